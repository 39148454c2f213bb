"""Plan files made to do harm: each is a list of SQL, run on a sound file before it is sealed again.

`canary()` stands for code of the file's own: nobody may ever come to call it.
"""

# ruff: noqa: S608 - harm is meant

from typing import Final

_AS_VIEW: Final = "ALTER TABLE {0} RENAME TO old_{0}"
_COUNTING: Final = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n {0})"
_DEEP: Final = "[" * 100_000

HAND_MADE: Final[tuple[tuple[str, ...], ...]] = (
    ("CREATE TRIGGER t AFTER INSERT ON tier BEGIN SELECT canary(); END",),
    ("CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN SELECT canary(); END",),
    ("CREATE VIEW v AS SELECT canary()",),
    (_AS_VIEW.format("tier"), "CREATE VIEW tier AS SELECT * FROM old_tier WHERE canary() IS NULL"),
    (
        _AS_VIEW.format("seal"),
        f"CREATE VIEW seal AS {_COUNTING.format('')} SELECT 1 AS position, max(x) AS rows_digest FROM n",
    ),
    (
        _AS_VIEW.format("tier"),
        "CREATE VIEW tier AS SELECT a.* FROM old_tier a, partner b, partner c, partner d, partner e",
    ),
    ("CREATE INDEX evil ON tier (canary())",),
    ("CREATE INDEX evil ON tier (hex(randomblob(100000000)))",),
    ("CREATE INDEX evil ON tier (name) WHERE canary()",),
    ("ALTER TABLE tier ADD COLUMN evil AS (canary())",),
    ("ALTER TABLE tier ADD COLUMN evil TEXT DEFAULT (canary())",),
    ("ALTER TABLE tier ADD COLUMN evil TEXT CHECK (canary())",),
    ("DROP TABLE tier", "CREATE VIRTUAL TABLE tier USING fts5(position, scenario_id, id, name)"),
    ("CREATE VIRTUAL TABLE more USING rtree(a, b, c)",),
    ("DROP TABLE tier", "CREATE TABLE tier (position INTEGER PRIMARY KEY, scenario_id, id) WITHOUT ROWID"),
    ("UPDATE partner SET name = CAST(zeroblob(9000000) AS TEXT)",),
    ("UPDATE partner SET note = replace(hex(zeroblob(4000000)), '0', 'é')",),
    (f"UPDATE cpm SET region_list = '{_DEEP}'",),
    ("UPDATE cpm SET region_list = '" + '{"a":' * 50_000 + "'",),
    ("UPDATE role_type SET ramp_percent_list = '[" + "9" * 100_000 + "]'",),
    ("UPDATE role_type SET ramp_percent_list = '[1e999]'",),
    ("UPDATE partner SET revenue_cents = 9223372036854775807",),
    ("UPDATE partner SET start_month = -9223372036854775808",),
    ("UPDATE partner SET latitude = 9e999, longitude = -9e999",),
    ("UPDATE partner SET id = '../../../etc/passwd'",),
    ("UPDATE partner SET name = char(0) || 'x' || char(0x10FFFF)",),
    ("UPDATE partner SET name = CAST(x'FFFEFD' AS TEXT)",),
    ("UPDATE scenario SET base_id = id",),
    ("UPDATE scenario SET name = ''",),
    ("DELETE FROM scenario",),
    ("DELETE FROM document",),
    ("INSERT INTO scenario SELECT position + 100, id || position, name, rank, base_id FROM scenario",),
    (f"INSERT INTO tier {_COUNTING.format('LIMIT 200000')} SELECT x, 'current', x, 'T', 1, 1, 1 FROM n",),
    *(
        (f"UPDATE {table} SET {column} = {value}",)
        for table, column in (("partner", "name"), ("cpm", "status"), ("rule", "kind"), ("tier", "rank"))
        for value in ("NULL", "x'00'", "zeroblob(1000)", "1.5", "'\"; DROP TABLE partner; --'")
    ),
)
"""What people who mean harm have tried on programs that open SQLite files."""

REWRITTEN: Final[tuple[tuple[str, str], ...]] = (
    (" STRICT", ""),
    ("INTEGER NOT NULL", "INTEGER NOT NULL CHECK (canary())"),
    ("TEXT NOT NULL", "TEXT NOT NULL DEFAULT (canary())"),
    ("TEXT NOT NULL", "TEXT NOT NULL COLLATE canary"),
    ("name TEXT NOT NULL", "name TEXT AS (canary())"),
    ("name TEXT NOT NULL", "name TEXT AS (hex(zeroblob(100000000)))"),
    ("CREATE TABLE", "CREATE TEMP TABLE"),
    ("CREATE TABLE", "CREATE VIEW"),
    ("(position", "(" * 5_000 + "position"),
    ("NOT NULL", "NOT NULL " + "CHECK (1) " * 3_000),
    ("NOT NULL", "NOT NULL CHECK (" + "(" * 900 + "1" + ")" * 900 + ")"),
    ("TEXT", "BLOB"),
    ("position", "rowid"),
    (";", "\0"),
    ("CREATE", "DROP"),
)
"""What is put in place of what in the text of a table's definition."""
