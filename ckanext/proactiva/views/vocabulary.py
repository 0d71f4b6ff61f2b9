"""The vocabularies and their terms, at the addresses that identify them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import make_response

import ckantoolkit as tk

from ckanext.proactiva import labels, types
from ckanext.proactiva.views import files, pages, skos

vocabulary = pages.blueprint("vocabulary", "/vocabulary")

HTML: Final = "text/html"
COLUMNS: Final = ("code", "address", "exact_matches", "broad_matches")

Written = Callable[[types.Vocabulary], dict[str, object]]


@vocabulary.get("")
def index() -> pages.Page:
    """Show which lists there are."""
    values = {
        "title": tk._("Vocabularies"),
        "lists": pages.call_as_anybody("proactiva_vocabulary_list"),
    }
    return tk.render("proactiva/vocabulary/index.html", values)


@vocabulary.get("/<vocabulary>")
def listed(vocabulary: str) -> pages.Page:
    """Show a list to people, or to programs that ask for data."""
    return _negotiated(_found(vocabulary), skos.scheme, "list")


@vocabulary.get("/<vocabulary>.jsonld")
def listed_for_programs(vocabulary: str) -> pages.Page:
    """Give a list to programs."""
    return files.linked(skos.scheme(_found(vocabulary)))


@vocabulary.get("/<vocabulary>.csv")
def listed_as_table(vocabulary: str) -> pages.Page:
    """Give a list to spreadsheets, with a column for its labels in each language."""
    terms = _found(vocabulary)["terms"]
    languages = sorted({language for term in terms for language in term["labels"]})
    rows = (
        {**term, **{f"label_{each}": term["labels"].get(each, "") for each in languages}}
        for term in terms
    )
    code, *others = COLUMNS
    return files.comma_separated([code, *(f"label_{each}" for each in languages), *others], rows)


@vocabulary.get("/<vocabulary>/<code>")
def term(vocabulary: str, code: str) -> pages.Page:
    """Show a term to people, or to programs that ask for data."""
    return _negotiated(_found(vocabulary, code), skos.concept, "term")


@vocabulary.get("/<vocabulary>/<code>.jsonld")
def term_for_programs(vocabulary: str, code: str) -> pages.Page:
    """Give a term to programs."""
    return files.linked(skos.concept(_found(vocabulary, code)))


def _found(vocabulary: str, code: str = "") -> types.Vocabulary:
    return pages.call_as_anybody("proactiva_vocabulary_show", vocabulary=vocabulary, code=code)


def _negotiated(found: types.Vocabulary, write: Written, page: str) -> pages.Page:
    """Give browsers the page, and programs that ask for data the same as data."""
    accepted: Any = tk.request.accept_mimetypes
    if accepted.best_match([HTML, *files.LINKED], default=HTML) == HTML:
        shown = found["terms"][0] if page == "term" else None
        called = shown["labels"] if shown else found["labels"]
        values = {"title": labels.worded(called), "listed": found, "term": shown}
        response = make_response(tk.render(f"proactiva/vocabulary/{page}.html", values))
    else:
        response = files.linked(write(found))
    response.vary.add("Accept")
    return response
