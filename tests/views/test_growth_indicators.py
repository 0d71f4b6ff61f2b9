"""The page of each indicator says the same as «how it is calculated», with its figure."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timedelta, timezone
from itertools import dropwhile

import pytest

from ckan import model

from ckanext.proactiva.domain.definitions import MAIN, Indicator
from tests import factories
from tests.support import ledgers
from tests.support.page import Page

GROWTH = "/proactiva/growth"
INDICATORS = f"{GROWTH}/indicators"
NOW = datetime.now(timezone.utc)
MOVES = ("published", "renewed", "withdrawn")


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


def opened(app, address: str, status: int = 200):
    return Page(app.get(address, status=status).body).document


@pytest.mark.parametrize("language", ["es", "en"])
def test_how_it_is_calculated_leads_to_each_and_says_the_same(app, unit, language):
    growth = opened(app, f"/{language}{GROWTH}")
    links = growth.xpath(f"//dt/a[contains(@href, '{INDICATORS}/')]")
    names = {link.get("href").rpartition("/")[2]: link.text_content() for link in links}
    texts = [link.xpath("string(../following-sibling::dd[1])") for link in links]
    said = {code: (name, text) for (code, name), text in zip(names.items(), texts, strict=True)}
    assert [*said] == [each.value for each in Indicator]
    assert [*said][: len(MAIN)] == [each.value for each in MAIN]
    for code, (name, text) in said.items():
        page = opened(app, f"/{language}{INDICATORS}/{code}")
        assert page.xpath("string(//article//h1)").startswith(f"{name}: ")
        assert page.xpath("string(//p[@class='proactiva-lead'])") in text


def test_its_value_is_that_of_the_file(app, unit):
    found = json.loads(app.get(f"{GROWTH}.json", status=200).body)
    expected = {"stock": found["stock"], **{each: found["flow"][each] for each in MOVES}}
    for code, value in expected.items():
        page = opened(app, f"{INDICATORS}/{code}")
        assert page.xpath("string(//article//h1)").endswith(f": {value}")
    both = "{part} de {whole}"
    for code in ("continuity", "burst", "own", "reach"):
        title = opened(app, f"{INDICATORS}/{code}").xpath("string(//article//h1)")
        assert both.format(**found[code]) in title
    assert opened(app, f"{INDICATORS}/answers").xpath("string(//article//h1)").endswith(": –")


@pytest.mark.parametrize(("language", "nothing"), [("es", "sin dato"), ("en", "no data")])
def test_the_months_of_the_answers_are_those_of_the_file(app, unit, language, nothing):
    # The first look also records what was there before it.
    ledgers.forget()
    long_ago = NOW - timedelta(days=420)
    for asked, after in ((NOW, [3, None]), (long_ago, [3, 4, 5, 60])):
        made = {"organization_id": unit["id"], "today": asked.date()}
        ledgers.add_referrals(made, after, started_days_ago=80)
    ledgers.sync()
    kept = json.loads(app.get(f"{GROWTH}.json", status=200).body)["answered_by_month"]
    page = opened(app, f"/{language}{INDICATORS}/answers")
    told = page.xpath("//section[@aria-labelledby='by-month']//tbody/tr/td/text()")
    said = ["{published} · {refused} · {late}".format(**each) for each in kept if each["whole"]]
    assert told[0] == said[0]
    assert [each for each in told if each != nothing] == said
    assert len(told) == len([*dropwhile(lambda each: not each["whole"], kept)])


@pytest.mark.parametrize("each", [*Indicator])
def test_that_of_an_institution_is_at_its_address(app, unit, each):
    ledgers.forget()
    long_ago = {"organization_id": unit["id"], "today": (NOW - timedelta(days=200)).date()}
    ledgers.add_referrals(long_ago, [3, None], started_days_ago=80)
    ledgers.sync(NOW - timedelta(days=70))
    other = {
        "organization_id": model.Group.get(factories.institution()).id,
        "today": long_ago["today"],
    }
    ledgers.add_referrals(other, [4, 5], started_days_ago=80)
    ledgers.sync()
    of = f"institution={unit['name']}"
    growth = opened(app, f"{GROWTH}/institutions/{unit['name']}")
    addresses = {link for link in growth.xpath("//dt/a/@href") if of in link}
    is_counted = each is not Indicator.REACH
    address = f"{INDICATORS}/{each.value}?{of}"
    assert (address in addresses) is is_counted
    page = opened(app, address)
    assert page.xpath("string(//p[@class='proactiva-subheading'])") == unit["title"]
    assert page.xpath("normalize-space(//title)").startswith(f"{unit['title']}: ")
    title = page.xpath("string(//article//h1)")
    told = page.xpath("//section[@aria-labelledby='by-month']//tbody/tr/td/text()")
    links = page.xpath("//article//a/@href")
    if not is_counted:
        assert title.endswith(": –")
        assert f"{INDICATORS}/{each.value}" in links
        assert not told
        return
    assert {link for link in links if f"{INDICATORS}/" in link} - addresses <= {
        link for link in links if ".csv" in link
    }
    [file] = [link for link in links if f"{each.value}.csv" in link]
    body = app.get(file, status=200).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(body)))
    assert len(rows) == len(told) > 0
    found = json.loads(app.get(f"{GROWTH}/institutions/{unit['name']}.json", status=200).body)
    if each is Indicator.ANSWERS:
        kept = dropwhile(lambda month: not month["whole"], found["answered_by_month"])
        assert [(int(r["published"]), int(r["refused"]), int(r["late"])) for r in rows] == [
            (m["published"], m["refused"], m["late"]) for m in kept
        ]
        # The other institution had more, all of them in time.
        assert {row["whole"] for row in rows} == {"2"}
    if each is Indicator.OWN:
        shares = [(each["month"], str(each["part"])) for each in found["own_by_month"]]
        assert [(row["month"], row["part"]) for row in rows] == shares[-len(rows) :]


def test_that_of_a_group_says_so_and_of_what_is_none_nothing(app, unit):
    page = opened(app, f"{INDICATORS}/stock?beneficiary_group=girls")
    links = page.xpath("//article//a/@href")
    assert f"{GROWTH}/beneficiaries/girls" in links
    assert f"{INDICATORS}/continuity?beneficiary_group=girls" in links
    assert not [link for link in links if f"{INDICATORS}/answers" in link]
    opened(app, f"{INDICATORS}/stock?institution=nada", status=404)
    app.get(f"{INDICATORS}/stock.csv?problem=nada", status=404)
    opened(app, f"{INDICATORS}/stock?problem=health&beneficiary_group=girls", status=400)


def test_it_leads_to_the_files_and_to_the_others(app, unit):
    page = opened(app, f"{INDICATORS}/stock")
    links = page.xpath("//article//a/@href")
    for ending in (".csv", ".json"):
        [file] = [link for link in links if f"growth{ending}" in link]
        app.get(file, status=200)
    for each in Indicator:
        assert f"{INDICATORS}/{each.value}" in links


def test_a_past_day_and_no_day(app, unit):
    page = opened(app, f"{INDICATORS}/stock?as_of=2020-01-31")
    assert page.xpath("string(//article//h1)").endswith(": 0")
    opened(app, f"{INDICATORS}/stock?as_of=ayer", status=400)


@pytest.mark.parametrize("code", ["nada", "STOCK", "%00", "stock.json"])
def test_of_an_unknown_one_those_that_there_are_are_listed(app, unit, code):
    page = opened(app, f"{INDICATORS}/{code}", status=404)
    links = page.xpath("//article//a/@href")
    assert [link for link in links if link.startswith(INDICATORS)] == [
        f"{INDICATORS}/{each.value}" for each in Indicator
    ]


def test_before_the_first_look_no_number_is_said(app, unit):
    ledgers.forget()
    page = opened(app, f"{INDICATORS}/stock")
    assert "ckan proactiva ledger sync" in page.xpath("string(//article)")
    assert not page.xpath("//article//table")


def test_its_cost_does_not_depend_on_how_much_there_is(app, unit, page_cost):
    of = ("", f"?institution={unit['name']}")

    def costs():
        return [page_cost(f"{INDICATORS}/{each.value}{its}") for each in Indicator for its in of]

    few = costs()
    ledgers.add_datasets(100, unit["id"])
    ledgers.sync()
    assert costs() == few
    assert max(few) <= 5


@pytest.mark.parametrize("each", [*Indicator])
def test_its_months_are_a_file_too(app, unit, each):
    ledgers.forget()
    long_ago = {"organization_id": unit["id"], "today": (NOW - timedelta(days=200)).date()}
    ledgers.add_referrals(long_ago, [3, None], started_days_ago=80)
    ledgers.sync(NOW - timedelta(days=70))
    ledgers.sync()
    page = opened(app, f"{INDICATORS}/{each.value}")
    told = page.xpath("//section[@aria-labelledby='by-month']//tbody/tr/td/text()")
    [file] = [link for link in page.xpath("//article//a/@href") if f"{each.value}.csv" in link]
    body = app.get(file, status=200).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(body)))
    assert len(rows) == len(told) > 0
    assert {row["formula"] for row in rows} == {"1"}
    for said, row in zip(told, rows, strict=True):
        if each is Indicator.ANSWERS:
            counted = "{published} · {refused} · {late}".format(**row)
            assert said == (counted if row["whole"] != "0" else "sin dato")
        elif each.denominator:
            assert (row["part"], row["whole"]) == ("0", "0") or row["part"] in said
        else:
            assert said == row["value"]


def test_a_file_of_no_indicator_or_of_no_count_is_none(app, unit):
    app.get(f"{INDICATORS}/nada.csv", status=404)
    app.get(f"{INDICATORS}/stock.csv?as_of=ayer", status=400)
    ledgers.forget()
    app.get(f"{INDICATORS}/stock.csv", status=503)
