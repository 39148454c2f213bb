"""The tables of :mod:`cpm_planner.store.schema` as SQLAlchemy sees them."""

from typing import Final

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

from cpm_planner.store import schema, shape

_TYPES: Final = {"TEXT": Text, "INTEGER": Integer, "REAL": REAL, "BLOB": LargeBinary}

METADATA: Final = MetaData()


def table(of: shape.Shape) -> Table:
    """Give the table of a shape."""
    return METADATA.tables[of.name]


def _add(of: shape.Shape) -> None:
    position = Column("position", Integer, primary_key=True)
    Table(of.name, METADATA, position, *map(_schema_item, of.items), sqlite_strict=True)


def _schema_item(item: shape.Item) -> SchemaItem:
    match item:
        case shape.Column(name, kind, is_needed):
            return Column(name, _TYPES[kind], nullable=not is_needed)
        case shape.Unique(columns):
            return UniqueConstraint(*columns)
        case shape.Reference(columns, to, keys):
            targets = [f"{to}.{key}" for key in keys]
            return ForeignKeyConstraint(columns, targets, deferrable=True, initially="DEFERRED")
        case shape.Check(condition):
            return CheckConstraint(condition)
        case shape.Index(name, columns):
            return Index(name, *columns)


for _shape in schema.SHAPES:
    _add(_shape)

ALEMBIC_VERSION: Final = Table(
    schema.ALEMBIC_VERSION,
    METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""The revision Alembic finds a database at; the table is shaped as Alembic would make it."""
