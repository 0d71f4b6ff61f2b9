"""Personal data in what people write: found to warn them, and masked before anybody else reads it.

It errs on the side of masking. What is public on purpose stays: government e-mail, toll-free
numbers, companies' tax ids, numbers of contracts and files, and a portal's official contacts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ckanext.proactiva.domain.privacy.contacts import Contacts, NoContactError, contacts
from ckanext.proactiva.domain.privacy.finder import legible
from ckanext.proactiva.domain.privacy.kinds import PersonalData

__all__ = [
    "NO_CONTACTS",
    "OFFICIAL",
    "OMISSION",
    "Contacts",
    "NoContactError",
    "PersonalData",
    "Stretch",
    "apart",
    "contacts",
    "findings",
]

# The editorial sign of an omission, the same in every language.
OMISSION: Final = "[…]"
# What an institution publishes on purpose: where its office is and how to reach it.
OFFICIAL: Final = frozenset({PersonalData.EMAIL, PersonalData.PHONE, PersonalData.ADDRESS})
NO_CONTACTS: Final = Contacts()
_RANK: Final = {kind: rank for rank, kind in enumerate(PersonalData)}


@dataclass(frozen=True)
class Stretch:
    """A stretch of text that looks like personal data."""

    kind: PersonalData
    start: int
    end: int


def findings(
    text: str, kept: Collection[PersonalData] = (), official: Contacts = NO_CONTACTS
) -> list[Stretch]:
    """List what looks like personal data, in order, as stretches that do not overlap.

    Args:
        text: What the person wrote.
        kept: Kinds that somebody checked and found to be nobody's data.
        official: Contacts of institutions, which are nobody's data either.
    """
    return apart(_found(text, kept, official))


def apart(found: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches in order, joining those that overlap into one of the first one's kind."""
    joined: list[Stretch] = []
    for finding in sorted(found, key=_place):
        if joined and finding.start < joined[-1].end:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, finding.end))
        else:
            joined.append(finding)
    return joined


def _place(one: Stretch) -> tuple[int, int, int]:
    return one.start, -one.end, _RANK[one.kind]


def _found(text: str, kept: Collection[PersonalData], official: Contacts) -> Iterator[Stretch]:
    plain, places = legible(text)
    for kind in PersonalData:
        if kind in kept:
            continue
        stretches = [each for finder in kind.finders for each in finder.stretches(plain)]
        public = [each for each in stretches if official.include(kind, plain[slice(*each)])]
        for start, end in stretches:
            # A part of an official contact is official too.
            if not any(first <= start and end <= last for first, last in public):
                yield Stretch(kind, places[start], places[end - 1] + 1)
