"""What is wrong with a file is told by its name, the key and the reason."""

from pathlib import Path

import pytest

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import LocalName


def test_a_toml_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('ja = "名"', encoding="utf-8")
    assert read_toml(path) == {"ja": "名"}


@pytest.mark.parametrize("content", [b"ja = ", b"\x83\x5c"])
def test_what_is_no_toml_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    with pytest.raises(RulebookError) as caught:
        read_toml(path)
    assert (caught.value.details["file"], caught.value.details["key"]) == ("a.toml", "")


def test_data_of_the_right_shape_become_a_struct() -> None:
    name = shaped("a.toml", {"ja": "名", "en": "Name"}, LocalName)
    assert (name.ja, name.en) == ("名", "Name")


def test_a_wrong_value_is_named_by_its_key() -> None:
    with pytest.raises(RulebookError) as caught:
        shaped("a.toml", {"ja": "", "en": "Name"}, LocalName)
    assert caught.value.details["key"] == "ja"
    assert caught.value.details["reason"]
