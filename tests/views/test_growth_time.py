"""The pages of growth count the days and months of the portal's own time zone."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from freezegun import freeze_time

from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth import presentation, subjects
from ckanext.proactiva.ledger.tables import PROGRESS
from tests.factories import accept
from tests.support import ledgers
from tests.support.page import Page

GROWTH = "/proactiva/growth"
ZONES = ["America/Mexico_City", "America/Tijuana", "Pacific/Kiritimati"]
MINUTE = timedelta(minutes=1)


@pytest.fixture(params=ZONES)
def zone(request, clean_db, ckan_config, monkeypatch):
    """The time zone of a portal with nothing in its ledger."""
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.timezone", request.param)
    ledgers.forget()
    return ZoneInfo(request.param)


@pytest.fixture
def unit(clean_db):
    """An institution, by id."""
    made = factories.Organization(name="agua", title="Junta de agua")
    accept(made["name"])
    return made["id"]


def publish(unit: str, *moments: datetime) -> None:
    """Begin the ledger two days earlier, and publish one dataset at each moment."""
    ledgers.sync(moments[0] - timedelta(days=2))
    for moment in moments:
        ledgers.add_datasets(1, unit)
        ledgers.sync(moment)


def opened(app, address: str) -> Page:
    return Page(app.get(address, status=200).body)


def read(app, file: str) -> list[dict[str, str]]:
    """Return the rows of a file."""
    body = app.get(file, status=200).data.decode("utf-8-sig")
    return [*csv.DictReader(io.StringIO(body))]


def test_a_day_ends_at_midnight_where_the_portal_is(app, zone, unit):
    midnight = datetime(2026, 3, 11, tzinfo=zone)
    publish(unit, midnight - MINUTE, midnight, midnight + MINUTE)
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        for day, stock in (("09", "0"), ("10", "1"), ("11", "3")):
            assert opened(app, f"{address}?as_of=2026-03-{day}").figures[0][1] == stock


def test_a_month_ends_at_midnight_where_the_portal_is(app, zone, unit):
    midnight = datetime(2026, 4, 1, tzinfo=zone)
    publish(unit, midnight - MINUTE, midnight, midnight + MINUTE)
    ledgers.assert_whole()
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        body = app.get(f"{address}.csv?as_of=2026-04-02", status=200).data.decode("utf-8-sig")
        rows = {row["month"]: row["published"] for row in csv.DictReader(io.StringIO(body))}
        assert (rows["2026-03"], rows["2026-04"]) == ("1", "2")
    asked = {"what": "published", "as_of": "2026-04-02"}
    for month, count in (("2026-03", 1), ("2026-04", 2)):
        found = call_action("proactiva_growth_event_list", month=month, **asked)
        assert (len(found["events"]), found["count"]) == (count, count)


def test_yesterday_is_over_a_minute_after_midnight(zone, unit):
    midnight = datetime(2026, 3, 11, tzinfo=zone)
    publish(unit, midnight - MINUTE, midnight)
    yesterday, today = date(2026, 3, 10), date(2026, 3, 11)
    now = Moment(midnight + MINUTE, zone)
    assert presentation.growth(subjects.PORTAL, yesterday, now)["stock"] == 1
    assert presentation.growth(subjects.PORTAL, today, now)["stock"] == 2


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_today_is_todays_date_where_the_portal_is(app, clean_db, ckan_config, monkeypatch, zone):
    # The zones are twenty-five hours apart, so that their dates always differ.
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.timezone", zone)
    ledgers.forget()
    ledgers.sync()
    before = datetime.now(ZoneInfo(zone)).date()
    shown = call_action("proactiva_growth_show")["as_of"]
    after = datetime.now(ZoneInfo(zone)).date()
    assert shown in {before.isoformat(), after.isoformat()}
    app.get(f"{GROWTH}?as_of={before}", status=200)
    app.get(f"{GROWTH}?as_of={after + timedelta(days=1)}", status=400)


def test_continuity_is_of_the_twelve_months_before_the_running_one(app, unit):
    ledgers.forget()
    days = ["2024-12-15", "2025-01-15", "2025-02-15", "2026-02-15"]
    publish(unit, *(datetime.fromisoformat(f"{day}T18:00:00+00:00") for day in days))
    shown = call_action("proactiva_growth_show", as_of="2026-02-20")
    assert shown["first_day"] == "2025-02-01"
    # February of last year counts; the January before it and the current month do not.
    assert shown["continuity"] == {"part": 1, "whole": 12, "percent": 8}
    assert shown["flow"]["published"] == 2
    [institution] = shown["institutions"]
    assert institution["active"] == [True] + [False] * 11
    assert institution["continuity"] == shown["continuity"]
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        label, value = opened(app, f"{address}?as_of=2026-02-20").figures[3]
        assert value == "1"
        assert label.endswith("de 12")
    page = opened(app, f"{GROWTH}?as_of=2026-02-20")
    [row] = page.document.xpath("//section[@aria-labelledby='who-publishes']//tbody/tr")
    assert len(row.xpath(".//circle")) == 12
    assert "1\u00a0de\u00a012" in row.text_content()


def test_links_work_if_the_last_look_is_dated_tomorrow(app, unit, ckan_config, monkeypatch):
    option = "ckanext.proactiva.timezone"
    monkeypatch.setitem(ckan_config, option, "Pacific/Kiritimati")
    ledgers.forget()
    ledgers.add_datasets(1, unit)
    ledgers.sync()
    # In the portal's new time zone, the same moment is on the day before.
    monkeypatch.setitem(ckan_config, option, "Pacific/Pago_Pago")
    shown = date.fromisoformat(call_action("proactiva_growth_show")["as_of"])
    assert shown > datetime.now(ZoneInfo("Pacific/Pago_Pago")).date()
    links = opened(app, GROWTH).document.xpath(
        f"//article//a[contains(@href, 'as_of={shown}')]/@href"
    )
    assert len(links) > len(("stock.svg", "flow.svg"))
    for link in links:
        app.get(link, status=200)
    app.get(f"{GROWTH}?as_of={shown + timedelta(days=1)}", status=400)


def test_a_past_day_is_told_as_past(app, clean_db, unit):
    ledgers.forget()
    then, now = datetime(2026, 3, 11, 12, tzinfo=ledgers.MEXICO), datetime.now(ledgers.MEXICO)
    publish(unit, then)
    gone = ledgers.add_datasets(12, unit)
    ledgers.sync(then + MINUTE)
    ledgers.purge(gone[:4])
    ledgers.sync(now)
    today, past = (opened(app, f"{GROWTH}{at}").document for at in ("", "?as_of=2026-03-11"))
    said = [" ".join(each.text_content().split()) for each in (today, past)]
    for of_today, of_then in (
        ("Públicas ahora", "Públicas ese día"),
        (
            "Aquí están todas las instituciones, también",
            "con algo anotado hasta el 11 de marzo de 2026",
        ),
        ("en verificación", "(hasta el día 11)"),
    ):
        assert [of_today in each for each in said] == [True, False], of_today
        assert [of_then in each for each in said] == [False, True], of_then
    nothing = opened(app, f"{GROWTH}?as_of=2026-03-09").document
    assert nothing.xpath("string(//h1)") == "No se publicó información útil"


def test_a_comparison_as_of_a_day_is_the_same_whoever_comes_afterwards(app, clean_db, unit):
    ledgers.forget()
    noon = datetime(2026, 3, 11, 12, tzinfo=ledgers.MEXICO)
    # One that is accepted later, one with nothing, and one whose first event is in the same month.
    waits = factories.Organization(name="espera")
    empty, late = (factories.Organization(name=name) for name in ("vacia", "tarde"))
    for each in (empty, late):
        accept(each["name"])
    ledgers.add_datasets(1, waits["id"])
    publish(unit, noon)
    addresses = [f"{GROWTH}{file}?as_of=2026-03-11" for file in (".json", "/institutions.csv")]
    with freeze_time(noon + MINUTE):
        before = [app.get(address, status=200).data for address in addresses]
        shown = opened(app, f"{GROWTH}?as_of=2026-03-11").text
    assert "con algo anotado hasta el 11 de marzo de 2026" in shown
    assert "Una organización que no es institución en este portal" in shown
    for each, is_there in ((unit, True), (waits["id"], True), (empty["id"], False)):
        assert [each.encode() in body for body in before] == [is_there] * 2
    accept(waits["name"])
    ledgers.add_datasets(1, late["id"])
    ledgers.sync(noon + timedelta(days=1))
    assert [app.get(address, status=200).data for address in addresses] == before
    assert late["id"].encode() in app.get(f"{GROWTH}/institutions.csv?as_of=2026-03-12").data
    every = call_action("proactiva_growth_show")["institutions"]
    assert {each["name"] for each in every} >= {"agua", "espera", "vacia", "tarde"}


def test_a_month_is_complete_when_its_last_day_is_over(app, clean_db, unit):
    ledgers.forget()
    noon = datetime(2026, 3, 31, 12, tzinfo=ledgers.MEXICO)
    publish(unit, noon - timedelta(days=50), noon)
    for at, asked, is_over in (
        (noon, "", False),
        (noon, "2026-03-31", False),
        (noon + timedelta(days=1), "2026-03-31", True),
        (noon, "2026-02-28", True),
    ):
        with freeze_time(at + MINUTE):
            for of in ("", "agua"):
                shown = call_action("proactiva_growth_show", institution=of, as_of=asked)
                assert shown["months"][-1]["complete"] is is_over, (at, asked)
                last = shown["months"][-1 if is_over else -2]["month"]
                assert shown["own_by_month"][-1]["month"] == last
            of_month = f"{GROWTH}/indicators/published.csv?as_of={asked}"
            body = app.get(of_month, status=200).data.decode("utf-8-sig")
            assert [*csv.DictReader(io.StringIO(body))][-1]["month"] == last
            page = opened(app, f"{GROWTH}?as_of={asked}").text
            assert ("(hasta el día 31)" in page) is not is_over


def test_until_the_next_look_the_files_of_a_page_have_its_months(app, clean_db, unit):
    ledgers.forget()
    noon = datetime(2026, 3, 31, 12, tzinfo=ledgers.MEXICO)
    publish(unit, noon - timedelta(days=50), noon)
    midnight = datetime(2026, 4, 1, tzinfo=ledgers.MEXICO)
    for at in (noon + MINUTE, midnight + MINUTE):
        with freeze_time(at):
            for indicator in ("published", "reach", "own"):
                page = opened(app, f"{GROWTH}/indicators/{indicator}").document
                told = page.xpath("//section[@aria-labelledby='by-month']//tbody/tr")
                [file] = page.xpath(f"//article//a/@href[contains(., '{indicator}.csv')]")
                assert len(read(app, file)) == len(told), (at, indicator)
            for of in ("", "/institutions/agua", "/beneficiaries/girls"):
                page = opened(app, f"{GROWTH}{of}").document
                assert "(hasta el día 31)" in page.text_content()
                files = page.xpath("//article//a[.='CSV' and contains(@href, '.csv')]/@href")
                [months] = {each for each in files if each.partition("?")[0] == f"{GROWTH}{of}.csv"}
                assert read(app, months)[-1]["complete"] == "false"
                [drawn] = [each for each in page.xpath("//article//a/@href") if "flow.svg" in each]
                assert "día 31" in app.get(drawn, status=200).body


def test_while_the_first_count_goes_on_nothing_is_told_as_counted(app, clean_db, unit):
    ledgers.forget()
    publish(unit, datetime.now(ledgers.MEXICO) - timedelta(hours=1))
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PROGRESS).values(synced_at=None))
    notice = "El primer conteo no ha terminado: van"
    page = opened(app, GROWTH)
    assert page.document.xpath("string(//h1)") == "El primer conteo no ha terminado"
    institution = opened(app, "/proactiva/institutions/agua").document
    for each in (page.document, institution):
        assert each.text_content().count(notice) == 1
    assert not institution.xpath("//dl")
    assert "información útil" not in opened(app, "/").document.text_content()
    proof = opened(app, f"{GROWTH}/proof").document.text_content()
    assert "Este portal no ha terminado su primer conteo" in proof
