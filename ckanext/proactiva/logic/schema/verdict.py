"""Schemas of the actions on verdicts."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema


def verdict_create() -> Schema:
    """Accept a demand, and whether its answer helped."""
    says = [kit.required(N_("Say whether it helped you")), kit.member_of(Verdict)]
    return {**demand_show(), "verdict": says}


def verdict_close() -> Schema:
    """Accept a demand."""
    return {"folio": [kit.folio]}
