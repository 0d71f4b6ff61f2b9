"""Results of checking the address of a file, in the terms of ckanext-check-link."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Register

# The state of an address where the file was found. If it has moved or asks for authentication,
# nobody knows whether it works, so nothing is said.
WORKS: Final = "available"


class LinkFlaw(Register):
    """Why an address does not lead to its file."""

    MISSING = "missing", N_("There is nothing at its address")
    INVALID = "invalid", N_("Its address answered with an error")
    TIMEOUT = "timeout", N_("Its address took too long to answer")
    ERROR = "error", N_("Its address could not be reached")
