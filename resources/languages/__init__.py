"""What program and window say in other languages, edited with Qt Linguist."""
