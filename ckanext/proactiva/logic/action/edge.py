"""The edge of actions: refusals in words, failures without any, and a command carried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, labels, transaction, types
from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor, from_context
from ckanext.proactiva.types import Context, DataDict

Intent = TypeVar("Intent")
Result = TypeVar("Result")
Action = Callable[[Context, DataDict], Result]
# The errors that CKAN and pages answer by themselves.
ANSWERED = (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound, transaction.FailedError)


def discreet(action: Action[Result]) -> Action[Result]:
    """Keep what an action was given out of its failure, in a request of ours.

    A failure carries what was sent: of the database its parameters, of Python what it could not
    read. CKAN writes failures to its log.
    """

    @wraps(action)
    def telling_nothing(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except ANSWERED:
            raise
        except Exception as error:
            if not transaction.is_bounded():
                raise
            raise transaction.undo(error) from None

    return telling_nothing


def explain_refusals(action: Action[Result]) -> Action[Result]:
    """Make an action say everything that speaks against what it was asked for, field by field."""

    @wraps(action)
    def explaining(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except MoveRefused as refused:
            _let_go(context)
            errors: Any = labels.refusals(refused.objections, refused.missing)
            raise tk.ValidationError(errors) from None
        except tk.ValidationError:
            _let_go(context)
            raise

    return explaining


def carry_out(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Intent], Demand],
    intent: Intent,
) -> types.DemandPage:
    """Run a command on a demand, commit, and return the demand as its page shows it."""
    now = clock.now()
    demand = command(from_context(context, data_dict), now, intent)
    transaction.commit(context)
    return presentation.whole(demand, now)


def _let_go(context: Context) -> None:
    # A refusal changed nothing, but it locked what it looked at.
    if not context.get("defer_commit"):
        model.Session.rollback()
