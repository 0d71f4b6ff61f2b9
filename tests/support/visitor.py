"""Somebody in front of a browser without scripts: a session, pages, and their forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import lxml.html
from werkzeug.datastructures import MultiDict

from ckan.tests import factories

NOTHING: Mapping[str, str] = {}
PASSWORD = "tres-palabras-largas"


class Page:
    """A page as it came, with its forms."""

    def __init__(self, visitor: Visitor, response: Any) -> None:
        self._visitor = visitor
        self.status = response.status_code
        self.address = response.request.path
        self.body = response.get_data(as_text=True)
        self.document = lxml.html.fromstring(self.body)

    @property
    def text(self) -> str:
        """Return what is read on the page's own part, each stretch of white space as one space."""
        [ours] = self.document.xpath("//article[contains(@class, 'proactiva')]")
        return " ".join(ours.text_content().split())

    def actions(self) -> set[str]:
        """Return the last word of the address of each form of ours."""
        forms = self.document.xpath("//article//form")
        return {form.get("action").rsplit("/", 1)[-1] for form in forms}

    def value(self, name: str) -> Any:
        """Return what an input holds now."""
        return self._form_with(name).fields[name]

    def ticked(self, name: str) -> list[str]:
        """Return which boxes of a name are ticked."""
        return self.document.xpath(f"//input[@name='{name}'][@checked]/@value")

    @property
    def fields(self) -> set[str]:
        """Return the names of everything that can be filled in."""
        return {name for form in self.document.forms for name in form.fields}

    def send(self, action: str, typed: Mapping[str, str | list[str]] = NOTHING) -> Page:
        """Fill in the form whose address ends so, or CKAN's own here; send it, and follow."""
        if action:
            form = next(f for f in self.document.forms if f.get("action", "").endswith(action))
        else:
            form = next(f for f in self.document.forms if f.get("id", "").endswith("-edit"))
        values = [(name, value) for name, value in form.form_values() if name not in typed]
        for name, answer in typed.items():
            values += [(name, each) for each in ([answer] if isinstance(answer, str) else answer)]
        return self._visitor.post(form.get("action") or self.address, values)

    def _form_with(self, name: str) -> Any:
        return next(form for form in self.document.forms if name in form.fields)


class Visitor:
    """A session on the portal, of a user or of nobody known."""

    def __init__(self, app: Any, **user: Any) -> None:
        self._client = app.test_client()
        self.user = user

    def open(self, address: str) -> Page:
        """Open an address, and follow where it leads."""
        return Page(self, self._client.get(address))

    def post(self, address: str, values: Any) -> Page:
        """Send values to an address, and follow where it leads."""
        return Page(self, self._client.post(address, data=MultiDict(values)))


def logged_in(app: Any) -> Visitor:
    """Return somebody with an account of their own, who has logged in."""
    user = factories.User(password=PASSWORD)
    visitor = Visitor(app, **user)
    visitor.post("/user/login", [("login", user["name"]), ("password", PASSWORD)])
    return visitor
