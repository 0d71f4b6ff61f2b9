"""Forms reject wrong values and say how to fix them; from programs they are kept and reported."""

from __future__ import annotations

import pytest

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva.block import gaps as gap_lists
from ckanext.proactiva.datasets import blocks
from tests.support.portals import BLOCK, EMPTY
from tests.support.site import DatasetForm, block_of

STRICT = {"ckanext.proactiva.unlisted_codes": "refuse"}
DEMANDED = {
    "proactiva_beneficiary_group",
    "proactiva_problem_addressed",
    "proactiva_usefulness_rationale",
}
PERSON = {"proactiva_form": "1"}
BOTH = pytest.mark.parametrize("site", ["plain", "scheming-first", "scheming-after"], indirect=True)
LONG = "c" * 101


def gaps(site, **asked):
    """Return the gaps of every listed dataset, page by page, by its name."""
    found, after = {}, ""
    while True:
        answer = site.call("proactiva_block_gap_list", after=after, **asked)
        for row in answer["datasets"]:
            found[row["name"]] = {(g["field"], g["kind"], *g["codes"]) for g in row["gaps"]}
        after = answer["next"]
        if not after:
            return found


@BOTH
class TestPeople:
    def test_a_form_refuses_an_unknown_code_and_an_incomplete_dataset(self, site):
        dataset = site.create()
        form = site.form(site.path("edit", dataset["name"]))
        form.fill(proactiva_proactive="true", proactiva_beneficiary_group=["ovnis"])
        again = DatasetForm(site, form.path, form.send().body)
        for name in DEMANDED:
            assert again.tells_wrong(name)
        assert again.given("proactiva_proactive") == ["true"]
        assert site.block(dataset["id"]) == EMPTY

    def test_whoever_sends_the_hidden_field_is_a_person(self, site):
        errors = site.errors("package_create", **site.fields(proactiva_proactive=True, **PERSON))
        assert errors.keys() == DEMANDED
        assert errors["proactiva_problem_addressed"] == ["Elige un problema de la lista"]
        unknown = {"proactiva_problem_addressed": "ovnis", **PERSON}
        assert (
            "ovnis"
            in site.errors("package_create", **site.fields(**unknown))[
                "proactiva_problem_addressed"
            ][0]
        )
        made = site.create(**BLOCK, **PERSON)
        assert block_of(made) == BLOCK

    def test_a_text_without_a_letter_or_a_digit_says_nothing(self, site):
        empty = {**BLOCK, "proactiva_usefulness_rationale": "\u3164."}
        other = {"proactiva_problem_addressed": "other", "proactiva_problem_statement": "—"}
        for wrong, name in (
            (empty, "proactiva_usefulness_rationale"),
            ({**BLOCK, **other}, "proactiva_problem_statement"),
        ):
            errors = site.errors("package_create", **site.fields(**wrong, **PERSON))
            assert errors.keys() == {name}
        # A program's is kept and reported, and makes no empty heading.
        created = site.create(**empty)
        assert block_of(created) == empty
        assert ("proactiva_usefulness_rationale", "missing") in gaps(site)[created["name"]]
        card = site.page(site.path("", created["name"])).body
        assert 'id="proactiva-card"' in card
        assert "\u3164" not in card

    def test_a_form_keeps_the_foreign_codes_that_are_there(self, site):
        foreign = {"proactiva_beneficiary_group": ["girls", "comuneros"]}
        dataset = site.create(**{**BLOCK, **foreign})
        form = site.form(site.path("edit", dataset["name"]))
        assert form.given("proactiva_beneficiary_group") == ["girls", "comuneros"]
        form.fill(title="Otro").send()
        assert site.block(dataset["id"]) == {**BLOCK, **foreign}
        assert "comuneros" in site.page(site.path("", dataset["name"])).body


@BOTH
class TestPrograms:
    def test_they_keep_what_they_gave_and_it_is_reported(self, site):
        said = {"proactiva_proactive": True, "proactiva_problem_addressed": "ovnis"}
        created = site.create(**said)
        assert block_of(created) == {**EMPTY, **said}
        assert gaps(site)[created["name"]] == {
            ("proactiva_problem_addressed", "unlisted", "ovnis"),
            ("proactiva_beneficiary_group", "missing"),
            ("proactiva_usefulness_rationale", "missing"),
        }
        card = site.page(site.path("", created["name"])).body
        assert "ovnis" in card
        assert "Va más allá de la obligación" not in card  # not counted until it is complete
        site.call("resource_create", package_id=created["id"], url="https://agua.example/t.csv")
        site.call("package_patch", id=created["id"], **BLOCK)
        assert created["name"] not in gaps(site)

    def test_excess_values_are_left_out_and_reported_until_replaced(self, site):
        many = [f"code_{n}" for n in range(130)]
        said = {**BLOCK, "proactiva_beneficiary_group": [LONG, *many]}
        created = site.create(**{**said, "proactiva_problem_addressed": LONG})
        assert created["proactiva_beneficiary_group"] == many[:100]
        assert created["proactiva_problem_addressed"] is None
        assert "proactiva_left_out" not in str(site.call("package_show", id=created["id"]))
        fields = ("proactiva_beneficiary_group", "proactiva_problem_addressed")
        lost = {(name, "left_out") for name in fields}
        assert lost <= gaps(site)[created["name"]]
        site.call("package_patch", id=created["id"], title="Otro")
        assert lost <= gaps(site)[created["name"]]
        site.call("package_patch", id=created["id"], proactiva_problem_addressed="waste")
        told = gaps(site)[created["name"]]
        assert ("proactiva_beneficiary_group", "left_out") in told
        assert ("proactiva_problem_addressed", "left_out") not in told
        # A value of which nothing is left is ignored: the previous one stays.
        site.call("package_patch", id=created["id"], proactiva_problem_addressed=LONG)
        assert site.block(created["id"])["proactiva_problem_addressed"] == "waste"
        site.form(site.path("edit", created["name"])).fill(
            proactiva_beneficiary_group=["girls"]
        ).send()
        assert created["name"] not in gaps(site)

    def test_a_strict_portal_holds_them_to_the_form(self, open_portal, site):
        strict = open_portal(site.portal.name, **STRICT)
        errors = strict.errors("package_create", **strict.fields(proactiva_proactive=True))
        assert errors.keys() == DEMANDED
        wrong = strict.fields(proactiva_problem_addressed=LONG)
        assert strict.errors("package_create", **wrong).keys() == {"proactiva_problem_addressed"}
        assert block_of(strict.create(**BLOCK)) == BLOCK

    def test_check_counts_and_names_the_first(self, site):
        names = [site.create(proactiva_problem_addressed="ovnis")["name"] for _ in range(2)]
        site.create(proactiva_proactive=True)
        told = [f for f in site.call("proactiva_portal_check") if f["subject"] == "stored blocks"]
        assert {f["level"] for f in told} == {"warning"}
        [unlisted] = [f["message"] for f in told if "codes that are on no list" in f["message"]]
        assert unlisted.count(",") <= 10
        assert [f for f in told if "incomplete" in f["message"]]
        assert all(name in gaps(site) for name in names)


def test_a_bad_option_is_told_and_refuses_nothing(open_portal):
    site = open_portal("plain", **{"ckanext.proactiva.unlisted_codes": "quizás"})
    assert site.create(proactiva_problem_addressed="ovnis")
    [told] = [f for f in site.call("proactiva_portal_check") if "unlisted_codes" in f["subject"]]
    assert told["level"] != "ok"


@pytest.mark.parametrize("site", ["plain"], indirect=True)
def test_an_officer_is_shown_their_own_and_a_command_all(site, cli):
    officer, stranger = core.UserWithToken(), core.UserWithToken()
    users = [{"name": officer["name"], "capacity": "editor"}]
    unit = site.call("organization_create", name=site.fields()["name"], users=users)
    mine = site.create(owner_org=unit["id"], private=True, proactiva_problem_addressed="ovnis")
    others = site.create(proactiva_problem_addressed="ovnis")

    def names(token: str) -> list[str]:
        answer = site.post("proactiva_block_gap_list", {}, token=token)
        return [row["name"] for row in answer.json["result"]["datasets"]]

    assert names(officer["token"]) == [mine["name"]]
    answer = site.post("proactiva_block_gap_list", {}, token=officer["token"])
    assert answer.json["result"]["next"] == ""  # whatever others have after it
    assert names(stranger["token"]) == []
    assert site.post("proactiva_block_gap_list", {}, token="").status_code == 403
    lines = site.command(cli)("block", "gaps").output.splitlines()
    for name in (mine["name"], others["name"]):
        assert f"{name}  proactiva_problem_addressed  unlisted  ovnis" in lines
    site.call("package_delete", id=mine["id"])
    assert names(officer["token"]) == []


@pytest.mark.parametrize("site", ["plain"], indirect=True)
def test_a_command_lists_every_gap_and_counts_the_datasets(site, cli, monkeypatch):
    monkeypatch.setattr(gap_lists, "MOST_READ", 1)
    made = [site.create(proactiva_proactive=True)["name"] for _ in range(2)]
    lines = site.command(cli)("block", "gaps").output.splitlines()
    for name in made:
        assert {f"{name}  {field}  missing" for field in DEMANDED} <= {*lines}
    assert f"{len(gaps(site))} datasets have gaps" in lines


@pytest.mark.parametrize("site", ["plain"], indirect=True)
def test_a_type_without_the_block_has_no_gaps(site):
    says = {"proactiva_proactive": "true"}
    for kind, number in (("dataset", len(DEMANDED)), ("mapa", 0)):
        assert len(gap_lists.of(blocks.BlockRow("1", "x", kind, says))) == number


@pytest.mark.parametrize("site", ["plain"], indirect=True)
def test_the_list_goes_on_where_it_ended(site):
    made = {site.create(proactiva_problem_addressed="ovnis")["name"] for _ in range(3)}
    assert made <= gaps(site, limit=1).keys()
    model.Session.rollback()
