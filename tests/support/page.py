"""A page as a browser without scripts has it: what is read on it, and its forms to fill in."""

from __future__ import annotations

from typing import Any

import lxml.html


class Page:
    """A page as it came."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.document = lxml.html.fromstring(body)

    @property
    def text(self) -> str:
        """Return what is read on the page's own part, each stretch of white space as one space."""
        [ours] = self.document.xpath("//article[contains(@class, 'proactiva')]")
        return " ".join(ours.text_content().split())

    @property
    def figures(self) -> list[tuple[str, str]]:
        """Return the large numbers of the page, each after what it counts."""
        pairs = self.document.xpath("//dl[@class='proactiva-figures']/div")
        return [(pair.findtext("dt"), pair.find("dd").text_content().strip()) for pair in pairs]

    @property
    def fields(self) -> set[str]:
        """Return the names of everything that can be filled in."""
        return {name for form in self.document.forms for name in form.fields}

    def value(self, name: str) -> Any:
        """Return what an input holds now."""
        return next(form.fields[name] for form in self.document.forms if name in form.fields)

    def ticked(self, name: str) -> list[str]:
        """Return which boxes of a name are ticked."""
        return self.document.xpath(f"//input[@name='{name}'][@checked]/@value")

    def actions(self) -> set[str]:
        """Return the last word of the address of each form of ours."""
        forms = self.document.xpath("//article//form")
        return {form.get("action").rsplit("/", 1)[-1] for form in forms}

    def form(self, action: str) -> Form:
        """Return the form whose address ends so."""
        return Form(next(f for f in self.document.forms if f.get("action", "").endswith(action)))

    def edit_form(self) -> Form:
        """Return CKAN's own form, of a dataset or of a resource."""
        return Form(next(f for f in self.document.forms if f.get("id", "").endswith("-edit")))


class Form:
    """A form as a browser holds it: filled in by the server, then changed."""

    def __init__(self, element: Any) -> None:
        self.element = element
        # The mould of a repeated group is nobody's answer: scheming's script takes it out.
        self.values: list[tuple[str, str]] = [
            (name, value) for name, value in element.form_values() if "REPEATING" not in name
        ]

    @property
    def address(self) -> str:
        """Return where it is sent, which is nothing for the page's own address."""
        return self.element.get("action", "")

    def given(self, name: str) -> list[str]:
        """Return what the form would send for a field, without what is empty."""
        return [value for field, value in self.values if field == name and value]

    def offers(self, name: str) -> bool:
        """Tell whether the form has the field."""
        return name in self.element.fields

    def fill(self, **fields: str | list[str]) -> Form:
        """Answer fields: a text, or the boxes that are ticked."""
        for name, value in fields.items():
            # The empty companion of a group of boxes stays, as in a browser.
            is_group = isinstance(value, list)
            self.values = [(n, v) for n, v in self.values if n != name or (is_group and not v)]
            self.values += [(name, answer) for answer in (value if is_group else [value])]
        return self

    def untick(self, *names: str) -> Form:
        """Take every tick out of groups of boxes, and every text out of inputs."""
        boxes = set(self.element.xpath(".//input[@type='checkbox']/@name"))
        return self.fill(**{name: [] if name in boxes else "" for name in names})
