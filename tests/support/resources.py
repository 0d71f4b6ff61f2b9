"""Files of datasets, and their harvest sources, as scripts write them into tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from ckan import model


def add_files(name: str, addresses: list[str], **file: Any) -> None:
    """Give a dataset files, as a script would."""
    columns = {"url_type": None, "size": None, "hash": "", "format": "CSV", **file}
    query = """INSERT INTO resource (id, package_id, url, state, position, {0})
               VALUES (md5(random()::text), :name, :url, 'active', 0, {1})"""
    text = query.format(", ".join(columns), ", ".join(f":{column}" for column in columns))
    for url in addresses:
        model.Session.execute(sa.text(text), {"name": name, "url": url, **columns})
    model.Session.commit()


def change_files(dataset: str, /, **columns: Any) -> None:
    """Change columns of a dataset's files."""
    changed = ", ".join(f"{column} = :{column}" for column in columns)
    query = sa.text(f"UPDATE resource SET {changed} WHERE package_id = :dataset")
    model.Session.execute(query, {"dataset": dataset, **columns})
    model.Session.commit()


def harvested_from(source: str, names: list[str]) -> None:
    """Mark some datasets as harvested, in a table like ckanext-harvest's."""
    model.Session.execute(
        sa.text(
            """CREATE TABLE IF NOT EXISTS harvest_object (id text, package_id text, guid text,
               current boolean, harvest_source_id text, gathered timestamp)"""
        )
    )
    query = sa.text("INSERT INTO harvest_object VALUES (:id, :id, :id, true, :source, now())")
    model.Session.execute(query, [{"id": name, "source": source} for name in names])
    model.Session.commit()


def drop_harvests() -> None:
    """Remove what ckanext-harvest stores."""
    model.Session.execute(sa.text("DROP TABLE IF EXISTS harvest_object"))
    model.Session.commit()
