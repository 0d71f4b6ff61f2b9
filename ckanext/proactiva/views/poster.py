"""A poster to print, about a demand that people may join, a dataset or the portal."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.charts import qr_code
from ckanext.proactiva.datasets.shown import title_of
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.links import canonical_dataset_url, canonical_url
from ckanext.proactiva.views import pages

poster = pages.blueprint("poster", "/poster")


@poster.get("")
def sheet() -> pages.Page:
    """Show the poster of the demand or dataset in the address, or one that asks what is missing."""
    folio, name = (pages.parameter(each) for each in ("folio", "dataset"))
    demand = _joinable(folio) if folio else None
    dataset = _public(name) if name and not demand else None
    address = _address(demand, dataset)
    values = {
        "title": tk._("A poster to print"),
        "demand": demand,
        "dataset": dataset,
        "dataset_title": title_of(dataset) if dataset else "",
        "address": address.partition("://")[2],
        "code": qr_code(address, tk._("QR code of {address}").format(address=address)),
    }
    return tk.render("proactiva/poster.html", values)


def _address(demand: dict[str, Any] | None, dataset: dict[str, Any] | None) -> str:
    if demand:
        return canonical_url("proactiva_demand.show", folio=demand["folio"])
    if dataset:
        return canonical_dataset_url(dataset["name"], dataset["type"])
    return canonical_url("proactiva_home.index")


def _public(name: str) -> dict[str, Any]:
    """Return a dataset that anybody may see.

    Raises:
        tk.ObjectNotFound: there is none with that name.
    """
    if not can_name(name):
        raise tk.ObjectNotFound
    try:
        return pages.call_as_anybody("package_show", id=name)
    except tk.NotAuthorized:
        raise tk.ObjectNotFound from None


def _joinable(folio: str) -> dict[str, Any]:
    """Return a public demand that gathers support.

    Raises:
        tk.ObjectNotFound: it is not public, or is over.
    """
    found = pages.call("proactiva_demand_show", folio=folio)
    if found["visibility"] != "public" or not found["gathers"]:
        raise tk.ObjectNotFound(tk._("Only a public demand that people can join has a poster"))
    return found
