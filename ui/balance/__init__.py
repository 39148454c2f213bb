"""The balance page: what is wished for, the search, and a proposal whose moves are accepted or refused."""
