"""Dialogs that belong to no page: guided import, unsaved work found, scenarios, shortcuts, about."""
