"""The plan file: a private working copy in which each edit is one transaction, and its safe way to disk."""
