"""What templates ask of us, read-only; in a template each is ``h.proactiva_…``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

import ckantoolkit as tk

from ckanext.proactiva import config, labels, transaction, types, vocabularies
from ckanext.proactiva.block import card, joining
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.inputs import decoded, is_blank, listed
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.links import canonical_url, dataset_url
from ckanext.proactiva.types import Card, DataDict


def proactiva_card(dataset: DataDict) -> Card | None:
    """Return what the card on a dataset's page shows, or nothing if there is nothing to show."""
    return card.compose(dataset)


def proactiva_form_fields(data: DataDict) -> list[DataDict]:
    """Return the fields that the form of this dataset must offer by itself, without scheming."""
    view: Mapping[str, object] = tk.request.view_args or {}
    dataset_type = data.get("type") or view.get("package_type")
    return [field.definition for field in joining.fields_in_extras(dataset_type)]


def proactiva_options(field: DataDict) -> list[tuple[str, str]]:
    """Return the codes that a field offers, each with its label in this language."""
    language = labels.language()
    return [(t.code, t.label(language)) for t in vocabularies.get(field["vocabulary"])]


def proactiva_choices(field: DataDict, data: DataDict) -> list[tuple[str, str]]:
    """Return what a field offers, and the codes that the dataset has though no list offers them."""
    offered = vocabularies.get(field["vocabulary"])
    unlisted = [code for code in proactiva_given_codes(field, data) if code not in offered]
    return [*proactiva_options(field), *((code, code) for code in unlisted)]


def proactiva_given_codes(field: DataDict, data: DataDict) -> list[str]:
    """Return the codes to show as chosen: what was sent, even if wrong, or what is stored."""
    given = decoded(data.get(field["field_name"]) or [])
    return [str(code) for code in listed(given) if code]


def proactiva_given_text(field: DataDict, data: DataDict) -> str:
    """Return the text to show in the input: what was sent, even if wrong, or what is stored."""
    given = data.get(field["field_name"])
    return "" if is_blank(given) else "\n".join(str(item) for item in listed(given))


def proactiva_given_flag(field: DataDict, data: DataDict) -> bool:
    """Tell whether to show the box ticked."""
    return by_name()[field["field_name"]].typed(data.get(field["field_name"])) is True


def proactiva_local(texts: Mapping[str, str]) -> str:
    """Pick from texts by language the one for the reader."""
    return labels.local(texts)


def proactiva_label(vocabulary: str, code: str) -> str:
    """Return how a code of a vocabulary reads; one that is not listed is shown as it is."""
    return vocabularies.get(vocabulary).label(code, labels.language())


def proactiva_labels(vocabulary: str, codes: Iterable[str]) -> str:
    """Return how several codes of a vocabulary read, one after the other."""
    return ", ".join(proactiva_label(vocabulary, code) for code in codes)


def proactiva_counted(
    vocabulary: str, counts: Mapping[str, int], chosen: str
) -> list[dict[str, Any]]:
    """Return the codes that were counted, the most frequent first; the chosen one always."""
    counted = {**({chosen: 0} if chosen else {}), **counts}
    named = ((proactiva_label(vocabulary, code), code, n) for code, n in counted.items())
    by_count = sorted(named, key=lambda item: (-item[2], item[0]))
    return [{"name": code, "title": title, "count": n} for title, code, n in by_count]


def proactiva_date(iso: str) -> str:
    """Return a day in words, in the reader's language."""
    return labels.day(iso)


def proactiva_number(value: int) -> str:
    """Return a number as the reader's language writes it."""
    return labels.number(value)


def proactiva_paragraphs(text: str) -> list[list[str]]:
    """Return a person's plain text as paragraphs of lines, each to be escaped and shown."""
    paragraphs: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [lines for lines in paragraphs if lines]


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


def proactiva_board_url(filters: Mapping[str, Any], **changed: Any) -> str:
    """Return the address of the board with one filter changed and the others kept."""
    kept = {key: value for key, value in {**filters, "page": 1, **changed}.items() if value}
    if kept.get("page") == 1:
        del kept["page"]
    return tk.url_for("proactiva_demand.board", **kept)


def proactiva_workplaces() -> types.Workplaces:
    """Tell whether the reader has a desk and moderates: asked once for a page."""
    if not tk.current_user.is_authenticated:
        return {"desk": False, "moderation": False}
    if "proactiva_workplaces" not in tk.g:
        found = tk.get_action("proactiva_workplace_show")({"user": tk.current_user.name}, {})
        tk.g.proactiva_workplaces = found
    return tk.g.proactiva_workplaces


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


def proactiva_phone() -> str:
    """Return the telephone number that helps people, or an empty string."""
    return config.authority_phone()


def proactiva_formal_route() -> str:
    """Return the address of the formal access request, or an empty string."""
    return config.formal_route()


def proactiva_dataset_url(name: str, dataset_type: str) -> str:
    """Return the address of a dataset's page."""
    return dataset_url(name, dataset_type)


def proactiva_canonical_url(endpoint: str, **parts: Any) -> str:
    """Return the one address of a page for use outside of the portal."""
    return canonical_url(endpoint, **parts)


__all__ = [
    "proactiva_answers",
    "proactiva_board_order",
    "proactiva_board_orders",
    "proactiva_board_statuses",
    "proactiva_board_url",
    "proactiva_canonical_url",
    "proactiva_card",
    "proactiva_choices",
    "proactiva_counted",
    "proactiva_dataset_url",
    "proactiva_date",
    "proactiva_demand_tag",
    "proactiva_form_fields",
    "proactiva_formal_route",
    "proactiva_given_codes",
    "proactiva_given_flag",
    "proactiva_given_text",
    "proactiva_label",
    "proactiva_labels",
    "proactiva_local",
    "proactiva_next_step",
    "proactiva_next_steps",
    "proactiva_number",
    "proactiva_options",
    "proactiva_paragraphs",
    "proactiva_personal_data",
    "proactiva_phone",
    "proactiva_publish_url",
    "proactiva_reason",
    "proactiva_referral_tag",
    "proactiva_share",
    "proactiva_story",
    "proactiva_voice",
    "proactiva_workplaces",
]
