"""The board at any size: its counts kept by the database, and an index for each of its orders."""

import sqlalchemy as sa
from alembic import op

revision = "proactiva_008"
down_revision = "proactiva_007"
branch_labels = None
depends_on = None

CELL = "status, problem, beneficiary_group, organization_id, due_on"
GROUPS = "unnest(array_append(beneficiary_groups, '')) AS of_group (code)"
# Which cells a demand counts in, and for how much: one for itself and each of its groups, the same
# by the day on which it is late next.
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
# Each institution of a demand, with any problem and with the demand's own; once more for the day on
# which it is late next.
INSTITUTIONS = """
    SELECT d.status, of_problem.code AS problem, '' AS beneficiary_group, r.organization_id,
           of_day.due_on, {sign} AS number, 0 AS supports
    FROM {demands} AS d JOIN {referrals} AS r ON r.demand_id = d.id,
         unnest(ARRAY['', d.problem]) AS of_problem (code),
         LATERAL (SELECT CAST(NULL AS date) UNION SELECT d.due_on) AS of_day (due_on)
    WHERE d.visibility = 'public'
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
# The old and the new rows of a statement of each kind.
OLD, NEW = "gone", "come"
TABLES = {OLD: "OLD TABLE AS gone", NEW: "NEW TABLE AS come"}
KINDS = {"insert": [NEW], "update": [OLD, NEW], "delete": [OLD]}
FUNCTION = """
CREATE OR REPLACE FUNCTION proactiva_{name}() RETURNS trigger AS $$
BEGIN
{body}
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER proactiva_{name} AFTER {kind} ON proactiva_{table}
REFERENCING {tables} FOR EACH STATEMENT EXECUTE FUNCTION proactiva_{name}()
"""
# Who empties the tables does not ask in which order.
NONE_LEFT = """
    IF NOT EXISTS (SELECT FROM proactiva_demand) THEN DELETE FROM proactiva_board_count; END IF;
"""
RECOUNT = """
CREATE OR REPLACE FUNCTION proactiva_recount_board() RETURNS void AS $$
WITH before AS (DELETE FROM proactiva_board_count) {insert}
$$ LANGUAGE sql
"""
LISTED = (
    "visibility = 'public' AND status IN ('answered', 'closed', 'committed', 'open', 'referred')"
)
SOONER = "(DATE '9999-12-31' - COALESCE(due_on, DATE '9999-12-31'))"
# Read backwards: an index for each order; for what is late, and what was answered last.
INDEXES = {
    "supported": (["support_count", "published_at", "id"], LISTED),
    "recent": (["published_at", "id"], LISTED),
    "due": ([sa.text(SOONER), "published_at", "id"], LISTED),
    "late": (["due_on", "id"], LISTED),
    "answered": (["status_since"], "status IN ('answered', 'closed')"),
}


def upgrade():
    op.add_column("proactiva_demand", sa.Column("due_on", sa.Date))
    op.create_table(
        "proactiva_board_count",
        sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("problem", sa.Text, nullable=False),
        sa.Column("beneficiary_group", sa.Text, nullable=False),
        sa.Column("organization_id", sa.Text, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("supports", sa.Integer, nullable=False),
        sa.Index(
            "proactiva_board_count_kind",
            "beneficiary_group",
            "due_on",
            postgresql_include=["status", "problem", "number", "supports"],
            postgresql_where=sa.text("organization_id = ''"),
        ),
        sa.Index(
            "proactiva_board_count_busiest",
            "problem",
            "due_on",
            "organization_id",
            postgresql_include=["status", "number"],
            postgresql_where=sa.text("organization_id > ''"),
        ),
    )
    op.execute(FIRST_DUE.format(moved="SELECT DISTINCT demand_id FROM proactiva_referral"))
    _count_on_write()
    _run(RECOUNT.format(insert=_insert([_of_demands("proactiva_demand", 1)])))
    op.execute("SELECT proactiva_recount_board()")
    op.drop_index("proactiva_demand_supported", "proactiva_demand")
    for name, (columns, where) in INDEXES.items():
        op.create_index(
            f"proactiva_demand_{name}", "proactiva_demand", columns, postgresql_where=sa.text(where)
        )


def downgrade():
    for table in ("referral", "demand"):
        for kind in KINDS:
            op.execute(f"DROP FUNCTION proactiva_{table}_{kind}() CASCADE")
    op.execute("DROP FUNCTION proactiva_recount_board()")
    for name in INDEXES:
        op.drop_index(f"proactiva_demand_{name}", "proactiva_demand")
    op.create_index(
        "proactiva_demand_supported", "proactiva_demand", ["visibility", "support_count"]
    )
    op.drop_table("proactiva_board_count")
    op.drop_column("proactiva_demand", "due_on")


def _count_on_write():
    """Let the database count in the writer's own transaction, however the write is made.

    Rows are only added, so nobody who moves a demand waits for another who does.
    """
    for kind, tables in KINDS.items():
        signs = {rows: -1 if rows == OLD else 1 for rows in tables}
        moved = " UNION ".join(map("SELECT demand_id FROM {}".format, tables))
        referred = _insert(_of_institutions("proactiva_demand", *rows) for rows in signs.items())
        _on_write("referral", kind, referred + ";" + FIRST_DUE.format(moved=moved))
        demands = _insert(_of_demands(*rows) for rows in signs.items()) + ";"
        _on_write("demand", kind, demands + (NONE_LEFT if kind == "delete" else ""))


def _on_write(table, kind, body):
    tables = " ".join(TABLES[rows] for rows in KINDS[kind])
    name = f"{table}_{kind}"
    _run(FUNCTION.format(name=name, body=body, kind=kind.upper(), table=table, tables=tables))


def _insert(parts):
    return INSERT.format(cell=CELL, counted=" UNION ALL ".join(parts))


def _of_demands(rows, sign):
    demands = DEMANDS.format(demands=rows, sign=sign, groups=GROUPS)
    return demands + _of_institutions(rows, "proactiva_referral", sign)


def _of_institutions(demands, referrals, sign):
    return INSTITUTIONS.format(demands=demands, referrals=referrals, sign=sign)


def _run(statements):
    op.execute(sa.text(statements.replace(":", "\\:")))
