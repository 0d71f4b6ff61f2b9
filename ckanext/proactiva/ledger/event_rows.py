"""How the three kinds of events are written into the one table of events, and read back."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict, cast

from ckanext.proactiva.domain.correction import (
    AnyEvent,
    Correction,
    CorrectionKind,
    CorrectionReason,
)
from ckanext.proactiva.domain.fork import Fork, ForkKind, Head
from ckanext.proactiva.domain.growth import Event, EventKind, Precision, Reason, When
from ckanext.proactiva.domain.responses import ReferralEvent, ReferralKind
from ckanext.proactiva.ledger.facts_rows import (
    facts,
    facts_row,
    referral_facts,
    referral_facts_row,
)
from ckanext.proactiva.types import LedgerFacts as FactsRow
from ckanext.proactiva.types import LedgerHead
from ckanext.proactiva.types import LedgerReferralFacts as ReferralFactsRow


class EventRow(TypedDict):
    """A row of the table of events."""

    seq: int
    kind: str
    dataset: str | None
    referral: str | None
    occurred_at: datetime
    recorded_at: datetime
    counted_at: datetime
    precision: str
    backfilled: bool
    before: FactsRow | ReferralFactsRow | None
    after: FactsRow | ReferralFactsRow | LedgerHead | None
    reason: str | None
    continues: int | None
    corrects: int | None


def event_row(event: AnyEvent) -> EventRow:
    """Write an event of whichever kind."""
    row = _without_facts(event)
    if isinstance(event, ReferralEvent):
        row["before"] = referral_facts_row(event.before) if event.before else None
        row["after"] = referral_facts_row(event.after) if event.after else None
    elif isinstance(event, Fork):
        lost = event.lost
        row["after"] = {"ledger": lost.ledger, "number": lost.number, "hash": lost.hash}
    elif isinstance(event, Event):
        row["before"] = facts_row(event.before) if event.before else None
        row["after"] = facts_row(event.after) if event.after else None
    return row


def event(row: EventRow) -> AnyEvent:
    """Read an event; refuse what none of ours would have written."""
    known = _event(row)
    if isinstance(known, Event | ReferralEvent):  # whoever reads facts has made sure of them
        written = _without_facts(known)
        written["before"], written["after"] = row["before"], row["after"]
    else:
        written = event_row(known)
    # Whatever a column holds that is not of its kind, or does not follow from the others, differs.
    if written != dict(row):
        raise ValueError("this is no event of ours")
    return known


def _without_facts(event: AnyEvent) -> EventRow:
    row = _bare(event)
    if isinstance(event, ReferralEvent):
        row["referral"], row["reason"] = event.referral, event.reason
        row["continues"] = event.continues
    elif isinstance(event, Correction):
        row["dataset"], row["reason"] = event.dataset, event.reason.value
        row["corrects"] = event.corrects
    elif isinstance(event, Event):
        row["dataset"], row["reason"] = event.dataset, event.reason and event.reason.value
        row["continues"] = event.continues
    return row


def _bare(event: AnyEvent) -> EventRow:
    when = event.when
    return {
        "seq": event.seq,
        "kind": event.kind.value,
        "dataset": None,
        "referral": None,
        "occurred_at": when.occurred_at,
        "recorded_at": when.recorded_at,
        "counted_at": when.counted_at,
        "precision": when.precision.value,
        "backfilled": when.backfilled,
        "before": None,
        "after": None,
        "reason": None,
        "continues": None,
        "corrects": None,
    }


def _event(row: EventRow) -> AnyEvent:
    precision, reason = Precision(row["precision"]), row["reason"]
    when = When(row["occurred_at"], row["recorded_at"], precision, row["backfilled"])
    if row["referral"] is not None:
        before, after = (cast("ReferralFactsRow | None", row[side]) for side in ("before", "after"))
        return ReferralEvent(
            seq=row["seq"],
            kind=ReferralKind(row["kind"]),
            referral=row["referral"],
            when=when,
            before=referral_facts(before) if before is not None else None,
            after=referral_facts(after) if after is not None else None,
            reason=reason,
            continues=row["continues"],
        )
    dataset = row["dataset"]
    if dataset is None:
        lost = cast("LedgerHead", row["after"])
        head = Head(lost["ledger"], lost["number"], lost["hash"])
        return Fork(row["seq"], head, when, ForkKind(row["kind"]))
    if row["corrects"] is not None:
        kind, why = CorrectionKind(row["kind"]), CorrectionReason(reason)
        return Correction(row["seq"], kind, dataset, row["corrects"], when, why)
    old, new = (cast("FactsRow | None", row[side]) for side in ("before", "after"))
    return Event(
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        dataset=dataset,
        when=when,
        before=facts(old) if old is not None else None,
        after=facts(new) if new is not None else None,
        reason=Reason(reason) if reason else None,
        continues=row["continues"],
    )
