"""Whether the block of a dataset is whole, and what it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.gap import Gap, GapKind
from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.kind import codes

Said = Mapping[str, object]


def is_whole(block: Said, theirs: Collection[str] = ()) -> bool:
    """Return whether a dataset is proactive and has everything that a proactive one must have.

    An unlisted code counts for nothing, but does no harm next to a listed one.

    Args:
        block: the values, typed or as stored.
        theirs: the fields that the portal defines itself, whose codes are the portal's.
    """
    demanded = (field for field in by_name().values() if _is_demanded(field, block))
    return _is_proactive(block) and all(_counts(field, block, theirs) for field in demanded)


def gaps(
    block: Said, left_out: Collection[str] = (), theirs: Collection[str] = ()
) -> Iterator[Gap]:
    """Yield what has to be fixed in a block, field by field."""
    for name, field in by_name().items():
        unlisted = () if name in theirs else _unlisted(field, block)
        if unlisted:
            yield Gap(name, GapKind.UNLISTED, unlisted)
        elif _is_demanded(field, block) and not _counts(field, block, theirs):
            yield Gap(name, GapKind.MISSING)
        if name in left_out:
            yield Gap(name, GapKind.LEFT_OUT)


def _is_proactive(block: Said) -> bool:
    return by_name()[PROACTIVE].typed(block.get(PROACTIVE)) is True


def _is_demanded(field: Field, block: Said) -> bool:
    return "missing" in field.definition and _is_proactive(block)


def _counts(field: Field, block: Said, theirs: Collection[str]) -> bool:
    if field.name in theirs:
        return not is_blank(block.get(field.name))
    said = field.typed(block.get(field.name))
    if field.vocabulary:
        return len(codes(said)) > len(_unlisted(field, block))
    return said is not None


def _unlisted(field: Field, block: Said) -> tuple[str, ...]:
    if not field.vocabulary:
        return ()
    listed = vocabularies.get(field.vocabulary)
    return tuple(code for code in codes(field.typed(block.get(field.name))) if code not in listed)
