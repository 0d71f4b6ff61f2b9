"""What pages say about a demand in every state, word by word, as in ``sentences.csv`` next to this.

Each state is built from dates alone; the rules and the clock do the rest. Whoever changes a
sentence on purpose changes it in the table too.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import flask

from ckanext.proactiva import labels, types
from ckanext.proactiva.demands.timing import timing
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.deadlines import Pause, mexican_holidays
from ckanext.proactiva.domain.desk import group
from ckanext.proactiva.domain.ending import Ended
from ckanext.proactiva.domain.referral import UNANSWERED, Resolution, Status
from ckanext.proactiva.domain.rules import DaysOff, Rules, Terms
from ckanext.proactiva.domain.verdict import judge_by
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.labels import desk

RULES = Rules(holidays=DaysOff(mexican_holidays))
# Received on a Monday: to be acknowledged by the 12th, answered by the 1st of December.
RECEIVED = date(2026, 11, 9)
FRIDAY, SATURDAY = date(2026, 12, 4), date(2026, 12, 5)
PROMISED = date(2027, 1, 15)
WATER, HEALTH = "Junta de Agua", "Secretaría de Salud"


@dataclass(frozen=True)
class Part:
    """What one institution has of a demand, given by dates."""

    status: Status = Status.ACKNOWLEDGED
    received: date = RECEIVED
    asked: date | None = None
    # When its question was explained; an answer ends the wait too.
    explained: date | None = None
    # Since when a moderator reads the explanation.
    read_since: date | None = None
    hidden: tuple[Pause, ...] = ()
    promised: date | None = None
    resolution: Resolution | None = None
    answered: date | None = None
    title: str = WATER
    dataset: str = ""
    # The answer's dataset is not public any more; once the ledger has seen that, it can be
    # relinked.
    is_gone: bool = False
    relink_by: date | None = None
    rules: Rules = RULES

    def state(self) -> referral_rules.ReferralState:
        pauses = [Pause(self.asked, self.explained or self.answered)] if self.asked else []
        if self.read_since:
            pauses.append(Pause(self.read_since, is_review=True))
        status = Status.RESOLVED if self.resolution else self.status
        return referral_rules.ReferralState(
            *(self.received, status, self.resolution, self.promised, 0),
            *(tuple(pauses), self.hidden),
        )

    def shown(self, today: date) -> types.OwnReferral:
        """Return it as an action does."""
        state = self.state()
        used = (
            referral_rules.clock(state, self.rules).used(self.answered) if self.answered else None
        )
        told = timing(state, Ended(self.answered, used, None), self.rules, today)
        due = referral_rules.due(state, self.rules)
        return {
            **told,
            "institution": {
                **dict.fromkeys(("id", "name", "title"), self.title),
                "ended": False,
            },
            "status": state.status.value,
            "resolution": self.resolution.value if self.resolution else None,
            "reason": None,
            "answer": "",
            "address": None,
            "datasets": [
                {"name": name, "title": name, "type": "dataset", "public": not self.is_gone}
                for name in [self.dataset]
                if name
            ],
            "relink_by": self.relink_by.isoformat() if self.relink_by else None,
            "group": group(state.status, due, today, paused=told["clock"]["paused"]).value,
        }


def asked(asked_on: date) -> Part:
    return Part(Status.CLARIFYING, asked=asked_on)


def answered(on: date, ending: Resolution = Resolution.NOT_HELD, **fields: Any) -> Part:
    return Part(resolution=ending, answered=on, **fields)


def declined(title: str = WATER) -> Part:
    return answered(IN_TIME, Resolution.NOT_COMPETENT, title=title)


IN_TIME, LATER = date(2026, 11, 20), date(2026, 12, 9)
PENDING, OTHER = Part(Status.PENDING), Part(title=HEALTH)
PROMISE = Part(Status.COMMITTED, promised=PROMISED)
PUBLISHED = answered(IN_TIME, Resolution.PUBLISHED, dataset="Tandeo")
EXPLAINED = Part(Status.CLARIFYING, asked=RECEIVED, read_since=date(2026, 11, 18))
AT_ONCE = Rules(Terms(answer=1), RULES.holidays)
# Each state by its name in the table: the day it is read, and who has what of it.
STATES: dict[str, tuple[date, list[Part]]] = {
    "received today": (RECEIVED, [PENDING]),
    "receipt to be confirmed": (date(2026, 11, 11), [PENDING]),
    "last day to confirm receipt": (date(2026, 11, 12), [PENDING]),
    "receipt was to be confirmed": (date(2026, 11, 17), [PENDING]),
    "receipt never confirmed, due this week": (date(2026, 11, 30), [PENDING]),
    "confirmed on the first day": (RECEIVED, [Part()]),
    "several days left": (IN_TIME, [Part()]),
    "one day left": (date(2026, 11, 30), [Part()]),
    "last day": (date(2026, 12, 1), [Part()]),
    "asked on the last day": (date(2026, 12, 1), [asked(date(2026, 12, 1))]),
    "asked on the last day, explanation being read": (
        LATER,
        [Part(Status.CLARIFYING, asked=date(2026, 12, 1), read_since=date(2026, 12, 1))],
    ),
    "one day late": (date(2026, 12, 2), [Part()]),
    "several days late": (LATER, [Part()]),
    "late, on a weekend": (SATURDAY, [Part(received=date(2026, 11, 12))]),
    "term of one day, received today": (RECEIVED, [Part(rules=AT_ONCE)]),
    "term of one day, last day": (date(2026, 11, 10), [Part(rules=AT_ONCE)]),
    "term of one day, late": (date(2026, 11, 11), [Part(rules=AT_ONCE)]),
    "term of one day, answered": (LATER, [answered(date(2026, 11, 10), rules=AT_ONCE)]),
    "term of one day, answered before it": (
        LATER,
        [answered(date(2026, 11, 8), received=date(2026, 11, 6), rules=AT_ONCE)],
    ),
    "term of one day, asked on the day of receipt": (
        IN_TIME,
        [Part(Status.CLARIFYING, asked=RECEIVED, rules=AT_ONCE)],
    ),
    "term of one day, hidden on the day of receipt": (
        IN_TIME,
        [Part(hidden=(Pause(RECEIVED),), rules=AT_ONCE)],
    ),
    "term of one day, hidden on the last day": (
        IN_TIME,
        [Part(hidden=(Pause(date(2026, 11, 10)),), rules=AT_ONCE)],
    ),
    "question open": (IN_TIME, [asked(date(2026, 11, 11))]),
    "question open since the first day": (IN_TIME, [asked(RECEIVED)]),
    "last day of the question": (date(2026, 12, 3), [asked(date(2026, 11, 11))]),
    "question's own term over": (FRIDAY, [asked(date(2026, 11, 11))]),
    "question never explained, late": (date(2026, 12, 28), [asked(date(2026, 11, 11))]),
    "explanation being read": (LATER, [EXPLAINED]),
    "term of one day, explanation being read": (LATER, [replace(EXPLAINED, rules=AT_ONCE)]),
    "hidden": (IN_TIME, [Part(hidden=(Pause(date(2026, 11, 11)),))]),
    "question explained": (FRIDAY, [Part(asked=date(2026, 11, 11), explained=date(2026, 11, 18))]),
    "shown again": (IN_TIME, [Part(hidden=(Pause(date(2026, 11, 11), date(2026, 11, 18)),))]),
    "promised": (IN_TIME, [PROMISE]),
    "promised, last day of the term": (date(2026, 12, 1), [PROMISE]),
    "promised, the term over": (LATER, [PROMISE]),
    "promised, hidden when the term was over": (
        LATER,
        [replace(PROMISE, hidden=(Pause(date(2026, 12, 8)),))],
    ),
    "promised for today": (PROMISED, [PROMISE]),
    "promise broken": (date(2027, 1, 16), [PROMISE]),
    **{
        f"ended in time: {ending.value}": (LATER, [answered(IN_TIME, ending)])
        for ending in Resolution
    },
    "published, with its dataset": (LATER, [PUBLISHED]),
    "published, and its dataset just gone": (
        LATER,
        [answered(IN_TIME, Resolution.PUBLISHED, dataset="Tandeo", is_gone=True)],
    ),
    "published, and its dataset gone for a while": (
        LATER,
        [
            answered(
                IN_TIME,
                Resolution.PUBLISHED,
                dataset="Tandeo",
                is_gone=True,
                relink_by=date(2026, 12, 14),
            )
        ],
    ),
    "two published the same dataset": (LATER, [PUBLISHED, replace(PUBLISHED, title=HEALTH)]),
    "two published the same dataset, one a part": (
        LATER,
        [
            PUBLISHED,
            replace(PUBLISHED, title=HEALTH, resolution=Resolution.PARTLY_PUBLISHED),
        ],
    ),
    "one published it, one does not have it": (LATER, [PUBLISHED, answered(IN_TIME, title=HEALTH)]),
    "two published their own datasets": (
        LATER,
        [PUBLISHED, replace(PUBLISHED, title=HEALTH, dataset="Tomas")],
    ),
    "published in part, with its dataset": (
        LATER,
        [answered(IN_TIME, Resolution.PARTLY_PUBLISHED, dataset="Tandeo")],
    ),
    "answered on the day of receipt": (LATER, [answered(RECEIVED)]),
    "answered before a day was used": (
        LATER,
        [answered(date(2026, 11, 8), received=date(2026, 11, 6))],
    ),
    "answered after one day": (LATER, [answered(date(2026, 11, 10))]),
    "answered on the last day": (LATER, [answered(date(2026, 12, 1))]),
    "answered one day late": (LATER, [answered(date(2026, 12, 2))]),
    "answered several days late": (date(2027, 3, 1), [answered(LATER)]),
    "answered as promised": (
        date(2027, 3, 1),
        [answered(date(2027, 1, 11), Resolution.PUBLISHED, promised=PROMISED)],
    ),
    "two institutions wait": (IN_TIME, [Part(), OTHER]),
    "the explanation to one is being read, one is late": (LATER, [EXPLAINED, OTHER]),
    "one has answered, one waits": (IN_TIME, [answered(IN_TIME), OTHER]),
    "one has declined, one waits": (IN_TIME, [declined(), OTHER]),
    "both have answered": (IN_TIME, [answered(IN_TIME), answered(IN_TIME, title=HEALTH)]),
    "one has declined, one has answered": (IN_TIME, [declined(), answered(IN_TIME, title=HEALTH)]),
    "taken from one, given to another": (IN_TIME, [Part(Status.RELEASED), OTHER]),
    "taken from one, answered by another": (
        LATER,
        [Part(Status.RELEASED), answered(IN_TIME, title=HEALTH)],
    ),
    "the only one has ended": (IN_TIME, [Part(Status.ENDED)]),
    "the only one has declined": (IN_TIME, [declined()]),
    "both have declined": (IN_TIME, [declined(), declined(HEALTH)]),
}
ENDED = [each for each in demand_rules.Status if each.stage is demand_rules.Stage.ENDED]
# What institutions had answered when a demand ended, while another one had not.
BEFORE_ITS_END = {
    "said no": answered(IN_TIME),
    "published": PUBLISHED,
}


def shown(status: demand_rules.Status, parts: list[Part], today: date) -> types.DemandPage:
    """Return a demand as an action does."""
    states = [part.state() for part in parts]
    found = [part.shown(today) for part in parts]
    ending = demand_rules.resolve(states)
    is_hidden = any(state.is_suspended for state in states)
    seen = Visibility.HIDDEN if is_hidden else Visibility.PUBLIC
    state = demand_rules.DemandState(RECEIVED, status, seen)
    by, until = lifecycle.refer_by(state, RULES), judge_by(state, RULES)
    correct_by = lifecycle.correct_by(state, RULES)
    return {
        "folio": "TP-2026-123-4567",
        "text_deleted": None,
        "title": "Los días en que llega el agua",
        "status": status.value,
        "status_since": RECEIVED.isoformat(),
        "resolution": ending.value if ending else None,
        "visibility": seen.value,
        "overdue": any(each["clock"]["overdue"] for each in found),
        "problem": "water_and_drainage",
        "beneficiary_groups": [],
        "territories": [],
        "support_count": 0,
        "needed_by": 1,
        "example": False,
        "created": RECEIVED.isoformat(),
        "published": RECEIVED.isoformat(),
        "merged_into": None,
        "merge_proposed": None,
        "object_by": None,
        "gathers": status.stage.gathers,
        "refer_by": by.isoformat() if by else None,
        "refer_overdue": by is not None and today > by,
        "correct_by": correct_by.isoformat() if correct_by else None,
        "judge_by": until.isoformat() if until else None,
        "referrals": [*found],
        "wanted": "",
        "purpose": "",
        "where": "",
        "alias": "",
        "messages": [],
        "past_answers": [],
        "events": [],
        "meetings": [],
    }


def redacted(*, of_message: bool) -> types.Event:
    return {
        "act": "redact",
        "of_referral": False,
        "of_message": of_message,
        "role": "authority",
        "status": "open",
        **dict.fromkeys(("resolution", "reason", "promised_for", "answered"), None),
        **dict.fromkeys(("institution", "other_institution"), None),
        "redactions": 2,
        "date": LATER.isoformat(),
    }


def told(demand: types.DemandPage, parts: list[types.OwnReferral]) -> Iterator[tuple[str, str]]:
    """Yield every sentence on a demand's page, its card and its desks."""
    yield "tag", labels.demand_tag(demand).text
    for step in labels.next_steps(demand):
        yield "next step", step.text
    if parts:
        yield "heading", labels.answered_of(parts)
    for line in labels.story(demand):
        yield "story", f"{line.text} · {line.when}"
    for part in parts if demand_rules.Status(demand["status"]) in demand_rules.LISTED else ():
        yield "institution's tag", labels.referral_tag(part).text
        yield from of_part(part)


def of_part(part: types.OwnReferral) -> Iterator[tuple[str, str]]:
    if Status(part["status"]) in UNANSWERED:
        yield "ended", labels.referral_over(part)
        return
    if part["resolution"]:
        yield "answered", labels.ended(part)
        if part["relink_by"]:
            yield "desk", f"{desk.urgency(part).text} · {desk.deadline(part)}"
        return
    if part["status"] == Status.COMMITTED.value:
        yield "promise", labels.promised(part)
    else:
        yield "clock", " ".join(filter(None, labels.clock(part)))
        if part["due"]:
            yield "worked out", labels.worked_out(part)
    # What is hidden is on no desk.
    if part["due"] or part["clock"]["paused"]:
        yield "desk", f"{desk.urgency(part).text} · {desk.deadline(part)}"
        yield "if promised", desk.promise(part)
        yield "if asked", desk.question(part)
    if confirmation := desk.confirmation(part):
        yield "to confirm", confirmation


def every() -> Iterator[tuple[str, types.DemandPage, list[types.OwnReferral]]]:
    for status in demand_rules.Status:
        yield f"{status.value}, no institution", shown(status, [], RECEIVED), []
    for name, (today, parts) in STATES.items():
        status = demand_rules.derive(part.state() for part in parts)
        yield name, shown(status, parts, today), [part.shown(today) for part in parts]
    for ending in (Resolution.PUBLISHED, Resolution.NOT_HELD):
        part = answered(IN_TIME, ending)
        name = f"closed, answered with {ending.value}"
        yield name, shown(demand_rules.Status.CLOSED, [part], LATER), [part.shown(LATER)]
    for status in ENDED:
        yield f"{status.value}, had an institution", shown(status, [Part(Status.ENDED)], LATER), []
    for how, part in BEFORE_ITS_END.items():
        parts = [part, Part(Status.ENDED, title=HEALTH)]
        for status in (
            demand_rules.Status.WITHDRAWN,
            demand_rules.Status.REFUSED,
            demand_rules.Status.MERGED,
        ):
            yield f"{status.value}, one had {how}", shown(status, parts, LATER), []
        joined = shown(demand_rules.Status.MERGED, parts, LATER)
        joined["merged_into"] = "TP-2026-123-4575"
        yield f"merged into one that is seen, one had {how}", joined, []
    unread = shown(demand_rules.Status.IN_REVIEW, [], LATER)
    unread.update(text_deleted=LATER.isoformat(), visibility="moderators")
    yield "in_review, its text deleted", unread, []
    corrected = shown(demand_rules.Status.OPEN, [], LATER)
    corrected["events"] = [redacted(of_message=False), redacted(of_message=True)]
    yield "what is hidden was corrected", corrected, []


def rows(app: flask.Flask) -> list[list[str]]:
    """Return the table as the code makes it: the state, the place, English and Spanish."""
    spoken: list[list[tuple[str, str, str]]] = []
    for language in ("en", "es"):
        with app.test_request_context(environ_base={"CKAN_LANG": language}):
            said = [(name, *line) for name, *page in every() for line in told(*page)]
        spoken.append(said)
    english, spanish = spoken
    return [[*one, other[-1]] for one, other in zip(english, spanish, strict=True)]


def test_every_state_is_told_as_the_table_has_it(app: flask.Flask) -> None:
    with Path(__file__).with_name("sentences.csv").open(encoding="utf-8", newline="") as file:
        _heading, *table = csv.reader(file)
    assert rows(app) == table
