"""A poster to print: of a demand that people may join, or of the portal."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.charts import qr_code
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.views import pages

poster = pages.blueprint("poster", "/poster")


@poster.get("")
def sheet() -> pages.Page:
    """Show the poster of the demand that the address names, or one that asks what is missing."""
    folio = tk.request.args.get("folio", "")
    demand = _joinable(folio) if folio else None
    address = (
        canonical_url("proactiva_demand.show", folio=demand["folio"])
        if demand
        else canonical_url("proactiva_home.index")
    )
    values = {
        "title": tk._("A poster to print"),
        "demand": demand,
        "address": address.partition("://")[2],
        "code": qr_code(address, tk._("QR code of {address}").format(address=address)),
    }
    return tk.render("proactiva/poster.html", values)


def _joinable(folio: str) -> dict[str, Any]:
    """Return a public demand that gathers support.

    Raises:
        tk.ObjectNotFound: it is not public, or is over.
    """
    found = pages.call("proactiva_demand_show", folio=folio)
    if found["visibility"] != "public" or not found["gathers"]:
        raise tk.ObjectNotFound(tk._("Only a public demand that people may join has a poster"))
    return found
