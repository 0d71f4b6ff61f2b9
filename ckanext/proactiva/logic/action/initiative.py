"""Actions on initiatives: what institutions plan."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import initiatives
from ckanext.proactiva.demands.intents import PlanInitiative
from ckanext.proactiva.institutions import initiatives as kept
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.action import given
from ckanext.proactiva.logic.action.edge import explain_refusals, saved
from ckanext.proactiva.logic.schema import initiative as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.initiative_list)
def proactiva_initiative_list(context: Context, data_dict: DataDict) -> types.InitiativeList:
    """List what institutions plan, newest first, or what one of them plans.

    Example: ``curl "$SITE/api/3/action/proactiva_initiative_list?institution=metepec"``
    """
    tk.check_access("proactiva_initiative_list", context, data_dict)
    return initiatives.page(data_dict["institution"], given.page(data_dict), clock.today())


@tk.side_effect_free
@validate(schema.initiative_show)
def proactiva_initiative_show(context: Context, data_dict: DataDict) -> types.Initiative:
    """Show what an institution plans, with the datasets that belong to it and its demands.

    Raises:
        tk.ObjectNotFound: there is no such initiative.

    Example: ``curl "$SITE/api/3/action/proactiva_initiative_show?id=metepec-agua-a-tiempo"``
    """
    tk.check_access("proactiva_initiative_show", context, data_dict)
    return _shown(context, initiatives.find(data_dict["id"]))


@validate(schema.initiative_create)
@explain_refusals
def proactiva_initiative_create(context: Context, data_dict: DataDict) -> types.Initiative:
    """Tell what an institution plans; everybody can read it at once. Sent twice, it is one.

    Raises:
        tk.ValidationError: it has another initiative with this title, or something is not found.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_initiative_create
    -H "Authorization: $TOKEN" -H "Content-Type: application/json" -d '{"institution": "metepec",
    "title": "Agua a tiempo", "text": "Que cada colonia sepa cuándo le llega el agua",
    "steps": [{"what": "Publicar el calendario", "due": "2027-01-31"}]}'``
    """
    tk.check_access("proactiva_initiative_create", context, data_dict)
    found = register.named([data_dict["institution"]])[data_dict["institution"]]
    made = initiatives.add(found, _intent(data_dict))
    return saved(context, lambda: _shown(context, made))


@validate(schema.initiative_update)
@explain_refusals
def proactiva_initiative_update(context: Context, data_dict: DataDict) -> types.Initiative:
    """Replace what an institution plans; what is not given becomes empty.

    Raises:
        tk.ObjectNotFound: there is no such initiative.
        tk.ValidationError: it has another initiative with this title, or something is not found.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_initiative_update
    -H "Authorization: $TOKEN" -H "Content-Type: application/json"
    -d '{"id": "metepec-agua-a-tiempo", "title": "Agua a tiempo", "text": "Que cada colonia sepa",
    "steps": [{"what": "Publicar el calendario", "due": "2027-01-31", "done": true}]}'``
    """
    tk.check_access("proactiva_initiative_update", context, data_dict)
    known = initiatives.find(data_dict["id"])
    changed = initiatives.change(known, _intent(data_dict))
    return saved(context, lambda: _shown(context, changed))


@validate(schema.initiative_show)
def proactiva_initiative_delete(context: Context, data_dict: DataDict) -> types.InitiativeSummary:
    """Take back what an institution planned; nobody can read it any more.

    Raises:
        tk.ObjectNotFound: there is no such initiative.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_initiative_delete
    -H "Authorization: $TOKEN" -d '{"id": "metepec-agua-a-tiempo"}'``
    """
    tk.check_access("proactiva_initiative_delete", context, data_dict)
    known = initiatives.find(data_dict["id"])
    initiatives.withdraw(known)
    return saved(context, lambda: initiatives.summary(known, clock.today()))


def _intent(data_dict: DataDict) -> PlanInitiative:
    names = "title", "text", "steps", "datasets", "demands"
    return PlanInitiative(**{name: data_dict[name] for name in names})


def _shown(context: Context, known: kept.Initiative) -> types.Initiative:
    may_edit = permissions.may_edit_plans(from_context(context), known.institution.id)
    return initiatives.initiative_page(known, clock.today(), may_edit=may_edit)
