"""What holds at any moment of a life, for any reader: each number against the plain model."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, time, timezone
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.model import BoardCount
from tests.factories import Person, call
from tests.support import ledgers
from tests.support.lives.life import Life
from tests.support.lives.plain import OWED, TERM, Case
from tests.support.visitors import Visitor

MOST = 100
NONE = re.compile(r"\bNone\b")


def numbers_hold(life: Life) -> None:
    """Check that what ended has ended, that each number is right, and that somebody can go on."""
    # By PostgreSQL's own clock, which tests do not move, it would see today what is a year away.
    ledgers.sync(datetime.combine(life.today, time(18), timezone.utc))
    _board_and_landing(life)
    for which in range(len(life.units)):
        _institution(life, which)
    for case in life.cases:
        _case(life, case)
        _somebody_may_act(life, case)


def _same(what: object, shown: object, counted: object) -> None:
    assert shown == counted, f"{what}: {shown} is shown, {counted} by hand"


def _kept() -> set[tuple[Any, ...]]:
    """Return what the database stores for the board: the sums that are not zero."""
    counted = BoardCount.__table__.c
    kind = [each for each in counted if each.name not in ("id", "number", "supports")]
    sums = sa.func.sum(counted.number), sa.func.sum(counted.supports)
    rows = model.Session.execute(sa.select(*kind, *sums).group_by(*kind))
    return {tuple(row) for row in rows if any(row[-len(sums) :])}


def counts_are_kept() -> None:
    """Check that the sums kept with each change equal a new count."""
    before = _kept()
    model.Session.execute(sa.select(sa.func.proactiva_recount_board()))
    _same("counts kept", before, _kept())
    model.Session.commit()


def _board_and_landing(life: Life) -> None:
    counts_are_kept()
    listed = [case for case in life.cases if case.is_listed]
    found, home = call("proactiva_demand_list", limit=MOST), call("proactiva_home_show")
    shown = {each["folio"]: each for each in found["results"]}
    _same("board", {*shown}, {case.folio for case in listed})
    _same("totals", [found["count"], home["demands"]], [len(listed)] * 2)
    statuses = Counter(case.status for case in listed)
    _same("landing", {code: n for code, n in home["statuses"].items() if n}, statuses)
    for code, number in statuses.items():
        _same(code, call("proactiva_demand_list", status=code)["count"], number)
    facets, groups = found["facets"], Counter(case.group for case in listed)
    _same("problems", facets["problem"], Counter(case.problem for case in listed))
    _same("groups", facets["beneficiary_group"], groups)
    _territories(listed, facets["territory"])
    have = Counter(life.units[which].name for case in listed for which in case.turns)
    _same("institutions", {each["name"]: each["count"] for each in found["institutions"]}, have)
    late = {
        case.folio for case in listed if any(t.is_late(life.today) for t in case.turns.values())
    }
    _same("late", {folio for folio, each in shown.items() if each["overdue"]}, late)
    found_late = call("proactiva_demand_list", status="late")
    _same("late", [found["late"], found_late["count"]], [len(late)] * 2)
    of_late = (which for case in listed if case.folio in late for which in case.turns)
    have = Counter(life.units[which].name for which in of_late)
    _same("late of", {each["name"]: each["count"] for each in found_late["institutions"]}, have)
    _same("supports", home["supports"], sum(len(case.supporters) for case in listed))
    similar = call("proactiva_demand_similar", wanted="Horarios de tandeo de la colonia 1")
    suggested = {each["demand"]["folio"] for each in similar["results"] if each["demand"]}
    _same("similar", suggested - {*shown}, set())


def _territories(listed: list[Case], shown: dict[str, int]) -> None:
    have = Counter(code for case in listed for code in case.territories)
    _same("territories", shown, have)
    for code, number in have.items():
        found = call("proactiva_demand_list", territory=code)
        groups = Counter(case.group for case in listed if code in case.territories)
        _same(code, [found["count"], found["facets"]["beneficiary_group"]], [number, groups])
    for group in {case.group for case in listed}:
        found = call("proactiva_demand_list", beneficiary_group=group)["facets"]["territory"]
        have = Counter(code for case in listed if case.group == group for code in case.territories)
        _same(group, found, have)


def _institution(life: Life, which: int) -> None:
    unit, seen = life.units[which], [case for case in life.cases if case.is_seen]
    growth = call("proactiva_growth_show", institution=unit.id)
    answered, first_day = growth["answered"], date.fromisoformat(growth["first_day"])
    turns = [case.turns[which] for case in seen if which in case.turns]
    began = [turn for turn in turns if turn.received >= first_day and turn.state != "declined"]
    due = [turn for turn in began if turn.had(life.today) > TERM]
    in_time = [turn for turn in due if turn.state == "answered" and (turn.used or 0) <= TERM]
    _same(unit, (answered["part"], answered["whole"]), (len(in_time), len(due)))
    mine = [case.turns[which] for case in life.cases if case.is_listed and which in case.turns]
    owed = [turn for turn in mine if turn.state in OWED]
    desk = life.people["sysadmin"].call("proactiva_referral_list", institution=unit.id, limit=MOST)
    _same(unit, [desk["count"], len(desk["results"])], [len(owed)] * 2)
    _same(unit, desk["late"], sum(turn.is_late(life.today) for turn in owed))
    done = sum(turn.state in ("answered", "declined") for turn in mine)
    _same(unit, desk["answered"], done)
    for officer in life.staff[which].values() if unit.is_active else ():
        held = [case for case in life.cases if case.holders.get(which) == officer.name]
        open_ = [case for case in held if case.is_listed and case.turns[which].state in OWED]
        own = officer.call("proactiva_referral_list", institution=unit.id, due="mine", limit=MOST)
        _same(officer, [own["mine"], len(own["results"])], [len(open_)] * 2)


def _case(life: Life, case: Case) -> None:
    shown = life.shown(case)
    assert shown["gathers"] is False or case.is_listed
    assert shown["overdue"] is False or case.is_listed
    counted = [shown["support_count"], shown["browser_support_count"]]
    _same(case, counted, [len(case.supporters), len(case.browsers)])
    for which in case.notes | case.holders:
        _between_colleagues(life, case, which)
    for turn in shown["referrals"]:
        is_owed = case.is_listed and turn["status"] not in ("resolved", "ended", "released")
        assert (turn["due"] is not None) == is_owed, (case, turn)
        assert is_owed or not turn["clock"]["overdue"]
        assert is_owed or not turn["acknowledge_overdue"]
    if not case.is_listed:
        assert shown["refer_by"] is None


def _between_colleagues(life: Life, case: Case, which: int) -> None:
    """Check that a desk has its notes and names who is in charge, and that no page does."""
    if not case.turns or not case.public:
        return
    at = {"folio": case.folio, "institution": life.units[which].id}
    page = life.people["sysadmin"].call("proactiva_referral_show", **at)
    notes = [text for _, text in case.notes.get(which, [])]
    _same(case, [each["text"] for each in page["notes"]], notes)
    staff, holder = life.staff[which].values(), case.holders.get(which)
    named = holder if holder in {each.name for each in staff} else None
    _same(case, (page["turn"]["assignee"] or {}).get("name"), named)
    for reader in ("moderator", "sysadmin"):
        told = str(life.shown(case, life.people[reader]))
        assert "Entre colegas" not in told
        assert not holder or holder not in told


def _somebody_may_act(life: Life, case: Case) -> None:
    """Check that whoever is responsible for something open can do something about it."""
    for which, turn in case.turns.items():
        if not case.is_listed or turn.state not in OWED:
            continue
        unit = life.units[which]
        if not unit.is_active:
            responsible = [life.people["moderator"], life.people["chief"]]
        else:
            officers = life.officers(which)
            responsible = officers[:1] or [life.people["chief"]]
            is_recorded = "record" in _may(life, life.people["chief"], case, unit.id)
            assert is_recorded is not bool(officers), (case, unit, officers)
        for who in responsible:
            assert _may(life, who, case, unit.id), (case, unit, who)


def _may(life: Life, who: Person, case: Case, institution: str) -> list[str]:
    found = life.shown(case, who)["referrals"]
    return next(each["may"] for each in found if each["institution"]["id"] == institution)


def pages_hold(app: Any, life: Life) -> None:
    """Check that every page opens or says why not, and never shows «None»."""
    readers = {
        name: Visitor(app, life.people[name].token)
        for name in ("nobody", "moderator", "chief", "sysadmin")
    }
    growth = [f"/proactiva/growth/institutions/{unit.name}" for unit in life.units]
    public = ["/proactiva", "/proactiva/demands", "/proactiva/demands?status=late"]
    public += [f"/proactiva/demands?institution={unit.name}" for unit in life.units]
    public += ["/proactiva/growth", "/proactiva/growth.csv", "/proactiva/growth/institutions.csv"]
    public += [*growth, *(f"{each}{end}" for each in growth for end in (".csv", ".json"))]
    ours = ["/proactiva/moderation", "/proactiva/institutions"]
    ours += [f"/proactiva/desk/{unit.name}" for unit in life.units]
    folios = [f"/proactiva/demands/{case.folio}" for case in life.cases]
    turns = [
        f"/proactiva/desk/{life.units[which].name}/{case.folio}"
        for case in life.cases
        for which in case.turns
    ]
    walks = {"nobody": [*public, *folios], "moderator": folios, "chief": ours, "sysadmin": turns}
    for name, addresses in walks.items():
        for address in addresses:
            page = readers[name].page(address)
            assert page.status_code < 500, (name, address)
            body = page.get_data(as_text=True)
            assert not NONE.search(body), (name, address, NONE.search(body))
