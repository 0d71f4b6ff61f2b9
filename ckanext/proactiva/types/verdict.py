"""What actions return of what people say of an answer."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Verdicts(TypedDict):
    """How many say that the answer helped: to everybody alike, and only where they are ``enough``.

    ``until`` is the last day to say so.
    """

    enough: bool
    useful: int | None
    partly: int | None
    not_useful: int | None
    until: Day | None


class Judged(TypedDict):
    """A demand of which people say whether its answer helped; null while it has none."""

    verdicts: Verdicts | None


class OwnVerdict(TypedDict):
    """What whoever asks said of the answer themselves, if they did."""

    verdict: str | None


class GivenVerdict(Judged, OwnVerdict):
    """What somebody said of an answer, and what all say together."""

    folio: str


class Disappointing(TypedDict):
    """A demand of whose answer its author, or many, say that it did not help."""

    folio: str
    title: str
    institutions: list[str]
    verdicts: Verdicts
    date: Day | None
