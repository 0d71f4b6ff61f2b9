"""Results of the actions on verdicts."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Verdicts(TypedDict):
    """How many say that the answer helped, shown equally to everybody, and only if ``enough`` do.

    ``until`` is the last day to say so.
    """

    enough: bool
    useful: int | None
    partly: int | None
    not_useful: int | None
    until: Day | None


class Judged(TypedDict):
    """A demand with the verdicts on its answer; null while it has none."""

    verdicts: Verdicts | None


class OwnVerdict(TypedDict):
    """The caller's own verdict on the answer, if any."""

    verdict: str | None


class GivenVerdict(Judged, OwnVerdict):
    """Somebody's verdict on an answer, and everybody's together."""

    folio: str


class Disappointing(TypedDict):
    """A demand whose author, or many people, say that the answer did not help."""

    folio: str
    title: str
    institutions: list[str]
    verdicts: Verdicts
    date: Day | None
