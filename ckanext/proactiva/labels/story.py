"""The story of a demand: one line for each thing that happened to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.tags import turn_tag

Shown = Mapping[str, Any]
Say = Callable[[], str]


def story(demand: Shown) -> list[dict[str, str]]:
    """Return what happened, the oldest first, and what is still missing."""
    told = [*map(_happened, demand["events"])]
    missing = [turn for turn in demand["referrals"] if not turn["resolution"]]
    return told + (list(_missing(missing)) if demand["visibility"] == "public" else [])


def _happened(event: Shown) -> dict[str, str]:
    css, say = _ACTS.get(event["act"], _ACTS["send"])
    ending = event["resolution"]
    named = {"institution": event["institution"] or tk._("An institution"), "answer": ""}
    if ending:
        tag = turn_tag({"resolution": ending, "clock": {"overdue": False}})
        css, named["answer"] = tag.css, tag.text
    if event["promised_for"]:
        named["date"] = day(event["promised_for"])
    return {"text": say().format(**named), "when": day(event["date"]), "css": css}


def _missing(turns: Iterable[Shown]) -> Iterable[dict[str, str]]:
    for turn in turns:
        text = tk._("Missing: {institution}").format(institution=turn["institution"]["title"])
        when = tk._("By {date}").format(date=day(turn["due"]))
        yield {"text": text, "when": when, "css": "proactiva-is-held"}


_ASKED, _HELD = "proactiva-is-none", "proactiva-is-held"
_REFERRED, _COMMITTED = "proactiva-is-referred", "proactiva-is-committed"

_ACTS: dict[str, tuple[str, Say]] = {
    "send": (_ASKED, lambda: tk._("It was asked for")),
    "confirm": (_ASKED, lambda: tk._("Its author confirmed it")),
    "hold": (_HELD, lambda: tk._("It was held to be reviewed")),
    "publish": (_ASKED, lambda: tk._("The demand was published")),
    "return": (_HELD, lambda: tk._("It was returned to its author")),
    "resubmit": (_HELD, lambda: tk._("Its author changed it and sent it again")),
    "refer": (_REFERRED, lambda: tk._("It was sent to {institution}")),
    "acknowledge": (_REFERRED, lambda: tk._("{institution} is looking into it")),
    "ask": (_HELD, lambda: tk._("{institution} asked for a clarification")),
    "clarify": (_REFERRED, lambda: tk._("Its author explained it to {institution}")),
    "commit": (_COMMITTED, lambda: tk._("{institution} promised it by {date}")),
    "answer": (_REFERRED, lambda: tk._("{institution}: {answer}")),
    "refuse": (_REFERRED, lambda: tk._("{institution}: {answer}")),
    "decline": (_REFERRED, lambda: tk._("{institution}: {answer}")),
    "reopen": (_REFERRED, lambda: tk._("{institution} has to answer again")),
    "reopen_on_verdict": (_REFERRED, lambda: tk._("{institution} has to answer again")),
    "reopen_on_loss": (_REFERRED, lambda: tk._("{institution} has to publish it again")),
    "close": (_ASKED, lambda: tk._("The demand was closed")),
    "merge": (_HELD, lambda: tk._("It was joined to another demand")),
    "unmerge": (_ASKED, lambda: tk._("It was parted from the other demand")),
    "withdraw": (_HELD, lambda: tk._("Its author took it back")),
    "expire": (_HELD, lambda: tk._("It ended: its author sent no changes")),
    "hide": (_HELD, lambda: tk._("It was hidden")),
    "show": (_ASKED, lambda: tk._("It was shown again")),
}
