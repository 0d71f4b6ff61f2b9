"""Whose words wait for a moderator, with the portal's option at each of its spellings."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import call

REVIEW_ALL = "ckanext.proactiva.review_all"
SPELLINGS = {
    **dict.fromkeys((True, "true", "True", "yes", "1"), True),
    **dict.fromkeys((False, "false", "no", "0", ""), False),
}

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]


def spelled(value: object, held: bool):
    """Return the option as a portal's configuration has it, which CKAN reads at its start."""
    return pytest.param(held, marks=pytest.mark.ckan_config(REVIEW_ALL, value), id=repr(value))


@pytest.mark.parametrize("held", [spelled(*each) for each in SPELLINGS.items()])
def test_what_an_account_says_waits_where_all_is_reviewed(held: bool):
    folio, _ = factories.published()
    said = factories.person().call("proactiva_message_create", folio=folio, text="Yo también")
    assert said["visibility"] == ("moderators" if held else "public")
    asked = factories.demand(factories.person().name)
    assert asked["status"] == ("in_review" if held else "open")


@pytest.mark.parametrize("held", [spelled(True, True), spelled(False, False)])
def test_what_is_said_in_an_office_never_waits_and_without_account_always_does(held: bool):
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


@pytest.mark.parametrize("held", [spelled(True, True), spelled(False, False)])
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
