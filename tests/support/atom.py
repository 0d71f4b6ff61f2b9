"""What RFC 4287 requires of a feed, and how a feed reader sees it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

NS = "{http://www.w3.org/2005/Atom}"
ONCE = ("id", "title", "updated")
AT_MOST_ONCE = ("generator", "icon", "logo", "rights", "subtitle", "content", "published", "source")
KNOWN_IN_ENTRY = {*ONCE, *AT_MOST_ONCE, "author", "category", "contributor", "link", "summary"}
KNOWN = {*KNOWN_IN_ENTRY, "entry"} - {"content", "published", "summary"}


class Read:
    """A feed as a reader has it, with every MUST of the standard checked."""

    def __init__(self, body: bytes) -> None:
        # No network and no entities, like a careful reader.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        self.root = etree.fromstring(body, parser)
        assert self.root.tag == f"{NS}feed"
        self.entries = self.root.findall(f"{NS}entry")
        _check(self.root, KNOWN)
        for entry in self.entries:
            _check(entry, KNOWN_IN_ENTRY)
            assert len(entry.findall(f"{NS}content")) <= 1
            # An entry without an author has its feed's (4.2.1).
            assert (
                entry.find(f"{NS}author") is not None or self.root.find(f"{NS}author") is not None
            )
            # Without content there must be another place to read it (4.1.2).
            has_page = bool(links(entry, "alternate"))
            assert has_page or entry.find(f"{NS}content") is not None
        ids = self.ids
        assert len(ids) == len({*ids})
        # One of each kind and language (4.1.1), and it should link to itself (4.1.1).
        assert len(links(self.root, "self")) == len(links(self.root, "alternate")) == 1

    @property
    def ids(self) -> list[str]:
        return self.texts("id")

    @property
    def title(self) -> str:
        return self.root.findtext(f"{NS}title")

    @property
    def updated(self) -> str:
        return self.root.findtext(f"{NS}updated")

    def texts(self, name: str) -> list[str]:
        return [entry.findtext(f"{NS}{name}") or "" for entry in self.entries]

    def authors(self) -> list[str | None]:
        return [entry.findtext(f"{NS}author/{NS}name") for entry in self.entries]

    def pages(self) -> list[str]:
        return [link for entry in self.entries for link in links(entry, "alternate")]


def links(element: Any, relation: str) -> list[str]:
    """Return the targets of an element's links with a relation, which defaults to «alternate»."""
    found = element.findall(f"{NS}link")
    return [each.get("href") for each in found if each.get("rel", "alternate") == relation]


def _check(element: Any, known: set[str]) -> None:
    names = [child.tag.removeprefix(NS) for child in element]
    assert {*names} <= known
    assert {name: names.count(name) for name in ONCE} == dict.fromkeys(ONCE, 1)
    assert all(names.count(name) <= 1 for name in AT_MOST_ONCE)
    # An id is an IRI, compared character by character (4.2.6); dates have a zone (3.3).
    assert urlsplit(element.findtext(f"{NS}id")).scheme
    for name in {"updated", "published"} & {*names}:
        text = element.findtext(f"{NS}{name}")
        assert datetime.fromisoformat(text).tzinfo is not None
        assert "T" in text
    for person in element.findall(f"{NS}author"):
        assert [child.tag for child in person] == [f"{NS}name"]
        assert person.findtext(f"{NS}name")
    for category in element.findall(f"{NS}category"):
        assert category.get("term")
    for link in element.findall(f"{NS}link"):
        assert urlsplit(link.get("href")).scheme in ("http", "https")
        assert "/" in link.get("type", "text/html")
    for text in (element.find(f"{NS}{name}") for name in ("title", "content")):
        # Plain text contains no elements (3.1.1.1).
        assert text is None or (text.get("type", "text") == "text" and len(text) == 0)
