"""The facts that the ledger keeps of a public dataset: ids and codes, from its block and files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypedDict, cast

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import (
    FREQUENCY,
    GROUPS,
    PROACTIVE,
    PROBLEM,
    RATIONALE,
    by_name,
)
from ckanext.proactiva.datasets.quality import is_whole
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.openness import format_of, openness

GUID: Final = "guid"
# The extras that facts are read from, and the one that identifies a dataset; nothing else.
SAID: Final = (PROACTIVE, GROUPS, PROBLEM, RATIONALE, FREQUENCY)
EXTRAS: Final = (*SAID, GUID)
# How many different blocks a reader remembers.
REMEMBERED: Final = 2_000
DEFAULT_TYPE: Final = "dataset"


class FileRow(TypedDict):
    """A file of a dataset, as CKAN has it in a row or in a log."""

    url: str | None
    url_type: str | None
    format: str | None
    mimetype: str | None
    size: int | None
    hash: str | None


class LoggedPackage(TypedDict, total=False):
    """A dataset as recorded in the activity log, as far as it is read here."""

    name: str
    type: str
    state: str
    private: bool
    owner_org: str | None
    extras: list[dict[str, object]]
    resources: list[FileRow]


class _Said(NamedTuple):
    """The values that a block states."""

    proactive: bool
    whole: bool
    groups: frozenset[str]
    problem: str
    frequency: str | None


class Owned(TypedDict):
    """The owner of a dataset, its type, and where it came from."""

    organization: str | None
    type: str
    origin: str


class Reader:
    """Reads the facts of datasets for one look, using the lists in force at that time.

    Equal blocks are evaluated only once: often they are the same dataset, now and each time that a
    log recorded it.

    Attributes:
        vocabulary: a short name for these lists.
    """

    def __init__(self, types: Mapping[str, Collection[str]]) -> None:
        """Read datasets of these types; the fields of each type are those the portal defines."""
        self._types = types
        self.vocabulary = vocabulary_version()
        self._said = lru_cache(maxsize=REMEMBERED)(self._read)

    def facts(self, owned: Owned, extras: Mapping[str, object], files: Sequence[FileRow]) -> Facts:
        """Return the facts of a dataset with this owner, block and files."""
        values = tuple(_as_key(extras.get(name)) for name in SAID)
        said = self._said(owned["type"], values)
        return Facts(
            organization=owned["organization"] or "",
            type=owned["type"],
            proactive=said.proactive,
            whole=said.whole,
            groups=said.groups,
            problem=said.problem,
            frequency=said.frequency,
            openness=openness(map(format_of, files)).value,
            files=len(files),
            origin=owned["origin"],
            vocabulary=self.vocabulary,
        )

    def facts_then(
        self, package: LoggedPackage, origin: str, files: Sequence[FileRow]
    ) -> Facts | None:
        """Return the facts of a dataset as a log recorded it, unless its type does not count."""
        owner, kind = package.get("owner_org"), package.get("type") or DEFAULT_TYPE
        if kind not in self._types:
            return None
        owned: Owned = {"organization": owner, "type": kind, "origin": origin}
        return self.facts(owned, extras_then(package), files)

    def _read(self, kind: str, values: tuple[str | tuple[str] | None, ...]) -> _Said:
        stored = (json.loads(value[0]) if isinstance(value, tuple) else value for value in values)
        extras: dict[str, object] = dict(zip(SAID, stored, strict=True))
        typed = {name: by_name()[name].typed(extras[name]) for name in (PROACTIVE, GROUPS, PROBLEM)}
        groups, frequency = typed[GROUPS], extras[FREQUENCY]
        return _Said(
            proactive=typed[PROACTIVE] is True,
            whole=is_whole(extras, self._types[kind]),
            groups=frozenset(groups if isinstance(groups, list) else ()),
            problem=str(typed[PROBLEM] or ""),
            frequency=None if is_blank(frequency) else str(frequency),
        )


def extras_then(package: LoggedPackage) -> dict[str, object]:
    """Return what facts are read from, for a dataset in a log: its extras and fields."""
    extras = {str(extra["key"]): extra["value"] for extra in package.get("extras") or ()}
    beside = cast("Mapping[str, object]", package)
    return {name: beside.get(name, extras.get(name)) for name in EXTRAS}


def files_then(package: LoggedPackage) -> list[FileRow]:
    """Return the files of a dataset as a log recorded them."""
    return [
        {
            "url": each.get("url"),
            "url_type": each.get("url_type"),
            "format": each.get("format"),
            "mimetype": each.get("mimetype"),
            "size": int(size) if (size := str(each.get("size") or "")).isdecimal() else None,
            "hash": each.get("hash"),
        }
        for each in package.get("resources") or ()
    ]


def vocabulary_version() -> str:
    """Return a short name for the lists of groups and problems in force."""
    lists = (vocabularies.get(by_name()[name].vocabulary) for name in (GROUPS, PROBLEM))
    codes = "\n".join(" ".join(vocabulary.terms) for vocabulary in lists)
    return hashlib.sha256(codes.encode()).hexdigest()[:12]


def _as_key(value: object) -> str | tuple[str] | None:
    """Return the cache key of a value: a text is its own key, anything else is JSON."""
    return value if value is None or isinstance(value, str) else (json.dumps(value),)
