"""What the ledger keeps of a public dataset: ids and codes, read from its block and its files."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypedDict

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.datasets.quality import is_whole
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.openness import format_of, openness

GROUPS: Final = "proactiva_beneficiary_group"
PROBLEM: Final = "proactiva_problem_addressed"
FREQUENCY: Final = "proactiva_update_frequency"
RATIONALE: Final = "proactiva_usefulness_rationale"
STATEMENT: Final = "proactiva_problem_statement"
SUMMARY: Final = "proactiva_easy_read_summary"
GUID: Final = "guid"
# The extras that facts are read from, and what tells who a dataset is; nothing else.
EXTRAS: Final = (PROACTIVE, GROUPS, PROBLEM, RATIONALE, FREQUENCY, GUID)


class FileRow(TypedDict):
    """A file of a dataset, as CKAN has it in a row or in a log."""

    url: str | None
    url_type: str | None
    format: str | None
    mimetype: str | None
    size: int | None
    hash: str | None


class LoggedPackage(TypedDict, total=False):
    """A dataset as the log of activities keeps it, as far as it is read here."""

    name: str
    type: str
    state: str
    private: bool
    owner_org: str | None
    extras: list[dict[str, object]]
    resources: list[FileRow]


class Owned(TypedDict):
    """Whose a dataset is, of which type, and where it came from."""

    organization: str | None
    type: str
    origin: str


def facts(
    owned: Owned,
    extras: Mapping[str, object],
    files: Sequence[FileRow],
    theirs: Collection[str] = (),
) -> Facts:
    """Return the facts of a dataset with this owner, block and files.

    Fields in ``theirs`` are the portal's own, and so are their codes.
    """
    said = {name: by_name()[name].typed(extras.get(name)) for name in (PROACTIVE, GROUPS, PROBLEM)}
    groups, frequency = said[GROUPS], extras.get(FREQUENCY)
    return Facts(
        organization=owned["organization"] or "",
        type=owned["type"],
        proactive=said[PROACTIVE] is True,
        whole=is_whole(extras, theirs),
        groups=frozenset(groups if isinstance(groups, list) else ()),
        problem=str(said[PROBLEM] or ""),
        frequency=None if is_blank(frequency) else str(frequency),
        openness=openness(map(format_of, files)).value,
        files=len(files),
        origin=owned["origin"],
        vocabulary=vocabulary_version(),
    )


def facts_then(package: LoggedPackage, origin: str, theirs: Collection[str] = ()) -> Facts:
    """Return the facts of a dataset as a log kept it, its block among extras or beside them."""
    owner, kind = package.get("owner_org"), package.get("type") or "dataset"
    owned: Owned = {"organization": owner, "type": kind, "origin": origin}
    return facts(owned, extras_then(package), files_then(package), theirs)


def extras_then(package: LoggedPackage) -> dict[str, object]:
    """Return the extras of a dataset as a log kept it, and its fields beside them."""
    extras = {str(extra["key"]): extra["value"] for extra in package.get("extras") or ()}
    return {**extras, **package}


def files_then(package: LoggedPackage) -> list[FileRow]:
    """Return the files of a dataset as a log kept them."""
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
    """Return a short name of the lists of groups and problems that are in force."""
    lists = (vocabularies.get(by_name()[name].vocabulary) for name in (GROUPS, PROBLEM))
    codes = "\n".join(" ".join(vocabulary.terms) for vocabulary in lists)
    return hashlib.sha256(codes.encode()).hexdigest()[:12]
