"""The plugin: CKAN's interfaces, each delegated to the package that implements it."""

from __future__ import annotations

from typing import Any

import ckan.plugins as p
import ckantoolkit as tk
from ckan.lib.plugins import DefaultTranslation

from ckanext.proactiva import cli, helpers, views, vocabularies
from ckanext.proactiva.block import indexing, joining, reading
from ckanext.proactiva.logic import action, auth, validators


@tk.blanket.actions(action.for_requests)
@tk.blanket.auth_functions(auth.AUTH_FUNCTIONS)
@tk.blanket.blueprints(views)
@tk.blanket.cli(cli)
@tk.blanket.config_declarations
@tk.blanket.helpers(helpers.available)
@tk.blanket.validators(validators)
class ProactivaPlugin(p.SingletonPlugin, DefaultTranslation):
    """Proactive transparency, for a portal with «proactiva» in its ``ckan.plugins``."""

    p.implements(p.IConfigurer)
    p.implements(p.IConfigurable)
    p.implements(p.IFacets, inherit=True)
    p.implements(p.IPackageController, inherit=True)
    p.implements(p.ITranslation)

    def update_config(self, config: Any) -> None:
        tk.add_template_directory(config, "templates")
        tk.add_resource("assets", "proactiva")

    def configure(self, config: Any) -> None:
        vocabularies.check()
        joining.join(config)

    def dataset_facets(self, facets_dict: Any, package_type: str) -> Any:
        return indexing.facets(facets_dict, package_type)

    def organization_facets(self, facets_dict: Any, _type: str, package_type: str | None) -> Any:
        return indexing.facets(facets_dict, package_type)

    def group_facets(self, facets_dict: Any, _type: str, package_type: str | None) -> Any:
        return indexing.facets(facets_dict, package_type)

    def after_dataset_show(self, context: Any, pkg_dict: dict[str, Any]) -> None:
        reading.after_show(context, pkg_dict)

    def after_dataset_search(self, search_results: Any, _params: Any) -> Any:
        return reading.after_search(search_results)

    def before_dataset_index(self, pkg_dict: dict[str, Any]) -> dict[str, Any]:
        return indexing.index(pkg_dict)
