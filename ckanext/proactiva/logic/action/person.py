"""Actions on what is held about a person, only by POST, so that nobody's name is in an address."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import erasure, personal_data
from ckanext.proactiva.logic.schema import person as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Participant
from ckanext.proactiva.types import Context, DataDict


@validate(schema.person)
def proactiva_person_export(context: Context, data_dict: DataDict) -> types.PersonalData:
    """Return all that is held about a person: an account, or who wrote a demand or a message.

    Without an account, somebody who signed a message or told a use is found by its id. Of somebody
    whose browser kept nothing, no more than that one text is known.

    Whoever has no account is found with all demands that were confirmed with the same address.

    Raises:
        tk.ObjectNotFound: nobody of that account or folio took part, or there is no such message.
        tk.ValidationError: ``message`` when an office says it, not a person.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_person_export
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_person_export", context, data_dict)
    return personal_data.export(*_whom(data_dict))


@validate(schema.person)
def proactiva_person_erase(context: Context, data_dict: DataDict) -> types.Erased:
    """Erase a person for good: who they are, how they signed, and words that nothing depends on.

    Where an institution answered or others support them, their words stay without a name; what
    stays is listed. A demand that is still going on is taken back before its words are deleted.
    Whoever has no account is erased with all demands that were confirmed with the same address.

    Raises:
        tk.ObjectNotFound: nobody of that account or folio took part, or there is no such message.
        tk.ValidationError: ``message`` when an office says it, not a person.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_person_erase
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_person_erase", context, data_dict)
    erased = erasure.erase_all(_whom(data_dict), clock.now())
    transaction.commit(context)
    return erased


def _whom(data_dict: DataDict) -> list[Participant]:
    return erasure.person(data_dict["user"], data_dict["folio"], data_dict["message"])
