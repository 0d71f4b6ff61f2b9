"""Whether the addresses of a dataset's files work, in words."""

from __future__ import annotations

from typing import NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain.register import Circle
from ckanext.proactiva.labels.language import day, number
from ckanext.proactiva.labels.tags import Tag


class LinksTold(NamedTuple):
    """Whether links work, and when that was checked."""

    tag: Tag
    when: str


def link_check(check: types.LinkCheck) -> LinksTold | None:
    """Return the words about the links that were checked, or None if none was."""
    if not check["checked"]:
        return None
    first, last = day(check["first_on"]), day(check["last_on"])
    when = tk._("Checked on {day}.").format(day=last)
    if first != last:
        when = tk._("Checked from {first} to {last}.").format(first=first, last=last)
    return LinksTold(_tag(len(check["broken"]), check["checked"]), when)


def _tag(broken: int, checked: int) -> Tag:
    if not broken:
        return Tag(tk._("The ones that were checked work"), Circle.PUBLISHED.css)
    told = tk._("Broken: {broken} of {count}")
    return Tag(told.format(broken=number(broken), count=number(checked)), Circle.LATE.css)
