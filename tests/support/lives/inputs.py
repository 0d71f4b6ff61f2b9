"""What each step of a life is given: the parameters of its action."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ckan import model

from tests.support.lives.plain import Case
from tests.support.lives.steps import ANSWERS, USUAL, Step, words_of

if TYPE_CHECKING:
    from tests.support.lives.life import Life

LETTER = {"document": "https://datos.example/oficio.pdf", "channel": "letter"}


def given(life: Life, step: Step, case: Case | None, which: int) -> dict[str, Any]:
    """Return everything that any act could need."""
    unit = life.units[which]
    others = [each for each in life.cases if each is not case and each.is_listed] or life.cases
    given = {
        **words_of(step),
        "folio": case.folio if case else "TP-2026-000-0000",
        "institution": unit.id,
        "target": others[step.unit % len(others)].folio if case else "",
        "promised_for": (life.today + timedelta(days=20 + step.luck)).isoformat(),
        "id": life.messages[step.unit % len(life.messages)] if life.messages else "x",
        "alias": "Vecina" if step.luck % 2 else "",
        "datasets": _published(life, which)[-1:],
    }
    return given | _besides(life, step, case, which)


def _published(life: Life, which: int) -> list[str]:
    """Return the public datasets of an institution."""
    found = (name for of, name in life.datasets if of == which)
    return [name for name in found if is_public(model.Package.get(name))]


def _besides(life: Life, step: Step, case: Case | None, which: int) -> dict[str, Any]:
    """Return what some acts need and others must not have."""
    what, staff = step.what, [*life.staff[which].values()]
    told_on = life.today - timedelta(days=step.luck % 4)
    if case and which in case.turns and step.luck < USUAL:
        told_on = max(told_on, case.turns[which].received)
    besides: dict[str, dict[str, Any]] = {
        "proactiva_answer_record": {"answered_on": told_on.isoformat(), **LETTER},
        "proactiva_referral_assign": {
            "colleague": staff[step.luck % len(staff)].name if staff and step.luck % 4 else ""
        },
        "proactiva_referral_note": {"text": f"Entre colegas {step.luck} {step.demand}"},
        "capture": {"channel": LETTER["channel"]},
        "proactiva_use_create": _used(life, step),
        "proactiva_initiative_create": {"title": "Agua a tiempo"},
        "proactiva_report_create": {"reason": "spam", **({} if life.messages else {"id": ""})},
        "proactiva_message_create": {} if case and which in case.turns else {"institution": ""},
        "proactiva_person_erase": {"message": "", "user": "", **_of_account(life, step)},
    }
    found = besides.get(what, {})
    if what in ("capture", "proactiva_demand_create") and not step.luck % 3:
        found["institution"] = ""
    if what == "transfer":
        held = [*case.turns] if case and case.turns else [which]
        found["instead_of"] = life.units[held[step.demand % len(held)]].id
    if what.endswith(("_answer", "_correct", "_record")):
        found |= {"reason": "", **ANSWERS[step.unit % len(ANSWERS)]}
    return found


def _used(life: Life, step: Step) -> dict[str, Any]:
    """Return what a use is of: a dataset, or else the answer to the demand."""
    is_of_dataset = life.datasets and step.luck % 2
    what = {"dataset": life.datasets[-1][1], "folio": ""} if is_of_dataset else {"dataset": ""}
    return {"institution": "", **what}


def _of_account(life: Life, step: Step) -> dict[str, Any]:
    """Return whom to erase: somebody with an account, or else the author of the demand."""
    staff = life.staff[step.unit % len(life.units)].values()
    accounts = [life.people["citizen"].name, *(each.name for each in staff)]
    return {"user": accounts[step.luck % len(accounts)], "folio": ""} if step.luck % 3 else {}


def is_public(package: model.Package | None) -> bool:
    """Return whether everybody may open a dataset."""
    return bool(package and package.is_active() and not package.private and package.owner_org)
