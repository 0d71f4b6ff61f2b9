"""What the actions on the ledger's events and seals return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day, Time, WorkingDays


class LedgerFacts(TypedDict):
    """What the ledger keeps of a public dataset, and by which lists, definitions and version."""

    organization: str
    type: str
    proactive: bool
    whole: bool
    groups: list[str]
    problem: str
    frequency: str | None
    openness: str
    files: int
    origin: str
    data_at: Time | None
    vocabulary: str
    formula: int
    version: int


class LedgerReferralFacts(TypedDict):
    """What the ledger keeps of a referral in a public demand: how it is over, and by which days.

    ``last_days`` has the last day of each term, its own and those that all are compared by.
    """

    institution: str
    received: Day
    ending: str | None
    resolution: str | None
    used: WorkingDays | None
    term: WorkingDays
    due: Day | None
    last_days: dict[str, Day | None]
    formula: int
    version: int


class LedgerHead(TypedDict):
    """The newest seal of a ledger."""

    ledger: str
    number: int
    hash: str


class LedgerEvent(TypedDict):
    """One change of what the public sees of one dataset or referral, or the correction of one.

    Where the ledger went on from a restored backup, the event is ``forked``, and ``after`` is the
    newest seal that does not stand any more.
    """

    seq: int
    kind: str
    dataset: str | None
    referral: str | None
    occurred_at: Time
    recorded_at: Time
    counted_at: Time
    precision: str
    backfilled: bool
    before: LedgerFacts | LedgerReferralFacts | None
    after: LedgerFacts | LedgerReferralFacts | LedgerHead | None
    reason: str | None
    continues: int | None
    corrects: int | None


class LedgerSeal(TypedDict):
    """A seal of a ledger, without the digests under it."""

    ledger: str
    number: int
    first_seq: int
    last_seq: int
    previous: str
    hash: str
    sealed_at: Time


class LedgerFlaw(TypedDict):
    """One thing in the ledger that is not as it was, and where."""

    flaw: str
    where: str
