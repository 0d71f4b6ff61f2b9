"""Actions on answers: giving, previewing, correcting, recording and listing them."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import commands, intents, previews, readers
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals
from ckanext.proactiva.logic.schema import answer as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.referral_answer)
@explain_refusals
def proactiva_referral_answer(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Answer a demand, with published datasets or with the reason why there are none.

    Without ``datasets``, the answer is those that were published for this demand. Information that
    is ``already_available`` on another site can have its ``address`` instead. A refusal gives its
    ``reason`` and explains it in a ``text`` of at least 80 characters. ``not_held`` has the reason
    ``does_not_exist``; ``not_feasible`` has ``lack_of_means`` or ``formal_route``; ``restricted``
    has ``reserved`` or ``personal_data``; ``not_competent`` has ``not_competent``.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_answer -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "resolution": "published",
    "datasets": ["tandeo-2026"], "text": "Publicamos el calendario de tandeo."}'``
    """
    tk.check_access("proactiva_referral_answer", context, data_dict)
    intent = intents.Answer(**_given(data_dict))
    return carry_out(context, data_dict, commands.answer, intent)


@validate(schema.answer_record)
@explain_refusals
def proactiva_answer_record(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Record the answer of an institution in which nobody can log in, with its document.

    It also takes what ``proactiva_referral_answer`` takes. The day of the answer counts for the
    institution's response time, unless it had already answered itself. If an answer is recorded
    again, the previous record stays in the story.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_answer_record -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "answered_on": "2026-11-20",
    "document": "https://example.org/oficio.pdf", "channel": "letter", "resolution": "published",
    "datasets": ["tandeo-2026"], "text": "El calendario está publicado."}'``
    """
    tk.check_access("proactiva_answer_record", context, data_dict)
    return carry_out(context, data_dict, commands.record, _record(data_dict))


@validate(schema.referral_answer)
@explain_refusals
def proactiva_referral_preview(context: Context, data_dict: DataDict) -> types.AnswerPreview:
    """Show what would be public of an answer, without sending it. ``masked`` lists personal data.

    It takes what ``proactiva_referral_answer`` takes, and refuses what that would refuse.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_referral_preview
    -H "Authorization: $TOKEN" -d '{"institution": "agua", "folio": "TP-2026-123-4567",
    "resolution": "published", "datasets": ["tandeo-2026"]}'``
    """
    tk.check_access("proactiva_referral_preview", context, data_dict)
    return _preview(context, data_dict, intents.Answer(**_given(data_dict)))


@validate(schema.answer_record)
@explain_refusals
def proactiva_record_preview(context: Context, data_dict: DataDict) -> types.AnswerPreview:
    """Show what would be public of an answer to be recorded, without recording it.

    It takes what ``proactiva_answer_record`` takes, and refuses what that would refuse.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_record_preview
    -H "Authorization: $TOKEN" -d '{"institution": "agua", "folio": "TP-2026-123-4567",
    "resolution": "published", "datasets": ["tandeo-2026"], "answered_on": "2026-11-20",
    "document": "https://example.org/oficio.pdf"}'``
    """
    tk.check_access("proactiva_record_preview", context, data_dict)
    return _preview(context, data_dict, _record(data_dict))


@validate(schema.answer_correct)
@explain_refusals
def proactiva_answer_correct(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Correct an answer; the previous one stays in the story, and its date still counts.

    It takes the whole answer, like ``proactiva_referral_answer``; with ``keep_text``, its text and
    its address stay as they are, and so does what is hidden in them. An answer that says the same
    as before corrects nothing.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_answer_correct -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "institution": "agua", "resolution": "published",
    "datasets": ["tandeo-2026"], "text": "El calendario correcto es este."}'``
    """
    tk.check_access("proactiva_answer_correct", context, data_dict)
    return carry_out(context, data_dict, commands.answer, _correction(data_dict))


@validate(schema.answer_correct)
@explain_refusals
def proactiva_correction_preview(context: Context, data_dict: DataDict) -> types.AnswerPreview:
    """Show what would be public of a corrected answer, without correcting it.

    It takes what ``proactiva_answer_correct`` takes, and refuses what that would refuse.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_correction_preview
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "institution": "agua",
    "resolution": "published", "datasets": ["tandeo-2026"]}'``
    """
    tk.check_access("proactiva_correction_preview", context, data_dict)
    return _preview(context, data_dict, _correction(data_dict))


@tk.side_effect_free
@validate(schema.answer_list)
def proactiva_answer_list(context: Context, data_dict: DataDict) -> list[types.AnsweredDemand]:
    """List the public demands that a dataset answers, or was published for.

    ``may`` lists what the caller may do with the institution's referral.

    Example: ``curl "$SITE/api/3/action/proactiva_answer_list?dataset=tandeo-2026"``
    """
    tk.check_access("proactiva_answer_list", context, data_dict)
    return readers.answered_by(from_context(context), clock.now(), data_dict["dataset"])


def _preview(context: Context, data_dict: DataDict, intent: intents.Answer) -> types.AnswerPreview:
    return previews.answer(from_context(context, data_dict), clock.now(), intent)


def _given(data_dict: DataDict) -> dict[str, Any]:
    lines = data_dict["datasets"]
    return {
        "folio": data_dict["folio"],
        "institution_id": data_dict["institution"],
        "words": data_dict["text"],
        "resolution": data_dict["resolution"],
        "reason": data_dict["reason"],
        "datasets": None if lines is None else tuple(lines),
        "address": data_dict["address"],
        "confirm_foreign": data_dict["confirm_foreign"],
    }


def _correction(data_dict: DataDict) -> intents.Correct:
    return intents.Correct(**_given(data_dict), keeps_text=data_dict["keep_text"])


def _record(data_dict: DataDict) -> intents.Record:
    return intents.Record(
        **_given(data_dict),
        answered_on=data_dict["answered_on"],
        document=data_dict["document"],
        channel=data_dict["channel"],
    )
