"""The page 顧客."""
