"""The answer to a referral: its datasets, an address elsewhere, and the links that are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels
from ckanext.proactiva.datasets import published, references
from ckanext.proactiva.demands import intents
from ckanext.proactiva.domain.growth import AbsenceReason
from ckanext.proactiva.domain.referral import POSITIVE, Resolution
from ckanext.proactiva.domain.referral_moves import Attempt
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.text import shortened
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import (
    Answer,
    Message,
    PastAnswer,
    RecordedAnswer,
    Referral,
    bulk,
    titles,
)

PROBLEMS = {
    AbsenceReason.PURGED: N_(
        "There is no dataset «{dataset}». Write its name, or copy the address of its page"
    ),
    AbsenceReason.DELETED: N_("«{dataset}» is deleted. Link one that people can open"),
    AbsenceReason.DRAFT: N_("«{dataset}» is a draft. Finish and publish it first"),
    AbsenceReason.PRIVATE: N_("«{dataset}» is private. Make it public first"),
    AbsenceReason.ORGANIZATION: N_(
        "The organization of «{dataset}» is deleted. Link another dataset"
    ),
    AbsenceReason.OTHER: N_(
        "This portal does not count «{dataset}» as published. Link another dataset"
    ),
}
SEVERAL = N_("«{dataset}» may be more than one dataset. Copy the address of its page")
FOREIGN = N_(
    "«{dataset}» belongs to {institution}. If it is the answer, confirm it and send it again"
)
# For another institution's dataset: this one neither knows why it is not public nor can change it.
NOT_OPEN = N_("«{dataset}» is not public on this portal. Link one that people can open")
OF_NOBODY = N_("no institution")
MOST_IN_LINE = 20


class ForeignDatasetError(tk.ValidationError):
    """A dataset of another institution is given as the answer without being confirmed."""


def chosen(of: Referral, intent: intents.Answer) -> list[model.Package]:
    """Return the datasets that answer: those named, else those published for this demand.

    Raises:
        ForeignDatasetError: a dataset belongs to another institution and is not confirmed.
        tk.ValidationError: a dataset is not found or not public, or an address is not allowed here;
            the message says what to do about each.
    """
    if intent.address and intent.resolution is not Resolution.ALREADY_AVAILABLE:
        message = tk._("Leave the address empty, or answer that it was already published")
        raise tk.ValidationError({"address": [message]})
    if intent.resolution not in POSITIVE:
        return []
    if intent.address and references.found(intent.address, of.organization_id):
        raise tk.ValidationError(
            {"address": [tk._("This is on this portal: name the dataset instead")]}
        )
    if intent.datasets is None:
        return published_for(of)
    return _named(of, intent.datasets, is_confirmed=intent.confirm_foreign)


def stands(of: Referral, intent: intents.Answer, datasets: Iterable[model.Package]) -> bool:
    """Return whether a referral already has exactly this answer."""
    answer = intent.resolution.value, intent.reason and intent.reason.value, intent.address or None
    if (of.resolution, of.reason, of.answer_address) != answer or not _is_recorded_so(of, intent):
        return False
    texts = model.Session.query(Message.text_raw).filter(is_text_of(of.id))
    links = model.Session.query(Answer.package_id).filter_by(referral_id=of.id)
    linked = {package_id for (package_id,) in links}
    return texts.scalar() == intent.words and linked == {each.id for each in datasets}


def attempt(
    intent: intents.Answer, datasets: Collection[model.Package], on: date, roles: Collection[Role]
) -> Attempt:
    """Return an answer as the move that the rules check."""
    return Attempt(
        intent.act,
        on,
        roles,
        intent.resolution,
        intent.reason,
        intent.words,
        public_datasets=len(datasets),
        is_elsewhere=bool(intent.address),
        answered=intent.answered,
    )


def published_for(of: Referral) -> list[model.Package]:
    """Return the public datasets that a referral is linked to."""
    linked = model.Session.query(model.Package).join(Answer, Answer.package_id == model.Package.id)
    return linked.filter(Answer.referral_id == of.id, published.is_public(model.Package.id)).all()


def add(of: Referral, package_ids: Iterable[str]) -> None:
    """Store the datasets that answer, each once."""
    for package_id in package_ids:
        added = insert(Answer).values(referral_id=of.id, package_id=package_id)
        model.Session.execute(added.on_conflict_do_nothing())


def replace(of: Referral, datasets: Iterable[model.Package]) -> None:
    """Store these datasets as the answer's only ones; earlier ones are kept as replaced."""
    chosen = {each.id for each in datasets}
    others = Answer.referral_id == of.id, Answer.package_id.not_in(chosen)
    bulk.execute(sa.delete(Answer).where(*others), synchronize=False)
    add(of, chosen)


def keep(of: Referral, on: date) -> None:
    """Keep the current answer as a replaced one, to make room for its replacement."""
    answered_on = of.resolved_on
    if of.resolution is None or answered_on is None:
        return
    links = model.Session.query(Answer.package_id).filter_by(referral_id=of.id)
    record = _record_of(of)
    told_on = record.answered_on if record else _last_corrected(of, answered_on)
    past = PastAnswer(
        referral_id=of.id,
        resolution=of.resolution,
        reason=of.reason,
        answer_address=of.answer_address,
        package_ids=[package_id for (package_id,) in links.order_by(Answer.linked_at, Answer.id)],
        answered_on=told_on or answered_on,
        record_id=of.record_id,
        replaced_on=on,
    )
    model.Session.add(past)
    model.Session.flush()
    text = sa.update(Message).where(is_text_of(of.id)).values(past_answer_id=past.id)
    bulk.execute(text, synchronize=True)
    of.reason = of.answer_address = of.record_id = None


def is_text_of(referral_id: Any) -> sa.ColumnElement[bool]:
    """Return the condition for a message to be the text of a referral's current answer."""
    return sa.and_(Message.answers_id == referral_id, Message.past_answer_id.is_(None))


def _record_of(of: Referral) -> RecordedAnswer | None:
    return model.Session.get(RecordedAnswer, of.record_id) if of.record_id else None


def _is_recorded_so(of: Referral, intent: intents.Answer) -> bool:
    """Return whether an answer has exactly the given record, or none if none is given."""
    record = _record_of(of)
    if record is None or not isinstance(intent, intents.Record):
        return record is None and not isinstance(intent, intents.Record)
    proof = record.answered_on, record.document, record.channel or ""
    return proof == (intent.answered_on, intent.document, intent.channel)


def _last_corrected(of: Referral, answered_on: date) -> date | None:
    """Return when an answer first given on a day was last corrected."""
    newest = sa.func.max(PastAnswer.replaced_on)
    same = PastAnswer.referral_id == of.id, PastAnswer.replaced_on >= answered_on
    return model.Session.query(newest).filter(*same).scalar()


def _named(of: Referral, lines: Iterable[str], *, is_confirmed: bool) -> list[model.Package]:
    by_id: dict[str, model.Package] = {}
    wrong: list[str] = []
    foreign: list[str] = []
    for line in _apart(of, lines):
        packages = references.found(line, of.organization_id)
        if len(packages) != 1:
            problem = SEVERAL if packages else PROBLEMS[AbsenceReason.PURGED]
            wrong.append(labels.say(problem).format(dataset=shortened(line)))
            continue
        [package] = packages
        by_id[package.id] = package
        if reason := published.why_not(package.id):
            is_own = package.owner_org == of.organization_id
            problem = PROBLEMS[reason] if is_own else NOT_OPEN
            wrong.append(labels.say(problem).format(dataset=shortened(line)))
        elif package.owner_org != of.organization_id and not is_confirmed:
            foreign.append(_whose(package))
    if foreign:
        raise ForeignDatasetError({"datasets": [*wrong, *foreign]})
    if wrong:
        raise tk.ValidationError({"datasets": wrong})
    return list(by_id.values())


def _apart(of: Referral, lines: Iterable[str]) -> Iterator[str]:
    """Yield one reference per dataset: a whole line, or each of its words if each refers to one."""
    for line in lines:
        words, owner = line.split(), of.organization_id
        are_several = 1 < len(words) <= MOST_IN_LINE and not references.found(line, owner)
        if are_several and all(references.found(word, owner) for word in words):
            yield from words
        else:
            yield line


def _whose(package: model.Package) -> str:
    owner = register.named([package.owner_org or ""]).get(package.owner_org or "")
    institution = owner.title if owner else labels.say(OF_NOBODY)
    title = sa.select(titles.of_dataset(model.Package)).where(model.Package.id == package.id)
    dataset = shortened(model.Session.execute(title).scalar_one())
    return labels.say(FOREIGN).format(dataset=dataset, institution=institution)
