"""Results of the actions on the portal itself."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand

Level = Literal["ok", "warning", "error"]


class Finding(TypedDict):
    """One thing that was checked, and its state."""

    level: Level
    subject: str
    message: str


class ProblemFigures(TypedDict):
    """How many demands and useful datasets a problem has; null before growth was counted."""

    code: str
    demands: int
    datasets: int | None


class HomeFigures(TypedDict):
    """The portal in figures; ``published`` is null until growth was first counted.

    ``published_on`` is the day of the look that counted it; the other figures are of now.
    """

    demands: int
    statuses: dict[str, int]
    circles: dict[str, int]
    supports: int
    published: int | None
    published_on: str | None
    problems: list[ProblemFigures]
    answered: list[Demand]


class Workplaces(TypedDict):
    """Whether somebody has a desk, and whether they moderate."""

    desk: bool
    moderation: bool
