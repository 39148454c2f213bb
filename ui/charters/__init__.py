"""Role charters on the screen and on paper."""
