"""The map: partners where they are, by CPM or by sales model, with outlines of territories and a lasso."""
