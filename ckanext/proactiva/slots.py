"""The places in CKAN's templates that we fill, and whether the portal's theme keeps them.

A theme may replace one of CKAN's templates, or a block of it, instead of extending it. What we
show there then disappears; nothing breaks, and the administrator is told which line to add where.

This is read from the templates as CKAN would assemble them, without a request and without data.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, TemplateError, nodes

import ckan
from ckan.lib import jinja_extensions

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
_DATASET, _FORM = "package/read.html", "package/snippets"
# Pages that ckanext-scheming, if a portal has it, shows instead; they extend CKAN's.
_INSTEAD = {name: f"scheming/{name}" for name in (_DATASET, f"{_FORM}/package_form.html")}

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
        _DATASET,
        _DATASET,
        "proactiva/block/card.html",
        ", pkg=pkg_dict",
        "the card on the page of a dataset",
    ),
    Slot(
        _DATASET,
        _DATASET,
        f"{_ENTRANCES}/dataset.html",
        ", pkg=pkg_dict",
        "the links to asking and to the board on the page of a dataset",
    ),
    Slot(
        "package/search.html",
        "snippets/package_item.html",
        "proactiva/block/badge.html",
        ", pkg=package",
        "whom a dataset is for, in lists of datasets",
    ),
    Slot(
        f"{_FORM}/package_metadata_fields.html",
        f"{_FORM}/package_metadata_fields.html",
        "proactiva/block/form.html",
        ", data=data, errors=errors",
        "the block in the form of a dataset",
    ),
    Slot(
        f"{_FORM}/package_form.html",
        f"{_FORM}/package_form.html",
        "proactiva/block/form_folio.html",
        ", data=data",
        "the demand that a new dataset answers",
    ),
)


def findings() -> list[Finding]:
    """Return for each place whether it is kept, or else the line that restores it."""
    return [_finding(slot, missing(slot)) for slot in SLOTS]


def missing(slot: Slot) -> str:
    """Return the path of the template that leaves no place for a slot, or an empty string."""
    instead = _INSTEAD.get(slot.page, "")
    exists = any(_Page().written(instead))
    return _missing_on(slot.page, slot) or (_missing_on(instead, slot) if exists else "")


def _missing_on(name: str, slot: Slot) -> str:
    page = _Page()
    if slot.part in page.parts(name):
        return ""
    files, shown = (list(page.written(each)) for each in (slot.template, name))
    # A page may extend the template that has the place, and then hide it.
    extends = shown if any(each.name == slot.template for each in shown) else files
    hides = (upper.file for upper, lower in pairwise(extends) if _hides(upper, lower, slot.part))
    # Otherwise the template itself at the bottom of the chain, or any other file of the page.
    below = [each.file for each in reversed(files)]
    itself = [file for file in below if file.match(slot.template)]
    theirs = (file for file in [*itself, *below, *page.files] if not _is_known(file))
    return str(next(chain(hides, theirs), slot.template))


def _hides(upper: _Source, lower: _Source, part: str) -> bool:
    """Return whether a template leaves out what the one it extends still shows."""
    return part in _Page().parts(lower.name) and part not in _Page().parts(upper.name)


def _finding(slot: Slot, template: str) -> Finding:
    subject = f"template {slot.template}"
    if not template:
        return Finding(level="ok", subject=subject, message=f"shows {slot.shows}")
    message = f"{template} replaces it: add {slot.snippet} there to show {slot.shows}"
    return Finding(level="warning", subject=subject, message=message)


def _is_known(path: Path) -> bool:
    return path.is_relative_to(OURS) or path.is_relative_to(CKANS)


class _Source(NamedTuple):
    """A template's source: its name for the loader, its file and its syntax tree."""

    name: str
    file: Path
    tree: nodes.Template


class _Page:
    """A page as CKAN assembles it: which templates have a place in it, shown or not.

    Attributes:
        files: the files that were read.
    """

    def __init__(self) -> None:
        self._environment = Environment(**jinja_extensions.get_jinja_env_options())  # noqa: S701 - CKAN's options escape
        self._named: set[str] = set()
        self.files: list[Path] = []

    def parts(self, name: str) -> set[str]:
        """Return the names of all templates that have a place in this one's page."""
        if name not in self._named:
            self._named.add(name)
            written = list(self.written(name))
            self.files += [source.file for source in written]
            blocks: dict[str, list[nodes.Block]] = {}
            for source in written:
                for block in source.tree.find_all(nodes.Block):
                    blocks.setdefault(block.name, []).append(block)
            for source in written[-1:]:
                self._walk(source.tree, blocks, [])
        return self._named

    def written(self, name: str) -> Iterator[_Source]:
        """Walk the files that make up a template, from the theme's down to CKAN's."""
        while name:
            try:
                source, filename, _ = self._environment.loader.get_source(self._environment, name)  # type: ignore[union-attr]
                tree = self._environment.parse(source, name, filename)
            except TemplateError:  # a missing or broken template shows nothing
                return
            yield _Source(name, Path(filename or name), tree)
            # Of several, each on a condition, the last is for when no other holds.
            *_, parent = [None, *tree.find_all(nodes.Extends)]
            name = _constant(parent.template) if parent else ""

    def _walk(
        self, node: nodes.Node, blocks: dict[str, list[nodes.Block]], below: list[nodes.Block]
    ) -> None:
        """Walk what a node shows; *below* are the definitions that super() stands for."""
        for child in node.iter_child_nodes():
            if isinstance(child, nodes.Block):
                defined, *rest = blocks[child.name]
                self._walk(defined, blocks, rest)
            elif _calls_super(child):
                for defined in below[:1]:
                    self._walk(defined, blocks, below[1:])
            else:
                for name in _shown(child):
                    self.parts(name)
                self._walk(child, blocks, below)


def _calls_super(node: nodes.Node) -> bool:
    called = node.node if isinstance(node, nodes.Call) else None
    return isinstance(called, nodes.Name) and called.name == "super"


def _shown(node: nodes.Node) -> list[str]:
    """Return the templates that a node includes or uses as snippets."""
    if isinstance(node, nodes.Include):
        return [_constant(node.template)]
    if not isinstance(node, nodes.Call):
        return []
    listed = [each for each in node.args if isinstance(each, nodes.List)]
    return [name for each in listed for item in each.items if (name := _constant(item))]


def _constant(node: nodes.Node) -> str:
    value = node.value if isinstance(node, nodes.Const) else ""
    return value if isinstance(value, str) else ""
