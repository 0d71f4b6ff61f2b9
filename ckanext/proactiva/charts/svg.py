"""The elements of a chart: painted by the stylesheet in a page, and by us in a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from markupsafe import Markup

MINUS: Final = "\u2212"

# The colours of the stylesheet's classes, for an image without a stylesheet.
COLOURS: Final[dict[str, dict[str, str]]] = {
    "text": {"fill": "#1f2326"},
    "axis": {"fill": "none", "stroke": "#1f2326"},
    "grid": {"stroke": "#949494"},
    "in": {"fill": "#206b82"},
    "came": {"stroke": "#206b82", "stroke_width": "1.5"},
    "area": {"fill": "#206b82", "fill_opacity": ".09"},
    "line": {"stroke": "#206b82", "stroke_width": "3", "stroke_linecap": "round"},
    "earlier": {"stroke": "#1f2326", "stroke_width": "2"},
    "out": {"stroke": "#cf2a55", "stroke_width": "1.5"},
}

# XML forbids the former even when escaped, and one of them would spoil the whole file. The latter
# change the text direction of what follows: a name with one would also turn the words around it.
_REFUSED = re.compile(
    "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)

Paint = Callable[[str], dict[str, str]]


def tag(name: str, *children: str, **attributes: str | float) -> Markup:
    """Write an element, escaping anything that is not markup. `x_y` is attribute `x-y`."""
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _plain(value))
        for key, value in attributes.items()
    )
    if not children:
        return Markup("<{}{}/>").format(name, written)
    return Markup("<{0}{1}>{2}</{0}>").format(name, written, Markup("").join(children))


def percent(share: float) -> str:
    """Write a horizontal position; without a viewBox, text keeps its size at any width."""
    return _plain(100 * share) + "%"


def legal(text: str) -> str:
    """Return a text without what XML forbids and without what changes the direction of words."""
    return _REFUSED.sub("", text)


def classes(style: str) -> dict[str, str]:
    """Paint with the classes of the stylesheet."""
    return {"class_": f"proactiva-svg-{style}"}


def colours(style: str) -> dict[str, str]:
    """Paint without a stylesheet."""
    return COLOURS[style]


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
