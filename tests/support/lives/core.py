"""What CKAN itself does to organizations, people and datasets, and the plain model follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import ckantoolkit as tk

from tests import factories
from tests.support.lives.plain import Unit
from tests.support.lives.steps import Step

if TYPE_CHECKING:
    from tests.support.lives.life import Life


def _found(life: Life, step: Step) -> None:
    life.found()


def _of(life: Life, step: Step) -> tuple[int, Unit]:
    which = step.unit % len(life.units)
    return which, life.units[which]


def _core(life: Life, action: str, **data: Any) -> Any:
    context = {"user": life.people["sysadmin"].name, "ignore_auth": True}
    return tk.get_action(action)(context, data)


def _organization(life: Life, step: Step, action: str, state: str) -> None:
    which, unit = _of(life, step)
    if unit.organization == "purged":
        return
    given = {"state": state} if state == "active" else {}
    _core(life, action, id=unit.id, **given)
    if state not in (unit.organization, "active"):
        # CKAN ends memberships with the organization.
        life.staff[which] = {}
    unit.organization = state
    if state == "purged":
        unit.name = unit.known


def _rename(life: Life, step: Step) -> None:
    _, unit = _of(life, step)
    if unit.organization == "active":
        name, title = factories.named("nueva"), f"{unit.title}*"
        _core(life, "organization_patch", id=unit.id, name=name, title=title)
        unit.title = title
        unit.name = name


def _leave(life: Life, step: Step) -> None:
    which, _ = _of(life, step)
    if staff := life.staff[which]:
        gone = [*staff][step.luck % len(staff)]
        _core(life, "user_delete", id=staff.pop(gone).name)


def _join(life: Life, step: Step) -> None:
    which, unit = _of(life, step)
    if unit.organization == "active":
        life.hire(which)


def _dataset(life: Life, step: Step, action: str = "", **data: Any) -> None:
    which, unit = _of(life, step)
    if not action and unit.organization == "active":
        life.datasets.append((which, factories.dataset(unit.id)))
    elif action and life.datasets:
        _, name = life.datasets[step.unit % len(life.datasets)]
        _core(life, action, id=name, **data)


CORE: dict[str, Callable[[Life, Step], None]] = {
    "found": _found,
    "rename": _rename,
    "delete": partial(_organization, action="organization_delete", state="deleted"),
    "purge": partial(_organization, action="organization_purge", state="purged"),
    "undelete": partial(_organization, action="organization_patch", state="active"),
    "join": _join,
    "leave": _leave,
    "publish_dataset": _dataset,
    "make_private": partial(_dataset, action="package_patch", private=True),
    "delete_dataset": partial(_dataset, action="package_delete"),
    "purge_dataset": partial(_dataset, action="dataset_purge"),
    "tick": lambda life, _step: life.tick(),
}
