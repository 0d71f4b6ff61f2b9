"""Actions on the growth of what is published."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.growth import showing
from ckanext.proactiva.logic.schema import growth as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict, Growth


@tk.side_effect_free
@validate(schema.growth_show)
def proactiva_growth_show(context: Context, data_dict: DataDict) -> Growth:
    """Show how what is published grew: of the portal, or of one institution, until a day.

    ``months`` begin with the ledger and say what each changed and what stood at its end. What is
    counted is useful information: public datasets whose block says «proactive».

    Raises:
        tk.ObjectNotFound: unknown institution.

    Example: ``curl "$SITE/api/3/action/proactiva_growth_show?as_of=2026-10-31"``
    """
    tk.check_access("proactiva_growth_show", context, data_dict)
    institution = showing.find(data_dict["institution"])
    return showing.growth(institution, data_dict["as_of"], clock.now().at)
