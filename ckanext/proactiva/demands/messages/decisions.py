"""What a moderator can decide on a message, in the terms of the rules."""

from __future__ import annotations

from ckanext.proactiva.domain import decision as decisions
from ckanext.proactiva.domain.decision import Attempt, Decision
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Message


def attempt(
    message: Message, decision: Decision, *, demand_is_public: bool, has_reason: bool = False
) -> Attempt:
    """Return a decision on a message as the rules check it."""
    return Attempt(
        decision,
        Visibility(message.visibility),
        has_reason,
        has_text=message.text_deleted_on is None,
        was_public=message.hidden_on is not None,
        explains=message.explains_id is not None,
        demand_is_public=demand_is_public,
    )


def offered(message: Message, *, demand_is_public: bool) -> list[str]:
    """Return the codes of what can be decided on a message now, as the API names them."""
    tried = attempt(message, Decision.HIDE, demand_is_public=demand_is_public)
    return [each.value.removeprefix("message_") for each in decisions.offered(tried)]
