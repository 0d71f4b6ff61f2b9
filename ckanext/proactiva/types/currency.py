"""What is told of how current the data of a dataset is."""

from __future__ import annotations

from typing import TypedDict


class DatasetCurrency(TypedDict):
    """Whether the data of a dataset is as current as its publisher declares.

    Attributes:
        name: of the dataset.
        currency: `current`, `late`, or `unknown` where no period is declared or no day is known.
        frequency: how often it is said to be updated, as a code where the portal lists it; empty
            where nothing is said.
        changed_on: the day on which its data last changed; empty where no day is known.
        evidence: `ledger`, which saw it appear or change, or `files`, by their dates; empty where
            no day is known.
        late_since: since which day it is late; empty where it is not.
    """

    name: str
    currency: str
    frequency: str
    changed_on: str
    evidence: str
    late_since: str
