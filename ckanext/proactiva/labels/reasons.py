"""The reasons that moderators and readers choose from, each with its code."""

from __future__ import annotations

from ckanext.proactiva.domain import report, review
from ckanext.proactiva.labels.words import Choices, choices


def returns() -> Choices:
    """Return the reasons to return a demand to its author."""
    return choices(why for why in review.ReviewReason if why.can_be_chosen)


def hides() -> Choices:
    """Return the reasons to hide a message, which are not about what a demand asks for."""
    left_out = {why.value for why in review.OF_DEMANDS}
    return [(code, text) for code, text in returns() if code not in left_out]


def reports() -> Choices:
    """Return the reasons to report something public."""
    return choices(why for why in report.ReportReason if why.can_be_chosen)
