"""Every member of every register is shown in words, in both languages, and never by its code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any, NamedTuple

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain import (
    board,
    decision,
    demand,
    demand_acts,
    desk,
    follow,
    message,
    privacy,
    referral,
    report,
    review,
    sheet,
    verdict,
)
from ckanext.proactiva.domain import referral_acts as acts
from ckanext.proactiva.domain.currency import Currency, Evidence
from ckanext.proactiva.domain.definitions import Indicator
from ckanext.proactiva.domain.feed import Feed
from ckanext.proactiva.domain.figures import FlowFigure, StockFigure
from ckanext.proactiva.domain.gap import GapKind
from ckanext.proactiva.domain.indicators import Trend
from ckanext.proactiva.domain.initiative import Progress
from ckanext.proactiva.domain.judgements import Judgement
from ckanext.proactiva.domain.link_report import LinkFlaw
from ckanext.proactiva.domain.mailing import Unreached
from ckanext.proactiva.domain.notes import NoteKind
from ckanext.proactiva.domain.notice_kind import NoticeKind
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.openness import Licence, Openness
from ckanext.proactiva.domain.register import Counted, Phrase, Register
from ckanext.proactiva.domain.stars import Step
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.model import Answer, Demand
from ckanext.proactiva.people import participants
from ckanext.proactiva.views import desk_acts
from tests import factories
from tests.factories import (
    Person,
    call,
    dataset,
    empty_queue,
    institution,
    member,
    named,
)
from tests.factories import report as reported
from tests.support import ledgers
from tests.support.resources import change_files
from tests.support.scenes import LANGUAGES, NOBODY, Scene, in_days, read, today, written
from tests.support.visitor import FROM_HERE

pytestmark = pytest.mark.usefixtures("non_clean_db")

RESOLVED: dict[str, Any] = {"status": "resolved", "resolved_on": date(2026, 11, 9)}
MODERATION = "/proactiva/moderation"
BOARD = "/proactiva/demands"
GROWTH = "/proactiva/growth/institutions"
SEEN_BY = {
    demand.Status.UNCONFIRMED: Visibility.AUTHOR,
    demand.Status.IN_REVIEW: Visibility.MODERATORS,
    demand.Status.RETURNED: Visibility.AUTHOR,
}
# An example of each kind, which looks real and belongs to nobody.
PERSONAL = {
    privacy.PersonalData.EMAIL: "persona.ejemplo@example.org",
    privacy.PersonalData.CURP: "mi CURP es XEXX010101HNEXXXA4",
    privacy.PersonalData.RFC: "mi RFC es XEXX010101AB5",
    privacy.PersonalData.VOTER_KEY: "mi credencial EJMPLO80010115H100",
    privacy.PersonalData.CLABE: "mi CLABE es 032180000118359719",
    privacy.PersonalData.CARD: "mi tarjeta es 4111 1111 1111 1111",
    privacy.PersonalData.DOCUMENT: "mi número de afiliación es 12345678901",
    privacy.PersonalData.PHONE: "mi tel es 722 000 0000",
    privacy.PersonalData.ADDRESS: "vivo en calle Ejemplo núm. 101",
    privacy.PersonalData.NAME: "Me llamo Persona de la Luz Ejemplo",
}


class Shown(NamedTuple):
    """A page, who reads it, and what it has to say."""

    address: str
    reader: Person
    phrases: tuple[Phrase | Counted, ...]


def demand_status(scene: Scene, status: demand.Status) -> Iterator[Shown]:
    visibility = SEEN_BY.get(status, Visibility.PUBLIC).value
    scene.put(scene.demand, status=status.value, visibility=visibility)
    yield Shown(scene.page(scene.alone), scene.author, (status.label, status.next_step))
    if status.stage.is_listed:
        yield Shown(f"{BOARD}?q={scene.word}", NOBODY, (status.label, status.next_step))


def demand_resolution(scene: Scene, ending: demand.Resolution) -> Iterator[Shown]:
    scene.put(scene.demand, status="answered", resolution=ending.value)
    yield Shown(scene.page(scene.alone), NOBODY, (ending.label,))
    yield Shown(f"{BOARD}?q={scene.word}", NOBODY, (ending.label,))


def demand_reason(scene: Scene, why: review.ReviewReason) -> Iterator[Shown]:
    empty_queue()
    held = {"status": "in_review", "visibility": "moderators", "held_for": why.value}
    scene.put(scene.demand, **held)
    yield Shown(MODERATION, scene.moderator, (why.label,))


def report_reason(scene: Scene, why: report.ReportReason) -> Iterator[Shown]:
    empty_queue()
    if not why.can_be_chosen:
        hide = [{"words": "agua", "kind": "other"}]
        scene.moderator.call("proactiva_demand_redact", folio=scene.folio, hide=hide)
        scene.author.call("proactiva_redaction_appeal", folio=scene.folio)
        yield Shown(MODERATION, scene.moderator, (why.label,))
        return
    reported(scene.folio, why.value)
    yield Shown(MODERATION, scene.moderator, (why.label,))
    yield Shown(scene.page(scene.folio), NOBODY, (why.label,))


def decided(scene: Scene, one: decision.Decision | report.Outcome) -> Iterator[Shown]:
    is_act = isinstance(one, decision.Decision)
    act, reason = (one.value, "spam") if is_act else ("report_close", one.value)
    who = participants.take_part(scene.moderator.actor).id
    scene.happen(act, None, role="authority", reason=reason, moderator_id=who)
    yield Shown(f"{MODERATION}/trail?folio={scene.folio}", scene.moderator, (one.label,))


def suspicion(scene: Scene, sign: review.Suspicion) -> Iterator[Shown]:
    words = {
        review.Suspicion.MANY_LINKS: "http://a.example http://b.example http://c.example",
        review.Suspicion.SAME_SITE: "http://a.example/1 y http://a.example/2",
        review.Suspicion.CAPITALS: "QUIERO SABER CUÁNDO PASA EL CAMIÓN",
        review.Suspicion.MIXED_LETTERS: "Gаna dinero",
    }
    empty_queue()
    held = {"status": "in_review", "visibility": "moderators", "held_for": "suspicious"}
    # No other text may hide the sign, or show it.
    others = dict.fromkeys(("title_raw", "purpose_raw", "where_raw", "alias_raw"), "")
    scene.put(scene.demand, **held, **others, wanted_raw=words[sign])
    yield Shown(MODERATION, scene.moderator, (sign.label,))


def referral_status(scene: Scene, status: referral.Status) -> Iterator[Shown]:
    pauses = [[today().isoformat(), None]] if status is referral.Status.CLARIFYING else []
    columns = {"promised_for": in_days(30), "pauses": pauses, "resolution": None}
    scene.put(scene.referral, status=status.value, **columns)
    # A resolved referral shows its outcome instead.
    told = (status.label, status.next_step)
    if status in referral.UNANSWERED:
        told = (status.label,)  # the status says it all
    if status is referral.Status.RESOLVED:
        scene.put(scene.referral, **RESOLVED, resolution="published")
        told = (referral.Resolution.PUBLISHED.label,)
    yield Shown(scene.page(scene.folio), NOBODY, told)
    yield Shown(f"{scene.desk}/{scene.folio}", scene.officer, told[:1])


def referral_resolution(scene: Scene, ending: referral.Resolution) -> Iterator[Shown]:
    if ending in referral.POSITIVE:
        scene.put(scene.referral, status="pending", resolution=None)
        yield Shown(f"{scene.desk}/{scene.folio}", scene.officer, (ending.choice,))
    scene.put(scene.referral, **RESOLVED, resolution=ending.value)
    yield Shown(scene.page(scene.folio), NOBODY, (ending.label,))


def referral_reason(scene: Scene, why: referral.AnswerReason) -> Iterator[Shown]:
    [ending] = [each for each in referral.Resolution if why in each.reasons]
    if ending is not referral.Resolution.NOT_COMPETENT:
        scene.put(scene.referral, status="pending", resolution=None, reason=None)
        yield Shown(f"{scene.desk}/{scene.folio}", scene.officer, (why.label,))
    scene.put(scene.referral, **RESOLVED, resolution=ending.value, reason=why.value)
    yield Shown(scene.page(scene.folio), NOBODY, (why.label,))


def said_of_answer(scene: Scene, one: verdict.Verdict) -> Iterator[Shown]:
    scene.put(scene.referral, **RESOLVED, resolution="published")
    asked = model.Session.get(Demand, scene.referral.demand_id)
    scene.put(asked, status="answered", resolution="published", status_since=today())
    said = {"folio": scene.folio, "verdict": one.value}
    call("proactiva_verdict_create", scene.author.name, **said)
    yield Shown(scene.page(scene.folio), scene.author, (one.label,))


def board_filter(scene: Scene, chosen: board.Filter) -> Iterator[Shown]:
    yield Shown(BOARD, NOBODY, (chosen.label,))
    yield Shown(f"{BOARD}?status={chosen.value}", NOBODY, (chosen.label,))


def board_order(scene: Scene, order: board.Order) -> Iterator[Shown]:
    yield Shown(f"{BOARD}?sort={order.value}", NOBODY, (order.heading,))
    other = next(each for each in board.Order if each is not order)
    yield Shown(f"{BOARD}?sort={other.value}", NOBODY, (order.label,))


def desk_narrowing(scene: Scene, chosen: desk.DeskFilter) -> Iterator[Shown]:
    if chosen is desk.DeskFilter.LOST:
        model.Session.add(Answer(referral_id=scene.referral.id, package_id="gone"))
        scene.put(scene.referral, **RESOLVED, resolution="published")
    yield Shown(scene.desk, scene.officer, (chosen.label,))


def desk_group(scene: Scene, group: desk.DeskHeading) -> Iterator[Shown]:
    columns = {
        desk.DeskHeading.LATE: {"status": "acknowledged", "received_on": in_days(-90)},
        desk.DeskHeading.WEEK: {"status": "acknowledged", "received_on": in_days(-18)},
        desk.DeskHeading.CONFIRM: {"status": "pending", "received_on": today()},
        desk.DeskHeading.LATER: {"status": "acknowledged", "received_on": today()},
        desk.DeskHeading.WAITING: {"status": "clarifying", "pauses": [[today().isoformat(), None]]},
        desk.DeskHeading.COMMITMENTS: {"status": "committed", "promised_for": in_days(60)},
        desk.DeskHeading.ANSWERED: {**RESOLVED, "resolution": "published"},
    }[group]
    row = scene.referral
    scene.put(row, **columns)
    row.set_state(row.state(), calendar.rules(), today())
    scene.put(row)
    address = scene.desk
    if group is desk.DeskHeading.ANSWERED:
        address = f"{scene.desk}?due={desk.DeskFilter.ANSWERED.value}"
    yield Shown(address, scene.officer, (group.label,))


def message_voice(scene: Scene, voice: message.Voice) -> Iterator[Shown]:
    scene.say(voice.value)
    # An office is shown by its name.
    yield Shown(scene.page(scene.alone), NOBODY, (voice.role or voice.label,))


def cadence(scene: Scene, one: follow.Cadence) -> Iterator[Shown]:
    yield Shown("/proactiva/follows/new?problem=health", NOBODY, (one.label,))


def act(scene: Scene, one: demand_acts.DemandAct | acts.ReferralAct) -> Iterator[Shown]:
    answers = one in (acts.ReferralAct.ANSWER, acts.ReferralAct.REFUSE, acts.ReferralAct.DECLINE)
    ending = referral.Resolution.PUBLISHED.value if answers else None
    part = None if isinstance(one, demand_acts.DemandAct) else scene.referral
    given = {"resolution": ending, "promised_for": in_days(30), "reason": "spam"}
    given["redactions"] = 2 if one is demand_acts.DemandAct.REDACT else None
    scene.happen(one.value, part, **given)
    yield Shown(scene.page(scene.folio), NOBODY, (one.label,))


def column(scene: Scene, one: sheet.Column) -> Iterator[Shown]:
    yield Shown(f"{MODERATION}/sheet/abcdefgh", scene.moderator, (one.label,))


def move(scene: Scene, one: FlowFigure | StockFigure) -> Iterator[Shown]:
    ledgers.sync()
    yield Shown(f"/proactiva/growth/events?what={one.value}", NOBODY, (one.label,))


def judgement(scene: Scene, one: Judgement) -> Iterator[Shown]:
    ledgers.sync()
    yield Shown(f"/proactiva/growth/answers?what={one.value}", NOBODY, (one.label,))


def progress(scene: Scene, one: Progress) -> Iterator[Shown]:
    days = {Progress.LATE: -1, Progress.AHEAD: 1}.get(one, 0)
    due = (clock.today() + timedelta(days)).isoformat()
    step = {"what": "Publicarlo", "due": due, "done": one is Progress.DONE}
    name = factories.initiative(factories.institution(), steps=[step])
    yield Shown(f"/proactiva/initiatives/{name}", NOBODY, (one.label,))


def indicator(scene: Scene, one: Indicator) -> Iterator[Shown]:
    ledgers.sync()
    said = (one.label, one.says, one.numerator, one.edges, *filter(None, [one.denominator]))
    yield Shown(f"/proactiva/growth/indicators/{one.value}", NOBODY, said)


# The pages that show a member, after putting it into place.
SCENES: dict[type[Register], Callable[[Scene, Any], Iterator[Shown]]] = {
    demand.Status: demand_status,
    demand.Resolution: demand_resolution,
    review.ReviewReason: demand_reason,
    report.ReportReason: report_reason,
    report.Outcome: decided,
    decision.Decision: decided,
    review.Suspicion: suspicion,
    demand_acts.DemandAct: act,
    referral.Status: referral_status,
    referral.Resolution: referral_resolution,
    referral.AnswerReason: referral_reason,
    acts.ReferralAct: act,
    board.Filter: board_filter,
    board.Order: board_order,
    desk.DeskFilter: desk_narrowing,
    desk.DeskHeading: desk_group,
    message.Voice: message_voice,
    sheet.Column: column,
    follow.Cadence: cadence,
    verdict.Verdict: said_of_answer,
    FlowFigure: move,
    StockFigure: move,
    Judgement: judgement,
    Progress: progress,
    Indicator: indicator,
}
# These have tests of their own, below or elsewhere: those of mails, feeds and mailboxes in
# `test_registers_told`, those of links in `tests/block/test_links`, and those of notes on charts in
# `test_growth_notes`.
OTHERS = {
    Objection,
    Trend,
    privacy.PersonalData,
    Openness,
    Licence,
    GapKind,
    NoticeKind,
    Feed,
    Unreached,
}
OTHERS |= {Currency, Evidence, LinkFlaw, NoteKind, Step}


def test_every_register_is_walked():
    assert set(SCENES) | OTHERS == set(Register.__subclasses__())


@pytest.mark.parametrize(
    "register", SCENES, ids=lambda one: f"{one.__module__[26:]}.{one.__name__}"
)
def test_every_member_is_shown_in_its_words(app, register):
    scene = Scene(app)
    for one in register:
        for address, reader, phrases in SCENES[register](scene, one):
            for language in LANGUAGES:
                page = scene.read(address, language, reader)
                for phrase in phrases:
                    assert written(phrase, language).search(page), (one, language, address)
                if "_" in one.value:
                    assert not re.search(rf"\b{one.value}\b", page), (one, address)


def test_an_officer_is_told_what_an_act_did(app):
    # A note and an assignment change no referral, so no register has their words.
    of_referral = {each.value for each in acts.ReferralAct} & desk_acts.ACTS.keys()
    for code in sorted(of_referral):
        one, done = desk_acts.ACTS[code], acts.ReferralAct(code).done
        for language in LANGUAGES:
            with app.flask_app.test_request_context(environ_overrides={"CKAN_LANG": language}):
                assert written(done, language).fullmatch(one.form.thanks({}))


@pytest.mark.parametrize("objection", Objection)
def test_every_objection_says_what_to_do(app, objection):
    @explain_refusals
    def refusing(context, data_dict):
        raise MoveRefused([objection])

    for language in LANGUAGES:
        with app.flask_app.test_request_context(environ_overrides={"CKAN_LANG": language}):
            with pytest.raises(tk.ValidationError) as refused:
                refusing({}, {})
            [said] = refused.value.error_dict[objection.field]
            assert written(objection.label, language).fullmatch(said)


@pytest.mark.parametrize("kind", PERSONAL)
def test_whoever_writes_personal_data_reads_which(app, kind):
    for language in LANGUAGES:
        typed = {
            # Nothing is alike, so the next page is the last look.
            "wanted": f"Quiero saber dónde hay tlacuaches. {PERSONAL[kind]} y pido ayuda",
            "problem": "water_and_drainage",
            "beneficiary_groups": "girls",
            "step": "review",
        }
        page = app.post(f"/{language}{BOARD}/new/any-in-{language}", data=typed, headers=FROM_HERE)
        assert page.status_code == 200
        assert written(kind.label, language).search(read(page.body))


def test_whoever_hides_personal_data_chooses_which(app):
    scene = Scene(app)
    for language in LANGUAGES:
        page = scene.read(f"{MODERATION}/redact/{scene.alone}", language, scene.moderator)
        for kind in privacy.PersonalData:
            assert written(kind.label, language).search(page)


FORMATS = {
    Openness.NO_FILES: [],
    Openness.UNKNOWN: ["ZIP"],
    Openness.CLOSED: ["PDF"],
    Openness.SHAPEFILE: ["SHP"],
    Openness.OPEN: ["CSV", "PDF"],
}
LICENCES = {
    Licence.UNKNOWN: "notspecified",
    Licence.NOT_LISTED: "libre-uso-mx",
    Licence.CLOSED: "other-closed",
    Licence.OPEN: "cc-by",
}
SOMEWHERE = "https://datos.test/1"
USEFUL = {"proactiva_usefulness_rationale": "Dice cuándo llega el agua"}


def test_a_dataset_says_how_far_it_can_be_used_again(app):
    unit = institution()
    made: list[tuple[Openness | Licence, str]] = []
    for tier, formats in FORMATS.items():
        files = [{"url": SOMEWHERE, "format": each} for each in formats]
        made.append((tier, dataset(unit, resources=files, **USEFUL)))
    for allowed, code in LICENCES.items():
        made.append((allowed, dataset(unit, license_id=code, **USEFUL)))
    assert {type(one) for one, _ in made} == {Openness, Licence}
    assert len(made) == len([*Openness, *Licence])
    for one, name in made:
        for language in LANGUAGES:
            page = app.get(f"/{language}/dataset/{name}").body
            assert written(one.label, language).search(page), (one, language)


STEPS: dict[Step, tuple[str, list[str]]] = {
    Step.FILE: ("cc-by", []),
    Step.LICENCE: ("notspecified", ["CSV"]),
    Step.LISTED_LICENCE: ("libre-uso-mx", ["CSV"]),
    Step.OPEN_LICENCE: ("other-closed", ["CSV"]),
    Step.FORMAT: ("cc-by", ["ZIP"]),
    Step.TABLE: ("cc-by", ["PDF"]),
    Step.OPEN_FORMAT: ("cc-by", ["XLSX"]),
    Step.ADDRESSES: ("cc-by", ["CSV"]),
    Step.LINKS: ("cc-by", ["RDF"]),
}


def test_a_dataset_says_what_its_next_star_asks_for(app):
    unit = institution()
    assert STEPS.keys() == set(Step)
    for step, (code, formats) in STEPS.items():
        files = [{"url": SOMEWHERE, "format": each} for each in formats]
        name = dataset(unit, resources=files, license_id=code, **USEFUL)
        for language in LANGUAGES:
            page = app.get(f"/{language}/dataset/{name}").body
            assert written(step.label, language).search(page), (step, language)


def test_a_dataset_says_whether_it_is_up_to_date(app, new_ledger):
    unit = institution()
    files = {"resources": [{"url": SOMEWHERE, "format": "CSV"}]}
    daily = {**USEFUL, "proactiva_update_frequency": "daily"}
    ledgers.sync()
    seen = dataset(unit, **daily, **files)
    ledgers.sync()
    made = {
        Currency.UNKNOWN: dataset(unit, **daily),
        Currency.LATE: dataset(unit, **daily, **files),
        Currency.CURRENT: seen,
        Evidence.LEDGER: seen,
        Evidence.FILES: dataset(unit, **daily, **files),
    }
    assert made.keys() == {*Currency, *Evidence}
    dated = model.Package.get(made[Currency.LATE]).id
    change_files(dated, created=datetime(2020, 1, 1))  # noqa: DTZ001
    for one, name in made.items():
        for language in LANGUAGES:
            page = app.get(f"/{language}/dataset/{name}").body
            assert written(one.label, language).search(page), (one, language)


def test_an_officer_is_told_what_a_block_lacks(app):
    unit = institution()
    gaps = {
        GapKind.UNLISTED: {"proactiva_problem_addressed": "lejos"},
        GapKind.MISSING: {"proactiva_proactive": True},
        GapKind.LEFT_OUT: {"proactiva_problem_addressed": "x" * 101},
    }
    made = {dataset(unit, **block): kind for kind, block in gaps.items()}
    officer = member(unit, "editor")
    for language in LANGUAGES:
        with app.flask_app.test_request_context(environ_overrides={"CKAN_LANG": language}):
            found = call("proactiva_block_gap_list", officer.name)["datasets"]
        for each in found:
            says = " ".join(gap["says"] for gap in each["gaps"])
            assert written(made[each["name"]].label, language).search(says), (each, language)
        assert {each["name"] for each in found} == set(made)


def test_every_trend_heads_a_page(app):
    names = {trend: named(trend.value) for trend in Trend}
    ids = {trend: model.Group.get(institution(name=name)).id for trend, name in names.items()}
    before = {Trend.GREW: 1, Trend.SHRANK: 2, Trend.CHANGED: 1, Trend.STILL: 1, Trend.GONE: 1}
    since = {Trend.STARTED: 1, Trend.GREW: 1, Trend.CHANGED: 1}
    began = datetime.now(timezone.utc) - timedelta(days=800)
    ledgers.forget()
    ledgers.sync(began)
    made = {trend: ledgers.add_datasets(n, ids[trend]) for trend, n in before.items()}
    ledgers.sync(began + timedelta(days=1))
    ledgers.change(made[Trend.GONE], private=True)
    for days in (2, 4):
        ledgers.sync(began + timedelta(days=days))
    ledgers.change([made[Trend.SHRANK][0], *made[Trend.CHANGED]], private=True)
    for trend, count in since.items():
        ledgers.add_datasets(count, ids[trend])
    ledgers.settle()
    scene = Scene(app)
    for trend, name in names.items():
        for language in LANGUAGES:
            page = scene.read(f"{GROWTH}/{name}", language)
            assert written(trend.label, language).search(page), (trend, language)
