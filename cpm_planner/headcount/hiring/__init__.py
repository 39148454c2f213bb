"""How many CPMs to hire, of which role type, where and from when, and what other ways there are."""
