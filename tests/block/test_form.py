"""What the form asks about the block: little at first, and nothing that is asked elsewhere."""

from __future__ import annotations

import json

import pytest

from ckanext.proactiva.datasets.fields import by_name
from tests.support.page import Page
from tests.support.portals import BLOCK, SCHEMAS, THEIR_PRESETS, address

FREQUENCY = "proactiva_update_frequency"
MODES = ("plain", "scheming-first")


def block_on(page: str):
    [block] = Page(page).document.xpath("//section[@aria-labelledby='proactiva-block']")
    return block


def names(elements) -> set[str]:
    return {e.get("name") for e in elements} - {"proactiva_form"}


@pytest.mark.parametrize("site", MODES, indirect=True)
class TestParts:
    def test_one_question_comes_first_and_few_after_it(self, site):
        block = block_on(site.page(site.path("new")).body)
        first = names(block.xpath(".//*[@name][not(ancestor::details)]"))
        assert first == {"proactiva_proactive"}
        behind = names(block.xpath("./details//*[@name][count(ancestor::details)=1]"))
        assert len(first | behind) <= 10
        everything = names(block.xpath(".//*[@name]"))
        assert everything == by_name().keys()
        assert not block.xpath(".//details[@open]")

    def test_what_is_required_says_so_and_nothing_else_does(self, site):
        block = block_on(site.page(site.path("new")).body)
        marked = block.xpath(".//*[self::label or self::legend][contains(., '(obligatorio)')]/@for")
        demanded = {n for n, field in by_name().items() if "missing" in field.definition}
        assert {f"field-{name}" for name in demanded} - set(marked) == {
            "field-proactiva_beneficiary_group"  # a legend has no «for»
        }
        assert len(marked) == len(demanded) - 1

    @pytest.mark.parametrize(("said", "is_open"), [(True, True), (False, False)])
    def test_a_yes_opens_what_follows_and_both_answers_are_still_chosen(self, site, said, is_open):
        name = site.create(proactiva_proactive=said)["name"]
        form = site.form(site.path("edit", name))
        assert form.given("proactiva_proactive") == [str(said).lower()]
        block = block_on(form.html)
        assert len(block.xpath(".//details[@open]")) == is_open

    def test_the_use_says_how_many_characters_it_should_have(self, site):
        page = Page(site.page(site.path("new")).body).document
        [use] = page.xpath("//textarea[@name='proactiva_usefulness_rationale']")
        [statement] = page.xpath("//textarea[@name='proactiva_problem_statement']")
        assert "200" in use.attrib.values()
        assert "200" not in statement.attrib.values()

    def test_what_was_said_is_seen_when_the_form_is_opened_again(self, site):
        said = site.create(proactiva_easy_read_summary="Hay agua los martes.")
        block = block_on(site.page(site.path("edit", said["name"])).body)
        assert len(block.xpath(".//details[@open]")) == 1
        said = site.create(proactiva_recognition="Buenas prácticas")
        block = block_on(site.page(site.path("edit", said["name"])).body)
        assert len(block.xpath(".//details[@open]")) == 2

    def test_sections_with_errors_are_open_and_errors_lead_to_fields(self, site):
        dataset = site.create()
        form = site.form(site.path("edit", dataset["name"]))
        wrong = {"proactiva_proactive": "true", "proactiva_quality_evidence": "no es dirección"}
        block = block_on(form.fill(**wrong).send().body)
        assert len(block.xpath(".//details[@open]")) == 2
        # Nothing else is wrong, so the summary of errors has the focus.
        [summary] = block.xpath(".//*[contains(@class, 'proactiva-summary')][@autofocus]")
        links = summary.xpath(".//a/@href")
        assert {link.removeprefix("#field-") for link in links} == {
            "proactiva_beneficiary_group",
            "proactiva_problem_addressed",
            "proactiva_usefulness_rationale",
            "proactiva_quality_evidence",
        }
        for link in links:
            assert len(block.xpath(f".//*[@id='{link[1:]}']")) == 1


@pytest.mark.parametrize("site", MODES, indirect=True)
class TestStrictness:
    @pytest.mark.parametrize(
        ("other", "which", "words"),
        [
            ({"proactiva_beneficiary_group": ["other"]}, "target_population", "di cuál es"),
            ({"proactiva_problem_addressed": "other"}, "problem_statement", "di cuál es"),
        ],
    )
    def test_who_chooses_other_says_which(self, site, other, which, words):
        name = f"proactiva_{which}"
        fields = {k: v for k, v in BLOCK.items() if k != name}
        asked = {**fields, **other, "proactiva_form": "yes"}
        dataset = site.create()
        errors = site.errors("package_patch", id=dataset["id"], **asked)
        assert errors.keys() == {name}
        assert words in errors[name][0]
        told = {name: "Choferes de combi"}
        assert site.call("package_patch", id=dataset["id"], **asked, **told)[name] == told[name]
        # A program's value is kept, like everything that programs send.
        kept = site.create(**{**fields, **other})
        assert kept[name] is None

    def test_a_headline_that_is_too_long_is_refused_unless_it_was_there(self, site):
        name, long = "proactiva_usefulness_rationale", "ñ" * 201
        dataset = site.create(**{name: long})
        person = {"id": dataset["id"], "proactiva_form": "yes"}
        assert site.call("package_patch", **person, **{name: long})[name] == long
        [told] = site.errors("package_patch", **person, **{name: f"{long}n"})[name]
        assert "200" in told
        assert "202" in told
        assert site.call("package_patch", **person, **{name: long[1:]})[name] == long[1:]

    def test_browser_line_break_counts_once_and_is_stored_as_it_was(self, site):
        name, long = "proactiva_usefulness_rationale", f"{'ñ' * 100}\n{'ñ' * 100}"
        dataset = site.create(**{name: long})
        person = {"id": dataset["id"], "proactiva_form": "yes"}
        typed = long.replace("\n", "\r\n")
        assert site.call("package_patch", **person, **{name: typed})[name] == long
        [told] = site.errors("package_patch", **person, **{name: f"{typed}n"})[name]
        assert "202" in told
        assert site.call("package_patch", **person, **{name: typed[1:]})[name] == long[1:]


@pytest.mark.parametrize("site", MODES, indirect=True)
def test_a_person_is_offered_only_what_can_be_promised_and_loses_nothing_stored(site):
    def offered(page: str) -> list[str]:
        return block_on(page).xpath(f".//select[@name='{FREQUENCY}']/option/@value")

    others = {"irregular", "not_planned", "unknown"}
    asked = offered(site.page(site.path("new")).body)
    assert {"daily", "monthly", "never"} < set(asked)
    assert not others & set(asked)
    dataset = site.create(**{FREQUENCY: "unknown"})
    page = site.path("edit", dataset["name"])
    assert others & set(offered(site.page(page).body)) == {"unknown"}
    form = site.form(page)
    assert form.given(FREQUENCY) == ["unknown"]
    form.send()
    assert site.call("package_show", id=dataset["id"])[FREQUENCY] == "unknown"


@pytest.mark.parametrize("site", MODES, indirect=True)
def test_without_a_list_of_places_nobody_is_asked_where(site, ckan_config):
    ckan_config["ckanext.proactiva.vocabulary.territories"] = ""
    assert not site.form(site.path("new")).offers("proactiva_territory")
    kept = site.create(proactiva_territory=["15031"])
    assert site.form(site.path("edit", kept["name"])).given("proactiva_territory") == ["15031"]


def test_form_omits_fields_of_the_portals_schema_and_keeps_values(open_portal):
    site = open_portal("least", **{"scheming.dataset_schemas": address("cartera")})
    asked = site.form(site.path("new"))
    assert not asked.offers(FREQUENCY)
    assert not asked.offers("proactiva_territory")
    assert asked.offers("proactiva_next_update")
    # A stored value from another list is offered, so that it can be cleared; no edit loses it.
    said = site.create(**{FREQUENCY: "weekly"})
    form = site.form(site.path("edit", said["name"]))
    assert form.given(FREQUENCY) == ["weekly"]
    form.fill(title="Otro").send()
    assert site.call("package_show", id=said["id"])[FREQUENCY] == "weekly"


@pytest.mark.parametrize("snippet", ["form_snippet: null", "preset: oculto"])
def test_a_field_that_the_portals_form_leaves_out_answers_only_where_it_is_said(
    open_portal, tmp_path, snippet
):
    presets = tmp_path / "presets.json"
    hidden = {"preset_name": "oculto", "values": {"form_snippet": None}}
    presets.write_text(json.dumps({"presets": [hidden]}), encoding="utf-8")
    schema = (SCHEMAS / "cartera.yaml").read_text(encoding="utf-8")
    path, field = tmp_path / "oculta.yaml", "field_name: spatial_uri"
    path.write_text(schema.replace(field, f"{field}\n    {snippet}"), encoding="utf-8")
    site = open_portal(
        "least",
        **{
            "scheming.dataset_schemas": path.as_uri(),
            "scheming.presets": f"{THEIR_PRESETS} {presets.as_uri()}",
        },
    )
    asked = site.form(site.path("new"))
    assert asked.offers("proactiva_territory")
    assert not asked.offers(FREQUENCY)
    unsaid, said = site.create(), site.create(spatial_uri="https://lugares.example/15031")
    assert site.form(site.path("edit", unsaid["name"])).offers("proactiva_territory")
    assert not site.form(site.path("edit", said["name"])).offers("proactiva_territory")
