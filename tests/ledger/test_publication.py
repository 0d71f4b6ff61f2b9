"""The figures that pages show are stored with the seal, and match the ledger."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva import config
from ckanext.proactiva.datasets.published import BadRuleError
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import past, subjects
from ckanext.proactiva.growth.publishing import flaws, publish_all
from ckanext.proactiva.growth.tables import PUBLICATION
from ckanext.proactiva.ledger import rebuild
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.model import Institution
from tests.factories import institution
from tests.support import ledgers

DAY = timedelta(days=1)
START = datetime(2025, 3, 3, 18, tzinfo=timezone.utc)

NAMES = {Dimension.GROUP: "beneficiary_group", Dimension.PROBLEM: "problem"}
# Codes that the datasets of these tests use, and one unused code of each kind.
PARTS = {
    Dimension.GROUP: ("girls", "older_persons", "boys"),
    Dimension.PROBLEM: ("water_and_drainage", "health"),
}


def kept() -> dict[str, dict[str, object]]:
    """Return every row, by its subject."""
    return {row["about"]: dict(row) for row in ledgers.read(sa.select(PUBLICATION))}


def shown(name: str = "") -> dict[str, object]:
    return call_action("proactiva_growth_show", institution=name)


def assert_as_worked_out(at: datetime, units: dict[str, str]) -> None:
    """Check that what is shown equals what the ledger gives on the day of a look."""
    day = at.astimezone(config.timezone()).date()
    period = Period(day, config.timezone())
    model.Session.commit()
    for name, organization_id in {"": "", **units}.items():
        subject = subjects.of(subjects.find(organization_id)) if name else subjects.PORTAL
        worked_out = past.until(subject, period, day)
        found = shown(name)
        assert {key: found[key] for key in worked_out.report} == worked_out.report
        assert found["institutions"] == worked_out.institutions
    for dimension, codes in PARTS.items():
        for code in codes:
            assert f"{dimension.value}/{code}" in kept()
            worked_out = past.until(subjects.of_code(dimension, code), period, day)
            found = call_action("proactiva_growth_show", **{NAMES[dimension]: code})
            assert {key: found[key] for key in worked_out.report} == worked_out.report


@pytest.mark.parametrize("seed", range(2))
def test_it_is_what_comes_out_of_the_ledger(no_ledger, seed):
    luck = random.Random(seed)
    units = {name: model.Group.get(institution(name=name)).id for name in ("agua", "salud", "luz")}
    public: list[str] = []
    at = START
    for _look in range(6):
        at += luck.randint(1, 70) * DAY
        if public and luck.random() < 0.5:
            no_ledger.change([public.pop(luck.randrange(len(public)))], state="deleted")
        public += no_ledger.add_datasets(luck.randint(1, 3), luck.choice([*units.values()][:2]))
        no_ledger.add_referrals(
            {"organization_id": units[luck.choice(["agua", "luz"])], "today": at.date()},
            answered_after=[luck.randint(1, 30), None],
            started_days_ago=luck.randint(5, 50),
        )
        for moment in (at, at + 2 * DAY):
            no_ledger.sync(moment, batch=2)
            assert_as_worked_out(moment, units)


def test_first_look_stores_figures_each_time_the_count_doubles(no_ledger):
    no_ledger.add_datasets(9, model.Group.get(institution(name="agua")).id)
    stocks: list[int] = []

    def tell(done: int, total: int) -> None:
        stocks.append(shown()["stock"])

    no_ledger.sync(START, batch=1, tell=tell)
    assert stocks == [1, 2, 2, 4, 4, 4, 4, 8, 8, 9]
    assert_as_worked_out(START, {})


def test_a_look_that_finds_nothing_writes_nothing(no_ledger):
    institution(name="agua")
    no_ledger.sync(START)
    before = kept()
    no_ledger.sync(START + timedelta(minutes=5))
    assert kept() == before
    no_ledger.sync(START + DAY)
    assert kept()[""]["day"] == (START + DAY).date()
    unit = model.Group.get("agua").id
    assert kept()[unit] == before[unit]


def test_who_was_late_is_late_the_next_day_though_nothing_happened(no_ledger):
    unit = model.Group.get(institution(name="agua")).id
    no_ledger.sync(START)
    made = {"organization_id": unit, "today": START.date()}
    no_ledger.add_referrals(made, answered_after=[None], started_days_ago=0)
    no_ledger.sync(START)
    assert shown("agua")["answered"]["late"] == 0
    no_ledger.sync(START + 40 * DAY)
    assert shown("agua")["answered"]["late"] == 1
    assert shown()["answered"]["late"] == 1


def test_after_a_failed_look_it_is_what_it_was(no_ledger, ckan_config, monkeypatch):
    unit = model.Group.get(institution(name="agua")).id
    no_ledger.add_datasets(2, unit)
    no_ledger.sync(START)
    before = kept()
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.published_rule", "no.such:rule")
    no_ledger.add_datasets(1, unit)
    with pytest.raises(BadRuleError):
        no_ledger.sync(START + DAY)
    assert kept() == before
    assert (shown()["stock"], shown()["as_of"]) == (2, START.date().isoformat())


def test_new_title_shows_at_once_since_figures_store_no_titles(no_ledger):
    unit = model.Group.get(institution(name="agua", title="Junta de agua")).id
    no_ledger.add_datasets(1, unit)
    no_ledger.sync(START)
    assert "Junta" not in str(kept())
    model.Group.get(unit).title = "Agua y drenaje"
    model.Session.commit()
    assert shown("agua")["institution"]["title"] == "Agua y drenaje"
    assert "Agua y drenaje" in {each["title"] for each in shown()["institutions"]}


def test_a_term_of_its_own_is_that_of_the_next_look(no_ledger):
    unit = model.Group.get(institution(name="agua")).id
    no_ledger.sync(START)
    model.Session.get(Institution, unit).terms = {"answer": 7}
    model.Session.commit()
    no_ledger.sync(START)
    assert shown("agua")["answered"]["term"] == 7
    # Its own stands beside those by which all are compared.
    assert [*shown("agua")["answered_within"]] == ["5", "7", "10", "15", "30"]
    assert "7" not in shown()["answered_within"]


def test_sums_that_were_worked_out_again_are_shown(no_ledger):
    unit = model.Group.get(institution(name="agua")).id
    no_ledger.add_datasets(2, unit)
    no_ledger.sync()
    before = kept()
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PUBLICATION).values(report="{}"))
    rebuild.rebuild(this_portal(), publish_all)
    assert kept().keys() == before.keys()
    assert {about: row["report"] for about, row in kept().items()} == {
        about: row["report"] for about, row in before.items()
    }


def test_what_another_version_kept_is_not_read(no_ledger):
    unit = model.Group.get(institution(name="agua")).id
    no_ledger.add_datasets(2, unit)
    no_ledger.sync()
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PUBLICATION).values(form=0, report="{}"))
    model.Session.get(Institution, unit).terms = {"answer": 7}
    model.Session.commit()
    assert (shown()["stock"], shown("agua")["stock"]) == (2, 2)
    assert (shown()["answered"]["term"], shown("agua")["answered"]["term"]) == (15, 7)
    no_ledger.sync()
    assert shown("agua")["stock"] == 2


def test_a_part_that_is_none_any_more_is_not_kept(no_ledger):
    no_ledger.add_datasets(1)
    no_ledger.sync()
    row = {**kept()["group/girls"], "about": "group/nobody"}
    with model.meta.engine.begin() as connection:
        connection.execute(sa.insert(PUBLICATION).values(row))
    no_ledger.add_datasets(1)
    no_ledger.sync()
    assert "group/nobody" not in kept()
    assert call_action("proactiva_growth_show", beneficiary_group="girls")["stock"] == 2


def test_a_part_of_which_something_else_is_kept_is_named(no_ledger):
    no_ledger.add_datasets(1)
    no_ledger.sync()
    parts = "group/girls", "problem/health"
    with model.meta.engine.begin() as connection:
        changed = sa.update(PUBLICATION).where(PUBLICATION.c.about.in_(parts))
        connection.execute(changed.values(report="{}"))
    assert [each["where"] for each in flaws(this_portal())] == ["group girls", "problem health"]
