"""The words of registers, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from flask_babel import pgettext

import ckantoolkit as tk

from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.register import Counted, Phrase, Register
from ckanext.proactiva.labels.language import number

# Codes with their words, in the order in which people choose from them.
Choices: TypeAlias = list[tuple[str, str]]


def say(phrase: Phrase) -> str:
    """Return a phrase in the reader's language."""
    if phrase.context:
        return pgettext(phrase.context, phrase.text)
    return tk._(phrase.text)


def choices(members: Iterable[Register]) -> Choices:
    """Return members of a register to choose from, each with its words."""
    return [(member.value, say(member.label)) for member in members]


def filled(phrase: Phrase, details: Mapping[str, object]) -> str:
    """Return a phrase with its details filled in, with numbers in the reader's format."""
    written = {
        name: number(value) if isinstance(value, int) else value for name, value in details.items()
    }
    return say(phrase).format(**written)


def refusal(error: LedgerError) -> str:
    """Return why the ledger refuses; the numbers of its seals are written as they are."""
    return say(error.phrase).format(**error.details)


def count(counted: Counted, how_many: int) -> str:
    """Return the form that fits a number, in the reader's language."""
    return tk.ungettext(counted.one, counted.many, how_many)


def for_group(wanted: str, which: str) -> str:
    """Return what is wanted with the group it is for, if that group is not on the list."""
    told = tk._("For: {groups}").format(groups=which)
    return f"{wanted}\n\n{told}" if wanted and which else wanted
