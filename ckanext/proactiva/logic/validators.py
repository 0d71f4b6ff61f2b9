"""Validators of the block's fields, for scheming's schemas and for our own; and of demands.

Each of the block's takes what a form or a client sent, and leaves the text that storage keeps; what
is empty is taken out, so that it is not stored. Messages say what to do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.datasets.fields import BY_NAME, PROACTIVE
from ckanext.proactiva.domain import values
from ckanext.proactiva.domain.text import is_storable, shortened
from ckanext.proactiva.domain.values import Kind, WrongType

# Far above any sentence, far below what would hold a web process or a page.
LONGEST_TEXT = 100_000

Key = tuple[Any, ...]
Flattened = dict[Key, Any]
Validator = Callable[[Key, Flattened, Any, Any], None]


def proactiva_flag(key: Key, data: Flattened, errors: Any, context: Any) -> None:
    """Take yes or no, as a tick box, a word or a JSON boolean."""
    _leave_if_blank(key, data)
    try:
        data[key] = values.dump(values.TAKE[Kind.FLAG](data[key]))
    except WrongType:
        raise tk.Invalid(tk._("Answer with yes or no")) from None


def proactiva_text(key: Key, data: Flattened, errors: Any, context: Any) -> None:
    """Take plain text; nothing in it is markup."""
    _leave_if_blank(key, data)
    try:
        text = values.TAKE[Kind.TEXT](data[key])
    except WrongType:
        raise tk.Invalid(tk._("Write text here, not a list or another type")) from None
    if len(str(text)) > LONGEST_TEXT:
        message = tk._("Shorten this text to {limit} characters; it has {length}")
        raise tk.Invalid(message.format(limit=LONGEST_TEXT, length=len(str(text))))
    data[key] = text
    _leave_if_blank(key, data)


def proactiva_code(vocabulary: str) -> Validator:
    """Make a validator that takes one code of the list *vocabulary*."""

    def validator(key: Key, data: Flattened, errors: Any, context: Any) -> None:
        _leave_if_blank(key, data)
        try:
            code = str(values.TAKE[Kind.CODE](data[key]))
        except WrongType:
            raise tk.Invalid(tk._("Choose one value from the list, not several")) from None
        _refuse_unlisted([code], vocabulary, key, context)
        data[key] = code

    return validator


def proactiva_codes(vocabulary: str) -> Validator:
    """Make a validator that takes any number of codes of the list *vocabulary*."""

    def validator(key: Key, data: Flattened, errors: Any, context: Any) -> None:
        _leave_if_blank(key, data)
        try:
            codes = values.TAKE[Kind.CODES](data[key])
        except WrongType:
            raise tk.Invalid(tk._("Choose values from the list")) from None
        _refuse_unlisted(codes, vocabulary, key, context)
        data[key] = values.dump(codes)

    return validator


def proactiva_demanded(name: str) -> Validator:
    """Make a validator that wants the field *name* filled when the dataset is proactive.

    Never for every dataset: a field required of all would break each edit of older datasets.
    """

    def validator(key: Key, data: Flattened, errors: Any, context: Any) -> None:
        proactive = values.typed(Kind.FLAG, _given(data, (*key[:-1], PROACTIVE)))
        if proactive and values.is_blank(_given(data, key)):
            errors[key].append(labels.local(BY_NAME[name].definition["missing"]))
            raise tk.StopOnError

    return validator


def proactiva_reference(key: Key, data: Flattened, errors: Any, context: Any) -> None:
    """Take an id or a name; nothing else gets as far as being looked up in the database."""
    if not is_storable(data[key]):
        errors[key].append(tk._("Write text here, not a list or another type"))
        raise tk.StopOnError


def proactiva_institution(value: Any) -> str:
    """Take the id or name of an institution of this portal, and leave its id."""
    usable = is_storable(value)
    named = sa.or_(model.Group.id == value, model.Group.name == value)
    active = model.Session.query(model.Group).filter_by(is_organization=True, state="active")
    group = active.filter(named).first() if usable else None
    if group is None:
        raise tk.Invalid(tk._("Choose an institution from the list"))
    return group.id


def _given(data: Flattened, key: Key) -> Any:
    value = data.get(key)
    return None if value is tk.missing else value


def _leave_if_blank(key: Key, data: Flattened) -> None:
    if values.is_blank(_given(data, key)):
        if data.pop(key, tk.missing) is not tk.missing:
            # Before 2.12 CKAN keeps all extras where a form leaves none: this says that it is so.
            data.setdefault((*key[:-1], "extras"), [])
        raise tk.StopOnError


def _refuse_unlisted(codes: Any, vocabulary: str, key: Key, context: Any) -> None:
    listed = vocabularies.get(vocabulary)
    # What was stored while it was listed stays: a shorter list must not stop other edits.
    unlisted = [c for c in codes if c not in listed and c not in _stored(key, context)]
    if unlisted:
        _refuse(unlisted[0])


def _stored(key: Key, context: Any) -> list[str]:
    package = context.get("package")
    stored = package.extras.get(key[-1]) if package is not None else None
    codes = values.typed(Kind.CODES, stored)
    return codes if isinstance(codes, list) else []


def _refuse(code: str) -> NoReturn:
    message = tk._("«{code}» is not on the list; choose from it")
    raise tk.Invalid(message.format(code=shortened(code)))


__all__ = [
    "proactiva_code",
    "proactiva_codes",
    "proactiva_demanded",
    "proactiva_flag",
    "proactiva_institution",
    "proactiva_reference",
    "proactiva_text",
]
