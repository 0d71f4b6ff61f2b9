"""Each figure of growth leads to as many events as it says, with no text of hidden datasets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories as core
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.figures import FlowFigure
from tests.factories import accept, institution
from tests.support import ledgers
from tests.support.page import Page
from tests.support.queries import statements_sent
from tests.support.resources import add_files, drop_harvests, harvested_from

EVENTS = "/proactiva/growth/events"
NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)
MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
GIRLS, WATER = {"beneficiary_group": "girls"}, {"problem": "water_and_drainage"}


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


def listed(limit: int = 100, **figure: str) -> list[dict[str, Any]]:
    """Return all events of a figure, page after page, checking that the figure is their number."""
    found: list[dict[str, Any]] = []
    after = ""
    while True:
        page = call_action("proactiva_growth_event_list", limit=limit, after=after, **figure)
        found += page["events"]
        after = page["next"]
        if not after:
            assert len(found) == page["count"], figure
            return found


def figures(**of: str) -> Iterator[tuple[dict[str, str], int]]:
    """Yield every figure of a page and of its months, with the parameters that list its events."""
    shown = call_action("proactiva_growth_show", **of)
    for figure in FlowFigure:
        yield {"what": figure.value, **of}, shown["flow"][figure.value]
        for month in shown["months"]:
            yield {"what": figure.value, "month": month["month"], **of}, month[figure.value]


def lived(seed: int) -> list[str]:
    """Simulate some months of a portal, as two institutions publish, hide, restore and move."""
    dice = Random(seed)
    ledgers.forget()
    units = [core.Organization()["id"] for _ in range(2)]
    for unit in units:
        accept(model.Group.get(unit).name)
    names: list[str] = ledgers.add_datasets(3, units[0])
    at = NOW - 500 * DAY
    ledgers.sync(at)
    deeds = {
        "publish": lambda: names.extend(
            ledgers.add_datasets(dice.randint(1, 3), dice.choice(units))
        ),
        "hide": lambda: ledgers.change(some(), private=True),
        "show": lambda: ledgers.change(names, private=False),
        "delete": lambda: ledgers.change(some(), state="deleted"),
        "restore": lambda: ledgers.change(names, state="active"),
        "move": lambda: ledgers.change(some(), owner_org=dice.choice(units)),
        "ordinary": lambda: ledgers.set_extra(some(), "proactiva_proactive", "false"),
        "useful": lambda: ledgers.set_extra(names, "proactiva_proactive", "true"),
        "regroup": lambda: ledgers.set_extra(some(), "proactiva_beneficiary_group", '["boys"]'),
    }

    def some() -> list[str]:
        return dice.sample(names, min(2, len(names)))

    while at < NOW - 20 * DAY:
        deeds[dice.choice(sorted(deeds))]()
        at += dice.choice([1, 20, 30]) * DAY
        ledgers.sync(at)
        ledgers.sync(at + DAY)
        at += DAY
    ledgers.sync(NOW)
    return [model.Group.get(unit).name for unit in units]


@pytest.mark.usefixtures("clean_db", "with_plugins")
@pytest.mark.parametrize("seed", range(3))
def test_every_figure_is_as_many_as_the_events_that_it_leads_to(seed):
    units = lived(seed)
    moved = set()
    for of in ({}, GIRLS, WATER, *({"institution": each} for each in units)):
        for figure, count in figures(**of):
            if count or "month" not in figure:
                assert len(listed(limit=4, **figure)) == count, figure
            moved |= {figure["what"]} if count else set()
    assert moved >= {"published", "withdrawn", "joined", "left"}
    past = (NOW - 90 * DAY).date().isoformat()
    for figure, count in figures(as_of=past):
        if count:
            assert len(listed(**figure)) == count, figure


@pytest.mark.usefixtures("clean_db", "with_plugins")
def test_an_event_that_was_corrected_is_listed_as_figures_count_it():
    [unit, _other] = lived(4)
    [first, second, *_] = [each["seq"] for each in listed(what="published", institution=unit)]
    sysadmin = {"user": core.Sysadmin()["name"], "ignore_auth": True}
    correct = tk.get_action("proactiva_ledger_event_correct")
    correct(dict(sysadmin), {"seq": first, "reason": "trial"})
    day = (NOW - 60 * DAY).date().replace(day=1).isoformat()  # no other month has its midnight
    correct(dict(sysadmin), {"seq": second, "reason": "wrong_date", "counts_on": day})
    for figure, count in figures(institution=unit):
        if count:
            assert len(listed(**figure)) == count, figure
    assert first not in [each["seq"] for each in listed(what="published", institution=unit)]
    assert first in [each["seq"] for each in listed(what="joined", institution=unit)]
    [redated] = [e for e in listed(what="published", institution=unit) if e["seq"] == second]
    assert redated["day"] == day


def test_what_is_not_public_has_no_name_and_says_why(app, unit):
    [hidden] = [each["dataset"] for each in listed(what="withdrawn")]
    package = model.Package.get(hidden)
    package.title = "Nombre de una víctima"
    model.Session.commit()
    for address in (f"{EVENTS}?what=withdrawn", f"{EVENTS}?what=published"):
        page = Page(app.get(address, status=200).body).document.text_content()
        assert "Ya no está publicado" in page
        for ending in (address, address.replace("events", "events.csv")):
            assert "víctima" not in app.get(ending, status=200).body
    assert "se borró" in app.get(f"{EVENTS}?what=withdrawn").body


def test_what_is_public_is_listed_as_it_is_called_now(app, unit):
    names = [each["dataset"] for each in listed(what="published") if each["public"]]
    package = model.Package.get(names[0])
    package.title = "Tandeo <b>por</b> colonia"
    model.Session.commit()
    page = Page(app.get(f"{EVENTS}?what=published&institution=agua", status=200).body).document
    links = page.xpath("//article//li/a/text()")
    assert "Tandeo <b>por</b> colonia" in links
    assert page.xpath("//article//li//a[text()='Junta de agua']")
    assert page.xpath("//h1/text()") == ["Publicadas: 3"]
    assert page.findtext(".//title").strip().startswith("Junta de agua: Publicadas: 3")


def test_one_that_moved_is_listed_with_the_institution_that_it_has_since(unit):
    other = model.Group.get(institution(name="salud"))
    [moved, _] = [each["dataset"] for each in listed(what="stock")]
    ledgers.change([moved], owner_org=other.id)
    ledgers.sync()
    for figure in (
        {"what": "left", "institution": "agua"},
        {"what": "joined", "institution": "salud"},
    ):
        [each] = listed(**figure)
        assert (each["dataset"], each["institution"]["name"]) == (moved, "salud"), figure


def test_what_came_back_under_another_id_is_listed_as_it_is_called_now(app, unit):
    [one, two] = [each["dataset"] for each in listed(what="stock")]
    # Its publication is no longer the last event of one of them.
    ledgers.set_extra([one], "proactiva_beneficiary_group", '["boys"]')
    ledgers.sync()
    ledgers.reload([one, two])
    ledgers.sync()
    for what in ("stock", "published"):
        found = [each for each in listed(what=what) if each["dataset"] in {one, two}]
        assert len(found) == 2
        # Both have kept their names, which are their first ids.
        assert [each["public"]["name"] for each in found] == [each["dataset"] for each in found]
    page = Page(app.get(f"{EVENTS}?what=stock", status=200).body).document
    assert "Ya no está publicado" not in page.text_content()
    body = app.get(f"{EVENTS}.csv?what=stock", status=200).data.decode("utf-8-sig")
    assert all(row["name"] for row in csv.DictReader(io.StringIO(body)))


def test_each_figure_and_each_month_leads_to_its_events(app, unit):
    for address in ("", "/institutions/agua", "/beneficiaries/girls"):
        page = Page(app.get(f"/proactiva/growth{address}", status=200).body).document
        figure = page.xpath("//dl[@class='proactiva-figures']//a/@href")
        assert [link.partition("what=")[2].partition("&")[0] for link in figure] == [
            "stock",
            "published",
            "withdrawn",
        ]
        month = page.xpath("//figure//td/a")
        assert len(month) == 3
        for link in month:
            found = Page(app.get(link.get("href"), status=200).body).document
            assert str(len(found.xpath("//article//li[time or p/time]"))) == link.text


def test_constancy_own_share_and_reach_lead_to_what_they_count(app, unit):
    ledgers.forget()
    ledgers.sync(NOW - 40 * DAY)
    ledgers.add_datasets(2, unit["id"])
    ledgers.sync(NOW - 38 * DAY)
    ledgers.sync()
    for address, has_reach in (("", True), ("/institutions/agua", False)):
        page = Page(app.get(f"/proactiva/growth{address}", status=200).body).document
        [active] = page.xpath("//dl[@class='proactiva-figures']//a[contains(@href, '#')]")
        there, _hash, anchor = active.get("href").partition("#")
        assert there.partition("?")[0] == f"/proactiva/growth{address}"
        months = page.xpath(f"//*[@id='{anchor}']//tbody/tr[td[1] != '0' or td[last()] != '0']")
        running = page.xpath(f"//*[@id='{anchor}']//tbody/tr")[-1]
        assert active.text == str(len([month for month in months if month is not running]))
        [own] = page.xpath("//dd//a[contains(@href, 'what=own')]")
        found = Page(app.get(own.get("href"), status=200).body).document
        listed_of_own = found.xpath("count(//article//li[p/time])")
        assert own.text.startswith(f"{listed_of_own:.0f} ")
        assert bool(page.xpath("//dd//a[@href = '#by-beneficiary_group']")) is has_reach
        assert bool(page.xpath("//*[@id = 'by-beneficiary_group']")) is has_reach


def test_a_list_goes_on_by_its_key_and_ends(app, unit, monkeypatch):
    page = call_action("proactiva_growth_event_list", what="published", limit=2)
    assert len(page["events"]) == 2
    found = app.get(EVENTS, query_string={"what": "published", "after": page["next"]}, status=200)
    document = Page(found.body).document
    assert len(document.xpath("//article//li[p/time]")) == 1
    [newest] = document.xpath("//article//a[@class='proactiva-chip']/@href")
    assert "after" not in newest
    last = call_action("proactiva_growth_event_list", what="published", after=page["next"])
    assert (len(last["events"]), last["next"]) == (1, None)


def test_what_a_harvest_renewed_in_a_day_is_on_one_page_only(app, unit):
    ledgers.forget()
    ledgers.sync(NOW - 3 * DAY)
    names = ledgers.add_datasets(6, unit["id"])
    harvested_from("another-portal", names[:3])
    ledgers.sync(NOW - 2 * DAY)
    for name in names:
        add_files(name, [f"https://datos.example/{name}.csv"])
    ledgers.sync()
    drop_harvests()
    for limit in (1, 2, 100):
        assert len(listed(limit, what="renewed")) == 4


def test_the_file_has_them_all(app, unit):
    for what, count in (("published", 3), ("withdrawn", 1), ("renewed", 0)):
        body = app.get(f"{EVENTS}.csv?what={what}", status=200).data.decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(body)))
        assert len(rows) == count
        assert {row["what"] for row in rows} <= {what}
        assert {row["institution"] for row in rows} <= {"agua"}


def test_the_statements_are_as_many_for_one_event_as_for_many(app, unit):
    def statements() -> int:
        app.get(f"{EVENTS}?what=published", status=200)
        with statements_sent() as sent:
            app.get(f"{EVENTS}?what=published", status=200)
        return len(sent)

    before = statements()
    names = ledgers.add_datasets(40, unit["id"])
    ledgers.sync()
    assert statements() == before
    ledgers.reload(names)
    ledgers.sync()
    assert statements() == before


@pytest.mark.parametrize(
    "asked",
    [
        *("", "what=", "what=born", "what=published&month=2026", "what=published&month=2999-01"),
        *("what=published&as_of=ayer", "what=published&institution=agua&problem=health"),
        *("what=own&problem=health", "what=own&beneficiary_group=girls"),
    ],
)
@pytest.mark.parametrize("file", ["", ".csv"])
def test_what_cannot_be_asked_is_refused(app, unit, asked, file):
    app.get(f"{EVENTS}{file}?{asked}", status=400)


@pytest.mark.parametrize(
    "after",
    [
        *("1", "x/1", "/", "2026-01-01T00:00:00.000000%2B00:00"),
        *(f"2026-01-01T00:00:00.000000%2B00:00/{seq}" for seq in ("0", "-1", "²", "9" * 20)),
        *("2026-01-01T00:00:00.000000/1", "2026-01-01/1"),
    ],
)
def test_a_key_that_no_list_gave_is_refused(app, unit, after):
    app.get(f"{EVENTS}?what=published&after={after}", status=400)


def test_of_nobody_there_is_none(app, unit):
    app.get(f"{EVENTS}?what=published&institution=nadie", status=404)
    app.get(f"{EVENTS}?what=published&problem=nobody", status=404)
    old = f"{NOW.year - 5}-01"
    page = app.get(f"{EVENTS}?what=published&month={old}", status=200)
    assert "No hay nada en esta lista." in page.body


def test_before_anything_was_counted_no_list_is_shown(app, clean_db):
    ledgers.forget()
    page = app.get(f"{EVENTS}?what=published", status=200).body
    assert "ckan proactiva ledger sync" in page
    assert "Publicadas: 0" not in page
    app.get(f"{EVENTS}.csv?what=published", status=503)


def stocks(**of: str) -> Iterator[tuple[dict[str, str], int]]:
    """Yield every stock, and that of each month's end, with the parameters that list its events."""
    shown = call_action("proactiva_growth_show", **of)
    known, as_of = shown["open"], {"as_of": shown["as_of"], **of}
    yield {"what": "stock", **as_of}, shown["stock"]
    yield {"what": "open", **as_of}, known["part"]
    yield {"what": "unknown", **as_of}, known["unknown"]
    yield {"what": "with_files", **as_of}, known["whole"] + known["unknown"]
    if shown["own"]:
        yield {"what": "own", **as_of}, shown["own"]["part"]
        for month in shown["own_by_month"]:
            yield {"what": "own", "month": month["month"], **as_of}, month["part"]
    for month in shown["months"]:
        yield {"what": "stock", "month": month["month"], **as_of}, month["stock"]


@pytest.mark.usefixtures("clean_db", "with_plugins")
@pytest.mark.parametrize("seed", range(3))
def test_what_stands_is_as_many_as_the_datasets_that_it_leads_to(seed):
    units = lived(seed)
    most = 0
    for of in ({}, GIRLS, WATER, *({"institution": each} for each in units)):
        for past in ({}, {"as_of": (NOW - 90 * DAY).date().isoformat()}):
            for figure, count in stocks(**of, **past):
                found = listed(limit=4, **figure)
                assert len(found) == count, figure
                assert len({each["dataset"] for each in found}) == count
                most = max(most, count)
    assert most > 1
    now = listed(what="stock")
    assert all(each["public"] for each in now)
    assert {each["reason"] for each in now} <= {None}


@pytest.mark.usefixtures("clean_db", "with_plugins")
def test_what_stands_goes_by_corrections_as_they_were_known(monkeypatch):
    [unit, _other] = lived(4)
    [first, second, *_] = [each["seq"] for each in listed(what="published", institution=unit)]
    sysadmin = {"user": core.Sysadmin()["name"], "ignore_auth": True}
    correct = tk.get_action("proactiva_ledger_event_correct")
    correct(dict(sysadmin), {"seq": first, "reason": "trial"})
    day = (NOW - 60 * DAY).date().replace(day=1).isoformat()  # no other month has its midnight
    correct(dict(sysadmin), {"seq": second, "reason": "wrong_date", "counts_on": day})
    past = (NOW - 45 * DAY).date().isoformat()
    for of in ({"institution": unit}, {"institution": unit, "as_of": past}):
        for figure, count in stocks(**of):
            assert len(listed(limit=2, **figure)) == count, figure


def test_what_stands_says_what_last_happened_to_each(app, unit):
    page = Page(app.get(f"{EVENTS}?what=stock&institution=agua", status=200).body).document
    assert page.xpath("//h1/text()") == ["Información útil: 2"]
    text = page.text_content()
    assert text.count("se publicó") == 2
    assert "Ya no está publicado" not in text
    body = app.get(f"{EVENTS}.csv?what=stock", status=200).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(body)))
    assert [(row["what"], row["kind"]) for row in rows] == [("stock", "published")] * 2


def test_the_statements_of_what_stands_are_as_many_for_one_as_for_many(app, unit):
    def statements() -> int:
        app.get(f"{EVENTS}?what=stock", status=200)
        with statements_sent() as sent:
            app.get(f"{EVENTS}?what=stock", status=200)
        return len(sent)

    before = statements()
    ledgers.add_datasets(40, unit["id"])
    ledgers.sync()
    assert statements() == before


# What the columns of the two tables of a page count, from left to right, and with the year before.
COLUMNS = (
    ["stock", ""],
    ["published", "returned", "joined", "withdrawn", "left", "", "renewed", ""],
)


@pytest.mark.usefixtures("clean_db", "with_plugins")
def test_the_figures_in_a_pages_tables_lead_to_as_many(app):
    unit, _ = lived(0)
    name = model.Group.get(unit).name
    followed: set[tuple[int, str]] = set()
    for address in ("", "?compare=year", f"/institutions/{name}", "/beneficiaries/girls"):
        page = Page(app.get(f"/proactiva/growth{address}", status=200).body).document
        tables = zip(page.xpath("//figure//table"), COLUMNS, strict=True)
        for place, (table, columns) in enumerate(tables):
            followed |= {(place, what) for what in _followed(table, columns)}
    # Nothing is renewed in these lives.
    every = {(place, what) for place, columns in enumerate(COLUMNS) for what in columns if what}
    assert followed == every - {(1, "renewed")}


def _followed(table: Any, columns: list[str]) -> Iterator[str]:
    """Follow the figures of a table, each of as many as it says, and yield what they count."""
    months = [_month(row) for row in table.xpath("tbody/tr")]
    assert months == sorted(months)
    for row in table.xpath("tbody/tr"):
        cells = row.xpath("td")
        assert len(cells) in (len(columns), len(columns) - 1)
        for cell, what in zip(cells, columns, strict=False):
            text = cell.text_content()
            assert bool(cell.xpath("a")) is (bool(what) and text not in ("0", "–"))
            for href in cell.xpath("a/@href"):
                asked = dict(parse_qsl(urlsplit(href).query))
                assert (asked["what"], asked["month"]) == (what, _month(row))
                assert int(text) == len(listed(**asked))
                yield what


def _month(row: Any) -> str:
    """Return the month that a row is about, as figures know it."""
    # «marzo de 2026», and «marzo de 2026 (hasta el día 9)».
    name, _, year = row.findtext("th").split(" (")[0].split()
    return f"{year}-{MONTHS.index(name) + 1:02}"


@pytest.mark.parametrize("what", ["renewed", "published", "stock"])
@pytest.mark.parametrize("at", ["0001-01-01T00:00:00.000000", "9999-12-31T23:59:59.999999"])
def test_a_list_goes_on_at_neither_end_of_time(app, unit, what: str, at: str):
    assert app.get(f"{EVENTS}?what={what}&after={at}%2B00:00/1").status_code == 400
