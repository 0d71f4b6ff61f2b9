"""Addresses of pages, and canonical ones for mails, QR codes, feeds, posters and messages."""

from __future__ import annotations

from typing import Any

from werkzeug.routing import BuildError

import ckantoolkit as tk


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
