"""What splitting hybrids by model buys, and which splits are worth making."""
