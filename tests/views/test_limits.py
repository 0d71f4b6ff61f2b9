"""How much a form says that an input takes is how much the action behind it takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ckantoolkit as tk

from docs.reference.parameters import schema_of

pytestmark = pytest.mark.usefixtures("with_plugins")

TEMPLATES = Path(__file__).parents[2] / "ckanext" / "proactiva" / "templates"
INPUT = re.compile(r"forms\.(?:line|textarea|group)\(")
COUNTED = re.compile(r"\bmost=(?:h\.proactiva_most\(\"(\w+)\"\)|(\w+))")
# What each input with a counter is sent as: by template and name, the action and its parameter.
SENT = {
    ("demand/form.html", '"wanted"'): ("demand_create", "wanted"),
    ("demand/form_groups.html", '"beneficiary_groups"'): ("demand_create", "beneficiary_groups"),
    ("demand/form_optional.html", '"where"'): ("demand_create", "where"),
    ("demand/title_and_alias.html", '"title"'): ("demand_create", "title"),
    ("demand/title_and_alias.html", '"alias"'): ("demand_create", "alias"),
    ("demand/show_author.html", '"wanted"'): ("demand_resubmit", "wanted"),
    ("demand/show_author.html", '"purpose"'): ("demand_resubmit", "purpose"),
    ("demand/show_author.html", '"where"'): ("demand_resubmit", "where"),
    ("demand/show_author.html", '"title"'): ("demand_resubmit", "title"),
    ("demand/show_dialogue.html", '"say"'): ("message_create", "text"),
    ("demand/show_dialogue.html", '"say-alias"'): ("message_create", "alias"),
    ("demand/show_meetings.html", '"meeting-place"'): ("meeting_create", "place"),
    ("demand/show_next.html", 'institution ~ "-clarify"'): ("referral_clarify", "text"),
    ("demand/show_redactions.html", "name"): ("redaction_appeal", "text"),
    ("initiative/form.html", '"title"'): ("initiative_create", "title"),
    ("moderation/badges.html", '"title"'): ("badge_grant", "title"),
    ("snippets/report.html", 'prefix ~ "text"'): ("report_create", "text"),
    ("use/form.html", '"text"'): ("use_create", "text"),
    ("use/form.html", '"alias"'): ("use_create", "alias"),
}


def counters() -> dict[tuple[str, str], str]:
    """Return what each counter in a template counts, by the template and the input's name."""
    found = dict[tuple[str, str], str]()
    for file in (TEMPLATES / "proactiva").rglob("*.html"):
        name = file.relative_to(TEMPLATES / "proactiva").as_posix()
        if name in ("snippets/forms.html", "block/form_text.html"):
            continue  # these pass on what they are given
        for call in INPUT.split(file.read_text(encoding="utf-8"))[1:]:
            told = COUNTED.search(re.split(r"\}\}|%\}", call, maxsplit=1)[0])
            if told:
                found[name, call.split(",", 1)[0]] = told[1]
    return found


def test_every_counter_is_that_of_the_action_it_is_sent_to():
    shown = counters()
    assert shown.keys() == SENT.keys()
    for place, (action, parameter) in SENT.items():
        most = tk.h.proactiva_most(shown[place])
        limits = f"text of up to {most:,} characters", f"{most} at most"
        told = {each.__doc__ for each in schema_of(f"proactiva_{action}")[parameter]}
        assert told.intersection(limits), place
