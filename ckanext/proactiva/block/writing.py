"""What happens to the block when a dataset is created or updated, by whomever."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import ckantoolkit as tk
from ckan import model
from ckan.lib.plugins import plugin_validate
from ckan.types import ErrorDict, Validator, ValidatorFactory

from ckanext.proactiva import labels
from ckanext.proactiva.block import joining, keeping
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.domain.inputs import decoded, is_blank
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.types import Context, DataDict

Errors = dict[str, list[str]]  # by field


def for_create(context: Context, data_dict: DataDict) -> DataDict:
    """Return the dataset as CKAN should create it.

    Raises:
        tk.ValidationError: naming everything that is wrong, with the block and with the rest.
    """
    if joining.mode(data_dict.get("type")) is Mode.NONE:
        return dict(data_dict)
    return _placed(context, keeping.lifted(data_dict), data_dict.get("type"), "create")


def for_update(context: Context, data_dict: DataDict) -> DataDict:
    """Return the dataset as CKAN should update it, with the block that it does not mention.

    Raises:
        tk.ValidationError: naming everything that is wrong, with the block and with the rest.
    """
    package = _existing(data_dict)
    if package is None or joining.mode(package.type) is Mode.NONE:
        return dict(data_dict)
    dataset = keeping.kept(keeping.lifted(data_dict), _readable_block(package))
    known: Context = {**context, "package": package}
    return _placed(known, dataset, package.type, "update")


def stored_block(package: model.Package) -> dict[str, str]:
    """Return what storage holds of a dataset's block, as text by field name.

    A portal that defines a field of ours by itself may store what is empty; that is no answer.
    """
    extras = cast("Mapping[str, str]", package.extras)
    return {name: extras[name] for name in by_name() if not is_blank(decoded(extras.get(name)))}


def _readable_block(package: model.Package) -> dict[str, str]:
    # What other means left in storage and no validator of ours takes would stop every other edit.
    theirs = joining.fields_of_portal(package.type)
    return {
        name: text
        for name, text in stored_block(package).items()
        if by_name()[name] in theirs or by_name()[name].kind.holds(text)
    }


def _existing(data_dict: DataDict) -> model.Package | None:
    reference = data_dict.get("id") or data_dict.get("name")
    return model.Package.get(reference) if is_storable(reference) else None


def _placed(context: Context, dataset: DataDict, dataset_type: object, action: str) -> DataDict:
    fields = joining.fields_in_extras(dataset_type, action)
    if not fields:
        return dataset
    names = {field.name for field in fields}
    block, errors = tk.navl_validate(
        # An empty list is left out: navl gives it back, whatever validators say.
        {name: dataset[name] for name in names & dataset.keys() if dataset[name] != []},
        {field.name: _validators(field) for field in fields},
        context,
    )
    if errors:
        rest = {key: value for key, value in dataset.items() if key not in names}
        rest["type"] = dataset_type or joining.default_type()
        raise _everything_wrong(context, rest, errors, action)
    return keeping.into_extras(dataset, {n: block[n] for n in sorted(names & block.keys())}, names)


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
    """Return one error for the block and for the rest, so that nobody mends a form twice."""
    tk.check_access(f"package_{action}", context, {**rest})
    schema = context.get("schema") or joining.schema_of_owner(rest["type"], action)
    plugin = joining.owner(rest["type"])
    _, others = plugin_validate(plugin, context, {**rest}, schema, f"package_{action}")
    model.Session.rollback()
    theirs = tk.ValidationError(others).error_summary if others else {}
    ours = {
        labels.local(field.definition["label"]): errors[name][0]
        for name, field in by_name().items()
        if name in errors
    }
    everything = cast(ErrorDict, {**others, **errors})
    return tk.ValidationError(everything, error_summary={**theirs, **ours})
