"""Who may manage what people are told by mail."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, sysadmins

proactiva_notice_adopt = sysadmins
proactiva_notice_retry = sysadmins
proactiva_notice_show = sysadmins
# The token is the proof.
proactiva_notice_stop = everybody
