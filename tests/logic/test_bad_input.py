"""Every field of every action gets values that no form would send, over HTTP.

Fields come from the schemas; a field that the table does not know fails the test.
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import pytest

from ckan.tests import factories as core

from ckanext.proactiva import clock
from tests import factories
from tests.factories import Person
from tests.support import ledgers
from tests.support.schemas import OURS, given, next_month, schema_of
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
FIVE_MEGABYTES = "agua " * 1_000_000
MISSING = object()


class Kind(Enum):
    """The kind of a field, which decides which bad values it accepts."""

    TEXT = {"NUL", "bidi marks", "half a letter", "unknown"}
    NUMBER = {"whole number", "yes", "endless number"}
    # A list's cursor: any text is before or after another.
    CURSOR = {"5 MB", "bidi marks", "unknown"}
    # A reference may match nothing, and then the object is not found.
    REFERENCE = {"not found"}
    FLAG = {"yes"}
    CHOICE = set[str]()


# By name; by action and name if an action uses a name differently.
FIELDS = {
    ("proactiva_block_gap_list", "after"): Kind.CURSOR,
    ("proactiva_block_list", "after"): Kind.CURSOR,
    ("proactiva_quarter_export", "after"): Kind.CURSOR,
    ("proactiva_quarter_export", "institution"): Kind.REFERENCE,
    ("proactiva_upkeep_list", "after"): Kind.CURSOR,
    ("proactiva_answer_export", "after"): Kind.CHOICE,
    ("proactiva_demand_export", "after"): Kind.CHOICE,
    ("proactiva_demand_list", "after"): Kind.CURSOR,
    ("proactiva_demand_list", "before"): Kind.CURSOR,
    ("proactiva_draft_update", "folio"): Kind.TEXT,
    ("proactiva_participation_list", "claim_code"): Kind.TEXT,
    # Ending a follow that no longer exists succeeds.
    ("proactiva_follow_delete", "id"): Kind.CURSOR,
    ("proactiva_growth_answer_list", "after"): Kind.CHOICE,
    ("proactiva_growth_answer_list", "institution"): Kind.REFERENCE,
    ("proactiva_growth_event_list", "after"): Kind.CHOICE,
    ("proactiva_growth_event_list", "institution"): Kind.REFERENCE,
    ("proactiva_growth_show", "institution"): Kind.REFERENCE,
    ("proactiva_institution_show", "institution"): Kind.REFERENCE,
    ("proactiva_badge_grant", "title"): Kind.TEXT,
    "demands": Kind.CHOICE,
    "steps": Kind.CHOICE,
    "account": Kind.CHOICE,
    "address": Kind.CHOICE,
    "accept": Kind.CHOICE,
    "after": Kind.NUMBER,
    "after_pause": Kind.FLAG,
    "after_restore": Kind.FLAG,
    "alias": Kind.TEXT,
    "all": Kind.FLAG,
    "answered_on": Kind.CHOICE,
    "as_of": Kind.CHOICE,
    "authority": Kind.CHOICE,
    "before": Kind.NUMBER,
    "beneficiary_group": Kind.CHOICE,
    "beneficiary_groups": Kind.CHOICE,
    "cadence": Kind.CHOICE,
    "changes": Kind.TEXT,
    "channel": Kind.CHOICE,
    "citizens": Kind.NUMBER,
    "civil_society": Kind.NUMBER,
    "claim_code": Kind.REFERENCE,
    "code": Kind.REFERENCE,
    "colleague": Kind.CHOICE,
    "confirm_foreign": Kind.FLAG,
    "dataset": Kind.REFERENCE,
    "content": Kind.TEXT,
    "datasets": Kind.CHOICE,
    "counted": Kind.FLAG,
    "only_datasets": Kind.FLAG,
    "counts_on": Kind.CHOICE,
    "days_off": Kind.CHOICE,
    "document": Kind.CHOICE,
    "draft_key": Kind.TEXT,
    "due": Kind.CHOICE,
    "folio": Kind.REFERENCE,
    "form_token": Kind.TEXT,
    "desk": Kind.CHOICE,
    "email": Kind.CHOICE,
    "feed": Kind.CHOICE,
    "held_on": Kind.CHOICE,
    "hide": Kind.CHOICE,
    "id": Kind.REFERENCE,
    "instead_of": Kind.CHOICE,
    "institution": Kind.CHOICE,
    "institutions": Kind.CHOICE,
    "items": Kind.CHOICE,
    "joined": Kind.TEXT,
    "keep_text": Kind.FLAG,
    "kept": Kind.CHOICE,
    "limit": Kind.NUMBER,
    "mailbox": Kind.CHOICE,
    "month": Kind.CHOICE,
    "message": Kind.REFERENCE,
    "not_personal": Kind.CHOICE,
    "messages_before": Kind.CURSOR,
    "offset": Kind.NUMBER,
    "outcome": Kind.CHOICE,
    "place": Kind.TEXT,
    "problem": Kind.CHOICE,
    "promised_for": Kind.CHOICE,
    "purpose": Kind.TEXT,
    "q": Kind.TEXT,
    "quarter": Kind.CHOICE,
    "reason": Kind.CHOICE,
    "resolution": Kind.CHOICE,
    "only_good": Kind.FLAG,
    "received_on": Kind.CHOICE,
    "same_origin": Kind.FLAG,
    "seq": Kind.NUMBER,
    "sheet": Kind.CHOICE,
    "show": Kind.CHOICE,
    "sort": Kind.CHOICE,
    "status": Kind.CHOICE,
    "token": Kind.REFERENCE,
    "target": Kind.CHOICE,
    "what": Kind.CHOICE,
    "where": Kind.TEXT,
    "with_badge": Kind.FLAG,
    "successor": Kind.CHOICE,
    "takes_demands": Kind.FLAG,
    "terms": Kind.CHOICE,
    "territories": Kind.CHOICE,
    "territory": Kind.CHOICE,
    "text": Kind.TEXT,
    "title": Kind.TEXT,
    "user": Kind.REFERENCE,
    "verdict": Kind.CHOICE,
    "vocabulary": Kind.REFERENCE,
    "waiting": Kind.FLAG,
    "wanted": Kind.TEXT,
}
# An empty value is the same as not sending an optional field.
NOTHING: dict[str, Any] = {
    "missing": MISSING,
    "null": None,
    "empty": "",
    "blank": " \n\t",
    "only marks": "\u202a\x00",
    "empty list": [],
    "list of nothing": [[], None],
    "deep list of nothing": json.loads("[" * 45 + "]" * 45),
}
BAD: dict[str, Any] = {
    "5 MB": FIVE_MEGABYTES,
    "NUL": "agua\x00",
    "bidi marks": "\u202eagua\u2066",
    "half a letter": "agua\ud800",
    "unknown": "nothing_of_that_name",
    "list": ["agua", "\x00"],
    "dict": {"agua": 1},
    "whole number": 7,
    "endless number": 10**40,
    "negative number": -1,
    "fraction": 1.5,
    "infinite": float("inf"),
    "no number": float("nan"),
    "yes": True,
    "nested": [{"agua": [{"a": 1}]}],
    "object and more": [{"agua": 1}, "agua", 7],
    "more and object": ["agua", {"agua": 1}],
    "nested and more": [{"agua": [{"a": 1}, 7]}, {}],
}


@pytest.fixture
def valid() -> dict[str, Any]:
    """Valid values for the required fields of every action."""
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    return {
        "account": factories.person().name,
        "folio": folio,
        "institution": unit,
        "dataset": factories.dataset(unit),
        "promised_for": next_month(),
        "answered_on": clock.today().isoformat(),
        "token": factories.unconfirmed(),
        "target": factories.public(factories.person()),
        "id": factories.person().call("proactiva_message_create", folio=folio, text="Hola")["id"],
    }


def fields_of(action: str) -> list[str]:
    return [name for name in schema_of(action) if not name.startswith("__")]


def test_the_table_knows_every_field():
    found = {(action, name) for action in OURS for name in fields_of(action)}
    assert {kind for kind in FIELDS if isinstance(kind, tuple)} <= found
    assert {kind for kind in FIELDS if isinstance(kind, str)} == {name for _, name in found}


@pytest.mark.parametrize("action", [name for name in OURS if fields_of(name)])
def test_what_no_form_sends_is_refused_by_name_and_breaks_nothing(app, valid, action: str):
    made = core.SysadminWithToken()
    root = made["token"]
    valid |= _followed(action, Person(made["name"]))
    valid |= _planned(action, valid["institution"])
    wrong = {}
    if action.startswith("proactiva_ledger_"):
        # Other tests' looks were on their own days; here the ledger looks today.
        ledgers.forget()
        ledgers.sync()
    for name in fields_of(action):
        for kind, value in {**NOTHING, **BAD}.items():
            data = _given(action, name, value, kind, valid)
            response = Visitor(app, root)(action, **data)
            accepted = FIELDS.get((action, name), FIELDS[name]).value | NOTHING.keys()
            if problem := _problem(response, name, kind, accepted):
                wrong[name, kind] = problem
    assert wrong == {}


def _followed(action: str, who: Person) -> dict[str, Any]:
    """Return valid values for actions about follows."""
    if not action.startswith("proactiva_follow_"):
        return {}
    token = factories.awaited_follow() if action.endswith("_confirm") else ""
    return {"id": factories.follow(who), "token": token}


def _planned(action: str, unit: str) -> dict[str, Any]:
    """Return valid values for actions about initiatives."""
    is_of_it = action.startswith("proactiva_initiative_")
    return {"initiative": factories.initiative(unit)} if is_of_it else {}


def _titled(action: str, valid: dict[str, Any]) -> dict[str, Any]:
    """Return data that identifies an initiative, with a different title each time."""
    if not action.startswith("proactiva_initiative_"):
        return {}
    return {"title": factories.named("plan"), "id": valid["initiative"]}


def _given(action: str, name: str, value: Any, kind: str, valid: dict[str, Any]) -> dict[str, Any]:
    """Return an action's data, with one valid value replaced."""
    data = {**given(action, **{**valid, **_titled(action, valid)}), name: value}
    if action == "proactiva_report_close" and name != "id":
        data["id"] = factories.report(valid["folio"])
    if action == "proactiva_use_redact" and name != "id":
        data["id"] = factories.use()
    if action == "proactiva_badge_grant" and name != "account":
        data["account"] = factories.person().name
    if value is MISSING:
        del data[name]
    if action.startswith("proactiva_use_"):
        # It takes one of the two.
        other = "dataset" if name == "folio" else "folio"
        if other == "folio" or kind in BAD:
            data.pop(other, None)
    if name == "datasets":
        data["resolution"] = "published"
    return data


def _problem(response: Any, name: str, kind: str, accepted: set[str]) -> str:
    """Return the problem with the response to one bad value, or an empty string."""
    accepts = kind in accepted
    told = response.json or {} if response.is_json else {}
    if response.status_code == 409:
        named = set(told["error"]) - {"__type"}
        # Something that an earlier attempt has moved may reject, for its new state, an acceptable
        # value.
        moved = {"status", "datasets", "institution", "promised_for"}
        fine = {name} | (moved if accepts else set())
        return "" if named and named <= fine else f"names {sorted(named)}"
    if response.status_code == 404:
        return "" if "not found" in accepted else "is not found"
    if response.status_code == 200:
        return "" if accepts else "is accepted"
    return f"is answered with {response.status_code}: {response.body[:200]}"


@pytest.mark.parametrize("body", ["", "[]", "7", "null", '"agua"', "{", '{"wanted": '])
@pytest.mark.parametrize("action", ["proactiva_demand_create", "proactiva_demand_list"])
def test_what_is_no_object_breaks_nothing(app, action: str, body: str):
    headers = {"Content-Type": "application/json"}
    response = app.post(f"/api/3/action/{action}", data=body, headers=headers)
    assert response.status_code in (200, 400, 409)


@pytest.mark.parametrize("body", ["[" * 100_000, '{"wanted": ' + "[" * 100_000, '["agua"]', "7"])
@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded"])
def test_what_is_no_object_is_refused_before_ckan_writes_it_down(app, caplog, body: str, kind: str):
    for action in ("proactiva_demand_create", "proactiva_demand_list"):
        headers = {"Content-Type": kind}
        assert app.post(f"/api/3/action/{action}", data=body, headers=headers).status_code == 400
    assert "agua" not in caplog.text


@pytest.mark.parametrize("opening", ["[", '{"a":'])
@pytest.mark.parametrize("field", ["x", "limit", "q"])
def test_what_is_nested_without_end_is_refused(app, opening: str, field: str):
    closing = "]" if opening == "[" else "}"
    for depth, status in ((40, (200, 409)), (60, (400,)), (500, (400,)), (930, (400,))):
        body = f'{{"{field}": {opening * depth}1{closing * depth}}}'
        headers = {"Content-Type": "application/json"}
        response = app.post("/api/3/action/proactiva_demand_list", data=body, headers=headers)
        assert response.status_code in status, depth


@pytest.mark.parametrize("key", ["__junk", "__extras", "__before", "__after", "__own"])
@pytest.mark.parametrize("value", [1, "agua", [1], [{"agua": 1}], {"agua": [1]}, None])
def test_keys_that_the_validation_keeps_for_itself_are_not_heard(app, key: str, value: Any):
    response = Visitor(app)("proactiva_demand_list", **{key: value})
    assert response.status_code == 200


def test_what_is_refused_leaves_nothing_behind(app):
    before = factories.call("proactiva_demand_list")["count"]
    for value in BAD.values():
        data = {**given("proactiva_demand_create"), "problem": value}
        assert Visitor(app)("proactiva_demand_create", **data).status_code == 409
    assert factories.call("proactiva_demand_list")["count"] == before
