"""What an act on a demand will mean, said next to the button before it is pressed."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.lifecycle import begins_anew
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.domain.visibility import Visibility

UNHELPFUL = {Verdict.PARTLY, Verdict.NOT_USEFUL}


def consequences(demand: types.Demand) -> dict[str, str]:
    """Return what each act that only the authority is offered will mean, by the act's code."""
    return {
        DemandAct.REFUSE.value: _refused(Visibility(demand["visibility"])),
        DemandAct.HIDE.value: tk._(
            "Only the authority sees it, and the clocks stop. It can be shown again."
        ),
        DemandAct.UNHIDE.value: tk._("Everyone sees it, and the clocks keep running."),
        DemandAct.REOPEN.value: _reopened(demand),
        DemandAct.UNMERGE.value: _separated(demand),
    }


def closing(demand: types.ShownDemand) -> str:
    """Return what the button says with which the author of an answered demand closes it."""
    is_unmet = demand["resolution"] == demand_rules.Resolution.NOT_PUBLISHED.value
    if is_unmet or demand["verdict"] in UNHELPFUL:
        return tk._("Close the demand")
    return tk._("It helped me: close the demand")


def _refused(visibility: Visibility) -> str:
    if visibility is Visibility.PUBLIC:
        return tk._("Everyone can read the reason, and nobody has to answer it any more.")
    if visibility is Visibility.HIDDEN:
        return tk._(
            "While it is hidden, only the authority reads the reason here; its author may get it"
            " by mail. Nobody has to answer it any more."
        )
    return tk._("Its author can read the reason.")


def _reopened(demand: types.Demand) -> str:
    if demand["visibility"] != Visibility.PUBLIC.value:
        return tk._("It goes back to review, and becomes public only if it is published.")
    if _is_asked_again(demand, DemandAct.REOPEN):
        return tk._(
            "The institutions that answered, or still had to, have their full time again. Those"
            " that said it is not for them are not asked again."
        )
    return tk._("It will be open again, without an institution.")


def _separated(demand: types.Demand) -> str:
    if _is_asked_again(demand, DemandAct.UNMERGE):
        return tk._("The institutions that still had to answer have their full time again.")
    return tk._("It continues as it was before.")


def _is_asked_again(demand: types.Demand, act: DemandAct) -> bool:
    """Return whether an act gives any institution its whole term again."""
    return any(
        begins_anew(
            act,
            demand_rules.Status(demand["status"]),
            referral_rules.Status(each["status"]),
            ending,
        )
        for each in demand["referrals"]
        for ending in [
            referral_rules.Resolution(each["resolution"]) if each["resolution"] else None
        ]
    )
