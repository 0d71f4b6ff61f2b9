"""The headers that each of our mails has."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from werkzeug.urls import iri_to_uri

from ckanext.proactiva.notices import site
from ckanext.proactiva.people.secrets import random_bytes

_NAME_BYTES: Final = 16


def automatic(name: str = "") -> dict[str, str]:
    """Return the headers that tell mails apart and say that nobody wrote them.

    Args:
        name: what a mail that is sent twice has in common; without it, each has a name of its own.
    """
    host = urlsplit(ascii_address(site.address())).hostname or "localhost"
    return {
        "Message-ID": f"<proactiva.{name or random_bytes(_NAME_BYTES).hex()}@{host}>",
        "Auto-Submitted": "auto-generated",
    }


def ascii_address(address: str) -> str:
    """Return an address as a header may contain it: a host such as «españa.mx» is encoded."""
    return iri_to_uri(address)
