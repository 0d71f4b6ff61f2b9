"""Where a demand or an institution's turn is: a few words, and the circle that repeats them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import ckantoolkit as tk

Say = Callable[[], str]


class Tag(NamedTuple):
    """Words, and the class that draws how full their circle is."""

    text: str
    css: str


def demand_tag(demand: Mapping[str, Any]) -> Tag:
    """Return the tag of a demand as `proactiva_demand_show` gives it."""
    if demand["overdue"]:
        return _late()
    css, say = _ENDED.get(demand["resolution"] or "") or _DEMANDS[demand["status"]]
    return Tag(say(), css)


def turn_tag(turn: Mapping[str, Any]) -> Tag:
    """Return the tag of an institution's turn in a demand."""
    if turn["clock"]["overdue"]:
        return _late()
    css, say = _TURNS[turn["resolution"] or turn["status"]]
    return Tag(say(), css)


def reason(code: str) -> str:
    """Return why something is held, returned or not published; an unknown code is itself."""
    return _REASONS[code]() if code in _REASONS else code


def voice(code: str) -> str:
    """Return in whose voice a message speaks."""
    return _VOICES.get(code, _VOICES["citizen"])()


def _late() -> Tag:
    return Tag(tk._("No answer in time"), "proactiva-is-late")


_HELD, _NONE = "proactiva-is-held", "proactiva-is-none"
_REFERRED, _COMMITTED = "proactiva-is-referred", "proactiva-is-committed"
_PARTLY, _PUBLISHED, _NO = "proactiva-is-partly", "proactiva-is-published", "proactiva-is-no"

_DEMANDS: dict[str, tuple[str, Say]] = {
    "unconfirmed": (_HELD, lambda: tk._("Not confirmed yet")),
    "in_review": (_HELD, lambda: tk._("Being reviewed")),
    "returned": (_HELD, lambda: tk._("Waits for your changes")),
    "open": (_NONE, lambda: tk._("Open: add your support")),
    "referred": (_REFERRED, lambda: tk._("Sent to the institution")),
    "committed": (_COMMITTED, lambda: tk._("With a promised date")),
    "answered": (_PUBLISHED, lambda: tk._("Met")),
    "closed": (_PUBLISHED, lambda: tk._("Met")),
    "merged": (_HELD, lambda: tk._("Joined to another demand")),
    "withdrawn": (_HELD, lambda: tk._("Taken back")),
}
_ENDED: dict[str, tuple[str, Say]] = {
    "published": (_PUBLISHED, lambda: tk._("Met")),
    "partly_published": (_PARTLY, lambda: tk._("Partly met")),
    "not_published": (_NO, lambda: tk._("Answered without publishing")),
}
_TURNS: dict[str, tuple[str, Say]] = {
    "pending": (_REFERRED, lambda: tk._("Being looked into")),
    "acknowledged": (_REFERRED, lambda: tk._("Being looked into")),
    "clarifying": (_HELD, lambda: tk._("Waits for a clarification")),
    "committed": (_COMMITTED, lambda: tk._("With a promised date")),
    "published": (_PUBLISHED, lambda: tk._("Published")),
    "partly_published": (_PARTLY, lambda: tk._("Published in part")),
    "already_available": (_PUBLISHED, lambda: tk._("It was published already")),
    "not_held": (_NO, lambda: tk._("The institution does not have it")),
    "not_feasible": (_NO, lambda: tk._("It cannot be gathered")),
    "restricted": (_NO, lambda: tk._("It cannot be published")),
    "not_competent": (_NO, lambda: tk._("It is another institution's")),
}
_REASONS: dict[str, Say] = {
    "does_not_exist": lambda: tk._("The information does not exist"),
    "lack_of_means": lambda: tk._("There are no means to gather it"),
    "formal_route": lambda: tk._("It must be asked for by the formal route"),
    "reserved": lambda: tk._("The law reserves it for a time"),
    "personal_data": lambda: tk._("It has personal data"),
    "not_competent": lambda: tk._("It is another institution's"),
    "nobody_to_confirm": lambda: tk._("It came without an account"),
    "review_of_all": lambda: tk._("Every demand is reviewed"),
    "reported": lambda: tk._("Somebody reported it"),
    "personal_matter": lambda: tk._("It is a personal matter"),
    "unclear": lambda: tk._("It is not clear what is needed"),
    "offensive": lambda: tk._("It offends somebody"),
    "spam": lambda: tk._("It is advertising"),
}
_VOICES: dict[str, Say] = {
    "authority": lambda: tk._("Authority"),
    "institution": lambda: tk._("Institution"),
    "civil_society": lambda: tk._("Civil society"),
    "citizen": lambda: tk._("Citizen"),
}
