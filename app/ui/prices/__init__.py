"""Prices on all marketplaces side by side."""
