"""Who may do what: the auth functions of every module in this folder."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.logic.naming import collect

AUTH_FUNCTIONS: Final = collect(__name__, __path__)
