"""Actions on the proactive block of datasets."""

from __future__ import annotations

import logging

import ckantoolkit as tk
from ckan import model
from ckan.types import Action

from ckanext.proactiva import clock, transaction
from ckanext.proactiva.block import checklist, gaps, listing, reading, writing
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.schema import block as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Block, Context, DataDict, Gaps, Quality, StoredBlock

log = logging.getLogger(__name__)

FOLIO = "proactiva_folio"


@tk.chained_action
def package_create(next_action: Action, context: Context, data_dict: DataDict) -> DataDict:
    """Create a dataset, taking its block from fields or from extras.

    If ``proactiva_folio`` names the demand that it was made for, the dataset is linked to it, as
    long as the institution has not answered: then correct the answer.
    """
    dataset, folio = _without_folio(data_dict)
    made = next_action(context, writing.for_create(context, dataset))
    _link(context, folio, made)
    return made


@tk.chained_action
def package_update(next_action: Action, context: Context, data_dict: DataDict) -> DataDict:
    """Update a dataset, keeping what the caller does not mention of its block.

    If ``proactiva_folio`` names the demand that it was made for, the dataset is linked to it, as
    long as the institution has not answered: then correct the answer.
    """
    dataset, folio = _without_folio(data_dict)
    made = next_action(context, writing.for_update(context, dataset))
    _link(context, folio, made)
    return made


@tk.side_effect_free
@validate(schema.block_show)
def proactiva_block_show(context: Context, data_dict: DataDict) -> Block:
    """Show the block of a dataset as typed values, null where nothing is said.

    Raises:
        tk.NotAuthorized: a dataset that is neither public nor yours.

    Example: ``curl $SITE/api/3/action/proactiva_block_show?id=calidad-del-aire``
    """
    tk.check_access("proactiva_block_show", context, data_dict)
    return reading.block_shown(tk.get_action("package_show")(context, {"id": data_dict["id"]}))


@tk.side_effect_free
@validate(schema.block_show)
def proactiva_quality_show(context: Context, data_dict: DataDict) -> Quality:
    """Show what can be said of the quality of a dataset, and what it still lacks.

    It is worked out from its files, its licence and its block, and certifies nothing.
    `proactiva_currency_show` tells whether its data is up to date.

    Raises:
        tk.NotAuthorized: a dataset that is neither public nor yours.

    Example: ``curl $SITE/api/3/action/proactiva_quality_show?id=calidad-del-aire``
    """
    tk.check_access("proactiva_quality_show", context, data_dict)
    return checklist.compose(tk.get_action("package_show")(context, {"id": data_dict["id"]}))


@tk.side_effect_free
@validate(schema.block_list)
def proactiva_block_list(context: Context, data_dict: DataDict) -> list[StoredBlock]:
    """List the stored blocks of all datasets, including private ones and drafts, by id.

    To continue, pass the last ``id`` as ``after``. At most 100 are returned at a time.

    Example: ``curl -H "Authorization: $TOKEN" $SITE/api/3/action/proactiva_block_list?after=0f3c``
    """
    tk.check_access("proactiva_block_list", context, data_dict)
    return listing.stored(data_dict["after"], data_dict["limit"])


@tk.side_effect_free
@validate(schema.block_list)
def proactiva_block_gap_list(context: Context, data_dict: DataDict) -> Gaps:
    """List datasets whose block is not whole, by id: what is missing, unlisted or was left out.

    The authority gets all of them, others those of the organizations whose datasets they may edit.
    To continue, pass ``next`` as ``after``; it is empty at the end. A page may have fewer than
    ``limit``, or none, although more follow.

    Example: ``curl $SITE/api/3/action/proactiva_block_gap_list -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_block_gap_list", context, data_dict)
    owners = None
    if not permissions.is_authority(from_context(context)):
        asked = {"permission": "update_dataset"}
        mine = tk.get_action("organization_list_for_user")(context, asked)
        owners = [organization["id"] for organization in mine]
    return gaps.gaps(owners, data_dict["after"], data_dict["limit"])


def _without_folio(data_dict: DataDict) -> tuple[DataDict, object]:
    """Separate a dataset as sent from the folio of the demand that it was made for."""
    dataset = dict(data_dict)
    return dataset, dataset.pop(FOLIO, None)


def _link(context: Context, folio: object, dataset: str | DataDict) -> None:
    """Link a dataset to the demand that it was made for; the dataset stays even if this fails."""
    if not isinstance(folio, str) or not folio:
        return
    package_id = dataset if isinstance(dataset, str) else dataset["id"]
    intent = intents.LinkDataset(folio, package_id)
    try:
        with model.Session.begin_nested():
            commands.link_dataset(from_context(context), clock.now(), intent)
    except transaction.DatabaseFailure as error:
        failed = transaction.FailedError(error)
        log.warning("A dataset was not linked to its demand (%s)", failed)
    transaction.commit(context)
