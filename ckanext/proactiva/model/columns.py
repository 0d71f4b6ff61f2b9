"""How our tables declare a column: what it holds, and who may ever see it."""

from __future__ import annotations

from datetime import datetime, timezone
from enum import Enum
from typing import Any
from uuid import uuid4

import sqlalchemy as sa


class Audience(str, Enum):
    """Who may see what a column holds, besides whoever wrote it.

    Every column declares one, and a test walks all outputs with this declaration in hand.
    """

    PUBLIC = "public"
    AUTHORITY = "authority"
    INSTITUTION = "institution"
    NOBODY = "nobody"


# Any, because the annotation of the attribute says what the column holds, for the type checker.
def column(audience: Audience, *arguments: Any, **options: Any) -> Any:
    """Declare a column that is never null unless it says so, with its audience."""
    options.setdefault("nullable", False)
    return sa.Column(*arguments, info={"audience": audience}, **options)


def key(audience: Audience = Audience.NOBODY) -> Any:
    """Declare the primary key: random, so that it tells neither order nor number."""
    return column(audience, sa.Text, primary_key=True, default=lambda: str(uuid4()))


def moment(audience: Audience, **options: Any) -> Any:
    """Declare a point in time, in UTC."""
    return column(audience, sa.DateTime(timezone=True), **options)


def now() -> datetime:
    """Return this moment: when a row is made, where nobody told when it happened."""
    return datetime.now(timezone.utc)
