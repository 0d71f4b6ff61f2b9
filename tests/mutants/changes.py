"""The small wrong changes: the file, the text before and after, and the tests that must notice.

Each once passed every test, or is similar to one that did. Add any other that you find here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path("ckanext") / "proactiva"


@dataclass(frozen=True)
class Change:
    """A wrong change: its effect on people, and the tests that must notice it."""

    name: str
    file: str
    old: str
    new: str
    tests: str

    @property
    def path(self) -> Path:
        """Return the file, from the project's folder."""
        return PACKAGE / self.file

    @property
    def is_unit(self) -> bool:
        """Return whether its tests run without CKAN."""
        return self.tests.startswith("tests/unit/")


CHANGES = (
    Change(
        "a mere member of the authority moderates",
        "people/permissions.py",
        "return Role.EDITOR in offices.authority_roles(actor)",
        "return Role.MEMBER in offices.authority_roles(actor)",
        "tests/people/test_permissions.py",
    ),
    Change(
        "who was an admin once still keeps editors from deciding",
        "people/colleagues.py",
        'model.Member.table_id == model.User.id,\n        model.Member.state == "active",',
        "model.Member.table_id == model.User.id,",
        "tests/people/test_permissions.py",
    ),
    Change(
        "visitors choose the address by which they are counted",
        "people/visitors.py",
        "forwarded[-proxies]",
        "forwarded[0]",
        "tests/people/test_visitors.py",
    ),
    Change(
        "a subscriber of IPv6 is as many visitors as they like",
        "people/visitors.py",
        "(known, 64)",
        "(known, 128)",
        "tests/people/test_visitors.py",
    ),
    Change(
        "a script reads the person's cookie",
        "views/cookies.py",
        '"httponly": True',
        '"httponly": False',
        "tests/views/test_cookies.py",
    ),
    Change(
        "another site sends the person's cookie",
        "views/cookies.py",
        '"samesite": "Lax"',
        '"samesite": "None"',
        "tests/views/test_cookies.py",
    ),
    Change(
        "the person's cookie travels in clear",
        "config.py",
        '.startswith("https:")',
        '.startswith("http:")',
        "tests/views/test_cookies.py",
    ),
    Change(
        "a dataset names the demand that was hidden",
        "demands/readers.py",
        "Demand.is_public,",
        "sa.true(),",
        "tests/demands/test_answered.py",
    ),
    Change(
        "messages do not wait where all is reviewed",
        "demands/messages/writing.py",
        "Visibility.MODERATORS if held else",
        "Visibility.MODERATORS if held is ... else",
        "tests/demands/test_review.py",
    ),
    Change(
        "a mere member speaks for the institution",
        "demands/messages/voices.py",
        "if Role.EDITOR in offices",
        "if Role.MEMBER in offices",
        "tests/demands/test_review.py",
    ),
    Change(
        "who could not answer links a dataset",
        "demands/commands/institution.py",
        "if Role.EDITOR in offices.institution_roles(actor, referral.organization_id):",
        "if permissions:",
        "tests/demands/test_linking.py",
    ),
    Change(
        "a telephone that begins with 8 or 9 is shown",
        "domain/privacy/telephones.py",
        r"(?!20)[2-9](",
        r"(?!20)[2-7](",
        "tests/unit/domain/test_privacy.py",
    ),
    Change(
        "an announced telephone that begins with 8 or 9 is shown",
        "domain/privacy/telephones.py",
        r"[(\[]?[2-9](",
        r"[(\[]?[2-7](",
        "tests/unit/domain/test_privacy.py",
    ),
    Change(
        "a week has eight days",
        "domain/desk.py",
        "timedelta(days=7)",
        "timedelta(days=8)",
        "tests/unit/domain/test_desk.py",
    ),
    Change(
        "the week of a desk has a day more",
        "domain/desk.py",
        "return today, today + WEEK",
        "return today, today + WEEK + DAY",
        "tests/demands/test_week.py",
    ),
    Change(
        "days end at midnight in Greenwich",
        "domain/moment.py",
        "day_of(self.at, self.zone)",
        "self.at.date()",
        "tests/demands/test_week.py",
    ),
    Change(
        "months end at midnight in Greenwich",
        "domain/moment.py",
        "datetime.combine(day, time(), zone)",
        'datetime.combine(day, time(), ZoneInfo("UTC"))',
        "tests/views/test_growth_time.py",
    ),
    Change(
        "continuity is of eleven months",
        "growth/figures.py",
        "period.complete, since",
        "period.complete[1:], since",
        "tests/views/test_growth_time.py",
    ),
    Change(
        "the datasets of a deleted organization are public",
        "datasets/published.py",
        "sa.false())),\n        _has_active_owner(package, of_few=of_few),",
        "sa.false())),",
        "tests/datasets/test_published.py",
    ),
    Change(
        "a type without the block offers its facets",
        "block/indexing.py",
        "if not dataset_types.carries_block(dataset_type):",
        "if False:",
        "tests/block/test_facets.py",
    ),
    Change(
        "an open demand is drawn as one that is held",
        "domain/demand.py",
        'N_("Open: add your support"),\n        Circle.NONE',
        'N_("Open: add your support"),\n        Circle.HELD',
        "tests/unit/labels/test_words.py",
    ),
    Change(
        "a demand in review says that its author has to confirm it",
        "domain/demand.py",
        "A person reads it before it can become public.",
        "Its author has to confirm it.",
        "tests/unit/labels/test_words.py",
    ),
    Change(
        "what no database can hold breaks the question who may",
        "people/offices.py",
        "if not can_name(institution):",
        "if not isinstance(institution, str):",
        "tests/logic/test_auth.py",
    ),
    Change(
        "an invitation that nobody accepted counts as an admin",
        "people/colleagues.py",
        'model.User.state == "active",',
        "sa.true(),",
        "tests/people/test_permissions.py",
    ),
    Change(
        "forms that were drawn for one reader give their token to the next",
        "views/fragments.py",
        ".replace(token, TOKEN)",
        "",
        "tests/views/test_fragments.py",
    ),
    Change(
        "what is a demand's author's own is kept with what everybody reads",
        "views/demand_page.py",
        "if is_own or acting:",
        "if acting:",
        "tests/views/test_fragments.py",
    ),
    Change(
        "who takes an old name takes its addresses from the institution of today",
        "model/institution.py",
        ".where(had, is_name, sa.not_(taken))",
        ".where(had, is_name)",
        "tests/institutions/test_following.py",
    ),
    Change(
        "an organization is called by the id of another",
        "model/institution.py",
        ".where(named.name == reference, is_name)",
        ".where(named.name == reference)",
        "tests/institutions/test_following.py",
    ),
    Change(
        "an organization that ended is an institution again by itself",
        "model/institution.py",
        "sa.and_(Institution.ended_at.is_(None), is_organization())",
        "is_organization()",
        "tests/institutions/test_following.py",
    ),
    Change(
        "another site's form is taken for ours",
        "views/guard.py",
        "or origin.is_ours():",
        "or True:",
        "tests/test_csrf.py",
    ),
    Change(
        "the API believes a header that answers for nobody",
        "views/origin.py",
        'in tk.request.headers and not session.get("_user_id")',
        "in tk.request.headers",
        "tests/test_forgery.py",
    ),
    Change(
        "a claim outlives whoever logs in",
        "views/visit.py",
        'written["who"] != _who() or',
        "",
        "tests/views/test_cookies.py",
    ),
    Change(
        "a claim never ends",
        "views/visit.py",
        "if now() - at <= CLAIM_SECONDS",
        "if at",
        "tests/views/test_cookies.py",
    ),
    Change(
        "a second sending shows the code to anybody",
        "demands/commands/author.py",
        "again = claim_code if sender else None",
        "again = claim_code",
        "tests/logic/test_asking.py",
    ),
    Change(
        "a browser that keeps nothing is counted",
        "views/demand.py",
        'what == "support" and not',
        'what == "nothing" and not',
        "tests/views/test_cookies.py",
    ),
    Change(
        "what another site makes a browser send gives it another secret",
        "views/browser.py",
        "if is_from_here and not",
        "if not",
        "tests/views/test_cookies.py",
    ),
    Change(
        "a request's bounds end with its first commit",
        "transaction.py",
        "        _bind(connection, getattr(g, _BOUNDS_KEY))",
        "        pass",
        "tests/test_bounds.py",
    ),
    Change(
        "words wait for whoever holds a demand",
        "demands/commands/anybody.py",
        "statements.\n    demand = _gathering(queries.locked(actor, intent.folio))",
        "statements.\n    demand = _gathering(queries.known(actor, intent.folio))",
        "tests/test_words_in_logs.py",
    ),
    Change(
        "a link that went to a wrong address confirms on",
        "demands/confirmations.py",
        "    forget(demand)\n",
        "",
        "tests/views/test_mailing_again.py",
    ),
    Change(
        "one request waits for a silent Redis again and again",
        "people/redis.py",
        "if has_app_context() and SILENT in tk.g:",
        "if False:",
        "tests/test_faults.py",
    ),
    Change(
        "a demand that was taken in time is late in the file for ever",
        "demands/answer_rows.py",
        "row.resolved_on or row.released_on or today",
        "row.resolved_on or today",
        "tests/views/test_export_rows.py",
    ),
    Change(
        "texts are public while the option that says which wait is wrong",
        "demands/review.py",
        "return review.Policy(everything=True)",
        "return review.Policy()",
        "tests/demands/test_review.py",
    ),
    Change(
        "an account is trusted for what it asked alone",
        "demands/review.py",
        "for kind in (Demand, Message)",
        "for kind in (Demand,)",
        "tests/demands/test_review.py",
    ),
    Change(
        "the board that somebody read is shown in their language to the next",
        "reading.py",
        'key = "plain", labels.language(), ',
        'key = "plain", "", ',
        "tests/test_reading.py",
    ),
    Change(
        "who left an institution keeps the link to its desk",
        "people/offices.py",
        'model.Member.table_id == actor.user_id,\n        model.Member.state == "active",',
        "model.Member.table_id == actor.user_id,",
        "tests/people/test_permissions.py",
    ),
    Change(
        "an admin of a ministry that is gone keeps editors from deciding",
        "people/colleagues.py",
        'model.Group.state == "active",\n        model.Group.is_organization',
        "model.Group.is_organization",
        "tests/people/test_permissions.py",
    ),
    Change(
        "a new mailbox of one institution sends everybody's refused mail again",
        "logic/action/institution.py",
        "state.retry(now, changed.id)",
        "state.retry(now)",
        "tests/notices/test_offices.py",
    ),
    Change(
        "a hidden demand is closed by its author",
        "domain/demand_acts.py",
        "Status.CLOSED, seen_by=_SHOWN)",
        "Status.CLOSED)",
        "tests/unit/domain/test_demand_moves.py",
    ),
    Change(
        "a demand that came back twice says the first reason for ever",
        "demands/readers.py",
        'messages[-1]["text"] if',
        'messages[0]["text"] if',
        "tests/demands/test_for_authors.py",
    ),
    Change(
        "a page of the board tells where a hidden demand is",
        "demands/board.py",
        "if demand is None or not demand.is_public:",
        "if demand is None:",
        "tests/views/test_board.py",
    ),
    Change(
        "a file names the demand that was never public",
        "demands/demand_rows.py",
        "Demand.merge_target_id.in_(ids), Demand.is_public)",
        "Demand.merge_target_id.in_(ids))",
        "tests/demands/test_merging_from_review.py",
    ),
    Change(
        "the authority is late on its last day to refer",
        "demands/presentation.py",
        "on.day > refer_by",
        "on.day >= refer_by",
        "tests/demands/test_dates.py",
    ),
    Change(
        "a message that waits dates the feed of the board",
        "demands/feeds.py",
        "Message.demand_id.in_(demand_ids), Message.is_public",
        "Message.demand_id.in_(demand_ids), sa.true()",
        "tests/views/test_feeds.py",
    ),
    Change(
        "what one institution was told is told to all that have the demand",
        "notices/recipients.py",
        "sa.and_(moved.is_(None), Referral.demand_id == Event.demand_id)",
        "Referral.demand_id == Event.demand_id",
        "tests/notices/test_offices.py",
    ),
    Change(
        "a closed answer is not put before the authority again",
        "demands/commands/verdicts.py",
        ', "weighed_on": None}',
        "}",
        "tests/demands/test_verdicts.py",
    ),
    Change(
        "the text of a hidden message is read on in the feed of its demand",
        "demands/feeds.py",
        'text = "" if hidden else message.text_public',
        "text = message.text_public",
        "tests/views/test_feeds.py",
    ),
    Change(
        "the button that stops nothing in particular stops everything that somebody follows",
        "views/following.py",
        'elif what == STOP and which["id"]:',
        "elif what == STOP:",
        "tests/views/test_following.py",
    ),
    Change(
        "what was sent is offered to be taken up and sent again",
        "views/drafts.py",
        "in begun.items() if not draft.folio]",
        "in begun.items()]",
        "tests/views/test_drafts.py",
    ),
    Change(
        "a code on no list spoils the listed one beside it",
        "datasets/quality.py",
        "return len(field.codes(said)) > len(_unlisted(field, block))",
        "return not _unlisted(field, block)",
        "tests/unit/datasets/test_quality.py",
    ),
    Change(
        "a search shows the block of an older index as text",
        "block/keeping.py",
        'not isinstance(dataset.get(PROACTIVE, ""), (bool, type(None)))',
        "not isinstance(dataset.get(PROACTIVE), (bool, type(None)))",
        "tests/unit/block/test_keeping.py",
    ),
    Change(
        "a code that is on no list leads to a page that does not exist",
        "block/card.py",
        "if page and code in vocabularies.get(field.vocabulary).terms:",
        "if page:",
        "tests/block/test_card.py",
    ),
    Change(
        "a name that several had leads to the first of them",
        "model/institution.py",
        "last = has_it.desc(), (each.name == name).desc(), each.accepted_at.desc()",
        "last = has_it, each.name == name, each.accepted_at",
        "tests/institutions/test_following.py",
    ),
    Change(
        "who works in an institution that ended still has a desk",
        "people/permissions.py",
        "        .where(is_active())\n",
        "",
        "tests/people/test_permissions.py",
    ),
    Change(
        "the groups of a dataset are sealed in whatever order",
        "domain/serialization.py",
        "sorted(facts.groups)",
        "facts.groups",
        "tests/unit/domain/test_seal.py",
    ),
    Change(
        "an event from before the ledger does not move with its correction",
        "domain/correction.py",
        "occurred_at=at, recorded_at=at",
        "recorded_at=at",
        "tests/unit/domain/test_correction.py",
    ),
    Change(
        "what ended unanswered is opened again",
        "domain/referral_facts.py",
        "if after.ending is None and before.ending is not Ending.ENDED:",
        "if after.ending is None:",
        "tests/unit/domain/test_referral_facts.py",
    ),
)
