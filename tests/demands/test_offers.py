"""Exactly the acts that are offered can be done: by status, visibility, role and act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.readers import JUDGE
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.referral import Status as ReferralStatus
from tests import factories
from tests.factories import WORDS, Person
from tests.support.schemas import next_month

pytestmark = pytest.mark.usefixtures("non_clean_db")


class Cast:
    """Everybody who may act on a demand: the same people on every stage."""

    def __init__(self) -> None:
        self.unit, self.idle = factories.institution(), factories.institution()
        # Nobody can log in there: an editor whose account is deleted does not count.
        self.silent = factories.institution()
        left = factories.member(self.silent, "editor")
        model.User.get(left.name).state = "deleted"
        model.Session.commit()
        self.dataset = factories.dataset(self.unit)
        self.other = factories.public(factories.person())
        self.people = {
            "nobody known": Person(),
            "somebody": factories.person(),
            "moderator": factories.moderator(),
            "chief": factories.member(factories.authority(), "admin"),
            **{role: factories.member(self.unit, role) for role in ("member", "editor", "admin")},
        }


cast = cache(Cast)


class Stage:
    """A demand that is brought to some state by those who may."""

    def __init__(self, unit: str = "") -> None:
        self.unit, self.dataset, self.other = unit or cast().unit, cast().dataset, cast().other
        self.people = dict(cast().people)
        self.folio, self.people["author"] = factories.in_review(institution=self.unit)

    def do(self, who: str, action: str, **data: Any) -> Stage:
        self.people[who].call(f"proactiva_{action}", folio=self.folio, **data)
        return self

    def refer(self, who: str, act: str, **data: Any) -> Stage:
        return self.do(who, f"referral_{act}", institution=self.unit, **data)

    def publish(self) -> Stage:
        return self.do("moderator", "demand_publish")

    def answer(self, resolution: str = "published", reason: str = "", who: str = "admin") -> Stage:
        given = {"resolution": resolution, "reason": reason, "text": WORDS}
        return self.refer(who, "answer", datasets=[self.dataset], **given)

    def merge(self) -> Stage:
        return self.do("moderator", "demand_merge", target=self.other)


def public() -> Stage:
    return Stage().publish()


def silent() -> Stage:
    return Stage(cast().silent).publish()


def put(stage: Stage, status: Status) -> Stage:
    """Put a demand into a status that no act leads to yet."""
    demand = queries.by_folio(stage.folio)
    assert demand is not None
    demand.status, demand.visibility = status.value, "author"
    model.Session.commit()
    return stage


def released() -> Stage:
    """Take a demand from its institution, as `tick` does when one has ended."""
    stage = public()
    demand = queries.by_folio(stage.folio)
    assert demand is not None
    [referral] = referrals_of(demand)
    demand.status, referral.status, referral.due_on = "open", "released", None
    model.Session.commit()
    return stage


PLACES: dict[str, Callable[[], Stage]] = {
    "unconfirmed": lambda: put(Stage(), Status.UNCONFIRMED),
    "in_review": Stage,
    "returned": lambda: Stage().do("moderator", "demand_return", reason="unclear", text="¿Qué?"),
    "expired": lambda: put(Stage(), Status.EXPIRED),
    "refused unread": lambda: Stage().do("moderator", "demand_refuse", reason="spam"),
    "referred": public,
    "acknowledged": lambda: public().refer("editor", "acknowledge"),
    "clarifying": lambda: public().refer("editor", "ask", text="¿De qué colonia?"),
    "committed": lambda: public().refer("admin", "commit", promised_for=next_month()),
    "answered": lambda: public().answer(),
    "answered with a no": lambda: public().answer("not_held", "does_not_exist"),
    "open": lambda: public().answer("not_competent", "not_competent"),
    "closed": lambda: public().answer().do("author", "demand_close"),
    "hidden": lambda: public().do("moderator", "demand_hide", reason="spam"),
    "answered, hidden": lambda: public().answer().do("moderator", "demand_hide", reason="spam"),
    "proposed": lambda: public().merge(),
    "merged": lambda: public().merge().do("author", "demand_merge_consent"),
    "withdrawn": lambda: public().do("author", "demand_withdraw"),
    "released": released,
    "with nobody": silent,
    "recorded": lambda: silent().do("chief", "answer_record", **recorded()),
    "refused": lambda: public().do("moderator", "demand_refuse", reason="spam"),
}


def recorded() -> dict[str, Any]:
    """Return an answer of the institution where nobody can log in."""
    day = clock.today().isoformat()
    given = {"resolution": "restricted", "reason": "reserved", "text": WORDS, "answered_on": day}
    return {**given, "institution": cast().silent, "document": "https://example.org/oficio.pdf"}


SAID = {
    # The text must differ from the current one: a repeated answer is not a second one.
    "text": f"{WORDS} Es todo.",
    "wanted": factories.WATER,
    "reason": "spam",
    "claim_code": "",
    "hide": [{"words": "agua", "kind": "other"}],
}
# What distinguishes the acts of one action.
ANSWERS = {
    "answer": {"resolution": "published", "reason": ""},
    "refuse": {"resolution": "restricted", "reason": "reserved"},
    "decline": {"resolution": "not_competent", "reason": "not_competent"},
    "correct": {"resolution": "published", "reason": ""},
    "record": {"resolution": "restricted", "reason": "reserved"},
}


def acts(stage: Stage) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Return every act that an action does, with all the data it may need."""
    for act in demand_acts.DemandAct:
        if act.action:
            given = {**SAID, "target": stage.other, "institution": cast().idle}
            yield "demand", act.value, {"action": act.action, **given}
    yield "demand", JUDGE, {"action": "proactiva_verdict_create", "verdict": "partly"}
    for act in referral_acts.ReferralAct:
        if act.action:
            given = {**SAID, "institution": stage.unit, "promised_for": next_month(), "reason": ""}
            given["datasets"], given["confirm_foreign"] = [stage.dataset], True
            given |= {"answered_on": clock.today().isoformat(), "document": "http://example.org/"}
            if act is referral_acts.ReferralAct.TRANSFER:
                given |= {"institution": cast().idle, "instead_of": stage.unit}
            yield "referral", act.value, {"action": act.action, **given, **ANSWERS.get(act, {})}


def is_done(who: Person, folio: str, action: str, **data: Any) -> bool:
    """Try an act and roll it back; return whether it succeeded."""
    claim = {"claim_code": who.claim_code} if who.claim_code else {}
    context = {"user": who.name, "defer_commit": True}
    try:
        tk.get_action(action)(context, {**data, "folio": folio, **claim})
    except (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound):
        return False
    finally:
        model.Session.rollback()
    return True


def offered(who: Person, folio: str) -> set[tuple[str, str]]:
    try:
        shown = who.call("proactiva_demand_show", folio=folio)
    except tk.ObjectNotFound:
        return set()
    own = {("referral", act) for each in shown["referrals"] for act in each["may"]}
    return {("demand", act) for act in shown["may"]} | own


@pytest.mark.parametrize("place", PLACES)
def test_what_is_offered_can_be_done_and_nothing_else(place: str):
    stage, wrong = PLACES[place](), {}
    for role, who in stage.people.items():
        may = offered(who, stage.folio)
        done = {
            (kind, act) for kind, act, given in acts(stage) if is_done(who, stage.folio, **given)
        }
        if may != done:
            wrong[role] = {"offered in vain": may - done, "not offered": done - may}
    assert wrong == {}


def test_every_status_is_a_place():
    demands, referrals = set(), set()
    for make in PLACES.values():
        demand = queries.by_folio(make().folio)
        assert demand is not None
        demands.add(Status(demand.status))
        referrals |= {ReferralStatus(each.status) for each in referrals_of(demand)}
    assert (demands, referrals) == (set(Status), set(ReferralStatus))
