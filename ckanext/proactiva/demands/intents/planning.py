"""The intent to plan an initiative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ckanext.proactiva.domain.initiative import Step


@dataclass(frozen=True)
class PlanInitiative:
    """Describe what an institution plans, step by step.

    Attributes:
        datasets: references to the institution's datasets, one per line.
        demands: the folios of public demands.
    """

    title: str
    text: str
    steps: Sequence[Step]
    datasets: Sequence[str] = ()
    demands: Sequence[str] = ()
