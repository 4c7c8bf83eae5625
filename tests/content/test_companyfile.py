"""The user's table of companies on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.content.companyfile import CompanyFile
from trainer.errors import ContentError


def test_a_table_is_read_back_and_its_folder_is_made(tmp_path: Path) -> None:
    file = CompanyFile(tmp_path / "content")
    assert file.read() == ""

    path = file.write("company,slug,frequency\n")

    assert (file.read(), path) == ("company,slug,frequency\n", tmp_path / "content" / "companies.csv")


def test_what_cannot_be_read_or_written_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "companies.csv"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError, match="is not UTF-8 text"):
        CompanyFile(tmp_path).read()

    path.unlink()
    path.mkdir()
    with pytest.raises(ContentError, match="cannot be read"):
        CompanyFile(tmp_path).read()
    with pytest.raises(ContentError, match="cannot be written"):
        CompanyFile(tmp_path).write("x")
