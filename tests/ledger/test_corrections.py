"""A wrong event is corrected by another one, and both stay."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock, config
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.domain.correction import CorrectionError, CorrectionReason
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.moment import midnight
from ckanext.proactiva.growth.publishing import publish
from ckanext.proactiva.ledger import corrections
from ckanext.proactiva.ledger.corrections import CorrectionRequest
from ckanext.proactiva.ledger.portal import this_portal
from tests.factories import accept
from tests.ledger.test_export import checked
from tests.support.ledgers import EVENT, add_datasets, add_referrals, change, without_trigger
from tests.support.resources import add_files, drop_harvests, harvested_from

START = datetime(2025, 3, 15, 18, tzinfo=timezone.utc)
DAY = timedelta(days=1)
MONTH = timedelta(days=31)
COUNTED = ("published", "renewed", "returned", "withdrawn", "joined", "left")


@pytest.fixture
def told(no_ledger):
    """A dataset that came, was renewed, left and came back, a month apart; and a harvested one."""
    no_ledger.sync(START - DAY)
    unit = factories.Organization(name="agua")
    accept("agua")
    [own], [brought, other] = add_datasets(1, unit["id"]), add_datasets(2, unit["id"])
    harvested_from("another-portal", [brought, other])
    no_ledger.sync(START)
    for name in (own, brought, other):
        add_files(name, [f"https://datos.example/{name}.csv"])
    no_ledger.sync(START + MONTH)
    change([own], private=True)
    no_ledger.sync(START + 2 * MONTH)
    no_ledger.sync(START + 2 * MONTH + 2 * DAY)
    change([own], private=False)
    no_ledger.sync(START + 3 * MONTH)
    yield Told(no_ledger, own, brought)
    drop_harvests()


class Told:
    """A ledger, and the numbers of its datasets' events."""

    def __init__(self, ledger: Any, own: str, brought: str) -> None:
        found = ledger.events()
        self.ledger, self.days = ledger, 100
        self.own = {each.kind.value: each.seq for each in found if each.dataset == own}
        self.brought = {each.kind.value: each.seq for each in found if each.dataset == brought}

    def correct(self, seq: int, day: date | None = None, now: datetime | None = None) -> int:
        """Correct an event, each time a day later, and check that everything adds up."""
        self.days += 1
        at = datetime.now(timezone.utc)
        asked = CorrectionRequest(seq, CorrectionReason.TRIAL, day)
        now = now or START + self.days * DAY
        found = corrections.correct(
            this_portal(), asked, HostTime(at, after_pause=True), now, publish
        )
        self.ledger.assert_whole()
        return found.seq

    def flow(self, as_of: date | None = None) -> dict[str, int]:
        day = as_of or (START + self.days * DAY).date()
        shown = call_action("proactiva_growth_show", institution="agua", as_of=day.isoformat())
        counted = {name: shown["flow"][name] for name in COUNTED}
        return {name: value for name, value in counted.items() if value} | {"stock": shown["stock"]}

    def months(self) -> dict[str, int]:
        day = (START + self.days * DAY).date().isoformat()
        shown = call_action("proactiva_growth_show", institution="agua", as_of=day)
        return {each["month"]: each["published"] for each in shown["months"] if each["published"]}


ALL = {"published": 3, "renewed": 2, "withdrawn": 1, "returned": 1, "stock": 3}


@pytest.mark.parametrize(
    ("kind", "changed"),
    [
        ("published", {"published": 2, "joined": 1}),
        ("renewed", {"renewed": 1}),
        ("withdrawn", {"withdrawn": 0, "left": 1}),
        ("returned", {"returned": 0, "joined": 1}),
    ],
)
def test_what_was_no_act_is_left_out_and_the_stock_stands(told, kind, changed):
    assert told.flow() == ALL
    told.correct(told.own[kind])
    assert told.flow() == {name: value for name, value in {**ALL, **changed}.items() if value}


def test_harvest_stays_one_act_until_all_its_events_are_corrected(told):
    both = [
        each.seq
        for each in told.ledger.events()
        if each.kind.value == "renewed" and each.seq != told.own["renewed"]
    ]
    told.correct(both[0])
    assert told.flow()["renewed"] == 2
    told.correct(both[1])
    assert told.flow()["renewed"] == 1
    again = (START + MONTH).date()
    told.correct(both[0], again)
    told.correct(both[1], again + DAY)
    assert told.flow()["renewed"] == 3
    # Again on one day, from whose midnight they count.
    told.correct(both[0], again + DAY)
    assert told.flow()["renewed"] == 2


def test_another_day_is_another_month_and_the_last_correction_rules(told):
    assert told.months() == {"2025-03": 3}
    told.correct(told.own["published"], date(2025, 1, 31))
    assert told.months() == {"2025-01": 1, "2025-03": 2}
    told.correct(told.own["published"], date(2025, 2, 3))
    assert told.months() == {"2025-02": 1, "2025-03": 2}
    # The next event may move to any day after that.
    told.correct(told.own["renewed"], date(2025, 2, 20))
    told.correct(told.own["renewed"], (START + MONTH).date())
    told.correct(told.own["published"], START.date())
    assert told.months() == {"2025-03": 3}


def test_a_day_of_before_shows_what_was_known_then(told):
    told.correct(told.own["published"])
    told.correct(told.own["withdrawn"], (START + 2 * MONTH + 3 * DAY).date())
    for days, flow in ((100, ALL), (101, {**ALL, "published": 2, "joined": 1})):
        assert told.flow((START + timedelta(days=days)).date()) == flow
    june = told.flow(date(2025, 6, 30))
    told.correct(told.own["renewed"])
    assert told.flow(date(2025, 6, 30)) == {**june, "renewed": 1}
    shown = call_action("proactiva_growth_show", as_of="2025-06-23")["institutions"]
    assert [(each["published"], each["renewed"]) for each in shown] == [(3, 2)]


def test_a_correction_at_midnight_is_known_from_the_day_that_begins_then(told):
    day = (START + 101 * DAY).date()
    told.correct(told.own["published"], now=midnight(day, config.timezone()))
    assert told.flow(day - DAY) == ALL
    assert told.flow(day) == {**ALL, "published": 2, "joined": 1}
    figure = {"what": "published", "institution": "agua"}
    for as_of, count in ((day - DAY, 3), (day, 2)):
        found = call_action("proactiva_growth_event_list", as_of=as_of.isoformat(), **figure)
        assert len(found["events"]) == found["count"] == count


def test_the_script_counts_the_same(told, cli, tmp_path):
    told.correct(told.own["published"], date(2025, 1, 31))
    told.correct(told.own["withdrawn"])
    told.correct(told.own["returned"])
    told.correct(told.brought["renewed"])
    file = tmp_path / "ledger.jsonl"
    assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
    unit = told.ledger.events()[0].after.organization
    for days in (99, 101, 102, 103, 104):
        day = (START + timedelta(days=days)).date().isoformat()
        result = checked(file, "--as-of", day, "--institution", unit)
        assert result.returncode == 0, result.stderr
        found = json.loads(result.stdout)
        shown = call_action("proactiva_growth_show", institution="agua", as_of=day)
        assert (found["flow"], found["stock"]) == (shown["flow"], shown["stock"])
        assert found["continuity"]["part"] == shown["continuity"]["part"]


def test_sums_are_worked_out_again_with_corrections(told, cli):
    told.correct(told.own["published"], date(2025, 1, 31))
    told.correct(told.own["withdrawn"])
    before = told.flow()
    assert cli.invoke(proactiva, ["ledger", "rebuild"]).exit_code == 0
    assert told.flow() == before
    told.ledger.assert_whole()


def test_it_follows_from_what_was_before_and_what_came_after(told):
    for kind, day in (
        ("withdrawn", START + DAY),
        ("renewed", START + 3 * MONTH),
        ("returned", START + 200 * DAY),
    ):
        with pytest.raises(CorrectionError) as refused:
            told.correct(told.own[kind], day.date())
        assert refused.value.part == "counts_on"
    for kind, day in (
        ("renewed", START),
        ("renewed", START + 2 * MONTH + 2 * DAY),
        ("returned", START + (told.days + 3) * DAY),
    ):
        told.correct(told.own[kind], day.date())


def test_figures_are_those_of_the_last_look_until_the_next_one(told):
    def shown() -> tuple[str, int]:
        growth = call_action("proactiva_growth_show", institution="agua")
        return growth["as_of"], growth["flow"]["renewed"]

    day, renewed = shown()
    assert day == (START + 3 * MONTH).date().isoformat()
    told.correct(told.own["renewed"])
    assert shown() == (day, renewed)
    now = START + (told.days + 1) * DAY
    told.ledger.sync(now)
    assert shown() == (now.date().isoformat(), renewed - 1)


def test_what_is_no_event_of_a_dataset_is_not_corrected(told):
    add_referrals(
        {"organization_id": "unit", "today": START.date()},
        answered_after=[None],
        started_days_ago=0,
    )
    told.ledger.sync(START + 99 * DAY)
    last = told.ledger.events()[-1].seq
    correction = told.correct(told.own["renewed"])
    for seq in (last, correction, 999):
        with pytest.raises(CorrectionError) as refused:
            told.correct(seq)
        assert refused.value.part == "seq"


def test_a_correction_of_another_datasets_event_is_found(told):
    told.correct(told.own["renewed"])
    seq = told.correct(told.own["published"])
    with without_trigger() as connection:
        changed = (
            sa.update(EVENT).where(EVENT.c.seq == seq).values(corrects=told.brought["published"])
        )
        connection.execute(changed)
    assert call_action("proactiva_ledger_verify")


def test_an_administrator_corrects_from_the_command_line(ledger, cli):
    add_datasets(1)
    ledger.sync()
    result = cli.invoke(proactiva, ["ledger", "correct", "1", "--reason", "technical"])
    assert result.output == "event 1 is voided by event 2\n"
    [_first, told] = call_action("proactiva_ledger_event_list")
    assert (told["corrects"], told["reason"], told["before"]) == (1, "technical", None)
    day = (clock.today() - DAY).isoformat()
    dated = ["ledger", "correct", "1", "--reason", "wrong_date", "--counts-on", day]
    assert cli.invoke(proactiva, dated).output == "event 1 is redated by event 3\n"
    for none in ("0", "9"):
        wrong = ["ledger", "correct", none, "--reason", "trial"]
        assert cli.invoke(proactiva, wrong).exit_code == 1
    with pytest.raises(tk.ValidationError) as refused:
        call_action("proactiva_ledger_event_correct", seq=1, reason="because")
    assert "reason" in refused.value.error_dict
    ledger.assert_whole()
