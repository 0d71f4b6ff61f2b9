"""The tables of figures computed from the ledger, for pages and files to read.

They have their own MetaData, as the ledger's tables do, because they belong together.
"""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa

from ckanext.proactiva.domain.judgements import Answers

METADATA = sa.MetaData()

# How institutions had answered when a month ended: one row for all of them together, with an empty
# id, and one for each institution, by its id, that owed an answer. Nothing changes it later; a
# month with no rows is replayed from the events.
MONTH = sa.Table(
    "proactiva_publication_month",
    METADATA,
    sa.Column("month", sa.Date, primary_key=True),
    sa.Column("about", sa.Text, primary_key=True),
    *(sa.Column(each.name, sa.Integer, nullable=False) for each in fields(Answers)),
)

# One row for each institution, by its id, for each group and each problem, by its dimension and
# code, and for the portal, whose id is empty: the figures of the last look that found them changed.
# A day in the past is worked out from the ledger, so nothing older is kept.
#   seal      the number of the last seal when the row changed; zero before the first
#   day       the last day counted when the row changed; in the portal's row, that of the last look
#   form      the version of the format of the texts
#   basis     a hash of everything that was the basis; in the portal's row alone
#   report    the figures, as JSON: codes, ids and numbers, no words or names
#   compared  its part in the comparison of institutions, as JSON; null for others
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
