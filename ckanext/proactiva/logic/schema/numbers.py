"""Whole numbers: clamped where any will do, and refused where the number says something."""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva import labels

# No number that is asked for has more digits; a longer one counts as larger than all of them.
MOST_DIGITS = 20
# The largest number of an event or a seal.
LARGEST = 2**63 - 1


def number(least: int, most: int) -> Callable[[object], int]:
    """Return a validator for a whole number, which is clamped between two others."""

    def within(value: object) -> int:
        return max(least, min(_counted(value, least), most))

    within.__doc__ = f"a whole number from {least} to {most:,}"
    return within


def integer(least: int, most: int) -> Callable[[object], int]:
    """Return a validator for a whole number, which is refused if it is not between two others."""

    def within(value: object) -> int:
        counted = _counted(value, least)
        if not least <= counted <= most:
            said = tk._("Write a whole number from {least} to {most}")
            raise tk.Invalid(said.format(least=labels.number(least), most=labels.number(most)))
        return counted

    within.__doc__ = f"a whole number from {least} to {most:,}"
    return within


def _counted(value: object, example: int) -> int:
    said = str(value).strip()
    if isinstance(value, bool) or not (said.isascii() and said.isdigit()):
        raise tk.Invalid(tk._("Write a whole number, such as {number}").format(number=example))
    return int(said[:MOST_DIGITS])
