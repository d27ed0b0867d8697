"""The seller's own mailbox, read over IMAP and TLS, and never changed."""
