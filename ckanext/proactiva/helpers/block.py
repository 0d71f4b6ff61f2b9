"""What templates ask of the block and of vocabularies."""

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
from ckanext.proactiva.types import BlockForm, Card, DataDict, DatasetBadge, LinkCheck, Quality

Helper = Callable[..., Any]

# A heading, and what stands under it: codes with their labels.
Cluster = tuple[str, list[tuple[str, str]]]

# Whether the form of this page has the block already.
DRAWN = "proactiva_drawn"


def proactiva_card(dataset: DataDict) -> Card | None:
    """Return what the card on a dataset's page shows, or nothing if there is nothing to show."""
    try:
        today = clock.today()
    except config.BadOptionError:  # `check` tells; no page of the portal's may end for it
        today = None
    return card.compose(dataset, today)


def proactiva_currency(dataset: DataDict) -> labels.CurrencyTold | None:
    """Return whether a dataset is up to date, or nothing where nobody knows or we are not ready."""
    if not frequency.of_dataset(dataset):
        return None
    told = of_us("proactiva_currency_show", None, dataset=dataset["id"])
    return labels.currency(told) if told else None


def proactiva_quality(dataset: DataDict) -> Quality:
    """Return what can be told of the quality of a dataset, and what it still lacks."""
    return checklist.compose(dataset)


def proactiva_link_check(check: LinkCheck) -> labels.LinksTold | None:
    """Return whether links work, or nothing where none was checked."""
    return labels.link_check(check)


def proactiva_may_edit(dataset: DataDict) -> bool:
    """Tell whether whoever reads may edit a dataset; of who has no account nothing is asked."""
    if not tk.current_user.is_authenticated:
        return False
    return bool(tk.h.check_access("package_update", {"id": dataset["id"]}))


def proactiva_field_label(name: str) -> str:
    """Return what the form asks by a field of the block."""
    return labels.worded(by_name()[name].definition["label"])


def proactiva_dataset_badge(dataset: DataDict) -> DatasetBadge | None:
    """Return what a list says of a dataset, or nothing unless it is proactive and whole."""
    return badge.compose(dataset)


def proactiva_facets() -> list[str]:
    """Return the names in Solr of the facets that are ours."""
    return [field.solr_name for field in indexing.faceted()]


@tk.chained_helper
def compare_pkg_dicts(
    next_helper: Helper, old: DataDict, new: DataDict, old_activity_id: str
) -> list[DataDict]:
    """Tell on CKAN's page of changes what became of the block, in words."""
    return changes.told(next_helper(old, new, old_activity_id), old, new)


def proactiva_block_form(
    data: DataDict, errors: Mapping[str, list[str]], by_scheming: bool = False
) -> BlockForm | None:
    """Return what the form of this dataset asks of the block, once in a page.

    A form that scheming draws has another place for it than CKAN's own has, and one that a portal
    draws by groups of its own leaves out those fields that no group names.
    """
    view: Mapping[str, object] = tk.request.view_args or {}
    if tk.g.get(DRAWN):
        return None
    dataset_type = data.get("type") or view.get("package_type")
    form = asking.form(dataset_type, data, errors, by_scheming)
    setattr(tk.g, DRAWN, form is not None)
    return form


def proactiva_options(field: DataDict) -> list[tuple[str, str]]:
    """Return the codes that a field offers, each with its label in this language."""
    return [(t.code, labels.worded(t.labels)) for t in vocabularies.get(field["vocabulary"])]


def proactiva_clusters(name: str) -> list[Cluster]:
    """Return a vocabulary's codes in clusters, each with its heading; those of none, without."""
    headings = vocabularies.get("group_clusters")
    found: dict[str, list[tuple[str, str]]] = {"": [], **{each.code: [] for each in headings}}
    for term in vocabularies.get(name):
        cluster = str(term.notes.get("cluster", ""))
        found[cluster if cluster in found else ""].append((term.code, labels.worded(term.labels)))
    alone = found.pop("")
    clusters = [
        (headings.label(code, labels.language()), terms) for code, terms in found.items() if terms
    ]
    return [("", alone[:1]), *clusters, ("", alone[1:])]


def proactiva_choices(field: DataDict, data: DataDict) -> list[tuple[str, str]]:
    """Return what a field offers, and the codes that the dataset has though no list offers them."""
    return [*proactiva_options(field), *_unlisted(field, data)]


def proactiva_clustered_choices(field: DataDict, data: DataDict) -> list[Cluster]:
    """Return the same, in clusters."""
    clusters = proactiva_clusters(field["vocabulary"])
    if not any(heading for heading, _ in clusters):
        return [("", proactiva_choices(field, data))]
    return [*clusters, ("", _unlisted(field, data))]


def _unlisted(field: DataDict, data: DataDict) -> list[tuple[str, str]]:
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
    """Return which of «true», «false» and nothing to show as chosen."""
    given = data.get(field["field_name"])
    if is_blank(given):
        return ""
    value = by_name()[field["field_name"]].typed(given)
    return "true" if value is True else "false" if value is False else ""


def proactiva_local(texts: Mapping[str, str]) -> str:
    """Pick from texts by language the one for the reader."""
    return labels.worded(texts)


def proactiva_label(vocabulary: str, code: str) -> str:
    """Return how a code of a vocabulary reads; one that is not listed is shown as it is."""
    term = vocabularies.get(vocabulary).terms.get(code)
    return labels.worded(term.labels) if term else code


def proactiva_labels(vocabulary: str, codes: Iterable[str]) -> str:
    """Return how several codes of a vocabulary read, one after the other."""
    return Markup(", ").join(proactiva_label(vocabulary, code) for code in codes)


def proactiva_counted(
    vocabulary: str, counts: Mapping[str, int], chosen: str
) -> list[dict[str, Any]]:
    """Return the codes that were counted, the most frequent first; the chosen one always."""
    counted = {**({chosen: 0} if chosen else {}), **counts}
    named = ((proactiva_label(vocabulary, code), code, n) for code, n in counted.items())
    by_count = sorted(named, key=lambda item: (-item[2], dictionary_key(item[0])))
    return [{"name": code, "title": title, "count": n} for title, code, n in by_count]
