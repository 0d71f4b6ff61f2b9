"""What a moderator may decide about a message, by who can read it now."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.decision import AFTER, Attempt, Decision, objections, offered
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.visibility import Visibility

PUBLIC, HELD, HIDDEN = Visibility.PUBLIC, Visibility.MODERATORS, Visibility.HIDDEN
PUBLISH, UNHIDE, HIDE = Decision.PUBLISH, Decision.UNHIDE, Decision.HIDE


@pytest.mark.parametrize(
    ("decision", "where"),
    [
        (PUBLISH, {HELD}),
        (UNHIDE, {HIDDEN}),
        (HIDE, {HELD, HIDDEN, PUBLIC}),
    ],
)
def test_where_it_is_possible(decision: Decision, where: set[Visibility]):
    found = {each for each in Visibility if not objections(Attempt(decision, each, True))}
    assert found == where


@pytest.mark.parametrize("decision", AFTER)
def test_what_only_its_author_reads_stays_so(decision: Decision):
    tried = Attempt(decision, Visibility.AUTHOR)
    assert objections(tried) == (Objection.FOR_ITS_AUTHOR,)
    assert offered(tried) == []


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (Attempt(HIDE, PUBLIC), (Objection.NEEDS_REASON,)),
        (Attempt(HIDE, HELD, has_text=False, explains=True, demand_is_public=False), ()),
        (Attempt(PUBLISH, HELD, has_text=False), (Objection.TEXT_DELETED,)),
        (Attempt(UNHIDE, HIDDEN, has_text=False), (Objection.TEXT_DELETED,)),
        (Attempt(PUBLISH, HELD, demand_is_public=False), ()),
        (Attempt(PUBLISH, HELD, explains=True), ()),
        (
            Attempt(PUBLISH, HELD, explains=True, demand_is_public=False),
            (Objection.DEMAND_HIDDEN,),
        ),
        (
            Attempt(UNHIDE, HIDDEN, explains=True, was_public=True, demand_is_public=False),
            (),
        ),
        (
            Attempt(PUBLISH, PUBLIC, has_text=False),
            (Objection.WRONG_STATUS, Objection.TEXT_DELETED),
        ),
    ],
)
def test_what_speaks_against_it(message: Attempt, found: tuple[Objection, ...]):
    assert objections(message) == found


@pytest.mark.parametrize(
    ("message", "decisions"),
    [
        (Attempt(UNHIDE, HELD), [PUBLISH, HIDE]),
        (Attempt(UNHIDE, HELD, explains=True, demand_is_public=False), [HIDE]),
        (Attempt(PUBLISH, PUBLIC), [HIDE]),
        (Attempt(PUBLISH, HIDDEN), [UNHIDE]),
        (Attempt(PUBLISH, HIDDEN, has_text=False), []),
    ],
)
def test_what_is_offered_would_change_it(message: Attempt, decisions: list[Decision]):
    assert offered(message) == decisions
