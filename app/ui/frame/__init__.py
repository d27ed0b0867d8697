"""What stands around the pages: sidebar, palette, menus and notices."""
