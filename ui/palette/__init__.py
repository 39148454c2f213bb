"""One field that leads to everything by name: every verb of the window, every partner, CPM and scenario."""
