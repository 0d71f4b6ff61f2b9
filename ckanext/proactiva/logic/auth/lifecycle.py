"""Who may end a demand, or let it continue: the acts name the roles."""

from __future__ import annotations

from ckanext.proactiva.domain.demand_acts import Act as DemandAct
from ckanext.proactiva.logic.auth.kit import whoever_may

proactiva_demand_close = whoever_may(DemandAct.CLOSE)
proactiva_demand_hide = whoever_may(DemandAct.HIDE)
proactiva_demand_merge = whoever_may(DemandAct.MERGE)
proactiva_demand_merge_consent = whoever_may(DemandAct.CONSENT)
proactiva_demand_merge_object = whoever_may(DemandAct.OBJECT)
proactiva_demand_patch = whoever_may(DemandAct.EDIT)
proactiva_demand_refuse = whoever_may(DemandAct.REFUSE)
proactiva_demand_reopen = whoever_may(DemandAct.REOPEN)
proactiva_demand_unhide = whoever_may(DemandAct.UNHIDE)
proactiva_demand_unmerge = whoever_may(DemandAct.UNMERGE)
