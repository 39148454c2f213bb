"""Role charters as files of a word processor."""
