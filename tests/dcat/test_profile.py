"""The block as linked data, and back."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import DCTERMS, RDF, RDFS, SKOS, XSD, Graph, Literal, Namespace, URIRef

from ckanext.proactiva import links, vocabularies
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.dcat import concepts
from ckanext.proactiva.domain import field_kinds
from ckanext.proactiva.domain.field_kind import LONGEST_CODE
from ckanext.proactiva.domain.text import clean
from tests.dcat.catalogs import DCAT, FORMATS, block_read, read, read_said, written
from tests.support.portals import BLOCK, PORTALS, Portal

EU = "http://publications.europa.eu/resource/authority/frequency"
THEIRS = "https://otro.example/proactiva/vocabulary/beneficiary_groups"
GROUP, PROBLEM = "proactiva_beneficiary_group", "proactiva_problem_addressed"
FREQUENCY, TERRITORY = "proactiva_update_frequency", "proactiva_territory"
OURS = Namespace("urn:ckanext-proactiva:")
# The property, known to others, for each text that has one.
SAID_TO_OTHERS = {
    "proactiva_usefulness_rationale": "http://resources.data.gov/ontology/dcat-us#purpose",
    "proactiva_decision_supported": "http://www.w3.org/2004/02/skos/core#scopeNote",
    "proactiva_recognition": "http://schema.org/award",
}


@pytest.fixture(autouse=True)
def portal(ckan_config, make_app):
    ckan_config.update({**PORTALS["plain"].settings, **DCAT, "ckan.plugins": "dcat proactiva"})
    make_app()


def dataset(**block: Any) -> dict[str, Any]:
    name = f"d-{uuid.uuid4().hex}"
    return {"id": name, "name": name, "type": "dataset", "title": "Tandeo", "extras": [], **block}


def graph(data: dict[str, Any]) -> tuple[Graph, URIRef]:
    found = Graph().parse(data=written(data), format="turtle")
    [subject] = found.subjects(RDF.type, URIRef("http://www.w3.org/ns/dcat#Dataset"))
    return found, subject


def term(vocabulary: str, code: str) -> URIRef:
    return URIRef(links.term_url(vocabulary, code))


def test_the_terms_that_others_know_say_the_block():
    found, subject = graph(dataset(**BLOCK))
    girls = term("beneficiary_groups", "girls")
    assert {*found.objects(subject, DCTERMS.audience)} == {
        girls,
        term("beneficiary_groups", "older_persons"),
    }
    labels = {*found.objects(girls, SKOS.prefLabel)}
    assert labels == {Literal("Niñas", lang="es"), Literal("Girls", lang="en")}
    assert (girls, SKOS.inScheme, URIRef(links.vocabulary_url("beneficiary_groups"))) in found
    assert (girls, SKOS.exactMatch, URIRef("http://www.wikidata.org/entity/Q3031")) in found
    assert (subject, DCTERMS.accrualPeriodicity, URIRef(f"{EU}/WEEKLY")) in found
    assert (subject, DCTERMS.spatial, term("territories", "15031")) in found
    theme = URIRef("http://www.w3.org/ns/dcat#theme")
    assert (subject, theme, term("everyday_problems", "water_and_drainage")) in found
    for name, said in SAID_TO_OTHERS.items():
        assert (subject, URIRef(said), Literal(BLOCK[name])) in found
    [statement] = found.objects(subject, DCTERMS.provenance)
    assert (statement, RDF.type, DCTERMS.ProvenanceStatement) in found
    assert (statement, RDFS.label, Literal(BLOCK["proactiva_need_evidence"])) in found
    assert (URIRef(f"{EU}/WEEKLY"), RDF.type, DCTERMS.Frequency) in found
    assert (term("territories", "15031"), RDF.type, DCTERMS.Location) in found
    day = Literal(BLOCK["proactiva_next_update"], datatype=XSD.date)
    assert (subject, OURS.next_update, day) in found
    assert (subject, OURS.quality_evidence, URIRef(BLOCK["proactiva_quality_evidence"])) in found


def test_themes_of_the_portal_stay_beside_ours():
    data = dataset(**BLOCK) | {"extras": [{"key": "theme", "value": '["https://x.example/t"]'}]}
    found, subject = graph(data)
    ours = term("everyday_problems", BLOCK[PROBLEM])
    theme = URIRef("http://www.w3.org/ns/dcat#theme")
    assert {*found.objects(subject, theme)} == {ours, URIRef("https://x.example/t")}


def test_what_the_portal_says_itself_is_not_said_twice():
    own = [
        {"key": "frequency", "value": f"{EU}/DAILY"},
        {"key": "spatial_uri", "value": "https://x.example/mx"},
        {"key": "spatial_text", "value": "Toluca"},
    ]
    data = dataset(**BLOCK) | {"extras": own}
    found, subject = graph(data)
    assert [*found.objects(subject, DCTERMS.accrualPeriodicity)] == [URIRef(f"{EU}/DAILY")]
    assert [*found.objects(subject, DCTERMS.spatial)] == [URIRef("https://x.example/mx")]
    assert block_read(read(written(data))) == BLOCK


def test_a_dataset_that_says_nothing_says_nothing():
    empty = dataset(**dict.fromkeys(BLOCK))
    assert "proactiva" not in written(empty)
    assert block_read(read(written(empty))) == {}


def test_a_no_is_said():
    said = {"proactiva_proactive": False}
    assert block_read(read(written(dataset(**said)))) == said


def test_a_type_without_the_block_says_nothing(ckan_config, make_app):
    ckan_config["ckanext.proactiva.dataset_types"] = "mapa"
    make_app()
    assert "audience" not in written(dataset(**BLOCK))
    assert read_said("dct:audience <http://x.example/a>") == {}


TEXTS = st.text(max_size=80).map(lambda text: clean(text).strip())
ADDRESSES = st.from_regex(r"https?://[a-z]{1,8}\.example(/[^\s\\]{0,20})?", fullmatch=True)
UNLISTED = st.one_of(TEXTS, ADDRESSES.map(clean)).filter(lambda code: 0 < len(code.strip()) <= 100)


def test_the_choices_of_another_type_decide_nothing(ckan_config, make_app):
    types = Portal("types", "dcat scheming_datasets proactiva", ("isla", "cabildo"))
    ckan_config.update({**types.settings, **DCAT})
    make_app()
    said = written(dataset(**BLOCK))
    assert block_read(read(said, dataset_type="acta"))[GROUP] == BLOCK[GROUP]
    assert block_read(read(said, dataset_type="dataset"))[GROUP] == ["girls"]


def values(name: str) -> st.SearchStrategy[Any]:
    """Return values that a field may have in storage, as the API shows them."""
    field = by_name()[name]
    codes = UNLISTED
    if field.vocabulary:
        listed = list(vocabularies.get(field.vocabulary).terms)
        codes = UNLISTED if not listed else st.one_of(st.sampled_from(listed), UNLISTED)
    given_as: dict[Any, Any] = {
        field_kinds.FLAG: st.booleans(),
        field_kinds.CODE: codes,
        field_kinds.CODES: st.lists(codes, max_size=6),
        field_kinds.TEXT: TEXTS,
        field_kinds.DATE: st.dates().map(str),
        field_kinds.ADDRESS: ADDRESSES,
        field_kinds.NUMBER: st.decimals(allow_nan=False, allow_infinity=False, places=2).map(str),
    }
    return st.one_of(st.none(), given_as[field.kind]).map(field.typed)


BLOCKS = st.fixed_dictionaries(
    {name: st.deferred(lambda name=name: values(name)) for name in BLOCK}
)


@settings(max_examples=120)
@given(BLOCKS, st.sampled_from(FORMATS))
def test_there_and_back_nothing_is_lost(block: dict[str, Any], form: str):
    again = block_read(read(written(dataset(**block), form), form))
    assert told(again) == told({k: v for k, v in block.items() if v is not None})


def told(block: dict[str, Any]) -> dict[str, Any]:
    # A graph has no order: codes come back in the order of their list.
    return {k: sorted(v) if isinstance(v, list) else v for k, v in block.items()}


def test_codes_come_in_the_order_of_their_list():
    block = read_said(
        f"dct:audience <{THEIRS}/x>, <{term('beneficiary_groups', 'older_persons')}>,"
        f" <{term('beneficiary_groups', 'girls')}>"
    )
    assert block == {GROUP: ["girls", "older_persons", f"{THEIRS}/x"]}
    block = read_said("dct:audience 'older_persons', 'girls '")
    assert block == {GROUP: ["girls", "older_persons"]}


class TestForeignConcepts:
    @pytest.mark.parametrize(
        "address",
        [
            "https://otro.example/conceptos/comuneros?v=2",
            "https://otro.example/conceptos#comuneros",
            "https://otro.example/conceptos#/pueblos/1.2",
            "https://otro.example#",
            "http://www.w3.org/ns/dcat#theme",
            "https://otro.example/ver?de=https://otro.example/c/1#uno",
        ],
    )
    def test_an_address_is_kept_as_it_is(self, address: str):
        assert read_said(f"dct:audience <{address}>") == {GROUP: [address]}
        found, subject = graph(dataset(**{GROUP: [address]}))
        assert [*found.objects(subject, DCTERMS.audience)] == [URIRef(address)]
        assert not [*found.objects(URIRef(address), SKOS.notation)]
        for form in FORMATS:
            data = written(dataset(**{GROUP: [address]}), form)
            assert block_read(read(data, form)) == {GROUP: [address]}

    def test_an_address_that_is_longer_than_any_code_is_the_code_that_it_is_of(self):
        long = f"https://{'otro.' * 20}example/proactiva/vocabulary/beneficiary_groups"
        assert len(long) > LONGEST_CODE
        said = "dct:audience <{0}> . <{0}> skos:notation '{1}' ; skos:inScheme <{2}>"
        assert read_said(said.format(f"{long}/x", "comuneros", long)) == {GROUP: ["comuneros"]}
        # Their vocabulary may use one of our codes with another meaning.
        other = f"{long}/other"
        assert read_said(said.format(other, "girls", other)) == {GROUP: [other]}
        assert read_said(f"dct:audience <{other}>") == {GROUP: [other]}
        longest = f"https://otro.example/{'x' * 100}"[:LONGEST_CODE]
        assert read_said(said.format(longest, "comuneros", long)) == {GROUP: [longest]}

    def test_an_address_of_a_list_that_rdf_cannot_write_is_left_out(self, ckan_config, tmp_path):
        file = tmp_path / "frecuencias.yaml"
        match = "https://otro.example/cada <luna>"
        moon = {"code": "moon", "label": {"es": "Cada luna"}, "exact_match": match}
        file.write_text(yaml.safe_dump({"label": {"es": "Cada cuándo"}, "terms": [moon]}))
        ckan_config["ckanext.proactiva.vocabulary.update_frequencies"] = str(file)
        for form in FORMATS:
            data = written(dataset(**{FREQUENCY: "moon"}), form)
            assert "luna>" not in data
            assert block_read(read(data, form)) == {FREQUENCY: "moon"}

    def test_the_same_concept_elsewhere_is_ours(self):
        wikidata = "<http://www.wikidata.org/entity/Q3031>"
        assert read_said(f"dct:audience {wikidata}") == {GROUP: ["girls"]}
        assert read_said(f"p:update_frequency <{EU}/MONTHLY>") == {FREQUENCY: "monthly"}

    def test_how_often_is_left_to_the_portals_own_field(self):
        assert read_said(f"dct:accrualPeriodicity <{EU}/MONTHLY>") == {}

    def test_lists_of_one_name_share_their_codes(self):
        said = "dct:audience <{0}/{1}> . <{0}/{1}> skos:notation '{1}' ; skos:inScheme <{0}>"
        assert read_said(said.format(THEIRS, "girls")) == {GROUP: ["girls"]}
        assert read_said(said.format(THEIRS, "comuneros")) == {GROUP: [f"{THEIRS}/comuneros"]}
        other = "https://otro.example/conceptos"
        assert read_said(said.format(other, "girls")) == {GROUP: [f"{other}/girls"]}

    def test_ours_that_is_not_listed_any_more_is_its_code(self):
        retired = term("beneficiary_groups", "retired_code")
        assert read_said(f"dct:audience <{retired}>") == {GROUP: ["retired_code"]}
        below = f"{retired}/mas"  # no code has a slash
        assert read_said(f"dct:audience <{below}>") == {GROUP: [below]}

    def test_what_is_named_and_has_no_address_is_read(self):
        said = (
            "dct:audience 'comuneros ', [ skos:prefLabel 'ejidatarios' ], [ rdfs:label 'pesca' ],"
            " [ skos:notation 'rancho' ; skos:prefLabel 'Gente del rancho' ]"
        )
        assert read_said(said) == {GROUP: ["comuneros", "ejidatarios", "pesca", "rancho"]}

    def test_the_portals_own_themes_and_places_are_not_taken_for_ours(self):
        said = "dcat:theme <https://x.example/t> ; dct:spatial [ rdfs:label 'Toluca' ]"
        assert read_said(said) == {}
        ours = f"dcat:theme <{term('everyday_problems', 'health')}>"
        assert read_said(ours) == {PROBLEM: "health"}
        assert read_said(f"dct:spatial <{term('territories', '15106')}>") == {TERRITORY: ["15106"]}


@pytest.mark.parametrize(
    "said",
    [
        "p:proactive 'quizá'",
        "p:proactive <https://x.example/si>",
        "p:next_update 'mañana'",
        "p:next_update '2027-13-45'^^xsd:date",
        "p:next_update [ rdfs:label 7 ]",
        "p:update_frequency []",
        "p:quality_evidence 'javascript:alert(1)'",
        "p:quality_evidence <javascript:alert(1)>",
        "p:problem_statement [ rdfs:label [] ]",
        "p:problem_statement ''",
        "p:unknown 'x'",
        "dct:audience []",
        "dct:audience [ skos:notation [] ]",
        "dct:audience ( 'a' 'b' )",
        "dcat:theme 'agua'",
        "dct:accrualPeriodicity 'cada semana', 7, []",
        "dct:spatial 'Toluca', true",
    ],
)
def test_what_cannot_be_read_is_left_out(said: str):
    assert read_said(said) == {}


def test_of_several_texts_one_is_taken_and_always_the_same():
    said = "p:usefulness_rationale 'Zapatos', 'It helps'@en, 'Sirve'@es, 'Útil'@es"
    assert read_said(said) == {"proactiva_usefulness_rationale": "Sirve"}
    # A text without a language is in the portal's own.
    assert read_said("p:usefulness_rationale 'Zapatos', 'It helps'@en") == {
        "proactiva_usefulness_rationale": "Zapatos"
    }
    days = "p:next_update '2026', '2027-01-15'"
    assert read_said(days) == {"proactiva_next_update": "2027-01-15"}
    assert read_said("p:usefulness_rationale 'Useful'@en") == {
        "proactiva_usefulness_rationale": "Useful"
    }


@pytest.mark.parametrize(
    ("language", "tag"), [("es", "es"), ("es_MX", "es-MX"), ("sr@latin", None), ("", None)]
)
def test_a_language_that_has_no_tag_is_not_said(language: str, tag: str | None):
    assert concepts.literal("Niñas", language) == Literal("Niñas", lang=tag)


def test_hostile_words_stay_words():
    words = "<script>alert(1)</script> ]]> \" \\ ' & %00 ${x} {{x}}"
    block = {"proactiva_usefulness_rationale": words, GROUP: [words[:90]]}
    for form in FORMATS:
        assert block_read(read(written(dataset(**block), form), form)) == block
