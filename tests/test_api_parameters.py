"""What the reference of the API tells of parameters and errors that no schema says by itself."""

from __future__ import annotations

import pytest

from ckanext.proactiva.people import limits
from docs.reference.actions import read
from docs.reference.parameters import REQUIRED, parameters_of

pytestmark = pytest.mark.usefixtures("with_plugins")


def needed(action: str) -> dict[str, str]:
    return {each.name: each.needed for each in parameters_of(action)}


def test_what_the_rules_require_is_told_as_required():
    assert all(field in needed(action) for action, field in REQUIRED if action)
    assert needed("proactiva_demand_refuse")["reason"] == "required"
    assert needed("proactiva_demand_return")["text"] == "required"
    assert needed("proactiva_referral_create")["text"] == "required with `instead_of`"
    assert needed("proactiva_portal_setup")["authority"].startswith("default")
    assert needed("proactiva_follow_create")["cadence"] == "default `daily`"
    assert needed("proactiva_demand_list")["sort"] == "default `supported`"


def test_only_what_gives_its_reason_takes_one():
    unexplained = ("close", "merge", "reopen", "unhide")
    assert not any("reason" in needed(f"proactiva_demand_{act}") for act in unexplained)


def test_rules_on_several_parameters_are_told():
    assert read("proactiva_use_list").rules == ["exactly one of `dataset`, `folio`"]
    assert read("proactiva_demand_redact").rules == ["at least one of `hide`, `show`"]
    assert len(read("proactiva_growth_event_list").rules) == 2


@pytest.mark.parametrize("action", limits.OF_ACTIONS)
def test_a_limit_is_told_with_its_own_status(action: str):
    most = limits.OF_ACTIONS[action].refused_above
    assert read(action).errors[429] == [f"over {most} calls an hour"]
