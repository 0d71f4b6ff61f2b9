"""Somebody at a browser without scripts: a session, and the page that is open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from ckan.tests import factories

from tests.support.page import Page

NOTHING: Mapping[str, str] = {}
# What browsers say about a form sent from one of the portal's pages.
FROM_HERE = {"Origin": "http://portal.test"}
FROM_ELSEWHERE = {"Origin": "http://portal.test.example"}
PASSWORD = "tres-palabras-largas"


class OpenPage(Page):
    """A page that a visitor has open."""

    def __init__(self, visitor: Visitor, response: Any) -> None:
        super().__init__(response.get_data(as_text=True))
        self._visitor = visitor
        self.status = response.status_code
        self.address = response.request.path
        self.caching = response.headers["Cache-Control"]
        assert not (faults := [*_faults(self.document)]), faults

    def send(self, action: str, typed: Mapping[str, str | list[str]] = NOTHING) -> OpenPage:
        """Fill in the form whose address ends with *action*, or CKAN's own; send it, and follow."""
        form = self.form(action) if action else self.edit_form()
        form.fill(**typed)
        return self._visitor.post(form.address or self.address, form.values)

    def post_step_button(self, step: str) -> OpenPage:
        """Press the button that goes to a step, leaving its form as it is."""
        [button] = self.document.xpath("//form//button[@name='step'][@value=$step]", step=step)
        [form] = button.xpath("ancestor::form")
        return self._visitor.post(form.get("action"), [*form.form_values(), ("step", step)])

    def post_step(self, step: str) -> OpenPage:
        """Send the form that goes to a step, leaving it as it is."""
        [form] = self.document.xpath("//form[input[@name='step'][@value=$step]]", step=step)
        return self._visitor.post(form.get("action"), form.form_values())


def _faults(document: Any) -> Iterator[str]:
    """Yield what no page of ours may lack: errors tied to fields, tokens, names as they are shown.

    Checked on every page that any test opens.
    """
    ours = "//article[contains(concat(' ', @class, ' '), ' proactiva ')]"
    for link in document.xpath(f"{ours}//*[contains(@class, 'proactiva-summary')]//a/@href"):
        field, error = link.removeprefix("#"), f"{link.removeprefix('#')}-error"
        is_here = document.xpath("//*[@id=$id or @name=$name]", id=field, name=field[6:])
        described = document.xpath("string(//*[@id=$id]/@aria-describedby)", id=field).split()
        is_told = error in described and document.get_element_by_id(error, None) is not None
        if is_here and not is_told:
            yield f"{field} does not say what is wrong with it"
    for form in document.xpath(f"{ours}//form[@method='post']"):
        if not form.xpath(".//input[@name='_csrf_token']"):
            yield f"{form.get('action')} is sent without a token"
    for control in document.xpath(f"{ours}//*[self::a or self::button][@aria-label]"):
        shown = " ".join(control.text_content().split())
        if shown not in control.get("aria-label"):
            yield f"{control.get('aria-label')!r} is shown as {shown!r}"


class Visitor:
    """A session on the portal, of a user or of somebody unknown."""

    def __init__(self, app: Any, **user: Any) -> None:
        self._client = app.test_client()
        self.user = user

    def open(self, address: str) -> OpenPage:
        """Open an address, and follow redirects."""
        return OpenPage(self, self._client.get(address))

    def open_file(self, address: str) -> str:
        """Return the text of a file."""
        return self._client.get(address).get_data(as_text=True)

    def cookie(self, name: str) -> str:
        """Return the value of a cookie that the browser keeps."""
        return next(each.value for each in self._client._cookies.values() if each.key == name)

    def post(self, address: str, values: Any) -> OpenPage:
        """Send values to an address from one of the portal's pages, and follow redirects."""
        return self._send(address, values, FROM_HERE)

    def forge(self, address: str, values: Any) -> OpenPage:
        """Send values to an address from a page of another site, without our token."""
        return self._send(address, values, FROM_ELSEWHERE)

    def _send(self, address: str, values: Any, headers: Mapping[str, str]) -> OpenPage:
        sent = self._client.post(address, data=MultiDict(values), headers=headers)
        return OpenPage(self, sent)


def logged_in(app: Any) -> Visitor:
    """Return somebody with their own account, logged in."""
    user = factories.User(password=PASSWORD)
    visitor = Visitor(app, **user)
    visitor.post("/user/login", [("login", user["name"]), ("password", PASSWORD)])
    return visitor
