"""Formats as portals write them."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.openness import Openness, openness


@pytest.mark.parametrize(
    "written",
    [
        "CSV",
        " .csv ",
        "text/csv",
        "text/csv; charset=utf-8",
        "http://publications.europa.eu/resource/authority/file-type/CSV",
        "GeoJSON",
        "application/geo+json",
        "JSON-LD",
        "application/ld+json",
        "application/x-ndjson",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.google-earth.kml+xml",
        "WFS_SRVC",
    ],
)
def test_an_open_format_is_known_by_any_of_its_names(written: str) -> None:
    assert openness([written]) is Openness.OPEN


@pytest.mark.parametrize(
    "written",
    ["PDF", "XLSX", "DOCX", "HTML", "application/xhtml+xml", "SHP", "PNG", "ZIP", "", "/"],
)
def test_what_is_not_open_or_not_known_is_closed(written: str) -> None:
    assert openness([written]) is Openness.CLOSED


def test_one_open_file_is_enough() -> None:
    assert openness(["PDF", "CSV", ""]) is Openness.OPEN


def test_a_dataset_without_files_is_neither() -> None:
    assert openness([]) is Openness.NO_FILES
