"""Pay that a passphrase encrypts; a plan without a passphrase has no row here."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.execute(
        """
        CREATE TABLE pay_seal (
            position INTEGER NOT NULL,
            file_id TEXT NOT NULL,
            sealed_version INTEGER NOT NULL,
            salt TEXT NOT NULL,
            cost INTEGER NOT NULL,
            block_size INTEGER NOT NULL,
            lanes INTEGER NOT NULL,
            wrapped_key TEXT NOT NULL,
            sealed_pay TEXT NOT NULL,
            PRIMARY KEY (position),
            CHECK (position = 1)
        ) STRICT
        """
    )
