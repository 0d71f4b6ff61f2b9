"""Who may answer for an institution, and see what a dataset answers."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.referral_moves import act_for
from ckanext.proactiva.logic.auth.kit import allowed_if, everybody, may_move
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_answer_correct(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors who may answer: only admins may refuse."""
    return proactiva_referral_answer(context, data_dict)


@tk.auth_allow_anonymous_access
def proactiva_answer_record(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins, for an institution where nobody can log in."""
    # The rules check which institution it is: they can say what is wrong.
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return allowed_if(permissions.is_authority_admin(actor))


@tk.auth_allow_anonymous_access
def proactiva_referral_answer(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow editors to answer with datasets or to decline, and admins to refuse."""
    try:
        act = act_for(Resolution(data_dict.get("resolution")))
    except ValueError:
        act = ReferralAct.REFUSE  # the act with the fewest allowed roles
    return may_move(context, data_dict, act)


proactiva_answer_list = everybody
proactiva_correction_preview = proactiva_answer_correct
proactiva_record_preview = proactiva_answer_record
proactiva_referral_preview = proactiva_referral_answer
