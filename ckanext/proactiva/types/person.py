"""Results of the actions on a person's data."""

from __future__ import annotations

from typing_extensions import TypedDict

HeldRow = dict[str, str | int | bool | list[str] | None]


class RegisteredColumn(TypedDict):
    """What the register of personal data says about a column: whose, how long kept, how erased."""

    column: str
    whose: str
    kept: str
    erasure: str


class PersonalData(TypedDict):
    """All that is held about a person: their rows by table, and the register's entries for them.

    It includes what was written behind a mask, for as long as that is kept. Of what they only did
    in an official role, other people's words are left out.
    """

    held: dict[str, list[HeldRow]]
    register: list[RegisteredColumn]


class KeptText(TypedDict):
    """A text that stays after an erasure, its demand, and why: `answered` or `supported`."""

    folio: str
    text: str
    reason: str


class Erased(TypedDict):
    """What an erasure did: how many texts were deleted, and which stay without a name."""

    demands_deleted: list[str]
    messages_deleted: int
    kept: list[KeptText]
