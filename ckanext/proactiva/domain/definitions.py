"""The meaning of each growth indicator, in words: the only text that pages use for it.

How each one is computed is in `indicators` and `answers`, under its member's name.
"""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Phrase, Register

SOURCE: Final = N_(
    "The sealed events of the ledger, as the corrections that were known leave them."
)


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
            "Public datasets of which their institution says whom they help, beyond what the law "
            "demands. The other datasets of the portal are not counted."
        ),
        N_(
            "What was published, came back and began to count, less what was withdrawn and stopped "
            "counting, in all months until that day."
        ),
        None,
        N_(
            "Under another address it is the same dataset. What is missing for less than a day "
            "stays."
        ),
    )
    PUBLISHED = (
        "published",
        N_("Published"),
        N_(
            "What anybody could see for the first time ever. What comes back does not count again, "
            "under another address neither."
        ),
        N_("Datasets that appeared for the first time in this time."),
        None,
        N_("What was public before and becomes useful begins to count, and is not published."),
    )
    RENEWED = (
        "renewed",
        N_("Renewed"),
        N_(
            "The data of something published changed: a file was added, removed or replaced. "
            "Changes of words do not count, and all that is brought from another portal on one day "
            "counts once."
        ),
        N_("Acts by which data changed in what was published already, in this time."),
        None,
        N_(
            "What changes in one dataset on one day is one act. What follows a publication on its "
            "day belongs to it."
        ),
    )
    WITHDRAWN = (
        "withdrawn",
        N_("Withdrawn"),
        N_(
            "What was deleted, made private or lost its institution, even if it came back later."
            " It is written down if it still holds a day later, so that a short absence does not"
            " count."
        ),
        N_("Datasets that ceased to be public in this time, for whatever reason."),
        None,
        N_("It counts in the month in which it is written down."),
    )
    CONTINUITY = (
        "continuity",
        N_("Months with something new or renewed"),
        N_(
            "Of the last twelve months that are over, those in which something was published or "
            "its data renewed. A newcomer is measured from its first month on, over three at least."
        ),
        N_("Months with something published or renewed."),
        N_("The last twelve months that are over; of a newcomer those since its first."),
        N_("Whoever never published is measured over all twelve."),
    )
    OPEN = (
        "open",
        N_("With an open file"),
        N_(
            "Of the datasets that have files, those with one in an open format that machines read, "
            "such as CSV or GeoJSON. Those of which nobody can tell are left out."
        ),
        N_("Datasets with a file in an open format that machines read."),
        N_("Datasets with files, without those of which nobody can tell."),
        N_("A dataset without files is in neither."),
    )
    ANSWERS = (
        "answers",
        N_("Answers: published · refused · late"),
        N_(
            "Of the demands sent to an institution in this time whose working days to answer are "
            "over, those that it answered within them. There are {term} of them, unless the "
            "institution has a term of its own. Those without an answer count. Those of another "
            "institution do not."
        ),
        N_("Demands answered in no more working days than their institution has."),
        N_("Demands whose last day to answer has gone by."),
        N_("What still has time is left out, though it is answered already."),
    )
    REACH = (
        "reach",
        N_("Groups of people reached"),
        N_(
            "Of the groups of people that this portal lists, those that three pieces of useful "
            "information or more are for. What is for several groups counts for each."
        ),
        N_("Groups of people that three pieces of useful information or more are for."),
        N_("The groups of people that this portal lists."),
        N_("A change of the list changes the share."),
    )
    BURST = (
        "burst",
        N_("Published in the busiest month"),
        N_(
            "Of what was published in this time, what appeared in the month with most. Over a half "
            "is a load all at once."
        ),
        N_("What was published in the month with most."),
        N_("All that was published in this time."),
        N_("Where nothing was published there is no share."),
    )
    OWN = (
        "own",
        N_("From this portal itself"),
        N_("Of the useful information that is public, what no other portal brought here."),
        N_("Useful information that no other portal brought here."),
        N_("All useful information that is public."),
        N_("Where there is no useful information there is no share."),
    )


# Those that a page shows first; the others are behind them.
FACE: Final = (
    Indicator.STOCK,
    Indicator.PUBLISHED,
    Indicator.RENEWED,
    Indicator.WITHDRAWN,
    Indicator.CONTINUITY,
    Indicator.OPEN,
    Indicator.ANSWERS,
)
