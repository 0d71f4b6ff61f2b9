"""The plain model of a life: what was done, told by hand, with a calendar on the fingers.

It knows nothing of the code's tables, registers or clocks, so that its numbers prove theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

TERM = 15
# The days off of the law in the years of these lives: as the Official Gazette names them.
DAYS_OFF = {
    *(date(2027, month, day) for month, day in ((1, 1), (2, 1), (3, 15), (5, 1), (9, 16))),
    *(date(2027, month, day) for month, day in ((11, 15), (12, 25))),
    *(date(2028, month, day) for month, day in ((1, 1), (2, 7), (3, 20), (5, 1), (9, 16))),
    *(date(2028, month, day) for month, day in ((11, 20), (12, 25))),
    *(date(2029, month, day) for month, day in ((1, 1), (2, 5), (3, 19), (5, 1), (9, 16))),
}
OWED = {"open", "committed"}
# Over without an answer: with its demand, or because another institution has it.
LEFT = {"ended", "moved"}


def works(day: date) -> bool:
    """Tell whether offices work that day."""
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
    recorded: date | None = None

    def begin(self, on: date) -> None:
        """Begin anew: all of the time again."""
        self.__init__(on)

    def ask(self, on: date) -> None:
        """Wait for a word of whoever asked."""
        self.questions.append([on, None])

    def over(self, state: str, on: date) -> None:
        """End it; the clock stops for good."""
        self.go_on(on)
        self.used, self.resolved = self.taken(on), on
        self.state = state

    def record(self, state: str, on: date) -> None:
        """Have it answered on a day that somebody else wrote down; its own answer's day stays."""
        if self.state in OWED or self.recorded == self.resolved:
            self.over(state, on)
        self.state, self.recorded = state, on

    def go_on(self, on: date) -> None:
        """End a question that waits; one is not over before it was asked."""
        for stretch in self.questions:
            stretch[1] = stretch[1] or max(stretch[0] or on, on)

    def count(self, until: date) -> int:
        """Count the working days that it was in the institution's hands."""
        days = (self.received + timedelta(n) for n in range(1, (until - self.received).days + 1))
        return sum(self._counts(day) for day in days)

    def taken(self, on: date) -> int:
        """Count the days of the shortest term in which a word of that day is in time."""
        return self.count(on - timedelta(1)) + 1 if on > self.received else 0

    def had(self, today: date) -> int:
        """Count the days of it until today, or until it ended without an answer."""
        return self.used or 0 if self.state in LEFT else self.taken(today)

    def is_late(self, today: date) -> bool:
        """Tell whether the last day for its next word has gone by, where one is owed."""
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
    author: str
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
    notes: dict[int, list[str]] = field(default_factory=dict)
    holders: dict[int, str] = field(default_factory=dict)

    @property
    def is_seen(self) -> bool:
        """Tell whether anybody may read it."""
        return self.public and not self.hidden

    @property
    def is_listed(self) -> bool:
        """Tell whether the board has it."""
        return self.is_seen and not self.ended

    def is_late(self, today: date) -> bool:
        """Tell whether a word of an institution is late."""
        return any(turn.is_late(today) for turn in self.turns.values())

    @property
    def status(self) -> str:
        """Return under which status the board counts it."""
        states = {turn.state for turn in self.turns.values()} - {"declined", *LEFT}
        if not states:
            return "open"
        return next((each for each in ("open", "committed") if each in states), "answered").replace(
            "open", "referred"
        )

    def refer(self, unit: int, on: date) -> None:
        """Give it to an institution; out of sight its clock does not run."""
        self.turns[unit] = Turn(on, unseen=[[on, None]] if self.hidden else [])

    def end(self, how: str, on: date) -> None:
        """End it, and with it what institutions still have of it."""
        self.ended, self.proposed = how, None
        for turn in self.turns.values():
            if turn.state in OWED:
                turn.over("ended", on)

    def hide(self, on: date) -> None:
        """Take it out of sight; clocks stand still."""
        self.hidden = True
        for turn in self.turns.values():
            if turn.state in OWED:
                turn.unseen.append([on, None])

    def unhide(self, on: date) -> None:
        """Let it be seen again."""
        self.hidden = False
        for turn in self.turns.values():
            for stretch in turn.unseen:
                stretch[1] = stretch[1] or on

    def reopen(self, on: date, *, answered: bool) -> None:
        """Let it go on: who had not answered begins anew, and with *answered* who had, too."""
        was_ended, self.ended = bool(self.ended), ""
        for turn in self.turns.values():
            if (turn.state == "ended" and was_ended) or (turn.state == "answered" and answered):
                turn.begin(on)
        if not self.public:
            self.turns = {}


@dataclass
class Unit:
    """An institution: how CKAN has its organization, and what the register knows.

    ``known`` is how the register last heard that it is called: all that is left of one purged.
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
        """Tell whether it is an institution of today."""
        return self.accepted and not self.noted and self.organization == "active"
