"""Who may end a demand, or let it continue: the acts name the roles."""

from __future__ import annotations

from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.logic.auth.kit import roles_of

proactiva_demand_close = roles_of(DemandAct.CLOSE)
proactiva_demand_hide = roles_of(DemandAct.HIDE)
proactiva_demand_merge = roles_of(DemandAct.MERGE)
proactiva_demand_merge_consent = roles_of(DemandAct.CONSENT)
proactiva_demand_merge_object = roles_of(DemandAct.OBJECT)
proactiva_demand_patch = roles_of(DemandAct.EDIT)
proactiva_demand_refuse = roles_of(DemandAct.REFUSE)
proactiva_demand_reopen = roles_of(DemandAct.REOPEN)
proactiva_demand_unhide = roles_of(DemandAct.UNHIDE)
proactiva_demand_unmerge = roles_of(DemandAct.UNMERGE)
