"""What a moderator may decide about a message, by who can read it now."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.decision import Decision, is_possible
from ckanext.proactiva.domain.message import DECIDED
from ckanext.proactiva.domain.visibility import Visibility

PUBLIC, HELD, HIDDEN = Visibility.PUBLIC, Visibility.MODERATORS, Visibility.HIDDEN


@pytest.mark.parametrize(
    ("decision", "where"),
    [
        (Decision.PUBLISH, {HELD}),
        (Decision.UNHIDE, {HIDDEN}),
        (Decision.HIDE, {HELD, HIDDEN, PUBLIC}),
    ],
)
def test_where_it_is_possible(decision: Decision, where: set[Visibility]):
    assert {each for each in DECIDED if is_possible(decision, each)} == where
