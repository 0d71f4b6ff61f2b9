"""What to do about each objection of the rules."""

from __future__ import annotations

from collections.abc import Iterable

from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.labels.words import say


def refusals(objections: Iterable[Objection]) -> dict[str, list[str]]:
    """Return what to do about each objection, by the field that it is about."""
    found: dict[str, list[str]] = {}
    for objection in objections:
        found.setdefault(objection.field, []).append(say(objection.label))
    return found
