"""Results of the actions on the ledger: its progress, its events and its seals."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day, Time, WorkingDays


class LedgerFacts(TypedDict):
    """What the ledger keeps of a public dataset, and the lists, definitions and version it used."""

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
    """What the ledger keeps of a referral in a public demand: how it ended, and by which days.

    ``last_days`` has the last day of each term: its own, and those that all are compared by.
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
    """A change in what the public sees of one dataset or referral, or the correction of an event.

    If the ledger went on from a restored backup, the event is ``forked``, and ``after`` is the
    newest seal that is no longer valid.
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
    """One thing in the ledger that was changed, and where."""

    flaw: str
    where: str


class LastSeal(TypedDict):
    """The seal to keep."""

    number: int
    hash: str
    sealed_at: Time | None


class _LedgerStatus(TypedDict):
    ledger: str | None
    timezone: str
    began_at: Time | None
    synced_at: Time | None
    late: bool
    last_seq: int
    seal: LastSeal | None


class LooksShown(TypedDict):
    """The first and the last day of consecutive looks with the same formula."""

    first: Day
    last: Day
    formula: int


class LedgerStatus(_LedgerStatus, total=False):
    """How far the ledger is, and once it began, how certain its beginning is.

    The first look has counted ``done`` datasets so far, of about ``total``. Two ``looks`` are
    separated by a longer time without looking, or by a new version of the definitions.
    """

    known: int
    inferred: int
    done: int
    total: int
    looks: list[LooksShown]


class LedgerShown(LedgerStatus):
    """How far the ledger is, and whether it went back.

    If the database was put back to an older copy, ``lost_seal`` is the number of the newest seal
    made before that, until somebody confirms it; null otherwise.
    """

    lost_seal: int | None
