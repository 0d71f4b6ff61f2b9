"""The datasets that institutions gave as their answers, as everybody sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from ckan import model

from ckanext.proactiva import reading, types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.demands.losses import GONE, IS_HELD, lost_on
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Answer, Referral, titles


class Linked(NamedTuple):
    """A dataset of an answer, and how the ledger has seen it.

    Attributes:
        dataset: as everybody sees it.
        gone: since when it has been gone, if the ledger has seen that.
        is_held: whether the ledger holds it for public.
    """

    dataset: types.AnswerDataset
    gone: datetime | None
    is_held: bool


def of(referral_ids: Sequence[str]) -> dict[str, list[Linked]]:
    """Return the datasets of referrals by referral, the first linked first."""
    found: dict[str, list[Linked]] = {}
    rows = reading.rows(_linked(), {"referrals": referral_ids})
    for referral_id, name, title, kind, gone, is_held in rows:
        one: types.AnswerDataset = {
            "name": name,
            "title": title,
            "type": kind,
            "public": name is not None,
        }
        found.setdefault(referral_id, []).append(Linked(one, gone, is_held))
    return found


def relink_by(referral: Referral, linked: Sequence[Linked]) -> str | None:
    """Return the deadline for relinking an answer without public datasets, if there is one."""
    gone = [each.gone for each in linked if each.gone]
    is_lost = not any(each.dataset["public"] or each.is_held for each in linked)
    if not (referral.resolution and is_lost and gone) or referral.answer_address:
        return None
    return referral_moves.relink_by(lost_on(max(gone)), calendar.rules()).isoformat()


@published.cached_statement
def _linked() -> sa.Select[tuple[str, str, str, str, datetime, bool]]:
    """Return the statement for the datasets of referrals; a non-public one has no other data."""
    package = model.Package
    # OFFSET makes PostgreSQL look each up by its key instead of reading all the public ones.
    dataset = (
        sa.select(package.name, titles.of_dataset(package), package.type)
        .where(package.id == Answer.package_id, published.is_public(package.id))
        .correlate(Answer)
        .offset(0)
        .lateral("dataset")
    )
    return (
        sa.select(Answer.referral_id, *dataset.c, GONE, IS_HELD)
        .select_from(Answer)
        .outerjoin(dataset, sa.true())
        .where(Answer.referral_id == sa.any_(sa.bindparam("referrals", type_=ARRAY(sa.Text))))
        .order_by(Answer.linked_at, Answer.id)
    )
