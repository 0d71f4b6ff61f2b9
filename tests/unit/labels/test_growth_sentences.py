"""What growth pages say and draw about random histories, in both languages, is their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from random import Random
from typing import Final, cast
from zoneinfo import ZoneInfo

import flask
import pytest

from ckanext.proactiva.charts import Bars, Steps
from ckanext.proactiva.domain.period import Period, months_back
from ckanext.proactiva.domain.rollup import Flow
from ckanext.proactiva.growth.figures import figures
from ckanext.proactiva.growth.notes import noted
from ckanext.proactiva.labels import growth as words
from ckanext.proactiva.labels import growth_charts, growth_notes
from ckanext.proactiva.labels.language import month
from ckanext.proactiva.types import Growth, LooksShown
from ckanext.proactiva.views import drawing

PERIOD = Period(date(2026, 11, 27), ZoneInfo("America/Mexico_City"))
OVER = Period(date(2026, 11, 30), ZoneInfo("America/Mexico_City"))
# Nobody looked from May to June, and from October on another version counts.
LOOKS: Final[list[LooksShown]] = [
    {"first": "2026-03-09", "last": "2026-04-30", "formula": 1},
    {"first": "2026-07-01", "last": "2026-09-30", "formula": 1},
    {"first": "2026-10-01", "last": "2026-11-27", "formula": 2},
]
# What is said about the looks: in which month, and with which numbers.
TOLD_OF_LOOKS: Final = {"2026-03": [], "2026-07": [], "2026-10": [2]}
LANGUAGES = ("en", "es")
STOCK = {"published": 1, "returned": 1, "joined": 1, "withdrawn": -1, "left": -1}


def history(seed: int) -> dict[date, Flow]:
    """Return random months in which never more goes than there is."""
    dice, flows, stock = Random(seed), dict[date, Flow](), 0
    highest = dice.choice([0, 1, 2, 9, 3_000, 2_000_000])
    for at in months_back(PERIOD.running, dice.choice([1, 2, 13, 14, 40])):
        if not dice.randrange(3):
            continue
        came = [dice.randint(0, dice.choice([0, 1, highest])) for _ in range(3)]
        stock += sum(came)
        withdrawn = dice.choice([0, 1, stock]) if stock else 0
        left = dice.choice([0, stock - withdrawn])
        stock -= withdrawn + left
        published, returned, joined = came
        flows[at] = Flow(published, dice.randint(0, 3), returned, withdrawn, joined, left)
    return flows


def growth(
    flows: dict[date, Flow], period: Period = PERIOD, looks: Sequence[LooksShown] = ()
) -> Growth:
    shares = {"own": None, "own_by_month": [], "reach": None, "reach_by_month": []}
    beside = {"answered": None, "answered_by_month": [], "institution": None, **shares}
    ledger = {"synced_at": f"{period.as_of}T08:00:00-06:00"}
    found = cast("Growth", {**figures(flows, period), **beside, "ledger": ledger})
    return {**found, "notes": noted(found, date(2026, 3, 9), looks)}


def numbers(text: str) -> list[int]:
    """Return the numbers in a sentence, without the days and years of its months."""
    months = r"(de )?\b[a-zA-Z]+ (de )?20\d\d"
    return [
        int(n.replace(",", "").replace(".", ""))
        for n in re.findall(r"\d[\d,.]*\d|\d", re.sub(months, "", text))
    ]


@pytest.mark.parametrize("seed", range(60))
def test_what_is_drawn_as_flow_adds_up_to_what_is_drawn_as_stock(app: flask.Flask, seed) -> None:
    found = growth(history(seed), OVER if seed % 2 else PERIOD)
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        stock, flow = drawing.stock(found), drawing.flow(found)
    assert isinstance(stock, Steps)
    assert isinstance(flow, Bars)
    before, *standing = [point.value for point in stock.points]
    net = [sum(bar.came) - sum(bar.went) for bar in flow.bars]
    assert [*accumulate(net, initial=before)] == [before, *standing]
    assert [slot.label for slot, *_ in flow.bars] == [p.slot.label for p in stock.points[1:]]
    assert (before, standing[-1]) == (found["before"], found["stock"])
    # The table says the same for each month, and what was renewed besides.
    totals = [
        [int(cell.replace(",", "").replace(".", "")) for cell in row[1:]] for row in flow.rows()
    ]
    assert [row[5] for row in totals] == standing
    assert sum(row[6] for row in totals) == found["flow"]["renewed"]


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_says_the_numbers_of_its_chart(app: flask.Flask, seed, language) -> None:
    found = growth(history(seed))
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        stock, flow = growth_charts.stock_finding(found), growth_charts.flow_finding(found)
        bars = drawing.flow(found)
        named = {month(each["month"]): each["published"] for each in found["months"][-13:]}
    ends = {found["before"], found["stock"]}
    assert {*numbers(stock)} == ends
    assert isinstance(bars, Bars)
    published = [bar.came[0] for bar in bars.bars]
    most = max(published)
    if not most:
        assert numbers(flow) == []
        return
    often = published.count(most)
    said = [name for name in named if name in flow]
    assert numbers(flow) == ([most] if often == 1 else [most, often])
    assert said == ([] if often > 1 else [name for name, count in named.items() if count == most])


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lead_tells_each_move_that_there_was_and_no_other(app, seed, language) -> None:
    found = growth(history(seed))
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        said, ends = words.lead(found), month(f"{PERIOD.running:%Y-%m}")
    flow = found["flow"]
    moves = ("published", "renewed", "withdrawn", "returned", "joined", "left")
    told = [flow[name] for name in moves if flow[name]]
    share = found["continuity"]
    assert numbers(said) == [*told, share["part"], share["whole"]]
    assert ends in said
    assert found["before"] + sum(flow[n] * sign for n, sign in STOCK.items()) == found["stock"]


def test_nothing_more_is_expected_of_an_institution_that_ended(app) -> None:
    waited = "Aún no se publica información útil"
    since = "Desde noviembre de 2025 no hay información útil"
    withdrawn = {date(2020, 1, 1): Flow(published=1, withdrawn=1)}
    of_both = {"id": "", "name": "agua", "title": "Agua"}
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        for flows, active, ended in (
            ({}, waited, "No se publicó información útil"),
            (withdrawn, since, since),
        ):
            for is_over, said in ((False, active), (True, ended)):
                found = growth(flows) | {"institution": {**of_both, "ended": is_over}}
                assert words.headline(cast("Growth", found)) == said


@pytest.mark.parametrize(
    ("synced_at", "said"),
    [
        (None, "El primer conteo no ha terminado"),
        ("2026-11-27T08:00:00-06:00", "Aún no se publica información útil"),
        ("2026-11-26T08:00:00-06:00", "Aún no se publica información útil"),
        ("2027-01-04T08:00:00-06:00", "No se publicó información útil"),
    ],
)
def test_nothing_is_told_of_a_day_that_was_not_counted(app, synced_at, said) -> None:
    found = growth({}) | {"ledger": {"synced_at": synced_at}}
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        assert words.headline(cast("Growth", found)) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stock", [0, 1, 1_200])
def test_a_stock_that_stands_still_is_said_with_its_number(app, language, stock) -> None:
    earlier = {date(2020, 1, 1): Flow(stock)} if stock else {}
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        assert numbers(words.headline(growth(earlier))) == ([stock] if stock else [])
        assert numbers(growth_charts.stock_finding(growth(earlier))) == [stock]


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_numbers_of_a_share_are_in_the_format_of_the_readers_language(app, language) -> None:
    flows = {date(2020, 1, 1): Flow(2_000, with_files=2_000, open=1_234)}
    found, joined = growth(flows), {"en": "1,234 of 2,000", "es": "1,234 de 2,000"}[language]
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        assert words.part_of_whole(found["open"]) == joined
        assert joined in words.share(found["open"])
        assert joined in words.figures(found)[4].label


@pytest.mark.parametrize(
    ("flow", "said"),
    [
        (
            Flow(28, with_files=28, open=24, unknown=1),
            "con archivo abierto (24 de 27; de 1 no se sabe)",
        ),
        (Flow(9, with_files=9, open=4, unknown=1), "con archivo abierto (de 1 no se sabe)"),
        (Flow(9, with_files=9, open=4), "con archivo abierto"),
    ],
)
def test_what_is_not_known_to_be_open_is_said_beside_the_share(app, flow, said) -> None:
    found = growth({date(2020, 1, 1): flow})
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        assert words.figures(found)[4].label == said


@pytest.mark.parametrize(
    ("part", "whole", "percent", "said"),
    [
        (0, 0, None, "–"),
        (0, 9, None, "0 de 9"),
        (0, 10, 0, "0% (0 de 10)"),
        (5, 10, 50, "50% (5 de 10)"),
    ],
)
def test_a_share_of_none_and_one_of_few_are_told_apart(app, part, whole, percent, said) -> None:
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        assert words.share({"part": part, "whole": whole, "percent": percent}) == said


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_year_before_is_what_stood_then_and_no_more_than_is_known(app, seed, language) -> None:
    flows = history(seed)
    found = growth(flows)
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        chart, said = (
            drawing.stock(found, is_compared=True),
            growth_charts.year_before_finding(found),
        )
        named = month(f"{PERIOD.months[0]:%Y-%m}")
    earlier = growth_charts.year_before(found)
    shown = [PERIOD.before, *PERIOD.months]
    first = min((at for at, flow in flows.items() if flow != Flow()), default=None)
    then = [at.replace(year=at.year - 1) for at in shown]
    is_known = first is not None and first <= then[-1]
    # Before there was anything at all, nothing is known, which is not zero.
    assert earlier == [
        sum(flow.net for month, flow in flows.items() if month <= at)
        if first and first <= at
        else None
        for at in then
    ]
    assert isinstance(chart, Steps)
    assert numbers(said) == ([earlier[-1]] if is_known else [])
    # The period ends within a month, and that of a year before was over.
    assert (named in said) is is_known
    if is_known:
        assert [row[2] for row in chart.rows()][-1] == f"{earlier[-1]:,}"


@pytest.mark.parametrize("seed", range(60))
def test_what_came_a_year_before_is_drawn_over_what_came(app, seed) -> None:
    flows = history(seed)
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        chart = drawing.flow(growth(flows), is_compared=True)
        alone = drawing.flow(growth(flows))
    assert isinstance(chart, Bars)
    assert isinstance(alone, Bars)
    then = [at.replace(year=at.year - 1) for at in PERIOD.months]
    came = {at: flow.published + flow.returned + flow.joined for at, flow in flows.items()}
    first = min((at for at, flow in flows.items() if flow != Flow()), default=None)
    expected = [came.get(at, 0) if first and first <= at else None for at in then]
    assert [*chart.earlier] == expected
    is_known = any(each is not None for each in expected)
    assert (chart.legend()[-1:] != alone.legend()[-1:]) is is_known
    assert chart.scale()[-1] >= max(each or 0 for each in expected)
    if is_known:
        said = ["" if each is None else f"{each:,}" for each in expected]
        assert [row[-1] for row in chart.rows()] == said


@pytest.mark.parametrize(("period", "said"), [(PERIOD, True), (OVER, False)])
def test_whole_months_beside_part_of_one_are_called_so(app, period, said) -> None:
    found = growth({date(2025, 11, 1): Flow(published=3)}, period)
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        chart = drawing.flow(found, is_compared=True)
    assert isinstance(chart, Bars)
    assert ("(meses completos)" in chart.before) is said
    assert chart.legend()[-1].label == chart.before


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_say_the_numbers_of_their_months_and_are_numbered_as_drawn(
    app, seed, language
) -> None:
    flows = history(seed)
    found = growth(flows, looks=LOOKS if seed % 2 else ())
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        told, others = growth_notes.noted(found), growth_notes.others(found)
        stock, flow = drawing.stock(found), drawing.flow(found)
        named = {each["month"]: month(each["month"]) for each in found["months"]}
    said = [(each.month, sentence) for each in told for sentence in each.sentences]
    assert [each.month for each in told] == sorted({at for at, _sentence in said})
    without = {at for at, sentence in said if not sentence.what}
    assert without == ({*TOLD_OF_LOOKS} if seed % 2 else {"2026-03"})
    for at, sentence in said:
        assert named[at] in sentence.text
        if not sentence.what:
            assert numbers(sentence.text) == TOLD_OF_LOOKS[at]
            continue
        assert named[at] in sentence.label
        counts = {
            f"{each:%Y-%m}": getattr(flows.get(each, Flow()), sentence.what)
            for each in PERIOD.months
        }
        returned = sentence.what == "returned"
        assert numbers(sentence.text) == [counts[at], *([] if returned else [sum(counts.values())])]
    assert len(said) == min(5, len(found["notes"]))
    assert numbers(others) == ([len(found["notes"]) - 5] if len(found["notes"]) > 5 else [])
    texts = [each.text for each in told]
    assert [note.text for note in stock.notes] == [note.text for note in flow.notes] == texts
    for chart, months in ((stock, chart_months(1)), (flow, chart_months(0))):
        assert [months[note.place] for note in chart.notes] == [each.month for each in told]


def chart_months(before: int) -> list[str]:
    """Return the months of a chart that begins *before* months before the period."""
    return [f"{at:%Y-%m}" for at in months_back(PERIOD.running, 13 + before)]
