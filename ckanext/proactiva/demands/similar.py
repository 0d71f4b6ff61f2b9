"""Similar demands and datasets that may already exist, or nothing if there are none."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading, types, vocabularies
from ckanext.proactiva.datasets import shown
from ckanext.proactiva.datasets import words as of_datasets
from ckanext.proactiva.demands import presentation, queries, words
from ckanext.proactiva.domain.alike import territories
from ckanext.proactiva.domain.demand import MOST_MERGES
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.lexicon import candidates, frequencies
from ckanext.proactiva.lexicon.candidates import Alike, TextKind
from ckanext.proactiva.links import dataset_url, demand_url
from ckanext.proactiva.model import Demand

# By this length a text has said what it asks for; comparing more takes time.
LONGEST: Final = 1_000
MOST: Final = 5


def found(text: str, place: str, chosen: Collection[str], on: Moment) -> list[types.SimilarResult]:
    """Return what is similar, the most similar first, as it is now titled and shown.

    The place may be typed, or chosen as codes of territories.
    """
    likest = _likest(text, place, chosen, (words.KIND, of_datasets.KIND))
    demands, datasets = _leading(likest[0]), likest[1][:MOST]
    shown = {
        **_demands([each.id for each in demands], on),
        **_datasets([each.id for each in datasets]),
    }
    ranked = sorted([*demands, *datasets], key=lambda each: (-each.likeness, each.id))
    return [shown[each.id] for each in ranked if each.id in shown][:MOST]


def datasets(text: str) -> list[types.SimilarResult]:
    """Return the published datasets that are similar to a text, the most similar first."""
    return reading.plain(("datasets like", text), lambda: _datasets_like(text))


def _datasets_like(text: str) -> list[types.SimilarResult]:
    [likest] = _likest(text, "", (), (of_datasets.KIND,))
    ids = [each.id for each in likest[:MOST]]
    known = _datasets(ids)
    return [known[id_] for id_ in ids if id_ in known]


def demand(text: str, place: str, chosen: Collection[str]) -> Demand | None:
    """Return the listed demand most similar to a text, if one is similar enough."""
    [likest] = _likest(text, place, chosen, (words.KIND,))
    leading = _leading(likest[:MOST])
    return queries.listed().filter(Demand.id == leading[0].id).first() if leading else None


def _likest(
    text: str, place: str, chosen: Collection[str], kinds: Sequence[TextKind]
) -> list[list[Alike]]:
    looked_for, known = frequencies.understood(words.sought(text[:LONGEST]))
    named = [*looked_for, *words.sought(place)]
    where = territories.where(named, chosen, vocabularies.territories())
    return candidates.alike(looked_for, known, kinds, where)


def _leading(found: Sequence[Alike]) -> list[Alike]:
    """Replace joined demands by the listed ones they lead to, each once."""
    likest: dict[str, float] = {}
    targets = _targets([each.id for each in found])
    for each in found:
        target = targets.get(each.id)
        if target is not None:
            likest.setdefault(target, each.likeness)
    return [Alike(*each) for each in list(likest.items())[:MOST]]


def _targets(ids: Sequence[str]) -> dict[str, str]:
    """Return the listed demand that each of these leads to: usually itself."""
    leads = {name: name for name in ids}
    listed: set[str] = set()
    unread = set(ids)
    for _ in range(MOST_MERGES):
        if not unread:
            break
        query = sa.select(Demand.id, Demand.merge_target_id, queries.is_listed().label("listed"))
        further: dict[str, str] = {}
        for row in model.Session.execute(query.where(Demand.id.in_(unread))):
            if row.listed:
                listed.add(row.id)
            elif row.merge_target_id:
                further[row.id] = row.merge_target_id
        leads = {name: further.get(at, at) for name, at in leads.items()}
        unread = set(further.values()) - listed
    return {name: at for name, at in leads.items() if at in listed}


def _demands(ids: Sequence[str], on: Moment) -> dict[str, types.SimilarResult]:
    rows = queries.listed().filter(Demand.id.in_(ids)).all() if ids else []
    return {
        row.id: {
            "type": "demand",
            "title": shown["title"],
            "url": demand_url(shown["folio"]),
            "demand": shown,
            "dataset": None,
        }
        for row, shown in zip(rows, presentation.summaries(rows, on), strict=True)
    }


def _datasets(ids: Sequence[str]) -> dict[str, types.SimilarResult]:
    return {
        id_: {
            "type": "dataset",
            "title": dataset["title"],
            "url": dataset_url(dataset["name"], dataset["type"]),
            "demand": None,
            "dataset": dataset,
        }
        for id_, dataset in shown.public(ids).items()
    }
