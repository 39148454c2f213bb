"""The balancing engine's pure core: arrays of integers in, an assignment with a proven bound out."""
