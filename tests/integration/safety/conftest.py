"""Where a system does not let its calls be watched, the checks that need it are not there."""

from tests.safety import watched

collect_ignore = [] if watched.is_available() else ["test_watched.py"]
