"""Rules on several fields together: how many of them are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ckanext.proactiva import labels
from ckanext.proactiva.domain.register import Phrase
from ckanext.proactiva.logic.schema.kit import Validator, is_blank


def at_least_one(names: Sequence[str], phrase: Phrase) -> Validator:
    """Return a validator that refuses if none of some fields is given."""
    return _given(names, phrase, "at least one of", least=1, most=len(names))


def at_most_one(names: Sequence[str], phrase: Phrase) -> Validator:
    """Return a validator that refuses if more than one of some fields is given."""
    return _given(names, phrase, "at most one of", least=0, most=1)


def exactly_one(names: Sequence[str], phrase: Phrase) -> Validator:
    """Return a validator that refuses unless one of some fields is given."""
    return _given(names, phrase, "exactly one of", least=1, most=1)


def _given(
    names: Sequence[str], phrase: Phrase, how_many: str, *, least: int, most: int
) -> Validator:
    def counted(key: Any, data: Any, errors: Any, context: Any) -> None:
        given = [name for name in names if not is_blank(data, (name,))]
        # What is missing is said beside the first field, and what is too much beside its own.
        if len(given) < least:
            errors[(names[0],)].append(labels.say(phrase))
        elif len(given) > most:
            errors[(given[most],)].append(labels.say(phrase))

    counted.__doc__ = f"{how_many} {', '.join(f'`{name}`' for name in names)}"
    return counted
