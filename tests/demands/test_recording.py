"""The authority records the answers of institutions where nobody can log in."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Participant, RecordedAnswer
from tests import factories
from tests.factories import WORDS, Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")
DOCUMENT = "https://example.org/oficio-12.pdf"
NO = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
RECEIVED, ANSWERED, TODAY = "2026-11-09", "2026-11-13", "2026-11-20"


def at(day: str) -> Any:
    return freeze_time(f"{day} 18:00")


@pytest.fixture
def chief() -> Person:
    """An admin of the authority."""
    return factories.member(factories.authority(), "admin")


@pytest.fixture
def village() -> str:
    """An institution where nobody can log in."""
    return factories.institution(title="Ayuntamiento de Ejemplo")


@pytest.fixture
def folio(village: str) -> str:
    """A demand that it received."""
    with at(RECEIVED):
        return factories.public(factories.person(), institution=village)


def record(who: Person, folio: str, unit: str, **fields: Any) -> dict[str, Any]:
    given = {"answered_on": ANSWERED, "document": DOCUMENT, "channel": "letter", **NO, **fields}
    with at(fields.pop("today", TODAY)):
        return who.call("proactiva_answer_record", folio=folio, institution=unit, **given)


def referral(folio: str, who: Person | None = None) -> dict[str, Any]:
    [found] = (who or Person()).call("proactiva_demand_show", folio=folio)["referrals"]
    return found


def test_everybody_reads_what_was_answered_when_and_who_recorded_it(chief, village, folio):
    assert "record" in referral(folio, chief)["may"]
    record(chief, folio, village)
    shown = referral(folio)
    assert shown["recorded"] == {
        "answered": ANSWERED,
        "on": TODAY,
        "by": model.Group.get(factories.AUTHORITY).title,
        "channel": "letter",
        "document": DOCUMENT,
    }
    assert (shown["resolved"], shown["clock"]["used"]) == (ANSWERED, 4)
    assert (shown["resolution"], shown["answer"]) == ("not_held", WORDS)
    *_, event = call("proactiva_demand_show", folio=folio)["events"]
    assert (event["act"], event["answered"], event["date"]) == ("record", ANSWERED, TODAY)


def test_recorded_twice_it_is_one_and_with_another_document_another(chief, village, folio):
    shown = record(chief, folio, village)
    assert record(chief, folio, village)["events"] == shown["events"]
    for changed in (
        {"document": f"{DOCUMENT}?2"},
        {"channel": "service_desk"},
        {"answered_on": TODAY},
    ):
        before = shown
        shown = record(chief, folio, village, **changed)
        assert len(shown["events"]) == len(before["events"]) + 1
    assert referral(folio)["answer"] == WORDS


def test_the_recorder_is_kept_as_a_participant_alone(chief, village, folio):
    shown = record(chief, folio, village)
    assert chief.name not in str(shown)
    kept = model.Session.query(RecordedAnswer).order_by(RecordedAnswer.recorded_on.desc())
    recorders = {model.Session.get(Participant, each.recorder_id).user_id for each in kept}
    assert model.User.get(chief.name).id in recorders


@pytest.mark.parametrize("day", ["2026-11-08", "2026-11-21"])
def test_the_day_is_between_receipt_and_today(chief, village, folio, day):
    with pytest.raises(tk.ValidationError) as refusal:
        record(chief, folio, village, answered_on=day)
    assert set(refusal.value.error_dict) == {"answered_on"}
    assert referral(folio)["resolution"] is None


@pytest.mark.parametrize(
    "document", ["", "\u202a", "\x00", "oficio.pdf", "javascript:alert(1)", "ftp://example.org"]
)
def test_the_document_is_a_web_address(chief, village, folio, document):
    with pytest.raises(tk.ValidationError) as refusal:
        record(chief, folio, village, document=document)
    assert set(refusal.value.error_dict) == {"document"}


@pytest.mark.parametrize("capacity", ["editor", "admin"])
def test_an_institution_whose_people_can_log_in_answers_itself(chief, village, folio, capacity):
    officer = factories.member(village, capacity)
    for who in (chief, factories.moderator(), officer):
        assert "record" not in referral(folio, who)["may"]
    with pytest.raises(tk.ValidationError) as refusal:
        record(chief, folio, village)
    assert "institution" in refusal.value.error_dict
    with pytest.raises(tk.NotAuthorized):
        record(officer, folio, village)


@pytest.mark.parametrize(
    ("capacity", "state"), [("member", "active"), ("editor", "deleted"), ("admin", "pending")]
)
def test_who_cannot_answer_keeps_nobody_from_recording(chief, village, folio, capacity, state):
    someone = factories.member(village, capacity)
    model.User.get(someone.name).state = state
    model.Session.commit()
    assert "record" in referral(folio, chief)["may"]
    record(chief, folio, village)
    assert referral(folio)["resolution"] == "not_held"


def test_whoever_is_above_in_the_hierarchy_can_answer(chief, village, folio):
    above = factories.institution()
    over = {"id": village, "object": above, "object_type": "group", "capacity": "parent"}
    tk.get_action("member_create")({"ignore_auth": True}, over)
    assert "record" in referral(folio, chief)["may"]
    factories.member(above, "admin")
    assert "record" not in referral(folio, chief)["may"]


def test_an_editor_of_the_authority_does_not_record(village, folio):
    moderator = factories.moderator()
    assert "record" not in referral(folio, moderator)["may"]
    with pytest.raises(tk.NotAuthorized):
        record(moderator, folio, village)


def test_a_record_is_recorded_again_and_the_one_before_stays(chief, village, folio):
    record(chief, folio, village)
    again = {"answered_on": "2026-11-12", "document": "https://example.org/otro.pdf"}
    record(chief, folio, village, **again)
    assert (referral(folio)["resolved"], referral(folio)["clock"]["used"]) == ("2026-11-12", 3)
    assert referral(folio)["recorded"]["document"] == again["document"]
    [past] = call("proactiva_demand_show", folio=folio)["past_answers"]
    assert (past["answered"], past["recorded"]["document"]) == (ANSWERED, DOCUMENT)


def test_who_logs_in_at_last_corrects_what_was_recorded(chief, village, folio):
    record(chief, folio, village)
    officer, dataset = factories.member(village, "editor"), factories.dataset(village)
    given = {"resolution": "published", "datasets": [dataset], "text": WORDS}
    officer.call("proactiva_answer_correct", folio=folio, institution=village, **given)
    shown = referral(folio)
    assert (shown["recorded"], shown["resolved"]) == (None, ANSWERED)
    [past] = call("proactiva_demand_show", folio=folio)["past_answers"]
    assert (past["answered"], past["recorded"]["document"]) == (ANSWERED, DOCUMENT)


def test_the_day_of_its_own_answer_counts_also_when_a_record_corrects_it(chief, village, folio):
    officer, dataset = factories.member(village, "editor"), factories.dataset(village)
    with at("2026-11-11"):
        factories.answer(officer, folio, village, datasets=[dataset])
    model.User.get(officer.name).state = "deleted"
    model.Session.commit()
    not_theirs = {"resolution": "not_competent", "reason": "not_competent"}
    for day, given in (
        (ANSWERED, NO),
        ("2026-11-11", NO),
        ("2026-11-10", NO),
        (TODAY, not_theirs),
        (ANSWERED, NO),
    ):
        record(chief, folio, village, answered_on=day, **given)
        shown = referral(folio)
        assert (shown["resolved"], shown["clock"]["used"]) == ("2026-11-11", 2)
        assert (shown["recorded"]["answered"], shown["resolution"]) == (day, given["resolution"])


def test_a_record_dates_what_the_institution_said_to_be_anothers(chief, village, folio):
    officer = factories.member(village, "editor")
    with at("2026-11-11"):
        given = {"resolution": "not_competent", "reason": "not_competent", "text": WORDS}
        at_it = {"folio": folio, "institution": village}
        officer.call("proactiva_referral_answer", **at_it, **given)
    model.User.get(officer.name).state = "deleted"
    model.Session.commit()
    record(chief, folio, village)
    shown = referral(folio)
    assert (shown["resolved"], shown["clock"]["used"]) == (ANSWERED, 4)
    [past] = call("proactiva_demand_show", folio=folio)["past_answers"]
    assert (past["resolution"], past["answered"]) == ("not_competent", "2026-11-11")


def test_an_answer_during_a_question_ends_its_pause(chief, village, folio):
    officer = factories.member(village, "editor")
    with at("2026-11-10"):
        given = {"folio": folio, "institution": village, "text": "¿De qué colonia?"}
        officer.call("proactiva_referral_ask", **given)
    model.User.get(officer.name).state = "deleted"
    model.Session.commit()
    record(chief, folio, village)
    # One day before the question; the answer is on the next day that counts.
    assert referral(folio)["clock"]["used"] == 2
    assert queries.by_folio(folio).status == "answered"


def test_the_preview_says_what_would_be_public_and_changes_nothing(chief, village, folio):
    given = {"answered_on": ANSWERED, "document": DOCUMENT, "channel": "", **NO}
    given["text"] = f"{WORDS} Mi CURP es XEXX010101HNEXXXA4"
    with at(TODAY):
        shown = chief.call("proactiva_record_preview", folio=folio, institution=village, **given)
    assert (shown["recorded"]["answered"], shown["recorded"]["document"]) == (ANSWERED, DOCUMENT)
    assert "XEXX" not in shown["answer"]
    assert shown["masked"] == ["curp"]
    assert referral(folio)["status"] == "pending"


def test_a_letter_of_the_last_day_is_in_time_whenever_it_is_recorded(chief, village):
    with at("2026-11-09"):
        folio = factories.public(factories.person(), institution=village)
    due = date.fromisoformat(referral(folio)["due"])
    record(chief, folio, village, answered_on=due.isoformat(), today="2027-01-20")
    shown = referral(folio)
    assert (shown["clock"]["late"], shown["clock"]["used"]) == (0, shown["clock"]["term"])
