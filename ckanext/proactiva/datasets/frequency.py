"""How often a dataset declares that it is updated, in the block or in a field of the portal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final, cast

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import FREQUENCY, by_name
from ckanext.proactiva.domain import frequency
from ckanext.proactiva.domain.frequency import Names
from ckanext.proactiva.domain.inputs import is_blank

# The fields where it may be said, most reliable first.
FIELDS: Final = (FREQUENCY, *cast("list[str]", by_name()[FREQUENCY].definition["told_by"]))


def declared(said: Mapping[str, object]) -> str:
    """Return how often it is declared to be updated, as written; empty if nothing is declared."""
    written = (said.get(name) for name in FIELDS)
    return next((each for each in written if isinstance(each, str) and not is_blank(each)), "")


def of_dataset(dataset: Mapping[str, Any]) -> str:
    """Return the same for a dataset as CKAN shows it, whose extras may also declare it."""
    extras = {str(extra["key"]): extra["value"] for extra in dataset.get("extras") or ()}
    return declared({**extras, **{name: dataset[name] for name in FIELDS if dataset.get(name)}})


def code(written: str, known: Names) -> str:
    """Return the code that is meant; a frequency that is not listed stands for itself."""
    term = frequency.meant(written, known)
    return term.code if term else written


def version(known: Names) -> str:
    """Return a short name for the listed frequencies and the lengths of their periods."""
    periods = sorted((name, frequency.period(term)) for name, term in known.items())
    return hashlib.sha256(json.dumps(periods).encode()).hexdigest()[:12]


def listed() -> Names:
    """Return every term that means one of the portal's listed frequencies."""
    return frequency.names(vocabularies.get(by_name()[FREQUENCY].vocabulary))
