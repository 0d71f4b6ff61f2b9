"""Who may see what is held about a person, and erase it."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import admins

proactiva_person_erase = admins
proactiva_person_export = admins
