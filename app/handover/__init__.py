"""Rows become files for other programs; pure."""
