"""Kinds of personal data, as people call them."""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk


def personal_data(kind: str) -> str:
    """Return how people call a kind of personal data."""
    return _KINDS.get(kind, _KINDS["document"])()


_KINDS: dict[str, Callable[[], str]] = {
    "email": lambda: tk._("an e-mail address"),
    "curp": lambda: tk._("a CURP"),
    "rfc": lambda: tk._("an RFC"),
    "voter_key": lambda: tk._("a voter's key"),
    "clabe": lambda: tk._("a bank account"),
    "card": lambda: tk._("a card number"),
    "document": lambda: tk._("the number of a document"),
    "phone": lambda: tk._("a telephone number"),
    "address": lambda: tk._("a home address"),
    "name": lambda: tk._("a person's name"),
}
