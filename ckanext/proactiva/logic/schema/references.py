"""What names a row in the input of actions: an institution, a dataset, or any by id or name."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Validator


def institution(which: str = "proactiva_institution") -> list[Validator]:
    """Return validators for a required institution."""
    return [kit.required(N_("Choose an institution from the list")), tk.get_validator(which)]


def optional_institution(which: str = "proactiva_institution") -> list[Validator]:
    """Return validators for an institution or none."""
    return [kit.optional(str), tk.get_validator(which)]


def reference() -> list[Validator]:
    """Return validators for what names a row, by id or by name."""
    return [tk.get_validator("not_empty"), tk.get_validator("proactiva_reference")]


def optional_reference() -> list[Validator]:
    """Return validators for what may name a row, by id or by name."""
    return [kit.optional(str), tk.get_validator("proactiva_reference")]


def dataset() -> list[Validator]:
    """Return validators for the id or name of a dataset."""
    return [*reference(), tk.get_validator("package_id_or_name_exists")]
