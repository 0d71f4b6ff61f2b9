"""What a moderator may decide about a message, by who can read it now."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.decision import Decision, is_possible
from ckanext.proactiva.domain.message import DECIDED
from ckanext.proactiva.domain.visibility import Visibility

PUBLIC, HELD, HIDDEN = Visibility.PUBLIC, Visibility.MODERATORS, Visibility.HIDDEN


@pytest.mark.parametrize(
    ("decision", "has_reason", "where"),
    [
        (Decision.PUBLISH, False, {HELD}),
        (Decision.PUBLISH, True, {HELD}),
        (Decision.UNHIDE, False, {HIDDEN}),
        (Decision.UNHIDE, True, {HIDDEN}),
        (Decision.HIDE, False, {HELD, HIDDEN}),
        (Decision.HIDE, True, {HELD, HIDDEN, PUBLIC}),
    ],
)
def test_where_it_is_possible(decision: Decision, has_reason: bool, where: set[Visibility]):
    possible = {each: is_possible(decision, each, has_reason=has_reason) for each in DECIDED}
    assert {each for each, it_is in possible.items() if it_is} == where
