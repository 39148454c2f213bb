"""Files the program ships with: icons, fonts, styles, sample plans, licences; read by importlib.resources."""
