"""What texts made to be slow cost, sent by anybody to a portal with 10,000 long demands.

The measure is the process's CPU time compared with the same call with one plain word, which a busy
machine hardly changes; PostgreSQL's share is in the elapsed time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter, process_time
from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

TIMES = 3
SIZE = 10_000
LONGEST = 5_000
# The longest text that a purpose may have.
SHORTER = 1_000
PLAIN = "agua"
# The most that any of them may cost, in milliseconds of CPU time.
MOST = 50

# Sixty ask for nearly the same, at length; the others have long words of their own.
LONG = """
UPDATE proactiva_demand SET wanted_public = w, search = to_tsvector('simple', w)
FROM (SELECT id AS its, 'dias y horas en que llega el agua ' || (
        SELECT string_agg('informacion' || (k * CASE WHEN row <= 60 THEN 1 ELSE row END) % 9973,
                          ' ') FROM generate_series(1, 250) AS k) AS w
      FROM (SELECT id, row_number() OVER (ORDER BY id) AS row FROM proactiva_demand) AS r)
      AS long
WHERE id = its
"""
UNITS = {
    "one letter": "a",
    "many words": "informacion{n} ",
    "at signs": "a@a.",
    "at in words": "juana arroba correo punto ",
    "digits, spaces": "722 123 4567 / 55-1234-5678. ",
    "digits, signs": "7-",
    "digits, unseen": "7\u200b",
    "nothing seen": "\u200b. ",
    "marks": "a\u0301\u0302\u0303",
    "brackets": "[(«",
    "emoji": "👩‍👩‍👧‍👦",
    "one sign, many letters": "\ufdfa",
    "keys": "GODE561231GR8 ",
    "streets": "Calle Ejemplo No. 5, Col. Centro ",
    "persons": "soy Juan de la ",
    "lists": "1. C. Lic. ",
    "greetings": "hola estimado C. ",
    "addresses": "http://a.b/www.",
    "spaces": " a",
    "lines": "\na",
    "tsquery": "a:* | !b & ' ",
}


def texts() -> Iterator[tuple[str, str]]:
    """Yield each text by name, as long as a text may be."""
    for name, unit in UNITS.items():
        written = "".join(unit.replace("{n}", str(n)) for n in range(LONGEST // len(unit) + 1))
        yield name, f"agua {written}"[:LONGEST]


def calls() -> dict[str, Callable[[str], Any]]:
    """Return what anybody may send a text to, by name."""
    asked = {"problem": "health", "beneficiary_groups": ["girls"]}

    def call(action: str, **data: Any) -> Any:
        return tk.get_action(action)({"user": ""}, data)

    return {
        "preview": lambda text: call(
            "proactiva_demand_preview", wanted=text, purpose=text[:SHORTER], **asked
        ),
        "create": lambda text: call(
            "proactiva_demand_create", wanted=text, purpose=text[:SHORTER], **asked
        ),
        "similar": lambda text: call("proactiva_demand_similar", wanted=text),
        "message": lambda text: call("proactiva_message_create", folio="F-4", text=text),
        "alias": lambda text: call("proactiva_demand_preview", wanted=PLAIN, alias=text, **asked),
        "board, as sent": lambda text: call("proactiva_demand_list", q=text),
        "board": lambda text: call("proactiva_demand_list", q=text[:160]),
        "folio": lambda text: call("proactiva_demand_show", folio=text),
        "claim code": lambda text: call("proactiva_demand_show", folio="F-4", claim_code=text),
        "group": lambda text: call("proactiva_demand_list", beneficiary_group=text),
        "groups": lambda text: call(
            "proactiva_demand_preview",
            **{**asked, "wanted": PLAIN} | {"beneficiary_groups": [text] * 3},
        ),
    }


def lengthen() -> None:
    """Give the portal's demands long words."""
    model.Session.execute(sa.text(LONG))
    model.Session.commit()


def measure() -> None:
    """Print the highest cost of each call, the text that causes it, and the plain call's cost."""
    for name, call in calls().items():
        plain = _cost(call, PLAIN)
        found = {text_name: _cost(call, text) for text_name, text in texts()}
        worst = max(found, key=lambda each: found[each][0])
        slowest = max(found, key=lambda each: found[each][1])
        work, clock = found[worst][0] - plain[0], found[slowest][1] - plain[1]
        mark = "" if work <= MOST else "  MORE THAN THE MOST"
        print(
            f"{name}: {work:.0f} ms of work over {plain[0]:.0f} ({worst}),"
            f" {clock:.0f} ms by the clock over {plain[1]:.0f} ({slowest}){mark}"
        )


def _cost(call: Callable[[str], Any], text: str) -> tuple[float, float]:
    """Return the least CPU time and the least elapsed time, in milliseconds; refusals count too."""
    taken: list[tuple[float, float]] = []
    for _ in range(TIMES):
        model.Session.remove()
        work, clock = process_time(), perf_counter()
        try:
            call(text)
        except (tk.ValidationError, tk.ObjectNotFound):
            model.Session.rollback()
        taken.append((process_time() - work, perf_counter() - clock))
    return 1000 * min(work for work, _ in taken), 1000 * min(clock for _, clock in taken)
