"""What the actions on the ledger return: how far it is, its events and its seals."""

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
    """The days of the first and of the last of looks that follow each other, by one formula."""

    first: Day
    last: Day
    formula: int


class LedgerStatus(_LedgerStatus, total=False):
    """How far the ledger is, and once it began, how sure of what was before.

    The first look has counted ``done`` datasets so far, of about ``total``. Between two ``looks``
    the portal was not looked at for longer, or another version of the definitions counts.
    """

    known: int
    inferred: int
    done: int
    total: int
    looks: list[LooksShown]


class LedgerShown(LedgerStatus):
    """How far the ledger is, and whether it went back.

    ``lost_seal`` is the number of the newest seal that was made before the database was put back to
    an older copy, until somebody says that it was; null otherwise.
    """

    lost_seal: int | None
