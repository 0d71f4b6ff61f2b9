"""The meaning of each growth indicator, in words: the only text that pages use for it.

How each one is computed is in `indicators` and `answers`, under its member's name.
"""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Phrase, Register

SOURCE: Final = N_("The sealed events of the ledger, with the corrections known so far.")


class Indicator(Register):
    """A figure of growth: its name, what it says, how it is counted, and its edge cases.

    Without a denominator it is a count; with one, a share.
    """

    says: Phrase
    numerator: Phrase
    denominator: Phrase | None
    edges: Phrase

    STOCK = (
        "stock",
        N_("Useful information"),
        N_(
            "Public datasets whose institution says who they help, beyond what the law requires."
            " The other datasets on the portal are not counted."
        ),
        N_(
            "What was published, came back or started to count, minus what was withdrawn or"
            " stopped counting, in all months up to that day."
        ),
        None,
        N_(
            "At another address it is still the same dataset. What is missing for less than a day"
            " still counts."
        ),
    )
    PUBLISHED = (
        "published",
        N_("Published"),
        N_(
            "What anyone could see for the first time. What comes back is not counted again, even"
            " at another address."
        ),
        N_("Datasets that appeared for the first time in this period."),
        None,
        N_(
            "What was already public and becomes useful starts to count, but does not count as"
            " published."
        ),
    )
    RENEWED = (
        "renewed",
        N_("Renewed"),
        N_(
            "The data of something already published changed: a file was added, removed or"
            " replaced. Changes to words do not count, and everything brought from another portal"
            " on the same day counts only once."
        ),
        N_("Acts that changed data already published, in this period."),
        None,
        N_(
            "All changes to one dataset on one day are one act. Changes on the day it is published"
            " are part of the publication, unless they are brought from another portal: those count"
            " once that day."
        ),
    )
    WITHDRAWN = (
        "withdrawn",
        N_("Withdrawn"),
        N_(
            "What was deleted, made private or left the portal with its institution, even if it"
            " came back later. It is recorded if nothing has changed one day later: a short"
            " absence does not count."
        ),
        N_("Datasets that stopped being public in this period, for whatever reason."),
        None,
        N_("It counts in the month in which it is recorded."),
    )
    CONTINUITY = (
        "continuity",
        N_("Months with something new or renewed"),
        N_(
            "Of the twelve complete months before the month of the last day, those in which"
            " something was published or its data renewed. A new institution is measured from its"
            " first month, over at least three."
        ),
        N_("Months with something published or renewed."),
        N_(
            "The twelve complete months before the month of the last day or, for a new institution,"
            " those since its first."
        ),
        N_("An institution that has never published is measured over all twelve."),
    )
    OPEN = (
        "open",
        N_("With an open file"),
        N_(
            "Of the datasets that have files, those with at least one in an open format that"
            " machines can read, such as CSV or GeoJSON. Those we cannot be sure about are left"
            " out."
        ),
        N_("Datasets with a file in an open format that machines can read."),
        N_("Datasets with files, without those we cannot be sure about."),
        N_("A dataset without files is in neither."),
    )
    ANSWERS = (
        "answers",
        N_("Answers: with what is published · with a no · late or missing"),
        N_(
            "Of the demands sent to an institution in this period whose working days to answer"
            " have passed, those it answered within them. The time limit in working days is {term},"
            " unless the institution has its own. Demands without an answer count. Demands that"
            " belong to another institution do not."
        ),
        N_("Demands answered within the working days their institution has."),
        N_("Demands whose last day to answer has passed."),
        N_("What still has time is not counted, even if it already has an answer."),
    )
    REACH = (
        "reach",
        N_("Groups of people reached"),
        N_(
            "Of the groups of people this portal lists, those served by three or more pieces of"
            " useful information. A piece that serves several groups counts for each one. Up to a"
            " chosen day, only groups with something recorded by then are counted."
        ),
        N_("Groups of people served by three or more pieces of useful information."),
        N_(
            "The groups of people this portal lists; up to a chosen day, those with something"
            " recorded by then."
        ),
        N_("If the list changes, the share changes; up to a chosen day, it stays the same."),
    )
    BURST = (
        "burst",
        N_("Published in the busiest month"),
        N_(
            "Of what was published in this period, what appeared in the month with the most. More"
            " than half in one month can mean that it was loaded all at once."
        ),
        N_("What was published in the month with the most."),
        N_("All that was published in this period."),
        N_("Where nothing was published there is no share."),
    )
    OWN = (
        "own",
        N_("From this portal itself"),
        N_("Of the public useful information, what was not brought from another portal."),
        N_("Useful information that was not brought from another portal."),
        N_("All useful information that is public."),
        N_("Where there is no useful information there is no share."),
    )


# Those that a page shows first; the others are behind them.
MAIN: Final = (
    Indicator.STOCK,
    Indicator.PUBLISHED,
    Indicator.RENEWED,
    Indicator.WITHDRAWN,
    Indicator.CONTINUITY,
    Indicator.OPEN,
    Indicator.ANSWERS,
)
