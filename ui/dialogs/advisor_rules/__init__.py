"""Rules of the model advisor over columns, shown on the partners they speak of before they are applied."""
