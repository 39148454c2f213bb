"""What Alembic runs first: it is given the connection and its transaction by the caller."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
