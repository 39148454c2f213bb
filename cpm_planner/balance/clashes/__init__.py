"""Rules that cannot all be kept: the smallest sets that clash and the cheapest ways out."""
