"""A list as lines of a table: ids in order, rows in windows, whole lines painted."""
