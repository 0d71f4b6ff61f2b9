"""CKAN's options for the demonstration, which make it look like a portal of its own."""

from __future__ import annotations

from pathlib import Path

from portal.demo.accounts import AUTHORITY

CONTENT = Path(__file__).parent / "content"
OPTIONS = {
    "ckan.site_title": "Portal de transparencia proactiva (demostración)",
    "ckan.site_description": "Información útil, más allá de lo que la ley obliga a publicar",
    "ckan.site_intro_text": (
        "Aquí cada conjunto proactivo dice **para quién** es, **qué problema** ayuda a resolver y"
        " **por qué** es útil. Es una demostración: antes de usar un dato, confírmalo en su fuente."
    ),
    "ckan.site_about": (
        "Este portal es una **demostración** de *ckanext-proactiva*, una extensión de CKAN. Las"
        " instituciones reales no lo administran: las tablas reúnen hechos que ellas o la prensa"
        " publicaron, con su fuente. Las tres instituciones «de ejemplo» no existen."
    ),
    "extra_template_paths": str(Path(__file__).parent / "templates"),
    "ckan.uploads_enabled": "true",
    "smtp.mail_from": "portal@demo.example",
    "ckan.featured_orgs": "secretaria-de-salud profeco",
    # Otherwise every reader's browser would ask a third party for portraits.
    "ckan.gravatar_default": "disabled",
    "ckan.views.default_views": "image_view text_view",
    "ckan.preview.text_formats": "text/plain txt plain csv",
    "ckan.preview.json_formats": "json geojson",
    "ckan.locale_default": "es",
    "ckan.locales_offered": "es en",
    "ckan.locale_order": "es en",
    "ckan.display_timezone": "America/Mexico_City",
    "ckanext.proactiva.authority": AUTHORITY,
    "ckanext.proactiva.authority_phone": "800 821 0441",
    "ckanext.proactiva.hand_in": "Módulo de atención de ejemplo, Plaza Principal 1, Toluca",
    "ckanext.proactiva.formal_route": "https://www.saimex.org.mx/",
    "ckanext.proactiva.illustrative_history": "true",
    "ckanext.proactiva.vocabulary.territories": str(CONTENT / "territories.yaml"),
}
