"""A page as a browser without scripts sees it: its text, and its forms to fill in."""

from __future__ import annotations

from typing import Any

import lxml.html


class Page:
    """A page as it was received."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.document = lxml.html.fromstring(body)

    @property
    def text(self) -> str:
        """Return the text of our part of the page, with whitespace collapsed."""
        [ours] = self.document.xpath("//article[contains(@class, 'proactiva')]")
        return " ".join(ours.text_content().split())

    @property
    def tab(self) -> str:
        """Return the title of the page, as a browser's tab shows it."""
        return " ".join(self.document.findtext(".//title").split())

    @property
    def figures(self) -> list[tuple[str, str]]:
        """Return the page's large numbers, each with what it counts."""
        pairs = self.document.xpath("//dl[@class='proactiva-figures']/div")
        return [(pair.findtext("dt"), pair.find("dd").text_content().strip()) for pair in pairs]

    @property
    def fields(self) -> set[str]:
        """Return the names of all fields that can be filled in."""
        return {name for form in self.document.forms for name in form.fields}

    def value(self, name: str) -> Any:
        """Return an input's current value."""
        return next(form.fields[name] for form in self.document.forms if name in form.fields)

    def ticked(self, name: str) -> list[str]:
        """Return which checkboxes with a name are ticked."""
        return self.document.xpath(f"//input[@name='{name}'][@checked]/@value")

    def actions(self) -> set[str]:
        """Return the last word of the address of each of our forms."""
        forms = self.document.xpath("//article//form")
        return {form.get("action").rsplit("/", 1)[-1] for form in forms}

    def form(self, action: str) -> Form:
        """Return the form whose address ends with *action*."""
        return Form(next(f for f in self.document.forms if f.get("action", "").endswith(action)))

    def edit_form(self) -> Form:
        """Return CKAN's own form for a dataset or a resource."""
        return Form(next(f for f in self.document.forms if f.get("id", "").endswith("-edit")))


class Form:
    """A form as a browser holds it: filled in by the server, then changed."""

    def __init__(self, element: Any) -> None:
        self.element = element
        # The template of a repeated group is no answer: scheming's script removes it.
        self.values: list[tuple[str, str]] = [
            (name, value) for name, value in element.form_values() if "REPEATING" not in name
        ]

    @property
    def address(self) -> str:
        """Return where it is sent; empty for the page's own address."""
        return self.element.get("action", "")

    def given(self, name: str) -> list[str]:
        """Return the non-empty values that the form would send for a field."""
        return [value for field, value in self.values if field == name and value]

    def offers(self, name: str) -> bool:
        """Return whether the form has the field."""
        return name in self.element.fields

    def fill(self, **fields: str | list[str]) -> Form:
        """Fill in fields: with a text, or with the boxes to tick."""
        for name, value in fields.items():
            # A checkbox group's empty companion stays, as in a browser.
            is_group = isinstance(value, list)
            self.values = [(n, v) for n, v in self.values if n != name or (is_group and not v)]
            self.values += [(name, answer) for answer in (value if is_group else [value])]
        return self

    def untick(self, *names: str) -> Form:
        """Untick all boxes of groups, and clear all texts of inputs."""
        boxes = set(self.element.xpath(".//input[@type='checkbox']/@name"))
        return self.fill(**{name: [] if name in boxes else "" for name in names})
