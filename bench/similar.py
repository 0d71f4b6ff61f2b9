"""What finding similar demands costs among many, with words as common as Zipf's law says."""

from __future__ import annotations

import random
from itertools import accumulate
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain.alike.words import stem
from ckanext.proactiva.jobs import register as jobs

WISHES = 200
VOCABULARY = 60_000
# Enough letters to give each rank a pronounceable word.
ONSETS, VOWELS = "bdfglmnprst", "aeiou"
AUTHOR = "INSERT INTO proactiva_participant (id, created_at) VALUES ('somebody', now())"
ROWS = """
INSERT INTO proactiva_demand (id, folio, author_id, status, visibility, title_raw, title_public,
    wanted_raw, wanted_public, purpose_raw, purpose_public, where_raw, where_public, alias_raw,
    alias_public, badge, problem, beneficiary_groups, territories, example, support_count,
    browser_support_count, redactions, created_at, published_at, status_since, search)
SELECT id, id, 'somebody', 'open', 'public', title, title, rest, rest, '', '', '', '', '', '',
    '', 'health', '{girls}', '{}', false, 0, 0, 0, now(), now(), current_date, search::tsvector
FROM unnest(:id, :title, :rest, :search) AS given (id, title, rest, search)
"""
AT_ONCE = 5_000


class Words:
    """Words of an invented language, with the frequencies of a real one."""

    def __init__(self) -> None:
        self._random = random.Random(1)
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
        self.all = [_spelled(rank) for rank in range(VOCABULARY)]

    def some(self, count: int) -> list[str]:
        """Return *count* words, common ones more often."""
        return self._random.choices(self.all, cum_weights=self._weights, k=count)


def fill(size: int) -> None:
    """Put public demands into the tables, and commit them."""
    insert(size)
    model.Session.commit()
    with model.meta.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("VACUUM ANALYZE proactiva_demand"))


def insert(size: int) -> None:
    """Put public demands into the tables, without a commit."""
    model.Session.execute(sa.text(AUTHOR))
    words = Words()
    stems = {word: stem(word) for word in words.all}
    for start in range(0, size, AT_ONCE):
        rows = [_row(words, stems, number) for number in range(start, min(start + AT_ONCE, size))]
        columns = {name: [row[name] for row in rows] for name in rows[0]}
        model.Session.execute(sa.text(ROWS), columns)


def measure(size: int) -> None:
    """Print how long a tick reads words, and how long people wait for similar demands."""
    job = jobs.named("words")
    for name in ("first", "next"):
        begun = perf_counter()
        done = job.run(clock.now())
        print(f"{size:>7} demands: {name} reading of words {perf_counter() - begun:.1f} s, {done}")
    words = Words()
    words.some(7)  # not those of the first demand
    for count in (1, 3, 8, 40):
        wishes = [" ".join(words.some(count)) for _ in range(WISHES)]
        _print(size, f"similar, {count} words", "proactiva_demand_similar", "wanted", wishes)
    searched = [" ".join(words.some(2)) for _ in range(WISHES)]
    _print(size, "board's search, 2 words", "proactiva_demand_list", "q", searched)


def _print(size: int, name: str, action: str, field: str, given: list[str]) -> None:
    taken: list[float] = []
    found = 0
    for text in given:
        model.Session.remove()
        begun = perf_counter()
        result: Any = tk.get_action(action)({"user": ""}, {field: text})
        taken.append(1000 * (perf_counter() - begun))
        found += bool(result["results"])
    p95 = quantiles(taken, n=20)[-1]
    print(
        f"{size:>7} demands: {name}, median {median(taken):.1f} ms, p95 {p95:.1f} ms,"
        f" worst {max(taken):.1f} ms, {found} of {len(given)} found something"
    )


def _row(words: Words, stems: dict[str, str], number: int) -> dict[str, str]:
    title, rest = words.some(5), words.some(12)
    search = [f"'{stems[word]}':1A" for word in title] + [f"'{stems[word]}':2" for word in rest]
    written = {"title": " ".join(title), "rest": " ".join(rest), "search": " ".join(search)}
    return {"id": f"z-{number}", **written}


def _spelled(rank: int) -> str:
    rank, letters = rank + 60, ""
    while rank:
        rank, onset = divmod(rank, len(ONSETS))
        rank, vowel = divmod(rank, len(VOWELS))
        letters += ONSETS[onset] + VOWELS[vowel]
    return letters + "n"
