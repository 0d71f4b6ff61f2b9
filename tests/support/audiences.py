"""Who should read what, in two tables; the walk over them fails for anything they leave out.

One says who reads a text, by the column that holds it. The other says who opens an output, by its
page's endpoint or its action.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.visibility import Visibility

NOBODY: frozenset[str] = frozenset()
AUTHOR = frozenset({"author"})
AUTHORITY = frozenset({"moderator", "chief", "sysadmin"})
OFFICERS = frozenset({"member", "editor", "admin"})
OTHERS = frozenset({"anonymous", "stranger", "supporter", "other officer", "authority's member"})
DESK = OFFICERS | {"sysadmin"}
RECORDERS = frozenset({"chief", "sysadmin"})
EVERYBODY = AUTHOR | AUTHORITY | OFFICERS | OTHERS
SEEN = {
    Visibility.PUBLIC: EVERYBODY,
    Visibility.MODERATORS: AUTHOR | AUTHORITY,
    Visibility.AUTHOR: AUTHOR,
    Visibility.HIDDEN: AUTHORITY,
}


class Text(NamedTuple):
    """Where a word is: its column, the state of its demand, and the visibility of its message.

    ``unmanned`` means that it belongs to an institution where nobody can log in.
    """

    column: str
    folio: str
    status: Status
    demand: Visibility
    message: Visibility | None = None
    unmanned: bool = False


Audience = Callable[[Text], frozenset[str]]


def nobody(_: Text) -> frozenset[str]:
    """Show it to nobody, not even to its author."""
    return NOBODY


def as_demand(text: Text) -> frozenset[str]:
    """Show it to whoever sees the demand."""
    return SEEN[text.demand]


def published(text: Text) -> frozenset[str]:
    """Show it to everybody or to nobody."""
    return EVERYBODY if text.demand is Visibility.PUBLIC else NOBODY


def at_desk(text: Text) -> frozenset[str]:
    """Open an institution's desk to its people, or to whoever records its answers."""
    return RECORDERS if text.unmanned else DESK


def on_desk(text: Text) -> frozenset[str]:
    """Show it on the desk of the demand's institution, while they see the demand."""
    return at_desk(text) & SEEN[text.demand]


def who_edits(text: Text) -> frozenset[str]:
    """Open it to those who may edit the institution's datasets."""
    return frozenset({"sysadmin"}) if text.unmanned else DESK - {"member"}


def between_colleagues(text: Text) -> frozenset[str]:
    """Show it to the institution's own people, while they see the demand."""
    return (frozenset({"sysadmin"}) if text.unmanned else DESK) & SEEN[text.demand]


def may_refuse(text: Text) -> frozenset[str]:
    """Preview a refusal for those who may refuse, while it has to be answered."""
    return between_colleagues(text) - {"member", "editor"} if _waits(text) else NOBODY


def may_correct(text: Text) -> frozenset[str]:
    """Preview a corrected refusal for those who may refuse, once it is answered."""
    return NOBODY if _waits(text) else between_colleagues(text) - {"member", "editor"}


def _waits(text: Text) -> bool:
    """Return whether it waits for an answer; everywhere else in the matrix it has one."""
    here = text.status, text.demand, text.unmanned
    return here == (Status.REFERRED, Visibility.PUBLIC, False)


def may_record(text: Text) -> frozenset[str]:
    """Preview a recorded answer for those who may record it, however often it is done."""
    return RECORDERS & SEEN[text.demand] if text.unmanned else NOBODY


def as_written(text: Text) -> frozenset[str]:
    """Show what was written to its author and to the authority."""
    return (AUTHOR & SEEN[text.demand]) | corrected(text)


def corrected(text: Text) -> frozenset[str]:
    """Show the raw text to the authority, which corrects what is hidden in it."""
    if text.message is Visibility.HIDDEN:
        return NOBODY
    return waiting(text) | (AUTHORITY & SEEN[text.demand] & SEEN[text.message or text.demand])


def as_message(text: Text) -> frozenset[str]:
    """Show a message as intended; a hidden one only to the authority."""
    if text.message is Visibility.PUBLIC:
        return SEEN[text.demand]
    if text.message is Visibility.HIDDEN:
        return AUTHORITY
    return AUTHOR & SEEN[text.demand] if text.message is Visibility.AUTHOR else waiting(text)


def as_said(text: Text) -> frozenset[str]:
    """Show its words also to who wrote it while it waits: here, the author of the demand."""
    is_held = text.message is Visibility.MODERATORS
    return as_message(text) | (AUTHOR & SEEN[text.demand] if is_held else NOBODY)


def waiting(text: Text) -> frozenset[str]:
    """Show a message that waits for a moderator to the authority."""
    return AUTHORITY if text.message is Visibility.MODERATORS else NOBODY


def as_corrected(text: Text) -> frozenset[str]:
    """Let the authority correct what is hidden in a demand that it sees."""
    return AUTHORITY & SEEN[text.demand]


def as_public(text: Text) -> frozenset[str]:
    """Open what is done to a demand only if everybody may read it."""
    return EVERYBODY if text.demand is Visibility.PUBLIC else NOBODY


def as_talk(text: Text) -> frozenset[str]:
    """Preview a message for whoever sees the demand and is known."""
    return SEEN[text.demand] - {"anonymous"}


def as_use(text: Text) -> frozenset[str]:
    """Open the page of a use to whoever may read it."""
    return SEEN[text.demand] if text.message is Visibility.PUBLIC else waiting(text)


def as_use_corrected(text: Text) -> frozenset[str]:
    """Let the authority correct what is hidden in a use."""
    return AUTHORITY if text.message else NOBODY


TEXTS: dict[str, Audience] = {
    "proactiva_demand.title_public": as_demand,
    "proactiva_demand.wanted_public": as_demand,
    "proactiva_demand.purpose_public": as_demand,
    "proactiva_demand.where_public": as_demand,
    "proactiva_demand.alias_public": as_demand,
    "proactiva_demand.title_raw": as_written,
    "proactiva_demand.wanted_raw": as_written,
    "proactiva_demand.purpose_raw": as_written,
    "proactiva_demand.where_raw": as_written,
    "proactiva_demand.alias_raw": corrected,
    "proactiva_dataset_words.fingerprint": nobody,
    "proactiva_word.word": nobody,
    "proactiva_demand.submission": nobody,
    "proactiva_demand.origin": nobody,
    "proactiva_message.text_public": as_said,
    "proactiva_message.alias_public": as_message,
    "proactiva_message.text_raw": corrected,
    "proactiva_message.alias_raw": corrected,
    "proactiva_message.origin": nobody,
    "proactiva_message.place_public": as_message,
    "proactiva_message.place_raw": corrected,
    "proactiva_message.changes_public": as_message,
    "proactiva_message.changes_raw": corrected,
    "proactiva_message.badge": as_message,
    "proactiva_message.address": as_message,
    "proactiva_demand.badge": as_demand,
    "proactiva_badge.title": lambda _: AUTHORITY,
    "proactiva_note.text": between_colleagues,
    "proactiva_recorded_answer.document": as_demand,
    "proactiva_referral.assignee_id": between_colleagues,
    "proactiva_report.origin": nobody,
    "proactiva_report.text": lambda _: AUTHORITY,
    "proactiva_referral.answer_address": as_demand,
    "proactiva_past_answer.answer_address": as_demand,
    "proactiva_confirmation.ciphertext": nobody,
    "proactiva_draft.writer_hash": nobody,
    "proactiva_draft.ciphertext": nobody,
    "proactiva_follow.q": lambda _: AUTHOR,
    "proactiva_erasure.participant_hash": nobody,
    "proactiva_participant.email": nobody,
    "proactiva_participant.claim_hash": nobody,
    "proactiva_institution.mailbox": lambda _: AUTHORITY,
}
# Text columns that nobody wrote: they hold codes, ids or what CKAN itself shows.
CODES = {
    "proactiva_board_count": "status problem beneficiary_group territory",
    "proactiva_demand": "folio status resolution visibility problem held_for channel",
    "proactiva_message": "voice visibility held_for hidden_for",
    "proactiva_redaction": "field kind marked",
    "proactiva_report": "reason outcome",
    "proactiva_referral": "status resolution reason",
    "proactiva_past_answer": "resolution reason",
    "proactiva_recorded_answer": "channel",
    "proactiva_verdict": "verdict",
    "proactiva_demand_event": "act role status resolution reason",
    "proactiva_institution": "name title",
    "proactiva_notice": "relation kind occasion failure outcome",
    "proactiva_notice_site": "address",
    "proactiva_follow": "problem beneficiary_group territory status search cadence",
}
# Who opens an output that opens at all; if it is about one demand, by where that is.
OUTPUTS: dict[str, Audience] = {
    **dict.fromkeys(
        (
            "proactiva_home.index",
            "proactiva_demand.board",
            "proactiva_asking.form",
            "proactiva_asking.words",
            "proactiva_paper.form",
            "proactiva_poster.sheet",
            "proactiva_mine.index",
            "proactiva_claim.form",
            "proactiva_claim.sent",
            "proactiva_follow.form",
            "proactiva_follow.index",
            "proactiva_follow.sent",
            "proactiva_home.folio",
            "proactiva_home.help_page",
            "proactiva_export.answers",
            "proactiva_export.answers_for_programs",
            "proactiva_export.demands",
            "proactiva_export.demands_for_programs",
            "proactiva_feed.answers",
            "proactiva_feed.demands",
            "proactiva_feed.institution",
            "proactiva_growth.portal",
            "proactiva_growth.moved",
            "proactiva_growth_files.problems",
            "proactiva_growth_files.months",
            "proactiva_growth_files.everything",
            "proactiva_growth_files.groups",
            "proactiva_growth_files.institutions",
            "proactiva_growth_files.chart",
            "proactiva_growth_files.seals",
            "proactiva_growth_files.seal",
            "proactiva_indicator.months",
            "proactiva_indicator.show",
            "proactiva_proof.show",
            "proactiva_growth_answers.listed",
            "proactiva_growth_answers.table",
            "proactiva_growth_events.listed",
            "proactiva_growth_events.table",
            "proactiva_answer_export",
            "proactiva_answer_list",
            "proactiva_block_show",
            "proactiva_currency_show",
            "proactiva_demand_export",
            "proactiva_demand_list",
            "proactiva_demand_preview",
            "proactiva_demand_similar",
            "proactiva_feed_show",
            "proactiva_growth_answer_list",
            "proactiva_growth_event_list",
            "proactiva_growth_show",
            "proactiva_home_show",
            "proactiva_initiative.index",
            "proactiva_initiative.read",
            "proactiva_initiative_list",
            "proactiva_initiative_show",
            # The register; everybody else is redirected to the list of publishers.
            "proactiva_institution.index",
            "proactiva_institution.show",
            "proactiva_quarter.report",
            "proactiva_quarter_export",
            "proactiva_institution_list",
            "proactiva_institution_show",
            "proactiva_ledger_event_list",
            "proactiva_ledger_show",
            "proactiva_participation_list",
            "proactiva_quality_show",
            "proactiva_seal_list",
            "proactiva_topic.group",
            "proactiva_topic.problem",
            "proactiva_topic_show",
            "proactiva_use_list",
            "proactiva_use_preview",
            "proactiva_vocabulary.index",
            "proactiva_vocabulary.listed",
            "proactiva_vocabulary.listed_as_table",
            "proactiva_vocabulary.listed_for_programs",
            "proactiva_vocabulary.term",
            "proactiva_vocabulary.term_for_programs",
            "proactiva_vocabulary_list",
            "proactiva_vocabulary_show",
            "proactiva_workplace_show",
        ),
        lambda _: EVERYBODY,
    ),
    **dict.fromkeys(
        (
            "proactiva_batch.look",
            "proactiva_sheet.form",
            "proactiva_sheet.rows",
            "proactiva_sheet.template",
            "proactiva_capture_preview",
            "proactiva_badge.index",
            "proactiva_badge_list",
            "proactiva_moderation.hidden",
            "proactiva_moderation.index",
            "proactiva_moderation.trail",
            "proactiva_hidden_list",
            "proactiva_moderation_list",
            "proactiva_register_show",
            "proactiva_trail_list",
        ),
        lambda _: AUTHORITY,
    ),
    "proactiva_desk.index": lambda _: EVERYBODY - {"anonymous", "stranger", "author", "supporter"},
    "proactiva_block_gap_list": lambda _: EVERYBODY - {"anonymous"},
    "proactiva_desk_list": lambda _: EVERYBODY - {"anonymous"},
    "proactiva_follow_list": lambda _: EVERYBODY - {"anonymous"},
    "proactiva_institution.change_form": lambda _: RECORDERS,
    "proactiva_desk.work": at_desk,
    "proactiva_referral_list": at_desk,
    "proactiva_initiative.edit": who_edits,
    # Without an institution, it offers those whose editors they are.
    "proactiva_initiative.new": lambda _: (
        EVERYBODY - {"anonymous", "stranger", "author", "supporter", "member", "authority's member"}
    ),
    "proactiva_upkeep.listed": who_edits,
    "proactiva_upkeep_list": who_edits,
    **dict.fromkeys(
        (
            "proactiva_block_list",
            "proactiva_ledger_verify",
            "proactiva_notice_show",
            "proactiva_portal_check",
        ),
        lambda _: frozenset({"sysadmin"}),
    ),
    # About a form that this browser never began, and a mail that was sent to nobody.
    **dict.fromkeys(
        (
            "proactiva_token.show",
            "proactiva_link_preview",
            "proactiva_asking.similar",
            "proactiva_asking.review",
            "proactiva_receipt.show",
            "proactiva_sheet.look",
            "proactiva_sheet.captured",
            "proactiva_sheet.captured_file",
        ),
        nobody,
    ),
    "proactiva_follow_preview": as_public,
    # Without a subject there is no form.
    "proactiva_use.form": nobody,
    "proactiva_use.show": as_use,
    "proactiva_use_show": as_use,
    "proactiva_redaction.show_use": as_use_corrected,
    "proactiva_message_preview": as_talk,
    "proactiva_redaction.show": as_corrected,
    "proactiva_redaction_preview": as_corrected,
    "proactiva_demand.show": as_demand,
    "proactiva_demand.look": as_demand,
    "proactiva_demand_show": as_demand,
    "proactiva_demand_feed_show": as_demand,
    # Caches keep it, so its author gets no more than anybody else.
    "proactiva_feed.demand": published,
    "proactiva_desk.referral": on_desk,
    "proactiva_desk.look": on_desk,
    "proactiva_referral_show": on_desk,
    "proactiva_referral_preview": may_refuse,
    "proactiva_correction_preview": may_correct,
    "proactiva_record_preview": may_record,
}


def columns_of(table: str) -> Iterator[str]:
    """Yield the columns of a table in which somebody's text stands, and not a person's id."""
    for name in TEXTS:
        if name.startswith(f"{table}.") and not name.endswith("_id"):
            yield name.removeprefix(f"{table}.")


def undeclared(tables: list[Any]) -> set[str]:
    """Return the columns of text that are neither declared as texts nor as codes."""
    found: set[str] = set()
    for table in (each.__table__ for each in tables):
        codes = CODES.get(table.name, "").split()
        for column in table.columns:
            is_id = column.primary_key or column.name.endswith("_id")
            name = f"{table.name}.{column.name}"
            if isinstance(column.type, sa.Text) and not is_id and column.name not in codes:
                found |= set() if name in TEXTS else {name}
    return found
