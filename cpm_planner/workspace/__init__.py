"""What the program can do: open and save plans, edit them through one door, run long work."""
