"""How an institution answers: its turn, its datasets, and the rules between them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, transaction
from ckanext.proactiva.datasets import published
from ckanext.proactiva.demands import presentation, transitions
from ckanext.proactiva.domain.growth import Reason
from ckanext.proactiva.domain.referral import (
    POSITIVE,
    REASONS,
    REOPENINGS,
    STEPS,
    Act,
    Resolution,
    Role,
    Status,
)
from ckanext.proactiva.domain.referral_moves import Intent
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.labels import words
from ckanext.proactiva.model import Answer, Demand, Referral
from ckanext.proactiva.people import permissions

Turn = tuple[Demand, Referral]
Say = Callable[[Any, Demand, str, str], Any]

log = logging.getLogger(__name__)

FOLIO = "proactiva_folio"
NEGATIVE = {resolution.value for resolution in REASONS}
PROBLEMS = {
    Reason.PURGED: N_("There is no dataset «{dataset}». Check its name"),
    Reason.DELETED: N_("«{dataset}» is deleted. Link one that people can open"),
    Reason.DRAFT: N_("«{dataset}» is a draft. Finish and publish it first"),
    Reason.PRIVATE: N_("«{dataset}» is private. Make it public first"),
    Reason.ORGANIZATION: N_("The organization of «{dataset}» is deleted. Link another dataset"),
    Reason.OTHER: N_("This portal does not count «{dataset}» as published. Link another dataset"),
}
ACTS = dict.fromkeys(POSITIVE, Act.ANSWER) | {Resolution.NOT_COMPETENT: Act.DECLINE}


def act(
    context: Any, data_dict: dict[str, Any], what: Act, *, say: Say | None = None, **given: Any
) -> dict[str, Any]:
    """Do what somebody asks with a turn, say what they said, and show the demand."""
    demand, turn = locked_turn(context, data_dict)
    words = data_dict.get("text", "")
    move(context, data_dict, (demand, turn), what, words=words, **given)
    if say is not None:
        say(context, demand, turn.organization_id, words)
    model.Session.commit()
    return presentation.whole(demand)


def move(context: Any, data_dict: dict[str, Any], at: Turn, what: Act, **given: Any) -> None:
    """Move a turn as the rules allow to whoever asks."""
    demand, turn = at
    roles = roles_in(context, demand, data_dict)
    transitions.move_referral(demand, turn, Intent(what, clock.today(), roles, **given))


def roles_in(context: Any, demand: Demand, data_dict: dict[str, Any]) -> frozenset[Role]:
    """Return what whoever asks is, towards the demand and in the institution."""
    towards = permissions.demand_roles(context, demand, data_dict.get("claim_code") or "")
    return towards | permissions.institution_roles(context, data_dict["institution"])


def allowed(context: Any, shown: dict[str, Any], roles: frozenset[Role]) -> list[str]:
    """Return what whoever asks may do with an institution's turn."""
    return acts(
        shown["status"], roles | permissions.institution_roles(context, shown["institution"]["id"])
    )


def acts(status: str, roles: frozenset[Role]) -> list[str]:
    """Return what these roles may do with a turn that has this status."""
    return [
        act.value
        for act, step in STEPS.items()
        if act not in REOPENINGS
        and Status(status) in step.sources
        and not step.roles.isdisjoint(roles)
    ]


def turn(demand: Demand, organization_id: str) -> Referral | None:
    """Return an institution's turn in a demand, if it has or had one."""
    one = {"demand_id": demand.id, "organization_id": organization_id}
    return model.Session.query(Referral).filter_by(**one).populate_existing().first()


def locked_turn(context: Any, data_dict: dict[str, Any]) -> Turn:
    """Return a demand and an institution's turn in it, which nobody else can move now."""
    demand = permissions.locked_demand(context, data_dict)
    found = turn(demand, data_dict["institution"])
    if found is None:
        message = tk._("This demand is not with that institution")
        raise tk.ValidationError({"institution": [message]})
    return demand, found


def public_datasets(of: Referral, references: Sequence[str] | None) -> list[model.Package]:
    """Return the datasets that answer: those named, else those published for this demand.

    Raises:
        tk.ValidationError: saying of each that is not public why it cannot be an answer.
    """
    if references is None:
        return _published_for(of)
    wrong: list[Any] = []
    found: dict[str, model.Package] = {}
    for reference in references:
        package = model.Package.get(reference)
        reason = published.why_not(package.id) if package else Reason.PURGED
        if reason:
            wrong.append(words.say(PROBLEMS[reason]).format(dataset=shortened(reference)))
        elif package is not None:
            found[package.id] = package
    if wrong:
        model.Session.rollback()
        raise tk.ValidationError({"datasets": wrong})
    return list(found.values())


def link(of: Referral, package_ids: Iterable[str]) -> None:
    """Write down which datasets answer, each once."""
    for package_id in package_ids:
        made = insert(Answer).values(referral_id=of.id, package_id=package_id)
        model.Session.execute(made.on_conflict_do_nothing())


def answer_with(of: Referral, datasets: Iterable[model.Package]) -> None:
    """Write down which datasets answer; one that was linked, is public and is not named, is not."""
    chosen = {each.id for each in datasets}
    others = {each.id for each in _published_for(of)} - chosen
    links = model.Session.query(Answer).filter_by(referral_id=of.id)
    links.filter(Answer.package_id.in_(others)).delete(synchronize_session=False)
    link(of, chosen)


def parted(data_dict: Mapping[str, Any]) -> tuple[dict[str, Any], object]:
    """Part what is sent of a dataset from the folio of the demand that it was made for."""
    dataset = dict(data_dict)
    return dataset, dataset.pop(FOLIO, None)


def link_published(context: Any, folio: object, dataset: str | dict[str, Any]) -> None:
    """Link a dataset that was made for a demand to its institution's turn, if there is one.

    Nothing is said in public before the dataset is public; nothing is done for somebody who could
    not answer for that institution. Whatever happens here, the dataset has been made.
    """
    if not folio:
        return
    package = model.Package.get(dataset if isinstance(dataset, str) else dataset["id"])
    try:
        with model.Session.begin_nested():
            _link_published(context, Demand.by_folio(folio), package)
    except transaction.DatabaseRefusal as error:
        log.warning("A dataset was not linked to its demand (%s)", type(error.orig).__name__)
    if not context.get("defer_commit"):
        model.Session.commit()


def _link_published(context: Any, demand: Demand | None, package: model.Package | None) -> None:
    if demand is None or package is None:
        return
    found = turn(demand, package.owner_org or "")
    if found is None or found.resolution in NEGATIVE:
        return
    if Role.EDITOR in permissions.institution_roles(context, found.organization_id):
        link(found, [package.id])


def _published_for(of: Referral) -> list[model.Package]:
    linked = model.Session.query(model.Package).join(Answer, Answer.package_id == model.Package.id)
    return linked.filter(Answer.referral_id == of.id, published.is_public(model.Package.id)).all()
