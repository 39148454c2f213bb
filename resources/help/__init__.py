"""Help, one Markdown file a topic in a folder for each language; ``topics.txt`` gives the order."""
