"""The meaning of text and numbers in a result, in the words of the API's reference."""

from __future__ import annotations

from typing import Annotated, TypeAlias

Day: TypeAlias = Annotated[str, "ISO date"]
Month: TypeAlias = Annotated[str, "year and month, as in `2027-01`"]
Time: TypeAlias = Annotated[str, "ISO date and time"]
WorkingDays: TypeAlias = Annotated[int, "working days"]
