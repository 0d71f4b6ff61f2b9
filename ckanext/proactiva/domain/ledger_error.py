"""Why the ledger refuses to be written."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Phrase

BUSY: Final = N_("Another sync is running")


class LedgerError(Exception):
    """The ledger refuses something until somebody does what the phrase says.

    Attributes:
        phrase: why, and what to do.
        details: what to fill it in with.
        part: the parameter of an action that it is about.
    """

    def __init__(self, phrase: Phrase, *, part: str = "ledger", **details: int) -> None:
        super().__init__(phrase.text.format(**details))
        self.phrase, self.part, self.details = phrase, part, details


class SyncRunningError(LedgerError):
    """Another process is writing to the ledger."""

    def __init__(self) -> None:
        super().__init__(BUSY)
