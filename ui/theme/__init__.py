"""How everything looks: colours, type, spacing and the one style sheet made from them, light and dark."""
