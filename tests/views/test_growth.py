"""The pages of growth, and their figures as files."""

from __future__ import annotations

import codecs
import csv
import io
import json
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva.datasets.published import BadRuleError
from tests.factories import institution
from tests.support import ledgers
from tests.support.page import Page

GROWTH = "/proactiva/growth"
UTC = timezone.utc
NOW = datetime.now(UTC)
FILES = [
    ("growth.csv", "text/csv"),
    ("growth.json", "application/json"),
    ("growth/institutions.csv", "text/csv"),
    ("growth/beneficiaries.csv", "text/csv"),
    ("growth/stock.svg", "image/svg+xml"),
    ("growth/flow.svg", "image/svg+xml"),
    ("growth/seals.json", "application/json"),
    ("growth/seal.json", "application/json"),
]


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


def opened(app, address: str = GROWTH) -> Page:
    return Page(app.get(address, status=200).body)


def figures(app, address: str = GROWTH) -> list[str]:
    return [value for _label, value in opened(app, address).figures]


def rows(app, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(app.get(address, status=200).data.decode("utf-8-sig"))))


def test_the_page_says_what_the_numbers_say(app, unit):
    page = opened(app).document
    [title] = page.xpath("//h1")
    assert "2" in title.text
    assert figures(app) == ["2", "3 · 0", "1", "0"]
    assert len(page.xpath("//svg[@role='img']")) == 2
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("part", ["", "/institutions/agua"])
def test_files_with_the_same_name_are_the_same_file(app, unit, part):
    page = opened(app, f"{GROWTH}{part}").document
    files: dict[str, set[str]] = {}
    for link in page.xpath("//article//a[.='CSV' or .='JSON' or .='SVG' or contains(., 'Atom')]"):
        named = [f"string(//*[@id='{each}'])" for each in link.get("aria-labelledby", "").split()]
        name = link.get("aria-label") or " ".join(map(page.xpath, named))
        assert name.startswith(link.text_content())
        files.setdefault(name, set()).add(link.get("href"))
    assert len(files) >= 8
    assert [name for name, addresses in files.items() if len(addresses) > 1] == []


def test_an_institution_has_its_own_page_at_one_address(app, unit):
    institution(name="salud")
    assert figures(app, f"{GROWTH}/institutions/agua") == ["2", "3 · 0", "1", "0"]
    assert figures(app, f"{GROWTH}/institutions/salud") == ["0", "0 · 0", "0", "0"]
    portal, *parts = [
        Page(app.get(f"{GROWTH}{part}", status=200).body).tab
        for part in ("", "/institutions/agua", "/institutions/salud", "/problems/health")
    ]
    assert len({portal, *parts}) == 4
    assert parts[0].startswith(f"{unit['title']}: ")
    moved = app.get(f"{GROWTH}/institutions/{unit['id']}", follow_redirects=False)
    assert moved.status_code == 302
    assert moved.location.endswith(f"{GROWTH}/institutions/agua")
    for address in ("nadie", "nadie.csv", "nadie.json", "nadie/stock.svg"):
        app.get(f"{GROWTH}/institutions/{address}", status=404)


def test_the_page_moves_when_something_is_published(app, unit):
    before = int(figures(app)[0])
    ledgers.add_datasets(1, unit["id"])
    ledgers.sync()
    assert int(figures(app)[0]) == before + 1


def test_institutions_are_compared_by_constancy(app, unit):
    other = model.Group.get(institution(name="salud", title="Salud")).id
    institution(name="zona", title="Ágora")
    past = [NOW - timedelta(days=days) for days in (300, 200)]
    ledgers.forget()
    ledgers.sync(past[0] - timedelta(days=100))
    for at in past:
        ledgers.add_datasets(1, other)
        ledgers.sync(at)
    ledgers.add_datasets(9, unit["id"])
    ledgers.sync(NOW)
    found = rows(app, f"{GROWTH}/institutions.csv")
    # Equally constant institutions are ordered by title as a dictionary does, and those without any
    # datasets are included.
    assert [row["name"] for row in found] == ["salud", "zona", "autoridad", "agua"]
    assert [row["active_months"] for row in found] == ["2", "0", "0", "0"]
    compared = call_action("proactiva_growth_show")["institutions"]
    whole = [each["continuity"]["whole"] for each in compared]
    assert [int(row["of_months"]) for row in found] == whole
    assert whole[0] < whole[1] == 12


def test_the_files_say_what_the_page_says(app, unit):
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        months = rows(app, f"{address}.csv")
        assert months[-1]["stock"] == "2"
        assert months[-1]["month"] == f"{NOW.astimezone(ledgers.MEXICO):%Y-%m}"
        assert months[-1]["published"] == "3"
        shown = json.loads(app.get(f"{address}.json", status=200).body)
        assert (shown["stock"], shown["flow"]["withdrawn"]) == (2, 1)
        assert [m["month"] for m in shown["months"]] == [m["month"] for m in months]
        for chart in ("stock", "flow"):
            svg = app.get(f"{address}/{chart}.svg", status=200).body
            assert ElementTree.fromstring(svg).get("role") == "img"


def test_a_year_of_which_nothing_is_known_is_not_offered(app, unit):
    assert not opened(app).document.xpath("//a[contains(@href, 'compare=year')]")
    page = opened(app, f"{GROWTH}?compare=year").document
    assert not page.xpath("//*[@stroke-dasharray='6 3'] | //th[text()='Un año antes']")


def test_the_year_before_is_one_tap_away_and_in_both_drawings(app, unit):
    ledgers.forget()
    ledgers.sync(NOW - timedelta(days=450))
    ledgers.add_datasets(3, unit["id"])
    ledgers.sync(NOW - timedelta(days=400))
    ledgers.sync(NOW)
    [link] = opened(app).document.xpath("//figure//a[contains(@href, 'compare=year')]/@href")
    page = opened(app, link).document
    names = {"stock": "Un año antes", "flow": "Llegó un año antes (meses completos)"}
    for chart, name in names.items():
        [figure] = page.xpath(f"//figure[.//a[contains(@href, '{chart}.svg')]]")
        assert figure.xpath(".//svg//g[@stroke-dasharray='6 3']")
        [table] = figure.xpath(f".//table[.//th[text()='{name}']]")
        width = len(table.xpath(".//th[@scope='col']"))
        assert {len(row) for row in table.xpath(".//tr")} == {width}
        [file] = [each for each in figure.xpath(".//a/@href") if f"{chart}.svg" in each]
        assert name in app.get(file, status=200).body
    [back] = page.xpath("//figure//a[text()='Sin el año anterior']/@href")
    assert not opened(app, back).document.xpath("//*[@stroke-dasharray='6 3']")


def test_proof_page_explains_seals_and_how_to_check_a_kept_one(app, unit):
    page = opened(app).document
    [there] = page.xpath("//section[@aria-labelledby='proof']//a/@href[contains(., 'proof')]")
    proof = opened(app, there).document
    newest = json.loads(app.get(f"{GROWTH}/seal.json", status=200).body)
    [command] = proof.xpath(".//code[starts-with(text(), 'curl')]/text()")
    # When it finds nothing, the reader must know whether the portal answered at all.
    assert command.startswith("curl -fsSL ")
    assert "Si no muestra ningún número, y tampoco un error" in " ".join(
        proof.text_content().split()
    )
    script = proof.xpath(".//code[contains(text(), 'ledger_check.py')]/text()")
    assert script == ["python3 ledger_check.py ledger.jsonl --kept seal.json"]
    address = command.split('"')[1]
    assert command.endswith(f"| grep {newest['hash']}")
    ledgers.add_datasets(1, unit["id"])
    ledgers.sync()
    # The command still finds it when there are newer ones.
    first = json.loads(app.get(address.removeprefix(tk.config["ckan.site_url"])).body)[0]
    assert first["hash"] == newest["hash"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_page_of_growth_leads_to_the_proof(app, unit, language):
    pages = ("", f"/institutions/{unit['name']}", "/problems/health", "/beneficiaries/girls")
    for page in (*pages, "/indicators/stock", "/events?what=published"):
        document = opened(app, f"/{language}{GROWTH}{page}").document
        assert document.xpath(f"//a[@href='/{language}{GROWTH}/proof']"), page
    said = opened(app, f"/{language}{GROWTH}/proof").text
    newest = json.loads(app.get(f"{GROWTH}/seal.json", status=200).body)
    assert newest["hash"][:12] in said


def test_before_the_first_look_there_is_no_proof(app, new_ledger):
    page = opened(app, f"{GROWTH}/proof")
    assert "ckan proactiva ledger sync" in page.text
    assert not page.document.xpath("//code[contains(., 'curl')]")


@pytest.mark.parametrize(("file", "kind"), FILES)
def test_anybody_may_keep_a_file_and_ask_whether_it_still_holds(app, unit, file, kind):
    answer = app.get(f"/proactiva/{file}", status=200)
    assert answer.content_type == f"{kind}; charset=utf-8"
    assert "public" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    again = app.get(f"/proactiva/{file}", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_a_page_is_kept_by_nobody(app, unit):
    assert "no-store" in app.get(GROWTH).headers["Cache-Control"]


def test_a_drawing_that_stands_alone_may_do_nothing(app, unit):
    headers = app.get(f"{GROWTH}/stock.svg").headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "title", ["]]></desc><script>", "&nope; \"'<!--", "\x0bAgua\x1b", "\u202eaugA\u2066"]
)
def test_a_drawing_that_stands_alone_says_inside_where_it_comes_from(app, unit, title):
    group = model.Group.get("agua")
    group.title = title
    model.Session.commit()
    svg = ElementTree.fromstring(app.get(f"{GROWTH}/institutions/agua/flow.svg", status=200).body)
    svg_of, dublin = "{http://www.w3.org/2000/svg}", "{http://purl.org/dc/elements/1.1/}"
    address = svg.findtext(f"{svg_of}metadata/{dublin}source")
    day = svg.findtext(f"{svg_of}metadata/{dublin}date")
    told = svg.findtext(f"{svg_of}desc") or ""

    assert day == f"{NOW.astimezone(ledgers.MEXICO):%Y-%m-%d}"
    assert address == f"{tk.config['ckan.site_url']}{GROWTH}/institutions/agua?as_of={day}"
    assert address in told
    assert title.strip("\x0b\x1b\u202e\u2066") in told
    assert not list(svg.iter(f"{svg_of}script"))


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        *((title, f"'{title}") for title in ("=1+1", "+1", "-1", "@SUM(A1)")),
        # Another cell begins after the tab, if tabs separate them.
        ("\t=1", "'\t'=1"),
    ],
)
def test_a_spreadsheet_takes_no_title_for_a_formula(app, unit, title, cell):
    group = model.Group.get("agua")
    group.title = title
    model.Session.commit()
    titles = [row["title"] for row in rows(app, f"{GROWTH}/institutions.csv")]
    assert cell in titles


@pytest.mark.parametrize("file", [file for file, kind in FILES if kind == "text/csv"])
def test_a_spreadsheet_reads_accents(app, unit, file):
    assert app.get(f"/proactiva/{file}", status=200).data.startswith(codecs.BOM_UTF8)


@pytest.mark.parametrize("address", [GROWTH, f"{GROWTH}/institutions/agua"])
def test_the_file_for_programs_says_the_version_of_its_form(app, unit, address):
    assert json.loads(app.get(f"{address}.json", status=200).body)["version"] == 3


def test_before_the_first_look_nothing_is_said_in_numbers(app, unit):
    ledgers.forget()
    page = opened(app)
    assert "ckan proactiva ledger sync" in page.body
    assert not page.figures
    assert not page.document.xpath("//article//svg | //article//table")
    for file, _kind in FILES[:6]:
        refused = app.get(f"/proactiva/{file}", status=503)
        assert refused.mimetype == "text/plain"
        assert "ckan proactiva ledger sync" in refused.body


def test_a_title_is_no_markup(app, unit):
    group = model.Group.get("agua")
    group.title = "<script>alert(1)</script>"
    model.Session.commit()
    for address in (f"{GROWTH}/institutions/agua", f"{GROWTH}/institutions/agua/stock.svg"):
        assert "<script>alert" not in app.get(address, status=200).body


def test_a_figure_can_be_cited_with_its_day(app, unit):
    ledgers.forget()
    ledgers.sync(datetime(2026, 3, 1, 18, tzinfo=UTC))
    for day in (10, 20):
        ledgers.add_datasets(1, unit["id"])
        ledgers.sync(datetime(2026, 3, day, 18, tzinfo=UTC))
    stocks = {
        day: [
            json.loads(app.get(f"{address}.json?as_of=2026-03-{day}").body)["stock"]
            for address in (GROWTH, f"{GROWTH}/institutions/agua")
        ]
        for day in ("09", "10", "19", "31")
    }
    backfilled = 2  # datasets older than the ledger, which knows when they came
    assert stocks == {
        "09": [backfilled, backfilled],
        "10": [backfilled + 1] * 2,
        "19": [backfilled + 1] * 2,
        "31": [backfilled + 2] * 2,
    }


@pytest.mark.parametrize("day", ["ayer", "2999-01-01", "0001-01-01", "2026-02-30", "%00"])
@pytest.mark.parametrize("file", ["", ".csv", ".json", "/stock.svg"])
def test_a_day_that_cannot_be_is_refused(app, unit, day, file):
    app.get(f"{GROWTH}{file}?as_of={day}", status=400)


def test_an_illustrative_history_is_called_so_everywhere(app, unit, ckan_config, monkeypatch):
    for is_illustrative in (False, True):
        monkeypatch.setitem(ckan_config, "ckanext.proactiva.illustrative_history", is_illustrative)
        bodies = [app.get(GROWTH + end).body.lower() for end in ("", "/stock.svg", "/flow.svg")]
        assert [("historia de ejemplo" in body) for body in bodies] == [is_illustrative] * 3
        assert json.loads(app.get(f"{GROWTH}.json").body)["illustrative"] is is_illustrative
        for list_ in ("events?what=published", "answers", "indicators/stock"):
            listed = app.get(f"{GROWTH}/{list_}").body
            assert ("Historia de ejemplo" in listed) is is_illustrative, list_
        its = app.get("/proactiva/institutions/agua").body
        assert ("Historia de ejemplo" in its) is is_illustrative
        # How certain a made-up past is means nothing, so it is not shown.
        assert ("movimientos de antes" in bodies[0]) is not is_illustrative


def test_after_a_failed_sync_the_page_shows_what_it_had_and_its_date(
    app, unit, ckan_config, monkeypatch
):
    # Late in the evening in the portal's time zone, and already the next day in UTC.
    old = datetime(2026, 3, 11, 3, tzinfo=UTC)
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(ledgers.PROGRESS).values(synced_at=old))
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.published_rule", "no.such:rule")
    ledgers.add_datasets(1, unit["id"])
    with pytest.raises(BadRuleError):
        ledgers.sync()
    page = opened(app).document
    [notice] = page.xpath("//p[@class='proactiva-notice']")
    assert f"{old.astimezone(ledgers.MEXICO).day} de " in notice.text_content()
    # Of a day that is over, nothing more is to be counted.
    past = opened(app, f"{GROWTH}?as_of=2026-03-01").document
    assert not past.xpath("//p[@class='proactiva-notice']")
    assert figures(app) == ["2", "3 · 0", "1", "0"]


def test_while_the_first_look_is_not_over_page_and_file_say_how_far_it_is(app, clean_db):
    ledgers.forget()
    ledgers.add_datasets(5)
    with pytest.raises(KeyboardInterrupt):
        ledgers.sync(batch=2, tell=interrupted)
    [notice] = opened(app).document.xpath("//p[@class='proactiva-notice']")
    assert "van 2 de unos 5 conjuntos" in notice.text_content()
    shown = json.loads(app.get(f"{GROWTH}.json").body)["ledger"]
    assert (shown["done"], shown["total"], shown["synced_at"]) == (2, 5, None)
    assert figures(app)[0] == "2"
    ledgers.sync(batch=2)
    assert opened(app).document.xpath("//p[@class='proactiva-notice']") == []
    assert figures(app)[0] == "5"


def test_pages_and_files_say_that_the_first_look_is_unfinished(app, clean_db):
    ledgers.forget()
    ledgers.add_datasets(5)
    today = f"{NOW.astimezone(ledgers.MEXICO):%Y-%m-%d}"
    files = [
        *(file for file, _kind in FILES[:6] if file != "growth.json"),
        *("growth/problems.csv", "growth/indicators/stock.csv"),
        *("growth/events.csv?what=stock", "growth/answers.csv", f"growth.json?as_of={today}"),
    ]
    pages = ("indicators/stock", "events?what=stock", "answers")
    with pytest.raises(KeyboardInterrupt):
        ledgers.sync(batch=2, tell=interrupted)
    for file in files:
        refused = app.get(f"/proactiva/{file}", status=503)
        assert "ckan proactiva ledger sync" in refused.body, file
    for page in pages:
        assert "ckan proactiva ledger sync" in opened(app, f"{GROWTH}/{page}").text, page
    ledgers.sync(batch=2)
    for address in (*files, *(f"growth/{page}" for page in pages)):
        assert "ckan proactiva ledger sync" not in app.get(f"/proactiva/{address}", status=200).body


def interrupted(done: int, total: int) -> None:
    """End a sync after its first batch."""
    raise KeyboardInterrupt


def test_answers_in_time_are_counted_with_those_that_never_came(app, unit):
    assert call_action("proactiva_growth_show")["answered"]["whole"] == 0
    made = {"organization_id": unit["id"], "today": NOW.astimezone(ledgers.MEXICO).date()}
    ledgers.add_referrals(made, answered_after=[3, 15, 16, None], started_days_ago=60)
    ledgers.add_referrals(made, answered_after=[1], started_days_ago=2)
    ledgers.add_referrals(made, answered_after=[2], started_days_ago=60, resolution="not_competent")
    ledgers.sync()
    shown = call_action("proactiva_growth_show", institution="agua")
    counted = {"published": 2, "refused": 0, "late": 2}
    assert shown["answered"] == {"term": 15, "part": 2, "whole": 4, "percent": None, **counted}
    assert shown["answered_within"]["5"] == {"part": 1, "whole": 4, "percent": None}
    every = call_action("proactiva_growth_show")["institutions"]
    [listed] = [each for each in every if each["name"] == "agua"]
    assert listed["answered"]["part"] == 2
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        assert "2 de 4" in app.get(address).body


def test_answers_are_told_together_in_the_words_of_their_numbers(app, unit):
    made = {"organization_id": unit["id"], "today": NOW.astimezone(ledgers.MEXICO).date()}
    ledgers.add_referrals(made, answered_after=[3, 15, 16, None], started_days_ago=60)
    ledgers.add_referrals(made, answered_after=[9], started_days_ago=60, resolution="not_held")
    ledgers.sync()
    for language, label in (
        ("es", "respuestas: con lo publicado · con un no · tarde o sin llegar"),
        ("en", "answers: with what is published · with a no · late or missing"),
    ):
        for address in (GROWTH, f"{GROWTH}/institutions/agua"):
            shown = json.loads(app.get(f"{address}.json").body)["answered"]
            told = " · ".join(str(shown[name]) for name in ("published", "refused", "late"))
            assert told == "2 · 1 · 2"
            assert opened(app, f"/{language}{address}").figures[-1] == (label, told)
    listed = rows(app, f"{GROWTH}/institutions.csv")
    [row] = [each for each in listed if each["name"] == "agua"]
    assert [row[f"answers_{name}"] for name in ("published", "refused", "late")] == ["2", "1", "2"]


def test_what_publication_reaches_is_told_with_its_groups(app, unit):
    ledgers.add_datasets(1, unit["id"])
    ledgers.sync()
    shown = json.loads(app.get(f"{GROWTH}.json").body)
    stocks = {each["beneficiary_group"]: each["stock"] for each in shown["groups"]}
    assert {code: stock for code, stock in stocks.items() if stock} == {
        "girls": 3,
        "older_persons": 3,
    }
    assert (shown["reach"]["part"], shown["reach"]["whole"]) == (2, len(stocks))
    listed = rows(app, f"{GROWTH}/beneficiaries.csv")
    assert {row["beneficiary_group"]: int(row["stock"]) for row in listed} == stocks
    for language, both, caption in (
        ("es", "{part} de {whole}", "Información útil por grupo de personas"),
        ("en", "{part} of {whole}", "Useful information by group of people"),
    ):
        page = opened(app, f"/{language}{GROWTH}")
        share = f"{shown['reach']['percent']}"
        value = page.document.xpath("string(//dd[strong][1]/strong)")
        assert both.format(**shown["reach"]) in value
        assert share in value
        [table] = page.document.xpath(f"//table[caption='{caption}']")
        cells = [row.xpath("string(td[1])") for row in table.xpath("tbody/tr")]
        assert cells == [str(stock) for stock in stocks.values()]
    own = json.loads(app.get(f"{GROWTH}/institutions/agua.json").body)
    assert (own["reach"], own["groups"]) == (None, [])
