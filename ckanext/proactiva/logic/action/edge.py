"""What every action that moves a demand has at its edge: refusals said in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels, transaction, types
from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused
from ckanext.proactiva.model import Demand
from ckanext.proactiva.types import Context, DataDict

Result = TypeVar("Result")
Action = Callable[[Context, DataDict], Result]


def explain_refusals(action: Action[Result]) -> Action[Result]:
    """Make an action say everything that speaks against what it was asked for, field by field."""

    @wraps(action)
    def explaining(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except MoveRefused as refused:
            _let_go(context)
            errors: Any = labels.refusals(refused.objections)
            raise tk.ValidationError(errors) from None
        except tk.ValidationError:
            _let_go(context)
            raise

    return explaining


def done(context: Context, demand: Demand, now: Moment) -> types.DemandPage:
    """Commit what was done to a demand, and return the demand as its page shows it."""
    transaction.commit(context)
    return presentation.whole(demand, now)


def _let_go(context: Context) -> None:
    # A refusal changed nothing, but it locked what it looked at.
    if not context.get("defer_commit"):
        model.Session.rollback()
