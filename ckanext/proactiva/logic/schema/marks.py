"""How to point at stretches of text: by position, or by their words."""

from __future__ import annotations

import json
from typing import Any, Final, cast

import ckantoolkit as tk

from ckanext.proactiva.demands.intents import MarkedPlace
from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, LONGEST_TEXT

FEWEST_CHARACTERS: Final = 2
_KINDS: Final = {kind.value: kind for kind in PersonalData}
_PLACE: Final = {"field", "start", "end"}
_WORDS: Final = {"words"}


def not_personal() -> list[kit.Validator]:
    """Return validators for what an author says is not personal data."""
    return [kit.optional(tuple), marks(words=False)]


def marks(*, named: bool = False, words: bool = True) -> kit.Validator:
    """Return a validator for a list of stretches, each as an object or as its JSON.

    Args:
        named: whether each has to say which kind of personal data it is.
        words: whether it may be given by its words.
    """

    def validator(value: object) -> tuple[MarkedPlace, ...]:
        given = inputs.decoded(value)
        whole = isinstance(given, tuple)
        found = list(cast("tuple[object]", given)) if whole else inputs.listed(given)
        if len(found) > kit.MOST_AT_ONCE:
            raise tk.Invalid(tk._("Choose at most {count}").format(count=kit.MOST_AT_ONCE))
        return tuple(_mark(each, named, words) for each in found)

    by_place = "a list of stretches, each with `field`, `start` and `end`"
    validator.__doc__ = (
        by_place
        + (" or instead with `words`" if words else "")
        + (", and with `kind`" if named else "")
    )
    return validator


def _mark(given: object, named: bool, words: bool) -> MarkedPlace:
    one = _object(given)
    kind = one.pop("kind", None)
    found = _KINDS.get(kind) if isinstance(kind, str) else None
    if named and not kind:
        raise tk.Invalid(tk._("Choose which personal data it is"))
    if named and found is None:
        told = tk._("Say which personal data it is. One of: {kinds}")
        raise tk.Invalid(told.format(kinds=", ".join(_KINDS)))
    if one.keys() == _WORDS and words:
        return MarkedPlace(words=_words(one["words"]), kind=found)
    field, start, end = (one.get(name) for name in ("field", "start", "end"))
    if one.keys() != _PLACE or not (isinstance(field, str) and _is_place(start, end)):
        raise tk.Invalid(
            tk._("Write a list of stretches: {example}").format(
                example='[{"field": "wanted", "start": 3, "end": 9}]'
            )
        )
    return MarkedPlace(field, cast("int", start), cast("int", end), kind=found)


def _object(given: object) -> dict[str, Any]:
    if isinstance(given, str) and len(given) <= LONGEST_TEXT:
        try:
            given = json.loads(given)
        except (ValueError, RecursionError):
            given = None
    return dict(cast("dict[str, Any]", given)) if isinstance(given, dict) else {}


def _words(given: object) -> str:
    said = kit.written(given, LONGEST_LINE)
    if sum(map(str.isalnum, said)) < FEWEST_CHARACTERS:
        raise tk.Invalid(tk._("Write at least two letters or digits of the words"))
    return said


def _is_place(start: object, end: object) -> bool:
    most = LONGEST_TEXT
    places = [each for each in (start, end) if isinstance(each, int) and not isinstance(each, bool)]
    return len(places) == len((start, end)) and all(0 <= each <= most for each in places)
