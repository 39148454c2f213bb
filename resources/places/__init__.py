"""The world's countries, states and cities by all their names, made by build_places.py."""
