"""What templates ask of demands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import ckantoolkit as tk

from ckanext.proactiva import labels, transaction, types
from ckanext.proactiva.block import joining
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.links import canonical_url


def proactiva_demand_tag(demand: types.Demand) -> labels.Tag:
    """Return the words that tell where a demand is, as ``text``, and their class, as ``css``."""
    return labels.demand_tag(demand)


def proactiva_referral_tag(referral: types.Referral) -> labels.Tag:
    """Return the words that tell where what an institution has of a demand is, and their class."""
    return labels.referral_tag(referral)


def proactiva_reason(code: str) -> str:
    """Return why something is held, returned or not published."""
    return labels.reason(code)


def proactiva_personal_data(kind: str) -> str:
    """Return how people call a kind of personal data."""
    return labels.say(PersonalData(kind).label)


def proactiva_voice(code: str) -> str:
    """Return in whose voice a message speaks."""
    return labels.voice(code)


def proactiva_next_step(demand: types.Demand) -> str:
    """Return the sentence that says what comes next for a demand."""
    return labels.next_step(demand)


def proactiva_next_steps(demand: types.Demand) -> list[str]:
    """Return what comes next for a demand, one sentence for each who must act."""
    return labels.next_steps(demand)


def proactiva_story(demand: types.DemandPage) -> list[labels.Line]:
    """Return what happened to a demand and what is missing: ``text``, ``when`` and ``css``."""
    return labels.story(demand)


def proactiva_board_statuses(
    counts: Mapping[str, int], late: int
) -> list[tuple[str, labels.Tag, int]]:
    """Return what the board offers by status: the code, its words, and how many there are."""
    return [
        (
            each.value,
            labels.tag(each.label, each.tag),
            late if each is Filter.LATE else sum(counts.get(s.value, 0) for s in each.statuses),
        )
        for each in Filter
    ]


def proactiva_board_order(code: str, number: int) -> str:
    """Return how a list of so many demands is headed in an order."""
    return labels.count(Order(code).heading, number).format(count=number)


def proactiva_board_orders() -> list[tuple[str, str]]:
    """Return the orders of the board, each with its words."""
    return [(order.value, labels.say(order.label)) for order in Order]


def proactiva_share(demand: types.Demand) -> str:
    """Return the address that opens WhatsApp with a demand written in it."""
    address = canonical_url("proactiva_demand.show", folio=demand["folio"])
    return "https://wa.me/?text=" + quote(f"{demand['title']}\n{address}")


def proactiva_host(address: str) -> str:
    """Return the site to which an address leads."""
    return urlsplit(address).netloc


def proactiva_board_url(filters: Mapping[str, Any], **changed: Any) -> str:
    """Return the address of the board with one filter changed and the others kept."""
    kept = {key: value for key, value in {**filters, "page": 1, **changed}.items() if value}
    if kept.get("page") == 1:
        del kept["page"]
    return tk.url_for("proactiva_demand.board", **kept)


def proactiva_answers(dataset: Mapping[str, Any]) -> list[types.AnsweredDemand]:
    """Return the demands that a dataset answers, or none while our tables are not there."""
    asked = {"dataset": dataset["id"]}
    try:
        return tk.get_action("proactiva_answer_list")({"user": tk.current_user.name}, asked)
    except transaction.DatabaseRefusal as error:
        if not transaction.is_unmigrated(error):
            raise
        return []


def proactiva_publish_url(demand: types.Demand, institution_id: str) -> str:
    """Return the address of the form of a new dataset, filled in for a demand."""
    filled_in = {
        "owner_org": institution_id,
        "private": "False",
        "proactiva_beneficiary_group": demand["beneficiary_groups"],
        "proactiva_problem_addressed": demand["problem"],
        "proactiva_folio": demand["folio"],
    }
    return tk.url_for(f"{joining.default_type()}.new", **filled_in)
