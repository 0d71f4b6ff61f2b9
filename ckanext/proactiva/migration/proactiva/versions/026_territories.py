"""Territories: the board is narrowed to one, counts by it, and is followed so."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_026"
down_revision = "proactiva_025"
branch_labels = None
depends_on = None

COUNT, DEMAND, FOLLOW = "proactiva_board_count", "proactiva_demand", "proactiva_follow"
KIND, TERRITORY = f"{COUNT}_kind", f"{COUNT}_territory"
TERRITORIES, BOARD = f"{DEMAND}_territories", f"{FOLLOW}_board"
NARROWED = ("organization_id", "problem", "beneficiary_group", "status", "q", "desk_id")
COVERED = ["status", "problem", "number", "supports"]

# What the statements say with territories and, for a downgrade, without.
WITH = {
    "cell": "status, problem, beneficiary_group, territory, organization_id, due_on",
    "its": "of_place.code AS territory, ",
    "any": "'' AS territory, ",
    "places": ", unnest(array_append(territories, '')) AS of_place (code)",
    "whole": "of_group.code = '' AND of_place.code = ''",
}
WITHOUT = {
    "cell": "status, problem, beneficiary_group, organization_id, due_on",
    "its": "",
    "any": "",
    "places": "",
    "whole": "of_group.code = ''",
}
GROUPS = "unnest(array_append(beneficiary_groups, '')) AS of_group (code)"
# Which cells a demand counts in: one for itself, one for each of its groups, one for each of its
# territories, and one for both; the same by the day on which it is late next. Then, as before, each
# of its institutions.
COUNTED = """
    SELECT status, problem, of_group.code AS beneficiary_group, {its}'' AS organization_id,
           CAST(NULL AS date) AS due_on, {sign} AS number,
           CASE WHEN {whole} THEN {sign} * support_count ELSE 0 END AS supports
    FROM {demands}, {groups}{places} WHERE visibility = 'public'
    UNION ALL
    SELECT status, problem, of_group.code, {its}'', due_on, {sign}, 0
    FROM {demands}, {groups}{places} WHERE visibility = 'public' AND due_on IS NOT NULL
    UNION ALL
    SELECT d.status, of_problem.code AS problem, '' AS beneficiary_group, {any}r.organization_id,
           of_day.due_on, {sign} AS number, 0 AS supports
    FROM {demands} AS d JOIN proactiva_referral AS r ON r.demand_id = d.id,
         unnest(ARRAY['', d.problem]) AS of_problem (code),
         LATERAL (SELECT CAST(NULL AS date) UNION SELECT d.due_on) AS of_day (due_on)
    WHERE d.visibility = 'public'
"""
INSERT = """
INSERT INTO proactiva_board_count ({cell}, number, supports)
SELECT {cell}, sum(number), sum(supports) FROM ({counted}) AS counted
GROUP BY {cell} HAVING sum(number) <> 0 OR sum(supports) <> 0
"""
# The triggers stay. Those of referrals count for no territory, which is the column's default.
FUNCTION = """
CREATE OR REPLACE FUNCTION proactiva_demand_{kind}() RETURNS trigger AS $$
BEGIN
{insert};
{none_left}
    RETURN NULL;
END
$$ LANGUAGE plpgsql
"""
NONE_LEFT = """
    IF NOT EXISTS (SELECT FROM proactiva_demand) THEN DELETE FROM proactiva_board_count; END IF;
"""
RECOUNT = """
CREATE OR REPLACE FUNCTION proactiva_recount_board() RETURNS void AS $$
WITH before AS (DELETE FROM proactiva_board_count) {insert}
$$ LANGUAGE sql
"""
# The old and the new rows of a statement of each kind, and for how much they count.
KINDS = {"insert": {"come": 1}, "update": {"gone": -1, "come": 1}, "delete": {"gone": -1}}


def upgrade():
    for table in (COUNT, FOLLOW):
        op.add_column(table, sa.Column("territory", sa.Text, nullable=False, server_default=""))
    op.drop_index(KIND, COUNT)
    _index(KIND, ["territory", "beneficiary_group", "due_on"], "organization_id = ''")
    where = "organization_id = '' AND territory > ''"
    _index(TERRITORY, ["beneficiary_group", "territory", "due_on"], where)
    op.create_index(TERRITORIES, DEMAND, ["territories"], postgresql_using="gin")
    _board(*NARROWED, "territory")
    _count(WITH)


def downgrade():
    _count(WITHOUT)
    op.execute("DELETE FROM proactiva_follow WHERE territory <> ''")
    # Links that wait to be confirmed name the field too, and nothing but their token opens them.
    op.execute("DELETE FROM proactiva_confirmation WHERE demand_id IS NULL")
    _board(*NARROWED)
    op.drop_index(TERRITORIES, DEMAND)
    op.drop_index(TERRITORY, COUNT)
    op.drop_index(KIND, COUNT)
    _index(KIND, ["beneficiary_group", "due_on"], "organization_id = ''")
    for table in (COUNT, FOLLOW):
        op.drop_column(table, "territory")


def _index(name, columns, where):
    covered = {"postgresql_include": COVERED, "postgresql_where": sa.text(where)}
    op.create_index(name, COUNT, columns, **covered)


def _board(*columns):
    op.drop_index(BOARD, FOLLOW)
    of_board = sa.text("demand_id IS NULL")
    whose = ["participant_id", *columns]
    op.create_index(BOARD, FOLLOW, whose, unique=True, postgresql_where=of_board)


def _count(words):
    """Let the database count demands on each write in these words, and count them anew."""
    for kind, signs in KINDS.items():
        insert = _insert(words, signs)
        none_left = NONE_LEFT if kind == "delete" else ""
        op.execute(FUNCTION.format(kind=kind, insert=insert, none_left=none_left))
    op.execute(RECOUNT.format(insert=_insert(words, {DEMAND: 1})))
    op.execute("SELECT proactiva_recount_board()")


def _insert(words, signs):
    parts = (
        COUNTED.format(demands=rows, sign=sign, groups=GROUPS, **words)
        for rows, sign in signs.items()
    )
    return INSERT.format(cell=words["cell"], counted=" UNION ALL ".join(parts))
