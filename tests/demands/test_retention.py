"""What is kept for some days and no longer, and how it is deleted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.demands import queries, retention
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Event, Message, Note, Referral, Report
from ckanext.proactiva.model.demand import TEXTS
from tests import factories
from tests.factories import WATER, WORDS
from tests.support.visitors import Visitor

OPTION = "ckanext.proactiva.retention_days"
MAIL = "juana.perez@example.org"
SECRET = f"{WATER}. Escríbanme a {MAIL}"

pytestmark = pytest.mark.usefixtures("non_clean_db")


def ago(days: int) -> Moment:
    now = clock.now()
    return Moment(now.at - timedelta(days=days), now.zone)


def found(folio: str) -> Demand:
    demand = queries.by_folio(folio, lock=True)
    assert demand is not None
    return demand


def expire(days: int = 90) -> dict[str, int]:
    done = dict(retention.expire(clock.now(), days))
    model.Session.commit()
    return done


@pytest.fixture(autouse=True)
def nothing_old(non_clean_db):
    """Delete what other tests left first."""
    while expire(1):
        pass


def masked(days: int) -> str:
    """Create a public demand with a masked address in each of its texts, some days ago."""
    texts = {"wanted": SECRET, "purpose": SECRET, "where": MAIL, "title": f"Agua y {MAIL}"}
    folio, _ = factories.published(alias=MAIL, **texts)
    found(folio).published_at = ago(days).at
    model.Session.commit()
    return folio


def unseen(act: str, days: int) -> str:
    """Create a demand that was never public, which an act left in its state some days ago."""
    folio, author = factories.in_review(wanted=SECRET, purpose=SECRET, where=MAIL, alias="Juana")
    if act == "withdraw":
        author.call("proactiva_demand_withdraw", folio=folio)
    if act == "refuse":
        factories.moderator().call("proactiva_demand_refuse", folio=folio, reason="spam")
    if act in ("return", "expire"):
        why = {"reason": "personal_data", "text": f"Quita {MAIL}"}
        factories.moderator().call("proactiva_demand_return", folio=folio, **why)
    if act == "expire":
        found(folio).status = "expired"
    found(folio).status_since = ago(days).day
    model.Session.commit()
    return folio


@pytest.mark.parametrize(("days", "age"), [(1, 1), (7, 7), (90, 90), (36_500, 36_500)])
def test_what_a_mask_hid_is_gone_when_its_days_are_over_and_not_before(days: int, age: int):
    folio, newer = masked(age), masked(age - 1)
    public = {name: getattr(found(folio), f"{name}_public") for name in TEXTS}
    assert expire(days) == {"raw texts": 1}
    demand = found(folio)
    assert {name: getattr(demand, f"{name}_raw") for name in TEXTS} == public
    assert {name: getattr(demand, f"{name}_public") for name in TEXTS} == public
    assert MAIL not in "".join(public.values())
    assert MAIL in found(newer).wanted_raw
    assert expire(days) == {}


def test_a_demand_is_corrected_as_before_once_its_raw_text_is_gone():
    folio = masked(90)
    before = found(folio).wanted_public
    expire()
    factories.moderator().call("proactiva_demand_patch", folio=folio, title="Otro título del agua")
    assert found(folio).wanted_public == before


@pytest.mark.parametrize("act", ["none", "return", "refuse", "withdraw", "expire"])
def test_a_text_that_was_never_public_is_gone_with_all_of_its_words(act: str):
    folio, newer = unseen(act, 90), unseen(act, 89)
    assert expire()["demand texts"] == 1
    demand = found(folio)
    assert {getattr(demand, f"{name}_raw") for name in TEXTS} == {""}
    assert {getattr(demand, f"{name}_public") for name in TEXTS} == {"", folio}
    assert (demand.title_public, demand.search, demand.submission) == (folio, "", None)
    said = model.Session.query(Message).filter_by(demand_id=demand.id).all()
    assert {each.text_raw + each.text_public for each in said} <= {""}
    assert MAIL in found(newer).wanted_raw
    assert expire() == {}


@pytest.mark.parametrize("act", ["none", "refuse", "withdraw"])
def test_its_page_says_so_and_its_story_stays(app, act: str):
    folio, moderator = unseen(act, 90), factories.moderator()
    before = moderator.call("proactiva_demand_show", folio=folio)
    expire()
    after = moderator.call("proactiva_demand_show", folio=folio)
    assert after["events"] == before["events"]
    assert (after["title"], after["wanted"]) == (folio, "")
    assert after["text_deleted"] == clock.today().isoformat()
    headers = {"Authorization": moderator.token}
    page = app.get(f"/proactiva/demands/{folio}", headers=headers)
    assert "Este texto se borró el" in page.body
    assert app.get("/proactiva/moderation", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("act", "then", "given"),
    [("none", "publish", {}), ("none", "patch", {"title": "Agua"}), ("refuse", "reopen", {})],
)
def test_what_has_no_text_any_more_is_not_shown_again(app, act: str, then: str, given: dict):
    folio = unseen(act, 90)
    expire()
    moderator = Visitor(app, factories.moderator().token)
    response = moderator(f"proactiva_demand_{then}", folio=folio, **given)
    assert response.status_code == 409
    assert "se borró" in str(response.json["error"]["status"])
    may = moderator.read("proactiva_demand_show", folio=folio).json["result"]["may"]
    assert {"publish", "edit", "reopen"}.isdisjoint(may)


def test_a_demand_that_is_written_anew_has_a_text_again():
    folio, author = factories.returned(wanted=SECRET)
    found(folio).status_since = ago(90).day
    model.Session.commit()
    expire()
    author.call("proactiva_demand_resubmit", folio=folio, wanted=WATER)
    shown = factories.moderator().call("proactiva_demand_publish", folio=folio)
    assert (shown["wanted"], shown["text_deleted"]) == (WATER, None)


def message(folio: str, visibility: Visibility, days: int) -> Message:
    said = {"folio": folio, "text": SECRET, "alias": "Juana"}
    made = factories.person().call("proactiva_message_create", **said)
    row = model.Session.get(Message, made["id"])
    assert row is not None
    row.created_at, row.visibility = ago(days).at, visibility.value
    model.Session.commit()
    return row


def test_messages_keep_what_is_public_of_them_and_nothing_else(app):
    folio, _ = factories.published()
    public = message(folio, Visibility.PUBLIC, 8)
    hidden = message(folio, Visibility.HIDDEN, 8)
    hidden.hidden_on, hidden.hidden_for = ago(7).day, "offensive"
    never = message(folio, Visibility.HIDDEN, 8)
    waits = message(folio, Visibility.MODERATORS, 8)
    newer = message(folio, Visibility.PUBLIC, 6)
    model.Session.commit()
    assert expire(7) == {"message texts": 2, "raw texts": 2}
    assert public.text_raw == public.text_public != ""
    assert (hidden.text_raw, hidden.alias_raw) == ("", "")
    assert hidden.text_public == public.text_public
    for gone in (never, waits):
        assert (gone.text_raw, gone.text_public, gone.alias_public) == ("", "", "")
    assert MAIL in newer.text_raw
    assert expire(7) == {}
    hidden_id, never_id, waits_id = hidden.id, never.id, waits.id
    moderator = Visitor(app, factories.moderator().token)
    assert moderator("proactiva_message_unhide", id=hidden_id).status_code == 200
    assert moderator("proactiva_message_publish", id=never_id).status_code == 409
    queue = moderator.read("proactiva_moderation_list").json["result"]["messages"]
    assert waits_id not in {each["id"] for each in queue}


def test_hidden_minutes_without_a_text_lose_where_they_met_and_what_changed():
    folio, moderator = factories.published()[0], factories.moderator()
    said = {"place": f"Con {MAIL}", "changes": MAIL, "address": "https://example.org/minuta.pdf"}
    moderator.call("proactiva_meeting_create", folio=folio, citizens=3, **said)
    row = model.Session.query(Message).filter_by(demand_id=found(folio).id).one()
    moderator.call("proactiva_message_hide", id=row.id, reason="personal_data")
    assert (row.text_raw, row.place_raw, row.changes_raw) == ("", f"Con {MAIL}", MAIL)
    row.hidden_on = ago(90).day
    model.Session.commit()
    assert expire() == {"raw texts": 1}
    assert (row.place_raw, row.changes_raw, row.raw_deleted_on) == ("", "", clock.today())
    assert expire() == {}


def test_notes_go_once_a_referral_is_over_for_so_long():
    unit = factories.institution()
    officer = factories.member(unit, "editor")
    folio, _ = factories.published(institution=unit)
    for text in ("Uno", "Dos"):
        officer.call("proactiva_referral_note", folio=folio, institution=unit, text=text)
    mine = model.Session.query(Referral).filter_by(demand_id=found(folio).id)
    notes = model.Session.query(Note).filter_by(referral_id=mine.one().id)
    notes.update({"created_at": ago(400).at})
    model.Session.commit()
    assert expire() == {}
    named = {"datasets": [factories.dataset(unit)], "text": f"{factories.WORDS} {MAIL}"}
    factories.answer(officer, folio, unit, **named)
    assert expire() == {}
    referral = mine.populate_existing().one()
    said = model.Session.query(Message).filter_by(answers_id=referral.id)
    assert MAIL in said.one().text_raw
    referral.resolved_on, said.one().created_at = ago(90).day, ago(90).at
    model.Session.commit()
    assert expire()["notes"] == 2
    assert notes.count() == 0
    assert said.populate_existing().one().text_raw == said.one().text_public


def test_notes_of_who_had_it_before_stay_as_long_whatever_the_demand_did_since():
    before, after = factories.institution(), factories.institution()
    folio, _ = factories.published(institution=before)
    at = {"folio": folio, "institution": before}
    factories.member(before, "editor").call("proactiva_referral_note", **at, text="Uno")
    demand = found(folio)
    referral = model.Session.query(Referral).filter_by(demand_id=demand.id).one()
    notes = model.Session.query(Note).filter_by(referral_id=referral.id)
    notes.update({"created_at": ago(400).at})
    demand.status_since = ago(400).day
    model.Session.commit()
    factories.moderator().call(
        "proactiva_referral_create", folio=folio, institution=after, instead_of=before, text=WORDS
    )
    assert found(folio).status_since == ago(400).day
    assert expire() == {}
    released = model.Session.query(Event).filter_by(referral_id=referral.id, status="released")
    released.update({"happened_on": ago(90).day})
    model.Session.commit()
    assert expire() == {"notes": 1}


def test_a_run_is_bounded_and_the_next_one_goes_on(monkeypatch):
    monkeypatch.setattr(retention, "MOST_AT_ONCE", 2)
    for _ in range(3):
        masked(90)
    assert [expire(), expire(), expire()] == [{"raw texts": 2}, {"raw texts": 1}, {}]


@pytest.mark.ckan_config(OPTION, "3")
def test_tick_deletes_and_counts(cli):
    folio, newer = unseen("none", 3), unseen("none", 2)
    masked(4)
    result = cli.invoke(proactiva, ["tick", "-v"])
    assert result.exit_code == 0, result.output
    assert "retention: 1 demand texts, 1 raw texts" in result.output
    assert found(folio).wanted_raw == ""
    assert found(newer).wanted_raw == SECRET
    assert "retention: nothing changed" in cli.invoke(proactiva, ["tick", "-v"]).output


@pytest.mark.parametrize("given", ["0", "-1", "ninety", "1.5", "00", "36501", "9" * 30])
def test_a_number_of_days_that_is_none_is_refused_and_deletes_nothing(cli, ckan_config, given: str):
    folio = unseen("none", 5_000)
    ckan_config[OPTION] = given
    assert OPTION in cli.invoke(proactiva, ["check"]).output
    result = cli.invoke(proactiva, ["tick", "-v"])
    assert result.exit_code == 1
    assert OPTION in result.output
    assert found(folio).wanted_raw == SECRET


@pytest.mark.parametrize(("given", "days"), [("", 90), ("1", 1), (" 30 ", 30), ("36500", 36_500)])
def test_days_are_read(ckan_config, given: str, days: int):
    ckan_config[OPTION] = given
    assert config.retention_days() == days


def test_a_closed_report_is_no_longer_named_after_who_sent_it():
    ana, moderator = factories.person(), factories.moderator()
    folio = factories.public(factories.person())
    again = {"folio": folio, "reason": "spam"}
    ana.call("proactiva_report_create", **again)
    demand = found(folio)
    of_demand = model.Session.query(Report).filter_by(demand_id=demand.id).populate_existing()
    first = of_demand.one().id
    moderator.call("proactiva_report_close", id=first)
    expire()
    assert of_demand.one().id == first
    of_demand.update({"closed_on": ago(1).day})
    assert expire()["reporters"] == 1
    assert "reporters" not in expire()
    kept = of_demand.one()
    assert kept.id != first
    assert (kept.reason, kept.outcome) == ("spam", "nothing_to_do")
    ana.call("proactiva_report_create", **again)
    ana.call("proactiva_report_create", **again)
    assert of_demand.count() == 2
    moderator.call("proactiva_report_close", id=of_demand.filter_by(closed_on=None).one().id)
