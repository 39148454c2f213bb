"""Who takes what when a CPM leaves."""
