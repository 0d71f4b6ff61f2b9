"""What templates ask of demands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import ckantoolkit as tk

from ckanext.proactiva import labels, types
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.domain.address import host
from ckanext.proactiva.domain.board import Filter, Order, by_filter
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.helpers.page import of_us
from ckanext.proactiva.institutions import calendar
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


def proactiva_referral_over(referral: types.Referral) -> str:
    """Return what is left to do for an institution whose demand has ended."""
    return labels.referral_over(referral)


def proactiva_resolution(code: str) -> str:
    """Return how an institution answered."""
    return labels.resolution_tag(code).text


def proactiva_personal_data(kind: str) -> str:
    """Return how people call a kind of personal data."""
    return labels.say(PersonalData(kind).label)


def proactiva_voice(code: str, name: str = "", badge: str = "") -> str:
    """Return in whose voice a message speaks: an office by its name, civil society by whose."""
    return labels.voice(code, name, badge)


def proactiva_look_again(demand: types.Demand) -> str:
    """Return on which day to look at a demand again, or nothing where none is near."""
    return labels.look_again(demand)


def proactiva_next_step(demand: types.Demand) -> str:
    """Return the sentence that says what comes next for a demand."""
    return labels.next_step(demand)


def proactiva_next_steps(demand: types.Demand) -> list[str]:
    """Return what comes next for a demand, one sentence for each who must act."""
    return labels.next_steps(demand)


def proactiva_clock(referral: types.Referral) -> labels.Clock:
    """Return what the clock of a referral says: ``used``, ``today`` and ``dates``."""
    return labels.clock(referral)


def proactiva_promised(referral: types.Referral) -> str:
    """Return by when an institution promised to publish."""
    return labels.promised(referral)


def proactiva_ended(referral: types.Referral) -> str:
    """Return when an institution answered, and how much of its time it took."""
    return labels.ended(referral)


def proactiva_recorded(recorded: types.Recorded) -> str:
    """Return who recorded an institution's answer, and when."""
    return labels.recorded(recorded)


def proactiva_worked_out(referral: types.Referral) -> str:
    """Return how an institution's last day to answer was worked out."""
    return labels.worked_out(referral)


def proactiva_answered_of(referred: Sequence[types.Referral]) -> str:
    """Return how many of a demand's institutions have answered."""
    return labels.answered_of(referred)


def proactiva_term() -> int:
    """Return how many working days an institution has to answer."""
    return calendar.rules().terms.answer


def proactiva_story(demand: types.DemandPage) -> list[labels.Line]:
    """Return what happened to a demand and what is missing: ``text``, ``when`` and ``css``."""
    return labels.story(demand)


def proactiva_happened(event: types.Event) -> labels.Line:
    """Return what an event says: ``text``, ``when`` and ``css``."""
    return labels.happened(event)


def proactiva_board_statuses(
    counts: Mapping[str, int], late: int
) -> list[tuple[str, labels.Tag, int]]:
    """Return what the board offers by status: the code, its words, and how many there are."""
    found = {Filter.LATE: late, **by_filter(counts)}
    return [(each.value, labels.tag(each.label, each.tag), found[each]) for each in Filter]


def proactiva_board_answered(counts: Mapping[str, int]) -> int:
    """Return how many of the board's demands have an answer, as the filter counts them."""
    return by_filter(counts)[Filter.ANSWERED]


def proactiva_board_order(code: str, number: int) -> str:
    """Return how a list of so many demands is headed in an order."""
    return labels.count(Order(code).heading, number).format(count=labels.number(number))


def proactiva_board_orders() -> list[tuple[str, str]]:
    """Return the orders of the board, each with its words."""
    return [(order.value, labels.say(order.label)) for order in Order]


def proactiva_verdicts() -> list[tuple[str, str]]:
    """Return what people may say of an answer, each with its words."""
    return [(verdict.value, labels.say(verdict.label)) for verdict in Verdict]


def proactiva_share(demand: types.Demand) -> str:
    """Return the address that opens WhatsApp with a demand written in it."""
    address = canonical_url("proactiva_demand.show", folio=demand["folio"])
    return "https://wa.me/?text=" + quote(f"{demand['title']}\n{address}")


def proactiva_host(address: str) -> str:
    """Return the site to which an address leads, or what stands there where it leads to none."""
    return host(address) or address


def proactiva_board_url(filters: Mapping[str, Any], **changed: Any) -> str:
    """Return the address of the board with one filter changed and the others kept."""
    kept = {key: value for key, value in {**filters, "page": 1, **changed}.items() if value}
    if kept.get("page") == 1:
        del kept["page"]
    return f"{_board()}?{urlencode(kept)}" if kept else _board()


def proactiva_demand_url(folio: str) -> str:
    """Return the address of a demand's page."""
    return f"{_board()}/{folio}"


def _board() -> str:
    # A page has dozens of addresses under this one, and each would be looked for anew.
    if "proactiva_board" not in tk.g:
        tk.g.proactiva_board = tk.url_for("proactiva_demand.board")
    return tk.g.proactiva_board


def proactiva_file_url(filters: Mapping[str, Any], of: str, ending: str) -> str:
    """Return the address of a file or a feed of demands, or of answers, that filters leave."""
    address, _, query = proactiva_board_url(filters, sort="").partition("?")
    file = f"{address.rpartition('/')[0]}/{of}.{ending}"
    return f"{file}?{query}" if query else file


def proactiva_answers(dataset: Mapping[str, Any]) -> list[types.AnsweredDemand]:
    """Return the demands that a dataset answers, or none while we are not ready."""
    return of_us("proactiva_answer_list", [], dataset=dataset["id"])


def proactiva_uses(dataset: Mapping[str, Any]) -> types.UseList | None:
    """Return what people did with a dataset, or nothing where it is not public or we not ready."""
    try:
        return of_us("proactiva_use_list", None, dataset=dataset["id"])
    except tk.ObjectNotFound:
        return None


def proactiva_wanted(folio: str) -> types.DemandPage | None:
    """Return the demand that a dataset is made for, where there is one that the reader may see."""
    try:
        return of_us("proactiva_demand_show", None, folio=folio)
    except (tk.ObjectNotFound, tk.NotAuthorized):
        return None


def proactiva_publish_url(demand: types.Demand, institution_id: str) -> str:
    """Return the address of the form of a new dataset, filled in for a demand."""
    filled_in = {
        "owner_org": institution_id,
        "private": "False",
        "proactiva_proactive": "true",
        "proactiva_beneficiary_group": demand["beneficiary_groups"],
        "proactiva_problem_addressed": demand["problem"],
        "proactiva_folio": demand["folio"],
    }
    return tk.url_for(f"{dataset_types.default_type()}.new", **filled_in)
