"""Which datasets count: the proactive ones that say everything that is demanded of them."""

from __future__ import annotations

import pytest

from ckanext.proactiva.datasets.quality import gaps, is_whole
from ckanext.proactiva.domain.gap import Gap, GapKind

RATIONALE = "proactiva_usefulness_rationale"
WHOLE = {
    "proactiva_proactive": "true",
    "proactiva_beneficiary_group": '["girls"]',
    "proactiva_problem_addressed": "waste",
    RATIONALE: "Dice qué día pasa el camión.",
}


def test_a_block_with_everything_is_whole():
    assert is_whole(WHOLE)
    assert not list(gaps(WHOLE))


@pytest.mark.parametrize("empty", [".", "\u200b", "\u3164", "¡…!"])
def test_a_text_without_a_letter_or_a_digit_is_missing(empty):
    block = {**WHOLE, RATIONALE: empty}
    assert not is_whole(block)
    assert not is_whole(block, [RATIONALE])
    assert list(gaps(block)) == [Gap(RATIONALE, GapKind.MISSING)]


def test_text_by_language_counts_if_one_language_says_something():
    assert is_whole({**WHOLE, RATIONALE: {"es": ".", "en": "When it comes."}}, [RATIONALE])
    assert not is_whole({**WHOLE, RATIONALE: '{"es": "."}'}, [RATIONALE])
