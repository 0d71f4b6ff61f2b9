"""One account in many roles: it asks, answers for one institution, and reads along in another.

Permissions are decided for each demand separately, and no role affects another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

import ckantoolkit as tk

from tests import factories
from tests.factories import Person, call

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.moderation", "all"),
]

EDITORS = ["acknowledge", "ask", "answer", "decline"]
# By demand: whether it is theirs, what they may do with it, and with the institution's referral.
READS: dict[str, tuple[bool, list[str], list[str] | None]] = {
    "returned": (True, ["resubmit", "withdraw"], None),
    "in review": (True, ["withdraw"], None),
    "open": (True, ["refer", "withdraw"], None),
    "where they edit": (True, ["withdraw"], EDITORS),
    "where they read": (True, ["withdraw"], []),
    "withdrawn when public": (True, [], None),
    "withdrawn before": (True, [], None),
    "of another where they edit": (False, [], EDITORS),
    "of another where they read": (False, [], []),
}
PUBLIC = [
    "open",
    "where they edit",
    "where they read",
    "withdrawn when public",
    "of another where they edit",
    "of another where they read",
]
HIDDEN = "of another in review where they edit"


@dataclass
class Ana:
    """A person with several demands, an editor of one institution and a member of another."""

    who: Person = field(default_factory=factories.person)
    moderator: Person = field(default_factory=factories.moderator)
    edits: str = field(default_factory=factories.institution)
    reads: str = field(default_factory=factories.institution)
    folios: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        factories.join(self.edits, self.who, "editor")
        factories.join(self.reads, self.who, "member")
        factories.member(self.edits, "admin")
        self.colleague = factories.member(self.edits, "editor")
        another = factories.person()
        for name in READS:
            where = {"edit": self.edits, "read": self.reads}.get(name.split()[-1], "")
            self.ask(name, another if "another" in name else self.who, where)
        self.ask(HIDDEN, another, self.edits)
        why = {"reason": "unclear", "text": "¿De qué colonia?"}
        self.moderator.call("proactiva_demand_return", folio=self.folios["returned"], **why)
        for name in ("withdrawn when public", "withdrawn before"):
            self.call("proactiva_demand_withdraw", name)

    def ask(self, name: str, author: Person, institution: str) -> None:
        made = factories.demand(author.name, institution=institution)
        self.folios[name] = made["folio"]
        if name in PUBLIC:
            self.moderator.call("proactiva_demand_publish", folio=made["folio"])

    def call(self, action: str, name: str, **data: Any) -> Any:
        return self.who.call(action, folio=self.folios[name], **data)

    def refused(self, error: type[Exception], action: str, name: str, **data: Any) -> None:
        with pytest.raises(error):
            self.call(action, name, **data)


@pytest.fixture
def ana() -> Ana:
    return Ana()


def test_each_demand_tells_them_what_they_are_to_it(ana: Ana):
    found = {}
    for name in READS:
        shown = ana.call("proactiva_demand_show", name)
        turns = [each["may"] for each in shown["referrals"]]
        found[name] = shown["is_author"], shown["may"], turns[0] if turns else None
        assert ("written" in shown) == shown["is_author"]
        assert ("returned" in shown) == (name == "returned")
    assert found == READS
    ana.refused(tk.ObjectNotFound, "proactiva_demand_show", HIDDEN)


def test_who_sits_beside_them_reads_the_public_ones_alone(ana: Ana):
    for name, folio in ana.folios.items():
        if name not in PUBLIC:
            with pytest.raises(tk.ObjectNotFound):
                ana.colleague.call("proactiva_demand_show", folio=folio)
            continue
        shown = ana.colleague.call("proactiva_demand_show", folio=folio)
        assert (shown["is_author"], shown["may"], "written" in shown) == (False, [], False)
        turns = [each["may"] for each in shown["referrals"]]
        assert turns == ([EDITORS] if name.endswith("edit") else [[]] if "read" in name else [])


def test_their_desks_hold_what_is_public_and_nothing_of_their_own_besides(ana: Ana):
    desks = {each["name"]: each["count"] for each in ana.who.call("proactiva_desk_list")}
    assert desks == {ana.edits: 2, ana.reads: 2}
    for unit, verb in ((ana.edits, "edit"), (ana.reads, "read")):
        work = ana.who.call("proactiva_referral_list", institution=unit)["results"]
        names = {f"where they {verb}", f"of another where they {verb}"}
        assert {each["folio"] for each in work} == {ana.folios[name] for name in names}
        may = EDITORS if verb == "edit" else []
        assert [each["turn"]["may"] for each in work] == [may, may]
    with pytest.raises(tk.NotAuthorized):
        ana.who.call("proactiva_moderation_list")


def test_they_act_for_the_institution_in_its_name_on_their_own_demand_too(ana: Ana):
    at = {"institution": ana.edits}
    for name in ("where they edit", "of another where they edit"):
        ana.call("proactiva_referral_acknowledge", name, **at)
        ana.call("proactiva_referral_ask", name, **at, text="¿De qué colonia?")
        shown = ana.call("proactiva_demand_show", name)
        told = [(each["act"], each["role"]) for each in shown["events"]]
        assert told[-2:] == [("acknowledge", "editor"), ("ask", "editor")]
        assert [each["voice"] for each in shown["messages"]] == ["institution"]
    ana.call("proactiva_referral_clarify", "where they edit", **at, text="De todas")
    factories.publish_messages(ana.folios["where they edit"])
    clarified = call("proactiva_demand_show", folio=ana.folios["where they edit"])
    assert (clarified["events"][-1]["act"], clarified["events"][-1]["role"]) == (
        "clarify",
        "author",
    )
    other = "of another where they edit"
    ana.refused(tk.NotAuthorized, "proactiva_referral_clarify", other, **at, text="De todas")
    ana.refused(tk.NotAuthorized, "proactiva_demand_withdraw", other)


def test_editor_speaks_for_the_institution_only_where_they_edit(ana: Ana):
    for name in ("where they edit", "of another where they edit"):
        said = ana.call("proactiva_message_create", name, text="Lo estamos viendo")
        assert said["visibility"] == "public"
    for name in ("open", "where they read", "of another where they read"):
        said = ana.call("proactiva_message_create", name, text="Me hace falta")
        assert said["visibility"] == "moderators"


def test_editor_of_two_institutions_speaks_for_the_one_not_declining(ana: Ana):
    name = "of another where they edit"
    other = factories.institution()
    factories.join(other, ana.who, "editor")
    ana.moderator.call("proactiva_referral_create", folio=ana.folios[name], institution=other)
    both = ana.call("proactiva_demand_show", name)["speaks_for"]
    assert {each["name"] for each in both} == {ana.edits, other}
    declined = {"resolution": "not_competent", "reason": "not_competent"}
    why = "Lo tiene otra institución, que es la que lleva el registro de cada colonia y lo publica."
    at = {"institution": ana.edits, "text": why}
    ana.call("proactiva_referral_answer", name, **at, **declined)
    left = ana.call("proactiva_demand_show", name)["speaks_for"]
    assert [each["name"] for each in left] == [other]
    ana.call("proactiva_message_create", name, text="Lo estamos viendo")
    [*_, said] = ana.call("proactiva_demand_show", name)["messages"]
    assert said["name"] == left[0]["title"]
    ana.refused(
        tk.ValidationError,
        "proactiva_message_create",
        name,
        text="Ya no",
        institution=ana.reads,
    )


def test_the_same_words_for_another_institution_are_another_message(ana: Ana):
    name = "where they edit"
    other = factories.institution()
    factories.join(other, ana.who, "editor")
    ana.moderator.call("proactiva_referral_create", folio=ana.folios[name], institution=other)
    for institution in (ana.edits, other, other):
        said = {"text": "Lo estamos viendo", "institution": institution}
        ana.call("proactiva_message_create", name, **said)
    titles = [each["name"] for each in ana.call("proactiva_demand_show", name)["messages"]]
    assert len(titles) == len(set(titles)) == 2


def test_to_read_along_in_an_institution_is_not_to_act_for_it(ana: Ana):
    at = {"institution": ana.reads}
    for name in ("where they read", "of another where they read"):
        ana.refused(tk.NotAuthorized, "proactiva_referral_acknowledge", name, **at)
        ana.refused(tk.NotAuthorized, "proactiva_referral_ask", name, **at, text="¿Cuál?")
    # Editing for one institution does not let them move what another has, or what nobody has.
    for name in ("where they read", "open"):
        elsewhere = {"institution": ana.edits}
        ana.refused(tk.ValidationError, "proactiva_referral_acknowledge", name, **elsewhere)
    for name in ("returned", "in review", "withdrawn before"):
        ana.refused(tk.ValidationError, "proactiva_referral_create", name, institution=ana.edits)
    ana.refused(tk.ObjectNotFound, "proactiva_referral_acknowledge", HIDDEN, institution=ana.edits)


def test_a_demand_that_has_ended_is_not_moved_by_any_role(ana: Ana):
    for name in ("withdrawn when public", "withdrawn before"):
        ana.refused(tk.ValidationError, "proactiva_demand_withdraw", name)
        ana.refused(tk.ValidationError, "proactiva_demand_resubmit", name, wanted="Otra cosa")
        ana.refused(tk.NotAuthorized, "proactiva_demand_publish", name)
