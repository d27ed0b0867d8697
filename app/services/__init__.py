"""What the app can do: a function per command, a function per question."""
