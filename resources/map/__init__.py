"""The outlines of the world's land, borders and lakes, offline, and how they are made."""
