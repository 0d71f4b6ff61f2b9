"""How many stars are known, and what the next one requires."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.openness import Licence
from ckanext.proactiva.domain.stars import Stars, Step, stars

BY_FORMATS = [
    (["PDF"], Stars(1, Step.TABLE)),
    (["text/html", "PNG"], Stars(1, Step.TABLE)),
    (["XLSX"], Stars(2, Step.OPEN_FORMAT)),
    (["PDF y Excel"], Stars(2, Step.OPEN_FORMAT)),
    (["application/vnd.ms-excel", "PDF"], Stars(2, Step.OPEN_FORMAT)),
    (["Excel 2007"], Stars(2, Step.OPEN_FORMAT)),
    (["pdf/xls"], Stars(2, Step.OPEN_FORMAT)),
    (["SHP"], Stars(2, Step.OPEN_FORMAT)),
    (["CSV"], Stars(3, Step.ADDRESSES)),
    (["PDF", "text/csv; charset=utf-8"], Stars(3, Step.ADDRESSES)),
    (["CSV, RDF"], Stars(4, Step.LINKS)),
    (["CSV", "TTL"], Stars(4, Step.LINKS)),
    (["application/ld+json"], Stars(4, Step.LINKS)),
    (
        ["http://publications.europa.eu/resource/authority/file-type/RDF_TURTLE", "TTL"],
        Stars(4, Step.LINKS),
    ),
    ([""], Stars(None, Step.FORMAT)),
    (["ZIP", "PDF"], Stars(None, Step.FORMAT)),
    (["ZIP", "XLS"], Stars(2, Step.OPEN_FORMAT)),
]


@pytest.mark.parametrize(("formats", "known"), BY_FORMATS)
def test_under_an_open_licence_the_best_file_counts(formats: list[str], known: Stars):
    assert stars(formats, Licence.OPEN) == known


@pytest.mark.parametrize("formats", [["CSV"], ["RDF"], [""]])
def test_without_an_open_licence_no_format_has_a_star(formats: list[str]):
    assert stars(formats, Licence.UNKNOWN) == Stars(None, Step.LICENCE)
    assert stars(formats, Licence.NOT_LISTED) == Stars(None, Step.LISTED_LICENCE)
    assert stars(formats, Licence.CLOSED) == Stars(0, Step.OPEN_LICENCE)


@pytest.mark.parametrize("allowed", list(Licence))
def test_without_a_file_there_is_nothing_to_use(allowed: Licence):
    assert stars([], allowed) == Stars(0, Step.FILE)


def test_each_step_is_the_next_one_somewhere():
    met = {known.step for _, known in BY_FORMATS}
    assert met | {Step.FILE, Step.LICENCE, Step.LISTED_LICENCE, Step.OPEN_LICENCE} == set(Step)
