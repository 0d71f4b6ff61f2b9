"""A year's days off are copied when a term first needs them, and dates follow the copy."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.demands import clocks
from ckanext.proactiva.domain.deadlines import mexican_holidays
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import CalendarYear
from tests import factories
from tests.factories import call
from tests.support import ledgers, telling
from tests.support.holding import who_waits
from tests.support.post_office import PostOffice, text
from tests.support.queries import READ_ONLY, statements_sent

# Years that no other test needs.
UNCOPIED, LAST, NEXT, COPIED = 2014, 2016, 2017, 2018
MONDAY = "2018-01-29 18:00"
# What another version of the library may say: the 5th of February is missing.
OTHERS = [date(COPIED, *day) for day in ((1, 1), (2, 7), (2, 8), (3, 19), (5, 1), (12, 25))]


@pytest.fixture(autouse=True)
def new_process(non_clean_db, monkeypatch) -> None:
    """Begin with no copy of these years, in a process that has read none."""
    monkeypatch.setattr(calendar, "_known", {})
    of_tests = CalendarYear.year.in_([UNCOPIED, LAST, NEXT, COPIED])
    with model.meta.engine.begin() as connection:
        connection.execute(sa.delete(CalendarYear).where(of_tests))


@pytest.fixture
def copied() -> None:
    """A year that was copied from another version of the library."""
    _write(COPIED, OTHERS)


def _write(year: int, days: list[date]) -> None:
    with model.meta.engine.begin() as connection:
        connection.execute(sa.insert(CalendarYear).values(year=year, days_off=days))


def copies() -> dict[int, list[date]]:
    model.Session.rollback()
    return {row.year: row.days_off for row in model.Session.query(CalendarYear)}


def referral(folio: str) -> Any:
    [found] = call("proactiva_demand_show", folio=folio)["referrals"]
    return found


def test_due_dates_pages_and_the_desk_follow_the_copy(copied, app):
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    with freeze_time(MONDAY):
        folio = factories.public(factories.person(), institution=unit)
        found = referral(folio)
        # With the library it would be the 20th.
        assert (found["due"], found["days_off"]) == ("2018-02-21", ["2018-02-07", "2018-02-08"])
        desk = officer.call("proactiva_referral_list", institution=unit)
        assert desk["results"][0]["turn"]["due"] == "2018-02-21"
        page = app.get(f"/proactiva/demands/{folio}").body
        assert "21 de febrero de 2018" in page
        assert "No cuentan estos días: 7 de febrero de 2018, 8 de febrero de 2018." in page
    with freeze_time("2018-02-08 18:00"):
        assert referral(folio)["clock"]["used"] == 6


def test_the_terms_of_the_authority_and_of_people_follow_it_too(copied):
    with freeze_time("2018-01-31 18:00"):
        folio = factories.public(factories.person())
        assert call("proactiva_demand_show", folio=folio)["refer_by"] == "2018-02-09"


@pytest.fixture
def post(new_process, ckan_config, monkeypatch) -> Iterator[PostOffice]:
    with telling.post(ckan_config, monkeypatch) as office:
        yield office


def test_reminders_follow_it(copied, post):
    unit, _, mailbox = telling.office()
    with freeze_time(MONDAY):
        factories.public(factories.person(), institution=unit)
    told = []
    for number in range(24):
        day = (date(2018, 1, 29) + timedelta(days=number)).isoformat()
        before = len(post.to(mailbox))
        for hour in ("07:00", "23:00"):
            telling.tell(factories.on(day, hour))
        told += [day] * (len(post.to(mailbox)) - before)
    # When it comes, before it has to be confirmed, and five days and one before the 21st.
    assert told == ["2018-01-29", "2018-01-31", "2018-02-14", "2018-02-20"]
    assert "21 de febrero de 2018" in text(post.to(mailbox)[-1])


def test_uncopied_year_follows_the_library_and_stays_uncopied(app):
    unit = factories.institution()
    with freeze_time("2014-01-27 18:00"):
        folio = factories.public(factories.person(), institution=unit)
        calendar._known.clear()
        with model.meta.engine.begin() as connection:
            connection.execute(sa.delete(CalendarYear).where(CalendarYear.year == UNCOPIED))
        with statements_sent() as sent:
            page = app.get(f"/proactiva/demands/{folio}").body
        assert "No cuenta este día: 3 de febrero de 2014." in page
        assert referral(folio)["days_off"] == ["2014-02-03"]
    assert any(READ_ONLY in each for each in sent)
    # However many dates are worked out.
    assert sum("proactiva_calendar_year" in each for each in sent) == 1
    assert UNCOPIED not in copies()


def test_storing_a_due_date_copies_the_years_that_it_needs(app):
    unit = factories.institution()
    with freeze_time("2016-12-19 18:00"):
        folio = factories.public(factories.person(), institution=unit)
        with statements_sent() as sent:
            app.get(f"/proactiva/demands/{folio}")
    kept = copies()
    assert [kept[year] for year in (LAST, NEXT)] == [
        sorted(mexican_holidays(year)) for year in (LAST, NEXT)
    ]
    assert COPIED not in kept
    # Once a process has read a copy, it never asks again.
    assert not any("proactiva_calendar_year" in each for each in sent)


def test_sync_copies_the_years_of_the_due_dates_that_it_stores():
    unit = factories.institution()
    with freeze_time("2014-01-27 18:00"):
        for _ in range(2):
            factories.public(factories.person(), institution=unit)
    calendar._known.clear()
    with model.meta.engine.begin() as connection:
        connection.execute(sa.delete(CalendarYear).where(CalendarYear.year == UNCOPIED))
    ledgers.sync()
    assert copies()[UNCOPIED] == sorted(mexican_holidays(UNCOPIED))


def test_first_of_two_simultaneous_copies_of_a_year_wins():
    with model.meta.engine.connect() as other, ThreadPoolExecutor(1) as pool:
        with other.begin():
            other.execute(sa.insert(CalendarYear).values(year=COPIED, days_off=OTHERS))
            copying = pool.submit(calendar.copy, [COPIED])
            assert who_waits()
        assert copying.result() == 0
    assert copies()[COPIED] == OTHERS
    assert calendar.rules().holidays.in_year(COPIED) == {*OTHERS}


@pytest.mark.parametrize(("today", "last"), [("2099-09-01", 2099), ("2099-11-30", 2100)])
def test_terms_by_which_all_are_compared_are_copied_too(today, last):
    """Thirty working days, and a question that is open may move them by its own term."""
    with freeze_time(f"{today} 18:00"):
        assert clocks.years(clock.now()).stop == last + 1


def test_tick_copies_the_years_of_all_terms_and_moves_none(copied, cli):
    unit = factories.institution()
    with freeze_time("2016-12-01 18:00"):
        factories.public(factories.person(), institution=unit)
    with model.meta.engine.begin() as connection:
        connection.execute(sa.delete(CalendarYear).where(CalendarYear.year == NEXT))
    first, *_ = _ticked(cli)
    assert "years copied" in first
    kept = copies()
    assert {LAST, NEXT, clock.today().year} <= {*kept}
    assert kept[COPIED] == OTHERS
    first, *_ = _ticked(cli)
    assert first == "institutions: nothing changed"


def _ticked(cli: Any) -> list[str]:
    result = cli.invoke(proactiva, ["tick", "-v"])
    assert result.exit_code == 0, result.output
    return result.output.splitlines()
