"""Names of formats as codes, without punctuation or accents: both names and media types.

Portals store both: JSON-LD, application/ld+json.
"""

from __future__ import annotations

from typing import Final

# Structured and not proprietary: at least three of Berners-Lee's five stars.
_TABLES = (
    "csv csvw commaseparatedvalues valoresseparadosporcomas tsv tabseparatedvalues"
    " ods opendocumentspreadsheet vndoasisopendocumentspreadsheet odt opendocumenttext"
    " vndoasisopendocumenttext odp opendocumentpresentation vndoasisopendocumentpresentation"
    " parquet geoparquet vndapacheparquet avro arrow feather sqlite sqlite3 vndsqlite3 spatialite"
    " netcdf netcdf4 nc hdf hdf4 hdf5 h5 grib grib2 px pcaxis sdmx sdmxml vndsdmxdatajson"
)
_TREES = (
    "json jsonl jsonlines ndjson xml yaml yml rss rssxml atom atomxml atomfeed georss"
    " ics ical icalendar calendar odata"
)
_MAPS = (
    "geojson vndgeojson topojson kml vndgoogleearthkmlxml kmz vndgoogleearthkmz gml gmlxml gpx"
    " gpxxml gpkg geopackage geopackagesqlite3 fgb flatgeobuf wkt czml citygml ifc las laz geotiff"
    " cog wfs wfssrvc webfeatureservice gtfs gtfsrt gtfsrealtime"
)
# Formats that give each thing its own address: four stars.
_GRAPHS = "rdf rdfxml ttl turtle n3 nt ntriples nq nquads trig jsonld ldjson sparql sparqlquery"
LINKED: Final = frozenset(_GRAPHS.split())
_SHAPES = "shp shape shapes shapefile shapefiles esrishape esrishapefile vndshp vndshx"
OPEN_FORMATS: Final = LINKED | frozenset(" ".join((_TABLES, _TREES, _MAPS)).split())
SHAPEFILES: Final = frozenset(_SHAPES.split())

# Proprietary, but still a table, a database or a map that a program can read: two stars.
_SHEETS = (
    "xls xlsx xlsm xlsb excel msexcel vndmsexcel vndmsexcelsheetmacroenabled12"
    " vndmsexcelsheetbinarymacroenabled12 vndopenxmlformatsofficedocumentspreadsheetmlsheet"
)
_DATABASES = "mdb accdb msaccess microsoftaccess vndmsaccess"
_STATISTICS = "sav spss spsssav dta stata statadta sas sas7bdat"
_DRAWINGS = "gdb fgdb filegdb geodatabase filegeodatabase dwg vnddwg autocad dxf dgn"
STRUCTURED: Final = frozenset(" ".join((_SHEETS, _DATABASES, _STATISTICS, _DRAWINGS)).split())

# Proprietary, or made only to be looked at.
_OFFICE = (
    "doc docx word msword pdf pdfa ppt pptx pps ppsx powerpoint mspowerpoint vndmspowerpoint rtf"
    " ooxml xps vsd vsdx visio vndopenxmlformatsofficedocumentwordprocessingmldocument"
    " vndopenxmlformatsofficedocumentpresentationmlpresentation"
)
_SEEN = (
    "html htm xhtml xhtmlxml paginaweb jpg jpeg png gif bmp tif tiff svg svgxml webp eps mp3 mp4"
    " avi mov quicktime wmv wav mpeg mpg ogg webm cdr psd indd ecw sid mrsid"
)
_PROGRAMS = "mxd lyr lpk layerpackage swf flash exe pbix powerbi twb twbx tableau"
CLOSED_FORMATS: Final = STRUCTURED | frozenset(" ".join((_OFFICE, _SEEN, _PROGRAMS)).split())

# They say how a file is packed or what it is about, or nothing about its format.
_WRAPS = (
    "zip zipped xzip xzipcompressed zipcompressed gz gzip gzipped tar tgz bz2 7z rar comprimido"
)
_FILLERS = (
    "ms microsoft adobe acrobat esri google earth open file files archivo archivos documento hoja"
    " calculo libro tabla imagen capa escaneado formato de en y e o u and or of the"
)
MUTE: Final = frozenset(f"{_WRAPS} {_FILLERS}".split())
