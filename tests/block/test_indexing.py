"""What the search index holds: what a portal says, unlisted codes, and no term that is too long."""

from __future__ import annotations

import json

import pytest

from ckanext.proactiva.block import indexing, keeping
from ckanext.proactiva.datasets.fields import by_name


@pytest.mark.parametrize(
    ("mode", "query"),
    [
        ("ours-of-another-kind", {"fq": "proactiva_privacy_reviewed:testado"}),
        ("ours-of-another-kind", {"q": "testado"}),
        ("text-by-language", {"q": "says when water comes"}),
        ("text-by-language", {"q": "llega el agua"}),
    ],
)
def test_search_finds_values_of_the_portals_own_fields(open_portal, mode, query):
    site = open_portal(mode)
    created = site.create(**site.portal.theirs)
    site.commit()
    only = f"{query.get('fq', '')} +id:{created['id']}"
    assert site.call("package_search", **{**query, "fq": only})["count"] == 1


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
def test_a_code_on_no_list_is_found_by_itself(open_portal, mode):
    site = open_portal(mode)
    created = site.create(proactiva_beneficiary_group=["ovnis", "girls"])
    site.commit()
    found = site.call("package_search", q="ovnis niñas", fq=f"id:{created['id']}")
    assert found["count"] == 1


def test_a_long_text_of_a_type_that_no_longer_has_the_block_is_no_term(open_portal):
    text = "El agua llega los martes. " * 2_000
    created = open_portal("plain").create(proactiva_easy_read_summary=text)
    site = open_portal("plain", **{"ckanext.proactiva.dataset_types": "geodato"})
    site.call("package_patch", id=created["id"], title="Otro")
    site.commit()
    found = site.call("package_search", q="martes", fq=f"id:{created['id']}")
    assert [each["title"] for each in found["results"]] == ["Otro"]


@pytest.mark.usefixtures("non_clean_db", "with_request_context")
def test_the_index_knows_what_it_typed_and_not_what_was_left_out():
    shown = {"proactiva_problem_addressed": "waste", "extras": []}
    note = {keeping.LEFT_OUT: "[]", f"extras_{keeping.LEFT_OUT}": "[]"}
    document = {"type": "dataset", indexing.SHOWN: json.dumps(shown), **note}
    found = indexing.index(document)
    assert not [name for name in found if keeping.LEFT_OUT in name]
    # Also null says that the block is typed.
    assert json.loads(found[indexing.SHOWN])["proactiva_proactive"] is None


@pytest.mark.usefixtures("non_clean_db", "with_request_context")
def test_a_choice_without_a_label_is_its_value():
    field = by_name()["proactiva_problem_addressed"]
    for choice in ({"value": "pozos"}, {"value": "pozos", "label": ""}):
        assert indexing.label(field, "pozos", [choice]) == "pozos"
