"""The settings of CKAN's mailer, and what is wrong with them."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import ckantoolkit as tk

SMTP_SERVER: Final = "smtp.server"
_FROM: Final = "smtp.mail_from"
_USER: Final = "smtp.user"
_PASSWORD: Final = "smtp.password"  # noqa: S105 - the name of the option


def flaws() -> list[str]:
    """Return why nothing can be mailed with the present settings."""
    server = tk.config.get(SMTP_SERVER)
    if not server:
        return [f"{SMTP_SERVER} is empty: nobody is told"]
    found: list[str] = []
    if not _is_server(server):
        found.append(f"{SMTP_SERVER} is «{server}», which is not a server like «mail.example:587»")
    if not tk.config.get(_FROM):
        found.append(f"{_FROM} is empty: nothing can be mailed")
    if tk.config.get(_USER) and not tk.config.get(_PASSWORD):
        found.append(f"{_USER} has no {_PASSWORD}: nothing can be mailed")
    return found


def _is_server(server: str) -> bool:
    """Return whether CKAN's mailer finds a host in a text, and a port if it names one."""
    try:
        parts = urlsplit(server if "://" in server else f"smtp://{server}")
        parts.port  # noqa: B018 - raises an error if it is no number
        host = (parts.hostname or "").encode("idna")
    except ValueError:
        return False
    return bool(host) and len(server.split()) == 1
