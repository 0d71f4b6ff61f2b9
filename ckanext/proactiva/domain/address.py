"""Web addresses as people and programs write them, which may be any text."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

LONGEST: Final = 2_000
# A host and what follows it, without a user name before it that could pass for a host.
_SHAPE: Final = re.compile(r"https?://[^\s\\/?#@]+(?:[/?#][^\s\\]*)?", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Return whether a text is a complete web address with a host."""
    return len(text) <= LONGEST and bool(_SHAPE.fullmatch(text) and host(text))


def host(text: str) -> str:
    """Return the host that an address leads to, with its port; empty if there is none."""
    try:
        parts = urlsplit(text)
        # A port that is not a number from 0 to 65535 is only detected when it is read.
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:  # such as «https://[»
        return ""
    return parts.netloc if is_whole else ""
