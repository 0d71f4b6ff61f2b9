"""Plugins as agencies write them, each with something that our plugin has to live beside."""

from __future__ import annotations

from typing import Any

import ckan.plugins as p
import ckan.plugins.toolkit as tk


class CatalogPlugin(p.SingletonPlugin, tk.DefaultDatasetForm):
    """Own the type «dataset» with a field of its own, as tutorials of CKAN teach."""

    p.implements(p.IDatasetForm)

    def package_types(self) -> list[str]:
        return ["dataset"]

    def is_fallback(self) -> bool:
        return True

    def _with_unit(self, schema: Any) -> Any:
        ignore_missing = tk.get_validator("ignore_missing")
        return {**schema, "unidad": [ignore_missing, tk.get_converter("convert_to_extras")]}

    def create_package_schema(self) -> Any:
        return self._with_unit(super().create_package_schema())

    def update_package_schema(self) -> Any:
        return self._with_unit(super().update_package_schema())

    def show_package_schema(self) -> Any:
        schema = super().show_package_schema()
        converters = [tk.get_converter("convert_from_extras"), tk.get_validator("ignore_missing")]
        return {**schema, "unidad": converters}


class StrictPlugin(p.SingletonPlugin, tk.DefaultDatasetForm):
    """Own the type «dataset» and take no free extras."""

    p.implements(p.IDatasetForm)

    def package_types(self) -> list[str]:
        return ["dataset"]

    def is_fallback(self) -> bool:
        return True

    def create_package_schema(self) -> Any:
        schema = super().create_package_schema()
        return {key: value for key, value in schema.items() if key != "extras"}

    def update_package_schema(self) -> Any:
        schema = super().update_package_schema()
        return {key: value for key, value in schema.items() if key != "extras"}


class ThemePlugin(p.SingletonPlugin):
    """Replace templates of CKAN's: the page of a dataset whole, or what a folder has."""

    p.implements(p.IConfigurer)

    def update_config(self, config: Any) -> None:
        tk.add_template_directory(config, config.get("agencias.folder") or "tema")
