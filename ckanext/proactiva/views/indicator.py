"""A page for each indicator of growth: what it says, how it is counted, what it comes to."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.definitions import Indicator
from ckanext.proactiva.labels import growth as words
from ckanext.proactiva.labels import growth_events as events
from ckanext.proactiva.labels import indicators
from ckanext.proactiva.views import pages

indicator = pages.blueprint("indicator", "")
indicator.register_error_handler(tk.ValidationError, pages.wrong_address)


@indicator.get("/growth/indicators/<indicator>")
def show(indicator: str) -> pages.Page:
    """Define an indicator of the portal, with its value; of an unknown one, list those known."""
    others = indicators.every()
    if indicator not in dict(others):
        values = {"title": tk._("There is no such indicator"), "others": others}
        return tk.render("proactiva/growth/no_indicator.html", values), 404
    # Everybody is shown the same.
    asked = {"as_of": tk.request.args.get("as_of", ""), "limit": 0}
    found = tk.get_action("proactiva_growth_show")({"user": ""}, asked)
    if not found["ledger"]["began_at"]:
        return tk.render("proactiva/growth/not_begun.html", {"text": events.not_begun()})
    shown = Indicator(indicator)
    values = {
        "title": dict(others)[indicator],
        "indicator": indicators.described(shown, found),
        "value": indicators.value(shown, found),
        "defined": indicators.defined(shown),
        "months": indicators.by_month(shown, found),
        "how_by_month": indicators.how_by_month(shown),
        "period": words.period(found),
        "growth": found,
        "others": others,
    }
    return tk.render("proactiva/growth/indicator.html", values)


__all__ = ["indicator"]
