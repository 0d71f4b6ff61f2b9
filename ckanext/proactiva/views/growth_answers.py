"""The demands behind the figure of answers, as a page and as a file."""

from __future__ import annotations

from typing import Any, Final

from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.labels import growth_events
from ckanext.proactiva.logic.schema.growth import MOST_ANSWERS
from ckanext.proactiva.types import GrowthAnswer, GrowthAnswers
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.files import Row
from ckanext.proactiva.views.growth_lists import Listing, institution_cells

growth_answers = pages.blueprint("growth_answers", "")

ANSWERS: Final = Listing(
    action="proactiva_growth_answer_list",
    asked=("institution", "what", "as_of"),
    template="proactiva/growth/answers.html",
    columns=(
        *("folio", "title", "institution", "institution_title", "received_on", "due_on"),
        *("used_days", "term_days", "judgement", "resolution"),
    ),
    # Each batch replays the past of all of them.
    batch={"limit": MOST_ANSWERS},
)


@growth_answers.get("/growth/answers")
def listed() -> pages.Page:
    """List the demands that the figure of answers counts."""
    return ANSWERS.page(_described)


@growth_answers.get("/growth/answers.csv")
def table() -> pages.Page:
    """Give all of them for spreadsheets."""
    return ANSWERS.table(_rows)


def _described(found: GrowthAnswers) -> dict[str, Any]:
    return {
        "title": growth_events.answers(found),
        "period": growth_labels.between(found["first_day"], found["last_day"]),
        "judgements": [growth_events.judgement(each) for each in found["answers"]],
    }


def _rows(found: GrowthAnswers) -> list[Row]:
    return [_row(each) for each in found["answers"]]


def _row(each: GrowthAnswer) -> Row:
    public = each["public"]
    return {
        **each,
        "folio": public and public["folio"],
        "title": public and public["title"],
        **institution_cells(each),
    }
