"""Whatever happens on a portal, the ledger adds up to what it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from tests.support.ledgers import API_BLOCK, add_datasets, change, purge, set_extra

UTC = timezone.utc


def live() -> int:
    """Count what the portal shows, according to CKAN's own models."""
    model.Session.expire_all()
    public = model.Session.query(model.Package).filter_by(
        state="active", private=False, type="dataset"
    )
    active = {group.id for group in model.Session.query(model.Group).filter_by(state="active")}
    return sum(
        package.extras.get("proactiva_proactive") == "true"
        for package in public
        if package.owner_org is None or package.owner_org in active
    )


# Each move changes a portal, given its datasets and two institutions.
Move = Callable[[list[str], list[str]], Any]
MOVES: dict[str, Move] = {
    "publish": lambda all_, orgs: all_.extend(add_datasets(2, orgs[0])),
    "draft": lambda all_, orgs: all_.extend(add_datasets(1, state="draft")),
    "finish": lambda all_, orgs: change(all_[-1:], state="active"),
    "hide": lambda all_, orgs: change(all_[:2], private=True),
    "show": lambda all_, orgs: change(all_, private=False),
    "delete": lambda all_, orgs: change(all_[1:3], state="deleted"),
    "restore": lambda all_, orgs: change(all_, state="active"),
    "purge": lambda all_, orgs: purge([all_.pop(0)]) if all_ else None,
    "move": lambda all_, orgs: change(all_[:1], owner_org=orgs[1]),
    "bulk": lambda all_, orgs: change(all_, owner_org=orgs[0], private=True),
    "ordinary": lambda all_, orgs: set_extra(all_[:1], "proactiva_proactive", "false"),
    "useful": lambda all_, orgs: set_extra(all_, "proactiva_proactive", "true"),
    "regroup": lambda all_, orgs: set_extra(all_[:2], "proactiva_beneficiary_group", "boys"),
    "close": lambda all_, orgs: _set_group(orgs[1], "deleted"),
    "reopen": lambda all_, orgs: _set_group(orgs[1], "active"),
    "create": lambda all_, orgs: all_.append(_by_api(orgs[1])),
    "patch": lambda all_, orgs: _patched(all_),
}
pauses = st.sampled_from([timedelta(hours=hours) for hours in (1, 23, 24, 25, 24 * 40)])


def _set_group(organization: str, state: str) -> None:
    query = sa.text('UPDATE "group" SET state = :state WHERE id = :id')
    model.Session.execute(query, {"id": organization, "state": state})
    model.Session.commit()


def _by_api(organization: str) -> str:
    try:
        return factories.Dataset(owner_org=organization, **API_BLOCK)["id"]
    except tk.ValidationError:  # that institution is currently closed
        return add_datasets(1)[0]


def _patched(names: list[str]) -> None:
    if names and model.Package.get(names[-1]).state == "active":
        call_action("package_patch", id=names[-1], title="Otro título")


@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.booleans(), pauses), max_size=14))
@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_events_add_up_to_what_the_portal_shows(no_ledger, history):
    no_ledger.forget()
    now = datetime(2022, 10, 29, 5, tzinfo=UTC)
    no_ledger.sync(now)
    all_: list[str] = []
    orgs = [factories.Organization()["id"] for _ in range(2)]
    for name, looked, pause in history:
        MOVES[name](all_, orgs)
        now += pause
        if looked:
            no_ledger.sync(now, batch=2)
            assert no_ledger.stock() - sum(no_ledger.missing().values()) == live()
    no_ledger.sync(now)
    # A missing dataset is withdrawn if it is still missing a day later.
    now += timedelta(hours=24)
    no_ledger.sync(now)
    assert no_ledger.stock() == live()
    no_ledger.assert_whole()
    assert no_ledger.sync(now) == {}
