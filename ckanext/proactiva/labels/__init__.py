"""Words in the reader's language."""

from __future__ import annotations

from ckanext.proactiva.labels.language import day, language, local, number
from ckanext.proactiva.labels.personal import personal_data
from ckanext.proactiva.labels.refusals import refusal
from ckanext.proactiva.labels.story import story
from ckanext.proactiva.labels.tags import Tag, demand_tag, reason, turn_tag, voice
from ckanext.proactiva.labels.turns import next_step, next_steps

__all__ = [
    "Tag",
    "day",
    "demand_tag",
    "language",
    "local",
    "next_step",
    "next_steps",
    "number",
    "personal_data",
    "reason",
    "refusal",
    "story",
    "turn_tag",
    "voice",
]
