"""The edge of actions: refusals put into words, failures kept silent, and commands carried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, overload

import ckantoolkit as tk

from ckanext.proactiva import clock, labels, transaction, types
from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused
from ckanext.proactiva.labels import words
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people import limits, visitors
from ckanext.proactiva.people.actor import Actor, from_context
from ckanext.proactiva.types import Context, DataDict

Intent = TypeVar("Intent")
Done = TypeVar("Done")
Result = TypeVar("Result")
Action = Callable[[Context, DataDict], Result]
# Errors that CKAN and the pages know how to show.
SHOWN_ERRORS = (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound, transaction.FailedError)


def hide_errors(action: Action[Result]) -> Action[Result]:
    """Make an action reveal nothing of its input when it fails in a request of ours.

    The exception carries what was sent: the parameters of a statement, or a value that Python could
    not read. CKAN logs exceptions.
    """

    @wraps(action)
    def wrapper(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except SHOWN_ERRORS:
            raise
        except Exception as error:
            if not transaction.is_bounded():
                raise
            raise transaction.undo(error) from None

    return wrapper


def explain_refusals(action: Action[Result]) -> Action[Result]:
    """Make an action report, field by field, why the rules or the ledger refuse what was asked."""

    @wraps(action)
    def wrapper(context: Context, data_dict: DataDict) -> Result:
        try:
            return action(context, data_dict)
        except MoveRefused as refused:
            transaction.roll_back(context)
            errors: Any = labels.objections(refused.objections, refused.missing)
            raise tk.ValidationError(errors) from None
        except LedgerError as refused:
            transaction.roll_back(context)
            raise tk.ValidationError({refused.part: [words.refusal(refused)]}) from None
        except (tk.ObjectNotFound, tk.ValidationError):
            transaction.roll_back(context)
            raise

    return wrapper


def decided_demand(demand: Demand) -> types.DecidedDemand:
    """Show what was decided about a demand."""
    return {"folio": demand.folio, "status": demand.status}


def decided_message(message: Message) -> types.DecidedMessage:
    """Show what was decided about a message."""
    return {"id": message.id, "visibility": message.visibility}


@overload
def carry_out(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Intent], Demand],
    intent: Intent,
) -> types.DemandPage: ...


@overload
def carry_out(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Intent], Done],
    intent: Intent,
    show: Callable[[Done], Result],
) -> Result: ...


def carry_out(
    context: Context,
    data_dict: DataDict,
    command: Callable[[Actor, Moment, Any], Any],
    intent: Any,
    show: Callable[[Any], Any] | None = None,
) -> Any:
    """Run a command, commit, and return what *show* makes of what the command returned.

    Without *show*, the command returns a demand, which is shown as its page shows it to everybody.
    """
    now = clock.now()
    done = command(from_context(context, data_dict), now, intent)
    return saved(context, lambda: show(done) if show else presentation.demand_page(done, now))


def saved(context: Context, show: Callable[[], Result]) -> Result:
    """Commit what was changed, and return what *show* reads of it."""
    transaction.flush()
    # Before the commit: nobody may be told that nothing was saved once it was.
    shown = show()
    transaction.commit(context)
    return shown


def count_sender(context: Context, data_dict: DataDict, limit: limits.Limit) -> bool:
    """Count one more from whoever sends this, and return whether it has to wait for a moderator.

    Raises:
        tk.ValidationError: they have sent more than the limit for the hour.
    """
    return limits.count(limit, visitors.sender(from_context(context, data_dict), clock.today()))


def sender_inputs(context: Context, data_dict: DataDict, limit: limits.Limit) -> dict[str, Any]:
    """Count one more like `spend`, and return what an intent tells of whoever sends it."""
    over = count_sender(context, data_dict, limit)
    origin = visitors.origin(from_context(context, data_dict), clock.today())
    return {"over_limit": over, "origin": origin}
