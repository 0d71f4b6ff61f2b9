"""What comes next, and who must act: one sentence for each institution's turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.labels.language import day

Shown = Mapping[str, Any]
NEVER = "9999"


def next_step(demand: Shown) -> str:
    """Return the one sentence that a card has room for: the most urgent, or how it ended."""
    return next_steps(demand)[0]


def next_steps(demand: Shown) -> list[str]:
    """Return what comes next, the most urgent first; never nothing."""
    open_turns = [turn for turn in demand["referrals"] if not turn["resolution"]]
    open_turns.sort(key=lambda turn: turn["due"] or NEVER)
    if demand["visibility"] == "public" and open_turns:
        return [_turn(turn) for turn in open_turns]
    if demand["status"] in ("answered", "closed"):
        return [_ending(demand)]
    return [_STATUSES.get(demand["status"], _STATUSES["open"])()]


def _turn(turn: Shown) -> str:
    clock, institution = turn["clock"], turn["institution"]["title"]
    named = {"institution": institution, "date": day(turn["due"]), "count": clock["left"]}
    promised = turn["status"] == "committed"
    if clock["overdue"] and promised:
        text = tk._("{institution} promised it by {date} and has not published it.")
    elif clock["overdue"]:
        named["count"] = clock["late"]
        text = _late(clock["late"])
    elif promised:
        text = tk._("{institution} will publish it by {date}.")
    elif clock["paused"]:
        text = tk._("{institution} waits for a clarification from whoever asked.")
    else:
        text = _left(clock["left"])
    return text.format(**named)


def _late(days: int) -> str:
    return tk.ungettext(
        "{institution} had to answer by {date}. It is {count} working day late.",
        "{institution} had to answer by {date}. It is {count} working days late.",
        days,
    )


def _left(days: int) -> str:
    return tk.ungettext(
        "{institution} must answer by {date}: {count} working day is left.",
        "{institution} must answer by {date}: {count} working days are left.",
        days,
    )


def _ending(demand: Shown) -> str:
    answered = [turn for turn in demand["referrals"] if turn["resolution"] != "not_competent"]
    for turn in answered:
        for dataset in turn["datasets"]:
            if dataset["public"]:
                return tk._("Here is the information: «{dataset}».").format(
                    dataset=dataset["title"]
                )
    names = ", ".join(turn["institution"]["title"] for turn in answered)
    return tk._("Answered by: {institutions}.").format(institutions=names)


_STATUSES: dict[str, Callable[[], str]] = {
    "unconfirmed": lambda: tk._("Its author has to confirm it."),
    "in_review": lambda: tk._("A person checks that it has no personal data. Then it is public."),
    "returned": lambda: tk._("Its author has to change something and send it again."),
    "open": lambda: tk._("It has no institution yet. Each support helps it to be seen."),
    "merged": lambda: tk._("It goes on together with another demand."),
    "withdrawn": lambda: tk._("Its author took it back. Nobody has to answer it any more."),
}
