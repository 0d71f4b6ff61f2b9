"""Addresses of pages, and canonical ones for mails, QR codes, feeds, posters and messages."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import quote

from werkzeug.routing import BuildError

import ckantoolkit as tk

_DIGITS = r"(?:\([0-9]+\)|[0-9])"
_TELEPHONE: Final = re.compile(rf"\+?{_DIGITS}(?:(?:\s+|[.-])?{_DIGITS})*")
# A shorter number in a text is an hour or an extension.
_SHORTEST_TELEPHONE: Final = 3


def canonical_url(endpoint: str, **parts: Any) -> str:
    """Return a page's canonical address: on the site's root path, without a language."""
    return tk.url_for(endpoint, **parts, _external=True, locale="default")


def dataset_url(name: str, dataset_type: str, page: str = "read") -> str:
    """Return the address of a dataset's page, even if no plugin defines its type now.

    Args:
        name: the dataset's name.
        dataset_type: the dataset's type.
        page: which of CKAN's pages of it: `read`, `edit` or `resources`.
    """
    try:
        return tk.url_for(f"{dataset_type}.{page}", id=name)
    except BuildError:
        return tk.url_for(f"dataset.{page}", id=name)


def canonical_dataset_url(name: str, dataset_type: str) -> str:
    """Return a dataset page's canonical address, even if no plugin defines its type now."""
    try:
        return canonical_url(f"{dataset_type}.read", id=name)
    except BuildError:
        return canonical_url("dataset.read", id=name)


def demand_url(folio: str) -> str:
    """Return the address of a demand's page."""
    return tk.url_for("proactiva_demand.show", folio=folio)


def vocabulary_url(name: str) -> str:
    """Return a vocabulary's canonical address, which identifies it to machines."""
    return canonical_url("proactiva_vocabulary.listed", vocabulary=name)


def term_url(name: str, code: str) -> str:
    """Return the canonical address of a vocabulary's term, which identifies it to machines."""
    return canonical_url("proactiva_vocabulary.term", vocabulary=name, code=code)


def whatsapp_url(message: str) -> str:
    """Return the address that opens WhatsApp with a message to whoever its reader chooses."""
    return "https://wa.me/?text=" + quote(message)


def telephone_url(shown: str) -> str:
    """Return the address that dials the first number in a text, or an empty string."""
    found = (re.sub(r"[^+0-9]", "", each) for each in _TELEPHONE.findall(shown))
    numbers = (each for each in found if len(each.lstrip("+")) >= _SHORTEST_TELEPHONE)
    return next((f"tel:{each}" for each in numbers), "")
