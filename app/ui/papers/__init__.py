"""The tab 書類: papers for direct clients."""
