"""Where the links of the pages of growth lead: to the same part, the same day, the same figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from tests.factories import institution
from tests.support import ledgers
from tests.support.page import Page

GROWTH = "/proactiva/growth"
AGUA, GIRLS = "institution=agua", "beneficiary_group=girls"
NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)
OF_THE_LEDGER = ("/proof", "/seal.json", "/seals.json")
# The names of others lead to what is known of them today, and so do the institutions of a list.
OWN = (
    "//article//a[not(ancestor::th)]"
    "[not(ancestor::ul[@class='proactiva-plain']) or contains(@class, 'chip')]"
)


@pytest.fixture
def day(clean_db, monkeypatch) -> str:
    """A day of which two institutions have figures of every kind; more has happened since."""
    monkeypatch.setattr(import_module("ckanext.proactiva.views.growth"), "PAGE_SIZE", 1)
    agua, salud = (model.Group.get(institution(name=name)).id for name in ("agua", "salud"))
    ledgers.forget()
    made = {"organization_id": agua, "today": clock.today() - 30 * DAY}
    ledgers.add_referrals(made, answered_after=[3, 40, None], started_days_ago=60)
    ledgers.add_datasets(1, agua)
    ledgers.sync(NOW - 450 * DAY)
    for days, unit in ((90, salud), (60, agua)):
        gone, *_ = ledgers.add_datasets(4 if unit == agua else 2, unit)
        ledgers.sync(NOW - days * DAY)
    ledgers.change([gone], private=True)
    for days in (32, 30):
        ledgers.sync(NOW - days * DAY)
    ledgers.add_datasets(1, agua)
    ledgers.sync(NOW)
    return (NOW - 10 * DAY).date().isoformat()


def opened(app: Any, address: str) -> Any:
    return Page(app.get(address, status=200).body).document


def growth_links(document: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the path and the parameters of what a page says of its own figures."""
    for href in document.xpath(f"{OWN}/@href"):
        address = urlsplit(href)
        if address.path.startswith(GROWTH) and not address.path.endswith(OF_THE_LEDGER):
            yield address.path, dict(parse_qsl(address.query))


@pytest.mark.parametrize(
    "address",
    [
        *("", "/institutions/agua", "/beneficiaries/girls", "/problems/water_and_drainage"),
        *("?compare=year", "/institutions/agua?compare=year", "?page=2"),
        *(f"/indicators/{name}?{AGUA}" for name in ("published", "answers", "reach")),
        *(f"/events?what={what}&{AGUA}" for what in ("published", "withdrawn", "stock")),
        f"/events?what=published&{GIRLS}",
        f"/answers?what=late&{AGUA}",
    ],
)
def test_what_a_page_leads_to_is_of_its_day_and_of_its_part(app, day, address):
    page = opened(app, f"{GROWTH}{address}{'&' if '?' in address else '?'}as_of={day}")
    links = [*growth_links(page)]
    assert len(links) > 2
    assert [link for link in links if link[1].get("as_of") != day] == []
    for code, parts in (("agua", "institutions"), ("girls", "beneficiaries")):
        if code in address:
            # What is only counted for the portal leads to the portal's.
            of_others = [
                (path, asked)
                for path, asked in links
                if code not in asked.values() and f"{parts}/{code}" not in path
            ]
            assert {path for path, _ in of_others} <= {f"{GROWTH}/indicators/reach"}
    printed = page.xpath("//p[contains(@class, 'proactiva-printed')]/text()")
    assert all(each.endswith(f"as_of={day}") for each in printed)


@pytest.mark.parametrize(
    "listed", ["events?what=published", "events?what=published&month=2026-01", "answers?what=late"]
)
def test_a_list_goes_on_back_and_into_its_file_as_the_figure_that_it_is(app, day, listed):
    kind, _, query = listed.partition("?")
    figure = {**dict(parse_qsl(query)), "institution": "agua", "as_of": day}
    # Whatever is listed comes before.
    after = {"events": "2999-12-31T00:00:00.000000+00:00/1", "answers": "2999-12-31/x"}[kind]
    asked = {**figure, "after": after}
    page = Page(app.get(f"{GROWTH}/{kind}", query_string=asked, status=200).body).document
    links = {
        path: query for path, query in growth_links(page) if path.startswith(f"{GROWTH}/{kind}")
    }
    assert links == {f"{GROWTH}/{kind}": figure, f"{GROWTH}/{kind}.csv": figure}


WORDS = {
    "Junto a cada uno dice qué le pasó por última vez": {"stock": 1},
    "Lo que se trajo de otro portal en un día": {"renewed": 1},
    "de antes de que empezara el conteo": {"stock": 1},
    "había que responderla a más tardar el": {"late": 2},
}


@pytest.mark.parametrize("what", ["stock", "published", "withdrawn", "renewed", "late"])
def test_a_list_says_what_it_takes_to_read_it(app, day, what):
    kind = "answers" if what == "late" else "events"
    page = opened(app, f"{GROWTH}/{kind}?what={what}&{AGUA}&as_of={day}").text_content()
    assert {words: page.count(words) for words in WORDS} == {
        words: counts.get(what, 0) for words, counts in WORDS.items()
    }


def test_each_institution_and_each_group_leads_to_what_its_row_counts(app, day):
    followed = set[str]()
    for page in (1, 2):
        shown = opened(app, f"{GROWTH}?page={page}&as_of={day}")
        [row] = shown.xpath("//section[@aria-labelledby='who-publishes']//tbody/tr")
        [name] = row.xpath("th/a/text()")
        [months] = [
            each["active"]
            for each in call_action("proactiva_growth_show", as_of=day)["institutions"]
            if each["title"] == name
        ]
        circles = [circle.get("class") for circle in row.xpath(".//svg/g")]
        assert circles == [f"proactiva-svg-{'in' if active else 'axis'}" for active in months]
        assert any(months)
        followed |= set(_followed(row, ["", "published", "withdrawn", "answers"]))
        for table in ("by-beneficiary_group", "by-problem"):
            for each in shown.xpath(f"//*[@id='{table}']//tbody/tr"):
                followed |= set(_followed(each, ["stock", "published", "withdrawn"]))
    assert followed == {"stock", "published", "withdrawn", "answers"}


def _followed(row: Any, columns: list[str]) -> Iterator[str]:
    """Follow the figures of a row, each of as many as it says, and yield what they count."""
    of = row.xpath("th/a/@href")[0].rpartition("/")[2]
    for cell, what in zip(row.xpath("td"), columns, strict=True):
        for href in cell.xpath("a/@href"):
            address = urlsplit(href)
            asked = dict(parse_qsl(address.query))
            assert of in asked.values()
            assert asked.get("what", "answers") == what
            action = "event_list" if address.path.endswith("events") else "answer_list"
            found = call_action(f"proactiva_growth_{action}", **asked)
            assert cell.text_content().split()[-1] == str(found["count"])
            yield what
