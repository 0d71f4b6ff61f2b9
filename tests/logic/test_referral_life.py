"""A referral from receipt to resolution, day by day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Demand, Event, Message, Referral
from tests import factories
from tests.factories import WORDS, Person
from tests.support.threads import at_once

pytestmark = pytest.mark.usefixtures("non_clean_db")
# A Monday; the next Monday is a day of rest, and so are Christmas and New Year.
MONDAY = "2026-11-09"
NOBODY = Person()


@dataclass
class Referred:
    """A demand that institutions have, on days that the test chooses."""

    days: Any
    unit: str
    admin: Person
    folio: str = ""
    author: Person = NOBODY

    def on(self, day: str, hour: str = "18:00") -> Referred:
        """Set the day; the hour is in UTC."""
        self.days.move_to(f"{day} {hour}")
        return self

    def send(self) -> Referred:
        self.folio, self.author = factories.published(institution=self.unit)
        return self

    def do(self, verb: str, who: Person | None = None, **fields: Any) -> dict[str, Any]:
        at = {"folio": self.folio, "institution": self.unit}
        return (who or self.admin).call(f"proactiva_referral_{verb}", **{**at, **fields})

    def refuses(self, verb: str, who: Person | None = None, **fields: Any) -> set[str]:
        """Return the fields that a refusal names."""
        with pytest.raises(tk.ValidationError) as refused:
            self.do(verb, who, **fields)
        return set(refused.value.error_dict)

    def close(self, resolution: str, unit: str = "", who: Person | None = None) -> dict[str, Any]:
        positive = {"datasets": [factories.dataset(unit or self.unit)], "reason": ""}
        negative = {
            "restricted": {"reason": "reserved"},
            "not_held": {"reason": "does_not_exist"},
            "not_competent": {"reason": "not_competent"},
        }
        given = {"text": WORDS, "resolution": resolution, **negative.get(resolution, positive)}
        return self.do("answer", who, institution=unit or self.unit, **given)

    def seen(self) -> dict[str, Any]:
        return factories.call("proactiva_demand_show", folio=self.folio)

    def own(self) -> dict[str, Any]:
        referrals = self.seen()["referrals"]
        return next(each for each in referrals if each["institution"]["name"] == self.unit)


@pytest.fixture
def referred():
    unit = factories.institution()
    admin = factories.member(unit, "admin")
    with freeze_time(f"{MONDAY} 18:00") as days:
        yield Referred(days, unit, admin).send()


def stored(folio: str) -> list[tuple[Any, ...]]:
    model.Session.rollback()
    demand = queries.by_folio(folio)
    assert demand is not None
    rows = [
        model.Session.query(*Demand.__table__.columns).filter_by(id=demand.id),
        model.Session.query(*Referral.__table__.columns).filter_by(demand_id=demand.id),
        model.Session.query(*Event.__table__.columns).filter_by(demand_id=demand.id),
    ]
    return [tuple(row) for query in rows for row in query]


def test_the_term_is_fifteen_working_days_and_three_to_acknowledge(referred: Referred):
    own = referred.own()
    assert (own["acknowledge_by"], own["due"]) == ("2026-11-12", "2026-12-01")
    assert referred.on("2026-11-11").do("acknowledge")["status"] == "referred"
    own = referred.own()
    assert (own["acknowledge_by"], own["due"]) == (None, "2026-12-01")
    assert (own["clock"]["used"], own["clock"]["left"]) == (2, 13)


def test_a_day_ends_at_midnight_where_the_portal_is(referred: Referred):
    assert not referred.on("2026-12-02", "05:59").own()["clock"]["overdue"]
    assert referred.on("2026-12-02", "06:01").own()["clock"]["overdue"]


def test_being_late_is_worked_out_and_never_stored(referred: Referred):
    before = stored(referred.folio)
    late = {"status": "late", "institution": referred.unit}
    for day, is_late in (("2026-12-01", False), ("2026-12-02", True), ("2027-03-01", True)):
        referred.on(day)
        assert referred.seen()["overdue"] == referred.own()["clock"]["overdue"] == is_late
        assert factories.call("proactiva_demand_list", **late)["count"] == is_late
        assert referred.do("list", due="late")["late"] == is_late
        assert stored(referred.folio) == before
    assert referred.own()["clock"]["late"] > 0


def test_the_clock_waits_for_a_clarification_by_claim_code(referred: Referred):
    referred.on("2026-11-11").do("ask", text="¿De qué colonia?")
    own = referred.on("2026-11-13").own()
    assert (own["status"], own["clock"]["paused"], own["clock"]["used"]) == ("clarifying", True, 2)
    referred.on("2026-11-16").do("clarify", referred.author, text="De San Mateo")
    own = referred.on("2026-11-18").own()
    assert (own["status"], own["clock"]["paused"], own["clock"]["used"]) == ("clarifying", True, 2)
    assert [(said["voice"], said["text"]) for said in referred.seen()["messages"]] == [
        ("institution", "¿De qué colonia?")
    ]
    held = factories.moderator().call("proactiva_moderation_list")["messages"]
    [said] = [each["id"] for each in held if each["folio"] == referred.folio]
    factories.moderator().call("proactiva_message_publish", id=said)
    own = referred.own()
    assert (own["status"], own["due"], own["clock"]["used"]) == ("acknowledged", "2026-12-07", 2)
    assert [each["text"] for each in referred.seen()["messages"]][1:] == ["De San Mateo"]
    assert [each["role"] for each in referred.seen()["events"] if each["act"] == "clarify"] == [
        "author"
    ]


def test_a_clarification_that_is_not_published_moves_nothing(referred: Referred):
    referred.do("ask", text="¿De qué colonia?")
    referred.do("clarify", referred.author, text="De ninguna, ¡compra ya!")
    moderator = factories.moderator()
    held = moderator.call("proactiva_moderation_list")["messages"]
    [said] = [each["id"] for each in held if each["folio"] == referred.folio]
    moderator.call("proactiva_message_hide", id=said, reason="spam")
    assert referred.own()["status"] == "clarifying"
    referred.do("clarify", moderator, text="De San Mateo")
    assert referred.own()["status"] == "acknowledged"
    referred.do("ask", text="¿De qué calle?")
    moderator.call("proactiva_message_unhide", id=said)
    assert referred.own()["status"] == "clarifying"


def test_unanswered_question_stops_the_clock_only_for_its_term(referred: Referred):
    referred.do("ask", text="¿De qué colonia?")
    assert referred.on("2026-12-01").own()["clock"]["paused"]
    own = referred.on("2026-12-02").own()
    assert (own["status"], own["clock"]["paused"]) == ("clarifying", False)
    assert own["due"] == "2026-12-22"


def test_the_authority_may_clarify_in_its_own_voice(referred: Referred):
    referred.do("ask", text="¿De qué colonia?")
    referred.on("2026-11-10")
    said = referred.do("clarify", factories.moderator(), text="De San Mateo")["messages"]
    assert [each["voice"] for each in said] == ["institution", "authority"]


def test_nobody_else_clarifies(referred: Referred):
    referred.do("ask", text="¿De qué colonia?")
    for who in (NOBODY, factories.person(), referred.admin):
        with pytest.raises(tk.NotAuthorized):
            referred.do("clarify", who, text="De San Mateo")


def test_an_institution_asks_twice_at_most(referred: Referred):
    for _ in range(2):
        referred.do("ask", text="¿De qué colonia?")
        referred.do("clarify", factories.moderator(), text="De San Mateo")
    assert referred.refuses("ask", text="¿Y de qué calle?") == {"text"}


def test_a_promise_moves_the_term_and_may_be_changed_twice_with_words(referred: Referred):
    promised = referred.do("commit", promised_for="2027-01-15")
    assert promised["status"] == "committed"
    assert referred.own()["due"] == "2027-01-15"
    assert referred.refuses("commit", promised_for="2027-02-01") == {"text"}
    for day in ("2027-02-01", "2027-02-15"):
        referred.do("commit", promised_for=day, text="El proveedor se retrasó")
    again = {"promised_for": "2027-03-01", "text": "Otra vez"}
    assert referred.refuses("commit", **again) == {"promised_for"}
    assert not referred.on("2027-02-15").own()["clock"]["overdue"]
    assert referred.on("2027-02-16").own()["clock"]["overdue"]
    assert referred.close("published")["resolution"] == "published"


@pytest.mark.parametrize("text", ["", "El proveedor se retrasó"])
def test_a_promise_sent_twice_is_one(referred: Referred, text: str):
    given = {"promised_for": "2027-01-15", "text": text}
    for _ in range(2):
        assert referred.do("commit", **given)["status"] == "committed"
    assert promised(referred) == (1, 0, 1 if text else 0)
    referred.do("commit", promised_for="2027-01-15", text="El proveedor ya tiene fecha")
    assert promised(referred)[:2] == (2, 1)


def test_a_changed_promise_sent_twice_at_once_is_one_change(referred: Referred, app):
    referred.do("commit", promised_for="2027-01-15")
    given = {"promised_for": "2027-02-01", "text": "El proveedor se retrasó"}
    at_once(app, [lambda: referred.do("commit", **given)] * 4)
    assert promised(referred) == (2, 1, 1)


def promised(referred: Referred) -> tuple[int, int, int]:
    """Return how often it was promised and changed, and how many messages there are."""
    model.Session.remove()
    demand = queries.by_folio(referred.folio)
    assert demand is not None
    events = model.Session.query(Event).filter_by(demand_id=demand.id, act="commit")
    [referral] = model.Session.query(Referral).filter_by(demand_id=demand.id)
    messages = model.Session.query(Message).filter_by(demand_id=demand.id)
    return events.count(), referral.commitment_changes, messages.count()


@pytest.mark.parametrize("day", [MONDAY, "2026-11-08", "2027-11-10", "0001-01-01", "9999-12-31"])
def test_a_promise_is_for_a_day_ahead_within_a_year(referred: Referred, day: str):
    assert referred.refuses("commit", promised_for=day) == {"promised_for"}


def test_an_editor_promises_and_refuses_only_where_there_is_no_admin(referred: Referred):
    editor = factories.member(referred.unit, "editor")
    with pytest.raises(tk.NotAuthorized):
        referred.do("commit", editor, promised_for="2027-01-15")
    with pytest.raises(tk.NotAuthorized):
        referred.close("restricted", who=editor)
    referred.unit = factories.institution()
    alone = factories.member(referred.unit, "editor")
    referred.send()
    assert referred.do("commit", alone, promised_for="2027-01-15")["status"] == "committed"
    assert referred.close("restricted", who=alone)["resolution"] == "not_published"


def test_one_that_is_not_theirs_is_open_again_and_goes_to_another(referred: Referred):
    shown = referred.on("2026-11-10").close("not_competent")
    assert (shown["status"], shown["resolution"]) == ("open", None)
    assert shown["status_since"] == "2026-11-10"
    moderator, first = factories.moderator(), referred.unit
    assert referred.refuses("create", moderator) == {"institution"}
    other = factories.institution()
    referred.on("2026-11-17").do("create", moderator, institution=other)
    shown = referred.seen()
    assert shown["status"] == "referred"
    assert {each["institution"]["name"]: each["due"] for each in shown["referrals"]} == {
        first: None,
        other: "2026-12-08",
    }
    shown = referred.close("published", other, factories.member(other, "editor"))
    assert (shown["status"], shown["resolution"]) == ("answered", "published")


def test_correcting_a_decline_late_dates_from_the_first_answer(referred: Referred):
    referred.on("2026-11-10").close("not_competent")
    assert referred.own()["resolved"] == "2026-11-10"
    dataset = factories.dataset(referred.unit)
    given = {"resolution": "published", "datasets": [dataset], "text": WORDS}
    at = {"folio": referred.folio, "institution": referred.unit}
    for day in ("2027-03-10", "2027-03-20"):
        referred.on(day).admin.call("proactiva_answer_correct", **at, **given)
        given["text"] = f"{WORDS} Corregida."
        own = referred.own()
        assert (own["resolved"], own["final_due"]) == ("2027-03-10", "2026-12-01")
        assert own["clock"]["late"] > 0
    row, *_ = factories.call("proactiva_answer_export", institution=referred.unit)["results"]
    assert (row["answered"], row["late"]) == ("2027-03-10", True)
    past = [(each["resolution"], each["answered"]) for each in referred.seen()["past_answers"]]
    assert past == [("not_competent", "2026-11-10"), ("published", "2027-03-10")]


def test_correcting_a_decline_in_time_counts_as_in_time(referred: Referred):
    referred.do("commit", promised_for="2026-12-20")
    referred.on("2026-11-10").close("not_competent")
    given = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
    at = {"folio": referred.folio, "institution": referred.unit}
    referred.on("2026-11-11").admin.call("proactiva_answer_correct", **at, **given)
    own = referred.own()
    assert (own["resolved"], own["final_due"]) == ("2026-11-11", "2026-12-20")
    assert (own["clock"]["used"], own["clock"]["late"]) == (2, 0)


@pytest.mark.parametrize("reopened", [False, True])
def test_an_answer_that_was_not_theirs_by_mistake_keeps_its_day(referred: Referred, *, reopened):
    at = {"folio": referred.folio, "institution": referred.unit}
    no = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
    not_theirs = {"resolution": "not_competent", "reason": "not_competent", "text": WORDS}
    referred.on("2026-11-11").close("published")
    if reopened:
        factories.moderator().call("proactiva_demand_reopen", folio=referred.folio)
        referred.on("2026-11-12").do("answer", **not_theirs)
    else:
        referred.on("2026-11-12").admin.call("proactiva_answer_correct", **at, **not_theirs)
    referred.on("2027-03-10").admin.call("proactiva_answer_correct", **at, **no)
    own = referred.own()
    if reopened:
        assert (own["resolved"], own["clock"]["late"] > 0) == ("2027-03-10", True)
        return
    assert (own["resolved"], own["final_due"]) == ("2026-11-11", "2026-12-01")
    assert (own["clock"]["used"], own["clock"]["late"]) == (2, 0)
    row, *_ = factories.call("proactiva_answer_export", institution=referred.unit)["results"]
    assert (row["answered"], row["late"]) == ("2026-11-11", False)
    past = [(each["resolution"], each["answered"]) for each in referred.seen()["past_answers"]]
    assert past == [("published", "2026-11-11"), ("not_competent", "2026-11-12")]


def test_the_authority_has_all_its_days_to_refer_a_demand_that_was_hidden(referred: Referred):
    word = factories.named("palabra").replace("-", "")
    folio, _ = factories.published(wanted=f"Horarios {word}")
    moderator = factories.moderator()

    def listed() -> tuple[Any, ...]:
        [shown] = factories.call("proactiva_demand_list", q=word)["results"]
        page = factories.call("proactiva_demand_show", folio=folio)
        names = "status_since", "refer_by", "refer_overdue"
        told = tuple(shown[name] for name in names)
        assert told == tuple(page[name] for name in names)
        return told

    assert listed() == (MONDAY, "2026-11-17", False)
    referred.on("2026-11-11")
    moderator.call("proactiva_demand_hide", folio=folio, reason="personal_data")
    assert moderator.call("proactiva_demand_show", folio=folio)["refer_by"] is None
    referred.on("2026-12-02")
    shown = moderator.call("proactiva_demand_unhide", folio=folio)
    assert (shown["refer_by"], shown["refer_overdue"]) == ("2026-12-07", False)
    assert listed() == (MONDAY, "2026-12-07", False)
    referred.on("2026-12-08")
    assert listed() == (MONDAY, "2026-12-07", True)


def test_its_author_chooses_the_institution_of_one_that_has_none():
    folio, author = factories.published()
    chosen, next_one = factories.institution(), factories.institution()
    at = {"folio": folio, "institution": chosen}
    assert author.call("proactiva_referral_create", **at)["status"] == "referred"
    with pytest.raises(tk.ValidationError) as refused:
        author.call("proactiva_referral_create", **{**at, "institution": next_one})
    assert list(refused.value.error_dict) == ["status"]
    with pytest.raises(tk.NotAuthorized):
        factories.person().call("proactiva_referral_create", **{**at, "institution": next_one})


@pytest.mark.parametrize(
    ("first", "second", "resolution"),
    [
        ("published", "already_available", "published"),
        ("published", "partly_published", "partly_published"),
        ("published", "restricted", "partly_published"),
        ("not_held", "restricted", "not_published"),
        ("not_competent", "restricted", "not_published"),
        ("not_competent", "published", "published"),
    ],
)
def test_two_institutions_end_it_together(
    referred: Referred, first: str, second: str, resolution: str
):
    other = factories.institution()
    referred.do("create", factories.moderator(), institution=other)
    shown = referred.close(first)
    assert (shown["status"], shown["resolution"]) == ("referred", None)
    shown = referred.close(second, other, factories.member(other, "admin"))
    assert (shown["status"], shown["resolution"]) == ("answered", resolution)
