"""Who may read the block of a dataset."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.logic.auth.kit import allowed_if, sysadmins
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_block_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the dataset: the action asks package_show."""
    return {"success": True}


# The list holds private datasets.
proactiva_block_list = sysadmins
proactiva_quality_show = proactiva_block_show


def proactiva_block_gap_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever has an account: the action lists only what they may edit."""
    # CKAN treats a visitor of its API as an account, so this is checked here.
    refusal = tk._("Log in to see what needs correcting in your datasets")
    return allowed_if(from_context(context).has_account, refusal)
