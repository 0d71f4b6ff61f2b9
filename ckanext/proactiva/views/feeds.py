"""The Atom feeds: the board, answers, each institution and each demand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

import ckantoolkit as tk

from ckanext.proactiva import labels, types
from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.feed import Feed
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.views import atom, files, pages
from ckanext.proactiva.views.forms import filters

feeds = pages.blueprint("feed", "")


@feeds.get("/demands.atom")
def demands() -> pages.Page:
    """Give the newest demands of the board, with the filters in the address."""
    return _list(Feed.DEMANDS, "demands", filters())


@feeds.get("/answers.atom")
def answers() -> pages.Page:
    """Give the latest answers of institutions to the demands of the board."""
    return _list(Feed.ANSWERS, "answers", filters())


@feeds.get("/institutions/<name>.atom")
def institution(name: str) -> pages.Page:
    """Give what an institution last received and answered."""
    try:
        return _list(Feed.REFERRALS, "institution", {"institution": name}, name=name)
    except tk.ValidationError as error:
        if "institution" not in error.error_dict:
            raise
        raise tk.ObjectNotFound from None


@feeds.get("/demands/<folio>.atom")
def demand(folio: str) -> pages.Page:
    """Give what last happened to a demand, and what was last said about it."""
    found = pages.call_as_anybody("proactiva_demand_feed_show", folio=folio)
    return _feed(
        found,
        title=found["title"],
        address=canonical_url("proactiva_feed.demand", folio=found["folio"]),
        page=canonical_url("proactiva_demand.show", folio=found["folio"]),
        is_of_one=True,
    )


def _list(feed: Feed, endpoint: str, asked: Mapping[str, str], **named: str) -> pages.Page:
    found = pages.call_as_anybody("proactiva_feed_show", **asked, feed=feed.value)
    chosen: dict[str, Any] = {key: value for key, value in asked.items() if value}
    if found["institution"]:
        chosen["institution"] = found["institution"]["name"]
    here = {"name": chosen["institution"]} if named else chosen
    narrowed = _in_words(chosen, found["institution"])
    title = labels.say(feed.label)
    return _feed(
        found,
        title=f"{title}: {narrowed}" if narrowed else title,
        address=canonical_url(f"proactiva_feed.{endpoint}", **here),
        page=canonical_url("proactiva_demand.board", **chosen),
    )


def _in_words(chosen: Mapping[str, str], institution: types.ListedInstitution | None) -> str:
    """Return the filters of a list in words."""
    said = [
        institution["title"] if institution else "",
        _label("everyday_problems", chosen.get("problem", "")),
        _label("beneficiary_groups", chosen.get("beneficiary_group", "")),
        _label("territories", chosen.get("territory", "")),
        labels.say(Filter(chosen["status"]).label) if "status" in chosen else "",
        f"«{chosen['q']}»" if "q" in chosen else "",
    ]
    return ", ".join(filter(None, said))


def _label(vocabulary: str, code: str) -> str:
    return str(tk.h.proactiva_label(vocabulary, code)) if code else ""


def _feed(
    found: Any, *, title: str, address: str, page: str, is_of_one: bool = False
) -> pages.Page:
    entry = _of_story if is_of_one else _of_list
    written = atom.written(
        atom.Feed(
            id=found["id"],
            title=title,
            updated=found["updated"],
            author=tk.config.get("ckan.site_title") or "CKAN",
            language=labels.ours(),
            address=address,
            page=page,
            entries=[entry(each) for each in found["entries"]],
        )
    )
    return files.feed(written, datetime.fromisoformat(found["updated"]))


def _of_list(entry: types.FeedEntry) -> atom.Entry:
    """Return an entry of a feed about many demands, titled by its demand."""
    if demand := entry["demand"]:
        told = labels.demand_tag(demand).text
        topic = demand["problem"], _label("everyday_problems", demand["problem"])
        author = labels.voice(Voice.CITIZEN)
        return _entry(entry, entry["title"], told, author)._replace(topics=[topic])
    story = _of_story(entry)
    return _entry(entry, entry["title"], story.title, story.author)


def _of_story(entry: types.FeedEntry) -> atom.Entry:
    """Return an entry of a single demand's feed, titled by what happened."""
    if event := entry["event"]:
        # An institution is the author of its answers, and the portal of everything else.
        author = event["institution"] if event["resolution"] else ""
        return _entry(entry, labels.happened(event).text, "", author or "")
    said = cast("types.FeedMessage", entry["message"])
    who = said["institution"] or labels.voice(said["voice"])
    return _entry(entry, tk._("Message from: {who}").format(who=who), _gone(said), who)


def _gone(message: types.FeedMessage) -> str:
    """Return why a message has no text any more, if that is so."""
    hidden, deleted = message["hidden"], message["text_deleted"]
    if hidden:
        return labels.hidden_line(hidden, "message")
    return labels.deleted_line(deleted) if deleted else ""


def _entry(entry: types.FeedEntry, title: str, told: str, author: str) -> atom.Entry:
    return atom.Entry(
        id=entry["id"],
        title=title,
        published=entry["published"],
        updated=entry["updated"],
        link=canonical_url("proactiva_demand.show", folio=entry["folio"]),
        text="\n\n".join(filter(None, [told, entry["text"]])),
        author=author,
    )
