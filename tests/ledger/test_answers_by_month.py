"""How institutions answered, month by month: what the page said on each month's last day."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.period import Period, last_day
from ckanext.proactiva.growth import months, past, publishing, subjects
from ckanext.proactiva.growth.tables import MONTH
from ckanext.proactiva.ledger import rebuild
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.model import Demand, Referral
from ckanext.proactiva.types import LedgerFlaw
from tests.factories import institution
from tests.support.ledgers import read

MEXICO = ZoneInfo("America/Mexico_City")
ZONES = ["America/Mexico_City", "America/Tijuana", "Pacific/Kiritimati"]
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
JUDGED = ("published", "refused", "late")
IN_ORDER = sa.select(MONTH).order_by(MONTH.c.month, MONTH.c.about)
# Answers are drawn more often than the other acts, as in reality.
ACTS = (*("answer", "refuse") * 3, "decline", "reopen", "hide", "show", "end", "lose")


def by_month(as_of: date | None = None, institution: str = "") -> dict[str, tuple[int, ...]]:
    """Return the outcomes of answers, by month, up to a day or the last look."""
    asked = {"as_of": as_of.isoformat() if as_of else "", "institution": institution}
    shown = call_action("proactiva_growth_show", **asked)
    return {each["month"]: counts(each) for each in shown["answered_by_month"]}


def counts(answered: Any) -> tuple[int, ...]:
    """Return the outcomes of answers."""
    return tuple(answered[name] for name in JUDGED)


class Told:
    """Referrals of some institutions, and random acts on them."""

    def __init__(self, ledger: Any, seed: int) -> None:
        self.ledger, self.luck = ledger, random.Random(seed)
        names = [f"months-{seed}-{number}" for number in range(3)]
        self.units = [model.Group.get(institution(name=name)).id for name in names]

    def ask(self, today: date) -> None:
        """Give one of them new referrals."""
        made = {"organization_id": self.luck.choice(self.units), "today": today}
        self.ledger.add_referrals(made, [None] * self.luck.randint(0, 3), self.luck.randint(0, 60))

    def act(self, today: date) -> None:
        """Let something happen to one referral, as its row would show afterwards."""
        rows = model.Session.query(Referral).filter(Referral.organization_id.in_(self.units)).all()
        if not rows:
            return
        row, act = self.luck.choice(rows), self.luck.choice(ACTS)
        demand = model.Session.get(Demand, row.demand_id)
        resolutions = {"answer": "published", "refuse": "not_held", "decline": "not_competent"}
        if act in resolutions:
            row.status, row.resolution, row.resolved_on = "resolved", resolutions[act], today
            row.used_days = self.luck.randint(1, 30)
        elif act == "reopen":
            row.status, row.resolution, row.resolved_on, row.used_days = "pending", None, None, None
            row.received_on = today
        elif act == "end":
            row.status, row.resolved_on = "ended", today
            row.used_days = self.luck.randint(1, 30)
        elif act == "lose":
            model.Session.delete(row)
        else:
            demand.visibility = "hidden" if act == "hide" else "public"
        model.Session.commit()


def forgotten() -> None:
    """Delete the stored months, as before the first look that stored any."""
    with model.meta.engine.begin() as connection:
        connection.execute(sa.delete(MONTH))


@pytest.mark.parametrize("seed", range(3))
def test_a_month_says_what_was_known_on_its_last_day(no_ledger, seed):
    told = Told(no_ledger, seed)
    at = datetime(2025, 1, 20, 18, tzinfo=MEXICO)
    no_ledger.sync(at)
    said: dict[str, tuple[int, ...]] = {}
    of_each: dict[str, dict[str, tuple[int, ...]]] = {unit: {} for unit in told.units}
    for _look in range(30):
        at += told.luck.randint(1, 20) * DAY
        told.ask(at.date())
        for _ in range(told.luck.randint(0, 5)):
            told.act(at.date())
        no_ledger.sync(at)
        found = by_month()
        # A month's published figures never change.
        assert all(found[month] == said[month] for month in found.keys() & said.keys())
        said.update(found)
        for unit, its in of_each.items():
            found = by_month(institution=unit)
            assert all(found[month] == its[month] for month in found.keys() & its.keys())
            its.update(found)
    for month, counted in said.items():
        period = Period(last_day(date.fromisoformat(f"{month}-01")), MEXICO)
        then = past.until(subjects.PORTAL, period, at.date()).report
        assert counted == counts(then["answered"]), month
        for unit, its in of_each.items():
            subject = subjects.of(subjects.find(unit))
            then = past.until(subject, period, at.date()).report
            assert its[month] == counts(then["answered"]), (month, unit)
        together = zip(*(its[month] for its in of_each.values()), strict=True)
        assert counted == tuple(map(sum, together)), month
    # Each stored month equals a replay of all events, and none is missing.
    kept = read(IN_ORDER)
    assert {f"{row['month']:%Y-%m}" for row in kept} >= said.keys()
    with model.meta.engine.connect() as connection:
        assert not [*months.differing(connection, MEXICO)]
    period = Period(at.date(), MEXICO)
    every = [subjects.PORTAL, *(subjects.of(subjects.find(unit)) for unit in told.units)]
    before = [past.until(each, period, at.date()).report for each in every]
    forgotten()
    assert [past.until(each, period, at.date()).report for each in every] == before
    with model.meta.engine.begin() as connection:
        months.keep(connection, period)
    again = read(IN_ORDER)
    assert again == kept[-len(again) :]
    assert all(any(month[place] for month in said.values()) for place in range(3))
    no_ledger.assert_whole()


def test_a_month_that_is_kept_is_read_and_not_replayed(no_ledger):
    told = Told(no_ledger, 1)
    at = datetime(2025, 1, 20, 18, tzinfo=MEXICO)
    no_ledger.sync(at)
    no_ledger.add_referrals({"organization_id": told.units[0], "today": at.date()}, [None], 60)
    for _ in range(4):
        at += 40 * DAY
        no_ledger.sync(at)
    assert publishing.flaws(this_portal()) == []
    april = date(2025, 4, 1)
    kept = [row["about"] for row in read(IN_ORDER) if row["month"] == april]
    assert len(kept) == 2
    for about in kept:
        is_it = sa.and_(MONTH.c.month == april, MONTH.c.about == about)
        with model.meta.engine.begin() as connection:
            connection.execute(sa.update(MONTH).where(is_it).values(published=7))
        assert by_month((at - DAY).date(), about)["2025-04"][0] == 7
        flaw = LedgerFlaw(flaw="publication", where="answers 2025-04")
        assert flaw in publishing.flaws(this_portal())
        rebuild.rebuild(this_portal(), publishing.publish_all)
        assert publishing.flaws(this_portal()) == []
        assert by_month((at - DAY).date(), about)["2025-04"][0] != 7


def test_none_is_kept_before_the_first_look_has_ended(no_ledger):
    unit = model.Group.get(institution()).id
    at = datetime(2026, 4, 1, 18, tzinfo=MEXICO)
    no_ledger.add_datasets(3, unit)
    no_ledger.add_referrals({"organization_id": unit, "today": date(2026, 2, 1)}, [None], 40)
    kept: list[int] = []

    def tell(done: int, total: int) -> None:
        kept.append(len(read(sa.select(MONTH))))

    no_ledger.sync(at, batch=1, tell=tell)
    # Nothing could be said earlier about January, when it was due.
    assert kept[:-1] == [0, 0, 0]
    assert by_month()["2026-01"] == (0, 0, 1)


def test_a_past_day_says_the_same_of_its_months_for_good(no_ledger):
    told = Told(no_ledger, 7)
    at = datetime(2025, 1, 20, 18, tzinfo=MEXICO)
    day, said = (at + 150 * DAY).date(), None
    for look in range(40):
        told.ask(at.date())
        told.act(at.date())
        no_ledger.sync(at)
        at += 7 * DAY
        if at.date() > day:
            said = said or by_month(day)
            assert by_month(day) == said
        assert look or said is None
    assert any(any(month) for month in said.values())


@pytest.mark.parametrize("zone", ZONES)
def test_a_month_ends_at_midnight_where_the_portal_is(no_ledger, ckan_config, monkeypatch, zone):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.timezone", zone)
    tz = ZoneInfo(zone)
    unit = model.Group.get(institution()).id
    midnight = datetime(2026, 4, 1, tzinfo=tz)
    made = {"organization_id": unit, "today": date(2026, 3, 31)}
    no_ledger.sync(midnight - 40 * DAY)
    no_ledger.add_referrals(made, [None], 60)
    no_ledger.sync(midnight - MINUTE)
    row = model.Session.query(Referral).filter(Referral.organization_id == unit).one()
    row.status, row.resolution, row.resolved_on = "resolved", "published", date(2026, 4, 1)
    row.used_days = 4
    model.Session.commit()
    no_ledger.sync(midnight)
    found = by_month()
    # Nothing was due before; in March it was not answered yet, although it is now.
    assert (found["2026-02"], found["2026-03"]) == ((0, 0, 0), (0, 0, 1))
    assert counts(call_action("proactiva_growth_show")["answered"]) == (1, 0, 0)
    no_ledger.sync(midnight + 35 * DAY)
    assert (by_month()["2026-03"], by_month()["2026-04"]) == ((0, 0, 1), (1, 0, 0))


@pytest.mark.parametrize("day", [1, 15, 31])
def test_after_a_year_what_was_asked_is_no_more_of_the_month(no_ledger, day):
    unit = model.Group.get(institution()).id
    at = datetime(2025, 1, day, 18, tzinfo=MEXICO)
    no_ledger.sync(at - DAY)
    no_ledger.add_referrals({"organization_id": unit, "today": at.date()}, [None], 0)
    for month in range(15):
        no_ledger.sync(at + month * timedelta(days=28))
    no_ledger.sync(datetime(2026, 4, 15, 18, tzinfo=MEXICO))
    found = by_month()
    # Its own month and the twelve after it.
    assert {month for month, counted in found.items() if any(counted)} == {
        f"{at:%Y-%m}" for at in Period(date(2026, 1, 31), MEXICO).over if at >= date(2025, 4, 1)
    }
