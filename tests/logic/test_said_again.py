"""The same words sent again: the same message sent twice, or another one."""

from __future__ import annotations

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva.model import Message, Redaction
from tests import factories
from tests.factories import Person

pytestmark = pytest.mark.usefixtures("non_clean_db")
TEXT = "El contrato tiene el tel. 722 123 4567"


def said(who: Person, folio: str, **more: object) -> str:
    return who.call("proactiva_message_create", folio=folio, text=TEXT, **more)["id"]


@pytest.fixture
def of_account() -> tuple[Person, str]:
    return factories.person(), factories.public(factories.person())


def test_later_it_is_another_message():
    with freeze_time("2026-11-09 18:00") as days:
        who, folio = factories.person(), factories.public(factories.person())
        first = said(who, folio)
        days.move_to("2026-12-09 18:00")
        assert said(who, folio) != first


def test_once_it_is_hidden_it_is_another_message(of_account):
    first = said(*of_account)
    factories.moderator().call("proactiva_message_hide", id=first, reason="spam")
    assert said(*of_account) != first


def test_signed_differently_it_is_another_message(of_account):
    first, second, again = (said(*of_account, alias=alias) for alias in ("Ana", "Eva", "Eva"))
    assert first != second == again


def test_a_promise_sent_again_is_one_whatever_was_said_before_it():
    unit = factories.institution()
    admin, folio = (
        factories.member(unit, "admin"),
        factories.public(factories.person(), institution=unit),
    )
    admin.call("proactiva_message_create", folio=folio, text="Lo estamos viendo")
    promise = {"institution": unit, "promised_for": "2027-03-01", "text": "En marzo lo tienes."}
    for _ in range(2):
        shown = admin.call("proactiva_referral_commit", folio=folio, **promise)
    assert [each["act"] for each in shown["events"]].count("commit") == 1
    assert len(shown["messages"]) == 2


@pytest.mark.parametrize("has_account", [True, False])
def test_if_something_in_it_is_doubted_it_is_another_message(of_account, has_account):
    folio, author = factories.published()
    who, folio = of_account if has_account else (author, folio)
    [hit] = who.call("proactiva_message_preview", folio=folio, text=TEXT)["hits"]
    doubted = [{name: hit[name] for name in ("field", "start", "end")}]
    first, second, again = (said(who, folio, not_personal=each) for each in ([], doubted, doubted))
    assert first != second == again
    assert model.Session.get(Message, second).visibility == "moderators"
    marks = model.Session.query(Redaction).filter_by(message_id=second)
    assert [each.marked for each in marks] == ["doubted"]
