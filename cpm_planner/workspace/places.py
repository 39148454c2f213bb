"""What a person should know about the place of a plan file."""

from pathlib import Path
from typing import Final

_SERVICES: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "syncthing": "Syncthing",
}


def synchronised_by(path: Path) -> str | None:
    """Name the service that seems to synchronise the folder of a file; None where none does.

    Such a folder is no risk: a plan is written in one step, and what others changed meanwhile is noticed.
    """
    for part in reversed(path.absolute().parent.parts):
        bare = part.casefold().split(" - ")[0].strip()
        if bare in _SERVICES:
            return _SERVICES[bare]
    return None
