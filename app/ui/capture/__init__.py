"""The dialog that takes files into the book."""
