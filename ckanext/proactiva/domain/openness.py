"""How open a dataset is: what the best of its files' formats allows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final


class Openness(str, Enum):
    """What a dataset offers to whoever wants to reuse it."""

    NO_FILES = "no_files"
    CLOSED = "closed"
    OPEN = "open"


# Structured and owned by nobody: three stars or more of Berners-Lee's five. Written without signs,
# as names and as media types, because portals store both: JSON-LD, application/ld+json.
_TABLES = "csv tsv tabseparatedvalues ods vndoasisopendocumentspreadsheet parquet sqlite netcdf"
_TREES = "json jsonl ndjson xml yaml rss rssxml atom atomxml atomfeed ics calendar"
_MAPS = (
    "geojson vndgeojson topojson kml vndgoogleearthkmlxml kmz vndgoogleearthkmz gml gmlxml"
    " gpkg geopackage geopackagesqlite3 wfs wfssrvc gtfs"
)
_LINKED = "rdf rdfxml ttl turtle n3 nt ntriples jsonld ldjson sparql"
OPEN_FORMATS: Final = frozenset(" ".join((_TABLES, _TREES, _MAPS, _LINKED)).split())

_SIGNS = re.compile(r"[^a-z0-9]")


def openness(formats: Iterable[str]) -> Openness:
    """Say how open a dataset is whose files have these formats."""
    codes = {_code(written) for written in formats}
    if not codes:
        return Openness.NO_FILES
    return Openness.OPEN if codes & OPEN_FORMATS else Openness.CLOSED


def _code(written: str) -> str:
    """Reduce «CSV», «.csv», «text/csv; charset=utf-8» and a vocabulary's URI to one code."""
    name = written.lower().partition(";")[0].rpartition("/")[2].strip()
    return _SIGNS.sub("", name.removeprefix("x-"))
