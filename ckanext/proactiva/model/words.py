"""The words of what may be alike: those of each dataset, and how common each word is."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class DatasetWords(tk.BaseModel):
    """The stems that a dataset is found by, and no title: that is read from CKAN each time.

    ``fingerprint`` tells of which state of the dataset they are.
    """

    __tablename__ = "proactiva_dataset_words"
    __table_args__ = (sa.Index("proactiva_dataset_words_search", "search", postgresql_using="gin"),)

    id: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    fingerprint: Mapped[str] = column(Audience.NOBODY, sa.Text)
    search: Mapped[object] = column(Audience.NOBODY, TSVECTOR)


class Word(tk.BaseModel):
    """A stem, and in how many public texts it is; the row of the empty word counts all texts.

    ``near`` is what it shares with the words that a slip of the finger makes of it.
    """

    __tablename__ = "proactiva_word"
    __table_args__ = (sa.Index("proactiva_word_near", "near", postgresql_using="gin"),)

    word: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    texts: Mapped[int] = column(Audience.NOBODY, sa.Integer)
    near: Mapped[list[str]] = column(Audience.NOBODY, ARRAY(sa.Text))
