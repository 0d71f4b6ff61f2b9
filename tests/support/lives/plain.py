"""The plain model of a life: what was done, worked out by hand, with a calendar on the fingers.

It knows nothing of the code's tables, registers or clocks, so its numbers prove theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

TERM = 15
# Days for which notes on a referral that is over are kept.
KEPT = timedelta(90)
# The legal days off in the years of these lives, from the Official Gazette.
DAYS_OFF = {
    *(date(2027, month, day) for month, day in ((1, 1), (2, 1), (3, 15), (5, 1), (9, 16))),
    *(date(2027, month, day) for month, day in ((11, 15), (12, 25))),
    *(date(2028, month, day) for month, day in ((1, 1), (2, 7), (3, 20), (5, 1), (9, 16))),
    *(date(2028, month, day) for month, day in ((11, 20), (12, 25))),
    *(date(2029, month, day) for month, day in ((1, 1), (2, 5), (3, 19), (5, 1), (9, 16))),
}
OWED = {"open", "committed"}
# Over without an answer: it ended with its demand, or another institution took it.
LEFT = {"ended", "moved"}


def works(day: date) -> bool:
    """Return whether offices work that day."""
    return day.weekday() < 5 and day not in DAYS_OFF


@dataclass
class Turn:
    """What one institution has of a demand."""

    received: date
    state: str = "open"
    promised: date | None = None
    questions: list[list[date | None]] = field(default_factory=list)
    unseen: list[list[date | None]] = field(default_factory=list)
    used: int | None = None
    resolved: date | None = None
    day_is_recorded: bool = False
    has_answered: bool = False
    datasets: set[str] = field(default_factory=set)

    @property
    def is_timed(self) -> bool:
        """Return whether its next answer is the first, which counts; declining is no answer."""
        return self.state in OWED or (self.state == "declined" and not self.has_answered)

    def begin(self, on: date) -> None:
        """Start again, with the whole term."""
        self.__init__(on)

    def ask(self, on: date) -> None:
        """Wait for a reply from the author."""
        self.questions.append([on, None])

    def over(self, state: str, on: date) -> None:
        """End it; the clock stops for good."""
        self.go_on(on)
        self.used, self.resolved = self.taken(on), on
        self.state = state

    def record(self, state: str, on: date) -> None:
        """Record an answer of an earlier day; the day of the institution's own answer stays."""
        counts = self.is_timed or self.day_is_recorded
        if counts:
            self.over(state, on)
        self.reply(state, day_is_recorded=counts)

    def reply(self, state: str, *, day_is_recorded: bool = False) -> None:
        """Let it say that it answers or declines; a record of the authority may set its day."""
        self.state, self.day_is_recorded = state, day_is_recorded
        self.has_answered |= state == "answered"

    def go_on(self, on: date) -> None:
        """End a pending question; one is not over before it was asked."""
        for stretch in self.questions:
            stretch[1] = stretch[1] or max(stretch[0] or on, on)

    def count(self, until: date) -> int:
        """Count the working days that it was in the institution's hands."""
        days = (self.received + timedelta(n) for n in range(1, (until - self.received).days + 1))
        return sum(self._counts(day) for day in days)

    def taken(self, on: date) -> int:
        """Count the days of the shortest term in which a reply on that day is in time."""
        return self.count(on - timedelta(1)) + 1 if on > self.received else 0

    def had(self, today: date) -> int:
        """Count its days until today, or until it ended without an answer."""
        return self.used or 0 if self.state in LEFT else self.taken(today)

    def is_late(self, today: date) -> bool:
        """Return whether the last day for a reply that is owed has passed."""
        if self.state not in OWED or any(end is None for _, end in self.unseen):
            return False
        if self.state == "committed":
            return self.promised is not None and today > self.promised
        day, counted = self.received, 0
        while counted < TERM:
            day += timedelta(1)
            counted += self._counts(day)
        return today > day

    def _counts(self, day: date) -> bool:
        if any(start < day <= (end or date.max) for start, end in self.unseen if start):
            return False
        asked = (start for start, end in self.questions if start and day <= (end or date.max))
        # A question stops the clock for as long as an answer may take, and no longer.
        return works(day) and not any(start < day <= _after(start, TERM) for start in asked)


def _after(start: date, days: int) -> date:
    day = start
    while days:
        day += timedelta(1)
        days -= works(day)
    return day


@dataclass
class Case:
    """A demand: whether it was ever public, is hidden or has ended, and who has it."""

    folio: str
    public: bool
    problem: str
    group: str
    asked: int | None = None
    hidden: bool = False
    ended: str = ""
    proposed: date | None = None
    turns: dict[int, Turn] = field(default_factory=dict)
    supporters: set[str] = field(default_factory=set)
    browsers: set[str] = field(default_factory=set)
    notes: dict[int, list[tuple[date, str]]] = field(default_factory=dict)
    holders: dict[int, str] = field(default_factory=dict)
    territories: tuple[str, ...] = ()

    @property
    def is_seen(self) -> bool:
        """Return whether everybody may read it."""
        return self.public and not self.hidden

    @property
    def is_listed(self) -> bool:
        """Return whether it is on the board."""
        return self.is_seen and not self.ended

    def is_late(self, today: date) -> bool:
        """Return whether an institution's reply is late."""
        return any(turn.is_late(today) for turn in self.turns.values())

    @property
    def status(self) -> str:
        """Return the status under which the board counts it."""
        states = {turn.state for turn in self.turns.values()} - {"declined", *LEFT}
        if not states:
            return "open"
        return next((each for each in ("open", "committed") if each in states), "answered").replace(
            "open", "referred"
        )

    def refer(self, unit: int, on: date) -> None:
        """Refer it to an institution; the clock does not run while it is hidden."""
        self.turns[unit] = Turn(on, unseen=[[on, None]] if self.hidden else [])

    def end(self, how: str, on: date) -> None:
        """End it, and with it what institutions still have of it."""
        self.ended, self.proposed = how, None
        for turn in self.turns.values():
            if turn.state in OWED:
                turn.over("ended", on)

    def hide(self, on: date) -> None:
        """Hide it; the clocks stop, and its author need not say whether it may be joined."""
        self.hidden, self.proposed = True, None
        for turn in self.turns.values():
            if turn.state in OWED:
                turn.unseen.append([on, None])

    def unhide(self, on: date) -> None:
        """Show it again."""
        self.hidden = False
        for turn in self.turns.values():
            for stretch in turn.unseen:
                if stretch[1] is None and stretch[0] and turn.promised:
                    turn.promised += on - stretch[0]
                stretch[1] = stretch[1] or on

    def forget(self, on: date) -> None:
        """Delete the notes on what has been over for long, but not what was written lately."""
        for which, notes in self.notes.items():
            turn = self.turns.get(which)
            if turn and turn.state not in OWED and turn.resolved and turn.resolved + KEPT <= on:
                self.notes[which] = [each for each in notes if each[0] + KEPT > on]

    def reopen(self, on: date, *, answered: bool) -> None:
        """Reopen it: unanswered referrals start again, with *answered* the answered ones too."""
        was_ended, self.ended = bool(self.ended), ""
        for turn in self.turns.values():
            if (turn.state == "ended" and was_ended) or (turn.state == "answered" and answered):
                turn.begin(on)
        if not self.public:
            self.turns = {}


@dataclass
class Unit:
    """An institution: the state of its CKAN organization, and what the register knows.

    ``known`` is the last name that the register knew: all that is left of a purged one.
    """

    id: str
    name: str
    title: str
    organization: str = "active"
    accepted: bool = True
    noted: bool = False
    takes: bool = True
    successor: int | None = None
    known: str = ""

    @property
    def is_active(self) -> bool:
        """Return whether it is an active institution."""
        return self.accepted and not self.noted and self.organization == "active"
