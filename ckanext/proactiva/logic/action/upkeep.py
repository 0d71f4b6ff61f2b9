"""The action on what the datasets of an institution need."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.growth import upkeep
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema import upkeep as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.upkeep_list)
def proactiva_upkeep_list(context: Context, data_dict: DataDict) -> types.Upkeep:
    """List an institution's datasets with late data, broken links or a block that is not whole.

    They come by name. Private ones and drafts are included: it is for whoever may edit them. Only
    datasets that say something in the block are looked at. To continue, pass ``next`` as ``after``;
    it is empty at the end. A page may have fewer than ``limit``, or none, although more follow.

    Example: ``curl "$SITE/api/3/action/proactiva_upkeep_list?institution=agua"
    -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_upkeep_list", context, data_dict)
    [institution] = register.named([data_dict["institution"]]).values()
    return upkeep.upkeep(institution, data_dict["after"], data_dict["limit"], clock.now())
