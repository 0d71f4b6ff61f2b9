"""Whatever arrives in a field of the block is stored and shown safely, or rejected by name."""

from __future__ import annotations

import pytest

from ckan import model

from tests.support.portals import BLOCK, EMPTY, TAKEN_BACK
from tests.support.site import DatasetForm, Site, block_of

HTML = "<script>alert('agua')</script><img src=x onerror=alert(1)>"
TEXTS = {
    "long": "El agua llega el martes. " * 1600,
    "long without spaces": "ñ" * 40_000,
    "longer than any text": "agua" * 50_000,
    "emoji": "💧🚰👩🏽‍🌾 agua",
    "right to left": "\u200fماء\u200f y agua \u200e",
    "reordering": "agua \u202egnp.exe\u202c \u2066fin",
    "HTML": HTML,
    "template": "{{ 7 * 7 }} {% raise %} ${7*7}",
    "NUL": "agua\x00potable",
    "half a character": "agua \ud83d",
    "half a list": '["not a list"',
    "a list as text": '["girls", "boys"]',
    "a deep list as text": "[" * 20_000,
    "a whole deep list as text": "[" * 450 + "]" * 450,
    "a mapping as text": '{"girls": true}',
    "unknown code": "ovnis",
    "many accents": "a" + "\u0301" * 5_000,
    "SQL": "'; DROP TABLE package; --",
    "line breaks": "uno\r\ndos\u2028tres",
}
OTHERS = {
    "number": 7,
    "fraction": 1.5,
    "huge number": 10**400,
    "yes": True,
    "no": False,
    "null": None,
    "mapping": {"girls": True},
    "empty mapping": {},
    "list": ["girls", "boys"],
    "list of mappings": [{"code": "girls"}, {"code": "boys"}],
    "list of lists": [["girls"], [[["boys"]]]],
    "mixed list": ["girls", 7, None, {"a": []}],
    "list of hostile texts": [HTML, "\x00", "\ud83d", "x" * 40_000],
    "list of 2000 codes": [f"code_{n}" for n in range(2_000)],
}
HOSTILE = {**TEXTS, **OTHERS}
TEXT_FIELDS = ("proactiva_problem_statement", "proactiva_usefulness_rationale")


def refused_or_stored(site: Site, action: str, data: dict) -> tuple[set[str], dict | None]:
    """Send data in which only the block can be wrong; return what is rejected and stored."""
    response = site.post(action, data)
    assert response.status_code in (200, 409), (action, response.status_code)
    if response.status_code == 200:
        return set(), block_of(response.json["result"])
    errors = {k: v for k, v in response.json["error"].items() if k != "__type"}
    assert errors.keys() <= BLOCK.keys(), errors
    for messages in errors.values():
        assert all(isinstance(message, str) and message for message in messages)
        assert len(str(messages)) < 400  # a message never repeats long input
    return set(errors), None


def pages_are_safe(site: Site, name: str) -> None:
    paths = (site.path("", name), "/en" + site.path("", name), site.path("edit", name))
    for path in paths:
        body = site.page(path).body
        assert "<script>alert('agua')" not in body
        assert "<img src=x" not in body
        assert "\x00" not in body
        assert "49 {%" not in body
        assert "\u202e" not in body


@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
class TestApi:
    def test_every_field_takes_or_refuses_every_value(self, site):
        kept = site.create(**{**BLOCK, "proactiva_proactive": False})
        stored = {**BLOCK, "proactiva_proactive": False}
        for label, value in HOSTILE.items():
            # Each field is validated by itself, so all are tried at once...
            all_wrong = dict.fromkeys(BLOCK, value)
            refused, block = refused_or_stored(site, "package_create", site.fields(**all_wrong))
            # ...and the fields that accepted the value are sent again, alone.
            taken = {name: value for name in BLOCK if name not in refused}
            if refused and taken:
                again, block = refused_or_stored(site, "package_create", site.fields(**taken))
                # A value that means «yes» makes the others required.
                assert not again or value in (True, "1"), (label, again)
            patch = {"id": kept["id"], **all_wrong}
            assert refused_or_stored(site, "package_patch", patch)[0] == refused, label
            if refused:
                assert site.block(kept["id"]) == stored, label
            else:
                assert value in (None, {}, []) or block != EMPTY, label
                site.call("package_patch", id=kept["id"], **stored)

    def test_what_is_no_code_is_refused_and_never_stored_as_one(self, site):
        kept = site.create(**BLOCK)
        girls = {"code": "girls"}
        for value in ([girls], ["girls", girls], [["girls"]], '[{"code": "girls"}]'):
            wrong = {"proactiva_beneficiary_group": value}
            errors = site.errors("package_patch", id=kept["id"], **wrong)
            assert errors == {"proactiva_beneficiary_group": ["Elige valores de la lista"]}
        assert site.block(kept["id"]) == BLOCK

    def test_texts_are_shown_safely_and_found(self, site):
        for label in TEXTS.keys() - {"longer than any text"}:
            text = TEXTS[label]
            created = site.create(**dict.fromkeys(TEXT_FIELDS, text))
            assert created["proactiva_problem_statement"], label
            pages_are_safe(site, created["name"])
        too_long = site.fields(proactiva_usefulness_rationale=TEXTS["longer than any text"])
        [message] = site.errors("package_create", **too_long)["proactiva_usefulness_rationale"]
        assert "100000" in message.replace(",", "").replace(".", "")

    def test_what_was_stored_by_other_means_is_shown_safely(self, site):
        for value in (HTML, "[" * 5_000, '[["x"], {"a": 1}, null, 7]', '{"a": 1}', "x" * 40_000):
            created = site.create()
            package = model.Package.get(created["id"])
            for name in BLOCK:
                package.extras[name] = value
            model.Session.commit()
            site.block(created["id"])
            pages_are_safe(site, created["name"])
            site.call("package_patch", id=created["id"], **TAKEN_BACK)
            assert site.block(created["id"]) == EMPTY

    def test_hostile_extras_are_lifted_and_judged_like_fields(self, site):
        for label, value in HOSTILE.items():
            extras = [{"key": name, "value": value} for name in BLOCK]
            refused, _ = refused_or_stored(site, "package_create", site.fields(extras=extras))
            fields = site.fields(**dict.fromkeys(BLOCK, value))
            assert refused == refused_or_stored(site, "package_create", fields)[0], label

    def test_a_text_that_looks_like_an_empty_list_stays_what_somebody_wrote(self, site):
        for text in ("[]", "[ ]", '[""]', TEXTS["a whole deep list as text"]):
            created = site.create(proactiva_recognition=text)
            site.call("package_patch", id=created["id"], notes="Con notas")
            shown = site.call("package_show", id=created["id"])
            site.call("package_update", **{k: v for k, v in shown.items() if k not in BLOCK})
            assert site.block(created["id"])["proactiva_recognition"] == text
            listed = site.call("proactiva_block_list", after=created["id"][:-1], limit=1)
            assert [row["block"] for row in listed] == [{"proactiva_recognition": text}]


@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
class TestForm:
    def test_what_was_typed_is_still_in_the_form(self, site):
        dataset = site.create()
        path = site.path("edit", dataset["name"])
        fresh = site.form(path)
        for label, text in TEXTS.items():
            form = DatasetForm(site, path, fresh.html)
            # The code is unknown, so the form is always shown again.
            form.fill(proactiva_problem_addressed="ovnis")
            safe = text.replace("\ud83d", "")  # a browser cannot send it
            response = form.fill(**dict.fromkeys(TEXT_FIELDS, safe)).send()
            assert response.status_code == 200, label
            assert "<script>alert('agua')" not in response.body
            again = DatasetForm(site, path, response.body.replace("\x00", ""))
            assert again.given("proactiva_problem_addressed") == ["ovnis"], label
            expected = safe.replace("\r\n", "\n").replace("\x00", "")
            [typed] = again.given("proactiva_problem_statement")
            assert typed.replace("\r\n", "\n").strip() == expected.strip(), label
            assert site.block(dataset["id"]) == EMPTY

    def test_codes_that_nobody_offers_are_refused_beside_their_field(self, site):
        dataset = site.create()
        form = site.form(site.path("edit", dataset["name"]))
        form.fill(proactiva_beneficiary_group=["girls", HTML, '["x"'])
        response = form.send()
        again = DatasetForm(site, form.path, response.body)
        assert again.given("proactiva_beneficiary_group") == ["girls", HTML, '["x"']
        assert "<img src=x" not in response.body
        assert again.tells_wrong("proactiva_beneficiary_group")


@pytest.mark.smoke
@pytest.mark.parametrize("site", ["plain", "scheming-first"], indirect=True)
def test_a_sample_on_every_ckan(site):
    for label in (
        "long without spaces",
        "HTML",
        "NUL",
        "half a character",
        "deep",
        "list of lists",
    ):
        value = HOSTILE.get(label, TEXTS["a deep list as text"])
        refused, _ = refused_or_stored(
            site, "package_create", site.fields(**dict.fromkeys(BLOCK, value))
        )
        assert "proactiva_proactive" in refused, label
        assert label != "list of lists" or "proactiva_problem_addressed" in refused
    created = site.create(**dict.fromkeys(TEXT_FIELDS, HTML + "\x00" + "ñ" * 40_000))
    pages_are_safe(site, created["name"])


@pytest.mark.parametrize("site", ["ours-of-another-kind"], indirect=True)
@pytest.mark.parametrize("said", ["Legajo 7", "javascript:alert(1)"])
def test_text_in_an_address_field_of_the_portals_own_kind_is_no_link(site, said):
    dataset = site.create(**{**site.portal.block, "proactiva_quality_evidence": said})
    page = site.page(site.path("", dataset["name"])).body
    assert f'href="{said}"' not in page
    assert "No da la dirección donde se ve" in page
