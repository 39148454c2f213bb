"""Pure figures: hours per partner and model, load and utilisation per CPM, how even it is by role type."""
