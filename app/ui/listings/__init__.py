"""The page 出品: services, their listings on each marketplace, and what the sites show of them."""
