"""Who may write in the dialogue of a demand."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import identified_readers

proactiva_message_create = identified_readers
proactiva_message_preview = identified_readers
