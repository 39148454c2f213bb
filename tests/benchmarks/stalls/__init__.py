"""Parts of the benchmark of stalls."""
