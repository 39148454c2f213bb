"""How sure a proposal is when the hours behind it are only guesses."""
