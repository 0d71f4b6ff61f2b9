"""What actions on demands return. Days are ISO dates where the portal is."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ckanext.proactiva.types.redaction import Hit, OwnRedaction
from ckanext.proactiva.types.referral import PastAnswer, Referral
from ckanext.proactiva.types.said import Meeting, Message, Use
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
    """An institution, with how many demands of the board it has."""

    count: int


class Demand(TypedDict):
    """A demand as a list shows it; it is needed by who supports it and by its author.

    ``merged_into`` and ``merge_proposed`` are folios of the demand that it goes on in, or may, and
    ``object_by`` is the last day for its author to say no; ``gathers`` tells whether people may
    support it and talk about it; ``refer_by`` is by when an open demand is to be given to an
    institution, and ``judge_by`` the last day to say whether an answer helped, after which it
    closes; ``text_deleted`` is since when its words are gone, and then its folio is its title.
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
    gathers: bool
    refer_by: Day | None
    refer_overdue: bool
    judge_by: Day | None
    referrals: list[Referral]


class Event(TypedDict):
    """One line of a demand's story: codes alone; ``of_referral`` where one institution is in it.

    ``other_institution`` is the one that got it where ``institution`` had it before;
    ``redactions`` counts the parts of a text that were hidden after it.
    """

    act: str
    of_referral: bool
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
    """A demand whole: its words, its dialogue and its story too.

    ``badge`` is the organization of civil society that asks, if one does. ``channel`` is how it
    came to the authority, where that captured it for somebody, and
    ``received`` when; ``redactions`` counts the parts of its texts that are hidden: «[…]» stands
    there. Of its dialogue, ``messages`` has twenty at most, and ``earlier_messages`` counts those
    before them; ``uses`` has the newest twenty, and ``meetings``
    what was held in a room.
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
    meetings: list[Meeting]
    past_answers: list[PastAnswer]
    events: list[Event]


class SentDemand(DemandPage):
    """A demand that was sent, with the code of an author without account: it is told once."""

    claim_code: str | None


class Written(TypedDict):
    """An author's own words, as they wrote them; without a title where it follows them."""

    title: str
    wanted: str
    purpose: str
    where: str


class Returned(TypedDict):
    """Why a moderator returned a demand."""

    reason: str | None
    text: str


class ShownDemand(DemandPage, OwnVerdict):
    """A demand, with what whoever asks may do with it, and what only its author reads.

    ``own_badge`` is the organization of civil society that whoever asks may speak for;
    ``records_for`` has the institutions for which they may write down a dialogue held in a room.
    """

    may: list[str]
    is_author: bool
    own_badge: str
    records_for: list[ListedInstitution]
    supported: bool
    hidden_for: NotRequired[str | None]
    written: NotRequired[Written]
    own_redactions: list[OwnRedaction]
    returned: NotRequired[Returned]


class HelpLine(TypedDict):
    """Whom to call, and why; without a telephone of its own, the authority's."""

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
    """A page of the board, counts to filter by, and the institution that it is narrowed to.

    ``not_found`` lists what was searched for and no public demand has, where nothing was found;
    ``left_out``, what so many texts have that it was not searched for.
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
    """How many support a demand, and whether whoever asked is one of them."""

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
    """A public demand in short; people need it, or needed it once it gathers no support."""

    folio: str
    title: str
    resolution: str | None
    gathers: bool
    needed_by: int
    browser_support_count: int
    example: bool
