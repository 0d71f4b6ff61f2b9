"""Answers with a dataset that is no longer public, and datasets that came back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import aliased

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.published import Condition
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand_acts import SHOWING
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.referral import POSITIVE, Status
from ckanext.proactiva.institutions import initiatives
from ckanext.proactiva.ledger import losses
from ckanext.proactiva.model import Answer, Demand, Event, PastAnswer, Referral, Use, bulk

_ASKED = aliased(Referral)
_SHOWN = (
    sa.select(sa.func.max(Event.recorded_at))
    .join(_ASKED, _ASKED.demand_id == Event.demand_id)
    .where(_ASKED.id == Answer.referral_id, Event.act.in_(SHOWING))
    .correlate(Answer)
    .scalar_subquery()
)
_MISSED = losses.gone_since(Answer.package_id, Answer.linked_at)
# Since when a dataset of an answer has been gone, as far as the ledger has seen it. While a demand
# is hidden nobody can link another, so the time starts anew when it is shown.
GONE: Final = sa.case((_MISSED.is_not(None), sa.func.greatest(_MISSED, _SHOWN)))
# Whether the ledger has not looked since the dataset was public.
IS_HELD: Final = losses.is_held(Answer.package_id)


class Lost(NamedTuple):
    """A referral, and since when no part of its answer has been public."""

    demand_id: str
    referral_id: str
    organization_id: str
    since: date


def lost_on(moment: datetime) -> date:
    """Return the day of a loss, in the portal's time zone."""
    return day_of(moment, config.timezone())


def has_lost() -> Condition:
    """Return the condition for a referral to be answered with a dataset no longer public."""
    positive = Referral.resolution.in_(POSITIVE)
    return sa.and_(Referral.status == Status.RESOLVED, positive, _any(public=False))


def all_lost() -> Iterator[Lost]:
    """Yield the answers with nothing public left, here or on another site.

    An answer waits until the ledger has seen that each of its datasets is gone.
    """
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
        .having(sa.not_(sa.func.bool_or(IS_HELD)))
        .order_by(Referral.demand_id, Referral.id)
    )
    for demand_id, referral_id, organization_id, gone in rows.all():
        if gone is not None:
            yield Lost(demand_id, referral_id, organization_id, lost_on(gone))


def relink() -> int:
    """Link answers to the new ids of datasets that came back, and count those.

    What else names these datasets follows too. Nobody is notified: nothing has happened to the
    information that answers.
    """
    now = losses.renamed()
    if not now:
        return 0
    pair = sa.column("before", sa.Text), sa.column("dataset", sa.Text)
    pairs = sa.values(*pair, name="pairs").data(list(now.items()))
    done = _relink_answers(pairs, now)
    uses = sa.update(Use).where(Use.dataset_id == pairs.c.before)
    bulk.execute(uses.values(dataset_id=pairs.c.dataset), synchronize=False)
    model.Session.expire_all()
    _relink_past_answers(now)
    initiatives.rename_datasets(now)
    return done


def _relink_answers(pairs: sa.Values, before: Iterable[str]) -> int:
    other = aliased(Answer)
    is_linked = sa.exists().where(
        other.referral_id == Answer.referral_id, other.package_id == pairs.c.dataset
    )
    moved = (
        sa.update(Answer)
        .where(Answer.package_id == pairs.c.before, sa.not_(is_linked))
        .values(package_id=pairs.c.dataset)
    )
    done = bulk.execute(moved, synchronize=False)
    bulk.execute(sa.delete(Answer).where(Answer.package_id.in_(before)), synchronize=False)
    return done


def _relink_past_answers(now: Mapping[str, str]) -> None:
    names_one = PastAnswer.package_ids.bool_op("&&")(sa.cast([*now], ARRAY(sa.Text)))
    for past in model.Session.query(PastAnswer).filter(names_one).order_by(PastAnswer.id):
        past.package_ids = [*dict.fromkeys(now.get(each, each) for each in past.package_ids)]
    model.Session.flush()


def _any(*, public: bool) -> Condition:
    """Return the condition for a referral to have a linked dataset that is public, or is not."""
    is_public = published.is_public(Answer.package_id)
    linked = sa.select(Answer.id).where(
        Answer.referral_id == Referral.id, is_public if public else sa.not_(is_public)
    )
    return linked.correlate(Referral).exists()
