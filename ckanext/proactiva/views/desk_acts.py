"""What an officer may do with a demand on the desk: the actions, and what each takes of a form."""

from __future__ import annotations

from typing import Final, NamedTuple


class Act(NamedTuple):
    """What an officer does with a demand by a form.

    Attributes:
        action: does it.
        takes: what the action takes of the form.
        preview: the action that shows it before as people will see it, if one does.
    """

    action: str
    takes: tuple[str, ...] = ()
    preview: str = ""


SAID: Final = ("resolution", "reason", "datasets", "text", "address", "confirm_foreign")
ANSWER: Final = Act(
    "proactiva_referral_answer",
    ("resolution", "datasets", "text", "address", "confirm_foreign"),
    "proactiva_referral_preview",
)
NEGATIVE_ANSWER: Final = ANSWER._replace(takes=("resolution", "reason", "text"))
# In the order of their forms on the page.
ACTS: Final = {
    "acknowledge": Act("proactiva_referral_acknowledge"),
    "answer": ANSWER,
    "record": Act(
        "proactiva_answer_record",
        ("answered_on", "document", "channel", *SAID),
        "proactiva_record_preview",
    ),
    "commit": Act("proactiva_referral_commit", ("promised_for", "text")),
    "ask": Act("proactiva_referral_ask", ("text",)),
    "decline": NEGATIVE_ANSWER,
    "refuse": NEGATIVE_ANSWER,
    "correct": Act("proactiva_answer_correct", SAID, "proactiva_correction_preview"),
}
