"""Messages in the dialogue of a demand, and their voices."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_, Phrase, Register
from ckanext.proactiva.domain.visibility import Visibility


class Voice(Register):
    """The voice of a message, and an office's role, shown next to its name."""

    role: Phrase | None

    AUTHORITY = "authority", N_("Authority"), N_("authority")
    INSTITUTION = "institution", N_("Institution"), N_("institution")
    CIVIL_SOCIETY = "civil_society", N_("Civil society"), None
    CITIZEN = "citizen", N_("Citizen"), None

    @property
    def is_person(self) -> bool:
        """Return whether a person speaks, with or without a badge, and not an office."""
        return self.role is None


# Messages that a moderator decides on; one meant only for the demand's author stays that way.
DECIDED: Final = frozenset(Visibility) - {Visibility.AUTHOR}
