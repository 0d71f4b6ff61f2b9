"""What the first sync records about the time before it."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.growth import AbsenceReason, EventKind, Precision
from ckanext.proactiva.ledger.tables import PROGRESS
from tests.support.ledgers import add_datasets, change, read

UTC = timezone.utc
BLOCK = {
    "proactiva_proactive": True,
    "proactiva_beneficiary_group": ["girls"],
    "proactiva_problem_addressed": "health",
    "proactiva_usefulness_rationale": "Te dice en qué clínica hay vacunas.",
}


def test_without_a_log_the_day_of_creation_stands_and_says_so(no_ledger):
    add_datasets(2, metadata_created=datetime(2019, 3, 4, 18))  # noqa: DTZ001 - as CKAN stores
    add_datasets(1, private=True)
    no_ledger.sync(datetime(2026, 3, 4, tzinfo=UTC))
    events = no_ledger.events()
    assert {event.when.occurred_at for event in events} == {datetime(2019, 3, 4, 18, tzinfo=UTC)}
    assert {event.when.precision for event in events} == {Precision.INFERRED}
    assert len(events) == 2
    progress = read(sa.select(PROGRESS))[0]
    assert (progress["known"], progress["inferred"]) == (0, 2)
    no_ledger.assert_whole()


def test_what_says_that_it_was_made_later_was_made_by_now(no_ledger):
    add_datasets(1, metadata_created=datetime(2031, 3, 4, 18))  # noqa: DTZ001 - as CKAN stores
    now = datetime(2026, 3, 4, tzinfo=UTC)
    no_ledger.sync(now)
    assert [event.when.occurred_at for event in no_ledger.events()] == [now]


@pytest.fixture
def logged(with_plugins, before_setup, migrate_db_for):
    """A portal with an activity log."""
    migrate_db_for("activity")


def happened(dataset: str, *days: str) -> None:
    """Date the activities of a dataset."""
    table = model.Session.execute(
        sa.text("SELECT id FROM activity WHERE object_id = :id ORDER BY timestamp"), {"id": dataset}
    )
    for (activity,), day in zip(table.all(), days, strict=True):
        query = sa.text("UPDATE activity SET timestamp = :at WHERE id = :id")
        model.Session.execute(query, {"at": f"{day} 18:00", "id": activity})
    model.Session.commit()


@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_the_log_tells_also_of_what_was_hidden_and_of_what_was_purged(no_ledger):
    user = factories.User()
    context = {"user": user["name"], "ignore_auth": True}
    unit = factories.Organization()["id"]
    shown = factories.Dataset(user=user, owner_org=unit, **BLOCK)["id"]
    gone = factories.Dataset(user=user, owner_org=unit, **BLOCK)["id"]
    call_action("package_patch", context, id=shown, private=True)
    call_action("package_patch", context, id=shown, private=False)
    call_action("package_delete", context, id=gone)
    call_action("dataset_purge", context, id=gone)
    # Some versions log a deletion with the dataset as it was before.
    model.Session.execute(
        sa.text(
            "UPDATE activity SET data = replace(data::text, :deleted, :active)"
            " WHERE activity_type = 'deleted package'"
        ),
        {"deleted": '"state": "deleted"', "active": '"state": "active"'},
    )
    happened(shown, "2024-01-05", "2024-02-05", "2024-04-05")
    happened(gone, "2024-01-05", "2024-06-05")
    no_ledger.sync(datetime(2026, 3, 4, tzinfo=UTC))
    moves = [
        (event.dataset, event.kind, event.when.occurred_at.date().isoformat(), event.when.precision)
        for event in no_ledger.events()
    ]
    assert sorted(moves) == sorted(
        [
            (shown, EventKind.PUBLISHED, "2024-01-05", Precision.EXACT),
            (shown, EventKind.WITHDRAWN, "2024-02-05", Precision.EXACT),
            (shown, EventKind.RETURNED, "2024-04-05", Precision.EXACT),
            (gone, EventKind.PUBLISHED, "2024-01-05", Precision.EXACT),
            (gone, EventKind.WITHDRAWN, "2024-06-05", Precision.EXACT),
        ]
    )
    assert all(e.after is None or e.after.groups == {"girls"} for e in no_ledger.events())
    assert no_ledger.sync() == {}
    no_ledger.assert_whole()


@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_a_log_that_was_cleaned_does_not_make_a_dataset_younger(no_ledger):
    user = factories.User()
    dataset = factories.Dataset(user=user, **BLOCK)["id"]
    call_action("package_patch", {"user": user["name"], "ignore_auth": True}, id=dataset, title="x")
    model.Session.execute(sa.text("DELETE FROM activity WHERE activity_type = 'new package'"))
    model.Session.execute(sa.text("UPDATE package SET metadata_created = '2018-01-05 18:00'"))
    no_ledger.sync()
    [event] = no_ledger.events()
    assert event.when.occurred_at == datetime(2018, 1, 5, 18, tzinfo=UTC)
    assert event.when.precision is Precision.INFERRED


@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_the_log_tells_of_data_that_was_renewed_and_of_no_brief_absence(no_ledger):
    user = factories.User()
    context = {"user": user["name"], "ignore_auth": True}
    file = {"url": "https://datos.example/1.csv", "format": "CSV", "size": 10}
    unit = factories.Organization()["id"]
    made = factories.Dataset(user=user, owner_org=unit, resources=[file], **BLOCK)["id"]
    call_action("package_patch", context, id=made, resources=[{**file, "size": 12}])
    call_action("package_patch", context, id=made, title="Otras palabras")
    call_action("package_patch", context, id=made, private=True)
    call_action("package_patch", context, id=made, private=False)
    happened(made, "2024-01-05", "2024-02-05", "2024-03-05", "2024-04-05", "2024-04-06")
    no_ledger.sync(datetime(2026, 3, 4, tzinfo=UTC))
    moves = [(e.kind, e.when.occurred_at.date().isoformat()) for e in no_ledger.events()]
    assert moves == [(EventKind.PUBLISHED, "2024-01-05"), (EventKind.RENEWED, "2024-02-05")]
    assert no_ledger.sync() == {}
    no_ledger.assert_whole()


@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_unreadable_log_is_skipped_and_a_purge_is_recorded_once(no_ledger):
    user = factories.User()
    ids = sorted(factories.Dataset(user=user, **BLOCK)["id"] for _ in range(3))
    for broken, dataset in zip(("{", "[1]"), ids[1:], strict=True):
        query = sa.text("UPDATE activity SET data = :data WHERE object_id = :id")
        model.Session.execute(query, {"data": broken, "id": dataset})
    call_action("dataset_purge", {"user": user["name"], "ignore_auth": True}, id=ids[0])
    model.Session.commit()

    def killed(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        no_ledger.sync(batch=1, tell=killed)
    no_ledger.sync(batch=1)
    kinds = [(event.dataset, event.kind) for event in no_ledger.events()]
    assert sorted(kinds) == sorted(
        [
            (ids[0], EventKind.PUBLISHED),
            (ids[0], EventKind.WITHDRAWN),
            (ids[1], EventKind.PUBLISHED),
            (ids[2], EventKind.PUBLISHED),
        ]
    )
    no_ledger.assert_whole()


@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_what_was_hidden_without_a_trace_is_not_said_to_be_purged(no_ledger):
    dataset = factories.Dataset(user=factories.User(), **BLOCK)["id"]
    change([dataset], private=True)
    no_ledger.sync()
    last = no_ledger.events()[-1]
    assert (last.kind, last.reason) == (EventKind.WITHDRAWN, AbsenceReason.PRIVATE)


@pytest.mark.ckan_config("ckanext.proactiva.published_rule", "tests.ledger.test_sync:hidden")
@pytest.mark.ckan_config("ckan.plugins", "proactiva activity")
@pytest.mark.usefixtures("logged", "with_request_context")
def test_dataset_hidden_by_a_rule_of_the_portal_has_no_event(no_ledger):
    factories.Dataset(user=factories.User(), license_id="secreta", **BLOCK)
    shown = factories.Dataset(user=factories.User(), **BLOCK)["id"]
    no_ledger.sync()
    told = [(event.kind, event.dataset, event.when.precision) for event in no_ledger.events()]
    assert told == [(EventKind.PUBLISHED, shown, Precision.INFERRED)]
