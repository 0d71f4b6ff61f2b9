"""What may exist already, found by like words: public demands and published datasets."""

from __future__ import annotations

import re

import sqlalchemy as sa

from ckanext.proactiva.datasets import search
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.text import clean, normalised, shared, trigrams
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.types import SimilarDataset

# What is asked is said within so many characters; to compare more would take its time.
LONGEST = 1_000
ALIKE = 0.35  # see shared(): what people mean alike
CANDIDATES = 50
MOST_DEMANDS = 5
MOST_DATASETS = 4
SHORTEST_WORD = 4

_SIGNS = re.compile(r"\W+")


def demands(text: str) -> list[Demand]:
    """Return the listed demands that ask for nearly the same, the likest first."""
    wanted = normalised(text[:LONGEST])
    if not wanted:
        return []
    query = sa.func.to_tsquery("simple", " | ".join(sorted(set(wanted.split()))))
    found = (
        queries.listed()
        .filter(Demand.search.op("@@")(query))
        .order_by(sa.func.ts_rank(Demand.search, query).desc(), Demand.id)
        .limit(CANDIDATES)
    )
    asked = trigrams(wanted)
    scored = [(_score(asked, demand), demand) for demand in found]
    likest = sorted(scored, key=lambda pair: (-pair[0], pair[1].id))
    return [demand for score, demand in likest if score >= ALIKE][:MOST_DEMANDS]


def datasets(actor: Actor, wanted: str) -> list[SimilarDataset]:
    """Return published datasets of like words; none when search is down, which stops nobody."""
    # As written: the index has its own way to fold accents and endings.
    written = {_SIGNS.sub("", word) for word in clean(wanted[:LONGEST]).casefold().split()}
    query = " OR ".join(sorted(word for word in written if len(word) >= SHORTEST_WORD))
    if not query:
        return []
    asked = {"q": query, "rows": MOST_DATASETS, "facet": "false", "defType": "lucene"}
    found = search.datasets(actor.user_name, asked) or {"results": []}
    return [
        {
            "name": each["name"],
            "title": each.get("title") or each["name"],
            "type": each["type"],
            "usefulness": each.get("proactiva_usefulness_rationale", ""),
            "institution": each["organization"]["title"] if each.get("organization") else "",
        }
        for each in found["results"]
    ]


def _score(asked: set[str], demand: Demand) -> float:
    title, words = normalised(demand.title_public), demand.words[:LONGEST]
    return max(shared(asked, trigrams(title)), shared(asked, trigrams(words)))
