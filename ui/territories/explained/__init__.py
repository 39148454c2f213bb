"""Why a partner or a CPM has the hours it has: in words, down to activities, shown beside the board."""
