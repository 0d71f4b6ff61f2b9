"""CKAN's activity stream describes changes of the block in words."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.block import changes
from tests.support.page import Page
from tests.support.portals import BLOCK, EMPTY, TAKEN_BACK

ORDERS = [
    ("plain", "activity proactiva"),
    ("plain", "proactiva activity"),
    ("scheming-first", "activity scheming_datasets proactiva"),
    ("scheming-after", "proactiva scheming_datasets activity"),
]


@pytest.fixture(params=ORDERS, ids=lambda param: param[1].replace(" ", "-"))
def site(request, open_portal, ckan_config, make_app, migrate_db_for):
    name, plugins = request.param
    if not sa.inspect(model.meta.engine).has_table("activity_alembic_version"):
        ckan_config["ckan.plugins"] = "activity"
        make_app()
        migrate_db_for("activity")
    return open_portal(name, **{"ckan.plugins": plugins})


def latest_changes(site, dataset, language: str = "") -> str:
    [latest, *_] = site.call("package_activity_list", id=dataset["id"])
    page = site.page(f"{language}/dataset/changes/{latest['id']}").body
    [told, *_] = Page(page).document.xpath("//article//ul")
    return " ".join(told.text_content().split())


def test_what_was_said_changed_and_taken_back_is_told_with_its_label(site):
    dataset = site.create()
    site.call("package_patch", id=dataset["id"], **BLOCK)
    told = latest_changes(site, dataset)
    assert "¿Para quién sirve?: ahora «Niñas, Personas mayores», antes «Sin decir»" in told
    assert "te obliga a publicar?: ahora «Sí», antes «Sin decir»" in told
    assert "proactiva_" not in told
    english = latest_changes(site, dataset, "/en")
    assert "Who is it for?: now «Girls, Older persons», before «Not said»" in english

    site.call("package_patch", id=dataset["id"], title="Tandeo", proactiva_proactive=False)
    told = latest_changes(site, dataset)
    assert "ahora «No», antes «Sí»" in told
    assert "Tandeo" in told
    site.call("package_patch", id=dataset["id"], **TAKEN_BACK)
    told = latest_changes(site, dataset)
    statement = BLOCK["proactiva_problem_statement"]
    assert f"ahora «Sin decir», antes «{statement}»" in told
    assert site.block(dataset["id"]) == EMPTY


def test_hostile_words_and_foreign_codes_are_told_as_they_are(site):
    dataset = site.create()
    html = "<script>alert('agua')</script>"
    site.call("package_patch", id=dataset["id"], proactiva_problem_statement=html)
    assert f"ahora «{html}»" in latest_changes(site, dataset)
    site.call("package_patch", id=dataset["id"], proactiva_problem_addressed="ovnis")
    assert "ahora «ovnis»" in latest_changes(site, dataset)


def test_a_change_of_other_things_tells_nothing_of_the_block(site):
    dataset = site.create(**BLOCK)
    site.call("package_patch", id=dataset["id"], notes="Por colonia")
    told = latest_changes(site, dataset)
    assert "Por colonia" in told
    assert "ahora" not in told


NOTHING = {"type": "no_change"}
OURS = {"type": "proactiva_block", "label": "¿Por qué es útil?", "old": "Sin decir", "new": "Sirve"}


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        ([NOTHING], [OURS]),
        ([{"type": "title"}], [OURS, {"type": "title"}]),
        ([{"type": "extra_fields", "key": "proactiva_usefulness_rationale"}], [OURS]),
        (
            [{"type": "extra_fields", "key_list": ["folio", "proactiva_usefulness_rationale"]}],
            [OURS, {"type": "extra_fields", "key_list": ["folio"]}],
        ),
        ([{"type": "extra_fields", "key_list": ["proactiva_usefulness_rationale"]}], [OURS]),
    ],
)
@pytest.mark.usefixtures("non_clean_db", "with_request_context")
def test_what_ckan_found_is_told_without_our_fields(theirs, told):
    old, new = {"type": "dataset"}, {"type": "dataset", "proactiva_usefulness_rationale": "Sirve"}
    assert changes.with_block(theirs, old, new) == told


@pytest.mark.usefixtures("non_clean_db", "with_request_context")
def test_a_list_that_is_only_written_otherwise_has_not_changed():
    name = "proactiva_beneficiary_group"
    old, new = ({"type": "dataset", name: text} for text in ('["girls"]', '[ "girls" ]'))
    found = [{"type": "extension_fields", "key": name}]
    assert changes.with_block(found, old, new) == [NOTHING]
    other = [{**each, "type": "map"} for each in (old, new)]
    assert changes.with_block(found, *other) == found
