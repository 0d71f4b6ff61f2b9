"""What to do about each objection of the rules, in words."""

from __future__ import annotations

from collections.abc import Iterable

from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.referral_moves import EXPLAINED
from ckanext.proactiva.domain.register import NN_
from ckanext.proactiva.labels.words import count, say

TOO_SHORT = NN_(
    "{count} character is missing: write at least {fewest}. Say what else they can do",
    "{count} characters are missing: write at least {fewest}. Say what else they can do",
)


def objections(objections: Iterable[Objection], missing: int = 0) -> dict[str, list[str]]:
    """Return what to do about each objection, by the field that it is about.

    Args:
        objections: the objections to an act.
        missing: how many characters its explanation lacks, if there is a minimum.
    """
    found: dict[str, list[str]] = {}
    for objection in objections:
        is_short = missing and objection is Objection.NEEDS_WORDS
        said = _too_short(missing) if is_short else say(objection.label)
        found.setdefault(objection.field, []).append(said)
    return found


def _too_short(missing: int) -> str:
    return count(TOO_SHORT, missing).format(count=missing, fewest=EXPLAINED)
