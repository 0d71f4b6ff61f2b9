"""Who may read the block of a dataset."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.auth.kit import accounts, sysadmins
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_block_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the dataset: the action asks package_show."""
    return {"success": True}


# The list holds private datasets.
proactiva_block_list = sysadmins
proactiva_quality_show = proactiva_block_show
# The action lists only what they may edit.
proactiva_block_gap_list = accounts(N_("Log in to see what needs correcting in your datasets"))
