"""The intent to plan an initiative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ckanext.proactiva.domain.initiative import Step


@dataclass(frozen=True)
class PlanInitiative:
    """Tell what an institution plans, step by step.

    Attributes:
        datasets: what names datasets of the institution, each in a line of its own.
        demands: the folios of public demands.
    """

    title: str
    text: str
    steps: Sequence[Step]
    datasets: Sequence[str] = ()
    demands: Sequence[str] = ()
