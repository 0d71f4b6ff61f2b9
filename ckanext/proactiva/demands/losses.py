"""Answers of which a dataset is not public any more, and datasets that came back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final, NamedTuple, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.referral import POSITIVE, Status
from ckanext.proactiva.ledger import losses
from ckanext.proactiva.model import Answer, Demand, Referral

Condition: TypeAlias = "sa.ColumnElement[bool]"

# Since when a dataset of an answer is gone, as far as the ledger has seen it.
GONE: Final = losses.gone_since(Answer.package_id, Answer.linked_at)


class Lost(NamedTuple):
    """What an institution has of a demand, and since when nothing of its answer is public."""

    demand_id: str
    referral_id: str
    organization_id: str
    since: date


def lost_on(moment: datetime) -> date:
    """Return the day of a loss, where the portal is."""
    return Moment(moment, config.timezone()).day


def has_lost() -> Condition:
    """Return the condition of a referral that is answered with a dataset not public any more."""
    positive = Referral.resolution.in_([each.value for each in POSITIVE])
    return sa.and_(Referral.status == Status.RESOLVED.value, positive, _any(public=False))


def all_lost() -> Iterator[Lost]:
    """Yield the answers of which nothing is public any more, nor on another site."""
    rows = (
        model.Session.query(
            Referral.demand_id, Referral.id, Referral.organization_id, sa.func.max(GONE)
        )
        .join(Demand, Demand.id == Referral.demand_id)
        .join(Answer, Answer.referral_id == Referral.id)
        .filter(
            has_lost(),
            sa.not_(_any(public=True)),
            Referral.answer_address.is_(None),
            queries.is_listed(),
        )
        .group_by(Referral.id)
        .order_by(Referral.demand_id, Referral.id)
    )
    for demand_id, referral_id, organization_id, gone in rows.all():
        if gone is not None:
            yield Lost(demand_id, referral_id, organization_id, lost_on(gone))


def relink() -> int:
    """Link answers to what their datasets are now that came back under other ids; count those.

    Nobody is told: nothing has happened to what they answer with.
    """
    now = losses.renamed()
    if not now:
        return 0
    pair = sa.column("before", sa.Text), sa.column("dataset", sa.Text)
    pairs = sa.values(*pair, name="pairs").data(list(now.items()))
    other = aliased(Answer)
    is_linked = sa.exists().where(
        other.referral_id == Answer.referral_id, other.package_id == pairs.c.dataset
    )
    moved = (
        sa.update(Answer)
        .where(Answer.package_id == pairs.c.before, sa.not_(is_linked))
        .values(package_id=pairs.c.dataset)
        .returning(Answer.id)
    )
    unsynchronized = {"synchronize_session": False}
    done = model.Session.execute(moved, execution_options=unsynchronized).all()
    twice = sa.delete(Answer).where(Answer.package_id.in_(now))
    model.Session.execute(twice, execution_options=unsynchronized)
    model.Session.expire_all()
    return len(done)


def _any(*, public: bool) -> Condition:
    """Return the condition that a referral is linked to a dataset that is public, or is not."""
    is_public = published.is_public(Answer.package_id)
    linked = sa.select(Answer.id).where(
        Answer.referral_id == Referral.id, is_public if public else sa.not_(is_public)
    )
    return linked.correlate(Referral).exists()
