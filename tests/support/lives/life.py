"""Plays the steps of a life through the actions, and keeps the plain model in step."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.jobs.register import JOBS
from ckanext.proactiva.people.actor import BROWSER
from tests import factories
from tests.factories import Person
from tests.support.lives.core import CORE
from tests.support.lives.fitting import FITS, FITS_UNIT
from tests.support.lives.inputs import given, is_public
from tests.support.lives.plain import LEFT, OWED, Case, Unit, works
from tests.support.lives.steps import ACTIONS, DOERS, PATCHES, USUAL, Step
from tests.support.lives.telling import Told, tell

WEEK = timedelta(days=7)
REFUSALS = (tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound)
# The ledger compares datasets by PostgreSQL's own clock, which tests do not move.
TICKS = [job for job in JOBS if job.name != "ledger"]


class Browser(Person):
    """Somebody without an account, whose browser keeps a secret."""

    def call(self, action: str, /, **data: Any) -> Any:
        """Call an action as a page does for them."""
        return tk.get_action(action)({"user": "", BROWSER: "secret-of-a-browser"}, data)


@dataclass
class Life:
    """A portal, everybody on it, and what the plain model knows about it."""

    today: date
    units: list[Unit] = field(default_factory=list)
    staff: list[dict[str, Person]] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    authors: list[Person] = field(default_factory=list)
    datasets: list[tuple[int, str]] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    # Since when each dataset that is not public has not been.
    lost: dict[str, date] = field(default_factory=dict)
    # The names of accounts that were deleted.
    gone: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.people = {
            "nobody": Person(),
            "browser": Browser(),
            "citizen": factories.person(),
            "neighbour": factories.person(),
            "moderator": factories.moderator(),
            "chief": factories.member(factories.authority(), "admin"),
            "sysadmin": factories.person(sysadmin=True),
        }
        for _ in range(3):
            self.found()
            self.hire(-1)
        # One where nobody can log in.
        self.found()

    def found(self) -> None:
        """Create an organization that is accepted, with nobody in it."""
        number = len(self.units)
        name = factories.institution(title=f"Junta {number}")
        self.units.append(Unit(model.Group.get(name).id, name, f"Junta {number}", known=name))
        self.staff.append({})

    def hire(self, which: int) -> None:
        """Give an institution somebody with each capacity."""
        for capacity in {"member", "editor", "admin"} - {*self.staff[which]}:
            self.staff[which][capacity] = factories.member(self.units[which].id, capacity)

    def rename(self, who: Person, new: Person) -> None:
        """Know somebody by another name, whatever they did before."""
        for known in (self.people, *self.staff):
            known.update({key: new for key, each in known.items() if each == who})
        self.authors = [new if each == who else each for each in self.authors]
        for case in self.cases:
            if who.name in case.supporters:
                case.supporters ^= {who.name, new.name}
            for which, holder in case.holders.items():
                case.holders[which] = new.name if holder == who.name else holder

    def wait(self, days: int) -> date:
        """Let days pass, and non-working days after them; return the resulting day."""
        self.today += timedelta(days=days)
        while not works(self.today):
            self.today += timedelta(days=1)
        return self.today

    def play(self, step: Step) -> bool:
        """Try a step, and return whether it succeeded."""
        try:
            self.core(step) if step.what in CORE else self.act(step)
        except REFUSALS:
            assert step.what != "tick"
            model.Session.rollback()
            return False
        finally:
            model.Session.expire_all()
        return True

    def case(self, step: Step) -> int:
        """Return which demand a step is about: usually one that fits, sometimes any."""
        fits = FITS.get(step.what) if step.luck < USUAL else None
        fitting = [n for n, each in enumerate(self.cases) if fits is None or fits(each)]
        if step.what == "proactiva_answer_record" and fits:
            fitting = [n for n in fitting if not all(map(self.officers, self.cases[n].turns))]
        chosen = fitting or range(len(self.cases))
        return chosen[step.demand % len(chosen)] if chosen else 0

    def shown(self, case: Case, who: Person | None = None) -> dict[str, Any]:
        """Return a demand as somebody sees it, or as its author does if it was never public."""
        author = self.authors[self.cases.index(case)]
        who = (who or self.people["sysadmin"]) if case.public else author
        return who.call("proactiva_demand_show", folio=case.folio)

    def doer(self, step: Step, which: int) -> Person:
        """Return who tries a step: who usually does, or anybody."""
        author = self.authors[self.case(step)] if self.authors else self.people["nobody"]
        everybody = {**self.people, "author": author, **self.staff[which]}
        fitting = everybody.get(DOERS[step.what][0], self.people["sysadmin"])
        if step.what == "proactiva_demand_create" and step.luck % 2:
            fitting = self.people["nobody"]
        if step.luck >= USUAL:
            fitting = [*everybody.values()][step.luck % len(everybody)]
        return self.people["nobody"] if fitting.name in self.gone else fitting

    def core(self, step: Step) -> None:
        """Do what CKAN itself does, as a sysadmin."""
        CORE[step.what](self, step)
        model.Session.commit()
        self.miss()

    def miss(self) -> None:
        """Note which datasets of answers are not public now."""
        linked = {
            id_ for case in self.cases for turn in case.turns.values() for id_ in turn.datasets
        }
        for dataset_id in linked:
            if is_public(model.Package.get(dataset_id)):
                self.lost.pop(dataset_id, None)
            else:
                self.lost.setdefault(dataset_id, self.today)

    def act(self, step: Step) -> None:
        """Try one of our actions, with every parameter it could need."""
        case = self.cases[self.case(step)] if self.cases else None
        which = self.unit(step, case)
        who, inputs = self.doer(step, which), given(self, step, case, which)
        if step.what in PATCHES:
            inputs = {"institution": inputs["institution"], **PATCHES[step.what]}
        if step.what == "succeed":
            inputs["successor"] = self.units[step.demand % len(self.units)].id
        result = who.call(ACTIONS.get(step.what, step.what), **inputs)
        tell(self, Told(step, who, case, which, inputs, result))

    def unit(self, step: Step, case: Case | None) -> int:
        """Return which institution a step is about: one that has the demand, if that matters."""
        is_held = step.what.startswith(("proactiva_referral_", "proactiva_answer_"))
        if case and case.turns and is_held and step.what != "proactiva_referral_create":
            held = [*case.turns]
            if step.luck < USUAL:
                owed = [each for each in held if case.turns[each].state in OWED]
                left = [each for each in owed or held if not self.officers(each)]
                held = (left if step.what == "proactiva_answer_record" else owed) or held
            return held[step.unit % len(held)]
        fits = FITS_UNIT.get(step.what, bool) if step.luck < USUAL else bool
        fitting = [number for number, each in enumerate(self.units) if fits(each)]
        chosen = fitting or range(len(self.units))
        return chosen[step.unit % len(chosen)]

    def officers(self, which: int) -> list[Person]:
        """Return who answers for an institution, an admin first."""
        return [self.staff[which][e] for e in ("admin", "editor") if e in self.staff[which]]

    def tick(self) -> None:
        """Do what `ckan proactiva tick` does."""
        for job in TICKS:
            job.run(clock.now())
        for number, unit in enumerate(self.units):
            unit.noted |= unit.accepted and unit.organization != "active"
            if not unit.noted:
                unit.name = unit.known = model.Group.get(unit.id).name
                continue
            for case in self.cases:
                self._release(case, number, unit.successor)
        for case in self.cases:
            case.forget(self.today)
            self._join(case)
            self._reopen(case)

    def _release(self, case: Case, ended: int, successor: int | None) -> None:
        turn = case.turns.get(ended)
        if turn is None or turn.state not in ("open", "committed"):
            return
        turn.over("moved", self.today)
        heir = self._heir(successor)
        if heir is not None and (heir not in case.turns or case.turns[heir].state in LEFT):
            case.refer(heir, self.today)

    def _heir(self, successor: int | None) -> int | None:
        followed: set[int] = set()
        while successor is not None and successor not in followed:
            if self.units[successor].is_active:
                return successor
            followed.add(successor)
            successor = self.units[successor].successor
        return None

    def _reopen(self, case: Case) -> None:
        """Accept that an answer is owed again only a week after the last of its datasets went."""
        shown = {each["institution"]["id"]: each for each in self.shown(case)["referrals"]}
        for which, turn in case.turns.items():
            found = shown.get(self.units[which].id)
            if turn.state == "answered" and found and found["status"] == "acknowledged":
                assert turn.datasets
                assert all(self.lost[each] + WEEK <= self.today for each in turn.datasets)
                turn.begin(self.today)

    def _join(self, case: Case) -> None:
        """Accept a merge by lapse of time only ten days after it was proposed."""
        shown = self.shown(case)
        if shown["status"] == "merged" and not case.ended:
            assert not case.hidden
            assert case.proposed is not None
            assert self.today > case.proposed + timedelta(days=10)
            case.end("merged", self.today)
