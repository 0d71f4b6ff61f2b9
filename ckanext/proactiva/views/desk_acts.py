"""What officers do with a demand on the desk: the form of each act, and its preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ckanext.proactiva.domain import referral_acts
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.views.forms import Form


class Act(NamedTuple):
    """An officer's act on a demand, done through a form.

    Attributes:
        form: its inputs are named like the parameters of the action, except that ``resolution`` may
            also hold a reason, and ``others`` are datasets that the form does not list, one per
            line.
        preview: the action that shows it as people will see it, if there is one.
    """

    form: Form
    preview: str = ""

    def given(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """Return what was typed as the parameters of the action."""
        given = dict(typed)
        if "resolution" in given:
            given["resolution"], _, given["reason"] = given["resolution"].partition("/")
        if "others" in given:
            given["datasets"] = [*given["datasets"], *given.pop("others").splitlines()]
        return given

    def of_inputs(self, errors: Mapping[str, Any]) -> dict[str, Any]:
        """Return the errors of parameters, by the inputs that they were typed into."""
        typed = {"resolution" if name == "reason" else name: errors[name] for name in errors}
        return self.form.of_inputs(typed)


def _act(code: str, *inputs: str, preview: str = "") -> Act:
    act = referral_acts.Act(code)
    form = Form(act.action, act.done, {name: name for name in inputs}, frozenset({"datasets"}))
    return Act(form.of(code), preview)


def _handling(code: str, name: str) -> Act:
    return Act(Form(f"proactiva_referral_{code}", AMONG_COLLEAGUES, {name: name}).of(code))


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
