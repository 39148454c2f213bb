"""Two versions of a plan file beside each other, to be put together change by change."""
