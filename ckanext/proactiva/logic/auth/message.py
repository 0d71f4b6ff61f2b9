"""Who may write in the dialogue of a demand."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import who_is_known_there

proactiva_message_create = who_is_known_there
proactiva_message_preview = who_is_known_there
