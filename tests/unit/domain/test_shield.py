"""How well the shield finds what is private, measured on texts that were written before it.

Both halves have the same minimum. Rules are fixed by looking at what `look` misses, not `judge`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from ckanext.proactiva.domain.privacy import PersonalData, Stretch, findings

TEXTS = Path(__file__).parent / "shield"
LEAST_PRECISION = 0.95
LEAST_RECALL = 0.85
LEAST_SPANISH = 300
LEAST_ENGLISH = 40
# In the marked texts an address ends at its house; the rules hide its colonia and town too.
BESIDE = {PersonalData.ADDRESS: 45}
MARKED = re.compile(r"\{(\w+)\|([^}]*(?:\{\w+\}[^}]*)?)\}")


class Text(NamedTuple):
    """A text, and what is private in it."""

    words: str
    private: list[Stretch]


def texts(half: str, language: str) -> list[Text]:
    lines = (TEXTS / f"{half}.{language}.txt").read_text(encoding="utf-8").splitlines()
    return [_text(line.replace(r"\n", "\n")) for line in lines if not line.startswith("#")]


def _text(line: str) -> Text:
    words, private, end = "", list[Stretch](), 0
    for mark in MARKED.finditer(line):
        words += line[end : mark.start()]
        start = len(words)
        words += mark[2]
        private.append(Stretch(PersonalData(mark[1]), start, len(words)))
        end = mark.end()
    return Text(words + line[end:], private)


def is_right(found: Stretch, private: Stretch) -> bool:
    """Return whether a finding hides a whole stretch, has its kind, and hides little around it."""
    most = 1.5 * (private.end - private.start) + BESIDE.get(private.kind, 10)
    return (
        found.kind is private.kind
        and found.start <= private.start
        and found.end >= private.end
        and found.end - found.start <= most
    )


def measured(half: str) -> tuple[float, float, list[str]]:
    right = found = private = 0
    wrong: list[str] = []
    for text in (*texts(half, "es"), *texts(half, "en")):
        hits = findings(text.words)
        met = sum(any(is_right(hit, each) for hit in hits) for each in text.private)
        right, found, private = right + met, found + len(hits), private + len(text.private)
        if met < len(text.private) or met < len(hits):
            wrong.append(
                f"{text.words!r}: {[(h.kind.value, text.words[h.start : h.end]) for h in hits]}"
            )
    return right / found, right / private, wrong


@pytest.mark.parametrize("half", ["look", "judge"])
def test_what_is_private_is_found_and_little_else(half: str) -> None:
    precision, recall, wrong = measured(half)
    shown = wrong if half == "look" else []
    assert precision >= LEAST_PRECISION, (precision, recall, shown)
    assert recall >= LEAST_RECALL, (precision, recall, shown)


def test_there_is_enough_to_measure_by() -> None:
    for language, least in (("es", LEAST_SPANISH), ("en", LEAST_ENGLISH)):
        written = [each.words for half in ("look", "judge") for each in texts(half, language)]
        assert len({*written}) == len(written) >= least
