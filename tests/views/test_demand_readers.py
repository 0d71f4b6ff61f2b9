"""What each reader of a demand's page is told: by who they are, and by the demand's state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from freezegun import freeze_time

from tests import factories
from tests.factories import Person
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

ONLY_YOU = "Solo tú puedes ver esta página."
ONLY_TWO = "Solo tú y quien la revisa pueden ver esta página."
HALF_AN_HOUR = "Durante media hora, este navegador puede actuar en tu nombre."
ONE_OF_THEM = "Tú eres una de ellas."
ASKED_IT = "¿Tú la pediste?"
MAY_SAY = "Pueden decirlo quienes la pidieron o la necesitan"
MAY_CHANGE = "Puedes cambiarlo a más tardar el"
SAID = "Dijiste: «No»."
ANSWER_IT = "Responde a esta institución:"
ANSWER_FOR_THEM = "Responde por quien hizo la petición a esta institución:"
NOT_PUBLISHED_BY_IT = "Con eso no se publica lo que escribiste"
POSTER = "Imprimir un cartel"
STILL_NEEDED = "¿Aún la necesitas?"
BEFORE = "Lo que respondió antes"
REFUSED = {
    "resolution": "not_held",
    "reason": "does_not_exist",
    "text": "No existe ese registro: el organismo apenas empezó a medirlo este año, por colonia.",
}


class Readers:
    """Everybody who may open the page of a demand, each in a browser of their own."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.author, self.supporter = logged_in(app), logged_in(app)
        self.unit = factories.institution()
        self.officer = factories.member(self.unit, "admin")

    def ask(self, **fields: Any) -> str:
        return factories.public(self.person(self.author), **fields)

    def person(self, visitor: Visitor) -> Person:
        return Person(visitor.user["name"])

    def moderator(self) -> Visitor:
        moderator = logged_in(self.app)
        factories.join(factories.authority(), self.person(moderator), "editor")
        return moderator

    def claimed(self, folio: str, author: Person) -> Visitor:
        """Return the browser of an author who has given their code."""
        visitor = Visitor(self.app)
        given = {"folio": folio, "claim_code": author.claim_code}
        visitor.open("/proactiva/folio").send("/proactiva/folio", given)
        return visitor

    def stranger(self) -> Visitor:
        return Visitor(self.app)

    def answer(self, folio: str, **fields: Any) -> None:
        factories.answer(self.officer, folio, self.unit, **fields)

    def publish(self, folio: str) -> None:
        self.answer(folio, datasets=[factories.dataset(self.unit)])


@pytest.fixture
def readers(app) -> Iterator[Readers]:
    with freeze_time("2026-11-18 18:00"):
        yield Readers(app)


def page(visitor: Visitor, folio: str) -> OpenPage:
    return visitor.open(f"/proactiva/demands/{folio}")


def told(visitor: Visitor, folio: str, *lines: str) -> list[str]:
    """Return which of these lines somebody reads on the page of a demand."""
    text = page(visitor, folio).text
    return [each for each in lines if each in text]


def test_its_author_reads_who_else_sees_it_and_what_their_browser_can_do(readers):
    lines = ONLY_YOU, ONLY_TWO, HALF_AN_HOUR
    waiting, author = factories.in_review()
    assert told(readers.claimed(waiting, author), waiting, *lines) == [ONLY_TWO, HALF_AN_HOUR]
    returned, author = factories.returned()
    assert told(readers.claimed(returned, author), returned, *lines) == [HALF_AN_HOUR]
    public, author = factories.published()
    assert told(readers.claimed(public, author), public, *lines) == [HALF_AN_HOUR]
    assert told(readers.author, readers.ask(), *lines) == []


def test_who_needs_it_is_one_of_them_once_there_are_others(readers):
    folio = readers.ask()
    assert told(readers.author, folio, ONE_OF_THEM) == []
    browser = readers.stranger()
    page(browser, folio).send("/support")
    for visitor, lines in (
        (readers.author, [ONE_OF_THEM]),
        (browser, [ONE_OF_THEM]),
        (readers.supporter, []),
    ):
        assert told(visitor, folio, ONE_OF_THEM) == lines


def test_a_proposal_is_answered_by_its_author_and_others_read_where(readers):
    lines = ASKED_IT, NOT_PUBLISHED_BY_IT
    target = readers.ask()
    public, (waiting, author) = readers.ask(), factories.in_review()
    for folio in (public, waiting):
        factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    assert told(readers.stranger(), public, *lines) == [ASKED_IT]
    assert told(readers.author, public, *lines) == []
    assert told(readers.claimed(waiting, author), waiting, *lines) == [NOT_PUBLISHED_BY_IT]


def test_a_question_is_answered_by_its_author_or_for_them(readers):
    lines = ASKED_IT, ANSWER_IT, ANSWER_FOR_THEM
    folio = readers.ask(institution=readers.unit)
    question = {"folio": folio, "institution": readers.unit, "text": "¿De qué colonia?"}
    readers.officer.call("proactiva_referral_ask", **question)
    assert told(readers.stranger(), folio, *lines) == [ASKED_IT]
    assert told(readers.author, folio, *lines) == [ANSWER_IT]
    assert told(readers.moderator(), folio, *lines) == [ANSWER_FOR_THEM]


def test_an_answer_is_judged_by_those_who_need_it_while_they_can(readers):
    lines = MAY_SAY, ASKED_IT, SAID, MAY_CHANGE
    folio = readers.ask(institution=readers.unit)
    readers.person(readers.supporter).call("proactiva_support_create", folio=folio)
    readers.publish(folio)
    assert told(readers.stranger(), folio, *lines) == [MAY_SAY, ASKED_IT]
    assert told(readers.author, folio, *lines) == []
    assert told(readers.supporter, folio, *lines) == []
    said = {"folio": folio, "verdict": "not_useful"}
    for visitor in (readers.author, readers.supporter):
        readers.person(visitor).call("proactiva_verdict_create", **said)
        assert told(visitor, folio, *lines) == [SAID, MAY_CHANGE]
    with freeze_time("2027-01-20 18:00"):
        readers.person(readers.author).call("proactiva_demand_close", folio=folio)
        for visitor in (readers.author, readers.supporter):
            assert told(visitor, folio, *lines) == [SAID]
        assert told(readers.stranger(), folio, *lines) == []


def test_a_poster_is_offered_only_of_what_still_gathers_people(readers):
    is_active, taken_back = readers.ask(), readers.ask()
    readers.person(readers.author).call("proactiva_demand_withdraw", folio=taken_back)
    assert told(readers.stranger(), is_active, POSTER) == [POSTER]
    assert told(readers.stranger(), taken_back, POSTER) == []


def test_an_author_of_the_institution_that_answered_is_not_asked_who_they_are(readers):
    folio = readers.ask(institution=readers.unit)
    readers.publish(folio)
    factories.join(readers.unit, readers.person(readers.author), "member")
    assert "judge" not in page(readers.author, folio).actions()
    assert told(readers.author, folio, MAY_SAY, ASKED_IT) == []


@pytest.mark.ckan_config("ckanext.proactiva.formal_route", "https://formal.example/")
def test_who_was_told_no_reads_of_the_formal_route(readers):
    refused, given, waits = (readers.ask(institution=readers.unit) for _ in range(3))
    readers.answer(refused, **REFUSED)
    readers.publish(given)
    for folio, lines in ((refused, [STILL_NEEDED]), (given, []), (waits, [])):
        assert told(readers.stranger(), folio, STILL_NEEDED) == lines


def test_an_earlier_answer_is_told_of_the_institution_that_gave_it(readers):
    folio, other = readers.ask(institution=readers.unit), factories.institution()
    sent = {"folio": folio, "institution": other}
    factories.moderator().call("proactiva_referral_create", **sent)
    readers.answer(folio, **REFUSED)
    again = {**REFUSED, "text": f"{REFUSED['text']} Lo revisamos."}
    corrected = {"folio": folio, "institution": readers.unit, **again}
    readers.officer.call("proactiva_answer_correct", **corrected)
    cards = page(readers.stranger(), folio).document.xpath("//section[contains(@class, 'card')]")
    told = [card.text_content() for card in cards if BEFORE in card.text_content()]
    assert len(cards) == 2
    assert [again["text"] in each for each in told] == [True]
