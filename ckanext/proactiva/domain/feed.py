"""Feeds: which lists of events anybody can follow, and the permanent ids of their entries."""

from __future__ import annotations

import uuid

from ckanext.proactiva.domain.register import N_, Register


class Feed(Register):
    """A list that can be followed, and its heading."""

    DEMANDS = "demands", N_("What people ask for")
    ANSWERS = "answers", N_("What institutions answer")
    REFERRALS = "referrals", N_("Demands received and answered")


def permanent_id(of: str, *parts: str) -> str:
    """Return a permanent id for something without a public one; nothing can be read back from it.

    It contains no words, no names and no address of the site, so that it outlives them all.

    Args:
        of: the random id of what it belongs to.
        parts: which part of that it is.
    """
    return uuid.uuid5(uuid.NAMESPACE_OID, " ".join(("proactiva", of, *parts))).urn
