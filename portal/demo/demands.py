"""The demands of the demonstration: each history is played through the rules, day by day.

All of them are examples, and are marked so on the screen. Where a history says nothing of a step
that the rules want, the shortest way is taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.demands import answering, transitions
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain import folio
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.privacy import OFFICIAL, public_text
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.domain.referral_moves import Intent
from ckanext.proactiva.model import Demand, Message, Participant, Referral, Support
from portal.demo import reading

Said = Mapping[str, Any]

NOON = time(12)
UNTIL_CLOSED = timedelta(days=25)
EVERY_ROLE = frozenset(Role)
AUTHORITY_SPEAKS = "moderation"
NEVER_PUBLISHED = frozenset({"unconfirmed", "in_review", "returned"})


def load() -> int:
    """Put in the portal the demands that it lacks, and return how many those were."""
    missing = [said for said in reading.demands() if not _is_there(said)]
    for said in missing:
        _play(said)
        model.Session.commit()
    return len(missing)


def _is_there(said: Said) -> bool:
    same = model.Session.query(Demand).filter_by(submission=_submission(said))
    return bool(model.Session.query(same.exists()).scalar())


def _submission(said: Said) -> str:
    return f"example-{said['key']}"


def _play(said: Said) -> None:
    asked = _ago(said["created_days_ago"])
    if "created_on" in said:
        asked = date.fromisoformat(said["created_on"])
    with _on(asked):
        demand = _ask(said, asked)
    for turn in said.get("referrals", ()):
        _take_turn(demand, turn)
    for message in said.get("dialogue", ()):
        _say(demand, message)
    _support(demand, said["supports"])
    _end(demand, said)


def _ask(said: Said, asked: date) -> Demand:
    author = Participant(alias=said["display_name"])
    model.Session.add(author)
    model.Session.flush()
    unconfirmed = said["status"] == demands.Status.UNCONFIRMED.value
    demand = Demand(
        folio=folio.new_folio(asked.year, hashlib.sha256(said["key"].encode()).digest()),
        submission=_submission(said),
        author_id=author.id,
        problem=said["problem"],
        beneficiary_groups=said["beneficiary_group"],
        territories=said["territory"],
        example=True,
        created_at=_moment(asked),
        held_for=demands.Reason.NOBODY_TO_CONFIRM.value,
    )
    demand.write(said["title"], said["information_wanted"], said.get("purpose", ""))
    demand.become(demands.start(asked, account=False, email=unconfirmed, held=True))
    model.Session.add(demand)
    model.Session.flush()
    transitions.record_start(demand, Role.AUTHOR)
    if said["status"] not in NEVER_PUBLISHED:
        transitions.move_demand(demand, demands.Act.PUBLISH, {Role.AUTHORITY})
        demand.published_at = _moment(asked)
        demand.held_for = None
    return demand


def _take_turn(demand: Demand, said: Said) -> None:
    with _on(_ago(said["referred_days_ago"])):
        turn = transitions.refer(demand, _institution(said), Role.AUTHORITY)
    if "acknowledged_days_ago" in said:
        _act(demand, turn, referrals.Act.ACKNOWLEDGE, said["acknowledged_days_ago"])
    if "paused_days_ago" in said:
        _act(demand, turn, referrals.Act.ASK, said["paused_days_ago"], words="…")
    if "commitment" in said:
        promised_for = clock.today() + timedelta(days=said["commitment"]["due_in_days"])
        days_ago = said["acknowledged_days_ago"]
        _act(demand, turn, referrals.Act.COMMIT, days_ago, promised_for=promised_for)
    if "resolution" in said:
        _answer(demand, turn, said)


def _answer(demand: Demand, turn: Referral, said: Said) -> None:
    resolution = referrals.Resolution(said["resolution"])
    datasets = [model.Package.get(name) for name in said.get("datasets", ())]
    reason = said.get("reason_code")
    _act(
        demand,
        turn,
        answering.ACTS.get(resolution, referrals.Act.REFUSE),
        said["answered_days_ago"],
        resolution=resolution,
        reason=referrals.Reason(reason) if reason else None,
        words=said["answer"],
        public_datasets=len(datasets),
    )
    turn.answer_raw, turn.answer_public = said["answer"], public_text(said["answer"], OFFICIAL)
    answering.link(turn, (dataset.id for dataset in datasets if dataset))


def _act(demand: Demand, turn: Referral, act: referrals.Act, days_ago: int, **given: Any) -> None:
    with _on(_ago(days_ago)):
        transitions.move_referral(demand, turn, Intent(act, clock.today(), EVERY_ROLE, **given))


def _say(demand: Demand, said: Said) -> None:
    speaker = Participant(alias="")
    model.Session.add(speaker)
    model.Session.flush()
    message = Message(
        demand_id=demand.id,
        author_id=demand.author_id if said["role"] == "citizen" else speaker.id,
        voice="authority" if said["role"] == AUTHORITY_SPEAKS else said["role"],
        organization_id=_institution(said) if "institution" in said else None,
        visibility=demands.Visibility.PUBLIC.value,
        created_at=_moment(_ago(said["days_ago"])),
    )
    message.write(said["text"])
    model.Session.add(message)


def _institution(said: Said) -> str:
    group = model.Group.get(said["institution"])
    if group is None:
        raise LookupError(f"there is no institution {said['institution']}")
    return group.id


def _support(demand: Demand, count: int) -> None:
    people = [Participant(alias="") for _ in range(count)]
    model.Session.add_all(people)
    model.Session.flush()
    model.Session.add_all(
        Support(demand_id=demand.id, participant_id=person.id) for person in people
    )
    demand.support_count = count


def _end(demand: Demand, said: Said) -> None:
    """Do what the history ends with, if that is not an institution's word."""
    status = demands.Status(said["status"])
    last = demand.status_since
    if status is demands.Status.CLOSED:
        _finish(demand, demands.Act.CLOSE, min(last + UNTIL_CLOSED, clock.today()))
    elif status is demands.Status.MERGED:
        _finish(demand, demands.Act.MERGE, last)
    elif status is demands.Status.WITHDRAWN:
        _finish(demand, demands.Act.WITHDRAW, last)
    elif status is demands.Status.RETURNED:
        reason = demands.Reason(said["moderation"]["reason"])
        _finish(demand, demands.Act.RETURN, last, reason=reason, words=said["moderation"]["note"])


def _finish(demand: Demand, act: demands.Act, day: date, **given: Any) -> None:
    role = Role.AUTHORITY if act is demands.Act.RETURN else Role.AUTHOR
    with _on(day):
        transitions.move_demand(demand, act, {role}, **given)


def _ago(days: int) -> date:
    return clock.today() - timedelta(days=days)


def _moment(day: date) -> datetime:
    return datetime.combine(day, NOON, config.timezone())


@contextmanager
def _on(day: date) -> Iterator[None]:
    """Let the rules believe that it is another day."""
    usual = clock.today
    clock.today = lambda: day
    try:
        yield
    finally:
        clock.today = usual
