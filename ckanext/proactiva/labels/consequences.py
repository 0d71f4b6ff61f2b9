"""What an act on a demand will mean, said next to the button before it is pressed."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.demand_acts import Act
from ckanext.proactiva.domain.lifecycle import begins_anew
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.domain.visibility import Visibility

UNHELPFUL = {Verdict.PARTLY, Verdict.NOT_USEFUL}


def consequences(demand: types.Demand) -> dict[str, str]:
    """Return what each act that only the authority is offered will mean, by the act's code."""
    return {
        Act.REFUSE.value: _refused(Visibility(demand["visibility"])),
        Act.HIDE.value: tk._(
            "Only the authority sees it, and the clocks stop. It can be shown again."
        ),
        Act.UNHIDE.value: tk._("Everyone sees it, and the clocks keep running."),
        Act.REOPEN.value: _reopened(demand),
        Act.UNMERGE.value: _separated(demand),
    }


def closing(demand: types.ShownDemand) -> str:
    """Return what the button says with which the author of an answered demand closes it."""
    is_unmet = demand["resolution"] == demands.Resolution.NOT_PUBLISHED.value
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
    if _is_asked_again(demand, Act.REOPEN):
        return tk._(
            "The institutions that answered, or still had to, have their full time again. Those"
            " that said it is not for them are not asked again."
        )
    return tk._("It will be open again, without an institution.")


def _separated(demand: types.Demand) -> str:
    if _is_asked_again(demand, Act.UNMERGE):
        return tk._("The institutions that still had to answer have their full time again.")
    return tk._("It continues as it was before.")


def _is_asked_again(demand: types.Demand, act: Act) -> bool:
    """Return whether an act gives any institution its whole term again."""
    return any(
        begins_anew(act, demands.Status(demand["status"]), referrals.Status(each["status"]), ending)
        for each in demand["referrals"]
        for ending in [referrals.Resolution(each["resolution"]) if each["resolution"] else None]
    )
