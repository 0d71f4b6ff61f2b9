"""The trail of moderators: every act of theirs, for good, and for the authority alone."""

from __future__ import annotations

from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, erasure, queries
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.model import Event
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")
# The tests of badges and of verdicts cover these.
OTHERS = (Decision.GRANT, Decision.REVOKE, Decision.LEAVE)
WORDS = "Quita el teléfono de Juana"


def trail(reader: Person, **narrowed: Any) -> list[dict[str, Any]]:
    return reader.call("proactiva_trail_list", **narrowed)["results"]


def told(reader: Person, folio: str) -> list[tuple[str, str | None]]:
    """Return the acts on a demand, the oldest first, with their reasons."""
    return [(each["act"], each["reason"]) for each in reversed(trail(reader, folio=folio))]


def test_what_is_decided_of_a_demand_is_told_with_its_reason(moderator: Person):
    unit, other = factories.institution(), factories.published()[0]
    folio, author = factories.in_review()
    do = moderator.call
    do("proactiva_demand_patch", folio=folio, title="Los días del agua")
    do("proactiva_demand_return", folio=folio, reason="unclear", text=WORDS)
    author.call("proactiva_demand_resubmit", folio=folio, wanted=factories.WATER)
    do("proactiva_demand_publish", folio=folio, institution=unit)
    do("proactiva_demand_hide", folio=folio, reason="offensive")
    do("proactiva_demand_unhide", folio=folio)
    do("proactiva_demand_merge", folio=folio, target=other)
    do("proactiva_demand_refuse", folio=folio, reason="spam")
    do("proactiva_demand_reopen", folio=folio)
    assert told(moderator, folio) == [
        ("edit", None),
        ("return", "unclear"),
        ("publish", None),
        ("refer", None),
        ("hide", "offensive"),
        ("unhide", None),
        ("merge", None),
        ("refuse", "spam"),
        ("reopen", None),
    ]
    newest = trail(moderator, folio=folio)[0]
    assert (newest["account"], newest["role"]) == (moderator.name, "authority")
    assert newest["date"] == clock.today().isoformat()
    assert WORDS not in str(trail(moderator, folio=folio))


def test_who_gives_a_demand_to_another_institution_is_told(moderator: Person):
    first, second = factories.institution(), factories.institution()
    folio, _ = factories.published(institution=first)
    change = {"institution": second, "instead_of": first, "text": WORDS}
    moderator.call("proactiva_referral_create", folio=folio, **change)
    newest = trail(moderator, folio=folio)[0]
    assert (newest["act"], newest["account"]) == ("transfer", moderator.name)
    titles = [model.Group.get(name).title for name in (first, second)]
    assert [newest["institution"], newest["other_institution"]] == titles


def test_trail_has_decisions_on_messages_that_the_story_omits(
    moderator: Person,
):
    folio, author = factories.published()
    story = call("proactiva_demand_show", folio=folio)["events"]
    said = author.call("proactiva_message_create", folio=folio, text="Por colonia")["id"]
    moderator.call("proactiva_message_publish", id=said)
    moderator.call("proactiva_report_close", id=factories.report(folio, message=said))
    for _ in range(2):  # earlier decisions are not listed again
        moderator.call("proactiva_message_hide", id=said, reason="offensive")
    moderator.call("proactiva_message_unhide", id=said)
    done = trail(moderator, folio=folio)[:4]
    assert [(each["act"], each["reason"]) for each in reversed(done)] == [
        ("message_publish", None),
        ("report_close", "nothing_to_do"),
        ("message_hide", "offensive"),
        ("message_unhide", None),
    ]
    assert {each["message"] for each in done} == {said}
    assert call("proactiva_demand_show", folio=folio)["events"] == story
    acts = model.Session.query(Event.act).filter(Event.message_id == said)
    assert {act for (act,) in acts} == {each.value for each in Decision if each not in OTHERS}


def test_what_others_do_is_not_in_it(moderator: Person):
    folio, author = factories.in_review()
    author.call("proactiva_demand_withdraw", folio=folio)
    unit = factories.institution()
    asked = factories.public(factories.person(), institution=unit)
    officer = factories.member(unit, "editor")
    officer.call("proactiva_referral_acknowledge", folio=asked, institution=unit)
    commands.lapse(clock.now())
    assert told(moderator, folio) == told(moderator, asked) == []
    others = Event.moderator_id.isnot(None), Event.role != "authority"
    assert model.Session.query(Event).filter(*others).count() == 0


def test_act_of_an_erased_moderator_stays_without_their_account(moderator: Person):
    folio, _ = factories.in_review()
    gone = factories.moderator()
    gone.call("proactiva_demand_publish", folio=folio)
    whom = participants.named(gone.name)
    assert whom is not None
    erasure.erase(whom, clock.now())
    model.Session.commit()
    [act] = trail(moderator, folio=folio)
    assert (act["act"], act["account"]) == ("publish", None)


def test_it_comes_in_pages_the_newest_first(moderator: Person):
    folio = factories.public(factories.person())
    for number in range(5):
        moderator.call("proactiva_demand_patch", folio=folio, title=f"Los días del agua {number}")
    found = moderator.call("proactiva_trail_list", folio=folio, offset=1, limit=3)
    assert (found["count"], len(found["results"])) == (5, 3)
    whole = trail(moderator, folio=folio)
    assert found["results"] == whole[1:4]


@pytest.mark.usefixtures("clean_db")
def test_without_a_folio_it_is_of_everything():
    moderator, folios = factories.moderator(), [factories.published()[0] for _ in range(2)]
    for folio in folios:
        moderator.call("proactiva_demand_patch", folio=folio, title="Los días del agua")
    assert [each["folio"] for each in trail(moderator)[:2]] == folios[::-1]


def test_no_folio_of_nobodys_is_taken_for_one(moderator: Person):
    with pytest.raises(tk.ObjectNotFound):
        trail(moderator, folio="TP-2026-000-0000")


def test_it_is_the_authoritys_alone():
    folio, author = factories.published()
    unit = factories.institution()
    others = [author, factories.person(), factories.member(unit, "admin")]
    for reader in others:
        with pytest.raises(tk.NotAuthorized):
            trail(reader, folio=folio)


def test_an_event_is_never_changed_by_what_comes_after(moderator: Person):
    folio, _ = factories.in_review()
    moderator.call("proactiva_demand_publish", folio=folio)
    demand = queries.by_folio(folio)
    assert demand is not None
    rows = model.Session.query(Event).filter_by(demand_id=demand.id).order_by(Event.id)
    before = [(each.id, each.act, each.moderator_id) for each in rows]
    moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    model.Session.expire_all()
    assert [(each.id, each.act, each.moderator_id) for each in rows][: len(before)] == before


def test_it_tells_the_hour_of_the_portal_and_not_of_the_server():
    moderator, folio = factories.moderator(), factories.public(factories.person())
    with freeze_time("2026-12-02 03:05"):
        moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    [act] = moderator.call("proactiva_trail_list", folio=folio)["results"]
    assert (act["date"], act["time"]) == ("2026-12-01", "21:05")
