"""Notices: what is told of deadlines, when, and by which means."""
