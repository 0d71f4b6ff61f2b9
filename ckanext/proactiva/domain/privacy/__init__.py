"""Personal data in what people write: found to warn them, masked before anybody else reads.

It errs towards masking. What is public on purpose stays: government e-mail, toll-free lines,
companies' tax keys, numbers of contracts and files, and the official contacts of a portal.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ckanext.proactiva.domain.privacy.contacts import Contacts, NoContactError, contacts
from ckanext.proactiva.domain.privacy.finder import legible
from ckanext.proactiva.domain.privacy.kinds import PersonalData
from ckanext.proactiva.domain.text import clean

__all__ = [
    "OFFICIAL",
    "OMISSION",
    "Contacts",
    "Finding",
    "NoContactError",
    "PersonalData",
    "contacts",
    "findings",
    "masked",
    "public_text",
]

# The sign of an editor's omission, the same in every language.
OMISSION: Final = "[…]"
# What an institution gives on purpose: where its office is and how to reach it.
OFFICIAL: Final = frozenset({PersonalData.EMAIL, PersonalData.PHONE, PersonalData.ADDRESS})
_NO_CONTACTS: Final = Contacts()


@dataclass(frozen=True)
class Finding:
    """A stretch of text that looks like personal data."""

    kind: PersonalData
    start: int
    end: int


def findings(
    text: str, kept: Collection[PersonalData] = (), official: Contacts = _NO_CONTACTS
) -> list[Finding]:
    """List what looks like personal data, in order, as stretches that do not overlap.

    Args:
        text: What the person wrote.
        kept: Kinds that somebody looked at and found to be nobody's data.
        official: Contacts of institutions, which are nobody's data either.
    """
    found: list[Finding] = []
    for finding in sorted(_found(text, kept, official), key=lambda one: (one.start, -one.end)):
        if found and finding.start < found[-1].end:
            found[-1] = replace(found[-1], end=max(found[-1].end, finding.end))
        else:
            found.append(finding)
    return found


def public_text(
    raw: str,
    kept: Collection[PersonalData] = (),
    official: Contacts = _NO_CONTACTS,
    mask: Callable[[PersonalData], str] = lambda _: OMISSION,
) -> str:
    """Return what the public may read of a text: clean, and with its personal data masked."""
    return masked(raw, kept, official, mask)[0]


def masked(
    raw: str,
    kept: Collection[PersonalData] = (),
    official: Contacts = _NO_CONTACTS,
    mask: Callable[[PersonalData], str] = lambda _: OMISSION,
) -> tuple[str, set[PersonalData]]:
    """Return what the public may read of a text, and the kinds of what is masked in it."""
    text = clean(raw)
    shown: list[str] = []
    kinds: set[PersonalData] = set()
    end = 0
    for finding in findings(text, kept, official):
        shown += text[end : finding.start], mask(finding.kind)
        kinds.add(finding.kind)
        end = finding.end
    return "".join((*shown, text[end:])), kinds


def _found(text: str, kept: Collection[PersonalData], official: Contacts) -> Iterator[Finding]:
    plain, places = legible(text)
    for kind in PersonalData:
        if kind in kept:
            continue
        stretches = [each for finder in kind.finders for each in finder.stretches(plain)]
        public = [each for each in stretches if official.include(kind, plain[slice(*each)])]
        for start, end in stretches:
            # A part of an official contact is official too.
            if not any(first <= start and end <= last for first, last in public):
                yield Finding(kind, places[start], places[end - 1] + 1)
