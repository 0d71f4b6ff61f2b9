"""The board of demands, a demand's own page, and what people do there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import labels, transaction
from ckanext.proactiva.domain.referral_acts import Act as ReferralAct
from ckanext.proactiva.views import browser, demand_page, forms, pages, saying
from ckanext.proactiva.views.forms import go, named, page_number, status_of
from ckanext.proactiva.views.fragments import fragment

demand = pages.blueprint("demand", "/demands")

PAGE_SIZE = 20
FILTERS = (*forms.FILTERS, "sort")
LISTS = {"edit-groups"}
MEETING = (
    "institution",
    "held_on",
    "place",
    "institutions",
    "civil_society",
    "citizens",
    "text",
    "address",
    "changes",
)
# What people do to a demand: the action, and which of its parameters each input is.
ACTS: dict[str, tuple[str, dict[str, str]]] = {
    "support": ("proactiva_support_create", {}),
    "unsupport": ("proactiva_support_delete", {}),
    "say": (
        "proactiva_message_create",
        {"say": "text", "say-alias": "alias", "say-badge": "with_badge"},
    ),
    "meeting": ("proactiva_meeting_create", {f"meeting-{name}": name for name in MEETING}),
    "withdraw": ("proactiva_demand_withdraw", {}),
    "resubmit": (
        "proactiva_demand_resubmit",
        {"wanted": "wanted", "purpose": "purpose", "where": "where", "title": "title"},
    ),
    "clarify": (
        "proactiva_referral_clarify",
        {"clarify": "text", "institution": "institution"},
    ),
    "refer": ("proactiva_referral_create", {"institution": "institution"}),
    "transfer": (
        "proactiva_referral_create",
        {"transfer-from": "instead_of", "transfer-to": "institution", "transfer-text": "text"},
    ),
    "judge": ("proactiva_verdict_create", {"verdict": "verdict"}),
    "close": ("proactiva_demand_close", {}),
    "merge_consent": ("proactiva_demand_merge_consent", {}),
    "merge_object": ("proactiva_demand_merge_object", {}),
    "unmerge": ("proactiva_demand_unmerge", {}),
    "refuse": ("proactiva_demand_refuse", {"refuse-reason": "reason"}),
    "hide": ("proactiva_demand_hide", {"hide-reason": "reason"}),
    "unhide": ("proactiva_demand_unhide", {}),
    "publish": ("proactiva_demand_publish", {"publish-institution": "institution"}),
    "edit": (
        "proactiva_demand_patch",
        {"edit-title": "title", "edit-problem": "problem", "edit-groups": "beneficiary_groups"},
    ),
    "reopen": ("proactiva_demand_reopen", {}),
    "merge": ("proactiva_demand_merge", {"target": "target"}),
    "return_to": ("proactiva_referral_reopen", {"institution": "institution"}),
    "appeal": (
        "proactiva_redaction_appeal",
        {"appealed": "message", "appeal-text": "text"},
    ),
    "report": ("proactiva_report_create", {"report-reason": "reason", "report-text": "text"}),
    "report_message": (
        "proactiva_report_create",
        {"reported": "id", "reported-reason": "reason", "reported-text": "text"},
    ),
    "hide_message": ("proactiva_message_hide", {"message": "id", "message-reason": "reason"}),
    "unhide_message": ("proactiva_message_unhide", {"message": "id"}),
}


@demand.get("")
def board() -> pages.Page:
    """List what people ask for, as the address says; what it says wrongly is left out."""
    filters = {name: tk.request.args.get(name, "") for name in FILTERS}
    page, ignored = page_number()
    beside = {name: tk.request.args.get(name, "") for name in ("after", "before")}
    try:
        found = _listed(filters, page, **beside)
    except transaction.BusyError:
        raise
    except tk.ValidationError as error:
        filters = {name: "" if name in error.error_dict else filters[name] for name in FILTERS}
        found, ignored = _listed(filters, page), True
    if filters["q"] and not found["count"] and (folio := named(filters["q"])):
        return tk.redirect_to("proactiva_demand.show", folio=folio)
    chosen = found["institution"]
    if chosen and chosen["name"] != filters["institution"]:
        # By its id, or by a name of before: the board has one address for it.
        now = {**filters, "institution": chosen["name"]}
        return tk.redirect_to(tk.h.proactiva_board_url(now, page=page))
    last = max(1, -(-found["count"] // PAGE_SIZE))
    if page > last:
        return tk.redirect_to(tk.h.proactiva_board_url(filters, page=last))
    title = tk._("What people ask for")
    shown = {"filters": filters, "page": page, "last_page": last, "ignored": ignored, **found}
    values = {
        "title": title,
        "feed": tk.h.proactiva_file_url(filters, "demands", "atom"),
        "article": fragment(
            "proactiva/demand/board_article.html", shown, lambda: {"title": title, **shown}
        ),
    }
    return browser.keep(tk.render("proactiva/demand/board.html", values))


@demand.get("/<folio>")
def show(folio: str) -> pages.Page:
    """Show one demand, at its one address."""
    before = tk.request.args.get("before", "")
    try:
        found = pages.call("proactiva_demand_show", folio=folio, messages_before=before)
    except transaction.BusyError:
        raise
    except tk.ValidationError:
        return tk.redirect_to("proactiva_demand.show", folio=folio)
    if found["folio"] != folio or (before and not found["messages"]):
        return tk.redirect_to("proactiva_demand.show", folio=found["folio"])
    if found["merged_into"] and not found["may"]:
        # The one that somebody came for, though it leads here through others.
        first = tk.request.args.get("joined") or folio
        return tk.redirect_to("proactiva_demand.show", folio=found["merged_into"], joined=first)
    return browser.keep(demand_page.drawn(found))


@demand.post(f"/<folio>/<any({', '.join(ACTS)}):what>")
def act(folio: str, what: str) -> pages.Page:
    """Do what a person asks with a demand, and go back to it."""
    if what == "support" and not (tk.current_user.is_authenticated or browser.is_kept()):
        # It would be counted anew each time: whoever sends many of these keeps nothing.
        tk.h.flash_error(tk._("Press «I need it too» once more, so that you are counted once"))
        return browser.keep(go("proactiva_demand.show", folio=folio))
    action, inputs = ACTS[what]
    typed = tk.request.form
    if typed.get("step") == "edit":
        return browser.keep(
            demand_page.drawn(pages.call("proactiva_demand_show", folio=folio), typed=typed)
        )
    if page := saying.look(folio, what, typed):
        return browser.keep(page)
    given: dict[str, Any] = {
        parameter: typed.getlist(name) if name in LISTS else typed.get(name, "")
        for name, parameter in inputs.items()
    }
    if saying.is_looked_at(what):
        given["not_personal"] = typed.getlist("not_personal")
    if "title" in inputs:
        given["title"] = saying.retitled(typed)
    try:
        result = pages.call(action, **({} if "id" in given else {"folio": folio}), **given)
    except tk.ValidationError as error:
        # Something else was changed at the last look: it is taken once more.
        is_changed = error.error_dict.keys() == {"not_personal"}
        if is_changed and (page := saying.look(folio, what, typed, again=True)):
            return browser.keep(page)
        names = {parameter: name for name, parameter in inputs.items()}
        errors = {names.get(field, field): said for field, said in error.error_dict.items()}
        found = pages.call("proactiva_demand_show", folio=folio)
        return browser.keep((demand_page.drawn(found, errors, typed), status_of(errors)))
    tk.h.flash_success(_DONE[what](result))
    return browser.keep(go("proactiva_demand.show", folio=folio))


def _listed(filters: Mapping[str, Any], page: int, **beside: str) -> dict[str, Any]:
    """Return a page of the board: beside a demand, which costs the same on any, or by its number.

    Pages beside each other stay so while others ask.
    """
    offset = (page - 1) * PAGE_SIZE
    return pages.call("proactiva_demand_list", **filters, **beside, offset=offset, limit=PAGE_SIZE)


def _said(message: Mapping[str, Any]) -> str:
    if message["visibility"] == "public":
        return tk._("Your message is published.")
    return tk._("Thank you. A person reads your message before it is published.")


def _reported(_: Mapping[str, Any]) -> str:
    return tk._("Thank you. A person of the authority looks at it. Only they read what you wrote.")


def _clarified(found: Mapping[str, Any]) -> str:
    if found["events"][-1]["act"] == ReferralAct.CLARIFY.value:
        return labels.say(ReferralAct.CLARIFY.done)
    return tk._("Thank you. A person reads your message before it is published.")


_DONE: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "support": lambda _: tk._("You are counted in. Thank you."),
    "unsupport": lambda _: tk._("You are not counted in any more."),
    "say": _said,
    "meeting": lambda _: tk._("The dialogue is written down. Everybody reads it."),
    "withdraw": lambda _: tk._("You took your demand back."),
    "resubmit": lambda _: tk._("You sent your demand again. A person reads it first."),
    "clarify": _clarified,
    "refer": lambda _: tk._("The institution has it. Its time counts from the next working day."),
    "transfer": lambda _: labels.say(ReferralAct.TRANSFER.done),
    "judge": lambda _: tk._("Thank you. You can change it while there is time."),
    "close": lambda _: tk._("The demand is closed."),
    "merge_consent": lambda _: tk._("Your demand goes on in the other one."),
    "merge_object": lambda _: tk._("Your demand goes on by itself."),
    "unmerge": lambda _: tk._("The demand goes on by itself again."),
    "publish": lambda _: tk._("The demand is public."),
    "refuse": lambda _: tk._("The demand is not accepted. Its page says why."),
    "hide": lambda _: tk._("The demand is hidden. Only the authority sees it."),
    "unhide": lambda _: tk._("Everybody sees the demand again."),
    "reopen": lambda _: tk._("The demand is open again."),
    "edit": lambda _: tk._("The demand is corrected."),
    "merge": lambda _: tk._(
        "Its author is asked. In ten days silence joins it, unless they said no before."
    ),
    "return_to": lambda _: labels.say(ReferralAct.REOPEN.done),
    "appeal": lambda _: tk._("Thank you. A person of the authority looks at it again."),
    "report": _reported,
    "report_message": _reported,
    "hide_message": lambda _: tk._("The message is hidden."),
    "unhide_message": lambda _: tk._("The message is public."),
}
