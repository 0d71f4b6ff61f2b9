"""A demand in every status with every visibility, and everybody who may read some of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import (
    Badge,
    Demand,
    Event,
    Follow,
    Institution,
    Meeting,
    Message,
    Note,
    Participant,
    PastAnswer,
    RecordedAnswer,
    Referral,
    Report,
    Use,
)
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import WATER, Person
from tests.support import markers
from tests.support.audiences import EVERYBODY, OFFICERS, OUTPUTS, TEXTS, Text, columns_of, nobody
from tests.support.markers import word
from tests.support.readers import Reader, World

ANYWHERE = Text("", "", Status.OPEN, Visibility.PUBLIC)
WAS_PUBLIC = (Visibility.PUBLIC, Visibility.HIDDEN)
# Where a demand in each status can be seen, by what acts and time make of it.
REACHED: dict[Status, tuple[Visibility, ...]] = {
    **dict.fromkeys(Status, WAS_PUBLIC),
    Status.UNCONFIRMED: (Visibility.AUTHOR,),
    Status.IN_REVIEW: (Visibility.MODERATORS,),
    Status.RETURNED: (Visibility.AUTHOR,),
    Status.EXPIRED: (Visibility.AUTHOR,),
    Status.REFUSED: (*WAS_PUBLIC, Visibility.MODERATORS),
    Status.MERGED: (*WAS_PUBLIC, Visibility.MODERATORS),
    Status.WITHDRAWN: tuple(Visibility),
}


class Matrix(World):
    """One author's demands, one in each status with each visibility, full of unique words."""

    def __post_init__(self) -> None:
        self.words: dict[str, Text] = {}
        self.places: dict[str, Text] = {}
        self.author, self.supporter = factories.person(), factories.person()
        self.dataset = factories.dataset(self.unit, title="Calendario")
        self.village, called = factories.institution(title="Ayuntamiento"), word()
        self.words[called] = ANYWHERE._replace(column="proactiva_referral.assignee_id")
        self.holder = factories.join(self.unit, factories.person(fullname=called), "member")
        for status, visibilities in REACHED.items():
            for visibility in visibilities:
                self._put(status, visibility)
        who, now = participants.take_part(self.supporter.actor).id, clock.now().at
        model.Session.add(Badge(participant_id=who, title="", granted_at=now, revoked_at=now))
        model.Session.flush()
        factories.follow(self.author)
        for table in (Participant, Institution, Badge, Follow):
            for row in model.Session.query(table):
                self._mark(row, ANYWHERE)
        self._tell()
        model.Session.commit()
        self._gather()

    def searched(self) -> list[str]:
        """Search for none of its words: what is searched for comes back in each answer."""
        return []

    def _put(self, status: Status, visibility: Visibility) -> None:
        folio = factories.public(self.author, institution=self.unit)
        self.supporter.call("proactiva_support_create", folio=folio)
        self.folios[f"{status.value}, {visibility.value}"] = folio
        demand = queries.by_folio(folio)
        assert demand is not None
        place = self.places[folio] = Text("", folio, status, visibility)
        demand.status, demand.visibility = status.value, visibility.value
        self._mark(demand, place)
        for shown_to in Visibility if visibility in WAS_PUBLIC else [Visibility.AUTHOR]:
            self._mark(self._message(demand, shown_to), place._replace(message=shown_to))
        [referral] = referrals_of(demand)
        self._mark(referral, place)
        self._share(referral, place)
        self._record(demand, place._replace(unmanned=True))
        if (status, visibility) == (Status.OPEN, Visibility.PUBLIC):
            report = Report(id=word(), demand_id=demand.id, reason="danger")
            report.created_at = clock.now().at
            self._mark(report, place)
            model.Session.add(report)
        if (status, visibility) != (Status.REFERRED, Visibility.PUBLIC):
            referral.status, referral.resolution = "resolved", "already_available"
            referral.resolved_on, referral.used_days, referral.due_on = clock.today(), 0, None
        replaced = PastAnswer(referral_id=referral.id, resolution="already_available")
        replaced.package_ids, replaced.answered_on = [], clock.today()
        replaced.replaced_on, replaced.record_id = clock.today(), self._recorded(place).id
        self._mark(replaced, place)
        happened = {"act": "correct", "role": "editor", "status": "resolved"}
        told = Event(demand_id=demand.id, referral_id=referral.id, **happened)
        told.happened_on = clock.today()
        model.Session.add_all([replaced, told])
        model.Session.flush()
        self._say(referral, place)
        self._say(referral, place, replaced)

    def _tell(self) -> None:
        """Let people tell of their uses of the dataset, and of a demand's answer."""
        dataset_id = model.Package.get(self.dataset).id
        [public] = [
            folio
            for folio, place in self.places.items()
            if (place.status, place.demand) == (Status.OPEN, Visibility.PUBLIC)
        ]
        for shown_to in (Visibility.PUBLIC, Visibility.MODERATORS):
            for demand in (None, queries.by_folio(public)):
                place = self.places[public] if demand else ANYWHERE
                place = place._replace(message=shown_to)
                told = self._message(demand, shown_to)
                told.address = ""
                self._mark(told, place)
                model.Session.flush()
                model.Session.add(
                    Use(message_id=told.id, dataset_id=None if demand else dataset_id)
                )
                self.places[told.id] = place
        held = self._message(queries.by_folio(public), Visibility.PUBLIC)
        self._mark(held, self.places[public]._replace(message=Visibility.PUBLIC))
        model.Session.flush()
        numbers = {"organization_ids": [], "civil_society": 1, "citizens": 7}
        model.Session.add(Meeting(message_id=held.id, held_on=clock.today(), **numbers))
        model.Session.flush()

    def _share(self, referral: Referral, place: Text) -> None:
        """Assign a referral to a colleague, and add a note to it."""
        holder = participants.take_part(self.holder.actor)
        referral.assignee_id = holder.id
        note = Note(referral_id=referral.id, author_id=holder.id, created_at=clock.now().at)
        self._mark(note, place)
        model.Session.add(note)

    def _record(self, demand: Demand, place: Text) -> None:
        """Record an answer for an institution where nobody can log in."""
        village = model.Group.get(self.village).id
        referral = Referral(demand_id=demand.id, organization_id=village, status="resolved")
        referral.resolution, referral.used_days, referral.term_days = "already_available", 0, 15
        referral.received_on = referral.resolved_on = clock.today()
        self._mark(referral, place)
        referral.record_id = self._recorded(place).id
        model.Session.add(referral)
        model.Session.flush()
        self._share(referral, place)
        self._say(referral, place)

    def _say(self, referral: Referral, place: Text, past: PastAnswer | None = None) -> None:
        """Give an answer its text."""
        demand = model.Session.query(Demand).filter_by(id=referral.demand_id).one()
        said = self._message(demand, Visibility.PUBLIC)
        said.organization_id, said.answers_id = referral.organization_id, referral.id
        said.past_answer_id = past.id if past else None
        self._mark(said, place._replace(message=Visibility.PUBLIC))

    def _recorded(self, place: Text) -> RecordedAnswer:
        record = RecordedAnswer(answered_on=clock.today(), recorded_on=clock.today())
        record.channel = "letter"
        record.recorder_id = participants.take_part(self.supporter.actor).id
        self._mark(record, place)
        model.Session.add(record)
        model.Session.flush()
        return record

    def _message(self, demand: Demand | None, shown_to: Visibility) -> Message:
        author = participants.take_part(self.author.actor).id
        message = Message(
            demand_id=demand.id if demand else None,
            author_id=demand.author_id if demand else author,
            voice="citizen",
            visibility=shown_to.value,
            created_at=clock.now().at,
        )
        if shown_to is Visibility.HIDDEN:
            message.hidden_on, message.hidden_for = clock.today(), "offensive"
        model.Session.add(message)
        return message

    def _mark(self, row: Any, place: Text) -> None:
        """Write a unique word into each text column."""
        for name in columns_of(row.__tablename__):
            marker = word()
            self.words[marker] = place._replace(column=f"{row.__tablename__}.{name}")
            is_address = name in ("address", "answer_address", "document")
            setattr(row, name, f"https://{marker}.example/" if is_address else f"{WATER} {marker}")

    def _gather(self) -> None:
        staff = {role: factories.member(self.unit, role) for role in OFFICERS}
        root = core.SysadminWithToken(name=factories.named("sysadmin"))
        house = factories.authority()
        people = {
            "anonymous": Person(),
            "stranger": factories.person(),
            "author": self.author,
            "supporter": self.supporter,
            **staff,
            "other officer": factories.member(self.asked_for, "admin"),
            "authority's member": factories.member(house, "member"),
            "moderator": factories.moderator(),
            "chief": factories.member(house, "admin"),
            "sysadmin": Person(root["name"], root["token"]),
        }
        self.readers = {name: Reader(self.app, who) for name, who in people.items()}

    def requests(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield each output with an address and a query for it."""
        urls = self.app.flask_app.url_map.bind("portal.test")
        for address, query in (*self.pages(), *self.actions()):
            is_page = not address.startswith("/api/")
            output = urls.match(address)[0] if is_page else address.rpartition("/")[2]
            yield output, address, query

    def actions(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield each action, those about a message once per message that the authority reads."""
        yield from super().actions()
        rows = model.Session.query(Message.id, Demand.folio)
        open_ = Message.visibility.in_(("public", "moderators")), Demand.visibility != "author"
        for id_, folio in rows.join(Demand, Demand.id == Message.demand_id).filter(*open_):
            named = {"folio": folio, "message": id_}
            yield "/api/3/action/proactiva_redaction_preview", named

    def institutions(self) -> list[str]:
        """Return an institution with people, and one where nobody can log in."""
        return [self.unit, self.village]

    def about(self, address: str, query: dict[str, Any]) -> Text:
        """Return the place of the demand that a request is about, if any, with its desk.

        Args:
            address: where the request is sent.
            query: its parameters.
        """
        named = query.get("folio") or query.get("id")
        parts = address.removesuffix(".atom").split("/")
        folio = named or next((each for each in parts if each in self.places), "")
        unmanned = self.village in (query.get("institution"), *parts)
        return self.places.get(folio, ANYWHERE)._replace(unmanned=unmanned)


def walk(world: Matrix, share: int) -> list[str]:
    """Let everybody open what is for some, and a share of what is for everybody.

    Returns what is wrong, one line each: a word that somebody should not read, an output that opens
    or does not open to somebody, and a column that nobody read at all, as if the walk were blind.
    """
    wrong, read = set[str](), set[str]()
    requests = [*world.requests()]
    for number, (name, reader) in enumerate(world.readers.items()):
        for index, (output, address, query) in enumerate(requests):
            place = world.about(address, query)
            is_for_some = not place.folio and OUTPUTS[output](place) != EVERYBODY
            if (number + index) % share and not is_for_some:
                continue
            shown = reader.open(address, **query)
            words = {each for each in markers.TELLING.findall(shown) if each in world.words}
            for text in (world.words[each] for each in words):
                read.add(text.column)
                if name not in TEXTS[text.column](text):
                    wrong.add(f"{name} reads in {output} {text}")
            if (name in OUTPUTS[output](place)) != reader.is_let_in:
                wrong.add(f"{output} opens or not to {name}: {reader.is_let_in}, {place}")
    meant = {column for column, audience in TEXTS.items() if audience is not nobody}
    return sorted(wrong | {f"nobody reads {column}" for column in meant - read})
