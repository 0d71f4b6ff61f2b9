"""Actions on the proactive block of datasets."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model
from ckan.types import Action

from ckanext.proactiva.block import keeping, writing
from ckanext.proactiva.demands import answering
from ckanext.proactiva.logic.schema import block as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Block, Context, DataDict, StoredBlock


@tk.chained_action
def package_create(next_action: Action, context: Context, data_dict: DataDict) -> DataDict:
    """Create a dataset, taking its block from fields or from extras.

    One that names in ``proactiva_folio`` the demand that it is made for is linked to it.
    """
    dataset, folio = answering.parted(data_dict)
    made = next_action(context, writing.for_create(context, dataset))
    answering.link_published(context, folio, made)
    return made


@tk.chained_action
def package_update(next_action: Action, context: Context, data_dict: DataDict) -> DataDict:
    """Update a dataset, keeping what the caller does not mention of its block.

    One that names in ``proactiva_folio`` the demand that it is made for is linked to it.
    """
    dataset, folio = answering.parted(data_dict)
    made = next_action(context, writing.for_update(context, dataset))
    answering.link_published(context, folio, made)
    return made


@tk.side_effect_free
@validate(schema.block_show)
def proactiva_block_show(context: Context, data_dict: DataDict) -> Block:
    """Show the block of a dataset, as typed values.

    Example: ``curl $SITE/api/3/action/proactiva_block_show?id=calidad-del-aire``
    """
    tk.check_access("proactiva_block_show", context, data_dict)
    return keeping.block_of(tk.get_action("package_show")(context, {"id": data_dict["id"]}))


@tk.side_effect_free
@validate(schema.block_list)
def proactiva_block_list(context: Context, data_dict: DataDict) -> list[StoredBlock]:
    """List the stored blocks of all datasets, also private ones and drafts, by id.

    Give the last ``id`` of one answer as ``after`` to have the next. At most 100 at once.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_block_list?after=0f3c``
    """
    tk.check_access("proactiva_block_list", context, data_dict)
    packages = (
        model.Session.query(model.Package)
        .filter(model.Package.id > data_dict["after"])
        .order_by(model.Package.id)
        .limit(data_dict["limit"])
    )
    return [
        {"id": package.id, "name": package.name, "block": writing.stored_block(package)}
        for package in packages
    ]
