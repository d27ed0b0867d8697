"""The rules of marketplaces: shown, changed, tried on the listings, and the end of a site."""
