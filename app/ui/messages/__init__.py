"""The page メッセージ."""
