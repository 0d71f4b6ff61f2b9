"""Who also needs what a demand asks for."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model.columns import Audience, column, moment, now
from ckanext.proactiva.model.demand import Demand


class Support(tk.BaseModel):
    """One person's «I need it too»; the key keeps it one, however often it is sent."""

    __tablename__ = "proactiva_support"

    demand_id = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"), primary_key=True
    )
    participant_id = column(
        Audience.NOBODY,
        sa.Text,
        sa.ForeignKey("proactiva_participant.id"),
        primary_key=True,
        index=True,
    )
    created_at = moment(Audience.NOBODY, default=now)

    @classmethod
    def add(cls, demand_id: str, participant_id: str) -> None:
        """Count a person in, once, whoever else is being counted at the same time."""
        cls._lock(demand_id)
        made = insert(cls).values(demand_id=demand_id, participant_id=participant_id)
        model.Session.execute(made.on_conflict_do_nothing())
        cls._count(demand_id)

    @classmethod
    def remove(cls, demand_id: str, participant_id: str) -> None:
        """Take back a person's support, if there was any."""
        cls._lock(demand_id)
        one = cls.demand_id == demand_id, cls.participant_id == participant_id
        model.Session.execute(sa.delete(cls).where(*one))
        cls._count(demand_id)

    @classmethod
    def count_others(cls, demand: Demand) -> int:
        """Count who supports a demand besides its author."""
        others = cls.demand_id == demand.id, cls.participant_id != demand.author_id
        return model.Session.query(cls).filter(*others).count()

    @classmethod
    def _lock(cls, demand_id: str) -> None:
        # Before the row is written: its foreign key shares the demand's lock, and two who share it
        # would each wait for the other to let go.
        model.Session.execute(sa.select(Demand.id).where(Demand.id == demand_id).with_for_update())

    @classmethod
    def _count(cls, demand_id: str) -> None:
        # Counted anew under the lock, so that two at once cannot both miss.
        count = sa.select(sa.func.count()).where(cls.demand_id == demand_id).scalar_subquery()
        model.Session.execute(
            sa.update(Demand)
            .where(Demand.id == demand_id)
            .values(support_count=count)
            .execution_options(synchronize_session=False)
        )
