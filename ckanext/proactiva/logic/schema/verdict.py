"""Schemas of the actions on verdicts."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema


def verdict_create() -> Schema:
    """Accept a demand, and whether its answer helped."""
    say: kit.Say = lambda: tk._("Say whether it helped you")  # noqa: E731
    return {**demand_show(), "verdict": [kit.required(say), kit.member_of(Verdict)]}


def verdict_close() -> Schema:
    """Accept a demand."""
    return {"folio": [kit.folio]}
