"""Feeds written as Atom, RFC 4287."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

ATOM: Final = "http://www.w3.org/2005/Atom"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
# Characters that XML 1.0 cannot represent. CKAN keeps titles of organizations unfiltered.
UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Entry(NamedTuple):
    """One entry of a feed, all in plain text.

    ``author`` is empty if it is the feed's author, and ``topics`` are pairs of code and label.
    """

    id: str
    title: str
    published: str
    updated: str
    link: str
    text: str
    author: str = ""
    topics: Sequence[tuple[str, str]] = ()


class Feed(NamedTuple):
    """A feed: its address, the page with the same content, and its entries, newest first."""

    id: str
    title: str
    updated: str
    author: str
    language: str
    address: str
    page: str
    entries: Sequence[Entry]


def written(feed: Feed) -> str:
    """Return a feed as XML."""
    root = Element("feed", {"xmlns": ATOM, LANG: feed.language})
    _texts(root, id=feed.id, title=feed.title, updated=feed.updated)
    _texts(SubElement(root, "author"), name=feed.author)
    _link(root, "self", feed.address, "application/atom+xml")
    _link(root, "alternate", feed.page, "text/html")
    for entry in feed.entries:
        _add(SubElement(root, "entry"), entry)
    indent(root, " ")
    return tostring(root, encoding="unicode", xml_declaration=False)


def _add(element: Element, entry: Entry) -> None:
    _texts(
        element,
        id=entry.id,
        title=entry.title,
        published=entry.published,
        updated=entry.updated,
    )
    if entry.author:
        _texts(SubElement(element, "author"), name=entry.author)
    _link(element, "alternate", entry.link, "text/html")
    for code, label in entry.topics:
        SubElement(element, "category", term=_clean(code), label=_clean(label))
    _texts(element, content=entry.text)


def _texts(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = _clean(text)


def _link(parent: Element, relation: str, address: str, kind: str) -> None:
    SubElement(parent, "link", rel=relation, type=kind, href=_clean(address))


def _clean(text: str) -> str:
    return UNWRITABLE.sub("", text)
