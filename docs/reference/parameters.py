"""An action's parameters, one by one."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.logic import action
from ckanext.proactiva.logic.schema import kit

Validator = Callable[..., Any]

_KINDS: Final = ", ".join(f"`{kind.value}`" for kind in PersonalData)

MEANINGS: Final = {
    "accept": "The organizations to accept as institutions",
    "account": "The name of the account that speaks for an organization of civil society",
    "address": "Where on the web it is: what was published already, or what somebody made of it",
    "after": "Where the list goes on: the last number, `id`, name or folio of the answer before",
    "after_pause": "Whether nobody looked for over 30 days, and no clock is wrong",
    "after_restore": "Whether a backup of the database was restored, and the ledger is to go on",
    "alias": "The name that the author signs with",
    "all": "Whether every one counts: each organization to accept, or each institution to list",
    "answered_on": "The day on which the institution answered",
    "as_of": "The last day that counts; without one, that of the last look",
    "authority": "The organization to pin as the authority",
    "before": "Where a list goes on backwards: a number, or the first folio, of the answer before",
    "beneficiary_group": "Only demands for this group",
    "beneficiary_groups": "For whom the information is",
    "desk": "The institution whose summary of its work an editor of it follows",
    "cadence": "How often somebody hears of what they follow",
    "changes": "What changed after a dialogue held in a room",
    "citizens": "How many people took part in it",
    "civil_society": "How many organizations of civil society took part in it",
    "channel": "How it came to the authority, which writes it down for somebody else",
    "claim_code": "The code that an author without an account was given",
    "code": "The code of one term of it",
    "colleague": "Who is to have it in hand; nobody, without it",
    "confirm_foreign": "Whether datasets of other institutions are meant to be the answer",
    "content": "What stands in the form, as its client wants it back",
    "dataset": "The dataset that it is about, by id or name",
    "datasets": "The public datasets that are the answer; of an initiative, all that belong to it",
    "demands": "The folios of the demands that an initiative answers to",
    "counts_on": "The day on which it counts; without it, it was no act",
    "days_off": "Days off of its own, besides those of the law",
    "document": "The web address of the document that proves the answer",
    "draft_key": "A secret of the client's own, which opens what it keeps here",
    "due": "Only what is late, due within a week, promised, answered, or in one's own hand",
    "email": "Where somebody confirms a demand, or what they follow, by a mailed link",
    "feed": "Which list is followed: of demands, without it",
    "folio": "The folio of the demand",
    "form_token": "Any text of the client's own: sent again with the same, it is the same demand",
    "held_on": "The day on which a dialogue was held in a room",
    "hide": f"What is to be hidden; its `kind` is one of {_KINDS}",
    "id": "The dataset, the message, the use, the report, badge, follow or initiative it is about",
    "institution": "The institution that it is about; of a new demand, the one to ask",
    "institutions": "The institutions that took part, by name or title",
    "instead_of": "The institution that is not to have it any more",
    "items": "Only these: folios of demands, and ids of messages or reports",
    "kept": "Seals that were kept elsewhere, to compare with",
    "place": "Where a dialogue was held",
    "limit": "How many to return at most",
    "mailbox": "The institution's e-mail address, for the authority alone",
    "message": "The id of a message in the demand, where it is about that",
    "month": "A month of the period, as in `2027-01`; all of it, without one",
    "not_personal": "What of the `hits` of a preview is no personal data, as its author says",
    "messages_before": "The id of a message: of the dialogue, what was said before it",
    "offset": "How many to pass over",
    "only_good": "Whether rows with errors are left out and the others captured",
    "outcome": "What came of a report",
    "problem": "The everyday problem that the demand is about",
    "promised_for": "The day by which the institution will publish: after today, within a year",
    "purpose": "What the information is for",
    "q": "Words to search for",
    "quarter": "Which quarter, as in `2026-4`; the last one that is over, without one",
    "reason": "Why a text is returned, refused, hidden or reported, or something is not right",
    "received_on": "The day on which it came to the authority, if not today; with a `channel`",
    "resolution": "How the institution answers",
    "same_origin": "Whether what came from the same senders as `items` is listed too",
    "seq": "The number of the event that is wrong",
    "show": "What is to be shown again: it is no personal data",
    "sheet": "Rows of cells, the first one of headings: `información`, `problema`, `para quién`…",
    "sort": "The order of the list",
    "target": "The folio of the demand that it is to go on in",
    "what": "What the figure counts",
    "where": "Where the information is needed, in a few words",
    "steps": "What is planned: each step with `what`, its last day `due`, and whether it is `done`",
    "status": "Only demands with this status, or that an institution is late with",
    "successor": "The institution that takes over when this one ends",
    "takes_demands": "Whether demands may be referred to it",
    "terms": "Terms of its own, in days by name, such as `answer`",
    "territories": "Where the information is needed",
    "text": "What to say, in plain words; public but in notes, reports and words to an author",
    "title": "A title: of a badge, the organization's; of a demand, its first sentence without it",
    "token": "What stands at the end of the link that was mailed",
    "user": "The account of the person whose data it is, instead of a folio",
    "verdict": "Whether the answer helped",
    "with_badge": "Whether its author speaks with their badge of civil society, if they have one",
    "vocabulary": "The name of a list of codes",
    "wanted": "What information somebody needs",
}
# CKAN's own validators describe themselves less, and differently in each version.
OF_CKAN: Final = {
    "ignore_missing": "optional",
    "not_empty": "required",
    "package_id_or_name_exists": "of a dataset",
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
        _parameter(field, validators)
        for field, validators in schema_of(name).items()
        if not field.startswith("__")
    ]


def is_folio(parameter: Parameter) -> bool:
    """Return whether a parameter names a demand, which is then not found instead of refused."""
    return kit.folio in parameter.validators


def _parameter(name: str, validators: list[Validator]) -> Parameter:
    said = dict.fromkeys(words for each in validators if (words := _in_words(each)))
    needs = [each for each in said if re.match("required|optional|default", each)]
    takes = ", ".join(each for each in said if each not in needs)
    return Parameter(name, needs[0] if needs else "required", takes, validators)


def _in_words(validator: Validator) -> str:
    """Return what a validator takes: its docstring, or the object of «Take …» in it."""
    if validator.__name__ in OF_CKAN:
        return OF_CKAN[validator.__name__]
    said = inspect.cleandoc(validator.__doc__ or "").partition("\n")[0].rstrip(".")
    if said.startswith("Take "):
        said = re.split("[,;]", said.removeprefix("Take "))[0]
    return said[:1].lower() + said[1:]
