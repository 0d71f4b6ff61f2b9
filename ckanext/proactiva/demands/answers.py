"""Which datasets answer: what may be named as one, and the links that are kept."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.model import Answer, Referral


def public_datasets(of: Referral, names: Iterable[str] | None) -> list[model.Package]:
    """Return the datasets that answer: those named, else those published for this demand.

    Raises:
        tk.ValidationError: saying of each that is not public why it cannot be an answer.
    """
    if names is None:
        return _published_for(of)
    wrong: list[str] = []
    found: dict[str, model.Package] = {}
    for name in names:
        package = model.Package.get(name)
        if problem := _problem(package):
            wrong.append(problem.format(dataset=shortened(name)))
        elif package is not None:
            found[package.id] = package
    if wrong:
        raise tk.ValidationError({"datasets": wrong})
    return list(found.values())


def add(of: Referral, package_ids: Iterable[str]) -> None:
    """Write down which datasets answer, each once."""
    for package_id in package_ids:
        made = insert(Answer).values(referral_id=of.id, package_id=package_id)
        model.Session.execute(made.on_conflict_do_nothing())


def replace(of: Referral, datasets: Iterable[model.Package]) -> None:
    """Write down which datasets answer; one that was linked, is public and is not named, is not."""
    chosen = {each.id for each in datasets}
    others = {each.id for each in _published_for(of)} - chosen
    links = model.Session.query(Answer).filter_by(referral_id=of.id)
    links.filter(Answer.package_id.in_(others)).delete(synchronize_session=False)
    add(of, chosen)


def _published_for(of: Referral) -> list[model.Package]:
    linked = model.Session.query(model.Package).join(Answer, Answer.package_id == model.Package.id)
    return linked.filter(Answer.referral_id == of.id, *presentation.is_public()).all()


def _problem(package: model.Package | None) -> str | None:
    if package is None:
        return tk._("There is no dataset «{dataset}». Check its name")
    if package.state == "deleted":
        return tk._("«{dataset}» is deleted. Link one that people can open")
    if package.state != "active":
        return tk._("«{dataset}» is a draft. Finish and publish it first")
    if package.private:
        return tk._("«{dataset}» is private. Make it public first")
    return None
