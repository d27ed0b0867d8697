"""What the sites and the law prescribe: dated data, answered by pure functions."""
