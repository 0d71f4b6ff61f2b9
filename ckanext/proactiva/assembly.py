"""Templates as CKAN would assemble them, read without a request and without data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, TemplateError, nodes

from ckan.lib import jinja_extensions


class Source(NamedTuple):
    """A template's source: its name for the loader, its file and its syntax tree."""

    name: str
    file: Path
    tree: nodes.Template


class Theme:
    """The portal's templates, each read once: most pages are made of the same ones."""

    def __init__(self) -> None:
        self._environment = Environment(**jinja_extensions.get_jinja_env_options())  # noqa: S701 - CKAN's options escape
        self._read: dict[str, Source | None] = {}

    def written(self, name: str) -> Iterator[Source]:
        """Walk the files that make up a template, from the theme's down to CKAN's."""
        while name and (source := self._source(name)):
            yield source
            # Of several, each on a condition, the last is for when no other holds.
            *_, parent = [None, *source.tree.find_all(nodes.Extends)]
            name = _constant(parent.template) if parent else ""

    def _source(self, name: str) -> Source | None:
        if name not in self._read:
            self._read[name] = self._parsed(name)
        return self._read[name]

    def _parsed(self, name: str) -> Source | None:
        try:
            text, filename, _ = self._environment.loader.get_source(self._environment, name)  # type: ignore[union-attr]
            tree = self._environment.parse(text, name, filename)
        except TemplateError:  # a missing or broken template shows nothing
            return None
        return Source(name, Path(filename or name), tree)


class Page:
    """A page as CKAN assembles it: which templates have a place in it, shown or not.

    Attributes:
        files: the files that were read.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._named: set[str] = set()
        self.files: list[Path] = []

    def parts(self, name: str) -> set[str]:
        """Return the names of all templates that have a place in this one's page."""
        if name not in self._named:
            self._named.add(name)
            written = list(self._theme.written(name))
            self.files += [source.file for source in written]
            blocks: dict[str, list[nodes.Block]] = {}
            for source in written:
                for block in source.tree.find_all(nodes.Block):
                    blocks.setdefault(block.name, []).append(block)
            for source in written[-1:]:
                self._walk(source.tree, blocks, [])
        return self._named

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
