"""Killed at any moment, the sender loses nothing, and at most the mail under way goes twice."""

from __future__ import annotations

import random

import pytest

from tests import factories
from tests.factories import AUTHORITY
from tests.support import crash, telling

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", AUTHORITY),
]


def all_told(post, number: int, luck: random.Random) -> None:
    unit, officer, _ = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    addresses = telling.supporters(folio, number)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    kills = crash.kill_at_random(post, luck, number)
    with crash.send(post) as process:
        assert process.wait(crash.LONGEST) == 0
    counted = post.counted()
    assert {address: counted[address] for address in addresses if not counted[address]} == {}
    twice = [address for address, count in counted.items() if count > 1]
    assert len(post.mails) - len(counted) <= kills
    assert kills
    for address in twice:
        assert len({mail["Message-ID"] for mail in post.to(address)}) == 1
    assert not telling.notices(outcome=None, hearer="supports")


def test_two_hundred_are_told_though_the_sender_is_killed(post):
    all_told(post, 200, random.Random(21))


@pytest.mark.deep
@pytest.mark.parametrize("luck", range(5))
def test_two_thousand_are_told_though_the_sender_is_killed(post, luck):
    all_told(post, 2_000, random.Random(luck))
