"""How Alembic reaches the database: the way CKAN's own migrations do."""

from alembic import context
from sqlalchemy import engine_from_config, pool

VERSIONS = "proactiva_alembic_version"


def _ours(_object, name, kind, _reflected, _compare_to):
    return kind != "table" or name.startswith("proactiva_")


def _run(**connection):
    from ckan.model.meta import metadata

    context.configure(
        target_metadata=metadata, version_table=VERSIONS, include_object=_ours, **connection
    )
    with context.begin_transaction():
        context.run_migrations()


if context.is_offline_mode():
    _run(url=context.config.get_main_option("sqlalchemy.url"), literal_binds=True)
else:
    section = context.config.get_section(context.config.config_ini_section)
    engine = engine_from_config(section, prefix="sqlalchemy.", poolclass=pool.NullPool)
    with engine.connect() as connection:
        _run(connection=connection)
