"""Institutions' initiatives, with the datasets of each and the demands it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import references, shown
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.intents import PlanInitiative
from ckanext.proactiva.demands.presentation import in_short
from ckanext.proactiva.domain.initiative import Plan, Progress, Step, in_order, progress, steps_read
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.domain.text import dictionary_key, shortened
from ckanext.proactiva.institutions import initiatives, register
from ckanext.proactiva.institutions.initiatives import Initiative
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.model import Demand

Lines = Iterable[str]


def find(reference: object) -> Initiative:
    """Return the initiative with a name or id.

    Raises:
        tk.ObjectNotFound: there is none.
    """
    initiative = initiatives.find(reference)
    if initiative is None:
        raise tk.ObjectNotFound(tk._("There is no such initiative"))
    return initiative


def add(institution: Named, intent: PlanInitiative) -> Initiative:
    """Add an initiative to an institution; sending it twice creates one.

    Raises:
        tk.ValidationError: another initiative has this title, or a line matches nothing.
    """
    plan = _planned(institution.id, intent)
    same = initiatives.titled(institution.id, plan.title)
    if same and same.plan != plan:
        raise _taken()
    return same or find(initiatives.add(institution, plan))


def withdraw(initiative: Initiative) -> None:
    """Withdraw an initiative, so that nobody can read it any more."""
    initiatives.withdraw(initiative.id)


def change(initiative: Initiative, intent: PlanInitiative) -> Initiative:
    """Change an initiative; a demand hidden meanwhile stays, because the editor did not see it.

    Raises:
        tk.ValidationError: another initiative has this title, or a line matches nothing.
    """
    plan = _planned(initiative.institution.id, intent)
    same = initiatives.titled(initiative.institution.id, plan.title)
    if same and same.id != initiative.id:
        raise _taken()
    seen = {demand.folio for demand in _demands(initiative.plan.folios)}
    unseen = [folio for folio in initiative.plan.folios if folio not in seen]
    plan = plan._replace(folios=(*plan.folios, *unseen))
    initiatives.change(initiative.id, plan)
    return find(initiative.id)


def page(institution_id: str, which: Page, today: date) -> types.InitiativeList:
    """Return a page of institutions' initiatives, the newest first."""
    count, listed = initiatives.listed(institution_id, which)
    return {"count": count, "results": [summary(each, today) for each in listed]}


def newest(
    institution: Named, rows: Iterable[Sequence[str]], today: date
) -> list[types.InitiativeSummary]:
    """Return an institution's newest initiatives, from the rows that list them."""
    return [
        _summary(id_, name, title, institution, steps=steps_read(steps), today=today)
        for id_, name, title, steps in rows
    ]


def summary(initiative: Initiative, today: date) -> types.InitiativeSummary:
    """Return an initiative as a list shows it."""
    plan = initiative.plan
    return _summary(
        initiative.id,
        initiative.name,
        plan.title,
        initiative.institution,
        steps=plan.steps,
        today=today,
    )


def _summary(
    id_: str, name: str, title: str, institution: Named, *, steps: Iterable[Step], today: date
) -> types.InitiativeSummary:
    states = [progress(step, today).value for step in steps]
    return {
        "id": id_,
        "name": name,
        "title": title,
        "institution": register.listed(institution),
        "steps": len(states),
        "done": states.count(Progress.DONE.value),
        "late": states.count(Progress.LATE.value),
    }


def initiative_page(initiative: Initiative, today: date, *, may_edit: bool) -> types.Initiative:
    """Return an initiative as its page shows it, with its public datasets.

    Args:
        initiative: the initiative.
        today: the day that decides whether its steps are late.
        may_edit: whether the reader edits for the institution, and so gets everything it names.
    """
    plan = initiative.plan
    return {
        "id": initiative.id,
        "name": initiative.name,
        "title": plan.title,
        "institution": register.listed(initiative.institution),
        "text": plan.text,
        "since": local_day(initiative.created) or "",
        "steps": [
            {
                "what": step.what,
                "due": step.due.isoformat(),
                "done": step.done,
                "progress": progress(step, today).value,
            }
            for step in plan.steps
        ],
        "datasets": _datasets(plan.dataset_ids),
        "demands": [in_short(each, today) for each in _demands(plan.folios)],
        "may": ["update", "delete"] if may_edit else [],
        "named": _names(plan.dataset_ids) if may_edit else [],
    }


def _planned(institution_id: str, intent: PlanInitiative) -> Plan:
    """Return a plan in which every line was found.

    Raises:
        tk.ValidationError: a line matches nothing.
    """
    ids, no_datasets = _each(intent.datasets, lambda line: _dataset_id(line, institution_id))
    demands, no_demands = _each(intent.demands, _folio)
    refusals = {
        "datasets": tk._("The institution has no dataset «{line}»: write its name or its address"),
        "demands": tk._("There is no public demand «{line}»: write its folio"),
    }
    wrong = {"datasets": no_datasets, "demands": no_demands}
    errors: Any = {
        field: [refusals[field].format(line=shortened(line)) for line in lines]
        for field, lines in wrong.items()
        if lines
    }
    if errors:
        raise tk.ValidationError(errors)
    return Plan(intent.title, intent.text, in_order(intent.steps), tuple(ids), tuple(demands))


def _taken() -> tk.ValidationError:
    message = tk._("The institution has an initiative with this title: change that one")
    return tk.ValidationError({"title": [message]})


def _each(lines: Lines, known: Callable[[str], str | None]) -> tuple[list[str], list[str]]:
    """Return what the lines name, each once, and the lines that match nothing."""
    found = [(line, known(line)) for line in lines]
    named = dict.fromkeys(name for _, name in found if name)
    return [*named], [line for line, name in found if not name]


def _dataset_id(line: str, institution_id: str) -> str | None:
    own = [
        each for each in references.found(line, institution_id) if each.owner_org == institution_id
    ]
    return own[0].id if len(own) == 1 and own[0].state == "active" else None


def _folio(line: str) -> str | None:
    demand = queries.by_folio(line)
    return demand.folio if demand and demand.is_public else None


def _datasets(ids: Sequence[str]) -> list[types.SimilarDataset]:
    found = shown.public(ids).values()
    return sorted(found, key=lambda each: (dictionary_key(each["title"]), each["name"]))


def _names(ids: Sequence[str]) -> list[str]:
    query = sa.select(PACKAGE.c.name).where(PACKAGE.c.id.in_(ids)).order_by(PACKAGE.c.name)
    return [*model.Session.execute(query).scalars()]


def _demands(folios: Sequence[str]) -> list[Demand]:
    return (
        model.Session.query(Demand)
        .filter(Demand.folio.in_(folios), Demand.is_public)
        .order_by(Demand.folio)
        .all()
    )
