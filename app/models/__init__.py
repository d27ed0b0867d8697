"""What the business is about: mapped classes, value types and their own invariants."""
