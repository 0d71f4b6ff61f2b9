"""What officers do with a demand on the desk: the form of each act, and its preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain import referral_acts
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.referral_moves import missing_characters
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.labels.desk import ending, resolution_and_reason
from ckanext.proactiva.views.forms import Form


class Act(NamedTuple):
    """An officer's act on a demand, done through a form.

    Attributes:
        code: of the act.
        form: its inputs are named like the parameters of the action, except that ``resolution`` may
            also hold a reason, and ``others`` are datasets that the form does not list, one per
            line.
        preview: the action that shows it as people will see it, if there is one.
    """

    code: str
    form: Form
    preview: str = ""

    def given(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """Return what was typed as the parameters of the action."""
        given = dict(typed)
        if "resolution" in given:
            given["resolution"], given["reason"] = resolution_and_reason(given["resolution"])
        if "others" in given:
            given["datasets"] = [*given["datasets"], *given.pop("others").splitlines()]
        return given

    def errors_in(self, typed: Mapping[str, Any], refused: Mapping[str, Any]) -> dict[str, Any]:
        """Return all that is wrong with what was typed, by the inputs that it was typed into."""
        errors = {"resolution" if name == "reason" else name: refused[name] for name in refused}
        if "resolution" in errors:
            # Until one is chosen, the rules cannot be asked what else is missing.
            errors = {**_without_resolution(self.code, typed), **errors}
            if self.code == referral_acts.ReferralAct.REFUSE.value:
                errors["resolution"] = [tk._("Choose a reason")]
        return self.form.of_inputs(errors)


def present_answer(own: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return an institution's answer, if there is one, as what the forms that change it hold."""
    if not own["resolution"]:
        return {}
    answer: dict[str, Any] = {
        "resolution": ending(own["resolution"], own["reason"]),
        "text": own["answer"],
        "address": own["address"] or "",
        "datasets": [each["name"] for each in own["datasets"]],
    }
    known: Mapping[str, Any] = own["recorded"] or {}
    named = {"answered_on": "answered", "document": "document", "channel": "channel"}
    proof = {name: known.get(part) or "" for name, part in named.items()}
    return {"correct": answer, "record": {**answer, **proof}}


def _without_resolution(code: str, typed: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what an answer lacks whichever resolution is chosen, by field."""
    missing = missing_characters(referral_acts.ReferralAct(code), typed["text"])
    if missing:
        return labels.objections((Objection.NEEDS_WORDS,), missing)
    is_positive = code == referral_acts.ReferralAct.ANSWER.value
    if is_positive and not any(typed[name] for name in ("datasets", "others", "address")):
        return labels.objections((Objection.NEEDS_DATASET,))
    return {}


def _act(code: str, *inputs: str, preview: str = "") -> Act:
    act = referral_acts.ReferralAct(code)
    form = Form(act.action, act.done, {name: name for name in inputs}, frozenset({"datasets"}))
    return Act(code, form.of(code), preview)


def _handling(code: str, name: str) -> Act:
    form = Form(f"proactiva_referral_{code}", AMONG_COLLEAGUES, {name: name})
    return Act(code, form.of(code))


AMONG_COLLEAGUES: Final = N_("Your colleagues can see it now. Nobody else can.")
ANSWER: Final = ("resolution", "datasets", "others", "text", "address", "confirm_foreign")
PROOF: Final = ("answered_on", "document", "channel")
PREVIEW: Final = "proactiva_referral_preview"
# In the order of their forms on the page.
ACTS: Final[Mapping[str, Act]] = {
    "acknowledge": _act("acknowledge"),
    "answer": _act("answer", *ANSWER, preview=PREVIEW),
    "record": _act("record", *PROOF, *ANSWER, preview="proactiva_record_preview"),
    "commit": _act("commit", "promised_for", "text"),
    "ask": _act("ask", "text"),
    "decline": _act("decline", "resolution", "text", preview=PREVIEW),
    "refuse": _act("refuse", "resolution", "text", preview=PREVIEW),
    "correct": _act("correct", *ANSWER, "keep_text", preview="proactiva_correction_preview"),
    "note": _handling("note", "text"),
    "assign": _handling("assign", "colleague"),
}
