"""Intents on verdicts."""

from __future__ import annotations

from dataclasses import dataclass

from ckanext.proactiva.demands.intents.demand import OnDemand
from ckanext.proactiva.domain.verdict import Verdict


@dataclass(frozen=True)
class Judge(OnDemand):
    """Say whether an answer helped."""

    verdict: Verdict
