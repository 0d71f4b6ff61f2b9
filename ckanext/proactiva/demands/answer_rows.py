"""Referrals as rows of an exported file, with their current and replaced answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import batches
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.demands.events import RELEASED_ON
from ckanext.proactiva.domain.referral import ANSWERS
from ckanext.proactiva.domain.verdict import JUDGED, Verdict, are_shown
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.links import canonical_dataset_url, canonical_url
from ckanext.proactiva.model import (
    Answer,
    Demand,
    Message,
    PastAnswer,
    RecordedAnswer,
    Referral,
)

_TEXT: Final = (
    sa.case((Message.is_public, Message.text_public)).label("text"),
    Message.redactions,
    Message.hidden_on,
)
_NOT_JUDGED: Final[Mapping[str, int | None]] = {each.value: None for each in Verdict}
_INSTITUTION: Final = (CALLED.c.name, CALLED.c.title)


class Dataset(NamedTuple):
    """A dataset of an answer, and its address; a dataset that is not public has no address."""

    id: str
    address: str | None


def exported(batch: batches.Batch) -> types.AnswerExport:
    """Return the referrals of a batch's demands, and their replaced answers, as rows.

    The number of database queries is fixed.
    """
    asked = Demand.id, Demand.folio, Demand.status, Demand.verdict_counts, Demand.published_at
    demands = {row.id: row for row in batches.read(batch, *asked)}
    referrals = _referrals([*demands])
    past = _past_answers([*demands])
    datasets = _datasets(
        [row.id for row in referrals], {each for row in past for each in row.package_ids}
    )
    answers: dict[str, list[dict[str, object]]] = {id_: [] for id_ in demands}
    for row in referrals:
        current = _current(row, demands[row.demand_id], datasets, batch.today)
        answers[row.demand_id].append(current)
    for row in past:
        answers[row.demand_id].append(_replaced(row, datasets))
    board = canonical_url("proactiva_demand.board")
    results: Any = [
        {"folio": demand.folio, "address": f"{board}/{demand.folio}", **each}
        for id_, demand in demands.items()
        for each in answers[id_]
    ]
    return {
        "results": results,
        "next": batches.goes_on_after(batch, [*demands.values()]),
    }


def _current(
    row: sa.Row[Any], demand: sa.Row[Any], datasets: _AnswerDatasets, today: date
) -> dict[str, object]:
    due, ended = row.final_due_on or row.due_on, row.resolved_on or row.released_on or today
    return {
        **_institution(row),
        "status": row.status,
        "received": row.received_on.isoformat(),
        "promised_for": iso(row.promised_for),
        "due": iso(due),
        "answered": iso(row.resolved_on),
        "late": None if due is None else ended > due,
        "used_days": row.used_days,
        "term_days": row.term_days,
        **_answer(row, datasets.of_referral(row.id) if row.resolution else ()),
        **_verdicts(row, demand),
        "replaced": None,
    }


def _replaced(row: sa.Row[Any], datasets: _AnswerDatasets) -> dict[str, object]:
    """Return a replaced answer; its due date is not kept."""
    # An institution that has to answer again receives the demand again, and only that day is kept.
    received = row.received_on if row.received_on <= row.answered_on else None
    return {
        **_institution(row),
        "status": row.status,
        "received": iso(received),
        "promised_for": None,
        "due": None,
        "answered": row.answered_on.isoformat(),
        "late": None,
        "used_days": None,
        "term_days": None,
        **_answer(row, datasets.of_ids(row.package_ids)),
        **_NOT_JUDGED,
        "replaced": row.replaced_on.isoformat(),
    }


def _verdicts(row: sa.Row[Any], demand: sa.Row[Any]) -> Mapping[str, int | None]:
    """Count the verdicts on a demand's answer; None if there are too few, or no answer."""
    is_judged = row.resolution in ANSWERS and demand.status in JUDGED
    counts = dict(zip(Verdict, demand.verdict_counts, strict=True))
    if not is_judged or not are_shown(counts, calendar.rules().terms):
        return _NOT_JUDGED
    return {each.value: number for each, number in counts.items()}


def _institution(row: sa.Row[Any]) -> dict[str, object]:
    return {"institution": row.name, "institution_title": row.title}


def _answer(row: sa.Row[Any], linked: Sequence[Dataset]) -> dict[str, object]:
    """Return what an answer says; a hidden answer shows neither its text nor its address."""
    is_hidden = row.hidden_on is not None
    shown = [each for each in linked if each.address]
    return {
        "resolution": row.resolution,
        "reason": row.reason,
        "text": "" if is_hidden else row.text or "",
        "redactions": 0 if is_hidden else row.redactions or 0,
        "datasets": [each.id for each in shown],
        "dataset_addresses": [each.address for each in shown],
        "datasets_gone": len(linked) - len(shown),
        "outside_address": None if is_hidden else row.answer_address,
        "recorded": row.document is not None,
        "document": None if is_hidden else row.document,
    }


def _referrals(demand_ids: Sequence[str]) -> list[sa.Row[Any]]:
    asked = (
        sa.select(
            *Referral.__table__.c,
            *_INSTITUTION,
            *_TEXT,
            RecordedAnswer.document,
            RELEASED_ON.label("released_on"),
        )
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .outerjoin(Message, is_text_of(Referral.id))
        .outerjoin(RecordedAnswer, RecordedAnswer.id == Referral.record_id)
        .where(Referral.demand_id.in_(demand_ids))
        .order_by(Referral.received_on, Referral.id)
    )
    return [*model.Session.execute(asked)]


def _past_answers(demand_ids: Sequence[str]) -> list[sa.Row[Any]]:
    referral = Referral.demand_id, Referral.status, Referral.received_on
    asked = (
        sa.select(
            *PastAnswer.__table__.c, *referral, *_INSTITUTION, *_TEXT, RecordedAnswer.document
        )
        .join(Referral, Referral.id == PastAnswer.referral_id)
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .outerjoin(Message, Message.past_answer_id == PastAnswer.id)
        .outerjoin(RecordedAnswer, RecordedAnswer.id == PastAnswer.record_id)
        .where(Referral.demand_id.in_(demand_ids))
        .order_by(PastAnswer.answered_on, PastAnswer.replaced_on, PastAnswer.id)
    )
    return [*model.Session.execute(asked)]


class _AnswerDatasets:
    """The datasets of current and replaced answers, and which of them are public."""

    def __init__(self, rows: Iterable[sa.Row[Any]]) -> None:
        self._addresses: dict[str, str] = {}
        self._by_referral: dict[str, list[str]] = {}
        for referral_id, id_, name, dataset_type in rows:
            if name is not None:
                self._addresses[id_] = canonical_dataset_url(name, dataset_type)
            if referral_id is not None:
                self._by_referral.setdefault(referral_id, []).append(id_)

    def of_referral(self, referral_id: str) -> list[Dataset]:
        """Return the datasets that answer a referral."""
        return self.of_ids(self._by_referral.get(referral_id, ()))

    def of_ids(self, ids: Iterable[str]) -> list[Dataset]:
        """Return datasets with their addresses, in a stable order."""
        return [Dataset(id_, self._addresses.get(id_)) for id_ in ids]


def _datasets(referral_ids: Sequence[str], others: set[str]) -> _AnswerDatasets:
    """Read the datasets of referrals, and the others given; the public ones have a name."""
    package = model.Package
    is_public = published.is_public(package.id)
    of_referrals = (
        sa.select(Answer.referral_id, Answer.package_id, package.name, package.type)
        .outerjoin(package, sa.and_(package.id == Answer.package_id, is_public))
        .where(Answer.referral_id.in_(referral_ids))
        .order_by(Answer.linked_at, Answer.id)
    )
    alone = sa.select(sa.null(), package.id, package.name, package.type).where(
        package.id.in_(others), is_public
    )

    def rows() -> Iterator[sa.Row[Any]]:
        yield from model.Session.execute(of_referrals)
        yield from model.Session.execute(alone)

    return _AnswerDatasets(rows())
