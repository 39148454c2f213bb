"""The backups of a plan: listed, compared with the plan now, brought back; and the way out of damage."""
