"""Whatever people do through the actions, on any days, the events reproduce it."""

from __future__ import annotations

import pytest

from tests.support import histories

pytestmark = pytest.mark.usefixtures("non_clean_db")


def test_events_fold_to_what_is_stored():
    tried = histories.tell(examples=20, number=0)
    # Histories in which nothing happens, or everything is allowed, prove nothing.
    acts = {act for act, was_done in tried if was_done}
    assert {"demand_return", "demand_publish", "referral_answer", "referral_clarify"} <= acts
    assert {"demand_withdraw", "referral_commit", "referral_create", "support_create"} <= acts
    assert {was_done for _, was_done in tried} == {True, False}
