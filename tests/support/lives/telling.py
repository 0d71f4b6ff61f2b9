"""How each successful act changes the plain model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ckan import model

from ckanext.proactiva.model import Demand, Message
from tests.factories import Person
from tests.support.lives.plain import OWED, Case, Turn
from tests.support.lives.steps import Step

if TYPE_CHECKING:
    from tests.support.lives.life import Life


@dataclass
class Told:
    """A successful step: by whom, on what, with what, and its result."""

    step: Step
    who: Person
    case: Any
    which: int
    given: dict[str, Any]
    result: Any


Telling = Callable[["Life", Told], None]


def tell(life: Life, told: Told) -> None:
    """Apply a successful act to the model; some acts change no number."""
    if found := TELLING.get(told.step.what):
        found(life, told)


def _created(life: Life, told: Told) -> None:
    asked = told.which if told.given["institution"] else None
    code = told.result["claim_code"]
    author = Person(claim_code=code) if code else told.who
    case = Case(
        told.result["folio"],
        bool(told.who.name),
        told.given["problem"],
        told.given["beneficiary_groups"][0],
        asked,
        territories=tuple(told.given["territories"]),
    )
    life.cases.append(case)
    life.authors.append(author)
    if case.public and asked is not None:
        case.refer(asked, life.today)


def _published(life: Life, told: Told) -> None:
    told.case.public = True
    asked = told.which if told.given.get("institution") else told.case.asked
    if asked is not None and life.units[asked].is_active and life.units[asked].takes:
        told.case.refer(asked, life.today)


def _answered(life: Life, told: Told) -> None:
    is_declined = told.given["resolution"] == "not_competent"
    turn = told.case.turns[told.which]
    state = "declined" if is_declined else "answered"
    if turn.state in OWED or (turn.is_timed and not is_declined):
        turn.over(state, life.today)
    turn.reply(state)
    _linked(life, told)


def _linked(life: Life, told: Told) -> None:
    """Remember what an answer publishes here, and nowhere else."""
    is_here = told.given["resolution"] in ("published", "partly_published")
    names = told.given["datasets"] if is_here else ()
    told.case.turns[told.which].datasets = {model.Package.get(name).id for name in names}


def _clarified(life: Life, told: Told) -> None:
    """End the question; the authority reads at once what came without an account."""
    held = (
        model.Session.query(Message.id)
        .join(Demand, Demand.id == Message.demand_id)
        .filter(Demand.folio == told.case.folio, Message.visibility == "moderators")
    )
    for (message_id,) in held.all():
        life.people["moderator"].call("proactiva_message_publish", id=message_id)
    told.case.turns[told.which].go_on(life.today)


def _committed(life: Life, told: Told) -> None:
    turn = told.case.turns[told.which]
    turn.go_on(life.today)
    turn.state, turn.promised = "committed", date.fromisoformat(told.given["promised_for"])


def _recorded(life: Life, told: Told) -> None:
    is_declined = told.given["resolution"] == "not_competent"
    answered = date.fromisoformat(told.given["answered_on"])
    told.case.turns[told.which].record("declined" if is_declined else "answered", answered)
    _linked(life, told)


def _transferred(life: Life, told: Told) -> None:
    held = next(n for n, unit in enumerate(life.units) if unit.id == told.given["instead_of"])
    told.case.turns[held].over("moved", life.today)
    told.case.refer(told.which, life.today)


def _noted(life: Life, told: Told) -> None:
    told.case.notes.setdefault(told.which, []).append((life.today, told.given["text"]))


def _assigned(life: Life, told: Told) -> None:
    told.case.holders[told.which] = told.given["colleague"]


def _supports(told: Told) -> set[str]:
    return told.case.supporters if told.who.name else told.case.browsers


def _supported(life: Life, told: Told) -> None:
    _supports(told).add(told.who.name)


def _erased(life: Life, told: Told) -> None:
    """Let nobody be an author, a supporter or a holder under the name that somebody had."""
    named = told.given["user"]
    if not named and told.case:
        named = life.authors[life.cases.index(told.case)].name
    for number, case in reversed([*enumerate(life.cases)]):
        if life.authors[number].name == named if named else case is told.case:
            life.authors[number] = Person()
            if not case.public:
                del life.cases[number], life.authors[number]
                continue
        case.holders = {which: name for which, name in case.holders.items() if name != named}
        if named in case.supporters:
            case.supporters ^= {named, f"{named} until {life.today}"}
        if case.folio in told.result["demands_deleted"] and not case.ended:
            shown = life.shown(case)
            if shown["status"] == "withdrawn":
                case.end("withdrawn", life.today)


def _succeeded(life: Life, told: Told) -> None:
    ids = [unit.id for unit in life.units]
    life.units[told.which].successor = ids.index(told.given["successor"])


def _ended(life: Life, told: Told) -> None:
    life.units[told.which].noted = True


def _accepted(life: Life, told: Told) -> None:
    unit = life.units[told.which]
    unit.noted, unit.known = False, unit.name


def _taking(takes: bool) -> Telling:
    def taking(life: Life, told: Told) -> None:
        life.units[told.which].takes = takes

    return taking


def _moved(move: Callable[[Case, date], None]) -> Telling:
    return lambda life, told: move(told.case, life.today)


def _turned(move: Callable[[Turn, date], None]) -> Telling:
    return lambda life, told: move(told.case.turns[told.which], life.today)


def _filed(life: Life, told: Told) -> None:
    told.case.problem = told.given["problem"]
    told.case.group = told.given["beneficiary_groups"][0]


def _proposed(case: Case, on: date) -> None:
    case.proposed = on


def _objected(case: Case, _on: date) -> None:
    case.proposed = None


TELLING: dict[str, Telling] = {
    "proactiva_demand_create": _created,
    "proactiva_demand_publish": _published,
    "proactiva_demand_withdraw": _moved(lambda case, on: case.end("withdrawn", on)),
    "proactiva_demand_refuse": _moved(lambda case, on: case.end("refused", on)),
    "proactiva_demand_merge": _moved(_proposed),
    "proactiva_demand_merge_object": _moved(_objected),
    "proactiva_demand_merge_consent": _moved(lambda case, on: case.end("merged", on)),
    "proactiva_demand_unmerge": _moved(lambda case, on: case.reopen(on, answered=False)),
    "proactiva_demand_reopen": _moved(lambda case, on: case.reopen(on, answered=True)),
    "proactiva_demand_patch": _filed,
    "proactiva_demand_hide": _moved(Case.hide),
    "proactiva_demand_unhide": _moved(Case.unhide),
    "proactiva_referral_create": lambda life, told: told.case.refer(told.which, life.today),
    "capture": _created,
    "transfer": _transferred,
    "proactiva_referral_ask": _turned(Turn.ask),
    "proactiva_referral_clarify": _clarified,
    "proactiva_referral_commit": _committed,
    "proactiva_referral_answer": _answered,
    "proactiva_answer_record": _recorded,
    "proactiva_referral_reopen": _turned(Turn.begin),
    "proactiva_referral_note": _noted,
    "proactiva_referral_assign": _assigned,
    "proactiva_answer_correct": _answered,
    "proactiva_support_create": _supported,
    "support_from_browser": _supported,
    "proactiva_support_delete": lambda _, told: _supports(told).discard(told.who.name),
    "proactiva_message_create": lambda life, told: life.messages.append(told.result["id"]),
    "proactiva_person_erase": _erased,
    "proactiva_institution_accept": _accepted,
    "proactiva_institution_end": _ended,
    "succeed": _succeeded,
    "take_demands": _taking(True),
    "take_no_demands": _taking(False),
}
