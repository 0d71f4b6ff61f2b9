"""The words that similarity is judged by: those of each dataset, and how common each word is."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class DatasetWords(tk.BaseModel):
    """The stems that a dataset is found by. The title is not among them: CKAN is asked for it.

    ``fingerprint`` identifies the state of the dataset that they come from.
    """

    __tablename__ = "proactiva_dataset_words"
    __table_args__ = (sa.Index("proactiva_dataset_words_search", "search", postgresql_using="gin"),)

    id: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    fingerprint: Mapped[str] = column(Audience.NOBODY, sa.Text)
    search: Mapped[object] = column(Audience.NOBODY, TSVECTOR)


class Word(tk.BaseModel):
    """A stem, and the number of public texts that have it; the empty word's row counts all texts.

    ``near`` holds what it has in common with its misspellings.
    """

    __tablename__ = "proactiva_word"
    __table_args__ = (sa.Index("proactiva_word_near", "near", postgresql_using="gin"),)

    word: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    texts: Mapped[int] = column(Audience.NOBODY, sa.Integer)
    near: Mapped[list[str]] = column(Audience.NOBODY, ARRAY(sa.Text))
