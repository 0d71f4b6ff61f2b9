"""Who asks: a CKAN account, or nobody known who holds a secret.

The secrets are the claim codes of somebody's demands and the one that their browser keeps for what
they support. Pages put those that a browser has shown into the context; over the API a claim code
comes as a parameter, and nothing else does. Only hashes of secrets go any further than this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from ckan import model
from ckan.types import Context

from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.roles import Role

CLAIMS = "proactiva_claims"
BROWSER = "proactiva_person"
FORM = "proactiva_form"
ROLES = "proactiva_roles"


@dataclass
class Offices:
    """What somebody is in institutions, found out when it is first asked for.

    Attributes:
        belongs: whether any organization lists them; None until asked for.
        roles: what they are in institutions, by whatever named them.
    """

    belongs: bool | None = None
    roles: dict[str, frozenset[Role]] = field(default_factory=dict[str, frozenset[Role]])


@dataclass(frozen=True)
class Actor:
    """Somebody who asks for something, from a page, the API, a command or a test.

    Attributes:
        user_id: their account, if they have one; ``user_name`` and ``is_sysadmin`` are its.
        claim: the hash of the claim code that they show with this very request.
        claims: the hashes of those that they have shown before.
        browser: the hash of what their browser keeps, by which they support without account.
        form: what their browser was given with the form that it sends; nothing if it kept none.
        granted: roles that they have without anybody asking CKAN: of a command, of the demo.
        offices: what they are in institutions.
    """

    user_id: str = ""
    user_name: str = ""
    is_sysadmin: bool = False
    claim: str = ""
    claims: frozenset[str] = frozenset()
    browser: str = ""
    form: str = ""
    granted: frozenset[Role] = frozenset()
    offices: Offices = field(default_factory=Offices)

    @property
    def is_known(self) -> bool:
        """Tell whether what they do can be kept as theirs: by an account, or by their browser."""
        return self.has_account or bool(self.browser)

    @property
    def has_account(self) -> bool:
        """Tell whether an account answers for what they do."""
        return bool(self.user_id)

    def holds(self, secret: str | None) -> bool:
        """Tell whether they hold the secret of which this is the hash."""
        return secret is not None and secret in {self.claim, *self.claims}


def from_context(context: Context, given: Mapping[str, object] | None = None) -> Actor:
    """Return who calls an action, with the claim code that they give, if they give one."""
    known = cast("dict[str, object]", context)
    user = _account(context)
    code = (given or {}).get("claim_code")
    browser = known.get(BROWSER)
    claims = cast("list[str]", known.get(CLAIMS) or [])
    return Actor(
        user_id=user.id if user else "",
        user_name=user.name if user else "",
        is_sysadmin=bool(user and user.sysadmin),
        claim=claim_hash(code) if isinstance(code, str) and code else "",
        claims=frozenset(claims),
        browser=claim_hash(browser) if isinstance(browser, str) and browser else "",
        form=cast("str", known.get(FORM) or ""),
        # An action and its auth function ask the same, and each answer costs several queries.
        offices=cast("Offices", known.setdefault(ROLES, Offices())),
    )


def _account(context: Context) -> model.User | None:
    name = context.get("user")
    user = context.get("auth_user_obj") or (model.User.get(name) if name else None)
    # For a visitor CKAN gives an object without id. Who cannot log in is nobody here: an invitation
    # that waits, an account that was deleted.
    if isinstance(user, model.User) and user.id and user.state == "active":
        return user
    return None
