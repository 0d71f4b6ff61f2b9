"""A portal's own lists: replacing ours, adding to ours, and with errors."""

from __future__ import annotations

import pytest

from ckanext.proactiva import vocabularies
from ckanext.proactiva.domain.vocabulary import VocabularyError
from tests.support.portals import BLOCK

GROUPS = "ckanext.proactiva.vocabulary.beneficiary_groups"
PROBLEMS = "ckanext.proactiva.vocabulary.everyday_problems"
LINES = "ckanext.proactiva.vocabulary.help_lines"
OWN = """
terms:
  - code: comuneros
    label: {es: Comuneras y comuneros, en: Commoners}
  - code: locatarios
    label: {es: Locatarios de mercados}
"""


@pytest.fixture
def file(tmp_path):
    def write(content: str):
        path = tmp_path / "grupos.yaml"
        path.write_text(content, encoding="utf-8")
        return str(path)

    return write


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
class TestLists:
    def test_a_list_of_the_portal_takes_the_place_of_ours(self, open_portal, file, mode):
        before = open_portal(mode)
        old = before.create(**BLOCK)
        strict = {"ckanext.proactiva.unlisted_codes": "refuse"}
        site = open_portal(mode, **{GROUPS: file(OWN)}, **strict)
        created = site.create(proactiva_beneficiary_group=["comuneros", "locatarios"])
        assert created["proactiva_beneficiary_group"] == ["comuneros", "locatarios"]
        page = site.page(site.path("", created["name"])).body
        assert "Comuneras y comuneros" in page
        assert "Commoners" in site.page("/en" + site.path("", created["name"])).body
        errors = site.errors("package_create", **site.fields(proactiva_beneficiary_group="girls"))
        assert "girls" in errors["proactiva_beneficiary_group"][0]

        # A value stored while it was listed stays as it is, whatever else is edited.
        form = site.form(site.path("edit", old["name"]))
        assert form.given("proactiva_beneficiary_group") == ["girls", "older_persons"]
        form.fill(title="Con otro título").send()
        site.call("package_patch", id=old["id"], notes="Con notas")
        assert site.block(old["id"]) == BLOCK
        assert "older_persons" in site.page(site.path("", old["name"])).body
        mixed = ["girls", "comuneros"]
        site.call("package_patch", id=old["id"], proactiva_beneficiary_group=mixed)
        assert site.block(old["id"])["proactiva_beneficiary_group"] == mixed
        errors = site.errors(
            "package_patch", id=old["id"], proactiva_beneficiary_group=["women", "girls"]
        )
        assert "women" in errors["proactiva_beneficiary_group"][0]

    def test_a_list_that_extends_ours_adds_to_it(self, open_portal, file, mode):
        site = open_portal(mode, **{GROUPS: file("extends: true\n" + OWN)})
        codes = ["girls", "comuneros"]
        assert (
            site.create(proactiva_beneficiary_group=codes)["proactiva_beneficiary_group"] == codes
        )
        page = site.page(site.path("new")).body
        assert page.index("Niñas") < page.index("Comuneras y comuneros")


@pytest.mark.parametrize("said", ["true", "True", "TRUE"])
def test_a_list_may_say_in_capitals_that_it_extends_ours(file, ckan_config, monkeypatch, said):
    monkeypatch.setitem(ckan_config, GROUPS, file(f"extends: {said}\n{OWN}"))
    codes = [term.code for term in vocabularies.get("beneficiary_groups")]
    assert {"girls", "comuneros"} <= set(codes)


class TestWrongFiles:
    @pytest.mark.parametrize(
        ("content", "entry", "line"),
        [
            ("terms:\n  - code: con espacios\n    label: X\n", "con espacios", 2),
            ("terms:\n  - code: a\n    label: A\n  - code: a\n    label: B\n", "«a»", 4),
            ("extends: true\nterms:\n  - code: sin_etiqueta\n", "sin_etiqueta", 3),
            ("terms:\n  - code: a\n    label: A\n  - sólo texto\n", "entry 2", 4),
            ("- a\n- b\n", "terms", 1),
            ("terms: [\n", "YAML", 2),
            ("extends: yes\nterms: []\n", "must be true or false, not «yes»", 1),
        ],
    )
    def test_a_wrong_file_stops_the_start_and_is_named_with_its_entry(
        self, open_portal, file, content, entry, line
    ):
        path = file(content)
        with pytest.raises(VocabularyError) as refusal:
            open_portal("plain", **{GROUPS: path})
        assert "beneficiary_groups" in str(refusal.value)
        assert f"{path}, line {line}: " in str(refusal.value)
        assert entry in str(refusal.value)

    @pytest.mark.parametrize(
        "name",
        [
            "no_such_module:x.yaml",
            "no.such.module:x.yaml",
            ":x.yaml",
            "ckanext:no_such.yaml",
            "ckanext.proactiva:no_such.yaml",
            "ckanext.proactiva:schemas",
            "relative/to/nothing.yaml",
        ],
    )
    def test_a_file_that_is_not_there_stops_the_start(self, open_portal, name):
        with pytest.raises(VocabularyError) as refusal:
            open_portal("plain", **{PROBLEMS: name})
        assert "everyday_problems" in str(refusal.value)
        assert name.partition(":")[2] in str(refusal.value)


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
def test_a_portal_whose_list_is_empty_offers_nothing_and_keeps_what_it_has(open_portal, file, mode):
    old = open_portal(mode).create(**BLOCK)
    site = open_portal(mode, **{GROUPS: file("terms: []"), PROBLEMS: "  "})
    assert site.call("package_patch", id=old["id"], title="Otro")["title"] == "Otro"
    assert site.block(old["id"]) == BLOCK
    assert site.form(site.path("new")).given("proactiva_beneficiary_group") == []
    # Nobody can choose from nothing, so nothing is demanded there, and what has the rest is whole.
    said = {k: v for k, v in BLOCK.items() if k != "proactiva_beneficiary_group"}
    new = site.create(**said, proactiva_form="yes")
    assert new["proactiva_beneficiary_group"] is None
    assert site.call("proactiva_quality_show", id=new["id"])["gaps"] == []
    assert "Va más allá de la obligación" in site.page(site.path("", new["name"])).body


def test_a_file_may_be_named_by_its_module(open_portal):
    ours = "ckanext.proactiva:schemas/vocabularies/everyday_problems.yaml"
    site = open_portal("plain", **{PROBLEMS: ours})
    assert site.create(**BLOCK)["proactiva_problem_addressed"] == "water_and_drainage"


def test_what_an_author_writes_is_read_as_it_is_written(file, ckan_config, monkeypatch):
    """By the rules of YAML 1.1, 065 is 53, and 3:25, No and 1.10 are other than what they say."""
    text = """
terms:
  - {code: 07101, label: {es: No, en: }, telephone: 065, since: 2026-02-31}
  - {code: no, label: {es: 1.10, en: 3:25}, lines: [911, -2, 0x1F], old: ~, top: true}
"""
    monkeypatch.setitem(ckan_config, LINES, file(text))
    first, second = vocabularies.get("help_lines")
    assert (first.code, first.label("es"), first.label("en")) == ("07101", "No", "No")
    assert first.notes == {"telephone": "065", "since": "2026-02-31"}
    assert (second.code, second.label("es"), second.label("en")) == ("no", "1.10", "3:25")
    assert second.notes == {"lines": [911, -2, "0x1F"], "old": None, "top": True}
