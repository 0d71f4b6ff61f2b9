"""Demands and answers as complete files, for people who study them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ckanext.proactiva import types
from ckanext.proactiva.views import files, pages
from ckanext.proactiva.views.forms import filters

export = pages.blueprint("export", "")

# Increase it when a column is renamed, removed or given another meaning.
VERSION: Final = 1
DEMANDS: Final = tuple(types.ExportedDemand.__annotations__)
ANSWERS: Final = tuple(types.ExportedAnswer.__annotations__)


@export.get("/demands.csv")
def demands() -> pages.Page:
    """Give the demands that the board lists, for spreadsheets."""
    return files.long_table(DEMANDS, _batches("proactiva_demand_export"))


@export.get("/demands.json")
def demands_for_programs() -> pages.Page:
    """Give the demands that the board lists, for programs."""
    return files.long_json(_head(DEMANDS), _batches("proactiva_demand_export"))


@export.get("/answers.csv")
def answers() -> pages.Page:
    """Give the referrals of those demands and how they were answered, for spreadsheets."""
    return files.long_table(ANSWERS, _batches("proactiva_answer_export"))


@export.get("/answers.json")
def answers_for_programs() -> pages.Page:
    """Give the referrals of those demands and how they were answered, for programs."""
    return files.long_json(_head(ANSWERS), _batches("proactiva_answer_export"))


def _head(columns: Sequence[str]) -> Mapping[str, object]:
    return {"version": VERSION, "columns": columns}


def _batches(action: str) -> Iterator[Sequence[files.Row]]:
    asked = filters()
    first = pages.call_as_anybody(action, **asked)
    found = files.batches(first, lambda after: pages.call_as_anybody(action, **asked, after=after))
    return (batch["results"] for batch in found)
