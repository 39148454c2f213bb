"""How figures are written and read: each kind is a format/parse pair, with the marks of a locale handed in."""
