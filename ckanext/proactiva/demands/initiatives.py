"""What institutions plan, with the datasets that belong to it and the demands that it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import published, references, shown
from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.intents import PlanInitiative
from ckanext.proactiva.demands.presentation import in_short
from ckanext.proactiva.demands.timing import local_day
from ckanext.proactiva.domain.initiative import Plan, Progress, Step, in_order, progress, steps_read
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import initiatives
from ckanext.proactiva.institutions.initiatives import Initiative
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.model import Demand

Lines = Iterable[str]


def find(reference: object) -> Initiative:
    """Return the initiative that somebody names.

    Raises:
        tk.ObjectNotFound: there is none.
    """
    initiative = initiatives.find(reference)
    if initiative is None:
        raise tk.ObjectNotFound(tk._("There is no such initiative"))
    return initiative


def add(institution: Named, intent: PlanInitiative) -> Initiative:
    """Add to what an institution plans; sent twice, it is one.

    Raises:
        tk.ValidationError: it plans something else under this title, or a line names nothing.
    """
    plan = _planned(institution.id, intent)
    same = initiatives.titled(institution.id, plan.title)
    if same and same.plan != plan:
        raise _taken()
    return same or find(initiatives.add(institution, plan))


def change(initiative: Initiative, intent: PlanInitiative) -> Initiative:
    """Change what an institution plans; a demand that is hidden meanwhile stays, as nobody saw it.

    Raises:
        tk.ValidationError: it plans something else under this title, or a line names nothing.
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


def page(institution_id: str, which: tuple[int, int], today: date) -> types.InitiativeList:
    """Return a page of what institutions plan, the newest first."""
    count, listed = initiatives.listed(institution_id, which)
    return {"count": count, "results": [summary(each, today) for each in listed]}


def newest(
    institution: Named, rows: Iterable[Sequence[str]], today: date
) -> list[types.InitiativeSummary]:
    """Return the newest that an institution plans, as `institutions.initiatives.newest` has it."""
    return [
        _summary((id_, name, title), institution, steps_read(steps), today)
        for id_, name, title, steps in rows
    ]


def summary(initiative: Initiative, today: date) -> types.InitiativeSummary:
    """Return an initiative as a list shows it."""
    called = initiative.id, initiative.name, initiative.plan.title
    return _summary(called, initiative.institution, initiative.plan.steps, today)


def _summary(
    called: tuple[str, str, str], institution: Named, steps: Iterable[Step], today: date
) -> types.InitiativeSummary:
    states = [progress(step, today).value for step in steps]
    id_, name, title = called
    return {
        "id": id_,
        "name": name,
        "title": title,
        "institution": {"name": institution.name, "title": institution.title},
        "steps": len(states),
        "done": states.count(Progress.DONE.value),
        "late": states.count(Progress.LATE.value),
    }


def whole(initiative: Initiative, today: date, *, may_edit: bool) -> types.Initiative:
    """Return an initiative as its page shows it: of its datasets, those that are public.

    Args:
        initiative: the one that is shown.
        today: by which its steps are late.
        may_edit: whether who asks edits for the institution, and so gets all that it names.
    """
    plan = initiative.plan
    return {
        "id": initiative.id,
        "name": initiative.name,
        "title": plan.title,
        "institution": {"name": initiative.institution.name, "title": initiative.institution.title},
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
        "demands": [*map(in_short, _demands(plan.folios))],
        "may": ["update", "delete"] if may_edit else [],
        "named": _names(plan.dataset_ids) if may_edit else [],
    }


def _planned(institution_id: str, intent: PlanInitiative) -> Plan:
    """Return a plan whose lines name what is there.

    Raises:
        tk.ValidationError: a line names nothing.
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
    """Return what lines name, each once, and the lines that name nothing."""
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
    is_public = demand is not None and demand.visibility == Visibility.PUBLIC.value
    return demand.folio if demand and is_public else None


def _datasets(ids: Sequence[str]) -> list[types.SimilarDataset]:
    query = shown.rows().where(PACKAGE.c.id.in_(ids), published.is_public(PACKAGE.c.id))
    rows = model.Session.execute(query.order_by(PACKAGE.c.title, PACKAGE.c.id))
    return [shown.dataset(row) for row in rows]


def _names(ids: Sequence[str]) -> list[str]:
    query = sa.select(PACKAGE.c.name).where(PACKAGE.c.id.in_(ids)).order_by(PACKAGE.c.name)
    return [*model.Session.execute(query).scalars()]


def _demands(folios: Sequence[str]) -> list[Demand]:
    return (
        model.Session.query(Demand)
        .filter(Demand.folio.in_(folios), Demand.visibility == Visibility.PUBLIC.value)
        .order_by(Demand.folio)
        .all()
    )
