"""The building blocks every page is made of."""
