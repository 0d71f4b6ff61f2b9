"""Which datasets answer: what may be named as one, and the links that are kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels
from ckanext.proactiva.datasets import published
from ckanext.proactiva.domain.growth import Reason
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.model import Answer, PastAnswer, Referral

PROBLEMS = {
    Reason.PURGED: N_("There is no dataset «{dataset}». Check its name"),
    Reason.DELETED: N_("«{dataset}» is deleted. Link one that people can open"),
    Reason.DRAFT: N_("«{dataset}» is a draft. Finish and publish it first"),
    Reason.PRIVATE: N_("«{dataset}» is private. Make it public first"),
    Reason.ORGANIZATION: N_("The organization of «{dataset}» is deleted. Link another dataset"),
    Reason.OTHER: N_("This portal does not count «{dataset}» as published. Link another dataset"),
}


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
        reason = published.why_not(package.id) if package else Reason.PURGED
        if reason:
            wrong.append(labels.say(PROBLEMS[reason]).format(dataset=shortened(name)))
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


def keep(of: Referral, on: date) -> None:
    """Keep an answer beside the one that will replace it, and make room for that one."""
    answered_on = of.resolved_on
    if of.resolution is None or answered_on is None:
        return
    links = model.Session.query(Answer.package_id).filter_by(referral_id=of.id)
    past = PastAnswer(
        referral_id=of.id,
        resolution=of.resolution,
        reason=of.reason,
        answer_raw=of.answer_raw,
        answer_public=of.answer_public,
        package_ids=[package_id for (package_id,) in links.order_by(Answer.linked_at, Answer.id)],
        answered_on=_last_corrected(of, answered_on) or answered_on,
        replaced_on=on,
    )
    model.Session.add(past)
    of.reason, of.answer_raw, of.answer_public = None, "", ""


def _last_corrected(of: Referral, answered_on: date) -> date | None:
    """Return when an answer was last corrected that was first given on a day."""
    newest = sa.func.max(PastAnswer.replaced_on)
    same = PastAnswer.referral_id == of.id, PastAnswer.replaced_on >= answered_on
    return model.Session.query(newest).filter(*same).scalar()


def _published_for(of: Referral) -> list[model.Package]:
    linked = model.Session.query(model.Package).join(Answer, Answer.package_id == model.Package.id)
    return linked.filter(Answer.referral_id == of.id, published.is_public(model.Package.id)).all()
