"""The tab 経費 of the books."""
