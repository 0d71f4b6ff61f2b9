"""The command that time triggers: it ends what nobody confirmed, corrected, judged or opposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import confirmations, queries, retention, transitions
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.demand_acts import JOINING, DemandAct
from ckanext.proactiva.domain.demand_moves import Attempt
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Confirmation, Demand, Event

# For each act, the statuses in which a demand may be waiting for it.
WAITING: Final[Mapping[DemandAct, frozenset[Status]]] = {
    act: act.step.sources for act in (DemandAct.EXPIRE, DemandAct.CLOSE, DemandAct.JOIN)
}


def lapse(on: Moment) -> Counter[str]:
    """Move every demand that has waited as long as it may, and count the acts."""
    done: Counter[str] = Counter()
    for act in WAITING:
        attempt = Attempt(act, on.day, frozenset({Role.SYSTEM}))
        for demand in _waiting(act, on):
            # If somebody is moving the other demand right now, the next run knows where to.
            if act in JOINING and not queries.lock_shared(demand.merge_target_id, skip_locked=True):
                continue
            if transitions.offered(demand, [attempt]):
                was_sent = demand.status != Status.UNCONFIRMED.value
                transitions.move_demand(demand, attempt, on)
                if act is DemandAct.EXPIRE:
                    confirmations.forget(demand)
                if not was_sent:  # nobody vouched for its text
                    retention.delete_text(demand, on)
                done[act.value] += 1
    return done


def _waiting(act: DemandAct, on: Moment) -> Iterator[Demand]:
    query = model.Session.query(Demand).filter(Demand.status.in_(WAITING[act]))
    if act is DemandAct.JOIN:
        # An author who once objected must agree explicitly: their silence no longer counts.
        said_no = sa.exists().where(Event.demand_id == Demand.id, Event.act == DemandAct.OBJECT)
        query = query.filter(Demand.merge_target_id.is_not(None), sa.not_(said_no))
    if act is DemandAct.EXPIRE:
        # The newest mail says until when its link works.
        has_link = sa.exists().where(
            Confirmation.demand_id == Demand.id, Confirmation.expires_at > on.at
        )
        query = query.filter(sa.not_(has_link))
    # If somebody is moving a demand right now, they came before the deadline.
    yield from query.order_by(Demand.id).with_for_update(skip_locked=True, of=Demand).all()
