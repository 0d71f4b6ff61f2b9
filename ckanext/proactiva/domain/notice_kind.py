"""Who is notified of what: one register, from each act to those whom it concerns."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.register import NP_, Register
from ckanext.proactiva.domain.roles import Role


class Relation(str, Enum):
    """What somebody is to a demand they are told about; of several, a notice gives the first."""

    ASKED = "asked"
    SUPPORTS = "supports"
    JOINED = "joined"
    FOLLOWS = "follows"
    ANSWERS = "answers"
    MODERATES = "moderates"


_ASKED = frozenset({Relation.ASKED})
_PUBLIC = frozenset({Relation.ASKED, Relation.FOLLOWS})
_NEWS = _PUBLIC | {Relation.SUPPORTS}
# The author of a demand that was joined to another is told what happens to that one.
_JOINED = frozenset({Relation.JOINED})
_OFFICE = frozenset({Relation.ANSWERS})
# People who were told of an answer are told that it no longer is one.
_FOUND_OUT = _PUBLIC | _JOINED | _OFFICE


class NoticeKind(Register):
    """The kind of a notice; its label is what the subject of a mail says after the folio.

    ``relations`` says who is notified. If ``is_private``, the demand's author is notified even
    while nobody else may read the demand: by its folio, without any of its words.
    """

    relations: frozenset[Relation]
    is_private: bool

    RECEIVED = "received", NP_("notice", "we have received it"), _ASKED, True
    IN_REVIEW = "in_review", NP_("notice", "a person will read it first"), _ASKED, True
    RETURNED = "returned", NP_("notice", "it is waiting for your changes"), _ASKED, True
    REFUSED = "refused", NP_("notice", "it was not accepted"), _PUBLIC | _JOINED, True
    EXPIRED = "expired", NP_("notice", "it has expired"), _ASKED, True
    HIDDEN = "hidden", NP_("notice", "it was hidden"), _ASKED | _JOINED, True
    SHOWN = "shown", NP_("notice", "it is shown again"), _ASKED | _JOINED, False
    PUBLISHED = "published", NP_("notice", "it is public"), _PUBLIC, False
    EDITED = "edited", NP_("notice", "the authority has corrected it"), _ASKED, False
    REDACTED = "redacted", NP_("notice", "what is hidden in it has changed"), _ASKED, False
    PROPOSED = "proposed", NP_("notice", "may it be joined to another?"), _ASKED, True
    JOINED = "joined", NP_("notice", "it continues in another demand"), _NEWS, True
    SEPARATED = "parted", NP_("notice", "it continues on its own again"), _NEWS | _OFFICE, True
    REFERRED = "referred", NP_("notice", "an institution has it"), _PUBLIC | _OFFICE, False
    ASKED_BACK = "asked_back", NP_("notice", "the institution has a question"), _PUBLIC, False
    CLARIFIED = "clarified", NP_("notice", "your question is answered"), _OFFICE, False
    PROMISED = "promised", NP_("notice", "there is a date"), _PUBLIC, False
    ANSWERED = "answered", NP_("notice", "there is an answer"), _NEWS | _JOINED, False
    DECLINED = "declined", NP_("notice", "it belongs to another institution"), _PUBLIC, False
    CORRECTED = "corrected", NP_("notice", "the answer was corrected"), _NEWS | _JOINED, False
    RELEASED = "released", NP_("notice", "its institution no longer takes part"), _PUBLIC, False
    OPEN_AGAIN = "open_again", NP_("notice", "it is open again"), _FOUND_OUT, True
    REOPENED = "reopened", NP_("notice", "it has to be answered again"), _FOUND_OUT, False
    LOST = "lost", NP_("notice", "what was published is gone"), _FOUND_OUT, False
    CLOSED = "closed", NP_("notice", "it is closed"), _PUBLIC, False
    DUE = "due", NP_("notice", "a time limit is ending soon"), _OFFICE, False
    NOT_PUBLIC = "not_public", NP_("notice", "what answered it is no longer public"), _OFFICE, False
    VERDICT = "verdict", NP_("notice", "you can still say if it helped"), _ASKED, False
    LATE = "late", NP_("notice", "its institution is late"), frozenset({Relation.FOLLOWS}), False
    QUEUE = "queue", NP_("notice", "something is waiting"), frozenset({Relation.MODERATES}), False


# Kinds that also reach those who follow the board rather than one demand.
OF_BOARD: Final = frozenset({NoticeKind.PUBLISHED, NoticeKind.REFERRED, NoticeKind.ANSWERED})

# Instead of a kind, if nobody is notified: the actor knows, and nothing changes for others.
NO_NOTICE: Final = None

_Of_Demand = demand_acts.DemandAct
OF_DEMAND: Final[Mapping[str, NoticeKind | None]] = {
    demand_acts.SEND: NoticeKind.RECEIVED,
    _Of_Demand.CONFIRM: NoticeKind.PUBLISHED,
    _Of_Demand.HOLD: NoticeKind.IN_REVIEW,
    _Of_Demand.PUBLISH: NoticeKind.PUBLISHED,
    _Of_Demand.RETURN: NoticeKind.RETURNED,
    _Of_Demand.RESUBMIT: NO_NOTICE,
    _Of_Demand.EDIT: NoticeKind.EDITED,
    _Of_Demand.REDACT: NoticeKind.REDACTED,
    _Of_Demand.REFER: NoticeKind.REFERRED,
    _Of_Demand.REFUSE: NoticeKind.REFUSED,
    _Of_Demand.CLOSE: NoticeKind.CLOSED,
    _Of_Demand.REOPEN: NoticeKind.OPEN_AGAIN,
    _Of_Demand.MERGE: NoticeKind.PROPOSED,
    _Of_Demand.CONSENT: NoticeKind.JOINED,
    _Of_Demand.OBJECT: NO_NOTICE,
    _Of_Demand.JOIN: NoticeKind.JOINED,
    _Of_Demand.UNMERGE: NoticeKind.SEPARATED,
    _Of_Demand.WITHDRAW: NO_NOTICE,
    _Of_Demand.EXPIRE: NoticeKind.EXPIRED,
    _Of_Demand.HIDE: NoticeKind.HIDDEN,
    _Of_Demand.UNHIDE: NoticeKind.SHOWN,
}

_Of_Referral = referral_acts.ReferralAct
OF_REFERRAL: Final[Mapping[str, NoticeKind | None]] = {
    _Of_Referral.ACKNOWLEDGE: NO_NOTICE,
    _Of_Referral.ASK: NoticeKind.ASKED_BACK,
    _Of_Referral.CLARIFY: NoticeKind.CLARIFIED,
    _Of_Referral.COMMIT: NoticeKind.PROMISED,
    _Of_Referral.ANSWER: NoticeKind.ANSWERED,
    _Of_Referral.REFUSE: NoticeKind.ANSWERED,
    _Of_Referral.DECLINE: NoticeKind.DECLINED,
    _Of_Referral.CORRECT: NoticeKind.CORRECTED,
    _Of_Referral.RECORD: NoticeKind.ANSWERED,
    _Of_Referral.RELEASE: NoticeKind.RELEASED,
    _Of_Referral.TRANSFER: NoticeKind.REFERRED,
    _Of_Referral.REOPEN: NoticeKind.REOPENED,
    _Of_Referral.REOPEN_ON_LOSS: NoticeKind.LOST,
}

# Authors are told of these acts of theirs, as proof that what they sent has arrived.
_TOLD_BACK: Final = {
    NoticeKind.RECEIVED,
    NoticeKind.IN_REVIEW,
    NoticeKind.PUBLISHED,
    NoticeKind.REFERRED,
}


def kind_of(act: str, *, of_referral: bool, status: str = "") -> NoticeKind | None:
    """Return the kind of notice for an act, or None if nobody is notified.

    Nobody is notified of a moderator's decision that moves no demand.

    Args:
        act: the act as its event names it.
        of_referral: whether it concerns an institution's referral of the demand.
        status: the demand's status after it; what an account sends is public at once.
    """
    if of_referral and act in OF_REFERRAL:  # some acts of demands and of referrals share a name
        return OF_REFERRAL[act]
    kind = OF_DEMAND.get(act)
    is_public = kind is NoticeKind.RECEIVED and status == Status.OPEN.value
    return NoticeKind.PUBLISHED if is_public else kind


def relations(kind: NoticeKind, role: str) -> frozenset[Relation]:
    """Return the relations of those who are notified of what somebody did in a role."""
    is_own = role == Role.AUTHOR and kind not in _TOLD_BACK
    return kind.relations - {Relation.ASKED} if is_own else kind.relations
