"""What somebody found at the address of a file, in the words of ckanext-check-link."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Register

# What is said of an address at which the file was. Of one that has moved, or that asks who comes,
# nobody knows whether it serves, so nothing is said.
WORKS: Final = "available"


class LinkFlaw(Register):
    """Why an address does not lead to its file."""

    MISSING = "missing", N_("There is nothing at its address")
    INVALID = "invalid", N_("Its address answered with an error")
    TIMEOUT = "timeout", N_("Its address took too long to answer")
    ERROR = "error", N_("Its address could not be reached")
