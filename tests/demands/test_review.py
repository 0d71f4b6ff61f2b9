"""Whose texts wait for a moderator, and why."""

from __future__ import annotations

import pytest

from ckanext.proactiva.people import limits
from ckanext.proactiva.people.limits import Limit
from tests import factories
from tests.factories import call
from tests.support.visitors import Visitor

MODERATION = "ckanext.proactiva.moderation"
TRUSTED = "ckanext.proactiva.trusted_after"

pytestmark = pytest.mark.usefixtures("non_clean_db")


def where(value: str, held: bool):
    """Return the expected result on a portal that moderates like this."""
    return pytest.param(held, marks=pytest.mark.ckan_config(MODERATION, value), id=value)


BOTH = [where("all", True), where("suspicious", False)]


@pytest.mark.parametrize("held", [*BOTH, where("", False)])
def test_what_an_account_says_waits_where_all_is_reviewed(held: bool):
    folio, _ = factories.published()
    said = factories.person().call("proactiva_message_create", folio=folio, text="Yo también")
    assert said["visibility"] == ("moderators" if held else "public")
    asked = factories.demand(factories.person().name)
    assert asked["status"] == ("in_review" if held else "open")


@pytest.mark.parametrize(
    ("option", "wrong"), [(MODERATION, "perhaps"), (TRUSTED, "two"), (TRUSTED, "-1")]
)
def test_nothing_is_public_unread_while_an_option_is_wrong(ckan_config, option: str, wrong: str):
    author = factories.person()
    folio = factories.demand(author.name)["folio"]
    assert call("proactiva_demand_show", folio=folio)["status"] == "open"
    ckan_config[option] = wrong
    said = author.call("proactiva_message_create", folio=folio, text="Falta una colonia")
    assert said["visibility"] == "moderators"
    assert factories.demand(author.name, wanted="Los pozos")["status"] == "in_review"


@pytest.mark.parametrize("held", BOTH)
def test_office_messages_never_wait_and_those_without_account_do(held: bool):
    unit = factories.institution()
    folio, author = factories.published(institution=unit)
    office = [factories.member(unit, each) for each in ("editor", "admin")]
    people = [
        factories.person(),
        factories.member(unit, "member"),
        factories.member(factories.institution(), "admin"),
        factories.member(factories.authority(), "member"),
    ]
    expected = {
        factories.moderator(): ("authority", False),
        **dict.fromkeys(office, ("institution", False)),
        **dict.fromkeys(people, ("citizen", held)),
        author: ("citizen", True),
    }
    for number, (who, (_, waits)) in enumerate(expected.items()):
        said = who.call("proactiva_message_create", folio=folio, text=f"Mensaje {number}")
        assert said["visibility"] == ("moderators" if waits else "public")
    shown = {
        each["text"]: each["voice"]
        for each in call("proactiva_demand_show", folio=folio)["messages"]
    }
    assert shown == {
        f"Mensaje {number}": voice
        for number, (voice, waits) in enumerate(expected.values())
        if not waits
    }


@pytest.mark.parametrize("held", BOTH)
def test_what_an_author_explains_to_an_institution_waits_like_the_rest(held: bool):
    unit, author = factories.institution(), factories.person()
    folio = factories.demand(author.name)["folio"]
    at = {"folio": folio, "institution": unit}
    moderator, editor = factories.moderator(), factories.member(unit, "editor")
    if held:
        moderator.call("proactiva_demand_publish", folio=folio)
    moderator.call("proactiva_referral_create", **at)
    editor.call("proactiva_referral_ask", **at, text="¿De qué colonia?")
    author.call("proactiva_referral_clarify", **at, text="De todas las de Metepec")
    texts = [each["text"] for each in call("proactiva_demand_show", folio=folio)["messages"]]
    assert texts == ["¿De qué colonia?"] + ([] if held else ["De todas las de Metepec"])


def queue() -> dict[str, dict]:
    """Return the waiting demands, by their text."""
    found = factories.moderator().call("proactiva_moderation_list")["demands"]
    return {each["wanted_raw"]: each for each in found}


@pytest.mark.ckan_config(TRUSTED, 2)
def test_the_first_texts_of_an_account_wait_until_some_were_published():
    author, moderator = factories.person(), factories.moderator()
    for number in range(2):
        asked = factories.demand(author.name, wanted=f"Los pozos número {number} y sus dueños")
        assert asked["status"] == "in_review"
        assert queue()[asked["wanted"]]["held_for"] == "first_of_account"
        moderator.call("proactiva_demand_publish", folio=asked["folio"])
    last = factories.demand(author.name, wanted="Los pozos que faltan")
    assert last["status"] == "open"
    moderator.call("proactiva_demand_hide", folio=last["folio"], reason="spam")
    said = author.call("proactiva_message_create", folio=asked["folio"], text="Gracias")
    assert said["visibility"] == "public"
    moderator.call("proactiva_message_hide", id=said["id"], reason="spam")
    moderator.call("proactiva_demand_hide", folio=asked["folio"], reason="spam")
    assert factories.demand(author.name, wanted="Otra vez los pozos")["status"] == "in_review"


@pytest.mark.ckan_config(TRUSTED, 2)
def test_a_message_counts_among_the_texts_of_its_account_once_it_is_public():
    author, moderator = factories.person(), factories.moderator()
    asked = factories.demand(author.name)
    moderator.call("proactiva_demand_publish", folio=asked["folio"])
    said = author.call("proactiva_message_create", folio=asked["folio"], text="Falta una colonia")
    assert said["visibility"] == "moderators"
    assert factories.demand(author.name, wanted="Los pozos")["status"] == "in_review"
    moderator.call("proactiva_message_publish", id=said["id"])
    assert factories.demand(author.name, wanted="Los pozos de cerca")["status"] == "open"


def test_what_looks_like_advertising_waits_with_its_signs():
    wanted = "Vean http://a.example y http://b.example y www.c.example"
    asked = factories.demand(factories.person().name, wanted=wanted)
    assert asked["status"] == "in_review"
    held = queue()[wanted]
    assert (held["held_for"], held["suspicions"]) == ("suspicious", ["many_links"])


@pytest.fixture
def few(monkeypatch):
    """A portal that accepts three texts per hour from one sender, one of them without review."""
    tight = {
        action: Limit(f"few-{limit.kind}-{factories.named('x')}", 1, 3)
        for action, limit in limits.OF_ACTIONS.items()
    }
    monkeypatch.setattr(limits, "OF_ACTIONS", tight)
    monkeypatch.setattr(limits, "DEMANDS", tight["proactiva_demand_create"])


def test_repeated_demands_wait_and_then_get_429_with_retry_after(app, few):
    author = factories.person()
    visitor = Visitor(app, token=author.token)
    asked = {"wanted": factories.WATER, "problem": "health", "beneficiary_groups": ["girls"]}
    found = [visitor("proactiva_demand_create", **asked) for _ in range(4)]
    statuses = [each.json["result"]["status"] for each in found[:3]]
    assert statuses == ["open", "in_review", "in_review"]
    refused = found[3]
    assert (refused.status_code, refused.json["success"]) == (429, False)
    assert 1 <= int(refused.headers["Retry-After"]) <= 3600
    assert (
        Visitor(app, token=factories.person().token)("proactiva_demand_create", **asked).json[
            "result"
        ]["status"]
        == "open"
    )
