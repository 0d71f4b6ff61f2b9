"""The referrals of public demands, compared with what was last seen of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

import sqlalchemy as sa

from ckanext.proactiva.domain import referral_facts, serialization
from ckanext.proactiva.domain.growth import When
from ckanext.proactiva.domain.referral_facts import (
    LastReferralState,
    ReferralFacts,
    ReferralObservation,
)
from ckanext.proactiva.domain.seal import next_seq
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.ledger import reconstruction, rows, writing
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.reconstruction import Past, dated
from ckanext.proactiva.ledger.rows import ReferralRow
from ckanext.proactiva.ledger.tables import REFERRAL
from ckanext.proactiva.model import Demand, Institution, Referral

# Part of every fingerprint: increase it when facts are read differently, so that all of them are
# read again.
READING = "1"
# The reason for a referral that is out of sight because its demand no longer exists.
GONE = "gone"
# Everything that the ledger reads of a referral: never a text.
OWN = [
    Referral.__table__.c[name]
    for name in (
        *("id", "demand_id", "organization_id", "status", "resolution", "received_on"),
        *("resolved_on", "used_days", "term_days", "promised_for", "commitment_changes"),
        *("pauses", "suspensions"),
    )
]


class _Found(NamedTuple):
    """A referral that differs, or may differ, from what was last seen of it.

    ``facts`` is None if nobody may see the referral, and ``reason`` says why not, or why it ended.
    """

    referral: str
    demand: str | None
    facts: ReferralFacts | None
    reason: str | None
    resolved: date | None
    fingerprint: str


def append(look: Look, *, looks_back: bool) -> Counter[str]:
    """Record and seal what happened to referrals since the last look, and count it by kind.

    With *looks_back*, whatever predates the ledger is dated from the events of its demand.
    """
    found = [_found(dict(row)) for row in look.connection.execute(_different()).mappings()]
    if not found:
        return Counter()
    seen = _last_states(look.connection, [each.referral for each in found])
    new = {each.demand for each in found if each.demand and each.referral not in seen}
    past = reconstruction.past(look, new) if looks_back and new else dict[str, Past]()
    observations = [
        observation
        for each in found
        for observation in (
            _again(each, look)
            if each.referral in seen
            else _first(each, look, looks_back, past.get(each.referral))
        )
    ]
    last = writing.last_seal(look)
    events = referral_facts.record(observations, seen, next_seq(last))
    writing.keep(look, events, last)
    after = {**seen, **{event.referral: referral_facts.state_after(event) for event in events}}
    _remember(look, found, after)
    return Counter(event.kind.value for event in events)


def _again(each: _Found, look: Look) -> Iterator[ReferralObservation]:
    yield ReferralObservation(each.referral, each.facts, each.reason, When(look.at, look.at))


def _first(
    each: _Found, look: Look, looks_back: bool, past: Past | None
) -> Iterator[ReferralObservation]:
    """Yield the past of a referral never seen before, from its demand's events or else its row."""
    if past:
        yield from (_as_it_ended(observation, each.facts) for observation in past)
    elif each.facts is not None:
        received = referral_facts.as_received(each.facts)
        now = When(look.at, look.at)
        yield ReferralObservation(
            each.referral, received, None, dated(received.received, look) if looks_back else now
        )
        if looks_back and each.facts.ending and each.resolved:
            yield ReferralObservation(
                each.referral, each.facts, each.reason, dated(each.resolved, look)
            )
    yield from _again(each, look)


def _as_it_ended(
    observation: ReferralObservation, kept: ReferralFacts | None
) -> ReferralObservation:
    """Give an ending the term stored in the referral's row, because rules change."""
    if observation.facts and kept and observation.facts.is_as_over_as(kept):
        return observation._replace(facts=kept)
    return observation


def _different() -> sa.Select[Any]:
    """Select the referrals that differ from what was last seen, or that are no longer in sight."""
    found = _now().subquery()
    both = sa.outerjoin(found, REFERRAL, found.c.id == REFERRAL.c.referral, full=True)
    is_public = sa.func.coalesce(found.c.visibility == Visibility.PUBLIC, False)
    was_public = sa.func.coalesce(REFERRAL.c.visible, False)
    differs = REFERRAL.c.fingerprint.is_distinct_from(found.c.fingerprint)
    return (
        sa.select(*found.c, REFERRAL.c.referral.label("seen_id"), is_public.label("is_public"))
        .select_from(both)
        .where(
            sa.case((is_public, sa.or_(sa.not_(was_public), differs)), else_=was_public),
        )
        .order_by(found.c.received_on, sa.func.coalesce(found.c.id, REFERRAL.c.referral))
    )


def _now() -> sa.Select[Any]:
    """Select all referrals, each with a fingerprint that shows whether anything in it changed."""
    parts = (
        *(Referral.status, Referral.resolution, Referral.received_on, Referral.resolved_on),
        *(Referral.used_days, Referral.term_days, Referral.pauses, Referral.suspensions),
        *(Referral.organization_id, Institution.terms, Institution.days_off),
    )
    texts = (sa.func.coalesce(sa.cast(part, sa.Text), "") for part in parts)
    return (
        sa.select(
            *OWN,
            Demand.visibility,
            Demand.status.label("demand_status"),
            Institution.terms,
            Institution.days_off,
            sa.func.md5(sa.func.concat_ws("|", READING, *texts)).label("fingerprint"),
        )
        .join(Demand, Demand.id == Referral.demand_id)
        .outerjoin(Institution, Institution.id == Referral.organization_id)
    )


def _found(row: dict[str, Any]) -> _Found:
    if not row["is_public"]:
        reason = row["visibility"] or GONE
        return _Found(row["id"] or row["seen_id"], row["demand_id"], None, reason, None, "")
    own = {column.name: row[column.name] for column in OWN}
    state = Referral(**own).state()
    rules = calendar.for_storing(calendar.of_row(row["terms"], row["days_off"]))
    facts = referral_facts.facts_of(
        row["organization_id"], state, rules, row["used_days"], row["term_days"]
    )
    reason = reconstruction.why(state, row["demand_status"])
    return _Found(
        row["id"], row["demand_id"], facts, reason, row["resolved_on"], row["fingerprint"]
    )


def _last_states(
    connection: sa.engine.Connection, ids: Sequence[str]
) -> dict[str, LastReferralState]:
    among = REFERRAL.c.referral == sa.any_(sa.literal(list(ids), sa.ARRAY(sa.Text)))
    found = connection.execute(sa.select(REFERRAL).where(among)).mappings()
    return {row["referral"]: rows.last_referral_state(cast("ReferralRow", row)) for row in found}


def _remember(look: Look, found: Iterable[_Found], after: Mapping[str, LastReferralState]) -> None:
    known: list[ReferralRow] = [
        {
            "referral": each.referral,
            "visible": last_state.visible,
            "seq": last_state.seq,
            "facts": serialization.write_referral(last_state.facts),
            "fingerprint": each.fingerprint,
            "mark": "",
        }
        for each in found
        if (last_state := after.get(each.referral))
    ]
    marked = [{**row, "mark": rows.mark(row, look.key)} for row in known]
    writing.keep_last(look.connection, REFERRAL, marked)
