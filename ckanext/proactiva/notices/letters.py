"""The content of a mail: made from what is public when it is sent, in short lines of plain text."""

from __future__ import annotations

import hashlib
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.model import Notice
from ckanext.proactiva.notices import demand_text, headers, language, office, officers
from ckanext.proactiva.notices.texts import Text
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose

COLUMNS: Final = 72
SIGNATURE: Final = "-- "


class Letter(NamedTuple):
    """A mail to one person: its text, and its notices."""

    subject: str
    body: str
    headers: dict[str, str]
    ids: frozenset[int]


def compose(
    address: str, institution_id: str | None, notices: Sequence[Notice], on: Moment
) -> Letter | None:
    """Return the mail for somebody's notices, or None if there is nothing left to tell."""
    with language.portal_language():
        if institution_id:
            text, token = _of_work(address, institution_id, notices, on)
        else:
            text = demand_text.text(address, notices, on)
            whom = notices[0].participant_id or ""
            token = tokens.made(Purpose.STOP, whom, on, address)
        if text is None:
            return None
        stop = canonical_url("proactiva_token.show", token=token)
        body = "\n\n".join([*map(wrapped, text.paragraphs), _end(text, stop)])
        return Letter(text.subject, body, _headers(address, text.ids, stop), text.ids)


def _of_work(
    address: str, institution_id: str, notices: Sequence[Notice], on: Moment
) -> tuple[Text | None, str]:
    """Return the summary of an institution's work, and the token that stops it.

    If an officer has the mailbox's address, one mail serves both.
    """
    if any(each.participant_id is None for each in notices):
        token = tokens.made(Purpose.MAILBOX, institution_id, on, address)
        return office.text(institution_id, notices, on), token
    follow = officers.followed_by(institution_id, notices)
    if follow is None:
        return None, ""
    text = office.text(institution_id, notices, on, is_own=True)
    return text, tokens.made(Purpose.DESK, follow.id, on)


def wrapped(paragraph: str) -> str:
    """Return a paragraph in short lines; addresses are not broken."""
    return "\n".join(
        textwrap.fill(line, COLUMNS, break_long_words=False, break_on_hyphens=False)
        for line in paragraph.splitlines()
    )


def _end(text: Text, stop: str) -> str:
    lines = [SIGNATURE, wrapped(text.why), wrapped(tk._("To stop getting mail like this:")), stop]
    return "\n".join(lines) + "\n"


def _headers(address: str, ids: Iterable[int], stop: str) -> dict[str, str]:
    """Return the headers that mark a mail as automatic and say how to stop it."""
    # A mail sent twice has the same id, so that mail programs show it once.
    identity = " ".join([address, *map(str, sorted(ids))])
    name = hashlib.sha256(identity.encode()).hexdigest()[:32]
    return {
        **headers.automatic(name),
        "List-Unsubscribe": f"<{headers.ascii_address(stop)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
