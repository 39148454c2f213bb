"""The model advisor: from answers about a partner to a mix of sales models, with a reason for each weight."""
