"""The pages: each parses the request, calls one action, and renders what it returned."""

from __future__ import annotations

from ckanext.proactiva.views.addresses import addresses
from ckanext.proactiva.views.asking import asking
from ckanext.proactiva.views.badge import badge
from ckanext.proactiva.views.batch import batch
from ckanext.proactiva.views.claim import claim
from ckanext.proactiva.views.demand import demand
from ckanext.proactiva.views.desk import desk
from ckanext.proactiva.views.export import export
from ckanext.proactiva.views.feeds import feeds
from ckanext.proactiva.views.follow import follow
from ckanext.proactiva.views.growth import growth
from ckanext.proactiva.views.growth_answers import growth_answers
from ckanext.proactiva.views.growth_events import growth_events
from ckanext.proactiva.views.growth_files import growth_files
from ckanext.proactiva.views.guard import guard
from ckanext.proactiva.views.home import home
from ckanext.proactiva.views.indicator import indicator
from ckanext.proactiva.views.initiative import initiative
from ckanext.proactiva.views.institution import institution
from ckanext.proactiva.views.mine import mine
from ckanext.proactiva.views.moderation import moderation
from ckanext.proactiva.views.paper import paper
from ckanext.proactiva.views.poster import poster
from ckanext.proactiva.views.proof import proof
from ckanext.proactiva.views.quarter import quarter
from ckanext.proactiva.views.receipt import receipt
from ckanext.proactiva.views.redaction import redaction
from ckanext.proactiva.views.sheet import sheet
from ckanext.proactiva.views.token import token
from ckanext.proactiva.views.topic import topic
from ckanext.proactiva.views.upkeep import upkeep
from ckanext.proactiva.views.use import use
from ckanext.proactiva.views.vocabulary import vocabulary

__all__ = [
    "addresses",
    "asking",
    "badge",
    "batch",
    "claim",
    "demand",
    "desk",
    "export",
    "feeds",
    "follow",
    "growth",
    "growth_answers",
    "growth_events",
    "growth_files",
    "guard",
    "home",
    "indicator",
    "initiative",
    "institution",
    "mine",
    "moderation",
    "paper",
    "poster",
    "proof",
    "quarter",
    "receipt",
    "redaction",
    "sheet",
    "token",
    "topic",
    "upkeep",
    "use",
    "vocabulary",
]
