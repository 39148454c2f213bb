"""What is learnt from solving a plan again: what moves bring, what rules cost, what wrong hours change."""
