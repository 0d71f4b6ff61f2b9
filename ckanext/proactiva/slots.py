"""The places in CKAN's templates that we fill, and whether the portal's theme keeps them.

A theme may replace one of CKAN's templates, or a block of it, instead of extending it. What we
show there then disappears; nothing breaks, and the administrator is told which line to add where.

This is read from the templates, by `assembly`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

import ckan

from ckanext.proactiva.assembly import Page, Source, Theme
from ckanext.proactiva.types import Finding

OURS = Path(__file__).parent / "templates"
CKANS = Path(ckan.__file__).parent


class Slot(NamedTuple):
    """A place that we fill.

    Attributes:
        page: the template of the page, or of the form, that shows it.
        template: CKAN's template that we extend for it.
        part: our template that goes there.
        given: the arguments passed to our template.
        shows: what people miss if the place is lost.
    """

    page: str
    template: str
    part: str
    given: str
    shows: str

    @property
    def snippet(self) -> str:
        """Return the line that shows it, in any template of a theme."""
        return f'{{% snippet "{self.part}"{self.given} %}}'


_HEADER = "page.html", "header.html"
_ENTRANCES = "proactiva/entrances"
_FORM = "package/snippets"
# The pages of a dataset: a plugin may show others instead for its types.
DATASET_PAGE: Final = "package/read.html"
FORM_PAGE: Final = f"{_FORM}/package_form.html"
# The part of the form with the block, where ckanext-scheming does not draw the form.
BLOCK_PAGE: Final = f"{_FORM}/package_metadata_fields.html"
# Pages that ckanext-scheming, if a portal has it, shows instead; they extend CKAN's.
_INSTEAD = {name: f"scheming/{name}" for name in (DATASET_PAGE, FORM_PAGE)}
_NONE: Mapping[str, Set[str]] = MappingProxyType({})

SLOTS = (
    Slot(*_HEADER, f"{_ENTRANCES}/menu.html", "", "the link to our pages in the menu"),
    Slot(*_HEADER, f"{_ENTRANCES}/work.html", "", "the links to the desk and to moderation"),
    Slot(
        "home/index.html",
        "home/index.html",
        f"{_ENTRANCES}/home.html",
        "",
        "the links to asking, to the board and to growth on the front page",
    ),
    Slot(
        "organization/read.html",
        "organization/read_base.html",
        f"{_ENTRANCES}/organization.html",
        ", group_dict=group_dict",
        "the link, on the page of an organization, to what it publishes, was asked and answers",
    ),
    Slot(
        DATASET_PAGE,
        DATASET_PAGE,
        "proactiva/block/card.html",
        ", pkg=pkg_dict",
        "the card on the page of a dataset",
    ),
    Slot(
        DATASET_PAGE,
        DATASET_PAGE,
        f"{_ENTRANCES}/dataset.html",
        ", pkg=pkg_dict",
        "the links to asking and to the board on the page of a dataset",
    ),
    Slot(
        "package/search.html",
        "package/search.html",
        f"{_ENTRANCES}/not_this.html",
        ", q=q",
        "the links to asking and to the board below what a search found",
    ),
    Slot(
        "package/search.html",
        "snippets/package_item.html",
        "proactiva/block/badge.html",
        ", pkg=package",
        "whom a dataset is for, in lists of datasets",
    ),
    Slot(
        BLOCK_PAGE,
        BLOCK_PAGE,
        "proactiva/block/form.html",
        ", data=data, errors=errors",
        "the block in the form of a dataset",
    ),
    Slot(
        FORM_PAGE,
        FORM_PAGE,
        "proactiva/block/form_folio.html",
        ", data=data",
        "the demand that a new dataset answers",
    ),
)


def findings(instead: Mapping[str, Set[str]] = _NONE) -> list[Finding]:
    """Return for each place whether it is kept, or else the line that restores it.

    Args:
        instead: the pages that dataset types show instead of one of CKAN's, by that one.
    """
    theme = Theme()
    return [_finding(slot, _missing(slot, theme, instead)) for slot in SLOTS]


def _missing(slot: Slot, theme: Theme, instead: Mapping[str, Set[str]]) -> str:
    others = {_INSTEAD.get(slot.page, ""), *instead.get(slot.page, ())} - {slot.page}
    pages = [slot.page, *(page for page in sorted(others) if any(theme.written(page)))]
    return next((file for page in pages if (file := _missing_on(page, slot, theme))), "")


def _missing_on(name: str, slot: Slot, theme: Theme) -> str:
    page = Page(theme)
    if slot.part in page.parts(name):
        return ""
    shown, written = list(theme.written(name)), list(theme.written(slot.template))
    # A page may extend the template that has the place, and then hide it.
    extends = shown if any(each.name == slot.template for each in shown) else written
    replaces = _replacer(slot, [each.file for each in reversed(written)], page.files)
    return str(_hider(slot.part, extends, theme) or replaces or slot.template)


def _hider(part: str, written: Sequence[Source], theme: Theme) -> Path | None:
    """Return the file that leaves out what the one that it extends still shows, if one does."""

    def shows(source: Source) -> bool:
        return part in Page(theme).parts(source.name)

    pairs = pairwise(written)
    return next((upper.file for upper, lower in pairs if shows(lower) and not shows(upper)), None)


def _replacer(slot: Slot, below: Sequence[Path], others: Sequence[Path]) -> Path | None:
    """Return the file of a theme that has no such place in it, if one replaces CKAN's."""
    # First the template itself, from CKAN's up, and last whatever else the page is made of.
    likely = sorted(below, key=lambda file: not file.match(slot.template))
    return next((file for file in [*likely, *others] if not _is_known(file)), None)


def _finding(slot: Slot, template: str) -> Finding:
    subject = f"template {slot.template}"
    if not template:
        return Finding(level="ok", subject=subject, message=f"shows {slot.shows}")
    message = f"{template} replaces it: add {slot.snippet} there to show {slot.shows}"
    return Finding(level="warning", subject=subject, message=message)


def _is_known(path: Path) -> bool:
    return path.is_relative_to(OURS) or path.is_relative_to(CKANS)
