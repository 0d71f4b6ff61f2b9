"""Datasets that come back: under their id or another one, at once or after a while."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.ledger import losses
from ckanext.proactiva.ledger.tables import EVENT, SEAL, STATE
from tests.factories import accept
from tests.support.ledgers import add_datasets, change, purge, read, set_extra
from tests.support.resources import add_files, change_files

UTC = timezone.utc
START = datetime(2026, 3, 2, 18, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def unit(no_ledger):
    """An institution, created after the ledger began."""
    no_ledger.sync(START - DAY)
    return factories.Organization()["id"]


def harvest(unit: str, guids: str, files: str = "") -> list[str]:
    """Create a dataset for each guid, with a file at each address, as a harvester does."""
    made = []
    for guid in guids:
        [name] = add_datasets(1, unit)
        set_extra([name], "guid", guid)
        add_files(name, [f"https://datos.example/{guid}{file}.csv" for file in files])
        made.append(name)
    return made


def test_clearing_and_reloading_three_times_is_no_growth_and_no_loss(no_ledger, unit):
    names = harvest(unit, "abcde")
    assert no_ledger.sync(START) == {"published": 5}
    for day in range(1, 4):
        purge(names)
        # Whether or not somebody looked between the two.
        if day % 2:
            assert no_ledger.sync(START + day * DAY) == {}
        names = harvest(unit, "abcde")
        assert no_ledger.sync(START + day * DAY + HOUR) == {}
        no_ledger.assert_whole()
    assert no_ledger.sync(START + 9 * DAY) == {}
    assert no_ledger.stock(Dimension.INSTITUTION, unit) == 5


def test_what_changes_under_a_new_id_goes_on_from_its_last_event(no_ledger, unit):
    names = harvest(unit, "ab")
    no_ledger.sync(START)
    purge(names)
    names = harvest(unit, "ab")
    set_extra(names[:1], "proactiva_problem_addressed", "health")
    assert no_ledger.sync(START + DAY) == {"reclassified": 1}
    [*_, last] = no_ledger.events()
    assert (last.dataset, last.after.problem) == (names[0], "health")
    assert last.continues in {1, 2}
    no_ledger.assert_whole()


def test_datasets_reloaded_after_a_week_are_withdrawn_and_return(no_ledger, unit):
    purge_at, back_at = START + DAY, START + 8 * DAY
    names = harvest(unit, "abc")
    no_ledger.sync(START)
    purge(names)
    assert no_ledger.sync(purge_at) == {}
    assert no_ledger.sync(purge_at + 23 * HOUR) == {}
    assert no_ledger.sync(purge_at + 24 * HOUR) == {"withdrawn": 3}
    harvest(unit, "abc")
    assert no_ledger.sync(back_at) == {"returned": 3}
    gone, back = no_ledger.events()[3:6], no_ledger.events()[6:]
    assert {event.when.occurred_at for event in gone} == {purge_at}
    assert {event.continues for event in back} == {event.seq for event in gone}
    flow = no_ledger.flows(Dimension.INSTITUTION, unit)[date(2026, 3, 1)]
    assert (flow.published, flow.withdrawn, flow.returned) == (3, 3, 3)
    no_ledger.assert_whole()


@pytest.mark.parametrize("days", [90, 91])
def test_for_ninety_days_a_dataset_is_known_again(no_ledger, unit, days):
    names = harvest(unit, "a", "x")
    no_ledger.sync(START)
    purge(names)
    for since in (1, 2):
        no_ledger.sync(START + since * DAY)
    no_ledger.sync(START + (1 + days) * DAY)
    [row] = read(sa.select(STATE).where(STATE.c.dataset == names[0]))
    is_known = days == 90
    assert [row[name] is not None for name in ("guid", "name", "files")] == [is_known] * 3
    harvest(unit, "a", "x")
    kind = "returned" if is_known else "published"
    assert no_ledger.sync(START + (1 + days) * DAY) == {kind: 1}
    no_ledger.assert_whole()


def test_under_its_own_id_it_is_known_for_ever(no_ledger, unit):
    names = add_datasets(1, unit)
    no_ledger.sync(START)
    change(names, private=True)
    for days in (1, 2, 400):
        no_ledger.sync(START + days * DAY)
    change(names, private=False)
    assert no_ledger.sync(START + 401 * DAY) == {"returned": 1}
    no_ledger.assert_whole()


@pytest.mark.parametrize("what", ["name", "addresses"])
def test_without_a_guid_the_name_or_all_addresses_identify(no_ledger, unit, what):
    [old] = add_datasets(1, unit)
    add_files(old, ["https://datos.example/1.csv", "https://datos.example/2.csv"])
    no_ledger.sync(START)
    purge([old])
    [new] = add_datasets(1, unit)
    if what == "name":
        change([new], name=old)
        # Its files are gone, which is a separate change.
        assert no_ledger.sync(START + DAY) == {"renewed": 1}
    else:
        add_files(new, ["https://datos.example/2.csv", "https://datos.example/1.csv"])
        assert no_ledger.sync(START + DAY) == {}
    no_ledger.assert_whole()


def test_an_address_that_another_dataset_has_identifies_none(no_ledger, unit):
    old, other = add_datasets(2, unit)
    for name in (old, other):
        add_files(name, ["https://datos.example/all.zip"])
    no_ledger.sync(START)
    purge([old])
    [new] = add_datasets(1, unit)
    add_files(new, ["https://datos.example/all.zip"])
    assert no_ledger.sync(START + DAY) == {"published": 1}


@pytest.mark.parametrize(
    "end",
    [
        lambda name: change_files(name, state="deleted"),
        lambda name: change([name], state="deleted"),
    ],
)
def test_an_address_that_another_dataset_no_longer_has_identifies(no_ledger, unit, end):
    old, other = add_datasets(2, unit)
    for name in (old, other):
        add_files(name, ["https://datos.example/all.zip"])
    end(other)
    no_ledger.sync(START)
    purge([old])
    [new] = add_datasets(1, unit)
    add_files(new, ["https://datos.example/all.zip"])
    assert no_ledger.sync(START + DAY) == {}


def test_the_name_of_an_upload_identifies_none(no_ledger, unit):
    [old] = add_datasets(1, unit)
    add_files(old, ["datos.csv"], url_type="upload")
    no_ledger.sync(START)
    purge([old])
    [new] = add_datasets(1, unit)
    add_files(new, ["datos.csv"], url_type="upload")
    assert no_ledger.sync(START + DAY) == {"published": 1}


def test_in_another_institution_it_is_another_dataset(no_ledger, unit):
    purge_at = START + DAY
    names = harvest(unit, "ab")
    no_ledger.sync(START)
    purge(names)
    other = factories.Organization()["id"]
    harvest(other, "ab")
    assert no_ledger.sync(purge_at) == {"published": 2}
    assert no_ledger.sync(purge_at + DAY) == {"withdrawn": 2}
    no_ledger.assert_whole()


def test_a_dataset_that_moves_joins_one_institution_and_leaves_the_other(no_ledger, unit):
    names = add_datasets(2, unit)
    no_ledger.sync(START)
    other = factories.Organization()["id"]
    change(names, owner_org=other)
    assert no_ledger.sync(START + 40 * DAY) == {"reclassified": 2}
    old, new = (no_ledger.flows(Dimension.INSTITUTION, each) for each in (unit, other))
    assert (old[date(2026, 4, 1)].left, new[date(2026, 4, 1)].joined) == (2, 2)
    no_ledger.assert_whole()


def test_what_is_hidden_for_less_than_a_day_never_left(no_ledger, unit):
    names = add_datasets(3, unit)
    no_ledger.sync(START)
    change(names, private=True)
    assert no_ledger.sync(START + HOUR) == {}
    change(names, private=False)
    assert no_ledger.sync(START + 2 * HOUR) == {}
    assert no_ledger.missing() == {}
    # A long time without a look does not prove that it was away.
    change(names, private=True)
    assert no_ledger.sync(START + DAY) == {}
    change(names, private=False)
    assert no_ledger.sync(START + 30 * DAY) == {}


def test_what_closes_and_opens_again_with_its_institution_never_left(no_ledger, unit):
    add_datasets(2, unit)
    no_ledger.sync(START)
    group = model.Group.get(unit)
    for hours, state in enumerate(("deleted", "active"), start=1):
        # No row of a dataset is written.
        group.state = state
        model.Session.commit()
        assert no_ledger.sync(START + hours * HOUR) == {}
        assert no_ledger.missing() == ({unit: 2} if state == "deleted" else {})
    assert no_ledger.sync(START + 2 * DAY) == {}


def test_a_flood_that_leaves_and_comes_back_is_summed_whatever_the_batches(no_ledger, unit):
    names = harvest(unit, "abcdefghij")
    no_ledger.sync(START, batch=3)
    purge(names)
    again = harvest(unit, "jihgfedcba")
    assert no_ledger.sync(START + DAY, batch=3) == {}
    no_ledger.assert_whole()
    assert no_ledger.stock(Dimension.INSTITUTION, unit) == 10
    purge(again)
    assert no_ledger.sync(START + DAY + HOUR) == {}
    harvest(unit, "abcdefghij")
    # They have been missing for a day, but what is there is looked at first.
    assert no_ledger.sync(START + 3 * DAY, batch=3) == {}
    no_ledger.assert_whole()


def test_nothing_that_is_kept_tells_a_name_a_guid_or_an_address(no_ledger, unit):
    [name] = harvest(unit, "g", "x")
    change([name], name="juana-perez-lopez")
    no_ledger.sync(START)
    stored = str([dict(row) for table in (EVENT, STATE, SEAL) for row in read(sa.select(table))])
    for told in ("juana", "datos.example", "'g'"):
        assert told not in stored
    assert model.Session.execute(sa.select(sa.func.count()).select_from(STATE)).scalar() == 1


@pytest.mark.parametrize(("lost", "verified"), [(1, False), (2, True)])
def test_institution_losing_over_a_tenth_is_a_day_in_verification(app, no_ledger, lost, verified):
    now = datetime.now(UTC)
    no_ledger.sync(now - 4 * DAY)
    unit = factories.Organization(name="agua")
    accept(unit["name"])
    names = add_datasets(12, unit["id"])
    no_ledger.sync(now - 3 * DAY)
    purge(names[:lost])
    no_ledger.sync(now - HOUR)
    shown = call_action("proactiva_growth_show", institution="agua")
    assert (shown["stock"], shown["in_verification"]) == (12, verified)
    every = call_action("proactiva_growth_show")["institutions"]
    [compared] = [each for each in every if each["name"] == "agua"]
    assert compared["in_verification"] is verified
    for page in ("/growth", "/growth/institutions/agua", "/institutions/agua"):
        assert ("n verificación" in app.get(f"/proactiva{page}").body) is verified
    no_ledger.settle()
    shown = call_action("proactiva_growth_show", institution="agua")
    assert (shown["stock"], shown["in_verification"]) == (12 - lost, False)


def test_portal_verification_adds_up_losses_of_its_institutions(app, no_ledger):
    now = datetime.now(UTC)
    no_ledger.sync(now - 4 * DAY)
    names = [add_datasets(4, factories.Organization()["id"]) for _ in range(5)]
    no_ledger.sync(now - 3 * DAY)
    for its in names[:3]:
        purge(its)
    no_ledger.sync(now)
    for asked in ({}, {"as_of": now.astimezone(no_ledger.MEXICO).date().isoformat()}):
        shown = call_action("proactiva_growth_show", **asked)
        assert (shown["stock"], shown["in_verification"]) == (20, True)
    assert "En verificación" in app.get("/proactiva/growth").body
    group = call_action("proactiva_growth_show", beneficiary_group="girls")
    assert group["in_verification"] is False


def test_one_that_has_its_first_id_again_was_never_another(no_ledger):
    with model.meta.engine.begin() as connection:
        losses.note(connection, {"second": "first"})
        losses.note(connection, {"first": "second"})
    assert losses.renamed() == {"second": "first"}
    model.Session.commit()
