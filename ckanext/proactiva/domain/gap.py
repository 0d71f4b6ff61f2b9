"""Gaps: what keeps a block from being whole, or was lost on its way in."""

from __future__ import annotations

from typing import NamedTuple

from ckanext.proactiva.domain.register import N_, Register


class GapKind(Register):
    """A problem with a field of a block."""

    MISSING = "missing", N_("It says nothing, and a proactive dataset must say it")
    UNLISTED = "unlisted", N_("It has codes that are not on the list")
    LEFT_OUT = "left_out", N_("Part of what a program sent was left out")


class Gap(NamedTuple):
    """One thing to fix in a block: which field, what is wrong, and any unlisted codes."""

    field: str
    kind: GapKind
    codes: tuple[str, ...] = ()
