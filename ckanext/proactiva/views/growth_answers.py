"""The demands behind the figure of answers, as a page and as a file."""

from __future__ import annotations

from typing import Any, Final

from ckanext.proactiva.labels import growth as growth_labels
from ckanext.proactiva.labels import growth_events
from ckanext.proactiva.logic.schema.growth import MOST_ANSWERS
from ckanext.proactiva.types import GrowthAnswers
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.files import Row
from ckanext.proactiva.views.growth_lists import Listing, row

growth_answers = pages.blueprint("growth_answers", "")


@growth_answers.get("/growth/answers")
def listed() -> pages.Page:
    """List the demands that the figure of answers counts."""
    return ANSWERS.page()


@growth_answers.get("/growth/answers.csv")
def table() -> pages.Page:
    """Give all of them for spreadsheets."""
    return ANSWERS.table()


def _described(found: GrowthAnswers) -> dict[str, Any]:
    return {
        "title": growth_events.answers(found),
        "period": growth_labels.between(found["first_day"], found["last_day"]),
        "judgements": [growth_events.judgement(each) for each in found["answers"]],
    }


def _rows(found: GrowthAnswers) -> list[Row]:
    return [row(each, "folio") for each in found["answers"]]


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
    described=_described,
    rows=_rows,
)
