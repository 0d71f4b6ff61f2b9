"""What a moderator decided about a message, told by who could read it before and after."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.decision import Decision, of_message
from ckanext.proactiva.domain.visibility import Visibility

PUBLIC, HELD, HIDDEN = Visibility.PUBLIC, Visibility.MODERATORS, Visibility.HIDDEN


@pytest.mark.parametrize(
    ("before", "after", "decision"),
    [
        (HELD, PUBLIC, Decision.PUBLISH),
        (HELD, HIDDEN, Decision.HIDE),
        (PUBLIC, HIDDEN, Decision.HIDE),
        (HIDDEN, PUBLIC, Decision.UNHIDE),
        (PUBLIC, PUBLIC, None),
        (HIDDEN, HIDDEN, None),
    ],
)
def test_what_was_decided(before: Visibility, after: Visibility, decision: Decision | None):
    assert of_message(before, after) is decision
