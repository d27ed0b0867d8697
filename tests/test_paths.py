"""Where files live."""

from pathlib import Path

import pytest

from app.paths import HOME_VARIABLE, resources_dir, user_paths


def test_one_variable_moves_everything_into_one_folder(tmp_path: Path) -> None:
    paths = user_paths({HOME_VARIABLE: str(tmp_path)})
    everything = [
        paths.default_book,
        paths.demo_book,
        paths.settings_file,
        paths.log_file,
        paths.crash_file,
        paths.backups,
    ]
    assert all(path.is_relative_to(tmp_path) for path in everything)
    assert len(set(everything)) == len(everything)


def test_a_home_written_with_a_tilde_or_relative_becomes_absolute(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert user_paths({HOME_VARIABLE: "stick"}).data == tmp_path / "stick"
    assert user_paths({HOME_VARIABLE: "~/stick"}).data == Path.home() / "stick"


@pytest.mark.parametrize("environ", [{}, {HOME_VARIABLE: ""}])
def test_without_the_variable_the_system_prescribes_the_places(environ: dict[str, str]) -> None:
    paths = user_paths(environ)
    assert paths.data.is_absolute()
    assert "Tokuicho" in paths.data.parts
    assert paths.default_book.parent == paths.data
    assert paths.settings_file.parent == paths.config


def test_asking_for_paths_makes_no_folder(tmp_path: Path) -> None:
    user_paths({HOME_VARIABLE: str(tmp_path / "new")})
    assert not (tmp_path / "new").exists()


def test_the_own_book_and_the_demo_book_are_two_files(tmp_path: Path) -> None:
    paths = user_paths({HOME_VARIABLE: str(tmp_path)})
    assert paths.default_book.suffix == paths.demo_book.suffix == ".tokuicho"
    assert paths.default_book != paths.demo_book


def test_the_resources_of_the_source_tree_are_found() -> None:
    assert (resources_dir() / "marketplaces").is_dir()
    assert (resources_dir() / "NOTICES.md").is_file()
