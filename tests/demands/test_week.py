"""«This week» on a desk: a referral's heading and the numbers above agree, day by day.

The rules compute one and the database the other, both in the portal's time zone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import lxml.html
import pytest
from freezegun import freeze_time

from tests import factories
from tests.factories import Person
from tests.support.schemas import next_month

pytestmark = pytest.mark.usefixtures("non_clean_db")

ZONES = ["America/Mexico_City", "America/Tijuana", "Pacific/Kiritimati"]
MIDNIGHT, LAST_MINUTE = time(0, 0), time(23, 59)
LATER = {"pending": "confirm", "committed": "commitments"}


@dataclass(frozen=True)
class Turn:
    """A referral, and the last day for the institution's next step."""

    unit: str
    officer: Person
    due_on: date
    status: str

    def heading(self, days_left: int) -> str:
        """Return the heading for a number of days left."""
        if days_left < 0:
            return "late"
        return "week" if days_left <= 7 else LATER[self.status]

    def numbers(self, heading: str) -> list[int]:
        """Return the numbers above the desk: all, late, this week, commitments."""
        return [1, heading == "late", heading == "week", heading == "commitments"]


@pytest.fixture(params=ZONES)
def zone(request, ckan_config, monkeypatch) -> ZoneInfo:
    """The time zone of the portal."""
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.timezone", request.param)
    return ZoneInfo(request.param)


@pytest.fixture(params=LATER)
def turn(request, zone) -> Turn:
    unit = factories.institution()
    officer = factories.member(unit, "admin")
    at = {"folio": factories.public(factories.person(), institution=unit), "institution": unit}
    if request.param == "committed":
        officer.call("proactiva_referral_commit", **at, promised_for=next_month())
    shown = officer.call("proactiva_referral_show", **at)["turn"]
    return Turn(unit, officer, date.fromisoformat(shown["due"]), request.param)


@pytest.fixture
def moments(turn: Turn, zone: ZoneInfo) -> list[tuple[int, datetime]]:
    """The first and the last minute of each relevant day, and how many days are left then."""

    def of(days: int) -> Iterator[tuple[int, datetime]]:
        for hour in (MIDNIGHT, LAST_MINUTE):
            yield days, datetime.combine(turn.due_on - timedelta(days=days), hour, zone)

    return [moment for days in (8, 7, 1, 0, -1) for moment in of(days)]


def test_the_heading_and_the_numbers_agree(turn: Turn, moments):
    for days, moment in moments:
        heading = turn.heading(days)
        with freeze_time(moment):
            work = turn.officer.call("proactiva_referral_list", institution=turn.unit)
            [entry] = turn.officer.call("proactiva_desk_list")
            narrowed = [
                turn.officer.call("proactiva_referral_list", institution=turn.unit, due=due)
                for due in ("late", "week", "commitments")
            ]
        assert [each["turn"]["group"] for each in work["results"]] == [heading], moment
        numbers = [work[name] for name in ("count", "late", "this_week", "commitments")]
        assert numbers == turn.numbers(heading), moment
        assert [len(each["results"]) for each in narrowed] == turn.numbers(heading)[1:], moment
        assert (entry["count"], entry["late"]) == (1, heading == "late"), moment


def test_an_officer_reads_the_same(app, turn: Turn, moments):
    for days, moment in moments:
        heading = turn.heading(days)
        with freeze_time(moment):
            headers = {"Authorization": turn.officer.token}
            body = app.get(f"/proactiva/desk/{turn.unit}", headers=headers, status=200).body
        page = lxml.html.fromstring(body)
        sections = page.xpath("//section[ol[contains(@class, 'proactiva-desk')]]/@aria-labelledby")
        chips = page.xpath("//article//nav//a[contains(@class, 'proactiva-chip')]")
        assert sections == [heading], moment
        *numbers, mine, answered = (int(chip.text_content().split()[-1]) for chip in chips)
        assert (numbers, mine, answered) == (turn.numbers(heading), 0, 0), moment
