"""Template helpers for the block and the vocabularies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva import clock, config, labels, vocabularies
from ckanext.proactiva.block import asking, badge, card, changes, checklist, indexing
from ckanext.proactiva.datasets import frequency
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.domain.inputs import decoded, is_blank, listed
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.helpers.page import of_us
from ckanext.proactiva.types import BlockForm, Card, DataDict

Helper = Callable[..., Any]

# A heading, and the codes under it with their labels.
Cluster = tuple[str, labels.Choices]

# Whether this page's form already shows the block.
DRAWN = "proactiva_drawn"


def proactiva_card(dataset: DataDict) -> Card | None:
    """Return what the card on a dataset's page shows, or None if there is nothing to show."""
    try:
        today = clock.today()
    except config.BadOptionError:  # reported by `check`; the portal's own page must still work
        today = None
    return card.compose(dataset, today)


def proactiva_currency(dataset: DataDict) -> labels.CurrencyTold | None:
    """Return whether a dataset is up to date, or None if it is unknown or we are not ready."""
    if not frequency.of_dataset(dataset):
        return None
    told = of_us("proactiva_currency_show", None, dataset=dataset["id"])
    return labels.currency(told) if told else None


def proactiva_may_edit(dataset: DataDict) -> bool:
    """Return whether the reader may edit a dataset; without an account, CKAN is not even asked."""
    if not tk.current_user.is_authenticated:
        return False
    return bool(tk.h.check_access("package_update", {"id": dataset["id"]}))


def proactiva_field_label(name: str) -> str:
    """Return the question that the form asks for a field of the block."""
    return labels.worded(by_name()[name].definition["label"])


def proactiva_facets() -> list[str]:
    """Return the Solr names of our facets."""
    return [field.solr_name for field in indexing.faceted()]


@tk.chained_helper
def compare_pkg_dicts(
    next_helper: Helper, old: DataDict, new: DataDict, old_activity_id: str
) -> list[DataDict]:
    """Add what happened to the block, in words, to CKAN's page of changes."""
    return changes.with_block(next_helper(old, new, old_activity_id), old, new)


def proactiva_block_form(
    data: DataDict, errors: Mapping[str, list[str]], by_scheming: bool = False
) -> BlockForm | None:
    """Return the part of a dataset's form that asks for the block, once per page.

    A form drawn by scheming places it elsewhere than CKAN's own form. A form that a portal draws
    with its own field groups leaves out the fields that no group names.
    """
    view: Mapping[str, object] = tk.request.view_args or {}
    if tk.g.get(DRAWN):
        return None
    dataset_type = data.get("type") or view.get("package_type")
    form = asking.form(dataset_type, data, errors, by_scheming=by_scheming)
    setattr(tk.g, DRAWN, form is not None)
    return form


def proactiva_options(vocabulary: str) -> labels.Choices:
    """Return a vocabulary's codes, each with its label in the reader's language."""
    return [(term.code, labels.worded(term.labels)) for term in vocabularies.get(vocabulary)]


def proactiva_clusters(vocabulary: str) -> list[Cluster]:
    """Return a vocabulary's codes in clusters with headings; codes without a cluster have none."""
    headings = vocabularies.get("group_clusters")
    found: dict[str, labels.Choices] = {"": [], **{each.code: [] for each in headings}}
    for term in vocabularies.get(vocabulary):
        cluster = str(term.notes.get("cluster", ""))
        found[cluster if cluster in found else ""].append((term.code, labels.worded(term.labels)))
    alone = found.pop("")
    clusters = [
        (headings.label(code, labels.language()), terms) for code, terms in found.items() if terms
    ]
    return [("", alone[:1]), *clusters, ("", alone[1:])]


def proactiva_choices(field: DataDict, data: DataDict) -> labels.Choices:
    """Return what a field offers, plus the dataset's codes that it does not offer."""
    given = proactiva_given_codes(field, data)
    offered = [
        (term.code, labels.worded(term.labels))
        for term in vocabularies.get(field["vocabulary"])
        if term.is_offered or term.code in given
    ]
    return [*offered, *_unlisted(field, data)]


def proactiva_clustered_choices(field: DataDict, data: DataDict) -> list[Cluster]:
    """Return the same choices, in clusters."""
    clusters = proactiva_clusters(field["vocabulary"])
    if not any(heading for heading, _ in clusters):
        return [("", proactiva_choices(field, data))]
    return [*clusters, ("", _unlisted(field, data))]


def _unlisted(field: DataDict, data: DataDict) -> labels.Choices:
    offered = vocabularies.get(field["vocabulary"])
    return [(code, code) for code in proactiva_given_codes(field, data) if code not in offered]


def proactiva_given_codes(field: DataDict, data: DataDict) -> list[str]:
    """Return the codes to show as chosen: what was sent, even if wrong, or what is stored."""
    given = decoded(data.get(field["field_name"]) or [])
    return [str(code) for code in listed(given) if code]


def proactiva_given_text(field: DataDict, data: DataDict) -> str:
    """Return the text to show in the input: what was sent, even if wrong, or what is stored."""
    given = data.get(field["field_name"])
    return "" if is_blank(given) else "\n".join(str(item) for item in listed(given))


def proactiva_given_flag(field: DataDict, data: DataDict) -> str:
    """Return which to show as chosen: «true», «false» or neither."""
    given = data.get(field["field_name"])
    if is_blank(given):
        return ""
    value = by_name()[field["field_name"]].typed(given)
    return "true" if value is True else "false" if value is False else ""


def proactiva_label(vocabulary: str, code: str) -> str:
    """Return the label of a vocabulary's code; an unlisted code is returned unchanged."""
    term = vocabularies.get(vocabulary).terms.get(code)
    return labels.worded(term.labels) if term else code


def proactiva_labels(vocabulary: str, codes: Iterable[str]) -> str:
    """Return the labels of several codes of a vocabulary, separated by commas."""
    return Markup(", ").join(proactiva_label(vocabulary, code) for code in codes)


def proactiva_counted(
    vocabulary: str, counts: Mapping[str, int], chosen: str
) -> list[dict[str, Any]]:
    """Return the counted codes, most frequent first; the chosen code is always among them."""
    counted = {**({chosen: 0} if chosen else {}), **counts}
    named = ((proactiva_label(vocabulary, code), code, n) for code, n in counted.items())
    by_count = sorted(named, key=lambda item: (-item[2], dictionary_key(item[0])))
    return [{"name": code, "title": title, "count": n} for title, code, n in by_count]


proactiva_dataset_badge = badge.compose
proactiva_link_check = labels.link_check
proactiva_local = labels.worded
proactiva_quality = checklist.compose
