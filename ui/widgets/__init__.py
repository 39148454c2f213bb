"""Shared parts of pages and dialogs: buttons, cards, forms, tables over values, bars and charts."""
