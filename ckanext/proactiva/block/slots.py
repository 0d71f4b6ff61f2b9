"""The places in CKAN's templates that we fill, and whether a theme left them standing.

A theme may replace a template of CKAN's whole instead of extending it. Our block then has nowhere
to appear; nothing breaks, and the administrator is told which line to add where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import ckantoolkit as tk

OURS = Path(__file__).parent.parent / "templates"
EXTENDS = re.compile(r"{%-?\s*extends\s+[\"']([^\"']+)[\"']")
CKAN_EXTENDS = re.compile(r"{%-?\s*ckan_extends")


class Slot(NamedTuple):
    """A block of one of CKAN's templates that we extend."""

    template: str
    block: str
    shows: str
    snippet: str


SLOTS = (
    Slot(
        "package/read.html",
        "package_resources",
        "the card on the page of a dataset",
        '{% snippet "proactiva/block/card.html", pkg=pkg %}',
    ),
    Slot(
        "package/snippets/package_metadata_fields.html",
        "package_metadata_fields",
        "the block in the form of a dataset",
        '{% snippet "proactiva/block/form.html", data=data, errors=errors %}',
    ),
    Slot(
        "package/snippets/package_form.html",
        "form_actions",
        "the demand that a new dataset is made for",
        '{% snippet "proactiva/block/form_folio.html", data=data %}',
    ),
)


def missing(slot: Slot) -> str:
    """Return the path of the template that hides our part of the slot, or an empty string."""
    last = slot.template
    for path in _chain(slot.template):
        if path.as_posix().endswith(slot.template):  # else the parent of one, which is not to blame
            last = str(path)
        if path.is_relative_to(OURS):
            return ""
        source = path.read_text(encoding="utf-8", errors="replace")
        if "proactiva/block/" in source:
            return ""
        if not _passes_on(source, slot.block):
            break
    return last


def _chain(template: str) -> Iterator[Path]:
    """Walk the files that make up a template, from the theme's down to CKAN's."""
    folders = [Path(folder) for folder in tk.config["computed_template_paths"]]
    start = 0
    while True:
        found = [i for i in range(start, len(folders)) if (folders[i] / template).is_file()]
        if not found:
            return
        path = folders[found[0]] / template
        yield path
        source = path.read_text(encoding="utf-8", errors="replace")
        if CKAN_EXTENDS.search(source):
            start = found[0] + 1
        elif parent := EXTENDS.search(source):
            template, start = parent[1], 0
        else:
            return


def _passes_on(source: str, block: str) -> bool:
    """Tell whether a template leaves the block to the one below it, or calls it with super()."""
    if not (CKAN_EXTENDS.search(source) or EXTENDS.search(source)):
        return False
    opening = re.search(rf"{{%-?\s*block\s+{block}\b", source)
    return opening is None or "super()" in _body(source[opening.end() :])


def _body(source: str) -> str:
    """Cut the source where the block ends whose opening tag is just before it."""
    depth = 1
    for tag in re.finditer(r"{%-?\s*(end)?block\b", source):
        depth += -1 if tag[1] else 1
        if not depth:
            return source[: tag.start()]
    return source
