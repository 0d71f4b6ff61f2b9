"""Writes what a portal with our tables shows of them: run with the portal's CKAN.

python on_release.py CONFIGURATION DAY ANSWER.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from ckan.cli import load_config
from ckan.config.middleware import make_app
from ckan.logic import get_action

OF_A_DEMAND = ("folio", "status", "title", "support_count", "browser_support_count")
OF_GROWTH = ("stock", "flow")


def show(day: str) -> dict[str, Any]:
    """Return what was shown on a day, or on the portal's «today», and the day itself."""
    board = _ask("proactiva_demand_list", limit=100)["results"]
    growth = _ask("proactiva_growth_show", **({} if day == "today" else {"as_of": day}))
    return {
        "day": growth["as_of"],
        "demands": [_one(summary["folio"]) for summary in board],
        "growth": {key: growth[key] for key in OF_GROWTH},
    }


def _one(folio: str) -> dict[str, Any]:
    demand = _ask("proactiva_demand_show", folio=folio)
    return {
        **{key: demand[key] for key in OF_A_DEMAND},
        "messages": [message["text"] for message in demand["messages"]],
        "referrals": [
            {"title": each["institution"]["title"], "resolution": each["resolution"]}
            for each in demand["referrals"]
        ],
    }


def _ask(action: str, **data: Any) -> Any:
    return get_action(action)({"user": ""}, data)


def main(configuration: str, day: str, answer: str) -> None:
    """Write what the portal shows."""
    app = make_app(load_config(configuration))
    with app._wsgi_app.test_request_context():
        text = json.dumps(show(day), ensure_ascii=False, indent=1, sort_keys=True)
        Path(answer).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
