"""When the seller works: the timer, his week and days off, what a new order would push late."""
