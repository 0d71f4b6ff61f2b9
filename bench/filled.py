"""Fills a portal with a number of datasets, or of demands, by SQL alone."""

from __future__ import annotations

import os

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.alike.words import stem
from ckanext.proactiva.domain.folio import FOLIO_BYTES, new_folio

INSTITUTIONS = int(os.environ.get("INSTITUTIONS", "300"))
DEMANDS_BESIDE = 20_000
# The busiest desk, and the demand with the most messages.
DESK, AT_DESK = "org-0", 2_000
# A word that one in five hundred has.
RARE = "tinacos"
FOLIO, MESSAGES = new_folio(2026, bytes(FOLIO_BYTES)), 500

ORGANIZATIONS = """
INSERT INTO "group" (id, name, title, type, state, is_organization, approval_status, created)
SELECT 'org-' || n, 'org-' || n, 'Institución ' || n, 'organization', 'active', true, 'approved',
       now() FROM generate_series(0, CAST(:institutions AS bigint) - 1) AS n;
INSERT INTO proactiva_institution (id, name, title, former_names, accepted_at, is_authority,
    takes_demands, days_off)
SELECT id, name, title, '{}', now(), false, true, '{}' FROM "group" WHERE id LIKE 'org-%';
UPDATE proactiva_institution SET is_authority = false WHERE is_authority;
UPDATE proactiva_institution SET is_authority = true WHERE id = 'org-1'
"""

# Twelve years of datasets: a third came in six harvests, one in twenty is private, one in twenty is
# deleted; half say whom they help.
PACKAGES = f"""
INSERT INTO package (id, name, title, type, state, private, owner_org, metadata_created,
                     metadata_modified, creator_user_id)
SELECT 'd-' || n, 'd-' || n, 'Conjunto ' || n, 'dataset',
       CASE WHEN n % 20 = 0 THEN 'deleted' ELSE 'active' END, n % 20 = 1,
       'org-' || (n / 10 % {INSTITUTIONS}), at, at, 'nobody'
FROM generate_series(1, CAST(:size AS bigint)) AS n,
     LATERAL (SELECT timestamp '2014-01-01' + interval '1 day' *
              CASE WHEN n % 3 = 0 THEN 700 * (n % 6) ELSE (n * 7919) % 4300 END AS at) AS date;
INSERT INTO resource (id, package_id, url, format, size, state, position, created)
SELECT 'r-' || p.id || '-' || k, p.id, 'https://datos.example/' || p.id || '/' || k,
       (ARRAY['CSV', 'PDF', 'XLSX'])[k], 1000 * k, 'active', k,
       metadata_created + interval '30 day' * (k - 1)
FROM generate_series(1, CAST(:size AS bigint)) AS n JOIN package AS p ON p.id = 'd-' || n,
     generate_series(1, 3) AS k
"""
# One in two says whom it helps: one of three problems, and two of five groups. Of those, one in two
# gives its update frequency, and few were updated, so many are late.
BLOCK = """
SELECT id, jsonb_build_object(
    'proactiva_proactive', 'true',
    'proactiva_problem_addressed', (ARRAY['health', 'education', 'waste'])[1 + n / 2 % 3],
    'proactiva_usefulness_rationale', 'Dice dónde hay vacunas.',
    'proactiva_beneficiary_group', '["girls", "' ||
        (ARRAY['women', 'boys', 'older_persons', 'youth'])[1 + n / 20 % 4] || '"]')
    || CASE n % 4 WHEN 1 THEN '{"proactiva_update_frequency": "ANNUAL"}'::jsonb ELSE '{}' END
    AS block
FROM (SELECT id, CAST(substr(id, 3) AS bigint) AS n FROM package) AS numbered WHERE n % 2 = 1
"""
IN_TABLE = f"""
INSERT INTO package_extra (id, package_id, key, value, state)
SELECT id || key, id, key, value, 'active' FROM ({BLOCK}) AS b, jsonb_each_text(block)
"""
IN_COLUMN = f"UPDATE package SET extras = block FROM ({BLOCK}) AS b WHERE package.id = b.id"
# Three activities for each, as CKAN logs them: each added a file, or deleted the dataset.
ACTIVITIES = f"""
INSERT INTO activity (id, timestamp, user_id, object_id, activity_type, data)
SELECT p.id || '-' || k, metadata_created + interval '30 day' * (k - 1), 'nobody', p.id,
       CASE WHEN k = 1 THEN 'new package' WHEN state = 'deleted' AND k = 3 THEN 'deleted package'
            ELSE 'changed package' END,
       json_build_object('package', jsonb_build_object(
           'id', p.id, 'name', name, 'title', title, 'type', type, 'state', 'active',
           'private', private, 'owner_org', owner_org, 'notes', repeat('Texto. ', 60),
           'extras', '[]'::jsonb, 'resources', (
               SELECT jsonb_agg(jsonb_build_object(
                          'url', url, 'format', format, 'size', size, 'position', position))
               FROM resource WHERE package_id = p.id AND position <= k)
           ) || coalesce(block, '{{}}'))::text
FROM package AS p LEFT JOIN ({BLOCK}) AS b ON b.id = p.id, generate_series(1, 3) AS k
"""

# Three years of demands: those of the last quarter wait in every possible way, and all but two in a
# hundred of the earlier ones were answered.
DEMANDS = f"""
INSERT INTO proactiva_participant (id, created_at)
SELECT 'p-' || n, now() FROM generate_series(1, :size) AS n;
INSERT INTO proactiva_demand (id, folio, author_id, status, visibility, title_raw, title_public,
    wanted_raw, wanted_public, purpose_raw, purpose_public, where_raw, where_public, alias_raw,
    alias_public, badge, search, problem, beneficiary_groups, territories, example, support_count,
    browser_support_count, redactions, created_at, published_at, status_since, resolution)
SELECT 'x-' || n, 'F-' || n, 'p-' || n, s, 'public', t, t, w, w, '',
       '', '', '', '', '', '', to_tsvector('simple', l),
       (ARRAY['health', 'education', 'environment'])[1 + n % 3],
       ARRAY['girls'], '{{}}', false, n % 500, 0, 0, at, at, at::date,
       CASE s WHEN 'answered' THEN 'published' END
FROM generate_series(1, :size) AS n,
     LATERAL (SELECT 'Agua en la colonia ' || n AS t,
                     'dias y horas en que llega el agua a la colonia ' || n AS w,
                     'dia or ag koloni ' || n ||
                         CASE n % 500 WHEN 0 THEN ' {stem(RARE)}' ELSE '' END AS l,
                     (ARRAY['open', 'referred', 'committed', 'answered'])[
                         CASE WHEN n > CAST(:size AS bigint) / 12 AND n % 50 > 0 THEN 4
                              ELSE 1 + n % 4 END] AS s,
                     now() - interval '1096 day' * n / CAST(:size AS bigint) AS at) AS words;
INSERT INTO proactiva_referral (id, demand_id, organization_id, status, resolution, received_on,
    resolved_on, due_on, promised_for, final_due_on, used_days, term_days, commitment_changes,
    pauses, suspensions)
SELECT 'r-' || id, id, 'org-' || (substr(id, 3)::bigint * 7919) % CAST(:institutions AS bigint),
       CASE status WHEN 'referred' THEN 'pending' WHEN 'answered' THEN 'resolved' ELSE status END,
       resolution, status_since, CASE status WHEN 'answered' THEN status_since + 14 END,
       CASE WHEN status <> 'answered' THEN status_since + 21 END,
       CASE status WHEN 'committed' THEN status_since + 21 END,
       CASE status WHEN 'answered' THEN status_since + 21 END,
       CASE status WHEN 'answered' THEN 10 END, CASE status WHEN 'answered' THEN 15 END,
       0, '[]', '[]'
FROM proactiva_demand WHERE status <> 'open' AND id LIKE 'x-%'
"""
# One desk has many of the demands, and one demand has many messages.
BUSY = f"""
INSERT INTO proactiva_referral (id, demand_id, organization_id, status, received_on, due_on,
    commitment_changes, pauses, suspensions)
SELECT 'b-' || id, id, '{DESK}', 'acknowledged', status_since, status_since + 21, 0, '[]', '[]'
FROM proactiva_demand WHERE id LIKE 'x-%' ORDER BY created_at DESC LIMIT {AT_DESK}
ON CONFLICT DO NOTHING;
UPDATE proactiva_demand SET folio = '{FOLIO}' WHERE id = 'x-2';
INSERT INTO proactiva_message (id, demand_id, author_id, voice, visibility, text_raw, text_public,
    alias_raw, alias_public, badge, place_raw, place_public, changes_raw, changes_public,
    redactions, created_at)
SELECT 'm-' || n, 'x-2', 'p-' || n, 'citizen', 'public', t, t, '', '', '', '', '', '', '', 0,
       now() - interval '1 hour' * n
FROM generate_series(1, {MESSAGES}) AS n,
     LATERAL (SELECT 'A mí también me falta el agua, y van ' || n || ' semanas.' AS t) AS words
"""


def datasets(size: int) -> None:
    """Fill the tables with datasets and some demands, and update PostgreSQL's statistics."""
    insert(ORGANIZATIONS, institutions=INSTITUTIONS)
    insert(PACKAGES, size=size)
    in_table = sa.inspect(model.Session.connection()).has_table("package_extra")
    insert(IN_TABLE if in_table else IN_COLUMN)
    insert(ACTIVITIES)
    insert(DEMANDS, size=DEMANDS_BESIDE, institutions=INSTITUTIONS)
    _commit()


def demands(size: int, institutions: int = INSTITUTIONS, *, busy: bool = False) -> None:
    """Fill the tables with public demands, each by a different person.

    With *busy*, one desk has very many of them, and one demand has very many messages.
    """
    insert(ORGANIZATIONS, institutions=institutions)
    insert(DEMANDS, size=size, institutions=institutions)
    if busy:
        insert(BUSY)
    _commit()


def insert(statements: str, **given: int) -> None:
    """Run statements, separated by semicolons, in the open transaction."""
    for statement in statements.split(";"):
        model.Session.execute(sa.text(statement), given)


def _commit() -> None:
    model.Session.commit()
    with model.meta.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("VACUUM ANALYZE"))
