"""The portal as the ledger looks at it: its dataset types, and how its blocks read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ckanext.proactiva import config
from ckanext.proactiva.block import joining
from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.ledger.observe import Classified, Portal

GROUPS = "proactiva_beneficiary_group"
PROBLEM = "proactiva_problem_addressed"
READ = (PROACTIVE, GROUPS, PROBLEM)


def portal() -> Portal:
    """Return this portal."""
    return Portal(joining.covered_types(), READ, classify, config.timezone())


def classify(extras: Mapping[str, Any]) -> Classified:
    """Return for whom a dataset is, which problem it helps with, and whether it is proactive."""
    proactive, groups, problem = (by_name()[name].typed(extras.get(name)) for name in READ)
    return groups if isinstance(groups, list) else [], str(problem), proactive is True
