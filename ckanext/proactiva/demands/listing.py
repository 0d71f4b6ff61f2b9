"""The board as a page of it shows it: its demands, and the counts to filter them by."""

from __future__ import annotations

from ckanext.proactiva import types
from ckanext.proactiva.demands import board, counts, presentation, words
from ckanext.proactiva.demands.words import Searched
from ckanext.proactiva.domain.moment import Moment


def listed(
    narrowed: board.Board, place: board.Place, on: Moment, search: Searched | None
) -> types.Board:
    """Return a page of a board.

    Args:
        narrowed: the board.
        place: which page of it.
        on: when.
        search: what is searched for, and how it was understood; None if nothing is searched for.
    """
    left_out = [word for word, _ in search.things] if search and search.is_too_common else []
    found = counts.by_kind(narrowed, on.day)
    count = counts.listed(narrowed, found)
    return {
        "count": count,
        "not_found": words.not_found(search) if search and not (count or left_out) else [],
        "left_out": left_out,
        "results": presentation.summaries(board.page(narrowed, on.day, place), on),
        "facets": found.facets,
        "institution": counts.chosen(narrowed),
        "institutions": counts.institutions(narrowed, on.day),
        "late": found.late,
    }
