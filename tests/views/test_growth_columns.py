"""The guide says what every column of a file of growth holds, and what its codes mean."""

from __future__ import annotations

import re
from pathlib import Path

from ckanext.proactiva.domain.growth import AbsenceReason, EventKind, Precision
from ckanext.proactiva.growth import citation
from ckanext.proactiva.views.growth_answers import ANSWERS
from ckanext.proactiva.views.growth_events import EVENTS
from ckanext.proactiva.views.growth_files import INSTITUTION_COLUMNS, MONTH_COLUMNS, PART_COLUMNS
from ckanext.proactiva.views.indicator import ANSWER_COLUMNS, COUNTED, SHARED

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = "".join((DOCS / f"{each}.md").read_text(encoding="utf-8") for each in ("growth", "ledger"))
COLUMNS = {
    "growth.csv": MONTH_COLUMNS,
    "institutions.csv": (*citation.CALLED, "in_verification", *INSTITUTION_COLUMNS),
    "beneficiaries.csv": ("beneficiary_group", *PART_COLUMNS),
    "problems.csv": ("problem", *PART_COLUMNS),
    "indicators": (*COUNTED, *SHARED, *ANSWER_COLUMNS),
    "events.csv": EVENTS.columns,
    "answers.csv": ANSWERS.columns,
}


def rows(head: str) -> list[tuple[list[str], list[str], str]]:
    """Return a table of the guide: the codes in its first two columns, and what the third says."""
    table = GUIDE.split(f"{head}\n|---|---|---|\n")[1].split("\n\n")[0]
    cells = (line.strip("|").split("|") for line in table.splitlines())
    return [
        (re.findall(r"[\w.]+", first), re.findall(r"[\w.]+", second), third.strip())
        for first, second, third in cells
    ]


def test_each_column_of_each_file_is_explained_once():
    found: dict[str, list[str]] = {}
    for names, files, said in rows("| column | in | what it holds |"):
        assert said
        for file in files:
            found.setdefault(file, []).extend(names)
    assert {file: sorted(names) for file, names in found.items()} == {
        file: sorted(set(names)) for file, names in COLUMNS.items()
    }


def test_each_code_of_an_event_is_explained():
    found: dict[str, list[str]] = {}
    for [field], codes, _ in rows("| field | value | what it means |"):
        found.setdefault(field, []).extend(codes)
    known = {"kind": EventKind, "reason": AbsenceReason, "precision": Precision}
    assert {name: set(codes) for name, codes in found.items()} == {
        name: {each.value for each in enum} for name, enum in known.items()
    }
