"""What is documented about an action: by its docstring, auth function, code and types."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.logic import action, auth
from ckanext.proactiva.people import limits
from docs.reference.examples import Example, example_in
from docs.reference.parameters import Parameter, is_folio, parameters_of, rules_of
from docs.reference.shapes import Hint, returned_by

OURS: Final = [name for name in action.ACTIONS if name.startswith("proactiva_")]
CHAINED: Final = [name for name in action.ACTIONS if name not in OURS]
MOVES: Final = {
    act.action for acts in (demand_acts.DemandAct, referral_acts.ReferralAct) for act in acts
}
# Who has each role; an institution's admins may do whatever its editors may.
ROLES: Final = {
    Role.AUTHOR: "the demand's author",
    Role.EDITOR: "the institution's editors",
    Role.ADMIN: "the institution's admins",
    Role.AUTHORITY: "the authority's editors",
}
ANYBODY: Final = "anybody"
# Whoever may not see it is not refused: they find nothing.
SEEING: Final = "whoever may see"
CODES: Final = {"NotAuthorized": 403, "ObjectNotFound": 404, "ValidationError": 409}


class Action(NamedTuple):
    """Everything that the reference says about an action."""

    name: str
    feature: str
    summary: list[str]
    reads_only: bool
    allowed: str
    parameters: list[Parameter]
    rules: list[str]
    returns: Hint
    errors: dict[int, list[str]]
    example: Example


def read(name: str) -> Action:
    """Return what is documented about one of our actions."""
    function = inspect.unwrap(action.ACTIONS[name])
    docstring = inspect.cleandoc(function.__doc__ or "")
    parameters = parameters_of(name)
    return Action(
        name,
        function.__module__.rpartition(".")[2],
        paragraphs(docstring),
        reads_only(name),
        _allowed(auth.AUTH_FUNCTIONS[name]),
        parameters,
        rules_of(name),
        returned_by(function),
        _errors(name, parameters, docstring),
        example_in(docstring),
    )


def reads_only(name: str) -> bool:
    """Return whether an action changes nothing, as it declares itself."""
    return getattr(action.ACTIONS[name], "side_effect_free", False)


def paragraphs(docstring: str) -> list[str]:
    """Return the part of a docstring before its sections, as Markdown."""
    said = re.split(r"^(?:Raises:|Example:)", inspect.cleandoc(docstring), maxsplit=1, flags=re.M)
    return [" ".join(each.split()).replace("``", "`") for each in said[0].strip().split("\n\n")]


def _allowed(function: Callable[..., Any]) -> str:
    """Return whom an auth function allows: the roles of its act, or what its docstring says."""
    if act := inspect.getclosurevars(function).nonlocals.get("act"):
        return " or ".join(ROLES[role] for role in ROLES if role in act.step.roles)
    said = " ".join((function.__doc__ or "").split())
    if said.startswith("Let anybody"):
        return ANYBODY
    [who] = re.findall(r"^Allow (.+?)(?:: |, whom |\.$)", said)
    return who


def _errors(name: str, parameters: list[Parameter], docstring: str) -> dict[int, list[str]]:
    """Return an action's possible errors, and for each what it is about."""
    found: dict[int, list[str]] = {403: [], 404: [], 409: [], 429: []}
    allowed = _allowed(auth.AUTH_FUNCTIONS[name])
    if allowed != ANYBODY and not allowed.startswith(SEEING):
        found[403].append("not allowed")
    if any(map(is_folio, parameters)):
        found[404].append("unknown folio, or one that is not yours")
    found[409] += [f"`{each.name}`" for each in parameters if not is_folio(each)]
    found[409] += ["`status`"] if name in MOVES else []
    if limit := limits.OF_ACTIONS.get(name):
        found[429].append(f"over {limit.refused_above} calls an hour")
    for error, said in re.findall(r"^ +tk\.(\w+): (.+?)\.$", docstring, re.M | re.S):
        found[CODES[error]].append(" ".join(said.split()).replace("``", "`"))
    return {status: about for status, about in found.items() if about}
