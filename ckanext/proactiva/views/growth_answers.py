"""The demands behind the figure of answers, as a list to read and as a file."""

from __future__ import annotations

from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_of, subject_title
from ckanext.proactiva.labels import growth as growth_words
from ckanext.proactiva.labels import growth_events as words
from ckanext.proactiva.types import GrowthAnswer, GrowthAnswers
from ckanext.proactiva.views import files, pages
from ckanext.proactiva.views.files import Row
from ckanext.proactiva.views.growth_events import AT_ONCE, has_begun

growth_answers = pages.blueprint("growth_answers", "")

FIGURE: Final = ("institution", "what", "as_of")
COLUMNS: Final = (
    *("folio", "title", "institution", "institution_title", "received_on", "due_on"),
    *("used_days", "term_days", "judgement", "resolution"),
)


@growth_answers.get("/growth/answers")
def listed() -> pages.Page:
    """List the demands that the figure of answers counts."""
    after = tk.request.args.get("after", "")
    if not has_begun():
        return tk.render("proactiva/growth/not_begun.html", {"text": words.not_begun()})
    found = _answers(after=after)
    values = {
        "title": words.answers(found),
        "called": subject_title(found),
        "of": proactiva_growth_of(found),
        "period": growth_words.between(found["first_day"], found["last_day"]),
        "figure": _figure(),
        "found": found,
        "judgements": [words.judgement(each) for each in found["answers"]],
        "is_first": not after,
    }
    return tk.render("proactiva/growth/answers.html", values)


@growth_answers.get("/growth/answers.csv")
def table() -> pages.Page:
    """Give all of them for spreadsheets; before the first look none would be untrue."""
    if not has_begun():
        tk.abort(503, words.not_begun())
    first = _answers(limit=AT_ONCE)
    found = files.batches(first, lambda after: _answers(limit=AT_ONCE, after=after))
    return files.long_table(COLUMNS, ([_row(each) for each in batch["answers"]] for batch in found))


def _figure() -> dict[str, str]:
    """Return which figure the address asks for."""
    return {name: said for name in FIGURE if (said := tk.request.args.get(name, ""))}


def _answers(**page: Any) -> GrowthAnswers:
    return pages.call_as_anybody("proactiva_growth_answer_list", **_figure(), **page)


def _row(each: GrowthAnswer) -> Row:
    public, institution = each["public"], each["institution"]
    return {
        **each,
        "folio": public and public["folio"],
        "title": public and public["title"],
        "institution": institution and institution["name"],
        "institution_title": institution and institution["title"],
    }
