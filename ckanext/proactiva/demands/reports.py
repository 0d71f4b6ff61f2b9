"""What people report of what is public: written down once, and closed with what came of it."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from hashlib import sha256

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.demands import intents
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.report import Outcome, Reason
from ckanext.proactiva.model import Demand, Message, Report
from ckanext.proactiva.people.actor import Actor


def keep(
    actor: Actor, on: Moment, demand: Demand, message: Message | None, intent: intents.Report
) -> None:
    """Write down what somebody reports; said again by the same person, it changes nothing.

    The key tells that it is the same person, and nothing tells who. Those whom neither an account
    nor a browser tells apart count as one for each reason.
    """
    sender = actor.user_id or actor.browser or intent.reason.value
    _keep(on, (demand, message), sender, (intent.reason, intent.words))


def keep_appeal(on: Moment, demand: Demand, message: Message | None, words: str) -> None:
    """Write down that its author asks for another look at what is hidden in something."""
    _keep(on, (demand, message), Reason.APPEAL.value, (Reason.APPEAL, words))


def appeals(demand: Demand) -> dict[str | None, Report]:
    """Return what was asked to be looked at again in a demand, by message, or None for itself."""
    rows = model.Session.query(Report).filter_by(demand_id=demand.id, reason=Reason.APPEAL.value)
    return {row.message_id: row for row in rows}


def forget_appeal(demand_id: str, message_id: str | None) -> None:
    """Let an author ask again, of something else that is hidden."""
    about = Report.demand_id == demand_id, Report.message_id.is_not_distinct_from(message_id)
    gone = sa.delete(Report).where(*about, Report.reason == Reason.APPEAL.value)
    model.Session.execute(gone.execution_options(synchronize_session="fetch"))


def _keep(
    on: Moment,
    about: tuple[Demand, Message | None],
    sender: str,
    said: tuple[Reason, str],
) -> None:
    demand, message = about
    item = message.id if message else demand.id
    row = insert(Report).values(
        id=hmac.new(config.secret().encode(), f"{item} {sender}".encode(), sha256).hexdigest(),
        demand_id=demand.id,
        message_id=message.id if message else None,
        reason=said[0].value,
        text=said[1],
        created_at=on.at,
    )
    model.Session.execute(row.on_conflict_do_nothing())


def close(
    on: Moment,
    demand_id: str,
    message_id: str | None,
    came: Outcome,
    reasons: Iterable[Reason] = Reason,
) -> None:
    """Close the open reports of a demand, or of one message in it, with what came of them.

    The reasons stay; what people wrote beside them has done its work, and goes.
    """
    about = Report.demand_id == demand_id, Report.message_id.is_not_distinct_from(message_id)
    for_these = Report.reason.in_([why.value for why in reasons])
    for report in model.Session.query(Report).filter(*about, for_these, Report.closed_on.is_(None)):
        report.closed_on, report.outcome, report.text = on.day, came.value, ""
    model.Session.flush()
