"""Two figures of the same days and measure count the same."""

from tests.services.test_listing_figures import figure


def test_what_a_figure_counts_does_not_depend_on_its_number() -> None:
    assert figure(1).window == figure(2).window
    assert figure(1).window != figure(1, is_rolling=True).window
