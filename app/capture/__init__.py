"""Bytes from outside become candidate facts; pure, knows no store."""
