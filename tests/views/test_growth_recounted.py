"""Each number of every page and file of growth, recounted from the exported ledger alone."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from ckanext.proactiva import vocabularies
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.dates import local_day
from docs import ledger_check
from tests.support import ledgers
from tests.support.page import Page
from tests.support.pasts import Past
from tests.support.resources import drop_harvests

GROWTH = "/proactiva/growth"
NOW = datetime.now(timezone.utc)
# As the ledger was last read, and as of that day and of days in the past.
DAYS = (None, NOW, NOW - timedelta(days=75), NOW - timedelta(days=400))
SHARES = ("continuity", "open", "burst", "own", "reach", "answered")
MOVES = ("published", "returned", "joined", "withdrawn", "left", "renewed")
# Notes without events behind them: the beginning, changed definitions, and a pause between looks.
OF_LOOKS = ("began", "redefined", "paused", "unseen")
JUDGED = ("published", "refused", "late")
LISTED = {"groups": ("beneficiaries", "beneficiary_group"), "problem": ("problems", "problem")}
SEEDS = (3, 14, 25)
CODES = {"groups": ("girls", "older_persons", "women"), "problem": ("water_and_drainage", "health")}
ADDRESSES = {"": "", "organization": "/institutions/", "groups": "/beneficiaries/"}
ADDRESSES |= {"problem": "/problems/"}


class Recounted:
    """A past, and its export."""

    def __init__(self, app: Any, past: Past, found: ledger_check.Ledger) -> None:
        self._app, self._found = app, found
        self._names = {id_: name for name, id_ in past.institutions.items()}
        self.groups = [term.code for term in vocabularies.get("beneficiary_groups")]

    def parts(self) -> Iterator[ledger_check.Part]:
        """Yield every part that has a page of growth."""
        yield ledger_check.PORTAL
        yield from (("organization", each) for each in self._names)
        for fact, codes in CODES.items():
            yield from ((fact, code) for code in codes)

    def figures(self, part: ledger_check.Part, on: datetime | None) -> dict[str, Any]:
        """Recount the figures of a part."""
        return ledger_check.figures(self._found, part, self._day(on), () if on else self.groups)

    def compared(self, on: datetime) -> set[str]:
        """Recount which institutions are compared as of a day: those counted by then."""
        day = self._day(on)
        first = day.replace(year=day.year - 1, day=1)
        return {
            each
            for each in self._names
            if ledger_check.months(self._found, ("organization", each), day)
            or ledger_check.referrals(self._found, each, day, first)
        }

    def file(
        self, part: ledger_check.Part, ending: str, on: datetime | None, language: str = ""
    ) -> str:
        """Return a file of a part, or its page in a language."""
        fact, value = part
        asked = f"?as_of={local_day(on)}" if on else ""
        of = ADDRESSES[fact] + self.name(value)
        return self.address(f"{of}{ending}{asked}", f"/{language}" if language else "")

    def address(self, ending: str, before: str = "") -> str:
        """Return the body of a page or file of growth."""
        return self.get(before + GROWTH + ending)

    def get(self, address: str) -> str:
        """Return the body of what is at an address."""
        found = self._app.get(address, status=200, follow_redirects=True)
        return found.data.decode("utf-8-sig")

    def name(self, value: str) -> str:
        """Return the name of an institution in addresses, and any other value as it is."""
        return self._names.get(value, value)

    def _day(self, on: datetime | None) -> date:
        return ledger_check._day((on or NOW).isoformat(), self._found.tz)

    def rows(self, ending: str) -> list[dict[str, str]]:
        """Return the rows of a file."""
        return [*csv.DictReader(io.StringIO(self.address(ending)))]


@pytest.fixture(params=SEEDS)
def recounted(request, app, clean_db, cli, tmp_path):
    ledgers.forget()
    past = Past(request.param, NOW)
    past.live()
    file = tmp_path / "ledger.jsonl"
    assert cli.invoke(proactiva, ["ledger", "export", str(file)]).exit_code == 0
    found = ledger_check.read(str(file))
    assert not [*ledger_check.flaws(found, {})]
    yield Recounted(app, past, found)
    drop_harvests()


def only_numbers(share: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return a share as the script counts it, without the percentage that follows from it."""
    return share and {k: v for k, v in share.items() if k != "percent"}


def expected_notes(counted: Mapping[str, Any]) -> dict[tuple[str, str], tuple[int, int | None]]:
    """Recount which months have a note, with its count and the total that this is part of."""
    months = counted["months"][-13:]
    found = dict[tuple[str, str], tuple[int, "int | None"]]()
    for what in ("published", "withdrawn", "joined", "left"):
        whole = sum(month[what] for month in months)
        for month in months:
            if whole >= 10 and month[what] / whole > 0.5:
                found[what, month["month"]] = month[what], whole
    for month in months:
        if month["returned"]:
            found["returned", month["month"]] = month["returned"], None
    return found


def check_notes(recounted: Recounted) -> int:
    """Check the notes of every file and page, and return how many there are."""
    said = 0
    for on, language in zip(DAYS, ("es", "es", "en", "es"), strict=True):
        for part in recounted.parts():
            expected = expected_notes(recounted.figures(part, on))
            shown = json.loads(recounted.file(part, ".json", on))["notes"]
            named = [each for each in shown if each["kind"] not in OF_LOOKS]
            assert expected == {
                (each["kind"], each["month"]): (each["count"], each["whole"]) for each in named
            }, (on, part)
            said += check_told(recounted, part, on, language, shown)
    return said


def check_told(
    recounted: Recounted,
    part: ledger_check.Part,
    on: datetime | None,
    language: str,
    notes: list[dict[str, Any]],
) -> int:
    """Check that a page shows the first notes with their numbers, and links to their events."""
    page = Page(recounted.file(part, "", on, language)).document
    listed = page.xpath("//ol[preceding-sibling::h3[1][@id='notes']]/li")
    links = [link for each in listed for link in each.xpath(".//a/@href")]
    asked = [parse_qs(urlsplit(link).query) for link in links]
    first = [each for each in notes[:5] if each["kind"] not in OF_LOOKS]
    assert {(each["what"][0], each["month"][0]) for each in asked} == {
        (each["kind"], each["month"]) for each in first
    }
    for link, address in zip(links, asked, strict=True):
        [note] = [
            n for n in first if [n["kind"], n["month"]] == [*address["what"], *address["month"]]
        ]
        [events] = Page(recounted.get(link)).document.xpath("//h1/text()")
        assert events.endswith(f": {note['count']}")
        text = next(each.text_content() for each in listed if link in each.xpath(".//a/@href"))
        both = {"es": "{} de {}", "en": "{} of {}"}[language]
        counted = (
            both.format(note["count"], note["whole"]) if note["whole"] else f"({note['count']})"
        )
        assert counted in text
    drawn = page.xpath("count(//figure//*[name() = 'circle'])")
    assert drawn == 2 * len(listed)
    return len(links)


def check_files(recounted: Recounted) -> None:
    """Check every number in the files of every part."""
    for on in DAYS:
        for part in recounted.parts():
            counted = recounted.figures(part, on)
            within = counted.pop("answered_within", {})
            by = {name: counted.pop(f"by_{name}", {}) for name in ("group", "problem")}
            shown = json.loads(recounted.file(part, ".json", on))
            for name in SHARES:
                shown[name] = only_numbers(shown[name])
            for name in ("answered_by_month", "own_by_month", "reach_by_month"):
                shown[name] = [only_numbers(share) for share in shown[name]]
            for name, share in shown["answered_within"].items():
                assert only_numbers(share) == within[name]
            months = [{k: v for k, v in m.items() if k != "complete"} for m in shown["months"]]
            shown["months"] = months
            assert {name: shown[name] for name in counted} == counted, (on, part)
            found = {
                "group": {each["beneficiary_group"]: each["stock"] for each in shown["groups"]},
                "problem": {each["problem"]: each["stock"] for each in shown["problems"]},
            }
            for name, stocks in found.items():
                # Without a day, those of which nothing was ever counted are there too.
                assert {each: n for each, n in stocks.items() if n or each in by[name]} == by[name]
                assert not on or stocks.keys() == by[name].keys()
            of_months = csv.DictReader(io.StringIO(recounted.file(part, ".csv", on)))
            for row, month in zip(of_months, months, strict=True):
                assert {name: row[name] for name in month} == {k: str(v) for k, v in month.items()}


def check_by_month(recounted: Recounted) -> None:
    """Check the files of answers and of own datasets by month, for all parts that have any."""
    for on in DAYS:
        for part in recounted.parts():
            fact, value = part
            if fact not in ledger_check.ANSWERING:
                continue
            counted = recounted.figures(part, on)
            asked = f"institution={recounted.name(value)}&as_of={local_day(on) if on else ''}"
            for name, kept in (("answers", "answered_by_month"), ("own", "own_by_month")):
                rows = recounted.rows(f"/indicators/{name}.csv?{asked}")
                expected = [{k: str(v) for k, v in each.items()} for each in counted[kept]]
                found = [{k: row[k] for k in counted[kept][0]} for row in rows]
                assert found == expected[len(expected) - len(rows) :], (on, part, name)
                is_told = bool(counted["stock"] if name == "own" else counted["answered"]["whole"])
                assert rows or not is_told or on is DAYS[-1]


def check_past(recounted: Recounted) -> None:
    """Check that the past contains everything that changes a figure."""
    months = recounted.figures(ledger_check.PORTAL, None)["months"]
    total = {name: sum(month[name] for month in months) for name in ledger_check.COLUMNS}
    assert all(total.values()), total
    of_answers = recounted.figures(ledger_check.PORTAL, None)["answered_by_month"]
    assert all(any(month[name] for month in of_answers) for name in JUDGED), of_answers


def check_compared(recounted: Recounted) -> None:
    """Check every row of the comparisons."""
    for on in DAYS:
        asked = f"?as_of={local_day(on)}" if on else ""
        rows = {row["id"]: row for row in recounted.rows(f"/institutions.csv{asked}")}
        if on:
            assert rows.keys() == recounted.compared(on), on
        for part in recounted.parts():
            fact, value = part
            counted = recounted.figures(part, on)
            flow = {name: counted["flow"][name] for name in ("published", "renewed", "withdrawn")}
            expected = {"stock": counted["stock"], **flow}
            if fact == "organization" and value not in rows:
                assert on
                assert not any(expected.values())
                continue
            if fact == "organization":
                answered, row = counted["answered"], rows[value]
                expected |= {"active_months": counted["continuity"]["part"]}
                expected |= {"of_months": counted["continuity"]["whole"]}
                expected |= {f"answers_{name}": answered[name] for name in JUDGED}
                expected |= {"answered_in_time": answered["part"], "answers_due": answered["whole"]}
            elif fact:
                file, code = LISTED[fact]
                of_parts = {row[code]: row for row in recounted.rows(f"/{file}.csv{asked}")}
                if value not in of_parts:
                    assert on
                    assert not any(expected.values())
                    continue
                row = of_parts[value]
            else:
                continue
            assert {name: int(row[name]) for name in expected} == expected, (on, part)


def check_pages(recounted: Recounted) -> None:
    """Check the figures of every page, and the table of what came and went."""
    for part in recounted.parts():
        counted, page = recounted.figures(part, None), Page(recounted.file(part, "", None))
        flow, (published, renewed) = counted["flow"], ("published", "renewed")
        assert [value for _label, value in page.figures[:4]] == [
            f"{counted['stock']}",
            f"{flow[published]} · {flow[renewed]}",
            f"{flow['withdrawn']}",
            f"{counted['continuity']['part']}",
        ], part
        tables = page.document.xpath("//table[count(.//thead//th) = 8]")
        # Where nothing has ever been, there is no table.
        is_there = any(month[name] for month in counted["months"] for name in MOVES)
        assert len(tables) == is_there, part
        if not tables:
            continue
        lines = tables[0].xpath(".//tbody/tr")
        rows = [[cell.text_content().strip() for cell in line] for line in lines]
        expected = [[f"{month[name]}" for name in MOVES] for month in counted["months"]]
        shown = [[*row[1:6], row[7]] for row in rows]
        assert [[cell.lstrip("−") for cell in row] for row in shown] == expected[-len(rows) :], part


def test_every_number_is_that_of_the_export(recounted):
    check_past(recounted)
    check_pages(recounted)
    check_files(recounted)
    check_by_month(recounted)
    check_compared(recounted)
    assert check_notes(recounted)
