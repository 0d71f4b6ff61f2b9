"""A month of a busy portal: nobody gets more mails per day than they asked for."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime, time, timedelta

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.follow import EVERYTHING, Cadence, Subject
from ckanext.proactiva.domain.moment import Moment
from tests import factories
from tests.support import telling

pytestmark = pytest.mark.usefixtures("non_clean_db")
DAYS, TICKS = 31, (9, 16, 21)


def follower(subject: Subject, cadence: Cadence) -> str:
    who, address = telling.reader()
    follows.keep(telling.participant(who), subject, cadence.value, telling.later())
    model.Session.commit()
    return address


def test_mails_for_each_person_and_day(post):
    luck = random.Random(12)
    offices = [telling.office() for _ in range(3)]
    author, asked = telling.reader()
    units = [Subject(organization_id=model.Group.get(name).id) for name, _, _ in offices]
    digests = {
        **{follower(EVERYTHING, Cadence.DAILY): 1 for _ in range(2)},
        **{follower(unit, Cadence.DAILY): 1 for unit in units},
    }
    weekly = {follower(EVERYTHING, Cadence.WEEKLY) for _ in range(2)}
    open_: list[tuple[str, int]] = []
    sent: Counter[tuple[str, object]] = Counter()
    first = clock.today() + timedelta(days=1)
    for day in (first + timedelta(days=number) for number in range(DAYS)):
        for hour in TICKS:
            for _ in range(luck.randint(0, 1)):
                which = luck.randrange(len(offices))
                open_.append((factories.public(author, institution=offices[which][0]), which))
                telling.supporters(open_[-1][0], 1)
            if open_ and luck.random() < 0.6:
                folio, which = open_.pop(luck.randrange(len(open_)))
                name, officer, _ = offices[which]
                factories.answer(officer, folio, name, datasets=[factories.dataset(name)])
            before = len(post.mails)
            now = clock.now()
            telling.tell(Moment(datetime.combine(day, time(hour), now.zone), now.zone))
            for mail in post.mails[before:]:
                sent[mail["To"].addresses[0].addr_spec, day] += 1
    most: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for (address, _), count in sent.items():
        most[address] = max(most[address], count)
        total[address] += count
    assert {address for address in digests if most[address] > 1} == set()
    assert {address for address in weekly if total[address] > DAYS // 7 + 1} == set()
    assert all(total[address] for address in (*digests, *weekly))
    assert max(most[mailbox] for _, _, mailbox in offices) == 1
    assert most[asked] <= len(TICKS)
    supporters = [address for address in total if address.startswith("apoyo")]
    assert supporters
    assert {total[address] for address in supporters} == {1}
