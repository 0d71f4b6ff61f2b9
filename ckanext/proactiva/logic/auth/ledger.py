"""Who may read the ledger, and who may maintain it."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, sysadmins

# Events hold ids and codes of what was public; seals are worth nothing before somebody keeps them.
proactiva_ledger_event_list = everybody
proactiva_ledger_show = everybody
proactiva_seal_list = everybody

# It changes figures of the past.
proactiva_ledger_event_correct = sysadmins
proactiva_ledger_rebuild = sysadmins
proactiva_ledger_sync = sysadmins
# It reads the whole ledger.
proactiva_ledger_verify = sysadmins
