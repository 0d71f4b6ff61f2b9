"""Who may read and keep the register of institutions."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import admins, authority, everybody

proactiva_institution_accept = admins
proactiva_institution_end = admins
proactiva_institution_list = everybody
proactiva_institution_patch = admins
proactiva_institution_show = everybody
proactiva_register_show = authority
