"""How the book is kept: the only SQL dialect, the only files."""
