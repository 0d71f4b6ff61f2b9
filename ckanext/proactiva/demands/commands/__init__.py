"""The commands: everything that can be done to a demand, given the actor, the time and the intent.

A command locks the rows it moves, checks the rules, changes rows and events together, and returns.
It does not use the request or the clock, and leaves the commit to its caller.
"""

from __future__ import annotations

from ckanext.proactiva.demands.commands.anybody import (
    add_support,
    clarify,
    close,
    refer,
    remove_support,
    say,
    unmerge,
)
from ckanext.proactiva.demands.commands.author import (
    ask,
    confirm,
    consent,
    mail_again,
    object_,
    resubmit,
    withdraw,
)
from ckanext.proactiva.demands.commands.authority import (
    edit,
    hide,
    merge,
    publish,
    refuse,
    reopen,
    reopen_referral,
    return_,
    unhide,
)
from ckanext.proactiva.demands.commands.claims import claim_link, renew_claims
from ckanext.proactiva.demands.commands.followers import Confirmed, confirm_follow, follow
from ckanext.proactiva.demands.commands.institution import (
    acknowledge,
    answer,
    assign,
    link_dataset,
    note,
    promise,
    question,
    record,
)
from ckanext.proactiva.demands.commands.lapses import lapse
from ckanext.proactiva.demands.commands.losses import keep_answers
from ckanext.proactiva.demands.commands.meetings import record_meeting
from ckanext.proactiva.demands.commands.messages import decide_message
from ckanext.proactiva.demands.commands.redactions import appeal, redact
from ckanext.proactiva.demands.commands.reports import close_report, report
from ckanext.proactiva.demands.commands.uses import redact_use, tell_use
from ckanext.proactiva.demands.commands.verdicts import close_verdict, judge

__all__ = [
    "Confirmed",
    "acknowledge",
    "add_support",
    "answer",
    "appeal",
    "ask",
    "assign",
    "claim_link",
    "clarify",
    "close",
    "close_report",
    "close_verdict",
    "confirm",
    "confirm_follow",
    "consent",
    "decide_message",
    "edit",
    "follow",
    "hide",
    "judge",
    "keep_answers",
    "lapse",
    "link_dataset",
    "mail_again",
    "merge",
    "note",
    "object_",
    "promise",
    "publish",
    "question",
    "record",
    "record_meeting",
    "redact",
    "redact_use",
    "refer",
    "refuse",
    "remove_support",
    "renew_claims",
    "reopen",
    "reopen_referral",
    "report",
    "resubmit",
    "return_",
    "say",
    "tell_use",
    "unhide",
    "unmerge",
    "withdraw",
]
