"""Forms that a browser has begun, kept for a day under the key of its visit."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple, cast

import ckantoolkit as tk

from ckanext.proactiva import config, types
from ckanext.proactiva.views import pages, visit

TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{8,64}")
TOKEN_BYTES: Final = 9


class Draft(NamedTuple):
    """A form as it was left: what was typed, its folio once it was sent, and when it was saved."""

    given: dict[str, Any]
    folio: str
    saved: str


class Begun(NamedTuple):
    """A form that is not sent yet, told from others by the day and the time of its last change."""

    form_token: str
    day: str
    time: str


@dataclass(frozen=True)
class DraftStore:
    """The drafts of one kind of form, kept apart from those of the others.

    Attributes:
        kind: which kind; empty for the form for asking.
        blank: what an empty form holds, by input, if each form has the same inputs.
    """

    kind: str = ""
    blank: Mapping[str, str | list[str]] = field(default_factory=dict[str, str | list[str]])

    def kept(self) -> dict[str, Draft]:
        """Return the forms that this browser keeps, by token."""
        key = self._key()
        found: list[types.Draft] = pages.call("proactiva_draft_list", draft_key=key) if key else []
        return {
            each["form_token"]: Draft(given, each["folio"] or "", each["saved"])
            for each in found
            if (given := self._read(each["content"]))
        }

    def given(self, form_token: str) -> dict[str, Any]:
        """Return what was typed in a form, or nothing if it is not kept any more."""
        draft = self.kept().get(form_token)
        return draft.given if draft else {}

    def put(self, form_token: str, given: Mapping[str, Any], folio: str = "") -> None:
        """Keep a form as it is now.

        Raises:
            tk.ValidationError: the browser keeps no cookies, or the form is too long, or there are
                too many.
        """
        key = self._key()
        if not key:
            message = tk._("Allow your browser to keep cookies from this portal")
            raise tk.ValidationError({"draft_key": [message]})
        content = json.dumps(given, ensure_ascii=False)
        values = {"form_token": form_token, "content": content, "folio": folio}
        pages.call("proactiva_draft_update", draft_key=key, **values)

    def keep(self, form_token: str, given: Mapping[str, Any], folio: str = "") -> bool:
        """Keep a form as it is now, and return whether it could be kept."""
        try:
            self.put(form_token, given, folio)
        except tk.ValidationError:
            return False
        return True

    def drop(self, form_token: str = "") -> None:
        """Delete a form; without a token, all of them."""
        if key := self._key():
            pages.call("proactiva_draft_delete", draft_key=key, form_token=form_token)

    def _read(self, content: str) -> dict[str, Any]:
        """Return what was typed, or nothing if it was not typed into a form.

        The version of the portal that kept it may have had other inputs, and a program with the
        browser's key may have kept anything.
        """
        try:
            found = json.loads(content)
        except (ValueError, RecursionError):
            return {}
        said = cast("dict[str, Any]", found if isinstance(found, dict) else {})
        kept = {name: value for name, value in said.items() if self._takes(name, value)}
        return {**self.blank, **kept} if kept else {}

    def _takes(self, name: str, value: object) -> bool:
        if self.blank and name not in self.blank:
            # What a view adds: why it was refused, or what it became.
            return isinstance(value, dict)
        is_list = isinstance(value, list)
        texts = cast("list[object]", value) if is_list else [value]
        is_as_asked = is_list == isinstance(self.blank[name], list) if self.blank else True
        return is_as_asked and all(isinstance(each, str) for each in texts)

    def _key(self) -> str:
        key = visit.key()
        return f"{self.kind} of {key}" if key and self.kind else key


def new_token() -> str:
    """Return a token for a new form, which becomes part of its address."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def check_token() -> None:
    """Refuse addresses whose token could not be a form's."""
    parts: dict[str, str] = tk.request.view_args or {}
    if "form_token" in parts and not TOKEN.fullmatch(parts["form_token"]):
        raise tk.ObjectNotFound


def unsent(begun: Mapping[str, Draft]) -> list[Begun]:
    """Return the forms that are not sent yet."""
    return [_begun(token, draft) for token, draft in begun.items() if not draft.folio]


def _begun(form_token: str, draft: Draft) -> Begun:
    at = datetime.fromisoformat(draft.saved).astimezone(config.timezone())
    return Begun(form_token, at.date().isoformat(), at.strftime("%H:%M"))
