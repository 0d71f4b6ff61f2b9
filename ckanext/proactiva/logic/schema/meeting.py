"""Schema of the action on meetings held in person."""

from __future__ import annotations

from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema import kit, numbers, references, together
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, LONGEST_TEXT, Schema
from ckanext.proactiva.logic.schema.use import web_address

MOST_INSTITUTIONS: Final = 30
LONGEST_TITLE: Final = 500
MOST_PEOPLE: Final = 100_000


def meeting_create() -> Schema:
    """Accept when and where a dialogue was held, who took part, and what came of it."""
    minutes = N_("Write the minutes, or give their web address")
    return {
        **demand_show(),
        "institution": references.optional_institution(),
        "held_on": [kit.optional(clock.today), kit.day],
        "place": [*kit.required_text(N_("Write where it was held"), LONGEST_LINE), kit.one_line],
        "institutions": [kit.optional(list), kit.at_most(MOST_INSTITUTIONS), _institutions],
        "civil_society": [kit.optional(int), numbers.integer(0, MOST_PEOPLE)],
        "citizens": [kit.optional(int), numbers.integer(0, MOST_PEOPLE)],
        "text": kit.optional_text(LONGEST_TEXT),
        "address": web_address(),
        "changes": kit.optional_text(LONGEST_TEXT),
        "__before": [together.at_least_one(("text", "address"), minutes)],
    }


def _institutions(value: object) -> list[str]:
    """Names or titles of institutions, one per line or in a list, 30 at most."""
    lines = value.splitlines() if isinstance(value, str) else inputs.listed(value)
    given = [line.strip() for line in lines if isinstance(line, str)]
    longest = max(map(len, given), default=0)
    if len(given) < len(lines) or len(given) > MOST_INSTITUTIONS or longest > LONGEST_TITLE:
        raise tk.Invalid(tk._("Write names of institutions, one per line"))
    # Of two with one title, the active one is meant.
    every = {each.id: each for each in register.every()} if given else {}
    titled = sorted(register.titled(), key=lambda each: every[each[1]].is_active) if given else []
    by_title = {dictionary_key(title): every[id_] for title, id_ in titled}
    found = (
        by_title.get(dictionary_key(line)) or register.find_any(line) for line in given if line
    )
    chosen = [_known(one) for one in found]
    return list(dict.fromkeys(chosen))


def _known(institution: register.Named | register.Registered | None) -> str:
    if institution is None:
        raise tk.Invalid(
            tk._("One of these is not an institution here: write its name as it appears here")
        )
    return institution.id
