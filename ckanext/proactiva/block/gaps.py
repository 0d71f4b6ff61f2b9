"""The gaps of all blocks on the portal: for `check`, and for those who can fix them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final

from ckanext.proactiva.block import dataset_types, keeping
from ckanext.proactiva.datasets import blocks, quality
from ckanext.proactiva.domain.gap import Gap, GapKind
from ckanext.proactiva.domain.text import counted
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import BlockGap, DatasetGaps, Finding, Gaps

# How many blocks to read for one answer: on a portal where blocks are whole, few have gaps.
MOST_READ: Final = 2_000
NAMED: Final = 10
# Of one dataset, and of several.
MESSAGES: Final = {
    GapKind.UNLISTED: ("has codes that are on no list", "have codes that are on no list"),
    GapKind.MISSING: (
        "is proactive but incomplete, so not counted",
        "are proactive but incomplete, so not counted",
    ),
    GapKind.LEFT_OUT: ("lacks part of what a program sent", "lack part of what a program sent"),
}


def gaps(owners: Collection[str] | None, after: str, limit: int) -> Gaps:
    """Return datasets of some organizations with the gaps of their blocks, in order of id.

    Args:
        owners: the ids of the organizations; None means all of them.
        after: the ``next`` of the previous answer.
        limit: how many to return at most; an answer may have fewer although more follow.
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
    """Yield how many stored blocks have gaps of each kind, with the first of their datasets."""
    named: dict[GapKind, list[str]] = {kind: [] for kind in GapKind}
    for block in blocks.stored(more=[keeping.LEFT_OUT]):
        for kind in {gap.kind for gap in of(block)}:
            named[kind].append(block.name)
    for kind, names in named.items():
        if names:
            first = "it is" if len(names) == 1 else "the first are"
            told = f"{counted(len(names), *MESSAGES[kind])}; {first} {', '.join(names[:NAMED])}"
            yield Finding(level="warning", subject="stored blocks", message=told)
    if not any(named.values()):
        yield Finding(level="ok", subject="stored blocks", message="all are complete")


def _entry(block: blocks.BlockRow) -> DatasetGaps | None:
    found = [block_gap(gap) for gap in of(block)]
    return DatasetGaps(id=block.id, name=block.name, gaps=found) if found else None


def block_gap(gap: Gap) -> BlockGap:
    """Return one thing to fix, in the form that the API gives it."""
    kind, says = gap.kind.value, say(gap.kind.label)
    return {"field": gap.field, "kind": kind, "says": says, "codes": list(gap.codes)}


def of(block: blocks.BlockRow) -> list[Gap]:
    """Return what to fix in a block, as it is stored with ``keeping.LEFT_OUT``."""
    if not dataset_types.carries_block(block.type):
        return []
    lost = keeping.left_out(block.extras)
    return [*quality.gaps(block.extras, lost, dataset_types.names_of_portal(block.type))]
