"""How our tables declare a column: what it holds, and who may ever see it."""

from __future__ import annotations

from datetime import datetime, timezone
from enum import Enum
from typing import Any
from uuid import uuid4

import sqlalchemy as sa


class Audience(str, Enum):
    """Who may see what a column holds, besides its author.

    Every column declares one, and a test checks all outputs against these declarations.
    """

    PUBLIC = "public"
    AUTHORITY = "authority"
    INSTITUTION = "institution"
    NOBODY = "nobody"


# Returns Any because the attribute's annotation tells the type checker what the column holds.
def column(audience: Audience, *arguments: Any, **options: Any) -> Any:
    """Declare a column with its audience; it is not nullable unless it says so."""
    options.setdefault("nullable", False)
    return sa.Column(*arguments, info={"audience": audience}, **options)


def key(audience: Audience = Audience.NOBODY) -> Any:
    """Declare the primary key: random, so that it reveals neither order nor number."""
    return column(audience, sa.Text, primary_key=True, default=lambda: str(uuid4()))


def points_to(table: str, audience: Audience = Audience.NOBODY, **options: Any) -> Any:
    """Declare the id of a row in one of our tables, named without the prefix."""
    return column(audience, sa.Text, sa.ForeignKey(f"proactiva_{table}.id"), **options)


def moment(audience: Audience, **options: Any) -> Any:
    """Declare a point in time, in UTC."""
    return column(audience, sa.DateTime(timezone=True), **options)


def now() -> datetime:
    """Return the current time, for rows that are compared with what others wrote meanwhile.

    A command knows its moment from before it waited for a lock: somebody whose support was stored
    during that wait would not be told of an event with that moment.
    """
    return datetime.now(timezone.utc)
