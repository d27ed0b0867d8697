"""The page 売上."""
