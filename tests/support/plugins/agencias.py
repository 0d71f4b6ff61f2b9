"""Plugins as agencies write them, each with something that ours has to coexist with."""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from typing import Any

import ckan.plugins as p
import ckan.plugins.toolkit as tk


class CatalogPlugin(p.SingletonPlugin, tk.DefaultDatasetForm):
    """Own the type «dataset» with an extra field, as CKAN's tutorials teach."""

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
    """Own the type «dataset», and accept no free extras and no field outside its schema."""

    p.implements(p.IDatasetForm)

    def package_types(self) -> list[str]:
        return ["dataset"]

    def is_fallback(self) -> bool:
        return True

    def create_package_schema(self) -> Any:
        schema = super().create_package_schema()
        known = {key: value for key, value in schema.items() if key != "extras"}
        return {**known, "__extras": [tk.get_validator("empty")]}

    def update_package_schema(self) -> Any:
        schema = super().update_package_schema()
        return {key: value for key, value in schema.items() if key != "extras"}


class ReservedPlugin(p.SingletonPlugin, tk.DefaultDatasetForm):
    """Own the type «dataset», and show no extra that its schema does not name."""

    p.implements(p.IDatasetForm)

    def package_types(self) -> list[str]:
        return ["dataset"]

    def is_fallback(self) -> bool:
        return True

    def show_package_schema(self) -> Any:
        ignore = [tk.get_validator("ignore")]
        return {**super().show_package_schema(), "extras": {"__extras": ignore, "key": ignore}}


class OwnPagesPlugin(p.SingletonPlugin, tk.DefaultDatasetForm):
    """Own the type «ficha», with a form and a page that are none of CKAN's."""

    p.implements(p.IConfigurer)
    p.implements(p.IDatasetForm)

    def update_config(self, config: Any) -> None:
        tk.add_template_directory(config, "fichas")

    def package_types(self) -> list[str]:
        return ["ficha"]

    def is_fallback(self) -> bool:
        return False

    def read_template(self, package_type: str) -> str:
        return f"{package_type}/pagina.html"

    def package_form(self) -> str:
        return "ficha/formulario.html"


class ThemePlugin(p.SingletonPlugin):
    """Replace CKAN's templates: the whole page of a dataset, or whatever a folder has."""

    p.implements(p.IConfigurer)

    def update_config(self, config: Any) -> None:
        tk.add_template_directory(config, config.get("agencias.folder") or "tema")


class FacetsPlugin(p.SingletonPlugin):
    """Put one facet first and leave out the last, as CKAN's type of facets allows."""

    p.implements(p.IFacets, inherit=True)

    def dataset_facets(self, facets_dict: Any, package_type: str) -> Any:
        facets_dict.move_to_end("res_format", last=False)
        facets_dict.popitem(last=True)
        return facets_dict

    def organization_facets(self, facets_dict: Any, _type: str, package_type: str | None) -> Any:
        return self.dataset_facets(facets_dict, "")

    def group_facets(self, facets_dict: Any, _type: str, package_type: str | None) -> Any:
        return self.dataset_facets(facets_dict, "")


class OwnFacetsPlugin(p.SingletonPlugin):
    """Replace all facets, whatever plugins before it added."""

    p.implements(p.IFacets, inherit=True)

    def dataset_facets(self, facets_dict: Any, package_type: str) -> Any:
        return OrderedDict({"organization": tk._("Organizations")})


class LanguagesPlugin(p.SingletonPlugin):
    """Add a kind of field that holds a text by language, and a function that gives choices."""

    p.implements(p.IConfigurer)
    p.implements(p.IValidators)
    p.implements(p.ITemplateHelpers)

    def update_config(self, config: Any) -> None:
        tk.add_template_directory(config, "lenguas")

    def get_helpers(self) -> dict[str, Any]:
        return {"agencias_opciones": _choices}

    def get_validators(self) -> dict[str, Any]:
        return {"agencias_lenguas": _by_language, "agencias_lenguas_leidas": _read_by_language}


LANGUAGES = ("es", "en")
# The tags that ckanext-fluent accepts.
LANGUAGE = re.compile(r"[a-z]{2,8}(-[0-9a-zA-Z]{1,8})*")


def _choices(field: Any) -> list[dict[str, str]]:
    return [{"value": "mx", "label": "México"}, {"value": "gt", "label": "Guatemala"}]


def _by_language(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Take a mapping, or one form input for each language, and nothing else."""
    value = data.get(key)
    if value is tk.missing or value is None:
        extras = data.get((*key[:-1], "__extras"), {})
        inputs = {lang: extras.pop(f"{key[-1]}-{lang}", "") for lang in LANGUAGES}
        value = {lang: text for lang, text in inputs.items() if text}
    elif isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            value = None
    if not isinstance(value, dict) or not all(map(LANGUAGE.fullmatch, value)):
        errors[key].append("expecting a text by language")
        return
    data[key] = json.dumps(value)


def _read_by_language(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value
