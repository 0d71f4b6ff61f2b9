"""Which datasets count: the proactive ones that say everything that is demanded of them."""

from __future__ import annotations

import pytest

import ckantoolkit as tk

from ckanext.proactiva.datasets.quality import gaps, is_whole
from ckanext.proactiva.domain.gap import Gap, GapKind

RATIONALE = "proactiva_usefulness_rationale"
PROACTIVE, GROUPS = "proactiva_proactive", "proactiva_beneficiary_group"
PROBLEM = "proactiva_problem_addressed"
WHOLE = {
    "proactiva_proactive": "true",
    "proactiva_beneficiary_group": '["girls"]',
    "proactiva_problem_addressed": "waste",
    RATIONALE: "Dice qué día pasa el camión.",
}


def test_a_block_with_everything_is_whole():
    assert is_whole(WHOLE)
    assert not list(gaps(WHOLE))


@pytest.mark.parametrize("flag", ["false", "", None, "quizás"])
def test_only_what_says_that_it_is_proactive_is_whole_or_lacks_anything(flag):
    assert not is_whole({**WHOLE, PROACTIVE: flag})
    assert not list(gaps({PROACTIVE: flag}))


@pytest.mark.parametrize("name", [GROUPS, PROBLEM, RATIONALE])
def test_without_one_of_what_is_demanded_it_is_not_whole(name):
    block = {**WHOLE, name: ""}
    assert not is_whole(block)
    assert list(gaps(block, [name])) == [
        Gap(name, GapKind.MISSING),
        Gap(name, GapKind.LEFT_OUT),
    ]


def test_a_code_on_no_list_is_no_answer_and_does_no_harm_beside_one():
    beside, alone = '["girls", "ovnis"]', '["ovnis"]'
    for codes, whole in ((beside, True), (alone, False)):
        block = {**WHOLE, GROUPS: codes}
        assert is_whole(block) is whole
        assert list(gaps(block)) == [Gap(GROUPS, GapKind.UNLISTED, ("ovnis",))]
        # A portal's own field has the portal's own codes.
        assert is_whole(block, [GROUPS])
        assert not list(gaps(block, theirs=[GROUPS]))


def test_nobody_has_to_choose_from_a_list_that_a_portal_emptied(monkeypatch, tmp_path):
    file = tmp_path / "problems.yaml"
    file.write_text("terms: []", encoding="utf-8")
    monkeypatch.setitem(tk.config, "ckanext.proactiva.vocabulary.everyday_problems", str(file))
    block = {**WHOLE, PROBLEM: ""}
    assert is_whole(block)
    assert not list(gaps(block))
    assert not is_whole(block, [PROBLEM])


@pytest.mark.parametrize("empty", [".", "\u200b", "\u3164", "¡…!"])
def test_a_text_without_a_letter_or_a_digit_is_missing(empty):
    block = {**WHOLE, RATIONALE: empty}
    assert not is_whole(block)
    assert not is_whole(block, [RATIONALE])
    assert list(gaps(block)) == [Gap(RATIONALE, GapKind.MISSING)]


def test_text_by_language_counts_if_one_language_says_something():
    assert is_whole({**WHOLE, RATIONALE: {"es": ".", "en": "When it comes."}}, [RATIONALE])
    assert not is_whole({**WHOLE, RATIONALE: '{"es": "."}'}, [RATIONALE])
