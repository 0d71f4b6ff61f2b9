"""The notes on the charts of growth, on pages and in files, for a history with each kind."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest

from ckan import model

from ckanext.proactiva.dates import local_day
from ckanext.proactiva.domain.notes import NoteKind
from ckanext.proactiva.labels.language import month
from ckanext.proactiva.ledger import looks
from tests import factories
from tests.support import ledgers
from tests.support.page import Page
from tests.support.scenes import LANGUAGES, written

NOW = datetime.now(timezone.utc)
GROWTH = "/proactiva/growth/institutions"
FLOODS = ("published", "withdrawn", "left", "joined")
TEN = 10


def ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


@pytest.fixture
def unit(new_ledger, monkeypatch) -> str:
    """An institution whose ten datasets came, went, came back, and stopped and began to count.

    Nobody looked in the last ninety days, and from then on other definitions are used.
    """
    name = factories.institution()
    ledgers.sync(ago(300))
    ledgers.sync(ago(275))
    names = ledgers.add_datasets(TEN, model.Group.get(name).id)
    ledgers.sync(ago(250))
    ledgers.change(names, private=True)
    for days in (231, 212, 210):
        ledgers.sync(ago(days))
    ledgers.sync(ago(190))
    ledgers.change(names, private=False)
    for days in (170, 150):
        ledgers.sync(ago(days))
    for days, said in ((130, ""), (110, ""), (90, "true")):
        ledgers.set_extra(names, "proactiva_proactive", said)
        ledgers.sync(ago(days))
    monkeypatch.setattr(looks, "FORMULA", 2)
    ledgers.sync(NOW)
    return name


def told(app, unit: str, on: datetime | None = None, language: str = "es") -> list[str]:
    """Return the text of each note whose number is on the chart of a page."""
    asked = f"?as_of={local_day(on)}" if on else ""
    page = Page(app.get(f"/{language}{GROWTH}/{unit}{asked}", status=200).body).document
    listed = page.xpath("//ol[preceding-sibling::h3[1][@id='notes']]/li")
    numbers = page.xpath("//figure[1]//*[name() = 'circle']")
    assert len(numbers) == len(listed)
    return [each.text_content() for each in listed]


def file_of(app, unit: str, on: datetime) -> str:
    return app.get(f"{GROWTH}/{unit}.json?as_of={local_day(on)}", status=200).body


def test_every_kind_of_note_is_told_in_its_words(app, unit):
    for language in LANGUAGES:
        # Only five notes are shown, so the least important are looked for on days with few.
        days = (ago(140), ago(80), ago(20), None)
        said = " ".join(each for day in days for each in told(app, unit, day, language))
        for kind in NoteKind:
            assert written(kind.label, language).search(said), (kind, language)


def test_what_is_left_out_is_counted_and_in_the_file(app, unit):
    kinds = [each["kind"] for each in json.loads(file_of(app, unit, NOW))["notes"]]
    # These figures end with a look.
    assert kinds == [kind.value for kind in NoteKind if kind is not NoteKind.UNSEEN]
    assert "3 notas más" in app.get(f"{GROWTH}/{unit}", status=200).body
    assert (
        "notas más" not in app.get(f"{GROWTH}/{unit}?as_of={local_day(ago(140))}", status=200).body
    )


def test_a_flood_says_how_many_of_how_many_and_leads_to_them(app, unit):
    asked = f"{GROWTH}/{unit}?as_of={local_day(ago(80))}"
    page = Page(app.get(asked, status=200).body).document
    links = page.xpath("//ol[preceding-sibling::h3[1][@id='notes']]/li/a/@href")
    assert [each.partition("what=")[2].partition("&")[0] for each in links] == [*FLOODS]
    for link in links:
        assert Page(app.get(link, status=200).body).document.xpath("string(//h1)").endswith(" 10")
    assert all("10 de 10" in each for each in told(app, unit, ago(80))[1:])


def test_the_drawing_that_stands_alone_tells_them_too(app, unit):
    sentences = [" ".join(each.split()) for each in told(app, unit)]
    for chart in ("stock", "flow"):
        svg = app.get(f"{GROWTH}/{unit}/{chart}.svg", status=200).body
        description = svg.partition("<desc")[2].partition("</desc>")[0]
        for n, sentence in enumerate(sentences, 1):
            assert f"{n}. {sentence.partition('.')[0]}." in description


def test_a_past_day_keeps_its_notes(app, unit):
    days = [ago(each) for each in (260, 200, 140, 100, 20)]
    before = [(file_of(app, unit, day), told(app, unit, day)) for day in days]
    ledgers.add_datasets(TEN * 3, model.Group.get(unit).id)
    ledgers.sync(NOW + timedelta(days=40))
    assert [(file_of(app, unit, day), told(app, unit, day)) for day in days] == before


def test_when_a_made_up_past_was_looked_at_is_not_told(app, unit, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.illustrative_history", True)
    kinds = [each["kind"] for each in json.loads(file_of(app, unit, NOW))["notes"]]
    untold = {NoteKind.BEGAN, NoteKind.PAUSED, NoteKind.UNSEEN, NoteKind.REDEFINED}
    assert {*kinds} == {kind.value for kind in NoteKind if kind not in untold}


def test_a_pause_says_between_which_months_nobody_looked(app, unit):
    [note] = [each for each in json.loads(file_of(app, unit, NOW))["notes"] if each["before"]]
    months = [local_day(each)[:7] for each in (ago(90), NOW)]
    assert [note["kind"], note["before"], note["month"]] == ["paused", *months]
    with app.flask_app.test_request_context("/es/"):
        one, other = map(month, months)
    sentence = f"Entre {one} y {other} no hay registro de que se revisara el portal"
    assert sentence in " ".join(told(app, unit))


def test_figures_that_end_in_a_pause_say_so_wherever_they_are(app, unit):
    asked = json.loads(file_of(app, unit, ago(20)))["notes"]
    [note] = [each for each in asked if each["kind"] == "unseen"]
    assert [note["before"], note["month"]] == [local_day(each)[:7] for each in (ago(90), ago(20))]
    with app.flask_app.test_request_context("/es/"):
        seen, end = month(note["before"]), month(note["month"])
    sentence = f"Estas cifras terminan en {end}, pero la última revisión del portal"
    [said] = [each for each in told(app, unit, ago(20)) if sentence in each]
    assert seen in said
    for chart in ("stock", "flow"):
        drawn = app.get(f"{GROWTH}/{unit}/{chart}.svg?as_of={local_day(ago(20))}", status=200).body
        assert sentence in drawn
    # Until a look is missing, nothing is.
    assert "unseen" not in file_of(app, unit, ago(80))


def test_other_definitions_say_which_version_counts(app, unit):
    [note] = [each for each in json.loads(file_of(app, unit, NOW))["notes"] if each["formula"]]
    month_now = local_day(NOW)[:7]
    assert [note["kind"], note["formula"], note["month"]] == ["redefined", 2, month_now]
    assert "cuenta la versión 2 de las definiciones" in " ".join(told(app, unit))
