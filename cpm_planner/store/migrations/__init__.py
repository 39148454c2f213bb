"""The steps from each version of the plan file's schema to the next, run by Alembic."""
