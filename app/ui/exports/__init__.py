"""The tab 書き出し of the books: files for other programs, tax forms, the consumption tax."""
