"""A file is known by its name and digest; it stays where it is."""

from pathlib import Path

import pytest

from app.services.pro_drafts import EvidenceDraft, file_evidence


def test_a_file_is_known_by_its_digest(tmp_path: Path) -> None:
    file = tmp_path / "作品.png"
    file.write_bytes(b"abc")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert file_evidence("ロゴ", file) == EvidenceDraft(
        note="ロゴ", file_name="作品.png", digest=digest
    )
    with pytest.raises(FileNotFoundError):
        file_evidence("ロゴ", tmp_path / "gone.png")
