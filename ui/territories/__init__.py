"""The territories page: a board with a lane per CPM, where partners are given by dragging or by keyboard."""
