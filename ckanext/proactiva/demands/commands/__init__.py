"""Everything that may be done to a demand: each takes who asks, when, and what they want.

A command locks what it moves, asks the rules, changes rows and events together, and returns. It
knows no request and no clock, and leaves the end of the transaction to whoever called it.
"""

from __future__ import annotations

from ckanext.proactiva.demands.commands.anybody import (
    add_support,
    clarify,
    refer,
    remove_support,
    say,
)
from ckanext.proactiva.demands.commands.author import ask, close, merge, resubmit, withdraw
from ckanext.proactiva.demands.commands.authority import decide_message, publish, return_
from ckanext.proactiva.demands.commands.institution import (
    acknowledge,
    answer,
    link_dataset,
    promise,
    question,
)

__all__ = [
    "acknowledge",
    "add_support",
    "answer",
    "ask",
    "clarify",
    "close",
    "decide_message",
    "link_dataset",
    "merge",
    "promise",
    "publish",
    "question",
    "refer",
    "remove_support",
    "resubmit",
    "return_",
    "say",
    "withdraw",
]
