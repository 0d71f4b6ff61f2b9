"""Schemas of the actions on initiatives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, cast

import ckantoolkit as tk

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.initiative import Step
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import flags, kit, references
from ckanext.proactiva.logic.schema.answer import dataset_lines
from ckanext.proactiva.logic.schema.kit import Schema

LONGEST_STEP: Final = 280
MOST_STEPS: Final = 20
MOST_DEMANDS: Final = 20
LONGEST_FOLIO: Final = 100
PAGE_SIZE: Final = 20


def initiative_list() -> Schema:
    """Accept whose initiatives to list, and a page of them."""
    return {
        "institution": references.optional_institution("proactiva_institution_known"),
        **kit.page(PAGE_SIZE),
    }


def initiative_show() -> Schema:
    """Accept the name or the id of an initiative."""
    return {"id": references.reference()}


def initiative_create() -> Schema:
    """Accept the institution that plans, and the plan."""
    return {"institution": references.institution(), **_plan()}


def initiative_update() -> Schema:
    """Accept an initiative, and its whole new plan."""
    return {**initiative_show(), **_plan()}


def steps(value: object) -> list[Step]:
    """A list of steps, each with ``what``, its last day ``due`` and ``done``; 20 at most."""
    given = [each for each in _steps(value) if not _is_empty(each)]
    if not given or len(given) > MOST_STEPS:
        message = tk._("Write at least one step and its date, and at most {count}")
        raise tk.Invalid(message.format(count=MOST_STEPS))
    return [_step(number, each) for number, each in enumerate(given, start=1)]


def folio_lines(value: object) -> list[str]:
    """Folios, one per line or in a list, 20 at most."""
    given = inputs.decoded(value)
    lines = inputs.listed(given.splitlines() if isinstance(given, str) else given)
    folios = [line.strip() for line in lines if isinstance(line, str)]
    longest = max(map(len, folios), default=0)
    if len(folios) < len(lines) or len(folios) > MOST_DEMANDS or longest > LONGEST_FOLIO:
        message = tk._("Write folios, one per line, at most {count}")
        raise tk.Invalid(message.format(count=MOST_DEMANDS))
    return [*filter(None, folios)]


def _plan() -> Schema:
    title = kit.required_text(N_("Write the name of the initiative"), kit.LONGEST_LINE)
    return {
        "title": [*title, kit.one_line],
        "text": kit.required_text(N_("Write what the initiative is for")),
        "steps": [kit.required(N_("Write at least one step and its date")), steps],
        "datasets": [kit.optional(list), dataset_lines],
        "demands": [kit.optional(list), folio_lines],
    }


def _steps(value: object) -> Iterable[dict[str, object]]:
    given = inputs.decoded(value)
    listed = list(cast("tuple[object, ...]", given)) if isinstance(given, tuple) else given
    for each in inputs.listed(listed):
        if not isinstance(each, dict):
            raise tk.Invalid(tk._("Give steps as a list of objects with «what», «due» and «done»"))
        yield cast("dict[str, object]", each)


def _is_empty(step: dict[str, object]) -> bool:
    return all(inputs.is_blank(step.get(name)) for name in ("what", "due"))


def _step(number: int, given: dict[str, Any]) -> Step:
    done = given.get("done")
    try:
        what, due = _what(given.get("what")), kit.day(given.get("due"))
        return Step(what, due, not inputs.is_blank(done) and flags.yes_or_no(done))
    except tk.Invalid as wrong:
        message = tk._("Step {number}: {wrong}").format(number=number, wrong=wrong.error)
        raise tk.Invalid(message) from None


def _what(given: object) -> str:
    if inputs.is_blank(given):
        raise tk.Invalid(tk._("Write what will be done"))
    return " ".join(kit.written(given, LONGEST_STEP).split())
