"""What differs between two plans, as changes that a person can name and take into a third one by one."""
