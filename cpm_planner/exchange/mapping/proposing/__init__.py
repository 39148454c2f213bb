"""The steps in which a mapping is proposed: by headers, by content, by words, and how values are written."""
