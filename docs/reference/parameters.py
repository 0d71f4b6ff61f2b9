"""An action's parameters, one by one."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ckanext.proactiva.domain import demand_moves
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.logic import action
from ckanext.proactiva.logic.schema import kit

Validator = Callable[..., Any]

_KINDS: Final = ", ".join(f"`{kind.value}`" for kind in PersonalData)

MEANINGS: Final = {
    "accept": "The organizations to accept as institutions",
    "account": "The name of the account that speaks for the civil society organization",
    "address": "A web address: of what is already published, or of what somebody made with it",
    "after": "Where the list goes on: `next`, or the last number, `id`, name or folio before",
    "after_pause": "Whether no sync ran for over 30 days, and no clock is wrong",
    "after_restore": "Whether a backup of the database was restored, and the ledger must continue",
    "alias": "The name that the author signs with",
    "all": "Whether to accept every organization, or to list every institution",
    "answered_on": "The day on which the institution answered",
    "as_of": "The last day that counts; by default, the day of the last look",
    "authority": "The organization to pin as the authority",
    "before": "Where a list continues backwards: a number, or the first folio, of the page before",
    "beneficiary_group": "The group of people that it is about",
    "beneficiary_groups": "Whom the information is for",
    "desk": "The institution whose summary of work you follow, as one of its editors",
    "cadence": "How often somebody is told about what they follow",
    "changes": "What changed after a dialogue held in person",
    "citizens": "How many people took part in the dialogue",
    "civil_society": "How many civil society organizations took part in the dialogue",
    "channel": "How it reached the authority, which enters it for somebody else",
    "claim_code": "The code given to an author without an account",
    "code": "The code of one term in the list",
    "colleague": "Who will work on the referral; by default, nobody",
    "confirm_foreign": "Whether datasets of other institutions are meant as the answer",
    "content": "The content of the form, as the client wants it returned",
    "dataset": "The dataset that it is about, by id or name",
    "datasets": "The public datasets of the answer; of an initiative, all that belong to it",
    "demands": "The folios of the demands that the initiative responds to",
    "counted": "Whether to count all of them too",
    "counts_on": "The day on which the event counts; without one, it did not happen",
    "days_off": "The institution's own days off, in addition to the statutory ones",
    "document": "The web address of the document that proves the answer",
    "draft_key": "A secret that the client chooses, and that opens what it keeps here",
    "due": "Only what is late, due within a week, promised, answered, lost, or assigned to you",
    "email": "The address that gets a link to confirm a demand or what somebody follows",
    "feed": "Which list to follow",
    "folio": "The folio of the demand",
    "form_token": "A text that the client chooses; what is sent again unchanged with it is one",
    "held_on": "The day on which the dialogue was held in person",
    "hide": f"What to hide; its `kind` is one of {_KINDS}",
    "id": "The dataset, message, use, report, badge, follow or initiative that it is about",
    "institution": "The institution that it is about; of a new demand, the one to ask; "
    "of a message, the one in whose name it is",
    "institutions": "The institutions that took part, by name or title",
    "instead_of": "The institution to take the demand from",
    "items": "Only these: folios of demands, and ids of messages or reports",
    "joined": "The folio of a demand that may have been joined to this one, as in an address",
    "keep_text": "Whether the answer's text and address stay, with what is hidden in them",
    "kept": "Seals kept elsewhere, to compare with",
    "only_datasets": "Whether to list published datasets only",
    "place": "Where the dialogue was held",
    "limit": "The largest number to return",
    "mailbox": "The institution's e-mail address, shown only to the authority",
    "message": "The id of the message, or of the use, that it is about, if it is about one",
    "month": "A month of the period, as in `2027-01`; by default, the whole period",
    "not_personal": "Which `hits` of a preview are not personal data, according to the author",
    "messages_before": "The id of a message: return the part of the dialogue before it",
    "offset": "How many to skip",
    "only_good": "Whether to leave out rows with errors and capture the others",
    "outcome": "What was decided about the report",
    "problem": "The everyday problem that it is about",
    "promised_for": "The day by which the institution will publish: after today, within a year",
    "purpose": "What the information is for",
    "q": "Words to search for",
    "quarter": "Which quarter, as in `2026-4`; by default, the last complete one",
    "reason": "Why a text is returned, refused, hidden or reported, or something is not right",
    "received_on": "The day on which it reached the authority, if not today; with a `channel`",
    "resolution": "How the institution answers",
    "same_origin": "Whether to list also what came from the same senders as `items`",
    "seq": "The number of the wrong event",
    "show": "What to show again, because it is not personal data",
    "sheet": "Rows of cells, the first with headings: `información`, `problema`, `para quién`…",
    "sort": "The order of the list",
    "target": "The folio of the demand in which it continues",
    "what": "What the figure counts",
    "where": "Where the information is needed, in a few words",
    "steps": "What is planned: each step with `what`, its last day `due`, and whether it is `done`",
    "status": "Only demands with this status, or that an institution is late with",
    "successor": "The institution that takes over when this one ends",
    "takes_demands": "Whether demands can be referred to the institution",
    "terms": "The institution's own terms, in days by name, such as `answer`",
    "territories": "Where the information is needed",
    "territory": "The place that it is about",
    "text": "What to say, in plain words; public, except in notes, reports and words to an author",
    "title": "A title: of a badge, the organization's; of a demand, by default its first sentence",
    "token": "The last part of the link that was mailed",
    "user": "The account of the person whose data it is, instead of a folio",
    "verdict": "Whether the answer helped",
    "waiting": "Whether to leave it as it is if somebody has published it meanwhile",
    "with_badge": "Whether the author speaks with their civil society badge, if they have one",
    "vocabulary": "The name of a list of codes",
    "wanted": "What information somebody needs",
}
# CKAN's own validators describe themselves less, and differently in each version.
OF_CKAN: Final = {
    "ignore_missing": "optional",
    "not_empty": "required",
    "package_id_or_name_exists": "of a dataset",
}

# What the rules of an act require although its schema does not, because pages offer it unfilled.
_WITH_REFUSALS: Final = "required unless the resolution publishes it or says where it is"
_ANSWERS: Final = (
    *("proactiva_referral_answer", "proactiva_referral_preview"),
    *("proactiva_answer_record", "proactiva_record_preview"),
    *("proactiva_answer_correct", "proactiva_correction_preview"),
)
REQUIRED: Final = {
    **{(act.action, "reason"): "required" for act in demand_moves.REASONED},
    ("proactiva_demand_return", "text"): "required",
    ("proactiva_referral_ask", "text"): "required",
    ("proactiva_referral_clarify", "text"): "required",
    ("proactiva_referral_commit", "text"): "required to change a date that was promised before",
    ("proactiva_referral_create", "text"): "required with `instead_of`",
    **{(name, field): _WITH_REFUSALS for name in _ANSWERS for field in ("reason", "text")},
}


class Parameter(NamedTuple):
    """A parameter of an action: its name, whether it is required, and which values it takes."""

    name: str
    needed: str
    takes: str
    validators: list[Validator]

    @property
    def meaning(self) -> str:
        """Return what it means, in a sentence."""
        return MEANINGS[self.name]


def schema_of(name: str) -> dict[str, list[Validator]]:
    """Return what an action accepts, from its decorators' closures: ours, with CKAN's inside."""
    checked = _held_by(action.ACTIONS[name]).get("checked")
    return _held_by(checked)["schema_func"]() if checked else {}


def _held_by(function: Callable[..., Any]) -> Mapping[str, Any]:
    return inspect.getclosurevars(function).nonlocals


def parameters_of(name: str) -> list[Parameter]:
    """Return the parameters of an action, in the order of its schema."""
    return [
        _parameter(name, field, validators)
        for field, validators in schema_of(name).items()
        if not field.startswith("__")
    ]


def is_folio(parameter: Parameter) -> bool:
    """Return whether a parameter names a demand, which is then not found instead of refused."""
    return kit.folio in parameter.validators


def rules_of(name: str) -> list[str]:
    """Return the rules of an action on several parameters together."""
    said = (each.__doc__ or "" for each in schema_of(name).get("__before", ()))
    return [each[:1].lower() + each[1:].rstrip(".") for each in said]


def _parameter(action_name: str, name: str, validators: list[Validator]) -> Parameter:
    said = dict.fromkeys(words for each in validators if (words := _in_words(each)))
    needs = [each for each in said if re.match("required|optional|default", each)]
    takes = ", ".join(each for each in said if each not in needs)
    needed = REQUIRED.get((action_name, name)) or (needs[0] if needs else "required")
    return Parameter(name, needed, takes, validators)


def _in_words(validator: Validator) -> str:
    """Return what a validator takes: its docstring, or the object of «Take …» in it."""
    if validator.__name__ in OF_CKAN:
        return OF_CKAN[validator.__name__]
    said = inspect.cleandoc(validator.__doc__ or "").partition("\n")[0].rstrip(".")
    if said.startswith("Take "):
        said = re.split("[,;]", said.removeprefix("Take "))[0]
    return said[:1].lower() + said[1:]
