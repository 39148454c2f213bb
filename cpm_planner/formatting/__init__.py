"""How figures are written and read: each kind a format/parse pair, with the marks of a locale handed in."""
