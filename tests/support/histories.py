"""Lives of demands: everybody tries anything on any day, through the actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from freezegun import freeze_time
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import demand_acts, lifecycle, referral_acts
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Event, Referral, Support
from tests import factories
from tests.factories import WORDS

FIRST_DAY = date(2026, 11, 9)
WHO = ("author", "moderator", "first", "second", "nobody")
ANSWERS = (
    {"resolution": "published"},
    {"resolution": "partly_published", "datasets": []},
    {"resolution": "restricted", "reason": "reserved"},
    {"resolution": "not_competent", "reason": "not_competent"},
    {"resolution": "not_held", "reason": "does_not_exist", "text": "No."},
)
ACTS = (
    *((act, {}) for act in ("demand_publish", "demand_resubmit", "support_create")),
    *((act, {}) for act in ("referral_create", "referral_acknowledge", "referral_commit") * 2),
    *((act, {}) for act in ("referral_ask", "referral_clarify") * 4),
    *(("referral_answer", answer) for answer in ANSWERS),
)
# More often than not, the person who acts may do so.
FITTING = {
    "demand_publish": "moderator",
    "demand_return": "moderator",
    "demand_resubmit": "author",
    "demand_withdraw": "author",
    "referral_create": "moderator",
    "referral_clarify": "author",
}
STEPS = st.lists(
    st.tuples(
        st.sampled_from(ACTS), st.integers(0, 9), st.integers(0, 1), st.sampled_from([0, 1, 3, 20])
    ),
    min_size=12,
    max_size=20,
)


class Play:
    """Two institutions, and everybody who may move a demand."""

    def __init__(self) -> None:
        self.units = [factories.institution() for _ in range(2)]
        admins = [factories.member(unit, "admin") for unit in self.units]
        self.people = {
            "moderator": factories.moderator(),
            "first": admins[0],
            "second": admins[1],
            "nobody": factories.Person(),
        }
        self.datasets = [factories.dataset(unit) for unit in self.units]

    def start(self) -> None:
        self.folio, self.people["author"] = factories.in_review(institution=self.units[0])

    def do(self, act: str, fields: dict[str, Any], luck: int, which: int, today: date) -> bool:
        """Let somebody try an act, and return whether it succeeded."""
        fitting = FITTING.get(act, WHO[2 + which])
        who = self.people[fitting if luck < 8 else WHO[luck % len(WHO)]]
        data = {
            "folio": self.folio,
            "institution": self.units[which],
            "text": WORDS,
            "wanted": factories.WATER,
            "promised_for": (today + timedelta(days=30)).isoformat(),
            "datasets": [self.datasets[which]],
            "reason": "unclear" if act == "demand_return" else "",
            **fields,
        }
        try:
            who.call(f"proactiva_{act}", **data)
        except (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound):
            model.Session.rollback()
            return False
        return True


def retold(demand: Demand) -> tuple[demand_rules.DemandState, list[referral_rules.ReferralState]]:
    """Return the demand and its referrals, rebuilt only from their events."""
    sent, *rows = model.Session.query(Event).filter_by(demand_id=demand.id).order_by(Event.id)
    state = lifecycle.start(sent.happened_on, to_confirm=False, held=True)
    folded: dict[str, referral_rules.ReferralState] = {}
    for row in rows:
        if row.act == demand_acts.DemandAct.REFER.value:
            folded[row.referral_id] = lifecycle.referred(state, row.happened_on)
            state = demand_rules.settle(state, folded.values(), row.happened_on)
        elif row.referral_id:
            if row.begun_referral_id:
                folded[row.begun_referral_id] = referral_rules.ReferralState(row.happened_on)
            folded[row.referral_id] = referral_acts.apply(
                folded[row.referral_id], _of_referral(row)
            )
            state = demand_rules.settle(state, folded.values(), row.happened_on)
        else:
            state, reached = lifecycle.apply(state, _of_demand(row), folded.values())
            folded = dict(zip(folded, reached, strict=True))
    return state, [folded[each.id] for each in referrals_of(demand)]


def _of_referral(row: Event) -> referral_acts.Event:
    return referral_acts.Event(
        referral_acts.ReferralAct(row.act),
        row.happened_on,
        Role(row.role),
        row.resolution and referral_rules.Resolution(row.resolution),
        row.reason and referral_rules.AnswerReason(row.reason),
        row.promised_for,
        row.answered_on,
    )


def _of_demand(row: Event) -> demand_acts.Event:
    reason = row.reason and ReviewReason(row.reason)
    return demand_acts.Event(
        demand_acts.DemandAct(row.act), row.happened_on, Role(row.role), reason
    )


def _without_reviews(state: referral_rules.ReferralState) -> referral_rules.ReferralState:
    """Return a referral as its events tell it: no event tells of a review."""
    pauses = tuple(pause for pause in state.pauses if not pause.is_review)
    return replace(state, pauses=pauses)


def agrees(demand: Demand) -> None:
    """Check that the rows agree with the events and with what follows from them."""
    model.Session.expire_all()
    state, told = retold(demand)
    rows: list[Referral] = referrals_of(demand)
    assert (demand.state(), [_without_reviews(row.state()) for row in rows]) == (state, told)
    ended = demand_rules.resolve(told)
    assert (demand.resolution == ended and ended) or not demand.resolution
    rules = calendar.rules()
    for row in rows:
        assert row.due_on == referral_rules.due(row.state(), rules)
    supports = model.Session.query(Support).filter_by(demand_id=demand.id).count()
    assert demand.support_count == supports


def tell(examples: int, number: int) -> list[tuple[str, bool]]:
    """Play that many demands' lives with a seed, and return the acts tried and their success."""
    play, tried = Play(), []

    @seed(number)
    @settings(max_examples=examples, database=None, suppress_health_check=list(HealthCheck))
    @given(steps=STEPS, returned=st.integers(0, 2), withdrawn=st.booleans())
    def live(steps: list[Any], returned: int, withdrawn: bool) -> None:
        today = FIRST_DAY
        with freeze_time(f"{today} 18:00") as days:
            play.start()
            sent_back = [(("demand_return", {}), 0, 0, 1), (("demand_resubmit", {}), 0, 0, 3)]
            published = (("demand_publish", {}), 0, 0, 1)
            end = [(("demand_withdraw", {}), 0, 0, 1)] if withdrawn else []
            for (act, fields), luck, which, wait in [
                *sent_back * returned,
                published,
                *steps,
                *end,
            ]:
                today += timedelta(days=wait)
                days.move_to(f"{today} 18:00")
                tried.append((act, play.do(act, fields, luck, which, today)))
                demand = queries.by_folio(play.folio)
                assert demand is not None
                agrees(demand)

    live()
    return tried
