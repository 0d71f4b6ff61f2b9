"""Actions on the register of institutions."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import clocks, institutions
from ckanext.proactiva.institutions import acceptance, records, register
from ckanext.proactiva.logic.action.edge import saved
from ckanext.proactiva.logic.schema import institution as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.notices import state
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.institution_list)
def proactiva_institution_list(
    context: Context, data_dict: DataDict
) -> list[types.ListedInstitution]:
    """List the institutions that take demands, by title: ``name`` and ``title``.

    With ``institution``, only that one, or none if it takes no demands; with ``all``, also those
    that take none.

    Example: ``curl $SITE/api/3/action/proactiva_institution_list``
    """
    tk.check_access("proactiva_institution_list", context, data_dict)
    chosen, every = data_dict["institution"], data_dict["all"]
    found: list[register.Named] | list[register.Organization]
    if chosen:
        is_listed = chosen.is_institution if every else chosen.takes_demands
        found = [chosen] if is_listed else []
    else:
        found = register.active() if every else register.taking_demands()
    return [*map(register.listed, found)]


@tk.side_effect_free
@validate(schema.institution_show)
def proactiva_institution_show(context: Context, data_dict: DataDict) -> types.InstitutionShown:
    """Show an institution: what it publishes, what it was asked, and how it answers.

    Raises:
        tk.ObjectNotFound: there is no such institution.

    Example: ``curl "$SITE/api/3/action/proactiva_institution_show?institution=metepec"``
    """
    tk.check_access("proactiva_institution_show", context, data_dict)
    return institutions.shown(data_dict["institution"], clock.now())


@tk.side_effect_free
def proactiva_register_show(context: Context, data_dict: DataDict) -> types.Register:
    """Show the register: institutions ``accepted``, organizations ``waiting``, those ``ended``.

    Example: ``curl $SITE/api/3/action/proactiva_register_show -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_register_show", context, data_dict)
    return records.records(may_change=permissions.is_authority_admin(from_context(context)))


@validate(schema.institution_accept)
def proactiva_institution_accept(context: Context, data_dict: DataDict) -> types.Record:
    """Accept an organization as an institution; from now on its members speak for it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_institution_accept
    -H "Authorization: $TOKEN" -d '{"institution": "agua"}'``
    """
    tk.check_access("proactiva_institution_accept", context, data_dict)
    accepted = acceptance.accept(data_dict["institution"], clock.now().at)
    return saved(context, lambda: records.record(accepted))


@validate(schema.institution_end)
def proactiva_institution_end(context: Context, data_dict: DataDict) -> types.Record:
    """End an institution whose organization goes on: its members no longer speak for it.

    What it had not answered goes to its successor, or else back to the open pool. Its pages and
    what it answered stay, and it may be accepted again.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_institution_end
    -H "Authorization: $TOKEN" -d '{"institution": "agua"}'``
    """
    tk.check_access("proactiva_institution_end", context, data_dict)
    ended = acceptance.end(data_dict["institution"], clock.now().at)
    return saved(context, lambda: records.record(ended))


@validate(schema.institution_patch)
def proactiva_institution_patch(context: Context, data_dict: DataDict) -> types.Record:
    """Change what the register keeps of an institution; what is not given stays as it is.

    What is sent empty or as null is cleared, except ``takes_demands``, which then stays. Mail to a
    ``mailbox`` that asked for no more starts again with another one.
    The ``successor`` takes over what an ended institution had not answered. With other ``terms`` or
    ``days_off``, what it owes is worked out again; what has ended keeps the date it ended with.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_institution_patch
    -H "Authorization: $TOKEN" -d '{"institution": "agua", "days_off": ["2027-05-10"]}'``
    """
    tk.check_access("proactiva_institution_patch", context, data_dict)
    columns = {"successor": "successor_id"}
    given = {columns.get(name, name): value for name, value in data_dict.items()}
    former = acceptance.locked(given.pop("institution"))
    mailbox, now = former.mailbox, clock.now()
    changed = acceptance.change(former.id, given)
    # While there is no mailbox, what could not be sent keeps for the next one.
    if changed.mailbox and changed.mailbox != mailbox:
        state.retry(now, changed.id)
    clocks.measure_anew(changed.id, now)
    return saved(context, lambda: records.record(changed))
