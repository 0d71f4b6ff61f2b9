"""Forms of pages: the action that each calls, what follows it, and the parameters of addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from flask import Response, abort
from werkzeug.datastructures import MultiDict

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.board import FILTERS
from ckanext.proactiva.domain.register import Phrase
from ckanext.proactiva.views import pages, routing

# What was typed, and what is wrong with it, by the name of the input.
Typed = dict[str, Any]
Errors = Mapping[str, Any]


class Form(NamedTuple):
    """A form by which people do something to what a page shows.

    Attributes:
        action: the action that it calls.
        done: what is said afterwards, or a function that makes it from what the action returned.
        inputs: the parameter of the action that each input stands for.
        lists: the inputs that may have several values.
    """

    action: str
    done: Phrase | Callable[[Mapping[str, Any]], str]
    inputs: Mapping[str, str] = {}
    lists: frozenset[str] = frozenset()

    def thanks(self, result: Mapping[str, Any]) -> str:
        """Return what is said once it is done."""
        return self.done(result) if callable(self.done) else labels.say(self.done)

    def of(self, item: str) -> Form:
        """Return the form of one of many items on a page, with inputs named after the item."""
        return self._replace(
            inputs={f"{item}-{name}": parameter for name, parameter in self.inputs.items()},
            lists=frozenset(f"{item}-{name}" for name in self.lists),
        )

    def given(self, typed: MultiDict[str, str]) -> dict[str, Any]:
        """Return what was typed, by the parameters of the action."""
        return {
            parameter: typed.getlist(name) if name in self.lists else typed.get(name, "")
            for name, parameter in self.inputs.items()
        }

    def of_inputs(self, errors: Mapping[str, Any]) -> dict[str, Any]:
        """Return the errors of parameters, by the inputs that they were typed into."""
        names = {parameter: name for name, parameter in self.inputs.items()}
        return {names.get(field, field): said for field, said in errors.items()}


def go(page: str, **parts: Any) -> Response:
    """Redirect the browser to an endpoint or an address, so that reloading sends no form again."""
    response = tk.redirect_to(page, **parts)
    response.status_code = HTTPStatus.SEE_OTHER
    return response


def institution_options() -> labels.Choices:
    """Return the institutions that a form lists, as pairs of name and title."""
    found = pages.call("proactiva_institution_list")
    return [(each["name"], each["title"]) for each in found]


def form_page(template: str, values: dict[str, Any]) -> pages.Page:
    """Render a page with a form, with the status of the ``errors`` among its values."""
    page, errors = tk.render(template, values), values["errors"]
    return (page, status_of(errors)) if errors else page


def status_of(errors: Mapping[str, Any]) -> HTTPStatus:
    """Return the HTTP status of a form that is refused."""
    return HTTPStatus.TOO_MANY_REQUESTS if "limit" in errors else HTTPStatus.BAD_REQUEST


def filters() -> dict[str, str]:
    """Return the board's filters from the address; an empty one filters nothing."""
    return {name: pages.parameter(name) for name in FILTERS}


def last_page(count: int, size: int) -> int:
    """Return the number of a list's last page; an empty list has one page."""
    return max(1, -(-count // size))


def listed(action: str, size: int, **asked: Any) -> dict[str, Any]:
    """Return the requested page of a list, with its number; redirect to the last from beyond it.

    Args:
        action: returns the list.
        size: how many a page has.
        asked: the other parameters of the action.
    """
    page = page_number().number
    found = pages.call(action, **asked, offset=(page - 1) * size, limit=size)
    last = last_page(found["count"], size)
    if page > last:
        abort(routing.to_page(last))
    return {**found, "page": page, "last_page": last}


class PageNumber(NamedTuple):
    """A page number, counted from 1, and whether it is the one in the address."""

    number: int
    is_valid: bool


def page_number() -> PageNumber:
    """Return the page number in the address, or one near it if that is not valid.

    A page is shown whatever the address says: digits of other scripts, thousands of digits,
    nothing.
    """
    text = pages.parameter("page") or "1"
    if not (text.isascii() and text.isdecimal()):
        return PageNumber(1, is_valid=False)
    number = int(text[:9])
    return PageNumber(max(number, 1), number > 0)
