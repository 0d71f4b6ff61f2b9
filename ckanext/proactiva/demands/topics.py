"""Pages of a beneficiary group or an everyday problem: its datasets and its demands."""

from __future__ import annotations

from datetime import date
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import types, vocabularies
from ckanext.proactiva.datasets import topics
from ckanext.proactiva.demands import board
from ckanext.proactiva.demands.board import Board
from ckanext.proactiva.demands.presentation import in_short
from ckanext.proactiva.domain import concept
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.growth import stocks

MOST_DATASETS: Final = 20
FIRST: Final = board.Place(after="", before="", offset=0, limit=5)


def topic(vocabulary: str, code: str, today: date) -> types.Topic:
    """Return everything about a topic, in three statements however much that is.

    Raises:
        tk.ObjectNotFound: the vocabulary has no topics, or neither it nor stored data has the code.
    """
    dimension = next((kind for kind, name in topics.LISTS.items() if name == vocabulary), None)
    if dimension is None:
        raise tk.ObjectNotFound(tk._("There is no such list"))
    datasets = topics.newest((dimension, code), MOST_DATASETS)
    demands = board.page(_board(dimension, code), today, FIRST)
    term = vocabularies.get(vocabulary).terms.get(code)
    if not (term or datasets or demands):
        raise tk.ObjectNotFound(tk._("This list has no such code"))
    return {
        "vocabulary": vocabulary,
        "code": code,
        "listed": term is not None,
        "labels": dict(term.labels) if term else {},
        "definitions": dict(concept.definitions(term)) if term else {},
        "published": stocks.of_one((dimension, code)),
        "datasets": datasets,
        "demands": [in_short(each, today) for each in demands],
    }


def _board(dimension: Dimension, code: str) -> Board:
    if dimension is Dimension.GROUP:
        return Board(beneficiary_group=code)
    return Board(problem=code)
