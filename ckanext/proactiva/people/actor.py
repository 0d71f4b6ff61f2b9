"""Who makes a request: a CKAN account, or an unknown person who holds a secret.

The secrets are the claim codes of somebody's demands, and the one their browser keeps for what
they support. Pages put the secrets that a browser has shown into the context. Over the API a claim
code comes as a parameter, and no other secret does. Beyond this module only their hashes are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from ckan import model

from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.types import Context
from ckanext.proactiva.types.context import ours

CLAIMS: Final = "proactiva_claims"
# Also the name of a cookie that browsers keep for a year, so that it cannot change.
BROWSER: Final = "proactiva_person"
FORM_KEY: Final = "proactiva_form"
ROLES: Final = "proactiva_roles"


@dataclass
class KnownRoles:
    """The roles that somebody has in institutions, looked up when first needed.

    Attributes:
        belongs: whether any organization lists them; None until looked up.
        roles: their roles in institutions, by the name or id that was asked for.
    """

    belongs: bool | None = None
    roles: dict[str, frozenset[Role]] = field(default_factory=dict[str, frozenset[Role]])


@dataclass(frozen=True)
class Actor:
    """Somebody who makes a request, from a page, the API, a command or a test.

    Attributes:
        user_id: their account, if they have one; ``user_name`` and ``is_sysadmin`` belong to it.
        claim: the hash of the claim code that they show with this request.
        claims: the hashes of the claim codes that they showed before.
        browser: the hash of the secret in their browser, for supporting without an account.
        form: what their browser was given with the form it sends; empty if it kept nothing.
        granted: roles that they have without CKAN being asked: in a command, in the demo.
        known_roles: their roles in institutions, as far as they were looked up.
    """

    user_id: str = ""
    user_name: str = ""
    is_sysadmin: bool = False
    claim: str = ""
    claims: frozenset[str] = frozenset()
    browser: str = ""
    form: str = ""
    granted: frozenset[Role] = frozenset()
    known_roles: KnownRoles = field(default_factory=KnownRoles)

    @property
    def is_known(self) -> bool:
        """Return whether what they do can be attributed to them: to an account or to a browser."""
        return self.has_account or bool(self.browser)

    @property
    def has_account(self) -> bool:
        """Return whether an account answers for what they do."""
        return bool(self.user_id)

    def holds(self, secret: str | None) -> bool:
        """Return whether they hold the secret with this hash."""
        return secret is not None and secret in {self.claim, *self.claims}


def from_context(context: Context, given: Mapping[str, object] | None = None) -> Actor:
    """Return who calls an action, with the claim code that they give, if any."""
    known = ours(context)
    user = _account(context)
    code = (given or {}).get("claim_code")
    browser = known.get(BROWSER)
    return Actor(
        user_id=user.id if user else "",
        user_name=user.name if user else "",
        is_sysadmin=bool(user and user.sysadmin),
        claim=claim_hash(code) if isinstance(code, str) and code else "",
        claims=frozenset(known.get(CLAIMS) or []),
        browser=claim_hash(browser) if browser else "",
        form=known.get(FORM_KEY) or "",
        # An action and its auth function ask for the same roles, and each lookup costs several
        # queries.
        known_roles=known.setdefault(ROLES, KnownRoles()),
    )


def _account(context: Context) -> model.User | None:
    name = context.get("user")
    # By name before by id: an account may have been named like another one's id.
    user = context.get("auth_user_obj") or (
        (model.User.by_name(name) or model.User.get(name)) if name else None
    )
    # For a visitor CKAN gives an object without an id. An account that cannot log in is nobody
    # here: a pending invitation, a deleted account.
    if isinstance(user, model.User) and user.id and user.state == "active":
        return user
    return None
