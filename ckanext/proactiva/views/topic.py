"""A page for each beneficiary group and for each everyday problem."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.views import pages

topic = pages.blueprint("topic", "")


@topic.get("/beneficiaries/<beneficiary_group>")
def group(beneficiary_group: str) -> pages.Page:
    """Show what is published for a group of people, and what is asked for them."""
    return _page("beneficiary_groups", beneficiary_group, "beneficiary_group")


@topic.get("/problems/<problem>")
def problem(problem: str) -> pages.Page:
    """Show what is published about a problem, and what is asked about it."""
    return _page("everyday_problems", problem, "problem")


def _page(vocabulary: str, code: str, narrows: str) -> pages.Page:
    found = pages.call("proactiva_topic_show", vocabulary=vocabulary, code=code)
    filters = {"problem": "", "beneficiary_group": "", narrows: code}
    values = {
        "title": labels.worded(found["labels"]) or code,
        # The board has no filter for a code that is no longer listed.
        "feed": tk.h.proactiva_file_url(filters, "demands", "atom") if found["listed"] else "",
        "filters": filters,
        "topic": found,
    }
    return tk.render("proactiva/topic/show.html", values)
