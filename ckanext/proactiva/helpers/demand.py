"""Template helpers for demands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlencode

import ckantoolkit as tk

from ckanext.proactiva import labels, types
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets import fields
from ckanext.proactiva.domain.address import host
from ckanext.proactiva.domain.board import Filter, Order, by_filter
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.referral import is_declined_or_released
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.helpers.page import of_us
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.labels import redactions
from ckanext.proactiva.links import canonical_url, dataset_url, whatsapp_url

# Whether this page already shows the demand that a dataset is made for.
WANTED: Final = "proactiva_wanted"


def proactiva_resolution(code: str) -> str:
    """Return how an institution answered."""
    return labels.resolution_tag(code).text


def proactiva_personal_data(kind: str) -> str:
    """Return the everyday name for a kind of personal data."""
    return labels.say(PersonalData(kind).label)


def proactiva_term() -> int:
    """Return how many working days an institution has to answer."""
    return calendar.rules().terms.answer


def proactiva_time_to_answer(demand: types.Demand) -> str:
    """Return how long whoever gets a demand has to answer it."""
    return labels.time_to_answer(demand, proactiva_term())


def proactiva_board_statuses(
    counts: Mapping[str, int], late: int
) -> list[tuple[str, labels.Tag, int]]:
    """Return the board's status filters: the code, its words, and how many demands it has."""
    found = {Filter.LATE: late, **by_filter(counts)}
    return [(each.value, labels.tag(each.label, each.circle), found[each]) for each in Filter]


def proactiva_board_answered(counts: Mapping[str, int]) -> int:
    """Return how many of the board's demands have an answer, as its filter counts them."""
    return by_filter(counts)[Filter.ANSWERED]


def proactiva_board_order(code: str, number: int) -> str:
    """Return the heading of a list of that many demands in an order."""
    return labels.count(Order(code).heading, number).format(count=labels.number(number))


def proactiva_board_orders() -> labels.Choices:
    """Return the orders of the board, each with its words."""
    return labels.choices(Order)


def proactiva_verdicts() -> labels.Choices:
    """Return what people may say about an answer, each with its words."""
    return labels.choices(Verdict)


def proactiva_share(demand: types.Demand) -> str:
    """Return the address that opens WhatsApp with a message about a demand."""
    address = canonical_url("proactiva_demand.show", folio=demand["folio"])
    return whatsapp_url(f"{demand['title']}\n{address}")


def proactiva_host(address: str) -> str:
    """Return the host of a web address, or the text itself if it is not one."""
    return host(address) or address


def proactiva_board_url(filters: Mapping[str, Any], **changed: Any) -> str:
    """Return the board's address with one filter changed and the others kept."""
    kept = {key: value for key, value in {**filters, "page": 1, **changed}.items() if value}
    if kept.get("page") == 1:
        del kept["page"]
    return f"{_board()}?{urlencode(kept)}" if kept else _board()


def proactiva_demand_url(folio: str) -> str:
    """Return the address of a demand's page."""
    return f"{_board()}/{folio}"


def _board() -> str:
    # A page has dozens of addresses under this one, and each would build it again.
    if "proactiva_board" not in tk.g:
        tk.g.proactiva_board = tk.url_for("proactiva_demand.board")
    return tk.g.proactiva_board


def proactiva_file_url(filters: Mapping[str, Any], of: str, ending: str) -> str:
    """Return the address of a file or feed of the demands, or answers, that match the filters."""
    address, _, query = proactiva_board_url(filters, sort="").partition("?")
    file = f"{address.rpartition('/')[0]}/{of}.{ending}"
    return f"{file}?{query}" if query else file


def proactiva_answers(dataset: Mapping[str, Any]) -> list[types.AnsweredDemand]:
    """Return the demands that a dataset answers, or an empty list while we are not ready."""
    return of_us("proactiva_answer_list", [], dataset=dataset["id"])


def proactiva_uses(dataset: Mapping[str, Any]) -> types.UseList | None:
    """Return the uses of a dataset, or None if it is not public or we are not ready."""
    try:
        return of_us("proactiva_use_list", None, dataset=dataset["id"])
    except tk.ObjectNotFound:
        return None


def proactiva_is_person(voice: str) -> bool:
    """Return whether it is a person who speaks in a voice, and not an office."""
    return Voice(voice).is_person


def proactiva_wanted(folio: str) -> types.DemandPage | None:
    """Return, once per page, the demand that a dataset is made for, if the reader may see it."""
    if tk.g.get(WANTED):
        return None
    setattr(tk.g, WANTED, True)
    try:
        return of_us("proactiva_demand_show", None, folio=folio)
    except (tk.ObjectNotFound, tk.NotAuthorized):
        return None


def proactiva_concerned(referrals: Iterable[types.Referral]) -> list[types.Referral]:
    """Return the referrals of a demand whose institutions have it or answered it."""
    return [
        each
        for each in referrals
        if not is_declined_or_released(each["status"], each["resolution"])
    ]


def proactiva_publish_url(demand: types.Demand, institution_id: str) -> str:
    """Return the address of the new dataset form, filled in for a demand."""
    filled_in = {
        "owner_org": institution_id,
        "private": "False",
        fields.PROACTIVE: "true",
        fields.GROUPS: demand["beneficiary_groups"],
        fields.PROBLEM: demand["problem"],
        fields.TERRITORY: demand["territories"],
        "proactiva_folio": demand["folio"],
    }
    return tk.url_for(f"{dataset_types.default_type()}.new", **filled_in)


def proactiva_next_steps(demand: types.Demand) -> list[tuple[str, str]]:
    """Return what comes next, each with the address of the answers that it tells of, if it does."""
    return [(step.text, _answers_address(step)) for step in labels.next_steps(demand)]


def _answers_address(step: labels.Step) -> str:
    if step.answers is None:
        return ""
    if len(step.answers) != 1:
        return "#referrals"
    [dataset] = step.answers
    return dataset_url(dataset["name"] or "", dataset["type"] or "")


def proactiva_redaction_url(folio: str | None, message: str | None) -> str:
    """Return the address where what is hidden in a demand, or in a message, is corrected."""
    if not folio:  # a use of a dataset belongs to no demand
        return tk.url_for("proactiva_redaction.show_use", message=message)
    return tk.url_for("proactiva_redaction.show", folio=folio, message=message or None)


proactiva_answered_of = labels.answered_of
proactiva_clock = labels.clock
proactiva_closing = labels.closing
proactiva_consequences = labels.consequences
proactiva_deleted_line = labels.deleted_line
proactiva_demand_tag = labels.demand_tag
proactiva_ended = labels.ended
proactiva_happened = labels.happened
proactiva_hidden_line = labels.hidden_line
proactiva_hidden_parts = redactions.hidden_parts
proactiva_item_words = labels.item_words
proactiva_look_again = labels.look_again
proactiva_next_step = labels.next_step
proactiva_promised = labels.promised
proactiva_reason = labels.reason
proactiva_recorded = labels.recorded
proactiva_referral_over = labels.referral_over
proactiva_referral_tag = labels.referral_tag
proactiva_story = labels.story
proactiva_stretch_state = redactions.state
proactiva_text_name = redactions.text_name
proactiva_voice = labels.voice
proactiva_worked_out = labels.worked_out
