"""What is late is counted by institution too, and counts are read from an index alone."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_015"
down_revision = "proactiva_014"
branch_labels = None
depends_on = None

CELL = "status, problem, beneficiary_group, organization_id, due_on"
GROUPS = "unnest(array_append(beneficiary_groups, '')) AS of_group (code)"
# Each institution of a demand, with any problem and with the demand's own; once more for the day on
# which it is late next, as the board counts all demands.
INSTITUTIONS = """
    SELECT d.status, of_problem.code AS problem, '' AS beneficiary_group, r.organization_id,
           of_day.due_on, {sign} AS number, 0 AS supports
    FROM {demands} AS d JOIN {referrals} AS r ON r.demand_id = d.id,
         unnest(ARRAY['', d.problem]) AS of_problem (code), LATERAL ({days}) AS of_day (due_on)
    WHERE d.visibility = 'public'
"""
DEMANDS = """
    SELECT status, problem, of_group.code AS beneficiary_group, '' AS organization_id,
           CAST(NULL AS date) AS due_on, {sign} AS number,
           CASE of_group.code WHEN '' THEN {sign} * support_count ELSE 0 END AS supports
    FROM {demands}, {groups} WHERE visibility = 'public'
    UNION ALL
    SELECT status, problem, of_group.code, '', due_on, {sign}, 0
    FROM {demands}, {groups} WHERE visibility = 'public' AND due_on IS NOT NULL
    UNION ALL
"""
INSERT = """
INSERT INTO proactiva_board_count ({cell}, number, supports)
SELECT {cell}, sum(number), sum(supports) FROM ({counted}) AS counted
GROUP BY {cell} HAVING sum(number) <> 0 OR sum(supports) <> 0
"""
FIRST_DUE = """
UPDATE proactiva_demand AS d SET due_on = first.due_on
FROM (SELECT demand_id, (SELECT min(r.due_on) FROM proactiva_referral AS r
                         WHERE r.demand_id = moved.demand_id) AS due_on
      FROM ({moved}) AS moved) AS first
WHERE d.id = first.demand_id AND d.due_on IS DISTINCT FROM first.due_on;
"""
# What a statement of each kind took away, and what it brought.
KINDS = {"insert": {"come": 1}, "update": {"gone": -1, "come": 1}, "delete": {"gone": -1}}
FUNCTION = """
CREATE OR REPLACE FUNCTION proactiva_{name}() RETURNS trigger AS $$
BEGIN
{body}
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
ANY_DAY = "SELECT CAST(NULL AS date)"
ALSO_LATE = f"{ANY_DAY} UNION SELECT d.due_on"
TABLE, KIND = "proactiva_board_count", "proactiva_board_count_kind"
BUSIEST = "proactiva_board_count_busiest"


def upgrade():
    op.drop_index(KIND, TABLE)
    op.create_index(
        KIND,
        TABLE,
        ["beneficiary_group", "due_on"],
        postgresql_include=["status", "problem", "number", "supports"],
        postgresql_where=sa.text("organization_id = ''"),
    )
    op.create_index(
        BUSIEST,
        TABLE,
        ["problem", "due_on", "organization_id"],
        postgresql_include=["status", "number"],
        postgresql_where=sa.text("organization_id > ''"),
    )
    _count(ALSO_LATE)


def downgrade():
    op.drop_index(BUSIEST, TABLE)
    op.drop_index(KIND, TABLE)
    op.create_index(KIND, TABLE, ["organization_id", "due_on"])
    _count(ANY_DAY)


def _count(days):
    """Let the triggers that there are count by these days, and count anew."""
    for kind, signs in KINDS.items():
        moved = " UNION ".join(map("SELECT demand_id FROM {}".format, signs))
        parts = (
            INSTITUTIONS.format(demands="proactiva_demand", referrals=rows, sign=sign, days=days)
            for rows, sign in signs.items()
        )
        _replace(f"referral_{kind}", _insert(parts) + ";" + FIRST_DUE.format(moved=moved))
        body = _insert(_of_demands(rows, sign, days) for rows, sign in signs.items()) + ";"
        _replace(f"demand_{kind}", body + (NONE_LEFT if kind == "delete" else ""))
    _run(RECOUNT.format(insert=_insert([_of_demands("proactiva_demand", 1, days)])))
    op.execute("SELECT proactiva_recount_board()")


def _of_demands(rows, sign, days):
    of_institutions = INSTITUTIONS.format(
        demands=rows, referrals="proactiva_referral", sign=sign, days=days
    )
    return DEMANDS.format(demands=rows, sign=sign, groups=GROUPS) + of_institutions


def _insert(parts):
    return INSERT.format(cell=CELL, counted=" UNION ALL ".join(parts))


def _replace(name, body):
    _run(FUNCTION.format(name=name, body=body))


def _run(statements):
    op.execute(sa.text(statements.replace(":", "\\:")))
