"""Values only: what a channel plan consists of, immutable, with no disk, window or solver behind it."""
