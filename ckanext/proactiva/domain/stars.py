"""The five stars of open data (Tim Berners-Lee, 5stardata.info), as far as they can be known.

Four can be told from the licence and the formats; whether data is linked to that of others cannot
be told from here, so nobody is given the fifth. If the licence or every format is unknown, so is
the number of stars, and the next step is to state it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ckanext.proactiva.domain.formats import LINKED, STRUCTURED
from ckanext.proactiva.domain.openness import Licence, Openness, names_any, openness
from ckanext.proactiva.domain.register import N_, Register


class Step(Register):
    """A requirement for the next star."""

    FILE = "file", N_("add a file or a link: there is no data yet")
    LICENCE = "licence", N_("say which licence it can be used under")
    LISTED_LICENCE = "listed_licence", N_("give it a licence that this portal lists as open")
    OPEN_LICENCE = "open_licence", N_("give it an open licence")
    FORMAT = "format", N_("say the format of its files")
    TABLE = "table", N_("add a table, such as a spreadsheet: for now it can only be looked at")
    OPEN_FORMAT = "open_format", N_("add a file in a format that nobody owns, such as CSV")
    ADDRESSES = (
        "addresses",
        N_("give an address to each thing it describes, as RDF and JSON-LD do"),
    )
    LINKS = "links", N_("link it to the data of others: only people can judge the fifth star")


class Stars(NamedTuple):
    """How many stars are known, or None, and what the next one asks for."""

    number: int | None
    step: Step


def stars(formats: Collection[str], allowed: Licence) -> Stars:
    """Return the stars of a dataset with files in these formats: those of its best file.

    Args:
        formats: the format of each file, as given by `format_of`; empty if nothing tells it.
        allowed: what its licence allows.
    """
    tier = openness(formats)
    if tier is Openness.NO_FILES:
        return Stars(0, Step.FILE)
    if allowed is Licence.UNKNOWN:
        return Stars(None, Step.LICENCE)
    if allowed is Licence.NOT_LISTED:
        return Stars(None, Step.LISTED_LICENCE)
    if allowed is Licence.CLOSED:
        return Stars(0, Step.OPEN_LICENCE)
    return _of_formats(formats, tier)


def _of_formats(formats: Collection[str], tier: Openness) -> Stars:
    if tier is Openness.OPEN:
        is_linked = any(names_any(each, LINKED) for each in formats)
        return Stars(4, Step.LINKS) if is_linked else Stars(3, Step.ADDRESSES)
    if tier is Openness.SHAPEFILE or any(names_any(each, STRUCTURED) for each in formats):
        return Stars(2, Step.OPEN_FORMAT)
    return Stars(None, Step.FORMAT) if tier is Openness.UNKNOWN else Stars(1, Step.TABLE)
