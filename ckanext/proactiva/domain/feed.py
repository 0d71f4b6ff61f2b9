"""Feeds: which lists of what happens anybody can follow, and how an entry is known for ever."""

from __future__ import annotations

import uuid

from ckanext.proactiva.domain.register import N_, Register


class Feed(Register):
    """A list that can be followed, and how it is headed."""

    DEMANDS = "demands", N_("What people ask for")
    ANSWERS = "answers", N_("What institutions answer")
    REFERRALS = "referrals", N_("Demands received and answered")


def permanent_id(of: str, *parts: str) -> str:
    """Return the id for good of something that has none in public: nothing of it can be read back.

    Neither words, nor names, nor the address of the site are in it, so that it outlives them all.

    Args:
        of: the random id of what it belongs to.
        parts: what of it this is.
    """
    return uuid.uuid5(uuid.NAMESPACE_OID, " ".join(("proactiva", of, *parts))).urn
