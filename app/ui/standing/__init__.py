"""The page 実績・ランク."""
