"""Words in the reader's language."""

from __future__ import annotations

from ckanext.proactiva.labels.clocks import (
    Clock,
    answered_of,
    clock,
    ended,
    promised,
    recorded,
    time_to_answer,
    worked_out,
)
from ckanext.proactiva.labels.consequences import closing, consequences
from ckanext.proactiva.labels.currency import CurrencyTold, currency
from ckanext.proactiva.labels.follows import board_status, followed
from ckanext.proactiva.labels.items import deleted_line, hidden_line, item_words
from ckanext.proactiva.labels.language import (
    day,
    file_size,
    language,
    local,
    number,
    ours,
    worded,
)
from ckanext.proactiva.labels.link_check import LinksTold, link_check
from ckanext.proactiva.labels.next_steps import (
    Step,
    is_lost,
    look_again,
    lost_step,
    next_step,
    next_steps,
    referral_over,
    referral_step,
)
from ckanext.proactiva.labels.objections import objections
from ckanext.proactiva.labels.story import Line, happened, story
from ckanext.proactiva.labels.tags import (
    Tag,
    demand_tag,
    reason,
    referral_tag,
    resolution_tag,
    tag,
    voice,
)
from ckanext.proactiva.labels.words import Choices, choices, count, filled, for_group, say

__all__ = [
    "Choices",
    "Clock",
    "CurrencyTold",
    "Line",
    "LinksTold",
    "Step",
    "Tag",
    "answered_of",
    "board_status",
    "choices",
    "clock",
    "closing",
    "consequences",
    "count",
    "currency",
    "day",
    "deleted_line",
    "demand_tag",
    "ended",
    "file_size",
    "filled",
    "followed",
    "for_group",
    "happened",
    "hidden_line",
    "is_lost",
    "item_words",
    "language",
    "link_check",
    "local",
    "look_again",
    "lost_step",
    "next_step",
    "next_steps",
    "number",
    "objections",
    "ours",
    "promised",
    "reason",
    "recorded",
    "referral_over",
    "referral_step",
    "referral_tag",
    "resolution_tag",
    "say",
    "story",
    "tag",
    "time_to_answer",
    "voice",
    "worded",
    "worked_out",
]
