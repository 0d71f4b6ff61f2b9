"""What is said in the dialogue of a demand: in whose voice."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.visibility import Visibility


class Voice(Register):
    """In whose name a message speaks."""

    AUTHORITY = "authority", N_("Authority")
    INSTITUTION = "institution", N_("Institution")
    CIVIL_SOCIETY = "civil_society", N_("Civil society")
    CITIZEN = "citizen", N_("Citizen")


# What a moderator decides of: what is meant for the demand's author alone stays theirs.
DECIDED: Final = frozenset(Visibility) - {Visibility.AUTHOR}
