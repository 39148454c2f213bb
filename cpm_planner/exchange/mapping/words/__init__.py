"""The words that lists in five languages, and exports of the usual CRM systems, use for what a plan holds."""
