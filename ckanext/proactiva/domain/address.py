"""Addresses on the web, as people and programs write them: any text may stand where one is."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

LONGEST: Final = 2_000
# A host and what follows it, without a user before it that could pass for a host.
_SHAPE: Final = re.compile(r"https?://[^\s\\/?#@]+(?:[/?#][^\s\\]*)?", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Tell whether a text is a whole address on the web, which leads to some host."""
    return len(text) <= LONGEST and bool(_SHAPE.fullmatch(text) and host(text))


def host(text: str) -> str:
    """Return the host that an address leads to, with its port; empty where it leads to none."""
    try:
        parts = urlsplit(text)
        # What is no number between 0 and 65535 is known only when it is asked for.
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:  # as of «https://[»
        return ""
    return parts.netloc if is_whole else ""
