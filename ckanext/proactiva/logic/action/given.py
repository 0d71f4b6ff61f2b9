"""The input of actions, after their schemas, in the terms of the packages that they call."""

from __future__ import annotations

from typing import Any

from ckanext.proactiva.demands import board, intents, words
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.types import DataDict


def asked_for(data_dict: DataDict, **more: Any) -> intents.Ask:
    """Return what somebody asks for, from the validated input and what *more* is known of it."""
    return intents.Ask(
        wanted=data_dict["wanted"],
        problem=data_dict["problem"],
        beneficiary_groups=tuple(data_dict["beneficiary_groups"]),
        territories=tuple(data_dict["territories"]),
        institution_id=data_dict["institution"],
        title=data_dict["title"],
        purpose=data_dict["purpose"],
        where=data_dict["where"],
        alias=data_dict["alias"],
        channel=data_dict["channel"],
        received_on=data_dict["received_on"],
        form_token=data_dict["form_token"],
        not_personal=data_dict["not_personal"],
        with_badge=data_dict["with_badge"],
        **more,
    )


def page(data_dict: DataDict) -> Page:
    """Return the page that an action is asked for."""
    return Page(data_dict["offset"], data_dict["limit"])


def searched(data_dict: DataDict) -> words.Searched | None:
    """Return what an action is asked to search for, if anything."""
    return words.searched(data_dict["q"]) if data_dict["q"] else None


def narrowed_by(data_dict: DataDict, search: words.Searched | None) -> board.Board:
    """Return the board that a search and the filters of an action select."""
    return board.Board(
        searched=search.narrowing if search else None,
        status=Filter(data_dict["status"]) if data_dict["status"] else None,
        problem=data_dict["problem"],
        beneficiary_group=data_dict["beneficiary_group"],
        territory=data_dict["territory"],
        institution_id=data_dict["institution"],
        order=data_dict.get("sort", Order.SUPPORTED),
    )
