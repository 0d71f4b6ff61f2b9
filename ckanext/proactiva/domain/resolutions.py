"""The resolutions of a referral, one after another: which day counts, and what they say of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ckanext.proactiva.domain.referral import ANSWERS, ReferralState, Resolution


def counted_on(before: ReferralState, answered: date | None) -> date | None:
    """Return the day on which a record says that an answer was given, if that day counts.

    The day on which an institution itself answered stays, even if the authority corrects its
    answer; the day that a record set can be changed by another one.
    """
    return answered if before.is_dated_by_record or not before.has_answered else None


class Resolved(NamedTuple):
    """A resolution of a referral, or a reopening, which has none.

    ``is_its_own`` says whether it is of the referral, or of the whole demand, which asks only those
    again that had answered; ``answered`` is the day that a record gives.
    """

    is_its_own: bool
    resolution: Resolution | None = None
    answered: date | None = None


def with_past(referral: ReferralState, past: Iterable[Resolved]) -> ReferralState:
    """Return a referral with what its past says of its answers, oldest first."""
    asked = told = ReferralState(referral.received)
    for each in past:
        if each.resolution:
            told = replace(
                told,
                resolution=each.resolution,
                had_answered=told.has_answered,
                is_dated_by_record=counted_on(told, each.answered) is not None,
            )
        elif each.is_its_own or (told.resolution and told.resolution.value in ANSWERS):
            told = asked
    return replace(
        referral, had_answered=told.had_answered, is_dated_by_record=told.is_dated_by_record
    )
