"""Growth of groups, problems and all institutions, and files that are cited as of a day."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests.helpers import call_action

from tests import factories
from tests.support import ledgers
from tests.support.page import Page

GROWTH = "/proactiva/growth"
NOW = datetime.now(timezone.utc)
DAY = timedelta(days=1)
PARTS = {
    "beneficiaries/girls": ("beneficiary_group", "girls"),
    "problems/water_and_drainage": ("problem", "water_and_drainage"),
}
ENDINGS = (".csv", ".json", "/stock.svg", "/flow.svg")


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


@pytest.fixture
def other_lists(ckan_config, monkeypatch, tmp_path):
    """Give the portal other lists of groups and problems: one code is gone, and one is new."""

    def change() -> None:
        for name, left in (("beneficiary_groups", "older_persons"), ("everyday_problems", "water")):
            file = tmp_path / f"{name}.yaml"
            terms = [f"{{code: {code}, label: {{es: Otro}}}}" for code in ("nuevo", left)]
            file.write_text(f"terms: [{', '.join(terms)}]", encoding="utf-8")
            monkeypatch.setitem(ckan_config, f"ckanext.proactiva.vocabulary.{name}", str(file))

    return change


def rows(app, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(app.get(address, status=200).data.decode("utf-8-sig"))))


def listed(app, page: int = 1) -> list[str]:
    """Return the institutions that a page compares."""
    found = Page(app.get(f"{GROWTH}?page={page}", status=200).body).document
    return found.xpath("//section[@aria-labelledby='who-publishes']//th[@scope='row']/a/text()")


@pytest.mark.parametrize("part", PARTS)
def test_a_group_and_a_problem_have_a_page_and_files(app, unit, part):
    name, code = PARTS[part]
    page = Page(app.get(f"{GROWTH}/{part}", status=200).body)
    # Groups and problems have no figure of answers.
    assert [value for _label, value in page.figures] == ["2", "3 · 0", "1", "0"]
    assert page.document.xpath(f"//a[contains(@href, '/proactiva/demands?{name}={code}')]")
    filled = {"beneficiary_group": "beneficiary_groups"}.get(name, name)
    ask = f"//a[contains(@href, '/proactiva/demands/new?{filled}={code}')]"
    assert page.document.xpath(ask)
    counted = app.get(f"{GROWTH}/events?what=stock&{name}={code}", status=200)
    assert Page(counted.body).document.xpath(ask)
    assert rows(app, f"{GROWTH}/{part}.csv")[-1]["stock"] == "2"
    shown = json.loads(app.get(f"{GROWTH}/{part}.json", status=200).body)
    assert (shown[name], shown["stock"], shown["answered"], shown["own"]) == (code, 2, None, None)
    assert f"{GROWTH}/{part}" in app.get(f"{GROWTH}/{part}/stock.svg", status=200).body


def test_the_portal_leads_to_each_group_and_each_problem(app, unit):
    page = Page(app.get(GROWTH, status=200).body).document
    for part in PARTS:
        assert page.xpath(f"//article//a[@href='{GROWTH}/{part}']")
    for file, code, there in (
        ("beneficiaries", "beneficiary_group", {"girls", "older_persons"}),
        ("problems", "problem", {"water_and_drainage"}),
    ):
        found = rows(app, f"{GROWTH}/{file}.csv")
        assert {row[code] for row in found if row["stock"] == "2"} == there


@pytest.mark.parametrize("kind", ["beneficiaries", "problems"])
def test_a_code_of_nobody_is_not_found(app, unit, kind):
    for ending in ("", *ENDINGS):
        app.get(f"{GROWTH}/{kind}/nobody{ending}", status=404)


def test_a_group_that_is_listed_no_more_is_shown_as_it_is(
    app, unit, ckan_config, monkeypatch, tmp_path
):
    (tmp_path / "grupos.yaml").write_text("terms: []", encoding="utf-8")
    option = "ckanext.proactiva.vocabulary.beneficiary_groups"
    monkeypatch.setitem(ckan_config, option, str(tmp_path / "grupos.yaml"))
    page = Page(app.get(f"{GROWTH}/beneficiaries/girls", status=200).body)
    assert page.document.xpath("//article/p/a[text()='girls']")
    assert page.figures[0][1] == "2"
    app.get(f"{GROWTH}/beneficiaries/boys", status=404)


@pytest.mark.usefixtures("with_plugins")
def test_growth_is_of_one_thing():
    with pytest.raises(tk.ValidationError) as refused:
        call_action("proactiva_growth_show", institution="agua", problem="health")
    assert set(refused.value.error_dict) == {"problem"}


def test_addresses_of_before_lead_to_those_of_today(app, unit):
    for old, new in {
        "organization/agua": "institutions/agua",
        "organization/agua.csv?as_of=2026-01-31": "institutions/agua.csv?as_of=2026-01-31",
        "organization/agua/stock.svg": "institutions/agua/stock.svg",
        "organizations.csv": "institutions.csv",
    }.items():
        found = app.get(f"{GROWTH}/{old}", follow_redirects=False)
        assert (found.status_code, found.location.endswith(f"{GROWTH}/{new}")) == (302, True), old
        app.get(f"{GROWTH}/{new}", status=200)


def test_institutions_at_zero_and_those_that_ended_are_listed_too(app, unit):
    factories.institution(name="nueva", title="Nueva")
    ledgers.sync()
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": "agua"})
    found = {row["name"]: row for row in rows(app, f"{GROWTH}/institutions.csv")}
    assert (found["nueva"]["published"], found["nueva"]["ended"]) == ("0", "false")
    assert (found["agua"]["published"], found["agua"]["ended"]) == ("3", "true")
    assert {"Nueva", "Junta de agua"} <= {*listed(app)}
    page = Page(app.get(GROWTH, status=200).body).document
    ended = page.xpath(
        "//section[@aria-labelledby='who-publishes']//th[contains(., 'participa')]/a"
    )
    assert [each.text for each in ended] == ["Junta de agua"]


def test_one_that_ended_is_offered_to_nobody_to_follow_or_to_ask(app, unit):
    ledgers.sync()
    pages = f"{GROWTH}/institutions/agua", "/proactiva/demands?institution=agua"
    to_follow, to_ask = "/follows/new?institution=agua", "/demands/new?institution=agua"
    for page in pages:
        shown = app.get(page, status=200).body
        assert (to_follow in shown, to_ask in shown) == (True, True), page
    tk.get_action("organization_delete")({"ignore_auth": True, "user": ""}, {"id": "agua"})
    for page in pages:
        shown = app.get(page, status=200).body
        assert (to_follow in shown, to_ask in shown) == (False, False), page
        assert "/proactiva/demands/new" in shown
    assert "Esta institución ya no participa en este portal." in app.get(pages[0]).body
    assert app.get(f"{GROWTH}/institutions/agua.json").json["institution"]["ended"] is True


def test_what_an_address_asks_for_and_is_nothing_is_in_none_of_the_links(app, unit):
    for address in (GROWTH, f"{GROWTH}/institutions/agua", f"{GROWTH}/indicators/own"):
        plain = Page(app.get(address, status=200).body).document
        shown = Page(app.get(f"{address}?as_of=%20&compare=nothing", status=200).body).document
        links = "//article//a/@href"
        assert shown.xpath(links) == plain.xpath(links)
        assert len(plain.xpath(links)) > 10


def test_institutions_come_in_pages_and_whole_in_the_file(app, unit, monkeypatch):
    monkeypatch.setattr(import_module("ckanext.proactiva.views.growth"), "PAGE_SIZE", 2)
    for number in range(3):
        factories.institution(title=f"Zona {number}")
    ledgers.sync()
    every = [row["title"] for row in rows(app, f"{GROWTH}/institutions.csv")]
    assert len(every) >= 4
    pages = range(1, -(-len(every) // 2) + 1)
    assert [title for page in pages for title in listed(app, page)] == every
    assert listed(app, page=99) == listed(app, page=pages[-1])


@pytest.mark.parametrize(
    "file",
    [
        *("growth.csv", "growth.json", "growth/institutions.csv", "growth/beneficiaries.csv"),
        *("growth/problems.csv", "growth/institutions/agua.csv", "growth/institutions/agua.json"),
        *("growth/problems/water_and_drainage.json", "growth/beneficiaries/girls.json"),
        "growth/indicators/reach.csv",
    ],
)
def test_a_file_as_of_a_day_stays_as_it_was(app, unit, file, other_lists):
    ledgers.forget()
    for days in (40, 5):
        ledgers.add_datasets(2, unit["id"])
        ledgers.sync(NOW - days * DAY)
    address = f"/proactiva/{file}?as_of={(NOW - 3 * DAY).date()}"
    before = app.get(address, status=200).data
    for named in ("agua", "Junta"):
        assert named.encode() not in before
    ledgers.add_datasets(3, unit["id"])
    factories.institution(name="nueva")
    ignoring = {"ignore_auth": True, "user": ""}
    changed = {"id": unit["id"], "name": "otra", "title": "Otra agua"}
    tk.get_action("organization_patch")(ignoring, changed)
    other_lists()
    ledgers.sync(NOW)
    tk.get_action("organization_delete")(ignoring, {"id": unit["id"]})
    ledgers.settle()
    again = address.replace("/agua", f"/{unit['id']}")
    assert app.get(again, status=200, follow_redirects=True).data == before


def test_what_is_only_true_now_is_in_no_file_of_a_day(app, unit):
    of_now = {"ledger", "illustrative", "in_verification"}
    called = {"name", "title", "ended"}
    day = NOW.astimezone(ledgers.MEXICO).date()
    for part in ("", "/institutions/agua", "/problems/health"):
        running, cited = (
            app.get(f"{GROWTH}{part}.json{asked}", status=200).json
            for asked in ("", f"?as_of={day}")
        )
        assert running.keys() - cited.keys() == of_now
        for now, then in zip(running["institutions"], cited["institutions"], strict=False):
            assert now.keys() - then.keys() == called | {"in_verification"}
    running, cited = (
        rows(app, f"{GROWTH}/institutions.csv{asked}")[0] for asked in ("", f"?as_of={day}")
    )
    assert running.keys() - cited.keys() == called | {"in_verification"}


FILES_OF_A_DAY = (
    *("growth.csv", "growth.json", "growth/institutions.csv", "growth/beneficiaries.csv"),
    *("growth/problems.csv", "growth/indicators/reach.csv", "growth/institutions/agua.json"),
)


def test_a_file_as_of_a_day_is_the_same_for_every_reader(app, unit):
    # In English, the titles have the reverse order.
    for name, title in (
        ("agua", '{"es": "Agua", "en": "Water"}'),
        ("zona", '{"es": "Zona", "en": "Area"}'),
    ):
        group = model.Group.get(name) or model.Group.get(factories.institution(name=name))
        group.title = title
        model.Session.commit()
        ledgers.add_datasets(2, group.id)
    ledgers.sync(NOW)
    asked = f"?as_of={NOW.astimezone(ledgers.MEXICO).date()}"
    for file in FILES_OF_A_DAY:
        in_spanish, in_english = (
            app.get(f"/{language}/proactiva/{file}{asked}", status=200).data
            for language in ("es", "en")
        )
        assert in_spanish == in_english, file


def test_as_of_a_day_the_groups_and_problems_are_those_counted_by_then(app, unit):
    for file, code, counted in (
        ("beneficiaries", "beneficiary_group", ["girls", "older_persons"]),
        ("problems", "problem", ["water_and_drainage"]),
    ):
        every = [row[code] for row in rows(app, f"{GROWTH}/{file}.csv")]
        assert set(every) > set(counted)
        day = NOW.astimezone(ledgers.MEXICO).date()
        known = rows(app, f"{GROWTH}/{file}.csv?as_of={day}")
        assert [row[code] for row in known] == counted
        assert rows(app, f"{GROWTH}/{file}.csv?as_of=2019-01-31") == []
        page = Page(app.get(f"{GROWTH}?as_of={day}", status=200).body).document
        told = page.xpath(f"//*[@id='by-{code}']//tbody//a/@href[contains(., '/{file}/')]")
        assert [each.rpartition("/")[2] for each in told] == counted


def test_one_that_was_all_withdrawn_is_still_counted_as_of_a_day(app, clean_db):
    ledgers.forget()
    ledgers.sync(NOW - 40 * DAY)
    names = ledgers.add_datasets(1, model.Group.get(factories.institution()).id)
    ledgers.sync(NOW - 30 * DAY)
    ledgers.purge(names)
    ledgers.sync(NOW - 20 * DAY)
    ledgers.sync(NOW - 10 * DAY)
    ledgers.sync(NOW)
    [first, second] = rows(app, f"{GROWTH}/beneficiaries.csv?as_of={(NOW - 2 * DAY).date()}")
    assert [first["stock"], second["stock"]] == ["0", "0"]
    assert [first["withdrawn"], second["withdrawn"]] == ["1", "1"]


@pytest.mark.parametrize("code", ["de-otro-portal", "mujeres/niñas", "=1+1 <b>"])
def test_unlisted_code_is_shown_as_of_a_day_with_working_links(app, unit, code):
    names = ledgers.add_datasets(1, unit["id"])
    ledgers.set_extra(names, "proactiva_beneficiary_group", json.dumps(["girls", code]))
    ledgers.sync(NOW)
    day = NOW.astimezone(ledgers.MEXICO).date()
    found = rows(app, f"{GROWTH}/beneficiaries.csv?as_of={day}")
    assert code in {row["beneficiary_group"].removeprefix("'") for row in found}
    page = Page(app.get(f"{GROWTH}?as_of={day}", status=200).body).document
    table = page.xpath("//*[@id='by-beneficiary_group']//tbody/tr")
    [row] = [each for each in table if each.xpath("string(th)") == code]
    links = row.xpath(".//a/@href")
    assert links
    for link in links:
        app.get(link, status=200)
