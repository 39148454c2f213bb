"""Import recipes: which files make a plan, how they are read, joined and mapped, all entered in one step."""
