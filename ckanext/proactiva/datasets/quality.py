"""Whether the block of a dataset is whole, and what it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.gap import Gap, GapKind
from ckanext.proactiva.domain.inputs import says_nothing
from ckanext.proactiva.types import DataDict

Said = Mapping[str, object]


def is_whole(block: Said, theirs: Collection[str] = ()) -> bool:
    """Return whether a dataset is proactive and has everything that a proactive one must have.

    An unlisted code counts for nothing, but does no harm next to a listed one.

    Args:
        block: the values, typed or as stored.
        theirs: the fields that the portal defines itself, whose codes are the portal's.
    """
    demanded = (field for field in by_name().values() if _is_demanded(field, theirs))
    return says_proactive(block) and all(_counts(field, block, theirs) for field in demanded)


def says_proactive(block: Said) -> bool:
    """Return whether a dataset says that it is proactive."""
    return by_name()[PROACTIVE].typed(block.get(PROACTIVE)) is True


def can_be_answered(definition: DataDict) -> bool:
    """Return whether a field has something to choose: a portal may empty its list."""
    vocabulary = definition.get("vocabulary")
    return not vocabulary or bool(vocabularies.get(vocabulary).terms)


def gaps(
    block: Said, left_out: Collection[str] = (), theirs: Collection[str] = ()
) -> Iterator[Gap]:
    """Yield what has to be fixed in a block, field by field."""
    for name, field in by_name().items():
        unlisted = () if name in theirs else _unlisted(field, block)
        if unlisted:
            yield Gap(name, GapKind.UNLISTED, unlisted)
        elif _is_missing(field, block, theirs):
            yield Gap(name, GapKind.MISSING)
        if name in left_out:
            yield Gap(name, GapKind.LEFT_OUT)


def _is_missing(field: Field, block: Said, theirs: Collection[str]) -> bool:
    demanded = says_proactive(block) and _is_demanded(field, theirs)
    return demanded and not _counts(field, block, theirs)


def _is_demanded(field: Field, theirs: Collection[str]) -> bool:
    answerable = field.name in theirs or can_be_answered(field.definition)
    return "missing" in field.definition and answerable


def _counts(field: Field, block: Said, theirs: Collection[str]) -> bool:
    if field.name in theirs:
        return not says_nothing(block.get(field.name))
    said = block.get(field.name)
    if field.vocabulary:
        return len(field.codes(said)) > len(_unlisted(field, block))
    return not says_nothing(field.typed(said))


def _unlisted(field: Field, block: Said) -> tuple[str, ...]:
    if not field.vocabulary:
        return ()
    listed = vocabularies.get(field.vocabulary)
    return tuple(code for code in field.codes(block.get(field.name)) if code not in listed)
