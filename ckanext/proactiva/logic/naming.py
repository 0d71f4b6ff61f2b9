"""What modules bring by the names that CKAN knows it by."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any


def named(*modules: ModuleType) -> dict[str, Callable[..., Any]]:
    """Return the functions of modules that CKAN calls by name, in the order of their names.

    They are those that carry our prefix, and the core actions that ours are chained before.
    """
    found = {name: each for module in modules for name, each in vars(module).items()}
    return {name: found[name] for name in sorted(found) if _is_called(name, found[name])}


def _is_called(name: str, member: Any) -> bool:
    return name.startswith("proactiva_") or getattr(member, "chained_action", None) is True
