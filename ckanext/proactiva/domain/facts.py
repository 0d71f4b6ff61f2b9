"""The ledger's facts about a public dataset: codes, counts and ids, never a title or a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple

from ckanext.proactiva.domain.openness import Openness

# The version of the facts: increase it with each fact that is added, and list the fact in SINCE.
VERSION: Final = 1
# The version of the definitions by which events are counted (`rollup`, `indicators`).
FORMULA: Final = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about a public dataset at some moment.

    Attributes:
        organization: the id of its organization, or an empty string.
        type: its dataset type.
        proactive: whether its block says that it is proactive.
        whole: whether its block has everything that a proactive dataset must have.
        groups: the beneficiary groups that it names.
        problem: the everyday problem that it names.
        frequency: how often it declares that it is updated; None if it does not say.
        openness: how open its files are, as a code of `openness`.
        files: how many files it has.
        origin: the id of the harvest source that it came from; empty if it is the portal's own.
        data_at: when its data was last seen to change; changes of words do not count.
        vocabulary: the version of the vocabularies that was in force.
        formula: the version of the definitions by which it is counted.
        version: the version of the facts kept at that time.
    """

    organization: str = ""
    type: str = "dataset"
    proactive: bool = False
    whole: bool = False
    groups: frozenset[str] = frozenset()
    problem: str = ""
    frequency: str | None = None
    openness: str = Openness.NO_FILES.value
    files: int = 0
    origin: str = ""
    data_at: datetime | None = None
    # A new list, definition or version is not a change of the dataset.
    vocabulary: str = field(default="", compare=False)
    formula: int = field(default=FORMULA, compare=False)
    version: int = field(default=VERSION, compare=False)

    @property
    def useful(self) -> bool:
        """Return whether it counts as useful information: proactive and whole."""
        return self.proactive and self.whole

    def dated(self, at: datetime) -> Facts:
        """Return the same facts with another moment of data change; much faster than `replace`."""
        return Facts(
            self.organization,
            self.type,
            self.proactive,
            self.whole,
            self.groups,
            self.problem,
            self.frequency,
            self.openness,
            self.files,
            self.origin,
            at,
            self.vocabulary,
            self.formula,
            self.version,
        )


# The version in which each compared fact was added.
SINCE: Final = {
    "organization": 1,
    "type": 1,
    "proactive": 1,
    "whole": 1,
    "groups": 1,
    "problem": 1,
    "frequency": 1,
    "openness": 1,
    "files": 1,
    "origin": 1,
}


def is_reclassified(before: Facts, after: Facts) -> bool:
    """Return whether facts changed, comparing only those kept at both times.

    A fact that the ledger added later was unknown before: learning it is no event.
    """
    if before == after:  # the most common by far
        return False
    known = min(before.version, after.version)
    names = (name for name, since in SINCE.items() if since <= known)
    return any(getattr(before, name) != getattr(after, name) for name in names)


class File(NamedTuple):
    """One file of a dataset, with its address and hash as keyed hashes.

    Attributes:
        address: where it is.
        size: its size in bytes, if known.
        hash: the hash of its content, if known.
        is_upload: whether its address is only its name on this portal.
    """

    address: str
    size: int | None
    hash: str
    is_upload: bool


def is_renewed(before: Iterable[File], after: Iterable[File]) -> bool:
    """Return whether data changed: a file was added, removed, or has another size, hash or address.

    A value that was unknown and is known now proves nothing, and neither does a date.
    """
    ours, theirs = list(before), list(after)
    if ours == theirs:  # the most common by far
        return False
    old, new = _by_address(ours), _by_address(theirs)
    if {address: len(files) for address, files in old.items()} != {
        address: len(files) for address, files in new.items()
    }:
        return True
    return any(
        _differs(one, other)
        for address, files in old.items()
        for one, other in zip(files, new[address], strict=True)
    )


def own_addresses(files: Iterable[File]) -> frozenset[str]:
    """Return the addresses that identify a dataset; none if any is only a name on this portal."""
    known = list(files)
    if any(each.is_upload for each in known):
        return frozenset()
    return frozenset(each.address for each in known)


def _by_address(files: Iterable[File]) -> dict[str, list[File]]:
    found: defaultdict[str, list[File]] = defaultdict(list)
    for each in sorted(files, key=lambda one: (one.address, one.size or 0, one.hash)):
        found[each.address].append(each)
    return dict(found)


def _differs(before: File, after: File) -> bool:
    if before.hash and after.hash:
        return before.hash != after.hash
    return None not in (before.size, after.size) and before.size != after.size
