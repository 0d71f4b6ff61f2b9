"""What is said next to a button, before it is pressed, is what the rules then do."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any, cast

import flask
import pytest

from ckanext.proactiva import labels, types
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.demand_acts import DemandAct, Event
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.domain.visibility import Visibility

BEFORE, TODAY = date(2026, 11, 9), date(2026, 12, 4)
# What an institution may have of a demand that is over.
OVER = [
    *(referral_rules.ReferralState(BEFORE, status) for status in sorted(referral_rules.UNANSWERED)),
    *(
        referral_rules.ReferralState(BEFORE, referral_rules.Status.RESOLVED, each)
        for each in Resolution
    ),
]
HAD = [(), *((each,) for each in OVER), *product(OVER, repeat=2)]


def shown(
    demand: demand_rules.DemandState, had: tuple[referral_rules.ReferralState, ...]
) -> types.Demand:
    """Return what the sentences need of what an action returns."""
    found: dict[str, Any] = {
        "status": demand.status.value,
        "visibility": demand.visibility.value,
        "referrals": [
            {
                "status": each.status.value,
                "resolution": each.resolution.value if each.resolution else None,
            }
            for each in had
        ],
    }
    return cast("types.Demand", found)


def said(
    app: flask.Flask, demand: demand_rules.DemandState, *had: referral_rules.ReferralState
) -> dict[str, str]:
    with app.test_request_context(environ_base={"CKAN_LANG": "en"}):
        return labels.consequences(shown(demand, had))


def offered(act: DemandAct) -> list[demand_rules.DemandState]:
    """Return a demand in each status, and seen by each, in which an act is possible."""
    return [
        demand_rules.DemandState(BEFORE, status, seen)
        for status in demand_rules.Status
        for seen in Visibility
        if status in act.step.sources and seen in act.step.seen_by
    ]


@pytest.mark.parametrize("act", [DemandAct.REOPEN, DemandAct.UNMERGE])
def test_who_is_asked_again_is_said_before(app: flask.Flask, act: DemandAct) -> None:
    for demand, had in product(offered(act), HAD):
        sentence = said(app, demand, *had)[act.value]
        left = lifecycle.apply(demand, Event(act, TODAY, Role.AUTHORITY), had)
        again = any(each.received == TODAY for each in left.referrals)
        if act is DemandAct.REOPEN and demand.visibility is not Visibility.PUBLIC:
            assert "goes back to review" in sentence
            assert left.demand.status is demand_rules.Status.IN_REVIEW
            continue
        assert ("full time again" in sentence) is again
        is_alone = left.demand.status is demand_rules.Status.OPEN
        assert ("without an institution" in sentence) is (act is DemandAct.REOPEN and is_alone)


def test_who_reads_why_a_demand_is_refused_is_said_before(app: flask.Flask) -> None:
    for demand in offered(DemandAct.REFUSE):
        sentence = said(app, demand)["refuse"]
        assert sentence.startswith("Everyone") is (demand.visibility is Visibility.PUBLIC)
        assert ("hidden" in sentence) is (demand.visibility is Visibility.HIDDEN)


def test_every_act_that_is_offered_has_its_consequence(app: flask.Flask) -> None:
    for status, seen in product(demand_rules.Status, Visibility):
        found = said(app, demand_rules.DemandState(BEFORE, status, seen))
        assert all(found[act] for act in ("refuse", "hide", "unhide", "reopen", "unmerge"))


@pytest.mark.parametrize(
    ("verdict", "ending", "helped"),
    [
        (None, demand_rules.Resolution.PUBLISHED, True),
        (Verdict.USEFUL, demand_rules.Resolution.PARTLY_PUBLISHED, True),
        (Verdict.USEFUL, demand_rules.Resolution.NOT_PUBLISHED, False),
        (Verdict.PARTLY, demand_rules.Resolution.PUBLISHED, False),
        (Verdict.NOT_USEFUL, demand_rules.Resolution.PUBLISHED, False),
    ],
)
def test_nobody_says_that_it_helped_by_closing_what_did_not(
    app: flask.Flask, verdict: Verdict | None, ending: demand_rules.Resolution, helped: bool
) -> None:
    answered = {"resolution": ending.value, "verdict": verdict.value if verdict else None}
    with app.test_request_context(environ_base={"CKAN_LANG": "en"}):
        text = labels.closing(cast("types.ShownDemand", answered))
    assert ("helped" in text) is helped


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ([], "usually has 20 working days"),
        ([10], "It has 10 working days"),
        ([1], "It has one working day"),
        ([10, 5], "usually has 20 working days"),
    ],
)
def test_a_term_is_said_where_it_is_known(app: flask.Flask, terms: list[int], text: str) -> None:
    sent = {"referrals": [{"clock": {"term": term}} for term in terms]}
    with app.test_request_context(environ_base={"CKAN_LANG": "en"}):
        assert text in labels.time_to_answer(cast("types.Demand", sent), 20)
