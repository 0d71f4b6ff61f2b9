"""The gaps of every block that the portal holds: for `check`, and for those who can mend them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final

from ckanext.proactiva.block import dataset_types, keeping
from ckanext.proactiva.datasets import blocks, quality
from ckanext.proactiva.domain.gap import Gap, GapKind
from ckanext.proactiva.domain.inputs import decoded, listed
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import BlockGap, DatasetGaps, Finding, Gaps

# How many blocks are read for one answer: on a portal whose blocks are whole, few have gaps.
MOST_READ: Final = 2_000
NAMED: Final = 10
MESSAGES: Final = {
    GapKind.UNLISTED: "{count} have codes that no list has, first of them {names}",
    GapKind.MISSING: "{count} are proactive and incomplete, so not counted, first of them {names}",
    GapKind.LEFT_OUT: "{count} lost part of what a program sent, first of them {names}",
}


def gaps(owners: Collection[str] | None, after: str, limit: int) -> Gaps:
    """Return datasets of some organizations with the gaps of their blocks, after one by its id.

    Args:
        owners: the ids of the organizations; None means all of them.
        after: the ``next`` of the answer before.
        limit: how many to return at most; the answer may have fewer, and go on nevertheless.
    """
    found: list[DatasetGaps] = []
    last = ""
    for block in islice(blocks.stored(after, owners, [keeping.LEFT_OUT]), MOST_READ):
        if entry := _entry(block):
            found.append(entry)
        last = block.id
        if len(found) == limit:
            break
    else:
        last = last if last and next(blocks.stored(last, owners), None) else ""
    return {"datasets": found, "next": last}


def findings() -> Iterator[Finding]:
    """Say how many stored blocks have gaps of each kind, with the first of their datasets."""
    named: dict[GapKind, list[str]] = {kind: [] for kind in GapKind}
    for block in blocks.stored(more=[keeping.LEFT_OUT]):
        for kind in {gap.kind for gap in of(block)}:
            named[kind].append(block.name)
    for kind, names in named.items():
        if names:
            told = MESSAGES[kind].format(count=len(names), names=", ".join(names[:NAMED]))
            yield Finding(level="warning", subject="stored blocks", message=told)
    if not any(named.values()):
        yield Finding(level="ok", subject="stored blocks", message="all are whole")


def _entry(block: blocks.StoredBlock) -> DatasetGaps | None:
    found = [told(gap) for gap in of(block)]
    return DatasetGaps(id=block.id, name=block.name, gaps=found) if found else None


def told(gap: Gap) -> BlockGap:
    """Return what is told of one thing to mend."""
    kind, says = gap.kind.value, say(gap.kind.label)
    return {"field": gap.field, "kind": kind, "says": says, "codes": list(gap.codes)}


def of(block: blocks.StoredBlock) -> list[Gap]:
    """Return what is to mend in a block, as storage holds it with ``keeping.LEFT_OUT``."""
    if not dataset_types.carries_block(block.type):
        return []
    lost = [str(name) for name in listed(decoded(block.extras.get(keeping.LEFT_OUT)))]
    return [*quality.gaps(block.extras, lost, dataset_types.names_of_portal(block.type))]
