"""What is told of the portal itself."""

from __future__ import annotations

from typing import Literal, TypedDict

Level = Literal["ok", "warning", "error"]


class Finding(TypedDict):
    """One thing that was looked at, and how it is."""

    level: Level
    subject: str
    message: str
