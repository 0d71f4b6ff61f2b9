"""Initiatives, an institution's plans: steps, each with its day, and their progress.

A plan is stored as text in one of CKAN's groups, where others can write too: anything in it that
cannot be read is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, cast

from ckanext.proactiva.domain.register import N_, Circle, Register


class Progress(Register):
    """How far an institution has come with a step."""

    circle: Circle

    DONE = "done", N_("Done"), Circle.PUBLISHED
    LATE = "late", N_("Late"), Circle.LATE
    AHEAD = "ahead", N_("To do"), Circle.NONE


class Step(NamedTuple):
    """A task, the last day for it, and whether it is done."""

    what: str
    due: date
    done: bool = False


class Plan(NamedTuple):
    """The plan of an initiative.

    Attributes:
        title: its name.
        text: its purpose.
        steps: its steps, by day.
        dataset_ids: the datasets that belong to it, whether public or not yet.
        folios: the demands that it responds to.
    """

    title: str
    text: str
    steps: tuple[Step, ...]
    dataset_ids: tuple[str, ...] = ()
    folios: tuple[str, ...] = ()


def progress(step: Step, today: date) -> Progress:
    """Return how far a step has come on a day; on its last day it is not late yet."""
    if step.done:
        return Progress.DONE
    return Progress.LATE if step.due < today else Progress.AHEAD


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return steps by day, keeping the given order within a day."""
    return tuple(sorted(steps, key=lambda step: step.due))


def steps_written(steps: Iterable[Step]) -> str:
    """Return steps as text to be stored."""
    return json.dumps(
        [{"what": step.what, "due": step.due.isoformat(), "done": step.done} for step in steps],
        ensure_ascii=False,
    )


def steps_read(text: object) -> tuple[Step, ...]:
    """Return the steps in a stored text."""
    return in_order(step for each in _listed(text) if (step := _step(each)))


def names_written(names: Iterable[str]) -> str:
    """Return ids or folios as text to be stored."""
    return json.dumps([*names])


def names_read(text: object) -> tuple[str, ...]:
    """Return the ids or folios in a stored text."""
    return tuple(each for each in _listed(text) if isinstance(each, str))


def _listed(text: object) -> list[object]:
    try:
        found: object = json.loads(text) if isinstance(text, str) else []
    except (ValueError, RecursionError):
        return []
    return cast("list[object]", found) if isinstance(found, list) else []


def _step(given: object) -> Step | None:
    if not isinstance(given, dict):
        return None
    said = cast("dict[str, object]", given)
    what, due = said.get("what"), said.get("due")
    if not (isinstance(what, str) and isinstance(due, str)):
        return None
    try:
        return Step(what, date.fromisoformat(due), said.get("done") is True)
    except ValueError:
        return None
