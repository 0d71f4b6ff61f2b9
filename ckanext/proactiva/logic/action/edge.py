"""The edge of actions: refusals put into words, failures kept silent, and commands carried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import ckantoolkit as tk

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
# Errors that CKAN and the pages know how to show.
SHOWN_ERRORS = (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound, transaction.FailedError)


def discreet(action: Action[Result]) -> Action[Result]:
    """Make an action reveal nothing of its input when it fails in a request of ours.

    The exception carries what was sent: the parameters of a statement, or a value that Python could
    not read. CKAN logs exceptions.
    """

    @wraps(action)
    def telling_nothing(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except SHOWN_ERRORS:
            raise
        except Exception as error:
            if not transaction.is_bounded():
                raise
            raise transaction.undo(error) from None

    return telling_nothing


def explain_refusals(action: Action[Result]) -> Action[Result]:
    """Make an action report every objection to what it was asked for, field by field."""

    @wraps(action)
    def explaining(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except MoveRefused as refused:
            transaction.roll_back(context)
            errors: Any = labels.refusals(refused.objections, refused.missing)
            raise tk.ValidationError(errors) from None
        except tk.ValidationError:
            transaction.roll_back(context)
            raise

    return explaining


def carry_out(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Intent], Demand],
    intent: Intent,
) -> types.DemandPage:
    """Run a command on a demand, commit, and return the demand as its page then shows it."""
    now = clock.now()
    demand = command(from_context(context, data_dict), now, intent)
    transaction.flush()
    # Before the commit: nobody may be told that nothing was saved once it was.
    shown = presentation.whole(demand, now)
    transaction.commit(context)
    return shown
