"""The figure of answers leads to the demands it counts, and shows no text of hidden ones."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.model import Demand, Institution
from tests.support import ledgers
from tests.support.page import Page
from tests.support.queries import statements_sent

ANSWERS = "/proactiva/growth/answers"
JUDGEMENTS = ("published", "refused", "late")


@pytest.fixture
def unit(clean_db):
    """An institution that answered one demand in time, refused one and was late with three."""
    made = ledgers.institution()
    add(made, [3, 16, 40, None])
    add(made, [9], resolution="not_held")
    # Referrals that still have time, and those of another institution, are not counted.
    add(made, [1, None], days=2)
    add(made, [2], resolution="not_competent")
    ledgers.sync()
    return made


def add(unit: dict[str, Any], used: list[int | None], days: int = 60, **given: str) -> None:
    made = {"organization_id": unit["id"], "today": clock.today()}
    ledgers.add_referrals(made, answered_after=used, started_days_ago=days, **given)


def listed(limit: int = 100, **figure: str) -> list[dict[str, Any]]:
    """Return all demands of a figure, page after page, checking that the figure is their number."""
    found: list[dict[str, Any]] = []
    after = ""
    while True:
        page = call_action("proactiva_growth_answer_list", limit=limit, after=after, **figure)
        found += page["answers"]
        after = page["next"]
        if not after:
            assert len(found) == page["count"], figure
            return found


def test_the_list_of_late_answers_says_that_a_promise_does_not_stop_the_time(app, unit):
    page = Page(app.get(f"{ANSWERS}?what=late", status=200).body)
    assert "Prometer una fecha no detiene el plazo" in page.text


def test_every_figure_is_as_many_as_the_demands_that_it_leads_to(unit):
    past = {"as_of": (clock.today() - timedelta(days=1)).isoformat()}
    for of in ({}, {"institution": "agua"}, {"institution": "agua", **past}):
        shown = call_action("proactiva_growth_show", **of)["answered"]
        for limit in (1, 2, 100):
            for each in JUDGEMENTS:
                found = listed(limit, what=each, **of)
                assert len(found) == shown[each], (of, each)
                assert {one["judgement"] for one in found} <= {each}
            assert len(listed(limit, **of)) == shown["whole"]
    assert [len(listed(what=each)) for each in JUDGEMENTS] == [1, 1, 3]


def test_each_says_how_long_it_took_and_when_it_was_due(unit):
    found = sorted(listed(), key=lambda each: each["used_days"] or 0)
    assert [each["used_days"] for each in found] == [None, 3, 9, 16, 40]
    assert {each["term_days"] for each in found} == {15}
    assert {each["institution"]["name"] for each in found} == {"agua"}
    for each in found:
        assert each["received_on"] == (clock.today() - timedelta(days=60)).isoformat()
        assert each["due_on"] > each["received_on"]


def test_a_day_keeps_the_term_that_was_known_then(app, unit):
    day = clock.today() - timedelta(days=1)
    address = f"/proactiva/growth/institutions/agua.json?as_of={day}"
    before = app.get(address, status=200).data
    assert json.loads(before)["answered"]["term"] == 15
    model.Session.get(Institution, unit["id"]).terms = {"answer": 20}
    model.Session.commit()
    ledgers.sync()
    assert app.get(address, status=200).data == before
    assert call_action("proactiva_growth_show", institution="agua")["answered"]["term"] == 20


def test_the_page_and_its_file_name_what_anybody_can_read(app, unit):
    hidden, *_ = [each["public"]["folio"] for each in listed(what="late")]
    words = {"title_public": "Nombre de una víctima", "visibility": "hidden"}
    model.Session.execute(sa.update(Demand).where(Demand.folio == hidden).values(**words))
    model.Session.commit()
    page = Page(app.get(f"{ANSWERS}?what=late&institution=agua", status=200).body).document
    assert page.xpath("//h1/text()") == ["Con retraso o sin respuesta: 3"]
    assert len(page.xpath("//article//li[p/time]/a")) == 2
    said = " ".join(page.xpath("//article//li/p[time]/text()"))
    assert "Con retraso o" not in said
    assert (said.count("Con retraso, después de"), said.count("Sin respuesta")) == (2, 1)
    assert page.text_content().count("Ya no se puede ver") == 1
    body = app.get(f"{ANSWERS}.csv", status=200).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(body)))
    assert (len(rows), [row["folio"] for row in rows].count("")) == (5, 1)
    for text in (page.text_content(), body):
        assert "víctima" not in text
        assert hidden not in text


def test_figures_lead_to_it(app, unit):
    for address in (
        "/proactiva/growth",
        "/proactiva/growth/institutions/agua",
        "/proactiva/institutions/agua",
    ):
        page = Page(app.get(address, status=200).body).document
        links = page.xpath("//dl[@class='proactiva-figures']//a[contains(@href, '/answers')]")
        assert [link.text for link in links] == ["1", "1", "3"]
        for link in links:
            found = Page(app.get(link.get("href"), status=200).body).document
            assert str(len(found.xpath("//article//li[p/time]"))) == link.text
    page = Page(app.get("/proactiva/growth", status=200).body).document
    [link] = page.xpath("//table//a[contains(@href, '/answers')]")
    assert link.text == "2 de 5"


def test_a_list_goes_on_by_its_key_and_ends(app, unit):
    page = call_action("proactiva_growth_answer_list", limit=2)
    found = app.get(ANSWERS, query_string={"after": page["next"]}, status=200)
    document = Page(found.body).document
    assert len(document.xpath("//article//li[p/time]")) == 3
    [newest] = document.xpath("//article//a[@class='proactiva-chip']/@href")
    assert "after" not in newest


def test_the_statements_are_as_many_for_one_demand_as_for_many(app, unit):
    def statements() -> int:
        app.get(ANSWERS, status=200)
        with statements_sent() as sent:
            app.get(ANSWERS, status=200)
        return len(sent)

    before = statements()
    add(unit, [3] * 20)
    ledgers.sync()
    assert statements() == before


@pytest.mark.parametrize(
    "asked",
    [
        *("what=stock", "as_of=ayer", "after=1", "after=2026-01-01", "after=2026-01-01/"),
        *("after=/x", "after=2026-02-30/x"),
    ],
)
def test_what_cannot_be_asked_is_refused(app, unit, asked):
    app.get(f"{ANSWERS}?{asked}", status=400)


@pytest.mark.parametrize("asked", ["what=stock", "as_of=ayer"])
def test_a_file_of_what_cannot_be_asked_is_refused(app, unit, asked):
    app.get(f"{ANSWERS}.csv?{asked}", status=400)


def test_of_nobody_there_is_none(app, unit):
    app.get(f"{ANSWERS}?institution=nadie", status=404)
    old = f"{clock.today().year - 5}-01-01"
    assert "No hay nada en esta lista." in app.get(f"{ANSWERS}?as_of={old}", status=200).body


def test_before_anything_was_counted_no_list_is_shown(app, clean_db):
    ledgers.forget()
    assert "ckan proactiva ledger sync" in app.get(ANSWERS, status=200).body
    app.get(f"{ANSWERS}.csv", status=503)


def test_while_nobody_looks_the_figure_and_its_list_are_of_the_last_look(clean_db):
    made = ledgers.institution()
    add(made, [None], days=60)
    last = clock.now().at - timedelta(days=58)
    ledgers.forget()
    ledgers.sync(last)
    shown = call_action("proactiva_growth_show")
    for action, what in (("answer_list", "late"), ("event_list", "published")):
        listed_ = call_action(f"proactiva_growth_{action}", what=what)
        assert listed_["last_day"] == shown["as_of"]
    assert len(listed(what="late")) == shown["answered"]["late"] == 0
