"""Killed at any moment, whatever fails, the sender loses nothing and repeats almost nothing."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import pytest

from tests import factories
from tests.support import crash, telling

pytestmark = pytest.mark.usefixtures("non_clean_db")
# Of a hundred mails.
MOST_TWICE = 1


def all_told(
    post, number: int, luck: random.Random, failures: Sequence[AbstractContextManager[Any]]
) -> float:
    """Mail people while the sender is killed and things fail; return the share mailed twice."""
    unit, officer, _ = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    addresses = telling.supporters(folio, number)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    kills = crash.fail_at_random(post, luck, failures)
    kills += crash.kill_at_random(post, luck, number)
    with crash.send(post) as process:
        assert process.wait(crash.LONGEST) == 0
    counted = post.counted()
    assert [address for address in addresses if not counted[address]] == []
    assert not telling.notices(outcome=None, relation="supports")
    assert kills
    # A mail received twice is identical, so programs show it once.
    same = Counter(mail["Message-ID"] for mail in post.mails)
    assert len(same) == len(counted)
    twice = sum(same.values()) - len(same)
    # Mails in progress when the sender was killed, or accepted without a reply.
    assert twice <= kills + post.untold
    return 100 * twice / number


def test_two_hundred_are_told_despite_kills_and_failing_mail(post):
    luck = random.Random(21)
    all_told(post, 200, luck, luck.sample(failures := crash.mail_failures(post), len(failures)))


@pytest.mark.deep
@pytest.mark.parametrize("luck", range(5))
def test_two_thousand_are_told_though_all_that_the_sender_needs_fails(post, luck, record_property):
    luck = random.Random(luck)
    failures = [*crash.mail_failures(post), *crash.service_failures()]
    twice = all_told(post, 2_000, luck, luck.sample(failures, len(failures)))
    record_property("told twice, of a hundred", twice)
    assert twice <= MOST_TWICE
