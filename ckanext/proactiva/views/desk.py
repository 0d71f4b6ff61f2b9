"""An institution's desk: what waits there, and what its officers do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from werkzeug.datastructures import MultiDict

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.demands.answers import ForeignDatasetError
from ckanext.proactiva.domain.desk import DeskFilter, DeskHeading
from ckanext.proactiva.domain.referral import Status
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.labels import desk as desk_labels
from ckanext.proactiva.views import last_look, pages, routing, visit
from ckanext.proactiva.views.desk_acts import ACTS, present_answer
from ckanext.proactiva.views.forms import Errors, Typed, form_page, go, last_page, page_number

desk = pages.blueprint("desk", "/desk")

PAGE_SIZE = 50
# What can be done instead of answering, under its headings.
_LATER, _NOT = N_("You will publish it later, or need a clarification"), N_("You cannot publish it")
HEADINGS: Final = {"commit": _LATER, "ask": _LATER, "decline": _NOT, "refuse": _NOT}


@desk.get("")
def index() -> pages.Page:
    """Let an officer choose an institution, or go straight to the desk of their only one."""
    found = pages.call("proactiva_desk_list")
    if not found:
        raise tk.NotAuthorized(
            tk._("No institution has given you access to its desk. Ask its administrator")
        )
    if len(found) == 1:
        return tk.redirect_to("proactiva_desk.work", institution=found[0]["name"])
    values = {"title": tk._("Choose an institution"), "institutions": found}
    return tk.render("proactiva/desk/index.html", values)


@desk.get("/<institution>")
def work(institution: str) -> pages.Page:
    """Show what an institution has to answer, the most urgent first."""
    chosen = pages.parameter("due")
    due = chosen if chosen in set(DeskFilter) else ""
    page = page_number().number
    found = pages.named(
        "proactiva_referral_list",
        institution=institution,
        due=due,
        limit=PAGE_SIZE,
        offset=(page - 1) * PAGE_SIZE,
    )
    if moved := routing.to_current(institution=found["institution"]["name"]):
        return moved
    narrowings = [
        (each.value, labels.tag(each.label, each.circle), found[each.counted_as])
        for each in DeskFilter
        # An answer is seldom lost.
        if each is not DeskFilter.LOST or found["lost"] or each.value == due
    ]
    total = next((number for code, _, number in narrowings if code == due), found["count"])
    last = last_page(total, PAGE_SIZE)
    if page > last:
        return routing.to_page(last)
    values = {
        "title": tk._("To answer: {institution}").format(institution=found["institution"]["title"]),
        "desk": found,
        "groups": _grouped(found["results"]),
        "due": due,
        "heading": desk_labels.heading(due, total),
        "nothing": desk_labels.nothing(due),
        "narrowings": narrowings,
        "page": page,
        "last_page": last,
    }
    return tk.render("proactiva/desk/work.html", values)


@desk.get("/<institution>/<folio>")
def referral(institution: str, folio: str) -> pages.Page:
    """Show a demand on an institution's desk, with what its officers may do."""
    demand = pages.named("proactiva_referral_show", institution=institution, folio=folio)
    if moved := routing.to_current(institution=demand["turn"]["institution"]["name"], folio=folio):
        return moved
    typed = {"answer": _ticked(demand, tk.request.args.getlist("dataset"))}
    # What is written here is kept until it is sent, which needs a visit.
    return pages.with_visit(referral_page(demand, typed))


@desk.post(f"/<institution>/<folio>/<any({', '.join(ACTS)}):what>")
def act(institution: str, folio: str, what: str) -> pages.Page:
    """Do what an officer wants to do with a demand; an answer is previewed before it is sent."""
    doing, step = ACTS[what], tk.request.form.get("step", "")
    at = {"institution": institution, "folio": folio}
    typed = doing.form.given(tk.request.form)
    if step == "edit":
        return _form_again(at, what, typed)
    preview = doing.preview if step != "send" else ""
    try:
        shown = pages.call(preview or doing.form.action, **at, **doing.given(typed))
    except tk.ValidationError as error:
        return _refused(pages.named("proactiva_referral_show", **at), what, typed, error)
    if preview:
        return _look_first(at, what, shown)
    last_look.drop(tk.request.form.get("form_token", ""))
    tk.h.flash_success(doing.form.thanks(shown))
    return go("proactiva_desk.referral", **at)


@desk.get(f"/<institution>/<folio>/<any({', '.join(ACTS)}):what>/<form_token>")
def look(institution: str, folio: str, what: str, form_token: str) -> pages.Page:
    """Show again an answer that is not sent yet; once it was sent, go to its demand."""
    at = {"institution": institution, "folio": folio}
    demand = pages.named("proactiva_referral_show", **at)
    given, doing = last_look.DRAFTS.given(form_token), ACTS[what]
    if not doing.preview or f"{what}-text" not in given:
        return tk.redirect_to("proactiva_desk.referral", **at)
    typed = doing.form.given(MultiDict(given))
    if pages.parameter("step") == "edit":
        return referral_page(demand, {what: typed}, what)
    try:
        shown = pages.call(doing.preview, **at, **doing.given(typed))
    except tk.ValidationError as error:
        return _refused(demand, what, typed, error)
    return _looked_at(demand, what, shown, given, form_token)


def _form_again(at: Mapping[str, str], what: str, typed: Typed) -> pages.Page:
    """Show a form again with what was typed, at its own address if it is kept at one."""
    form_token = tk.request.form.get("form_token", "")
    if last_look.DRAFTS.given(form_token):
        return go("proactiva_desk.look", **at, what=what, form_token=form_token, step="edit")
    # Only POST fills in this form, so that no other site can do it either.
    return referral_page(pages.named("proactiva_referral_show", **at), {what: typed}, what)


def _look_first(at: Mapping[str, str], what: str, shown: Mapping[str, Any]) -> pages.Page:
    """Show a preview before sending, at its own address if it can be kept at one."""
    sent = {name: tk.request.form.getlist(name) for name in tk.request.form}
    given = {name: values for name, values in sent.items() if name.startswith(f"{what}-")}
    if form_token := last_look.keep(given):
        return visit.extend(go("proactiva_desk.look", **at, what=what, form_token=form_token))
    return _looked_at(pages.named("proactiva_referral_show", **at), what, shown, given)


def _looked_at(
    demand: Mapping[str, Any],
    what: str,
    shown: Mapping[str, Any],
    given: Mapping[str, list[str]],
    token: str = "",
) -> pages.Page:
    """Show an answer as people will see it, with all that was typed, to send it or go back."""
    referral = demand["turn"]
    place = {"institution": referral["institution"]["name"], "folio": demand["folio"]}
    values = {
        "title": tk._("How your answer will look"),
        "what": what,
        "demand": demand,
        "referral": referral,
        "preview": {**referral, **shown, "clock": {**referral["clock"], "overdue": False}},
        "given": {**given, "form_token": [token]},
        "address": tk.url_for("proactiva_desk.act", **place, what=what),
    }
    return tk.render("proactiva/desk/last_look.html", values)


def _refused(
    demand: Mapping[str, Any], what: str, typed: Typed, error: tk.ValidationError
) -> pages.Page:
    errors = ACTS[what].errors_in(typed, error.error_dict)
    is_foreign = isinstance(error, ForeignDatasetError)
    return referral_page(demand, {what: typed}, what, errors, is_foreign=is_foreign)


def _grouped(demands: list[dict[str, Any]]) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """Group demands under headings, the most urgent first, each heading with its code."""
    timed = [_timed(demand) for demand in demands]
    groups = [
        (group, [each for each in timed if each["referral"]["group"] == group])
        for group in DeskHeading
    ]
    return [(group.value, labels.say(group.label), members) for group, members in groups if members]


def _timed(demand: Mapping[str, Any]) -> dict[str, Any]:
    own = demand["turn"]
    times = {"tag": desk_labels.urgency(own), "deadline": desk_labels.deadline(own)}
    return {**demand, "referral": own, **times, "offers": _offered(own)}


def _offered(own: Mapping[str, Any]) -> str:
    """Return what the only button of a demand on the desk's list is for."""
    if "acknowledge" in own["may"] and own["group"] == DeskHeading.CONFIRM:
        return "acknowledge"
    if "answer" not in own["may"] or own["status"] == Status.CLARIFYING:
        return "see"
    return "publish" if own["status"] == Status.COMMITTED else "answer"


def _ticked(demand: Mapping[str, Any], asked: list[str]) -> Typed:
    """Tick the datasets that were published for a demand, and those that a link names."""
    offered = {each["name"] for each in demand["datasets"]}
    linked = [each["name"] for each in demand["datasets"] if each["linked"]]
    others = "\n".join(name for name in asked if name not in offered)
    return {"datasets": [*linked, *offered.intersection(asked)], "others": others}


def referral_page(
    demand: Mapping[str, Any],
    typed: Mapping[str, Typed],
    acting: str = "",
    errors: Errors | None = None,
    *,
    is_foreign: bool = False,
) -> pages.Page:
    """Show a demand on a desk, with what was typed for an act and the errors in it."""
    own = demand["turn"]
    values = {
        "title": demand["title"],
        # The demand's public page has the same title.
        "called": own["institution"]["title"],
        "demand": demand,
        "referral": own,
        "headings": {act: labels.say(heading) for act, heading in HEADINGS.items()},
        "acts": [act for act in ACTS if act in own["may"]],
        "acting": acting,
        "colleagues": [(each["name"], each["title"]) for each in demand["colleagues"]],
        "is_foreign": is_foreign,
        "typed": {**present_answer(own), **typed},
        "confirmation": desk_labels.confirmation(own),
        "promise": desk_labels.promise(own),
        "question": desk_labels.question(own),
        "answers": desk_labels.answers(),
        "refusals": desk_labels.reasons_to_refuse(),
        "declined": desk_labels.declined(),
        "errors": errors or {},
    }
    return form_page("proactiva/desk/referral.html", values)
