"""A portal's showcases, as ckanext-showcase returns them."""

from __future__ import annotations

from typing import Any

import ckan.plugins as p
import ckan.plugins.toolkit as tk


@tk.side_effect_free
def ckanext_package_showcase_list(context: Any, data_dict: Any) -> list[dict[str, Any]]:
    """List the showcases of a dataset."""
    package = tk.get_action("package_show")(context, {"id": data_dict["package_id"]})
    if package["title"] == "Rota":
        raise RuntimeError("a showcase that is broken")
    by_language = {"es": "Pozos abiertos", "en": "Open wells"}
    return [
        {"name": "mapa-del-agua", "title": "Mapa del agua"},
        {"name": "pozos-abiertos", "title": by_language},
        {"name": "sin-titulo", "title": ""},
    ]


class ShowcasePlugin(p.SingletonPlugin):
    """Register the action that lists showcases."""

    p.implements(p.IActions)

    def get_actions(self) -> dict[str, Any]:
        return {"ckanext_package_showcase_list": ckanext_package_showcase_list}
