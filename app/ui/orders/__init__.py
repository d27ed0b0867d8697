"""The page of all orders: board, table and calendar of one list, and the order opened."""
