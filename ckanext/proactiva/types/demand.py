"""Results of the actions on demands. Days are ISO dates in the portal's time zone."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ckanext.proactiva.types.message import Meeting, Message, OwnUnpublished, Use
from ckanext.proactiva.types.redaction import Hit, OwnRedaction
from ckanext.proactiva.types.referral import PastAnswer, Referral
from ckanext.proactiva.types.units import Day
from ckanext.proactiva.types.verdict import Judged, OwnVerdict


class ListedInstitution(TypedDict):
    """An institution in a list to choose from."""

    name: str
    title: str


class ChosenInstitution(ListedInstitution):
    """An institution that a list is narrowed to, and whether it has ended."""

    ended: bool


class CountedInstitution(ListedInstitution):
    """An institution, with the number of demands it has on the board."""

    count: int


class Demand(TypedDict):
    """A demand as a list shows it; those who need it are its supporters and its author.

    ``merged_into`` is the folio of the demand that it goes on in, ``merge_proposed`` of the one it
    may go on in, and ``object_by`` the author's last day to object. ``gathers`` tells whether
    people may support and discuss it. ``correct_by`` is the last day to change a returned demand,
    after which it ends; ``refer_by`` is the last day to refer an open demand to an institution, and
    ``judge_by`` the last day to say whether an answer helped, after which it closes.
    ``text_deleted`` is the day its words were deleted; from then on, its folio is its title.
    """

    folio: str
    text_deleted: Day | None
    title: str
    status: str
    status_since: Day
    resolution: str | None
    visibility: str
    overdue: bool
    problem: str
    beneficiary_groups: list[str]
    territories: list[str]
    support_count: int
    browser_support_count: int
    needed_by: int
    example: bool
    created: Day | None
    published: Day | None
    merged_into: str | None
    merge_proposed: str | None
    object_by: Day | None
    correct_by: Day | None
    gathers: bool
    refer_by: Day | None
    refer_overdue: bool
    judge_by: Day | None
    referrals: list[Referral]


class Event(TypedDict):
    """One line of a demand's story, in codes only; ``of_referral`` if it concerns one institution.

    ``of_message`` tells that it is about something said there: a message, a question, an answer or
    a use.
    ``other_institution`` is the one that received what ``institution`` had before; ``redactions``
    counts the parts of a text that were hidden after it.
    """

    act: str
    of_referral: bool
    of_message: bool
    role: str
    status: str
    resolution: str | None
    reason: str | None
    promised_for: Day | None
    answered: Day | None
    redactions: int | None
    date: Day
    institution: str | None
    other_institution: str | None


class DemandPage(Demand, Judged):
    """A demand with its words, its dialogue and its story too.

    ``badge`` is the organization of civil society that asks, if one does. ``channel`` is how it
    reached the authority, if that captured it for somebody, and ``received`` is when.
    ``redactions`` counts the hidden parts of its texts, each replaced by «[…]». ``messages`` has at
    most twenty messages of its dialogue, and ``earlier_messages`` counts those before them;
    ``uses`` has the newest twenty, ``takes_uses`` tells whether people are asked for more, and
    ``meetings`` has the dialogues held in person.
    """

    wanted: str
    purpose: str
    where: str
    alias: str
    badge: str
    channel: str | None
    received: Day | None
    redactions: int
    messages: list[Message]
    earlier_messages: int
    uses: list[Use]
    takes_uses: bool
    meetings: list[Meeting]
    past_answers: list[PastAnswer]
    events: list[Event]


class SentDemand(DemandPage):
    """A demand that was sent, with the code for an author without an account: it is shown once."""

    claim_code: str | None


class Written(TypedDict):
    """The author's own words as they wrote them; without a title if it is derived from them."""

    title: str
    wanted: str
    purpose: str
    where: str


class Returned(TypedDict):
    """Why a moderator returned a demand."""

    reason: str | None
    text: str


class ShownDemand(DemandPage, OwnVerdict):
    """A demand, with what the caller may do with it, and what only its author reads.

    ``own_badge`` is the organization of civil society that the caller may speak for;
    ``speaks_for`` has the offices in whose name the caller's message would be published, if any;
    ``records_for`` has the institutions for which they may record a dialogue held in person.
    ``supported`` says whether they support it besides having asked for it. ``joined`` is the demand
    that led to it.
    """

    joined: str | None
    may: list[str]
    is_author: bool
    own_badge: str
    speaks_for: list[ListedInstitution]
    records_for: list[ListedInstitution]
    supported: bool
    hidden_for: NotRequired[str | None]
    written: NotRequired[Written]
    own_redactions: list[OwnRedaction]
    own_unpublished: list[OwnUnpublished]
    returned: NotRequired[Returned]


class HelpLine(TypedDict):
    """Whom to call, and why; if it has no telephone of its own, the authority's is given."""

    code: str
    label: str
    telephone: str


class Preview(TypedDict):
    """What would be public of a demand; ``masked`` lists kinds of personal data.

    ``hits`` tells where each was found in what was sent; ``own_badge`` is the organization of civil
    society that its author may speak for.
    """

    wanted: str
    purpose: str
    where: str
    alias: str
    own_badge: str
    title: str
    problem: str
    beneficiary_groups: list[str]
    territories: list[str]
    institution: str
    masked: list[str]
    hits: list[Hit]
    help_lines: list[HelpLine]


class Board(TypedDict):
    """A page of the board, counts for its filters, and the institution that it is narrowed to.

    If nothing was found, ``not_found`` lists the words that no public demand has; ``left_out``
    lists words that were not searched for because too many texts have them.
    """

    count: int
    not_found: list[str]
    left_out: list[str]
    results: list[Demand]
    facets: dict[str, dict[str, int]]
    institution: ChosenInstitution | None
    institutions: list[CountedInstitution]
    late: int


class Supported(TypedDict):
    """How many support a demand, and whether the caller is one of them."""

    folio: str
    support_count: int
    browser_support_count: int
    supported: bool


class AnsweredDemand(TypedDict):
    """A demand that a dataset answers, or was published for."""

    folio: str
    title: str
    support_count: int
    example: bool
    institution: str
    status: str
    resolution: str | None
    may: list[str]


class ShortDemand(TypedDict):
    """A public demand in short; once it gathers no support, people needed it in the past."""

    folio: str
    title: str
    status: str
    resolution: str | None
    overdue: bool
    gathers: bool
    needed_by: int
    browser_support_count: int
    example: bool
