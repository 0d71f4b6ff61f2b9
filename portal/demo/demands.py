"""The demands of the demonstration, each played through the commands, day by day.

All of them are examples, and are marked as such on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import badges, commands, intents
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor
from portal.demo import actors, reading, script
from portal.demo.accounts import ASSOCIATION
from portal.demo.script import Said

UNTIL_CLOSED = timedelta(days=25)
NEVER_PUBLISHED = frozenset({"unconfirmed", "in_review", "returned"})


def load() -> int:
    """Add the demands that the portal lacks, and return how many there were."""
    played = [_play(said) for said in reading.demands()]
    for said in reading.document(reading.CONTENT / "uses.yaml")["uses"]:
        _tell(said)
    model.Session.commit()
    return sum(played)


@dataclass
class History:
    """One demand of the demonstration, with the people around it."""

    said: Said
    folio: str
    author: Actor

    def publish(self, on: Moment) -> None:
        """Publish it on the day on which it was asked for."""
        commands.publish(actors.moderator(), on, intents.Publish(self.folio))

    def refer(self, said: Said) -> None:
        """Refer it to an institution, and play the institution's part of its story."""
        institution = script.institution(said)
        officer = actors.officer(said["institution"], institution)
        at = self.folio, institution
        referred = script.ago(said["referred_days_ago"])
        commands.refer(actors.moderator(), referred, intents.Refer(*at))
        if "acknowledged_days_ago" in said:
            received = script.ago(said["acknowledged_days_ago"])
            commands.acknowledge(officer, received, intents.OnReferral(*at))
        if "paused_days_ago" in said:
            words = script.question(self.said, said)["text"]
            asked_on = script.ago(said["paused_days_ago"])
            commands.question(officer, asked_on, intents.OnReferral(*at, words))
        if "commitment" in said:
            until = clock.today() + timedelta(days=said["commitment"]["due_in_days"])
            promise = intents.Promise(*at, promised_for=until)
            commands.promise(officer, script.ago(said["acknowledged_days_ago"]), promise)
        if "resolution" in said:
            commands.answer(officer, script.ago(said["answered_days_ago"]), script.answer(at, said))

    def say(self, said: Said) -> None:
        """Let somebody say something, which a moderator publishes if it waits."""
        on = script.ago(said["days_ago"])
        speaker = self._speaker(said)
        alias = self.said.get("display_name", "") if speaker is self.author else ""
        message = commands.say(speaker, on, intents.Say(self.folio, said["text"], alias=alias))
        _publish(on, message)

    def meet(self, said: Said) -> None:
        """Let the authority record a dialogue that was held in person."""
        on = script.ago(said["days_ago"])
        intent = intents.RecordMeeting(
            self.folio,
            held_on=on.day,
            place=said["place"],
            institution_ids=(script.institution(said),),
            civil_society=said["civil_society"],
            citizens=said["citizens"],
            minutes=said["minutes"],
            changes=said["changes"],
        )
        commands.record_meeting(actors.moderator(), on, intent)

    def support(self, on: Moment) -> None:
        """Add as many supports as its story says."""
        for number in range(self.said["supports"]):
            # With accounts: only their supports rank the board.
            person = actors.person(f"{self.said['key']}-{number}")
            commands.add_support(person, on, intents.OnDemand(self.folio))

    def judge(self, on: Moment) -> None:
        """Let those who need it say whether the answer helped, as often as its story says."""
        counts = self.said.get("verdicts", {})
        said = [each for each in Verdict for _ in range(counts.get(each.value, 0))]
        for number, verdict in enumerate(said):
            person = actors.person(f"{self.said['key']}-{number}")
            commands.judge(person, on, intents.Judge(self.folio, verdict))

    def end(self, demand: Demand) -> None:
        """Play the end of its story, if that is not an institution's answer."""
        status, last = Status(self.said["status"]), script.noon(demand.status_since)
        if status is Status.CLOSED:
            day = min(demand.status_since + UNTIL_CLOSED, clock.today())
            commands.close(self.author, script.noon(day), intents.OnDemand(self.folio))
        elif status is Status.MERGED:
            target = folio_of(self.said["merged_into"])
            commands.merge(actors.moderator(), last, intents.Merge(self.folio, target))
            commands.consent(self.author, last, intents.OnDemand(self.folio))
        elif status is Status.WITHDRAWN:
            commands.withdraw(self.author, last, intents.OnDemand(self.folio))
        elif status is Status.RETURNED:
            why = ReviewReason(self.said["moderation"]["reason"])
            note = self.said["moderation"]["note"]
            commands.return_(actors.moderator(), last, intents.Return(self.folio, why, note))

    def _speaker(self, said: Said) -> Actor:
        if said["role"] == "moderation":
            return actors.moderator()
        if said["role"] == Voice.CIVIL_SOCIETY.value:
            return _association(script.ago(said["days_ago"]))
        if said["role"] == Voice.INSTITUTION.value:
            return actors.officer(said["institution"], script.institution(said))
        return self.author


def _play(said: Said) -> bool:
    """Play a story from its beginning, and return whether it was new."""
    if folio_of(said["key"]):  # perhaps added by an older version of ours
        return False
    asked_on = script.noon(script.asked_on(said))
    asked = commands.ask(Actor(), asked_on, script.ask(said))
    author = Actor(claim=claim_hash(asked.claim_code or ""))
    history = History(said, asked.demand.folio, author)
    if said["status"] not in NEVER_PUBLISHED:
        history.publish(asked_on)
    for referral in said.get("referrals", ()):
        history.refer(referral)
    for message in script.dialogue(said):
        history.say(message)
    for meeting in said.get("meetings", ()):
        history.meet(meeting)
    history.support(asked_on)
    if Status(asked.demand.status) is Status.ANSWERED:
        history.judge(script.noon(asked.demand.status_since))
    history.end(asked.demand)
    model.Session.commit()
    return True


def _tell(said: Said) -> None:
    """Let somebody tell what they did with a dataset; telling it again changes nothing."""
    on = script.ago(said["days_ago"])
    speaker = actors.person("reader")
    if said["role"] == Voice.CIVIL_SOCIETY.value:
        speaker = _association(on)
    use = intents.TellUse(said["text"], said["dataset"], alias=said.get("display_name", ""))
    _publish(on, commands.tell_use(speaker, on, use))


def _publish(on: Moment, message: Message) -> None:
    """Publish what somebody said, if it waits for a moderator."""
    if not message.is_public:
        intent = intents.DecideMessage(message.id, Decision.PUBLISH)
        commands.decide_message(actors.moderator(), on, intent)


def _association(on: Moment) -> Actor:
    """Return who speaks for an organization of civil society, with its badge from then on."""
    actor = actors.association()
    holder = participants.take_part(actor)
    if not holder.badge:
        badges.give(actors.moderator(), on, holder, ASSOCIATION.full_name)
    return actor


def folio_of(key: str) -> str:
    """Return an example's folio, by its key."""
    [title] = (said["title"] for said in reading.demands() if said["key"] == key)
    return model.Session.query(Demand.folio).filter_by(example=True, title_raw=title).scalar()
