"""Values that helpers offer to a portal's own templates, in the reader's language."""

from __future__ import annotations

from typing_extensions import TypedDict


class FigureInShort(TypedDict):
    """A figure in words."""

    label: str
    value: str


class GrowthInShort(TypedDict):
    """Growth in short, in the reader's language."""

    title: str
    period: str
    figures: list[FigureInShort]
    illustrative: bool
