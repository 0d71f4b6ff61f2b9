"""An institution's clock stops while moderators review what an author explains to it."""

from __future__ import annotations

from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import retention
from ckanext.proactiva.model import Message, Referral
from ckanext.proactiva.people import limits
from tests import factories
from tests.factories import WORDS, Person
from tests.support.visitor import logged_in
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
# Asked on a Wednesday, after two working days; the question's own term ends on 3 December.
RECEIVED, ASKED, EXPLAINED, TERM_OVER, DECIDED = (
    "2026-11-09 18:00",
    "2026-11-11 18:00",
    "2026-11-17 18:00",
    "2026-12-09 18:00",
    "2026-12-14 18:00",
)

HIDDEN = "La petición está oculta. Muéstrala primero"
REFUSED = {"status": ["Its demand is hidden. Show the demand first"]}


class Case:
    """A demand whose institution asked something, and everybody involved."""

    def __init__(self, days: Any) -> None:
        factories.empty_queue()
        self.days, self.unit = days, factories.institution()
        self.editor, self.moderator = factories.member(self.unit, "admin"), factories.moderator()
        self.folio, self.author = factories.published(institution=self.unit)
        days.move_to(ASKED)
        self.do("ask", self.editor, text="¿De qué colonia?")

    def do(self, verb: str, who: Person, **fields: Any) -> None:
        at = {"folio": self.folio, "institution": self.unit}
        who.call(f"proactiva_referral_{verb}", **at, **fields)

    def waiting(self) -> list[dict[str, Any]]:
        held = self.moderator.call("proactiva_moderation_list")["messages"]
        return [each for each in held if each["folio"] == self.folio]

    def explain(self, text: str = "De San Mateo") -> str:
        self.do("clarify", self.author, text=text)
        held = self.moderator.call("proactiva_moderation_list")["messages"]
        return next(m["id"] for m in held if m["folio"] == self.folio and m["text_raw"] == text)

    def own(self) -> tuple[Any, ...]:
        [own] = factories.call("proactiva_demand_show", folio=self.folio)["referrals"]
        return own["status"], own["clock"]["paused"], own["clock"]["used"], own["due"]


def refusal(case: Case, decision: str, message_id: str) -> dict[str, Any]:
    with pytest.raises(tk.ValidationError) as refused:
        case.moderator.call(f"proactiva_message_{decision}", id=message_id)
    model.Session.rollback()
    return refused.value.error_dict


@pytest.fixture
def case():
    with freeze_time(RECEIVED) as days:
        yield Case(days)


def test_the_clock_stands_still_until_a_moderator_has_read_it(case: Case):
    case.days.move_to(EXPLAINED)
    said = case.explain()
    case.days.move_to(DECIDED)
    assert case.own() == ("clarifying", True, 2, None)
    case.moderator.call("proactiva_message_publish", id=said)
    assert case.own() == ("acknowledged", False, 2, "2027-01-04")


def test_what_came_late_stops_the_clock_from_then_on(case: Case):
    case.days.move_to(TERM_OVER)
    assert case.own()[:3] == ("clarifying", False, 6)
    said = case.explain()
    case.days.move_to(DECIDED)
    assert case.own() == ("clarifying", True, 6, None)
    case.moderator.call("proactiva_message_publish", id=said)
    assert case.own()[:3] == ("acknowledged", False, 6)


def test_what_is_not_published_leaves_the_question_open_with_its_own_term(case: Case):
    case.days.move_to(EXPLAINED)
    first, second = case.explain("¡Compra ya!"), case.explain("Y también aquí")
    case.days.move_to(DECIDED)
    case.moderator.call("proactiva_message_hide", id=first, reason="spam")
    assert case.own() == ("clarifying", True, 2, None)
    case.moderator.call("proactiva_message_hide", id=second, reason="spam")
    assert case.own()[:3] == ("clarifying", False, 2)
    case.days.move_to("2026-12-15 18:00")
    assert case.own()[:3] == ("clarifying", False, 3)


def test_it_goes_on_once_nobody_can_read_it_any_more(case: Case):
    case.explain()
    case.days.move_to("2027-02-15 18:00")
    assert case.own() == ("clarifying", True, 2, None)
    retention.expire(clock.now(), 90)
    model.Session.commit()
    assert case.own()[:3] == ("clarifying", False, 2)


def test_it_goes_on_once_its_author_is_erased(case: Case):
    factories.person().call("proactiva_support_create", folio=case.folio)  # the demand stays
    said = case.explain()
    case.days.move_to(DECIDED)
    assert case.own() == ("clarifying", True, 2, None)
    erased = factories.person(sysadmin=True).call("proactiva_person_erase", message=said)
    assert (erased["demands_deleted"], erased["messages_deleted"]) == ([], 1)
    assert case.own()[:3] == ("clarifying", False, 2)


def test_what_is_sent_twice_waits_once(case: Case):
    case.days.move_to(EXPLAINED)
    for _ in range(2):
        case.do("clarify", case.author, text="De San Mateo")
    assert len(case.waiting()) == 1
    case.do("clarify", case.author, text="Y de San Juan")
    assert len(case.waiting()) == 2


def test_of_many_the_next_wait_and_then_they_are_refused(case: Case, monkeypatch):
    tight = limits.Limit(factories.named("few"), 0, 1)
    monkeypatch.setattr(limits, "MESSAGES", tight)
    author = factories.person()
    case.folio = factories.public(author, institution=case.unit)
    case.do("ask", case.editor, text="¿De qué colonia?")
    case.do("clarify", author, text="De San Mateo")
    [held] = case.waiting()
    assert held["held_for"] == "over_limit"
    assert model.Session.get(Message, held["id"]).origin
    with pytest.raises(tk.ValidationError) as refused:
        case.do("clarify", author, text="Y de San Juan")
    assert list(refused.value.error_dict) == ["limit"]


def test_while_its_demand_is_hidden_it_waits_too(app, case: Case):
    case.days.move_to(EXPLAINED)
    said = case.explain()
    case.moderator.call("proactiva_demand_hide", folio=case.folio, reason="spam")
    [waiting] = case.waiting()
    assert waiting["may"] == ["hide"]
    browser = logged_in(app)
    factories.join(factories.authority(), Person(browser.user["name"]), "editor")
    offered = browser.open("/proactiva/moderation").actions()
    assert offered & {"publish", "hide"} == {"hide"}
    [why] = browser.open("/proactiva/moderation").document.xpath(
        f"//li[.//input[@value='{said}']]//p[@class='proactiva-notice']"
    )
    assert why.text_content() == f"{HIDDEN}: {case.folio}"
    assert why.xpath("a/@href") == [f"/proactiva/demands/{case.folio}"]
    assert refusal(case, "publish", said) == REFUSED
    case.moderator.call("proactiva_demand_unhide", folio=case.folio)
    assert case.waiting()[0]["may"] == ["publish", "hide"]
    case.moderator.call("proactiva_message_publish", id=said)
    assert case.own()[0] == "acknowledged"


def test_what_was_public_is_shown_again_though_its_demand_is_hidden(case: Case):
    case.days.move_to(EXPLAINED)
    said = case.explain()
    case.moderator.call("proactiva_message_publish", id=said)
    case.moderator.call("proactiva_message_hide", id=said, reason="spam")
    case.moderator.call("proactiva_demand_hide", folio=case.folio, reason="spam")
    case.moderator.call("proactiva_message_unhide", id=said)
    case.moderator.call("proactiva_demand_unhide", folio=case.folio)
    assert case.own()[0] == "acknowledged"


def test_what_was_never_public_is_shown_after_its_demand(case: Case):
    case.days.move_to(EXPLAINED)
    said = case.explain()
    case.moderator.call("proactiva_message_hide", id=said, reason="spam")
    case.moderator.call("proactiva_demand_hide", folio=case.folio, reason="spam")
    assert refusal(case, "unhide", said) == REFUSED
    case.moderator.call("proactiva_demand_unhide", folio=case.folio)
    case.moderator.call("proactiva_message_unhide", id=said)
    assert case.own()[0] == "acknowledged"


def test_the_institution_may_go_on_without_it_and_ask_again(case: Case):
    case.explain()
    case.days.move_to(DECIDED)
    case.do("commit", case.editor, promised_for="2027-02-01")
    assert case.own() == ("committed", False, 2, "2027-02-01")
    case.do("answer", case.editor, resolution="restricted", reason="reserved", text=WORDS)
    model.Session.expire_all()
    row = model.Session.query(Referral).filter_by(organization_id=model.Group.get(case.unit).id)
    assert row.one().used_days == 3


def test_pages_say_what_the_clock_waits_for(app, case: Case):
    case.explain()
    case.days.move_to(DECIDED)
    page = Visitor(app).page(f"/proactiva/demands/{case.folio}")
    assert page.status_code == 200
    assert "hasta que una persona de la autoridad lea la aclaración" in page.body
    officer = Visitor(app, case.editor.token)
    for address in (f"/proactiva/desk/{case.unit}", f"/proactiva/desk/{case.unit}/{case.folio}"):
        assert officer.page(address).status_code == 200
