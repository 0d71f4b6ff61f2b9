"""The shield over what people write, with the contacts that this portal lists as official."""

from __future__ import annotations

from collections.abc import Collection

from ckanext.proactiva import config
from ckanext.proactiva.domain import privacy
from ckanext.proactiva.domain.privacy import Contacts, PersonalData
from ckanext.proactiva.domain.text import clean


def public_text(raw: str, kept: Collection[PersonalData] = ()) -> str:
    """Return what the public may read of a text."""
    return privacy.public_text(raw, kept, _official())


def masked(raw: str) -> tuple[str, set[str]]:
    """Return what the public may read of a text, and the codes of the kinds that are masked."""
    text, found = privacy.masked(raw, (), _official())
    return text, {kind.value for kind in found}


def kinds(*texts: str, kept: Collection[PersonalData] = ()) -> list[str]:
    """List the codes of the kinds of personal data in texts."""
    official = _official()
    hits = (hit for text in texts for hit in privacy.findings(clean(text), kept, official))
    return sorted({hit.kind.value for hit in hits})


def _official() -> Contacts:
    """Return what the portal lists; where that cannot be read, nothing: `check` says why."""
    try:
        return config.official_contacts()
    except config.BadOptionError:
        return Contacts()
