"""Which dataset is which: one that comes back under a new id is not a new dataset.

Harvesters that clear and reload, and people who delete and create again, give a dataset a new id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from ckanext.proactiva.domain.growth import Observation, Precision

# An absence of at most this long does not count: nobody withdrew anything.
BRIEF: Final = timedelta(hours=24)
# How long after a withdrawal a dataset is still recognized.
WINDOW: Final = timedelta(days=90)
# An institution, or a whole portal, with this many datasets that would lose more than one in this
# many is verified first.
LARGE, SHARE = 10, 10


@dataclass(frozen=True, slots=True)
class Marks:
    """The identifiers of a dataset, as keyed hashes; an empty value identifies nothing.

    Attributes:
        dataset: its id in CKAN.
        organization: the institution that it belongs to.
        guid: its identifier at the source it was harvested from.
        name: its name in URLs.
        addresses: the addresses of all its files, if none is only a name on this portal.
    """

    dataset: str
    organization: str
    guid: str = ""
    name: str = ""
    addresses: frozenset[str] = frozenset()


def same(
    found: Iterable[Marks], gone: Iterable[Marks], shared: Set[str] = frozenset()
) -> dict[str, str]:
    """Match datasets with unknown ids to those that are gone: the old id, by the new one.

    They match by guid, else by name, else by all addresses; always within one institution and one
    to one. An address in *shared*, or one that several of these datasets have, identifies none.
    """
    new, old = list(found), list(gone)
    shared = {*shared, *_several(new), *_several(old)}

    def addresses(marks: Marks) -> frozenset[str]:
        return marks.addresses - shared

    by: Sequence[Callable[[Marks], Hashable]] = (
        lambda marks: marks.guid,
        lambda marks: marks.name,
        addresses,
    )
    matched: dict[str, str] = {}
    for what in by:
        new = [each for each in new if each.dataset not in matched]
        old = [each for each in old if each.dataset not in matched.values()]
        matched.update(_one_to_one(new, old, what))
    return matched


def settled(observations: Iterable[Observation]) -> list[Observation]:
    """Leave brief absences out of what is remembered of one dataset, oldest first.

    A date that stands for a whole month or year does not make an absence brief.
    """
    found: list[Observation] = []
    away: int | None = None
    for each in observations:
        if each.facts is None:
            away = len(found) if away is None else away
        elif away is not None:
            if away and _is_brief(found[away], each):
                del found[away:]
            away = None
        found.append(each)
    return found


def is_verified(stock: int, missing: int) -> bool:
    """Return whether an institution or the portal would lose so much that it is verified first."""
    return stock >= LARGE and missing * SHARE > stock


def _is_brief(gone: Observation, back: Observation) -> bool:
    is_sure = {gone.when.precision, back.when.precision} <= {Precision.EXACT, Precision.DAY}
    return is_sure and back.when.occurred_at - gone.when.occurred_at <= BRIEF


def _one_to_one(
    new: Iterable[Marks], old: Iterable[Marks], what: Callable[[Marks], Hashable]
) -> Iterator[tuple[str, str]]:
    left, right = _unique(new, what), _unique(old, what)
    for key, dataset in left.items():
        if key in right:
            yield dataset, right[key]


def _unique(
    marks: Iterable[Marks], what: Callable[[Marks], Hashable]
) -> dict[tuple[str, Hashable], str]:
    known = [(each.organization, what(each), each.dataset) for each in marks if what(each)]
    times = Counter((organization, key) for organization, key, _ in known)
    return {
        (organization, key): dataset
        for organization, key, dataset in known
        if times[organization, key] == 1
    }


def _several(marks: Iterable[Marks]) -> set[str]:
    times = Counter(address for each in marks for address in each.addresses)
    return {address for address, count in times.items() if count > 1}
