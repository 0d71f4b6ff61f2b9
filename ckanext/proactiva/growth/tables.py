"""The tables of what was worked out of the ledger for pages and files to read.

They have a MetaData of their own, as the ledger's tables have, because they go with them.
"""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa

from ckanext.proactiva.domain.answers import Answers

METADATA = sa.MetaData()

# How institutions had answered when a month that is over ended: a row of all of them together, with
# an empty id, and one of each, by its id, that owed any answer. Nothing changes it afterwards, and
# a month of which nothing is kept is replayed.
MONTH = sa.Table(
    "proactiva_publication_month",
    METADATA,
    sa.Column("month", sa.Date, primary_key=True),
    sa.Column("about", sa.Text, primary_key=True),
    *(sa.Column(each.name, sa.Integer, nullable=False) for each in fields(Answers)),
)

# One row for each institution, by its id, for each group and each problem, by its dimension and its
# code, and one for the portal, whose id is empty: what it was at the last look, until the next one
# that finds it otherwise. A past day is worked out of the ledger, so nothing older is kept.
#   seal      the number of the last seal when it became so; zero before the first
#   day       until which day it counted when it became so; the portal's row is of the last look
#   form      the version of what stands in the texts
#   basis     a hash of all that the whole was worked out from; of the portal's row alone
#   report    the figures, as JSON: codes, ids and numbers, no word and no name
#   compared  what stands in the comparison of institutions, as JSON; null for others
PUBLICATION = sa.Table(
    "proactiva_publication",
    METADATA,
    sa.Column("about", sa.Text, primary_key=True),
    sa.Column("seal", sa.BigInteger, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("form", sa.Integer, nullable=False),
    sa.Column("basis", sa.Text, nullable=False),
    sa.Column("report", sa.Text, nullable=False),
    sa.Column("compared", sa.Text, nullable=True),
)
