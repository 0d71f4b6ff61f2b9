"""Portals whose own schema plugin does not expect fields that it does not know."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from ckanext.scheming.plugins import SchemingDatasetsPlugin


class _OwnSchemas(SchemingDatasetsPlugin):
    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        # CKAN's own keeps one instance for a class and all its subclasses: in a process with
        # several portals, it would be another portal's plugin.
        if "_instance" not in vars(cls):
            cls._instance = object.__new__(cls)
        return cls._instance


class RigidPlugin(_OwnSchemas):
    """Refuse to start with a field that is not its own."""

    def configure(self, config: Any) -> None:
        for schema in self._expanded_schemas.values():
            for field in schema["dataset_fields"]:
                if field["field_name"].startswith("proactiva_"):
                    raise RuntimeError("a field that is not of the house")
        super().configure(config)


class FrozenPlugin(_OwnSchemas):
    """Keep the schemas where nobody can write to them."""

    def update_config(self, config: Any) -> None:
        super().update_config(config)
        self._expanded_schemas = MappingProxyType(self._expanded_schemas)
