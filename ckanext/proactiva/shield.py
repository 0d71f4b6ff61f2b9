"""The shield for what people write, with the contacts that this portal lists as official."""

from __future__ import annotations

from collections.abc import Collection

from ckanext.proactiva import config
from ckanext.proactiva.domain import privacy, redaction
from ckanext.proactiva.domain.privacy import Contacts, PersonalData, Stretch
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.domain.text import clean


def public_text(raw: str, kept: Collection[PersonalData] = (), marks: Collection[Mark] = ()) -> str:
    """Return what the public may read of a text, after people's corrections to the findings."""
    return redaction.public_text(raw, kept, _official(), marks)


def findings(raw: str, kept: Collection[PersonalData] = ()) -> list[Stretch]:
    """List the stretches of a text, once it is clean, that look like personal data."""
    return privacy.findings(clean(raw), kept, _official())


def kinds(*texts: str, kept: Collection[PersonalData] = ()) -> list[str]:
    """List the codes of the kinds of personal data found in the texts."""
    official = _official()
    hits = (hit for text in texts for hit in privacy.findings(clean(text), kept, official))
    return sorted({hit.kind.value for hit in hits})


def _official() -> Contacts:
    """Return the portal's list, or an empty one if it cannot be read: `check` says why."""
    try:
        return config.official_contacts()
    except config.BadOptionError:
        return Contacts()
