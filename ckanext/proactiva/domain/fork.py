"""A ledger that continues from an older copy of itself, as after a restored backup."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from ckanext.proactiva.domain.growth import When
from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.register import N_

PUT_BACK: Final = N_(
    "The database was put back: the last seal in its ledger is {last}, but {lost} had already been"
    " made. Anyone who kept one in between will find a fork. If that is what happened, run: ckan"
    " proactiva ledger sync --after-restore"
)


class ForkKind(str, Enum):
    """The value in the column of kinds."""

    FORKED = "forked"


class Head(NamedTuple):
    """The newest seal of a ledger."""

    ledger: str
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Fork:
    """An event with which the ledger itself records that it continues from an older copy.

    Attributes:
        seq: its own number.
        lost: the newest known seal of those that no longer exist.
        when: when somebody said so.
    """

    seq: int
    lost: Head
    when: When
    kind: ForkKind = ForkKind.FORKED


class RestoredBackupError(LedgerError):
    """The ledger is an older copy of itself, and nobody has said so yet."""

    def __init__(self, last: int, lost: Head) -> None:
        super().__init__(PUT_BACK, last=last, lost=lost.number)
        self.lost = lost
