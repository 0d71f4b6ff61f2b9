"""The functions of a folder's modules, by the names that CKAN uses for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

# How CKAN marks a function that is chained before another plugin's.
CHAINED = "chained_action", "chained_auth_function", "chained_helper"


def collect(package: str, folders: Iterable[str]) -> dict[str, Callable[..., Any]]:
    """Collect the functions of a package's modules that CKAN calls by name, sorted by it.

    They are those that carry our prefix, and those of core that ours are chained before.
    """
    modules = [import_module(f"{package}.{module.name}") for module in iter_modules(folders)]
    found = {name: each for module in modules for name, each in vars(module).items()}
    return {name: found[name] for name in sorted(found) if _is_called(name, found[name])}


def _is_called(name: str, member: Any) -> bool:
    chained = (getattr(member, mark, None) for mark in CHAINED)
    return name.startswith("proactiva_") or any(mark is True for mark in chained)
