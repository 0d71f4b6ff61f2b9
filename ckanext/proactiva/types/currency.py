"""How current the data of a dataset is."""

from __future__ import annotations

from typing import TypedDict


class DatasetCurrency(TypedDict):
    """Whether the data of a dataset is as current as its publisher declares.

    Attributes:
        name: the dataset's name.
        currency: `current`, `late`, or `unknown` if no frequency is declared or no day is known.
        frequency: how often it is said to be updated, as a code if the portal lists it; empty if
            nothing is said.
        changed_on: the day its data last changed; empty if no day is known.
        evidence: `ledger`, which saw it appear or change, or `files`, by their dates; empty if no
            day is known.
        late_since: the day since which it is late; empty if it is not.
    """

    name: str
    currency: str
    frequency: str
    changed_on: str
    evidence: str
    late_since: str
