"""The accounts of the demonstration, one for each role.

Their passwords are published here on purpose: the demonstration listens only on the loopback
address. Never create accounts like these on a portal that others can reach.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

AUTHORITY = "infoem"


@dataclass(frozen=True)
class Person:
    """Somebody who may log in: what they are told to type, and what CKAN is told about them."""

    name: str
    full_name: str
    role: str
    capacities: Mapping[str, str] = field(default_factory=dict[str, str])
    sysadmin: bool = False

    @property
    def password(self) -> str:
        """Return a password that is easy to remember, and not a secret."""
        return f"{self.name}-demo"


ASSOCIATION = Person(
    "asociacion", "Red Vecinal por la Información (ejemplo)", "civil society: speaks with a badge"
)
PEOPLE = (
    Person("ciudadana", "Persona ciudadana", "citizen: just an account"),
    ASSOCIATION,
    Person(
        "enlace",
        "Enlace de transparencia",
        "officer: editor in Metepec and in two example institutions",
        {
            "ayuntamiento-de-metepec": "editor",
            "ejemplo-ayuntamiento": "editor",
            "ejemplo-organismo-de-agua": "editor",
        },
    ),
    Person("moderacion", "Moderación", "authority: editor in Infoem", {AUTHORITY: "editor"}),
    Person("autoridad", "Autoridad", "authority: admin of Infoem", {AUTHORITY: "admin"}),
    Person("admin", "Administración del portal", "sysadmin: everything", sysadmin=True),
)
SYSADMIN = next(person.name for person in PEOPLE if person.sysadmin)
ACCOUNTS = [(person.name, person.password, person.role) for person in PEOPLE]
