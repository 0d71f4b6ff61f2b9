"""The mail to an institution about its work, and to the authority about its queue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels, types
from ckanext.proactiva.demands import presentation, queries, waiting
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import NoticeKind
from ckanext.proactiva.domain.reminders import reminders
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.labels import desk
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Demand, Event, Notice, Referral
from ckanext.proactiva.notices.office_reminders import due_on
from ckanext.proactiva.notices.texts import MOST_DEMANDS, Text, and_more, site_title


class _Work(NamedTuple):
    """An institution's work: new demands, those due soon, and answers without a public dataset."""

    new: Sequence[types.Demand]
    soon: Sequence[types.Demand]
    lost: Sequence[types.Demand]

    @property
    def number(self) -> int:
        """Return the number of demands."""
        return len(self.new) + len(self.soon) + len(self.lost)


def text(
    institution_id: str, notices: Sequence[Notice], on: Moment, *, is_own: bool = False
) -> Text | None:
    """Return the summary of an institution's work, or None if there is no work left.

    Args:
        institution_id: the institution.
        notices: what the mail is about.
        on: when.
        is_own: whether it goes to an officer at their own address.
    """
    institution = register.find_active(institution_id)
    if institution is None:
        return None
    queue = _queue() if _of(NoticeKind.QUEUE, notices) else []
    work = _work(institution_id, notices, on)
    if not (queue or work.number):
        return None
    parts = [*queue, *_listed(institution, work, on)]
    ids = [each.id for each in notices if queue or each.kind != NoticeKind.QUEUE.value]
    return Text(
        _subject(work.number, institution.title),
        parts,
        _why(institution.title, is_own),
        frozenset(ids),
    )


def _subject(count: int, institution: str) -> str:
    if not count:
        return tk._("There is something to review")
    return tk.ungettext(
        "{count} demand is waiting for {institution}",
        "{count} demands are waiting for {institution}",
        count,
    ).format(count=count, institution=institution)


def _why(institution: str, is_own: bool) -> str:
    why = (
        tk._("{site} is writing to you because you asked for the summary of {institution}.")
        if is_own
        else tk._("{site} is writing to this address because it belongs to {institution}.")
    )
    return why.format(site=site_title(), institution=institution)


def _of(kind: NoticeKind, notices: Sequence[Notice]) -> list[Notice]:
    return [each for each in notices if each.kind == kind.value]


def _work(institution_id: str, notices: Sequence[Notice], on: Moment) -> _Work:
    others = [
        each for each in notices if each.kind not in (NoticeKind.QUEUE, NoticeKind.NOT_PUBLIC)
    ]
    new, soon = _open(institution_id, others)
    shown = presentation.summaries([*new, *soon], on)
    lost = _lost(institution_id, _of(NoticeKind.NOT_PUBLIC, notices), on)
    return _Work(shown[: len(new)], shown[len(new) :], lost)


def _listed(institution: Named, work: _Work, on: Moment) -> list[str]:
    if not work.number:
        return []
    address = canonical_url("proactiva_desk.work", institution=institution.name)
    return [
        *_entries(tk._("New:"), institution.id, work.new),
        *_entries(tk._("Their time is ending soon:"), institution.id, work.soon),
        *_entries(tk._("What answered them is no longer public:"), institution.id, work.lost),
        *_late(institution.id, on),
        "\n".join((tk._("Answer them with your account, here:"), address)),
    ]


def _open(institution_id: str, notices: Sequence[Notice]) -> tuple[list[Demand], list[Demand]]:
    """Return the demands an institution still has to answer: the new ones, and those due soon."""
    events = [each.event_id for each in notices if each.event_id]
    referrals = [each.referral_id for each in notices if each.referral_id]
    happened = sa.exists().where(Event.id.in_(events), Event.demand_id == Demand.id)
    rows = (
        model.Session.query(Demand, Referral, happened.label("is_new"))
        .join(Referral, Referral.demand_id == Demand.id)
        .filter(
            Referral.organization_id == institution_id,
            queries.is_open_referral(),
            queries.is_listed(),
            sa.or_(Referral.id.in_(referrals), happened),
        )
        .order_by(Referral.due_on.asc().nulls_last(), Demand.id)
    ).all()
    rules = calendar.rules_of(institution_id)
    new = [demand for demand, _, is_new in rows if is_new]
    soon = [
        demand
        for demand, referral, is_new in rows
        if not is_new and _is_due(referral, rules, notices)
    ]
    return new, soon


def _is_due(referral: Referral, rules: Rules, notices: Sequence[Notice]) -> bool:
    """Return whether a last day that was reminded of still is one: what was done since moves it."""
    last_days = {each.last_day for each in reminders(referral.state(), rules)}
    still = tuple(due_on(referral.id, each) for each in last_days)
    return any(each.occasion.startswith(still) for each in notices)


def _lost(institution_id: str, notices: Sequence[Notice], on: Moment) -> list[types.Demand]:
    """Return the demands an institution answered with datasets of which none is public now."""
    if not notices:
        return []
    rows = (
        model.Session.query(Demand)
        .join(Referral, Referral.demand_id == Demand.id)
        .filter(Referral.id.in_([each.referral_id for each in notices]), queries.is_listed())
        .order_by(Demand.id)
    )
    shown = presentation.summaries(rows.all(), on)
    return [each for each in shown if labels.is_lost(_own(institution_id, each))]


def _own(institution_id: str, demand: types.Demand) -> types.Referral:
    return next(each for each in demand["referrals"] if each["institution"]["id"] == institution_id)


def _entries(heading: str, institution_id: str, shown: Sequence[types.Demand]) -> list[str]:
    if not shown:
        return []
    told = [_entry(institution_id, each) for each in shown[:MOST_DEMANDS]]
    return [heading, *told, *and_more(len(shown) - MOST_DEMANDS)]


def _entry(institution_id: str, demand: types.Demand) -> str:
    own = _own(institution_id, demand)
    step = labels.lost_step(own) if labels.is_lost(own) else labels.referral_step(own)
    # The time to confirm receipt ends long before the time to answer.
    steps = [each for each in (desk.confirmation(own), step) if each]
    address = canonical_url("proactiva_demand.show", folio=demand["folio"])
    title = f"{demand['title']} ({demand['folio']})"
    return "\n".join((title, *(f"* {each}" for each in steps), address))


def _late(institution_id: str, on: Moment) -> list[str]:
    late = (
        model.Session.query(Referral)
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(
            Referral.organization_id == institution_id,
            queries.is_open_referral(),
            queries.is_listed(),
            Referral.due_on < on.day,
        )
        .count()
    )
    line = tk.ungettext("{count} demand is late.", "{count} demands are late.", late)
    return [line.format(count=late)] if late else []


def _queue() -> list[str]:
    """Return how much waits for the authority's editors, for each kind that has items."""
    counted = waiting.counted()
    counts = {
        "demands": tk.ungettext("{count} demand", "{count} demands", counted["demands"]),
        "messages": tk.ungettext("{count} message", "{count} messages", counted["messages"]),
        "reports": tk.ungettext("{count} report", "{count} reports", counted["reports"]),
        "verdicts": tk.ungettext(
            "{count} answer that did not help",
            "{count} answers that did not help",
            counted["verdicts"],
        ),
    }
    lines = [f"* {counts[kind].format(count=n)}" for kind, n in counted.items() if n]
    if not lines:
        return []
    if unsent := waiting.without_institution().count():
        line = tk.ungettext(
            "{count} public demand has no institution",
            "{count} public demands have no institution",
            unsent,
        )
        lines.append(f"* {line.format(count=unsent)}")
    address = canonical_url("proactiva_moderation.index")
    return ["\n".join((tk._("To review:"), *lines, address))]
