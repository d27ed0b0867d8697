"""The shipped rulebooks, and a small one of which tests bend single values."""

from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog

SMALL = """\
id = "small"
name = { ja = "小さな売り場", en = "Small" }
glyph = "小"
colour = "own1"
number_prefix = "SM"
escrow = true
kinds = ["text", "video"]

[[fees]]
id = "standard"
kinds = ["text"]
slices = [{ up_to = 1_000, rate = 2000 }, { rate = 1000 }]
tax = "inside"
price_tax = "added"
rounding = "half_up"
per = "payment"
valid_from = 2020-01-01
source = "a page"
checked_on = 2026-01-01
status = "confirmed"
"""

RULE = """
source = "a page"
checked_on = 2026-01-01
status = "confirmed"
"""


@pytest.fixture(scope="session")
def marketplaces_dir() -> Path:
    return resources_dir() / "marketplaces"


@pytest.fixture(scope="session")
def catalog(marketplaces_dir: Path) -> Catalog:
    return load_catalog(marketplaces_dir)


@pytest.fixture
def small_text() -> str:
    return SMALL


@pytest.fixture
def provenance() -> str:
    """What every rule must carry."""
    return RULE
