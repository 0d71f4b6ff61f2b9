"""The action on how current the data of a dataset is."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.growth import currency
from ckanext.proactiva.logic.schema import currency as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.currency_show)
def proactiva_currency_show(context: Context, data_dict: DataDict) -> types.DatasetCurrency:
    """Show whether the data of a ``dataset`` is as current as its publisher declares.

    It is late once more than one and a half of the declared periods have passed since its data last
    changed. That date is what the ledger saw, or the dates of the files where the ledger did not
    look.

    Raises:
        tk.ObjectNotFound: there is no such dataset.
        tk.NotAuthorized: a dataset that is neither public nor yours.

    Example: ``curl "$SITE/api/3/action/proactiva_currency_show?dataset=tandeo-2026"``
    """
    tk.check_access("proactiva_currency_show", context, data_dict)
    found = currency.of_dataset(data_dict["dataset"], clock.now())
    if found is None:
        raise tk.ObjectNotFound(tk._("There is no such dataset"))
    if not found.is_public:
        tk.check_access("package_show", context, {"id": found.id})
    return found.told
