"""The demo book: an invented seller, two years of orders, of any size."""
