"""Results of the actions on drafts."""

from __future__ import annotations

from typing_extensions import TypedDict


class Draft(TypedDict):
    """A form that was begun: its content, the time of saving, and the folio once it was sent.

    ``saved`` is the moment of the last change, in UTC.
    """

    form_token: str
    content: str
    folio: str | None
    saved: str
