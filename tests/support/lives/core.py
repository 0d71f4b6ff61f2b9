"""What CKAN itself does to organizations, people and datasets, and the plain model follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import ckantoolkit as tk
from ckan import model

from tests import factories
from tests.factories import Person
from tests.support.lives.plain import Unit
from tests.support.lives.steps import Step

if TYPE_CHECKING:
    from tests.support.lives.life import Life


def _found(life: Life, step: Step) -> None:
    life.found()


def _of(life: Life, step: Step) -> tuple[int, Unit]:
    which = life.unit(step, None)
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


def _leave(life: Life, step: Step, *, keeps_account: bool = False) -> None:
    which, unit = _of(life, step)
    if staff := life.staff[which]:
        who = staff.pop([*staff][step.luck % len(staff)])
        if keeps_account or who is life.people["citizen"]:
            _core(life, "member_delete", id=unit.id, object=who.name, object_type="user")
        else:
            _core(life, "user_delete", id=who.name)


def _join(life: Life, step: Step) -> None:
    which, unit = _of(life, step)
    if unit.organization == "active":
        life.hire(which)


def _join_citizen(life: Life, step: Step) -> None:
    """Let somebody who asks and supports answer for an institution too, or for two."""
    which, unit = _of(life, step)
    capacity, citizen = ("admin", "editor", "member")[step.luck % 3], life.people["citizen"]
    is_free = citizen.name not in life.gone and citizen not in life.staff[which].values()
    if unit.organization == "active" and is_free:
        if before := life.staff[which].get(capacity):
            _core(life, "member_delete", id=unit.id, object=before.name, object_type="user")
        life.staff[which][capacity] = factories.join(unit.id, citizen, capacity)


def _promote(life: Life, step: Step) -> None:
    which, unit = _of(life, step)
    staff = life.staff[which]
    left = [each for each in ("admin", "editor", "member") if each not in staff]
    if staff and left:
        before = [*staff][step.luck % len(staff)]
        staff[left[0]] = factories.join(unit.id, staff.pop(before), left[0])


def _rename_person(life: Life, step: Step) -> None:
    people = [life.people["citizen"], *life.staff[step.unit % len(life.units)].values()]
    who = people[step.luck % len(people)]
    if who.name not in life.gone:
        new = replace(who, name=factories.named("otra"))
        _change_person(life, who, name=new.name)
        life.rename(who, new)


def _delete_account(life: Life, step: Step) -> None:
    """Delete the account of somebody who asks, supports, and may answer for an institution."""
    who = life.people[("citizen", "neighbour")[step.luck % 2]]
    if who.name not in life.gone:
        _core(life, "user_delete", id=who.name)
        life.gone.add(who.name)
        # CKAN ends memberships with the account, and gives none of them back.
        for which, staff in enumerate(life.staff):
            life.staff[which] = {held: each for held, each in staff.items() if each != who}


def _restore_account(life: Life, step: Step) -> None:
    who = life.people[("citizen", "neighbour")[step.luck % 2]]
    if who.name in life.gone:
        _change_person(life, who, state="active")
        life.gone.remove(who.name)


def _change_person(life: Life, who: Person, **data: Any) -> None:
    sysadmin = model.User.get(life.people["sysadmin"].name)
    context = {"user": sysadmin.name, "auth_user_obj": sysadmin, "ignore_auth": True}
    tk.get_action("user_patch")(context, {"id": who.name, **data})


def _dataset(life: Life, step: Step, action: str = "", **data: Any) -> None:
    which, unit = _of(life, step)
    if not action and unit.organization == "active":
        life.datasets.append((which, factories.dataset(unit.id)))
    elif action and life.datasets:
        _, name = life.datasets[step.unit % len(life.datasets)]
        _core(life, action, id=name, **data)


def _rename_dataset(life: Life, step: Step) -> None:
    if life.datasets:
        at = step.unit % len(life.datasets)
        which, name = life.datasets[at]
        new = factories.named("otros-datos")
        _core(life, "package_patch", id=name, name=new)
        life.datasets[at] = which, new


def _move_dataset(life: Life, step: Step) -> None:
    which, unit = _of(life, step)
    if life.datasets and unit.organization == "active":
        at = step.luck % len(life.datasets)
        _, name = life.datasets[at]
        _core(life, "package_patch", id=name, owner_org=unit.id)
        life.datasets[at] = which, name


CORE: dict[str, Callable[[Life, Step], None]] = {
    "found": _found,
    "rename": _rename,
    "delete": partial(_organization, action="organization_delete", state="deleted"),
    "purge": partial(_organization, action="organization_purge", state="purged"),
    "undelete": partial(_organization, action="organization_patch", state="active"),
    "join": _join,
    "leave": _leave,
    "leave_for_elsewhere": partial(_leave, keeps_account=True),
    "join_citizen": _join_citizen,
    "promote": _promote,
    "rename_person": _rename_person,
    "delete_account": _delete_account,
    "restore_account": _restore_account,
    "publish_dataset": _dataset,
    "make_private": partial(_dataset, action="package_patch", private=True),
    "make_public": partial(_dataset, action="package_patch", private=False),
    "rename_dataset": _rename_dataset,
    "move_dataset": _move_dataset,
    "delete_dataset": partial(_dataset, action="package_delete"),
    "restore_dataset": partial(_dataset, action="package_patch", state="active"),
    "purge_dataset": partial(_dataset, action="dataset_purge"),
    "tick": lambda life, _step: life.tick(),
}
