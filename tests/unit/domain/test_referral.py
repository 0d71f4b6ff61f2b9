"""An institution's turn: what it owes, until when, and who decides there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ckanext.proactiva.domain.deadlines import Pause, Terms, mexican_holidays
from ckanext.proactiva.domain.referral import (
    Act,
    Event,
    Referral,
    Resolution,
    Role,
    Status,
    acknowledgement_due,
    due,
    fold,
    is_overdue,
    roles_at,
)

DAY = date(2026, 11, 9)
TERMS = Terms()
HOLIDAYS = mexican_holidays(2026) | mexican_holidays(2027)


@pytest.mark.parametrize(
    ("capacity", "has_admin", "decides"),
    [
        ("admin", True, True),
        ("editor", True, False),
        ("editor", False, True),
        ("member", False, False),
        ("member", True, False),
    ],
)
def test_editors_decide_where_there_is_no_admin(
    capacity: str, has_admin: bool, decides: bool
) -> None:
    roles = roles_at(capacity, has_admin=has_admin)
    assert (Role.ADMIN in roles) == decides
    assert (Role.EDITOR in roles) == (capacity != "member")
    assert Role.MEMBER in roles


def test_what_is_owed_next_depends_on_the_turn() -> None:
    def owed(one: Referral) -> tuple[date | None, date | None]:
        return acknowledgement_due(one, TERMS, HOLIDAYS), due(one, TERMS, HOLIDAYS)

    answer, promise = date(2026, 12, 1), DAY + timedelta(days=30)
    committed = Referral(DAY, Status.COMMITTED, promised_for=promise)
    resolved = Referral(DAY, Status.RESOLVED, Resolution.PUBLISHED)
    assert owed(Referral(DAY)) == (date(2026, 11, 12), answer)
    assert owed(Referral(DAY, Status.ACKNOWLEDGED)) == (None, answer)
    assert owed(committed) == (None, promise)
    assert owed(resolved) == (None, None)
    assert is_overdue(Referral(DAY), answer + timedelta(days=1), TERMS, HOLIDAYS)
    assert not is_overdue(Referral(DAY), answer, TERMS, HOLIDAYS)
    assert is_overdue(committed, promise + timedelta(days=1), TERMS, HOLIDAYS)
    assert not is_overdue(resolved, date(2030, 1, 1), TERMS, HOLIDAYS)


def test_a_question_pauses_until_it_is_answered_or_the_institution_goes_on() -> None:
    steps = ((Act.ASK, 11), (Act.CLARIFY, 19), (Act.ASK, 20), (Act.COMMIT, 23))
    events = [Event(act, date(2026, 11, day), Role.EDITOR) for act, day in steps]
    assert fold(Referral(DAY), events).pauses == (
        Pause(date(2026, 11, 11), date(2026, 11, 19)),
        Pause(date(2026, 11, 20), date(2026, 11, 23)),
    )


def test_a_pause_moves_what_is_owed() -> None:
    paused = Referral(DAY, Status.ACKNOWLEDGED, pauses=(Pause(DAY, date(2026, 11, 12)),))
    assert due(paused, TERMS, HOLIDAYS) == date(2026, 12, 4)
