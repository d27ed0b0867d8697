"""The page 帳簿."""
