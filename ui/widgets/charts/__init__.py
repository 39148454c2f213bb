"""A small chart kit: frozen records that draw themselves on any painter, for the screen and for files."""
