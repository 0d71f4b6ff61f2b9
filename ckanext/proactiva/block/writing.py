"""The block when a dataset is created or updated, by any client."""

from __future__ import annotations

import json
from collections.abc import Set
from typing import Final, NamedTuple, cast

import ckantoolkit as tk
from ckan import model
from ckan.lib.plugins import plugin_validate
from ckan.types import ErrorDict, Validator, ValidatorFactory

from ckanext.proactiva import config, labels
from ckanext.proactiva.block import dataset_types, keeping
from ckanext.proactiva.datasets import blocks
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.domain.inputs import decoded, is_blank, unpacked
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.types import Context, DataDict
from ckanext.proactiva.types.context import ours

Errors = dict[str, list[str]]  # by field

# Sent by our own form beside its fields; anything without it was sent by a program.
FORM_MARK: Final = "proactiva_form"
# Read by validators from the context: whether to refuse what is only reported for programs.
STRICT: Final = "proactiva_strict"


class Sent(NamedTuple):
    """A dataset as it was sent, with its block lifted out, and the fields that lost something."""

    dataset: DataDict
    by_form: bool
    left_out: set[str]


def for_create(context: Context, data_dict: DataDict) -> DataDict:
    """Return the dataset as CKAN should create it.

    Raises:
        tk.ValidationError: naming everything that is wrong, with the block and with the rest.
    """
    dataset_type = data_dict.get("type")
    sent = _received(context, data_dict, dataset_type)
    if not dataset_types.carries_block(dataset_type):
        return sent.dataset
    return _placed(context, sent.dataset, sent.left_out, dataset_type, "create")


def for_update(context: Context, data_dict: DataDict) -> DataDict:
    """Return the dataset as CKAN should update it, with the parts of the block it does not mention.

    Raises:
        tk.ValidationError: naming everything that is wrong, with the block and with the rest.
    """
    package = _existing(data_dict)
    sent = _received(context, data_dict, package.type if package else None)
    if package is None or not dataset_types.carries_block(package.type):
        return sent.dataset
    before = _said_before(package)
    # A field that lost something is reported until somebody sends another value.
    still = {n for n in left_out(package) if not sent.by_form and not _changes(sent, before, n)}
    dataset = {**before, **_of_portal(package, sent), **sent.dataset}
    known: Context = {**context, "package": package}
    return _placed(known, dataset, sent.left_out | still, package.type, "update")


def stored_block(package: model.Package) -> dict[str, str]:
    """Return the stored block of a dataset, as text by field name.

    A portal that defines one of our fields itself may store an empty value; that is no answer.
    """
    extras, lists = blocks.extras_of(package), dataset_types.may_be_lists(package.type)
    stored = {name: extras[name] for name in by_name() if extras.get(name)}
    # Only where there may be a list is «[]» nothing: elsewhere somebody wrote that text.
    is_empty = {n: is_blank(decoded(text) if n in lists else text) for n, text in stored.items()}
    return {name: text for name, text in stored.items() if not is_empty[name]}


def left_out(package: model.Package) -> set[str]:
    """Return the fields of a dataset that lost something when a program sent it."""
    return {*keeping.left_out(blocks.extras_of(package))} & by_name().keys()


def _received(context: Context, data_dict: DataDict, dataset_type: object) -> Sent:
    """Return what was sent, ready for reading the block, and tell validators who sent it."""
    dataset = dict(data_dict)
    by_form = bool(dataset.pop(FORM_MARK, None))
    if not dataset_types.carries_block(dataset_type):
        return Sent(dataset, by_form, set())
    theirs = dataset_types.names_of_portal(dataset_type)
    strict = by_form or config.refuses_unlisted_codes()
    ours(context)[STRICT] = strict
    packed = keeping.in_extras(dataset) & theirs
    dataset = _unpacked(keeping.lifted(dataset, theirs), packed, dataset_type)
    if strict:
        return Sent(dataset, by_form, set())
    language = str(tk.config.get("ckan.locale_default") or "")
    dataset, lost = keeping.within_limits(dataset, theirs, language)
    # Harvesters ask for the id alone: nobody is there to correct a value, and it would be refused
    # with its dataset at each run.
    if context.get("return_id_only"):
        dataset, unread = keeping.legible(dataset, theirs)
        lost |= unread
        dataset = _without_refused(dataset, theirs, dataset_type)
    return Sent(dataset, by_form, lost)


def _unpacked(dataset: DataDict, names: Set[str], dataset_type: object) -> DataDict:
    """Return the dataset with those of the portal's own fields that were extras as it takes them.

    An extra is a text, but the portal may want the list or the mapping that it says.
    """
    said = {name: unpacked(dataset.get(name)) for name in names}
    packed = {name: value for name, value in said.items() if value is not dataset.get(name)}
    refused = dataset_types.refused(dataset, dataset_type) if packed else frozenset[str]()
    return {**dataset, **{name: value for name, value in packed.items() if name in refused}}


def _without_refused(dataset: DataDict, theirs: Set[str], dataset_type: object) -> DataDict:
    """Return the dataset without what the portal refuses in fields that it defines itself."""
    if not theirs & dataset.keys():
        return dataset
    refused = dataset_types.refused(dataset, dataset_type)
    return {key: value for key, value in dataset.items() if key not in refused}


def _said_before(package: model.Package) -> DataDict:
    # A stored value that bypassed our validators and that none accepts would block all other edits.
    theirs, stored = dataset_types.names_of_portal(package.type), stored_block(package)
    typed = {name: by_name()[name].typed(text) for name, text in stored.items()}
    return {n: value for n, value in typed.items() if value is not None and n not in theirs}


def _changes(sent: Sent, before: DataDict, name: str) -> bool:
    return name in sent.dataset and by_name()[name].typed(sent.dataset[name]) != before.get(name)


def _of_portal(package: model.Package, sent: Sent) -> DataDict:
    """Return the portal's own fields that were not sent, as a patch would include them.

    A form sends nothing for an unticked box, and may use other names for its inputs.
    """
    if sent.by_form:
        return {}
    started = {str(key).partition("-")[0] for key in sent.dataset}
    absent = dataset_types.names_of_portal(package.type) - started
    if not absent & stored_block(package).keys():
        return {}
    asked: Context = {"ignore_auth": True, "use_cache": False, "user": ""}
    shown = tk.get_action("package_show")(asked, {"id": package.id})
    return {name: shown[name] for name in absent if shown.get(name) is not None}


def _existing(data_dict: DataDict) -> model.Package | None:
    reference = data_dict.get("id") or data_dict.get("name")
    return model.Package.get(reference) if can_name(reference) else None


def _placed(
    context: Context, dataset: DataDict, lost: set[str], dataset_type: object, action: str
) -> DataDict:
    fields = dataset_types.fields_in_extras(dataset_type, action)
    note = {keeping.LEFT_OUT: json.dumps(sorted(lost))} if lost else {}
    if not fields:
        return keeping.into_extras(dataset, note, set()) if note else dataset
    names = {field.name for field in fields}
    block, errors = tk.navl_validate(
        # An empty list is left out, because navl returns it whatever validators say.
        {name: dataset[name] for name in names & dataset.keys() if dataset[name] != []},
        {field.name: _validators(field) for field in fields},
        context,
    )
    if errors:
        rest = {key: value for key, value in dataset.items() if key not in names}
        rest["type"] = dataset_type or dataset_types.default_type()
        raise _everything_wrong(context, rest, errors, action)
    stored = {name: block[name] for name in sorted(names & block.keys())}
    return keeping.into_extras(dataset, {**stored, **note}, names)


def _validators(field: Field) -> list[Validator]:
    """Resolve the field's validators as scheming would: «name» or «name(argument)»."""
    found: list[Validator] = []
    for part in field.definition["validators"].split():
        name, _, argument = part.rstrip(")").partition("(")
        validator = tk.get_validator(name)
        found.append(cast(ValidatorFactory, validator)(argument) if argument else validator)
    return found


def _everything_wrong(
    context: Context, rest: DataDict, errors: Errors, action: str
) -> tk.ValidationError:
    """Return one error for the block and the rest together, so that nobody fixes a form twice."""
    tk.check_access(f"package_{action}", context, {**rest})
    schema = context.get("schema") or dataset_types.schema_of_owner(rest["type"], action)
    if package := context.get("package"):  # CKAN only replaces a name with the id later
        rest = {**rest, "id": package.id}
    plugin = dataset_types.owner(rest["type"])
    _, others = plugin_validate(plugin, context, {**rest}, schema, f"package_{action}")
    # No room but this one rolls back: it refuses in the place of core's action, which does so too.
    model.Session.rollback()
    theirs = tk.ValidationError(others).error_summary if others else {}
    ours = {
        labels.local(field.definition["label"]): errors[name][0]
        for name, field in by_name().items()
        if name in errors
    }
    everything = cast(ErrorDict, {**others, **errors})
    return tk.ValidationError(everything, error_summary={**theirs, **ours})
