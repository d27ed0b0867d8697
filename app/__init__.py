"""Tokuicho: the desktop book of a freelancer on Japan's skill marketplaces."""
