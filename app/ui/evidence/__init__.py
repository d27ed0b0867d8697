"""The tab 証憑 of the books."""
