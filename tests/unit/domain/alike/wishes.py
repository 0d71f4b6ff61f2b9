"""Portals of a few hundred texts, and wishes for which people judged what fits.

One is a town's, whose texts hardly ever say where; the other has many towns in many states.

Rules may be tried on the open half. The blind half is only counted, and so are the fresh wishes,
which somebody else wrote afterwards, but for a third: whoever reads their misses and mends a rule
has to write other ones. The later ones are these: the misses of all the others
have been read once. The latest are by one who had seen no rule, no list of words and no other wish
than a handful: of phones, in a hurry, with stories and words of the street.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.alike import synonyms, territories, wish
from ckanext.proactiva.domain.alike.likeness import Frequencies, Text, enough, likeness
from ckanext.proactiva.domain.alike.words import stems

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
DEMO = ROOT / "portal" / "demo" / "content"
LISTS = ROOT / "ckanext" / "proactiva" / "schemas" / "vocabularies"
NOT_PUBLIC = {"in_review", "unconfirmed", "returned"}
TOWN, STATES = "town", "states"
EXISTING = {TOWN: "base.psv", STATES: "states.psv"}
WISHES = {
    TOWN: ("wishes.psv", "fresh_wishes.psv"),
    STATES: ("states_wishes.psv", "states_fresh_wishes.psv"),
}


class Wish(NamedTuple):
    """What somebody wants, and which of the texts fit; none if nothing does."""

    half: str
    fits: frozenset[str]
    words: str


def wishes(half: str, of: str = TOWN) -> list[Wish]:
    """Return the wishes of a half, or the fresh ones that may or may not be looked at."""
    rows = (row for name in WISHES[of] for row in _rows(name))
    read = (Wish(its, frozenset(fits.split()) - {"-"}, text) for its, fits, text in rows)
    return [each for each in read if each.half == half]


def shown(wanted: str, of: str = TOWN, most: int = 5) -> list[tuple[float, str]]:
    """Return what is worth showing of a portal, the most similar first, with its likeness."""
    texts, frequencies = portal(of)
    looked_for = wish.repaired(
        wish.read(wanted, everyday_words()), frequencies.of, list(frequencies.of)
    )
    stems_of = {stem for one in looked_for for phrase in one.phrases for stem in phrase}
    near = {name for stem in stems_of for name in _having(of).get(stem, ())}
    where = territories.where(looked_for, (), {})
    scored = [
        (likeness(looked_for, texts[name], frequencies), name)
        for name in near
        if not where.excludes(_titles(of)[name])
    ]
    least = enough(max((score for score, _ in scored), default=0.0))
    return sorted((each for each in scored if each[0] >= least), reverse=True)[:most]


@cache
def everyday_words() -> synonyms.Synonyms:
    """Return our own synonyms."""
    document = yaml.safe_load((LISTS / "everyday_words.yaml").read_text("utf-8"))
    return synonyms.read(vocabulary.parse("everyday_words", document))


@cache
def portal(of: str = TOWN) -> tuple[dict[str, Text], Frequencies]:
    """Return a portal's texts by name, and how often each word occurs in them."""
    texts: dict[str, Text] = {}
    for name, title, rest in written(of):
        of_title = frozenset(stems(title))
        texts[name] = Text(of_title, frozenset(stems(rest)) - of_title)
    counted = Counter(stem for text in texts.values() for stem in text.title | text.rest)
    return texts, Frequencies(counted, len(texts))


def written(of: str = TOWN) -> Iterator[tuple[str, str, str]]:
    """Yield everything in a portal: its name, its title and the rest."""
    for name, _, title, rest in _rows(EXISTING[of]):
        yield name, title, rest
    if of == TOWN:
        yield from _demonstrated()


@cache
def _titles(of: str) -> dict[str, str]:
    return {name: title for name, title, _ in written(of)}


@cache
def _having(of: str) -> dict[str, list[str]]:
    having: dict[str, list[str]] = defaultdict(list)
    for name, text in portal(of)[0].items():
        for stem in text.title | text.rest:
            having[stem].append(name)
    return having


def _demonstrated() -> Iterator[tuple[str, str, str]]:
    for demand in yaml.safe_load((DEMO / "demands.yaml").read_text("utf-8"))["demands"]:
        if demand["status"] not in NOT_PUBLIC:
            yield demand["key"], demand["title"], demand["information_wanted"]
    for path in sorted((DEMO / "datasets").glob("*.yaml")):
        dataset: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
        said = (dataset.get(key) for key in ("problem_statement", "usefulness_rationale"))
        words = [dataset["notes"], *dataset.get("tags", ()), *(each or "" for each in said)]
        yield dataset["name"], dataset["title"], " ".join(words)


def _rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("|")
