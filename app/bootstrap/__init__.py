"""Puts the program together: the only room that knows every layer."""
