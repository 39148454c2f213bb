"""Workbooks built for the tests of reading."""

from collections.abc import Callable, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

Saver = Callable[[Workbook], Path]
Rewriter = Callable[[Path, Callable[[str, bytes], bytes]], Path]


@pytest.fixture
def saved(tmp_path: Path) -> Saver:
    """Give a function that saves a workbook and tells where."""

    def save(workbook: Workbook) -> Path:
        path = tmp_path / "list.xlsx"
        workbook.save(path)
        return path

    return save


def archive(path: Path, parts: Mapping[str, bytes]) -> Path:
    """Write a zipped file of the given parts."""
    with ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return path


@pytest.fixture
def zipped(tmp_path: Path) -> Callable[[Mapping[str, bytes]], Path]:
    """Give a function that writes a zipped file of the given parts and tells where."""
    return lambda parts: archive(tmp_path / "list.xlsx", parts)


@pytest.fixture
def small_parts(tmp_path: Path) -> dict[str, bytes]:
    """Give the parts of a small, honest workbook."""
    workbook = Workbook()
    workbook.active.append(["Id", "Name"])
    workbook.active.append(["1", "Acme"])
    path = tmp_path / "honest.xlsx"
    workbook.save(path)
    with ZipFile(path) as source:
        return {name: source.read(name) for name in source.namelist()}
