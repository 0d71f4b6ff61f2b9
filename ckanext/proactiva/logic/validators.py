"""Validators of the block's fields, for scheming's schemas and for our own; and of demands.

Each of the block's takes what a form or a client sent, and leaves the text that storage keeps; what
is empty is taken out, so that it is not stored. What a value must be, its kind decides.
"""

from __future__ import annotations

from collections.abc import Container

import ckantoolkit as tk
from ckan.types import DataValidator, FlattenDataDict, FlattenErrorDict, FlattenKey

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.block.writing import STRICT
from ckanext.proactiva.datasets import blocks, quality
from ckanext.proactiva.datasets.fields import PROACTIVE
from ckanext.proactiva.domain import field_kinds
from ckanext.proactiva.domain.field_kind import NOT_TEXT, TOO_LONG, Kind, WrongValue, codes
from ckanext.proactiva.domain.inputs import is_blank, says_nothing, texts
from ckanext.proactiva.domain.text import LONGEST_REFERENCE, can_name
from ckanext.proactiva.domain.vocabulary import OTHER
from ckanext.proactiva.institutions import register
from ckanext.proactiva.types import Context, DataDict
from ckanext.proactiva.types.context import ours


def taking(kind: Kind, vocabulary: str = "", *, listed: bool = False) -> DataValidator:
    """Make a validator that takes a value of this kind, with codes of the list *vocabulary*.

    In a block a program's own codes are kept and reported, unless they have to be ``listed``.
    """

    def validator(
        key: FlattenKey, data: FlattenDataDict, errors: FlattenErrorDict, context: Context
    ) -> None:
        _leave_if_blank(key, data)
        try:
            value = kind.take(data[key], _allowed(vocabulary, key, context, listed))
        except WrongValue as wrong:
            raise tk.Invalid(labels.filled(wrong.phrase, wrong.details)) from None
        data[key] = "" if value is None else kind.store(value)
        _leave_if_blank(key, data)

    return validator


proactiva_address = taking(field_kinds.ADDRESS)
proactiva_date = taking(field_kinds.DATE)
proactiva_flag = taking(field_kinds.FLAG)
proactiva_number = taking(field_kinds.NUMBER)
proactiva_text = taking(field_kinds.TEXT)


def proactiva_code(vocabulary: str) -> DataValidator:
    """Make a validator that takes one code of the list *vocabulary*."""
    return taking(field_kinds.CODE, vocabulary)


def proactiva_codes(vocabulary: str) -> DataValidator:
    """Make a validator that takes any number of codes of the list *vocabulary*."""
    return taking(field_kinds.CODES, vocabulary)


def proactiva_listed_code(vocabulary: str) -> DataValidator:
    """Make a validator that accepts one code of the list *vocabulary*, from any client."""
    return taking(field_kinds.CODE, vocabulary, listed=True)


def proactiva_listed_codes(vocabulary: str) -> DataValidator:
    """Make a validator that accepts only codes of the list *vocabulary*, from any client."""
    return taking(field_kinds.CODES, vocabulary, listed=True)


def proactiva_demanded(name: str) -> DataValidator:
    """Make a validator that wants the field *name* filled when a person says «proactive».

    Never for every dataset: a field required of all would break each edit of older datasets. What a
    program leaves out is kept, and reported if our own schema demands it; what only a portal's copy
    demands is demanded here and nowhere else.
    """

    def validator(
        key: FlattenKey, data: FlattenDataDict, errors: FlattenErrorDict, context: Context
    ) -> None:
        proactive = field_kinds.FLAG.typed(_given(data, (*key[:-1], PROACTIVE)))
        if not (proactive and says_nothing(_given(data, key)) and _is_strict(context)):
            return
        definition = _definition(name, data, context)
        if quality.can_be_answered(definition):
            errors[key].append(labels.local(texts(definition.get("missing"))))
            raise tk.StopOnError

    return validator


def proactiva_which(name: str) -> DataValidator:
    """Make a validator that wants the field *name* filled when a person chose «other» elsewhere."""

    def validator(
        key: FlattenKey, data: FlattenDataDict, errors: FlattenErrorDict, context: Context
    ) -> None:
        which = _definition(name, data, context).get("which", {})
        other = which.get("of", "")
        chosen = codes(field_kinds.CODES.typed(_given(data, (*key[:-1], other))))
        if OTHER in chosen and says_nothing(_given(data, key)) and _is_strict(context):
            errors[key].append(labels.local(texts(which.get("says"))))
            raise tk.StopOnError

    return validator


def proactiva_most(most: str) -> DataValidator:
    """Make a validator that wants of a person a text of *most* characters, unless it stays."""

    def validator(
        key: FlattenKey, data: FlattenDataDict, errors: FlattenErrorDict, context: Context
    ) -> None:
        stored = _stored(key, context)
        # A browser sends each line break as two characters, and storage keeps one.
        text = str(field_kinds.TEXT.typed(_given(data, key)) or "")
        stays, length = text == field_kinds.TEXT.typed(stored), len(text)
        if length > int(most) and not stays and _is_strict(context):
            errors[key].append(labels.filled(TOO_LONG, {"limit": int(most), "length": length}))
            raise tk.StopOnError

    return validator


def proactiva_reference(
    key: FlattenKey, data: FlattenDataDict, errors: FlattenErrorDict, context: Context
) -> None:
    """Take an id or a name; nothing else gets as far as being looked up in the database."""
    value = data[key]
    if not can_name(value):
        length = len(value) if isinstance(value, str) else 0
        said = {"limit": LONGEST_REFERENCE, "length": length}
        is_long = length > LONGEST_REFERENCE
        errors[key].append(labels.filled(TOO_LONG, said) if is_long else labels.say(NOT_TEXT))
        raise tk.StopOnError


def proactiva_institution(value: object) -> str:
    """Take the id or name of an institution of today, and leave its id."""
    return _id_of(register.find_active(value))


def proactiva_institution_asked(value: object) -> str:
    """Take the id or name of an institution that takes demands, and leave its id."""
    found = register.find_active(value)
    return _id_of(found if found and register.takes_demands(found.id) else None)


def proactiva_institution_known(value: object) -> str:
    """Take the id or name of an institution, also of one that ended, and leave its id."""
    return _id_of(register.find_any(value))


def _id_of(institution: register.Named | register.Registered | None) -> str:
    if institution is None:
        raise tk.Invalid(tk._("Choose an institution from the list"))
    return institution.id


def _given(data: FlattenDataDict, key: FlattenKey) -> object:
    value = data.get(key)
    return None if value is tk.missing else value


def _leave_if_blank(key: FlattenKey, data: FlattenDataDict) -> None:
    if is_blank(_given(data, key)):
        if data.pop(key, tk.missing) is not tk.missing:
            # Before 2.12, if a form leaves no extras, CKAN keeps all the old ones: an empty list
            # clears them.
            data.setdefault((*key[:-1], "extras"), [])
        raise tk.StopOnError


def _definition(name: str, data: FlattenDataDict, context: Context) -> DataDict:
    """Return how the dataset's type describes a field, which may be in a portal's words."""
    package = context.get("package")
    return dataset_types.definition(package.type if package else data.get(("type",)), name)


def _is_strict(context: Context) -> bool:
    return bool(ours(context).get(STRICT))


def _allowed(
    vocabulary: str, key: FlattenKey, context: Context, listed: bool
) -> Container[str] | None:
    if not vocabulary or not (listed or _is_strict(context)):
        return None
    # A value stored while it was listed stays: a shorter list must not prevent other edits.
    stored = codes(field_kinds.CODES.typed(_stored(key, context)))
    return {*vocabularies.get(vocabulary).terms, *stored}


def _stored(key: FlattenKey, context: Context) -> str | None:
    """Return the stored value of a field of the dataset, if there is one."""
    package = context.get("package")
    return None if package is None else blocks.extras_of(package).get(key[-1])


__all__ = [
    "proactiva_address",
    "proactiva_code",
    "proactiva_codes",
    "proactiva_date",
    "proactiva_demanded",
    "proactiva_flag",
    "proactiva_institution",
    "proactiva_institution_asked",
    "proactiva_institution_known",
    "proactiva_listed_code",
    "proactiva_listed_codes",
    "proactiva_most",
    "proactiva_number",
    "proactiva_reference",
    "proactiva_text",
    "proactiva_which",
]
