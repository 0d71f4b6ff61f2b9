"""Hidden stretches in words: which text it is, the stretch's state, and which data it is."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.labels.words import Choices, choices


def text_name(field: str) -> str:
    """Return the label of one of the texts of a demand or of a message."""
    return {
        "title": tk._("Title"),
        "wanted": tk._("What is asked for"),
        "purpose": tk._("What for"),
        "where": tk._("Where"),
        "alias": tk._("Signature"),
        "text": tk._("Message"),
        "place": tk._("Place of the dialogue"),
        "changes": tk._("What changed afterwards"),
    }[field]


def state(code: str) -> str:
    """Return the state of a stretch of a text, in words."""
    return {
        "found": tk._("The portal found it"),
        "hidden": tk._("A moderator hid it"),
        "doubted": tk._("Its author says it is not personal data"),
        "shown": tk._("A moderator said it is not personal data"),
    }[code]


def personal_data() -> Choices:
    """Return the kinds of personal data to choose from."""
    return choices(PersonalData)


def hidden_parts(count: int) -> str:
    """Return how many parts of a text are hidden, and why."""
    told = tk.ungettext(
        "{count} part is hidden: it may be personal data",
        "{count} parts are hidden: they may be personal data",
        count,
    )
    return told.format(count=count)
