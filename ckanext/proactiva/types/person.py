"""What actions on a person's data return."""

from __future__ import annotations

from typing_extensions import TypedDict

HeldRow = dict[str, str | int | bool | list[str] | None]


class RegisteredColumn(TypedDict):
    """What the register of personal data says of a column: whose, how long kept, how erased."""

    column: str
    whose: str
    kept: str
    erasure: str


class Holdings(TypedDict):
    """All that is held of a person: their rows by table, and what the register says of them.

    What was written behind a mask is there too, as long as it is kept. Of what they only did in an
    office, other people's words are left out.
    """

    held: dict[str, list[HeldRow]]
    register: list[RegisteredColumn]


class KeptText(TypedDict):
    """A text that stays after an erasure, of which demand, and why: `answered` or `supported`."""

    folio: str
    text: str
    reason: str


class Erased(TypedDict):
    """What an erasure did: how many texts are deleted, and which stay without a name."""

    demands_deleted: list[str]
    messages_deleted: int
    kept: list[KeptText]
