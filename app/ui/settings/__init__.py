"""The groups of the settings."""
