CREATE OR REPLACE FUNCTION public.proactiva_ledger_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION 'events of the ledger are never changed: append one that corrects them';
END
$function$
;
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: proactiva_alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: proactiva_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_answer (
    id text NOT NULL,
    referral_id text NOT NULL,
    package_id text NOT NULL,
    linked_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_confirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_confirmation (
    id text NOT NULL,
    demand_id text NOT NULL,
    ciphertext text NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_dataset_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_dataset_words (
    id text NOT NULL,
    fingerprint text NOT NULL,
    search tsvector NOT NULL
);


--
-- Name: proactiva_demand; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_demand (
    id text NOT NULL,
    folio text NOT NULL,
    submission text,
    author_id text NOT NULL,
    status text NOT NULL,
    resolution text,
    visibility text NOT NULL,
    title_raw text NOT NULL,
    title_public text NOT NULL,
    wanted_raw text NOT NULL,
    wanted_public text NOT NULL,
    purpose_raw text NOT NULL,
    purpose_public text NOT NULL,
    where_raw text NOT NULL,
    where_public text NOT NULL,
    alias_raw text NOT NULL,
    alias_public text NOT NULL,
    search tsvector,
    problem text NOT NULL,
    beneficiary_groups text[] NOT NULL,
    territories text[] NOT NULL,
    asked_organization_id text,
    held_for text,
    origin text,
    merge_target_id text,
    merge_proposed_on date,
    channel text,
    recorder_id text,
    example boolean NOT NULL,
    support_count integer NOT NULL,
    browser_support_count integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    status_since date NOT NULL,
    redactions integer NOT NULL,
    raw_deleted_on date,
    text_deleted_on date
);


--
-- Name: proactiva_demand_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_demand_event (
    id bigint NOT NULL,
    demand_id text NOT NULL,
    referral_id text,
    begun_referral_id text,
    message_id text,
    moderator_id text,
    act text NOT NULL,
    role text NOT NULL,
    status text NOT NULL,
    resolution text,
    reason text,
    promised_for date,
    answered_on date,
    redactions integer,
    happened_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_demand_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.proactiva_demand_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: proactiva_demand_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.proactiva_demand_event_id_seq OWNED BY public.proactiva_demand_event.id;


--
-- Name: proactiva_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_draft (
    id text NOT NULL,
    writer_hash text NOT NULL,
    ciphertext text NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_erasure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_erasure (
    participant_hash text NOT NULL,
    erased_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_institution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_institution (
    id text NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    former_names text[] NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    is_authority boolean NOT NULL,
    takes_demands boolean NOT NULL,
    mailbox text,
    terms jsonb,
    days_off date[] NOT NULL,
    ended_at timestamp with time zone,
    successor_id text
);


--
-- Name: proactiva_ledger_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_event (
    seq bigint NOT NULL,
    kind text NOT NULL,
    dataset text,
    referral text,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    "precision" text NOT NULL,
    backfilled boolean NOT NULL,
    before text,
    after text,
    reason text,
    continues bigint,
    corrects bigint
);


--
-- Name: proactiva_ledger_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_progress (
    id smallint NOT NULL,
    ledger text NOT NULL,
    key bytea NOT NULL,
    began_at timestamp with time zone NOT NULL,
    synced_at timestamp with time zone,
    known integer NOT NULL,
    inferred integer NOT NULL,
    reached text,
    done integer NOT NULL,
    total integer NOT NULL,
    mark text NOT NULL
);


--
-- Name: proactiva_ledger_referral; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_referral (
    referral text NOT NULL,
    visible boolean NOT NULL,
    seq bigint NOT NULL,
    facts text NOT NULL,
    fingerprint text NOT NULL,
    mark text NOT NULL
);


--
-- Name: proactiva_ledger_rollup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_rollup (
    dimension text NOT NULL,
    value text NOT NULL,
    month date NOT NULL,
    published integer NOT NULL,
    renewed integer NOT NULL,
    returned integer NOT NULL,
    withdrawn integer NOT NULL,
    joined integer NOT NULL,
    "left" integer NOT NULL,
    with_files integer NOT NULL,
    open integer NOT NULL,
    unknown integer NOT NULL
);


--
-- Name: proactiva_ledger_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_seal (
    number bigint NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    digests bytea NOT NULL
);


--
-- Name: proactiva_ledger_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_ledger_state (
    dataset text NOT NULL,
    visible boolean NOT NULL,
    since timestamp with time zone NOT NULL,
    seq bigint NOT NULL,
    facts text NOT NULL,
    fingerprint text NOT NULL,
    missing_since timestamp with time zone,
    guid text,
    name text,
    files jsonb,
    mark text NOT NULL
);


--
-- Name: proactiva_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_message (
    id text NOT NULL,
    demand_id text NOT NULL,
    author_id text NOT NULL,
    voice text NOT NULL,
    organization_id text,
    visibility text NOT NULL,
    text_raw text NOT NULL,
    text_public text NOT NULL,
    alias_raw text NOT NULL,
    alias_public text NOT NULL,
    held_for text,
    origin text,
    explains_id text,
    answers_id text,
    past_answer_id text,
    hidden_on date,
    hidden_for text,
    redactions integer NOT NULL,
    raw_deleted_on date,
    text_deleted_on date,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_note (
    id text NOT NULL,
    referral_id text NOT NULL,
    author_id text NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_participant (
    id text NOT NULL,
    user_id text,
    email text,
    email_confirmed_at timestamp with time zone,
    claim_hash text,
    created_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone
);


--
-- Name: proactiva_past_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_past_answer (
    id text NOT NULL,
    referral_id text NOT NULL,
    resolution text NOT NULL,
    reason text,
    answer_address text,
    record_id text,
    package_ids text[] NOT NULL,
    answered_on date NOT NULL,
    replaced_on date NOT NULL
);


--
-- Name: proactiva_recorded_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_recorded_answer (
    id text NOT NULL,
    answered_on date NOT NULL,
    recorded_on date NOT NULL,
    document text NOT NULL,
    channel text,
    authority_id text,
    recorder_id text NOT NULL
);


--
-- Name: proactiva_redaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_redaction (
    id text NOT NULL,
    demand_id text NOT NULL,
    message_id text,
    field text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    kind text NOT NULL,
    marked text NOT NULL
);


--
-- Name: proactiva_referral; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_referral (
    id text NOT NULL,
    demand_id text NOT NULL,
    organization_id text NOT NULL,
    assignee_id text,
    status text NOT NULL,
    resolution text,
    reason text,
    answer_address text,
    record_id text,
    received_on date NOT NULL,
    resolved_on date,
    promised_for date,
    commitment_changes integer NOT NULL,
    pauses jsonb NOT NULL,
    suspensions jsonb NOT NULL,
    reopened_on_verdict boolean NOT NULL,
    due_on date,
    final_due_on date,
    used_days integer,
    term_days integer
);


--
-- Name: proactiva_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_report (
    id text NOT NULL,
    demand_id text NOT NULL,
    message_id text,
    reason text NOT NULL,
    text text NOT NULL,
    origin text,
    created_at timestamp with time zone NOT NULL,
    closed_on date,
    outcome text
);


--
-- Name: proactiva_support; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_support (
    demand_id text NOT NULL,
    participant_id text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: proactiva_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proactiva_word (
    word text NOT NULL,
    texts integer NOT NULL,
    near text[] NOT NULL
);


--
-- Name: proactiva_demand_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event ALTER COLUMN id SET DEFAULT nextval('public.proactiva_demand_event_id_seq'::regclass);


--
-- Data for Name: proactiva_alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_alembic_version VALUES
	('proactiva_006');


--
-- Data for Name: proactiva_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_answer VALUES
	('426cd115-64f7-40e3-937f-110cc5d6430a', '9264c1e8-ec3a-4536-8f54-8aece5479c0a', 'ba5b17a8-de8f-5473-9526-d024a7a921b2', '2026-11-27 01:59:38.255496+00'),
	('ba556dbf-fe20-4677-9c24-439c7237de80', '646703e8-cfbb-4909-9be0-704a91e31395', '0bcf6334-8d06-564f-b508-258d807f9faf', '2026-11-27 01:59:40.656435+00'),
	('c7328d25-7052-4de0-8a5e-2a7f12b9f9a0', 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', 'ba9dd85b-9358-5220-a61d-87b8e893134d', '2026-11-27 01:59:41.116516+00'),
	('70ab5bf9-9a9e-45c6-be85-b38b89649dac', 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', 'ac144b61-7117-59c9-8ae0-45c30f6f378c', '2026-11-27 01:59:41.116977+00'),
	('e8740c7f-c6a6-4d18-94ac-fdf2358d3035', '44a561e3-6801-4b73-baa9-f7b70e484ad3', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', '2026-11-27 01:59:43.770833+00'),
	('326d14e6-b058-4018-9b31-be7954915ca9', '6048bcad-04b6-4f9f-9950-ce61936cd8b5', 'b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', '2026-11-27 01:59:50.140262+00'),
	('c972e224-d397-4e73-8dc3-651e373c2a6c', '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', '0a6b9dfe-dbcf-5df3-883d-f7376da24084', '2026-11-27 01:59:50.944066+00'),
	('c0f8072a-cfc2-4d39-8b48-22ff7c0bcb24', 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', '105e130d-0cf6-5cfe-adf4-e29dd01b251a', '2026-11-27 01:59:52.350256+00'),
	('f850180d-1616-487c-bfc0-60dc0a1da073', 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', '2625209c-751e-59d7-8c96-2875c3a9ac6c', '2026-11-27 01:59:52.351006+00'),
	('873caa3a-d8a9-4402-9a92-0b2a08b93e41', 'd917d79e-5309-418d-9442-123341f020c9', '941fe420-ccc1-5d12-960b-aad210c3acaf', '2026-11-27 01:59:53.799163+00'),
	('07d020ff-437f-4082-8ce8-0392301f465a', '915ec405-9953-4a26-b263-d35c67b83d5b', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', '2026-11-27 01:59:58.484638+00'),
	('02b160ae-1f83-4257-af78-f256ac7e1fa0', '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', 'be2e7bda-e564-50e1-836a-59e3a77ef2f1', '2026-11-27 02:00:00.653841+00');


--
-- Data for Name: proactiva_confirmation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_dataset_words; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_demand; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_demand VALUES
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'TP-2026-681-1315', '41860e570de5d47f9df302b5fa2e597def22c2a00c23bec8ea9abf2a07335145', '5fc6423b-3183-435f-9677-47be8b54b326', 'open', NULL, 'public', 'Qué hacemos en las primeras horas si alguien no llega', 'Qué hacemos en las primeras horas si alguien no llega', 'Cuando una persona desaparece, las primeras horas son las que cuentan. Pedimos una hoja con los pasos y los teléfonos, sin que nos digan que esperemos 72 horas.', 'Cuando una persona desaparece, las primeras horas son las que cuentan. Pedimos una hoja con los pasos y los teléfonos, sin que nos digan que esperemos 72 horas.', '', '', '', '', 'Colectivo de familias', 'Colectivo de familias', '''72'':2 ''asem'':1A ''desapar'':2 ''esper'':2 ''kuand'':2 ''kuent'':2 ''oj'':2 ''or'':1A ''pas'':2 ''prim'':1A ''telefon'':2', 'missing_persons', '{families_of_the_disappeared,women}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 187, 0, '2026-11-18 18:00:00+00', '2026-11-18 18:00:00+00', '2026-11-18', 0, NULL, NULL),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'TP-2026-936-4097', '789a49ad15e6c9acc68a81fb1fc87be80ef79ce6115af430ff9fd28300fc57b0', '7313a0e5-ad8e-4355-a1c7-d2469173423e', 'open', NULL, 'public', 'Qué fumigan y cuánto hay que esperar para entrar', 'Qué fumigan y cuánto hay que esperar para entrar', 'Trabajamos en las flores en Villa Guerrero. Nadie nos dice qué echan ni a qué hora se puede entrar. Queremos la lista de químicos y cuánto hay que esperar.', 'Trabajamos en las flores en Villa Guerrero. Nadie nos dice qué echan ni a qué hora se puede entrar. Queremos la lista de químicos y cuánto hay que esperar.', 'Porque andamos mareados y hay embarazadas.', 'Porque andamos mareados y hay embarazadas.', '', '', 'Jornaleras', 'Jornaleras', '''biy'':2 ''echan'':2 ''entrar'':1A ''esper'':1A ''flor'':2 ''fumig'':1A ''ger'':2 ''kimik'':2 ''kuant'':1A ''or'':2 ''trabaj'':2', 'farming_and_food', '{farm_day_labourers,women}', '{15113}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 33, 0, '2026-11-11 18:00:00+00', '2026-11-11 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'TP-2026-663-5170', '63753a5e18508adba0b75d38e37c98d7576e4354b19b086c094993b712982705', '84aa494e-c082-4dd7-88db-00ca62bdcbe4', 'answered', 'published', 'public', '¿Me reciben en un refugio si soy mujer trans?', '¿Me reciben en un refugio si soy mujer trans?', 'Vivo violencia en mi casa. ¿Los refugios reciben a mujeres trans? No quiero llegar y que me cierren la puerta.', 'Vivo violencia en mi casa. ¿Los refugios reciben a mujeres trans? No quiero llegar y que me cierren la puerta.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''biolensi'':2 ''kas'':2 ''muj'':1A ''puert'':2 ''refuji'':1A ''resib'':1A ''sier'':2 ''trans'':1A', 'gender_violence', '{lgbtttiq,victims}', '{15104}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 21, 0, '2026-11-10 18:00:00+00', '2026-11-10 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'TP-2026-500-3449', 'df7c4ae3617570766870f43f725780ce49316899b8fd8639401ef73f05db0c39', '64986770-ed6e-4ee8-9bee-aab7c601e36f', 'committed', NULL, 'public', '¿Qué días cae agua en cada colonia?', '¿Qué días cae agua en cada colonia?', 'En mi colonia cae agua dos veces por semana y nunca avisan. Queremos una lista por colonia con los días y las horas del tandeo, y que digan cuándo cambia.', 'En mi colonia cae agua dos veces por semana y nunca avisan. Queremos una lista por colonia con los días y las horas del tandeo, y que digan cuándo cambia.', 'Sin eso no sabemos si ir a trabajar o quedarnos a llenar las cubetas.', 'Sin eso no sabemos si ir a trabajar o quedarnos a llenar las cubetas.', '', '', 'Vecinas de la colonia', 'Vecinas de la colonia', '''abis'':2 ''ag'':1A ''dia'':1A ''dos'':2 ''kae'':1A ''kanbi'':2 ''koloni'':1A ''kuand'':2 ''or'':2 ''tand'':2', 'water_and_drainage', '{women_heads_of_household,older_persons}', '{15033}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 214, 0, '2026-09-29 18:00:00+00', '2026-09-29 18:00:00+00', '2026-10-04', 0, NULL, NULL),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'TP-2026-092-1471', 'b12877fd9fbabacb23777f08a81cae6eb675f1a164ba8b3844482c33a0195869', '396971e9-503c-4666-ae2b-e4d7a5f62f49', 'closed', 'not_published', 'public', 'Que se vea en vivo dónde viene la combi', 'Que se vea en vivo dónde viene la combi', 'Quiero una app o página con el mapa en vivo de las combis de Tecámac, como la de los aviones.', 'Quiero una app o página con el mapa en vivo de las combis de Tecámac, como la de los aviones.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''abion'':2 ''ap'':2 ''bea'':1A ''bien'':1A ''dond'':1A ''konbi'':1A ''konbis'':2 ''map'':2 ''pajin'':2 ''tekamak'':2', 'public_transport', '{transport_users,youth}', '{15081}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 70, 0, '2026-10-17 18:00:00+00', '2026-10-17 18:00:00+00', '2026-11-22', 0, NULL, NULL),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'TP-2026-412-1086', '74fe3ed136df7b52912bfc2a0fea4e9114b1d9067936cf6162cd6bb7c4f87a67', 'd90af3b5-1428-4197-ba7f-2899501df862', 'referred', NULL, 'public', 'Dónde hay estancia de día para mi papá', 'Dónde hay estancia de día para mi papá', 'Cuido a mi papá, que ya no puede estar solo. Necesito la lista de casas de día para personas mayores en Cuautitlán Izcalli: horario, costo y si hay lugar. Trabajo de 7 a 4.', 'Cuido a mi papá, que ya no puede estar solo. Necesito la lista de casas de día para personas mayores en Cuautitlán Izcalli: horario, costo y si hay lugar. Trabajo de 7 a 4.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''4'':2 ''7'':2 ''dia'':1A ''dond'':1A ''estansi'':1A ''iskayi'':2 ''kas'':2 ''kost'':2 ''kuautitl'':2 ''kuid'':2 ''lug'':2 ''mayor'':2 ''orari'':2 ''pap'':1A ''trabaj'':2', 'care', '{carers,older_persons}', '{15121}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 74, 0, '2026-09-21 18:00:00+00', '2026-09-21 18:00:00+00', '2026-09-26', 0, NULL, NULL),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'TP-2026-071-2020', '01c774a819139246885bbbc383754d0613dc88d9c13b497fa85bd0954ff98d70', '47f7566c-5069-4f6d-b9c8-07125d539b57', 'referred', NULL, 'public', 'paradas del camion y a que ora pasa', 'paradas del camion y a que ora pasa', 'pedimos las paradas del camion que va de temoaya a toluca y a que ora pasa el primero y el ultimo. aqui muchos hablamos otomi y no todos leen, si se puede que lo digan por la bocina', 'pedimos las paradas del camion que va de temoaya a toluca y a que ora pasa el primero y el ultimo. aqui muchos hablamos otomi y no todos leen, si se puede que lo digan por la bocina', '', '', '', '', 'Asamblea del pueblo', 'Asamblea del pueblo', '''ablam'':2 ''bosin'':2 ''kamion'':1A ''len'':2 ''or'':1A ''otomi'':2 ''par'':1A ''prim'':2 ''temoay'':2 ''toluk'':2 ''ultim'':2', 'public_transport', '{indigenous_peoples,transport_users,older_persons}', '{15087}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 41, 0, '2026-11-17 18:00:00+00', '2026-11-17 18:00:00+00', '2026-11-20', 0, NULL, NULL),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'TP-2026-191-8979', '9a16010f7dc26619494f79379573b9b63f26aeca1a095939667a2c45a2ac3fb3', 'd772d1aa-e730-4eb3-9a2c-30550b1ff2a1', 'referred', NULL, 'public', 'Qué medicinas sí hay en el centro de salud', 'Qué medicinas sí hay en el centro de salud', 'Queremos saber cada semana qué medicinas hay en el centro de salud de San José del Rincón, sobre todo para azúcar y presión. Hay quien camina dos horas y le dicen que no hay.', 'Queremos saber cada semana qué medicinas hay en el centro de salud de San José del Rincón, sobre todo para azúcar y presión. Hay quien camina dos horas y le dicen que no hay.', 'Para no hacer el viaje en balde.', 'Para no hacer el viaje en balde.', '', '', 'Persona usuaria', 'Persona usuaria', '''asuk'':2 ''dos'':2 ''jos'':2 ''kamin'':2 ''medisin'':1A ''or'':2 ''presion'':2 ''rinkon'':2 ''salud'':1A ''san'':2 ''sentr'':1A', 'health', '{patients,indigenous_peoples,older_persons}', '{15124}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 96, 0, '2026-10-05 18:00:00+00', '2026-10-05 18:00:00+00', '2026-10-10', 0, NULL, NULL),
	('72188c19-9f1f-4bee-983b-6991a86499e9', 'TP-2026-002-3035', '08a5c99277494fab62ad6676d6a353b9d02e82950dd056a8d058479d2b848afc', '9085dfe2-25d7-4710-85a8-a53a35c01849', 'merged', NULL, 'public', 'YA DIGAN CUANDO CAE EL AGUA!!!', 'YA DIGAN CUANDO CAE EL AGUA!!!', 'LLEVAMOS 9 DIAS SIN AGUA Y NADIE DICE NADA. PONGAN EL CALENDARIO POR COLONIA. GRACIAS.', 'LLEVAMOS 9 DIAS SIN AGUA Y NADIE DICE NADA. PONGAN EL CALENDARIO POR COLONIA. GRACIAS.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''9'':2 ''ag'':1A ''dia'':2 ''kae'':1A ''kalendari'':2 ''koloni'':2 ''kuand'':1A', 'water_and_drainage', '{general_public}', '{15033}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 6, 0, '2026-10-08 18:00:00+00', '2026-10-08 18:00:00+00', '2026-10-08', 0, NULL, NULL),
	('b6823cb2-30f4-4a17-8012-eb872bb498e7', 'TP-2026-311-9607', '2bb220618f2bc1d129855e5827dce42d36e539ed8e14cca6b8ffccd1cde665b8', 'e8e84896-dede-4858-a96c-bad7bcdaa431', 'withdrawn', NULL, 'public', 'Cuántas vacaciones me tocan si llevo tres años', 'Cuántas vacaciones me tocan si llevo tres años', '¿Cuántos días de vacaciones me tocan a los tres años de trabajo?', '¿Cuántos días de vacaciones me tocan a los tres años de trabajo?', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''bakasion'':1A ''dia'':2 ''tok'':1A ''tr'':1A ''trabaj'':2', 'employment', '{workers_and_jobseekers}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-09-17 18:00:00+00', '2026-09-17 18:00:00+00', '2026-09-17', 0, NULL, NULL),
	('24fdcc92-13f7-4ab6-8b3c-d9415ee673ee', 'TP-2026-586-6175', 'd6daf39c1df2e7e909b52b0594d6b695dd9c63bfde4a24a8823f997d6eb84017', 'e1ae6010-0360-46a6-a4f7-7830504910e8', 'in_review', NULL, 'moderators', 'Mi trámite de acta no avanza', 'Mi trámite de acta no avanza', 'Buenas tardes. Soy Persona Ejemplo, mi CURP es XEXX010101HNEXXXA4 y mi teléfono es 722 000 0000. Pedí mi acta hace dos meses y nada. Escríbanme a persona.ejemplo@example.org, por favor.', 'Buenas tardes. Soy […], mi CURP es […] y mi teléfono es […]. Pedí mi acta hace dos meses y nada. Escríbanme a […], por favor.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''abans'':1A ''akt'':1A ''dos'':2 ''eskribanm'':2 ''kurp'':2 ''pedi'':2 ''telefon'':2 ''tramit'':1A', 'procedures_and_services', '{general_public}', '{15106}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-25 18:00:00+00', NULL, '2026-11-25', 4, NULL, NULL),
	('cb463ffd-85fd-4a2e-a2ec-2003e357e713', 'TP-2026-338-5051', '11d350842f5b05ffb5a81f09eccf2a01bf17bce8fd9e4165cca8f972b36859bb', '8efccb85-b13f-4a88-8457-50b87d1e9ff4', 'unconfirmed', NULL, 'author', 'Qué día pasa la basura por mi calle', 'Qué día pasa la basura por mi calle', 'Quisiera una lista con el día y la hora en que pasa el camión de la basura por cada calle. A veces pasa en lunes y a veces nada.', 'Quisiera una lista con el día y la hora en que pasa el camión de la basura por cada calle. A veces pasa en lunes y a veces nada.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''basur'':1A ''dia'':1A ''kamion'':2 ''kay'':1A ''lun'':2 ''or'':2', 'waste', '{older_persons}', '{15090}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-24 18:00:00+00', NULL, '2026-11-24', 0, NULL, NULL),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'TP-2026-523-0236', 'a58c9cef6a5cfc894e55dade6faa1324b4cb92ec13f4b56ce34c8e1fcdc63092', '508338db-bfee-445c-89cd-55eacf095209', 'open', NULL, 'public', 'Rampas y baños accesibles en oficinas de gobierno', 'Rampas y baños accesibles en oficinas de gobierno', 'Uso silla de ruedas. Necesito una lista de las oficinas de Toluca que tienen rampa, elevador y baño accesible, con la entrada buena. No la entrada por donde meten las cajas.', 'Uso silla de ruedas. Necesito una lista de las oficinas de Toluca que tienen rampa, elevador y baño accesible, con la entrada buena. No la entrada por donde meten las cajas.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''aks'':1A ''ban'':1A ''dond'':2 ''eleb'':2 ''entrad'':2 ''gobiern'':1A ''kaj'':2 ''met'':2 ''ofisin'':1A ''ranp'':1A ''rued'':2 ''siy'':2 ''toluk'':2 ''us'':2', 'procedures_and_services', '{persons_with_disabilities}', '{15106}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 63, 0, '2026-11-13 18:00:00+00', '2026-11-13 18:00:00+00', '2026-11-13', 0, NULL, NULL),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'TP-2025-087-7364', 'ea0c4cf9c21d60f7a81ee1866b0127751e0725d89dd625535bf9c8ebbc8fed3a', '01dea4e5-565f-4dcc-813c-685264ec6882', 'closed', 'published', 'public', 'Cuánto cuesta el pasaje y quién paga menos', 'Cuánto cuesta el pasaje y quién paga menos', 'Dicen que va a subir el pasaje. Quiero una tabla clara: cuánto cuesta cada transporte, cuánto pagan las personas mayores y los estudiantes.', 'Dicen que va a subir el pasaje. Quiero una tabla clara: cuánto cuesta cada transporte, cuánto pagan las personas mayores y los estudiantes.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''estudi'':2 ''klar'':2 ''kuant'':1A ''kuest'':1A ''mayor'':2 ''pag'':1A ''pasaj'':1A ''sub'':2 ''transport'':2', 'public_transport', '{transport_users,older_persons,students}', '{15033,15058}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 240, 0, '2025-09-28 18:00:00+00', '2025-09-28 18:00:00+00', '2025-11-12', 0, NULL, NULL),
	('a49b20ae-aeb2-4279-9e76-1b6cf05d6a5d', 'TP-2026-901-7956', '2a2eb9d4949b86098e3f4920044a23bb802fcbc0de31cd8708df6c7447a57206', '39f81d15-a4e8-4d11-ad17-ec27750816fe', 'returned', NULL, 'author', 'Cuánto gana la directora y dónde vive', 'Cuánto gana la directora y dónde vive', 'Quiero saber cuánto gana la directora de la primaria de mi colonia, dónde vive y qué coche tiene.', 'Quiero saber cuánto gana la directora de la primaria de mi colonia, dónde vive y qué coche tiene.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''direktor'':1A ''dond'':1A ''gan'':1A ''koch'':2 ''koloni'':2 ''kuant'':1A ''primari'':2', 'education', '{general_public}', '{15109}', NULL, 'personal_data', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-22 18:00:00+00', NULL, '2026-11-22', 0, NULL, NULL),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'TP-2025-634-5355', 'e771b26b42dfa414828722528a1123752bd9bf0038881fd42293d25cee1c7f92', '1035dc97-ba14-47b4-854e-5db37bb3f5a0', 'closed', 'partly_published', 'public', 'Fechas para entrar a la secundaria y becas que hay', 'Fechas para entrar a la secundaria y becas que hay', 'Mi hija sale de sexto. ¿Qué día la preinscribo y qué becas hay para secundaria? En la escuela nos dicen una cosa y en el face otra.', 'Mi hija sale de sexto. ¿Qué día la preinscribo y qué becas hay para secundaria? En la escuela nos dicen una cosa y en el face otra.', '', '', '', '', 'Mamá de sexto', 'Mamá de sexto', '''bek'':1A ''dia'':2 ''entrar'':1A ''eskuel'':2 ''fas'':2 ''fech'':1A ''ij'':2 ''preinskrib'':2 ''sekundari'':1A ''sext'':2', 'education', '{students,women_heads_of_household}', '{15031}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 152, 0, '2025-12-29 18:00:00+00', '2025-12-29 18:00:00+00', '2026-02-09', 0, NULL, NULL),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'TP-2026-928-6621', 'df1909ff378b09b97db9f369b11565281038cb975ca6ce101e99acd739d952d7', '157f1a0a-c4d7-473e-9176-296c3a4b0a84', 'answered', 'published', 'public', 'Qué necesito y cuánto cuesta abrir una tiendita', 'Qué necesito y cuánto cuesta abrir una tiendita', 'Quiero abrir una tienda de abarrotes en Metepec, sin venta de cerveza. ¿Qué papeles piden, cuánto cuesta y en cuántos días dan la licencia?', 'Quiero abrir una tienda de abarrotes en Metepec, sin venta de cerveza. ¿Qué papeles piden, cuánto cuesta y en cuántos días dan la licencia?', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''abarot'':2 ''abrir'':1A ''bent'':2 ''dia'':2 ''kuant'':1A ''kuest'':1A ''lisensi'':2 ''metepek'':2 ''papel'':2 ''serb'':2 ''tiend'':2 ''tiendit'':1A', 'small_business', '{small_businesses,women}', '{15054}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 19, 0, '2026-10-31 18:00:00+00', '2026-10-31 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'TP-2026-110-3542', '880858551e60a918fe36cd3c024993bcae245ba0f5404ab57a7219c7f9f21482', '79b7a5a7-0079-45c6-96ef-3ed1a6b126c3', 'answered', 'published', 'public', 'Teléfonos seguros para pedir ayuda', 'Teléfonos seguros para pedir ayuda', 'Mi hermana vive violencia y no puede hablar mucho tiempo. Necesito los teléfonos donde sí contestan de noche y qué ayuda dan.', 'Mi hermana vive violencia y no puede hablar mucho tiempo. Necesito los teléfonos donde sí contestan de noche y qué ayuda dan.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''biolensi'':2 ''dond'':2 ''erman'':2 ''kontest'':2 ''segur'':1A ''telefon'':1A ''tienp'':2', 'gender_violence', '{women,victims}', '{15057}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 77, 0, '2026-11-06 18:00:00+00', '2026-11-06 18:00:00+00', '2026-11-07', 0, NULL, NULL),
	('1cd82f34-3b51-4fed-94d8-166222742610', 'TP-2026-814-3594', '7c98c95aad86c1607c2096509618549f30c2b40ca3f2d92ce3f71c7f01cb90fc', '1a25d6a6-d8e7-4dc0-8ea1-7cd66ebc15b5', 'answered', 'not_published', 'public', 'Mapa con las direcciones de los refugios', 'Mapa con las direcciones de los refugios', 'Deberían poner en un mapa dónde están todos los refugios del estado para saber cuál queda cerca.', 'Deberían poner en un mapa dónde están todos los refugios del estado para saber cuál queda cerca.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''direksion'':1A ''dond'':2 ''estad'':2 ''map'':1A ''refuji'':1A', 'gender_violence', '{women}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 8, 0, '2026-11-02 18:00:00+00', '2026-11-02 18:00:00+00', '2026-11-10', 0, NULL, NULL),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'TP-2026-866-1686', 'b6f647e6f9ee46c72c0a42dafb911239832ac50aed9973698faeebd5cdb4664b', '861b1b00-4a85-4927-902c-3cae4d73d42e', 'closed', 'not_published', 'public', 'Cuántas fugas hubo en mi calle de 2010 a 2015', 'Cuántas fugas hubo en mi calle de 2010 a 2015', 'Quiero el número de fugas de agua en mi calle, año por año, desde 2010. Para una tarea y también porque siempre se rompe en el mismo lado.', 'Quiero el número de fugas de agua en mi calle, año por año, desde 2010. Para una tarea y también porque siempre se rompe en el mismo lado.', '', '', '', '', 'Estudiante de prepa', 'Estudiante de prepa', '''2010'':1A ''2015'':1A ''ag'':2 ''fug'':1A ''kay'':1A ''lad'':2 ''ronp'':2 ''tar'':2 ''ub'':1A', 'water_and_drainage', '{students}', '{15058}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 11, 0, '2026-09-23 18:00:00+00', '2026-09-23 18:00:00+00', '2026-11-06', 0, NULL, NULL),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'TP-2026-533-2051', '0cc760423f1359dcf38129a51ddf0e596b1c1fb8f8af255ae7ca102d65238e20', '105216af-f392-4a95-948b-e656bb5ac79c', 'closed', 'published', 'public', 'Dónde denuncio si me piden dinero en la carretera', 'Dónde denuncio si me piden dinero en la carretera', 'Vengo de Estados Unidos con mi familia cada diciembre. Ya dos veces nos pidieron dinero rumbo a Ixtapan. ¿A dónde llamo y qué digo, sin meterme en problemas?', 'Vengo de Estados Unidos con mi familia cada diciembre. Ya dos veces nos pidieron dinero rumbo a Ixtapan. ¿A dónde llamo y qué digo, sin meterme en problemas?', '', '', '', '', 'Paisano', 'Paisano', '''beng'':2 ''denunsi'':1A ''dig'':2 ''din'':1A ''disienbr'':2 ''dond'':1A ''dos'':2 ''estad'':2 ''famili'':2 ''ixtap'':2 ''karet'':1A ''met'':2 ''pid'':2 ''problem'':2 ''runb'':2 ''unid'':2 ''yam'':2', 'public_safety', '{migrants}', '{15040}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 128, 0, '2026-05-30 18:00:00+00', '2026-05-30 18:00:00+00', '2026-07-06', 0, NULL, NULL),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'TP-2026-974-3057', '6aa226f8bae996039f67aee6ea2803e03a6ec4a93bb6ee9638e6e209fb59d588', 'acab059d-cbaf-4fea-8bbe-afb50e402677', 'open', NULL, 'public', 'Por qué subió tanto el recibo de la luz', 'Por qué subió tanto el recibo de la luz', 'En el pueblo a todos nos llegó el doble. Pido la tabla de cómo cobran la luz y a dónde reclamar.', 'En el pueblo a todos nos llegó el doble. Pido la tabla de cómo cobran la luz y a dónde reclamar.', '', '', '', '', 'Comité del pueblo', 'Comité del pueblo', '''dobl'':2 ''dond'':2 ''kobr'':2 ''lus'':1A ''puebl'':2 ''reklam'':2 ''resib'':1A ''subi'':1A', 'electricity_and_gas', '{rural_communities,older_persons}', '{15074}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 55, 0, '2026-11-04 18:00:00+00', '2026-11-04 18:00:00+00', '2026-11-09', 0, NULL, NULL),
	('2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', 'TP-2026-164-2908', '66f5ea14ad46503595d619463372c743ab3fddf9be8656e490f418b3f6e4b8c0', '2c259c12-6367-437f-a85d-5e567a079509', 'referred', NULL, 'public', 'quiero saber lo del apoyo', 'quiero saber lo del apoyo', 'quiero saber lo del apoyo que dieron a mi vecina y a mi no', 'quiero saber lo del apoyo que dieron a mi vecina y a mi no', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''apoy'':1A', 'social_programmes', '{older_persons}', '{15118}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 3, 0, '2026-11-14 18:00:00+00', '2026-11-14 18:00:00+00', '2026-11-15', 0, NULL, NULL),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'TP-2026-537-3474', 'a51144c95d133b8fa1e3b108702698d123c8c7da0e3660d7ba8984b8a9f83526', '3809e95f-cdd2-4c48-8938-edd86b388280', 'open', NULL, 'public', 'alunbrado afuera de la primaria', 'alunbrado afuera de la primaria', 'que digan cuando van a poner el alunbrado de la calle de la primaria, salimos a las 7 de la noche y esta bien oscuro', 'que digan cuando van a poner el alunbrado de la calle de la primaria, salimos a las 7 de la noche y esta bien oscuro', '', '', '', '', 'Mamás de la primaria', 'Mamás de la primaria', '''7'':2 ''afu'':1A ''alunbr'':1A ''kay'':2 ''kuand'':2 ''oskur'':2 ''primari'':1A ''sal'':2', 'street_lighting', '{girls,boys,women}', '{15029}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 29, 0, '2026-11-20 18:00:00+00', '2026-11-20 18:00:00+00', '2026-11-20', 0, NULL, NULL),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'TP-2026-759-2614', '468ae3961a2f1d55149c612e6f6e1621dea628bdb370cc54636d12873cf1d415', '9863fdbe-feba-4452-ac1c-7e2dc7b39508', 'open', NULL, 'public', 'Qué caminos van a arreglar antes de las lluvias', 'Qué caminos van a arreglar antes de las lluvias', 'Somos de una ranchería de Tejupilco. Cuando llueve nos quedamos incomunicados. Pedimos la lista de los caminos que van a rastrear, con fecha, y cuánto cuesta cada uno.', 'Somos de una ranchería de Tejupilco. Cuando llueve nos quedamos incomunicados. Pedimos la lista de los caminos que van a rastrear, con fecha, y cuánto cuesta cada uno.', 'Para sacar la cosecha y llevar a los enfermos.', 'Para sacar la cosecha y llevar a los enfermos.', '', '', 'Delegación de la ranchería', 'Delegación de la ranchería', '''aregl'':1A ''fech'':2 ''inkomunik'':2 ''kamin'':1A ''ked'':2 ''kuand'':2 ''kuant'':2 ''kuest'':2 ''rancheri'':2 ''rastr'':2 ''tejupilk'':2 ''yubi'':1A ''yueb'':2', 'streets_and_roads', '{rural_communities,small_farmers}', '{15082}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 27, 0, '2026-11-09 18:00:00+00', '2026-11-09 18:00:00+00', '2026-11-09', 0, NULL, NULL),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'TP-2026-990-9477', 'c0d32f19ba6a023511feb173f9ae55adb16cf372b3c01bd94497e09f1cfe7a0a', '6fe8438f-2a86-4d40-afeb-e3ccccf11411', 'answered', 'published', 'public', '¿Dónde está más barato el mandado?', '¿Dónde está más barato el mandado?', 'Quiero comparar precios de lo básico entre las tiendas de Coacalco. El jitomate está por las nubes.', 'Quiero comparar precios de lo básico entre las tiendas de Coacalco. El jitomate está por las nubes.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', '''barat'':1A ''basik'':2 ''dond'':1A ''jitomat'':2 ''koakalk'':2 ''konp'':2 ''mand'':1A ''nub'':2 ''presi'':2 ''tiend'':2', 'prices_and_consumers', '{women_heads_of_household,general_public}', '{15020}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 46, 0, '2026-11-03 18:00:00+00', '2026-11-03 18:00:00+00', '2026-11-12', 0, NULL, NULL),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'TP-2026-549-7314', 'd0b43e37b6544b10f33b6f869f3a5e4e0e2990874ea6dd137b866070391bb5b7', '52e7f2c0-7b44-4629-ac17-a0bd3d6fad41', 'closed', 'published', 'public', '¿Hay recreo afuera cuando el aire está malo?', '¿Hay recreo afuera cuando el aire está malo?', 'Soy maestra de primaria. Necesito algo sencillo para saber qué día los niños no deben salir al patio. Varios tienen asma.', 'Soy maestra de primaria. Necesito algo sencillo para saber qué día los niños no deben salir al patio. Varios tienen asma.', '', '', '', '', 'Maestra de primaria', 'Maestra de primaria', '''afu'':1A ''air'':1A ''asm'':2 ''bari'':2 ''dia'':2 ''kuand'':1A ''maestr'':2 ''mal'':1A ''nin'':2 ''pati'':2 ''primari'':2 ''rekr'':1A ''sal'':2 ''sensiy'':2', 'environment', '{girls,boys,teachers}', '{15106,15054}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 83, 0, '2026-07-29 18:00:00+00', '2026-07-29 18:00:00+00', '2026-09-04', 0, NULL, NULL),
	('860607d7-065a-4bee-bf59-b865ed256159', 'TP-2026-961-7624', 'cdc800ec50bc57fd4493466381a74130e1dc02c4901408fb211a304f4ae56f01', '51893a27-f0a1-49f7-9e27-d67f77359e5f', 'answered', 'published', 'public', 'Vacaciones y salario si trabajo en una casa', 'Vacaciones y salario si trabajo en una casa', 'Trabajo en una casa en Huixquilucan desde hace seis años. Quiero saber cuántos días me tocan y cuánto es lo mínimo por día, con números, para enseñárselo a la señora.', 'Trabajo en una casa en Huixquilucan desde hace seis años. Quiero saber cuántos días me tocan y cuánto es lo mínimo por día, con números, para enseñárselo a la señora.', '', '', '', '', 'Trabajadora del hogar', 'Trabajadora del hogar', '''bakasion'':1A ''dia'':2 ''ensen'':2 ''kas'':1A ''kuant'':2 ''minim'':2 ''num'':2 ''salari'':1A ''sei'':2 ''tok'':2 ''trabaj'':1A ''uixkiluk'':2', 'employment', '{domestic_workers,women}', '{15037}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 34, 0, '2026-10-29 18:00:00+00', '2026-10-29 18:00:00+00', '2026-11-08', 0, NULL, NULL),
	('34481069-c77f-4725-b28b-9b05085e799b', 'TP-2026-912-9431', '63d8532cb1f809395fa4d838f1d3a84714b17c09fce6bd230c88b905729dc17e', '7ce18aa3-307c-43ef-8826-7b455ca8afee', 'committed', NULL, 'public', 'Vacunas explicadas en mazahua, con audio', 'Vacunas explicadas en mazahua, con audio', 'En mi comunidad las abuelas cuidan a los niños y hablan jñatjo. Pedimos la tabla de vacunas en mazahua y un audio para la bocina.', 'En mi comunidad las abuelas cuidan a los niños y hablan jñatjo. Pedimos la tabla de vacunas en mazahua y un audio para la bocina.', '', '', '', '', 'Promotoras de salud', 'Promotoras de salud', '''ablan'':2 ''abuel'':2 ''audi'':1A ''bakun'':1A ''bosin'':2 ''explik'':1A ''jnatj'':2 ''komun'':2 ''kuid'':2 ''masau'':1A ''nin'':2', 'health', '{indigenous_peoples,carers,girls}', '{15074}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 58, 0, '2026-10-19 18:00:00+00', '2026-10-19 18:00:00+00', '2026-10-22', 0, NULL, NULL),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'TP-2026-072-7682', '7b7f5d319524bc8c9b74188ce2f9a9df07f9461892b4763441af8b72956c98e7', 'd3aa3d03-27e4-43ba-b03a-ab4809d90820', 'referred', NULL, 'public', 'Un cartel con la ruta de salida si truena el volcán', 'Un cartel con la ruta de salida si truena el volcán', 'En Ecatzingo queremos un cartel grande con los colores del semáforo y la ruta por donde salir, barrio por barrio.', 'En Ecatzingo queremos un cartel grande con los colores del semáforo y la ruta por donde salir, barrio por barrio.', '', '', '', '', 'Vecinos de Ecatzingo', 'Vecinos de Ecatzingo', '''bari'':2 ''bolk'':1A ''dond'':2 ''ekatsing'':2 ''kartel'':1A ''kolor'':2 ''rut'':1A ''sal'':1A ''semafor'':2 ''tru'':1A', 'emergencies', '{rural_communities,older_persons,boys}', '{15034}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 102, 0, '2026-11-14 18:00:00+00', '2026-11-14 18:00:00+00', '2026-11-17', 0, NULL, NULL);


--
-- Data for Name: proactiva_demand_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_demand_event VALUES
	(1, '0288da90-becc-48fc-acc6-89f74124cd6b', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-29', '2026-11-27 01:59:29.470613+00'),
	(2, '0288da90-becc-48fc-acc6-89f74124cd6b', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-29', '2026-11-27 01:59:29.52796+00'),
	(3, '0288da90-becc-48fc-acc6-89f74124cd6b', '6d2f15fa-053e-4403-8582-20859a736f92', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-03', '2026-11-27 01:59:30.146002+00'),
	(4, '0288da90-becc-48fc-acc6-89f74124cd6b', '6d2f15fa-053e-4403-8582-20859a736f92', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-10-04', '2026-11-27 01:59:30.168128+00'),
	(5, '0288da90-becc-48fc-acc6-89f74124cd6b', '6d2f15fa-053e-4403-8582-20859a736f92', NULL, NULL, NULL, 'commit', 'admin', 'committed', NULL, NULL, '2026-12-17', NULL, NULL, '2026-10-04', '2026-11-27 01:59:30.196989+00'),
	(6, '0288da90-becc-48fc-acc6-89f74124cd6b', NULL, NULL, 'e5637d2b-6cde-4b77-b1c7-8059c368c265', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'committed', NULL, NULL, NULL, NULL, NULL, '2026-10-11', '2026-11-27 01:59:30.303523+00'),
	(7, '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-17', '2026-11-27 01:59:34.305017+00'),
	(8, '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-27 01:59:34.315653+00'),
	(9, '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'ad37b567-ea02-48fe-a904-1ed332b593a3', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-27 01:59:34.329938+00'),
	(10, '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'ad37b567-ea02-48fe-a904-1ed332b593a3', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-11-21', '2026-11-27 01:59:34.334743+00'),
	(11, '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-05', '2026-11-27 01:59:35.189586+00'),
	(12, '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-05', '2026-11-27 01:59:35.203377+00'),
	(13, '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '7782b30b-c450-4371-be4b-aa6fe4ebe6bf', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-10', '2026-11-27 01:59:35.23306+00'),
	(14, '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', NULL, NULL, 'b830d6d6-465e-45e0-bff0-084648e3610d', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-10-27', '2026-11-27 01:59:35.272662+00'),
	(15, '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', NULL, NULL, '3e2bd2a5-6069-4d15-843d-9616d5952df9', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-18', '2026-11-27 01:59:35.328607+00'),
	(16, '7b32c868-220c-440d-b263-0fbe72c7c8c4', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-13', '2026-11-27 01:59:36.889064+00'),
	(17, '7b32c868-220c-440d-b263-0fbe72c7c8c4', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-13', '2026-11-27 01:59:36.910745+00'),
	(18, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2025-12-29', '2026-11-27 01:59:38.175995+00'),
	(19, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2025-12-29', '2026-11-27 01:59:38.187604+00'),
	(20, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '9264c1e8-ec3a-4536-8f54-8aece5479c0a', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-01-04', '2026-11-27 01:59:38.210122+00'),
	(21, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '9264c1e8-ec3a-4536-8f54-8aece5479c0a', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'partly_published', NULL, NULL, NULL, NULL, '2026-01-31', '2026-11-27 01:59:38.234844+00'),
	(22, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '72c65b7a-612e-46f0-932b-ff673d21250d', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-01-04', '2026-11-27 01:59:38.279465+00'),
	(23, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '72c65b7a-612e-46f0-932b-ff673d21250d', NULL, NULL, NULL, 'decline', 'editor', 'resolved', 'not_competent', 'not_competent', NULL, NULL, NULL, '2026-01-15', '2026-11-27 01:59:38.29328+00'),
	(24, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', NULL, NULL, 'e65be996-e606-457c-a239-68e17e286959', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-02-01', '2026-11-27 01:59:38.358769+00'),
	(25, 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-02-09', '2026-11-27 01:59:40.563958+00'),
	(26, 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-31', '2026-11-27 01:59:40.602341+00'),
	(27, 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-31', '2026-11-27 01:59:40.618385+00'),
	(28, 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', '646703e8-cfbb-4909-9be0-704a91e31395', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-27 01:59:40.636595+00'),
	(29, 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', '646703e8-cfbb-4909-9be0-704a91e31395', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:40.645058+00'),
	(30, 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', NULL, NULL, 'd4f193fa-b4dd-466d-9a97-44dd57645a39', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-12', '2026-11-27 01:59:40.689916+00'),
	(31, '356e87f1-7866-4a62-9e16-fd0022111d29', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-05-30', '2026-11-27 01:59:41.069383+00'),
	(32, '356e87f1-7866-4a62-9e16-fd0022111d29', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-05-30', '2026-11-27 01:59:41.080493+00'),
	(33, '356e87f1-7866-4a62-9e16-fd0022111d29', 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-06-03', '2026-11-27 01:59:41.094477+00'),
	(34, '356e87f1-7866-4a62-9e16-fd0022111d29', 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-06-11', '2026-11-27 01:59:41.103943+00'),
	(35, '356e87f1-7866-4a62-9e16-fd0022111d29', NULL, NULL, '69cdf149-1657-4954-976e-bc862edb3ecc', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-06-13', '2026-11-27 01:59:41.138065+00'),
	(36, '356e87f1-7866-4a62-9e16-fd0022111d29', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-07-06', '2026-11-27 01:59:43.654338+00'),
	(37, '12354ac4-d18d-4169-8f6d-e176c50022b3', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-06', '2026-11-27 01:59:43.703944+00'),
	(38, '12354ac4-d18d-4169-8f6d-e176c50022b3', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-27 01:59:43.708947+00'),
	(39, '12354ac4-d18d-4169-8f6d-e176c50022b3', '44a561e3-6801-4b73-baa9-f7b70e484ad3', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-27 01:59:43.717155+00'),
	(40, '12354ac4-d18d-4169-8f6d-e176c50022b3', '44a561e3-6801-4b73-baa9-f7b70e484ad3', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-07', '2026-11-27 01:59:43.744529+00'),
	(41, '1cd82f34-3b51-4fed-94d8-166222742610', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-02', '2026-11-27 01:59:45.187184+00'),
	(42, '1cd82f34-3b51-4fed-94d8-166222742610', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-27 01:59:45.198431+00'),
	(43, '1cd82f34-3b51-4fed-94d8-166222742610', 'e7761f99-966a-451b-a540-0926c5fc92fb', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-27 01:59:45.230389+00'),
	(44, '1cd82f34-3b51-4fed-94d8-166222742610', 'e7761f99-966a-451b-a540-0926c5fc92fb', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'restricted', 'reserved', NULL, NULL, NULL, '2026-11-10', '2026-11-27 01:59:45.247384+00'),
	(45, '1cd82f34-3b51-4fed-94d8-166222742610', NULL, NULL, '7cd52e7d-b0df-470a-a457-e05269f252d7', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:45.308549+00'),
	(46, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-23', '2026-11-27 01:59:45.500038+00'),
	(47, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-23', '2026-11-27 01:59:45.515724+00'),
	(48, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'd7921cfb-71b3-4bef-94dc-727b632ea8ca', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-09-26', '2026-11-27 01:59:45.546789+00'),
	(49, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'd7921cfb-71b3-4bef-94dc-727b632ea8ca', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'not_held', 'does_not_exist', NULL, NULL, NULL, '2026-10-12', '2026-11-27 01:59:45.56312+00'),
	(50, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', NULL, NULL, '354d1337-26e7-4212-9e6d-030f1a179484', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-10-13', '2026-11-27 01:59:45.610371+00'),
	(51, 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-27 01:59:45.775686+00'),
	(52, 'c81dac89-b444-4da3-a4ef-bade674662e1', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-17', '2026-11-27 01:59:45.796611+00'),
	(53, 'c81dac89-b444-4da3-a4ef-bade674662e1', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-17', '2026-11-27 01:59:45.806184+00'),
	(54, 'c81dac89-b444-4da3-a4ef-bade674662e1', 'bf0ee91a-70f9-4792-a93b-565ab4d75482', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-19', '2026-11-27 01:59:45.824655+00'),
	(55, 'c81dac89-b444-4da3-a4ef-bade674662e1', 'bf0ee91a-70f9-4792-a93b-565ab4d75482', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'not_feasible', 'lack_of_means', NULL, NULL, NULL, '2026-10-28', '2026-11-27 01:59:45.834155+00'),
	(56, 'c81dac89-b444-4da3-a4ef-bade674662e1', NULL, NULL, 'be7d8240-84a3-4a53-bce4-b340a49d811f', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-10-29', '2026-11-27 01:59:45.881545+00'),
	(57, 'c81dac89-b444-4da3-a4ef-bade674662e1', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-11-22', '2026-11-27 01:59:46.932547+00'),
	(58, 'ba012acf-9227-433b-bdd2-42ce18934fa6', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-04', '2026-11-27 01:59:46.964664+00'),
	(59, 'ba012acf-9227-433b-bdd2-42ce18934fa6', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-27 01:59:46.982176+00'),
	(60, 'ba012acf-9227-433b-bdd2-42ce18934fa6', 'b18c78a1-321f-4805-a9f7-7314ddbf77ee', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-05', '2026-11-27 01:59:47.008122+00'),
	(61, 'ba012acf-9227-433b-bdd2-42ce18934fa6', 'b18c78a1-321f-4805-a9f7-7314ddbf77ee', NULL, NULL, NULL, 'decline', 'editor', 'resolved', 'not_competent', 'not_competent', NULL, NULL, NULL, '2026-11-09', '2026-11-27 01:59:47.021417+00'),
	(62, 'ba012acf-9227-433b-bdd2-42ce18934fa6', NULL, NULL, '62987126-407e-4bb4-8d51-a34c40efbba3', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:47.068082+00'),
	(63, '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-14', '2026-11-27 01:59:48.07513+00'),
	(64, '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-27 01:59:48.087777+00'),
	(65, '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '53c29c6c-c005-4ef6-a23b-e3d3807f3179', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-15', '2026-11-27 01:59:48.131956+00'),
	(66, '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '53c29c6c-c005-4ef6-a23b-e3d3807f3179', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-11-16', '2026-11-27 01:59:48.156462+00'),
	(67, '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '53c29c6c-c005-4ef6-a23b-e3d3807f3179', NULL, NULL, NULL, 'ask', 'editor', 'clarifying', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-27 01:59:48.177771+00'),
	(68, '72188c19-9f1f-4bee-983b-6991a86499e9', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-08', '2026-11-27 01:59:48.333593+00'),
	(69, '72188c19-9f1f-4bee-983b-6991a86499e9', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-27 01:59:48.349173+00'),
	(70, '72188c19-9f1f-4bee-983b-6991a86499e9', NULL, NULL, 'd33f435f-4929-4e11-b4cf-d3ef9936fdd0', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-10', '2026-11-27 01:59:48.43514+00'),
	(71, '72188c19-9f1f-4bee-983b-6991a86499e9', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'merge', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-27 01:59:48.729932+00'),
	(72, '72188c19-9f1f-4bee-983b-6991a86499e9', NULL, NULL, NULL, NULL, 'merge_consent', 'author', 'merged', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-27 01:59:48.74202+00'),
	(73, 'b6823cb2-30f4-4a17-8012-eb872bb498e7', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-17', '2026-11-27 01:59:48.801647+00'),
	(74, 'b6823cb2-30f4-4a17-8012-eb872bb498e7', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-17', '2026-11-27 01:59:48.814177+00'),
	(75, 'b6823cb2-30f4-4a17-8012-eb872bb498e7', NULL, NULL, NULL, NULL, 'withdraw', 'author', 'withdrawn', NULL, NULL, NULL, NULL, NULL, '2026-09-17', '2026-11-27 01:59:48.839676+00'),
	(76, '24fdcc92-13f7-4ab6-8b3c-d9415ee673ee', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-25', '2026-11-27 01:59:48.894678+00'),
	(77, 'cb463ffd-85fd-4a2e-a2ec-2003e357e713', NULL, NULL, NULL, NULL, 'send', 'author', 'unconfirmed', NULL, NULL, NULL, NULL, NULL, '2026-11-24', '2026-11-27 01:59:48.942317+00'),
	(78, 'e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-20', '2026-11-27 01:59:48.992405+00'),
	(79, 'e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-27 01:59:49.006428+00'),
	(80, 'c8e932b7-efaf-44c1-841f-5def227573d1', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-09', '2026-11-27 01:59:49.592656+00'),
	(81, 'c8e932b7-efaf-44c1-841f-5def227573d1', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-09', '2026-11-27 01:59:49.602214+00'),
	(82, '8af4f5e0-1811-40b3-8b45-71062a793977', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-03', '2026-11-27 01:59:50.048335+00'),
	(83, '8af4f5e0-1811-40b3-8b45-71062a793977', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-03', '2026-11-27 01:59:50.058433+00'),
	(84, '8af4f5e0-1811-40b3-8b45-71062a793977', '6048bcad-04b6-4f9f-9950-ce61936cd8b5', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-27 01:59:50.08724+00'),
	(85, '8af4f5e0-1811-40b3-8b45-71062a793977', '6048bcad-04b6-4f9f-9950-ce61936cd8b5', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-12', '2026-11-27 01:59:50.112994+00'),
	(86, '8af4f5e0-1811-40b3-8b45-71062a793977', NULL, NULL, 'd74d55e6-2570-4be4-a259-f983cc83a191', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-13', '2026-11-27 01:59:50.18666+00'),
	(87, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-07-29', '2026-11-27 01:59:50.877502+00'),
	(88, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-07-29', '2026-11-27 01:59:50.88437+00'),
	(89, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-08-01', '2026-11-27 01:59:50.906638+00'),
	(90, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-08-10', '2026-11-27 01:59:50.928445+00'),
	(91, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', NULL, NULL, '45a94bcd-ecd9-4bfa-952e-26004a071609', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-08-12', '2026-11-27 01:59:50.968935+00'),
	(92, '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-09-04', '2026-11-27 01:59:52.218729+00'),
	(93, '860607d7-065a-4bee-bf59-b865ed256159', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-29', '2026-11-27 01:59:52.254609+00'),
	(94, '860607d7-065a-4bee-bf59-b865ed256159', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-29', '2026-11-27 01:59:52.273539+00'),
	(95, '860607d7-065a-4bee-bf59-b865ed256159', 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-30', '2026-11-27 01:59:52.30156+00'),
	(96, '860607d7-065a-4bee-bf59-b865ed256159', 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-08', '2026-11-27 01:59:52.330042+00'),
	(97, '860607d7-065a-4bee-bf59-b865ed256159', NULL, NULL, '5a048933-7334-4a38-b3d7-9cdd494675d7', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-09', '2026-11-27 01:59:52.388866+00'),
	(98, '34481069-c77f-4725-b28b-9b05085e799b', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-19', '2026-11-27 01:59:52.820048+00'),
	(99, '34481069-c77f-4725-b28b-9b05085e799b', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-19', '2026-11-27 01:59:52.829208+00'),
	(100, '34481069-c77f-4725-b28b-9b05085e799b', 'f2efe135-b7e3-40cf-a324-0ff3f67972ee', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-21', '2026-11-27 01:59:52.844851+00');
INSERT INTO public.proactiva_demand_event VALUES
	(101, '34481069-c77f-4725-b28b-9b05085e799b', 'f2efe135-b7e3-40cf-a324-0ff3f67972ee', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-10-22', '2026-11-27 01:59:52.850016+00'),
	(102, '34481069-c77f-4725-b28b-9b05085e799b', 'f2efe135-b7e3-40cf-a324-0ff3f67972ee', NULL, NULL, NULL, 'commit', 'admin', 'committed', NULL, NULL, '2026-12-31', NULL, NULL, '2026-10-22', '2026-11-27 01:59:52.860757+00'),
	(103, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-14', '2026-11-27 01:59:53.71428+00'),
	(104, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-27 01:59:53.732579+00'),
	(105, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd917d79e-5309-418d-9442-123341f020c9', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-16', '2026-11-27 01:59:53.770769+00'),
	(106, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd917d79e-5309-418d-9442-123341f020c9', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-22', '2026-11-27 01:59:53.788354+00'),
	(107, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '32c62546-df9a-4ff9-a39b-32f3492fd1a4', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-27 01:59:53.820117+00'),
	(108, '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', NULL, NULL, '1110bbc6-a119-4164-95d0-fe3ac015f353', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-23', '2026-11-27 01:59:53.841806+00'),
	(109, 'cf388c2c-4621-4b8a-a2b8-56b0da716987', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-18', '2026-11-27 01:59:55.045652+00'),
	(110, 'cf388c2c-4621-4b8a-a2b8-56b0da716987', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-18', '2026-11-27 01:59:55.057675+00'),
	(111, 'c42533aa-ec76-4024-bfbc-5b7fdfe8830e', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:57.807054+00'),
	(112, 'c42533aa-ec76-4024-bfbc-5b7fdfe8830e', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:57.818101+00'),
	(113, 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-10', '2026-11-27 01:59:58.411882+00'),
	(114, 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-10', '2026-11-27 01:59:58.423441+00'),
	(115, 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '915ec405-9953-4a26-b263-d35c67b83d5b', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-10', '2026-11-27 01:59:58.444397+00'),
	(116, 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '915ec405-9953-4a26-b263-d35c67b83d5b', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-27 01:59:58.464472+00'),
	(117, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-21', '2026-11-27 01:59:58.917379+00'),
	(118, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-21', '2026-11-27 01:59:58.926173+00'),
	(119, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7ded8624-b001-46c8-98dc-60b7ec343b5f', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-09-26', '2026-11-27 01:59:58.935058+00'),
	(120, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7ded8624-b001-46c8-98dc-60b7ec343b5f', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-09-29', '2026-11-27 01:59:58.939165+00'),
	(121, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', NULL, NULL, '7e1b6eca-6641-4b69-b150-4da7f82d44a6', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-10-24', '2026-11-27 01:59:58.963594+00'),
	(122, '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', NULL, NULL, 'e5bc12df-662e-4413-827b-056b273f1643', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-27 01:59:58.996963+00'),
	(123, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2025-09-28', '2026-11-27 02:00:00.537514+00'),
	(124, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2025-09-28', '2026-11-27 02:00:00.560832+00'),
	(125, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2025-10-03', '2026-11-27 02:00:00.602405+00'),
	(126, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'published', NULL, NULL, NULL, NULL, '2025-10-18', '2026-11-27 02:00:00.633065+00'),
	(127, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', NULL, NULL, 'd52b584a-d37c-4887-8527-731d0b800d4e', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2025-10-20', '2026-11-27 02:00:00.700036+00'),
	(128, 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2025-11-12', '2026-11-27 02:00:04.635789+00'),
	(129, 'a49b20ae-aeb2-4279-9e76-1b6cf05d6a5d', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-22', '2026-11-27 02:00:04.65541+00'),
	(130, 'a49b20ae-aeb2-4279-9e76-1b6cf05d6a5d', NULL, NULL, NULL, '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'return', 'authority', 'returned', NULL, 'personal_data', NULL, NULL, NULL, '2026-11-22', '2026-11-27 02:00:04.668314+00');


--
-- Data for Name: proactiva_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_institution; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_institution VALUES
	('99280102-15d3-48e0-aa95-970a1e8fa55e', 'infoem', 'Infoem: Instituto de Transparencia del Estado de México', '{}', '2026-11-27 01:59:28.257827+00', true, true, NULL, NULL, '{}', NULL, NULL),
	('c0f1244e-150d-4842-979c-d88e794faa21', 'ayuntamiento-de-metepec', 'Ayuntamiento de Metepec', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4bcb5a6c-335d-4291-b559-76bc23c71d09', 'cenapred', 'Cenapred: Centro Nacional de Prevención de Desastres', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('eebae70c-e8d8-48e2-9541-54222f0b7a96', 'coneval', 'CONEVAL', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'ejemplo-ayuntamiento', 'Ayuntamiento de ejemplo (no existe)', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('c397e576-3a67-4edf-8626-fd6818869bc6', 'ejemplo-organismo-de-agua', 'Organismo de agua de ejemplo (no existe)', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'ejemplo-servicios-de-salud', 'Servicios de salud de ejemplo (no existe)', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('8aa164c2-54ef-423d-8161-5f965b5eb18f', 'gobierno-estado-de-mexico', 'Gobierno del Estado de México', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', 'inai', 'INAI: instituto nacional de transparencia (hasta 2025)', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('cccd8b79-ee7d-4969-a2cc-c1efefe2c02d', 'inegi', 'INEGI: Instituto Nacional de Estadística y Geografía', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4d4d5e27-e463-4e0f-ac86-08daac608ae2', 'inm', 'Instituto Nacional de Migración', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('f065762c-fdac-4b99-b5e6-3b6c339ef031', 'instituto-mujer-morelos', 'Instituto de la Mujer para el Estado de Morelos', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('17c60454-8a6f-40fd-a9da-30d26d588636', 'medio-ambiente-edomex', 'Secretaría del Medio Ambiente del Estado de México', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('273c53cd-30c1-4274-925a-5a04d43a7db2', 'municipio-de-chihuahua', 'Municipio de Chihuahua', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('bc59cd58-653c-4015-8da0-1b230e94036c', 'municipio-de-oaxaca-de-juarez', 'Municipio de Oaxaca de Juárez', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('5ad760cd-9abe-4150-9416-96ee9bced285', 'poder-judicial-edomex', 'Poder Judicial del Estado de México', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('a705db5d-74fe-4f77-8596-4d44cadb5e4c', 'profeco', 'Profeco: Procuraduría Federal del Consumidor', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('9cec7558-a080-4a39-bea8-ea1af6b7fc4e', 'scjn', 'Suprema Corte de Justicia de la Nación', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('07165e99-2de6-45ea-850d-2668630b51ef', 'secretaria-de-salud', 'Secretaría de Salud', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4dc8da55-04f0-4a9d-adc4-74ca2187c14e', 'segob', 'Secretaría de Gobernación', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', 'stps', 'Secretaría del Trabajo y Previsión Social', '{}', '2026-11-27 01:59:28.257827+00', false, true, NULL, NULL, '{}', NULL, NULL);


--
-- Data for Name: proactiva_ledger_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_event VALUES
	(1, 'published', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', NULL, '2008-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2008-01-01 12:00:00+00', 'year', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["lgbtttiq","victims","women"],"gender_violence",null,"open",1,"","2008-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(2, 'published', '6e771bb0-853c-520d-8997-c61e8f7f67c3', NULL, '2015-07-31 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2015-07-31 12:00:00+00', 'day', true, NULL, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["girls","women"],"gender_violence",null,"open",1,"","2015-07-31T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(3, 'published', '297016d5-0631-5d2c-a9ca-ed6abe0d11ff', NULL, '2017-11-28 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2017-11-28 12:00:00+00', 'day', true, NULL, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","dataset",false,false,["transport_users"],"environment",null,"open",2,"","2017-11-28T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(4, 'published', '0bcf6334-8d06-564f-b508-258d807f9faf', NULL, '2018-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2018-01-01 12:00:00+00', 'year', true, NULL, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",true,true,["small_businesses","women","youth"],"small_business",null,"open",1,"","2018-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(5, 'published', '7b591176-a1b4-5c20-8b8c-0322ab44c285', NULL, '2018-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2018-01-01 12:00:00+00', 'year', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["indigenous_peoples","rural_communities"],"languages_and_culture",null,"open",4,"","2018-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(6, 'published', 'c238a1fb-1722-577b-9b77-a6438be22507', NULL, '2019-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2019-01-01 12:00:00+00', 'year', true, NULL, '[1,"273c53cd-30c1-4274-925a-5a04d43a7db2","dataset",false,false,["general_public"],"public_works",null,"closed",1,"","2019-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(7, 'published', '941fe420-ccc1-5d12-960b-aad210c3acaf', NULL, '2019-03-28 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2019-03-28 12:00:00+00', 'day', true, NULL, '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","dataset",true,true,["girls","older_persons","rural_communities"],"emergencies",null,"open",3,"","2019-03-28T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(8, 'published', '0a6b9dfe-dbcf-5df3-883d-f7376da24084', NULL, '2019-05-14 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2019-05-14 12:00:00+00', 'day', true, NULL, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","dataset",true,true,["boys","girls","older_persons"],"environment",null,"open",4,"","2019-05-14T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(9, 'reclassified', '6e771bb0-853c-520d-8997-c61e8f7f67c3', NULL, '2019-09-20 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2019-09-20 12:00:00+00', 'day', true, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["girls","women"],"gender_violence",null,"open",1,"","2015-07-31T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["families_of_the_disappeared","girls","women"],"gender_violence",null,"open",1,"","2015-07-31T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 2, NULL),
	(10, 'published', 'ba9dd85b-9358-5220-a61d-87b8e893134d', NULL, '2019-11-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2019-11-01 12:00:00+00', 'day', true, NULL, '[1,"4d4d5e27-e463-4e0f-ac86-08daac608ae2","dataset",true,true,["general_public","migrants"],"migration",null,"open",4,"","2019-11-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(11, 'published', '32829e30-6b6a-53d6-9f6b-4db974cc5425', NULL, '2020-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,[],"",null,"open",2,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(12, 'published', '1adb7ff0-fd59-548f-a444-ed9d3ecd202b', NULL, '2020-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '[1,"cccd8b79-ee7d-4969-a2cc-c1efefe2c02d","dataset",false,false,[],"",null,"open",1,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(13, 'published', 'ffb7fcc5-54a0-55aa-81a4-a59392a9ef0b', NULL, '2020-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '[1,"cccd8b79-ee7d-4969-a2cc-c1efefe2c02d","dataset",false,false,["general_public"],"",null,"open",1,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(14, 'published', '211a9fbd-e092-5105-a951-47a38fb8ad97', NULL, '2020-03-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-03-01 12:00:00+00', 'month', true, NULL, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public"],"emergencies",null,"open",3,"","2020-03-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(15, 'published', '5f81a668-4d32-5236-8c32-3ce58266f55d', NULL, '2020-04-02 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-04-02 12:00:00+00', 'day', true, NULL, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","students"],"public_money",null,"closed",1,"","2020-04-02T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(16, 'published', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', NULL, '2020-04-13 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-04-13 12:00:00+00', 'day', true, NULL, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients","students"],"emergencies",null,"open",2,"","2020-04-13T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(17, 'published', 'ac3efd36-13cf-55c5-8eb9-9f084b7ad9d3', NULL, '2020-04-15 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-04-15 12:00:00+00', 'day', true, NULL, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients"],"emergencies",null,"open",1,"","2020-04-15T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(18, 'published', 'f29293f8-2f4f-5304-9c79-601a85d37709', NULL, '2020-10-19 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-10-19 12:00:00+00', 'day', true, NULL, '[1,"eebae70c-e8d8-48e2-9541-54222f0b7a96","dataset",true,true,["general_public","rural_communities","students"],"social_programmes",null,"open",2,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(19, 'published', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', NULL, '2020-10-19 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2020-10-19 12:00:00+00', 'day', true, NULL, '[1,"f065762c-fdac-4b99-b5e6-3b6c339ef031","dataset",true,true,["victims","women"],"gender_violence",null,"closed",1,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(20, 'published', 'b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', NULL, '2021-12-22 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2021-12-22 12:00:00+00', 'day', true, NULL, '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","dataset",true,true,["general_public","older_persons","women_heads_of_household"],"prices_and_consumers",null,"open",2,"","2021-12-22T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(21, 'published', '2717a25c-3523-5d43-b324-511b689a16dd', NULL, '2022-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-01-01 12:00:00+00', 'year', true, NULL, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",false,true,[],"gender_violence",null,"open",1,"","2022-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(22, 'withdrawn', 'c238a1fb-1722-577b-9b77-a6438be22507', NULL, '2022-08-15 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-08-15 12:00:00+00', 'day', true, '[1,"273c53cd-30c1-4274-925a-5a04d43a7db2","dataset",false,false,["general_public"],"public_works",null,"closed",1,"","2019-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'deleted', 6, NULL),
	(23, 'returned', 'c238a1fb-1722-577b-9b77-a6438be22507', NULL, '2022-10-03 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-10-03 13:00:00+00', 'day', true, '[1,"273c53cd-30c1-4274-925a-5a04d43a7db2","dataset",false,false,["general_public"],"public_works",null,"closed",1,"","2019-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"273c53cd-30c1-4274-925a-5a04d43a7db2","dataset",false,false,["general_public"],"public_works",null,"closed",1,"","2019-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 22, NULL),
	(24, 'published', '10e479c0-cda3-5df7-af00-f13550d1828b', NULL, '2022-10-14 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-10-14 12:00:00+00', 'day', true, NULL, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["migrants","refugees"],"migration",null,"open",2,"","2022-10-14T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(25, 'published', 'bac5d050-9ab6-53a5-9446-b5a8dcc3b557', NULL, '2022-11-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-11-01 12:00:00+00', 'month', true, NULL, '[1,"9cec7558-a080-4a39-bea8-ea1af6b7fc4e","dataset",true,true,["boys","girls","persons_with_disabilities"],"justice_and_rights",null,"open",1,"","2022-11-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(26, 'published', '105e130d-0cf6-5cfe-adf4-e29dd01b251a', NULL, '2022-12-27 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2022-12-27 12:00:00+00', 'day', true, NULL, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",true,true,["domestic_workers","workers_and_jobseekers","youth"],"employment",null,"open",1,"","2022-12-27T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(27, 'published', '4b19067e-87ce-50f5-b27d-b5a76e51771b', NULL, '2023-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2023-01-01 12:00:00+00', 'year', true, NULL, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["adolescents","boys","girls"],"online_safety",null,"open",1,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(28, 'published', '8bf6513f-6cf1-5ccb-9d11-27c95485adca', NULL, '2023-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2023-01-01 12:00:00+00', 'year', true, NULL, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["boys","carers","girls"],"health",null,"open",2,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(29, 'published', '3e655983-443f-5371-b975-5aafb3117525', NULL, '2023-08-23 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2023-08-23 12:00:00+00', 'day', true, NULL, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",false,false,["families_of_the_disappeared","victims"],"missing_persons",null,"closed",1,"","2023-08-23T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(30, 'withdrawn', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', NULL, '2023-11-06 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2023-11-06 12:00:00+00', 'day', true, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients","students"],"emergencies",null,"open",2,"","2020-04-13T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'private', 16, NULL),
	(31, 'published', '327520f9-1486-5479-ba96-daac57c56dc0', NULL, '2024-01-10 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-01-10 12:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2024-01-10T12:00:00.000000+00:00","",1]', NULL, NULL, NULL),
	(32, 'returned', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', NULL, '2024-01-15 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-01-15 13:00:00+00', 'day', true, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients","students"],"emergencies",null,"open",2,"","2020-04-13T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients","students"],"emergencies",null,"open",2,"","2020-04-13T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 30, NULL),
	(33, 'published', '15d83ddc-0afa-580f-9c9e-da02b8e28d69', NULL, '2024-05-20 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-05-20 12:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","dataset",true,true,[],"",null,"no_files",0,"","2024-05-20T12:00:00.000000+00:00","",1]', NULL, NULL, NULL),
	(34, 'withdrawn', '15d83ddc-0afa-580f-9c9e-da02b8e28d69', NULL, '2024-05-21 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-05-21 12:00:00+00', 'day', true, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","dataset",true,true,[],"",null,"no_files",0,"","2024-05-20T12:00:00.000000+00:00","",1]', NULL, 'purged', 33, NULL),
	(35, 'withdrawn', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', NULL, '2024-06-03 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-06-03 12:00:00+00', 'day', true, '[1,"f065762c-fdac-4b99-b5e6-3b6c339ef031","dataset",true,true,["victims","women"],"gender_violence",null,"closed",1,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'private', 19, NULL),
	(36, 'returned', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', NULL, '2024-07-22 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-07-22 13:00:00+00', 'day', true, '[1,"f065762c-fdac-4b99-b5e6-3b6c339ef031","dataset",true,true,["victims","women"],"gender_violence",null,"closed",1,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"f065762c-fdac-4b99-b5e6-3b6c339ef031","dataset",true,true,["victims","women"],"gender_violence",null,"closed",1,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 35, NULL),
	(37, 'published', '52e1aad4-39de-593f-abf1-637bad610199', NULL, '2024-09-30 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-09-30 12:00:00+00', 'day', true, NULL, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",false,false,["workers_and_jobseekers"],"employment",null,"open",1,"","2024-09-30T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(38, 'published', 'eb15c08e-6536-5bd1-b178-dc100b6f7fde', NULL, '2024-10-24 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '[1,"bc59cd58-653c-4015-8da0-1b230e94036c","dataset",true,true,["indigenous_peoples","persons_with_disabilities"],"languages_and_culture",null,"closed",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(39, 'published', '5ce40f30-155b-588a-a328-7b9d1f6399c2', NULL, '2024-10-24 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '[1,"9cec7558-a080-4a39-bea8-ea1af6b7fc4e","dataset",true,true,["students","teachers"],"justice_and_rights",null,"open",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(40, 'published', '5640eb30-7e93-5d98-a53c-820abca41d87', NULL, '2024-10-24 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",false,false,["general_public"],"public_money",null,"closed",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(41, 'published', 'cdb43f3e-bbbf-51ca-8596-602210773074', NULL, '2024-10-24 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","other"],"public_money",null,"open",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(42, 'published', 'ac144b61-7117-59c9-8ae0-45c30f6f378c', NULL, '2025-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-01-01 12:00:00+00', 'year', true, NULL, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["general_public","migrants","small_businesses"],"public_safety",null,"open",1,"","2025-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(43, 'published', 'a4a5671f-a21d-52da-a674-09358ead45d6', NULL, '2025-01-27 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-01-27 12:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2025-01-27T12:00:00.000000+00:00","",1]', NULL, NULL, NULL),
	(44, 'published', 'db416ce8-be7b-5c4a-b790-2ba632d3b8fb', NULL, '2025-03-20 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-03-20 12:00:00+00', 'day', true, NULL, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,[],"justice_and_rights",null,"open",1,"","2025-03-20T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(45, 'withdrawn', '211a9fbd-e092-5105-a951-47a38fb8ad97', NULL, '2025-03-21 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-03-21 12:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public"],"emergencies",null,"open",3,"","2020-03-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'org', 14, NULL),
	(46, 'withdrawn', '5f81a668-4d32-5236-8c32-3ce58266f55d', NULL, '2025-03-21 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-03-21 12:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","students"],"public_money",null,"closed",1,"","2020-04-02T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'org', 15, NULL),
	(47, 'withdrawn', '4b19067e-87ce-50f5-b27d-b5a76e51771b', NULL, '2025-03-21 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-03-21 12:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["adolescents","boys","girls"],"online_safety",null,"open",1,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 'org', 27, NULL),
	(48, 'returned', '211a9fbd-e092-5105-a951-47a38fb8ad97', NULL, '2025-09-01 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-09-01 13:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public"],"emergencies",null,"open",3,"","2020-03-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public"],"emergencies",null,"open",3,"","2020-03-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 45, NULL),
	(49, 'returned', '4b19067e-87ce-50f5-b27d-b5a76e51771b', NULL, '2025-09-01 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-09-01 13:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["adolescents","boys","girls"],"online_safety",null,"open",1,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["adolescents","boys","girls"],"online_safety",null,"open",1,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 47, NULL),
	(50, 'published', 'be2e7bda-e564-50e1-836a-59e3a77ef2f1', NULL, '2025-10-15 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-10-15 12:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",false,false,["older_persons","students","transport_users"],"public_transport",null,"open",1,"","2025-10-15T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(51, 'withdrawn', '327520f9-1486-5479-ba96-daac57c56dc0', NULL, '2025-10-15 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-10-15 12:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2024-01-10T12:00:00.000000+00:00","",1]', NULL, 'deleted', 31, NULL),
	(52, 'published', '70f1e243-71a4-5acf-984e-1ef786c68d9c', NULL, '2025-11-05 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '[1,"5ad760cd-9abe-4150-9416-96ee9bced285","dataset",true,true,["general_public","small_businesses","women_heads_of_household"],"justice_and_rights",null,"open",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(53, 'published', 'e279cd16-fa5f-5a2c-8a16-2675661a10ba', NULL, '2025-11-05 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",true,true,["general_public"],"public_money",null,"open",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(54, 'published', '8c30c979-6d2f-5959-99e4-4f5fc983a30c', NULL, '2025-11-05 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '[1,"5ad760cd-9abe-4150-9416-96ee9bced285","dataset",true,true,["general_public","students"],"justice_and_rights",null,"closed",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(55, 'reclassified', '2717a25c-3523-5d43-b324-511b689a16dd', NULL, '2025-11-07 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2025-11-07 12:00:00+00', 'day', true, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",false,true,[],"gender_violence",null,"open",1,"","2022-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",true,true,["girls","women","women_heads_of_household"],"gender_violence",null,"open",1,"","2022-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 21, NULL),
	(56, 'published', '2625209c-751e-59d7-8c96-2875c3a9ac6c', NULL, '2026-01-01 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2026-01-01 12:00:00+00', 'day', true, NULL, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",false,false,["workers_and_jobseekers"],"employment",null,"open",1,"","2026-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(57, 'published', 'ba5b17a8-de8f-5473-9526-d024a7a921b2', NULL, '2026-01-27 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2026-01-27 12:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["carers","students","women_heads_of_household"],"education",null,"open",2,"","2026-01-27T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(58, 'withdrawn', 'a4a5671f-a21d-52da-a674-09358ead45d6', NULL, '2026-01-27 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2026-01-27 12:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2025-01-27T12:00:00.000000+00:00","",1]', NULL, 'deleted', 43, NULL),
	(59, 'returned', '5f81a668-4d32-5236-8c32-3ce58266f55d', NULL, '2026-02-16 13:00:00+00', '2026-11-27 02:00:04.684023+00', '2026-02-16 13:00:00+00', 'day', true, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","students"],"public_money",null,"closed",1,"","2020-04-02T12:00:00.000000+00:00","d1c8d71092ad",1]', '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","students"],"public_money",null,"closed",1,"","2020-04-02T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, 46, NULL),
	(60, 'published', 'a0add908-6cbd-524a-8ae8-28f8f20311cf', NULL, '2026-02-19 12:00:00+00', '2026-11-27 02:00:04.684023+00', '2026-02-19 12:00:00+00', 'day', true, NULL, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,["general_public"],"procedures_and_services",null,"open",1,"","2026-02-19T12:00:00.000000+00:00","d1c8d71092ad",1]', NULL, NULL, NULL),
	(61, 'received', NULL, '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', '2025-10-03 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2025-10-03 06:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2025-10-03",null,null,null,15,[[5,"2025-10-10"],[10,"2025-10-17"],[15,"2025-10-24"],[30,"2025-11-14"]],1]', NULL, NULL, NULL),
	(62, 'answered', NULL, '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', '2025-10-18 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2025-10-18 06:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2025-10-03",null,null,null,15,[[5,"2025-10-10"],[10,"2025-10-17"],[15,"2025-10-24"],[30,"2025-11-14"]],1]', '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2025-10-03","answered","published",11,15,[[5,"2025-10-10"],[10,"2025-10-17"],[15,"2025-10-24"],[30,"2025-11-14"]],1]', NULL, 61, NULL),
	(63, 'received', NULL, '72c65b7a-612e-46f0-932b-ff673d21250d', '2026-01-04 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-01-04 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-01-04",null,null,null,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', NULL, NULL, NULL),
	(64, 'declined', NULL, '72c65b7a-612e-46f0-932b-ff673d21250d', '2026-01-15 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-01-15 06:00:00+00', 'day', true, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-01-04",null,null,null,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-01-04","declined","not_competent",9,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', NULL, 63, NULL),
	(65, 'received', NULL, '9264c1e8-ec3a-4536-8f54-8aece5479c0a', '2026-01-04 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-01-04 06:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-01-04",null,null,null,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', NULL, NULL, NULL),
	(66, 'answered', NULL, '9264c1e8-ec3a-4536-8f54-8aece5479c0a', '2026-01-31 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-01-31 06:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-01-04",null,null,null,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-01-04","answered","partly_published",21,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', NULL, 65, NULL),
	(67, 'received', NULL, 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', '2026-06-03 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-06-03 06:00:00+00', 'day', true, NULL, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","2026-06-03",null,null,null,15,[[5,"2026-06-10"],[10,"2026-06-17"],[15,"2026-06-24"],[30,"2026-07-15"]],1]', NULL, NULL, NULL),
	(68, 'answered', NULL, 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', '2026-06-11 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-06-11 06:00:00+00', 'day', true, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","2026-06-03",null,null,null,15,[[5,"2026-06-10"],[10,"2026-06-17"],[15,"2026-06-24"],[30,"2026-07-15"]],1]', '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","2026-06-03","answered","already_available",6,15,[[5,"2026-06-10"],[10,"2026-06-17"],[15,"2026-06-24"],[30,"2026-07-15"]],1]', NULL, 67, NULL),
	(69, 'received', NULL, '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', '2026-08-01 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-08-01 06:00:00+00', 'day', true, NULL, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","2026-08-01",null,null,null,15,[[5,"2026-08-07"],[10,"2026-08-14"],[15,"2026-08-21"],[30,"2026-09-11"]],1]', NULL, NULL, NULL),
	(70, 'answered', NULL, '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', '2026-08-10 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-08-10 06:00:00+00', 'day', true, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","2026-08-01",null,null,null,15,[[5,"2026-08-07"],[10,"2026-08-14"],[15,"2026-08-21"],[30,"2026-09-11"]],1]', '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","2026-08-01","answered","already_available",6,15,[[5,"2026-08-07"],[10,"2026-08-14"],[15,"2026-08-21"],[30,"2026-09-11"]],1]', NULL, 69, NULL),
	(71, 'received', NULL, '7ded8624-b001-46c8-98dc-60b7ec343b5f', '2026-09-26 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-09-26 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-09-26",null,null,null,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', NULL, NULL, NULL),
	(72, 'received', NULL, 'd7921cfb-71b3-4bef-94dc-727b632ea8ca', '2026-09-26 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-09-26 06:00:00+00', 'day', true, NULL, '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-09-26",null,null,null,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', NULL, NULL, NULL),
	(73, 'answered', NULL, 'd7921cfb-71b3-4bef-94dc-727b632ea8ca', '2026-10-12 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-12 06:00:00+00', 'day', true, '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-09-26",null,null,null,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-09-26","answered","not_held",11,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', NULL, 72, NULL),
	(74, 'received', NULL, '6d2f15fa-053e-4403-8582-20859a736f92', '2026-10-03 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-03 06:00:00+00', 'day', true, NULL, '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-10-03",null,null,null,15,[[5,"2026-10-09"],[10,"2026-10-16"],[15,"2026-10-23"],[30,"2026-11-13"]],1]', NULL, NULL, NULL),
	(75, 'received', NULL, '7782b30b-c450-4371-be4b-aa6fe4ebe6bf', '2026-10-10 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-10 06:00:00+00', 'day', true, NULL, '[1,"79e994c8-f7a0-400b-b64b-74b4af0dd1fe","2026-10-10",null,null,null,15,[[5,"2026-10-16"],[10,"2026-10-23"],[15,"2026-10-30"],[30,"2026-11-23"]],1]', NULL, NULL, NULL),
	(76, 'received', NULL, 'bf0ee91a-70f9-4792-a93b-565ab4d75482', '2026-10-19 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-19 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-10-19",null,null,null,15,[[5,"2026-10-26"],[10,"2026-11-02"],[15,"2026-11-09"],[30,"2026-12-01"]],1]', NULL, NULL, NULL),
	(77, 'answered', NULL, 'bf0ee91a-70f9-4792-a93b-565ab4d75482', '2026-10-28 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-28 06:00:00+00', 'day', true, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-10-19",null,null,null,15,[[5,"2026-10-26"],[10,"2026-11-02"],[15,"2026-11-09"],[30,"2026-12-01"]],1]', '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-10-19","answered","not_feasible",7,15,[[5,"2026-10-26"],[10,"2026-11-02"],[15,"2026-11-09"],[30,"2026-12-01"]],1]', NULL, 76, NULL),
	(78, 'received', NULL, 'f2efe135-b7e3-40cf-a324-0ff3f67972ee', '2026-10-21 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-21 06:00:00+00', 'day', true, NULL, '[1,"79e994c8-f7a0-400b-b64b-74b4af0dd1fe","2026-10-21",null,null,null,15,[[5,"2026-10-28"],[10,"2026-11-04"],[15,"2026-11-11"],[30,"2026-12-03"]],1]', NULL, NULL, NULL),
	(79, 'received', NULL, 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', '2026-10-30 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-10-30 06:00:00+00', 'day', true, NULL, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","2026-10-30",null,null,null,15,[[5,"2026-11-06"],[10,"2026-11-13"],[15,"2026-11-23"],[30,"2026-12-14"]],1]', NULL, NULL, NULL),
	(80, 'answered', NULL, 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', '2026-11-08 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-08 06:00:00+00', 'day', true, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","2026-10-30",null,null,null,15,[[5,"2026-11-06"],[10,"2026-11-13"],[15,"2026-11-23"],[30,"2026-12-14"]],1]', '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","2026-10-30","answered","already_available",6,15,[[5,"2026-11-06"],[10,"2026-11-13"],[15,"2026-11-23"],[30,"2026-12-14"]],1]', NULL, 79, NULL),
	(81, 'received', NULL, '646703e8-cfbb-4909-9be0-704a91e31395', '2026-11-02 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-02 06:00:00+00', 'day', true, NULL, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","2026-11-02",null,null,null,15,[[5,"2026-11-09"],[10,"2026-11-17"],[15,"2026-11-24"],[30,"2026-12-15"]],1]', NULL, NULL, NULL),
	(82, 'answered', NULL, '646703e8-cfbb-4909-9be0-704a91e31395', '2026-11-11 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-11 06:00:00+00', 'day', true, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","2026-11-02",null,null,null,15,[[5,"2026-11-09"],[10,"2026-11-17"],[15,"2026-11-24"],[30,"2026-12-15"]],1]', '[1,"c0f1244e-150d-4842-979c-d88e794faa21","2026-11-02","answered","already_available",7,15,[[5,"2026-11-09"],[10,"2026-11-17"],[15,"2026-11-24"],[30,"2026-12-15"]],1]', NULL, 81, NULL),
	(83, 'received', NULL, '6048bcad-04b6-4f9f-9950-ce61936cd8b5', '2026-11-04 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-04 06:00:00+00', 'day', true, NULL, '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","2026-11-04",null,null,null,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', NULL, NULL, NULL),
	(84, 'answered', NULL, '6048bcad-04b6-4f9f-9950-ce61936cd8b5', '2026-11-12 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-12 06:00:00+00', 'day', true, '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","2026-11-04",null,null,null,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","2026-11-04","answered","already_available",6,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', NULL, 83, NULL),
	(85, 'received', NULL, 'e7761f99-966a-451b-a540-0926c5fc92fb', '2026-11-04 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-04 06:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-04",null,null,null,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', NULL, NULL, NULL),
	(86, 'answered', NULL, 'e7761f99-966a-451b-a540-0926c5fc92fb', '2026-11-10 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-10 06:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-04",null,null,null,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-04","answered","restricted",4,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', NULL, 85, NULL),
	(87, 'received', NULL, 'b18c78a1-321f-4805-a9f7-7314ddbf77ee', '2026-11-05 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-05 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-05",null,null,null,15,[[5,"2026-11-12"],[10,"2026-11-20"],[15,"2026-11-27"],[30,"2026-12-18"]],1]', NULL, NULL, NULL),
	(88, 'declined', NULL, 'b18c78a1-321f-4805-a9f7-7314ddbf77ee', '2026-11-09 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-09 06:00:00+00', 'day', true, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-05",null,null,null,15,[[5,"2026-11-12"],[10,"2026-11-20"],[15,"2026-11-27"],[30,"2026-12-18"]],1]', '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-05","declined","not_competent",2,15,[[5,"2026-11-12"],[10,"2026-11-20"],[15,"2026-11-27"],[30,"2026-12-18"]],1]', NULL, 87, NULL),
	(89, 'received', NULL, '44a561e3-6801-4b73-baa9-f7b70e484ad3', '2026-11-06 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-06 06:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-06",null,null,null,15,[[5,"2026-11-13"],[10,"2026-11-23"],[15,"2026-11-30"],[30,"2026-12-21"]],1]', NULL, NULL, NULL),
	(90, 'answered', NULL, '44a561e3-6801-4b73-baa9-f7b70e484ad3', '2026-11-07 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-07 06:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-06",null,null,null,15,[[5,"2026-11-13"],[10,"2026-11-23"],[15,"2026-11-30"],[30,"2026-12-21"]],1]', '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-06","answered","already_available",1,15,[[5,"2026-11-13"],[10,"2026-11-23"],[15,"2026-11-30"],[30,"2026-12-21"]],1]', NULL, 89, NULL),
	(91, 'received', NULL, '915ec405-9953-4a26-b263-d35c67b83d5b', '2026-11-10 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-10 06:00:00+00', 'day', true, NULL, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-10",null,null,null,15,[[5,"2026-11-18"],[10,"2026-11-25"],[15,"2026-12-02"],[30,"2026-12-23"]],1]', NULL, NULL, NULL),
	(92, 'answered', NULL, '915ec405-9953-4a26-b263-d35c67b83d5b', '2026-11-11 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-11 06:00:00+00', 'day', true, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-10",null,null,null,15,[[5,"2026-11-18"],[10,"2026-11-25"],[15,"2026-12-02"],[30,"2026-12-23"]],1]', '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-10","answered","already_available",1,15,[[5,"2026-11-18"],[10,"2026-11-25"],[15,"2026-12-02"],[30,"2026-12-23"]],1]', NULL, 91, NULL),
	(93, 'received', NULL, '53c29c6c-c005-4ef6-a23b-e3d3807f3179', '2026-11-15 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-15 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-15",null,null,null,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', NULL, NULL, NULL),
	(94, 'moved', NULL, '53c29c6c-c005-4ef6-a23b-e3d3807f3179', '2026-11-17 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-17 06:00:00+00', 'day', true, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-15",null,null,null,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-15",null,null,null,15,[[5,"2026-12-14"],[10,"2026-12-21"],[15,"2026-12-29"],[30,"2027-01-20"]],1]', NULL, 93, NULL),
	(95, 'received', NULL, 'd917d79e-5309-418d-9442-123341f020c9', '2026-11-16 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-16 06:00:00+00', 'day', true, NULL, '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","2026-11-16",null,null,null,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', NULL, NULL, NULL),
	(96, 'answered', NULL, 'd917d79e-5309-418d-9442-123341f020c9', '2026-11-22 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-22 06:00:00+00', 'day', true, '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","2026-11-16",null,null,null,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","2026-11-16","answered","already_available",5,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', NULL, 95, NULL),
	(97, 'received', NULL, '32c62546-df9a-4ff9-a39b-32f3492fd1a4', '2026-11-17 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-17 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-17",null,null,null,15,[[5,"2026-11-24"],[10,"2026-12-01"],[15,"2026-12-08"],[30,"2026-12-30"]],1]', NULL, NULL, NULL),
	(98, 'received', NULL, 'ad37b567-ea02-48fe-a904-1ed332b593a3', '2026-11-20 06:00:00+00', '2026-11-27 02:00:05.066275+00', '2026-11-20 06:00:00+00', 'day', true, NULL, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-20",null,null,null,15,[[5,"2026-11-27"],[10,"2026-12-04"],[15,"2026-12-11"],[30,"2027-01-05"]],1]', NULL, NULL, NULL);


--
-- Data for Name: proactiva_ledger_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_progress VALUES
	(1, '02a94f8d-ef5f-495b-8dd7-1526fd53886e', '\x8c94c07d2ad1c314b496d486d5bcddb0fff5ca629507ad1f9b3a7971fa18df66', '2026-11-27 02:00:04.684023+00', '2026-11-27 02:00:05.066275+00', 60, 0, NULL, 40, 40, '2889968acf57489f5d90fd48c6cd816681985a7b1bf735615cd87b14a2a755fa');


--
-- Data for Name: proactiva_ledger_referral; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_referral VALUES
	('27cd6092-3adc-4c1c-a6db-6a609cce6cfa', true, 62, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2025-10-03","answered","published",11,15,[[5,"2025-10-10"],[10,"2025-10-17"],[15,"2025-10-24"],[30,"2025-11-14"]],1]', 'd4d8e44996abb97ce1858a2a9157ab99', 'f9e1c92807e8f36c6152f0b00708617b2effa14afcc7b731fb4a1ea687876bd7'),
	('72c65b7a-612e-46f0-932b-ff673d21250d', true, 64, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-01-04","declined","not_competent",9,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', '586165be4cc628259a52bfa1f966eadb', '67b0d7f6d03539ee72372f7bf3ad7263090701f9bf8f7665256d7805080526fc'),
	('9264c1e8-ec3a-4536-8f54-8aece5479c0a', true, 66, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-01-04","answered","partly_published",21,15,[[5,"2026-01-09"],[10,"2026-01-16"],[15,"2026-01-23"],[30,"2026-02-16"]],1]', '0ffdfd6c150c3df511f8cb4155de5913', 'd6b20b0afa9b99bddf085f68200cd26f8be2c4934abb711846037445ea74a5b9'),
	('d1da43e8-fc5d-4122-9a8b-febc62a9c27b', true, 68, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","2026-06-03","answered","already_available",6,15,[[5,"2026-06-10"],[10,"2026-06-17"],[15,"2026-06-24"],[30,"2026-07-15"]],1]', '804c96f89d0f118fccad3f31b4be8e7f', 'b241ee3b4af7cc66d795a7d0777823e1c7381c633170ec23b46a057a57624701'),
	('1de00c09-31f4-4c2f-b461-50e3af2fbf1d', true, 70, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","2026-08-01","answered","already_available",6,15,[[5,"2026-08-07"],[10,"2026-08-14"],[15,"2026-08-21"],[30,"2026-09-11"]],1]', '9b0ea8f6f4e3c7ea8b3a89cabdc1feef', '6750ec13533a96ca060f5d8b0d1a1198b668f14d359b1bd6808e63f1cb05b9a5'),
	('7ded8624-b001-46c8-98dc-60b7ec343b5f', true, 71, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-09-26",null,null,null,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', '477ee7a2cd04d8a22ca648140750868e', '20141d846509997498a8d1173f84618cbfdcbe6ac16b46db86c085bbadeead45'),
	('d7921cfb-71b3-4bef-94dc-727b632ea8ca', true, 73, '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-09-26","answered","not_held",11,15,[[5,"2026-10-02"],[10,"2026-10-09"],[15,"2026-10-16"],[30,"2026-11-06"]],1]', '9af8fe916137ac9a3f7ed9428d28ea80', 'eb9095989c5d774a51259d90391e0764eb67ac73ef6dd5ed7a7e44142ff31555'),
	('6d2f15fa-053e-4403-8582-20859a736f92', true, 74, '[1,"c397e576-3a67-4edf-8626-fd6818869bc6","2026-10-03",null,null,null,15,[[5,"2026-10-09"],[10,"2026-10-16"],[15,"2026-10-23"],[30,"2026-11-13"]],1]', 'd7e5bd692bf1931b853ac701b8580195', '3e57ccaeb9e8fa1fb67f5ecb6cc305f851997a3bbb0dbced2350fae6fb545145'),
	('7782b30b-c450-4371-be4b-aa6fe4ebe6bf', true, 75, '[1,"79e994c8-f7a0-400b-b64b-74b4af0dd1fe","2026-10-10",null,null,null,15,[[5,"2026-10-16"],[10,"2026-10-23"],[15,"2026-10-30"],[30,"2026-11-23"]],1]', '9d59b2cc54e0ee9da4f881c6e44104f6', 'd99040ada9abb50d5ffd4fee2de8e6ac3397e0278d6caa9924b8a0111f43306e'),
	('bf0ee91a-70f9-4792-a93b-565ab4d75482', true, 77, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-10-19","answered","not_feasible",7,15,[[5,"2026-10-26"],[10,"2026-11-02"],[15,"2026-11-09"],[30,"2026-12-01"]],1]', '86f0ccde0c10e13ee7d582f607faba92', '34023992efeb4c6143fc4fd550ce411503e9035968e5fccf06d2a0dbc499b1b7'),
	('f2efe135-b7e3-40cf-a324-0ff3f67972ee', true, 78, '[1,"79e994c8-f7a0-400b-b64b-74b4af0dd1fe","2026-10-21",null,null,null,15,[[5,"2026-10-28"],[10,"2026-11-04"],[15,"2026-11-11"],[30,"2026-12-03"]],1]', 'b5b23e0cf8a40a73b16f4609de6fc5bb', '8a5823ca216fdf63d823fcfe75f305b2f46a03a664244a3e8519c3de6bf87cba'),
	('a621a455-b5e5-49b1-96ae-5d46c23b88ae', true, 80, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","2026-10-30","answered","already_available",6,15,[[5,"2026-11-06"],[10,"2026-11-13"],[15,"2026-11-23"],[30,"2026-12-14"]],1]', '2466b52accf47d9f4dc32bff800dffa8', 'c707e44001998c495f02127eb56bca96639ef68b778f6dfa383e42b82a3cbe37'),
	('646703e8-cfbb-4909-9be0-704a91e31395', true, 82, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","2026-11-02","answered","already_available",7,15,[[5,"2026-11-09"],[10,"2026-11-17"],[15,"2026-11-24"],[30,"2026-12-15"]],1]', '92c4aa576ffc4aa77fbe10547240ff7a', 'bce0414c704e19376d59f96cb62988fde9437fcd08cae880d36a497b09be099c'),
	('6048bcad-04b6-4f9f-9950-ce61936cd8b5', true, 84, '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","2026-11-04","answered","already_available",6,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', '16cb420aea2c2f85fd5df95114e16d7f', '739fa409e7966d22e6bfb4573b39e18de92d6d2abe12abf87be5dfd5356dba6f'),
	('e7761f99-966a-451b-a540-0926c5fc92fb', true, 86, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-04","answered","restricted",4,15,[[5,"2026-11-11"],[10,"2026-11-19"],[15,"2026-11-26"],[30,"2026-12-17"]],1]', 'e23eb1c85b50e9120e212a9815aead40', '528bb244cffaa3c9f4b8556c56df3e25a8f6fc685a96747a6c0b30d36612dd0c'),
	('b18c78a1-321f-4805-a9f7-7314ddbf77ee', true, 88, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-05","declined","not_competent",2,15,[[5,"2026-11-12"],[10,"2026-11-20"],[15,"2026-11-27"],[30,"2026-12-18"]],1]', '91b5f13492110cdaf94a545bc3c98a13', '7aee22876aa89c9a3017128315849ebeecfef128575897aa9302174934ee9241'),
	('44a561e3-6801-4b73-baa9-f7b70e484ad3', true, 90, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-06","answered","already_available",1,15,[[5,"2026-11-13"],[10,"2026-11-23"],[15,"2026-11-30"],[30,"2026-12-21"]],1]', '4211e2cfeb71a4843116a8cbebbff9cb', '84a3f63d59730ca1738cf98c74518369303696d7aca2fbec0420e928cc7886e9'),
	('915ec405-9953-4a26-b263-d35c67b83d5b', true, 92, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","2026-11-10","answered","already_available",1,15,[[5,"2026-11-18"],[10,"2026-11-25"],[15,"2026-12-02"],[30,"2026-12-23"]],1]', 'dd9de3d8a72f589493517eae659c1690', '143b51bc71753ca8e7b0880a27e32cf70584c52ebfac0dbb1c36311dc909fb87'),
	('53c29c6c-c005-4ef6-a23b-e3d3807f3179', true, 94, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-15",null,null,null,15,[[5,"2026-12-14"],[10,"2026-12-21"],[15,"2026-12-29"],[30,"2027-01-20"]],1]', '2f3ab8236d42ec11828ac9b28f7289a0', '823e4c011072623218d60dddb1e1727d5bee49c190eb595c6ab52f9c62d07df8'),
	('d917d79e-5309-418d-9442-123341f020c9', true, 96, '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","2026-11-16","answered","already_available",5,15,[[5,"2026-11-23"],[10,"2026-11-30"],[15,"2026-12-07"],[30,"2026-12-29"]],1]', '08273c8e4ebd1ad900faa771e7ca0f71', '12e262ca51fd02b0f4b4460ba9cb46ac7acb99f3bf182f2e036e9b879cb20e3c'),
	('32c62546-df9a-4ff9-a39b-32f3492fd1a4', true, 97, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-17",null,null,null,15,[[5,"2026-11-24"],[10,"2026-12-01"],[15,"2026-12-08"],[30,"2026-12-30"]],1]', '909a916e6c85481ab741d349fc1cc987', 'a7cadb59159cbfb1c4d20d464051fadc6438c21b8453f899dc5bdc2906b0315b'),
	('ad37b567-ea02-48fe-a904-1ed332b593a3', true, 98, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","2026-11-20",null,null,null,15,[[5,"2026-11-27"],[10,"2026-12-04"],[15,"2026-12-11"],[30,"2027-01-05"]],1]', '0a94342c23efe6b2c091d5a19dd06ff1', 'bb4b788f28f76806d5241661a0b422f99b5b882f5e5e1d18fd05d552b5ea1f09');


--
-- Data for Name: proactiva_ledger_rollup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_rollup VALUES
	('catalogue', '', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2017-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2018-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('catalogue', '', '2019-01-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('catalogue', '', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2020-01-01', 3, 0, 0, 0, 0, 0, 3, 3, 0),
	('catalogue', '', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2020-04-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('catalogue', '', '2020-10-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('catalogue', '', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2022-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2022-08-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('catalogue', '', '2022-10-01', 1, 0, 1, 0, 0, 0, 2, 1, 0),
	('catalogue', '', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2023-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('catalogue', '', '2023-08-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('catalogue', '', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('catalogue', '', '2024-01-01', 1, 0, 1, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2024-05-01', 1, 0, 0, 1, 0, 0, 0, 0, 0),
	('catalogue', '', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('catalogue', '', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('catalogue', '', '2024-09-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2024-10-01', 4, 0, 0, 0, 0, 0, 4, 2, 0),
	('catalogue', '', '2025-01-01', 2, 0, 0, 0, 0, 0, 1, 1, 0),
	('catalogue', '', '2025-03-01', 1, 0, 0, 3, 0, 0, -2, -1, 0),
	('catalogue', '', '2025-09-01', 0, 0, 2, 0, 0, 0, 2, 2, 0),
	('catalogue', '', '2025-10-01', 1, 0, 0, 1, 0, 0, 1, 1, 0),
	('catalogue', '', '2025-11-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('catalogue', '', '2026-01-01', 2, 0, 0, 1, 0, 0, 2, 2, 0),
	('catalogue', '', '2026-02-01', 1, 0, 1, 0, 0, 0, 2, 1, 0),
	('group', 'adolescents', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'adolescents', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'adolescents', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'boys', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'boys', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'boys', '2023-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('group', 'boys', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'boys', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'carers', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'carers', '2026-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'domestic_workers', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'families_of_the_disappeared', '2019-09-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('group', 'general_public', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2020-04-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('group', 'general_public', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'general_public', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2025-03-01', 0, 0, 0, 2, 0, 0, -2, -1, 0),
	('group', 'general_public', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'general_public', '2025-11-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('group', 'general_public', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('group', 'girls', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'girls', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'girls', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'girls', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'girls', '2023-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('group', 'girls', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'girls', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'girls', '2025-11-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('group', 'indigenous_peoples', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'indigenous_peoples', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('group', 'lgbtttiq', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'migrants', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'migrants', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'migrants', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'older_persons', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'older_persons', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'older_persons', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'other', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'patients', '2020-04-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('group', 'patients', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'patients', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'persons_with_disabilities', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'persons_with_disabilities', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('group', 'refugees', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'rural_communities', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'rural_communities', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'rural_communities', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'small_businesses', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'small_businesses', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'small_businesses', '2025-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'students', '2020-04-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('group', 'students', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'students', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('group', 'students', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('group', 'students', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'students', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('group', 'students', '2025-11-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('group', 'students', '2026-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'students', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('group', 'teachers', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'victims', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0);
INSERT INTO public.proactiva_ledger_rollup VALUES
	('group', 'victims', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('group', 'victims', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('group', 'victims', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('group', 'women', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'women', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'women', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'women', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('group', 'women', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('group', 'women', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('group', 'women', '2025-11-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('group', 'women_heads_of_household', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'women_heads_of_household', '2025-11-01', 1, 0, 0, 0, 1, 0, 2, 2, 0),
	('group', 'women_heads_of_household', '2026-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'workers_and_jobseekers', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'youth', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('group', 'youth', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '07165e99-2de6-45ea-850d-2668630b51ef', '2020-04-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('institution', '07165e99-2de6-45ea-850d-2668630b51ef', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '07165e99-2de6-45ea-850d-2668630b51ef', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('institution', '07165e99-2de6-45ea-850d-2668630b51ef', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('institution', '17c60454-8a6f-40fd-a9da-30d26d588636', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2020-04-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2025-03-01', 0, 0, 0, 3, 0, 0, -3, -2, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2025-09-01', 0, 0, 2, 0, 0, 0, 2, 2, 0),
	('institution', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('institution', '4bcb5a6c-335d-4291-b559-76bc23c71d09', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '4d4d5e27-e463-4e0f-ac86-08daac608ae2', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '5ad760cd-9abe-4150-9416-96ee9bced285', '2025-11-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('institution', '6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2024-01-01', 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2025-01-01', 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2025-10-01', 0, 0, 0, 1, 0, 0, 0, 0, 0),
	('institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2026-01-01', 1, 0, 0, 1, 0, 0, 1, 1, 0),
	('institution', '99280102-15d3-48e0-aa95-970a1e8fa55e', '2025-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '9cec7558-a080-4a39-bea8-ea1af6b7fc4e', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', '9cec7558-a080-4a39-bea8-ea1af6b7fc4e', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', 'a705db5d-74fe-4f77-8596-4d44cadb5e4c', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', 'bc59cd58-653c-4015-8da0-1b230e94036c', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('institution', 'c0f1244e-150d-4842-979c-d88e794faa21', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', 'c0f1244e-150d-4842-979c-d88e794faa21', '2025-11-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', '2024-05-01', 1, 0, 0, 1, 0, 0, 0, 0, 0),
	('institution', 'eebae70c-e8d8-48e2-9541-54222f0b7a96', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('institution', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('institution', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('institution', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('own', '', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2018-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('own', '', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2020-04-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('own', '', '2020-10-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('own', '', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2023-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('own', '', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('own', '', '2024-01-01', 1, 0, 1, 0, 0, 0, 1, 1, 0),
	('own', '', '2024-05-01', 1, 0, 0, 1, 0, 0, 0, 0, 0),
	('own', '', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('own', '', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('own', '', '2024-10-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('own', '', '2025-01-01', 2, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '', '2025-03-01', 0, 0, 0, 3, 0, 0, -3, -2, 0),
	('own', '', '2025-09-01', 0, 0, 2, 0, 0, 0, 2, 2, 0),
	('own', '', '2025-10-01', 0, 0, 0, 1, 0, 0, 0, 0, 0),
	('own', '', '2025-11-01', 3, 0, 0, 0, 1, 0, 4, 3, 0),
	('own', '', '2026-01-01', 1, 0, 0, 1, 0, 0, 1, 1, 0),
	('own', '', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('own', '07165e99-2de6-45ea-850d-2668630b51ef', '2020-04-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('own', '07165e99-2de6-45ea-850d-2668630b51ef', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '07165e99-2de6-45ea-850d-2668630b51ef', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('own', '07165e99-2de6-45ea-850d-2668630b51ef', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('own', '17c60454-8a6f-40fd-a9da-30d26d588636', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2020-04-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2025-03-01', 0, 0, 0, 3, 0, 0, -3, -2, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2025-09-01', 0, 0, 2, 0, 0, 0, 2, 2, 0),
	('own', '1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('own', '4bcb5a6c-335d-4291-b559-76bc23c71d09', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '4d4d5e27-e463-4e0f-ac86-08daac608ae2', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '5ad760cd-9abe-4150-9416-96ee9bced285', '2025-11-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('own', '6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0);
INSERT INTO public.proactiva_ledger_rollup VALUES
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2024-01-01', 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2025-01-01', 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2025-10-01', 0, 0, 0, 1, 0, 0, 0, 0, 0),
	('own', '8aa164c2-54ef-423d-8161-5f965b5eb18f', '2026-01-01', 1, 0, 0, 1, 0, 0, 1, 1, 0),
	('own', '99280102-15d3-48e0-aa95-970a1e8fa55e', '2025-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '9cec7558-a080-4a39-bea8-ea1af6b7fc4e', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', '9cec7558-a080-4a39-bea8-ea1af6b7fc4e', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', 'a705db5d-74fe-4f77-8596-4d44cadb5e4c', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', 'bc59cd58-653c-4015-8da0-1b230e94036c', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('own', 'c0f1244e-150d-4842-979c-d88e794faa21', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', 'c0f1244e-150d-4842-979c-d88e794faa21', '2025-11-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('own', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', '2024-05-01', 1, 0, 0, 1, 0, 0, 0, 0, 0),
	('own', 'eebae70c-e8d8-48e2-9541-54222f0b7a96', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('own', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('own', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('own', 'f065762c-fdac-4b99-b5e6-3b6c339ef031', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('portal', '', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2018-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('portal', '', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2020-04-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('portal', '', '2020-10-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('portal', '', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2023-01-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('portal', '', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('portal', '', '2024-01-01', 1, 0, 1, 0, 0, 0, 1, 1, 0),
	('portal', '', '2024-05-01', 1, 0, 0, 1, 0, 0, 0, 0, 0),
	('portal', '', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('portal', '', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('portal', '', '2024-10-01', 3, 0, 0, 0, 0, 0, 3, 2, 0),
	('portal', '', '2025-01-01', 2, 0, 0, 0, 0, 0, 1, 1, 0),
	('portal', '', '2025-03-01', 0, 0, 0, 3, 0, 0, -3, -2, 0),
	('portal', '', '2025-09-01', 0, 0, 2, 0, 0, 0, 2, 2, 0),
	('portal', '', '2025-10-01', 0, 0, 0, 1, 0, 0, 0, 0, 0),
	('portal', '', '2025-11-01', 3, 0, 0, 0, 1, 0, 4, 3, 0),
	('portal', '', '2026-01-01', 1, 0, 0, 1, 0, 0, 1, 1, 0),
	('portal', '', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('problem', 'education', '2026-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'emergencies', '2019-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'emergencies', '2020-03-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'emergencies', '2020-04-01', 2, 0, 0, 0, 0, 0, 2, 2, 0),
	('problem', 'emergencies', '2023-11-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('problem', 'emergencies', '2024-01-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('problem', 'emergencies', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('problem', 'emergencies', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('problem', 'employment', '2022-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'environment', '2019-05-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'gender_violence', '2008-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'gender_violence', '2015-07-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'gender_violence', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('problem', 'gender_violence', '2024-06-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('problem', 'gender_violence', '2024-07-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('problem', 'gender_violence', '2025-11-01', 0, 0, 0, 0, 1, 0, 1, 1, 0),
	('problem', 'health', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'justice_and_rights', '2022-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'justice_and_rights', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'justice_and_rights', '2025-11-01', 2, 0, 0, 0, 0, 0, 2, 1, 0),
	('problem', 'languages_and_culture', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'languages_and_culture', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('problem', 'migration', '2019-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'migration', '2022-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'online_safety', '2023-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'online_safety', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, -1, 0),
	('problem', 'online_safety', '2025-09-01', 0, 0, 1, 0, 0, 0, 1, 1, 0),
	('problem', 'prices_and_consumers', '2021-12-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'public_money', '2020-04-01', 1, 0, 0, 0, 0, 0, 1, 0, 0),
	('problem', 'public_money', '2024-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'public_money', '2025-03-01', 0, 0, 0, 1, 0, 0, -1, 0, 0),
	('problem', 'public_money', '2025-11-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'public_money', '2026-02-01', 0, 0, 1, 0, 0, 0, 1, 0, 0),
	('problem', 'public_safety', '2025-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'small_business', '2018-01-01', 1, 0, 0, 0, 0, 0, 1, 1, 0),
	('problem', 'social_programmes', '2020-10-01', 1, 0, 0, 0, 0, 0, 1, 1, 0);


--
-- Data for Name: proactiva_ledger_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_seal VALUES
	(1, 1, 60, '0000000000000000000000000000000000000000000000000000000000000000', '3f833ee1b130955592175e855114da21f9d7a31969f22dab70e967f8c071e4bc', '2026-11-27 02:00:04.684023+00', '\x5cdcb2d9bf21d76cef464207ae134bcb3f86a6e4f0f201e959a113c3719cd376b13cfacf724dcddad679573dd08d5bb157f8bf8326962e6427cd23da6fac9a7477a0c63f79d1f3a1d9fad051fc2cff0dc15b4bea2025dc074e5352b127435288822f9073c0c679f1b82a0bf888ccd0dbb590d41b1ce7074c183052fa18665fcee41805aede68f0b3d42be65429d097d0e12f749c16fc709b5a0b117bb686b35ff8daa0db4a3916371d416ac458814179e90ef98565bdc81f3fad0402e23d94ddc295ffd51960f06592f9f3b4f31bcccdac146cca411a2b64209df22cae97b86c91d86e9ba81d6f1be32a770fb8e095ae0ead7b01ed423839ac21c846683e4a555bba8d48814dc1eb98d58dc82989cd0dd5748361345b32eb2513c3377fb27b53653002e679dfcc66052c885bcc64aa4297784c87ca2331a68dbbf7a6f1a3c967e9f9f567d9f4e297fb6b4115661ef1ce9e29297fa1db7fb15bf45f2c14ccded2557cc7116f1b91015d9d0674283c7bb4fc325bc8d06e14b979df6a98d32eb401e17c63b460f5c38e57c1aa6d1a2a4ca3bfb9dd4f9ce35932297ffbee61a2fb9c23955790548c6eb9288c205bf969ee654f23a638951c172c1d950d14da0c4d1293d51beb845b997769bc5b32869caf275ef4bd22fdbe122af6fa10b6b12a805a71703da3240ddc51ea18c461c5baf80a8d308634e1d4f5106ccf41cd7475d46622cc85f378b32407a758eb2dfcac81e581cafe908ab0cdd534c7b1f6c99f2f204229cd486c34fc53fab8fe9826c063bfe0553752855cfb41e3fe17852f129fcf59152f0349822b2f7cdac23b3b70fe391c42c9bbd3d08f79184c60912d8792c222ac66e49b72710a1a20f0a05a00960f90d9eea1b2382f35e22ee66050be2a1f2eee985ade1483f38cbdc6d09744a5e3385533dab18dda1c8e4c57176477f0e449c4437b423fd6a6b0a9805ac289435052aa71ad5a1ce0ca1b0e4094a3c6db6fedd1cf07926ae8cc07dab85d0f109b0e6b7128d0506713a9e7f856b6a17c71e8c2102d827593b348a87a8326587c5505ac07ef184cbbfc11f3f6d81d15f57e0e14a6d54e411f6327a6e02623ea13a3a95f032a3fa82d5c1700559bab7e6638a783fad9d4bb5715aabf20bf6d49a46ff01bff09b1abf5aa896500111b841f4dbfe3577e89aefd590ee89c43a2c9f1e7861c1d2673da24b9de71c864b13a9c74079c724f7e0e728bd558c02f2a4dd45c30c0351c585ba37dfa14a05f8831a992cf28303fbb646f4266c58966a516b79f92b950b82910a5732cfae58c084e8df793714452b89b4b8f1bf5df79d55d53b78c52f1b36ec9254c65a41438de0dbfbb9353ecd08624fffcb4416f4796233a4b7e7f82a2e3eff5969eee39e2b0e54f3f60c5d2f4216407c4bf26713719e19567c4ccde72618b5f26ca88e980e55196ac4d9f0a0c18523ecac7a925899004c816edcaab0d6a46dd415695d0de72fc4c5545c8710a9ad9900c40a65caee325ddfd74019ab03e8db448955aee69a3ab4280dc9b56e1434dca52d9630e7b43b4caf9fea9bfc09328e03a2dafa80d1049c69ba234c53545fce8d9d7833f0be3b2b67f0f470047c0a5e93553b0c4517763583d8d645bc219711bd33410e53a8143f458c8b3b50da1f131cfd174de318b4af28d2c4d1e2b7d604cd6b5cfbc497ca4dd0d9479a13ab9d3b893005454d483d7cb2661403bf41a354e867d3d031c983262fe05621e6b7b062f3e55273f56788a86d5ca8aa0c85cd5e84acb9a85039bf3d5a846ef8e2f8b31afa2135a39cf2297b685189f360bdaca39bd657ed51f64681874017d2fd983efa41ef5ddfd3094b517d5efe9aacc71332d212b134a83c13748309d7c97bd1b83f7580f05fb16666a47b1de775b2036d7177077df33743c4a687d74c405ddfdf42db24a626b030ac2fe9b635f981cce3dd4c314ed3a7f89465da80bcec2f3cd6282088dff0efc0d029b7de2f2e3a9d91daa83e8d0435a5acaa34ea017f40186408e0d4a1bc08ecdd5523d7649ec9d819d2b00b07ecdcedfbf355a4beeceb661d30da6ecacc315214122b7164309a4b2075a8c2afd2bd30e16f2355444dd79715c1a551c067856d0a3e7516cac845465cb9686b90185289bde780adb6b47db82bfc2c9349e820efffd141dab11568686d85d01b47753baf3d40cfe359a6bca8aabae082c0422826f7bcec33ff21e4eaa74ed58c3ae7882d6ef7bcc13a82350f079e15f5b23ecf5fc813ebe4d9cc2cf37106740efce9d9af57c543903a22a3a900919fb80dea9a06b4f986b99f0ecea61175cbdddbb9ec5cca0132d6b920658da06b6d26350a4db3a0b30da44c74bdb79c4e7fe08c13042b38f88049d7c2e3e4547e9559afc0859e0e0ce799dcb2a8c90a57dc3ddbb7d9678e22ff21018b979161a8db188d06127dfd91b2ebc6bff418707b6f4c87dbe029987025408029b32f3d953a089cfad3acba2da4da3caf21d772f081bb69d43a6a8a5c3e00c25c14f93da9d51594fd4d32e6c6c3d11ad93dc7f9c00bf63a072fe4c1260cfeaf986f0c1967880c7ad067aaff5f0abaeb7ee60633f3720aa36d879b8dec8010a0805421c0aba9be0025dc496984294b4ecce4a8ae7e1da285bfea4943c088258ebe8582664f1f788a01f36b24605847b4a37ccfa42bd594f0416c411960da6b3906b0a4562883b371e2f78c8b036995b'),
	(2, 61, 98, '3f833ee1b130955592175e855114da21f9d7a31969f22dab70e967f8c071e4bc', '03f564dd0371d5bbfc50ae4564606199cee31aeb4f85ccd34905ca0218386700', '2026-11-27 02:00:05.066275+00', '\xed82668025ab2f37960b01a3130106cc61db4f5b9c5818ea8793113d24fdf80f7db692b081bd05f9a9e6e53cce0d1ac10852b1351af8b418c6dd74899dd65cb9ceb884e66c4c17fa84f32cc0c4eb83b1372141cb96631c1be5c19fc95cf9a58f716dafd0962444dad244325b697faf244bd503c4171a21fa20ab4cd1ee688ecbb7cc5aad9a6826bfa32564b45bfa54d8424dbf1d7abb6c29abfb2b89c6a3148bc84423e1e0fd0d5edd055d9fbf6a370ece8ac812e028dd807af071a646bbeedfa0686c0ae581823bc48c296ad919c0faee7d6c971d274958a8f357f3eb726586c5570eabee04cd1047ac3015ef6076be553b91766c916c5b9874f2897820740d3694a5ea817aa42d90d7766fe3f33bddd7c032d8a0bf2fb78f00ac87f0e26fbc66eacdfea41d73737815d62dc30829aa4d0a06a9f160df53776a774d2a85b39198e100c3c4769b58a5d68c661a23a46f72b7dfa8fac88e302f4178857905ca135cf8a98f6d631ae54d0ed7121b771bc956990cdab47a712fb3639d3988d6525aa18f436ed92e1af2549df9fd1182eb6345a4b54d49aac6c882318030ffa8631a43228d598587e0998b8cae83596a092b1993e2014cc5d406f4bd787a4fbe66a8b0d1a44184815ad7530274b441752f65a2ad61ded0cc282009bcb4de36afda44987aa13f204cec4ca14e79286604d7f938a882104f222385cb604b93852686d4ac04cbdf1eef3f1507a7458c5570cc21bb209abb76ee07d04dd3268267a019b3a229eb9361e86d07349ca02b09daa939ee84d2723e563ee75f44f4edd0897a7f072bee09467b67995031dc88bc8d1d3f4954433dd9970f72e3bb09e82d3e9bb304e6840b7d734f23a0a45d59dc4f43241430c1727eacc3220a7454c1e992fcb37f39ae052eabf0ef354cda2d9b89fd30627840c57f74739b87a397bc80c2fd23b8cabd67533937a8c57f6e540bc684ac0abbd3700766c80e438bada7ccbadb74161fb888a4fc763e98a778bed46e36778b70b116eb2986620a9ecd49390e394949f763b206683ca56eb85e97c00855e75610c98c4a3daa5623fc03063555eb303a22b9585ee2dd89ea48de5510559582a7f92fc615fb263ec32226d673118c85b11dc60ae86d9873f29aff68948351beec25133bcce6e89cba7cc0d0a4331296eb74b1878757f3d8b89a29f952bf6a2dcdcbdf74273cafc9aa849ed5ee971ed43aeae9fd03a1cd5a8c7c6a5a920618e5d34c206aa5d676618ef4954dfe5656031ca5080c3109ce8df9fdcd8fb24a7c99dc2993800dc5d576560f28d302dcecac72800ad11d0434bb264ae8d0cd629cb16a5ecfa0bd3852880b49dbade7094f43a92613d65cc2925f2aad9502363ecd3f758955afd58cddade8eb7e10ebd4100d4e27f25f316b11d95a5f77d5294ac5d2209872a0ce776cdb47245fbdcf59d6a4ffb213d39ece6efb7a646d175bdd3384d75ac3f7800550a57b6d0cc7ffcffcc70fa4adfe84daeb6906ad02fcb8a1d8817365397a425ea7cf24ae30359764ef8a1222afd17a29943919179306cce7282a93376804e1d8c53853f85a75437cddb7176821cfd3fb1b9e4f84dfdfe6508852eb75474dba9855bd8c7ee72a2cee84dab273ed93eedc153699329abd6957cbaf0bce9181197c43c83c8f8c6e9b5eb2f11e2ee3bc729a091d8bc18ff6ca9e2c8aff10d0e4de7ab20c0d446775396e2b0b');


--
-- Data for Name: proactiva_ledger_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_state VALUES
	('0a6b9dfe-dbcf-5df3-883d-f7376da24084', true, '2019-05-14 12:00:00+00', 8, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","dataset",true,true,["boys","girls","older_persons"],"environment",null,"open",4,"","2019-05-14T12:00:00.000000+00:00","d1c8d71092ad",1]', 'efd82ae03c9cb5663ee3ca306fc67014', NULL, '', '4fba8242021b4306be687d0ea2e7c58c314acfe50d07d114fa10a3a5f0ce30ea', '[["fb72b74d2a8ea2497fa21716573ded83e2ec9b8e6564a01d617b8ae2ba6a3693", 2863, "", true], ["889484a0ce4fa7fa66de00e88f7ca45699918b66d384da71be13a1645f2595bd", 1118, "", true], ["53d8c79a7a02646a0df5b04ee513a1573b12072f2b30a9165abc87cea69fb409", null, "", false], ["3f586a88ecab16a38d0ee6f7a5341dbeee28343fc65a7de6c1f65a15a215eb21", 4154, "", true]]', '053d1a0734ae20e1541d546718a1062e5af1bafcaf6c650cedd753a25ca2a9af'),
	('0bcf6334-8d06-564f-b508-258d807f9faf', true, '2018-01-01 12:00:00+00', 4, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",true,true,["small_businesses","women","youth"],"small_business",null,"open",1,"","2018-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '247632727c164b00fd8c6a25dd60a9b1', NULL, '', '1360a9b392ce337cfa7f567b68727d20c65e60371dcd92987fa59fbd5cd0bd0f', '[["8fe70626d72530c2c9e0a97aa847ebd096a8b5c5d02d4f898a7ee17cfda25220", 1059, "", true]]', '2221bf12358a0bfa06cfab8cb0d3b198793a49dff51f8450bf6258666e7bb0eb'),
	('105e130d-0cf6-5cfe-adf4-e29dd01b251a', true, '2022-12-27 12:00:00+00', 26, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",true,true,["domestic_workers","workers_and_jobseekers","youth"],"employment",null,"open",1,"","2022-12-27T12:00:00.000000+00:00","d1c8d71092ad",1]', '49d4a669a890a48d56a0a373b35711fe', NULL, '', '48639965d783126506ffda48fa7cc38b6e26366ea741bae4c1b9d41a0a92d162', '[["239c1f9a7a1a69a19ab7106ffd34a46189bebc8fa8b48df114e634db9b5c700e", 1018, "", true]]', '4aa01f041065efd8c061deea5c608fd8b502969c63b1f1985efa4cf2c9d1465b'),
	('10e479c0-cda3-5df7-af00-f13550d1828b', true, '2022-10-14 12:00:00+00', 24, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["migrants","refugees"],"migration",null,"open",2,"","2022-10-14T12:00:00.000000+00:00","d1c8d71092ad",1]', '59a6210f096132de1a3634bb9c33d78f', NULL, '', '8e0d460563cc81b2f1f7374c9045c739947920fb2c57739d722e900d83ed93a3', '[["342313a4d1e96a1a7b4aa88106e4abeb3eb2c65f3a73943bc738a5454c0c3ff9", 1288, "", true], ["ef6fd02f6ae7b345aa6d3e8573b22c7a76beb890fa44206f5d5c9cf33c8aa871", null, "", false]]', '7f9eda591bac9803bfe90ba814eaafa32c6f1ead62f63af8be84cedd20721ff5'),
	('15d83ddc-0afa-580f-9c9e-da02b8e28d69', false, '2024-05-21 12:00:00+00', 34, '[1,"c868c7da-8f72-4e21-9a3d-92e8ea3a5db8","dataset",true,true,[],"",null,"no_files",0,"","2024-05-20T12:00:00.000000+00:00","",1]', '', NULL, NULL, NULL, NULL, '7c049298119414787162e53e53ce1cd4989e9eb17eed06696bbde52d5556f130'),
	('1adb7ff0-fd59-548f-a444-ed9d3ecd202b', true, '2020-01-01 12:00:00+00', 12, '[1,"cccd8b79-ee7d-4969-a2cc-c1efefe2c02d","dataset",false,false,[],"",null,"open",1,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'da6b9de12046343abb06e37cab04afaf', NULL, '', 'f1e4bbf9bc354223927f670ed28cd75da7f0c775464b87ab3f6bb2fc81e08a02', '[["065fa224974632de96382a3aa240626677cf1c32af3ab9edcd2cd39cc62e193b", 3274, "", true]]', '8c1c74175363d447d624cf135263eff13486e51066c6659fa722b89b4eb69a47'),
	('211a9fbd-e092-5105-a951-47a38fb8ad97', true, '2025-09-01 13:00:00+00', 48, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public"],"emergencies",null,"open",3,"","2020-03-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '5323ff9ef7946ee13baa6f5e4152c0d1', NULL, '', '406232e127014d4883e220b532c8f7bce99e8100e806a7fba6f9043f270877b1', '[["3cc7bfe158864498aa9db609a3e66774a234a25bd6c48dcf05ed5475e1b4b7d7", null, "", false], ["2c5b679b4342b1d52f2d6a4bac6f79a453d68a4ee241d0301585d12bd22b05ee", 2270, "", true], ["258577303f4118450b656103bc9e35bd2afdecede0f1516baaa261cf878824c8", 1367, "", true]]', 'cf69fd72198a6b97413eb7b245873c6f6f0b91813b5955c20dc5e1ddf6907837'),
	('2625209c-751e-59d7-8c96-2875c3a9ac6c', true, '2026-01-01 12:00:00+00', 56, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",false,false,["workers_and_jobseekers"],"employment",null,"open",1,"","2026-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '8cca3b163c5984a29146a26cd4878dac', NULL, '', '9315b36b26978560562d2290e133017cdd24f27b9576b2fec37b4e0ff3b0dced', '[["2efb80e0649b06fe674dee69d6cfc2907ff5c3f20ba8cfe500f4e8a3335b92df", 722, "", true]]', 'cba20d76ded61f016330bfe898b0c28706ea6d72a526ae748ae34954959cb62d'),
	('2717a25c-3523-5d43-b324-511b689a16dd', true, '2022-01-01 12:00:00+00', 55, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",true,true,["girls","women","women_heads_of_household"],"gender_violence",null,"open",1,"","2022-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'a7bd2200e15fce5e034d9973954f6094', NULL, '', '46d4616063571deb1203d344f9d499c2bfe51a5b54e8c64b1f59303272811deb', '[["7266497d2132eb32e46854a914620ee6314c55973a393c41750bff3f5735df9f", 1076, "", true]]', '3893c0866f96b2cc4d0ca754df2b4b2336bd893430063c50d551343bdd68be7c'),
	('297016d5-0631-5d2c-a9ca-ed6abe0d11ff', true, '2017-11-28 12:00:00+00', 3, '[1,"17c60454-8a6f-40fd-a9da-30d26d588636","dataset",false,false,["transport_users"],"environment",null,"open",2,"","2017-11-28T12:00:00.000000+00:00","d1c8d71092ad",1]', '0a81e85614d5cdf2458d998fd58e73b6', NULL, '', '04f89dac9f16659c0de5768939857b31f80166720cb2e554c616a90d3614ab17', '[["12198e68482b2f25bd2ceb4fdefcce2383aef66386ad2ea8d5dfcfef5e946d32", 1262, "", true], ["d0a5a699c3a94b106a6fcbd1568416e9998d942420f9e37d2498a75ff9ef81fc", 849, "", true]]', 'f3638ce5aa6068c9bd094ee36595bcaa9ce1f25c36ba964600499b15251f74dc'),
	('327520f9-1486-5479-ba96-daac57c56dc0', false, '2025-10-15 12:00:00+00', 51, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2024-01-10T12:00:00.000000+00:00","",1]', '', NULL, NULL, NULL, NULL, 'cebc75412a65399fae58ffb5d412fe81595dc42c9f0cd8f0a2b0f9173bb32485'),
	('32829e30-6b6a-53d6-9f6b-4db974cc5425', true, '2020-01-01 12:00:00+00', 11, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,[],"",null,"open",2,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '16f974c7cbb1068f7fd315a2d596e726', NULL, '', '03dc1a7c2ebbf38a59103b50c3bf4b1b3cfac5e8a03acbdd0e2cebffa00fd921', '[["47fea67026653e9c15ff994131a3062508f77f2c0fc0e7839a321ecfae4c32c0", 720, "", true], ["c4297e4d7e0e80c50e64d705f50528b6bdc3a78086302e0f198c3b8ed9d89065", null, "", false]]', '2782737bf8335b7ca1ad2486743c660bbe1354127d65a7a149d20251becb4510'),
	('3e655983-443f-5371-b975-5aafb3117525', true, '2023-08-23 12:00:00+00', 29, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",false,false,["families_of_the_disappeared","victims"],"missing_persons",null,"closed",1,"","2023-08-23T12:00:00.000000+00:00","d1c8d71092ad",1]', 'c4e440799fb05ac223d73ec0e9d52a70', NULL, '', '8994f94b13c11b66b8cefe46741029e4d46ef4c5fcb1b7f19a2c4350f95e7705', '[["7c6c8e505d21c035b19b7b623bdda585dc65e249f14e6b6acf71b92a5024e933", null, "", false]]', 'c04edbca7e36cc80ce472435d2f76b46c9431ac697f56fa479c22bf114e1c584'),
	('4b19067e-87ce-50f5-b27d-b5a76e51771b', true, '2025-09-01 13:00:00+00', 49, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["adolescents","boys","girls"],"online_safety",null,"open",1,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '2869f15fb6b50f4e60f72a8ba7abf6dd', NULL, '', '635ccedd519768384b0b77b12ed9d7ee90da88542c9110dd8d0bb2ccc782c16d', '[["9ab165d29a720b87bd2cd53b2387bb41ea108e979731383da5378f0ab82a6b9e", 1605, "", true]]', 'a82ccf3d32d81fc89d1b6e4605406068e2768ca4e4656c59060b1ada8efa6d1d'),
	('52e1aad4-39de-593f-abf1-637bad610199', true, '2024-09-30 12:00:00+00', 37, '[1,"6ad6ebfe-a761-481a-b13c-ec7ca8bbed87","dataset",false,false,["workers_and_jobseekers"],"employment",null,"open",1,"","2024-09-30T12:00:00.000000+00:00","d1c8d71092ad",1]', '500fc3bc5cefab9cb2a49b581e8bd3ef', NULL, '', 'f8a3d1e93a498abddcbcf5508c640600de8c872b818df829c8d2289fc959d6f0', '[["6131d0c8dabeee0e4ed672a9f985f7be1da588871bba445ace1a79c36d8b5bdc", 1037, "", true]]', 'baca77832f0c0b8a4184413774e455ccc87ba0cc26da384d878c31d4f6fed997'),
	('5640eb30-7e93-5d98-a53c-820abca41d87', true, '2024-10-24 12:00:00+00', 40, '[1,"c0f1244e-150d-4842-979c-d88e794faa21","dataset",false,false,["general_public"],"public_money",null,"closed",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', 'b71de62a118320bed0c14aa8bccf4234', NULL, '', '05d84f5b2e69e415549bd7a9fe3f22423a783db68df94e415fe2fbd9aed0d68a', '[["103d701350a92e05f5c06c8a3953cacf0ffdb3e0cc4aeeda0bdd9d46ca3f9284", null, "", false]]', 'ba1a062a0520970a057b2aa54be584a50bccd0d602c53f632a44f0524359d348'),
	('5ce40f30-155b-588a-a328-7b9d1f6399c2', true, '2024-10-24 12:00:00+00', 39, '[1,"9cec7558-a080-4a39-bea8-ea1af6b7fc4e","dataset",true,true,["students","teachers"],"justice_and_rights",null,"open",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', 'be2d98e9c63000999eb5cc517c9215f4', NULL, '', '7b5aa23a8b26baa1274ea5fdb4e9e719a895466f02159bad09667f64871b06cb', '[["a3a6f300fae59d94993e65d5b68a36aeed5e018431a36528a6f682026ad70621", 1205, "", true]]', '3c74c8b0c8f91c7b509365a45727e0558b74fab114e1a61c618b5f1b31b33fe2'),
	('5f81a668-4d32-5236-8c32-3ce58266f55d', true, '2026-02-16 13:00:00+00', 59, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","students"],"public_money",null,"closed",1,"","2020-04-02T12:00:00.000000+00:00","d1c8d71092ad",1]', '2738a41044682c992fad2a38d3d2d7e1', NULL, '', '3cf8af05b0dde6767f88a9398ccf9b935bf5f244be3c386c51790cfefedcab50', '[["26c4dd38bc3e7325258087734ce1875f53069ac62684f66d5de9b40115abe2ab", null, "", false]]', 'cafdfb0df0be493132af30a138391a754d4142e8d8c9d9b6d1597724cb61629c'),
	('6e771bb0-853c-520d-8997-c61e8f7f67c3', true, '2015-07-31 12:00:00+00', 9, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["families_of_the_disappeared","girls","women"],"gender_violence",null,"open",1,"","2015-07-31T12:00:00.000000+00:00","d1c8d71092ad",1]', '4a29311a39f745451abffbd1d985137f', NULL, '', 'f1d671d9e9a26bc8a9f3a6db4c10fc72359f45798383ee02b41e3919f5c7587a', '[["a1ea860bb0b7f930dbea266841393086a905f65cf50d005c4b44e512303fa040", 2518, "", true]]', '2a325575906dfdf7d0e3aca323f8223e26ba49c556600791b8d0ebd20470ab78'),
	('70f1e243-71a4-5acf-984e-1ef786c68d9c', true, '2025-11-05 12:00:00+00', 52, '[1,"5ad760cd-9abe-4150-9416-96ee9bced285","dataset",true,true,["general_public","small_businesses","women_heads_of_household"],"justice_and_rights",null,"open",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', 'c5f647aea4f7f40f4f9a4bbaa607ada2', NULL, '', '4bae1be15918bf992a5ffb9ce21a17f413b4624df2188f57b54cc12d6803feab', '[["4039b7e9b2a2867cc13e1047bbecdc99f3bc5a8cdfc20acfc6074a144b0d12fe", 1285, "", true]]', '5674a13449ec35a2ead8b5e05a38aa4799499bb42fcf0d310409fc0c828241ed'),
	('7b591176-a1b4-5c20-8b8c-0322ab44c285', true, '2018-01-01 12:00:00+00', 5, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["indigenous_peoples","rural_communities"],"languages_and_culture",null,"open",4,"","2018-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '8c2a8439bb5c2a5d6cb7216f259b5442', NULL, '', '9db4d3fcdb791deee845b56db47ab350c6a37427d1a3e95737544d318765d0af', '[["0e0dea174215b077354147904aa456bab38f0962cd7374a9489c9f82324f16ac", 4050, "", true], ["fb78f35fa4f01a0cd1423753502a02c98206b9f6855dcabd5abca57ab8be2259", null, "", false], ["2d7d5ae27bb0b3f67053199a19b22ac65d33f7067f53cb1df0a8f6d67914c762", 841, "", true], ["698820c047802245653b1a463416c5aa9622efc6ac92c660f54e0eede115e9b1", null, "", false]]', '437697e13cb83d5766e858b54a98a4ce1deb7046a1c43056a82d992d047b7ac3'),
	('8bf6513f-6cf1-5ccb-9d11-27c95485adca', true, '2023-01-01 12:00:00+00', 28, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["boys","carers","girls"],"health",null,"open",2,"","2023-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'fcb439915eda408c8b91e7d0c7b75e06', NULL, '', 'f3ffd842d60900aa1c6045053962019601780b355571f0f9e50c50359cf623c5', '[["ddb3c5e25efb87c22a79d5278a0f449a955ec4e0b5c19704a50b4cbf7176781e", null, "", false], ["5bd7a8efc63b283bdcb81b050db57f8839cb6626b5d0a88ea3750b2c92648c9f", 2664, "", true]]', '6f0195e40fba883c9df96150a5ca6c67a62eaf2aa5484afd4912e7bd177b67e1'),
	('8c30c979-6d2f-5959-99e4-4f5fc983a30c', true, '2025-11-05 12:00:00+00', 54, '[1,"5ad760cd-9abe-4150-9416-96ee9bced285","dataset",true,true,["general_public","students"],"justice_and_rights",null,"closed",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', 'eb952ed9ed498d6fff1ddb2bbee95d60', NULL, '', 'a9c347b43bd3e886567d77d35dc8782b197159e61dd7c3780e14cafb16046d2e', '[["becde696d66d46bc2f6570ba9b6f59e8777aa295fee69351efa1bd68cee86ebe", null, "", false]]', 'c89d3077e9696c523e9368716655aad67d7bfa10e59668ec99f596b4726c9168'),
	('941fe420-ccc1-5d12-960b-aad210c3acaf', true, '2019-03-28 12:00:00+00', 7, '[1,"4bcb5a6c-335d-4291-b559-76bc23c71d09","dataset",true,true,["girls","older_persons","rural_communities"],"emergencies",null,"open",3,"","2019-03-28T12:00:00.000000+00:00","d1c8d71092ad",1]', 'ba44a453908368c0169e9b97616f583f', NULL, '', '1caf00c543c85edff6320b86135e5616f5b2d754d6d9ed4b10370498ee67d48d', '[["b644ed97911ff0ce6618af3900e3f5f747c2fc1325f89011e9984d156fc2989d", 564, "", true], ["e3780c74d0b52046efa6dcdc4c2fa2bf0004d32e95584c728baebfb57826fe25", 950, "", true], ["55bff823583cea04581ffabbcb7792eba08054d9bd186467d71d8f7b97dd9685", 1196, "", true]]', 'd011eb470d0362c7a4d314bb6225523dc51f555f8c284cf0e06fb009fbb50c36'),
	('a0add908-6cbd-524a-8ae8-28f8f20311cf', true, '2026-02-19 12:00:00+00', 60, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,["general_public"],"procedures_and_services",null,"open",1,"","2026-02-19T12:00:00.000000+00:00","d1c8d71092ad",1]', '9e2eab0f6745a9bc3bb2e6bfa22abea9', NULL, '', '7b013ac251f5ae2683df735f7d5b9ba16a66e90fc4e677423be3565f1f507f9f', '[["aa6b69a6f7a56c0c2fa39f071382852eb370d0ad33677f21bbd4fe5909191b7c", 683, "", true]]', '1f2223aafc11cb03a6e9f5ed9628d69a5620f9372b3e2fc645b09bab60bb5f52'),
	('a4a5671f-a21d-52da-a674-09358ead45d6', false, '2026-01-27 12:00:00+00', 58, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,[],"",null,"no_files",0,"","2025-01-27T12:00:00.000000+00:00","",1]', '', NULL, NULL, NULL, NULL, '96f7fa5ded4d61ce25b489f01d8d29a2229e3c6c1c54823917139d83ff17152a'),
	('ac144b61-7117-59c9-8ae0-45c30f6f378c', true, '2025-01-01 12:00:00+00', 42, '[1,"4dc8da55-04f0-4a9d-adc4-74ca2187c14e","dataset",true,true,["general_public","migrants","small_businesses"],"public_safety",null,"open",1,"","2025-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'fc2b7c15d58a4573b8e61f81e29ec452', NULL, '', '0f1a9a27a2a66c1fb81add6de389b51d44411d0290bdf82f6f7b548b704c05a3', '[["eb3a023017d8690048655b5396a732e84a64a321939af6d228cea4902aee25c1", 1468, "", true]]', '08d555d75d15d885709240eaff8911db2b997a1439e21d0910ccd69cccce6c17'),
	('ac3efd36-13cf-55c5-8eb9-9f084b7ad9d3', true, '2020-04-15 12:00:00+00', 17, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients"],"emergencies",null,"open",1,"","2020-04-15T12:00:00.000000+00:00","d1c8d71092ad",1]', '4da1ea50f8007f344a454e00aaef5ce7', NULL, '', '94017b015b9080f15144f482bd1d0b45f68e64d3a0863a3aca250b74bfafb61f', '[["9a3042ec647fca03f4550423cb3f26992f9dfe0de3a97f9e2b488f51e3f54141", 1776, "", true]]', '8aac4faa778a2048c04297c563f07876127e5c5679eff27b1d864f14fef2ecd1'),
	('b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', true, '2021-12-22 12:00:00+00', 20, '[1,"a705db5d-74fe-4f77-8596-4d44cadb5e4c","dataset",true,true,["general_public","older_persons","women_heads_of_household"],"prices_and_consumers",null,"open",2,"","2021-12-22T12:00:00.000000+00:00","d1c8d71092ad",1]', '2bd251e8c940e2f889a2f5886fac3d92', NULL, '', '4506c12f6f4f648b0404b3c5ed61e592707a0dc56ff2474519856f291cf3560e', '[["bb0c773aae5b97e30032a13c845d22dddde3723b2643ddf9daa92cbbac8c88c1", 2371, "", true], ["82861b2408a0ecffd8b126fdcec48b0b5e35e269ab81351e87c071376b078709", 2015, "", true]]', 'ac98e274d5cdccc434396c422f5084546dc7fa3818b8d802f04927960e5f5086'),
	('ba5b17a8-de8f-5473-9526-d024a7a921b2', true, '2026-01-27 12:00:00+00', 57, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["carers","students","women_heads_of_household"],"education",null,"open",2,"","2026-01-27T12:00:00.000000+00:00","d1c8d71092ad",1]', '66ad138a9f36b4956b5824a0a3637e83', NULL, '', 'cd27e4894e2c75c88b031c50f3ee9a437d2eb01ff1fe76a4a1a9aea389c4aeda', '[["365f38b815f702108f121d9ad9dd2ad0b0f4e75292d43bbccf1a529114b331b5", 1886, "", true], ["9ba538f51027041c8ddff6f37e83ac4007415980a2beb9de9604902602fb7078", 977, "", true]]', '6306ae4b7efdc840cb8f17fb3042936dc8fa958f346388a37b7874e3b8f62eb9'),
	('ba9dd85b-9358-5220-a61d-87b8e893134d', true, '2019-11-01 12:00:00+00', 10, '[1,"4d4d5e27-e463-4e0f-ac86-08daac608ae2","dataset",true,true,["general_public","migrants"],"migration",null,"open",4,"","2019-11-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'dc9e9f82bc0b9be2370fd2ed920d4e9c', NULL, '', 'f611ac4b445464b52096d418687f0f757df6530a7b274ffe9f219919752db678', '[["a4ed89f887c6cd6f6e8f9606e789dd36b1018ef58e0f341a0e0629e45e66a7b6", null, "", false], ["0e5fd2b9ae3b804c1c97ad3655e724b5e518ef3d4e17247d0dca7ecc736184ce", 699, "", true], ["9352e06e79015ea52d5013d5f9ba43772fab153c78443e80fafb3579910c730f", 1182, "", true], ["c80d2aac3cbb35253787b2cab6a57badff1d0305e49da4c7220b090da086bcbd", 3484, "", true]]', '7647e808ec6d82dbafe916e8d9abd93aceda79d6caf9547970020425d63d1157'),
	('bac5d050-9ab6-53a5-9446-b5a8dcc3b557', true, '2022-11-01 12:00:00+00', 25, '[1,"9cec7558-a080-4a39-bea8-ea1af6b7fc4e","dataset",true,true,["boys","girls","persons_with_disabilities"],"justice_and_rights",null,"open",1,"","2022-11-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'ea8cf7557116286d267d64574e4d8f1e', NULL, '', 'c9242e98c946b3af11f0a2553ba0c8bd1682c034ed7fb0c887dcf515b819bb78', '[["41d2eafadc63aed6e9b62015fd6792a2959d389b7563c401f17bdf87658e63ed", 1540, "", true]]', '16d22e652e9de4a99a81377614d09988f8acbb06263c4b6cd9c66babf97b91b4'),
	('be2e7bda-e564-50e1-836a-59e3a77ef2f1', true, '2025-10-15 12:00:00+00', 50, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",false,false,["older_persons","students","transport_users"],"public_transport",null,"open",1,"","2025-10-15T12:00:00.000000+00:00","d1c8d71092ad",1]', 'b096bf4cba98721c6765617eb46284a8', NULL, '', '6ca004f57372f6756ffff92dafe034fefd41f3c6ddb4d5dc3de9ccbb5cabc65e', '[["5b3fd1f7a08a11b4344674a922d11ae1432a5cd3ce13150f4b2fa0f30f2af265", 1568, "", true]]', '2b1099ec1b34e045b1a9205800f3ef7cc1a449afc34e2e080ad4ac587ef29446'),
	('c238a1fb-1722-577b-9b77-a6438be22507', true, '2022-10-03 13:00:00+00', 23, '[1,"273c53cd-30c1-4274-925a-5a04d43a7db2","dataset",false,false,["general_public"],"public_works",null,"closed",1,"","2019-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'aa2fc984de3c66469ba7b6010b11dbab', NULL, '', 'd09b05eedbaceffb20041c174ca35ece97866cb7b034b1657a918c9ccd34f194', '[["02ddafc2780364cd60cb728968fed01e4c8271a82cd3c44e2640019cc579c2bb", null, "", false]]', '5a900a689ca972d23f9dd44095238648bb86a1335a2f6dfce66bd97893250fea'),
	('cdb43f3e-bbbf-51ca-8596-602210773074', true, '2024-10-24 12:00:00+00', 41, '[1,"1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1","dataset",true,true,["general_public","other"],"public_money",null,"open",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', '11c27b0409d895d9f9d029d0b6f0bb16', NULL, '', '6f3b6f1573bc643bef66101d0dc31f064e66beff92aab41a8dcd1839077cd8ed', '[["abee2ec00babf46eadfd4f6e518f682da045170a473dd991d1b8de9c795af151", 3337, "", true]]', '1faf4b447069d65ba6fe687f94f27e7072ba8dc91e00dbabb373177674d27349'),
	('d830fc96-1bed-5e51-9e55-d213bc8fe70b', true, '2008-01-01 12:00:00+00', 1, '[1,"8aa164c2-54ef-423d-8161-5f965b5eb18f","dataset",true,true,["lgbtttiq","victims","women"],"gender_violence",null,"open",1,"","2008-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', '85e17116021d8e4ce3b80d296660c3e7', NULL, '', '5904a4966f0f8ad5c0c52249ffa06d7727165dec458eb1a342168ad4d47d3d9f', '[["16d41120231ac5deef647df61b3442d8843c74925ccb4fa6d2b1160c39bbe342", 2007, "", true]]', 'b9afd395046f43aa1c79dc453c838157fcc4052fbdbdcdbeb3f461c74fa06dfb'),
	('db416ce8-be7b-5c4a-b790-2ba632d3b8fb', true, '2025-03-20 12:00:00+00', 44, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",false,false,[],"justice_and_rights",null,"open",1,"","2025-03-20T12:00:00.000000+00:00","d1c8d71092ad",1]', 'ca2eeb89139a3ab63d40db452d021132', NULL, '', 'f9c51854ae8073cdfa0fe3e214572a4a699039d3abe370b0745c45d0015c270d', '[["59f79efc2a64e30b847a496a3b6a7cc1f335974a9ab43e179bff2c0723767e37", 1426, "", true]]', '831c68dee89299790f5be9463088d401ccfd2f3211617e6971f92db3c3304dc5'),
	('e0b6de10-b849-53a4-b882-bdec9a2aeac9', true, '2024-01-15 13:00:00+00', 32, '[1,"07165e99-2de6-45ea-850d-2668630b51ef","dataset",true,true,["general_public","patients","students"],"emergencies",null,"open",2,"","2020-04-13T12:00:00.000000+00:00","d1c8d71092ad",1]', '9512969b3666648bc91a9a4c7d8c0d32', NULL, '', '0fd572f46ebd2bb237d9626b3ef9dd1bb7f28f4d44bccf43e832e90ee3b9c01a', '[["984d9df9de5829c53f75d5f756809529f68139e2a5f3fd95e7e9916a92522650", 4882, "", true], ["24f735fc128059f97fa3de51bc6ced3cec6079c8c0d18d09b0f2574e85ea773d", null, "", false]]', '96429d18ebd99335e9f73bfc87a75f9c8ca23c1206b7406d518092133e1f502b'),
	('e23a236d-9409-53e3-a90c-50f8c3476cc0', true, '2024-07-22 13:00:00+00', 36, '[1,"f065762c-fdac-4b99-b5e6-3b6c339ef031","dataset",true,true,["victims","women"],"gender_violence",null,"closed",1,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', 'b7bc71a0198e0538bab9f34dae19b4c9', NULL, '', 'cc5639ab9e6ee5357634a9cf1349e1859464352707e5c3b2e55fbc20f98ad377', '[["5849cab764ac6f1ddf85093dfb732052a46281937629d51aa92fac394c2db024", null, "", false]]', 'c2e70118510c24a0fabb001f7049a9ac6ab2dd8d77cd1d7ac35bc8dd5f9e565e'),
	('e279cd16-fa5f-5a2c-8a16-2675661a10ba', true, '2025-11-05 12:00:00+00', 53, '[1,"99280102-15d3-48e0-aa95-970a1e8fa55e","dataset",true,true,["general_public"],"public_money",null,"open",1,"","2025-11-05T12:00:00.000000+00:00","d1c8d71092ad",1]', '520d4c8982f18392c96ac361616f24c5', NULL, '', 'd1c7148c1406a5ffcc4ff274f0f34ad61577a8563f32ab5bd86edf1528477443', '[["eaaea868c2bbc99c0f899a4dc06440e678d4e4360fce04631ec455006cd48dd9", 1351, "", true]]', '08b08c8793b278b7a5eb7fce1c655d768804c91dcc96efaf6a7c0459af2e27e8'),
	('eb15c08e-6536-5bd1-b178-dc100b6f7fde', true, '2024-10-24 12:00:00+00', 38, '[1,"bc59cd58-653c-4015-8da0-1b230e94036c","dataset",true,true,["indigenous_peoples","persons_with_disabilities"],"languages_and_culture",null,"closed",1,"","2024-10-24T12:00:00.000000+00:00","d1c8d71092ad",1]', '4f38d492cd6a396e051452e7e1f4f2db', NULL, '', 'c8d4326fa745a266ef763951f41d7381a9b9e003470045ef6004980c4d0f5083', '[["103d701350a92e05f5c06c8a3953cacf0ffdb3e0cc4aeeda0bdd9d46ca3f9284", null, "", false]]', '799de855b436a69ce62ed872f5be0729f7d414db650f767e8a534ca15d8455c7'),
	('f29293f8-2f4f-5304-9c79-601a85d37709', true, '2020-10-19 12:00:00+00', 18, '[1,"eebae70c-e8d8-48e2-9541-54222f0b7a96","dataset",true,true,["general_public","rural_communities","students"],"social_programmes",null,"open",2,"","2020-10-19T12:00:00.000000+00:00","d1c8d71092ad",1]', '80e5f5d4ddccf0d0278bd1127e0fcfc9', NULL, '', '0545bf0da2e778f96b432f5dacebe465160416f6e5ba86a9ab5a3b7df9fc6637', '[["f0ab4f9580de4d228b54a3b38dec77a6f965f34cf81d4422ba7fdd95a897631c", null, "", false], ["1671de94293735e494b8d3906350d44d2bc6627c8b3ec532ddc9b7487e0a2643", 888, "", true]]', 'c9f5e76081ca68844a5a698ed7281fbf5e48a34a9368fadb9f5eca0853f054cc'),
	('ffb7fcc5-54a0-55aa-81a4-a59392a9ef0b', true, '2020-01-01 12:00:00+00', 13, '[1,"cccd8b79-ee7d-4969-a2cc-c1efefe2c02d","dataset",false,false,["general_public"],"",null,"open",1,"","2020-01-01T12:00:00.000000+00:00","d1c8d71092ad",1]', 'd629605769093701d5b29323a143430b', NULL, '', 'a398b5ede3bd9632980aafe885884ef1fccbf9d3b9e7c9f329fe7a140bf7a80e', '[["4db3e72331c47a5dbeaa5dbf3e4265be3ef9e328e1910bbe779ac841159eb118", 5388, "", true]]', '5550da96dfb3654baf076185eb93d393c7c10268e7337498bef031b8ec320491');


--
-- Data for Name: proactiva_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_message VALUES
	('2a9a3f94-eb4f-44ad-a752-5c8bfd31e941', '0288da90-becc-48fc-acc6-89f74124cd6b', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Juntamos con los vecinos los horarios de catorce colonias. Se los prestamos para que comparen.', 'Juntamos con los vecinos los horarios de catorce colonias. Se los prestamos para que comparen.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-07 18:00:00+00'),
	('f596935b-774c-4b42-ac24-667de4bacbbc', '0288da90-becc-48fc-acc6-89f74124cd6b', '3ebcd8e4-49d9-4353-9831-382f8f83397f', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Gracias por escribir. El calendario existe, pero está en hojas de cada pozo. Lo vamos a pasar a una sola tabla.', 'Gracias por escribir. El calendario existe, pero está en hojas de cada pozo. Lo vamos a pasar a una sola tabla.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-10 18:00:00+00'),
	('e5637d2b-6cde-4b77-b1c7-8059c368c265', '0288da90-becc-48fc-acc6-89f74124cd6b', '64986770-ed6e-4ee8-9bee-aab7c601e36f', 'citizen', NULL, 'public', 'Que venga por colonia y no por pozo. Nadie sabe de qué pozo le toca.', 'Que venga por colonia y no por pozo. Nadie sabe de qué pozo le toca.', 'Vecinas de la colonia', 'Vecinas de la colonia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-11 18:00:00+00'),
	('609c24e3-72b1-4a3b-9cfe-135e86e3656c', '0288da90-becc-48fc-acc6-89f74124cd6b', '3ebcd8e4-49d9-4353-9831-382f8f83397f', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Tienen razón: irá por colonia. Lo publicaremos en la fecha que prometimos y, si algo cambia, lo avisaremos aquí primero.', 'Tienen razón: irá por colonia. Lo publicaremos en la fecha que prometimos y, si algo cambia, lo avisaremos aquí primero.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-13 18:00:00+00'),
	('4470846a-08fa-434d-b061-a22e9d4f4dbb', '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '713cd77c-b6a0-4484-842a-67b393e18916', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Buenos días. Ya la recibimos y la está viendo el área de movilidad. Mañana preguntamos las horas a la empresa del camión. También vemos cómo darlo por perifoneo y en otomí.', 'Buenos días. Ya la recibimos y la está viendo el área de movilidad. Mañana preguntamos las horas a la empresa del camión. También vemos cómo darlo por perifoneo y en otomí.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-21 18:00:00+00'),
	('b830d6d6-465e-45e0-bff0-084648e3610d', '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd772d1aa-e730-4eb3-9a2c-30550b1ff2a1', 'citizen', NULL, 'public', 'Ya pasó un mes. Ayer otra vez no había metformina. ¿Alguien lee esto?', 'Ya pasó un mes. Ayer otra vez no había metformina. ¿Alguien lee esto?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-27 18:00:00+00'),
	('971dbdcf-b1e1-4f4c-a432-700ac14506ff', '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Acompañamos esta demanda. Basta una lista en cartulina en la puerta y una foto los lunes.', 'Acompañamos esta demanda. Basta una lista en cartulina en la puerta y una foto los lunes.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-04 18:00:00+00'),
	('3e2bd2a5-6069-4d15-843d-9616d5952df9', '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd772d1aa-e730-4eb3-9a2c-30550b1ff2a1', 'citizen', NULL, 'public', 'Seguimos esperando. No pedimos más medicina, pedimos saber.', 'Seguimos esperando. No pedimos más medicina, pedimos saber.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-18 18:00:00+00'),
	('61903b38-d4dd-4384-add6-9445c20cd36d', '7b32c868-220c-440d-b263-0fbe72c7c8c4', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Podemos ayudar a revisar. Tenemos un formato de una hoja que se llena en diez minutos por oficina.', 'Podemos ayudar a revisar. Tenemos un formato de una hoja que se llena en diez minutos por oficina.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-16 18:00:00+00'),
	('6cb84c0d-d0d9-48e7-97a7-2c1eacbbd76c', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0e4bf09e-ea5f-4c35-8bd5-94c96a289669', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Ya está publicada la tabla con el día que te toca según la letra de tu apellido y los papeles que necesitas. Falta la parte de becas: este conjunto no la trae. Por eso respondemos «en parte».', 'Ya está publicada la tabla con el día que te toca según la letra de tu apellido y los papeles que necesitas. Falta la parte de becas: este conjunto no la trae. Por eso respondemos «en parte».', '', '', NULL, NULL, NULL, '9264c1e8-ec3a-4536-8f54-8aece5479c0a', NULL, NULL, NULL, 0, NULL, NULL, '2026-01-31 18:00:00+00'),
	('c70ea50a-205b-46a6-899f-d925783c2876', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '69316a0c-5a1e-4004-b8bf-85c1ca802c9d', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Las becas de secundaria no las da el ayuntamiento. Las atienden la autoridad educativa del estado y la federal. Pedimos que la demanda se envíe ahí y te avisamos en cuanto respondan.', 'Las becas de secundaria no las da el ayuntamiento. Las atienden la autoridad educativa del estado y la federal. Pedimos que la demanda se envíe ahí y te avisamos en cuanto respondan.', '', '', NULL, NULL, NULL, '72c65b7a-612e-46f0-932b-ff673d21250d', NULL, NULL, NULL, 0, NULL, NULL, '2026-01-15 18:00:00+00'),
	('e65be996-e606-457c-a239-68e17e286959', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '1035dc97-ba14-47b4-854e-5db37bb3f5a0', 'citizen', NULL, 'public', 'Ya vi la tabla. Nos toca la letra M. ¡Gracias!', 'Ya vi la tabla. Nos toca la letra M. ¡Gracias!', 'Mamá de sexto', 'Mamá de sexto', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-02-01 18:00:00+00'),
	('010ca103-6866-4800-b2cc-651cc9f4746e', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e550bda6-ecb6-47d1-b275-557092675d87', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Qué bueno que sirvió. Ten a la mano la CURP y el acta. Si la página se satura, intenta temprano.', 'Qué bueno que sirvió. Ten a la mano la CURP y el acta. Si la página se satura, intenta temprano.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-02-02 18:00:00+00'),
	('4f612f29-0a98-4883-b951-a0416f3410e7', 'c81dac89-b444-4da3-a4ef-bade674662e1', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Proponemos empezar por tres rutas y medir cuántas personas lo usan.', 'Proponemos empezar por tres rutas y medir cuántas personas lo usan.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-01 18:00:00+00'),
	('6edd88be-3a89-4aef-bd65-617dfc6cd121', 'ba012acf-9227-433b-bdd2-42ce18934fa6', '69316a0c-5a1e-4004-b8bf-85c1ca802c9d', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'El ayuntamiento no cobra la luz ni fija la tarifa. Eso lo hace una empresa federal. Escribimos a su oficina y les pasamos la demanda con el número de personas que la apoyan. Mientras, guarden sus recibos de este año y del anterior.', 'El ayuntamiento no cobra la luz ni fija la tarifa. Eso lo hace una empresa federal. Escribimos a su oficina y les pasamos la demanda con el número de personas que la apoyan. Mientras, guarden sus recibos de este año y del anterior.', '', '', NULL, NULL, NULL, 'b18c78a1-321f-4805-a9f7-7314ddbf77ee', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-09 18:00:00+00'),
	('62987126-407e-4bb4-8d51-a34c40efbba3', 'ba012acf-9227-433b-bdd2-42ce18934fa6', 'acab059d-cbaf-4fea-8bbe-afb50e402677', 'citizen', NULL, 'public', '¿Y a quién le toca entonces? No nos manden de un lado a otro.', '¿Y a quién le toca entonces? No nos manden de un lado a otro.', 'Comité del pueblo', 'Comité del pueblo', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('9a41d5c8-6c9b-4db1-b500-e96b98eec5b8', 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', '72ee68f9-da7e-4092-880e-d055430893fa', 'institution', 'c0f1244e-150d-4842-979c-d88e794faa21', 'public', 'En esta tabla está en cuánto tiempo se entrega la licencia en Metepec y en otros municipios. El costo no viene ahí. Lo decimos claro para que no busques de más.', 'En esta tabla está en cuánto tiempo se entrega la licencia en Metepec y en otros municipios. El costo no viene ahí. Lo decimos claro para que no busques de más.', '', '', NULL, NULL, NULL, '646703e8-cfbb-4909-9be0-704a91e31395', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('d4f193fa-b4dd-466d-9a97-44dd57645a39', 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', '157f1a0a-c4d7-473e-9176-296c3a4b0a84', 'citizen', NULL, 'public', 'Gracias por contestar. Lo que más me preocupa es cuánto cuesta. ¿Puedo dejar abierta esa parte?', 'Gracias por contestar. Lo que más me preocupa es cuánto cuesta. ¿Puedo dejar abierta esa parte?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-12 18:00:00+00'),
	('4e20c722-c1db-4a85-a899-bd378262bec7', 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', '2f6bdc70-6603-413e-b120-9750345a8f58', 'institution', 'c0f1244e-150d-4842-979c-d88e794faa21', 'public', 'Claro. Marca «en parte» y escribe que falta el costo. Así queda como pendiente y no se pierde.', 'Claro. Marca «en parte» y escribe que falta el costo. Así queda como pendiente y no se pierde.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-14 18:00:00+00'),
	('266fd17b-c2e2-46bc-b7ec-26359403647b', '356e87f1-7866-4a62-9e16-fd0022111d29', 'a14789b5-fe9d-43b5-b5a5-82f8e0989319', 'institution', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', 'public', 'Llama al 089: es gratis, funciona todo el día y no piden tu nombre. Si hay peligro en ese momento, llama al 911. Aquí está la tabla con los pasos, y también la guía de lo que puedes traer para que nadie te cobre de más.', 'Llama al 089: es gratis, funciona todo el día y no piden tu nombre. Si hay peligro en ese momento, llama al 911. Aquí está la tabla con los pasos, y también la guía de lo que puedes traer para que nadie te cobre de más.', '', '', NULL, NULL, NULL, 'd1da43e8-fc5d-4122-9a8b-febc62a9c27b', NULL, NULL, NULL, 0, NULL, NULL, '2026-06-11 18:00:00+00'),
	('69cdf149-1657-4954-976e-bc862edb3ecc', '356e87f1-7866-4a62-9e16-fd0022111d29', '105216af-f392-4a95-948b-e656bb5ac79c', 'citizen', NULL, 'public', 'No sabía que no piden el nombre. Ya lo mandé al grupo de la familia.', 'No sabía que no piden el nombre. Ya lo mandé al grupo de la familia.', 'Paisano', 'Paisano', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-06-13 18:00:00+00'),
	('a0c9a3ee-918f-4903-a960-b859cb9ae98c', '12354ac4-d18d-4169-8f6d-e176c50022b3', '0e4bf09e-ea5f-4c35-8bd5-94c96a289669', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Llama gratis al 800 108 4053, contestan de día y de noche. Si hay peligro ahora, llama al 911. En la tabla están los demás lugares. Si tu hermana no puede hablar, puedes llamar tú por ella.', 'Llama gratis al 800 108 4053, contestan de día y de noche. Si hay peligro ahora, llama al 911. En la tabla están los demás lugares. Si tu hermana no puede hablar, puedes llamar tú por ella.', '', '', NULL, NULL, NULL, '44a561e3-6801-4b73-baa9-f7b70e484ad3', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-07 18:00:00+00'),
	('d49e901b-33ee-4245-83bb-1ee47bd39db5', '1cd82f34-3b51-4fed-94d8-166222742610', '0e4bf09e-ea5f-4c35-8bd5-94c96a289669', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Entendemos la intención y la agradecemos. La dirección de los refugios no se publica porque ahí viven mujeres y niñas que alguien busca para hacerles daño. Lo que sí puedes usar es la Línea Sin Violencia, 800 108 4053: ellas te acercan al lugar que conviene.', 'Entendemos la intención y la agradecemos. La dirección de los refugios no se publica porque ahí viven mujeres y niñas que alguien busca para hacerles daño. Lo que sí puedes usar es la Línea Sin Violencia, 800 108 4053: ellas te acercan al lugar que conviene.', '', '', NULL, NULL, NULL, 'e7761f99-966a-451b-a540-0926c5fc92fb', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-10 18:00:00+00'),
	('7cd52e7d-b0df-470a-a457-e05269f252d7', '1cd82f34-3b51-4fed-94d8-166222742610', '1a25d6a6-d8e7-4dc0-8ea1-7cd66ebc15b5', 'citizen', NULL, 'public', 'No lo había pensado así. Gracias por explicarlo.', 'No lo había pensado así. Gracias por explicarlo.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('c6c7f4b6-0b3b-486e-9ff2-948381974056', 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '8b9d2d50-7ebc-458b-9e31-d2a091f8f936', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Buscamos en los reportes de esos años. Se apuntaban en papel y por colonia, no por calle, y las libretas se dieron de baja. Por eso no tenemos ese dato. Desde 2021 sí hay registro por colonia: si te sirve, dinos y lo preparamos.', 'Buscamos en los reportes de esos años. Se apuntaban en papel y por colonia, no por calle, y las libretas se dieron de baja. Por eso no tenemos ese dato. Desde 2021 sí hay registro por colonia: si te sirve, dinos y lo preparamos.', '', '', NULL, NULL, NULL, 'd7921cfb-71b3-4bef-94dc-727b632ea8ca', NULL, NULL, NULL, 0, NULL, NULL, '2026-10-12 18:00:00+00'),
	('354d1337-26e7-4212-9e6d-030f1a179484', 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '861b1b00-4a85-4927-902c-3cae4d73d42e', 'citizen', NULL, 'public', '¿De 2021 para acá sí? Eso me sirve.', '¿De 2021 para acá sí? Eso me sirve.', 'Estudiante de prepa', 'Estudiante de prepa', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-13 18:00:00+00'),
	('cf0f4a8d-4b7e-490e-b07b-be4d4eb0ea36', 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '3ebcd8e4-49d9-4353-9831-382f8f83397f', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Con gusto. Abre una nueva demanda con ese periodo o dinos «sí» aquí y la abrimos nosotros.', 'Con gusto. Abre una nueva demanda con ese periodo o dinos «sí» aquí y la abrimos nosotros.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-17 18:00:00+00'),
	('1d5a9bed-3d45-4675-bff1-6a591dc7a159', 'c81dac89-b444-4da3-a4ef-bade674662e1', '69316a0c-5a1e-4004-b8bf-85c1ca802c9d', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Hoy no podemos: las combis son de varias empresas y la mayoría no tiene GPS. Prometer un mapa en vivo sería engañarte. Lo que sí podemos es publicar las rutas y la hora del primer y del último viaje. Si te sirve, lo empezamos este trimestre.', 'Hoy no podemos: las combis son de varias empresas y la mayoría no tiene GPS. Prometer un mapa en vivo sería engañarte. Lo que sí podemos es publicar las rutas y la hora del primer y del último viaje. Si te sirve, lo empezamos este trimestre.', '', '', NULL, NULL, NULL, 'bf0ee91a-70f9-4792-a93b-565ab4d75482', NULL, NULL, NULL, 0, NULL, NULL, '2026-10-28 18:00:00+00'),
	('be7d8240-84a3-4a53-bce4-b340a49d811f', 'c81dac89-b444-4da3-a4ef-bade674662e1', '396971e9-503c-4666-ae2b-e4d7a5f62f49', 'citizen', NULL, 'public', 'Ni modo. Pero lo de la última combi sí urge, sobre todo de noche.', 'Ni modo. Pero lo de la última combi sí urge, sobre todo de noche.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-29 18:00:00+00'),
	('746593f5-c09f-4006-b36d-496a763b6866', 'ba012acf-9227-433b-bdd2-42ce18934fa6', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'authority', NULL, 'public', 'Buscamos si esa institución participa en este portal. Si no, explicaremos aquí cómo pedirlo por la vía formal.', 'Buscamos si esa institución participa en este portal. Si no, explicaremos aquí cómo pedirlo por la vía formal.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-12 18:00:00+00'),
	('34b737b2-186f-4ea3-bcb0-b9fddda10922', '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '69316a0c-5a1e-4004-b8bf-85c1ca802c9d', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Con gusto le ayudamos. ¿Recuerda si el apoyo era despensa, dinero o material? ¿Y más o menos en qué mes fue? No escriba aquí nombres ni datos de su vecina, por favor.', 'Con gusto le ayudamos. ¿Recuerda si el apoyo era despensa, dinero o material? ¿Y más o menos en qué mes fue? No escriba aquí nombres ni datos de su vecina, por favor.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-17 18:00:00+00'),
	('2c8434c1-1a3a-416d-9d1d-779f2105d4ad', '72188c19-9f1f-4bee-983b-6991a86499e9', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'authority', NULL, 'public', 'Hay una demanda igual con 180 apoyos. Te proponemos unir la tuya para que pese más. Tus apoyos no se mueven solos: avisamos a esas personas.', 'Hay una demanda igual con 180 apoyos. Te proponemos unir la tuya para que pese más. Tus apoyos no se mueven solos: avisamos a esas personas.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-09 18:00:00+00'),
	('d33f435f-4929-4e11-b4cf-d3ef9936fdd0', '72188c19-9f1f-4bee-983b-6991a86499e9', '9085dfe2-25d7-4710-85a8-a53a35c01849', 'citizen', NULL, 'public', 'Sale, únanla.', 'Sale, únanla.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-10 18:00:00+00'),
	('aff916dd-3218-465c-ba11-f6835d2a3613', '8af4f5e0-1811-40b3-8b45-71062a793977', 'a849b5a3-2094-4339-9369-bd978181f1e7', 'institution', 'a705db5d-74fe-4f77-8596-4d44cadb5e4c', 'public', 'Hay una lista de 24 productos y precios publicados, con una tienda de Coacalco. Avisamos que en este portal los precios son de 2024: sirven para comparar tiendas, no para saber el precio de hoy.', 'Hay una lista de 24 productos y precios publicados, con una tienda de Coacalco. Avisamos que en este portal los precios son de 2024: sirven para comparar tiendas, no para saber el precio de hoy.', '', '', NULL, NULL, NULL, '6048bcad-04b6-4f9f-9950-ce61936cd8b5', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-12 18:00:00+00'),
	('d74d55e6-2570-4be4-a259-f983cc83a191', '8af4f5e0-1811-40b3-8b45-71062a793977', '6fe8438f-2a86-4d40-afeb-e3ccccf11411', 'citizen', NULL, 'public', 'Gracias por decir que son de 2024. ¿Pueden ponerlos cada semana?', 'Gracias por decir que son de 2024. ¿Pueden ponerlos cada semana?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-13 18:00:00+00'),
	('af684011-30a0-40d5-b1bf-e2e394b50274', '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'f90a869a-ae11-4da1-953c-4feacaf7cc26', 'institution', '17c60454-8a6f-40fd-a9da-30d26d588636', 'public', 'Con la tabla «Qué hacer según el color» puedes decidir: en verde y amarillo hay recreo; en naranja, las niñas y los niños juegan tranquilo; en rojo y morado se quedan adentro. También están las estaciones para ver la más cercana.', 'Con la tabla «Qué hacer según el color» puedes decidir: en verde y amarillo hay recreo; en naranja, las niñas y los niños juegan tranquilo; en rojo y morado se quedan adentro. También están las estaciones para ver la más cercana.', '', '', NULL, NULL, NULL, '1de00c09-31f4-4c2f-b461-50e3af2fbf1d', NULL, NULL, NULL, 0, NULL, NULL, '2026-08-10 18:00:00+00'),
	('45a94bcd-ecd9-4bfa-952e-26004a071609', '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '52e7f2c0-7b44-4629-ac17-a0bd3d6fad41', 'citizen', NULL, 'public', 'La pegué en el salón. Los niños ya la leen solos.', 'La pegué en el salón. Los niños ya la leen solos.', 'Maestra de primaria', 'Maestra de primaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-08-12 18:00:00+00'),
	('0668af33-ca3a-4ef5-9e53-39bb03a0ae5a', '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '1887d55d-6023-4857-b1ef-fa54dc1a10b6', 'institution', '17c60454-8a6f-40fd-a9da-30d26d588636', 'public', '¡Qué gusto! Si quieres, comparte cómo la usan y la contamos aquí.', '¡Qué gusto! Si quieres, comparte cómo la usan y la contamos aquí.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-08-13 18:00:00+00'),
	('be62427b-cf0a-40af-8c41-a717c76db8b7', 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Falta aclarar el costo por kilómetro: dos avisos dicen cantidades distintas.', 'Falta aclarar el costo por kilómetro: dos avisos dicen cantidades distintas.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-22 18:00:00+00'),
	('f613c9df-2a50-42f8-8d72-4ca1042c6bd8', 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e550bda6-ecb6-47d1-b275-557092675d87', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Gracias por verlo. Pusimos las dos cantidades y la fuente de cada una hasta confirmarlo.', 'Gracias por verlo. Pusimos las dos cantidades y la fuente de cada una hasta confirmarlo.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-24 18:00:00+00'),
	('e3970d37-e917-44c7-9e3d-743533816512', 'a49b20ae-aeb2-4279-9e76-1b6cf05d6a5d', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'authority', NULL, 'author', 'Puedes pedir el sueldo del cargo: eso es público. Dónde vive una persona y qué coche tiene es su vida privada y no se publica. Quita esas dos partes y la enviamos el mismo día.', 'Puedes pedir el sueldo del cargo: eso es público. Dónde vive una persona y qué coche tiene es su vida privada y no se publica. Quita esas dos partes y la enviamos el mismo día.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-22 18:00:00+00'),
	('3cb822b3-04e2-4c7d-83a7-1e653c61cf5d', '860607d7-065a-4bee-bf59-b865ed256159', '21d8d625-9f79-466c-aa04-f904006fd05f', 'institution', '6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', 'public', 'Con seis años te tocan 22 días de vacaciones al año. El salario mínimo general en 2026 es de 315.04 pesos por día en el Estado de México. Ojo: hay además una lista de mínimos por oficio que aún no está aquí; pregunta por el tuyo, porque puede ser más alto. Las dos tablas se pueden imprimir.', 'Con seis años te tocan 22 días de vacaciones al año. El salario mínimo general en 2026 es de 315.04 pesos por día en el Estado de México. Ojo: hay además una lista de mínimos por oficio que aún no está aquí; pregunta por el tuyo, porque puede ser más alto. Las dos tablas se pueden imprimir.', '', '', NULL, NULL, NULL, 'a621a455-b5e5-49b1-96ae-5d46c23b88ae', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-08 18:00:00+00'),
	('5a048933-7334-4a38-b3d7-9cdd494675d7', '860607d7-065a-4bee-bf59-b865ed256159', '51893a27-f0a1-49f7-9e27-d67f77359e5f', 'citizen', NULL, 'public', 'Muchas gracias. Ya la imprimí en la papelería.', 'Muchas gracias. Ya la imprimí en la papelería.', 'Trabajadora del hogar', 'Trabajadora del hogar', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-09 18:00:00+00'),
	('a1ff4fa9-15d5-4748-9ca2-7d78fce616d9', '34481069-c77f-4725-b28b-9b05085e799b', '52797283-982d-4312-95f6-3e7843cb77cb', 'institution', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'public', 'Gracias, es una gran idea. La tabla en español ya está. Buscamos a una traductora de la comunidad para no hacerlo mal.', 'Gracias, es una gran idea. La tabla en español ya está. Buscamos a una traductora de la comunidad para no hacerlo mal.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-24 18:00:00+00'),
	('aca9cd07-4b02-4f1b-aa3f-854f239ca903', '34481069-c77f-4725-b28b-9b05085e799b', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Podemos grabar el audio en la radio comunitaria, sin costo.', 'Podemos grabar el audio en la radio comunitaria, sin costo.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-27 18:00:00+00'),
	('36e8d183-0ceb-48f4-8c58-21cebe809508', '34481069-c77f-4725-b28b-9b05085e799b', '52797283-982d-4312-95f6-3e7843cb77cb', 'institution', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'public', 'Cambiamos la fecha dos semanas porque la traductora quiere revisarlo con más hablantes. Preferimos tarde y bien. El audio será en la radio, como propusieron.', 'Cambiamos la fecha dos semanas porque la traductora quiere revisarlo con más hablantes. Preferimos tarde y bien. El audio será en la radio, como propusieron.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-15 18:00:00+00'),
	('2d331397-b185-4887-919a-d9de024e5cbc', '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'f91e8664-0dc1-4322-9ad6-9246bc0f5fcd', 'institution', '4bcb5a6c-335d-4291-b559-76bc23c71d09', 'public', 'Los colores del semáforo y qué hacer en cada uno ya están en una tabla que se puede imprimir grande. Las rutas por barrio las define protección civil del municipio; por eso la demanda sigue abierta para ellos.', 'Los colores del semáforo y qué hacer en cada uno ya están en una tabla que se puede imprimir grande. Las rutas por barrio las define protección civil del municipio; por eso la demanda sigue abierta para ellos.', '', '', NULL, NULL, NULL, 'd917d79e-5309-418d-9442-123341f020c9', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-22 18:00:00+00'),
	('1110bbc6-a119-4164-95d0-fe3ac015f353', '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd3aa3d03-27e4-43ba-b03a-ab4809d90820', 'citizen', NULL, 'public', 'La tabla ya la pegamos. Nos falta la ruta.', 'La tabla ya la pegamos. Nos falta la ruta.', 'Vecinos de Ecatzingo', 'Vecinos de Ecatzingo', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-23 18:00:00+00'),
	('3f32a879-2d52-4b1e-8233-bc705b93879e', 'cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c4d0b69e-4b29-4528-babf-4eed8f6284af', 'civil_society', NULL, 'public', 'Nuestro colectivo puede revisar la hoja antes de que se publique. Lo hemos vivido.', 'Nuestro colectivo puede revisar la hoja antes de que se publique. Lo hemos vivido.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-19 18:00:00+00'),
	('4ee23998-10eb-472f-899a-9ddc44de7bb8', 'cf388c2c-4621-4b8a-a2b8-56b0da716987', '0cfefdc0-c75a-4514-b628-4d19cd9401e9', 'authority', NULL, 'public', 'Gracias. Por favor no escriban aquí nombres ni fotos de personas desaparecidas: puede ponerlas en riesgo.', 'Gracias. Por favor no escriban aquí nombres ni fotos de personas desaparecidas: puede ponerlas en riesgo.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-19 18:00:00+00'),
	('fc1332d9-ed50-475d-83be-1eb07dce1450', 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '0e4bf09e-ea5f-4c35-8bd5-94c96a289669', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'No estás sola. De los nueve refugios, uno es para personas de la diversidad sexual. Llama al 800 108 4053 y di lo que nos escribiste; no tienes que dar más explicaciones. Si estás en peligro ahora, llama al 911.', 'No estás sola. De los nueve refugios, uno es para personas de la diversidad sexual. Llama al 800 108 4053 y di lo que nos escribiste; no tienes que dar más explicaciones. Si estás en peligro ahora, llama al 911.', '', '', NULL, NULL, NULL, '915ec405-9953-4a26-b263-d35c67b83d5b', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('a61f1288-bbe0-464a-919a-cbb6ae516187', '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '713cd77c-b6a0-4484-842a-67b393e18916', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Recibida. La estamos revisando con el área que atiende a personas mayores.', 'Recibida. La estamos revisando con el área que atiende a personas mayores.', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-09-29 18:00:00+00'),
	('7e1b6eca-6641-4b69-b150-4da7f82d44a6', '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd90af3b5-1428-4197-ba7f-2899501df862', 'citizen', NULL, 'public', 'Con todo respeto, ya pasó más de un mes. Tengo que pedir permiso en el trabajo cada semana.', 'Con todo respeto, ya pasó más de un mes. Tengo que pedir permiso en el trabajo cada semana.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-24 18:00:00+00'),
	('e5bc12df-662e-4413-827b-056b273f1643', '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd90af3b5-1428-4197-ba7f-2899501df862', 'citizen', NULL, 'public', '¿Por lo menos pueden decir cuándo van a responder?', '¿Por lo menos pueden decir cuándo van a responder?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-14 18:00:00+00'),
	('2bea3acf-a9e0-4b2f-a56b-4ddbf4f78adc', 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0e4bf09e-ea5f-4c35-8bd5-94c96a289669', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Publicamos una tabla con cada transporte, la tarifa y quién paga menos o no paga. Dice desde qué día vale. Si un chofer cobra otra cosa, anota la ruta y el número de la unidad y avisa.', 'Publicamos una tabla con cada transporte, la tarifa y quién paga menos o no paga. Dice desde qué día vale. Si un chofer cobra otra cosa, anota la ruta y el número de la unidad y avisa.', '', '', NULL, NULL, NULL, '27cd6092-3adc-4c1c-a6db-6a609cce6cfa', NULL, NULL, NULL, 0, NULL, NULL, '2025-10-18 18:00:00+00'),
	('d52b584a-d37c-4887-8527-731d0b800d4e', 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', '01dea4e5-565f-4dcc-813c-685264ec6882', 'citizen', NULL, 'public', 'Al fin una tabla que se entiende. La pegaron en la combi.', 'Al fin una tabla que se entiende. La pegaron en la combi.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-20 18:00:00+00');


--
-- Data for Name: proactiva_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_participant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_participant VALUES
	('64986770-ed6e-4ee8-9bee-aab7c601e36f', NULL, NULL, NULL, '5f7333e701be6993a9ba9e20d26b96a10f478996bbf4fda1c614d0fc0889f537', '2026-11-27 01:59:29.401861+00', NULL),
	('0cfefdc0-c75a-4514-b628-4d19cd9401e9', NULL, NULL, NULL, 'd6121fafbabacb1ce88ffd42353484446751e04012f27e97a96a4e9ce041c86a', '2026-11-27 01:59:29.517537+00', NULL),
	('c4d0b69e-4b29-4528-babf-4eed8f6284af', NULL, NULL, NULL, '0d8e8c0b85d28ddbf8e63c1c17b4fdeede0689af651e056b72c1a94bb7a0a329', '2026-11-27 01:59:30.214621+00', NULL),
	('3ebcd8e4-49d9-4353-9831-382f8f83397f', NULL, NULL, NULL, '64f386499d98a76b411e3f69ff61b7b0cc18c993bc8b205ebf33d3374fcf3f9e', '2026-11-27 01:59:30.247839+00', NULL),
	('184670ad-af82-4e40-9e01-ccc6d1b2f7bb', 'example-d01-0', NULL, NULL, NULL, '2026-11-27 01:59:30.325083+00', NULL),
	('25451fde-4a3c-4b9e-b423-204033e5d915', 'example-d01-1', NULL, NULL, NULL, '2026-11-27 01:59:30.350423+00', NULL),
	('9f40b069-0914-4740-b92e-270c3d96166e', 'example-d01-2', NULL, NULL, NULL, '2026-11-27 01:59:30.367516+00', NULL),
	('4d23c978-c026-4cfa-8104-49acdef1a3c6', 'example-d01-3', NULL, NULL, NULL, '2026-11-27 01:59:30.386919+00', NULL),
	('338a1002-0fdc-4202-ada4-4fa96d49261a', 'example-d01-4', NULL, NULL, NULL, '2026-11-27 01:59:30.40679+00', NULL),
	('177426f5-b159-4abf-b172-a619a3fe259f', 'example-d01-5', NULL, NULL, NULL, '2026-11-27 01:59:30.43294+00', NULL),
	('6247f8e5-e99f-4a2d-b919-db07e3dcf6e6', 'example-d01-6', NULL, NULL, NULL, '2026-11-27 01:59:30.448224+00', NULL),
	('cba8d4be-1224-4dc3-bbb9-7e55f57c63cb', 'example-d01-7', NULL, NULL, NULL, '2026-11-27 01:59:30.471658+00', NULL),
	('a266ccde-539d-41f4-a7c3-bfd8ffa87207', 'example-d01-8', NULL, NULL, NULL, '2026-11-27 01:59:30.493895+00', NULL),
	('87adab1c-79a2-49e5-a998-9f7778cff9f9', 'example-d01-9', NULL, NULL, NULL, '2026-11-27 01:59:30.520963+00', NULL),
	('641cc66a-2843-464c-a3de-ff5eb06c7b19', 'example-d01-10', NULL, NULL, NULL, '2026-11-27 01:59:30.546956+00', NULL),
	('5bfd54b8-9091-4658-8574-fdfafa95bd99', 'example-d01-11', NULL, NULL, NULL, '2026-11-27 01:59:30.581161+00', NULL),
	('5f5d291f-e49c-4f20-abc9-e26ea9fc77d0', 'example-d01-12', NULL, NULL, NULL, '2026-11-27 01:59:30.606874+00', NULL),
	('cab6e982-17e8-4d78-b5d9-6a4612ce8eb8', 'example-d01-13', NULL, NULL, NULL, '2026-11-27 01:59:30.621225+00', NULL),
	('1da49012-7e77-4f7c-8f99-210ea3f23da9', 'example-d01-14', NULL, NULL, NULL, '2026-11-27 01:59:30.640242+00', NULL),
	('a8dd7139-4276-41af-b67c-3a18b717ef6e', 'example-d01-15', NULL, NULL, NULL, '2026-11-27 01:59:30.663763+00', NULL),
	('4ae6574e-8c3d-4844-848f-78de4a413ac1', 'example-d01-16', NULL, NULL, NULL, '2026-11-27 01:59:30.684762+00', NULL),
	('08c75527-8dda-4774-97d9-212e5ff9cd3d', 'example-d01-17', NULL, NULL, NULL, '2026-11-27 01:59:30.710788+00', NULL),
	('689626d8-7fe1-49be-a74a-f1b54154e516', 'example-d01-18', NULL, NULL, NULL, '2026-11-27 01:59:30.741639+00', NULL),
	('b2ef1c97-849c-43c8-a241-7779d5940b9c', 'example-d01-19', NULL, NULL, NULL, '2026-11-27 01:59:30.764836+00', NULL),
	('4e4f6e50-8081-44e5-a3fd-f6196d4b2ec8', 'example-d01-20', NULL, NULL, NULL, '2026-11-27 01:59:30.786384+00', NULL),
	('0520458c-c248-4ce6-906a-9f49575b5580', 'example-d01-21', NULL, NULL, NULL, '2026-11-27 01:59:30.807239+00', NULL),
	('edd1ee4b-d17b-43e8-b162-ff70014b1d79', 'example-d01-22', NULL, NULL, NULL, '2026-11-27 01:59:30.828803+00', NULL),
	('1fc51006-6fc2-47d6-8845-b48de5ac5e64', 'example-d01-23', NULL, NULL, NULL, '2026-11-27 01:59:30.845375+00', NULL),
	('3dba555d-cf26-4c9d-926e-335bc6366eda', 'example-d01-24', NULL, NULL, NULL, '2026-11-27 01:59:30.867724+00', NULL),
	('ecbe7b1a-4e88-44f3-9c45-4d654925bebb', 'example-d01-25', NULL, NULL, NULL, '2026-11-27 01:59:30.884789+00', NULL),
	('4c1b0c74-7e88-42bf-b468-37526f81193b', 'example-d01-26', NULL, NULL, NULL, '2026-11-27 01:59:30.900978+00', NULL),
	('f08af1c7-214e-4683-acee-d3c990270fb5', 'example-d01-27', NULL, NULL, NULL, '2026-11-27 01:59:30.928619+00', NULL),
	('bf711cfa-add7-41c5-a22f-f868e2ae4653', 'example-d01-28', NULL, NULL, NULL, '2026-11-27 01:59:30.948923+00', NULL),
	('61448907-402b-4222-ba59-51b367d07628', 'example-d01-29', NULL, NULL, NULL, '2026-11-27 01:59:30.970447+00', NULL),
	('1b2bae8a-578d-4845-bc10-9af6cb7d30d0', 'example-d01-30', NULL, NULL, NULL, '2026-11-27 01:59:30.997156+00', NULL),
	('e781617b-040b-42c2-ace0-cf313a5b2786', 'example-d01-31', NULL, NULL, NULL, '2026-11-27 01:59:31.025265+00', NULL),
	('25e70bbb-93d3-4d59-9212-1df29b572df3', 'example-d01-32', NULL, NULL, NULL, '2026-11-27 01:59:31.060607+00', NULL),
	('eedcfc1a-d358-47f6-9835-e3a46fdef958', 'example-d01-33', NULL, NULL, NULL, '2026-11-27 01:59:31.098821+00', NULL),
	('d10c35c2-5381-47e1-899b-86bae6b65e94', 'example-d01-34', NULL, NULL, NULL, '2026-11-27 01:59:31.124769+00', NULL),
	('107888b5-d660-42da-b003-bb027dd2d6c4', 'example-d01-35', NULL, NULL, NULL, '2026-11-27 01:59:31.14888+00', NULL),
	('80fd5c95-5860-4687-b06a-0ca97c025d45', 'example-d01-36', NULL, NULL, NULL, '2026-11-27 01:59:31.180546+00', NULL),
	('479ccecc-2f7f-457a-8fc5-d171faa60242', 'example-d01-37', NULL, NULL, NULL, '2026-11-27 01:59:31.203667+00', NULL),
	('356fc869-9323-4e92-9611-8cb2d8a06ef7', 'example-d01-38', NULL, NULL, NULL, '2026-11-27 01:59:31.226683+00', NULL),
	('9558683c-c03e-46ed-a258-4245f6229bf6', 'example-d01-39', NULL, NULL, NULL, '2026-11-27 01:59:31.255312+00', NULL),
	('9a49c14a-09fb-47db-99ab-e1f0d9d12788', 'example-d01-40', NULL, NULL, NULL, '2026-11-27 01:59:31.277969+00', NULL),
	('67d91901-135f-47c4-b030-0733a89804b2', 'example-d01-41', NULL, NULL, NULL, '2026-11-27 01:59:31.288559+00', NULL),
	('40378076-f4fc-4cfe-af94-1199c51207e8', 'example-d01-42', NULL, NULL, NULL, '2026-11-27 01:59:31.304827+00', NULL),
	('14a016e5-630b-4eb8-ac32-255de17f4540', 'example-d01-43', NULL, NULL, NULL, '2026-11-27 01:59:31.323273+00', NULL),
	('68d5d960-df2f-4b7d-a798-23a168017141', 'example-d01-44', NULL, NULL, NULL, '2026-11-27 01:59:31.340831+00', NULL),
	('b8a55737-12a1-4af5-b896-fde459225166', 'example-d01-45', NULL, NULL, NULL, '2026-11-27 01:59:31.366408+00', NULL),
	('421a3d95-117c-4f2d-90e4-e9d93c640866', 'example-d01-46', NULL, NULL, NULL, '2026-11-27 01:59:31.375049+00', NULL),
	('dd0e8767-7458-4099-b994-1ef6b71c11f0', 'example-d01-47', NULL, NULL, NULL, '2026-11-27 01:59:31.393562+00', NULL),
	('94e5b1f1-288c-415e-892a-3806c1c3f86f', 'example-d01-48', NULL, NULL, NULL, '2026-11-27 01:59:31.416497+00', NULL),
	('5ac1e0e4-62dc-4f64-b3cb-f1115e1bba6f', 'example-d01-49', NULL, NULL, NULL, '2026-11-27 01:59:31.440824+00', NULL),
	('a8b5c8e0-e05b-4e37-b757-c7df16b48b28', 'example-d01-50', NULL, NULL, NULL, '2026-11-27 01:59:31.45759+00', NULL),
	('65765e4d-b262-4fac-9524-6827e737c7e1', 'example-d01-51', NULL, NULL, NULL, '2026-11-27 01:59:31.473139+00', NULL),
	('5a2e63cf-1872-4707-8e46-820cb95973c6', 'example-d01-52', NULL, NULL, NULL, '2026-11-27 01:59:31.49153+00', NULL),
	('11b327cc-67c3-4607-8c7f-ae4a7c63a8c6', 'example-d01-53', NULL, NULL, NULL, '2026-11-27 01:59:31.518385+00', NULL),
	('e21f3ade-5ae2-4e56-a460-c83ec06c909f', 'example-d01-54', NULL, NULL, NULL, '2026-11-27 01:59:31.536221+00', NULL),
	('58ffc642-be3e-4dbf-a676-6028274d90e8', 'example-d01-55', NULL, NULL, NULL, '2026-11-27 01:59:31.554308+00', NULL),
	('9897bfbf-0666-4c68-9f72-f434f58bd452', 'example-d01-56', NULL, NULL, NULL, '2026-11-27 01:59:31.580857+00', NULL),
	('b6d522ee-a2d0-4ec1-b3d0-340c4a0149ee', 'example-d01-57', NULL, NULL, NULL, '2026-11-27 01:59:31.612806+00', NULL),
	('0abd09e9-7332-4fb5-8611-c416de7e0406', 'example-d01-58', NULL, NULL, NULL, '2026-11-27 01:59:31.641597+00', NULL),
	('ca83319f-98c9-46c8-9881-a794a6c35acc', 'example-d01-59', NULL, NULL, NULL, '2026-11-27 01:59:31.67057+00', NULL),
	('4a41098c-232d-40ab-9014-07e53be2fa1d', 'example-d01-60', NULL, NULL, NULL, '2026-11-27 01:59:31.69076+00', NULL),
	('f1f63c03-0ab8-4b42-b1d2-29d163e0e70c', 'example-d01-61', NULL, NULL, NULL, '2026-11-27 01:59:31.729075+00', NULL),
	('1631dce5-6a4a-4209-a785-5d4db566f112', 'example-d01-62', NULL, NULL, NULL, '2026-11-27 01:59:31.757031+00', NULL),
	('bcfe828a-2349-47c0-b397-224e2ac80857', 'example-d01-63', NULL, NULL, NULL, '2026-11-27 01:59:31.768596+00', NULL),
	('dc7724c2-cd47-4f86-8d02-2aa5f632a0fa', 'example-d01-64', NULL, NULL, NULL, '2026-11-27 01:59:31.781192+00', NULL),
	('235fc05e-bb24-4edd-8f5e-ad2af533352d', 'example-d01-65', NULL, NULL, NULL, '2026-11-27 01:59:31.800285+00', NULL),
	('2a26c624-e1d1-44a5-aa2e-6884205a10c2', 'example-d01-66', NULL, NULL, NULL, '2026-11-27 01:59:31.818112+00', NULL),
	('e41b9e3c-58b1-4a24-809a-ae5d28258564', 'example-d01-67', NULL, NULL, NULL, '2026-11-27 01:59:31.839662+00', NULL),
	('1bd476c9-bf37-4da2-a448-2eebb795a182', 'example-d01-68', NULL, NULL, NULL, '2026-11-27 01:59:31.852036+00', NULL),
	('8859c586-dd1e-4e5a-a3b7-d75d4cdc652e', 'example-d01-69', NULL, NULL, NULL, '2026-11-27 01:59:31.866138+00', NULL),
	('499feae6-77e7-4ffe-a755-f149bae0a2ac', 'example-d01-70', NULL, NULL, NULL, '2026-11-27 01:59:31.887307+00', NULL),
	('5ce26dd5-6c9b-4ef8-bf92-360a8d2f4971', 'example-d01-71', NULL, NULL, NULL, '2026-11-27 01:59:31.906594+00', NULL),
	('b6a0e7fd-3d37-40a3-9a66-f9bc2fae17b1', 'example-d01-72', NULL, NULL, NULL, '2026-11-27 01:59:31.931545+00', NULL),
	('d43875a5-943a-4361-a20e-f0e486ac24c5', 'example-d01-73', NULL, NULL, NULL, '2026-11-27 01:59:31.95281+00', NULL),
	('d858e847-8c6e-4ff7-beff-2c22dcd44d7f', 'example-d01-74', NULL, NULL, NULL, '2026-11-27 01:59:31.977062+00', NULL),
	('f5e5f9af-f64c-4b39-a5af-9e0b449ed890', 'example-d01-75', NULL, NULL, NULL, '2026-11-27 01:59:32.003909+00', NULL),
	('e9b1913d-75ae-4dc2-a03b-71e63e7a46ec', 'example-d01-76', NULL, NULL, NULL, '2026-11-27 01:59:32.020989+00', NULL),
	('e73bf98f-56ef-4064-be93-d85622a90aaa', 'example-d01-77', NULL, NULL, NULL, '2026-11-27 01:59:32.05778+00', NULL),
	('91dd4088-92a9-4eb5-9e7c-e49c414d08f4', 'example-d01-78', NULL, NULL, NULL, '2026-11-27 01:59:32.077925+00', NULL),
	('0b930de4-1329-463a-9d10-9c6e50cd4e7a', 'example-d01-79', NULL, NULL, NULL, '2026-11-27 01:59:32.092476+00', NULL),
	('38210bf8-c4e2-4117-808f-b2d8dc64137e', 'example-d01-80', NULL, NULL, NULL, '2026-11-27 01:59:32.118334+00', NULL),
	('e35e28a2-0577-4674-b05d-27ad8222e595', 'example-d01-81', NULL, NULL, NULL, '2026-11-27 01:59:32.138229+00', NULL),
	('0e886454-9745-484c-929c-fc45dfae064a', 'example-d01-82', NULL, NULL, NULL, '2026-11-27 01:59:32.157714+00', NULL),
	('04e2b779-80be-45c3-a0a4-c0e454ef6213', 'example-d01-83', NULL, NULL, NULL, '2026-11-27 01:59:32.188352+00', NULL),
	('79c68e4b-cdd9-4476-868d-11a5d8986ed3', 'example-d01-84', NULL, NULL, NULL, '2026-11-27 01:59:32.209548+00', NULL),
	('1b243066-cff3-4937-8dc6-1d970de160d2', 'example-d01-85', NULL, NULL, NULL, '2026-11-27 01:59:32.225996+00', NULL),
	('4459b8c5-9460-400d-b856-9b74163cf386', 'example-d01-86', NULL, NULL, NULL, '2026-11-27 01:59:32.24753+00', NULL),
	('fa6e4ec0-01da-415f-9b85-04b2a3a57e9f', 'example-d01-87', NULL, NULL, NULL, '2026-11-27 01:59:32.26486+00', NULL),
	('29285ec0-6101-4139-b260-57aa1f837b7f', 'example-d01-88', NULL, NULL, NULL, '2026-11-27 01:59:32.282419+00', NULL),
	('721ab6e7-7976-43e0-8408-6d3cb06c4c44', 'example-d01-89', NULL, NULL, NULL, '2026-11-27 01:59:32.305708+00', NULL),
	('25b3e47b-df02-45c9-99b3-31cf6c752884', 'example-d01-90', NULL, NULL, NULL, '2026-11-27 01:59:32.330585+00', NULL),
	('dc74ca72-7893-411d-9a7c-24517cf7db8c', 'example-d01-91', NULL, NULL, NULL, '2026-11-27 01:59:32.358463+00', NULL),
	('12b1abec-bf82-4420-be81-87c9cc5b9f0e', 'example-d01-92', NULL, NULL, NULL, '2026-11-27 01:59:32.385024+00', NULL),
	('4b80d85f-9a63-448d-81e4-153969f07d5d', 'example-d01-93', NULL, NULL, NULL, '2026-11-27 01:59:32.416262+00', NULL),
	('2419b11e-60bf-4563-aa4f-f68410c676d3', 'example-d01-94', NULL, NULL, NULL, '2026-11-27 01:59:32.438067+00', NULL),
	('cfb94bc4-80da-4739-9bc8-3f1e179dbd4b', 'example-d01-95', NULL, NULL, NULL, '2026-11-27 01:59:32.464839+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('8afaab31-a6b0-4b45-8e46-f2689154a3e6', 'example-d01-96', NULL, NULL, NULL, '2026-11-27 01:59:32.486065+00', NULL),
	('48543709-8cc1-43aa-8dfd-6bf11b5b3910', 'example-d01-97', NULL, NULL, NULL, '2026-11-27 01:59:32.510559+00', NULL),
	('eb1b140f-f999-4c29-bbbb-ed61a22758e9', 'example-d01-98', NULL, NULL, NULL, '2026-11-27 01:59:32.537976+00', NULL),
	('1d3ec9a5-ab6c-4038-b9c6-a1813a77aa3e', 'example-d01-99', NULL, NULL, NULL, '2026-11-27 01:59:32.562102+00', NULL),
	('eb9a58a8-0664-4ccd-b1bf-08e9325adcd9', 'example-d01-100', NULL, NULL, NULL, '2026-11-27 01:59:32.588957+00', NULL),
	('068d9703-5a23-4f28-9f5d-eac23bf24b06', 'example-d01-101', NULL, NULL, NULL, '2026-11-27 01:59:32.61042+00', NULL),
	('30c469e2-2d3e-45d6-bd23-6438f6165434', 'example-d01-102', NULL, NULL, NULL, '2026-11-27 01:59:32.623917+00', NULL),
	('5a12ce61-8d66-48b1-a791-18d5347a7096', 'example-d01-103', NULL, NULL, NULL, '2026-11-27 01:59:32.637608+00', NULL),
	('8567c3ea-a363-4640-addf-317146fdd1ab', 'example-d01-104', NULL, NULL, NULL, '2026-11-27 01:59:32.652625+00', NULL),
	('ca89918b-76de-496e-b5ce-eeaea29df179', 'example-d01-105', NULL, NULL, NULL, '2026-11-27 01:59:32.663453+00', NULL),
	('2d265f92-2bbd-45f1-a190-cae5be8410e5', 'example-d01-106', NULL, NULL, NULL, '2026-11-27 01:59:32.680443+00', NULL),
	('b5119f57-a39a-4a41-bac0-5b642a939dc2', 'example-d01-107', NULL, NULL, NULL, '2026-11-27 01:59:32.69071+00', NULL),
	('41d29950-d67c-48e2-b1f0-27548b0c5e99', 'example-d01-108', NULL, NULL, NULL, '2026-11-27 01:59:32.708904+00', NULL),
	('c92d42f5-991d-4943-821d-2e210a24f0a0', 'example-d01-109', NULL, NULL, NULL, '2026-11-27 01:59:32.752909+00', NULL),
	('0ca11aec-04a5-4f1f-a953-dd08bbedf252', 'example-d01-110', NULL, NULL, NULL, '2026-11-27 01:59:32.764304+00', NULL),
	('0c4e7e3a-6aef-4793-8551-c4637b7dffa0', 'example-d01-111', NULL, NULL, NULL, '2026-11-27 01:59:32.770209+00', NULL),
	('e628a4d5-7f31-4481-825d-cb5adeab2c43', 'example-d01-112', NULL, NULL, NULL, '2026-11-27 01:59:32.779129+00', NULL),
	('ddec3b2b-927a-44e3-b9a4-12d6fe814f33', 'example-d01-113', NULL, NULL, NULL, '2026-11-27 01:59:32.784527+00', NULL),
	('bd189a3f-21bc-4176-bba5-7ed4f4b7b100', 'example-d01-114', NULL, NULL, NULL, '2026-11-27 01:59:32.789806+00', NULL),
	('157da947-cdf9-4899-a779-8e40b4585805', 'example-d01-115', NULL, NULL, NULL, '2026-11-27 01:59:32.795548+00', NULL),
	('e8bb99ae-b3bf-415f-a3c4-9b966aa11ce7', 'example-d01-116', NULL, NULL, NULL, '2026-11-27 01:59:32.804886+00', NULL),
	('6bf9234d-8972-4756-b1b9-a477c78fa5c9', 'example-d01-117', NULL, NULL, NULL, '2026-11-27 01:59:32.816858+00', NULL),
	('2ea03f78-58b0-4466-9eff-263c99d568d6', 'example-d01-118', NULL, NULL, NULL, '2026-11-27 01:59:32.822715+00', NULL),
	('cbec8e5e-5eec-4e2c-9a18-d48761075b82', 'example-d01-119', NULL, NULL, NULL, '2026-11-27 01:59:32.836978+00', NULL),
	('60cc8f88-9068-4364-bb0c-7d34997645c3', 'example-d01-120', NULL, NULL, NULL, '2026-11-27 01:59:32.848527+00', NULL),
	('10e58a26-24bc-44f7-9411-62447597c3d0', 'example-d01-121', NULL, NULL, NULL, '2026-11-27 01:59:32.854077+00', NULL),
	('f4df975b-186f-4e30-923d-11d756dd6cb0', 'example-d01-122', NULL, NULL, NULL, '2026-11-27 01:59:32.862953+00', NULL),
	('61d3e568-95cc-4cb0-bd86-bc6bee4e8533', 'example-d01-123', NULL, NULL, NULL, '2026-11-27 01:59:32.881516+00', NULL),
	('72ebc1d8-9c80-40ba-af64-9f64d9d5dbd3', 'example-d01-124', NULL, NULL, NULL, '2026-11-27 01:59:32.904725+00', NULL),
	('bbe647df-ee8e-41ec-8c31-93fd0f063b76', 'example-d01-125', NULL, NULL, NULL, '2026-11-27 01:59:32.921366+00', NULL),
	('88a36bba-4d49-41e1-bb4b-1f26fc615e92', 'example-d01-126', NULL, NULL, NULL, '2026-11-27 01:59:32.939404+00', NULL),
	('6b2dd427-77cc-4774-86a1-bfcd81822477', 'example-d01-127', NULL, NULL, NULL, '2026-11-27 01:59:32.960205+00', NULL),
	('9ab6de4f-87bb-44e7-9037-e524067640ff', 'example-d01-128', NULL, NULL, NULL, '2026-11-27 01:59:32.987532+00', NULL),
	('dfa6154a-4bcb-4369-8800-1e0ecb0d5d3f', 'example-d01-129', NULL, NULL, NULL, '2026-11-27 01:59:33.00062+00', NULL),
	('39917111-651e-40f1-a46a-eb1d36b03d74', 'example-d01-130', NULL, NULL, NULL, '2026-11-27 01:59:33.014156+00', NULL),
	('40d73fa8-adc8-4f4d-8d97-2e2ad04b58ba', 'example-d01-131', NULL, NULL, NULL, '2026-11-27 01:59:33.028625+00', NULL),
	('8203579e-8e45-40a8-8562-13776b462dac', 'example-d01-132', NULL, NULL, NULL, '2026-11-27 01:59:33.048665+00', NULL),
	('0bebc212-d7b1-46ac-b526-0677233b6494', 'example-d01-133', NULL, NULL, NULL, '2026-11-27 01:59:33.062922+00', NULL),
	('4d4d970b-5e4a-4ef9-8de9-032be406d9b1', 'example-d01-134', NULL, NULL, NULL, '2026-11-27 01:59:33.082573+00', NULL),
	('c538f704-dc7d-4f69-9923-008cb7f83959', 'example-d01-135', NULL, NULL, NULL, '2026-11-27 01:59:33.107716+00', NULL),
	('b73c17d0-8255-4227-a702-6c1566d6dc9a', 'example-d01-136', NULL, NULL, NULL, '2026-11-27 01:59:33.123316+00', NULL),
	('7bfd89c6-36a1-4e6a-9889-a5cfe3224e9d', 'example-d01-137', NULL, NULL, NULL, '2026-11-27 01:59:33.131408+00', NULL),
	('5bac6eac-1f2d-4fe8-b286-133907e46b1e', 'example-d01-138', NULL, NULL, NULL, '2026-11-27 01:59:33.149955+00', NULL),
	('41ff9207-e1aa-4ed3-93fb-235cc9be3b55', 'example-d01-139', NULL, NULL, NULL, '2026-11-27 01:59:33.171128+00', NULL),
	('1bb49521-4c8e-4f9a-824c-e3600a3787da', 'example-d01-140', NULL, NULL, NULL, '2026-11-27 01:59:33.195435+00', NULL),
	('672524f7-4daf-429e-839b-4b1fab050dee', 'example-d01-141', NULL, NULL, NULL, '2026-11-27 01:59:33.221298+00', NULL),
	('95921e64-c7f2-4a6a-ab30-f535da93f52f', 'example-d01-142', NULL, NULL, NULL, '2026-11-27 01:59:33.240812+00', NULL),
	('2ee97b26-ebb5-47b2-af23-c3877c5bdaaa', 'example-d01-143', NULL, NULL, NULL, '2026-11-27 01:59:33.276954+00', NULL),
	('d42684a5-5b9b-4872-84cd-3044c386dc6f', 'example-d01-144', NULL, NULL, NULL, '2026-11-27 01:59:33.290558+00', NULL),
	('6ff8b416-8ce7-49a4-9c3c-b1252b42afbd', 'example-d01-145', NULL, NULL, NULL, '2026-11-27 01:59:33.304974+00', NULL),
	('3998a769-8630-4eec-bab7-d323197c1254', 'example-d01-146', NULL, NULL, NULL, '2026-11-27 01:59:33.321368+00', NULL),
	('566c12fa-b231-4f5e-8f58-0b7632ee3e4d', 'example-d01-147', NULL, NULL, NULL, '2026-11-27 01:59:33.334186+00', NULL),
	('45f83593-d9c9-406f-b948-b464527581db', 'example-d01-148', NULL, NULL, NULL, '2026-11-27 01:59:33.349536+00', NULL),
	('8ab15f04-3b2c-4c6b-8e22-caffebe7e7bf', 'example-d01-149', NULL, NULL, NULL, '2026-11-27 01:59:33.363561+00', NULL),
	('5cc48c37-18b2-4345-80a3-afc95ebdaf80', 'example-d01-150', NULL, NULL, NULL, '2026-11-27 01:59:33.384453+00', NULL),
	('ea9cb34e-af7c-4de9-aaf5-1f962ddc45fe', 'example-d01-151', NULL, NULL, NULL, '2026-11-27 01:59:33.392627+00', NULL),
	('f7c67546-4d0e-4e0c-a24f-dfb9560f37eb', 'example-d01-152', NULL, NULL, NULL, '2026-11-27 01:59:33.40161+00', NULL),
	('e3cc44f3-2c51-4e56-a35d-152040d1f511', 'example-d01-153', NULL, NULL, NULL, '2026-11-27 01:59:33.415536+00', NULL),
	('58c8cf1e-9273-4c2f-9714-2d94e76b7fe1', 'example-d01-154', NULL, NULL, NULL, '2026-11-27 01:59:33.428933+00', NULL),
	('02f916bf-f7ab-40c4-a6e4-d70485b2acd7', 'example-d01-155', NULL, NULL, NULL, '2026-11-27 01:59:33.438703+00', NULL),
	('49e16f53-7ba9-4799-9e3b-4196ff40386a', 'example-d01-156', NULL, NULL, NULL, '2026-11-27 01:59:33.450566+00', NULL),
	('01a36bc4-801c-41a8-a9ee-214ad256150c', 'example-d01-157', NULL, NULL, NULL, '2026-11-27 01:59:33.465274+00', NULL),
	('084206d1-881b-483d-a34f-953519c86402', 'example-d01-158', NULL, NULL, NULL, '2026-11-27 01:59:33.485292+00', NULL),
	('d6f2b458-b63d-4571-a22d-b4940eef856a', 'example-d01-159', NULL, NULL, NULL, '2026-11-27 01:59:33.495787+00', NULL),
	('6d8e9a7a-fca5-4141-b673-01b23cadb2a1', 'example-d01-160', NULL, NULL, NULL, '2026-11-27 01:59:33.510512+00', NULL),
	('1e4b312a-cb04-4b13-8923-daffc4ace7e9', 'example-d01-161', NULL, NULL, NULL, '2026-11-27 01:59:33.524815+00', NULL),
	('8d45dce3-131f-4e35-b62a-ffbdd28b97c4', 'example-d01-162', NULL, NULL, NULL, '2026-11-27 01:59:33.535511+00', NULL),
	('9a374714-0152-4bb2-91c8-b1f9f3882b7a', 'example-d01-163', NULL, NULL, NULL, '2026-11-27 01:59:33.550719+00', NULL),
	('04725437-eb84-45d3-8b59-0cbd18aab23d', 'example-d01-164', NULL, NULL, NULL, '2026-11-27 01:59:33.564682+00', NULL),
	('09dc37d6-873f-4368-af99-7bb6771d2046', 'example-d01-165', NULL, NULL, NULL, '2026-11-27 01:59:33.584864+00', NULL),
	('7d886733-39f3-4e60-ac3d-47d9c84bfea2', 'example-d01-166', NULL, NULL, NULL, '2026-11-27 01:59:33.592661+00', NULL),
	('d78abb8d-cb80-4d63-bb3b-4a3a8dc2308e', 'example-d01-167', NULL, NULL, NULL, '2026-11-27 01:59:33.59814+00', NULL),
	('1e4793c5-123a-44c0-bb05-63433a4132c1', 'example-d01-168', NULL, NULL, NULL, '2026-11-27 01:59:33.605575+00', NULL),
	('a0c3f6d5-1f0d-4090-b5b4-326776246ee8', 'example-d01-169', NULL, NULL, NULL, '2026-11-27 01:59:33.622309+00', NULL),
	('10b9c3cc-71ee-4482-b591-b8a5d358fc4c', 'example-d01-170', NULL, NULL, NULL, '2026-11-27 01:59:33.636706+00', NULL),
	('b6a7d5aa-eac4-4575-8d29-78ea84827e3b', 'example-d01-171', NULL, NULL, NULL, '2026-11-27 01:59:33.654517+00', NULL),
	('c83c6c88-e41b-4bb6-8b21-728118d77371', 'example-d01-172', NULL, NULL, NULL, '2026-11-27 01:59:33.665569+00', NULL),
	('4c3ccd8f-d74f-4508-adee-1f307dfb6a4d', 'example-d01-173', NULL, NULL, NULL, '2026-11-27 01:59:33.679958+00', NULL),
	('6854b8f1-54aa-434c-aaba-cef27f2e2978', 'example-d01-174', NULL, NULL, NULL, '2026-11-27 01:59:33.69674+00', NULL),
	('220274a9-26e1-46bf-8bff-224faff3e515', 'example-d01-175', NULL, NULL, NULL, '2026-11-27 01:59:33.708982+00', NULL),
	('77e0328a-5d9f-4784-a536-d1eabd118017', 'example-d01-176', NULL, NULL, NULL, '2026-11-27 01:59:33.728261+00', NULL),
	('abb8a025-3782-4b46-af26-481ebd05337a', 'example-d01-177', NULL, NULL, NULL, '2026-11-27 01:59:33.744247+00', NULL),
	('774c63e9-9964-4ec6-8692-bfc0163111d2', 'example-d01-178', NULL, NULL, NULL, '2026-11-27 01:59:33.774671+00', NULL),
	('b78bdb41-0689-4ca0-959c-14969541b9c0', 'example-d01-179', NULL, NULL, NULL, '2026-11-27 01:59:33.788794+00', NULL),
	('362857a6-89f0-4f2d-905f-89c28aa98a20', 'example-d01-180', NULL, NULL, NULL, '2026-11-27 01:59:33.80484+00', NULL),
	('5494a528-3dde-4e81-b1c0-e23737b25572', 'example-d01-181', NULL, NULL, NULL, '2026-11-27 01:59:33.815151+00', NULL),
	('d0f59108-e126-4ab2-b4e0-59f6b145704d', 'example-d01-182', NULL, NULL, NULL, '2026-11-27 01:59:33.832932+00', NULL),
	('9519a602-043e-4bff-a6c7-13c7e1251f4b', 'example-d01-183', NULL, NULL, NULL, '2026-11-27 01:59:33.847929+00', NULL),
	('e30ef4d2-2375-423c-8fcd-ab1a0ed24f02', 'example-d01-184', NULL, NULL, NULL, '2026-11-27 01:59:33.865535+00', NULL),
	('c55173da-02bb-4d1a-a0a0-f71497eb13f0', 'example-d01-185', NULL, NULL, NULL, '2026-11-27 01:59:33.879287+00', NULL),
	('8a669f52-511d-4c3c-9044-0021706e7ce6', 'example-d01-186', NULL, NULL, NULL, '2026-11-27 01:59:33.895539+00', NULL),
	('908033fb-7870-4318-8986-e01a32eb140a', 'example-d01-187', NULL, NULL, NULL, '2026-11-27 01:59:33.935525+00', NULL),
	('7450dc68-612a-4abe-b723-88f997f214f2', 'example-d01-188', NULL, NULL, NULL, '2026-11-27 01:59:33.95002+00', NULL),
	('10a72d4e-f373-435b-902e-e845deb5f3a8', 'example-d01-189', NULL, NULL, NULL, '2026-11-27 01:59:33.962641+00', NULL),
	('1a3bff93-7bb6-48a3-91c5-a828c4a0f2ab', 'example-d01-190', NULL, NULL, NULL, '2026-11-27 01:59:33.969609+00', NULL),
	('2b47317f-98c2-4ec1-8b55-9525c0edc718', 'example-d01-191', NULL, NULL, NULL, '2026-11-27 01:59:33.983175+00', NULL),
	('9a5b90f6-7bb4-4f14-87e7-0be0f7ca4483', 'example-d01-192', NULL, NULL, NULL, '2026-11-27 01:59:33.989369+00', NULL),
	('5e904e54-1787-4aa7-8b39-cf11ea8e5df9', 'example-d01-193', NULL, NULL, NULL, '2026-11-27 01:59:34.003726+00', NULL),
	('c586d767-9ea6-4d9b-8124-497564813e29', 'example-d01-194', NULL, NULL, NULL, '2026-11-27 01:59:34.013525+00', NULL),
	('fa96affb-b8c1-4da1-9467-c897e9d00314', 'example-d01-195', NULL, NULL, NULL, '2026-11-27 01:59:34.026593+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('6d100cbf-bf84-46e7-bcb6-d3447c7e5b49', 'example-d01-196', NULL, NULL, NULL, '2026-11-27 01:59:34.040224+00', NULL),
	('2010b0c9-2c79-4905-b472-52e14cccc76e', 'example-d01-197', NULL, NULL, NULL, '2026-11-27 01:59:34.049484+00', NULL),
	('b71b76cd-8838-42bd-8d20-eb9b2f4ede77', 'example-d01-198', NULL, NULL, NULL, '2026-11-27 01:59:34.063013+00', NULL),
	('b5d11862-5feb-4753-9e5f-ccabdd5c670a', 'example-d01-199', NULL, NULL, NULL, '2026-11-27 01:59:34.077869+00', NULL),
	('816bc53a-33c9-4057-8e83-5185ca763fed', 'example-d01-200', NULL, NULL, NULL, '2026-11-27 01:59:34.090911+00', NULL),
	('891990ed-5ded-400a-984c-5fee2d275dc6', 'example-d01-201', NULL, NULL, NULL, '2026-11-27 01:59:34.101622+00', NULL),
	('72961c92-f6ee-48a0-840d-cd1832b156f8', 'example-d01-202', NULL, NULL, NULL, '2026-11-27 01:59:34.106408+00', NULL),
	('115911d3-6ba4-4182-bc2b-c9bfd2bf5538', 'example-d01-203', NULL, NULL, NULL, '2026-11-27 01:59:34.111659+00', NULL),
	('489cdd1f-3f81-44da-80c7-948b6e4160b8', 'example-d01-204', NULL, NULL, NULL, '2026-11-27 01:59:34.11586+00', NULL),
	('abeb989a-5bf6-450c-b7d2-c8f70dc8703b', 'example-d01-205', NULL, NULL, NULL, '2026-11-27 01:59:34.121379+00', NULL),
	('1bc157e9-e1dd-49a8-a506-06f92d0a4f5d', 'example-d01-206', NULL, NULL, NULL, '2026-11-27 01:59:34.135071+00', NULL),
	('4aec7526-97cd-44d7-9b10-0aec8bf7326c', 'example-d01-207', NULL, NULL, NULL, '2026-11-27 01:59:34.150487+00', NULL),
	('5605cc96-ddb5-43c6-82a6-585eeecafeda', 'example-d01-208', NULL, NULL, NULL, '2026-11-27 01:59:34.16934+00', NULL),
	('15ad8d59-6ffd-4107-8d61-d3faf6189feb', 'example-d01-209', NULL, NULL, NULL, '2026-11-27 01:59:34.187633+00', NULL),
	('4207e501-2bb8-46a1-ade7-227aaa8a39c5', 'example-d01-210', NULL, NULL, NULL, '2026-11-27 01:59:34.212007+00', NULL),
	('d1345402-5591-4f10-9999-9bd4ec3fac2b', 'example-d01-211', NULL, NULL, NULL, '2026-11-27 01:59:34.226848+00', NULL),
	('6be3a154-80f8-40b9-867b-d79b776d784e', 'example-d01-212', NULL, NULL, NULL, '2026-11-27 01:59:34.237269+00', NULL),
	('e3b44a11-d7c1-4cf3-a630-e9a2e26b6843', 'example-d01-213', NULL, NULL, NULL, '2026-11-27 01:59:34.250462+00', NULL),
	('47f7566c-5069-4f6d-b9c8-07125d539b57', NULL, NULL, NULL, '3d54135f9dcb08b31c7773d7b42477d22532a07b526a3dbdb3fc58be45b79f7f', '2026-11-27 01:59:34.26894+00', NULL),
	('713cd77c-b6a0-4484-842a-67b393e18916', NULL, NULL, NULL, '79a3888e6b4279910b0af995242d38e9e8ac28fe997200c208411c0f6fd521d7', '2026-11-27 01:59:34.347576+00', NULL),
	('64bbde81-49e4-45e4-aab6-9f4c31a3832a', 'example-d02-0', NULL, NULL, NULL, '2026-11-27 01:59:34.363556+00', NULL),
	('25ced981-46f8-4da8-9bb7-1b1b5f68da08', 'example-d02-1', NULL, NULL, NULL, '2026-11-27 01:59:34.383848+00', NULL),
	('89d7c28f-c80e-48a0-8e15-18d7752637d8', 'example-d02-2', NULL, NULL, NULL, '2026-11-27 01:59:34.394493+00', NULL),
	('782bc093-7f20-43e3-b685-3f123a54dbdd', 'example-d02-3', NULL, NULL, NULL, '2026-11-27 01:59:34.406229+00', NULL),
	('23e51f6d-41b7-4ec0-b36e-322bf43781e5', 'example-d02-4', NULL, NULL, NULL, '2026-11-27 01:59:34.424855+00', NULL),
	('1c50edc3-9651-40b0-b500-e622b49110ee', 'example-d02-5', NULL, NULL, NULL, '2026-11-27 01:59:34.442631+00', NULL),
	('1840ecfc-1c76-4f1e-844a-192812b1be0e', 'example-d02-6', NULL, NULL, NULL, '2026-11-27 01:59:34.459136+00', NULL),
	('b47e8971-6b80-44dd-b4ee-2f236d221282', 'example-d02-7', NULL, NULL, NULL, '2026-11-27 01:59:34.478385+00', NULL),
	('15eafdd5-b6b3-40af-b860-be21c7255300', 'example-d02-8', NULL, NULL, NULL, '2026-11-27 01:59:34.494627+00', NULL),
	('2d7cb629-7e80-4786-9ccf-362baeca4948', 'example-d02-9', NULL, NULL, NULL, '2026-11-27 01:59:34.516876+00', NULL),
	('5fd485fa-9632-40d8-9960-2f38950ed765', 'example-d02-10', NULL, NULL, NULL, '2026-11-27 01:59:34.530532+00', NULL),
	('d4349835-6b05-4e26-aa82-040ef5c9b394', 'example-d02-11', NULL, NULL, NULL, '2026-11-27 01:59:34.54533+00', NULL),
	('4c3b0454-641d-4e86-b608-6c13552480e1', 'example-d02-12', NULL, NULL, NULL, '2026-11-27 01:59:34.563416+00', NULL),
	('dca43117-98c3-4b37-9c37-1e8709ab7238', 'example-d02-13', NULL, NULL, NULL, '2026-11-27 01:59:34.57639+00', NULL),
	('4ac611fe-833e-46d1-8bfd-df346ed58348', 'example-d02-14', NULL, NULL, NULL, '2026-11-27 01:59:34.594691+00', NULL),
	('3b3a1b08-c49e-450d-a779-38b29839298c', 'example-d02-15', NULL, NULL, NULL, '2026-11-27 01:59:34.613035+00', NULL),
	('65192f8f-c5e7-4bb3-a833-2c60584f1469', 'example-d02-16', NULL, NULL, NULL, '2026-11-27 01:59:34.628929+00', NULL),
	('375c37d6-3611-453f-b7b5-b785fb50661e', 'example-d02-17', NULL, NULL, NULL, '2026-11-27 01:59:34.643691+00', NULL),
	('39ad35ed-51d6-48d2-85e6-8e2f02248841', 'example-d02-18', NULL, NULL, NULL, '2026-11-27 01:59:34.663238+00', NULL),
	('c1ade95b-3211-4d12-813e-e44c8683680e', 'example-d02-19', NULL, NULL, NULL, '2026-11-27 01:59:34.692336+00', NULL),
	('515ceeb9-afcc-4423-a65b-ca77ccfe9ce8', 'example-d02-20', NULL, NULL, NULL, '2026-11-27 01:59:34.711722+00', NULL),
	('6860b351-369f-4374-b13e-b9fdd2a8103f', 'example-d02-21', NULL, NULL, NULL, '2026-11-27 01:59:34.739535+00', NULL),
	('5099d720-3aa5-4a06-aa6a-7b04ecf6a381', 'example-d02-22', NULL, NULL, NULL, '2026-11-27 01:59:34.755839+00', NULL),
	('54b07c44-bf6f-47b5-9f0d-9688f3d5b058', 'example-d02-23', NULL, NULL, NULL, '2026-11-27 01:59:34.7634+00', NULL),
	('0278e25c-a135-4465-a49e-51b3392b39c6', 'example-d02-24', NULL, NULL, NULL, '2026-11-27 01:59:34.780296+00', NULL),
	('378894e2-5137-44c2-abb4-a4901f8a1252', 'example-d02-25', NULL, NULL, NULL, '2026-11-27 01:59:34.786744+00', NULL),
	('26ef7d32-0659-4a8e-b088-086f058e9003', 'example-d02-26', NULL, NULL, NULL, '2026-11-27 01:59:34.797434+00', NULL),
	('17c75db1-05da-43bd-93c9-6d40863293f2', 'example-d02-27', NULL, NULL, NULL, '2026-11-27 01:59:34.841086+00', NULL),
	('355ff6d8-70ff-4f22-85a7-38398e704086', 'example-d02-28', NULL, NULL, NULL, '2026-11-27 01:59:34.866009+00', NULL),
	('93dc8337-dd92-4ce3-816c-2f0bcad567bc', 'example-d02-29', NULL, NULL, NULL, '2026-11-27 01:59:34.894839+00', NULL),
	('c55c1dd3-0d0b-4ecc-9049-59479aa62f5a', 'example-d02-30', NULL, NULL, NULL, '2026-11-27 01:59:34.910595+00', NULL),
	('0a307aa0-48a6-4599-9684-64f120ad952b', 'example-d02-31', NULL, NULL, NULL, '2026-11-27 01:59:34.929068+00', NULL),
	('27c9f41f-6c2b-4aa0-826b-1fb0a1cd16eb', 'example-d02-32', NULL, NULL, NULL, '2026-11-27 01:59:34.95292+00', NULL),
	('a60a2569-f0f9-4ee0-924d-bfb1c3c25cfd', 'example-d02-33', NULL, NULL, NULL, '2026-11-27 01:59:34.975137+00', NULL),
	('313cc301-3ccb-4159-99fd-ce6694c3c979', 'example-d02-34', NULL, NULL, NULL, '2026-11-27 01:59:35.005046+00', NULL),
	('f49cb210-2686-405c-960b-19036af3fe1e', 'example-d02-35', NULL, NULL, NULL, '2026-11-27 01:59:35.028399+00', NULL),
	('cf42b44d-3473-4b23-9383-fdc7c7436d81', 'example-d02-36', NULL, NULL, NULL, '2026-11-27 01:59:35.046444+00', NULL),
	('8c662190-3fe8-43de-be28-098b45229027', 'example-d02-37', NULL, NULL, NULL, '2026-11-27 01:59:35.070871+00', NULL),
	('c65cf458-2656-4a46-acad-3a13a5b57faf', 'example-d02-38', NULL, NULL, NULL, '2026-11-27 01:59:35.09095+00', NULL),
	('3143b27e-c9ce-4f1a-8ed3-8bc786dcacfe', 'example-d02-39', NULL, NULL, NULL, '2026-11-27 01:59:35.111592+00', NULL),
	('2e5af138-c0ad-49ca-b853-ecf245075fbc', 'example-d02-40', NULL, NULL, NULL, '2026-11-27 01:59:35.132966+00', NULL),
	('d772d1aa-e730-4eb3-9a2c-30550b1ff2a1', NULL, NULL, NULL, '30418977ae6d423fd75f0c55f7c2a80c8b45d0856d4818cfca7576e08e288ddc', '2026-11-27 01:59:35.161519+00', NULL),
	('ef511b08-a9c5-4fe9-a358-ea7f3472eea4', 'example-d03-0', NULL, NULL, NULL, '2026-11-27 01:59:35.316857+00', NULL),
	('31fbf530-e75d-46ff-a37e-ac7cb425ea36', 'example-d03-1', NULL, NULL, NULL, '2026-11-27 01:59:35.336328+00', NULL),
	('8fae8153-ffeb-49e2-9595-ae99e21ff02f', 'example-d03-2', NULL, NULL, NULL, '2026-11-27 01:59:35.3556+00', NULL),
	('00199967-218c-4922-86ee-dd7d7a656f7e', 'example-d03-3', NULL, NULL, NULL, '2026-11-27 01:59:35.37334+00', NULL),
	('0fecdcd0-ca53-46a9-84b4-2a190f66ff44', 'example-d03-4', NULL, NULL, NULL, '2026-11-27 01:59:35.393004+00', NULL),
	('42211ea0-8934-43a9-aae8-63571aea6a9a', 'example-d03-5', NULL, NULL, NULL, '2026-11-27 01:59:35.410611+00', NULL),
	('adcc080a-6720-4558-b613-b76f73e0fb1d', 'example-d03-6', NULL, NULL, NULL, '2026-11-27 01:59:35.429135+00', NULL),
	('8fc7d8c0-dbe0-4b78-9894-d1f2ae9ffd39', 'example-d03-7', NULL, NULL, NULL, '2026-11-27 01:59:35.443783+00', NULL),
	('7093eedd-d145-494d-ad1a-91bf2ccc525b', 'example-d03-8', NULL, NULL, NULL, '2026-11-27 01:59:35.459829+00', NULL),
	('36bca717-e9e3-4081-ade3-6bc6efeef8eb', 'example-d03-9', NULL, NULL, NULL, '2026-11-27 01:59:35.474703+00', NULL),
	('8d3d7bfd-5d43-4b1f-9394-7dfa70796fcc', 'example-d03-10', NULL, NULL, NULL, '2026-11-27 01:59:35.497579+00', NULL),
	('41f584c0-bcff-4936-8b3c-6672e1081589', 'example-d03-11', NULL, NULL, NULL, '2026-11-27 01:59:35.512284+00', NULL),
	('47a379e4-8af1-4123-b051-b2863e99d148', 'example-d03-12', NULL, NULL, NULL, '2026-11-27 01:59:35.524352+00', NULL),
	('24e90add-bc37-4a37-a627-0c8917dd119f', 'example-d03-13', NULL, NULL, NULL, '2026-11-27 01:59:35.548378+00', NULL),
	('c3eec385-bdc9-4efb-b550-2b14d959d9c1', 'example-d03-14', NULL, NULL, NULL, '2026-11-27 01:59:35.569402+00', NULL),
	('17c3534f-a5db-469d-9b48-791a98a6967c', 'example-d03-15', NULL, NULL, NULL, '2026-11-27 01:59:35.584974+00', NULL),
	('08926f58-70da-4f9f-909a-e5da1deff035', 'example-d03-16', NULL, NULL, NULL, '2026-11-27 01:59:35.60559+00', NULL),
	('88d01366-516e-472c-a969-9aa2e78df47f', 'example-d03-17', NULL, NULL, NULL, '2026-11-27 01:59:35.620626+00', NULL),
	('072aff73-c974-4a95-9380-84939d015d0b', 'example-d03-18', NULL, NULL, NULL, '2026-11-27 01:59:35.639482+00', NULL),
	('fe1d53f1-f010-4a03-a456-c34bb2f3727f', 'example-d03-19', NULL, NULL, NULL, '2026-11-27 01:59:35.656898+00', NULL),
	('04785010-1450-40f5-a666-2a57911309db', 'example-d03-20', NULL, NULL, NULL, '2026-11-27 01:59:35.681123+00', NULL),
	('ca20a2cc-f4ef-4bea-8eed-103636ad9ed7', 'example-d03-21', NULL, NULL, NULL, '2026-11-27 01:59:35.689746+00', NULL),
	('c56461c7-9c03-4d3d-8ffa-e50b540d8290', 'example-d03-22', NULL, NULL, NULL, '2026-11-27 01:59:35.712969+00', NULL),
	('9e71d529-b2f6-4a7c-8e51-f9ee2c396101', 'example-d03-23', NULL, NULL, NULL, '2026-11-27 01:59:35.726509+00', NULL),
	('e3440850-755c-4de7-b6c9-f2308a004bbf', 'example-d03-24', NULL, NULL, NULL, '2026-11-27 01:59:35.736775+00', NULL),
	('f1538164-b295-4951-b008-6d974b1161f0', 'example-d03-25', NULL, NULL, NULL, '2026-11-27 01:59:35.749029+00', NULL),
	('0db1eaaa-2ae2-4686-b0e3-cf177355e960', 'example-d03-26', NULL, NULL, NULL, '2026-11-27 01:59:35.757642+00', NULL),
	('59b917a8-8c0d-4e5d-bacf-94c7eb175133', 'example-d03-27', NULL, NULL, NULL, '2026-11-27 01:59:35.770394+00', NULL),
	('1a89ad2f-1925-47a8-b730-09fc9e4cfa09', 'example-d03-28', NULL, NULL, NULL, '2026-11-27 01:59:35.785362+00', NULL),
	('b94d5de5-90f2-4ac4-b3b8-d8a4f176306a', 'example-d03-29', NULL, NULL, NULL, '2026-11-27 01:59:35.802629+00', NULL),
	('e78e7e06-7dbb-4976-b39e-8276bf9482df', 'example-d03-30', NULL, NULL, NULL, '2026-11-27 01:59:35.824694+00', NULL),
	('f75dfe30-c2a3-4469-8f36-b479e826d802', 'example-d03-31', NULL, NULL, NULL, '2026-11-27 01:59:35.844595+00', NULL),
	('b1dd58a1-5cdb-4cc0-830c-34457f41d5b5', 'example-d03-32', NULL, NULL, NULL, '2026-11-27 01:59:35.861016+00', NULL),
	('6a0f6e45-fa5f-494a-a28d-7c160b54264b', 'example-d03-33', NULL, NULL, NULL, '2026-11-27 01:59:35.889278+00', NULL),
	('b14d673a-7688-4b8d-810b-9202906cb51f', 'example-d03-34', NULL, NULL, NULL, '2026-11-27 01:59:35.912953+00', NULL),
	('ddc854e4-5406-4430-a41a-b71915e05caf', 'example-d03-35', NULL, NULL, NULL, '2026-11-27 01:59:35.941195+00', NULL),
	('5e6bcc0a-9d8b-4613-a063-e2060d3f7ba9', 'example-d03-36', NULL, NULL, NULL, '2026-11-27 01:59:35.951008+00', NULL),
	('49b8eee9-1cf3-43f5-8f18-ea035389dc00', 'example-d03-37', NULL, NULL, NULL, '2026-11-27 01:59:35.966225+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('169be665-79f9-4ff1-9092-39217f6a71a0', 'example-d03-38', NULL, NULL, NULL, '2026-11-27 01:59:35.980671+00', NULL),
	('8351b5a3-fa10-414e-9706-43b1a4aa2c15', 'example-d03-39', NULL, NULL, NULL, '2026-11-27 01:59:35.991402+00', NULL),
	('f557dc73-d4f9-43bd-b7fd-4a2cdce081f2', 'example-d03-40', NULL, NULL, NULL, '2026-11-27 01:59:36.008958+00', NULL),
	('0b4b4fcb-2e84-4657-8c5d-3c6193b5fad6', 'example-d03-41', NULL, NULL, NULL, '2026-11-27 01:59:36.031327+00', NULL),
	('8ba60aa6-6bff-4573-bc24-5eecaa7cb471', 'example-d03-42', NULL, NULL, NULL, '2026-11-27 01:59:36.044992+00', NULL),
	('d6a8e8d3-c99b-4328-9ef5-8db2a5e81276', 'example-d03-43', NULL, NULL, NULL, '2026-11-27 01:59:36.071347+00', NULL),
	('9c9ee2c9-9ac1-482f-9f2d-be763bc4dbd2', 'example-d03-44', NULL, NULL, NULL, '2026-11-27 01:59:36.086062+00', NULL),
	('c100e7a2-38a5-4380-bbdb-7ee9bdc375c1', 'example-d03-45', NULL, NULL, NULL, '2026-11-27 01:59:36.097355+00', NULL),
	('ba6f5ac0-b8f6-4ca0-98cd-2bf944758760', 'example-d03-46', NULL, NULL, NULL, '2026-11-27 01:59:36.111507+00', NULL),
	('23fa3c49-c97e-45fd-96ed-14b5a4018ad4', 'example-d03-47', NULL, NULL, NULL, '2026-11-27 01:59:36.121841+00', NULL),
	('cbac99aa-b552-45b3-9237-41491cfa9515', 'example-d03-48', NULL, NULL, NULL, '2026-11-27 01:59:36.135218+00', NULL),
	('da3f7606-4eba-4410-bd5c-f38efd619915', 'example-d03-49', NULL, NULL, NULL, '2026-11-27 01:59:36.144456+00', NULL),
	('309584ec-c8fd-49f1-acc3-b76b6861571c', 'example-d03-50', NULL, NULL, NULL, '2026-11-27 01:59:36.156014+00', NULL),
	('c98eef0c-19b0-4fc4-8a18-6cd51cd7c29c', 'example-d03-51', NULL, NULL, NULL, '2026-11-27 01:59:36.168943+00', NULL),
	('d361fe4a-e474-480c-9fa3-c197c54d8c12', 'example-d03-52', NULL, NULL, NULL, '2026-11-27 01:59:36.192265+00', NULL),
	('e4089edf-7ca3-44c9-b697-b098f7eb29bc', 'example-d03-53', NULL, NULL, NULL, '2026-11-27 01:59:36.209285+00', NULL),
	('1b76be9d-84ff-4db7-82fe-062b20ec93f1', 'example-d03-54', NULL, NULL, NULL, '2026-11-27 01:59:36.230244+00', NULL),
	('4fbc71cd-fc94-428c-8d5b-1d72308c256d', 'example-d03-55', NULL, NULL, NULL, '2026-11-27 01:59:36.249754+00', NULL),
	('0cff4217-2caa-495f-b4bd-f1d1839a8193', 'example-d03-56', NULL, NULL, NULL, '2026-11-27 01:59:36.260579+00', NULL),
	('5cd6cbd6-688b-4bbd-918c-df431ec5c937', 'example-d03-57', NULL, NULL, NULL, '2026-11-27 01:59:36.270354+00', NULL),
	('ccd798ad-31ae-43e2-a031-cb6d5508ec21', 'example-d03-58', NULL, NULL, NULL, '2026-11-27 01:59:36.284419+00', NULL),
	('ecc358b3-21e0-499d-9730-d0b384ef59b7', 'example-d03-59', NULL, NULL, NULL, '2026-11-27 01:59:36.297101+00', NULL),
	('6b1e9c5b-8339-43b7-b1be-3ae18cb7d8f5', 'example-d03-60', NULL, NULL, NULL, '2026-11-27 01:59:36.313451+00', NULL),
	('1370d487-a0df-4cb0-a6d3-1149491305c0', 'example-d03-61', NULL, NULL, NULL, '2026-11-27 01:59:36.337563+00', NULL),
	('63889f2a-4122-493d-8e09-9b3e268fe14b', 'example-d03-62', NULL, NULL, NULL, '2026-11-27 01:59:36.347993+00', NULL),
	('193cf2e9-81e7-44af-85e0-0ff23f7db994', 'example-d03-63', NULL, NULL, NULL, '2026-11-27 01:59:36.363603+00', NULL),
	('0f66df8c-88d0-45f8-8294-d496a7e937f7', 'example-d03-64', NULL, NULL, NULL, '2026-11-27 01:59:36.380312+00', NULL),
	('513ba227-91db-4784-993b-a21325175aac', 'example-d03-65', NULL, NULL, NULL, '2026-11-27 01:59:36.395709+00', NULL),
	('b66d820b-42cd-479d-ba01-505f08079991', 'example-d03-66', NULL, NULL, NULL, '2026-11-27 01:59:36.414001+00', NULL),
	('2dede641-d0a3-4381-ba5e-21975d6c69c2', 'example-d03-67', NULL, NULL, NULL, '2026-11-27 01:59:36.430952+00', NULL),
	('72216b19-3b89-4a0a-bc6e-effd5f825445', 'example-d03-68', NULL, NULL, NULL, '2026-11-27 01:59:36.451539+00', NULL),
	('4baf97df-a649-4657-813c-05bd12248868', 'example-d03-69', NULL, NULL, NULL, '2026-11-27 01:59:36.471232+00', NULL),
	('4f8af3b8-fd75-45e3-aad1-ab06019916b1', 'example-d03-70', NULL, NULL, NULL, '2026-11-27 01:59:36.487759+00', NULL),
	('9705b2a7-7063-45ac-96b7-f3a238f9461e', 'example-d03-71', NULL, NULL, NULL, '2026-11-27 01:59:36.50281+00', NULL),
	('6c3744c4-34a7-493c-af1b-f1dc051e32e4', 'example-d03-72', NULL, NULL, NULL, '2026-11-27 01:59:36.51839+00', NULL),
	('2820ec4a-c1c3-41c5-b02f-b84ad485d9d1', 'example-d03-73', NULL, NULL, NULL, '2026-11-27 01:59:36.524865+00', NULL),
	('1dacee0e-49e9-49c4-b980-45f79e215fdb', 'example-d03-74', NULL, NULL, NULL, '2026-11-27 01:59:36.538343+00', NULL),
	('1f01eeec-90b0-42cd-a87b-e3b1765ba3c5', 'example-d03-75', NULL, NULL, NULL, '2026-11-27 01:59:36.551945+00', NULL),
	('62052254-43a8-4448-a9c8-0cbb53a5e32a', 'example-d03-76', NULL, NULL, NULL, '2026-11-27 01:59:36.561904+00', NULL),
	('e3af4a02-19f6-4f2b-aa73-b4667c340988', 'example-d03-77', NULL, NULL, NULL, '2026-11-27 01:59:36.574936+00', NULL),
	('9be7fa5c-0290-4d2e-8199-7127564ec46c', 'example-d03-78', NULL, NULL, NULL, '2026-11-27 01:59:36.587306+00', NULL),
	('e909dd25-1ef7-4804-8f61-92748a94bd6e', 'example-d03-79', NULL, NULL, NULL, '2026-11-27 01:59:36.601909+00', NULL),
	('28cc929d-18c1-46a7-a772-953c037bdc73', 'example-d03-80', NULL, NULL, NULL, '2026-11-27 01:59:36.612167+00', NULL),
	('72bdf5ab-38b5-435c-aa2c-0f5d3f215161', 'example-d03-81', NULL, NULL, NULL, '2026-11-27 01:59:36.621012+00', NULL),
	('d40595f0-ff53-4dc1-9cf9-d25ce1fd8c87', 'example-d03-82', NULL, NULL, NULL, '2026-11-27 01:59:36.633116+00', NULL),
	('7f9b009d-c46d-4c5f-bf2e-12ff44b47061', 'example-d03-83', NULL, NULL, NULL, '2026-11-27 01:59:36.646533+00', NULL),
	('43e688aa-6454-44f7-8b56-3b8a1917f797', 'example-d03-84', NULL, NULL, NULL, '2026-11-27 01:59:36.65994+00', NULL),
	('21dda9e3-1c9c-4b91-89ea-a65cfc2c6fdd', 'example-d03-85', NULL, NULL, NULL, '2026-11-27 01:59:36.670535+00', NULL),
	('bc44317a-66c3-4955-9f39-52250b0c48e4', 'example-d03-86', NULL, NULL, NULL, '2026-11-27 01:59:36.685797+00', NULL),
	('df218789-8302-4fd7-b2b0-9fd88c55dd9d', 'example-d03-87', NULL, NULL, NULL, '2026-11-27 01:59:36.696021+00', NULL),
	('05128335-bede-4eca-b431-12285f2b098a', 'example-d03-88', NULL, NULL, NULL, '2026-11-27 01:59:36.707354+00', NULL),
	('ecd4439e-24b4-408b-8210-fc7504d0711e', 'example-d03-89', NULL, NULL, NULL, '2026-11-27 01:59:36.727211+00', NULL),
	('fea8f3c8-b0d6-4b78-be10-e8d9b48707e6', 'example-d03-90', NULL, NULL, NULL, '2026-11-27 01:59:36.746982+00', NULL),
	('22f02acf-3e7f-4f03-b980-e06e2c23711e', 'example-d03-91', NULL, NULL, NULL, '2026-11-27 01:59:36.763334+00', NULL),
	('b1a743c7-7e40-4336-87a0-0820e99606b8', 'example-d03-92', NULL, NULL, NULL, '2026-11-27 01:59:36.77923+00', NULL),
	('55df8d50-c6a8-4259-8f42-acaedff8a2e2', 'example-d03-93', NULL, NULL, NULL, '2026-11-27 01:59:36.792162+00', NULL),
	('df322b0d-617e-4cee-9aff-7d986516260e', 'example-d03-94', NULL, NULL, NULL, '2026-11-27 01:59:36.809391+00', NULL),
	('d477a2ee-2696-4edc-a1e3-0aa8d9fc197e', 'example-d03-95', NULL, NULL, NULL, '2026-11-27 01:59:36.819128+00', NULL),
	('508338db-bfee-445c-89cd-55eacf095209', NULL, NULL, NULL, '0e58bad2ba48addb11b44640f699c1ce5b43a9a4de6ccbdc9f07d789a476728e', '2026-11-27 01:59:36.848377+00', NULL),
	('74589075-93cc-4f78-a90d-d0e47a6cbe53', 'example-d04-0', NULL, NULL, NULL, '2026-11-27 01:59:36.939917+00', NULL),
	('4e3887d6-c844-4bc5-a900-05aaaa35376d', 'example-d04-1', NULL, NULL, NULL, '2026-11-27 01:59:36.956623+00', NULL),
	('2a0d97ed-3347-4798-ab9f-9d0d250563a1', 'example-d04-2', NULL, NULL, NULL, '2026-11-27 01:59:36.970974+00', NULL),
	('085ce29b-b031-4561-bfde-cfd3aff32bf7', 'example-d04-3', NULL, NULL, NULL, '2026-11-27 01:59:36.983888+00', NULL),
	('90735397-2f5f-4a9d-aa02-610f21fe2c61', 'example-d04-4', NULL, NULL, NULL, '2026-11-27 01:59:37.006272+00', NULL),
	('c507de92-cbc9-4e4d-97f0-78ddaf8ce8dc', 'example-d04-5', NULL, NULL, NULL, '2026-11-27 01:59:37.0217+00', NULL),
	('187b678a-f461-4dfc-9a15-d9069f2fd53a', 'example-d04-6', NULL, NULL, NULL, '2026-11-27 01:59:37.036529+00', NULL),
	('1e575b14-0d80-45ce-8cf5-2ea85d0154b1', 'example-d04-7', NULL, NULL, NULL, '2026-11-27 01:59:37.055033+00', NULL),
	('dad97337-1af9-4955-b051-182c71f375dc', 'example-d04-8', NULL, NULL, NULL, '2026-11-27 01:59:37.067031+00', NULL),
	('e3a2491c-9294-49e0-ad06-e7a727a4d0e8', 'example-d04-9', NULL, NULL, NULL, '2026-11-27 01:59:37.091597+00', NULL),
	('7123eca4-30c5-4de7-94dd-ba14bc1641f1', 'example-d04-10', NULL, NULL, NULL, '2026-11-27 01:59:37.106336+00', NULL),
	('1ace34a9-e64f-4ec6-b8ac-a06ea2eba8df', 'example-d04-11', NULL, NULL, NULL, '2026-11-27 01:59:37.1255+00', NULL),
	('57c6f113-2662-4026-bba6-f3f0a2ef36d8', 'example-d04-12', NULL, NULL, NULL, '2026-11-27 01:59:37.140042+00', NULL),
	('bcc76ff3-5a56-43e8-b48a-097ae31d8963', 'example-d04-13', NULL, NULL, NULL, '2026-11-27 01:59:37.156919+00', NULL),
	('f6c57987-b7d3-42bf-a0b6-fdb40ab28517', 'example-d04-14', NULL, NULL, NULL, '2026-11-27 01:59:37.177753+00', NULL),
	('bc44f88c-ab77-46d9-9a2f-e5cc0377d323', 'example-d04-15', NULL, NULL, NULL, '2026-11-27 01:59:37.194889+00', NULL),
	('78179726-a298-493e-bdbc-183c3585a1f2', 'example-d04-16', NULL, NULL, NULL, '2026-11-27 01:59:37.20423+00', NULL),
	('a1e7a272-f846-4064-ac4c-e3eaa4d28b4f', 'example-d04-17', NULL, NULL, NULL, '2026-11-27 01:59:37.222822+00', NULL),
	('1aa9bffc-9fd7-4603-a280-e92ac3596f30', 'example-d04-18', NULL, NULL, NULL, '2026-11-27 01:59:37.233966+00', NULL),
	('40ff4f3e-64e8-45b3-a75d-ff262f884cd9', 'example-d04-19', NULL, NULL, NULL, '2026-11-27 01:59:37.245295+00', NULL),
	('ccadf6e3-e631-437e-a1af-fe7f45b53440', 'example-d04-20', NULL, NULL, NULL, '2026-11-27 01:59:37.261209+00', NULL),
	('feffae36-10cf-4ec3-a1ff-864de34ff877', 'example-d04-21', NULL, NULL, NULL, '2026-11-27 01:59:37.276537+00', NULL),
	('cb4e4e16-f3e2-4af3-a247-6556ae9ea3e7', 'example-d04-22', NULL, NULL, NULL, '2026-11-27 01:59:37.292178+00', NULL),
	('09d410ec-a42f-43cd-acee-5b6e4d43e502', 'example-d04-23', NULL, NULL, NULL, '2026-11-27 01:59:37.317009+00', NULL),
	('ddab5b5e-8572-4363-b5d1-e6012a52b0f7', 'example-d04-24', NULL, NULL, NULL, '2026-11-27 01:59:37.330963+00', NULL),
	('1762cca8-2cde-4bda-a5b6-e4a515abc237', 'example-d04-25', NULL, NULL, NULL, '2026-11-27 01:59:37.36216+00', NULL),
	('4aa5737d-73b7-4a0b-8a41-9f50263fd971', 'example-d04-26', NULL, NULL, NULL, '2026-11-27 01:59:37.383473+00', NULL),
	('087926f5-79f2-49f7-b561-cc45555ea6aa', 'example-d04-27', NULL, NULL, NULL, '2026-11-27 01:59:37.423959+00', NULL),
	('9262cd19-cc3b-4d0c-8635-1394b2465e16', 'example-d04-28', NULL, NULL, NULL, '2026-11-27 01:59:37.446998+00', NULL),
	('42532068-7303-42f3-9941-daa6b711832c', 'example-d04-29', NULL, NULL, NULL, '2026-11-27 01:59:37.469092+00', NULL),
	('3f79797a-d32b-4e6e-b075-054b87672478', 'example-d04-30', NULL, NULL, NULL, '2026-11-27 01:59:37.496165+00', NULL),
	('28ddc7bc-b3fd-4f2d-8b44-453e3bbeaa42', 'example-d04-31', NULL, NULL, NULL, '2026-11-27 01:59:37.514558+00', NULL),
	('ce354a7b-fb58-4fec-9584-c8df114eb861', 'example-d04-32', NULL, NULL, NULL, '2026-11-27 01:59:37.547158+00', NULL),
	('d7bf27d1-4571-4d0a-883a-4e597b82546d', 'example-d04-33', NULL, NULL, NULL, '2026-11-27 01:59:37.576687+00', NULL),
	('b722e903-25ec-46ab-a6bb-bf4b50589d82', 'example-d04-34', NULL, NULL, NULL, '2026-11-27 01:59:37.599157+00', NULL),
	('42c48e58-9ab9-49c8-bc13-48faa8c88c02', 'example-d04-35', NULL, NULL, NULL, '2026-11-27 01:59:37.621864+00', NULL),
	('5092f009-3f26-4520-820b-8305dcd15fd3', 'example-d04-36', NULL, NULL, NULL, '2026-11-27 01:59:37.644169+00', NULL),
	('342cfe3b-bb17-4f9e-88ab-607f6a2aec1d', 'example-d04-37', NULL, NULL, NULL, '2026-11-27 01:59:37.666737+00', NULL),
	('aa9966de-5067-4a36-82d3-030d323f5fec', 'example-d04-38', NULL, NULL, NULL, '2026-11-27 01:59:37.683798+00', NULL),
	('b700d258-25f1-4e19-b29f-ece1315ff950', 'example-d04-39', NULL, NULL, NULL, '2026-11-27 01:59:37.702423+00', NULL),
	('f552953b-a56b-446c-ac79-0470412ece8f', 'example-d04-40', NULL, NULL, NULL, '2026-11-27 01:59:37.726663+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('c5a3b685-592c-4269-bf38-d3ec786fee6d', 'example-d04-41', NULL, NULL, NULL, '2026-11-27 01:59:37.747483+00', NULL),
	('07a563a2-76f1-4024-ad71-a308cc658fee', 'example-d04-42', NULL, NULL, NULL, '2026-11-27 01:59:37.769144+00', NULL),
	('e7728983-57b7-4b79-b322-433b504b3872', 'example-d04-43', NULL, NULL, NULL, '2026-11-27 01:59:37.783015+00', NULL),
	('1f80304b-86be-4aad-8f45-cf4e45fa8008', 'example-d04-44', NULL, NULL, NULL, '2026-11-27 01:59:37.796726+00', NULL),
	('4fc0d8bb-8703-4a8b-8b2c-0175e85e550a', 'example-d04-45', NULL, NULL, NULL, '2026-11-27 01:59:37.811424+00', NULL),
	('006544a4-7fc6-43ba-a772-34c06889404a', 'example-d04-46', NULL, NULL, NULL, '2026-11-27 01:59:37.825654+00', NULL),
	('da3abe33-1596-4113-a299-948557a837c8', 'example-d04-47', NULL, NULL, NULL, '2026-11-27 01:59:37.839016+00', NULL),
	('6a83cca9-2c11-43bc-98d3-6780fabd3ca1', 'example-d04-48', NULL, NULL, NULL, '2026-11-27 01:59:37.850536+00', NULL),
	('855a8247-d1b9-4ace-a709-b48acc007801', 'example-d04-49', NULL, NULL, NULL, '2026-11-27 01:59:37.865283+00', NULL),
	('92637b87-1759-43c5-ab78-1228683a14f8', 'example-d04-50', NULL, NULL, NULL, '2026-11-27 01:59:37.887464+00', NULL),
	('7a52cbcc-460c-4d5c-9335-0a0c1f47b550', 'example-d04-51', NULL, NULL, NULL, '2026-11-27 01:59:37.906915+00', NULL),
	('103021f2-842e-49ee-abea-689c35183c4f', 'example-d04-52', NULL, NULL, NULL, '2026-11-27 01:59:37.933877+00', NULL),
	('0d1516e0-0365-4521-a754-cd392b478c31', 'example-d04-53', NULL, NULL, NULL, '2026-11-27 01:59:37.958278+00', NULL),
	('697f2844-4544-4196-8b9f-ecfa2cde029b', 'example-d04-54', NULL, NULL, NULL, '2026-11-27 01:59:37.978987+00', NULL),
	('dc894101-b10a-4721-9400-cd0f93888040', 'example-d04-55', NULL, NULL, NULL, '2026-11-27 01:59:37.993975+00', NULL),
	('f374b2a1-ae6d-45d4-812f-9061b6abad6d', 'example-d04-56', NULL, NULL, NULL, '2026-11-27 01:59:38.011608+00', NULL),
	('14429247-ab56-4434-a057-1ae36f8a16d6', 'example-d04-57', NULL, NULL, NULL, '2026-11-27 01:59:38.026624+00', NULL),
	('c57b3ca5-12c0-43b7-85ae-b5af9795cd1c', 'example-d04-58', NULL, NULL, NULL, '2026-11-27 01:59:38.047455+00', NULL),
	('95295c94-9c42-4990-9631-b496b4d7cdf3', 'example-d04-59', NULL, NULL, NULL, '2026-11-27 01:59:38.070076+00', NULL),
	('9e9069ea-8823-44d0-9ba1-28cac5005428', 'example-d04-60', NULL, NULL, NULL, '2026-11-27 01:59:38.094086+00', NULL),
	('a970375a-d118-41eb-934c-3f80bab1cddb', 'example-d04-61', NULL, NULL, NULL, '2026-11-27 01:59:38.118278+00', NULL),
	('239b3fee-71ee-482f-8831-3a06573a3438', 'example-d04-62', NULL, NULL, NULL, '2026-11-27 01:59:38.135408+00', NULL),
	('1035dc97-ba14-47b4-854e-5db37bb3f5a0', NULL, NULL, NULL, '864cf36d40f074b2bc418b9dee4a30cf917570de564b12c07ed9c35d69a0c1f6', '2026-11-27 01:59:38.15288+00', NULL),
	('0e4bf09e-ea5f-4c35-8bd5-94c96a289669', NULL, NULL, NULL, '953d2d653b1da8b686b08e49b6d96a8d15066fff99db4c709d63858f245071fa', '2026-11-27 01:59:38.236802+00', NULL),
	('69316a0c-5a1e-4004-b8bf-85c1ca802c9d', NULL, NULL, NULL, '4057f855b6e0483838a44217dd6617f0fbb9188198aec487123ff9108770a91c', '2026-11-27 01:59:38.295695+00', NULL),
	('e550bda6-ecb6-47d1-b275-557092675d87', NULL, NULL, NULL, '1c5ac24416f8fbd02b730ff96fcc4df335314c25caed2daa9cfe30d97ba6c17a', '2026-11-27 01:59:38.350715+00', NULL),
	('99d88568-ab21-4622-97da-62b46ac2d289', 'example-d05-0', NULL, NULL, NULL, '2026-11-27 01:59:38.371903+00', NULL),
	('798b852f-43a5-427a-9999-101986a9909c', 'example-d05-1', NULL, NULL, NULL, '2026-11-27 01:59:38.384279+00', NULL),
	('837debd1-5264-4330-b1d8-836826a4d311', 'example-d05-2', NULL, NULL, NULL, '2026-11-27 01:59:38.405804+00', NULL),
	('23b9c107-c209-4cab-89ec-1108b700b025', 'example-d05-3', NULL, NULL, NULL, '2026-11-27 01:59:38.441735+00', NULL),
	('7011c73c-8c30-4f32-b07d-e9d4acb52995', 'example-d05-4', NULL, NULL, NULL, '2026-11-27 01:59:38.466975+00', NULL),
	('73bba3ad-7614-430d-b798-0ff336653e6c', 'example-d05-5', NULL, NULL, NULL, '2026-11-27 01:59:38.497098+00', NULL),
	('2693a532-20fd-4385-a589-b1fca9b9a6d0', 'example-d05-6', NULL, NULL, NULL, '2026-11-27 01:59:38.519204+00', NULL),
	('4d8cf9b7-a2a7-4840-815c-2f0e6e8e28f3', 'example-d05-7', NULL, NULL, NULL, '2026-11-27 01:59:38.548216+00', NULL),
	('35af475c-db3f-4607-9f17-e5c941da2867', 'example-d05-8', NULL, NULL, NULL, '2026-11-27 01:59:38.585354+00', NULL),
	('30df7564-c562-4e74-9139-4edacb27c35a', 'example-d05-9', NULL, NULL, NULL, '2026-11-27 01:59:38.611609+00', NULL),
	('b8724fc1-82ba-4fc1-a1ec-8dcf25ce6244', 'example-d05-10', NULL, NULL, NULL, '2026-11-27 01:59:38.636754+00', NULL),
	('2427c408-fb00-4d53-bdb4-622ed646ed8f', 'example-d05-11', NULL, NULL, NULL, '2026-11-27 01:59:38.654234+00', NULL),
	('d064a019-98fe-46fe-9750-b62075d3c913', 'example-d05-12', NULL, NULL, NULL, '2026-11-27 01:59:38.661278+00', NULL),
	('5802e8fb-8f6d-4bde-8e5a-847c1e31726d', 'example-d05-13', NULL, NULL, NULL, '2026-11-27 01:59:38.667963+00', NULL),
	('554174e4-78b1-437a-bebe-45bde08a5cd0', 'example-d05-14', NULL, NULL, NULL, '2026-11-27 01:59:38.676746+00', NULL),
	('763c0ffe-749b-4345-be41-68dcb24e00a5', 'example-d05-15', NULL, NULL, NULL, '2026-11-27 01:59:38.688702+00', NULL),
	('a145bfd0-57e2-4220-a82f-4cfd7005ff4a', 'example-d05-16', NULL, NULL, NULL, '2026-11-27 01:59:38.703664+00', NULL),
	('c252b0a8-c5a7-4b77-8ebf-ff1b510f0a89', 'example-d05-17', NULL, NULL, NULL, '2026-11-27 01:59:38.717076+00', NULL),
	('5f31f17f-73ce-49c0-bc31-61099af5177a', 'example-d05-18', NULL, NULL, NULL, '2026-11-27 01:59:38.728357+00', NULL),
	('40686b34-9d9f-4aac-b0f8-d824d748edae', 'example-d05-19', NULL, NULL, NULL, '2026-11-27 01:59:38.737723+00', NULL),
	('61a4f9ac-3638-4c42-9f61-595f1177e662', 'example-d05-20', NULL, NULL, NULL, '2026-11-27 01:59:38.743744+00', NULL),
	('55332970-e2fd-4c0d-a44c-c7ff1ce81202', 'example-d05-21', NULL, NULL, NULL, '2026-11-27 01:59:38.750083+00', NULL),
	('8a214965-3a84-4f6e-aa2c-b985df97a8ec', 'example-d05-22', NULL, NULL, NULL, '2026-11-27 01:59:38.76077+00', NULL),
	('304b907a-ae9b-42eb-869d-9f23a083c6fe', 'example-d05-23', NULL, NULL, NULL, '2026-11-27 01:59:38.768744+00', NULL),
	('c4b4c47b-0cf7-4272-b4bd-85ec38a8b25d', 'example-d05-24', NULL, NULL, NULL, '2026-11-27 01:59:38.777233+00', NULL),
	('63438944-e75a-4444-bd69-3a48cef5508e', 'example-d05-25', NULL, NULL, NULL, '2026-11-27 01:59:38.789202+00', NULL),
	('d8282db0-fa25-45c0-9f89-a598c2ad0e92', 'example-d05-26', NULL, NULL, NULL, '2026-11-27 01:59:38.804835+00', NULL),
	('550b7a41-53b8-4106-81b4-485762c187f0', 'example-d05-27', NULL, NULL, NULL, '2026-11-27 01:59:38.822036+00', NULL),
	('ff7f78a7-882e-4084-919e-d3b48e7e713d', 'example-d05-28', NULL, NULL, NULL, '2026-11-27 01:59:38.829473+00', NULL),
	('526bc5c2-2491-4ca5-b93b-70f08d016446', 'example-d05-29', NULL, NULL, NULL, '2026-11-27 01:59:38.843573+00', NULL),
	('0221cf96-f854-4bdb-9afa-2550c9f067ff', 'example-d05-30', NULL, NULL, NULL, '2026-11-27 01:59:38.859775+00', NULL),
	('3f85f2f3-365f-4d3a-aeff-c8cc2a337f75', 'example-d05-31', NULL, NULL, NULL, '2026-11-27 01:59:38.893104+00', NULL),
	('082ef7b8-7d83-4c31-abbf-61751f93dfad', 'example-d05-32', NULL, NULL, NULL, '2026-11-27 01:59:38.91125+00', NULL),
	('ad570866-ceb2-4246-a6b0-4c553caacc84', 'example-d05-33', NULL, NULL, NULL, '2026-11-27 01:59:38.923746+00', NULL),
	('913e74e2-50a0-4e67-96fd-2c70647e58a8', 'example-d05-34', NULL, NULL, NULL, '2026-11-27 01:59:38.9285+00', NULL),
	('d8338156-40c0-4808-8dc6-e073753a814f', 'example-d05-35', NULL, NULL, NULL, '2026-11-27 01:59:38.934748+00', NULL),
	('e0bd8586-13f5-4714-9d97-1ead312dd323', 'example-d05-36', NULL, NULL, NULL, '2026-11-27 01:59:38.950653+00', NULL),
	('a0dab1d7-6c60-4c88-a3a6-a0b026f05e7b', 'example-d05-37', NULL, NULL, NULL, '2026-11-27 01:59:38.95597+00', NULL),
	('2dbba064-df5e-490f-930c-b0da9bf06f9f', 'example-d05-38', NULL, NULL, NULL, '2026-11-27 01:59:38.965129+00', NULL),
	('c3a8efe4-664c-46ed-bf7d-8373d6c72a24', 'example-d05-39', NULL, NULL, NULL, '2026-11-27 01:59:38.973009+00', NULL),
	('6b00f202-dcfd-4e05-ab37-6a226f0949c8', 'example-d05-40', NULL, NULL, NULL, '2026-11-27 01:59:38.982787+00', NULL),
	('0ae20ddf-257e-4f93-875d-c95d372cbe18', 'example-d05-41', NULL, NULL, NULL, '2026-11-27 01:59:38.996568+00', NULL),
	('e7d27114-1589-4027-bad3-1ee4636b92fe', 'example-d05-42', NULL, NULL, NULL, '2026-11-27 01:59:39.007495+00', NULL),
	('632e3a04-f9b5-42d6-aa4d-2869c0b94fa7', 'example-d05-43', NULL, NULL, NULL, '2026-11-27 01:59:39.019544+00', NULL),
	('dadc0957-37bf-4b75-8d86-bbb96f597d65', 'example-d05-44', NULL, NULL, NULL, '2026-11-27 01:59:39.032226+00', NULL),
	('ba5675ca-d7d3-4c56-b7de-8fc0f196e513', 'example-d05-45', NULL, NULL, NULL, '2026-11-27 01:59:39.048299+00', NULL),
	('fdcf3a03-9912-4351-8a6d-9908847c06a5', 'example-d05-46', NULL, NULL, NULL, '2026-11-27 01:59:39.057573+00', NULL),
	('c2a99476-49d5-4da3-a228-da6c36c90baa', 'example-d05-47', NULL, NULL, NULL, '2026-11-27 01:59:39.068048+00', NULL),
	('91779bf8-4475-4440-95d5-986ff515d7a0', 'example-d05-48', NULL, NULL, NULL, '2026-11-27 01:59:39.078889+00', NULL),
	('aa60da9c-f29e-4b2c-b02e-4beffd47722a', 'example-d05-49', NULL, NULL, NULL, '2026-11-27 01:59:39.091835+00', NULL),
	('ab41555a-25b1-4252-a2af-ad975682fd9a', 'example-d05-50', NULL, NULL, NULL, '2026-11-27 01:59:39.106749+00', NULL),
	('d9f22ff9-0067-46e3-a19b-12b462e3c2b6', 'example-d05-51', NULL, NULL, NULL, '2026-11-27 01:59:39.121262+00', NULL),
	('c112b177-82c3-40ba-a933-0d800f70e051', 'example-d05-52', NULL, NULL, NULL, '2026-11-27 01:59:39.136873+00', NULL),
	('f9121710-f97c-4328-8df9-881fa919a4aa', 'example-d05-53', NULL, NULL, NULL, '2026-11-27 01:59:39.157191+00', NULL),
	('3d321eae-cc36-4bca-8476-008a514df352', 'example-d05-54', NULL, NULL, NULL, '2026-11-27 01:59:39.162842+00', NULL),
	('5b3b1295-565c-4941-b803-4cc91548c892', 'example-d05-55', NULL, NULL, NULL, '2026-11-27 01:59:39.176561+00', NULL),
	('b37aa62d-e64d-405b-9445-4fde5438ff9d', 'example-d05-56', NULL, NULL, NULL, '2026-11-27 01:59:39.189534+00', NULL),
	('0d65097a-97dc-403e-8138-545e42863cc0', 'example-d05-57', NULL, NULL, NULL, '2026-11-27 01:59:39.205247+00', NULL),
	('29bd55fa-2182-4a83-8c92-84e79040f3b4', 'example-d05-58', NULL, NULL, NULL, '2026-11-27 01:59:39.217833+00', NULL),
	('a1a7c106-8ae9-4420-b86f-16bf09b3dc8c', 'example-d05-59', NULL, NULL, NULL, '2026-11-27 01:59:39.228865+00', NULL),
	('fe3aba43-df59-4c33-a16c-ab1f8d09207d', 'example-d05-60', NULL, NULL, NULL, '2026-11-27 01:59:39.24351+00', NULL),
	('9113b92a-69c5-4498-ac4d-36df41f0e800', 'example-d05-61', NULL, NULL, NULL, '2026-11-27 01:59:39.253769+00', NULL),
	('26c2d666-1cc5-4198-b512-241bb0045eab', 'example-d05-62', NULL, NULL, NULL, '2026-11-27 01:59:39.267288+00', NULL),
	('f53dfbb2-efa2-44ba-9076-17587eb1d667', 'example-d05-63', NULL, NULL, NULL, '2026-11-27 01:59:39.278892+00', NULL),
	('a73c1775-c804-49ab-988b-634ba9af7f85', 'example-d05-64', NULL, NULL, NULL, '2026-11-27 01:59:39.289026+00', NULL),
	('d886d1a7-220b-4ab6-ad4b-83b5aa303738', 'example-d05-65', NULL, NULL, NULL, '2026-11-27 01:59:39.301156+00', NULL),
	('90c6f027-d691-4fe8-99c0-8c3352cb46f1', 'example-d05-66', NULL, NULL, NULL, '2026-11-27 01:59:39.316538+00', NULL),
	('1c1112d2-dad0-4aa6-8a60-634d2fc2b0fb', 'example-d05-67', NULL, NULL, NULL, '2026-11-27 01:59:39.331477+00', NULL),
	('5dd9f76b-69a9-4142-9b20-447e69323542', 'example-d05-68', NULL, NULL, NULL, '2026-11-27 01:59:39.354349+00', NULL),
	('7d0c91ee-a965-4afd-997c-3db637fd1431', 'example-d05-69', NULL, NULL, NULL, '2026-11-27 01:59:39.369255+00', NULL),
	('ea487c4c-b235-4905-a570-3de1aebad176', 'example-d05-70', NULL, NULL, NULL, '2026-11-27 01:59:39.389036+00', NULL),
	('609087e5-9b55-4fc8-adff-c3bcab119f54', 'example-d05-71', NULL, NULL, NULL, '2026-11-27 01:59:39.404876+00', NULL),
	('914778df-1f23-43ad-8b48-017c3ba0f2b1', 'example-d05-72', NULL, NULL, NULL, '2026-11-27 01:59:39.426461+00', NULL),
	('322cf82b-e62e-4512-8942-30ac6f36b8e6', 'example-d05-73', NULL, NULL, NULL, '2026-11-27 01:59:39.44308+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('9c66ecc0-66d5-4735-8231-5868127cc9f5', 'example-d05-74', NULL, NULL, NULL, '2026-11-27 01:59:39.456659+00', NULL),
	('f9dea2f7-3dff-4112-8b6f-5b6710e073de', 'example-d05-75', NULL, NULL, NULL, '2026-11-27 01:59:39.475264+00', NULL),
	('815c9b8e-2f11-492d-865a-29a061cdc971', 'example-d05-76', NULL, NULL, NULL, '2026-11-27 01:59:39.489381+00', NULL),
	('c0d489af-2063-4fcb-9808-d1f45fb11d53', 'example-d05-77', NULL, NULL, NULL, '2026-11-27 01:59:39.503735+00', NULL),
	('4375fce7-54b0-4289-ae31-485c8d137207', 'example-d05-78', NULL, NULL, NULL, '2026-11-27 01:59:39.515361+00', NULL),
	('d4c7fa7a-865e-4b09-bf20-cc3e86325da1', 'example-d05-79', NULL, NULL, NULL, '2026-11-27 01:59:39.528124+00', NULL),
	('0a168517-b2de-41fd-9e6f-d4a383b67c56', 'example-d05-80', NULL, NULL, NULL, '2026-11-27 01:59:39.548783+00', NULL),
	('814d011e-2504-4ed3-a00a-118e6255c805', 'example-d05-81', NULL, NULL, NULL, '2026-11-27 01:59:39.560752+00', NULL),
	('e6c83a27-dd8e-4745-88b2-4e86613202fd', 'example-d05-82', NULL, NULL, NULL, '2026-11-27 01:59:39.579882+00', NULL),
	('c0a147d0-db25-481a-9dc8-e37a517cfacf', 'example-d05-83', NULL, NULL, NULL, '2026-11-27 01:59:39.598439+00', NULL),
	('4dbf53f7-10e6-44fa-bcf5-6922fdf5554c', 'example-d05-84', NULL, NULL, NULL, '2026-11-27 01:59:39.612896+00', NULL),
	('2090bf71-b768-420f-8149-a8d941bb638f', 'example-d05-85', NULL, NULL, NULL, '2026-11-27 01:59:39.625935+00', NULL),
	('c78a10b8-defc-414f-a0e2-b40112b95890', 'example-d05-86', NULL, NULL, NULL, '2026-11-27 01:59:39.638592+00', NULL),
	('b676ab18-b292-4c05-ac5a-ab4fc29916c3', 'example-d05-87', NULL, NULL, NULL, '2026-11-27 01:59:39.651128+00', NULL),
	('4f98ce4c-cb37-4422-92da-1bfed1fa2412', 'example-d05-88', NULL, NULL, NULL, '2026-11-27 01:59:39.666081+00', NULL),
	('70ae4bd5-c663-4fda-a49c-c55c4ea7f9f2', 'example-d05-89', NULL, NULL, NULL, '2026-11-27 01:59:39.67961+00', NULL),
	('05fc8089-ffab-4fe8-b812-aa8558a4e35e', 'example-d05-90', NULL, NULL, NULL, '2026-11-27 01:59:39.697341+00', NULL),
	('00cc909c-8090-4675-a492-90dcc51d028d', 'example-d05-91', NULL, NULL, NULL, '2026-11-27 01:59:39.703054+00', NULL),
	('6d5a2df0-3536-45cb-bdf8-850921d29472', 'example-d05-92', NULL, NULL, NULL, '2026-11-27 01:59:39.711874+00', NULL),
	('a2ce86e6-41d3-4b91-b711-bbab8d51e086', 'example-d05-93', NULL, NULL, NULL, '2026-11-27 01:59:39.719212+00', NULL),
	('6f4f4b06-f437-46be-bd6a-deb7430300bc', 'example-d05-94', NULL, NULL, NULL, '2026-11-27 01:59:39.735138+00', NULL),
	('6eba5521-d45f-4ef2-aafb-cdeb8fb21069', 'example-d05-95', NULL, NULL, NULL, '2026-11-27 01:59:39.760849+00', NULL),
	('133cf6bd-b558-4139-adb2-23ac73b22049', 'example-d05-96', NULL, NULL, NULL, '2026-11-27 01:59:39.778798+00', NULL),
	('31aee98d-13c2-46e0-bf9f-fedbc0e85828', 'example-d05-97', NULL, NULL, NULL, '2026-11-27 01:59:39.801086+00', NULL),
	('39fb5d97-7b6d-4523-a87a-00669789b31d', 'example-d05-98', NULL, NULL, NULL, '2026-11-27 01:59:39.816196+00', NULL),
	('0fbd48f2-8c0a-40b1-a4ed-c63e3972199b', 'example-d05-99', NULL, NULL, NULL, '2026-11-27 01:59:39.82762+00', NULL),
	('915a3ed9-5bc8-408e-b358-1dcad8909bf3', 'example-d05-100', NULL, NULL, NULL, '2026-11-27 01:59:39.841577+00', NULL),
	('3bc23894-ae3a-4313-864d-a6c07f8e53ce', 'example-d05-101', NULL, NULL, NULL, '2026-11-27 01:59:39.857229+00', NULL),
	('235fd185-a61b-4350-8f03-f7948b7f81d7', 'example-d05-102', NULL, NULL, NULL, '2026-11-27 01:59:39.872963+00', NULL),
	('5baf49e5-b756-43c2-9e27-96e2e83d44fe', 'example-d05-103', NULL, NULL, NULL, '2026-11-27 01:59:39.89273+00', NULL),
	('e9df65f9-9b4a-40ff-8d59-ed77276c0ae7', 'example-d05-104', NULL, NULL, NULL, '2026-11-27 01:59:39.912406+00', NULL),
	('0342b2c3-de40-426e-acae-e819df2bd154', 'example-d05-105', NULL, NULL, NULL, '2026-11-27 01:59:39.929535+00', NULL),
	('f679ada6-4ab5-4df8-9e0b-dec95197403b', 'example-d05-106', NULL, NULL, NULL, '2026-11-27 01:59:39.942044+00', NULL),
	('2e64ea4c-b2c4-4764-9cb8-95dd1e21dc1c', 'example-d05-107', NULL, NULL, NULL, '2026-11-27 01:59:39.968927+00', NULL),
	('bfd14690-d823-4a35-9c8e-d0c776fd9167', 'example-d05-108', NULL, NULL, NULL, '2026-11-27 01:59:39.983278+00', NULL),
	('bb6932af-05a6-4413-8c96-c1f1bf178947', 'example-d05-109', NULL, NULL, NULL, '2026-11-27 01:59:40.003539+00', NULL),
	('ea03b593-0b40-4d53-a2f3-90d9f98c94ac', 'example-d05-110', NULL, NULL, NULL, '2026-11-27 01:59:40.022183+00', NULL),
	('2a1fb879-466b-435e-9797-9e1fc3d5318a', 'example-d05-111', NULL, NULL, NULL, '2026-11-27 01:59:40.035429+00', NULL),
	('c7ba3f7d-0591-4f52-afd9-0a389657fa02', 'example-d05-112', NULL, NULL, NULL, '2026-11-27 01:59:40.048574+00', NULL),
	('09f6c114-569e-43c4-9442-71b20f3b89e4', 'example-d05-113', NULL, NULL, NULL, '2026-11-27 01:59:40.058899+00', NULL),
	('69e4ab29-81c9-4099-8be8-e5eb33486eda', 'example-d05-114', NULL, NULL, NULL, '2026-11-27 01:59:40.066534+00', NULL),
	('5bb5ed38-4192-4856-94e8-6e42c7abbb2f', 'example-d05-115', NULL, NULL, NULL, '2026-11-27 01:59:40.073652+00', NULL),
	('211cf749-d554-4f54-a59e-e3ae4fb127a9', 'example-d05-116', NULL, NULL, NULL, '2026-11-27 01:59:40.079917+00', NULL),
	('d0dab75c-9ee6-4359-b672-f55f373b8727', 'example-d05-117', NULL, NULL, NULL, '2026-11-27 01:59:40.086429+00', NULL),
	('8091b205-24fd-4abb-9267-db9b39be04a9', 'example-d05-118', NULL, NULL, NULL, '2026-11-27 01:59:40.098397+00', NULL),
	('54ef9505-1d65-4198-bee2-d3ae3b5e0510', 'example-d05-119', NULL, NULL, NULL, '2026-11-27 01:59:40.108805+00', NULL),
	('88f82dc5-2dd9-49e3-abbb-aaca24cdc2ed', 'example-d05-120', NULL, NULL, NULL, '2026-11-27 01:59:40.116633+00', NULL),
	('111341f2-83b0-4e71-bec1-1589bf088a93', 'example-d05-121', NULL, NULL, NULL, '2026-11-27 01:59:40.127666+00', NULL),
	('e520459e-fb5f-45dd-8ad2-d5a0bab946a1', 'example-d05-122', NULL, NULL, NULL, '2026-11-27 01:59:40.133994+00', NULL),
	('54a045f0-1fff-44e5-b292-c3b77949ec3c', 'example-d05-123', NULL, NULL, NULL, '2026-11-27 01:59:40.142634+00', NULL),
	('aa816296-7dee-4359-a8df-421c48ce0b90', 'example-d05-124', NULL, NULL, NULL, '2026-11-27 01:59:40.149596+00', NULL),
	('f7b65b1b-eaf4-409c-b376-963b568008a2', 'example-d05-125', NULL, NULL, NULL, '2026-11-27 01:59:40.1619+00', NULL),
	('e2f7ec53-1e94-498e-a443-0ec588772e4c', 'example-d05-126', NULL, NULL, NULL, '2026-11-27 01:59:40.174858+00', NULL),
	('c30190af-9134-42c1-b35c-6cbbe21b182c', 'example-d05-127', NULL, NULL, NULL, '2026-11-27 01:59:40.181466+00', NULL),
	('8bccdb52-1cdc-48d8-b385-defdd5d04e52', 'example-d05-128', NULL, NULL, NULL, '2026-11-27 01:59:40.193902+00', NULL),
	('a672dbdf-6738-410f-b05a-f12ed2dcaf6d', 'example-d05-129', NULL, NULL, NULL, '2026-11-27 01:59:40.209012+00', NULL),
	('6207c81a-bc8f-4e52-aef2-25a8b7b0ac14', 'example-d05-130', NULL, NULL, NULL, '2026-11-27 01:59:40.220773+00', NULL),
	('ec00079f-713f-4251-9f6d-bdf3b47ff9d0', 'example-d05-131', NULL, NULL, NULL, '2026-11-27 01:59:40.232708+00', NULL),
	('55f7ef41-c360-41cf-ad66-486d6d197829', 'example-d05-132', NULL, NULL, NULL, '2026-11-27 01:59:40.245509+00', NULL),
	('0f392ced-f0dc-4473-8d54-83607d581961', 'example-d05-133', NULL, NULL, NULL, '2026-11-27 01:59:40.254928+00', NULL),
	('94bedb4d-227f-4394-82cd-30e2155e9189', 'example-d05-134', NULL, NULL, NULL, '2026-11-27 01:59:40.269555+00', NULL),
	('4a16d90b-622e-4ca0-baee-0d1e18c75a33', 'example-d05-135', NULL, NULL, NULL, '2026-11-27 01:59:40.282314+00', NULL),
	('efebca3f-6569-4c70-81a9-26e3f3c38b7e', 'example-d05-136', NULL, NULL, NULL, '2026-11-27 01:59:40.306767+00', NULL),
	('6374d711-4324-42b2-8b38-8b41da548280', 'example-d05-137', NULL, NULL, NULL, '2026-11-27 01:59:40.326046+00', NULL),
	('79faf729-9a66-4779-a623-732cd77a7c5e', 'example-d05-138', NULL, NULL, NULL, '2026-11-27 01:59:40.348547+00', NULL),
	('735843ca-0fa2-4ccb-ac31-d3af0387f35c', 'example-d05-139', NULL, NULL, NULL, '2026-11-27 01:59:40.362556+00', NULL),
	('825826eb-5971-4a8e-a915-99c353c2d80e', 'example-d05-140', NULL, NULL, NULL, '2026-11-27 01:59:40.37561+00', NULL),
	('b90051e0-e9f9-4755-af87-409743b98ed6', 'example-d05-141', NULL, NULL, NULL, '2026-11-27 01:59:40.386059+00', NULL),
	('dab6f634-1460-4d41-a5ab-e72e98e72938', 'example-d05-142', NULL, NULL, NULL, '2026-11-27 01:59:40.398229+00', NULL),
	('c32e4270-2a06-4d01-bfd4-5a90ebf88bb8', 'example-d05-143', NULL, NULL, NULL, '2026-11-27 01:59:40.414031+00', NULL),
	('c9a9f339-ef14-4890-8afc-0fcdee80bb4b', 'example-d05-144', NULL, NULL, NULL, '2026-11-27 01:59:40.43009+00', NULL),
	('8ae2ccd4-9122-4bcb-8917-6a1546803920', 'example-d05-145', NULL, NULL, NULL, '2026-11-27 01:59:40.448341+00', NULL),
	('c6aed278-8599-46b1-9b3c-c98466877d22', 'example-d05-146', NULL, NULL, NULL, '2026-11-27 01:59:40.460554+00', NULL),
	('57c89662-6f52-4ebf-b0c6-49f6f1227052', 'example-d05-147', NULL, NULL, NULL, '2026-11-27 01:59:40.475845+00', NULL),
	('75587fbe-14d1-419e-be47-816e4f1325ed', 'example-d05-148', NULL, NULL, NULL, '2026-11-27 01:59:40.487993+00', NULL),
	('aab98df7-4241-4d79-8c07-073e40ba3663', 'example-d05-149', NULL, NULL, NULL, '2026-11-27 01:59:40.502312+00', NULL),
	('45f307e5-f8c3-4a44-8227-e1032a3521b7', 'example-d05-150', NULL, NULL, NULL, '2026-11-27 01:59:40.519066+00', NULL),
	('a426b38f-509f-4db9-8def-3fac61a26875', 'example-d05-151', NULL, NULL, NULL, '2026-11-27 01:59:40.535185+00', NULL),
	('157f1a0a-c4d7-473e-9176-296c3a4b0a84', NULL, NULL, NULL, '19e1e1fc46cf023a6c09fc21011b0bcc620d8ccce145f9bcef9a2a1ef8ddb3bf', '2026-11-27 01:59:40.573684+00', NULL),
	('72ee68f9-da7e-4092-880e-d055430893fa', NULL, NULL, NULL, '95728b06226696130c33a17b10b0a28f3dd4079eb8f981d3cfd8dfdcba56f1dd', '2026-11-27 01:59:40.647066+00', NULL),
	('2f6bdc70-6603-413e-b120-9750345a8f58', NULL, NULL, NULL, 'f0b326f8f3120c487aca57bb6d469d9942e82a4e70db5ea6c6ca41c695780f46', '2026-11-27 01:59:40.687701+00', NULL),
	('4a81fb70-a8b6-48f9-9345-165603277807', 'example-d06-0', NULL, NULL, NULL, '2026-11-27 01:59:40.712945+00', NULL),
	('ae2752cf-6838-4225-9a7b-e7a92e0f574f', 'example-d06-1', NULL, NULL, NULL, '2026-11-27 01:59:40.726967+00', NULL),
	('46829276-3efa-4103-bfe1-77a6945eac0e', 'example-d06-2', NULL, NULL, NULL, '2026-11-27 01:59:40.746178+00', NULL),
	('5cfe11cc-5f46-4ba4-8af1-968c1ac06450', 'example-d06-3', NULL, NULL, NULL, '2026-11-27 01:59:40.751824+00', NULL),
	('1de7d20d-59e7-43a7-84e3-d4177c995e00', 'example-d06-4', NULL, NULL, NULL, '2026-11-27 01:59:40.769356+00', NULL),
	('10443323-f840-41b1-9e1f-21b3e6619efd', 'example-d06-5', NULL, NULL, NULL, '2026-11-27 01:59:40.787781+00', NULL),
	('2f1cdc6d-33d3-400c-aabb-4760b13847c8', 'example-d06-6', NULL, NULL, NULL, '2026-11-27 01:59:40.801599+00', NULL),
	('76548523-e9b3-466c-889b-ee96da965fd8', 'example-d06-7', NULL, NULL, NULL, '2026-11-27 01:59:40.818213+00', NULL),
	('d394a342-ba5a-4908-acc4-efaa44d9d03f', 'example-d06-8', NULL, NULL, NULL, '2026-11-27 01:59:40.850458+00', NULL),
	('d56d0d93-d4e5-4f12-862e-c5c1d065815e', 'example-d06-9', NULL, NULL, NULL, '2026-11-27 01:59:40.85905+00', NULL),
	('c0ead1fd-fbe0-4d9d-9a7c-7726d5009e7d', 'example-d06-10', NULL, NULL, NULL, '2026-11-27 01:59:40.881426+00', NULL),
	('587df67c-ebc4-4518-b7a7-b2737c77db31', 'example-d06-11', NULL, NULL, NULL, '2026-11-27 01:59:40.894686+00', NULL),
	('7a9c1533-c53e-473d-b713-0e8b49c24369', 'example-d06-12', NULL, NULL, NULL, '2026-11-27 01:59:40.90891+00', NULL),
	('f8e9db98-3ffe-4de2-967e-d2e2aec1b534', 'example-d06-13', NULL, NULL, NULL, '2026-11-27 01:59:40.930737+00', NULL),
	('93b62c4e-6ec1-4a1d-bfd8-bef43fbe491b', 'example-d06-14', NULL, NULL, NULL, '2026-11-27 01:59:40.946631+00', NULL),
	('68917696-4310-4a1d-b527-b488fa717dbd', 'example-d06-15', NULL, NULL, NULL, '2026-11-27 01:59:40.964023+00', NULL),
	('eb7ba1ce-6b66-404e-9ca3-96ceb625b645', 'example-d06-16', NULL, NULL, NULL, '2026-11-27 01:59:40.979593+00', NULL),
	('3c75f6f2-2c99-4a67-bfee-7f4d880c5248', 'example-d06-17', NULL, NULL, NULL, '2026-11-27 01:59:40.996851+00', NULL),
	('8e439c50-9b48-4708-9e27-e26acb2bbee2', 'example-d06-18', NULL, NULL, NULL, '2026-11-27 01:59:41.013893+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('105216af-f392-4a95-948b-e656bb5ac79c', NULL, NULL, NULL, '1faa18340ce1a39f462f0c7da3055435b9cd7f41c42c1ba710c9643c6153c34d', '2026-11-27 01:59:41.028305+00', NULL),
	('a14789b5-fe9d-43b5-b5a5-82f8e0989319', NULL, NULL, NULL, '1937454142d5bb8a5aaf65784b8ca97b533df5468aa4d97862582cd6d544dd2f', '2026-11-27 01:59:41.106732+00', NULL),
	('4252b093-0f3c-4c3b-9a1d-effd0ad93fd8', 'example-d07-0', NULL, NULL, NULL, '2026-11-27 01:59:41.131177+00', NULL),
	('efe4e202-435c-473d-8add-a7efbafb1740', 'example-d07-1', NULL, NULL, NULL, '2026-11-27 01:59:41.140856+00', NULL),
	('febc4642-a487-4589-9588-0d0c0437fd00', 'example-d07-2', NULL, NULL, NULL, '2026-11-27 01:59:41.148429+00', NULL),
	('9941df6e-32e7-463f-bea5-b8e4cbd15b0d', 'example-d07-3', NULL, NULL, NULL, '2026-11-27 01:59:41.166151+00', NULL),
	('83fa39a0-7765-4d5e-a750-2a205dc095a9', 'example-d07-4', NULL, NULL, NULL, '2026-11-27 01:59:41.182979+00', NULL),
	('442d399f-cf7f-4a1e-9476-ed9cb9a682b7', 'example-d07-5', NULL, NULL, NULL, '2026-11-27 01:59:41.200889+00', NULL),
	('7f1df4f3-b691-47f5-8fc2-84c5de5f2d5c', 'example-d07-6', NULL, NULL, NULL, '2026-11-27 01:59:41.219012+00', NULL),
	('9a824a31-87ce-49d2-869f-0b766d3407bd', 'example-d07-7', NULL, NULL, NULL, '2026-11-27 01:59:41.242121+00', NULL),
	('6c478c4c-dd80-4301-82f0-b6555342879a', 'example-d07-8', NULL, NULL, NULL, '2026-11-27 01:59:41.254592+00', NULL),
	('05add908-3a32-4592-8755-7e53d754997a', 'example-d07-9', NULL, NULL, NULL, '2026-11-27 01:59:41.273201+00', NULL),
	('285d8928-7647-4b51-829c-1ccc7caa65e4', 'example-d07-10', NULL, NULL, NULL, '2026-11-27 01:59:41.293967+00', NULL),
	('05a6d12d-91d3-4c8f-b897-f65ef90fcadb', 'example-d07-11', NULL, NULL, NULL, '2026-11-27 01:59:41.30797+00', NULL),
	('9ec342e9-7442-4680-9d0b-33723ac729ac', 'example-d07-12', NULL, NULL, NULL, '2026-11-27 01:59:41.324525+00', NULL),
	('37196f3a-977f-4419-96db-6180c07cfccc', 'example-d07-13', NULL, NULL, NULL, '2026-11-27 01:59:41.342028+00', NULL),
	('bef34c0e-9f7d-4656-b52a-8ffce0756a6d', 'example-d07-14', NULL, NULL, NULL, '2026-11-27 01:59:41.360528+00', NULL),
	('b665c586-9653-48cf-9f6e-3c50ec74492e', 'example-d07-15', NULL, NULL, NULL, '2026-11-27 01:59:41.374153+00', NULL),
	('68e8d74e-32b6-4a65-a9f3-46f6daece30a', 'example-d07-16', NULL, NULL, NULL, '2026-11-27 01:59:41.403424+00', NULL),
	('8d1daf58-9245-41b9-9b31-315002ddd427', 'example-d07-17', NULL, NULL, NULL, '2026-11-27 01:59:41.419752+00', NULL),
	('52fcf4df-3ccf-4fdd-9e12-11e91bfadece', 'example-d07-18', NULL, NULL, NULL, '2026-11-27 01:59:41.435258+00', NULL),
	('9100f252-ca3a-4c16-8cee-8e9b1f2354ba', 'example-d07-19', NULL, NULL, NULL, '2026-11-27 01:59:41.457588+00', NULL),
	('65c133a5-1550-46f1-b19b-aff5c847cba6', 'example-d07-20', NULL, NULL, NULL, '2026-11-27 01:59:41.475652+00', NULL),
	('6981d407-4823-452d-bca3-134c0a48d847', 'example-d07-21', NULL, NULL, NULL, '2026-11-27 01:59:41.495293+00', NULL),
	('a9a1d0d7-d21c-46ed-bb32-b464a9f179bf', 'example-d07-22', NULL, NULL, NULL, '2026-11-27 01:59:41.508984+00', NULL),
	('794a1c2a-8de0-4b53-9bc8-e3fd261f2add', 'example-d07-23', NULL, NULL, NULL, '2026-11-27 01:59:41.514838+00', NULL),
	('45e14301-01d7-4205-965c-7c21a2b9bbd7', 'example-d07-24', NULL, NULL, NULL, '2026-11-27 01:59:41.524566+00', NULL),
	('a377af9e-8740-48f1-8743-64b6baf3a558', 'example-d07-25', NULL, NULL, NULL, '2026-11-27 01:59:41.535832+00', NULL),
	('399e0eb1-1835-4139-89d8-c5eb1670b6e0', 'example-d07-26', NULL, NULL, NULL, '2026-11-27 01:59:41.546733+00', NULL),
	('0fc604fe-01b7-49ed-9f81-56d6bb7bac57', 'example-d07-27', NULL, NULL, NULL, '2026-11-27 01:59:41.554876+00', NULL),
	('94ea0cb9-2a2b-4738-9069-56ff496dc48a', 'example-d07-28', NULL, NULL, NULL, '2026-11-27 01:59:41.565427+00', NULL),
	('bb09d65f-2d98-475e-a10d-3dc68e31c108', 'example-d07-29', NULL, NULL, NULL, '2026-11-27 01:59:41.574118+00', NULL),
	('bf737eef-b7d6-423c-8fb9-2cc7c91d8db3', 'example-d07-30', NULL, NULL, NULL, '2026-11-27 01:59:41.58915+00', NULL),
	('759697a3-04ce-4cff-9da3-fcdd568eb2db', 'example-d07-31', NULL, NULL, NULL, '2026-11-27 01:59:41.595009+00', NULL),
	('8c33778a-1cc6-4463-8270-b4f713098543', 'example-d07-32', NULL, NULL, NULL, '2026-11-27 01:59:41.605192+00', NULL),
	('36a6fe95-1598-4502-b246-ca636e553b7c', 'example-d07-33', NULL, NULL, NULL, '2026-11-27 01:59:41.61649+00', NULL),
	('c47496bf-7f64-4882-81c4-1cab799deeda', 'example-d07-34', NULL, NULL, NULL, '2026-11-27 01:59:41.624568+00', NULL),
	('ec8be1be-f0f9-456e-ba3a-7c5eb3a950a2', 'example-d07-35', NULL, NULL, NULL, '2026-11-27 01:59:41.634446+00', NULL),
	('5bf137a5-411a-4d76-9799-3b02bd512ff6', 'example-d07-36', NULL, NULL, NULL, '2026-11-27 01:59:41.64565+00', NULL),
	('a62b735f-049e-47d0-a6bc-dc1e0ee82e78', 'example-d07-37', NULL, NULL, NULL, '2026-11-27 01:59:41.653888+00', NULL),
	('938224d1-b1b9-450c-bba0-6f9feb12a0d8', 'example-d07-38', NULL, NULL, NULL, '2026-11-27 01:59:41.668839+00', NULL),
	('4fd6acdc-2bac-4173-a343-3112b1146a8d', 'example-d07-39', NULL, NULL, NULL, '2026-11-27 01:59:41.693223+00', NULL),
	('4eb8ec9f-0485-480e-be64-3aa1d0f0dfc4', 'example-d07-40', NULL, NULL, NULL, '2026-11-27 01:59:41.71624+00', NULL),
	('fdcc5aee-6c53-4ba2-9b8f-1f542517d11c', 'example-d07-41', NULL, NULL, NULL, '2026-11-27 01:59:41.743499+00', NULL),
	('7df64e59-ecdb-4b30-a564-f3eb498a013b', 'example-d07-42', NULL, NULL, NULL, '2026-11-27 01:59:41.765669+00', NULL),
	('3f19e131-3f89-4f55-87f0-4d3d915107e8', 'example-d07-43', NULL, NULL, NULL, '2026-11-27 01:59:41.786887+00', NULL),
	('e41f4004-2a87-4ffe-bd45-bc997c3033f2', 'example-d07-44', NULL, NULL, NULL, '2026-11-27 01:59:41.806619+00', NULL),
	('7ae09526-fbc0-4704-bdbf-9c7a0b903a70', 'example-d07-45', NULL, NULL, NULL, '2026-11-27 01:59:41.829978+00', NULL),
	('7afbf3f0-20f2-464b-b8b2-810f4d4ecd3f', 'example-d07-46', NULL, NULL, NULL, '2026-11-27 01:59:41.842473+00', NULL),
	('223f1518-e0c6-49c8-84da-991187eac070', 'example-d07-47', NULL, NULL, NULL, '2026-11-27 01:59:41.858238+00', NULL),
	('27ed298b-7406-47a4-93d3-8d2793f6bc13', 'example-d07-48', NULL, NULL, NULL, '2026-11-27 01:59:41.873729+00', NULL),
	('2f96c4ec-c872-47e6-b141-b6dfdcfb00bd', 'example-d07-49', NULL, NULL, NULL, '2026-11-27 01:59:41.88906+00', NULL),
	('57e9669b-c807-4df9-be24-dac0eb671728', 'example-d07-50', NULL, NULL, NULL, '2026-11-27 01:59:41.903362+00', NULL),
	('0b529b92-14ff-4852-afbb-908b97f3ca6d', 'example-d07-51', NULL, NULL, NULL, '2026-11-27 01:59:41.916894+00', NULL),
	('1087f7a9-52eb-4d3b-aaea-74759d0140ac', 'example-d07-52', NULL, NULL, NULL, '2026-11-27 01:59:41.934662+00', NULL),
	('54dc20df-cb7a-4f7c-9812-20964fabac22', 'example-d07-53', NULL, NULL, NULL, '2026-11-27 01:59:41.948846+00', NULL),
	('be9a00b6-262a-4026-ab70-cd7767971fdd', 'example-d07-54', NULL, NULL, NULL, '2026-11-27 01:59:41.961327+00', NULL),
	('1db262b7-ce27-41ed-ba6d-17013a9b497b', 'example-d07-55', NULL, NULL, NULL, '2026-11-27 01:59:41.977157+00', NULL),
	('4c92ce51-03f3-4c66-82b2-5623682ab9ce', 'example-d07-56', NULL, NULL, NULL, '2026-11-27 01:59:41.991543+00', NULL),
	('be434160-d11e-4a09-83cc-73dab38251f7', 'example-d07-57', NULL, NULL, NULL, '2026-11-27 01:59:42.00567+00', NULL),
	('05b1bdbd-9728-490a-920d-8cbfcd49512b', 'example-d07-58', NULL, NULL, NULL, '2026-11-27 01:59:42.017053+00', NULL),
	('8e7a605f-0b1c-4c07-9f14-341a7af613c7', 'example-d07-59', NULL, NULL, NULL, '2026-11-27 01:59:42.031584+00', NULL),
	('a92ee621-f1d0-468e-b3cb-64f8bd575539', 'example-d07-60', NULL, NULL, NULL, '2026-11-27 01:59:42.044056+00', NULL),
	('79ad2fbb-405b-4680-ab9e-efbe425659f9', 'example-d07-61', NULL, NULL, NULL, '2026-11-27 01:59:42.066565+00', NULL),
	('a39451b0-ab0c-4ad6-a3ed-7cee38d5c10b', 'example-d07-62', NULL, NULL, NULL, '2026-11-27 01:59:42.078192+00', NULL),
	('64d86689-0101-4ded-a3bb-44eab14a5a54', 'example-d07-63', NULL, NULL, NULL, '2026-11-27 01:59:42.095313+00', NULL),
	('5c748a20-79fe-4738-8de2-46d817e59e6f', 'example-d07-64', NULL, NULL, NULL, '2026-11-27 01:59:42.106904+00', NULL),
	('86f0d2b7-adb9-4873-9595-65c18e62323e', 'example-d07-65', NULL, NULL, NULL, '2026-11-27 01:59:42.135776+00', NULL),
	('d2ca1251-f7b5-4bfe-9b25-c66916a716a8', 'example-d07-66', NULL, NULL, NULL, '2026-11-27 01:59:42.160054+00', NULL),
	('3fa28171-d054-4e0c-be15-7a8d213d7978', 'example-d07-67', NULL, NULL, NULL, '2026-11-27 01:59:42.189044+00', NULL),
	('4a24d643-8d69-49f2-b964-9ed1de339a52', 'example-d07-68', NULL, NULL, NULL, '2026-11-27 01:59:42.202967+00', NULL),
	('3a83c6c9-a2e8-4765-9d0f-88f268dfceb1', 'example-d07-69', NULL, NULL, NULL, '2026-11-27 01:59:42.218315+00', NULL),
	('0bfcc6c6-f07e-4310-8064-03497d23d3b8', 'example-d07-70', NULL, NULL, NULL, '2026-11-27 01:59:42.232266+00', NULL),
	('617e4afb-9af4-4f16-8cf3-bcae276000ef', 'example-d07-71', NULL, NULL, NULL, '2026-11-27 01:59:42.247469+00', NULL),
	('9824c795-49b0-4faf-95c5-40b1ae244792', 'example-d07-72', NULL, NULL, NULL, '2026-11-27 01:59:42.269045+00', NULL),
	('e3e46b22-46d6-40ad-aaaf-61eecda99c98', 'example-d07-73', NULL, NULL, NULL, '2026-11-27 01:59:42.293534+00', NULL),
	('acbb2004-9fbd-4e60-b806-8782c714b6f6', 'example-d07-74', NULL, NULL, NULL, '2026-11-27 01:59:42.310673+00', NULL),
	('422f7bf8-2755-4ef0-bea9-e1d4ce0086d7', 'example-d07-75', NULL, NULL, NULL, '2026-11-27 01:59:42.328918+00', NULL),
	('cdf8bf90-e0f9-4708-afc5-eaf275ee0832', 'example-d07-76', NULL, NULL, NULL, '2026-11-27 01:59:42.350085+00', NULL),
	('7d3f5e59-2186-49a0-bc8f-ae7c04ecbb58', 'example-d07-77', NULL, NULL, NULL, '2026-11-27 01:59:42.366716+00', NULL),
	('55b9b26f-8c26-4980-ab1b-bd762e3ba328', 'example-d07-78', NULL, NULL, NULL, '2026-11-27 01:59:42.3859+00', NULL),
	('2dd8e103-ab0d-424e-a689-f7334e4d2a02', 'example-d07-79', NULL, NULL, NULL, '2026-11-27 01:59:42.4112+00', NULL),
	('65eee42e-fa8d-4dcb-9645-16d9111459a0', 'example-d07-80', NULL, NULL, NULL, '2026-11-27 01:59:42.429958+00', NULL),
	('39af3127-4d86-42b7-b729-fde17debfb7a', 'example-d07-81', NULL, NULL, NULL, '2026-11-27 01:59:42.449748+00', NULL),
	('fe678184-8659-4421-833b-29cff9354962', 'example-d07-82', NULL, NULL, NULL, '2026-11-27 01:59:42.481278+00', NULL),
	('bbc08d67-61db-4993-9132-8e0dfcd5392b', 'example-d07-83', NULL, NULL, NULL, '2026-11-27 01:59:42.504005+00', NULL),
	('c71d602a-a359-49fb-9e35-63aa9336d9d2', 'example-d07-84', NULL, NULL, NULL, '2026-11-27 01:59:42.523143+00', NULL),
	('5d74bfd8-e41a-4140-a15d-05c0dea3eb02', 'example-d07-85', NULL, NULL, NULL, '2026-11-27 01:59:42.543282+00', NULL),
	('4befa5be-ce47-4e4e-beb4-86edb0f8e979', 'example-d07-86', NULL, NULL, NULL, '2026-11-27 01:59:42.558858+00', NULL),
	('84d0ed02-78bb-45cb-9627-52093e093152', 'example-d07-87', NULL, NULL, NULL, '2026-11-27 01:59:42.586761+00', NULL),
	('0e288bad-bb0e-49f5-842f-fcd2d02e3e9a', 'example-d07-88', NULL, NULL, NULL, '2026-11-27 01:59:42.603751+00', NULL),
	('ce9d5c89-36c9-4e16-81f0-2a4324bd5d6d', 'example-d07-89', NULL, NULL, NULL, '2026-11-27 01:59:42.627827+00', NULL),
	('5890e47f-2c7d-43ee-8e56-706d65f98d0e', 'example-d07-90', NULL, NULL, NULL, '2026-11-27 01:59:42.648978+00', NULL),
	('197bea39-1a0e-45df-bed4-f371cdca8d1d', 'example-d07-91', NULL, NULL, NULL, '2026-11-27 01:59:42.664979+00', NULL),
	('09085f65-2f72-4c15-b452-3d2982dea148', 'example-d07-92', NULL, NULL, NULL, '2026-11-27 01:59:42.678979+00', NULL),
	('587f4ae3-8aa5-4983-b339-980c62e495a6', 'example-d07-93', NULL, NULL, NULL, '2026-11-27 01:59:42.692403+00', NULL),
	('6fba21b5-ea57-498c-8ff0-229e9f58b51c', 'example-d07-94', NULL, NULL, NULL, '2026-11-27 01:59:42.713873+00', NULL),
	('ef1f3f22-22b1-4864-b05d-fa6b85ed7736', 'example-d07-95', NULL, NULL, NULL, '2026-11-27 01:59:42.745497+00', NULL),
	('997a56f1-8278-4650-a611-da0063e785dc', 'example-d07-96', NULL, NULL, NULL, '2026-11-27 01:59:42.774308+00', NULL),
	('b6c03e7c-5872-4aa1-87b4-921ab48beafe', 'example-d07-97', NULL, NULL, NULL, '2026-11-27 01:59:42.801206+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('c7777ee8-07f7-47ba-a03c-23de3f0565c3', 'example-d07-98', NULL, NULL, NULL, '2026-11-27 01:59:42.827681+00', NULL),
	('847469c4-8bce-41c2-b335-cc4793dfc328', 'example-d07-99', NULL, NULL, NULL, '2026-11-27 01:59:42.85104+00', NULL),
	('798455fd-bab0-4dd7-b694-e2bff953215e', 'example-d07-100', NULL, NULL, NULL, '2026-11-27 01:59:42.879366+00', NULL),
	('726bef9d-0f5f-4577-a02d-171ea97c7b5d', 'example-d07-101', NULL, NULL, NULL, '2026-11-27 01:59:42.910775+00', NULL),
	('b9df36f4-754f-4b74-a39d-cec350ea60c5', 'example-d07-102', NULL, NULL, NULL, '2026-11-27 01:59:42.941839+00', NULL),
	('4adc49ee-24a5-44ab-93bb-f6cf394e064e', 'example-d07-103', NULL, NULL, NULL, '2026-11-27 01:59:42.955431+00', NULL),
	('3d8f762b-d5d5-4db4-b132-690e80cde3f4', 'example-d07-104', NULL, NULL, NULL, '2026-11-27 01:59:42.992567+00', NULL),
	('9a0e28e8-aaf9-4676-ae3f-78af78c0c07f', 'example-d07-105', NULL, NULL, NULL, '2026-11-27 01:59:43.026244+00', NULL),
	('e7dd6ff7-8e35-47cd-95f3-bed8555c75f0', 'example-d07-106', NULL, NULL, NULL, '2026-11-27 01:59:43.044771+00', NULL),
	('10613b56-d5a9-4543-9337-8d7a39feb3af', 'example-d07-107', NULL, NULL, NULL, '2026-11-27 01:59:43.062076+00', NULL),
	('e8018d5b-5a94-4153-9644-27797ea33526', 'example-d07-108', NULL, NULL, NULL, '2026-11-27 01:59:43.080898+00', NULL),
	('c72047b1-c87d-46cd-ae11-1fdc9876f87d', 'example-d07-109', NULL, NULL, NULL, '2026-11-27 01:59:43.114475+00', NULL),
	('cec559ec-7a3d-4a6d-8b43-2165face31ba', 'example-d07-110', NULL, NULL, NULL, '2026-11-27 01:59:43.139539+00', NULL),
	('f0206b57-24ee-48f5-9502-024e2e60f55f', 'example-d07-111', NULL, NULL, NULL, '2026-11-27 01:59:43.162384+00', NULL),
	('1071b759-f1f5-437a-9c70-371d0b3ab558', 'example-d07-112', NULL, NULL, NULL, '2026-11-27 01:59:43.18343+00', NULL),
	('341db655-b570-4e5a-91df-c3c69fa137c4', 'example-d07-113', NULL, NULL, NULL, '2026-11-27 01:59:43.218812+00', NULL),
	('8de42f7b-f9aa-473c-a960-e40d7624f7f9', 'example-d07-114', NULL, NULL, NULL, '2026-11-27 01:59:43.271176+00', NULL),
	('deda4d52-44f3-4b03-8e4c-c436d55e7181', 'example-d07-115', NULL, NULL, NULL, '2026-11-27 01:59:43.318292+00', NULL),
	('e2c7d30a-ee1e-4c96-8c08-278b754d94f2', 'example-d07-116', NULL, NULL, NULL, '2026-11-27 01:59:43.340656+00', NULL),
	('5ac54b1f-144c-4530-bb5e-b6e34ae2c1ec', 'example-d07-117', NULL, NULL, NULL, '2026-11-27 01:59:43.371647+00', NULL),
	('ef05c77f-91d7-41f0-bd4a-f96e440be2e9', 'example-d07-118', NULL, NULL, NULL, '2026-11-27 01:59:43.399411+00', NULL),
	('8cecb6b3-6ff6-4231-a3a7-b04c7cb6809b', 'example-d07-119', NULL, NULL, NULL, '2026-11-27 01:59:43.427439+00', NULL),
	('32ff5d60-abe8-438e-ace6-4e410784d3ce', 'example-d07-120', NULL, NULL, NULL, '2026-11-27 01:59:43.459274+00', NULL),
	('202945f2-9e6b-488c-9d0e-3f00a263fde2', 'example-d07-121', NULL, NULL, NULL, '2026-11-27 01:59:43.481211+00', NULL),
	('6fa7eac4-22f2-40ba-9f9f-910c3e9b385a', 'example-d07-122', NULL, NULL, NULL, '2026-11-27 01:59:43.49977+00', NULL),
	('b23d231f-b9de-4292-a881-5986f514d9f8', 'example-d07-123', NULL, NULL, NULL, '2026-11-27 01:59:43.52952+00', NULL),
	('2613746c-2a3b-4c09-942f-8ae64a507d36', 'example-d07-124', NULL, NULL, NULL, '2026-11-27 01:59:43.547939+00', NULL),
	('ca09785a-bba1-4394-a290-19ffc1bbf1c1', 'example-d07-125', NULL, NULL, NULL, '2026-11-27 01:59:43.5694+00', NULL),
	('a56e6768-372b-4021-bf5b-3fe53de38a54', 'example-d07-126', NULL, NULL, NULL, '2026-11-27 01:59:43.594225+00', NULL),
	('9e989ea2-cda3-4627-9714-ad437b639144', 'example-d07-127', NULL, NULL, NULL, '2026-11-27 01:59:43.621003+00', NULL),
	('79b7a5a7-0079-45c6-96ef-3ed1a6b126c3', NULL, NULL, NULL, '06cfe0e58d25f0b80d2becab4b2ad8745457aa04c3cec01cb44e8febd29708c5', '2026-11-27 01:59:43.661903+00', NULL),
	('0be78a92-7b3d-405b-a47d-c5a25b0fe00e', 'example-d08-0', NULL, NULL, NULL, '2026-11-27 01:59:43.773691+00', NULL),
	('dee428e6-f67a-451b-b8b1-61ba57612138', 'example-d08-1', NULL, NULL, NULL, '2026-11-27 01:59:43.790749+00', NULL),
	('232470e3-c6bc-48ca-8791-1351a089dcc4', 'example-d08-2', NULL, NULL, NULL, '2026-11-27 01:59:43.809611+00', NULL),
	('5d1d7b88-3cb3-4fd5-913f-bb6db63d3ba1', 'example-d08-3', NULL, NULL, NULL, '2026-11-27 01:59:43.824493+00', NULL),
	('453f8a9b-2828-4d29-b12f-c50d2c33bc77', 'example-d08-4', NULL, NULL, NULL, '2026-11-27 01:59:43.841175+00', NULL),
	('3e23013a-3d64-4e04-8c56-ca0ebf36b7fa', 'example-d08-5', NULL, NULL, NULL, '2026-11-27 01:59:43.85998+00', NULL),
	('34ff6ed0-428a-4d1c-9b4a-c1ed93c5d4ef', 'example-d08-6', NULL, NULL, NULL, '2026-11-27 01:59:43.869832+00', NULL),
	('ac16ce3a-8eca-432f-8d29-7202fee11b87', 'example-d08-7', NULL, NULL, NULL, '2026-11-27 01:59:43.889474+00', NULL),
	('f0b20859-06bb-4e63-b0a4-c932a11ae4a3', 'example-d08-8', NULL, NULL, NULL, '2026-11-27 01:59:43.92874+00', NULL),
	('a3ed43f8-94d8-49aa-bc41-f1bc4bb7e9c0', 'example-d08-9', NULL, NULL, NULL, '2026-11-27 01:59:43.963231+00', NULL),
	('d240e3d2-d0a9-4629-874c-61b1503ec981', 'example-d08-10', NULL, NULL, NULL, '2026-11-27 01:59:43.990493+00', NULL),
	('2764a753-b8d2-48aa-9650-1cd0d96c4a32', 'example-d08-11', NULL, NULL, NULL, '2026-11-27 01:59:44.01219+00', NULL),
	('4070f9e7-4098-4c41-8f97-1c8e99d14ddb', 'example-d08-12', NULL, NULL, NULL, '2026-11-27 01:59:44.037826+00', NULL),
	('2dc5d05b-5824-4b64-9763-e0f163af13fa', 'example-d08-13', NULL, NULL, NULL, '2026-11-27 01:59:44.059186+00', NULL),
	('a330550f-0042-440f-8034-132c77d6c32d', 'example-d08-14', NULL, NULL, NULL, '2026-11-27 01:59:44.076525+00', NULL),
	('e60d531f-a878-4201-8bcd-f243cc0bed61', 'example-d08-15', NULL, NULL, NULL, '2026-11-27 01:59:44.094055+00', NULL),
	('3753d281-6850-4bfb-95e4-aeefb05147a2', 'example-d08-16', NULL, NULL, NULL, '2026-11-27 01:59:44.110881+00', NULL),
	('97cf8a46-0bc6-4aab-8835-a8f41003743c', 'example-d08-17', NULL, NULL, NULL, '2026-11-27 01:59:44.122796+00', NULL),
	('6abad1bc-b42d-44bb-a221-4e50d89b0fea', 'example-d08-18', NULL, NULL, NULL, '2026-11-27 01:59:44.132718+00', NULL),
	('0f6eed8b-0e0b-4099-96be-d72cb8f894b9', 'example-d08-19', NULL, NULL, NULL, '2026-11-27 01:59:44.13978+00', NULL),
	('4040d581-3f80-42e9-b3f6-9d705d29118e', 'example-d08-20', NULL, NULL, NULL, '2026-11-27 01:59:44.149201+00', NULL),
	('16ed396a-227d-4978-aec6-4387fe450886', 'example-d08-21', NULL, NULL, NULL, '2026-11-27 01:59:44.158585+00', NULL),
	('1e79ad94-1245-4d86-ae87-9542ff8cafb8', 'example-d08-22', NULL, NULL, NULL, '2026-11-27 01:59:44.181022+00', NULL),
	('4a405cc9-a4c3-4460-a034-9739d5db4fae', 'example-d08-23', NULL, NULL, NULL, '2026-11-27 01:59:44.196363+00', NULL),
	('9aa8ef74-4b78-4dc7-b541-5c46cde76f21', 'example-d08-24', NULL, NULL, NULL, '2026-11-27 01:59:44.2089+00', NULL),
	('827da70d-3892-4496-9392-86c1a67d55df', 'example-d08-25', NULL, NULL, NULL, '2026-11-27 01:59:44.223758+00', NULL),
	('7f15f499-1a68-4fbc-8fb8-f4e8c85f146a', 'example-d08-26', NULL, NULL, NULL, '2026-11-27 01:59:44.233142+00', NULL),
	('3e837494-b709-412f-95d9-930b15fecea5', 'example-d08-27', NULL, NULL, NULL, '2026-11-27 01:59:44.252721+00', NULL),
	('77e02bb2-9f0d-4fcd-af1b-60274ed3a86f', 'example-d08-28', NULL, NULL, NULL, '2026-11-27 01:59:44.265004+00', NULL),
	('af30ca7b-7142-4e58-8515-7a119f4339ea', 'example-d08-29', NULL, NULL, NULL, '2026-11-27 01:59:44.284666+00', NULL),
	('48af7394-28c0-43d6-bea9-1f7b1a3c1687', 'example-d08-30', NULL, NULL, NULL, '2026-11-27 01:59:44.308853+00', NULL),
	('135987af-dcb0-4162-9ddf-9cf2780afa2d', 'example-d08-31', NULL, NULL, NULL, '2026-11-27 01:59:44.325273+00', NULL),
	('17870135-1625-4623-b212-22e2324ea3d3', 'example-d08-32', NULL, NULL, NULL, '2026-11-27 01:59:44.351894+00', NULL),
	('6b5bcefe-efdd-4e21-9170-ab02280af662', 'example-d08-33', NULL, NULL, NULL, '2026-11-27 01:59:44.368944+00', NULL),
	('3801f3ee-d8de-4090-a503-d5cfb395dbf5', 'example-d08-34', NULL, NULL, NULL, '2026-11-27 01:59:44.393178+00', NULL),
	('27244a14-be41-4b1a-887f-6451e2283a51', 'example-d08-35', NULL, NULL, NULL, '2026-11-27 01:59:44.405456+00', NULL),
	('1a73caf1-628f-4c81-8d9c-3082fcd61821', 'example-d08-36', NULL, NULL, NULL, '2026-11-27 01:59:44.421556+00', NULL),
	('74c91d25-2aad-4fcb-a596-45916929de72', 'example-d08-37', NULL, NULL, NULL, '2026-11-27 01:59:44.437022+00', NULL),
	('1146fba6-ee55-42e6-9dd9-76bb7cfd5744', 'example-d08-38', NULL, NULL, NULL, '2026-11-27 01:59:44.454437+00', NULL),
	('83140a39-99b1-4da2-999f-eea64ac4c9a5', 'example-d08-39', NULL, NULL, NULL, '2026-11-27 01:59:44.477056+00', NULL),
	('a37183e6-35b5-4134-a5a8-9d6412ec44d5', 'example-d08-40', NULL, NULL, NULL, '2026-11-27 01:59:44.490186+00', NULL),
	('441f41b9-26a5-441d-a8fd-fbe7dedecfe2', 'example-d08-41', NULL, NULL, NULL, '2026-11-27 01:59:44.511388+00', NULL),
	('dafc3d65-6774-4b92-82d8-065251494c13', 'example-d08-42', NULL, NULL, NULL, '2026-11-27 01:59:44.531101+00', NULL),
	('afc03ce5-1953-420d-86fe-f3d51c030281', 'example-d08-43', NULL, NULL, NULL, '2026-11-27 01:59:44.549675+00', NULL),
	('7a56e48a-a7cf-4c19-a2dc-dfefd551c281', 'example-d08-44', NULL, NULL, NULL, '2026-11-27 01:59:44.562855+00', NULL),
	('9b769a5d-479a-4326-99c1-7b9e597cfde4', 'example-d08-45', NULL, NULL, NULL, '2026-11-27 01:59:44.584025+00', NULL),
	('14ee7bba-8829-40dd-830c-06d3d2656c45', 'example-d08-46', NULL, NULL, NULL, '2026-11-27 01:59:44.60365+00', NULL),
	('3eaf9ac8-ec75-4cbd-bd3b-d5faa4e3c0b7', 'example-d08-47', NULL, NULL, NULL, '2026-11-27 01:59:44.621984+00', NULL),
	('a7e83144-35c3-4192-9f6d-3ab9d2054418', 'example-d08-48', NULL, NULL, NULL, '2026-11-27 01:59:44.630832+00', NULL),
	('9b08487e-e049-41c5-8fdc-b01948fa6cb7', 'example-d08-49', NULL, NULL, NULL, '2026-11-27 01:59:44.642796+00', NULL),
	('242b1a06-4296-4116-8087-3a95eae803ed', 'example-d08-50', NULL, NULL, NULL, '2026-11-27 01:59:44.650783+00', NULL),
	('31b11682-02cb-4490-846c-2cb2d01bff31', 'example-d08-51', NULL, NULL, NULL, '2026-11-27 01:59:44.661367+00', NULL),
	('aa755df2-41db-4266-8237-9dd77a0252fa', 'example-d08-52', NULL, NULL, NULL, '2026-11-27 01:59:44.686476+00', NULL),
	('7aaa1c65-8610-4ac2-ab27-aa7f66b8e081', 'example-d08-53', NULL, NULL, NULL, '2026-11-27 01:59:44.702747+00', NULL),
	('1065802b-bc24-4dc1-affb-6fbb604bc490', 'example-d08-54', NULL, NULL, NULL, '2026-11-27 01:59:44.713116+00', NULL),
	('b01e5230-0f80-472d-84e1-eea8184786e9', 'example-d08-55', NULL, NULL, NULL, '2026-11-27 01:59:44.723672+00', NULL),
	('c4007ffa-6162-432d-8e67-a0d66545163c', 'example-d08-56', NULL, NULL, NULL, '2026-11-27 01:59:44.738464+00', NULL),
	('97b9c14c-48a0-4cf9-9f2b-85da430b9982', 'example-d08-57', NULL, NULL, NULL, '2026-11-27 01:59:44.756846+00', NULL),
	('fda24fda-1ee3-44c1-9c36-2c5d8a1dfea2', 'example-d08-58', NULL, NULL, NULL, '2026-11-27 01:59:44.773131+00', NULL),
	('f2d97197-18e4-4cbc-8880-6646965ab2ef', 'example-d08-59', NULL, NULL, NULL, '2026-11-27 01:59:44.788517+00', NULL),
	('122804b3-7b52-4ab7-9fef-2dfe9d3ef7d2', 'example-d08-60', NULL, NULL, NULL, '2026-11-27 01:59:44.814242+00', NULL),
	('0aaef110-71dd-4405-b22b-3f32da10fcd3', 'example-d08-61', NULL, NULL, NULL, '2026-11-27 01:59:44.836814+00', NULL),
	('5ad9e5f5-e33f-4fb0-b839-2a8d37a9992d', 'example-d08-62', NULL, NULL, NULL, '2026-11-27 01:59:44.857097+00', NULL),
	('a146789a-e97c-44d9-ae10-3dc3a7145fe2', 'example-d08-63', NULL, NULL, NULL, '2026-11-27 01:59:44.874274+00', NULL),
	('7596b437-637d-452f-931b-2b9328067714', 'example-d08-64', NULL, NULL, NULL, '2026-11-27 01:59:44.892992+00', NULL),
	('9148399c-dc20-472c-a040-cd7a5fb1fcba', 'example-d08-65', NULL, NULL, NULL, '2026-11-27 01:59:44.911498+00', NULL),
	('e31276f7-e464-4f91-a3ec-516ee7136b0b', 'example-d08-66', NULL, NULL, NULL, '2026-11-27 01:59:44.926908+00', NULL),
	('c9b95fb2-8763-4699-b74e-1a18a3164c99', 'example-d08-67', NULL, NULL, NULL, '2026-11-27 01:59:44.94903+00', NULL),
	('78dca58f-f081-4c45-b5f9-4d028edd8742', 'example-d08-68', NULL, NULL, NULL, '2026-11-27 01:59:44.966565+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('a0cbf61f-8efe-4548-8c8d-c590812f2e26', 'example-d08-69', NULL, NULL, NULL, '2026-11-27 01:59:44.984961+00', NULL),
	('773b44e0-d203-49d1-b65b-96a5afed28ac', 'example-d08-70', NULL, NULL, NULL, '2026-11-27 01:59:45.002414+00', NULL),
	('380dbcd0-6be2-4cdf-b081-ea2098cbc3cc', 'example-d08-71', NULL, NULL, NULL, '2026-11-27 01:59:45.021287+00', NULL),
	('18f14e06-32fc-47e6-92e3-2ad84982a957', 'example-d08-72', NULL, NULL, NULL, '2026-11-27 01:59:45.04203+00', NULL),
	('277274ed-dd15-4a08-b5d3-9dc079551bf4', 'example-d08-73', NULL, NULL, NULL, '2026-11-27 01:59:45.063156+00', NULL),
	('c3e9334b-cdcc-4e24-bd89-3a9a28a0e3b8', 'example-d08-74', NULL, NULL, NULL, '2026-11-27 01:59:45.077218+00', NULL),
	('3a7e3dfc-6870-447f-b8dd-79f7e9d4fcb5', 'example-d08-75', NULL, NULL, NULL, '2026-11-27 01:59:45.098947+00', NULL),
	('0532be69-1024-4710-bf74-3be20e048748', 'example-d08-76', NULL, NULL, NULL, '2026-11-27 01:59:45.125175+00', NULL),
	('1a25d6a6-d8e7-4dc0-8ea1-7cd66ebc15b5', NULL, NULL, NULL, '056b061d8584b954717e78df4d2c4851f2a1598a66fe87680cc79358d8034d05', '2026-11-27 01:59:45.156956+00', NULL),
	('f062ac8c-1394-4766-b37a-8cf4eda24be4', 'example-d09-0', NULL, NULL, NULL, '2026-11-27 01:59:45.291488+00', NULL),
	('fa3cce47-a3b1-429e-86cd-2b9bd0829314', 'example-d09-1', NULL, NULL, NULL, '2026-11-27 01:59:45.315438+00', NULL),
	('9f243b1d-93c6-4593-bcc4-fff5ae6afda3', 'example-d09-2', NULL, NULL, NULL, '2026-11-27 01:59:45.330398+00', NULL),
	('769586bb-1b60-474e-bcb0-26c6e486e0ce', 'example-d09-3', NULL, NULL, NULL, '2026-11-27 01:59:45.354765+00', NULL),
	('520aee4e-a782-416d-a2a7-0fa2033595b1', 'example-d09-4', NULL, NULL, NULL, '2026-11-27 01:59:45.370403+00', NULL),
	('dd0a8c5c-9fb8-43d3-b813-55650b91a73b', 'example-d09-5', NULL, NULL, NULL, '2026-11-27 01:59:45.394692+00', NULL),
	('f9f2a1ea-1482-43b5-ab6f-129a35244500', 'example-d09-6', NULL, NULL, NULL, '2026-11-27 01:59:45.420709+00', NULL),
	('1f94f337-515c-4b70-9670-7b4a58b7a8f2', 'example-d09-7', NULL, NULL, NULL, '2026-11-27 01:59:45.441284+00', NULL),
	('861b1b00-4a85-4927-902c-3cae4d73d42e', NULL, NULL, NULL, 'ae76c182aca4c3f73c14ce4753d5aa8961bbbd7c8cf1deab3363d32ef54b1572', '2026-11-27 01:59:45.469361+00', NULL),
	('8b9d2d50-7ebc-458b-9e31-d2a091f8f936', NULL, NULL, NULL, '4cb30103134722399944c2dd7e6720e262b72e81c3a1deb571cf7a9c50401b27', '2026-11-27 01:59:45.565265+00', NULL),
	('9e7f96a9-c6c6-49b7-878f-3ba5d4bede08', 'example-d10-0', NULL, NULL, NULL, '2026-11-27 01:59:45.621903+00', NULL),
	('17440dd6-0086-4842-94a6-e7788916601b', 'example-d10-1', NULL, NULL, NULL, '2026-11-27 01:59:45.638986+00', NULL),
	('b70f8c34-10e2-4e47-b258-6defec546bcc', 'example-d10-2', NULL, NULL, NULL, '2026-11-27 01:59:45.652776+00', NULL),
	('e96657b7-cc99-40f3-aa64-ba6499e5d1a8', 'example-d10-3', NULL, NULL, NULL, '2026-11-27 01:59:45.677278+00', NULL),
	('720e71f7-f3de-41f0-aada-252500cba97a', 'example-d10-4', NULL, NULL, NULL, '2026-11-27 01:59:45.68636+00', NULL),
	('4f0cb747-ded3-4ac1-beb1-9b40e3dbe6f9', 'example-d10-5', NULL, NULL, NULL, '2026-11-27 01:59:45.704903+00', NULL),
	('a5ad569d-684b-4427-b52d-92773502a609', 'example-d10-6', NULL, NULL, NULL, '2026-11-27 01:59:45.715518+00', NULL),
	('15c18a0d-d957-448d-b7be-19aeff38f036', 'example-d10-7', NULL, NULL, NULL, '2026-11-27 01:59:45.725887+00', NULL),
	('2d100807-717b-49d1-a726-424ffb125c95', 'example-d10-8', NULL, NULL, NULL, '2026-11-27 01:59:45.736926+00', NULL),
	('b1567e8f-1e72-47ba-a36d-6f759efb3d24', 'example-d10-9', NULL, NULL, NULL, '2026-11-27 01:59:45.742931+00', NULL),
	('87e6cc67-e5c4-46e4-8248-895d3b1b3de1', 'example-d10-10', NULL, NULL, NULL, '2026-11-27 01:59:45.75269+00', NULL),
	('396971e9-503c-4666-ae2b-e4d7a5f62f49', NULL, NULL, NULL, 'bcd9750bc156bbae619f688fc484f7ff637c64629ed5ffe7eeeaa8711acc2257', '2026-11-27 01:59:45.781507+00', NULL),
	('3eaa1f34-d892-4155-b58d-54b03152e5be', 'example-d11-0', NULL, NULL, NULL, '2026-11-27 01:59:45.896459+00', NULL),
	('aa603c66-bdd2-4c6e-a945-053a63a1cf9b', 'example-d11-1', NULL, NULL, NULL, '2026-11-27 01:59:45.91228+00', NULL),
	('d41cfebe-1d09-4456-8500-ce65262c53a5', 'example-d11-2', NULL, NULL, NULL, '2026-11-27 01:59:45.938184+00', NULL),
	('f687a986-30e0-4ed6-adaa-bef9dc03100f', 'example-d11-3', NULL, NULL, NULL, '2026-11-27 01:59:45.951872+00', NULL),
	('64a66e4e-46d9-4cfd-8bcd-b30bdac38c37', 'example-d11-4', NULL, NULL, NULL, '2026-11-27 01:59:45.964974+00', NULL),
	('e1389311-6dc8-472a-b707-5d7e5cdc41e0', 'example-d11-5', NULL, NULL, NULL, '2026-11-27 01:59:45.97724+00', NULL),
	('e85901da-e616-4663-b397-c3733d242fd6', 'example-d11-6', NULL, NULL, NULL, '2026-11-27 01:59:45.99102+00', NULL),
	('690c84fe-7fb3-429e-b4a9-1a37d9dc5125', 'example-d11-7', NULL, NULL, NULL, '2026-11-27 01:59:46.007645+00', NULL),
	('d725b816-cfaa-4e88-aaa7-f5e4a2ab1a66', 'example-d11-8', NULL, NULL, NULL, '2026-11-27 01:59:46.025282+00', NULL),
	('2743cd69-ab8e-4128-85af-1aa2010ae30b', 'example-d11-9', NULL, NULL, NULL, '2026-11-27 01:59:46.042768+00', NULL),
	('93b9c26a-316c-4b17-86c6-1bad797614fe', 'example-d11-10', NULL, NULL, NULL, '2026-11-27 01:59:46.058614+00', NULL),
	('0d9c1273-ce24-44f1-90d2-2ec43c9a24ec', 'example-d11-11', NULL, NULL, NULL, '2026-11-27 01:59:46.077419+00', NULL),
	('b0daf49d-f948-46ae-a1c5-e93299e6ac36', 'example-d11-12', NULL, NULL, NULL, '2026-11-27 01:59:46.097586+00', NULL),
	('071cc1f5-5d84-4150-bf73-d576df09ef2e', 'example-d11-13', NULL, NULL, NULL, '2026-11-27 01:59:46.107922+00', NULL),
	('fbfe39af-58e6-44ef-9f67-da9de72fab06', 'example-d11-14', NULL, NULL, NULL, '2026-11-27 01:59:46.127526+00', NULL),
	('452212bc-f3ca-4ac2-8660-8390f0029b58', 'example-d11-15', NULL, NULL, NULL, '2026-11-27 01:59:46.137822+00', NULL),
	('98728374-6681-4fe3-8176-87be3ddbb300', 'example-d11-16', NULL, NULL, NULL, '2026-11-27 01:59:46.150895+00', NULL),
	('7972d0ad-0c27-4b3c-aac0-bba620634c1f', 'example-d11-17', NULL, NULL, NULL, '2026-11-27 01:59:46.161083+00', NULL),
	('8056e8a8-0864-4d5f-b3b0-f2a1c90157ad', 'example-d11-18', NULL, NULL, NULL, '2026-11-27 01:59:46.180957+00', NULL),
	('b4a12d04-d773-43f4-a93f-b307022203c4', 'example-d11-19', NULL, NULL, NULL, '2026-11-27 01:59:46.191882+00', NULL),
	('5c19e972-e1c6-4c53-9191-0f60615cf726', 'example-d11-20', NULL, NULL, NULL, '2026-11-27 01:59:46.197875+00', NULL),
	('509d7734-48e3-4497-b137-f9e96a4e8c54', 'example-d11-21', NULL, NULL, NULL, '2026-11-27 01:59:46.204424+00', NULL),
	('cb9bb8a9-98c0-4dad-89aa-00a96ea16c60', 'example-d11-22', NULL, NULL, NULL, '2026-11-27 01:59:46.209201+00', NULL),
	('a3072951-9e0b-4d87-861d-3756d1077a15', 'example-d11-23', NULL, NULL, NULL, '2026-11-27 01:59:46.216066+00', NULL),
	('977d3103-6a89-43cb-a7b3-cd22aff2c717', 'example-d11-24', NULL, NULL, NULL, '2026-11-27 01:59:46.223536+00', NULL),
	('2b81be4a-7469-4e9a-bd4a-39ffce69b331', 'example-d11-25', NULL, NULL, NULL, '2026-11-27 01:59:46.233003+00', NULL),
	('c035a665-e4fa-42ab-a57d-bb29ff3a5bdd', 'example-d11-26', NULL, NULL, NULL, '2026-11-27 01:59:46.238138+00', NULL),
	('a9274a02-62f3-418c-9aa2-230a162e6e41', 'example-d11-27', NULL, NULL, NULL, '2026-11-27 01:59:46.242928+00', NULL),
	('d2502b56-e629-415e-abc0-d2dd4ae9a8ba', 'example-d11-28', NULL, NULL, NULL, '2026-11-27 01:59:46.250499+00', NULL),
	('585caa4f-0a2e-4f08-84b0-39c78bceda6d', 'example-d11-29', NULL, NULL, NULL, '2026-11-27 01:59:46.265249+00', NULL),
	('8e86c969-c19c-408f-bc85-d61283703322', 'example-d11-30', NULL, NULL, NULL, '2026-11-27 01:59:46.271173+00', NULL),
	('a3f9c1a1-2610-436d-a876-bed1c4cc222e', 'example-d11-31', NULL, NULL, NULL, '2026-11-27 01:59:46.281908+00', NULL),
	('ab9341ec-f023-426e-b418-aa74c25bbe19', 'example-d11-32', NULL, NULL, NULL, '2026-11-27 01:59:46.29755+00', NULL),
	('1745f244-4162-4324-a699-b6ced4baf9a2', 'example-d11-33', NULL, NULL, NULL, '2026-11-27 01:59:46.319348+00', NULL),
	('2c8e3980-7be4-40bb-8682-7cca06fad883', 'example-d11-34', NULL, NULL, NULL, '2026-11-27 01:59:46.338044+00', NULL),
	('64d8e39c-fba1-4b84-9c5e-bd21b7fc3042', 'example-d11-35', NULL, NULL, NULL, '2026-11-27 01:59:46.360311+00', NULL),
	('28d24165-1267-4933-9c6a-a0c405043f96', 'example-d11-36', NULL, NULL, NULL, '2026-11-27 01:59:46.381531+00', NULL),
	('8e12a3f3-bd94-485a-90cb-40047bc36490', 'example-d11-37', NULL, NULL, NULL, '2026-11-27 01:59:46.405062+00', NULL),
	('e98d94c3-78e0-4fdc-81e7-f7ccf579de4c', 'example-d11-38', NULL, NULL, NULL, '2026-11-27 01:59:46.42015+00', NULL),
	('05c8a593-66f0-416d-bd5e-4252c01146db', 'example-d11-39', NULL, NULL, NULL, '2026-11-27 01:59:46.437511+00', NULL),
	('12d38cd0-f0a2-4793-a878-08ba55113e7c', 'example-d11-40', NULL, NULL, NULL, '2026-11-27 01:59:46.461443+00', NULL),
	('7fae2482-32ca-47d8-94ac-3545490bf8cc', 'example-d11-41', NULL, NULL, NULL, '2026-11-27 01:59:46.485071+00', NULL),
	('26eeae6b-349d-48e2-9f66-6de248decae1', 'example-d11-42', NULL, NULL, NULL, '2026-11-27 01:59:46.515549+00', NULL),
	('29656e7e-9998-4b8c-93d6-6be016e56652', 'example-d11-43', NULL, NULL, NULL, '2026-11-27 01:59:46.545173+00', NULL),
	('6878cd06-ad53-43da-ab23-2fa1cf4b58ad', 'example-d11-44', NULL, NULL, NULL, '2026-11-27 01:59:46.569127+00', NULL),
	('787c11d7-a83c-4550-ad1c-d2570a763b7d', 'example-d11-45', NULL, NULL, NULL, '2026-11-27 01:59:46.59452+00', NULL),
	('84490dd2-7d2e-45ff-8fc4-ec3d00053d7a', 'example-d11-46', NULL, NULL, NULL, '2026-11-27 01:59:46.61537+00', NULL),
	('376a52d9-66f9-4633-8f86-ddadbd81da94', 'example-d11-47', NULL, NULL, NULL, '2026-11-27 01:59:46.636962+00', NULL),
	('996741eb-45b9-4102-a8d6-941434d02b8c', 'example-d11-48', NULL, NULL, NULL, '2026-11-27 01:59:46.656835+00', NULL),
	('b828d85d-5a86-4b0e-8a91-4a39373f1d63', 'example-d11-49', NULL, NULL, NULL, '2026-11-27 01:59:46.673861+00', NULL),
	('8eb17056-2b2a-4d88-86c0-846273e0b72e', 'example-d11-50', NULL, NULL, NULL, '2026-11-27 01:59:46.688461+00', NULL),
	('76c7ac2f-a48c-49d5-8eb1-f6ac55b7a1f4', 'example-d11-51', NULL, NULL, NULL, '2026-11-27 01:59:46.70849+00', NULL),
	('d4e02cc7-03ae-4b01-902a-77f4f8be6520', 'example-d11-52', NULL, NULL, NULL, '2026-11-27 01:59:46.722773+00', NULL),
	('1bbd3684-fe52-451f-b1b3-b68cbf119220', 'example-d11-53', NULL, NULL, NULL, '2026-11-27 01:59:46.737289+00', NULL),
	('22d7071c-d519-4f7f-8f39-c9c8008298e6', 'example-d11-54', NULL, NULL, NULL, '2026-11-27 01:59:46.742335+00', NULL),
	('8a0aa252-5087-4832-bfe4-a22d4e7e9af0', 'example-d11-55', NULL, NULL, NULL, '2026-11-27 01:59:46.746396+00', NULL),
	('d97b69ce-e854-4570-8879-1826997033c9', 'example-d11-56', NULL, NULL, NULL, '2026-11-27 01:59:46.752714+00', NULL),
	('abf97458-b14e-455d-9261-fdb7aa8f892a', 'example-d11-57', NULL, NULL, NULL, '2026-11-27 01:59:46.760643+00', NULL),
	('2c37e0bb-daeb-41c8-9ce4-811acb2b3e76', 'example-d11-58', NULL, NULL, NULL, '2026-11-27 01:59:46.765455+00', NULL),
	('27f69b49-47c8-46a6-ae78-d0aad9c5be3a', 'example-d11-59', NULL, NULL, NULL, '2026-11-27 01:59:46.773631+00', NULL),
	('79f8d071-d60a-48d7-ac71-a135d923fbc7', 'example-d11-60', NULL, NULL, NULL, '2026-11-27 01:59:46.778233+00', NULL),
	('e3d513a8-2f6a-4028-87a4-03a3a2713313', 'example-d11-61', NULL, NULL, NULL, '2026-11-27 01:59:46.784172+00', NULL),
	('d86371b4-89a0-4df9-a25e-b0a36b0dcb12', 'example-d11-62', NULL, NULL, NULL, '2026-11-27 01:59:46.791175+00', NULL),
	('0eb49fac-287a-41ba-8a7f-a7e103a49ed5', 'example-d11-63', NULL, NULL, NULL, '2026-11-27 01:59:46.804697+00', NULL),
	('4c5faf8b-f0b4-419d-bbfe-51911d04ca38', 'example-d11-64', NULL, NULL, NULL, '2026-11-27 01:59:46.819331+00', NULL),
	('f627c364-f3ad-45d1-8fd8-a33b72536d5c', 'example-d11-65', NULL, NULL, NULL, '2026-11-27 01:59:46.833652+00', NULL),
	('20ef48ba-7730-4a8d-bb69-a8f4fb6626cb', 'example-d11-66', NULL, NULL, NULL, '2026-11-27 01:59:46.851111+00', NULL),
	('afcb53ca-304c-4465-b729-b55b3e0f49ef', 'example-d11-67', NULL, NULL, NULL, '2026-11-27 01:59:46.864799+00', NULL),
	('60f06e35-e156-4b6e-a75e-23944aea2153', 'example-d11-68', NULL, NULL, NULL, '2026-11-27 01:59:46.889054+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('0d1d3082-f48c-472b-9983-7a2f108c7340', 'example-d11-69', NULL, NULL, NULL, '2026-11-27 01:59:46.901483+00', NULL),
	('acab059d-cbaf-4fea-8bbe-afb50e402677', NULL, NULL, NULL, 'cf1559711ec5e0a81a1df95d4427da074ab985301741da0218dc786282ff2021', '2026-11-27 01:59:46.945358+00', NULL),
	('f6928368-7d67-46ff-bb95-b5270b41774e', 'example-d12-0', NULL, NULL, NULL, '2026-11-27 01:59:47.075879+00', NULL),
	('a40db803-d2fe-4a76-a0f8-76e84e3afbc8', 'example-d12-1', NULL, NULL, NULL, '2026-11-27 01:59:47.093422+00', NULL),
	('765aef11-ff19-4d29-925b-48d9de88bd1a', 'example-d12-2', NULL, NULL, NULL, '2026-11-27 01:59:47.108976+00', NULL),
	('6d355125-a6fe-4794-a9f8-6409bea6307f', 'example-d12-3', NULL, NULL, NULL, '2026-11-27 01:59:47.127936+00', NULL),
	('72950dae-57e5-4273-bdf6-606265641f32', 'example-d12-4', NULL, NULL, NULL, '2026-11-27 01:59:47.142573+00', NULL),
	('69330037-9319-4dde-8c8f-be3084424e12', 'example-d12-5', NULL, NULL, NULL, '2026-11-27 01:59:47.159207+00', NULL),
	('2b7c22f3-7585-495c-8a7b-34fdc0bc0cfd', 'example-d12-6', NULL, NULL, NULL, '2026-11-27 01:59:47.177206+00', NULL),
	('160363ef-d5df-4d73-8cae-f69d79399b27', 'example-d12-7', NULL, NULL, NULL, '2026-11-27 01:59:47.189657+00', NULL),
	('8776da69-f065-4c07-94e2-b46528ba049c', 'example-d12-8', NULL, NULL, NULL, '2026-11-27 01:59:47.201169+00', NULL),
	('29fa0f70-5b44-4b41-b113-f2eda810abc7', 'example-d12-9', NULL, NULL, NULL, '2026-11-27 01:59:47.211601+00', NULL),
	('3d5053c7-a1bf-4370-a60e-7e21d3f80204', 'example-d12-10', NULL, NULL, NULL, '2026-11-27 01:59:47.221865+00', NULL),
	('b9b74ef4-23ec-4914-8909-b6f382b4e595', 'example-d12-11', NULL, NULL, NULL, '2026-11-27 01:59:47.23815+00', NULL),
	('aba690f7-c896-4cce-a165-e7433d09d312', 'example-d12-12', NULL, NULL, NULL, '2026-11-27 01:59:47.246749+00', NULL),
	('eb30930f-a5da-43af-aebf-bffe9dc2801a', 'example-d12-13', NULL, NULL, NULL, '2026-11-27 01:59:47.260393+00', NULL),
	('59bc6c4e-d1c3-4d80-bad4-7154fb48549c', 'example-d12-14', NULL, NULL, NULL, '2026-11-27 01:59:47.273418+00', NULL),
	('17830ca3-4b4d-44b2-9a16-411328d83876', 'example-d12-15', NULL, NULL, NULL, '2026-11-27 01:59:47.288919+00', NULL),
	('41531e49-1239-4729-bdc3-50ca3f257a8e', 'example-d12-16', NULL, NULL, NULL, '2026-11-27 01:59:47.298203+00', NULL),
	('918103d1-4a91-4ad2-b1f0-215fa4fc0065', 'example-d12-17', NULL, NULL, NULL, '2026-11-27 01:59:47.309613+00', NULL),
	('8b58d3a5-9897-497e-aa97-b31d46466fb9', 'example-d12-18', NULL, NULL, NULL, '2026-11-27 01:59:47.319334+00', NULL),
	('31e6623a-3112-486f-9ab0-a74a28f0bb76', 'example-d12-19', NULL, NULL, NULL, '2026-11-27 01:59:47.332055+00', NULL),
	('38386ea0-ca42-4143-927f-7833c283a326', 'example-d12-20', NULL, NULL, NULL, '2026-11-27 01:59:47.359083+00', NULL),
	('26de3802-04d2-48d4-a254-5fbb8e648bf0', 'example-d12-21', NULL, NULL, NULL, '2026-11-27 01:59:47.396823+00', NULL),
	('77bb470d-abd6-48e0-9d05-3adc92301334', 'example-d12-22', NULL, NULL, NULL, '2026-11-27 01:59:47.431514+00', NULL),
	('c60bf854-47b1-483d-8594-a93c1595e7d4', 'example-d12-23', NULL, NULL, NULL, '2026-11-27 01:59:47.453015+00', NULL),
	('03758c69-4680-472d-b5c3-38a9b195b71f', 'example-d12-24', NULL, NULL, NULL, '2026-11-27 01:59:47.466531+00', NULL),
	('79623709-9bfa-4117-92e8-8d5b54a31800', 'example-d12-25', NULL, NULL, NULL, '2026-11-27 01:59:47.494205+00', NULL),
	('713eae27-7397-46f0-a6df-ffd0837b552d', 'example-d12-26', NULL, NULL, NULL, '2026-11-27 01:59:47.51167+00', NULL),
	('959516f7-5d3d-49e0-8ff9-13300bc75391', 'example-d12-27', NULL, NULL, NULL, '2026-11-27 01:59:47.536678+00', NULL),
	('ca45b291-2706-4fc3-b9d8-fd2b298b68fe', 'example-d12-28', NULL, NULL, NULL, '2026-11-27 01:59:47.558057+00', NULL),
	('0fce366c-b53c-415b-9190-536a6aae87e3', 'example-d12-29', NULL, NULL, NULL, '2026-11-27 01:59:47.585251+00', NULL),
	('22b60b9f-e139-4b16-87cd-de5796b055ee', 'example-d12-30', NULL, NULL, NULL, '2026-11-27 01:59:47.605108+00', NULL),
	('78fbcb91-5b56-4cd2-ad67-6c8af2d887ff', 'example-d12-31', NULL, NULL, NULL, '2026-11-27 01:59:47.632005+00', NULL),
	('ea063c00-1872-4f5c-b2ac-3ddfc00c5e85', 'example-d12-32', NULL, NULL, NULL, '2026-11-27 01:59:47.652148+00', NULL),
	('da6f5ddc-7b0c-408d-bd78-ae00a8d00d69', 'example-d12-33', NULL, NULL, NULL, '2026-11-27 01:59:47.665629+00', NULL),
	('0b63fab6-145c-49be-bbde-dc14966c4a5d', 'example-d12-34', NULL, NULL, NULL, '2026-11-27 01:59:47.678142+00', NULL),
	('3f900b0b-1e20-473b-862f-dc9f48cab33f', 'example-d12-35', NULL, NULL, NULL, '2026-11-27 01:59:47.691263+00', NULL),
	('415c1c0d-f7c2-4c1c-99da-6f1ff4bb208e', 'example-d12-36', NULL, NULL, NULL, '2026-11-27 01:59:47.708558+00', NULL),
	('4b3b35df-dc17-413c-882c-1b2b8557261c', 'example-d12-37', NULL, NULL, NULL, '2026-11-27 01:59:47.715521+00', NULL),
	('40b90375-266a-4a08-9644-a8c0095e27e0', 'example-d12-38', NULL, NULL, NULL, '2026-11-27 01:59:47.726478+00', NULL),
	('1b74a822-6e19-4416-bc07-7028c7f5cfaf', 'example-d12-39', NULL, NULL, NULL, '2026-11-27 01:59:47.749438+00', NULL),
	('6dfad5c7-0c17-49c6-a134-7bf271d12cf1', 'example-d12-40', NULL, NULL, NULL, '2026-11-27 01:59:47.774521+00', NULL),
	('504c66dc-196e-473d-b4ee-926ce9f59953', 'example-d12-41', NULL, NULL, NULL, '2026-11-27 01:59:47.788936+00', NULL),
	('7736554b-eaa3-4e30-823b-22b07eb54f2e', 'example-d12-42', NULL, NULL, NULL, '2026-11-27 01:59:47.801079+00', NULL),
	('16288161-127c-4e58-8192-4df3fc99284f', 'example-d12-43', NULL, NULL, NULL, '2026-11-27 01:59:47.818442+00', NULL),
	('a50e6536-b97d-4b2e-80c9-7d20aa472c50', 'example-d12-44', NULL, NULL, NULL, '2026-11-27 01:59:47.833437+00', NULL),
	('b4d9ed55-e1d2-4fe6-836e-91af43ba7280', 'example-d12-45', NULL, NULL, NULL, '2026-11-27 01:59:47.854178+00', NULL),
	('8249b116-68ba-426f-bc26-3e0178d63617', 'example-d12-46', NULL, NULL, NULL, '2026-11-27 01:59:47.881664+00', NULL),
	('224f1e18-d479-4e7f-bb4f-1df0b1356e54', 'example-d12-47', NULL, NULL, NULL, '2026-11-27 01:59:47.901802+00', NULL),
	('a711fda2-d7b6-4218-a4cf-3a72dc1a2ad2', 'example-d12-48', NULL, NULL, NULL, '2026-11-27 01:59:47.929748+00', NULL),
	('3b8b96db-b014-4cf3-b8c6-c91f3afbf749', 'example-d12-49', NULL, NULL, NULL, '2026-11-27 01:59:47.950929+00', NULL),
	('0b2701c5-1869-4343-bd0d-050634106e40', 'example-d12-50', NULL, NULL, NULL, '2026-11-27 01:59:47.970111+00', NULL),
	('5e9c6ac3-c0bb-42e3-b25f-9370f8500659', 'example-d12-51', NULL, NULL, NULL, '2026-11-27 01:59:47.989175+00', NULL),
	('072c2b19-36b4-427e-8b8a-3eb551bfdad8', 'example-d12-52', NULL, NULL, NULL, '2026-11-27 01:59:48.001917+00', NULL),
	('8a7c45b3-28ae-4509-9ee8-9922a6890512', 'example-d12-53', NULL, NULL, NULL, '2026-11-27 01:59:48.022919+00', NULL),
	('bf52c765-9360-4e83-aba0-b8086f0ff6be', 'example-d12-54', NULL, NULL, NULL, '2026-11-27 01:59:48.040832+00', NULL),
	('2c259c12-6367-437f-a85d-5e567a079509', NULL, NULL, NULL, '1ce6266ecae19376ac92a58ce422b937f2ef211ba6c1c921bbd7be1fb57b71a2', '2026-11-27 01:59:48.054506+00', NULL),
	('9ebc66d0-cbb5-412a-9318-2e250704a1ae', 'example-d13-0', NULL, NULL, NULL, '2026-11-27 01:59:48.208687+00', NULL),
	('511b36a3-5c66-4977-b413-7293efab4768', 'example-d13-1', NULL, NULL, NULL, '2026-11-27 01:59:48.247853+00', NULL),
	('43681f5b-bf88-425f-acf2-7d52d2d37a32', 'example-d13-2', NULL, NULL, NULL, '2026-11-27 01:59:48.269402+00', NULL),
	('9085dfe2-25d7-4710-85a8-a53a35c01849', NULL, NULL, NULL, '1803facbae14f33ac95e0ec352f358b486fa46e76b68c9627eff48a0de577702', '2026-11-27 01:59:48.29882+00', NULL),
	('8cc66ba7-01e8-489d-b146-c608369f33fe', 'example-d14-0', NULL, NULL, NULL, '2026-11-27 01:59:48.407506+00', NULL),
	('3ccd2a9a-d37b-448e-9b3e-4515eea66487', 'example-d14-1', NULL, NULL, NULL, '2026-11-27 01:59:48.44497+00', NULL),
	('001f0074-79c4-4fb8-a2a0-4827c6a4a8e6', 'example-d14-2', NULL, NULL, NULL, '2026-11-27 01:59:48.461067+00', NULL),
	('07ccded4-29bd-4161-abbc-52a306ce700b', 'example-d14-3', NULL, NULL, NULL, '2026-11-27 01:59:48.501664+00', NULL),
	('bca4ad84-172f-4793-81f8-a8922b64f71f', 'example-d14-4', NULL, NULL, NULL, '2026-11-27 01:59:48.52435+00', NULL),
	('9bb6c8c2-ebd6-4d6a-b386-6b9956e3547f', 'example-d14-5', NULL, NULL, NULL, '2026-11-27 01:59:48.544203+00', NULL),
	('e8e84896-dede-4858-a96c-bad7bcdaa431', NULL, NULL, NULL, 'cffd7cee2b4f1f9cb155e13bbb4fb91b906649e9a91b88974ac5a23c8c51330c', '2026-11-27 01:59:48.760768+00', NULL),
	('e1ae6010-0360-46a6-a4f7-7830504910e8', NULL, NULL, NULL, 'd14c3227be3f079c08005247881e68a62428c04716a6c7189182ffd0eeca2873', '2026-11-27 01:59:48.850348+00', NULL),
	('8efccb85-b13f-4a88-8457-50b87d1e9ff4', NULL, NULL, NULL, '626c7cada95e0f87e00a6c5d66c0714d4c1a16ffb1f9cffffde606a461917d45', '2026-11-27 01:59:48.907796+00', NULL),
	('3809e95f-cdd2-4c48-8938-edd86b388280', NULL, NULL, NULL, 'c0eed9cd49cec3469b303942ea50f8d482776f5fe02a68abc9b2c46d32942786', '2026-11-27 01:59:48.95897+00', NULL),
	('e326ff49-f3c9-4502-911e-35e7a61ff1e4', 'example-d18-0', NULL, NULL, NULL, '2026-11-27 01:59:49.009176+00', NULL),
	('b7845b6f-7b5d-4183-a520-41729ed58373', 'example-d18-1', NULL, NULL, NULL, '2026-11-27 01:59:49.0364+00', NULL),
	('9597f23b-a659-44f0-952c-b0fc4b3c6d70', 'example-d18-2', NULL, NULL, NULL, '2026-11-27 01:59:49.068665+00', NULL),
	('d6e42912-71e6-4e88-b6cb-63c1a46dc6cb', 'example-d18-3', NULL, NULL, NULL, '2026-11-27 01:59:49.085115+00', NULL),
	('e2a2c65f-4d97-4794-8873-fd3387d59940', 'example-d18-4', NULL, NULL, NULL, '2026-11-27 01:59:49.100293+00', NULL),
	('7dc05d7e-a493-49cb-b6a4-6614c4587bd2', 'example-d18-5', NULL, NULL, NULL, '2026-11-27 01:59:49.115044+00', NULL),
	('7cfd8838-d325-4f27-96ee-8b87920f5ab5', 'example-d18-6', NULL, NULL, NULL, '2026-11-27 01:59:49.133148+00', NULL),
	('c541a0ac-d840-450a-955f-d46f938a233f', 'example-d18-7', NULL, NULL, NULL, '2026-11-27 01:59:49.147705+00', NULL),
	('0bfd4c65-0b1e-4ecc-a1fb-d8a3a0597c0c', 'example-d18-8', NULL, NULL, NULL, '2026-11-27 01:59:49.165433+00', NULL),
	('4b4c4c73-528f-4a13-bb42-dc487f8abca7', 'example-d18-9', NULL, NULL, NULL, '2026-11-27 01:59:49.179656+00', NULL),
	('ca3b5acf-61b9-4679-8b2d-850f1ef0b9fc', 'example-d18-10', NULL, NULL, NULL, '2026-11-27 01:59:49.196434+00', NULL),
	('41c70cbc-a226-4ed7-8894-6fbe3fa6abf2', 'example-d18-11', NULL, NULL, NULL, '2026-11-27 01:59:49.213188+00', NULL),
	('65da008a-f4bf-4950-93f3-dffb37566679', 'example-d18-12', NULL, NULL, NULL, '2026-11-27 01:59:49.222101+00', NULL),
	('c3fa60bc-7bc9-45c1-9482-6f5a17075d7e', 'example-d18-13', NULL, NULL, NULL, '2026-11-27 01:59:49.234142+00', NULL),
	('f780c10d-909f-400c-b337-3c2dbe7d7ae6', 'example-d18-14', NULL, NULL, NULL, '2026-11-27 01:59:49.246863+00', NULL),
	('9f254c23-a881-472c-b9f0-b771ea18bdd1', 'example-d18-15', NULL, NULL, NULL, '2026-11-27 01:59:49.263859+00', NULL),
	('2bb38829-9b8d-4da3-a8a3-3336164c41a7', 'example-d18-16', NULL, NULL, NULL, '2026-11-27 01:59:49.286449+00', NULL),
	('b69f612c-2629-439e-944b-8c534b24545f', 'example-d18-17', NULL, NULL, NULL, '2026-11-27 01:59:49.303575+00', NULL),
	('e3e606c9-ded2-41b9-8fc5-f1561c77b15c', 'example-d18-18', NULL, NULL, NULL, '2026-11-27 01:59:49.31873+00', NULL),
	('53822386-d48c-4585-beff-a29da0695b89', 'example-d18-19', NULL, NULL, NULL, '2026-11-27 01:59:49.337415+00', NULL),
	('e5c3a4de-b33f-47d6-9ac3-67097d8aeffd', 'example-d18-20', NULL, NULL, NULL, '2026-11-27 01:59:49.356738+00', NULL),
	('d67a3cc9-7b2a-4d02-9f83-220caafb0d91', 'example-d18-21', NULL, NULL, NULL, '2026-11-27 01:59:49.375462+00', NULL),
	('e6aa77c0-f131-42dc-bd02-468815db3ca8', 'example-d18-22', NULL, NULL, NULL, '2026-11-27 01:59:49.404666+00', NULL),
	('d4a82d16-c658-431c-baca-cd0faaa9038b', 'example-d18-23', NULL, NULL, NULL, '2026-11-27 01:59:49.425625+00', NULL),
	('62383a60-05f4-4ae8-a8a9-9fdbd3cc1b34', 'example-d18-24', NULL, NULL, NULL, '2026-11-27 01:59:49.452222+00', NULL),
	('1e07a683-809a-4ed3-bffa-841847743399', 'example-d18-25', NULL, NULL, NULL, '2026-11-27 01:59:49.482065+00', NULL),
	('4e6887be-e1f7-4a59-a527-c35afdfa0a57', 'example-d18-26', NULL, NULL, NULL, '2026-11-27 01:59:49.505167+00', NULL),
	('98958eae-d6d1-4ecf-838e-b36b266554f4', 'example-d18-27', NULL, NULL, NULL, '2026-11-27 01:59:49.522027+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('eef3e2d9-4204-4ccc-9e46-5e1fcb84c34c', 'example-d18-28', NULL, NULL, NULL, '2026-11-27 01:59:49.543367+00', NULL),
	('9863fdbe-feba-4452-ac1c-7e2dc7b39508', NULL, NULL, NULL, 'bd2591789a0fe71526ba0a42f47e06169b35d4a8c2025efb4d9bee94dab7053e', '2026-11-27 01:59:49.563309+00', NULL),
	('7e5e2c4d-f37a-430f-84ac-f643c5177d1d', 'example-d19-0', NULL, NULL, NULL, '2026-11-27 01:59:49.603717+00', NULL),
	('ffddf1d1-8546-48ce-84ad-b60ca8b22546', 'example-d19-1', NULL, NULL, NULL, '2026-11-27 01:59:49.617892+00', NULL),
	('1d944326-3d00-4eeb-ad5a-40c6d0598ebe', 'example-d19-2', NULL, NULL, NULL, '2026-11-27 01:59:49.632511+00', NULL),
	('6d1f25e6-964b-4eef-b021-81984123d41a', 'example-d19-3', NULL, NULL, NULL, '2026-11-27 01:59:49.648952+00', NULL),
	('7e0a471a-19dd-483b-8393-65daa7a7d2f4', 'example-d19-4', NULL, NULL, NULL, '2026-11-27 01:59:49.662785+00', NULL),
	('7397f00e-b3d2-4ea4-a472-789106ed3a73', 'example-d19-5', NULL, NULL, NULL, '2026-11-27 01:59:49.678462+00', NULL),
	('2a8cb421-caef-4098-846b-f4c7d323fbae', 'example-d19-6', NULL, NULL, NULL, '2026-11-27 01:59:49.701651+00', NULL),
	('1f6069be-d965-4ca2-887b-20668b567636', 'example-d19-7', NULL, NULL, NULL, '2026-11-27 01:59:49.720077+00', NULL),
	('deee6486-552b-4b67-9a08-b2b6d22dc9de', 'example-d19-8', NULL, NULL, NULL, '2026-11-27 01:59:49.733241+00', NULL),
	('c2550faa-19ba-4413-b989-6b5e46ced050', 'example-d19-9', NULL, NULL, NULL, '2026-11-27 01:59:49.753837+00', NULL),
	('b596db59-16c7-4480-bf11-36d6d37ad0f5', 'example-d19-10', NULL, NULL, NULL, '2026-11-27 01:59:49.767947+00', NULL),
	('6b92931e-64ac-4711-bfc9-12f510373a1e', 'example-d19-11', NULL, NULL, NULL, '2026-11-27 01:59:49.78453+00', NULL),
	('70fa3824-9fcf-41d6-8141-ea0b1a15348d', 'example-d19-12', NULL, NULL, NULL, '2026-11-27 01:59:49.802638+00', NULL),
	('402a319a-e27d-405d-b6fb-774361084d49', 'example-d19-13', NULL, NULL, NULL, '2026-11-27 01:59:49.812976+00', NULL),
	('5f8b82d9-aa06-465a-8fea-1c3cb0a632e6', 'example-d19-14', NULL, NULL, NULL, '2026-11-27 01:59:49.8263+00', NULL),
	('38cac5f1-6cf2-4d7f-b7cc-3ee3136ce643', 'example-d19-15', NULL, NULL, NULL, '2026-11-27 01:59:49.839292+00', NULL),
	('a45ba8bb-5701-470b-a0df-20ada133b353', 'example-d19-16', NULL, NULL, NULL, '2026-11-27 01:59:49.857284+00', NULL),
	('edf017e1-20bb-46d6-9d1d-eda71f64ab84', 'example-d19-17', NULL, NULL, NULL, '2026-11-27 01:59:49.869017+00', NULL),
	('f32a6f50-d8b8-441b-8744-00aee25be817', 'example-d19-18', NULL, NULL, NULL, '2026-11-27 01:59:49.885256+00', NULL),
	('ae788d83-0421-4e09-8cf8-09c8cd44d7ac', 'example-d19-19', NULL, NULL, NULL, '2026-11-27 01:59:49.893964+00', NULL),
	('9d2fedc1-a9ce-4445-861f-aa85d47b269f', 'example-d19-20', NULL, NULL, NULL, '2026-11-27 01:59:49.904041+00', NULL),
	('86134878-b561-47bc-baee-c14eab2b9ccb', 'example-d19-21', NULL, NULL, NULL, '2026-11-27 01:59:49.920643+00', NULL),
	('390d6af5-b4b8-4d27-809f-dee63d96a7c7', 'example-d19-22', NULL, NULL, NULL, '2026-11-27 01:59:49.935614+00', NULL),
	('33cbe1cf-400a-43c7-af83-a4f1d0e56915', 'example-d19-23', NULL, NULL, NULL, '2026-11-27 01:59:49.949073+00', NULL),
	('1c883ff9-a0c9-4ce9-9ff8-89782549d55e', 'example-d19-24', NULL, NULL, NULL, '2026-11-27 01:59:49.965478+00', NULL),
	('93e3aa02-9f35-4842-a98e-86831a614af8', 'example-d19-25', NULL, NULL, NULL, '2026-11-27 01:59:49.97705+00', NULL),
	('55945ff1-892b-4de8-bd5b-44bc1db8abf6', 'example-d19-26', NULL, NULL, NULL, '2026-11-27 01:59:49.994062+00', NULL),
	('6fe8438f-2a86-4d40-afeb-e3ccccf11411', NULL, NULL, NULL, '67dc45ae9b3eb56da32708a709cc25fcade8a682143a8f2cbe0577a5e2a98564', '2026-11-27 01:59:50.01503+00', NULL),
	('a849b5a3-2094-4339-9369-bd978181f1e7', NULL, NULL, NULL, '73b41c8885199f1f4a257d1fc10ffdc45ae0922a5aa6198c2eeae0b302606469', '2026-11-27 01:59:50.122682+00', NULL),
	('2235a60b-9e30-4174-9d55-82e43fd5616f', 'example-d20-0', NULL, NULL, NULL, '2026-11-27 01:59:50.169792+00', NULL),
	('7eb12ad0-dc6b-428c-a411-937dfd3a911f', 'example-d20-1', NULL, NULL, NULL, '2026-11-27 01:59:50.189056+00', NULL),
	('0552179a-20c6-4285-be55-6628c5b0516b', 'example-d20-2', NULL, NULL, NULL, '2026-11-27 01:59:50.204636+00', NULL),
	('a526a71d-c7ea-4360-bbcd-8eb9c555d50a', 'example-d20-3', NULL, NULL, NULL, '2026-11-27 01:59:50.219585+00', NULL),
	('3e30d1fe-435f-47a1-8f25-8d5683757c65', 'example-d20-4', NULL, NULL, NULL, '2026-11-27 01:59:50.232493+00', NULL),
	('c8ff4eb5-8086-48a3-bafd-1c6d7dba855b', 'example-d20-5', NULL, NULL, NULL, '2026-11-27 01:59:50.248851+00', NULL),
	('9636369f-53ae-4ef2-bd58-de97775852dd', 'example-d20-6', NULL, NULL, NULL, '2026-11-27 01:59:50.260859+00', NULL),
	('c37f32f4-636c-484e-9741-6cff6d966014', 'example-d20-7', NULL, NULL, NULL, '2026-11-27 01:59:50.273574+00', NULL),
	('ee6c841a-fd20-44e9-9ce8-cc1808fdfd53', 'example-d20-8', NULL, NULL, NULL, '2026-11-27 01:59:50.284811+00', NULL),
	('72dc6da3-6afd-4e12-a53a-1c5a0b894c83', 'example-d20-9', NULL, NULL, NULL, '2026-11-27 01:59:50.296848+00', NULL),
	('5b441c5d-a623-49dc-8389-ef64cc7ee4d0', 'example-d20-10', NULL, NULL, NULL, '2026-11-27 01:59:50.31305+00', NULL),
	('e0bb239e-15b8-4940-80cb-2dd05aaa4418', 'example-d20-11', NULL, NULL, NULL, '2026-11-27 01:59:50.326928+00', NULL),
	('4281245a-d054-4ac7-b9b4-6580b261125e', 'example-d20-12', NULL, NULL, NULL, '2026-11-27 01:59:50.341111+00', NULL),
	('8e23e02f-c7a5-4372-bbb5-2863b187e320', 'example-d20-13', NULL, NULL, NULL, '2026-11-27 01:59:50.350793+00', NULL),
	('a05e7e00-936d-41ba-8a44-9a149acbf0a4', 'example-d20-14', NULL, NULL, NULL, '2026-11-27 01:59:50.364451+00', NULL),
	('3aa067c1-a560-40c8-8a67-44ef25ee96c3', 'example-d20-15', NULL, NULL, NULL, '2026-11-27 01:59:50.379426+00', NULL),
	('2d8ed68f-d78e-42e5-99cd-0dde612a8b5b', 'example-d20-16', NULL, NULL, NULL, '2026-11-27 01:59:50.392974+00', NULL),
	('54e94d58-d36f-4408-a979-ad10919629d1', 'example-d20-17', NULL, NULL, NULL, '2026-11-27 01:59:50.406047+00', NULL),
	('0ab3a7f1-6176-4f1e-bf50-72e87cdd590c', 'example-d20-18', NULL, NULL, NULL, '2026-11-27 01:59:50.422722+00', NULL),
	('55e7b664-16ef-43f4-b5d6-c7007e87d599', 'example-d20-19', NULL, NULL, NULL, '2026-11-27 01:59:50.437132+00', NULL),
	('f8dc75cd-7fdc-4662-a0ff-493a602fed80', 'example-d20-20', NULL, NULL, NULL, '2026-11-27 01:59:50.447673+00', NULL),
	('7452e777-150d-4f18-b523-222786d52727', 'example-d20-21', NULL, NULL, NULL, '2026-11-27 01:59:50.462356+00', NULL),
	('542fa6f7-4ad5-4862-90a9-ea8d6c7aa517', 'example-d20-22', NULL, NULL, NULL, '2026-11-27 01:59:50.473799+00', NULL),
	('22b21077-c4c7-42ac-a778-054d81485852', 'example-d20-23', NULL, NULL, NULL, '2026-11-27 01:59:50.486205+00', NULL),
	('df5aae99-f755-410e-bf77-acf9d8de3f78', 'example-d20-24', NULL, NULL, NULL, '2026-11-27 01:59:50.499948+00', NULL),
	('2a5e58b7-3f1b-41a8-bc3c-ab91518db7f7', 'example-d20-25', NULL, NULL, NULL, '2026-11-27 01:59:50.517223+00', NULL),
	('a6a04ae3-9963-4022-a52c-8db49f2dd04b', 'example-d20-26', NULL, NULL, NULL, '2026-11-27 01:59:50.537523+00', NULL),
	('f7239e9f-9402-44d3-8fd9-6ad0d45ddfd8', 'example-d20-27', NULL, NULL, NULL, '2026-11-27 01:59:50.559336+00', NULL),
	('f5095450-3e6f-4855-b398-5a778f32da30', 'example-d20-28', NULL, NULL, NULL, '2026-11-27 01:59:50.575023+00', NULL),
	('40087485-164d-4fb6-98fc-19d7df1de643', 'example-d20-29', NULL, NULL, NULL, '2026-11-27 01:59:50.596313+00', NULL),
	('982854c8-d4be-44dd-9f44-f27db510a54b', 'example-d20-30', NULL, NULL, NULL, '2026-11-27 01:59:50.608043+00', NULL),
	('6ece89ae-ab88-4ce6-bba6-0aceb3c30c36', 'example-d20-31', NULL, NULL, NULL, '2026-11-27 01:59:50.626506+00', NULL),
	('6ef0121d-2f29-478f-bdb8-9f78bfdeb328', 'example-d20-32', NULL, NULL, NULL, '2026-11-27 01:59:50.645303+00', NULL),
	('cc820d10-adaa-4c72-9dcd-27964e7b7fdb', 'example-d20-33', NULL, NULL, NULL, '2026-11-27 01:59:50.664504+00', NULL),
	('732c2472-a12a-4843-8da6-4174e0ade7e9', 'example-d20-34', NULL, NULL, NULL, '2026-11-27 01:59:50.685298+00', NULL),
	('92b7ee81-eefa-4a08-85f7-8dffc2e88fd3', 'example-d20-35', NULL, NULL, NULL, '2026-11-27 01:59:50.697226+00', NULL),
	('152f35c5-0f8d-441b-9a38-b867f68ef9e6', 'example-d20-36', NULL, NULL, NULL, '2026-11-27 01:59:50.710862+00', NULL),
	('dffb866c-3192-4ef9-874d-7c997b8c23ff', 'example-d20-37', NULL, NULL, NULL, '2026-11-27 01:59:50.720482+00', NULL),
	('5261b2b3-c510-47e4-b879-30e94dc93242', 'example-d20-38', NULL, NULL, NULL, '2026-11-27 01:59:50.732846+00', NULL),
	('ec885091-504a-480f-b6f6-e059fa36f1d0', 'example-d20-39', NULL, NULL, NULL, '2026-11-27 01:59:50.747068+00', NULL),
	('32840145-9111-471e-be4b-c9808eea1647', 'example-d20-40', NULL, NULL, NULL, '2026-11-27 01:59:50.759559+00', NULL),
	('770d4513-bf06-40c0-8668-7dd039077ed6', 'example-d20-41', NULL, NULL, NULL, '2026-11-27 01:59:50.772317+00', NULL),
	('5aa3964a-a502-4277-8b6c-33a3a866dc49', 'example-d20-42', NULL, NULL, NULL, '2026-11-27 01:59:50.783175+00', NULL),
	('8db9a1d7-54fe-488c-8c7d-5362be0928dc', 'example-d20-43', NULL, NULL, NULL, '2026-11-27 01:59:50.797003+00', NULL),
	('a7dcb89e-b76e-43c5-9079-d9657caed0fe', 'example-d20-44', NULL, NULL, NULL, '2026-11-27 01:59:50.80863+00', NULL),
	('7077f494-6c1d-49e3-84bf-c57e5df37ba2', 'example-d20-45', NULL, NULL, NULL, '2026-11-27 01:59:50.820268+00', NULL),
	('52e7f2c0-7b44-4629-ac17-a0bd3d6fad41', NULL, NULL, NULL, 'd0ea6fb2709f476e90f561c1a33c427429b056e57c5453c541cb02d7cc8d99a0', '2026-11-27 01:59:50.840224+00', NULL),
	('f90a869a-ae11-4da1-953c-4feacaf7cc26', NULL, NULL, NULL, 'dc34a1cc985cce2cc876a55bcdfe0208f1716976020e6d84616d9c8b61566daa', '2026-11-27 01:59:50.931424+00', NULL),
	('1887d55d-6023-4857-b1ef-fa54dc1a10b6', NULL, NULL, NULL, 'd98f46aecb5ed58d3cc12a808cd32dec3a383bf628ae01d3daea0ad308ad891b', '2026-11-27 01:59:50.965242+00', NULL),
	('b39f907a-5818-463c-b8f1-116da94cc813', 'example-d21-0', NULL, NULL, NULL, '2026-11-27 01:59:50.97435+00', NULL),
	('28d9d0e5-299c-4a6f-91dd-561ec3046570', 'example-d21-1', NULL, NULL, NULL, '2026-11-27 01:59:50.985049+00', NULL),
	('f5460301-65b0-4192-afcc-cb9e367e5e24', 'example-d21-2', NULL, NULL, NULL, '2026-11-27 01:59:50.997372+00', NULL),
	('e8213f77-4b73-43da-9610-23df18b340bc', 'example-d21-3', NULL, NULL, NULL, '2026-11-27 01:59:51.011598+00', NULL),
	('4bed77a9-ee11-4bc1-b378-76507e975686', 'example-d21-4', NULL, NULL, NULL, '2026-11-27 01:59:51.028317+00', NULL),
	('9bd71c3b-0449-4906-8dc1-538fbfd6fad9', 'example-d21-5', NULL, NULL, NULL, '2026-11-27 01:59:51.047866+00', NULL),
	('9653c4e2-fed8-4759-853a-f254f349bc5e', 'example-d21-6', NULL, NULL, NULL, '2026-11-27 01:59:51.059944+00', NULL),
	('9c72e3f1-9218-42a4-935f-35febcc25933', 'example-d21-7', NULL, NULL, NULL, '2026-11-27 01:59:51.077839+00', NULL),
	('92218f9c-0954-4f02-967a-faa78b1ee089', 'example-d21-8', NULL, NULL, NULL, '2026-11-27 01:59:51.091719+00', NULL),
	('2a6e0194-7cd4-427a-93bd-915d60c075d5', 'example-d21-9', NULL, NULL, NULL, '2026-11-27 01:59:51.10099+00', NULL),
	('ec82ece8-0a9e-4e63-b4bc-57e15b208d10', 'example-d21-10', NULL, NULL, NULL, '2026-11-27 01:59:51.115712+00', NULL),
	('96d4f43d-4166-48f7-b003-6ba4c8af6665', 'example-d21-11', NULL, NULL, NULL, '2026-11-27 01:59:51.131177+00', NULL),
	('04e3c61c-1350-4121-9e23-afa2cbc6c82d', 'example-d21-12', NULL, NULL, NULL, '2026-11-27 01:59:51.138986+00', NULL),
	('d218d26d-7f8b-4c83-9ad3-c26c9b711c48', 'example-d21-13', NULL, NULL, NULL, '2026-11-27 01:59:51.153828+00', NULL),
	('63757872-d297-477d-ac7e-426ccb607007', 'example-d21-14', NULL, NULL, NULL, '2026-11-27 01:59:51.176811+00', NULL),
	('c0d9ab22-a8c0-4123-bfdb-93d56ebfd9a2', 'example-d21-15', NULL, NULL, NULL, '2026-11-27 01:59:51.198126+00', NULL),
	('6fcc11b9-3f15-4cbd-970b-adf672c28d93', 'example-d21-16', NULL, NULL, NULL, '2026-11-27 01:59:51.213246+00', NULL),
	('574af34a-ea02-4236-9008-d82124b95df7', 'example-d21-17', NULL, NULL, NULL, '2026-11-27 01:59:51.230531+00', NULL),
	('08a2fa2c-121f-4fa7-b78b-620e919aaa09', 'example-d21-18', NULL, NULL, NULL, '2026-11-27 01:59:51.247334+00', NULL),
	('b81688f3-8db8-44fc-a508-b423f5d03e7d', 'example-d21-19', NULL, NULL, NULL, '2026-11-27 01:59:51.261161+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('d7bcca16-e1d5-456d-9a73-6e2210c15af6', 'example-d21-20', NULL, NULL, NULL, '2026-11-27 01:59:51.276171+00', NULL),
	('b0580fc1-ea1c-414b-b8e3-0cf65806eb5c', 'example-d21-21', NULL, NULL, NULL, '2026-11-27 01:59:51.29446+00', NULL),
	('f1afb462-6833-488c-9366-88ed8160005d', 'example-d21-22', NULL, NULL, NULL, '2026-11-27 01:59:51.304066+00', NULL),
	('fa51a5c2-1e68-4996-b4d0-43f450dcbd2e', 'example-d21-23', NULL, NULL, NULL, '2026-11-27 01:59:51.316483+00', NULL),
	('542133a3-224e-4053-be12-ef40b7697c66', 'example-d21-24', NULL, NULL, NULL, '2026-11-27 01:59:51.328691+00', NULL),
	('d47311ff-7708-4614-a80f-be52b6d3550e', 'example-d21-25', NULL, NULL, NULL, '2026-11-27 01:59:51.344641+00', NULL),
	('5130c7ce-0380-4bba-baa3-47104a4fe4b8', 'example-d21-26', NULL, NULL, NULL, '2026-11-27 01:59:51.356325+00', NULL),
	('4f1c80e8-2d1c-4e2f-ae14-29ec005fe9e0', 'example-d21-27', NULL, NULL, NULL, '2026-11-27 01:59:51.374596+00', NULL),
	('55dd884d-8b1c-4acf-8732-58cd384c9c6f', 'example-d21-28', NULL, NULL, NULL, '2026-11-27 01:59:51.390214+00', NULL),
	('0556935e-f49e-4eba-bdaa-9990484f463b', 'example-d21-29', NULL, NULL, NULL, '2026-11-27 01:59:51.411041+00', NULL),
	('715ce41a-a294-4906-8135-96d30ff16961', 'example-d21-30', NULL, NULL, NULL, '2026-11-27 01:59:51.436055+00', NULL),
	('694729b0-afd2-4649-9503-fb78d43be918', 'example-d21-31', NULL, NULL, NULL, '2026-11-27 01:59:51.458927+00', NULL),
	('4905375e-4086-4b8a-93c4-36b57b667b5e', 'example-d21-32', NULL, NULL, NULL, '2026-11-27 01:59:51.474053+00', NULL),
	('770712ce-4479-46c5-b717-ceb9cb83c758', 'example-d21-33', NULL, NULL, NULL, '2026-11-27 01:59:51.495308+00', NULL),
	('6d0b4f66-51bc-4ca9-a0f2-87fad8fdd1d5', 'example-d21-34', NULL, NULL, NULL, '2026-11-27 01:59:51.524665+00', NULL),
	('b1a57676-d5c8-43d4-8e85-ce8fced66c46', 'example-d21-35', NULL, NULL, NULL, '2026-11-27 01:59:51.545299+00', NULL),
	('81f9ff1e-dc25-47b3-8ae1-9f33af59b8d8', 'example-d21-36', NULL, NULL, NULL, '2026-11-27 01:59:51.561673+00', NULL),
	('686da92a-ceb7-4132-befe-fce3ec3ca153', 'example-d21-37', NULL, NULL, NULL, '2026-11-27 01:59:51.583905+00', NULL),
	('30452b34-5a88-4c4c-a5df-608acdb6e858', 'example-d21-38', NULL, NULL, NULL, '2026-11-27 01:59:51.605986+00', NULL),
	('80835312-9b4b-4633-9fe1-e08aade674f0', 'example-d21-39', NULL, NULL, NULL, '2026-11-27 01:59:51.628154+00', NULL),
	('a23e202a-fd00-48f0-9cb5-3f99a29e91f6', 'example-d21-40', NULL, NULL, NULL, '2026-11-27 01:59:51.653386+00', NULL),
	('3d369f58-8e45-40d8-bba1-dc37bd282d2d', 'example-d21-41', NULL, NULL, NULL, '2026-11-27 01:59:51.684259+00', NULL),
	('fc3b2cb2-4cf9-480a-8e2c-45b541a67455', 'example-d21-42', NULL, NULL, NULL, '2026-11-27 01:59:51.704832+00', NULL),
	('9e6504b0-bf45-4dd5-bf21-90c77c18a886', 'example-d21-43', NULL, NULL, NULL, '2026-11-27 01:59:51.728739+00', NULL),
	('e9059354-a58a-4030-a086-4b3e122ee88f', 'example-d21-44', NULL, NULL, NULL, '2026-11-27 01:59:51.748858+00', NULL),
	('cf33f360-0919-4a31-bfac-88de9c52594b', 'example-d21-45', NULL, NULL, NULL, '2026-11-27 01:59:51.770759+00', NULL),
	('38002255-d561-4416-8ca4-a3275611c8b1', 'example-d21-46', NULL, NULL, NULL, '2026-11-27 01:59:51.786064+00', NULL),
	('833de591-c70e-4680-b6e0-0635f2761f4a', 'example-d21-47', NULL, NULL, NULL, '2026-11-27 01:59:51.798342+00', NULL),
	('0350807c-1ba3-49c6-8c13-325559f45cef', 'example-d21-48', NULL, NULL, NULL, '2026-11-27 01:59:51.809547+00', NULL),
	('e0d56067-c616-4ce8-af56-4b337c670305', 'example-d21-49', NULL, NULL, NULL, '2026-11-27 01:59:51.826938+00', NULL),
	('66ccaf39-dc5e-4f05-a1b4-c43231b48073', 'example-d21-50', NULL, NULL, NULL, '2026-11-27 01:59:51.840692+00', NULL),
	('f7ec3e72-afc8-45fa-aa77-b9df37aeb45f', 'example-d21-51', NULL, NULL, NULL, '2026-11-27 01:59:51.85443+00', NULL),
	('e5c7dde6-8115-4dd5-a359-13da96468fd6', 'example-d21-52', NULL, NULL, NULL, '2026-11-27 01:59:51.869005+00', NULL),
	('b77ee721-29fe-4bfd-95a6-4cf8e2b062df', 'example-d21-53', NULL, NULL, NULL, '2026-11-27 01:59:51.885332+00', NULL),
	('541462dd-e147-468e-9934-4ccfbfbe9589', 'example-d21-54', NULL, NULL, NULL, '2026-11-27 01:59:51.901913+00', NULL),
	('4c07e35d-e251-48ac-bf33-c3125ea551fa', 'example-d21-55', NULL, NULL, NULL, '2026-11-27 01:59:51.917025+00', NULL),
	('9ee613f6-0644-4a1b-9cc6-f94f1a6b8971', 'example-d21-56', NULL, NULL, NULL, '2026-11-27 01:59:51.933123+00', NULL),
	('086379bf-c573-407a-90d6-a7f7051ecd5d', 'example-d21-57', NULL, NULL, NULL, '2026-11-27 01:59:51.945582+00', NULL),
	('3b286b72-422e-4fc2-b046-4b340c6e07a4', 'example-d21-58', NULL, NULL, NULL, '2026-11-27 01:59:51.956383+00', NULL),
	('7ba65e87-63b0-4faa-aaaa-1b4bc222f6ba', 'example-d21-59', NULL, NULL, NULL, '2026-11-27 01:59:51.972836+00', NULL),
	('1905be16-0a1a-4a78-b66d-a511eef20879', 'example-d21-60', NULL, NULL, NULL, '2026-11-27 01:59:51.978333+00', NULL),
	('08f3a2b0-ae1f-4333-8cee-4067ea25aff2', 'example-d21-61', NULL, NULL, NULL, '2026-11-27 01:59:51.987185+00', NULL),
	('edeb7217-1f70-4ea0-9190-da183d66ab01', 'example-d21-62', NULL, NULL, NULL, '2026-11-27 01:59:51.997293+00', NULL),
	('58768877-df3a-4965-82f4-5559a4a986c6', 'example-d21-63', NULL, NULL, NULL, '2026-11-27 01:59:52.006974+00', NULL),
	('d32b7826-1f1a-4df6-ae3c-905a2daefe76', 'example-d21-64', NULL, NULL, NULL, '2026-11-27 01:59:52.017432+00', NULL),
	('eb618dcb-834a-4ecf-8d06-cf27868a23ad', 'example-d21-65', NULL, NULL, NULL, '2026-11-27 01:59:52.027374+00', NULL),
	('1f3f11d6-ddc6-4cc3-9722-de5ae312dcb6', 'example-d21-66', NULL, NULL, NULL, '2026-11-27 01:59:52.03885+00', NULL),
	('fe2454d1-dcb3-4b7a-a87e-3539cabfb4b5', 'example-d21-67', NULL, NULL, NULL, '2026-11-27 01:59:52.048975+00', NULL),
	('dd6801c7-5160-47c1-82e3-25f2810ec10b', 'example-d21-68', NULL, NULL, NULL, '2026-11-27 01:59:52.060927+00', NULL),
	('5a5155d2-95f9-478a-9b49-f475f9671b97', 'example-d21-69', NULL, NULL, NULL, '2026-11-27 01:59:52.070295+00', NULL),
	('9fa661e3-6179-4e8a-ac41-6c1585782dae', 'example-d21-70', NULL, NULL, NULL, '2026-11-27 01:59:52.084923+00', NULL),
	('091485be-00fd-41e5-8714-d662b08e3a28', 'example-d21-71', NULL, NULL, NULL, '2026-11-27 01:59:52.091669+00', NULL),
	('c10a06ae-3a73-49cd-ac04-2e95d3f0f3fc', 'example-d21-72', NULL, NULL, NULL, '2026-11-27 01:59:52.101252+00', NULL),
	('e3e15ac1-4c6c-4e46-a7e3-cf66f59c35c2', 'example-d21-73', NULL, NULL, NULL, '2026-11-27 01:59:52.108801+00', NULL),
	('e253e6a8-df22-48d1-be26-9b57c34d821b', 'example-d21-74', NULL, NULL, NULL, '2026-11-27 01:59:52.116247+00', NULL),
	('d29b6533-ab98-4b11-94db-588e4f2d77cb', 'example-d21-75', NULL, NULL, NULL, '2026-11-27 01:59:52.126285+00', NULL),
	('ad438e42-269b-4486-9148-023e5b4f9b37', 'example-d21-76', NULL, NULL, NULL, '2026-11-27 01:59:52.13695+00', NULL),
	('8253a8fb-c2cd-4042-ae10-382f974c55c2', 'example-d21-77', NULL, NULL, NULL, '2026-11-27 01:59:52.145399+00', NULL),
	('20bb9644-338a-443d-989f-8117c5b4771a', 'example-d21-78', NULL, NULL, NULL, '2026-11-27 01:59:52.156631+00', NULL),
	('d990e517-76a4-4758-a228-71e081501bb2', 'example-d21-79', NULL, NULL, NULL, '2026-11-27 01:59:52.164184+00', NULL),
	('d10c690e-d5e5-4eab-a054-e5774bcfbfca', 'example-d21-80', NULL, NULL, NULL, '2026-11-27 01:59:52.172321+00', NULL),
	('ab01ee69-4f21-461b-b774-f0a83f4f2916', 'example-d21-81', NULL, NULL, NULL, '2026-11-27 01:59:52.181504+00', NULL),
	('01735928-10dd-4882-a8c4-39d9976a64a2', 'example-d21-82', NULL, NULL, NULL, '2026-11-27 01:59:52.19182+00', NULL),
	('51893a27-f0a1-49f7-9e27-d67f77359e5f', NULL, NULL, NULL, '8383e78032a681918e0644755878da4f8e716d02bf495ff8b066550c518225c8', '2026-11-27 01:59:52.231369+00', NULL),
	('21d8d625-9f79-466c-aa04-f904006fd05f', NULL, NULL, NULL, 'e5593f9b2c1dd15ec432a9774e80df648652af78e29fc7559196ad432011fcf3', '2026-11-27 01:59:52.331571+00', NULL),
	('0242e595-d8f0-4c24-8a2a-16ed9e77a2c5', 'example-d22-0', NULL, NULL, NULL, '2026-11-27 01:59:52.378117+00', NULL),
	('9b139706-dfcb-45aa-9c42-31ac0f3b7ce2', 'example-d22-1', NULL, NULL, NULL, '2026-11-27 01:59:52.396023+00', NULL),
	('77cea24a-9071-4db5-8a1f-d0bcc18bc261', 'example-d22-2', NULL, NULL, NULL, '2026-11-27 01:59:52.416799+00', NULL),
	('bd4b7351-1088-4f9e-998c-afa822737f82', 'example-d22-3', NULL, NULL, NULL, '2026-11-27 01:59:52.428687+00', NULL),
	('ae0080bd-1725-42be-a8ca-2e373ee15c4b', 'example-d22-4', NULL, NULL, NULL, '2026-11-27 01:59:52.440976+00', NULL),
	('639cbcb9-de81-4893-8785-bb362355fa2b', 'example-d22-5', NULL, NULL, NULL, '2026-11-27 01:59:52.458843+00', NULL),
	('030ef226-4605-441e-8c48-f79e3e5c5624', 'example-d22-6', NULL, NULL, NULL, '2026-11-27 01:59:52.473211+00', NULL),
	('eac4de96-e8fc-49eb-bee3-e77a3c54e98b', 'example-d22-7', NULL, NULL, NULL, '2026-11-27 01:59:52.490119+00', NULL),
	('685a75d9-d547-410f-abaf-b96ab6ca8e4d', 'example-d22-8', NULL, NULL, NULL, '2026-11-27 01:59:52.506362+00', NULL),
	('fe9357d1-f5fa-446c-b2e2-1bf24cf63e8d', 'example-d22-9', NULL, NULL, NULL, '2026-11-27 01:59:52.518642+00', NULL),
	('95efed5f-b6ee-4b57-986e-2b4f9cdb9dff', 'example-d22-10', NULL, NULL, NULL, '2026-11-27 01:59:52.53249+00', NULL),
	('44f1814a-d317-4a30-8e1f-74e6d4b8804e', 'example-d22-11', NULL, NULL, NULL, '2026-11-27 01:59:52.543484+00', NULL),
	('93cc4154-536a-4def-91a1-de6ff05d1a3b', 'example-d22-12', NULL, NULL, NULL, '2026-11-27 01:59:52.554246+00', NULL),
	('e33136bc-07c3-456c-83ed-3a56abe89603', 'example-d22-13', NULL, NULL, NULL, '2026-11-27 01:59:52.565559+00', NULL),
	('8e7ce4fe-848c-4483-9c76-ae9438dc082f', 'example-d22-14', NULL, NULL, NULL, '2026-11-27 01:59:52.574348+00', NULL),
	('faf50ddc-51ef-414d-a2dd-a6c91251ea9e', 'example-d22-15', NULL, NULL, NULL, '2026-11-27 01:59:52.581845+00', NULL),
	('200f4eb0-cd62-4826-8174-a63ef5b73449', 'example-d22-16', NULL, NULL, NULL, '2026-11-27 01:59:52.594017+00', NULL),
	('aead5f72-035d-42fb-9ee9-542c1a055ad7', 'example-d22-17', NULL, NULL, NULL, '2026-11-27 01:59:52.618236+00', NULL),
	('983c08dc-6b1f-4331-bd18-843c0c1eb87f', 'example-d22-18', NULL, NULL, NULL, '2026-11-27 01:59:52.632259+00', NULL),
	('569e472c-f6eb-45be-8c7d-000ca34ec800', 'example-d22-19', NULL, NULL, NULL, '2026-11-27 01:59:52.641073+00', NULL),
	('8e195a36-d35c-4475-b2a3-e2a50db8fc8f', 'example-d22-20', NULL, NULL, NULL, '2026-11-27 01:59:52.65693+00', NULL),
	('8ce78a42-c94e-48c9-b9fa-0e1152ceee6b', 'example-d22-21', NULL, NULL, NULL, '2026-11-27 01:59:52.661391+00', NULL),
	('66fc5196-4f18-49a0-a0f5-80a172bce01f', 'example-d22-22', NULL, NULL, NULL, '2026-11-27 01:59:52.673706+00', NULL),
	('3ad0e2f3-c2a4-4c7a-bb8e-cdd444b09bdd', 'example-d22-23', NULL, NULL, NULL, '2026-11-27 01:59:52.677633+00', NULL),
	('89c745e5-e79f-4e5f-a1a9-8108a0871724', 'example-d22-24', NULL, NULL, NULL, '2026-11-27 01:59:52.686155+00', NULL),
	('240a51fa-5e2a-4357-9e47-57b127a1b32c', 'example-d22-25', NULL, NULL, NULL, '2026-11-27 01:59:52.694769+00', NULL),
	('23fe66a8-e6eb-42cd-a765-1b81bd0ce455', 'example-d22-26', NULL, NULL, NULL, '2026-11-27 01:59:52.710276+00', NULL),
	('9101b56f-ccaf-4930-bb68-ba1e302f2ebf', 'example-d22-27', NULL, NULL, NULL, '2026-11-27 01:59:52.722472+00', NULL),
	('e0a53abc-af3e-420b-a574-b5cf70bdf716', 'example-d22-28', NULL, NULL, NULL, '2026-11-27 01:59:52.736179+00', NULL),
	('b5cb042e-90a3-44b2-8437-a591abb4ecc3', 'example-d22-29', NULL, NULL, NULL, '2026-11-27 01:59:52.745637+00', NULL),
	('c7040027-adb8-4583-93f8-7245ea4e278d', 'example-d22-30', NULL, NULL, NULL, '2026-11-27 01:59:52.754978+00', NULL),
	('03cb165e-7a65-44af-903b-7c53ad8fb183', 'example-d22-31', NULL, NULL, NULL, '2026-11-27 01:59:52.768695+00', NULL),
	('60fc01f4-5052-4e6f-aab1-bd91f699b3b2', 'example-d22-32', NULL, NULL, NULL, '2026-11-27 01:59:52.775127+00', NULL),
	('887521c2-17ca-43b7-bf01-ec5568b7b60b', 'example-d22-33', NULL, NULL, NULL, '2026-11-27 01:59:52.782541+00', NULL),
	('7ce18aa3-307c-43ef-8826-7b455ca8afee', NULL, NULL, NULL, 'cbe8de14034d2837dbc8c5b6c03efd7d7246909654566122d8c02842d69208fb', '2026-11-27 01:59:52.796582+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('52797283-982d-4312-95f6-3e7843cb77cb', NULL, NULL, NULL, 'a524167090fc9035770612bc8bc69a1bbe6cfa39d86fb9571a4de8ecb2cdb392', '2026-11-27 01:59:52.865655+00', NULL),
	('7bd1f5d9-c858-406a-a6bd-f0b71edfb78a', 'example-d23-0', NULL, NULL, NULL, '2026-11-27 01:59:52.897548+00', NULL),
	('def2ae67-9c21-4c1b-ba7f-b495c669e464', 'example-d23-1', NULL, NULL, NULL, '2026-11-27 01:59:52.911995+00', NULL),
	('102d6372-da33-41cc-a4f0-6d99bb2d2786', 'example-d23-2', NULL, NULL, NULL, '2026-11-27 01:59:52.926867+00', NULL),
	('67b8dbfb-5d30-457a-a1f9-2a8e95b42a47', 'example-d23-3', NULL, NULL, NULL, '2026-11-27 01:59:52.937866+00', NULL),
	('285d8770-e6dd-4973-8272-c4e8e474f4be', 'example-d23-4', NULL, NULL, NULL, '2026-11-27 01:59:52.947923+00', NULL),
	('7bda65b6-1261-4df4-9df5-c232ec549431', 'example-d23-5', NULL, NULL, NULL, '2026-11-27 01:59:52.962805+00', NULL),
	('17d5e9fd-18fd-4ce1-99d3-a695acd3aaf7', 'example-d23-6', NULL, NULL, NULL, '2026-11-27 01:59:52.97559+00', NULL),
	('4ede0f44-eecb-4cf8-9720-9d334d307ab4', 'example-d23-7', NULL, NULL, NULL, '2026-11-27 01:59:52.988561+00', NULL),
	('5102cca2-9d2c-4cea-bad9-06a7607df44e', 'example-d23-8', NULL, NULL, NULL, '2026-11-27 01:59:52.999998+00', NULL),
	('5d14cc2e-836a-4a51-b896-e8905ff2a909', 'example-d23-9', NULL, NULL, NULL, '2026-11-27 01:59:53.012714+00', NULL),
	('3519defc-81b9-4c49-86c5-71bfd0a26df5', 'example-d23-10', NULL, NULL, NULL, '2026-11-27 01:59:53.024366+00', NULL),
	('4f44a197-8fba-48e2-8cda-0c91732423b8', 'example-d23-11', NULL, NULL, NULL, '2026-11-27 01:59:53.041755+00', NULL),
	('76efff9e-e0d4-4c33-bbd9-ddef6afbd7b5', 'example-d23-12', NULL, NULL, NULL, '2026-11-27 01:59:53.051364+00', NULL),
	('deb2c190-e522-49a8-bf0e-7b3551f19c98', 'example-d23-13', NULL, NULL, NULL, '2026-11-27 01:59:53.056078+00', NULL),
	('d4451b55-6309-4b2c-a52b-3983bc5687bd', 'example-d23-14', NULL, NULL, NULL, '2026-11-27 01:59:53.068026+00', NULL),
	('69f2e843-91ea-4abd-b4ac-92da29cf97c4', 'example-d23-15', NULL, NULL, NULL, '2026-11-27 01:59:53.078891+00', NULL),
	('d985241a-4074-4808-b42b-9f67247f682b', 'example-d23-16', NULL, NULL, NULL, '2026-11-27 01:59:53.094794+00', NULL),
	('1faa1e4b-dc61-42c4-ba05-d64d3efba142', 'example-d23-17', NULL, NULL, NULL, '2026-11-27 01:59:53.107541+00', NULL),
	('843d27d4-66d0-428c-9528-26d151b166e4', 'example-d23-18', NULL, NULL, NULL, '2026-11-27 01:59:53.119599+00', NULL),
	('0812b9bf-ae63-4072-bc53-ecd500806643', 'example-d23-19', NULL, NULL, NULL, '2026-11-27 01:59:53.132379+00', NULL),
	('0974da37-c21b-4f74-9a43-ed6b4dd387e5', 'example-d23-20', NULL, NULL, NULL, '2026-11-27 01:59:53.142905+00', NULL),
	('280a5054-9471-4ee6-bb3c-e6c48bccfc99', 'example-d23-21', NULL, NULL, NULL, '2026-11-27 01:59:53.154838+00', NULL),
	('97b2ba3e-e0a6-476e-9164-06af457c4772', 'example-d23-22', NULL, NULL, NULL, '2026-11-27 01:59:53.161282+00', NULL),
	('9a729c3b-7162-4bd8-b19c-018188d152aa', 'example-d23-23', NULL, NULL, NULL, '2026-11-27 01:59:53.172703+00', NULL),
	('0328f403-bd5a-4b26-843a-3ee2d45b936b', 'example-d23-24', NULL, NULL, NULL, '2026-11-27 01:59:53.182419+00', NULL),
	('dee480f3-86d4-480c-9151-d93400203bad', 'example-d23-25', NULL, NULL, NULL, '2026-11-27 01:59:53.194857+00', NULL),
	('b20770a6-75e1-463b-bb9b-0c5feed93e2e', 'example-d23-26', NULL, NULL, NULL, '2026-11-27 01:59:53.212675+00', NULL),
	('6d8c6e9c-0b4f-403c-acd0-8b9dc0d6d6c6', 'example-d23-27', NULL, NULL, NULL, '2026-11-27 01:59:53.224476+00', NULL),
	('746fe4d1-d6f2-453d-9732-973094c6930b', 'example-d23-28', NULL, NULL, NULL, '2026-11-27 01:59:53.233638+00', NULL),
	('f535382b-2233-4832-8f72-7914ba256c46', 'example-d23-29', NULL, NULL, NULL, '2026-11-27 01:59:53.246412+00', NULL),
	('f87591d1-4eb3-45ed-826f-6195aa8286bd', 'example-d23-30', NULL, NULL, NULL, '2026-11-27 01:59:53.271108+00', NULL),
	('40faff72-9e17-4200-b352-b9d03f52e69b', 'example-d23-31', NULL, NULL, NULL, '2026-11-27 01:59:53.296516+00', NULL),
	('ec7619a6-b7a3-41b9-a06b-d92fde5d5ee6', 'example-d23-32', NULL, NULL, NULL, '2026-11-27 01:59:53.319018+00', NULL),
	('2079ecb0-2389-4a35-8fa5-5190fbd99540', 'example-d23-33', NULL, NULL, NULL, '2026-11-27 01:59:53.338403+00', NULL),
	('be97fcac-442a-47e0-860d-f0266a2b50f2', 'example-d23-34', NULL, NULL, NULL, '2026-11-27 01:59:53.361856+00', NULL),
	('046bb458-0e45-41cb-a4da-40399475649e', 'example-d23-35', NULL, NULL, NULL, '2026-11-27 01:59:53.39373+00', NULL),
	('16e6a454-642a-40b9-b263-d6ab4d60e7e6', 'example-d23-36', NULL, NULL, NULL, '2026-11-27 01:59:53.413957+00', NULL),
	('968d6d2d-f842-466c-904e-99de781174f4', 'example-d23-37', NULL, NULL, NULL, '2026-11-27 01:59:53.437174+00', NULL),
	('10a77048-4dc8-4bc6-ab3f-4e17a8a4c5fa', 'example-d23-38', NULL, NULL, NULL, '2026-11-27 01:59:53.450354+00', NULL),
	('8c8c04a5-0e98-4106-bb1b-ed77960d9b56', 'example-d23-39', NULL, NULL, NULL, '2026-11-27 01:59:53.460851+00', NULL),
	('868f8e28-c8e3-461c-b3d6-b2178057b36c', 'example-d23-40', NULL, NULL, NULL, '2026-11-27 01:59:53.47779+00', NULL),
	('227cad02-d2e0-4ec6-aa21-36ac2f478abe', 'example-d23-41', NULL, NULL, NULL, '2026-11-27 01:59:53.481691+00', NULL),
	('40ca3234-e670-443c-8096-a99ecfa5fd88', 'example-d23-42', NULL, NULL, NULL, '2026-11-27 01:59:53.493589+00', NULL),
	('8be18a87-8702-4962-8b6d-33af3baa638c', 'example-d23-43', NULL, NULL, NULL, '2026-11-27 01:59:53.506813+00', NULL),
	('ffca3cca-4a76-42e3-a5ae-77068034f0fd', 'example-d23-44', NULL, NULL, NULL, '2026-11-27 01:59:53.520851+00', NULL),
	('4598a5b4-c35f-4878-88a0-c7a772ddb251', 'example-d23-45', NULL, NULL, NULL, '2026-11-27 01:59:53.532835+00', NULL),
	('b4314659-59be-4f65-a76c-56d49d1b3339', 'example-d23-46', NULL, NULL, NULL, '2026-11-27 01:59:53.543355+00', NULL),
	('f082a536-437a-41c2-b913-32bda9540618', 'example-d23-47', NULL, NULL, NULL, '2026-11-27 01:59:53.551495+00', NULL),
	('82a5831a-5bef-47d7-b024-7461bf23c62a', 'example-d23-48', NULL, NULL, NULL, '2026-11-27 01:59:53.560808+00', NULL),
	('bc379f7e-0194-4d4c-b384-e5b8ab39a58c', 'example-d23-49', NULL, NULL, NULL, '2026-11-27 01:59:53.572998+00', NULL),
	('aad0f1bd-c96b-417d-9fbb-2fdee1cb73ae', 'example-d23-50', NULL, NULL, NULL, '2026-11-27 01:59:53.581378+00', NULL),
	('56178172-7ff7-42aa-82a0-12bf3d88665d', 'example-d23-51', NULL, NULL, NULL, '2026-11-27 01:59:53.593482+00', NULL),
	('4ff6595e-ea5e-4637-9003-15e392eed236', 'example-d23-52', NULL, NULL, NULL, '2026-11-27 01:59:53.604154+00', NULL),
	('a8c20b97-1535-4e20-8707-b880c7f5d1fd', 'example-d23-53', NULL, NULL, NULL, '2026-11-27 01:59:53.611099+00', NULL),
	('0e779e61-0e2b-4a94-97df-aad7b43d26aa', 'example-d23-54', NULL, NULL, NULL, '2026-11-27 01:59:53.622554+00', NULL),
	('e33226c6-a083-43a2-a2a6-106debbbb932', 'example-d23-55', NULL, NULL, NULL, '2026-11-27 01:59:53.630314+00', NULL),
	('70fb4e69-ea1b-47a8-aa71-3bbaf2c3f5d1', 'example-d23-56', NULL, NULL, NULL, '2026-11-27 01:59:53.645982+00', NULL),
	('2ffd5a9f-c189-4eef-91e5-6e05e888edb1', 'example-d23-57', NULL, NULL, NULL, '2026-11-27 01:59:53.65771+00', NULL),
	('d3aa3d03-27e4-43ba-b03a-ab4809d90820', NULL, NULL, NULL, '0e9862508fa503b01db8333b9bfbb2a0849bed1e4ac2213d75cd3e31da4c1596', '2026-11-27 01:59:53.677247+00', NULL),
	('f91e8664-0dc1-4322-9ad6-9246bc0f5fcd', NULL, NULL, NULL, '290c4acfa492ec4e7e2c2309646edf55e0d0c368dd03a285957829e2bd21be94', '2026-11-27 01:59:53.789516+00', NULL),
	('aedf6189-233f-48ea-b0de-4fb1d5a7df37', 'example-d24-0', NULL, NULL, NULL, '2026-11-27 01:59:53.835524+00', NULL),
	('b7b8d980-dc06-4685-a12a-6cde350bb182', 'example-d24-1', NULL, NULL, NULL, '2026-11-27 01:59:53.848294+00', NULL),
	('baf6516d-5448-4137-a0ed-8ff9fd12484d', 'example-d24-2', NULL, NULL, NULL, '2026-11-27 01:59:53.856326+00', NULL),
	('ed8fd9ee-b473-4ee7-8355-561fa7c48eb4', 'example-d24-3', NULL, NULL, NULL, '2026-11-27 01:59:53.869933+00', NULL),
	('a8634209-0bdc-4c17-a36c-60ca20e7d9ff', 'example-d24-4', NULL, NULL, NULL, '2026-11-27 01:59:53.882191+00', NULL),
	('98e377eb-8b6d-48fc-b09f-d01c3cc3b135', 'example-d24-5', NULL, NULL, NULL, '2026-11-27 01:59:53.8945+00', NULL),
	('873a3b96-a52f-4bf0-8bf8-1dd0129f0d14', 'example-d24-6', NULL, NULL, NULL, '2026-11-27 01:59:53.909585+00', NULL),
	('a789ebb4-1ef4-4244-abe3-e7640f8999b5', 'example-d24-7', NULL, NULL, NULL, '2026-11-27 01:59:53.918474+00', NULL),
	('4ede8322-8301-4959-890d-bf89960a4a82', 'example-d24-8', NULL, NULL, NULL, '2026-11-27 01:59:53.932715+00', NULL),
	('e270173b-180a-40e5-a31d-2aeb81a36a94', 'example-d24-9', NULL, NULL, NULL, '2026-11-27 01:59:53.941213+00', NULL),
	('39ce51e4-3e9f-4777-a52c-f38926e0eea3', 'example-d24-10', NULL, NULL, NULL, '2026-11-27 01:59:53.950828+00', NULL),
	('6f52e338-4ba7-4f84-99cd-cba6042b4814', 'example-d24-11', NULL, NULL, NULL, '2026-11-27 01:59:53.968399+00', NULL),
	('b63e5611-86f4-488c-9055-c6c290fe1f2d', 'example-d24-12', NULL, NULL, NULL, '2026-11-27 01:59:53.977047+00', NULL),
	('79448586-f6bd-4de7-b10a-56e0e510fb1b', 'example-d24-13', NULL, NULL, NULL, '2026-11-27 01:59:53.987287+00', NULL),
	('412f168a-661d-45bb-9b5f-abe422b39cb9', 'example-d24-14', NULL, NULL, NULL, '2026-11-27 01:59:53.997201+00', NULL),
	('c17a1507-228f-4b20-89d6-0771bfa59c0a', 'example-d24-15', NULL, NULL, NULL, '2026-11-27 01:59:54.009396+00', NULL),
	('41c7c877-0fda-4381-9f29-a35fc08390d4', 'example-d24-16', NULL, NULL, NULL, '2026-11-27 01:59:54.020656+00', NULL),
	('d1eddae4-fb37-4628-a430-ee9895a413c4', 'example-d24-17', NULL, NULL, NULL, '2026-11-27 01:59:54.032597+00', NULL),
	('4e4138c8-e47c-4078-ba60-2dbdcfb55df6', 'example-d24-18', NULL, NULL, NULL, '2026-11-27 01:59:54.043815+00', NULL),
	('0aebea8c-2822-4932-b1cf-e64ce968f2a4', 'example-d24-19', NULL, NULL, NULL, '2026-11-27 01:59:54.054347+00', NULL),
	('a52550eb-8548-4ac1-be82-d53f65c51430', 'example-d24-20', NULL, NULL, NULL, '2026-11-27 01:59:54.063701+00', NULL),
	('3f4193a9-04a3-4bcb-81cf-7bda447568f5', 'example-d24-21', NULL, NULL, NULL, '2026-11-27 01:59:54.074288+00', NULL),
	('dcfe6fd8-618d-49fa-809b-ece4396df339', 'example-d24-22', NULL, NULL, NULL, '2026-11-27 01:59:54.088213+00', NULL),
	('cc08e92b-c509-4079-839e-3fca42a89bda', 'example-d24-23', NULL, NULL, NULL, '2026-11-27 01:59:54.096649+00', NULL),
	('779f74f9-67ac-4e3e-82fc-014a6e6842b0', 'example-d24-24', NULL, NULL, NULL, '2026-11-27 01:59:54.109531+00', NULL),
	('906a32f1-5dc8-453a-9af3-f500605ac8e5', 'example-d24-25', NULL, NULL, NULL, '2026-11-27 01:59:54.119629+00', NULL),
	('7eabe17f-b7de-4a16-8e31-5ed0ac7bb5e0', 'example-d24-26', NULL, NULL, NULL, '2026-11-27 01:59:54.133229+00', NULL),
	('52e152d5-5a65-4f0e-8f66-a9ebc363bd50', 'example-d24-27', NULL, NULL, NULL, '2026-11-27 01:59:54.139723+00', NULL),
	('9c99b06f-fb0a-4218-95ea-901b1e4fefee', 'example-d24-28', NULL, NULL, NULL, '2026-11-27 01:59:54.152025+00', NULL),
	('aa05ebbd-15ce-41c9-add1-a89788bb4905', 'example-d24-29', NULL, NULL, NULL, '2026-11-27 01:59:54.166553+00', NULL),
	('f86c7c50-05b8-4734-bdb0-4838f2904b07', 'example-d24-30', NULL, NULL, NULL, '2026-11-27 01:59:54.178794+00', NULL),
	('82ae3095-9b1e-4189-9ea1-6285fcfbb31b', 'example-d24-31', NULL, NULL, NULL, '2026-11-27 01:59:54.190799+00', NULL),
	('10964aea-5790-46ed-b2e4-9851a6d9ddec', 'example-d24-32', NULL, NULL, NULL, '2026-11-27 01:59:54.196923+00', NULL),
	('d2dcffad-6caf-4692-8386-05d84821f29d', 'example-d24-33', NULL, NULL, NULL, '2026-11-27 01:59:54.20962+00', NULL),
	('916635cb-b469-4fa9-bb49-2fc9c2ffbbd3', 'example-d24-34', NULL, NULL, NULL, '2026-11-27 01:59:54.21719+00', NULL),
	('a09860ad-47c0-4a3a-9644-25dab48aa390', 'example-d24-35', NULL, NULL, NULL, '2026-11-27 01:59:54.226799+00', NULL),
	('35ce53a5-252f-4c7f-aa56-e2330ac3fc0e', 'example-d24-36', NULL, NULL, NULL, '2026-11-27 01:59:54.234536+00', NULL),
	('9a67f4d7-b6b5-453b-95f5-85d427ee9fdc', 'example-d24-37', NULL, NULL, NULL, '2026-11-27 01:59:54.245516+00', NULL),
	('39856b3d-76d8-4f19-86b3-8174185bba1f', 'example-d24-38', NULL, NULL, NULL, '2026-11-27 01:59:54.257503+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('80f9699f-dea9-4c4c-a2c7-a4b681253fb5', 'example-d24-39', NULL, NULL, NULL, '2026-11-27 01:59:54.267902+00', NULL),
	('39495111-b695-4cd2-8421-9295c9c038a9', 'example-d24-40', NULL, NULL, NULL, '2026-11-27 01:59:54.278742+00', NULL),
	('1947e4bf-4cd1-4708-aeb6-ef2f430fe0d1', 'example-d24-41', NULL, NULL, NULL, '2026-11-27 01:59:54.289612+00', NULL),
	('c32c0f45-8ef6-4b35-b060-794501a93c1a', 'example-d24-42', NULL, NULL, NULL, '2026-11-27 01:59:54.299392+00', NULL),
	('89eb9b6b-53dc-441e-8a57-b57c2fe82cf4', 'example-d24-43', NULL, NULL, NULL, '2026-11-27 01:59:54.313274+00', NULL),
	('cc4789d6-62e2-4a25-b5f7-2ee27fcf7154', 'example-d24-44', NULL, NULL, NULL, '2026-11-27 01:59:54.319501+00', NULL),
	('91fe8311-9032-4518-a4b3-df2a65848fb9', 'example-d24-45', NULL, NULL, NULL, '2026-11-27 01:59:54.334301+00', NULL),
	('16b7f2e8-e475-46f9-9cf1-151fc0bcafa4', 'example-d24-46', NULL, NULL, NULL, '2026-11-27 01:59:54.347248+00', NULL),
	('e56f38d2-35e0-4fe2-94ac-f3732e7ded4d', 'example-d24-47', NULL, NULL, NULL, '2026-11-27 01:59:54.35871+00', NULL),
	('a5420fc8-42e3-44c8-95ea-6d86e3a8c208', 'example-d24-48', NULL, NULL, NULL, '2026-11-27 01:59:54.371327+00', NULL),
	('64427a18-06f5-48ae-88bd-fffdefc24987', 'example-d24-49', NULL, NULL, NULL, '2026-11-27 01:59:54.385716+00', NULL),
	('d2bc42b7-c4d4-4fc5-a3f5-f5b2ff851478', 'example-d24-50', NULL, NULL, NULL, '2026-11-27 01:59:54.39719+00', NULL),
	('84f1b655-293b-4e6f-b44f-236c988f632c', 'example-d24-51', NULL, NULL, NULL, '2026-11-27 01:59:54.406059+00', NULL),
	('f50d46f7-31bb-4d24-a881-960aef672a1c', 'example-d24-52', NULL, NULL, NULL, '2026-11-27 01:59:54.42328+00', NULL),
	('63e00fcd-4f4a-414e-8331-72235ebc71fe', 'example-d24-53', NULL, NULL, NULL, '2026-11-27 01:59:54.432544+00', NULL),
	('43dafcb7-c6ab-470e-b78d-d9589c378910', 'example-d24-54', NULL, NULL, NULL, '2026-11-27 01:59:54.444785+00', NULL),
	('8ef45649-67c0-4175-bff0-6e9387382f63', 'example-d24-55', NULL, NULL, NULL, '2026-11-27 01:59:54.461557+00', NULL),
	('c08c5e8a-44fe-4eba-a29c-273133e1ee30', 'example-d24-56', NULL, NULL, NULL, '2026-11-27 01:59:54.471322+00', NULL),
	('6a9081e4-20b7-4335-8cf9-09a80469c1f4', 'example-d24-57', NULL, NULL, NULL, '2026-11-27 01:59:54.483278+00', NULL),
	('d125a823-a9b4-4e83-8096-d0b220b00eb9', 'example-d24-58', NULL, NULL, NULL, '2026-11-27 01:59:54.497068+00', NULL),
	('b254a60f-a459-433b-8722-2d57c1bb7b5f', 'example-d24-59', NULL, NULL, NULL, '2026-11-27 01:59:54.509502+00', NULL),
	('fb046f76-b3f3-446c-ba8b-ef6927d4ce84', 'example-d24-60', NULL, NULL, NULL, '2026-11-27 01:59:54.52299+00', NULL),
	('571c03f0-4d32-401a-b000-83cf09513083', 'example-d24-61', NULL, NULL, NULL, '2026-11-27 01:59:54.533181+00', NULL),
	('11b4927f-2f3f-4a24-983c-7730c41238a7', 'example-d24-62', NULL, NULL, NULL, '2026-11-27 01:59:54.540598+00', NULL),
	('7aff8b3e-4268-40fc-b246-ecd816556be0', 'example-d24-63', NULL, NULL, NULL, '2026-11-27 01:59:54.553795+00', NULL),
	('3c7d18d4-0366-4dc1-8a09-4e5c6cf9bb33', 'example-d24-64', NULL, NULL, NULL, '2026-11-27 01:59:54.569704+00', NULL),
	('86eb297a-8bdb-49c0-a080-4ba53d2dc350', 'example-d24-65', NULL, NULL, NULL, '2026-11-27 01:59:54.581458+00', NULL),
	('57967705-27aa-431e-bbba-d368240fd5ba', 'example-d24-66', NULL, NULL, NULL, '2026-11-27 01:59:54.592645+00', NULL),
	('aa472ea3-0222-4195-b497-3e5e5f9069ff', 'example-d24-67', NULL, NULL, NULL, '2026-11-27 01:59:54.600875+00', NULL),
	('4071cd3d-bc46-4621-9b0f-d937f2659c32', 'example-d24-68', NULL, NULL, NULL, '2026-11-27 01:59:54.613486+00', NULL),
	('028accaf-924a-40e0-83fd-3795e2492840', 'example-d24-69', NULL, NULL, NULL, '2026-11-27 01:59:54.628659+00', NULL),
	('0864bef8-a997-48ef-ae88-0c88ea08dc88', 'example-d24-70', NULL, NULL, NULL, '2026-11-27 01:59:54.635283+00', NULL),
	('708c1d6f-4765-4fe5-9e09-49b14c32edc5', 'example-d24-71', NULL, NULL, NULL, '2026-11-27 01:59:54.648825+00', NULL),
	('3fce78c3-96d0-4910-8c19-ab5a08e19b30', 'example-d24-72', NULL, NULL, NULL, '2026-11-27 01:59:54.660694+00', NULL),
	('ed1b73c6-257c-4f3e-8832-0a0c6c71f15b', 'example-d24-73', NULL, NULL, NULL, '2026-11-27 01:59:54.669753+00', NULL),
	('660a190f-dcde-49cf-a774-3c4f9b197ae7', 'example-d24-74', NULL, NULL, NULL, '2026-11-27 01:59:54.686508+00', NULL),
	('4050ad66-81c2-4f91-89af-f63cb9e24327', 'example-d24-75', NULL, NULL, NULL, '2026-11-27 01:59:54.696692+00', NULL),
	('4a314e64-bb54-4930-a3d0-f07c152a42f9', 'example-d24-76', NULL, NULL, NULL, '2026-11-27 01:59:54.712728+00', NULL),
	('99266d51-9475-41fe-ae76-34d9e51a2632', 'example-d24-77', NULL, NULL, NULL, '2026-11-27 01:59:54.72573+00', NULL),
	('107c96ef-ea4e-4d0b-9f33-8ca7256f6b97', 'example-d24-78', NULL, NULL, NULL, '2026-11-27 01:59:54.731562+00', NULL),
	('f96f1d29-3721-4806-8de2-2bac4b9b8d7b', 'example-d24-79', NULL, NULL, NULL, '2026-11-27 01:59:54.76614+00', NULL),
	('53a37296-5870-444c-a1c1-f333db69bb20', 'example-d24-80', NULL, NULL, NULL, '2026-11-27 01:59:54.777643+00', NULL),
	('b6515cdc-e209-4444-997b-73bffaf4f056', 'example-d24-81', NULL, NULL, NULL, '2026-11-27 01:59:54.787157+00', NULL),
	('39525293-dbee-4e05-b725-c0e6d9962f23', 'example-d24-82', NULL, NULL, NULL, '2026-11-27 01:59:54.797385+00', NULL),
	('d00d1fbf-7e85-4979-ac96-f7000ab01f4a', 'example-d24-83', NULL, NULL, NULL, '2026-11-27 01:59:54.807262+00', NULL),
	('5fef1fcf-f530-4d12-b12e-ce7d1572c510', 'example-d24-84', NULL, NULL, NULL, '2026-11-27 01:59:54.812366+00', NULL),
	('5c3105b1-c032-4b9c-8fcc-775a04e1b74a', 'example-d24-85', NULL, NULL, NULL, '2026-11-27 01:59:54.821068+00', NULL),
	('4edcd879-f038-4a8f-a133-5b5dd5237a73', 'example-d24-86', NULL, NULL, NULL, '2026-11-27 01:59:54.831135+00', NULL),
	('4fe372f6-ed7f-4a87-b623-8a0d76c1472e', 'example-d24-87', NULL, NULL, NULL, '2026-11-27 01:59:54.845355+00', NULL),
	('85865afd-aba7-44f1-ab44-d1c690802f4e', 'example-d24-88', NULL, NULL, NULL, '2026-11-27 01:59:54.855081+00', NULL),
	('b984c765-2918-4fef-95f0-aeab4bc66d1b', 'example-d24-89', NULL, NULL, NULL, '2026-11-27 01:59:54.865807+00', NULL),
	('fb94029c-3716-4507-b5f1-933a48476136', 'example-d24-90', NULL, NULL, NULL, '2026-11-27 01:59:54.874396+00', NULL),
	('0713549f-1bcb-4158-8ecb-9912d4353544', 'example-d24-91', NULL, NULL, NULL, '2026-11-27 01:59:54.884864+00', NULL),
	('8f2d7b1b-0daf-43f0-92b3-cb7394b2d797', 'example-d24-92', NULL, NULL, NULL, '2026-11-27 01:59:54.898097+00', NULL),
	('680a86bb-3d25-4b37-885e-5ffed1eab633', 'example-d24-93', NULL, NULL, NULL, '2026-11-27 01:59:54.904594+00', NULL),
	('60e47b7d-06ab-4b40-9d87-82c736d7068b', 'example-d24-94', NULL, NULL, NULL, '2026-11-27 01:59:54.918747+00', NULL),
	('58317156-4af7-492b-a65d-dde5e581a1d3', 'example-d24-95', NULL, NULL, NULL, '2026-11-27 01:59:54.930169+00', NULL),
	('c9e80ccf-96e8-4602-9bdb-d89416ddd87c', 'example-d24-96', NULL, NULL, NULL, '2026-11-27 01:59:54.941751+00', NULL),
	('ba9925d5-2904-4f40-911c-d40b5635a9ef', 'example-d24-97', NULL, NULL, NULL, '2026-11-27 01:59:54.952741+00', NULL),
	('49c35c98-ac63-4fd3-9e77-88913e7806c8', 'example-d24-98', NULL, NULL, NULL, '2026-11-27 01:59:54.97289+00', NULL),
	('f2532f4b-427d-4dc3-893a-23818937bffb', 'example-d24-99', NULL, NULL, NULL, '2026-11-27 01:59:54.977983+00', NULL),
	('b8061f83-49f6-4885-8b8d-85a9c336789d', 'example-d24-100', NULL, NULL, NULL, '2026-11-27 01:59:54.988623+00', NULL),
	('d81631a9-8f23-4a29-8c91-4b920419ad70', 'example-d24-101', NULL, NULL, NULL, '2026-11-27 01:59:54.999261+00', NULL),
	('5fc6423b-3183-435f-9677-47be8b54b326', NULL, NULL, NULL, '11457802197aeb3c832a27af208c379cc6477ad5254b6a56770cfb8673948e5f', '2026-11-27 01:59:55.023088+00', NULL),
	('88a0e75a-2570-460f-836e-d66a3fd91a5a', 'example-d25-0', NULL, NULL, NULL, '2026-11-27 01:59:55.087322+00', NULL),
	('1c2f80f6-a483-4717-b085-27fd70e1a5ef', 'example-d25-1', NULL, NULL, NULL, '2026-11-27 01:59:55.106976+00', NULL),
	('2bd88e64-4265-48ef-9524-9c888c62bea2', 'example-d25-2', NULL, NULL, NULL, '2026-11-27 01:59:55.115605+00', NULL),
	('56821ddc-faf8-43ab-bb3d-daacd784f359', 'example-d25-3', NULL, NULL, NULL, '2026-11-27 01:59:55.123263+00', NULL),
	('344f0e3a-4fb2-4697-bcd3-013a01afa690', 'example-d25-4', NULL, NULL, NULL, '2026-11-27 01:59:55.135917+00', NULL),
	('453e90d0-2273-4498-bdde-f429206fb6f3', 'example-d25-5', NULL, NULL, NULL, '2026-11-27 01:59:55.149716+00', NULL),
	('e3688c5c-c5d1-4968-aec3-ed810f79787f', 'example-d25-6', NULL, NULL, NULL, '2026-11-27 01:59:55.159675+00', NULL),
	('56625256-ffb9-4f0c-a69c-15bcf9cd290f', 'example-d25-7', NULL, NULL, NULL, '2026-11-27 01:59:55.170508+00', NULL),
	('7eac33a3-51d9-41e1-bf77-4cf103890986', 'example-d25-8', NULL, NULL, NULL, '2026-11-27 01:59:55.181253+00', NULL),
	('4377e379-ea66-4f24-8627-8c0d766647b4', 'example-d25-9', NULL, NULL, NULL, '2026-11-27 01:59:55.192974+00', NULL),
	('88aee4bc-e1df-45f6-97bd-bf36b784f03a', 'example-d25-10', NULL, NULL, NULL, '2026-11-27 01:59:55.200767+00', NULL),
	('317617df-d11a-402c-a55b-8f721d569d10', 'example-d25-11', NULL, NULL, NULL, '2026-11-27 01:59:55.211674+00', NULL),
	('ad5ea5c3-aa29-4fad-8292-dea563bcee8e', 'example-d25-12', NULL, NULL, NULL, '2026-11-27 01:59:55.225425+00', NULL),
	('a92a161f-ccb2-4941-895a-c731439c4ff4', 'example-d25-13', NULL, NULL, NULL, '2026-11-27 01:59:55.236438+00', NULL),
	('a0a9219a-3639-4a76-8c70-8b4ab0995b4e', 'example-d25-14', NULL, NULL, NULL, '2026-11-27 01:59:55.24532+00', NULL),
	('5cf1a08b-de8e-402b-9d68-884f3c46018e', 'example-d25-15', NULL, NULL, NULL, '2026-11-27 01:59:55.258374+00', NULL),
	('df7e6419-3e16-41a7-a49b-c02bed4d6420', 'example-d25-16', NULL, NULL, NULL, '2026-11-27 01:59:55.26765+00', NULL),
	('22986507-a14a-4ddd-8e68-924776fe7399', 'example-d25-17', NULL, NULL, NULL, '2026-11-27 01:59:55.274803+00', NULL),
	('a39d1cb5-f6a7-4960-b767-46b2780612b8', 'example-d25-18', NULL, NULL, NULL, '2026-11-27 01:59:55.284474+00', NULL),
	('925b383d-b3be-4d68-a37b-0ecfe0d8d30f', 'example-d25-19', NULL, NULL, NULL, '2026-11-27 01:59:55.290447+00', NULL),
	('bc69d156-680a-445a-bbce-edbba65a2286', 'example-d25-20', NULL, NULL, NULL, '2026-11-27 01:59:55.299314+00', NULL),
	('66bbbbf8-6916-43c6-8bab-fc55c565e195', 'example-d25-21', NULL, NULL, NULL, '2026-11-27 01:59:55.309547+00', NULL),
	('84dca2af-54ce-4347-b2ae-7bc4de266c61', 'example-d25-22', NULL, NULL, NULL, '2026-11-27 01:59:55.320862+00', NULL),
	('2a8e771d-b6ad-4bc4-8e47-42e0f0e56c9b', 'example-d25-23', NULL, NULL, NULL, '2026-11-27 01:59:55.334359+00', NULL),
	('d6b1bb68-e1ad-4833-b732-6725e5060716', 'example-d25-24', NULL, NULL, NULL, '2026-11-27 01:59:55.349339+00', NULL),
	('57ad13d3-53f7-4ae2-ba0e-2a2a5c8d6601', 'example-d25-25', NULL, NULL, NULL, '2026-11-27 01:59:55.361276+00', NULL),
	('f0e42208-8ffb-4a73-8d26-9e02391c923d', 'example-d25-26', NULL, NULL, NULL, '2026-11-27 01:59:55.376368+00', NULL),
	('f106d21e-cf4e-4f84-b3e6-11af982715f5', 'example-d25-27', NULL, NULL, NULL, '2026-11-27 01:59:55.385533+00', NULL),
	('bf8c2aeb-a120-4d61-844e-7dbbf679df9b', 'example-d25-28', NULL, NULL, NULL, '2026-11-27 01:59:55.398141+00', NULL),
	('1660ef60-1eca-4dc4-bc7e-20e2817bfca9', 'example-d25-29', NULL, NULL, NULL, '2026-11-27 01:59:55.405012+00', NULL),
	('4d4031bb-52b7-45e8-842d-345b1581359a', 'example-d25-30', NULL, NULL, NULL, '2026-11-27 01:59:55.416693+00', NULL),
	('6d7ccaab-bf3e-4dd1-84d1-a7061ea75786', 'example-d25-31', NULL, NULL, NULL, '2026-11-27 01:59:55.421372+00', NULL),
	('a415b092-b804-4769-b608-333c2232c442', 'example-d25-32', NULL, NULL, NULL, '2026-11-27 01:59:55.434683+00', NULL),
	('fe58c9ab-1ef7-4140-bce5-7986473d5d0f', 'example-d25-33', NULL, NULL, NULL, '2026-11-27 01:59:55.439341+00', NULL),
	('0b67342b-4fd0-43e6-8057-1b3b1fcbcdbd', 'example-d25-34', NULL, NULL, NULL, '2026-11-27 01:59:55.450532+00', NULL),
	('46775e3d-6cc3-4a03-894a-d57fb6792326', 'example-d25-35', NULL, NULL, NULL, '2026-11-27 01:59:55.457687+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('d6d891dd-ab7d-4d26-8908-087e3087a5f4', 'example-d25-36', NULL, NULL, NULL, '2026-11-27 01:59:55.467207+00', NULL),
	('faa775eb-0343-4ab9-9722-54ffeed9848f', 'example-d25-37', NULL, NULL, NULL, '2026-11-27 01:59:55.475124+00', NULL),
	('0889596d-9b9c-4208-8b92-c68f6dcc9835', 'example-d25-38', NULL, NULL, NULL, '2026-11-27 01:59:55.489048+00', NULL),
	('eba6979f-5d81-4d0b-b76d-501994a44e98', 'example-d25-39', NULL, NULL, NULL, '2026-11-27 01:59:55.499279+00', NULL),
	('6dff520d-c920-4e4a-bb0f-e44f7b05e396', 'example-d25-40', NULL, NULL, NULL, '2026-11-27 01:59:55.508679+00', NULL),
	('d8f31d4b-f1cf-423f-855a-782bf25b3915', 'example-d25-41', NULL, NULL, NULL, '2026-11-27 01:59:55.518164+00', NULL),
	('64d5b6ec-a0ef-46cd-b9a4-e5e511027c8c', 'example-d25-42', NULL, NULL, NULL, '2026-11-27 01:59:55.529128+00', NULL),
	('c4bb3b8f-cf7a-4279-bee1-2bd7b64c489e', 'example-d25-43', NULL, NULL, NULL, '2026-11-27 01:59:55.539396+00', NULL),
	('6bddd287-171c-4595-9199-be54f073dea7', 'example-d25-44', NULL, NULL, NULL, '2026-11-27 01:59:55.549772+00', NULL),
	('996e25e9-eaf0-45b7-85e8-9d8f64d437a7', 'example-d25-45', NULL, NULL, NULL, '2026-11-27 01:59:55.562903+00', NULL),
	('ed708489-b050-4797-b1db-b6dc22d07dda', 'example-d25-46', NULL, NULL, NULL, '2026-11-27 01:59:55.572701+00', NULL),
	('4f59c538-eaf9-4e7d-9cb3-24f7fa10e3a3', 'example-d25-47', NULL, NULL, NULL, '2026-11-27 01:59:55.584961+00', NULL),
	('ab7ffd47-5c71-42dc-b0e2-dcd046e14940', 'example-d25-48', NULL, NULL, NULL, '2026-11-27 01:59:55.599607+00', NULL),
	('b73e1e5f-5dd1-400c-bd2d-d66754ec153b', 'example-d25-49', NULL, NULL, NULL, '2026-11-27 01:59:55.61086+00', NULL),
	('016508e9-b32e-4e81-803b-b224ec041548', 'example-d25-50', NULL, NULL, NULL, '2026-11-27 01:59:55.646059+00', NULL),
	('da3d8b75-9b27-4f1f-b234-b67f93ad78c7', 'example-d25-51', NULL, NULL, NULL, '2026-11-27 01:59:55.677598+00', NULL),
	('77dbce3d-e9b5-42ef-b81a-7baee71097b4', 'example-d25-52', NULL, NULL, NULL, '2026-11-27 01:59:55.701055+00', NULL),
	('b0a5988a-68cd-4ab0-9170-b3c9f576fd18', 'example-d25-53', NULL, NULL, NULL, '2026-11-27 01:59:55.725575+00', NULL),
	('08d4c199-376a-4d2a-9bf1-e62bebb2c2e4', 'example-d25-54', NULL, NULL, NULL, '2026-11-27 01:59:55.751882+00', NULL),
	('3e3dd91e-5095-403f-b89a-2ef76e75c1ae', 'example-d25-55', NULL, NULL, NULL, '2026-11-27 01:59:55.776956+00', NULL),
	('4cab4b48-605e-4a1d-b2c6-5034f3305a01', 'example-d25-56', NULL, NULL, NULL, '2026-11-27 01:59:55.787465+00', NULL),
	('220a7b05-c47b-47fc-89f4-569a152d1a59', 'example-d25-57', NULL, NULL, NULL, '2026-11-27 01:59:55.795655+00', NULL),
	('7c095b0d-6185-40fd-a5e2-f3c05cab69fe', 'example-d25-58', NULL, NULL, NULL, '2026-11-27 01:59:55.803497+00', NULL),
	('5ca964c2-1458-46d8-be2b-ddc482373df6', 'example-d25-59', NULL, NULL, NULL, '2026-11-27 01:59:55.818773+00', NULL),
	('bbb836f0-beb7-46fd-9d79-c48092fd6d56', 'example-d25-60', NULL, NULL, NULL, '2026-11-27 01:59:55.837998+00', NULL),
	('22295981-0ab4-4d56-99e2-32836be8a579', 'example-d25-61', NULL, NULL, NULL, '2026-11-27 01:59:55.858141+00', NULL),
	('44888978-5b9e-4110-a2de-eff0d7520d8f', 'example-d25-62', NULL, NULL, NULL, '2026-11-27 01:59:55.877944+00', NULL),
	('1e7319b6-9c85-4555-87d9-4ac96647d3e9', 'example-d25-63', NULL, NULL, NULL, '2026-11-27 01:59:55.895954+00', NULL),
	('7a664b2b-bbc3-4f7d-8597-2738c6bd2ad9', 'example-d25-64', NULL, NULL, NULL, '2026-11-27 01:59:55.913179+00', NULL),
	('2ca38a69-bfe9-4a4a-8685-29c9712e438d', 'example-d25-65', NULL, NULL, NULL, '2026-11-27 01:59:55.932913+00', NULL),
	('d10f9fe7-703c-4c61-89fc-6e4bc703ea80', 'example-d25-66', NULL, NULL, NULL, '2026-11-27 01:59:55.94749+00', NULL),
	('9eda3b26-d983-4256-97a3-f1b479ef796b', 'example-d25-67', NULL, NULL, NULL, '2026-11-27 01:59:55.963215+00', NULL),
	('b89d86c0-de04-4d7b-83d3-904cb0227d7d', 'example-d25-68', NULL, NULL, NULL, '2026-11-27 01:59:55.97786+00', NULL),
	('0c910991-0f8e-48e1-8efd-ecab3e61525b', 'example-d25-69', NULL, NULL, NULL, '2026-11-27 01:59:55.988733+00', NULL),
	('af6a1355-9907-4d05-bde4-9096c2a72f82', 'example-d25-70', NULL, NULL, NULL, '2026-11-27 01:59:55.996651+00', NULL),
	('d3046209-3b20-4e99-8b02-9bd5f0ec8ff0', 'example-d25-71', NULL, NULL, NULL, '2026-11-27 01:59:56.015005+00', NULL),
	('ac55554d-1ea2-48d1-9df9-a4517ab8363e', 'example-d25-72', NULL, NULL, NULL, '2026-11-27 01:59:56.030113+00', NULL),
	('4af3b3fb-4e5c-47ec-9e7b-a102516f5279', 'example-d25-73', NULL, NULL, NULL, '2026-11-27 01:59:56.051083+00', NULL),
	('ea1a5d1b-d3c6-46cb-8c70-cc28df262443', 'example-d25-74', NULL, NULL, NULL, '2026-11-27 01:59:56.071893+00', NULL),
	('671ca755-1c38-44df-a340-5e6abc78b60b', 'example-d25-75', NULL, NULL, NULL, '2026-11-27 01:59:56.088179+00', NULL),
	('74c4689e-ae94-4ce8-8eae-7c90d3bdd003', 'example-d25-76', NULL, NULL, NULL, '2026-11-27 01:59:56.105359+00', NULL),
	('6db2a8f8-e233-49a9-9081-457cda91636a', 'example-d25-77', NULL, NULL, NULL, '2026-11-27 01:59:56.119681+00', NULL),
	('b988c4d0-ab09-464a-81fa-1bb679b2f230', 'example-d25-78', NULL, NULL, NULL, '2026-11-27 01:59:56.124339+00', NULL),
	('8d2cc34d-0ad1-48c8-b316-4c29fde19932', 'example-d25-79', NULL, NULL, NULL, '2026-11-27 01:59:56.140864+00', NULL),
	('5b092dbc-950e-45ef-90e8-acb44996fbc3', 'example-d25-80', NULL, NULL, NULL, '2026-11-27 01:59:56.15013+00', NULL),
	('a912a4b0-7d73-4bee-be52-d78032066214', 'example-d25-81', NULL, NULL, NULL, '2026-11-27 01:59:56.160701+00', NULL),
	('3e23e7ef-b882-4e90-8108-e5a8cc97aef5', 'example-d25-82', NULL, NULL, NULL, '2026-11-27 01:59:56.175899+00', NULL),
	('e93699d8-809c-4c21-8e4f-57d37a9db56a', 'example-d25-83', NULL, NULL, NULL, '2026-11-27 01:59:56.1872+00', NULL),
	('8c252550-8676-44f8-b5aa-e944fbe720fb', 'example-d25-84', NULL, NULL, NULL, '2026-11-27 01:59:56.204223+00', NULL),
	('537b42a1-6914-4acd-82be-652105c9e067', 'example-d25-85', NULL, NULL, NULL, '2026-11-27 01:59:56.219153+00', NULL),
	('0563cec5-cf97-410b-ab46-a28233ff2ede', 'example-d25-86', NULL, NULL, NULL, '2026-11-27 01:59:56.234595+00', NULL),
	('8e1330ce-db37-4f95-8071-b1bbd22d22bb', 'example-d25-87', NULL, NULL, NULL, '2026-11-27 01:59:56.260564+00', NULL),
	('e4a2f264-5fb3-49b5-b0b8-731ab48fcf6e', 'example-d25-88', NULL, NULL, NULL, '2026-11-27 01:59:56.282786+00', NULL),
	('a2d6c457-1066-4c9c-b68b-b3b569b53123', 'example-d25-89', NULL, NULL, NULL, '2026-11-27 01:59:56.306176+00', NULL),
	('765e0cc9-d4a0-4c4b-80e3-045384403a57', 'example-d25-90', NULL, NULL, NULL, '2026-11-27 01:59:56.32253+00', NULL),
	('5894d71f-530d-4eb6-be14-10cb6c12be98', 'example-d25-91', NULL, NULL, NULL, '2026-11-27 01:59:56.339143+00', NULL),
	('27e373d2-6653-4d02-97ce-20d106cfbf57', 'example-d25-92', NULL, NULL, NULL, '2026-11-27 01:59:56.359344+00', NULL),
	('bb773c3b-5b23-4d45-882f-9edee81aaa29', 'example-d25-93', NULL, NULL, NULL, '2026-11-27 01:59:56.378251+00', NULL),
	('9c7df9f6-f5ae-49c9-ada1-100fd8f0c646', 'example-d25-94', NULL, NULL, NULL, '2026-11-27 01:59:56.393246+00', NULL),
	('638d33dd-1a26-495d-ae37-4f8dde96d539', 'example-d25-95', NULL, NULL, NULL, '2026-11-27 01:59:56.40966+00', NULL),
	('6238c1fd-0a1b-49e5-a8a6-de822955e2a9', 'example-d25-96', NULL, NULL, NULL, '2026-11-27 01:59:56.42382+00', NULL),
	('b09a1bd3-891e-4bf8-9900-58419d3d26b4', 'example-d25-97', NULL, NULL, NULL, '2026-11-27 01:59:56.442177+00', NULL),
	('96ec789e-a9e8-4c35-90a2-64faf984c67f', 'example-d25-98', NULL, NULL, NULL, '2026-11-27 01:59:56.460711+00', NULL),
	('542bc936-f7a5-403b-a706-19ddb24765b7', 'example-d25-99', NULL, NULL, NULL, '2026-11-27 01:59:56.482229+00', NULL),
	('8c9399aa-efc0-4b2a-ad85-ba7cfa664707', 'example-d25-100', NULL, NULL, NULL, '2026-11-27 01:59:56.495201+00', NULL),
	('ed970ebd-9af2-4672-9bf6-0355f0e54f48', 'example-d25-101', NULL, NULL, NULL, '2026-11-27 01:59:56.507798+00', NULL),
	('c44a7ddd-af20-43bb-84af-127d2c1aef11', 'example-d25-102', NULL, NULL, NULL, '2026-11-27 01:59:56.523731+00', NULL),
	('0592206c-83d2-4b56-a671-6aced8ba058a', 'example-d25-103', NULL, NULL, NULL, '2026-11-27 01:59:56.534185+00', NULL),
	('02f6f73d-fbc0-4b98-a2cd-ff1dbdf82a6f', 'example-d25-104', NULL, NULL, NULL, '2026-11-27 01:59:56.554174+00', NULL),
	('17217ff1-2ae8-46f9-aa8d-637bd7511ad1', 'example-d25-105', NULL, NULL, NULL, '2026-11-27 01:59:56.582109+00', NULL),
	('34c37ece-8d2e-449a-9ee7-83a01c74fa91', 'example-d25-106', NULL, NULL, NULL, '2026-11-27 01:59:56.593785+00', NULL),
	('257c392d-e27f-42d0-ada8-c3230d3d0c7b', 'example-d25-107', NULL, NULL, NULL, '2026-11-27 01:59:56.613113+00', NULL),
	('597b7656-c85d-4b4c-8956-09a08565ba3d', 'example-d25-108', NULL, NULL, NULL, '2026-11-27 01:59:56.628072+00', NULL),
	('939a6ce6-dd89-4071-a4e9-6e9bf47d4762', 'example-d25-109', NULL, NULL, NULL, '2026-11-27 01:59:56.641587+00', NULL),
	('2e0c3d24-08e4-4778-a7c3-4f44c9e761d9', 'example-d25-110', NULL, NULL, NULL, '2026-11-27 01:59:56.661236+00', NULL),
	('52c03195-3311-4297-8027-df013c9115d1', 'example-d25-111', NULL, NULL, NULL, '2026-11-27 01:59:56.678011+00', NULL),
	('7fc3f370-05a3-4eec-b7e1-8a81eb68fcc0', 'example-d25-112', NULL, NULL, NULL, '2026-11-27 01:59:56.697+00', NULL),
	('576ffe75-9fbf-4876-8372-5acb5d7121b9', 'example-d25-113', NULL, NULL, NULL, '2026-11-27 01:59:56.714044+00', NULL),
	('40652677-63ca-4d7d-926f-09315bf176fa', 'example-d25-114', NULL, NULL, NULL, '2026-11-27 01:59:56.726629+00', NULL),
	('ba934fc0-8df5-4bb1-b113-81da241d523d', 'example-d25-115', NULL, NULL, NULL, '2026-11-27 01:59:56.738794+00', NULL),
	('b0eac0fe-1f73-43e1-bdf9-04fcc79a74b2', 'example-d25-116', NULL, NULL, NULL, '2026-11-27 01:59:56.753238+00', NULL),
	('0edc8d80-09d6-4726-8e37-988273c18949', 'example-d25-117', NULL, NULL, NULL, '2026-11-27 01:59:56.765069+00', NULL),
	('4bbc4d5a-c4da-4fdb-bcc5-1c24cb105195', 'example-d25-118', NULL, NULL, NULL, '2026-11-27 01:59:56.777601+00', NULL),
	('44d356b3-807b-4620-bc62-132257b6ee4f', 'example-d25-119', NULL, NULL, NULL, '2026-11-27 01:59:56.79283+00', NULL),
	('1d3caa0e-b688-4ab5-9955-bcca72f3e722', 'example-d25-120', NULL, NULL, NULL, '2026-11-27 01:59:56.810805+00', NULL),
	('036d191e-c274-42d9-9ac0-54ef6dbb7d42', 'example-d25-121', NULL, NULL, NULL, '2026-11-27 01:59:56.832998+00', NULL),
	('ff917497-da02-47e6-8bb3-fad0cb4bb759', 'example-d25-122', NULL, NULL, NULL, '2026-11-27 01:59:56.861742+00', NULL),
	('ee270032-c328-44b7-97c2-cc5a230348ce', 'example-d25-123', NULL, NULL, NULL, '2026-11-27 01:59:56.892073+00', NULL),
	('a27424c6-ed40-4e70-890e-8008cc102a61', 'example-d25-124', NULL, NULL, NULL, '2026-11-27 01:59:56.913969+00', NULL),
	('2d30f2b4-79d9-467c-a984-dc57efd8aab3', 'example-d25-125', NULL, NULL, NULL, '2026-11-27 01:59:56.934498+00', NULL),
	('368cfb5b-d06f-48dd-bd05-09b7e05e8cb6', 'example-d25-126', NULL, NULL, NULL, '2026-11-27 01:59:56.953633+00', NULL),
	('0ce48f64-3adf-4bfb-81ac-fc6fc2b417ac', 'example-d25-127', NULL, NULL, NULL, '2026-11-27 01:59:56.976418+00', NULL),
	('63266f84-ed3c-41c3-8024-e7d130ec98c2', 'example-d25-128', NULL, NULL, NULL, '2026-11-27 01:59:56.999167+00', NULL),
	('c45ad4da-ef35-4027-bf51-3dfaab39b452', 'example-d25-129', NULL, NULL, NULL, '2026-11-27 01:59:57.024504+00', NULL),
	('3632fc8b-fa9f-46c8-b7a8-28ce51eff6f1', 'example-d25-130', NULL, NULL, NULL, '2026-11-27 01:59:57.044848+00', NULL),
	('56425279-6bf0-4732-82ce-b48ebbb9fe41', 'example-d25-131', NULL, NULL, NULL, '2026-11-27 01:59:57.06564+00', NULL),
	('68c5f0a4-608f-4019-9ab8-0ad094ab5023', 'example-d25-132', NULL, NULL, NULL, '2026-11-27 01:59:57.087579+00', NULL),
	('9bf1e1f7-28c5-4195-a43f-f106242160da', 'example-d25-133', NULL, NULL, NULL, '2026-11-27 01:59:57.106508+00', NULL),
	('cec688c8-72d1-4df3-bbbf-511da5991aba', 'example-d25-134', NULL, NULL, NULL, '2026-11-27 01:59:57.120339+00', NULL),
	('66f5c36c-3ca6-4cc3-acac-3535c06fd50a', 'example-d25-135', NULL, NULL, NULL, '2026-11-27 01:59:57.131122+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('750da2d9-be08-4b24-9980-f7ce2235abe5', 'example-d25-136', NULL, NULL, NULL, '2026-11-27 01:59:57.143695+00', NULL),
	('d579272b-ddb8-4f1e-82aa-0a247442bc49', 'example-d25-137', NULL, NULL, NULL, '2026-11-27 01:59:57.153127+00', NULL),
	('3c71b9e3-3d24-4722-872e-8d0c1e6498f4', 'example-d25-138', NULL, NULL, NULL, '2026-11-27 01:59:57.164382+00', NULL),
	('ad58abfd-1237-456f-83f1-6b8c06c40a5a', 'example-d25-139', NULL, NULL, NULL, '2026-11-27 01:59:57.175376+00', NULL),
	('d9d22c91-8b87-43a5-aae6-fdfc1572abec', 'example-d25-140', NULL, NULL, NULL, '2026-11-27 01:59:57.185166+00', NULL),
	('d4673d9d-8598-459f-855a-36834aa36d5f', 'example-d25-141', NULL, NULL, NULL, '2026-11-27 01:59:57.194728+00', NULL),
	('44f7e0c7-c19f-40c6-9f6a-aa0c1ed3380f', 'example-d25-142', NULL, NULL, NULL, '2026-11-27 01:59:57.204597+00', NULL),
	('f73b1d59-04b4-4a31-a79f-7d892f8dfa2a', 'example-d25-143', NULL, NULL, NULL, '2026-11-27 01:59:57.215248+00', NULL),
	('539c4290-ef31-4896-b71b-f4a1d79cb5a9', 'example-d25-144', NULL, NULL, NULL, '2026-11-27 01:59:57.22497+00', NULL),
	('141fdf7f-e7ae-4dab-8a5e-fc0e826ab603', 'example-d25-145', NULL, NULL, NULL, '2026-11-27 01:59:57.233557+00', NULL),
	('a1dae548-e111-4ad4-a6a8-0adb7f031984', 'example-d25-146', NULL, NULL, NULL, '2026-11-27 01:59:57.242324+00', NULL),
	('72a4bf8d-ed6a-4348-a1f6-be65d4c4ef34', 'example-d25-147', NULL, NULL, NULL, '2026-11-27 01:59:57.251982+00', NULL),
	('a6d447c8-d542-4ba3-8cc6-50f5464742d4', 'example-d25-148', NULL, NULL, NULL, '2026-11-27 01:59:57.261973+00', NULL),
	('9bf89877-42c5-4304-8c19-359bd56a2159', 'example-d25-149', NULL, NULL, NULL, '2026-11-27 01:59:57.270113+00', NULL),
	('8566ee9d-9bd4-4e83-89ea-f00ffeeda13d', 'example-d25-150', NULL, NULL, NULL, '2026-11-27 01:59:57.280615+00', NULL),
	('da48f63e-0518-420a-a63d-51f87c19bd10', 'example-d25-151', NULL, NULL, NULL, '2026-11-27 01:59:57.287932+00', NULL),
	('a39592d5-a655-4b88-9d08-e97b50c53237', 'example-d25-152', NULL, NULL, NULL, '2026-11-27 01:59:57.297532+00', NULL),
	('5a8961c4-6f1d-4525-a58b-6951b3099caa', 'example-d25-153', NULL, NULL, NULL, '2026-11-27 01:59:57.307022+00', NULL),
	('7fcf6f32-e94c-4fb5-9511-064076e0bf71', 'example-d25-154', NULL, NULL, NULL, '2026-11-27 01:59:57.318325+00', NULL),
	('3812cf32-a329-40ea-91ba-98e6f8d37ae1', 'example-d25-155', NULL, NULL, NULL, '2026-11-27 01:59:57.332438+00', NULL),
	('ad80fdbc-398d-480b-ab25-bab66ad37cf6', 'example-d25-156', NULL, NULL, NULL, '2026-11-27 01:59:57.344354+00', NULL),
	('3570e9f8-82cf-4c23-8bd4-acdafea00cb9', 'example-d25-157', NULL, NULL, NULL, '2026-11-27 01:59:57.35942+00', NULL),
	('c763d954-b135-4681-85db-afaf56a40a06', 'example-d25-158', NULL, NULL, NULL, '2026-11-27 01:59:57.370392+00', NULL),
	('3bd2aeac-52d6-43b2-a87d-3172ae826f41', 'example-d25-159', NULL, NULL, NULL, '2026-11-27 01:59:57.382352+00', NULL),
	('60546867-061e-4eb6-a5e7-495dfc55afec', 'example-d25-160', NULL, NULL, NULL, '2026-11-27 01:59:57.39325+00', NULL),
	('7fac86af-7d58-4deb-a49b-3db3c74eb392', 'example-d25-161', NULL, NULL, NULL, '2026-11-27 01:59:57.407488+00', NULL),
	('67590b5c-b4ca-464d-a1c6-e5c1f384cd4d', 'example-d25-162', NULL, NULL, NULL, '2026-11-27 01:59:57.418036+00', NULL),
	('2add1635-b5aa-467e-abe0-21b95d2a8a56', 'example-d25-163', NULL, NULL, NULL, '2026-11-27 01:59:57.431186+00', NULL),
	('69ff5dcc-7922-4060-9baf-ab2d6454c881', 'example-d25-164', NULL, NULL, NULL, '2026-11-27 01:59:57.439066+00', NULL),
	('b605c5b2-9679-439d-9f96-753d1a8c658f', 'example-d25-165', NULL, NULL, NULL, '2026-11-27 01:59:57.454631+00', NULL),
	('1190f278-cfbf-4e0d-9592-f51cae501b07', 'example-d25-166', NULL, NULL, NULL, '2026-11-27 01:59:57.468365+00', NULL),
	('c0fb91c8-78ad-4455-af78-828b3bbb41f5', 'example-d25-167', NULL, NULL, NULL, '2026-11-27 01:59:57.482176+00', NULL),
	('d339e748-0ae5-406c-93dd-676ad2c547dc', 'example-d25-168', NULL, NULL, NULL, '2026-11-27 01:59:57.495911+00', NULL),
	('2e40b8d2-981f-49c5-830f-cc74effd7167', 'example-d25-169', NULL, NULL, NULL, '2026-11-27 01:59:57.517207+00', NULL),
	('d7c7047c-f91b-4774-ab70-710aba1c3bd0', 'example-d25-170', NULL, NULL, NULL, '2026-11-27 01:59:57.532334+00', NULL),
	('df808eec-6f00-40b1-aa06-94f370bef8dd', 'example-d25-171', NULL, NULL, NULL, '2026-11-27 01:59:57.550025+00', NULL),
	('70fb684a-7749-4edd-b17d-6b2d01e9390c', 'example-d25-172', NULL, NULL, NULL, '2026-11-27 01:59:57.567396+00', NULL),
	('568e4695-82a5-4da7-b7de-c77d373d21a0', 'example-d25-173', NULL, NULL, NULL, '2026-11-27 01:59:57.585836+00', NULL),
	('feb7778f-083b-403e-bab1-dea889a82229', 'example-d25-174', NULL, NULL, NULL, '2026-11-27 01:59:57.605449+00', NULL),
	('fe963e09-df7b-45bf-9940-acf41ffc33d5', 'example-d25-175', NULL, NULL, NULL, '2026-11-27 01:59:57.623684+00', NULL),
	('e2555f2f-7c42-4950-a3e0-2c68f159f273', 'example-d25-176', NULL, NULL, NULL, '2026-11-27 01:59:57.648239+00', NULL),
	('378ab70b-7301-4469-8efb-496a486d5036', 'example-d25-177', NULL, NULL, NULL, '2026-11-27 01:59:57.662981+00', NULL),
	('e30760a7-e1ff-4273-a25c-2ace76963920', 'example-d25-178', NULL, NULL, NULL, '2026-11-27 01:59:57.675738+00', NULL),
	('de2ab024-925b-4d94-9678-995d6e6b862d', 'example-d25-179', NULL, NULL, NULL, '2026-11-27 01:59:57.689077+00', NULL),
	('e6336186-d61e-4752-a6fd-8f7ef0748a15', 'example-d25-180', NULL, NULL, NULL, '2026-11-27 01:59:57.703524+00', NULL),
	('e57857ec-7a7d-4b6f-9c5a-33d3b08cace3', 'example-d25-181', NULL, NULL, NULL, '2026-11-27 01:59:57.715577+00', NULL),
	('b0bfc876-1bbc-4ddc-aaf3-0d6caea2ecc8', 'example-d25-182', NULL, NULL, NULL, '2026-11-27 01:59:57.727594+00', NULL),
	('c9993184-9e8c-4552-a564-c42b30b6007a', 'example-d25-183', NULL, NULL, NULL, '2026-11-27 01:59:57.739084+00', NULL),
	('169e84bd-f100-4667-9b55-a6003e919bc3', 'example-d25-184', NULL, NULL, NULL, '2026-11-27 01:59:57.749903+00', NULL),
	('8d2bd788-b274-470c-a029-5f738131c2ae', 'example-d25-185', NULL, NULL, NULL, '2026-11-27 01:59:57.763082+00', NULL),
	('e20630ee-1fc0-424c-8e33-5985521aa623', 'example-d25-186', NULL, NULL, NULL, '2026-11-27 01:59:57.776141+00', NULL),
	('7313a0e5-ad8e-4355-a1c7-d2469173423e', NULL, NULL, NULL, 'bbd75da2b863f5cebb0fbadcf66d5707a3aba631f1a2ca5942692c6ae186aa47', '2026-11-27 01:59:57.788921+00', NULL),
	('37573d83-cac4-4133-9dd7-cf56f2b14766', 'example-d26-0', NULL, NULL, NULL, '2026-11-27 01:59:57.821026+00', NULL),
	('bec9e09a-0b0c-460b-83bf-baa3de296c83', 'example-d26-1', NULL, NULL, NULL, '2026-11-27 01:59:57.830501+00', NULL),
	('c17459ac-8b90-4144-be5f-b6ed71994d58', 'example-d26-2', NULL, NULL, NULL, '2026-11-27 01:59:57.853688+00', NULL),
	('093781c9-7579-4f03-b662-0a093269be03', 'example-d26-3', NULL, NULL, NULL, '2026-11-27 01:59:57.88039+00', NULL),
	('92802ea9-ddea-43bb-82fb-5bcfcbb1649c', 'example-d26-4', NULL, NULL, NULL, '2026-11-27 01:59:57.900468+00', NULL),
	('3487df8e-0367-4d3a-9a45-88bb18ee45e0', 'example-d26-5', NULL, NULL, NULL, '2026-11-27 01:59:57.911085+00', NULL),
	('29794320-85fe-4efa-adba-ce3dcf5116f6', 'example-d26-6', NULL, NULL, NULL, '2026-11-27 01:59:57.931029+00', NULL),
	('a7c833bb-83a2-4e3b-949a-c50951e6174b', 'example-d26-7', NULL, NULL, NULL, '2026-11-27 01:59:57.945343+00', NULL),
	('100d9301-ec67-4679-9a5d-2aafad19e33f', 'example-d26-8', NULL, NULL, NULL, '2026-11-27 01:59:57.958132+00', NULL),
	('e006ee03-3e22-49df-864d-cf558ac67df5', 'example-d26-9', NULL, NULL, NULL, '2026-11-27 01:59:57.971777+00', NULL),
	('2595b5d3-6971-4c4b-990d-dc326b19da66', 'example-d26-10', NULL, NULL, NULL, '2026-11-27 01:59:57.987605+00', NULL),
	('852823d0-8204-4b04-9725-4aa2f6c8b5ce', 'example-d26-11', NULL, NULL, NULL, '2026-11-27 01:59:58.000912+00', NULL),
	('e992e09f-0ed1-4d4c-a11d-205e3f4a2ae7', 'example-d26-12', NULL, NULL, NULL, '2026-11-27 01:59:58.017337+00', NULL),
	('de051664-9ef1-49db-857e-3cb204d4eafa', 'example-d26-13', NULL, NULL, NULL, '2026-11-27 01:59:58.032552+00', NULL),
	('aed856da-0042-4f66-8d37-923564f26a6a', 'example-d26-14', NULL, NULL, NULL, '2026-11-27 01:59:58.052915+00', NULL),
	('6549618a-83a0-475b-babf-ba9338331747', 'example-d26-15', NULL, NULL, NULL, '2026-11-27 01:59:58.07283+00', NULL),
	('7ec82aaa-ee3f-453b-b58c-dcbf897f4645', 'example-d26-16', NULL, NULL, NULL, '2026-11-27 01:59:58.092994+00', NULL),
	('68814988-b3ac-433b-8a1d-7bbc44fc9a04', 'example-d26-17', NULL, NULL, NULL, '2026-11-27 01:59:58.108782+00', NULL),
	('80b83057-20f8-40ba-bbfb-4b53329c5268', 'example-d26-18', NULL, NULL, NULL, '2026-11-27 01:59:58.123377+00', NULL),
	('f79f81c7-2f39-46e8-930d-196353c598a2', 'example-d26-19', NULL, NULL, NULL, '2026-11-27 01:59:58.148551+00', NULL),
	('1ef5f1bc-b5cd-469b-8b92-e80077da0913', 'example-d26-20', NULL, NULL, NULL, '2026-11-27 01:59:58.16317+00', NULL),
	('8ea18f06-3a92-4068-8dcd-e1ecfde0e868', 'example-d26-21', NULL, NULL, NULL, '2026-11-27 01:59:58.182683+00', NULL),
	('ed279c49-be90-4526-895c-9368653d250d', 'example-d26-22', NULL, NULL, NULL, '2026-11-27 01:59:58.195837+00', NULL),
	('ec44492a-dfc4-4995-86e9-8f0dd1840564', 'example-d26-23', NULL, NULL, NULL, '2026-11-27 01:59:58.205012+00', NULL),
	('1032fd5e-7481-46cf-99e1-059f52030b94', 'example-d26-24', NULL, NULL, NULL, '2026-11-27 01:59:58.219806+00', NULL),
	('5bc412a6-f845-43cd-af64-5e1dd41773d7', 'example-d26-25', NULL, NULL, NULL, '2026-11-27 01:59:58.229572+00', NULL),
	('ff8b6ed9-2c73-4672-879e-e0d2d6ee5f47', 'example-d26-26', NULL, NULL, NULL, '2026-11-27 01:59:58.244543+00', NULL),
	('250f4ffd-8bdc-478c-a01c-e1519c3db492', 'example-d26-27', NULL, NULL, NULL, '2026-11-27 01:59:58.257961+00', NULL),
	('f214cd50-2d31-45a9-ba73-ad419db55a25', 'example-d26-28', NULL, NULL, NULL, '2026-11-27 01:59:58.277211+00', NULL),
	('9986abd7-7155-43d7-9578-35a1c6c8f087', 'example-d26-29', NULL, NULL, NULL, '2026-11-27 01:59:58.302268+00', NULL),
	('b2fc16b8-a1fd-4460-b3c0-5901757383ec', 'example-d26-30', NULL, NULL, NULL, '2026-11-27 01:59:58.313886+00', NULL),
	('b574cdb0-e5d1-4418-b698-d1e4a74c7316', 'example-d26-31', NULL, NULL, NULL, '2026-11-27 01:59:58.334453+00', NULL),
	('df20ddee-76ce-4e49-b7bf-d3866c555573', 'example-d26-32', NULL, NULL, NULL, '2026-11-27 01:59:58.352993+00', NULL),
	('84aa494e-c082-4dd7-88db-00ca62bdcbe4', NULL, NULL, NULL, '989df0b10eee90a31b8a16bd43020810b6399db70b7d757b5c7abb30465f1c72', '2026-11-27 01:59:58.381093+00', NULL),
	('e96cbad0-9740-4a64-8dc9-3deec9ed4f98', 'example-d27-0', NULL, NULL, NULL, '2026-11-27 01:59:58.489575+00', NULL),
	('febb1ae5-2079-460c-a861-a6ed56a34d61', 'example-d27-1', NULL, NULL, NULL, '2026-11-27 01:59:58.509585+00', NULL),
	('60149a23-ae0d-4d3f-bd0d-4c455f9cb20b', 'example-d27-2', NULL, NULL, NULL, '2026-11-27 01:59:58.522145+00', NULL),
	('435a751e-d192-424e-b0a6-091c042fcf4a', 'example-d27-3', NULL, NULL, NULL, '2026-11-27 01:59:58.536428+00', NULL),
	('969b3703-3cd8-4460-b07f-4e90458539ad', 'example-d27-4', NULL, NULL, NULL, '2026-11-27 01:59:58.553233+00', NULL),
	('8cc15dbf-c15e-491e-9435-d6344bfd3ff7', 'example-d27-5', NULL, NULL, NULL, '2026-11-27 01:59:58.57309+00', NULL),
	('daf18d76-f34b-4d7e-8cd8-4e04c1c63573', 'example-d27-6', NULL, NULL, NULL, '2026-11-27 01:59:58.58505+00', NULL),
	('6a13c6f2-a3e1-4984-b466-41afde8e93df', 'example-d27-7', NULL, NULL, NULL, '2026-11-27 01:59:58.600939+00', NULL),
	('32853453-88f4-4007-8aa2-9895cd6bf454', 'example-d27-8', NULL, NULL, NULL, '2026-11-27 01:59:58.614102+00', NULL),
	('cd8ebeff-a484-4fae-b551-939d62673e4b', 'example-d27-9', NULL, NULL, NULL, '2026-11-27 01:59:58.646242+00', NULL),
	('d6e17ed1-5e2b-4fd3-8c94-4ca36ea92f58', 'example-d27-10', NULL, NULL, NULL, '2026-11-27 01:59:58.669729+00', NULL),
	('799e346f-b1d3-4862-95c2-68d2fe373e31', 'example-d27-11', NULL, NULL, NULL, '2026-11-27 01:59:58.687207+00', NULL),
	('2375bbc6-d4ca-4c49-8eb4-eed391140c96', 'example-d27-12', NULL, NULL, NULL, '2026-11-27 01:59:58.707249+00', NULL),
	('23697d24-3162-4614-aecd-9b50ed4f2347', 'example-d27-13', NULL, NULL, NULL, '2026-11-27 01:59:58.720698+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('03ee6606-28f0-41e6-a28c-4198cb6a4a3e', 'example-d27-14', NULL, NULL, NULL, '2026-11-27 01:59:58.731225+00', NULL),
	('72d5c23a-b5c3-4473-98c8-cba1b9da7421', 'example-d27-15', NULL, NULL, NULL, '2026-11-27 01:59:58.753166+00', NULL),
	('311d9af6-9130-4f2a-b6eb-756dccf8eeda', 'example-d27-16', NULL, NULL, NULL, '2026-11-27 01:59:58.776559+00', NULL),
	('9ecc7e87-9d66-45f3-a305-c19713e48bbe', 'example-d27-17', NULL, NULL, NULL, '2026-11-27 01:59:58.794379+00', NULL),
	('c911953c-d195-437b-9a55-5321a7549c78', 'example-d27-18', NULL, NULL, NULL, '2026-11-27 01:59:58.809113+00', NULL),
	('8418e01b-e598-44ae-a8f2-67efdcb85ace', 'example-d27-19', NULL, NULL, NULL, '2026-11-27 01:59:58.824842+00', NULL),
	('ed5f2674-d162-4aeb-911b-076130b08cf4', 'example-d27-20', NULL, NULL, NULL, '2026-11-27 01:59:58.855465+00', NULL),
	('d90af3b5-1428-4197-ba7f-2899501df862', NULL, NULL, NULL, 'ab531333e3abcc6150204736a9bc5026139c350a1463fb11e24842b09d95ace7', '2026-11-27 01:59:58.883971+00', NULL),
	('7c2959de-3de5-4532-836b-077b21bcf59f', 'example-d28-0', NULL, NULL, NULL, '2026-11-27 01:59:58.985545+00', NULL),
	('690ed078-02e9-40a2-a96d-c374258e4f56', 'example-d28-1', NULL, NULL, NULL, '2026-11-27 01:59:59.003582+00', NULL),
	('4b25de85-ca9e-48a2-8279-3ac2d9aa2f06', 'example-d28-2', NULL, NULL, NULL, '2026-11-27 01:59:59.020901+00', NULL),
	('c3e62c10-cddf-406f-b25e-4bfcdd905663', 'example-d28-3', NULL, NULL, NULL, '2026-11-27 01:59:59.038332+00', NULL),
	('1647eb7b-9137-4d54-8ed9-c1a55804c825', 'example-d28-4', NULL, NULL, NULL, '2026-11-27 01:59:59.054168+00', NULL),
	('c540b38d-1471-4f31-865e-05a1e6813fa8', 'example-d28-5', NULL, NULL, NULL, '2026-11-27 01:59:59.070556+00', NULL),
	('ecbac43f-8431-47ad-af5b-3df0ef9f2ac1', 'example-d28-6', NULL, NULL, NULL, '2026-11-27 01:59:59.087435+00', NULL),
	('c6590642-83fe-4f64-84cf-02025c01b723', 'example-d28-7', NULL, NULL, NULL, '2026-11-27 01:59:59.106541+00', NULL),
	('2959dfd3-cc13-4a9d-9524-231dd45d08a5', 'example-d28-8', NULL, NULL, NULL, '2026-11-27 01:59:59.122953+00', NULL),
	('44418bff-d796-4365-9e1f-f06e5d894b3a', 'example-d28-9', NULL, NULL, NULL, '2026-11-27 01:59:59.140383+00', NULL),
	('fa31459b-e252-4bda-b6a1-c499ffc7841f', 'example-d28-10', NULL, NULL, NULL, '2026-11-27 01:59:59.154247+00', NULL),
	('97d5b8bc-d7f8-4f78-bf14-59bc9e3dd9aa', 'example-d28-11', NULL, NULL, NULL, '2026-11-27 01:59:59.169947+00', NULL),
	('9a66d5d6-da5f-4d0b-8316-0f78012e8fcb', 'example-d28-12', NULL, NULL, NULL, '2026-11-27 01:59:59.185771+00', NULL),
	('df596ae1-d2a2-463c-ae3c-f2fa3ab601e2', 'example-d28-13', NULL, NULL, NULL, '2026-11-27 01:59:59.205394+00', NULL),
	('8221882d-82ae-4ac0-9892-d6a9af6fef34', 'example-d28-14', NULL, NULL, NULL, '2026-11-27 01:59:59.220947+00', NULL),
	('d50c4717-f2d6-4f5a-9925-899d685d8aa6', 'example-d28-15', NULL, NULL, NULL, '2026-11-27 01:59:59.23382+00', NULL),
	('df3d3c54-d0c9-4189-aacd-b3e9dbb4dee4', 'example-d28-16', NULL, NULL, NULL, '2026-11-27 01:59:59.253016+00', NULL),
	('d585cb9f-0906-406f-962d-bbcf2e92a57d', 'example-d28-17', NULL, NULL, NULL, '2026-11-27 01:59:59.262374+00', NULL),
	('6d61a762-0a49-492c-9b60-ea3ce78a4a22', 'example-d28-18', NULL, NULL, NULL, '2026-11-27 01:59:59.280894+00', NULL),
	('fcd53c07-60c7-424f-8642-6ea6733871b6', 'example-d28-19', NULL, NULL, NULL, '2026-11-27 01:59:59.294239+00', NULL),
	('2c68022d-62d8-4e18-9602-35a1fb45ae67', 'example-d28-20', NULL, NULL, NULL, '2026-11-27 01:59:59.307975+00', NULL),
	('d5accc54-18b3-4d6c-b80f-e81c5220eadd', 'example-d28-21', NULL, NULL, NULL, '2026-11-27 01:59:59.317515+00', NULL),
	('943cf2be-300b-450f-bf1a-538120fe100c', 'example-d28-22', NULL, NULL, NULL, '2026-11-27 01:59:59.336914+00', NULL),
	('5d892144-b251-41a2-8d1c-f1b07414b917', 'example-d28-23', NULL, NULL, NULL, '2026-11-27 01:59:59.350106+00', NULL),
	('f1a2d729-20a4-410f-8f23-5983ce28eb3d', 'example-d28-24', NULL, NULL, NULL, '2026-11-27 01:59:59.367002+00', NULL),
	('7526b980-d799-424c-b7d3-64f8c7cce1a7', 'example-d28-25', NULL, NULL, NULL, '2026-11-27 01:59:59.388689+00', NULL),
	('e383a41f-91fa-49c6-b205-0d6c5b0f16e2', 'example-d28-26', NULL, NULL, NULL, '2026-11-27 01:59:59.40143+00', NULL),
	('5a701ab7-8047-4838-bd2e-e7eeacf490e6', 'example-d28-27', NULL, NULL, NULL, '2026-11-27 01:59:59.421748+00', NULL),
	('38bea0f4-5a4c-45c8-9680-b4f9d0b946eb', 'example-d28-28', NULL, NULL, NULL, '2026-11-27 01:59:59.434387+00', NULL),
	('34e99400-8a66-4b0e-abbb-41841d767a5a', 'example-d28-29', NULL, NULL, NULL, '2026-11-27 01:59:59.446391+00', NULL),
	('e063d265-c345-4bd1-8daf-8a223aa63c3f', 'example-d28-30', NULL, NULL, NULL, '2026-11-27 01:59:59.457727+00', NULL),
	('48fe3d30-ef60-4460-b5e1-5d006e83f952', 'example-d28-31', NULL, NULL, NULL, '2026-11-27 01:59:59.474129+00', NULL),
	('cb4012d9-b5e5-4991-99d9-31327605aa4d', 'example-d28-32', NULL, NULL, NULL, '2026-11-27 01:59:59.489115+00', NULL),
	('24bae119-810d-4644-801f-dacbbef76a2c', 'example-d28-33', NULL, NULL, NULL, '2026-11-27 01:59:59.505442+00', NULL),
	('edaee222-0bf5-4ca2-a827-6cd6e6556fe8', 'example-d28-34', NULL, NULL, NULL, '2026-11-27 01:59:59.517239+00', NULL),
	('35edb99e-61cb-4670-b37a-b08c7d3980f1', 'example-d28-35', NULL, NULL, NULL, '2026-11-27 01:59:59.54098+00', NULL),
	('7c1b374a-3cff-43c3-a7d5-59f9a28b50a5', 'example-d28-36', NULL, NULL, NULL, '2026-11-27 01:59:59.55624+00', NULL),
	('0c833eb8-69eb-4229-8b3f-bd81c953383c', 'example-d28-37', NULL, NULL, NULL, '2026-11-27 01:59:59.574781+00', NULL),
	('27002523-1c33-4603-9acf-8b8dedf47fe3', 'example-d28-38', NULL, NULL, NULL, '2026-11-27 01:59:59.586623+00', NULL),
	('ea6dd09a-c4b5-4cf4-8794-277cf735ce91', 'example-d28-39', NULL, NULL, NULL, '2026-11-27 01:59:59.602098+00', NULL),
	('23ca3530-9666-43cb-88b1-96256422a316', 'example-d28-40', NULL, NULL, NULL, '2026-11-27 01:59:59.622775+00', NULL),
	('7eb5f9e5-895f-4928-a7b2-bde66bfeb0a3', 'example-d28-41', NULL, NULL, NULL, '2026-11-27 01:59:59.638208+00', NULL),
	('b2cb9abf-73b3-4d20-9f12-68142b9cf56f', 'example-d28-42', NULL, NULL, NULL, '2026-11-27 01:59:59.664535+00', NULL),
	('db04a5bd-a85e-44ba-8551-155b58468904', 'example-d28-43', NULL, NULL, NULL, '2026-11-27 01:59:59.679458+00', NULL),
	('f1a85db6-4140-4f4c-bb2b-0a314629dea8', 'example-d28-44', NULL, NULL, NULL, '2026-11-27 01:59:59.705688+00', NULL),
	('aa6ed8e9-0897-41bf-bcbe-7407d94bc01b', 'example-d28-45', NULL, NULL, NULL, '2026-11-27 01:59:59.741043+00', NULL),
	('049e1e0f-8a20-434e-9d4c-ce027ab6d96b', 'example-d28-46', NULL, NULL, NULL, '2026-11-27 01:59:59.776989+00', NULL),
	('62164039-8e36-49b6-924e-c4cd521303f1', 'example-d28-47', NULL, NULL, NULL, '2026-11-27 01:59:59.809586+00', NULL),
	('e3bf3590-f88b-404c-ad7d-c39db3b0788e', 'example-d28-48', NULL, NULL, NULL, '2026-11-27 01:59:59.837224+00', NULL),
	('e61b7bb6-0cf7-437f-9227-12810d0a78c0', 'example-d28-49', NULL, NULL, NULL, '2026-11-27 01:59:59.869094+00', NULL),
	('5bbe44fb-2ea7-419e-a1b2-2475b570ae01', 'example-d28-50', NULL, NULL, NULL, '2026-11-27 01:59:59.911307+00', NULL),
	('fb5a5aab-b36a-4b84-917b-e30d013b5f7f', 'example-d28-51', NULL, NULL, NULL, '2026-11-27 01:59:59.943678+00', NULL),
	('a69b8ea0-5ff8-4e4c-827b-34df0ba62fab', 'example-d28-52', NULL, NULL, NULL, '2026-11-27 01:59:59.962761+00', NULL),
	('e2951e5c-0b2e-4551-9482-01c912ae4f17', 'example-d28-53', NULL, NULL, NULL, '2026-11-27 01:59:59.971187+00', NULL),
	('cc817a12-8d45-4c0d-9fc9-dd281b846644', 'example-d28-54', NULL, NULL, NULL, '2026-11-27 01:59:59.982602+00', NULL),
	('a03bcf1d-0bea-49e4-bd0c-c2bad085dd4f', 'example-d28-55', NULL, NULL, NULL, '2026-11-27 02:00:00.002927+00', NULL),
	('ef2921d4-bdfd-418b-9856-b221c5a059fe', 'example-d28-56', NULL, NULL, NULL, '2026-11-27 02:00:00.023832+00', NULL),
	('95afb737-1740-460c-aee7-3bbd407e8269', 'example-d28-57', NULL, NULL, NULL, '2026-11-27 02:00:00.047932+00', NULL),
	('c1ce1df5-590e-48dd-8960-2710ad68bf5f', 'example-d28-58', NULL, NULL, NULL, '2026-11-27 02:00:00.063712+00', NULL),
	('42fcf595-30cc-4c76-924f-b6d82ef1f108', 'example-d28-59', NULL, NULL, NULL, '2026-11-27 02:00:00.088961+00', NULL),
	('d7780079-cebd-4694-9a7e-caf847745f83', 'example-d28-60', NULL, NULL, NULL, '2026-11-27 02:00:00.12109+00', NULL),
	('81ccd5fe-4f6e-470d-9486-249329d9078e', 'example-d28-61', NULL, NULL, NULL, '2026-11-27 02:00:00.141002+00', NULL),
	('6b634501-cb49-4506-b619-e105948ed533', 'example-d28-62', NULL, NULL, NULL, '2026-11-27 02:00:00.155324+00', NULL),
	('a8d7afe4-51f2-415b-956a-7d657042d174', 'example-d28-63', NULL, NULL, NULL, '2026-11-27 02:00:00.173419+00', NULL),
	('f4ff474f-2735-419b-a125-c200482fb680', 'example-d28-64', NULL, NULL, NULL, '2026-11-27 02:00:00.203262+00', NULL),
	('48a900dc-0fa0-445b-b3ed-4af683817c4f', 'example-d28-65', NULL, NULL, NULL, '2026-11-27 02:00:00.228708+00', NULL),
	('5dd95c33-e1d0-46a6-9c68-312297a5ca4a', 'example-d28-66', NULL, NULL, NULL, '2026-11-27 02:00:00.251859+00', NULL),
	('9cf8ee08-1511-4dc2-a182-e2f8b351cb96', 'example-d28-67', NULL, NULL, NULL, '2026-11-27 02:00:00.281534+00', NULL),
	('cd87444e-0c0f-410b-9061-16060c2b0c25', 'example-d28-68', NULL, NULL, NULL, '2026-11-27 02:00:00.322207+00', NULL),
	('c4759422-0443-4e82-bee8-799efe4ad9e1', 'example-d28-69', NULL, NULL, NULL, '2026-11-27 02:00:00.355476+00', NULL),
	('32519a08-ff5d-4c35-84aa-2645618929d1', 'example-d28-70', NULL, NULL, NULL, '2026-11-27 02:00:00.381007+00', NULL),
	('aa1ef494-2de3-4b3e-bb3b-dda4fc9eeda1', 'example-d28-71', NULL, NULL, NULL, '2026-11-27 02:00:00.408301+00', NULL),
	('6d189700-85d5-42ae-9d2f-4d460eaa0cd4', 'example-d28-72', NULL, NULL, NULL, '2026-11-27 02:00:00.434999+00', NULL),
	('52bf6aa3-bb7e-4c19-8d7a-f133619bd188', 'example-d28-73', NULL, NULL, NULL, '2026-11-27 02:00:00.461899+00', NULL),
	('01dea4e5-565f-4dcc-813c-685264ec6882', NULL, NULL, NULL, '9eb5659123c2b7ff188aa294087eefefd982bbb2f19f041edd2dc9bcc8367f0d', '2026-11-27 02:00:00.496379+00', NULL),
	('589320f4-4476-4295-bf71-9394e43ce9ee', 'example-d29-0', NULL, NULL, NULL, '2026-11-27 02:00:00.73718+00', NULL),
	('b871cd99-4455-442b-b581-38104230c657', 'example-d29-1', NULL, NULL, NULL, '2026-11-27 02:00:00.761032+00', NULL),
	('995352c4-1c5c-4dbf-9d3a-9ef8ce07cec4', 'example-d29-2', NULL, NULL, NULL, '2026-11-27 02:00:00.783687+00', NULL),
	('001ddc1b-7ed2-42cf-a911-de8336b45eed', 'example-d29-3', NULL, NULL, NULL, '2026-11-27 02:00:00.806581+00', NULL),
	('d000d9a2-f314-4b10-8733-d7bbfb69087a', 'example-d29-4', NULL, NULL, NULL, '2026-11-27 02:00:00.826213+00', NULL),
	('ef95c7c2-daca-4d75-81d8-9e8f1d164217', 'example-d29-5', NULL, NULL, NULL, '2026-11-27 02:00:00.853295+00', NULL),
	('a0b1cf9e-b65f-405e-ad88-85014823704d', 'example-d29-6', NULL, NULL, NULL, '2026-11-27 02:00:00.879575+00', NULL),
	('018b1182-1e69-42bb-a50d-988b9428cd22', 'example-d29-7', NULL, NULL, NULL, '2026-11-27 02:00:00.900972+00', NULL),
	('b5170c1d-65e4-40d5-bf3d-7fc9560b7e48', 'example-d29-8', NULL, NULL, NULL, '2026-11-27 02:00:00.925877+00', NULL),
	('1e484c96-8ee1-419c-acd9-56646322653e', 'example-d29-9', NULL, NULL, NULL, '2026-11-27 02:00:00.960917+00', NULL),
	('7e337df7-23d7-4584-b6c6-748728edab9e', 'example-d29-10', NULL, NULL, NULL, '2026-11-27 02:00:00.974388+00', NULL),
	('24311807-86b1-44da-b7ac-583a482a5103', 'example-d29-11', NULL, NULL, NULL, '2026-11-27 02:00:00.988512+00', NULL),
	('d00271a9-62e5-4406-845d-997daa532389', 'example-d29-12', NULL, NULL, NULL, '2026-11-27 02:00:01.001959+00', NULL),
	('5f01f257-07b9-4d76-a98b-d76fca84e271', 'example-d29-13', NULL, NULL, NULL, '2026-11-27 02:00:01.016944+00', NULL),
	('8988c8f3-7e5f-44a5-9015-81b4cb7be1cc', 'example-d29-14', NULL, NULL, NULL, '2026-11-27 02:00:01.030052+00', NULL),
	('d6fe074d-13ae-40e9-9621-951feed2fa3a', 'example-d29-15', NULL, NULL, NULL, '2026-11-27 02:00:01.043227+00', NULL),
	('279a66ce-0c85-48a6-8690-44876e93d336', 'example-d29-16', NULL, NULL, NULL, '2026-11-27 02:00:01.059245+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('e464e3a6-20ed-43a9-96c7-b79986184230', 'example-d29-17', NULL, NULL, NULL, '2026-11-27 02:00:01.066845+00', NULL),
	('9fe0c437-ee5e-4605-bb0d-0e9ba56f7ea7', 'example-d29-18', NULL, NULL, NULL, '2026-11-27 02:00:01.077718+00', NULL),
	('dee29470-6172-4592-add9-eb02583dc312', 'example-d29-19', NULL, NULL, NULL, '2026-11-27 02:00:01.09463+00', NULL),
	('58ced424-1ae2-449b-9090-24b3a4939bd9', 'example-d29-20', NULL, NULL, NULL, '2026-11-27 02:00:01.109322+00', NULL),
	('3e28c4f8-aeaa-4b39-9ec0-49dbcca885c5', 'example-d29-21', NULL, NULL, NULL, '2026-11-27 02:00:01.142897+00', NULL),
	('af7501ef-d2fc-4ec1-a8e9-ade5f623ac97', 'example-d29-22', NULL, NULL, NULL, '2026-11-27 02:00:01.15518+00', NULL),
	('442ecbfc-0d3a-40a1-88d3-7e2562f0fa36', 'example-d29-23', NULL, NULL, NULL, '2026-11-27 02:00:01.175133+00', NULL),
	('909026cc-0cb6-48f5-a7e1-fdf6eb2549c3', 'example-d29-24', NULL, NULL, NULL, '2026-11-27 02:00:01.19433+00', NULL),
	('91d9897e-6740-4f6f-bfbf-4d6998688c31', 'example-d29-25', NULL, NULL, NULL, '2026-11-27 02:00:01.211734+00', NULL),
	('c7ab6688-b744-4710-99fa-b8eec6f2f13a', 'example-d29-26', NULL, NULL, NULL, '2026-11-27 02:00:01.234051+00', NULL),
	('1727d6bc-dc88-4d8a-8e7b-243706ca50e9', 'example-d29-27', NULL, NULL, NULL, '2026-11-27 02:00:01.256849+00', NULL),
	('818512c7-1f1f-4a02-8ce9-c6caf478422d', 'example-d29-28', NULL, NULL, NULL, '2026-11-27 02:00:01.277057+00', NULL),
	('044c56ec-12e3-4a0f-ad8a-172e13425e47', 'example-d29-29', NULL, NULL, NULL, '2026-11-27 02:00:01.300666+00', NULL),
	('d7b3073e-6a04-4289-bd26-2e9f3428cd8e', 'example-d29-30', NULL, NULL, NULL, '2026-11-27 02:00:01.320935+00', NULL),
	('4930d945-4b53-4571-852d-dcef38bb5443', 'example-d29-31', NULL, NULL, NULL, '2026-11-27 02:00:01.34329+00', NULL),
	('e9ba9c45-efdf-4c3a-a72b-3414ac139c0e', 'example-d29-32', NULL, NULL, NULL, '2026-11-27 02:00:01.365267+00', NULL),
	('b1506329-fa2e-49ca-a76d-0d1d73888f7b', 'example-d29-33', NULL, NULL, NULL, '2026-11-27 02:00:01.38755+00', NULL),
	('c449254e-a13c-4825-999e-46357e1c0a62', 'example-d29-34', NULL, NULL, NULL, '2026-11-27 02:00:01.407291+00', NULL),
	('5db1f451-441a-46ee-8c4f-d73ed7b39f41', 'example-d29-35', NULL, NULL, NULL, '2026-11-27 02:00:01.43047+00', NULL),
	('8e902232-9f32-442a-ad83-64d349e2a6df', 'example-d29-36', NULL, NULL, NULL, '2026-11-27 02:00:01.451515+00', NULL),
	('22d2a432-99a4-4481-8aa8-e8a62c85a4a8', 'example-d29-37', NULL, NULL, NULL, '2026-11-27 02:00:01.470652+00', NULL),
	('8325cddc-4a5b-456a-beb5-0edcf120fcae', 'example-d29-38', NULL, NULL, NULL, '2026-11-27 02:00:01.490949+00', NULL),
	('af08fd4c-d17d-48dc-b896-974081fe0932', 'example-d29-39', NULL, NULL, NULL, '2026-11-27 02:00:01.516927+00', NULL),
	('7a17af37-49f3-4b44-8859-2565d6cbb773', 'example-d29-40', NULL, NULL, NULL, '2026-11-27 02:00:01.539315+00', NULL),
	('dfeff227-792a-4365-909a-e80eddc8bcd0', 'example-d29-41', NULL, NULL, NULL, '2026-11-27 02:00:01.560755+00', NULL),
	('30a6eb1f-cfca-4adb-9bd8-dd7c8d9ca48c', 'example-d29-42', NULL, NULL, NULL, '2026-11-27 02:00:01.583592+00', NULL),
	('fe361c49-bef3-4921-ad76-8aaec81a3bf2', 'example-d29-43', NULL, NULL, NULL, '2026-11-27 02:00:01.604492+00', NULL),
	('28b0c986-8338-4000-90d2-4a2cbae95028', 'example-d29-44', NULL, NULL, NULL, '2026-11-27 02:00:01.628899+00', NULL),
	('19ee0233-7df5-45e3-91d0-8d93f34fcaf0', 'example-d29-45', NULL, NULL, NULL, '2026-11-27 02:00:01.653039+00', NULL),
	('5cadada1-dfd9-4494-8c5f-64f986c2dbfe', 'example-d29-46', NULL, NULL, NULL, '2026-11-27 02:00:01.672607+00', NULL),
	('0ba2c257-8d31-497e-9683-0222a89b3270', 'example-d29-47', NULL, NULL, NULL, '2026-11-27 02:00:01.692248+00', NULL),
	('202b3f4c-6c5b-413a-9185-2c3d0948aa46', 'example-d29-48', NULL, NULL, NULL, '2026-11-27 02:00:01.710024+00', NULL),
	('de63b2fa-4c27-4a5b-8584-790f43adb947', 'example-d29-49', NULL, NULL, NULL, '2026-11-27 02:00:01.729869+00', NULL),
	('46090a81-59b7-4f76-8a8c-3b95755e3864', 'example-d29-50', NULL, NULL, NULL, '2026-11-27 02:00:01.745232+00', NULL),
	('c17e858b-6b05-43e4-b76a-13e596452fec', 'example-d29-51', NULL, NULL, NULL, '2026-11-27 02:00:01.761987+00', NULL),
	('67f00e9a-d330-4986-b7e7-aa74cfa9a5da', 'example-d29-52', NULL, NULL, NULL, '2026-11-27 02:00:01.779531+00', NULL),
	('df4441ef-e538-44f1-9887-15fa37711e9a', 'example-d29-53', NULL, NULL, NULL, '2026-11-27 02:00:01.798564+00', NULL),
	('500820a1-8598-41b1-84f5-459f0548a03a', 'example-d29-54', NULL, NULL, NULL, '2026-11-27 02:00:01.825127+00', NULL),
	('29cbae13-3888-42ec-9edd-3481d67cf2c8', 'example-d29-55', NULL, NULL, NULL, '2026-11-27 02:00:01.848337+00', NULL),
	('f3a519f8-141c-439b-abc4-3b61f4270b2e', 'example-d29-56', NULL, NULL, NULL, '2026-11-27 02:00:01.872612+00', NULL),
	('6a0299ef-4986-4156-89ad-538ce3fdb429', 'example-d29-57', NULL, NULL, NULL, '2026-11-27 02:00:01.89584+00', NULL),
	('8607a2ce-ba61-4a37-8b35-9f605cb4f849', 'example-d29-58', NULL, NULL, NULL, '2026-11-27 02:00:01.919339+00', NULL),
	('7935ac1d-bad1-4668-985e-bb524e81a0ba', 'example-d29-59', NULL, NULL, NULL, '2026-11-27 02:00:01.948181+00', NULL),
	('bc6d6987-b3e8-4ba5-a0c5-8108fe791e90', 'example-d29-60', NULL, NULL, NULL, '2026-11-27 02:00:01.964863+00', NULL),
	('c7adda77-557d-4bfa-9dc9-4d7ef50f0a78', 'example-d29-61', NULL, NULL, NULL, '2026-11-27 02:00:01.989285+00', NULL),
	('6879a6a6-14e3-4c83-be21-b590d0844707', 'example-d29-62', NULL, NULL, NULL, '2026-11-27 02:00:02.034472+00', NULL),
	('58791803-1e65-4e9f-a2d7-7e6c261f2c2a', 'example-d29-63', NULL, NULL, NULL, '2026-11-27 02:00:02.054154+00', NULL),
	('eb1433e3-c398-45e4-be63-4896059c3477', 'example-d29-64', NULL, NULL, NULL, '2026-11-27 02:00:02.065284+00', NULL),
	('07682e21-eb70-4a40-93fd-130feef9b57d', 'example-d29-65', NULL, NULL, NULL, '2026-11-27 02:00:02.082999+00', NULL),
	('31b02203-bb68-4b9f-8992-6acc5a38d4c9', 'example-d29-66', NULL, NULL, NULL, '2026-11-27 02:00:02.091714+00', NULL),
	('c17587bd-e58a-4924-9f06-3db497bd70e0', 'example-d29-67', NULL, NULL, NULL, '2026-11-27 02:00:02.112955+00', NULL),
	('f1bce40d-d4be-4ce9-b3b3-1f77dfb7b2fd', 'example-d29-68', NULL, NULL, NULL, '2026-11-27 02:00:02.125258+00', NULL),
	('e575b511-16fe-40e6-9b96-42c155cf6cca', 'example-d29-69', NULL, NULL, NULL, '2026-11-27 02:00:02.141121+00', NULL),
	('cc0e73cf-188f-4945-a8e0-6fe92967635c', 'example-d29-70', NULL, NULL, NULL, '2026-11-27 02:00:02.152932+00', NULL),
	('29bfd153-375f-45a2-a1d5-2dd9747298df', 'example-d29-71', NULL, NULL, NULL, '2026-11-27 02:00:02.170142+00', NULL),
	('1bfc78ca-8aaa-4e0e-b131-f74e8014f5a6', 'example-d29-72', NULL, NULL, NULL, '2026-11-27 02:00:02.188805+00', NULL),
	('6f4d0095-6550-4f2e-b53e-6f93d1ee5819', 'example-d29-73', NULL, NULL, NULL, '2026-11-27 02:00:02.200164+00', NULL),
	('344eff66-8216-4eb9-a292-9b75eb56a485', 'example-d29-74', NULL, NULL, NULL, '2026-11-27 02:00:02.217063+00', NULL),
	('2ccf8936-f622-41f7-a81e-24d82f1e9476', 'example-d29-75', NULL, NULL, NULL, '2026-11-27 02:00:02.230407+00', NULL),
	('25d4b848-208d-4a69-922f-adf0333d675a', 'example-d29-76', NULL, NULL, NULL, '2026-11-27 02:00:02.253695+00', NULL),
	('7e45602a-4743-4446-97b2-afb46024278c', 'example-d29-77', NULL, NULL, NULL, '2026-11-27 02:00:02.269776+00', NULL),
	('afedc4d1-5adc-45b9-b1f4-ea5f18a12de7', 'example-d29-78', NULL, NULL, NULL, '2026-11-27 02:00:02.286787+00', NULL),
	('579fec53-a5f2-4281-9038-9886b52c57fe', 'example-d29-79', NULL, NULL, NULL, '2026-11-27 02:00:02.312887+00', NULL),
	('35394d0a-e4eb-468c-89d3-8b4d386261ee', 'example-d29-80', NULL, NULL, NULL, '2026-11-27 02:00:02.3238+00', NULL),
	('09240a67-8c1a-4f24-8ab8-638fb590f9f5', 'example-d29-81', NULL, NULL, NULL, '2026-11-27 02:00:02.345821+00', NULL),
	('ba1397e8-112e-4ca8-a9cf-ff1a2d6098d4', 'example-d29-82', NULL, NULL, NULL, '2026-11-27 02:00:02.360884+00', NULL),
	('be65a4ab-530f-49ea-b034-26923a7584dd', 'example-d29-83', NULL, NULL, NULL, '2026-11-27 02:00:02.386561+00', NULL),
	('d78db27b-dbe6-4cd3-b2dd-2742772c5697', 'example-d29-84', NULL, NULL, NULL, '2026-11-27 02:00:02.408259+00', NULL),
	('384c62e4-483e-4c5d-a41f-3f76f0c11632', 'example-d29-85', NULL, NULL, NULL, '2026-11-27 02:00:02.42746+00', NULL),
	('c4a7fb27-9e84-494d-abaa-bf3626701237', 'example-d29-86', NULL, NULL, NULL, '2026-11-27 02:00:02.448933+00', NULL),
	('5796c03c-d8ed-4451-bae0-82b46a47b4a2', 'example-d29-87', NULL, NULL, NULL, '2026-11-27 02:00:02.470191+00', NULL),
	('759c283f-9bfc-40a3-98c5-00450769e183', 'example-d29-88', NULL, NULL, NULL, '2026-11-27 02:00:02.488751+00', NULL),
	('999142d5-e156-49b1-9851-35e43949c485', 'example-d29-89', NULL, NULL, NULL, '2026-11-27 02:00:02.516396+00', NULL),
	('5857ccec-f7fb-464e-9387-c84980a452d4', 'example-d29-90', NULL, NULL, NULL, '2026-11-27 02:00:02.531844+00', NULL),
	('3c7eadc2-d969-41a0-9640-024ec352e226', 'example-d29-91', NULL, NULL, NULL, '2026-11-27 02:00:02.546936+00', NULL),
	('27b8deaf-8c93-4a8b-bc2a-fee3da63b745', 'example-d29-92', NULL, NULL, NULL, '2026-11-27 02:00:02.566315+00', NULL),
	('8f471418-b4e3-4aaa-8d20-1fff917d4d63', 'example-d29-93', NULL, NULL, NULL, '2026-11-27 02:00:02.588288+00', NULL),
	('554686da-dd65-4e8f-aafa-6b383c63f729', 'example-d29-94', NULL, NULL, NULL, '2026-11-27 02:00:02.602326+00', NULL),
	('9c828293-5120-4954-a358-d812c1388615', 'example-d29-95', NULL, NULL, NULL, '2026-11-27 02:00:02.617893+00', NULL),
	('5ba9c251-6515-45d6-afc7-8ea568f98c27', 'example-d29-96', NULL, NULL, NULL, '2026-11-27 02:00:02.63924+00', NULL),
	('659e980d-5504-4d3a-b3c2-24d879f71f55', 'example-d29-97', NULL, NULL, NULL, '2026-11-27 02:00:02.657277+00', NULL),
	('19cdacce-de61-408f-bfb7-fadbeb6acf0a', 'example-d29-98', NULL, NULL, NULL, '2026-11-27 02:00:02.675343+00', NULL),
	('6ac4160e-20dc-4207-81c4-3cc87708b6dc', 'example-d29-99', NULL, NULL, NULL, '2026-11-27 02:00:02.69271+00', NULL),
	('ea4a08ed-4e22-4538-8754-f9f90245890d', 'example-d29-100', NULL, NULL, NULL, '2026-11-27 02:00:02.712906+00', NULL),
	('35517922-2fd1-4b84-930e-ecdbed89602c', 'example-d29-101', NULL, NULL, NULL, '2026-11-27 02:00:02.730039+00', NULL),
	('bae27c5a-2057-4cd5-9177-bcbf4f351fd1', 'example-d29-102', NULL, NULL, NULL, '2026-11-27 02:00:02.743568+00', NULL),
	('99482f73-3064-462c-a8a8-a2adf884354a', 'example-d29-103', NULL, NULL, NULL, '2026-11-27 02:00:02.757664+00', NULL),
	('da032051-7ed8-4eb5-b4d7-9ecd7a72c30b', 'example-d29-104', NULL, NULL, NULL, '2026-11-27 02:00:02.775123+00', NULL),
	('11f29cd2-0a08-41eb-8f92-48bcf1b497dc', 'example-d29-105', NULL, NULL, NULL, '2026-11-27 02:00:02.796824+00', NULL),
	('cc15191f-4865-4990-8b1f-979e6b4304d6', 'example-d29-106', NULL, NULL, NULL, '2026-11-27 02:00:02.814482+00', NULL),
	('52ac50d7-733a-4130-86a4-a10bb1b5112b', 'example-d29-107', NULL, NULL, NULL, '2026-11-27 02:00:02.840713+00', NULL),
	('3462866b-99a1-4991-b6ef-c2745732f923', 'example-d29-108', NULL, NULL, NULL, '2026-11-27 02:00:02.855972+00', NULL),
	('36935b88-389e-4ca6-acd0-a0569b12d278', 'example-d29-109', NULL, NULL, NULL, '2026-11-27 02:00:02.871143+00', NULL),
	('b970b01d-0936-4bd1-b73f-fd0ddd6c6d9d', 'example-d29-110', NULL, NULL, NULL, '2026-11-27 02:00:02.896196+00', NULL),
	('a08413b4-479a-444e-902e-b2eeaef6c049', 'example-d29-111', NULL, NULL, NULL, '2026-11-27 02:00:02.91806+00', NULL),
	('02f37a80-de57-4d40-bde5-680beab1c05a', 'example-d29-112', NULL, NULL, NULL, '2026-11-27 02:00:02.937499+00', NULL),
	('d2b333a4-867f-45e0-a31b-0e55a6a02589', 'example-d29-113', NULL, NULL, NULL, '2026-11-27 02:00:02.958252+00', NULL),
	('e9f36f9f-9e86-487a-b938-8892762d66af', 'example-d29-114', NULL, NULL, NULL, '2026-11-27 02:00:02.970397+00', NULL),
	('cafa65f9-77bf-4366-aedf-60275bdd4477', 'example-d29-115', NULL, NULL, NULL, '2026-11-27 02:00:02.992802+00', NULL),
	('c29cc7e0-1349-47ba-bcda-d8cc36069ec8', 'example-d29-116', NULL, NULL, NULL, '2026-11-27 02:00:03.009836+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('f549a3bd-1dc8-4547-a689-9dcc9cc3921e', 'example-d29-117', NULL, NULL, NULL, '2026-11-27 02:00:03.031553+00', NULL),
	('bfd12218-e2e1-49ef-8588-ee126342a732', 'example-d29-118', NULL, NULL, NULL, '2026-11-27 02:00:03.046351+00', NULL),
	('1635eaf2-8429-458f-992b-0bd29133a37c', 'example-d29-119', NULL, NULL, NULL, '2026-11-27 02:00:03.061541+00', NULL),
	('854fd214-e30a-47e0-8fac-45979c39ffdb', 'example-d29-120', NULL, NULL, NULL, '2026-11-27 02:00:03.085387+00', NULL),
	('f639caa1-342f-46a2-9aab-1482f4bda4e0', 'example-d29-121', NULL, NULL, NULL, '2026-11-27 02:00:03.115563+00', NULL),
	('3e0073bc-e046-46c1-b3cb-542c855ae115', 'example-d29-122', NULL, NULL, NULL, '2026-11-27 02:00:03.132491+00', NULL),
	('03c317dd-cbeb-4140-bd28-b22d1f9c675d', 'example-d29-123', NULL, NULL, NULL, '2026-11-27 02:00:03.149581+00', NULL),
	('1a9187d6-7093-4c6c-9d27-92565d815bd1', 'example-d29-124', NULL, NULL, NULL, '2026-11-27 02:00:03.166604+00', NULL),
	('c82eaa17-0dd2-4ed9-935b-4f62b9b6e650', 'example-d29-125', NULL, NULL, NULL, '2026-11-27 02:00:03.181529+00', NULL),
	('cf270bea-3069-4ab1-9d13-cc767b9084d2', 'example-d29-126', NULL, NULL, NULL, '2026-11-27 02:00:03.19796+00', NULL),
	('2c563b7a-8fbe-4ce5-9591-5eed0a31056d', 'example-d29-127', NULL, NULL, NULL, '2026-11-27 02:00:03.211953+00', NULL),
	('c3332e3b-cdaa-4632-8ab4-29e69a29767e', 'example-d29-128', NULL, NULL, NULL, '2026-11-27 02:00:03.232963+00', NULL),
	('e74eaedc-ec59-48c2-91a3-29c254d34b1c', 'example-d29-129', NULL, NULL, NULL, '2026-11-27 02:00:03.242742+00', NULL),
	('b1f87bde-b8db-4d17-a891-e052dfcc0bad', 'example-d29-130', NULL, NULL, NULL, '2026-11-27 02:00:03.267298+00', NULL),
	('4944158b-1ab5-4fcc-8d63-de0d581b46d5', 'example-d29-131', NULL, NULL, NULL, '2026-11-27 02:00:03.287749+00', NULL),
	('6c5cc7b8-e1cb-416d-aedd-80a63839e9fe', 'example-d29-132', NULL, NULL, NULL, '2026-11-27 02:00:03.308524+00', NULL),
	('1b9d5970-064e-4efa-9ade-a24d751e4110', 'example-d29-133', NULL, NULL, NULL, '2026-11-27 02:00:03.326706+00', NULL),
	('4188172b-8567-413e-8e51-f1508881ac2c', 'example-d29-134', NULL, NULL, NULL, '2026-11-27 02:00:03.34286+00', NULL),
	('b8381c57-2c16-4739-a4d4-73d6d13f1b15', 'example-d29-135', NULL, NULL, NULL, '2026-11-27 02:00:03.364459+00', NULL),
	('b8a55f1a-e398-4c9d-a25a-267ad4482eda', 'example-d29-136', NULL, NULL, NULL, '2026-11-27 02:00:03.39795+00', NULL),
	('5929b454-eaa9-4297-9918-efc399ccfabe', 'example-d29-137', NULL, NULL, NULL, '2026-11-27 02:00:03.425185+00', NULL),
	('f067979b-bbc8-4798-8fdf-522b89226ba3', 'example-d29-138', NULL, NULL, NULL, '2026-11-27 02:00:03.449729+00', NULL),
	('0f68c422-c8d2-4060-b458-0e3915dd2f3a', 'example-d29-139', NULL, NULL, NULL, '2026-11-27 02:00:03.464648+00', NULL),
	('23fb9a4c-72fe-440b-affa-bf1ae162b0ec', 'example-d29-140', NULL, NULL, NULL, '2026-11-27 02:00:03.475995+00', NULL),
	('95166c75-086f-4673-a7c7-9e5061d728ae', 'example-d29-141', NULL, NULL, NULL, '2026-11-27 02:00:03.491738+00', NULL),
	('6daae8e9-f7b2-4f19-88b7-3b6c3a63a4b4', 'example-d29-142', NULL, NULL, NULL, '2026-11-27 02:00:03.509714+00', NULL),
	('a16e2e73-37df-477f-9415-3a8568688063', 'example-d29-143', NULL, NULL, NULL, '2026-11-27 02:00:03.517674+00', NULL),
	('165ae5d9-d0f5-4520-8f67-716dc0197c3a', 'example-d29-144', NULL, NULL, NULL, '2026-11-27 02:00:03.529391+00', NULL),
	('3df6cee1-6e17-4066-abb1-dbe0b2e2c363', 'example-d29-145', NULL, NULL, NULL, '2026-11-27 02:00:03.544711+00', NULL),
	('8f2c4daf-a0e1-4404-8f9a-1a611e10d78f', 'example-d29-146', NULL, NULL, NULL, '2026-11-27 02:00:03.558245+00', NULL),
	('839d20e3-d9f6-42c6-b551-4b30184a7d32', 'example-d29-147', NULL, NULL, NULL, '2026-11-27 02:00:03.570301+00', NULL),
	('ccb99ca9-3d1a-4975-9883-3e4753ff54a0', 'example-d29-148', NULL, NULL, NULL, '2026-11-27 02:00:03.585243+00', NULL),
	('2a9ebb9c-8e2d-43ca-87fa-406e6dbbec4c', 'example-d29-149', NULL, NULL, NULL, '2026-11-27 02:00:03.594953+00', NULL),
	('5833223c-0b15-47d4-9e9d-52c906fc32c4', 'example-d29-150', NULL, NULL, NULL, '2026-11-27 02:00:03.622789+00', NULL),
	('311a8057-e5c2-4502-b491-727d9d7a924a', 'example-d29-151', NULL, NULL, NULL, '2026-11-27 02:00:03.642655+00', NULL),
	('53410b36-9260-4eed-bb13-d9fc72ceab84', 'example-d29-152', NULL, NULL, NULL, '2026-11-27 02:00:03.674176+00', NULL),
	('db8f7c3f-995c-420a-aa03-86331c1f9942', 'example-d29-153', NULL, NULL, NULL, '2026-11-27 02:00:03.696199+00', NULL),
	('c0d739f8-8d9c-4abc-9d75-6b319c4acd23', 'example-d29-154', NULL, NULL, NULL, '2026-11-27 02:00:03.717335+00', NULL),
	('781fd386-5aaa-42b3-b973-5a5d142e3bce', 'example-d29-155', NULL, NULL, NULL, '2026-11-27 02:00:03.732433+00', NULL),
	('cd07da6b-cfcc-4bbd-a19f-2bf8da621496', 'example-d29-156', NULL, NULL, NULL, '2026-11-27 02:00:03.745941+00', NULL),
	('b51fa2ec-843f-4f29-90bb-0ce8eb4739c2', 'example-d29-157', NULL, NULL, NULL, '2026-11-27 02:00:03.758408+00', NULL),
	('176f06cd-0aea-477b-b25f-232278aec9f5', 'example-d29-158', NULL, NULL, NULL, '2026-11-27 02:00:03.769851+00', NULL),
	('6ec66ff6-bb21-4f1a-ab4b-ff6e682583df', 'example-d29-159', NULL, NULL, NULL, '2026-11-27 02:00:03.78138+00', NULL),
	('8c9261fe-cb52-45f4-a390-f2d30f55a6a3', 'example-d29-160', NULL, NULL, NULL, '2026-11-27 02:00:03.797482+00', NULL),
	('40056b63-2c7c-4e43-952d-10c41b6a9f86', 'example-d29-161', NULL, NULL, NULL, '2026-11-27 02:00:03.807268+00', NULL),
	('7f15f472-e746-40af-a6a2-324d8f4e7190', 'example-d29-162', NULL, NULL, NULL, '2026-11-27 02:00:03.825836+00', NULL),
	('53939122-977a-4be1-876b-c2ba02ce2514', 'example-d29-163', NULL, NULL, NULL, '2026-11-27 02:00:03.84092+00', NULL),
	('d0683734-e532-4930-b84f-9c803fd905f8', 'example-d29-164', NULL, NULL, NULL, '2026-11-27 02:00:03.856676+00', NULL),
	('829930e8-ba97-44a9-adc0-a043b18fcd32', 'example-d29-165', NULL, NULL, NULL, '2026-11-27 02:00:03.878825+00', NULL),
	('38ae9f6f-f158-4f37-8c38-b4fe6370749f', 'example-d29-166', NULL, NULL, NULL, '2026-11-27 02:00:03.897943+00', NULL),
	('b803e83d-1901-401b-9c30-9c549c38551e', 'example-d29-167', NULL, NULL, NULL, '2026-11-27 02:00:03.916462+00', NULL),
	('52913a2b-4f2f-4535-82db-3c88148c6fef', 'example-d29-168', NULL, NULL, NULL, '2026-11-27 02:00:03.937228+00', NULL),
	('59e3cb29-2ecb-4940-823a-fb3afdf854c7', 'example-d29-169', NULL, NULL, NULL, '2026-11-27 02:00:03.958104+00', NULL),
	('e9f39c68-48e8-412b-9f73-9eb5c8017799', 'example-d29-170', NULL, NULL, NULL, '2026-11-27 02:00:03.979874+00', NULL),
	('f30c4464-5823-4caa-baf3-423f23a801ea', 'example-d29-171', NULL, NULL, NULL, '2026-11-27 02:00:03.996245+00', NULL),
	('428934be-2fe6-4d79-b24a-2cf46a67529b', 'example-d29-172', NULL, NULL, NULL, '2026-11-27 02:00:04.017085+00', NULL),
	('2824edc0-fde2-41cb-a56d-d568165f410f', 'example-d29-173', NULL, NULL, NULL, '2026-11-27 02:00:04.036056+00', NULL),
	('b12e625e-d047-4b17-9170-fa42e51163a1', 'example-d29-174', NULL, NULL, NULL, '2026-11-27 02:00:04.058342+00', NULL),
	('f0aa9b98-a1a2-4caf-af55-fdb65d5c23e2', 'example-d29-175', NULL, NULL, NULL, '2026-11-27 02:00:04.073183+00', NULL),
	('9ac12848-9cfc-4f44-8fde-73aefa1c12e6', 'example-d29-176', NULL, NULL, NULL, '2026-11-27 02:00:04.087937+00', NULL),
	('0017f3bc-721e-482a-a24c-77e7fcbf91c7', 'example-d29-177', NULL, NULL, NULL, '2026-11-27 02:00:04.109115+00', NULL),
	('81415903-1e4c-4fd6-8d4d-bf474210b949', 'example-d29-178', NULL, NULL, NULL, '2026-11-27 02:00:04.124276+00', NULL),
	('f95ab309-f45b-4e05-b9c6-a258f9069940', 'example-d29-179', NULL, NULL, NULL, '2026-11-27 02:00:04.138576+00', NULL),
	('1e1b45f1-9a85-493a-9a67-3f79fcf92ccd', 'example-d29-180', NULL, NULL, NULL, '2026-11-27 02:00:04.161076+00', NULL),
	('947b2447-895f-4f33-aa09-449d8a046f67', 'example-d29-181', NULL, NULL, NULL, '2026-11-27 02:00:04.175686+00', NULL),
	('eac635ee-a4ff-4c3f-b448-4d77b1fae46d', 'example-d29-182', NULL, NULL, NULL, '2026-11-27 02:00:04.213563+00', NULL),
	('30b8b864-3df0-4bb3-a826-fb273b5d6f57', 'example-d29-183', NULL, NULL, NULL, '2026-11-27 02:00:04.251471+00', NULL),
	('dcaa373c-754f-443a-9c60-cb4b817b5eca', 'example-d29-184', NULL, NULL, NULL, '2026-11-27 02:00:04.270158+00', NULL),
	('6994d688-91f3-4ab1-9905-812d374f784b', 'example-d29-185', NULL, NULL, NULL, '2026-11-27 02:00:04.28537+00', NULL),
	('d9b2053c-0afb-44b8-b2c8-d5585e68db70', 'example-d29-186', NULL, NULL, NULL, '2026-11-27 02:00:04.292883+00', NULL),
	('256f4282-ace3-4d39-9ed3-86db5d1fd1b0', 'example-d29-187', NULL, NULL, NULL, '2026-11-27 02:00:04.301875+00', NULL),
	('42400f94-6517-44c2-97ef-7866d6d1c6d6', 'example-d29-188', NULL, NULL, NULL, '2026-11-27 02:00:04.313163+00', NULL),
	('64a4b90f-f0ae-4663-9c89-dbf782643050', 'example-d29-189', NULL, NULL, NULL, '2026-11-27 02:00:04.320274+00', NULL),
	('6951a53e-5f3f-4b5d-9e40-274a2cd4a062', 'example-d29-190', NULL, NULL, NULL, '2026-11-27 02:00:04.326929+00', NULL),
	('f6b465dc-c348-421d-b813-ecc11e4d8a12', 'example-d29-191', NULL, NULL, NULL, '2026-11-27 02:00:04.333574+00', NULL),
	('786f9b9d-8ae9-4a90-a907-499d88f57e9d', 'example-d29-192', NULL, NULL, NULL, '2026-11-27 02:00:04.341363+00', NULL),
	('38b08440-7893-4d12-b4b5-1b5d673682e8', 'example-d29-193', NULL, NULL, NULL, '2026-11-27 02:00:04.346793+00', NULL),
	('0654b4d4-dac1-47b0-aadf-dd0f49db96b7', 'example-d29-194', NULL, NULL, NULL, '2026-11-27 02:00:04.351973+00', NULL),
	('995e6a6a-c329-487b-aba5-04a92a86ec33', 'example-d29-195', NULL, NULL, NULL, '2026-11-27 02:00:04.357196+00', NULL),
	('2478b4f6-0714-45dd-91f3-2f47e230c2a5', 'example-d29-196', NULL, NULL, NULL, '2026-11-27 02:00:04.362846+00', NULL),
	('6f1f9531-84cc-4cd9-ac9a-43580a46de15', 'example-d29-197', NULL, NULL, NULL, '2026-11-27 02:00:04.368521+00', NULL),
	('7e5def0f-d9bd-4f8c-b03d-1181dd8b29b3', 'example-d29-198', NULL, NULL, NULL, '2026-11-27 02:00:04.374224+00', NULL),
	('e8a2dac7-d255-46da-9e45-85db5867c1b0', 'example-d29-199', NULL, NULL, NULL, '2026-11-27 02:00:04.379628+00', NULL),
	('a514b4d1-3f74-4976-ab59-a310e1a55a03', 'example-d29-200', NULL, NULL, NULL, '2026-11-27 02:00:04.385188+00', NULL),
	('c78427e4-c34d-46bd-9375-607cfcd5ad02', 'example-d29-201', NULL, NULL, NULL, '2026-11-27 02:00:04.390159+00', NULL),
	('b3b3af7a-1698-4ca6-b20d-a1575d4bdf81', 'example-d29-202', NULL, NULL, NULL, '2026-11-27 02:00:04.39553+00', NULL),
	('a19e2a19-b501-4c41-b828-acefca5b9bce', 'example-d29-203', NULL, NULL, NULL, '2026-11-27 02:00:04.401254+00', NULL),
	('909d5c2b-8dcc-40de-9703-928038cc31a6', 'example-d29-204', NULL, NULL, NULL, '2026-11-27 02:00:04.406019+00', NULL),
	('eb933cda-6040-4e58-8ecf-5bac3f978955', 'example-d29-205', NULL, NULL, NULL, '2026-11-27 02:00:04.410835+00', NULL),
	('197aa90a-9e5b-4bf2-80df-86403341ad21', 'example-d29-206', NULL, NULL, NULL, '2026-11-27 02:00:04.415993+00', NULL),
	('d9c9ad65-57d9-42d6-ad4f-378fa066a661', 'example-d29-207', NULL, NULL, NULL, '2026-11-27 02:00:04.421567+00', NULL),
	('8a915b53-fa63-42d2-84ce-7d7c39d3cd2e', 'example-d29-208', NULL, NULL, NULL, '2026-11-27 02:00:04.447214+00', NULL),
	('f7f64a60-6887-4b49-a077-6f563c36aeaf', 'example-d29-209', NULL, NULL, NULL, '2026-11-27 02:00:04.462276+00', NULL),
	('e72af408-a1ab-42f4-b679-c13f73f80c88', 'example-d29-210', NULL, NULL, NULL, '2026-11-27 02:00:04.476976+00', NULL),
	('99f544fa-f2f7-4e30-a880-95f39468092b', 'example-d29-211', NULL, NULL, NULL, '2026-11-27 02:00:04.490825+00', NULL),
	('11f73ce8-ad06-4d74-b094-830bcd5a73ac', 'example-d29-212', NULL, NULL, NULL, '2026-11-27 02:00:04.497338+00', NULL),
	('d8c81ad0-9a25-4a9a-bbda-c381592a9529', 'example-d29-213', NULL, NULL, NULL, '2026-11-27 02:00:04.502376+00', NULL),
	('7bc1a235-3aea-4e0e-b9d3-48c14f379122', 'example-d29-214', NULL, NULL, NULL, '2026-11-27 02:00:04.506644+00', NULL),
	('a91ea1f8-ca21-490d-8b0a-40ef75745a52', 'example-d29-215', NULL, NULL, NULL, '2026-11-27 02:00:04.511399+00', NULL),
	('dc87763b-bcc9-403d-b577-0ff98a2f41ef', 'example-d29-216', NULL, NULL, NULL, '2026-11-27 02:00:04.515869+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('d1b31a46-0fd3-4902-88db-55fde69b11d4', 'example-d29-217', NULL, NULL, NULL, '2026-11-27 02:00:04.520431+00', NULL),
	('56f407d2-dfc9-4981-95dc-f012d0d9f635', 'example-d29-218', NULL, NULL, NULL, '2026-11-27 02:00:04.525812+00', NULL),
	('16b980e6-2adb-4c5c-95f3-9ab0ec74fdbc', 'example-d29-219', NULL, NULL, NULL, '2026-11-27 02:00:04.52988+00', NULL),
	('b06cd0ff-b077-45ff-a648-d8babca3ea14', 'example-d29-220', NULL, NULL, NULL, '2026-11-27 02:00:04.534382+00', NULL),
	('851eca35-7dc6-43fc-a5c6-72e5eab7420e', 'example-d29-221', NULL, NULL, NULL, '2026-11-27 02:00:04.537986+00', NULL),
	('b38591a8-29f2-4d12-b720-5b9e5e298365', 'example-d29-222', NULL, NULL, NULL, '2026-11-27 02:00:04.542309+00', NULL),
	('0baab7f1-fb61-4ccc-aa28-9cae97d8117f', 'example-d29-223', NULL, NULL, NULL, '2026-11-27 02:00:04.546141+00', NULL),
	('f988a6ff-33d6-4c67-b6d7-4b737155c162', 'example-d29-224', NULL, NULL, NULL, '2026-11-27 02:00:04.549706+00', NULL),
	('299107c1-951e-4519-bf74-1ba044872ba2', 'example-d29-225', NULL, NULL, NULL, '2026-11-27 02:00:04.553517+00', NULL),
	('fc397984-3a75-4304-a3d8-aaa8020a9c6d', 'example-d29-226', NULL, NULL, NULL, '2026-11-27 02:00:04.557194+00', NULL),
	('21be692e-1555-467a-ad96-428d8d3a5146', 'example-d29-227', NULL, NULL, NULL, '2026-11-27 02:00:04.561584+00', NULL),
	('2fa7989c-0e75-4493-a927-900995a24ec3', 'example-d29-228', NULL, NULL, NULL, '2026-11-27 02:00:04.565822+00', NULL),
	('d4074255-8465-4db3-9e34-fdba5d0bd81c', 'example-d29-229', NULL, NULL, NULL, '2026-11-27 02:00:04.569795+00', NULL),
	('aa208647-c8b2-4ebc-aa44-fff080435f8e', 'example-d29-230', NULL, NULL, NULL, '2026-11-27 02:00:04.574372+00', NULL),
	('d8ab897a-e850-47bb-9b79-30e199ba066e', 'example-d29-231', NULL, NULL, NULL, '2026-11-27 02:00:04.578856+00', NULL),
	('15401a03-1024-497b-afb2-6139a11b8677', 'example-d29-232', NULL, NULL, NULL, '2026-11-27 02:00:04.582845+00', NULL),
	('96d9c8cc-a930-4d0a-be64-dc53c87915de', 'example-d29-233', NULL, NULL, NULL, '2026-11-27 02:00:04.586478+00', NULL),
	('4d9be904-4c07-481b-a13e-f23573fdfdc7', 'example-d29-234', NULL, NULL, NULL, '2026-11-27 02:00:04.590036+00', NULL),
	('aebdec8e-f77b-4e97-af42-6f938cd3bd81', 'example-d29-235', NULL, NULL, NULL, '2026-11-27 02:00:04.594355+00', NULL),
	('64b9940d-039b-46ba-88d2-31015cd43926', 'example-d29-236', NULL, NULL, NULL, '2026-11-27 02:00:04.598879+00', NULL),
	('0fb4f8d0-2e1f-4ca8-8051-96d30c3620a5', 'example-d29-237', NULL, NULL, NULL, '2026-11-27 02:00:04.608884+00', NULL),
	('eb91976a-7bbe-480d-b231-b352060c1ee9', 'example-d29-238', NULL, NULL, NULL, '2026-11-27 02:00:04.617446+00', NULL),
	('7c6e20c9-baa0-463e-8e91-a27485444bda', 'example-d29-239', NULL, NULL, NULL, '2026-11-27 02:00:04.622964+00', NULL),
	('39f81d15-a4e8-4d11-ad17-ec27750816fe', NULL, NULL, NULL, '78f2ae89c9690606f4b5bc428af184525cc4199062e7295159cb8a8a707ed66a', '2026-11-27 02:00:04.641149+00', NULL);


--
-- Data for Name: proactiva_past_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_recorded_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_redaction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_referral; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_referral VALUES
	('6d2f15fa-053e-4403-8582-20859a736f92', '0288da90-becc-48fc-acc6-89f74124cd6b', 'c397e576-3a67-4edf-8626-fd6818869bc6', NULL, 'committed', NULL, NULL, NULL, NULL, '2026-10-03', NULL, '2026-12-17', 0, '[]', '[]', false, '2026-12-17', NULL, NULL, NULL),
	('ad37b567-ea02-48fe-a904-1ed332b593a3', '6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'acknowledged', NULL, NULL, NULL, NULL, '2026-11-20', NULL, NULL, 0, '[]', '[]', false, '2026-12-11', NULL, NULL, NULL),
	('7782b30b-c450-4371-be4b-aa6fe4ebe6bf', '7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', NULL, 'pending', NULL, NULL, NULL, NULL, '2026-10-10', NULL, NULL, 0, '[]', '[]', false, '2026-10-30', NULL, NULL, NULL),
	('9264c1e8-ec3a-4536-8f54-8aece5479c0a', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'partly_published', NULL, NULL, NULL, '2026-01-04', '2026-01-31', NULL, 0, '[]', '[]', false, NULL, '2026-01-23', 21, 15),
	('72c65b7a-612e-46f0-932b-ff673d21250d', 'fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_competent', 'not_competent', NULL, NULL, '2026-01-04', '2026-01-15', NULL, 0, '[]', '[]', false, NULL, '2026-01-23', 9, 15),
	('646703e8-cfbb-4909-9be0-704a91e31395', 'b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'c0f1244e-150d-4842-979c-d88e794faa21', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-11-02', '2026-11-11', NULL, 0, '[]', '[]', false, NULL, '2026-11-24', 7, 15),
	('d1da43e8-fc5d-4122-9a8b-febc62a9c27b', '356e87f1-7866-4a62-9e16-fd0022111d29', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-06-03', '2026-06-11', NULL, 0, '[]', '[]', false, NULL, '2026-06-24', 6, 15),
	('44a561e3-6801-4b73-baa9-f7b70e484ad3', '12354ac4-d18d-4169-8f6d-e176c50022b3', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-11-06', '2026-11-07', NULL, 0, '[]', '[]', false, NULL, '2026-11-30', 1, 15),
	('e7761f99-966a-451b-a540-0926c5fc92fb', '1cd82f34-3b51-4fed-94d8-166222742610', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'restricted', 'reserved', NULL, NULL, '2026-11-04', '2026-11-10', NULL, 0, '[]', '[]', false, NULL, '2026-11-26', 4, 15),
	('d7921cfb-71b3-4bef-94dc-727b632ea8ca', 'a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'c397e576-3a67-4edf-8626-fd6818869bc6', NULL, 'resolved', 'not_held', 'does_not_exist', NULL, NULL, '2026-09-26', '2026-10-12', NULL, 0, '[]', '[]', false, NULL, '2026-10-16', 11, 15),
	('bf0ee91a-70f9-4792-a93b-565ab4d75482', 'c81dac89-b444-4da3-a4ef-bade674662e1', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_feasible', 'lack_of_means', NULL, NULL, '2026-10-19', '2026-10-28', NULL, 0, '[]', '[]', false, NULL, '2026-11-09', 7, 15),
	('b18c78a1-321f-4805-a9f7-7314ddbf77ee', 'ba012acf-9227-433b-bdd2-42ce18934fa6', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_competent', 'not_competent', NULL, NULL, '2026-11-05', '2026-11-09', NULL, 0, '[]', '[]', false, NULL, '2026-11-27', 2, 15),
	('53c29c6c-c005-4ef6-a23b-e3d3807f3179', '2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'clarifying', NULL, NULL, NULL, NULL, '2026-11-15', NULL, NULL, 0, '[["2026-11-17", null]]', '[]', false, '2026-12-29', NULL, NULL, NULL),
	('6048bcad-04b6-4f9f-9950-ce61936cd8b5', '8af4f5e0-1811-40b3-8b45-71062a793977', 'a705db5d-74fe-4f77-8596-4d44cadb5e4c', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-11-04', '2026-11-12', NULL, 0, '[]', '[]', false, NULL, '2026-11-26', 6, 15),
	('1de00c09-31f4-4c2f-b461-50e3af2fbf1d', '7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '17c60454-8a6f-40fd-a9da-30d26d588636', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-08-01', '2026-08-10', NULL, 0, '[]', '[]', false, NULL, '2026-08-21', 6, 15),
	('a621a455-b5e5-49b1-96ae-5d46c23b88ae', '860607d7-065a-4bee-bf59-b865ed256159', '6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-10-30', '2026-11-08', NULL, 0, '[]', '[]', false, NULL, '2026-11-23', 6, 15),
	('f2efe135-b7e3-40cf-a324-0ff3f67972ee', '34481069-c77f-4725-b28b-9b05085e799b', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', NULL, 'committed', NULL, NULL, NULL, NULL, '2026-10-21', NULL, '2026-12-31', 0, '[]', '[]', false, '2026-12-31', NULL, NULL, NULL),
	('d917d79e-5309-418d-9442-123341f020c9', '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4bcb5a6c-335d-4291-b559-76bc23c71d09', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-11-16', '2026-11-22', NULL, 0, '[]', '[]', false, NULL, '2026-12-07', 5, 15),
	('32c62546-df9a-4ff9-a39b-32f3492fd1a4', '5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'pending', NULL, NULL, NULL, NULL, '2026-11-17', NULL, NULL, 0, '[]', '[]', false, '2026-12-08', NULL, NULL, NULL),
	('915ec405-9953-4a26-b263-d35c67b83d5b', 'a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'already_available', NULL, NULL, NULL, '2026-11-10', '2026-11-11', NULL, 0, '[]', '[]', false, NULL, '2026-12-02', 1, 15),
	('7ded8624-b001-46c8-98dc-60b7ec343b5f', '466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'acknowledged', NULL, NULL, NULL, NULL, '2026-09-26', NULL, NULL, 0, '[]', '[]', false, '2026-10-16', NULL, NULL, NULL),
	('27cd6092-3adc-4c1c-a6db-6a609cce6cfa', 'f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'published', NULL, NULL, NULL, '2025-10-03', '2025-10-18', NULL, 0, '[]', '[]', false, NULL, '2025-10-24', 11, 15);


--
-- Data for Name: proactiva_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_support; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_support VALUES
	('0288da90-becc-48fc-acc6-89f74124cd6b', '184670ad-af82-4e40-9e01-ccc6d1b2f7bb', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '25451fde-4a3c-4b9e-b423-204033e5d915', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9f40b069-0914-4740-b92e-270c3d96166e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4d23c978-c026-4cfa-8104-49acdef1a3c6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '338a1002-0fdc-4202-ada4-4fa96d49261a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '177426f5-b159-4abf-b172-a619a3fe259f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6247f8e5-e99f-4a2d-b919-db07e3dcf6e6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'cba8d4be-1224-4dc3-bbb9-7e55f57c63cb', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'a266ccde-539d-41f4-a7c3-bfd8ffa87207', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '87adab1c-79a2-49e5-a998-9f7778cff9f9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '641cc66a-2843-464c-a3de-ff5eb06c7b19', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5bfd54b8-9091-4658-8574-fdfafa95bd99', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5f5d291f-e49c-4f20-abc9-e26ea9fc77d0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'cab6e982-17e8-4d78-b5d9-6a4612ce8eb8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1da49012-7e77-4f7c-8f99-210ea3f23da9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'a8dd7139-4276-41af-b67c-3a18b717ef6e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4ae6574e-8c3d-4844-848f-78de4a413ac1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '08c75527-8dda-4774-97d9-212e5ff9cd3d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '689626d8-7fe1-49be-a74a-f1b54154e516', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b2ef1c97-849c-43c8-a241-7779d5940b9c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4e4f6e50-8081-44e5-a3fd-f6196d4b2ec8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0520458c-c248-4ce6-906a-9f49575b5580', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'edd1ee4b-d17b-43e8-b162-ff70014b1d79', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1fc51006-6fc2-47d6-8845-b48de5ac5e64', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '3dba555d-cf26-4c9d-926e-335bc6366eda', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'ecbe7b1a-4e88-44f3-9c45-4d654925bebb', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4c1b0c74-7e88-42bf-b468-37526f81193b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'f08af1c7-214e-4683-acee-d3c990270fb5', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'bf711cfa-add7-41c5-a22f-f868e2ae4653', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '61448907-402b-4222-ba59-51b367d07628', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1b2bae8a-578d-4845-bc10-9af6cb7d30d0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e781617b-040b-42c2-ace0-cf313a5b2786', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '25e70bbb-93d3-4d59-9212-1df29b572df3', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'eedcfc1a-d358-47f6-9835-e3a46fdef958', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd10c35c2-5381-47e1-899b-86bae6b65e94', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '107888b5-d660-42da-b003-bb027dd2d6c4', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '80fd5c95-5860-4687-b06a-0ca97c025d45', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '479ccecc-2f7f-457a-8fc5-d171faa60242', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '356fc869-9323-4e92-9611-8cb2d8a06ef7', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9558683c-c03e-46ed-a258-4245f6229bf6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9a49c14a-09fb-47db-99ab-e1f0d9d12788', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '67d91901-135f-47c4-b030-0733a89804b2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '40378076-f4fc-4cfe-af94-1199c51207e8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '14a016e5-630b-4eb8-ac32-255de17f4540', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '68d5d960-df2f-4b7d-a798-23a168017141', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b8a55737-12a1-4af5-b896-fde459225166', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '421a3d95-117c-4f2d-90e4-e9d93c640866', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'dd0e8767-7458-4099-b994-1ef6b71c11f0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '94e5b1f1-288c-415e-892a-3806c1c3f86f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5ac1e0e4-62dc-4f64-b3cb-f1115e1bba6f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'a8b5c8e0-e05b-4e37-b757-c7df16b48b28', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '65765e4d-b262-4fac-9524-6827e737c7e1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5a2e63cf-1872-4707-8e46-820cb95973c6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '11b327cc-67c3-4607-8c7f-ae4a7c63a8c6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e21f3ade-5ae2-4e56-a460-c83ec06c909f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '58ffc642-be3e-4dbf-a676-6028274d90e8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9897bfbf-0666-4c68-9f72-f434f58bd452', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b6d522ee-a2d0-4ec1-b3d0-340c4a0149ee', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0abd09e9-7332-4fb5-8611-c416de7e0406', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'ca83319f-98c9-46c8-9881-a794a6c35acc', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4a41098c-232d-40ab-9014-07e53be2fa1d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'f1f63c03-0ab8-4b42-b1d2-29d163e0e70c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1631dce5-6a4a-4209-a785-5d4db566f112', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'bcfe828a-2349-47c0-b397-224e2ac80857', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'dc7724c2-cd47-4f86-8d02-2aa5f632a0fa', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '235fc05e-bb24-4edd-8f5e-ad2af533352d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2a26c624-e1d1-44a5-aa2e-6884205a10c2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e41b9e3c-58b1-4a24-809a-ae5d28258564', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1bd476c9-bf37-4da2-a448-2eebb795a182', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8859c586-dd1e-4e5a-a3b7-d75d4cdc652e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '499feae6-77e7-4ffe-a755-f149bae0a2ac', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5ce26dd5-6c9b-4ef8-bf92-360a8d2f4971', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b6a0e7fd-3d37-40a3-9a66-f9bc2fae17b1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd43875a5-943a-4361-a20e-f0e486ac24c5', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd858e847-8c6e-4ff7-beff-2c22dcd44d7f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'f5e5f9af-f64c-4b39-a5af-9e0b449ed890', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e9b1913d-75ae-4dc2-a03b-71e63e7a46ec', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e73bf98f-56ef-4064-be93-d85622a90aaa', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '91dd4088-92a9-4eb5-9e7c-e49c414d08f4', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0b930de4-1329-463a-9d10-9c6e50cd4e7a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '38210bf8-c4e2-4117-808f-b2d8dc64137e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e35e28a2-0577-4674-b05d-27ad8222e595', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0e886454-9745-484c-929c-fc45dfae064a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '04e2b779-80be-45c3-a0a4-c0e454ef6213', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '79c68e4b-cdd9-4476-868d-11a5d8986ed3', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1b243066-cff3-4937-8dc6-1d970de160d2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4459b8c5-9460-400d-b856-9b74163cf386', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'fa6e4ec0-01da-415f-9b85-04b2a3a57e9f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '29285ec0-6101-4139-b260-57aa1f837b7f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '721ab6e7-7976-43e0-8408-6d3cb06c4c44', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '25b3e47b-df02-45c9-99b3-31cf6c752884', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'dc74ca72-7893-411d-9a7c-24517cf7db8c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '12b1abec-bf82-4420-be81-87c9cc5b9f0e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4b80d85f-9a63-448d-81e4-153969f07d5d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2419b11e-60bf-4563-aa4f-f68410c676d3', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'cfb94bc4-80da-4739-9bc8-3f1e179dbd4b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8afaab31-a6b0-4b45-8e46-f2689154a3e6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '48543709-8cc1-43aa-8dfd-6bf11b5b3910', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'eb1b140f-f999-4c29-bbbb-ed61a22758e9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1d3ec9a5-ab6c-4038-b9c6-a1813a77aa3e', '2026-09-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'eb9a58a8-0664-4ccd-b1bf-08e9325adcd9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '068d9703-5a23-4f28-9f5d-eac23bf24b06', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '30c469e2-2d3e-45d6-bd23-6438f6165434', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5a12ce61-8d66-48b1-a791-18d5347a7096', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8567c3ea-a363-4640-addf-317146fdd1ab', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'ca89918b-76de-496e-b5ce-eeaea29df179', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2d265f92-2bbd-45f1-a190-cae5be8410e5', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b5119f57-a39a-4a41-bac0-5b642a939dc2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '41d29950-d67c-48e2-b1f0-27548b0c5e99', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'c92d42f5-991d-4943-821d-2e210a24f0a0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0ca11aec-04a5-4f1f-a953-dd08bbedf252', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0c4e7e3a-6aef-4793-8551-c4637b7dffa0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e628a4d5-7f31-4481-825d-cb5adeab2c43', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'ddec3b2b-927a-44e3-b9a4-12d6fe814f33', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'bd189a3f-21bc-4176-bba5-7ed4f4b7b100', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '157da947-cdf9-4899-a779-8e40b4585805', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e8bb99ae-b3bf-415f-a3c4-9b966aa11ce7', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6bf9234d-8972-4756-b1b9-a477c78fa5c9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2ea03f78-58b0-4466-9eff-263c99d568d6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'cbec8e5e-5eec-4e2c-9a18-d48761075b82', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '60cc8f88-9068-4364-bb0c-7d34997645c3', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '10e58a26-24bc-44f7-9411-62447597c3d0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'f4df975b-186f-4e30-923d-11d756dd6cb0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '61d3e568-95cc-4cb0-bd86-bc6bee4e8533', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '72ebc1d8-9c80-40ba-af64-9f64d9d5dbd3', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'bbe647df-ee8e-41ec-8c31-93fd0f063b76', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '88a36bba-4d49-41e1-bb4b-1f26fc615e92', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6b2dd427-77cc-4774-86a1-bfcd81822477', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9ab6de4f-87bb-44e7-9037-e524067640ff', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'dfa6154a-4bcb-4369-8800-1e0ecb0d5d3f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '39917111-651e-40f1-a46a-eb1d36b03d74', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '40d73fa8-adc8-4f4d-8d97-2e2ad04b58ba', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8203579e-8e45-40a8-8562-13776b462dac', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '0bebc212-d7b1-46ac-b526-0677233b6494', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4d4d970b-5e4a-4ef9-8de9-032be406d9b1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'c538f704-dc7d-4f69-9923-008cb7f83959', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b73c17d0-8255-4227-a702-6c1566d6dc9a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '7bfd89c6-36a1-4e6a-9889-a5cfe3224e9d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5bac6eac-1f2d-4fe8-b286-133907e46b1e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '41ff9207-e1aa-4ed3-93fb-235cc9be3b55', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1bb49521-4c8e-4f9a-824c-e3600a3787da', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '672524f7-4daf-429e-839b-4b1fab050dee', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '95921e64-c7f2-4a6a-ab30-f535da93f52f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2ee97b26-ebb5-47b2-af23-c3877c5bdaaa', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd42684a5-5b9b-4872-84cd-3044c386dc6f', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6ff8b416-8ce7-49a4-9c3c-b1252b42afbd', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '3998a769-8630-4eec-bab7-d323197c1254', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '566c12fa-b231-4f5e-8f58-0b7632ee3e4d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '45f83593-d9c9-406f-b948-b464527581db', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8ab15f04-3b2c-4c6b-8e22-caffebe7e7bf', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5cc48c37-18b2-4345-80a3-afc95ebdaf80', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'ea9cb34e-af7c-4de9-aaf5-1f962ddc45fe', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'f7c67546-4d0e-4e0c-a24f-dfb9560f37eb', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e3cc44f3-2c51-4e56-a35d-152040d1f511', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '58c8cf1e-9273-4c2f-9714-2d94e76b7fe1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '02f916bf-f7ab-40c4-a6e4-d70485b2acd7', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '49e16f53-7ba9-4799-9e3b-4196ff40386a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '01a36bc4-801c-41a8-a9ee-214ad256150c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '084206d1-881b-483d-a34f-953519c86402', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd6f2b458-b63d-4571-a22d-b4940eef856a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6d8e9a7a-fca5-4141-b673-01b23cadb2a1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1e4b312a-cb04-4b13-8923-daffc4ace7e9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8d45dce3-131f-4e35-b62a-ffbdd28b97c4', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9a374714-0152-4bb2-91c8-b1f9f3882b7a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '04725437-eb84-45d3-8b59-0cbd18aab23d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '09dc37d6-873f-4368-af99-7bb6771d2046', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '7d886733-39f3-4e60-ac3d-47d9c84bfea2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd78abb8d-cb80-4d63-bb3b-4a3a8dc2308e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1e4793c5-123a-44c0-bb05-63433a4132c1', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'a0c3f6d5-1f0d-4090-b5b4-326776246ee8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '10b9c3cc-71ee-4482-b591-b8a5d358fc4c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b6a7d5aa-eac4-4575-8d29-78ea84827e3b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'c83c6c88-e41b-4bb6-8b21-728118d77371', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4c3ccd8f-d74f-4508-adee-1f307dfb6a4d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6854b8f1-54aa-434c-aaba-cef27f2e2978', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '220274a9-26e1-46bf-8bff-224faff3e515', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '77e0328a-5d9f-4784-a536-d1eabd118017', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'abb8a025-3782-4b46-af26-481ebd05337a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '774c63e9-9964-4ec6-8692-bfc0163111d2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b78bdb41-0689-4ca0-959c-14969541b9c0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '362857a6-89f0-4f2d-905f-89c28aa98a20', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5494a528-3dde-4e81-b1c0-e23737b25572', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd0f59108-e126-4ab2-b4e0-59f6b145704d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9519a602-043e-4bff-a6c7-13c7e1251f4b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e30ef4d2-2375-423c-8fcd-ab1a0ed24f02', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'c55173da-02bb-4d1a-a0a0-f71497eb13f0', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '8a669f52-511d-4c3c-9044-0021706e7ce6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '908033fb-7870-4318-8986-e01a32eb140a', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '7450dc68-612a-4abe-b723-88f997f214f2', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '10a72d4e-f373-435b-902e-e845deb5f3a8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1a3bff93-7bb6-48a3-91c5-a828c4a0f2ab', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2b47317f-98c2-4ec1-8b55-9525c0edc718', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '9a5b90f6-7bb4-4f14-87e7-0be0f7ca4483', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5e904e54-1787-4aa7-8b39-cf11ea8e5df9', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'c586d767-9ea6-4d9b-8124-497564813e29', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'fa96affb-b8c1-4da1-9467-c897e9d00314', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6d100cbf-bf84-46e7-bcb6-d3447c7e5b49', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '2010b0c9-2c79-4905-b472-52e14cccc76e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b71b76cd-8838-42bd-8d20-eb9b2f4ede77', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'b5d11862-5feb-4753-9e5f-ccabdd5c670a', '2026-09-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('0288da90-becc-48fc-acc6-89f74124cd6b', '816bc53a-33c9-4057-8e83-5185ca763fed', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '891990ed-5ded-400a-984c-5fee2d275dc6', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '72961c92-f6ee-48a0-840d-cd1832b156f8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '115911d3-6ba4-4182-bc2b-c9bfd2bf5538', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '489cdd1f-3f81-44da-80c7-948b6e4160b8', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'abeb989a-5bf6-450c-b7d2-c8f70dc8703b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '1bc157e9-e1dd-49a8-a506-06f92d0a4f5d', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4aec7526-97cd-44d7-9b10-0aec8bf7326c', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '5605cc96-ddb5-43c6-82a6-585eeecafeda', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '15ad8d59-6ffd-4107-8d61-d3faf6189feb', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '4207e501-2bb8-46a1-ade7-227aaa8a39c5', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'd1345402-5591-4f10-9999-9bd4ec3fac2b', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', '6be3a154-80f8-40b9-867b-d79b776d784e', '2026-09-29 18:00:00+00'),
	('0288da90-becc-48fc-acc6-89f74124cd6b', 'e3b44a11-d7c1-4cf3-a630-e9a2e26b6843', '2026-09-29 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '64bbde81-49e4-45e4-aab6-9f4c31a3832a', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '25ced981-46f8-4da8-9bb7-1b1b5f68da08', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '89d7c28f-c80e-48a0-8e15-18d7752637d8', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '782bc093-7f20-43e3-b685-3f123a54dbdd', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '23e51f6d-41b7-4ec0-b36e-322bf43781e5', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '1c50edc3-9651-40b0-b500-e622b49110ee', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '1840ecfc-1c76-4f1e-844a-192812b1be0e', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'b47e8971-6b80-44dd-b4ee-2f236d221282', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '15eafdd5-b6b3-40af-b860-be21c7255300', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '2d7cb629-7e80-4786-9ccf-362baeca4948', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '5fd485fa-9632-40d8-9960-2f38950ed765', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'd4349835-6b05-4e26-aa82-040ef5c9b394', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '4c3b0454-641d-4e86-b608-6c13552480e1', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'dca43117-98c3-4b37-9c37-1e8709ab7238', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '4ac611fe-833e-46d1-8bfd-df346ed58348', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '3b3a1b08-c49e-450d-a779-38b29839298c', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '65192f8f-c5e7-4bb3-a833-2c60584f1469', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '375c37d6-3611-453f-b7b5-b785fb50661e', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '39ad35ed-51d6-48d2-85e6-8e2f02248841', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'c1ade95b-3211-4d12-813e-e44c8683680e', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '515ceeb9-afcc-4423-a65b-ca77ccfe9ce8', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '6860b351-369f-4374-b13e-b9fdd2a8103f', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '5099d720-3aa5-4a06-aa6a-7b04ecf6a381', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '54b07c44-bf6f-47b5-9f0d-9688f3d5b058', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '0278e25c-a135-4465-a49e-51b3392b39c6', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '378894e2-5137-44c2-abb4-a4901f8a1252', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '26ef7d32-0659-4a8e-b088-086f058e9003', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '17c75db1-05da-43bd-93c9-6d40863293f2', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '355ff6d8-70ff-4f22-85a7-38398e704086', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '93dc8337-dd92-4ce3-816c-2f0bcad567bc', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'c55c1dd3-0d0b-4ecc-9049-59479aa62f5a', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '0a307aa0-48a6-4599-9684-64f120ad952b', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '27c9f41f-6c2b-4aa0-826b-1fb0a1cd16eb', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'a60a2569-f0f9-4ee0-924d-bfb1c3c25cfd', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '313cc301-3ccb-4159-99fd-ce6694c3c979', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'f49cb210-2686-405c-960b-19036af3fe1e', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'cf42b44d-3473-4b23-9383-fdc7c7436d81', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '8c662190-3fe8-43de-be28-098b45229027', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', 'c65cf458-2656-4a46-acad-3a13a5b57faf', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '3143b27e-c9ce-4f1a-8ed3-8bc786dcacfe', '2026-11-17 18:00:00+00'),
	('6b55910a-cd37-4ed9-8a43-ef1561cc67f3', '2e5af138-c0ad-49ca-b853-ecf245075fbc', '2026-11-17 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ef511b08-a9c5-4fe9-a358-ea7f3472eea4', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '31fbf530-e75d-46ff-a37e-ac7cb425ea36', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '8fae8153-ffeb-49e2-9595-ae99e21ff02f', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '00199967-218c-4922-86ee-dd7d7a656f7e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '0fecdcd0-ca53-46a9-84b4-2a190f66ff44', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '42211ea0-8934-43a9-aae8-63571aea6a9a', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'adcc080a-6720-4558-b613-b76f73e0fb1d', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '8fc7d8c0-dbe0-4b78-9894-d1f2ae9ffd39', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '7093eedd-d145-494d-ad1a-91bf2ccc525b', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '36bca717-e9e3-4081-ade3-6bc6efeef8eb', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '8d3d7bfd-5d43-4b1f-9394-7dfa70796fcc', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '41f584c0-bcff-4936-8b3c-6672e1081589', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '47a379e4-8af1-4123-b051-b2863e99d148', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '24e90add-bc37-4a37-a627-0c8917dd119f', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'c3eec385-bdc9-4efb-b550-2b14d959d9c1', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '17c3534f-a5db-469d-9b48-791a98a6967c', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '08926f58-70da-4f9f-909a-e5da1deff035', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '88d01366-516e-472c-a969-9aa2e78df47f', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '072aff73-c974-4a95-9380-84939d015d0b', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'fe1d53f1-f010-4a03-a456-c34bb2f3727f', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '04785010-1450-40f5-a666-2a57911309db', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ca20a2cc-f4ef-4bea-8eed-103636ad9ed7', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'c56461c7-9c03-4d3d-8ffa-e50b540d8290', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '9e71d529-b2f6-4a7c-8e51-f9ee2c396101', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'e3440850-755c-4de7-b6c9-f2308a004bbf', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'f1538164-b295-4951-b008-6d974b1161f0', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '0db1eaaa-2ae2-4686-b0e3-cf177355e960', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '59b917a8-8c0d-4e5d-bacf-94c7eb175133', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '1a89ad2f-1925-47a8-b730-09fc9e4cfa09', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'b94d5de5-90f2-4ac4-b3b8-d8a4f176306a', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'e78e7e06-7dbb-4976-b39e-8276bf9482df', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'f75dfe30-c2a3-4469-8f36-b479e826d802', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'b1dd58a1-5cdb-4cc0-830c-34457f41d5b5', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '6a0f6e45-fa5f-494a-a28d-7c160b54264b', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'b14d673a-7688-4b8d-810b-9202906cb51f', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ddc854e4-5406-4430-a41a-b71915e05caf', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '5e6bcc0a-9d8b-4613-a063-e2060d3f7ba9', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '49b8eee9-1cf3-43f5-8f18-ea035389dc00', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '169be665-79f9-4ff1-9092-39217f6a71a0', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '8351b5a3-fa10-414e-9706-43b1a4aa2c15', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'f557dc73-d4f9-43bd-b7fd-4a2cdce081f2', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '0b4b4fcb-2e84-4657-8c5d-3c6193b5fad6', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '8ba60aa6-6bff-4573-bc24-5eecaa7cb471', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd6a8e8d3-c99b-4328-9ef5-8db2a5e81276', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '9c9ee2c9-9ac1-482f-9f2d-be763bc4dbd2', '2026-10-05 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'c100e7a2-38a5-4380-bbdb-7ee9bdc375c1', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ba6f5ac0-b8f6-4ca0-98cd-2bf944758760', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '23fa3c49-c97e-45fd-96ed-14b5a4018ad4', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'cbac99aa-b552-45b3-9237-41491cfa9515', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'da3f7606-4eba-4410-bd5c-f38efd619915', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '309584ec-c8fd-49f1-acc3-b76b6861571c', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'c98eef0c-19b0-4fc4-8a18-6cd51cd7c29c', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd361fe4a-e474-480c-9fa3-c197c54d8c12', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'e4089edf-7ca3-44c9-b697-b098f7eb29bc', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '1b76be9d-84ff-4db7-82fe-062b20ec93f1', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '4fbc71cd-fc94-428c-8d5b-1d72308c256d', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '0cff4217-2caa-495f-b4bd-f1d1839a8193', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '5cd6cbd6-688b-4bbd-918c-df431ec5c937', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ccd798ad-31ae-43e2-a031-cb6d5508ec21', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ecc358b3-21e0-499d-9730-d0b384ef59b7', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '6b1e9c5b-8339-43b7-b1be-3ae18cb7d8f5', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '1370d487-a0df-4cb0-a6d3-1149491305c0', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '63889f2a-4122-493d-8e09-9b3e268fe14b', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '193cf2e9-81e7-44af-85e0-0ff23f7db994', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '0f66df8c-88d0-45f8-8294-d496a7e937f7', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '513ba227-91db-4784-993b-a21325175aac', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'b66d820b-42cd-479d-ba01-505f08079991', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '2dede641-d0a3-4381-ba5e-21975d6c69c2', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '72216b19-3b89-4a0a-bc6e-effd5f825445', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '4baf97df-a649-4657-813c-05bd12248868', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '4f8af3b8-fd75-45e3-aad1-ab06019916b1', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '9705b2a7-7063-45ac-96b7-f3a238f9461e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '6c3744c4-34a7-493c-af1b-f1dc051e32e4', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '2820ec4a-c1c3-41c5-b02f-b84ad485d9d1', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '1dacee0e-49e9-49c4-b980-45f79e215fdb', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '1f01eeec-90b0-42cd-a87b-e3b1765ba3c5', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '62052254-43a8-4448-a9c8-0cbb53a5e32a', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'e3af4a02-19f6-4f2b-aa73-b4667c340988', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '9be7fa5c-0290-4d2e-8199-7127564ec46c', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'e909dd25-1ef7-4804-8f61-92748a94bd6e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '28cc929d-18c1-46a7-a772-953c037bdc73', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '72bdf5ab-38b5-435c-aa2c-0f5d3f215161', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd40595f0-ff53-4dc1-9cf9-d25ce1fd8c87', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '7f9b009d-c46d-4c5f-bf2e-12ff44b47061', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '43e688aa-6454-44f7-8b56-3b8a1917f797', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '21dda9e3-1c9c-4b91-89ea-a65cfc2c6fdd', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'bc44317a-66c3-4955-9f39-52250b0c48e4', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'df218789-8302-4fd7-b2b0-9fd88c55dd9d', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '05128335-bede-4eca-b431-12285f2b098a', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'ecd4439e-24b4-408b-8210-fc7504d0711e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'fea8f3c8-b0d6-4b78-be10-e8d9b48707e6', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '22f02acf-3e7f-4f03-b980-e06e2c23711e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'b1a743c7-7e40-4336-87a0-0820e99606b8', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', '55df8d50-c6a8-4259-8f42-acaedff8a2e2', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'df322b0d-617e-4cee-9aff-7d986516260e', '2026-10-05 18:00:00+00'),
	('7fbdc5e0-d100-4d9a-96cd-b25774a456e4', 'd477a2ee-2696-4edc-a1e3-0aa8d9fc197e', '2026-10-05 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '74589075-93cc-4f78-a90d-d0e47a6cbe53', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '4e3887d6-c844-4bc5-a900-05aaaa35376d', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '2a0d97ed-3347-4798-ab9f-9d0d250563a1', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '085ce29b-b031-4561-bfde-cfd3aff32bf7', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '90735397-2f5f-4a9d-aa02-610f21fe2c61', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'c507de92-cbc9-4e4d-97f0-78ddaf8ce8dc', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '187b678a-f461-4dfc-9a15-d9069f2fd53a', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '1e575b14-0d80-45ce-8cf5-2ea85d0154b1', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'dad97337-1af9-4955-b051-182c71f375dc', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'e3a2491c-9294-49e0-ad06-e7a727a4d0e8', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '7123eca4-30c5-4de7-94dd-ba14bc1641f1', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '1ace34a9-e64f-4ec6-b8ac-a06ea2eba8df', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '57c6f113-2662-4026-bba6-f3f0a2ef36d8', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'bcc76ff3-5a56-43e8-b48a-097ae31d8963', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'f6c57987-b7d3-42bf-a0b6-fdb40ab28517', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'bc44f88c-ab77-46d9-9a2f-e5cc0377d323', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '78179726-a298-493e-bdbc-183c3585a1f2', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'a1e7a272-f846-4064-ac4c-e3eaa4d28b4f', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '1aa9bffc-9fd7-4603-a280-e92ac3596f30', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '40ff4f3e-64e8-45b3-a75d-ff262f884cd9', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'ccadf6e3-e631-437e-a1af-fe7f45b53440', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'feffae36-10cf-4ec3-a1ff-864de34ff877', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'cb4e4e16-f3e2-4af3-a247-6556ae9ea3e7', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '09d410ec-a42f-43cd-acee-5b6e4d43e502', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'ddab5b5e-8572-4363-b5d1-e6012a52b0f7', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '1762cca8-2cde-4bda-a5b6-e4a515abc237', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '4aa5737d-73b7-4a0b-8a41-9f50263fd971', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '087926f5-79f2-49f7-b561-cc45555ea6aa', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '9262cd19-cc3b-4d0c-8635-1394b2465e16', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '42532068-7303-42f3-9941-daa6b711832c', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '3f79797a-d32b-4e6e-b075-054b87672478', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '28ddc7bc-b3fd-4f2d-8b44-453e3bbeaa42', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'ce354a7b-fb58-4fec-9584-c8df114eb861', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'd7bf27d1-4571-4d0a-883a-4e597b82546d', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'b722e903-25ec-46ab-a6bb-bf4b50589d82', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '42c48e58-9ab9-49c8-bc13-48faa8c88c02', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '5092f009-3f26-4520-820b-8305dcd15fd3', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '342cfe3b-bb17-4f9e-88ab-607f6a2aec1d', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'aa9966de-5067-4a36-82d3-030d323f5fec', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'b700d258-25f1-4e19-b29f-ece1315ff950', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'f552953b-a56b-446c-ac79-0470412ece8f', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'c5a3b685-592c-4269-bf38-d3ec786fee6d', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '07a563a2-76f1-4024-ad71-a308cc658fee', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'e7728983-57b7-4b79-b322-433b504b3872', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '1f80304b-86be-4aad-8f45-cf4e45fa8008', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '4fc0d8bb-8703-4a8b-8b2c-0175e85e550a', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '006544a4-7fc6-43ba-a772-34c06889404a', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'da3abe33-1596-4113-a299-948557a837c8', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '6a83cca9-2c11-43bc-98d3-6780fabd3ca1', '2026-11-13 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '855a8247-d1b9-4ace-a709-b48acc007801', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '92637b87-1759-43c5-ab78-1228683a14f8', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '7a52cbcc-460c-4d5c-9335-0a0c1f47b550', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '103021f2-842e-49ee-abea-689c35183c4f', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '0d1516e0-0365-4521-a754-cd392b478c31', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '697f2844-4544-4196-8b9f-ecfa2cde029b', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'dc894101-b10a-4721-9400-cd0f93888040', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'f374b2a1-ae6d-45d4-812f-9061b6abad6d', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '14429247-ab56-4434-a057-1ae36f8a16d6', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'c57b3ca5-12c0-43b7-85ae-b5af9795cd1c', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '95295c94-9c42-4990-9631-b496b4d7cdf3', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '9e9069ea-8823-44d0-9ba1-28cac5005428', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', 'a970375a-d118-41eb-934c-3f80bab1cddb', '2026-11-13 18:00:00+00'),
	('7b32c868-220c-440d-b263-0fbe72c7c8c4', '239b3fee-71ee-482f-8831-3a06573a3438', '2026-11-13 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '99d88568-ab21-4622-97da-62b46ac2d289', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '798b852f-43a5-427a-9999-101986a9909c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '837debd1-5264-4330-b1d8-836826a4d311', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '23b9c107-c209-4cab-89ec-1108b700b025', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '7011c73c-8c30-4f32-b07d-e9d4acb52995', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '73bba3ad-7614-430d-b798-0ff336653e6c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2693a532-20fd-4385-a589-b1fca9b9a6d0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '4d8cf9b7-a2a7-4840-815c-2f0e6e8e28f3', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '35af475c-db3f-4607-9f17-e5c941da2867', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '30df7564-c562-4e74-9139-4edacb27c35a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'b8724fc1-82ba-4fc1-a1ec-8dcf25ce6244', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2427c408-fb00-4d53-bdb4-622ed646ed8f', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd064a019-98fe-46fe-9750-b62075d3c913', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5802e8fb-8f6d-4bde-8e5a-847c1e31726d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '554174e4-78b1-437a-bebe-45bde08a5cd0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '763c0ffe-749b-4345-be41-68dcb24e00a5', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a145bfd0-57e2-4220-a82f-4cfd7005ff4a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c252b0a8-c5a7-4b77-8ebf-ff1b510f0a89', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5f31f17f-73ce-49c0-bc31-61099af5177a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '40686b34-9d9f-4aac-b0f8-d824d748edae', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '61a4f9ac-3638-4c42-9f61-595f1177e662', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '55332970-e2fd-4c0d-a44c-c7ff1ce81202', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '8a214965-3a84-4f6e-aa2c-b985df97a8ec', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '304b907a-ae9b-42eb-869d-9f23a083c6fe', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c4b4c47b-0cf7-4272-b4bd-85ec38a8b25d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '63438944-e75a-4444-bd69-3a48cef5508e', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd8282db0-fa25-45c0-9f89-a598c2ad0e92', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '550b7a41-53b8-4106-81b4-485762c187f0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ff7f78a7-882e-4084-919e-d3b48e7e713d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '526bc5c2-2491-4ca5-b93b-70f08d016446', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0221cf96-f854-4bdb-9afa-2550c9f067ff', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '3f85f2f3-365f-4d3a-aeff-c8cc2a337f75', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '082ef7b8-7d83-4c31-abbf-61751f93dfad', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ad570866-ceb2-4246-a6b0-4c553caacc84', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '913e74e2-50a0-4e67-96fd-2c70647e58a8', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd8338156-40c0-4808-8dc6-e073753a814f', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e0bd8586-13f5-4714-9d97-1ead312dd323', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a0dab1d7-6c60-4c88-a3a6-a0b026f05e7b', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2dbba064-df5e-490f-930c-b0da9bf06f9f', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c3a8efe4-664c-46ed-bf7d-8373d6c72a24', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6b00f202-dcfd-4e05-ab37-6a226f0949c8', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0ae20ddf-257e-4f93-875d-c95d372cbe18', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e7d27114-1589-4027-bad3-1ee4636b92fe', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '632e3a04-f9b5-42d6-aa4d-2869c0b94fa7', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'dadc0957-37bf-4b75-8d86-bbb96f597d65', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ba5675ca-d7d3-4c56-b7de-8fc0f196e513', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'fdcf3a03-9912-4351-8a6d-9908847c06a5', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c2a99476-49d5-4da3-a228-da6c36c90baa', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '91779bf8-4475-4440-95d5-986ff515d7a0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'aa60da9c-f29e-4b2c-b02e-4beffd47722a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ab41555a-25b1-4252-a2af-ad975682fd9a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd9f22ff9-0067-46e3-a19b-12b462e3c2b6', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c112b177-82c3-40ba-a933-0d800f70e051', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'f9121710-f97c-4328-8df9-881fa919a4aa', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '3d321eae-cc36-4bca-8476-008a514df352', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5b3b1295-565c-4941-b803-4cc91548c892', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'b37aa62d-e64d-405b-9445-4fde5438ff9d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0d65097a-97dc-403e-8138-545e42863cc0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '29bd55fa-2182-4a83-8c92-84e79040f3b4', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a1a7c106-8ae9-4420-b86f-16bf09b3dc8c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'fe3aba43-df59-4c33-a16c-ab1f8d09207d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '9113b92a-69c5-4498-ac4d-36df41f0e800', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '26c2d666-1cc5-4198-b512-241bb0045eab', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'f53dfbb2-efa2-44ba-9076-17587eb1d667', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a73c1775-c804-49ab-988b-634ba9af7f85', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd886d1a7-220b-4ab6-ad4b-83b5aa303738', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '90c6f027-d691-4fe8-99c0-8c3352cb46f1', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '1c1112d2-dad0-4aa6-8a60-634d2fc2b0fb', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5dd9f76b-69a9-4142-9b20-447e69323542', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '7d0c91ee-a965-4afd-997c-3db637fd1431', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ea487c4c-b235-4905-a570-3de1aebad176', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '609087e5-9b55-4fc8-adff-c3bcab119f54', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '914778df-1f23-43ad-8b48-017c3ba0f2b1', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '322cf82b-e62e-4512-8942-30ac6f36b8e6', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '9c66ecc0-66d5-4735-8231-5868127cc9f5', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'f9dea2f7-3dff-4112-8b6f-5b6710e073de', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '815c9b8e-2f11-492d-865a-29a061cdc971', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c0d489af-2063-4fcb-9808-d1f45fb11d53', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '4375fce7-54b0-4289-ae31-485c8d137207', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd4c7fa7a-865e-4b09-bf20-cc3e86325da1', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0a168517-b2de-41fd-9e6f-d4a383b67c56', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '814d011e-2504-4ed3-a00a-118e6255c805', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e6c83a27-dd8e-4745-88b2-4e86613202fd', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c0a147d0-db25-481a-9dc8-e37a517cfacf', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '4dbf53f7-10e6-44fa-bcf5-6922fdf5554c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2090bf71-b768-420f-8149-a8d941bb638f', '2025-12-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c78a10b8-defc-414f-a0e2-b40112b95890', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'b676ab18-b292-4c05-ac5a-ab4fc29916c3', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '4f98ce4c-cb37-4422-92da-1bfed1fa2412', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '70ae4bd5-c663-4fda-a49c-c55c4ea7f9f2', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '05fc8089-ffab-4fe8-b812-aa8558a4e35e', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '00cc909c-8090-4675-a492-90dcc51d028d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6d5a2df0-3536-45cb-bdf8-850921d29472', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a2ce86e6-41d3-4b91-b711-bbab8d51e086', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6f4f4b06-f437-46be-bd6a-deb7430300bc', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6eba5521-d45f-4ef2-aafb-cdeb8fb21069', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '133cf6bd-b558-4139-adb2-23ac73b22049', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '31aee98d-13c2-46e0-bf9f-fedbc0e85828', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '39fb5d97-7b6d-4523-a87a-00669789b31d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0fbd48f2-8c0a-40b1-a4ed-c63e3972199b', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '915a3ed9-5bc8-408e-b358-1dcad8909bf3', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '3bc23894-ae3a-4313-864d-a6c07f8e53ce', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '235fd185-a61b-4350-8f03-f7948b7f81d7', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5baf49e5-b756-43c2-9e27-96e2e83d44fe', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e9df65f9-9b4a-40ff-8d59-ed77276c0ae7', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0342b2c3-de40-426e-acae-e819df2bd154', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'f679ada6-4ab5-4df8-9e0b-dec95197403b', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2e64ea4c-b2c4-4764-9cb8-95dd1e21dc1c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'bfd14690-d823-4a35-9c8e-d0c776fd9167', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'bb6932af-05a6-4413-8c96-c1f1bf178947', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ea03b593-0b40-4d53-a2f3-90d9f98c94ac', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '2a1fb879-466b-435e-9797-9e1fc3d5318a', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c7ba3f7d-0591-4f52-afd9-0a389657fa02', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '09f6c114-569e-43c4-9442-71b20f3b89e4', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '69e4ab29-81c9-4099-8be8-e5eb33486eda', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '5bb5ed38-4192-4856-94e8-6e42c7abbb2f', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '211cf749-d554-4f54-a59e-e3ae4fb127a9', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'd0dab75c-9ee6-4359-b672-f55f373b8727', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '8091b205-24fd-4abb-9267-db9b39be04a9', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '54ef9505-1d65-4198-bee2-d3ae3b5e0510', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '88f82dc5-2dd9-49e3-abbb-aaca24cdc2ed', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '111341f2-83b0-4e71-bec1-1589bf088a93', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e520459e-fb5f-45dd-8ad2-d5a0bab946a1', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '54a045f0-1fff-44e5-b292-c3b77949ec3c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'aa816296-7dee-4359-a8df-421c48ce0b90', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'f7b65b1b-eaf4-409c-b376-963b568008a2', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'e2f7ec53-1e94-498e-a443-0ec588772e4c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c30190af-9134-42c1-b35c-6cbbe21b182c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '8bccdb52-1cdc-48d8-b385-defdd5d04e52', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a672dbdf-6738-410f-b05a-f12ed2dcaf6d', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6207c81a-bc8f-4e52-aef2-25a8b7b0ac14', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'ec00079f-713f-4251-9f6d-bdf3b47ff9d0', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '55f7ef41-c360-41cf-ad66-486d6d197829', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '0f392ced-f0dc-4473-8d54-83607d581961', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '94bedb4d-227f-4394-82cd-30e2155e9189', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '4a16d90b-622e-4ca0-baee-0d1e18c75a33', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'efebca3f-6569-4c70-81a9-26e3f3c38b7e', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '6374d711-4324-42b2-8b38-8b41da548280', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '79faf729-9a66-4779-a623-732cd77a7c5e', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '735843ca-0fa2-4ccb-ac31-d3af0387f35c', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '825826eb-5971-4a8e-a915-99c353c2d80e', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'b90051e0-e9f9-4755-af87-409743b98ed6', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'dab6f634-1460-4d41-a5ab-e72e98e72938', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c32e4270-2a06-4d01-bfd4-5a90ebf88bb8', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c9a9f339-ef14-4890-8afc-0fcdee80bb4b', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '8ae2ccd4-9122-4bcb-8917-6a1546803920', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'c6aed278-8599-46b1-9b3c-c98466877d22', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '57c89662-6f52-4ebf-b0c6-49f6f1227052', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '75587fbe-14d1-419e-be47-816e4f1325ed', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'aab98df7-4241-4d79-8c07-073e40ba3663', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', '45f307e5-f8c3-4a44-8227-e1032a3521b7', '2025-12-29 18:00:00+00'),
	('fcd2d172-4c66-4652-8d35-fc6d7affb9b1', 'a426b38f-509f-4db9-8def-3fac61a26875', '2025-12-29 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '4a81fb70-a8b6-48f9-9345-165603277807', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'ae2752cf-6838-4225-9a7b-e7a92e0f574f', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '46829276-3efa-4103-bfe1-77a6945eac0e', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '5cfe11cc-5f46-4ba4-8af1-968c1ac06450', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '1de7d20d-59e7-43a7-84e3-d4177c995e00', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '10443323-f840-41b1-9e1f-21b3e6619efd', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '2f1cdc6d-33d3-400c-aabb-4760b13847c8', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '76548523-e9b3-466c-889b-ee96da965fd8', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'd394a342-ba5a-4908-acc4-efaa44d9d03f', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'd56d0d93-d4e5-4f12-862e-c5c1d065815e', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'c0ead1fd-fbe0-4d9d-9a7c-7726d5009e7d', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '587df67c-ebc4-4518-b7a7-b2737c77db31', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '7a9c1533-c53e-473d-b713-0e8b49c24369', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'f8e9db98-3ffe-4de2-967e-d2e2aec1b534', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '93b62c4e-6ec1-4a1d-bfd8-bef43fbe491b', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '68917696-4310-4a1d-b527-b488fa717dbd', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', 'eb7ba1ce-6b66-404e-9ca3-96ceb625b645', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '3c75f6f2-2c99-4a67-bfee-7f4d880c5248', '2026-10-31 18:00:00+00'),
	('b7d7acd1-4089-45cd-b91c-401508b1f5b4', '8e439c50-9b48-4708-9e27-e26acb2bbee2', '2026-10-31 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4252b093-0f3c-4c3b-9a1d-effd0ad93fd8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'efe4e202-435c-473d-8add-a7efbafb1740', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'febc4642-a487-4589-9588-0d0c0437fd00', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9941df6e-32e7-463f-bea5-b8e4cbd15b0d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '83fa39a0-7765-4d5e-a750-2a205dc095a9', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '442d399f-cf7f-4a1e-9476-ed9cb9a682b7', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '7f1df4f3-b691-47f5-8fc2-84c5de5f2d5c', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9a824a31-87ce-49d2-869f-0b766d3407bd', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '6c478c4c-dd80-4301-82f0-b6555342879a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '05add908-3a32-4592-8755-7e53d754997a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '285d8928-7647-4b51-829c-1ccc7caa65e4', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '05a6d12d-91d3-4c8f-b897-f65ef90fcadb', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9ec342e9-7442-4680-9d0b-33723ac729ac', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '37196f3a-977f-4419-96db-6180c07cfccc', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'bef34c0e-9f7d-4656-b52a-8ffce0756a6d', '2026-05-30 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'b665c586-9653-48cf-9f6e-3c50ec74492e', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '68e8d74e-32b6-4a65-a9f3-46f6daece30a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '8d1daf58-9245-41b9-9b31-315002ddd427', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '52fcf4df-3ccf-4fdd-9e12-11e91bfadece', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9100f252-ca3a-4c16-8cee-8e9b1f2354ba', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '65c133a5-1550-46f1-b19b-aff5c847cba6', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '6981d407-4823-452d-bca3-134c0a48d847', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a9a1d0d7-d21c-46ed-bb32-b464a9f179bf', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '794a1c2a-8de0-4b53-9bc8-e3fd261f2add', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '45e14301-01d7-4205-965c-7c21a2b9bbd7', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a377af9e-8740-48f1-8743-64b6baf3a558', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '399e0eb1-1835-4139-89d8-c5eb1670b6e0', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '0fc604fe-01b7-49ed-9f81-56d6bb7bac57', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '94ea0cb9-2a2b-4738-9069-56ff496dc48a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'bb09d65f-2d98-475e-a10d-3dc68e31c108', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'bf737eef-b7d6-423c-8fb9-2cc7c91d8db3', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '759697a3-04ce-4cff-9da3-fcdd568eb2db', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '8c33778a-1cc6-4463-8270-b4f713098543', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '36a6fe95-1598-4502-b246-ca636e553b7c', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'c47496bf-7f64-4882-81c4-1cab799deeda', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'ec8be1be-f0f9-456e-ba3a-7c5eb3a950a2', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '5bf137a5-411a-4d76-9799-3b02bd512ff6', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a62b735f-049e-47d0-a6bc-dc1e0ee82e78', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '938224d1-b1b9-450c-bba0-6f9feb12a0d8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4fd6acdc-2bac-4173-a343-3112b1146a8d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4eb8ec9f-0485-480e-be64-3aa1d0f0dfc4', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'fdcc5aee-6c53-4ba2-9b8f-1f542517d11c', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '7df64e59-ecdb-4b30-a564-f3eb498a013b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '3f19e131-3f89-4f55-87f0-4d3d915107e8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'e41f4004-2a87-4ffe-bd45-bc997c3033f2', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '7ae09526-fbc0-4704-bdbf-9c7a0b903a70', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '7afbf3f0-20f2-464b-b8b2-810f4d4ecd3f', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '223f1518-e0c6-49c8-84da-991187eac070', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '27ed298b-7406-47a4-93d3-8d2793f6bc13', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '2f96c4ec-c872-47e6-b141-b6dfdcfb00bd', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '57e9669b-c807-4df9-be24-dac0eb671728', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '0b529b92-14ff-4852-afbb-908b97f3ca6d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '1087f7a9-52eb-4d3b-aaea-74759d0140ac', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '54dc20df-cb7a-4f7c-9812-20964fabac22', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'be9a00b6-262a-4026-ab70-cd7767971fdd', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '1db262b7-ce27-41ed-ba6d-17013a9b497b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4c92ce51-03f3-4c66-82b2-5623682ab9ce', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'be434160-d11e-4a09-83cc-73dab38251f7', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '05b1bdbd-9728-490a-920d-8cbfcd49512b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '8e7a605f-0b1c-4c07-9f14-341a7af613c7', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a92ee621-f1d0-468e-b3cb-64f8bd575539', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '79ad2fbb-405b-4680-ab9e-efbe425659f9', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a39451b0-ab0c-4ad6-a3ed-7cee38d5c10b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '64d86689-0101-4ded-a3bb-44eab14a5a54', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '5c748a20-79fe-4738-8de2-46d817e59e6f', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '86f0d2b7-adb9-4873-9595-65c18e62323e', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'd2ca1251-f7b5-4bfe-9b25-c66916a716a8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '3fa28171-d054-4e0c-be15-7a8d213d7978', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4a24d643-8d69-49f2-b964-9ed1de339a52', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '3a83c6c9-a2e8-4765-9d0f-88f268dfceb1', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '0bfcc6c6-f07e-4310-8064-03497d23d3b8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '617e4afb-9af4-4f16-8cf3-bcae276000ef', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9824c795-49b0-4faf-95c5-40b1ae244792', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'e3e46b22-46d6-40ad-aaaf-61eecda99c98', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'acbb2004-9fbd-4e60-b806-8782c714b6f6', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '422f7bf8-2755-4ef0-bea9-e1d4ce0086d7', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'cdf8bf90-e0f9-4708-afc5-eaf275ee0832', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '7d3f5e59-2186-49a0-bc8f-ae7c04ecbb58', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '55b9b26f-8c26-4980-ab1b-bd762e3ba328', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '2dd8e103-ab0d-424e-a689-f7334e4d2a02', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '65eee42e-fa8d-4dcb-9645-16d9111459a0', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '39af3127-4d86-42b7-b729-fde17debfb7a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'fe678184-8659-4421-833b-29cff9354962', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'bbc08d67-61db-4993-9132-8e0dfcd5392b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'c71d602a-a359-49fb-9e35-63aa9336d9d2', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '5d74bfd8-e41a-4140-a15d-05c0dea3eb02', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4befa5be-ce47-4e4e-beb4-86edb0f8e979', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '84d0ed02-78bb-45cb-9627-52093e093152', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '0e288bad-bb0e-49f5-842f-fcd2d02e3e9a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'ce9d5c89-36c9-4e16-81f0-2a4324bd5d6d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '5890e47f-2c7d-43ee-8e56-706d65f98d0e', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '197bea39-1a0e-45df-bed4-f371cdca8d1d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '09085f65-2f72-4c15-b452-3d2982dea148', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '587f4ae3-8aa5-4983-b339-980c62e495a6', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '6fba21b5-ea57-498c-8ff0-229e9f58b51c', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'ef1f3f22-22b1-4864-b05d-fa6b85ed7736', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '997a56f1-8278-4650-a611-da0063e785dc', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'b6c03e7c-5872-4aa1-87b4-921ab48beafe', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'c7777ee8-07f7-47ba-a03c-23de3f0565c3', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '847469c4-8bce-41c2-b335-cc4793dfc328', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '798455fd-bab0-4dd7-b694-e2bff953215e', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '726bef9d-0f5f-4577-a02d-171ea97c7b5d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'b9df36f4-754f-4b74-a39d-cec350ea60c5', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '4adc49ee-24a5-44ab-93bb-f6cf394e064e', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '3d8f762b-d5d5-4db4-b132-690e80cde3f4', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9a0e28e8-aaf9-4676-ae3f-78af78c0c07f', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'e7dd6ff7-8e35-47cd-95f3-bed8555c75f0', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '10613b56-d5a9-4543-9337-8d7a39feb3af', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'e8018d5b-5a94-4153-9644-27797ea33526', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'c72047b1-c87d-46cd-ae11-1fdc9876f87d', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'cec559ec-7a3d-4a6d-8b43-2165face31ba', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'f0206b57-24ee-48f5-9502-024e2e60f55f', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '1071b759-f1f5-437a-9c70-371d0b3ab558', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '341db655-b570-4e5a-91df-c3c69fa137c4', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '8de42f7b-f9aa-473c-a960-e40d7624f7f9', '2026-05-30 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'deda4d52-44f3-4b03-8e4c-c436d55e7181', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'e2c7d30a-ee1e-4c96-8c08-278b754d94f2', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '5ac54b1f-144c-4530-bb5e-b6e34ae2c1ec', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'ef05c77f-91d7-41f0-bd4a-f96e440be2e9', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '8cecb6b3-6ff6-4231-a3a7-b04c7cb6809b', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '32ff5d60-abe8-438e-ace6-4e410784d3ce', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '202945f2-9e6b-488c-9d0e-3f00a263fde2', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '6fa7eac4-22f2-40ba-9f9f-910c3e9b385a', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'b23d231f-b9de-4292-a881-5986f514d9f8', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '2613746c-2a3b-4c09-942f-8ae64a507d36', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'ca09785a-bba1-4394-a290-19ffc1bbf1c1', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', 'a56e6768-372b-4021-bf5b-3fe53de38a54', '2026-05-30 18:00:00+00'),
	('356e87f1-7866-4a62-9e16-fd0022111d29', '9e989ea2-cda3-4627-9714-ad437b639144', '2026-05-30 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '0be78a92-7b3d-405b-a47d-c5a25b0fe00e', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'dee428e6-f67a-451b-b8b1-61ba57612138', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '232470e3-c6bc-48ca-8791-1351a089dcc4', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '5d1d7b88-3cb3-4fd5-913f-bb6db63d3ba1', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '453f8a9b-2828-4d29-b12f-c50d2c33bc77', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3e23013a-3d64-4e04-8c56-ca0ebf36b7fa', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '34ff6ed0-428a-4d1c-9b4a-c1ed93c5d4ef', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'ac16ce3a-8eca-432f-8d29-7202fee11b87', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'f0b20859-06bb-4e63-b0a4-c932a11ae4a3', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a3ed43f8-94d8-49aa-bc41-f1bc4bb7e9c0', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'd240e3d2-d0a9-4629-874c-61b1503ec981', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '2764a753-b8d2-48aa-9650-1cd0d96c4a32', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '4070f9e7-4098-4c41-8f97-1c8e99d14ddb', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '2dc5d05b-5824-4b64-9763-e0f163af13fa', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a330550f-0042-440f-8034-132c77d6c32d', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'e60d531f-a878-4201-8bcd-f243cc0bed61', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3753d281-6850-4bfb-95e4-aeefb05147a2', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '97cf8a46-0bc6-4aab-8835-a8f41003743c', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '6abad1bc-b42d-44bb-a221-4e50d89b0fea', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '0f6eed8b-0e0b-4099-96be-d72cb8f894b9', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '4040d581-3f80-42e9-b3f6-9d705d29118e', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '16ed396a-227d-4978-aec6-4387fe450886', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '1e79ad94-1245-4d86-ae87-9542ff8cafb8', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '4a405cc9-a4c3-4460-a034-9739d5db4fae', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '9aa8ef74-4b78-4dc7-b541-5c46cde76f21', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '827da70d-3892-4496-9392-86c1a67d55df', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '7f15f499-1a68-4fbc-8fb8-f4e8c85f146a', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3e837494-b709-412f-95d9-930b15fecea5', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '77e02bb2-9f0d-4fcd-af1b-60274ed3a86f', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'af30ca7b-7142-4e58-8515-7a119f4339ea', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '48af7394-28c0-43d6-bea9-1f7b1a3c1687', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '135987af-dcb0-4162-9ddf-9cf2780afa2d', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '17870135-1625-4623-b212-22e2324ea3d3', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '6b5bcefe-efdd-4e21-9170-ab02280af662', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3801f3ee-d8de-4090-a503-d5cfb395dbf5', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '27244a14-be41-4b1a-887f-6451e2283a51', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '1a73caf1-628f-4c81-8d9c-3082fcd61821', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '74c91d25-2aad-4fcb-a596-45916929de72', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '1146fba6-ee55-42e6-9dd9-76bb7cfd5744', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '83140a39-99b1-4da2-999f-eea64ac4c9a5', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a37183e6-35b5-4134-a5a8-9d6412ec44d5', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '441f41b9-26a5-441d-a8fd-fbe7dedecfe2', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'dafc3d65-6774-4b92-82d8-065251494c13', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'afc03ce5-1953-420d-86fe-f3d51c030281', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '7a56e48a-a7cf-4c19-a2dc-dfefd551c281', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '9b769a5d-479a-4326-99c1-7b9e597cfde4', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '14ee7bba-8829-40dd-830c-06d3d2656c45', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3eaf9ac8-ec75-4cbd-bd3b-d5faa4e3c0b7', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a7e83144-35c3-4192-9f6d-3ab9d2054418', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '9b08487e-e049-41c5-8fdc-b01948fa6cb7', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '242b1a06-4296-4116-8087-3a95eae803ed', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '31b11682-02cb-4490-846c-2cb2d01bff31', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'aa755df2-41db-4266-8237-9dd77a0252fa', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '7aaa1c65-8610-4ac2-ab27-aa7f66b8e081', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '1065802b-bc24-4dc1-affb-6fbb604bc490', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'b01e5230-0f80-472d-84e1-eea8184786e9', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'c4007ffa-6162-432d-8e67-a0d66545163c', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '97b9c14c-48a0-4cf9-9f2b-85da430b9982', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'fda24fda-1ee3-44c1-9c36-2c5d8a1dfea2', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'f2d97197-18e4-4cbc-8880-6646965ab2ef', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '122804b3-7b52-4ab7-9fef-2dfe9d3ef7d2', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '0aaef110-71dd-4405-b22b-3f32da10fcd3', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '5ad9e5f5-e33f-4fb0-b839-2a8d37a9992d', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a146789a-e97c-44d9-ae10-3dc3a7145fe2', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '7596b437-637d-452f-931b-2b9328067714', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '9148399c-dc20-472c-a040-cd7a5fb1fcba', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'e31276f7-e464-4f91-a3ec-516ee7136b0b', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'c9b95fb2-8763-4699-b74e-1a18a3164c99', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '78dca58f-f081-4c45-b5f9-4d028edd8742', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'a0cbf61f-8efe-4548-8c8d-c590812f2e26', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '773b44e0-d203-49d1-b65b-96a5afed28ac', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '380dbcd0-6be2-4cdf-b081-ea2098cbc3cc', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '18f14e06-32fc-47e6-92e3-2ad84982a957', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '277274ed-dd15-4a08-b5d3-9dc079551bf4', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', 'c3e9334b-cdcc-4e24-bd89-3a9a28a0e3b8', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '3a7e3dfc-6870-447f-b8dd-79f7e9d4fcb5', '2026-11-06 18:00:00+00'),
	('12354ac4-d18d-4169-8f6d-e176c50022b3', '0532be69-1024-4710-bf74-3be20e048748', '2026-11-06 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', 'f062ac8c-1394-4766-b37a-8cf4eda24be4', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', 'fa3cce47-a3b1-429e-86cd-2b9bd0829314', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', '9f243b1d-93c6-4593-bcc4-fff5ae6afda3', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', '769586bb-1b60-474e-bcb0-26c6e486e0ce', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', '520aee4e-a782-416d-a2a7-0fa2033595b1', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', 'dd0a8c5c-9fb8-43d3-b813-55650b91a73b', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', 'f9f2a1ea-1482-43b5-ab6f-129a35244500', '2026-11-02 18:00:00+00'),
	('1cd82f34-3b51-4fed-94d8-166222742610', '1f94f337-515c-4b70-9670-7b4a58b7a8f2', '2026-11-02 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '9e7f96a9-c6c6-49b7-878f-3ba5d4bede08', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '17440dd6-0086-4842-94a6-e7788916601b', '2026-09-23 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'b70f8c34-10e2-4e47-b258-6defec546bcc', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'e96657b7-cc99-40f3-aa64-ba6499e5d1a8', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '720e71f7-f3de-41f0-aada-252500cba97a', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '4f0cb747-ded3-4ac1-beb1-9b40e3dbe6f9', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'a5ad569d-684b-4427-b52d-92773502a609', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '15c18a0d-d957-448d-b7be-19aeff38f036', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '2d100807-717b-49d1-a726-424ffb125c95', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', 'b1567e8f-1e72-47ba-a36d-6f759efb3d24', '2026-09-23 18:00:00+00'),
	('a7c5bac7-bf28-4292-8fe7-4a17b19261e8', '87e6cc67-e5c4-46e4-8248-895d3b1b3de1', '2026-09-23 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '3eaa1f34-d892-4155-b58d-54b03152e5be', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'aa603c66-bdd2-4c6e-a945-053a63a1cf9b', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd41cfebe-1d09-4456-8500-ce65262c53a5', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'f687a986-30e0-4ed6-adaa-bef9dc03100f', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '64a66e4e-46d9-4cfd-8bcd-b30bdac38c37', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'e1389311-6dc8-472a-b707-5d7e5cdc41e0', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'e85901da-e616-4663-b397-c3733d242fd6', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '690c84fe-7fb3-429e-b4a9-1a37d9dc5125', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd725b816-cfaa-4e88-aaa7-f5e4a2ab1a66', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '2743cd69-ab8e-4128-85af-1aa2010ae30b', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '93b9c26a-316c-4b17-86c6-1bad797614fe', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '0d9c1273-ce24-44f1-90d2-2ec43c9a24ec', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'b0daf49d-f948-46ae-a1c5-e93299e6ac36', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '071cc1f5-5d84-4150-bf73-d576df09ef2e', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'fbfe39af-58e6-44ef-9f67-da9de72fab06', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '452212bc-f3ca-4ac2-8660-8390f0029b58', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '98728374-6681-4fe3-8176-87be3ddbb300', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '7972d0ad-0c27-4b3c-aac0-bba620634c1f', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '8056e8a8-0864-4d5f-b3b0-f2a1c90157ad', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'b4a12d04-d773-43f4-a93f-b307022203c4', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '5c19e972-e1c6-4c53-9191-0f60615cf726', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '509d7734-48e3-4497-b137-f9e96a4e8c54', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'cb9bb8a9-98c0-4dad-89aa-00a96ea16c60', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'a3072951-9e0b-4d87-861d-3756d1077a15', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '977d3103-6a89-43cb-a7b3-cd22aff2c717', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '2b81be4a-7469-4e9a-bd4a-39ffce69b331', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'c035a665-e4fa-42ab-a57d-bb29ff3a5bdd', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'a9274a02-62f3-418c-9aa2-230a162e6e41', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd2502b56-e629-415e-abc0-d2dd4ae9a8ba', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '585caa4f-0a2e-4f08-84b0-39c78bceda6d', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '8e86c969-c19c-408f-bc85-d61283703322', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'a3f9c1a1-2610-436d-a876-bed1c4cc222e', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'ab9341ec-f023-426e-b418-aa74c25bbe19', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '1745f244-4162-4324-a699-b6ced4baf9a2', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '2c8e3980-7be4-40bb-8682-7cca06fad883', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '64d8e39c-fba1-4b84-9c5e-bd21b7fc3042', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '28d24165-1267-4933-9c6a-a0c405043f96', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '8e12a3f3-bd94-485a-90cb-40047bc36490', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'e98d94c3-78e0-4fdc-81e7-f7ccf579de4c', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '05c8a593-66f0-416d-bd5e-4252c01146db', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '12d38cd0-f0a2-4793-a878-08ba55113e7c', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '7fae2482-32ca-47d8-94ac-3545490bf8cc', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '26eeae6b-349d-48e2-9f66-6de248decae1', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '29656e7e-9998-4b8c-93d6-6be016e56652', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '6878cd06-ad53-43da-ab23-2fa1cf4b58ad', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '787c11d7-a83c-4550-ad1c-d2570a763b7d', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '84490dd2-7d2e-45ff-8fc4-ec3d00053d7a', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '376a52d9-66f9-4633-8f86-ddadbd81da94', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '996741eb-45b9-4102-a8d6-941434d02b8c', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'b828d85d-5a86-4b0e-8a91-4a39373f1d63', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '8eb17056-2b2a-4d88-86c0-846273e0b72e', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '76c7ac2f-a48c-49d5-8eb1-f6ac55b7a1f4', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd4e02cc7-03ae-4b01-902a-77f4f8be6520', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '1bbd3684-fe52-451f-b1b3-b68cbf119220', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '22d7071c-d519-4f7f-8f39-c9c8008298e6', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '8a0aa252-5087-4832-bfe4-a22d4e7e9af0', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd97b69ce-e854-4570-8879-1826997033c9', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'abf97458-b14e-455d-9261-fdb7aa8f892a', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '2c37e0bb-daeb-41c8-9ce4-811acb2b3e76', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '27f69b49-47c8-46a6-ae78-d0aad9c5be3a', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '79f8d071-d60a-48d7-ac71-a135d923fbc7', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'e3d513a8-2f6a-4028-87a4-03a3a2713313', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'd86371b4-89a0-4df9-a25e-b0a36b0dcb12', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '0eb49fac-287a-41ba-8a7f-a7e103a49ed5', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '4c5faf8b-f0b4-419d-bbfe-51911d04ca38', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'f627c364-f3ad-45d1-8fd8-a33b72536d5c', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '20ef48ba-7730-4a8d-bb69-a8f4fb6626cb', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', 'afcb53ca-304c-4465-b729-b55b3e0f49ef', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '60f06e35-e156-4b6e-a75e-23944aea2153', '2026-10-17 18:00:00+00'),
	('c81dac89-b444-4da3-a4ef-bade674662e1', '0d1d3082-f48c-472b-9983-7a2f108c7340', '2026-10-17 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'f6928368-7d67-46ff-bb95-b5270b41774e', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'a40db803-d2fe-4a76-a0f8-76e84e3afbc8', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '765aef11-ff19-4d29-925b-48d9de88bd1a', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '6d355125-a6fe-4794-a9f8-6409bea6307f', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '72950dae-57e5-4273-bdf6-606265641f32', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '69330037-9319-4dde-8c8f-be3084424e12', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '2b7c22f3-7585-495c-8a7b-34fdc0bc0cfd', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '160363ef-d5df-4d73-8cae-f69d79399b27', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '8776da69-f065-4c07-94e2-b46528ba049c', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '29fa0f70-5b44-4b41-b113-f2eda810abc7', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '3d5053c7-a1bf-4370-a60e-7e21d3f80204', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'b9b74ef4-23ec-4914-8909-b6f382b4e595', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'aba690f7-c896-4cce-a165-e7433d09d312', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'eb30930f-a5da-43af-aebf-bffe9dc2801a', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '59bc6c4e-d1c3-4d80-bad4-7154fb48549c', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '17830ca3-4b4d-44b2-9a16-411328d83876', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '41531e49-1239-4729-bdc3-50ca3f257a8e', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '918103d1-4a91-4ad2-b1f0-215fa4fc0065', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '8b58d3a5-9897-497e-aa97-b31d46466fb9', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '31e6623a-3112-486f-9ab0-a74a28f0bb76', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '38386ea0-ca42-4143-927f-7833c283a326', '2026-11-04 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '26de3802-04d2-48d4-a254-5fbb8e648bf0', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '77bb470d-abd6-48e0-9d05-3adc92301334', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'c60bf854-47b1-483d-8594-a93c1595e7d4', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '03758c69-4680-472d-b5c3-38a9b195b71f', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '79623709-9bfa-4117-92e8-8d5b54a31800', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '713eae27-7397-46f0-a6df-ffd0837b552d', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '959516f7-5d3d-49e0-8ff9-13300bc75391', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'ca45b291-2706-4fc3-b9d8-fd2b298b68fe', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '0fce366c-b53c-415b-9190-536a6aae87e3', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '22b60b9f-e139-4b16-87cd-de5796b055ee', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '78fbcb91-5b56-4cd2-ad67-6c8af2d887ff', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'ea063c00-1872-4f5c-b2ac-3ddfc00c5e85', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'da6f5ddc-7b0c-408d-bd78-ae00a8d00d69', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '0b63fab6-145c-49be-bbde-dc14966c4a5d', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '3f900b0b-1e20-473b-862f-dc9f48cab33f', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '415c1c0d-f7c2-4c1c-99da-6f1ff4bb208e', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '4b3b35df-dc17-413c-882c-1b2b8557261c', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '40b90375-266a-4a08-9644-a8c0095e27e0', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '1b74a822-6e19-4416-bc07-7028c7f5cfaf', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '6dfad5c7-0c17-49c6-a134-7bf271d12cf1', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '504c66dc-196e-473d-b4ee-926ce9f59953', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '7736554b-eaa3-4e30-823b-22b07eb54f2e', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '16288161-127c-4e58-8192-4df3fc99284f', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'a50e6536-b97d-4b2e-80c9-7d20aa472c50', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'b4d9ed55-e1d2-4fe6-836e-91af43ba7280', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '8249b116-68ba-426f-bc26-3e0178d63617', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '224f1e18-d479-4e7f-bb4f-1df0b1356e54', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'a711fda2-d7b6-4218-a4cf-3a72dc1a2ad2', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '3b8b96db-b014-4cf3-b8c6-c91f3afbf749', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '0b2701c5-1869-4343-bd0d-050634106e40', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '5e9c6ac3-c0bb-42e3-b25f-9370f8500659', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '072c2b19-36b4-427e-8b8a-3eb551bfdad8', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', '8a7c45b3-28ae-4509-9ee8-9922a6890512', '2026-11-04 18:00:00+00'),
	('ba012acf-9227-433b-bdd2-42ce18934fa6', 'bf52c765-9360-4e83-aba0-b8086f0ff6be', '2026-11-04 18:00:00+00'),
	('2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '9ebc66d0-cbb5-412a-9318-2e250704a1ae', '2026-11-14 18:00:00+00'),
	('2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '511b36a3-5c66-4977-b413-7293efab4768', '2026-11-14 18:00:00+00'),
	('2e38e0fb-1ae1-44bc-a62b-ddc9a7bafe06', '43681f5b-bf88-425f-acf2-7d52d2d37a32', '2026-11-14 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', '8cc66ba7-01e8-489d-b146-c608369f33fe', '2026-10-08 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', '3ccd2a9a-d37b-448e-9b3e-4515eea66487', '2026-10-08 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', '001f0074-79c4-4fb8-a2a0-4827c6a4a8e6', '2026-10-08 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', '07ccded4-29bd-4161-abbc-52a306ce700b', '2026-10-08 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', 'bca4ad84-172f-4793-81f8-a8922b64f71f', '2026-10-08 18:00:00+00'),
	('72188c19-9f1f-4bee-983b-6991a86499e9', '9bb6c8c2-ebd6-4d6a-b386-6b9956e3547f', '2026-10-08 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'e326ff49-f3c9-4502-911e-35e7a61ff1e4', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'b7845b6f-7b5d-4183-a520-41729ed58373', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '9597f23b-a659-44f0-952c-b0fc4b3c6d70', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'd6e42912-71e6-4e88-b6cb-63c1a46dc6cb', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'e2a2c65f-4d97-4794-8873-fd3387d59940', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '7dc05d7e-a493-49cb-b6a4-6614c4587bd2', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '7cfd8838-d325-4f27-96ee-8b87920f5ab5', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'c541a0ac-d840-450a-955f-d46f938a233f', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '0bfd4c65-0b1e-4ecc-a1fb-d8a3a0597c0c', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '4b4c4c73-528f-4a13-bb42-dc487f8abca7', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'ca3b5acf-61b9-4679-8b2d-850f1ef0b9fc', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '41c70cbc-a226-4ed7-8894-6fbe3fa6abf2', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '65da008a-f4bf-4950-93f3-dffb37566679', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'c3fa60bc-7bc9-45c1-9482-6f5a17075d7e', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'f780c10d-909f-400c-b337-3c2dbe7d7ae6', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '9f254c23-a881-472c-b9f0-b771ea18bdd1', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '2bb38829-9b8d-4da3-a8a3-3336164c41a7', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'b69f612c-2629-439e-944b-8c534b24545f', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'e3e606c9-ded2-41b9-8fc5-f1561c77b15c', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '53822386-d48c-4585-beff-a29da0695b89', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'e5c3a4de-b33f-47d6-9ac3-67097d8aeffd', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'd67a3cc9-7b2a-4d02-9f83-220caafb0d91', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'e6aa77c0-f131-42dc-bd02-468815db3ca8', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'd4a82d16-c658-431c-baca-cd0faaa9038b', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '62383a60-05f4-4ae8-a8a9-9fdbd3cc1b34', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '1e07a683-809a-4ed3-bffa-841847743399', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '4e6887be-e1f7-4a59-a527-c35afdfa0a57', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', '98958eae-d6d1-4ecf-838e-b36b266554f4', '2026-11-20 18:00:00+00'),
	('e5a86d2b-3ecc-4ab9-9d8c-4b1a67416bf0', 'eef3e2d9-4204-4ccc-9e46-5e1fcb84c34c', '2026-11-20 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '7e5e2c4d-f37a-430f-84ac-f643c5177d1d', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'ffddf1d1-8546-48ce-84ad-b60ca8b22546', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '1d944326-3d00-4eeb-ad5a-40c6d0598ebe', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '6d1f25e6-964b-4eef-b021-81984123d41a', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '7e0a471a-19dd-483b-8393-65daa7a7d2f4', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '7397f00e-b3d2-4ea4-a472-789106ed3a73', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '2a8cb421-caef-4098-846b-f4c7d323fbae', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '1f6069be-d965-4ca2-887b-20668b567636', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'deee6486-552b-4b67-9a08-b2b6d22dc9de', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'c2550faa-19ba-4413-b989-6b5e46ced050', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'b596db59-16c7-4480-bf11-36d6d37ad0f5', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '6b92931e-64ac-4711-bfc9-12f510373a1e', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '70fa3824-9fcf-41d6-8141-ea0b1a15348d', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '402a319a-e27d-405d-b6fb-774361084d49', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '5f8b82d9-aa06-465a-8fea-1c3cb0a632e6', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '38cac5f1-6cf2-4d7f-b7cc-3ee3136ce643', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'a45ba8bb-5701-470b-a0df-20ada133b353', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'edf017e1-20bb-46d6-9d1d-eda71f64ab84', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'f32a6f50-d8b8-441b-8744-00aee25be817', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', 'ae788d83-0421-4e09-8cf8-09c8cd44d7ac', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '9d2fedc1-a9ce-4445-861f-aa85d47b269f', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '86134878-b561-47bc-baee-c14eab2b9ccb', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '390d6af5-b4b8-4d27-809f-dee63d96a7c7', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '33cbe1cf-400a-43c7-af83-a4f1d0e56915', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '1c883ff9-a0c9-4ce9-9ff8-89782549d55e', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '93e3aa02-9f35-4842-a98e-86831a614af8', '2026-11-09 18:00:00+00'),
	('c8e932b7-efaf-44c1-841f-5def227573d1', '55945ff1-892b-4de8-bd5b-44bc1db8abf6', '2026-11-09 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '2235a60b-9e30-4174-9d55-82e43fd5616f', '2026-11-03 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('8af4f5e0-1811-40b3-8b45-71062a793977', '7eb12ad0-dc6b-428c-a411-937dfd3a911f', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '0552179a-20c6-4285-be55-6628c5b0516b', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'a526a71d-c7ea-4360-bbcd-8eb9c555d50a', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '3e30d1fe-435f-47a1-8f25-8d5683757c65', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'c8ff4eb5-8086-48a3-bafd-1c6d7dba855b', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '9636369f-53ae-4ef2-bd58-de97775852dd', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'c37f32f4-636c-484e-9741-6cff6d966014', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'ee6c841a-fd20-44e9-9ce8-cc1808fdfd53', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '72dc6da3-6afd-4e12-a53a-1c5a0b894c83', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '5b441c5d-a623-49dc-8389-ef64cc7ee4d0', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'e0bb239e-15b8-4940-80cb-2dd05aaa4418', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '4281245a-d054-4ac7-b9b4-6580b261125e', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '8e23e02f-c7a5-4372-bbb5-2863b187e320', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'a05e7e00-936d-41ba-8a44-9a149acbf0a4', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '3aa067c1-a560-40c8-8a67-44ef25ee96c3', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '2d8ed68f-d78e-42e5-99cd-0dde612a8b5b', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '54e94d58-d36f-4408-a979-ad10919629d1', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '0ab3a7f1-6176-4f1e-bf50-72e87cdd590c', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '55e7b664-16ef-43f4-b5d6-c7007e87d599', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'f8dc75cd-7fdc-4662-a0ff-493a602fed80', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '7452e777-150d-4f18-b523-222786d52727', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '542fa6f7-4ad5-4862-90a9-ea8d6c7aa517', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '22b21077-c4c7-42ac-a778-054d81485852', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'df5aae99-f755-410e-bf77-acf9d8de3f78', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '2a5e58b7-3f1b-41a8-bc3c-ab91518db7f7', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'a6a04ae3-9963-4022-a52c-8db49f2dd04b', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'f7239e9f-9402-44d3-8fd9-6ad0d45ddfd8', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'f5095450-3e6f-4855-b398-5a778f32da30', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '40087485-164d-4fb6-98fc-19d7df1de643', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '982854c8-d4be-44dd-9f44-f27db510a54b', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '6ece89ae-ab88-4ce6-bba6-0aceb3c30c36', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '6ef0121d-2f29-478f-bdb8-9f78bfdeb328', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'cc820d10-adaa-4c72-9dcd-27964e7b7fdb', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '732c2472-a12a-4843-8da6-4174e0ade7e9', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '92b7ee81-eefa-4a08-85f7-8dffc2e88fd3', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '152f35c5-0f8d-441b-9a38-b867f68ef9e6', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'dffb866c-3192-4ef9-874d-7c997b8c23ff', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '5261b2b3-c510-47e4-b879-30e94dc93242', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'ec885091-504a-480f-b6f6-e059fa36f1d0', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '32840145-9111-471e-be4b-c9808eea1647', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '770d4513-bf06-40c0-8668-7dd039077ed6', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '5aa3964a-a502-4277-8b6c-33a3a866dc49', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '8db9a1d7-54fe-488c-8c7d-5362be0928dc', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', 'a7dcb89e-b76e-43c5-9079-d9657caed0fe', '2026-11-03 18:00:00+00'),
	('8af4f5e0-1811-40b3-8b45-71062a793977', '7077f494-6c1d-49e3-84bf-c57e5df37ba2', '2026-11-03 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'b39f907a-5818-463c-b8f1-116da94cc813', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '28d9d0e5-299c-4a6f-91dd-561ec3046570', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'f5460301-65b0-4192-afcc-cb9e367e5e24', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e8213f77-4b73-43da-9610-23df18b340bc', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '4bed77a9-ee11-4bc1-b378-76507e975686', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9bd71c3b-0449-4906-8dc1-538fbfd6fad9', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9653c4e2-fed8-4759-853a-f254f349bc5e', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9c72e3f1-9218-42a4-935f-35febcc25933', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '92218f9c-0954-4f02-967a-faa78b1ee089', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '2a6e0194-7cd4-427a-93bd-915d60c075d5', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'ec82ece8-0a9e-4e63-b4bc-57e15b208d10', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '96d4f43d-4166-48f7-b003-6ba4c8af6665', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '04e3c61c-1350-4121-9e23-afa2cbc6c82d', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd218d26d-7f8b-4c83-9ad3-c26c9b711c48', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '63757872-d297-477d-ac7e-426ccb607007', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'c0d9ab22-a8c0-4123-bfdb-93d56ebfd9a2', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '6fcc11b9-3f15-4cbd-970b-adf672c28d93', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '574af34a-ea02-4236-9008-d82124b95df7', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '08a2fa2c-121f-4fa7-b78b-620e919aaa09', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'b81688f3-8db8-44fc-a508-b423f5d03e7d', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd7bcca16-e1d5-456d-9a73-6e2210c15af6', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'b0580fc1-ea1c-414b-b8e3-0cf65806eb5c', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'f1afb462-6833-488c-9366-88ed8160005d', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'fa51a5c2-1e68-4996-b4d0-43f450dcbd2e', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '542133a3-224e-4053-be12-ef40b7697c66', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd47311ff-7708-4614-a80f-be52b6d3550e', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '5130c7ce-0380-4bba-baa3-47104a4fe4b8', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '4f1c80e8-2d1c-4e2f-ae14-29ec005fe9e0', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '55dd884d-8b1c-4acf-8732-58cd384c9c6f', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '0556935e-f49e-4eba-bdaa-9990484f463b', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '715ce41a-a294-4906-8135-96d30ff16961', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '694729b0-afd2-4649-9503-fb78d43be918', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '4905375e-4086-4b8a-93c4-36b57b667b5e', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '770712ce-4479-46c5-b717-ceb9cb83c758', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '6d0b4f66-51bc-4ca9-a0f2-87fad8fdd1d5', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'b1a57676-d5c8-43d4-8e85-ce8fced66c46', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '81f9ff1e-dc25-47b3-8ae1-9f33af59b8d8', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '686da92a-ceb7-4132-befe-fce3ec3ca153', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '30452b34-5a88-4c4c-a5df-608acdb6e858', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '80835312-9b4b-4633-9fe1-e08aade674f0', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'a23e202a-fd00-48f0-9cb5-3f99a29e91f6', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '3d369f58-8e45-40d8-bba1-dc37bd282d2d', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'fc3b2cb2-4cf9-480a-8e2c-45b541a67455', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9e6504b0-bf45-4dd5-bf21-90c77c18a886', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e9059354-a58a-4030-a086-4b3e122ee88f', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'cf33f360-0919-4a31-bfac-88de9c52594b', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '38002255-d561-4416-8ca4-a3275611c8b1', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '833de591-c70e-4680-b6e0-0635f2761f4a', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '0350807c-1ba3-49c6-8c13-325559f45cef', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e0d56067-c616-4ce8-af56-4b337c670305', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '66ccaf39-dc5e-4f05-a1b4-c43231b48073', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'f7ec3e72-afc8-45fa-aa77-b9df37aeb45f', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e5c7dde6-8115-4dd5-a359-13da96468fd6', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'b77ee721-29fe-4bfd-95a6-4cf8e2b062df', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '541462dd-e147-468e-9934-4ccfbfbe9589', '2026-07-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '4c07e35d-e251-48ac-bf33-c3125ea551fa', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9ee613f6-0644-4a1b-9cc6-f94f1a6b8971', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '086379bf-c573-407a-90d6-a7f7051ecd5d', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '3b286b72-422e-4fc2-b046-4b340c6e07a4', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '7ba65e87-63b0-4faa-aaaa-1b4bc222f6ba', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '1905be16-0a1a-4a78-b66d-a511eef20879', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '08f3a2b0-ae1f-4333-8cee-4067ea25aff2', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'edeb7217-1f70-4ea0-9190-da183d66ab01', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '58768877-df3a-4965-82f4-5559a4a986c6', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd32b7826-1f1a-4df6-ae3c-905a2daefe76', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'eb618dcb-834a-4ecf-8d06-cf27868a23ad', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '1f3f11d6-ddc6-4cc3-9722-de5ae312dcb6', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'fe2454d1-dcb3-4b7a-a87e-3539cabfb4b5', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'dd6801c7-5160-47c1-82e3-25f2810ec10b', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '5a5155d2-95f9-478a-9b49-f475f9671b97', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '9fa661e3-6179-4e8a-ac41-6c1585782dae', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '091485be-00fd-41e5-8714-d662b08e3a28', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'c10a06ae-3a73-49cd-ac04-2e95d3f0f3fc', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e3e15ac1-4c6c-4e46-a7e3-cf66f59c35c2', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'e253e6a8-df22-48d1-be26-9b57c34d821b', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd29b6533-ab98-4b11-94db-588e4f2d77cb', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'ad438e42-269b-4486-9148-023e5b4f9b37', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '8253a8fb-c2cd-4042-ae10-382f974c55c2', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '20bb9644-338a-443d-989f-8117c5b4771a', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd990e517-76a4-4758-a228-71e081501bb2', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'd10c690e-d5e5-4eab-a054-e5774bcfbfca', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', 'ab01ee69-4f21-461b-b774-f0a83f4f2916', '2026-07-29 18:00:00+00'),
	('7bdf75a5-7cca-4d30-b2b5-80b1fb4a87ee', '01735928-10dd-4882-a8c4-39d9976a64a2', '2026-07-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '0242e595-d8f0-4c24-8a2a-16ed9e77a2c5', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '9b139706-dfcb-45aa-9c42-31ac0f3b7ce2', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '77cea24a-9071-4db5-8a1f-d0bcc18bc261', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'bd4b7351-1088-4f9e-998c-afa822737f82', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'ae0080bd-1725-42be-a8ca-2e373ee15c4b', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '639cbcb9-de81-4893-8785-bb362355fa2b', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '030ef226-4605-441e-8c48-f79e3e5c5624', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'eac4de96-e8fc-49eb-bee3-e77a3c54e98b', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '685a75d9-d547-410f-abaf-b96ab6ca8e4d', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'fe9357d1-f5fa-446c-b2e2-1bf24cf63e8d', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '95efed5f-b6ee-4b57-986e-2b4f9cdb9dff', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '44f1814a-d317-4a30-8e1f-74e6d4b8804e', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '93cc4154-536a-4def-91a1-de6ff05d1a3b', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'e33136bc-07c3-456c-83ed-3a56abe89603', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '8e7ce4fe-848c-4483-9c76-ae9438dc082f', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'faf50ddc-51ef-414d-a2dd-a6c91251ea9e', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '200f4eb0-cd62-4826-8174-a63ef5b73449', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'aead5f72-035d-42fb-9ee9-542c1a055ad7', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '983c08dc-6b1f-4331-bd18-843c0c1eb87f', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '569e472c-f6eb-45be-8c7d-000ca34ec800', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '8e195a36-d35c-4475-b2a3-e2a50db8fc8f', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '8ce78a42-c94e-48c9-b9fa-0e1152ceee6b', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '66fc5196-4f18-49a0-a0f5-80a172bce01f', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '3ad0e2f3-c2a4-4c7a-bb8e-cdd444b09bdd', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '89c745e5-e79f-4e5f-a1a9-8108a0871724', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '240a51fa-5e2a-4357-9e47-57b127a1b32c', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '23fe66a8-e6eb-42cd-a765-1b81bd0ce455', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '9101b56f-ccaf-4930-bb68-ba1e302f2ebf', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'e0a53abc-af3e-420b-a574-b5cf70bdf716', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'b5cb042e-90a3-44b2-8437-a591abb4ecc3', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', 'c7040027-adb8-4583-93f8-7245ea4e278d', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '03cb165e-7a65-44af-903b-7c53ad8fb183', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '60fc01f4-5052-4e6f-aab1-bd91f699b3b2', '2026-10-29 18:00:00+00'),
	('860607d7-065a-4bee-bf59-b865ed256159', '887521c2-17ca-43b7-bf01-ec5568b7b60b', '2026-10-29 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '7bd1f5d9-c858-406a-a6bd-f0b71edfb78a', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'def2ae67-9c21-4c1b-ba7f-b495c669e464', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '102d6372-da33-41cc-a4f0-6d99bb2d2786', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '67b8dbfb-5d30-457a-a1f9-2a8e95b42a47', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '285d8770-e6dd-4973-8272-c4e8e474f4be', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '7bda65b6-1261-4df4-9df5-c232ec549431', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '17d5e9fd-18fd-4ce1-99d3-a695acd3aaf7', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '4ede0f44-eecb-4cf8-9720-9d334d307ab4', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '5102cca2-9d2c-4cea-bad9-06a7607df44e', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '5d14cc2e-836a-4a51-b896-e8905ff2a909', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '3519defc-81b9-4c49-86c5-71bfd0a26df5', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '4f44a197-8fba-48e2-8cda-0c91732423b8', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '76efff9e-e0d4-4c33-bbd9-ddef6afbd7b5', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'deb2c190-e522-49a8-bf0e-7b3551f19c98', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'd4451b55-6309-4b2c-a52b-3983bc5687bd', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '69f2e843-91ea-4abd-b4ac-92da29cf97c4', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'd985241a-4074-4808-b42b-9f67247f682b', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '1faa1e4b-dc61-42c4-ba05-d64d3efba142', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '843d27d4-66d0-428c-9528-26d151b166e4', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '0812b9bf-ae63-4072-bc53-ecd500806643', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '0974da37-c21b-4f74-9a43-ed6b4dd387e5', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '280a5054-9471-4ee6-bb3c-e6c48bccfc99', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '97b2ba3e-e0a6-476e-9164-06af457c4772', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '9a729c3b-7162-4bd8-b19c-018188d152aa', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '0328f403-bd5a-4b26-843a-3ee2d45b936b', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'dee480f3-86d4-480c-9151-d93400203bad', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'b20770a6-75e1-463b-bb9b-0c5feed93e2e', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '6d8c6e9c-0b4f-403c-acd0-8b9dc0d6d6c6', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '746fe4d1-d6f2-453d-9732-973094c6930b', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'f535382b-2233-4832-8f72-7914ba256c46', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'f87591d1-4eb3-45ed-826f-6195aa8286bd', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '40faff72-9e17-4200-b352-b9d03f52e69b', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'ec7619a6-b7a3-41b9-a06b-d92fde5d5ee6', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '2079ecb0-2389-4a35-8fa5-5190fbd99540', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'be97fcac-442a-47e0-860d-f0266a2b50f2', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '046bb458-0e45-41cb-a4da-40399475649e', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '16e6a454-642a-40b9-b263-d6ab4d60e7e6', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '968d6d2d-f842-466c-904e-99de781174f4', '2026-10-19 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('34481069-c77f-4725-b28b-9b05085e799b', '10a77048-4dc8-4bc6-ab3f-4e17a8a4c5fa', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '8c8c04a5-0e98-4106-bb1b-ed77960d9b56', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '868f8e28-c8e3-461c-b3d6-b2178057b36c', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '227cad02-d2e0-4ec6-aa21-36ac2f478abe', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '40ca3234-e670-443c-8096-a99ecfa5fd88', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '8be18a87-8702-4962-8b6d-33af3baa638c', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'ffca3cca-4a76-42e3-a5ae-77068034f0fd', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '4598a5b4-c35f-4878-88a0-c7a772ddb251', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'b4314659-59be-4f65-a76c-56d49d1b3339', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'f082a536-437a-41c2-b913-32bda9540618', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '82a5831a-5bef-47d7-b024-7461bf23c62a', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'bc379f7e-0194-4d4c-b384-e5b8ab39a58c', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'aad0f1bd-c96b-417d-9fbb-2fdee1cb73ae', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '56178172-7ff7-42aa-82a0-12bf3d88665d', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '4ff6595e-ea5e-4637-9003-15e392eed236', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'a8c20b97-1535-4e20-8707-b880c7f5d1fd', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '0e779e61-0e2b-4a94-97df-aad7b43d26aa', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', 'e33226c6-a083-43a2-a2a6-106debbbb932', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '70fb4e69-ea1b-47a8-aa71-3bbaf2c3f5d1', '2026-10-19 18:00:00+00'),
	('34481069-c77f-4725-b28b-9b05085e799b', '2ffd5a9f-c189-4eef-91e5-6e05e888edb1', '2026-10-19 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'aedf6189-233f-48ea-b0de-4fb1d5a7df37', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b7b8d980-dc06-4685-a12a-6cde350bb182', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'baf6516d-5448-4137-a0ed-8ff9fd12484d', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'ed8fd9ee-b473-4ee7-8355-561fa7c48eb4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'a8634209-0bdc-4c17-a36c-60ca20e7d9ff', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '98e377eb-8b6d-48fc-b09f-d01c3cc3b135', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '873a3b96-a52f-4bf0-8bf8-1dd0129f0d14', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'a789ebb4-1ef4-4244-abe3-e7640f8999b5', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4ede8322-8301-4959-890d-bf89960a4a82', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'e270173b-180a-40e5-a31d-2aeb81a36a94', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '39ce51e4-3e9f-4777-a52c-f38926e0eea3', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '6f52e338-4ba7-4f84-99cd-cba6042b4814', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b63e5611-86f4-488c-9055-c6c290fe1f2d', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '79448586-f6bd-4de7-b10a-56e0e510fb1b', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '412f168a-661d-45bb-9b5f-abe422b39cb9', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'c17a1507-228f-4b20-89d6-0771bfa59c0a', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '41c7c877-0fda-4381-9f29-a35fc08390d4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd1eddae4-fb37-4628-a430-ee9895a413c4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4e4138c8-e47c-4078-ba60-2dbdcfb55df6', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '0aebea8c-2822-4932-b1cf-e64ce968f2a4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'a52550eb-8548-4ac1-be82-d53f65c51430', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '3f4193a9-04a3-4bcb-81cf-7bda447568f5', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'dcfe6fd8-618d-49fa-809b-ece4396df339', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'cc08e92b-c509-4079-839e-3fca42a89bda', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '779f74f9-67ac-4e3e-82fc-014a6e6842b0', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '906a32f1-5dc8-453a-9af3-f500605ac8e5', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '7eabe17f-b7de-4a16-8e31-5ed0ac7bb5e0', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '52e152d5-5a65-4f0e-8f66-a9ebc363bd50', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '9c99b06f-fb0a-4218-95ea-901b1e4fefee', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'aa05ebbd-15ce-41c9-add1-a89788bb4905', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'f86c7c50-05b8-4734-bdb0-4838f2904b07', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '82ae3095-9b1e-4189-9ea1-6285fcfbb31b', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '10964aea-5790-46ed-b2e4-9851a6d9ddec', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd2dcffad-6caf-4692-8386-05d84821f29d', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '916635cb-b469-4fa9-bb49-2fc9c2ffbbd3', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'a09860ad-47c0-4a3a-9644-25dab48aa390', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '35ce53a5-252f-4c7f-aa56-e2330ac3fc0e', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '9a67f4d7-b6b5-453b-95f5-85d427ee9fdc', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '39856b3d-76d8-4f19-86b3-8174185bba1f', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '80f9699f-dea9-4c4c-a2c7-a4b681253fb5', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '39495111-b695-4cd2-8421-9295c9c038a9', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '1947e4bf-4cd1-4708-aeb6-ef2f430fe0d1', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'c32c0f45-8ef6-4b35-b060-794501a93c1a', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '89eb9b6b-53dc-441e-8a57-b57c2fe82cf4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'cc4789d6-62e2-4a25-b5f7-2ee27fcf7154', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '91fe8311-9032-4518-a4b3-df2a65848fb9', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '16b7f2e8-e475-46f9-9cf1-151fc0bcafa4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'e56f38d2-35e0-4fe2-94ac-f3732e7ded4d', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'a5420fc8-42e3-44c8-95ea-6d86e3a8c208', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '64427a18-06f5-48ae-88bd-fffdefc24987', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd2bc42b7-c4d4-4fc5-a3f5-f5b2ff851478', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '84f1b655-293b-4e6f-b44f-236c988f632c', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'f50d46f7-31bb-4d24-a881-960aef672a1c', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '63e00fcd-4f4a-414e-8331-72235ebc71fe', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '43dafcb7-c6ab-470e-b78d-d9589c378910', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '8ef45649-67c0-4175-bff0-6e9387382f63', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'c08c5e8a-44fe-4eba-a29c-273133e1ee30', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '6a9081e4-20b7-4335-8cf9-09a80469c1f4', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd125a823-a9b4-4e83-8096-d0b220b00eb9', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b254a60f-a459-433b-8722-2d57c1bb7b5f', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'fb046f76-b3f3-446c-ba8b-ef6927d4ce84', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '571c03f0-4d32-401a-b000-83cf09513083', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '11b4927f-2f3f-4a24-983c-7730c41238a7', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '7aff8b3e-4268-40fc-b246-ecd816556be0', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '3c7d18d4-0366-4dc1-8a09-4e5c6cf9bb33', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '86eb297a-8bdb-49c0-a080-4ba53d2dc350', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '57967705-27aa-431e-bbba-d368240fd5ba', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'aa472ea3-0222-4195-b497-3e5e5f9069ff', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4071cd3d-bc46-4621-9b0f-d937f2659c32', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '028accaf-924a-40e0-83fd-3795e2492840', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '0864bef8-a997-48ef-ae88-0c88ea08dc88', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '708c1d6f-4765-4fe5-9e09-49b14c32edc5', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '3fce78c3-96d0-4910-8c19-ab5a08e19b30', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'ed1b73c6-257c-4f3e-8832-0a0c6c71f15b', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '660a190f-dcde-49cf-a774-3c4f9b197ae7', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4050ad66-81c2-4f91-89af-f63cb9e24327', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4a314e64-bb54-4930-a3d0-f07c152a42f9', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '99266d51-9475-41fe-ae76-34d9e51a2632', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '107c96ef-ea4e-4d0b-9f33-8ca7256f6b97', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'f96f1d29-3721-4806-8de2-2bac4b9b8d7b', '2026-11-14 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '53a37296-5870-444c-a1c1-f333db69bb20', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b6515cdc-e209-4444-997b-73bffaf4f056', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '39525293-dbee-4e05-b725-c0e6d9962f23', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd00d1fbf-7e85-4979-ac96-f7000ab01f4a', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '5fef1fcf-f530-4d12-b12e-ce7d1572c510', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '5c3105b1-c032-4b9c-8fcc-775a04e1b74a', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4edcd879-f038-4a8f-a133-5b5dd5237a73', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '4fe372f6-ed7f-4a87-b623-8a0d76c1472e', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '85865afd-aba7-44f1-ab44-d1c690802f4e', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b984c765-2918-4fef-95f0-aeab4bc66d1b', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'fb94029c-3716-4507-b5f1-933a48476136', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '0713549f-1bcb-4158-8ecb-9912d4353544', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '8f2d7b1b-0daf-43f0-92b3-cb7394b2d797', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '680a86bb-3d25-4b37-885e-5ffed1eab633', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '60e47b7d-06ab-4b40-9d87-82c736d7068b', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '58317156-4af7-492b-a65d-dde5e581a1d3', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'c9e80ccf-96e8-4602-9bdb-d89416ddd87c', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'ba9925d5-2904-4f40-911c-d40b5635a9ef', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', '49c35c98-ac63-4fd3-9e77-88913e7806c8', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'f2532f4b-427d-4dc3-893a-23818937bffb', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'b8061f83-49f6-4885-8b8d-85a9c336789d', '2026-11-14 18:00:00+00'),
	('5ff5f7ef-d32f-4eef-8682-d9b8acf1eaa5', 'd81631a9-8f23-4a29-8c91-4b920419ad70', '2026-11-14 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '88a0e75a-2570-460f-836e-d66a3fd91a5a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '1c2f80f6-a483-4717-b085-27fd70e1a5ef', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2bd88e64-4265-48ef-9524-9c888c62bea2', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '56821ddc-faf8-43ab-bb3d-daacd784f359', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '344f0e3a-4fb2-4697-bcd3-013a01afa690', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '453e90d0-2273-4498-bdde-f429206fb6f3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e3688c5c-c5d1-4968-aec3-ed810f79787f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '56625256-ffb9-4f0c-a69c-15bcf9cd290f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7eac33a3-51d9-41e1-bf77-4cf103890986', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4377e379-ea66-4f24-8627-8c0d766647b4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '88aee4bc-e1df-45f6-97bd-bf36b784f03a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '317617df-d11a-402c-a55b-8f721d569d10', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ad5ea5c3-aa29-4fad-8292-dea563bcee8e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a92a161f-ccb2-4941-895a-c731439c4ff4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a0a9219a-3639-4a76-8c70-8b4ab0995b4e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '5cf1a08b-de8e-402b-9d68-884f3c46018e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'df7e6419-3e16-41a7-a49b-c02bed4d6420', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '22986507-a14a-4ddd-8e68-924776fe7399', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a39d1cb5-f6a7-4960-b767-46b2780612b8', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '925b383d-b3be-4d68-a37b-0ecfe0d8d30f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'bc69d156-680a-445a-bbce-edbba65a2286', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '66bbbbf8-6916-43c6-8bab-fc55c565e195', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '84dca2af-54ce-4347-b2ae-7bc4de266c61', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2a8e771d-b6ad-4bc4-8e47-42e0f0e56c9b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd6b1bb68-e1ad-4833-b732-6725e5060716', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '57ad13d3-53f7-4ae2-ba0e-2a2a5c8d6601', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'f0e42208-8ffb-4a73-8d26-9e02391c923d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'f106d21e-cf4e-4f84-b3e6-11af982715f5', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'bf8c2aeb-a120-4d61-844e-7dbbf679df9b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '1660ef60-1eca-4dc4-bc7e-20e2817bfca9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4d4031bb-52b7-45e8-842d-345b1581359a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '6d7ccaab-bf3e-4dd1-84d1-a7061ea75786', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a415b092-b804-4769-b608-333c2232c442', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'fe58c9ab-1ef7-4140-bce5-7986473d5d0f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0b67342b-4fd0-43e6-8057-1b3b1fcbcdbd', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '46775e3d-6cc3-4a03-894a-d57fb6792326', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd6d891dd-ab7d-4d26-8908-087e3087a5f4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'faa775eb-0343-4ab9-9722-54ffeed9848f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0889596d-9b9c-4208-8b92-c68f6dcc9835', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'eba6979f-5d81-4d0b-b76d-501994a44e98', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '6dff520d-c920-4e4a-bb0f-e44f7b05e396', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd8f31d4b-f1cf-423f-855a-782bf25b3915', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '64d5b6ec-a0ef-46cd-b9a4-e5e511027c8c', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c4bb3b8f-cf7a-4279-bee1-2bd7b64c489e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '6bddd287-171c-4595-9199-be54f073dea7', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '996e25e9-eaf0-45b7-85e8-9d8f64d437a7', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ed708489-b050-4797-b1db-b6dc22d07dda', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4f59c538-eaf9-4e7d-9cb3-24f7fa10e3a3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ab7ffd47-5c71-42dc-b0e2-dcd046e14940', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b73e1e5f-5dd1-400c-bd2d-d66754ec153b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '016508e9-b32e-4e81-803b-b224ec041548', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'da3d8b75-9b27-4f1f-b234-b67f93ad78c7', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '77dbce3d-e9b5-42ef-b81a-7baee71097b4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b0a5988a-68cd-4ab0-9170-b3c9f576fd18', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '08d4c199-376a-4d2a-9bf1-e62bebb2c2e4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3e3dd91e-5095-403f-b89a-2ef76e75c1ae', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4cab4b48-605e-4a1d-b2c6-5034f3305a01', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '220a7b05-c47b-47fc-89f4-569a152d1a59', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7c095b0d-6185-40fd-a5e2-f3c05cab69fe', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '5ca964c2-1458-46d8-be2b-ddc482373df6', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'bbb836f0-beb7-46fd-9d79-c48092fd6d56', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '22295981-0ab4-4d56-99e2-32836be8a579', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '44888978-5b9e-4110-a2de-eff0d7520d8f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '1e7319b6-9c85-4555-87d9-4ac96647d3e9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7a664b2b-bbc3-4f7d-8597-2738c6bd2ad9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2ca38a69-bfe9-4a4a-8685-29c9712e438d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd10f9fe7-703c-4c61-89fc-6e4bc703ea80', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '9eda3b26-d983-4256-97a3-f1b479ef796b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b89d86c0-de04-4d7b-83d3-904cb0227d7d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0c910991-0f8e-48e1-8efd-ecab3e61525b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'af6a1355-9907-4d05-bde4-9096c2a72f82', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd3046209-3b20-4e99-8b02-9bd5f0ec8ff0', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ac55554d-1ea2-48d1-9df9-a4517ab8363e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4af3b3fb-4e5c-47ec-9e7b-a102516f5279', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ea1a5d1b-d3c6-46cb-8c70-cc28df262443', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '671ca755-1c38-44df-a340-5e6abc78b60b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '74c4689e-ae94-4ce8-8eae-7c90d3bdd003', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '6db2a8f8-e233-49a9-9081-457cda91636a', '2026-11-18 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b988c4d0-ab09-464a-81fa-1bb679b2f230', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8d2cc34d-0ad1-48c8-b316-4c29fde19932', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '5b092dbc-950e-45ef-90e8-acb44996fbc3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a912a4b0-7d73-4bee-be52-d78032066214', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3e23e7ef-b882-4e90-8108-e5a8cc97aef5', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e93699d8-809c-4c21-8e4f-57d37a9db56a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8c252550-8676-44f8-b5aa-e944fbe720fb', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '537b42a1-6914-4acd-82be-652105c9e067', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0563cec5-cf97-410b-ab46-a28233ff2ede', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8e1330ce-db37-4f95-8071-b1bbd22d22bb', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e4a2f264-5fb3-49b5-b0b8-731ab48fcf6e', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a2d6c457-1066-4c9c-b68b-b3b569b53123', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '765e0cc9-d4a0-4c4b-80e3-045384403a57', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '5894d71f-530d-4eb6-be14-10cb6c12be98', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '27e373d2-6653-4d02-97ce-20d106cfbf57', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'bb773c3b-5b23-4d45-882f-9edee81aaa29', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '9c7df9f6-f5ae-49c9-ada1-100fd8f0c646', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '638d33dd-1a26-495d-ae37-4f8dde96d539', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '6238c1fd-0a1b-49e5-a8a6-de822955e2a9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b09a1bd3-891e-4bf8-9900-58419d3d26b4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '96ec789e-a9e8-4c35-90a2-64faf984c67f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '542bc936-f7a5-403b-a706-19ddb24765b7', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8c9399aa-efc0-4b2a-ad85-ba7cfa664707', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ed970ebd-9af2-4672-9bf6-0355f0e54f48', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c44a7ddd-af20-43bb-84af-127d2c1aef11', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0592206c-83d2-4b56-a671-6aced8ba058a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '02f6f73d-fbc0-4b98-a2cd-ff1dbdf82a6f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '17217ff1-2ae8-46f9-aa8d-637bd7511ad1', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '34c37ece-8d2e-449a-9ee7-83a01c74fa91', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '257c392d-e27f-42d0-ada8-c3230d3d0c7b', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '597b7656-c85d-4b4c-8956-09a08565ba3d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '939a6ce6-dd89-4071-a4e9-6e9bf47d4762', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2e0c3d24-08e4-4778-a7c3-4f44c9e761d9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '52c03195-3311-4297-8027-df013c9115d1', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7fc3f370-05a3-4eec-b7e1-8a81eb68fcc0', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '576ffe75-9fbf-4876-8372-5acb5d7121b9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '40652677-63ca-4d7d-926f-09315bf176fa', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ba934fc0-8df5-4bb1-b113-81da241d523d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b0eac0fe-1f73-43e1-bdf9-04fcc79a74b2', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0edc8d80-09d6-4726-8e37-988273c18949', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '4bbc4d5a-c4da-4fdb-bcc5-1c24cb105195', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '44d356b3-807b-4620-bc62-132257b6ee4f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '1d3caa0e-b688-4ab5-9955-bcca72f3e722', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '036d191e-c274-42d9-9ac0-54ef6dbb7d42', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ff917497-da02-47e6-8bb3-fad0cb4bb759', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ee270032-c328-44b7-97c2-cc5a230348ce', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a27424c6-ed40-4e70-890e-8008cc102a61', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2d30f2b4-79d9-467c-a984-dc57efd8aab3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '368cfb5b-d06f-48dd-bd05-09b7e05e8cb6', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '0ce48f64-3adf-4bfb-81ac-fc6fc2b417ac', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '63266f84-ed3c-41c3-8024-e7d130ec98c2', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c45ad4da-ef35-4027-bf51-3dfaab39b452', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3632fc8b-fa9f-46c8-b7a8-28ce51eff6f1', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '56425279-6bf0-4732-82ce-b48ebbb9fe41', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '68c5f0a4-608f-4019-9ab8-0ad094ab5023', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '9bf1e1f7-28c5-4195-a43f-f106242160da', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'cec688c8-72d1-4df3-bbbf-511da5991aba', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '66f5c36c-3ca6-4cc3-acac-3535c06fd50a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '750da2d9-be08-4b24-9980-f7ce2235abe5', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd579272b-ddb8-4f1e-82aa-0a247442bc49', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3c71b9e3-3d24-4722-872e-8d0c1e6498f4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ad58abfd-1237-456f-83f1-6b8c06c40a5a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd9d22c91-8b87-43a5-aae6-fdfc1572abec', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd4673d9d-8598-459f-855a-36834aa36d5f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '44f7e0c7-c19f-40c6-9f6a-aa0c1ed3380f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'f73b1d59-04b4-4a31-a79f-7d892f8dfa2a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '539c4290-ef31-4896-b71b-f4a1d79cb5a9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '141fdf7f-e7ae-4dab-8a5e-fc0e826ab603', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a1dae548-e111-4ad4-a6a8-0adb7f031984', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '72a4bf8d-ed6a-4348-a1f6-be65d4c4ef34', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a6d447c8-d542-4ba3-8cc6-50f5464742d4', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '9bf89877-42c5-4304-8c19-359bd56a2159', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8566ee9d-9bd4-4e83-89ea-f00ffeeda13d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'da48f63e-0518-420a-a63d-51f87c19bd10', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'a39592d5-a655-4b88-9d08-e97b50c53237', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '5a8961c4-6f1d-4525-a58b-6951b3099caa', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7fcf6f32-e94c-4fb5-9511-064076e0bf71', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3812cf32-a329-40ea-91ba-98e6f8d37ae1', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'ad80fdbc-398d-480b-ab25-bab66ad37cf6', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3570e9f8-82cf-4c23-8bd4-acdafea00cb9', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c763d954-b135-4681-85db-afaf56a40a06', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '3bd2aeac-52d6-43b2-a87d-3172ae826f41', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '60546867-061e-4eb6-a5e7-495dfc55afec', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '7fac86af-7d58-4deb-a49b-3db3c74eb392', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '67590b5c-b4ca-464d-a1c6-e5c1f384cd4d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2add1635-b5aa-467e-abe0-21b95d2a8a56', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '69ff5dcc-7922-4060-9baf-ab2d6454c881', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b605c5b2-9679-439d-9f96-753d1a8c658f', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '1190f278-cfbf-4e0d-9592-f51cae501b07', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c0fb91c8-78ad-4455-af78-828b3bbb41f5', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd339e748-0ae5-406c-93dd-676ad2c547dc', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '2e40b8d2-981f-49c5-830f-cc74effd7167', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'd7c7047c-f91b-4774-ab70-710aba1c3bd0', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'df808eec-6f00-40b1-aa06-94f370bef8dd', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '70fb684a-7749-4edd-b17d-6b2d01e9390c', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '568e4695-82a5-4da7-b7de-c77d373d21a0', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'feb7778f-083b-403e-bab1-dea889a82229', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'fe963e09-df7b-45bf-9940-acf41ffc33d5', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e2555f2f-7c42-4950-a3e0-2c68f159f273', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '378ab70b-7301-4469-8efb-496a486d5036', '2026-11-18 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e30760a7-e1ff-4273-a25c-2ace76963920', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'de2ab024-925b-4d94-9678-995d6e6b862d', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e6336186-d61e-4752-a6fd-8f7ef0748a15', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e57857ec-7a7d-4b6f-9c5a-33d3b08cace3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'b0bfc876-1bbc-4ddc-aaf3-0d6caea2ecc8', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'c9993184-9e8c-4552-a564-c42b30b6007a', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '169e84bd-f100-4667-9b55-a6003e919bc3', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', '8d2bd788-b274-470c-a029-5f738131c2ae', '2026-11-18 18:00:00+00'),
	('cf388c2c-4621-4b8a-a2b8-56b0da716987', 'e20630ee-1fc0-424c-8e33-5985521aa623', '2026-11-18 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '37573d83-cac4-4133-9dd7-cf56f2b14766', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'bec9e09a-0b0c-460b-83bf-baa3de296c83', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'c17459ac-8b90-4144-be5f-b6ed71994d58', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '093781c9-7579-4f03-b662-0a093269be03', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '92802ea9-ddea-43bb-82fb-5bcfcbb1649c', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '3487df8e-0367-4d3a-9a45-88bb18ee45e0', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '29794320-85fe-4efa-adba-ce3dcf5116f6', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'a7c833bb-83a2-4e3b-949a-c50951e6174b', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '100d9301-ec67-4679-9a5d-2aafad19e33f', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'e006ee03-3e22-49df-864d-cf558ac67df5', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '2595b5d3-6971-4c4b-990d-dc326b19da66', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '852823d0-8204-4b04-9725-4aa2f6c8b5ce', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'e992e09f-0ed1-4d4c-a11d-205e3f4a2ae7', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'de051664-9ef1-49db-857e-3cb204d4eafa', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'aed856da-0042-4f66-8d37-923564f26a6a', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '6549618a-83a0-475b-babf-ba9338331747', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '7ec82aaa-ee3f-453b-b58c-dcbf897f4645', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '68814988-b3ac-433b-8a1d-7bbc44fc9a04', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '80b83057-20f8-40ba-bbfb-4b53329c5268', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'f79f81c7-2f39-46e8-930d-196353c598a2', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '1ef5f1bc-b5cd-469b-8b92-e80077da0913', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '8ea18f06-3a92-4068-8dcd-e1ecfde0e868', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'ed279c49-be90-4526-895c-9368653d250d', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'ec44492a-dfc4-4995-86e9-8f0dd1840564', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '1032fd5e-7481-46cf-99e1-059f52030b94', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '5bc412a6-f845-43cd-af64-5e1dd41773d7', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'ff8b6ed9-2c73-4672-879e-e0d2d6ee5f47', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '250f4ffd-8bdc-478c-a01c-e1519c3db492', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'f214cd50-2d31-45a9-ba73-ad419db55a25', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', '9986abd7-7155-43d7-9578-35a1c6c8f087', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'b2fc16b8-a1fd-4460-b3c0-5901757383ec', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'b574cdb0-e5d1-4418-b698-d1e4a74c7316', '2026-11-11 18:00:00+00'),
	('c42533aa-ec76-4024-bfbc-5b7fdfe8830e', 'df20ddee-76ce-4e49-b7bf-d3866c555573', '2026-11-11 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'e96cbad0-9740-4a64-8dc9-3deec9ed4f98', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'febb1ae5-2079-460c-a861-a6ed56a34d61', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '60149a23-ae0d-4d3f-bd0d-4c455f9cb20b', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '435a751e-d192-424e-b0a6-091c042fcf4a', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '969b3703-3cd8-4460-b07f-4e90458539ad', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '8cc15dbf-c15e-491e-9435-d6344bfd3ff7', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'daf18d76-f34b-4d7e-8cd8-4e04c1c63573', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '6a13c6f2-a3e1-4984-b466-41afde8e93df', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '32853453-88f4-4007-8aa2-9895cd6bf454', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'cd8ebeff-a484-4fae-b551-939d62673e4b', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'd6e17ed1-5e2b-4fd3-8c94-4ca36ea92f58', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '799e346f-b1d3-4862-95c2-68d2fe373e31', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '2375bbc6-d4ca-4c49-8eb4-eed391140c96', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '23697d24-3162-4614-aecd-9b50ed4f2347', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '03ee6606-28f0-41e6-a28c-4198cb6a4a3e', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '72d5c23a-b5c3-4473-98c8-cba1b9da7421', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '311d9af6-9130-4f2a-b6eb-756dccf8eeda', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '9ecc7e87-9d66-45f3-a305-c19713e48bbe', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'c911953c-d195-437b-9a55-5321a7549c78', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', '8418e01b-e598-44ae-a8f2-67efdcb85ace', '2026-11-10 18:00:00+00'),
	('a6aa1dea-ac6b-4b00-9616-eeb8fb8d7eb7', 'ed5f2674-d162-4aeb-911b-076130b08cf4', '2026-11-10 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7c2959de-3de5-4532-836b-077b21bcf59f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '690ed078-02e9-40a2-a96d-c374258e4f56', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '4b25de85-ca9e-48a2-8279-3ac2d9aa2f06', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c3e62c10-cddf-406f-b25e-4bfcdd905663', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '1647eb7b-9137-4d54-8ed9-c1a55804c825', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c540b38d-1471-4f31-865e-05a1e6813fa8', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'ecbac43f-8431-47ad-af5b-3df0ef9f2ac1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c6590642-83fe-4f64-84cf-02025c01b723', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '2959dfd3-cc13-4a9d-9524-231dd45d08a5', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '44418bff-d796-4365-9e1f-f06e5d894b3a', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'fa31459b-e252-4bda-b6a1-c499ffc7841f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '97d5b8bc-d7f8-4f78-bf14-59bc9e3dd9aa', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '9a66d5d6-da5f-4d0b-8316-0f78012e8fcb', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'df596ae1-d2a2-463c-ae3c-f2fa3ab601e2', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '8221882d-82ae-4ac0-9892-d6a9af6fef34', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd50c4717-f2d6-4f5a-9925-899d685d8aa6', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'df3d3c54-d0c9-4189-aacd-b3e9dbb4dee4', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd585cb9f-0906-406f-962d-bbcf2e92a57d', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '6d61a762-0a49-492c-9b60-ea3ce78a4a22', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'fcd53c07-60c7-424f-8642-6ea6733871b6', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '2c68022d-62d8-4e18-9602-35a1fb45ae67', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd5accc54-18b3-4d6c-b80f-e81c5220eadd', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '943cf2be-300b-450f-bf1a-538120fe100c', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '5d892144-b251-41a2-8d1c-f1b07414b917', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'f1a2d729-20a4-410f-8f23-5983ce28eb3d', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7526b980-d799-424c-b7d3-64f8c7cce1a7', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'e383a41f-91fa-49c6-b205-0d6c5b0f16e2', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '5a701ab7-8047-4838-bd2e-e7eeacf490e6', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '38bea0f4-5a4c-45c8-9680-b4f9d0b946eb', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '34e99400-8a66-4b0e-abbb-41841d767a5a', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'e063d265-c345-4bd1-8daf-8a223aa63c3f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '48fe3d30-ef60-4460-b5e1-5d006e83f952', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'cb4012d9-b5e5-4991-99d9-31327605aa4d', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '24bae119-810d-4644-801f-dacbbef76a2c', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'edaee222-0bf5-4ca2-a827-6cd6e6556fe8', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '35edb99e-61cb-4670-b37a-b08c7d3980f1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7c1b374a-3cff-43c3-a7d5-59f9a28b50a5', '2026-09-21 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '0c833eb8-69eb-4229-8b3f-bd81c953383c', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '27002523-1c33-4603-9acf-8b8dedf47fe3', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'ea6dd09a-c4b5-4cf4-8794-277cf735ce91', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '23ca3530-9666-43cb-88b1-96256422a316', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '7eb5f9e5-895f-4928-a7b2-bde66bfeb0a3', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'b2cb9abf-73b3-4d20-9f12-68142b9cf56f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'db04a5bd-a85e-44ba-8551-155b58468904', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'f1a85db6-4140-4f4c-bb2b-0a314629dea8', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'aa6ed8e9-0897-41bf-bcbe-7407d94bc01b', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '049e1e0f-8a20-434e-9d4c-ce027ab6d96b', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '62164039-8e36-49b6-924e-c4cd521303f1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'e3bf3590-f88b-404c-ad7d-c39db3b0788e', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'e61b7bb6-0cf7-437f-9227-12810d0a78c0', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '5bbe44fb-2ea7-419e-a1b2-2475b570ae01', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'fb5a5aab-b36a-4b84-917b-e30d013b5f7f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'a69b8ea0-5ff8-4e4c-827b-34df0ba62fab', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'e2951e5c-0b2e-4551-9482-01c912ae4f17', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'cc817a12-8d45-4c0d-9fc9-dd281b846644', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'a03bcf1d-0bea-49e4-bd0c-c2bad085dd4f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'ef2921d4-bdfd-418b-9856-b221c5a059fe', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '95afb737-1740-460c-aee7-3bbd407e8269', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c1ce1df5-590e-48dd-8960-2710ad68bf5f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '42fcf595-30cc-4c76-924f-b6d82ef1f108', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'd7780079-cebd-4694-9a7e-caf847745f83', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '81ccd5fe-4f6e-470d-9486-249329d9078e', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '6b634501-cb49-4506-b619-e105948ed533', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'a8d7afe4-51f2-415b-956a-7d657042d174', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'f4ff474f-2735-419b-a125-c200482fb680', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '48a900dc-0fa0-445b-b3ed-4af683817c4f', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '5dd95c33-e1d0-46a6-9c68-312297a5ca4a', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '9cf8ee08-1511-4dc2-a182-e2f8b351cb96', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'cd87444e-0c0f-410b-9061-16060c2b0c25', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'c4759422-0443-4e82-bee8-799efe4ad9e1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '32519a08-ff5d-4c35-84aa-2645618929d1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', 'aa1ef494-2de3-4b3e-bb3b-dda4fc9eeda1', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '6d189700-85d5-42ae-9d2f-4d460eaa0cd4', '2026-09-21 18:00:00+00'),
	('466aee45-c13d-45ba-b6b5-c8bb4c3e987d', '52bf6aa3-bb7e-4c19-8d7a-f133619bd188', '2026-09-21 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '589320f4-4476-4295-bf71-9394e43ce9ee', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b871cd99-4455-442b-b581-38104230c657', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '995352c4-1c5c-4dbf-9d3a-9ef8ce07cec4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '001ddc1b-7ed2-42cf-a911-de8336b45eed', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd000d9a2-f314-4b10-8733-d7bbfb69087a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'ef95c7c2-daca-4d75-81d8-9e8f1d164217', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a0b1cf9e-b65f-405e-ad88-85014823704d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '018b1182-1e69-42bb-a50d-988b9428cd22', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b5170c1d-65e4-40d5-bf3d-7fc9560b7e48', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1e484c96-8ee1-419c-acd9-56646322653e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7e337df7-23d7-4584-b6c6-748728edab9e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '24311807-86b1-44da-b7ac-583a482a5103', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd00271a9-62e5-4406-845d-997daa532389', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5f01f257-07b9-4d76-a98b-d76fca84e271', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8988c8f3-7e5f-44a5-9015-81b4cb7be1cc', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd6fe074d-13ae-40e9-9621-951feed2fa3a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '279a66ce-0c85-48a6-8690-44876e93d336', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e464e3a6-20ed-43a9-96c7-b79986184230', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '9fe0c437-ee5e-4605-bb0d-0e9ba56f7ea7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'dee29470-6172-4592-add9-eb02583dc312', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '58ced424-1ae2-449b-9090-24b3a4939bd9', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '3e28c4f8-aeaa-4b39-9ec0-49dbcca885c5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'af7501ef-d2fc-4ec1-a8e9-ade5f623ac97', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '442ecbfc-0d3a-40a1-88d3-7e2562f0fa36', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '909026cc-0cb6-48f5-a7e1-fdf6eb2549c3', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '91d9897e-6740-4f6f-bfbf-4d6998688c31', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c7ab6688-b744-4710-99fa-b8eec6f2f13a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1727d6bc-dc88-4d8a-8e7b-243706ca50e9', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '818512c7-1f1f-4a02-8ce9-c6caf478422d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '044c56ec-12e3-4a0f-ad8a-172e13425e47', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd7b3073e-6a04-4289-bd26-2e9f3428cd8e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '4930d945-4b53-4571-852d-dcef38bb5443', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e9ba9c45-efdf-4c3a-a72b-3414ac139c0e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b1506329-fa2e-49ca-a76d-0d1d73888f7b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c449254e-a13c-4825-999e-46357e1c0a62', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5db1f451-441a-46ee-8c4f-d73ed7b39f41', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8e902232-9f32-442a-ad83-64d349e2a6df', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '22d2a432-99a4-4481-8aa8-e8a62c85a4a8', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8325cddc-4a5b-456a-beb5-0edcf120fcae', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'af08fd4c-d17d-48dc-b896-974081fe0932', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7a17af37-49f3-4b44-8859-2565d6cbb773', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'dfeff227-792a-4365-909a-e80eddc8bcd0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '30a6eb1f-cfca-4adb-9bd8-dd7c8d9ca48c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'fe361c49-bef3-4921-ad76-8aaec81a3bf2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '28b0c986-8338-4000-90d2-4a2cbae95028', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '19ee0233-7df5-45e3-91d0-8d93f34fcaf0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5cadada1-dfd9-4494-8c5f-64f986c2dbfe', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0ba2c257-8d31-497e-9683-0222a89b3270', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '202b3f4c-6c5b-413a-9185-2c3d0948aa46', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'de63b2fa-4c27-4a5b-8584-790f43adb947', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '46090a81-59b7-4f76-8a8c-3b95755e3864', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c17e858b-6b05-43e4-b76a-13e596452fec', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '67f00e9a-d330-4986-b7e7-aa74cfa9a5da', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'df4441ef-e538-44f1-9887-15fa37711e9a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '500820a1-8598-41b1-84f5-459f0548a03a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '29cbae13-3888-42ec-9edd-3481d67cf2c8', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f3a519f8-141c-439b-abc4-3b61f4270b2e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6a0299ef-4986-4156-89ad-538ce3fdb429', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8607a2ce-ba61-4a37-8b35-9f605cb4f849', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7935ac1d-bad1-4668-985e-bb524e81a0ba', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'bc6d6987-b3e8-4ba5-a0c5-8108fe791e90', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c7adda77-557d-4bfa-9dc9-4d7ef50f0a78', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6879a6a6-14e3-4c83-be21-b590d0844707', '2025-09-28 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '58791803-1e65-4e9f-a2d7-7e6c261f2c2a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'eb1433e3-c398-45e4-be63-4896059c3477', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '07682e21-eb70-4a40-93fd-130feef9b57d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '31b02203-bb68-4b9f-8992-6acc5a38d4c9', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c17587bd-e58a-4924-9f06-3db497bd70e0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f1bce40d-d4be-4ce9-b3b3-1f77dfb7b2fd', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e575b511-16fe-40e6-9b96-42c155cf6cca', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'cc0e73cf-188f-4945-a8e0-6fe92967635c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '29bfd153-375f-45a2-a1d5-2dd9747298df', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1bfc78ca-8aaa-4e0e-b131-f74e8014f5a6', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6f4d0095-6550-4f2e-b53e-6f93d1ee5819', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '344eff66-8216-4eb9-a292-9b75eb56a485', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2ccf8936-f622-41f7-a81e-24d82f1e9476', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '25d4b848-208d-4a69-922f-adf0333d675a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7e45602a-4743-4446-97b2-afb46024278c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'afedc4d1-5adc-45b9-b1f4-ea5f18a12de7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '579fec53-a5f2-4281-9038-9886b52c57fe', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '35394d0a-e4eb-468c-89d3-8b4d386261ee', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '09240a67-8c1a-4f24-8ab8-638fb590f9f5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'ba1397e8-112e-4ca8-a9cf-ff1a2d6098d4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'be65a4ab-530f-49ea-b034-26923a7584dd', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd78db27b-dbe6-4cd3-b2dd-2742772c5697', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '384c62e4-483e-4c5d-a41f-3f76f0c11632', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c4a7fb27-9e84-494d-abaa-bf3626701237', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5796c03c-d8ed-4451-bae0-82b46a47b4a2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '759c283f-9bfc-40a3-98c5-00450769e183', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '999142d5-e156-49b1-9851-35e43949c485', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5857ccec-f7fb-464e-9387-c84980a452d4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '3c7eadc2-d969-41a0-9640-024ec352e226', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '27b8deaf-8c93-4a8b-bc2a-fee3da63b745', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8f471418-b4e3-4aaa-8d20-1fff917d4d63', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '554686da-dd65-4e8f-aafa-6b383c63f729', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '9c828293-5120-4954-a358-d812c1388615', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5ba9c251-6515-45d6-afc7-8ea568f98c27', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '659e980d-5504-4d3a-b3c2-24d879f71f55', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '19cdacce-de61-408f-bfb7-fadbeb6acf0a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6ac4160e-20dc-4207-81c4-3cc87708b6dc', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'ea4a08ed-4e22-4538-8754-f9f90245890d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '35517922-2fd1-4b84-930e-ecdbed89602c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'bae27c5a-2057-4cd5-9177-bcbf4f351fd1', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '99482f73-3064-462c-a8a8-a2adf884354a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'da032051-7ed8-4eb5-b4d7-9ecd7a72c30b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '11f29cd2-0a08-41eb-8f92-48bcf1b497dc', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'cc15191f-4865-4990-8b1f-979e6b4304d6', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '52ac50d7-733a-4130-86a4-a10bb1b5112b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '3462866b-99a1-4991-b6ef-c2745732f923', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '36935b88-389e-4ca6-acd0-a0569b12d278', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b970b01d-0936-4bd1-b73f-fd0ddd6c6d9d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a08413b4-479a-444e-902e-b2eeaef6c049', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '02f37a80-de57-4d40-bde5-680beab1c05a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd2b333a4-867f-45e0-a31b-0e55a6a02589', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e9f36f9f-9e86-487a-b938-8892762d66af', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'cafa65f9-77bf-4366-aedf-60275bdd4477', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c29cc7e0-1349-47ba-bcda-d8cc36069ec8', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f549a3bd-1dc8-4547-a689-9dcc9cc3921e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'bfd12218-e2e1-49ef-8588-ee126342a732', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1635eaf2-8429-458f-992b-0bd29133a37c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '854fd214-e30a-47e0-8fac-45979c39ffdb', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f639caa1-342f-46a2-9aab-1482f4bda4e0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '3e0073bc-e046-46c1-b3cb-542c855ae115', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '03c317dd-cbeb-4140-bd28-b22d1f9c675d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1a9187d6-7093-4c6c-9d27-92565d815bd1', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c82eaa17-0dd2-4ed9-935b-4f62b9b6e650', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'cf270bea-3069-4ab1-9d13-cc767b9084d2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2c563b7a-8fbe-4ce5-9591-5eed0a31056d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c3332e3b-cdaa-4632-8ab4-29e69a29767e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e74eaedc-ec59-48c2-91a3-29c254d34b1c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b1f87bde-b8db-4d17-a891-e052dfcc0bad', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '4944158b-1ab5-4fcc-8d63-de0d581b46d5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6c5cc7b8-e1cb-416d-aedd-80a63839e9fe', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1b9d5970-064e-4efa-9ade-a24d751e4110', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '4188172b-8567-413e-8e51-f1508881ac2c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b8381c57-2c16-4739-a4d4-73d6d13f1b15', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b8a55f1a-e398-4c9d-a25a-267ad4482eda', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5929b454-eaa9-4297-9918-efc399ccfabe', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f067979b-bbc8-4798-8fdf-522b89226ba3', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0f68c422-c8d2-4060-b458-0e3915dd2f3a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '23fb9a4c-72fe-440b-affa-bf1ae162b0ec', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '95166c75-086f-4673-a7c7-9e5061d728ae', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6daae8e9-f7b2-4f19-88b7-3b6c3a63a4b4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a16e2e73-37df-477f-9415-3a8568688063', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '165ae5d9-d0f5-4520-8f67-716dc0197c3a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '3df6cee1-6e17-4066-abb1-dbe0b2e2c363', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8f2c4daf-a0e1-4404-8f9a-1a611e10d78f', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '839d20e3-d9f6-42c6-b551-4b30184a7d32', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'ccb99ca9-3d1a-4975-9883-3e4753ff54a0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2a9ebb9c-8e2d-43ca-87fa-406e6dbbec4c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '5833223c-0b15-47d4-9e9d-52c906fc32c4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '311a8057-e5c2-4502-b491-727d9d7a924a', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '53410b36-9260-4eed-bb13-d9fc72ceab84', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'db8f7c3f-995c-420a-aa03-86331c1f9942', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c0d739f8-8d9c-4abc-9d75-6b319c4acd23', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '781fd386-5aaa-42b3-b973-5a5d142e3bce', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'cd07da6b-cfcc-4bbd-a19f-2bf8da621496', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b51fa2ec-843f-4f29-90bb-0ce8eb4739c2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '176f06cd-0aea-477b-b25f-232278aec9f5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6ec66ff6-bb21-4f1a-ab4b-ff6e682583df', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8c9261fe-cb52-45f4-a390-f2d30f55a6a3', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '40056b63-2c7c-4e43-952d-10c41b6a9f86', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7f15f472-e746-40af-a6a2-324d8f4e7190', '2025-09-28 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '53939122-977a-4be1-876b-c2ba02ce2514', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd0683734-e532-4930-b84f-9c803fd905f8', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '829930e8-ba97-44a9-adc0-a043b18fcd32', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '38ae9f6f-f158-4f37-8c38-b4fe6370749f', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b803e83d-1901-401b-9c30-9c549c38551e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '52913a2b-4f2f-4535-82db-3c88148c6fef', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '59e3cb29-2ecb-4940-823a-fb3afdf854c7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e9f39c68-48e8-412b-9f73-9eb5c8017799', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f30c4464-5823-4caa-baf3-423f23a801ea', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '428934be-2fe6-4d79-b24a-2cf46a67529b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2824edc0-fde2-41cb-a56d-d568165f410f', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b12e625e-d047-4b17-9170-fa42e51163a1', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f0aa9b98-a1a2-4caf-af55-fdb65d5c23e2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '9ac12848-9cfc-4f44-8fde-73aefa1c12e6', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0017f3bc-721e-482a-a24c-77e7fcbf91c7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '81415903-1e4c-4fd6-8d4d-bf474210b949', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f95ab309-f45b-4e05-b9c6-a258f9069940', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '1e1b45f1-9a85-493a-9a67-3f79fcf92ccd', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '947b2447-895f-4f33-aa09-449d8a046f67', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'eac635ee-a4ff-4c3f-b448-4d77b1fae46d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '30b8b864-3df0-4bb3-a826-fb273b5d6f57', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'dcaa373c-754f-443a-9c60-cb4b817b5eca', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6994d688-91f3-4ab1-9905-812d374f784b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd9b2053c-0afb-44b8-b2c8-d5585e68db70', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '256f4282-ace3-4d39-9ed3-86db5d1fd1b0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '42400f94-6517-44c2-97ef-7866d6d1c6d6', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '64a4b90f-f0ae-4663-9c89-dbf782643050', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6951a53e-5f3f-4b5d-9e40-274a2cd4a062', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f6b465dc-c348-421d-b813-ecc11e4d8a12', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '786f9b9d-8ae9-4a90-a907-499d88f57e9d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '38b08440-7893-4d12-b4b5-1b5d673682e8', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0654b4d4-dac1-47b0-aadf-dd0f49db96b7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '995e6a6a-c329-487b-aba5-04a92a86ec33', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2478b4f6-0714-45dd-91f3-2f47e230c2a5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '6f1f9531-84cc-4cd9-ac9a-43580a46de15', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7e5def0f-d9bd-4f8c-b03d-1181dd8b29b3', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e8a2dac7-d255-46da-9e45-85db5867c1b0', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a514b4d1-3f74-4976-ab59-a310e1a55a03', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'c78427e4-c34d-46bd-9375-607cfcd5ad02', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b3b3af7a-1698-4ca6-b20d-a1575d4bdf81', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a19e2a19-b501-4c41-b828-acefca5b9bce', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '909d5c2b-8dcc-40de-9703-928038cc31a6', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'eb933cda-6040-4e58-8ecf-5bac3f978955', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '197aa90a-9e5b-4bf2-80df-86403341ad21', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd9c9ad65-57d9-42d6-ad4f-378fa066a661', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '8a915b53-fa63-42d2-84ce-7d7c39d3cd2e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f7f64a60-6887-4b49-a077-6f563c36aeaf', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'e72af408-a1ab-42f4-b679-c13f73f80c88', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '99f544fa-f2f7-4e30-a880-95f39468092b', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '11f73ce8-ad06-4d74-b094-830bcd5a73ac', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd8c81ad0-9a25-4a9a-bbda-c381592a9529', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7bc1a235-3aea-4e0e-b9d3-48c14f379122', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'a91ea1f8-ca21-490d-8b0a-40ef75745a52', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'dc87763b-bcc9-403d-b577-0ff98a2f41ef', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd1b31a46-0fd3-4902-88db-55fde69b11d4', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '56f407d2-dfc9-4981-95dc-f012d0d9f635', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '16b980e6-2adb-4c5c-95f3-9ab0ec74fdbc', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b06cd0ff-b077-45ff-a648-d8babca3ea14', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '851eca35-7dc6-43fc-a5c6-72e5eab7420e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'b38591a8-29f2-4d12-b720-5b9e5e298365', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0baab7f1-fb61-4ccc-aa28-9cae97d8117f', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'f988a6ff-33d6-4c67-b6d7-4b737155c162', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '299107c1-951e-4519-bf74-1ba044872ba2', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'fc397984-3a75-4304-a3d8-aaa8020a9c6d', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '21be692e-1555-467a-ad96-428d8d3a5146', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '2fa7989c-0e75-4493-a927-900995a24ec3', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd4074255-8465-4db3-9e34-fdba5d0bd81c', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'aa208647-c8b2-4ebc-aa44-fff080435f8e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'd8ab897a-e850-47bb-9b79-30e199ba066e', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '15401a03-1024-497b-afb2-6139a11b8677', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '96d9c8cc-a930-4d0a-be64-dc53c87915de', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '4d9be904-4c07-481b-a13e-f23573fdfdc7', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'aebdec8e-f77b-4e97-af42-6f938cd3bd81', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '64b9940d-039b-46ba-88d2-31015cd43926', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '0fb4f8d0-2e1f-4ca8-8051-96d30c3620a5', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', 'eb91976a-7bbe-480d-b231-b352060c1ee9', '2025-09-28 18:00:00+00'),
	('f6a9d034-5246-4232-b6ff-5e9d12dc6209', '7c6e20c9-baa0-463e-8e91-a27485444bda', '2025-09-28 18:00:00+00');


--
-- Data for Name: proactiva_word; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: proactiva_demand_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.proactiva_demand_event_id_seq', 130, true);


--
-- Name: proactiva_alembic_version proactiva_alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_alembic_version
    ADD CONSTRAINT proactiva_alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: proactiva_answer proactiva_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_answer
    ADD CONSTRAINT proactiva_answer_pkey PRIMARY KEY (id);


--
-- Name: proactiva_answer proactiva_answer_referral_id_package_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_answer
    ADD CONSTRAINT proactiva_answer_referral_id_package_id_key UNIQUE (referral_id, package_id);


--
-- Name: proactiva_confirmation proactiva_confirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_confirmation
    ADD CONSTRAINT proactiva_confirmation_pkey PRIMARY KEY (id);


--
-- Name: proactiva_dataset_words proactiva_dataset_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_dataset_words
    ADD CONSTRAINT proactiva_dataset_words_pkey PRIMARY KEY (id);


--
-- Name: proactiva_demand_event proactiva_demand_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_pkey PRIMARY KEY (id);


--
-- Name: proactiva_demand proactiva_demand_folio_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_folio_key UNIQUE (folio);


--
-- Name: proactiva_demand proactiva_demand_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_pkey PRIMARY KEY (id);


--
-- Name: proactiva_demand proactiva_demand_submission_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_submission_key UNIQUE (submission);


--
-- Name: proactiva_draft proactiva_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_draft
    ADD CONSTRAINT proactiva_draft_pkey PRIMARY KEY (id);


--
-- Name: proactiva_erasure proactiva_erasure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_erasure
    ADD CONSTRAINT proactiva_erasure_pkey PRIMARY KEY (participant_hash);


--
-- Name: proactiva_institution proactiva_institution_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_institution
    ADD CONSTRAINT proactiva_institution_pkey PRIMARY KEY (id);


--
-- Name: proactiva_ledger_event proactiva_ledger_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_event
    ADD CONSTRAINT proactiva_ledger_event_pkey PRIMARY KEY (seq);


--
-- Name: proactiva_ledger_progress proactiva_ledger_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_progress
    ADD CONSTRAINT proactiva_ledger_progress_pkey PRIMARY KEY (id);


--
-- Name: proactiva_ledger_referral proactiva_ledger_referral_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_referral
    ADD CONSTRAINT proactiva_ledger_referral_pkey PRIMARY KEY (referral);


--
-- Name: proactiva_ledger_rollup proactiva_ledger_rollup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_rollup
    ADD CONSTRAINT proactiva_ledger_rollup_pkey PRIMARY KEY (dimension, value, month);


--
-- Name: proactiva_ledger_seal proactiva_ledger_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_seal
    ADD CONSTRAINT proactiva_ledger_seal_pkey PRIMARY KEY (number);


--
-- Name: proactiva_ledger_state proactiva_ledger_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_ledger_state
    ADD CONSTRAINT proactiva_ledger_state_pkey PRIMARY KEY (dataset);


--
-- Name: proactiva_message proactiva_message_past_answer_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_past_answer_id_key UNIQUE (past_answer_id);


--
-- Name: proactiva_message proactiva_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_pkey PRIMARY KEY (id);


--
-- Name: proactiva_note proactiva_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_note
    ADD CONSTRAINT proactiva_note_pkey PRIMARY KEY (id);


--
-- Name: proactiva_participant proactiva_participant_claim_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_participant
    ADD CONSTRAINT proactiva_participant_claim_hash_key UNIQUE (claim_hash);


--
-- Name: proactiva_participant proactiva_participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_participant
    ADD CONSTRAINT proactiva_participant_pkey PRIMARY KEY (id);


--
-- Name: proactiva_participant proactiva_participant_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_participant
    ADD CONSTRAINT proactiva_participant_user_id_key UNIQUE (user_id);


--
-- Name: proactiva_past_answer proactiva_past_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_past_answer
    ADD CONSTRAINT proactiva_past_answer_pkey PRIMARY KEY (id);


--
-- Name: proactiva_recorded_answer proactiva_recorded_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_recorded_answer
    ADD CONSTRAINT proactiva_recorded_answer_pkey PRIMARY KEY (id);


--
-- Name: proactiva_redaction proactiva_redaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_redaction
    ADD CONSTRAINT proactiva_redaction_pkey PRIMARY KEY (id);


--
-- Name: proactiva_referral proactiva_referral_demand_id_organization_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_referral
    ADD CONSTRAINT proactiva_referral_demand_id_organization_id_key UNIQUE (demand_id, organization_id);


--
-- Name: proactiva_referral proactiva_referral_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_referral
    ADD CONSTRAINT proactiva_referral_pkey PRIMARY KEY (id);


--
-- Name: proactiva_report proactiva_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_report
    ADD CONSTRAINT proactiva_report_pkey PRIMARY KEY (id);


--
-- Name: proactiva_support proactiva_support_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_support
    ADD CONSTRAINT proactiva_support_pkey PRIMARY KEY (demand_id, participant_id);


--
-- Name: proactiva_word proactiva_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_word
    ADD CONSTRAINT proactiva_word_pkey PRIMARY KEY (word);


--
-- Name: ix_proactiva_answer_package_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_answer_package_id ON public.proactiva_answer USING btree (package_id);


--
-- Name: ix_proactiva_demand_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_demand_author_id ON public.proactiva_demand USING btree (author_id);


--
-- Name: ix_proactiva_demand_event_moderator_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_demand_event_moderator_id ON public.proactiva_demand_event USING btree (moderator_id);


--
-- Name: ix_proactiva_demand_merge_target_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_demand_merge_target_id ON public.proactiva_demand USING btree (merge_target_id);


--
-- Name: ix_proactiva_demand_problem; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_demand_problem ON public.proactiva_demand USING btree (problem);


--
-- Name: ix_proactiva_demand_recorder_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_demand_recorder_id ON public.proactiva_demand USING btree (recorder_id);


--
-- Name: ix_proactiva_message_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_message_author_id ON public.proactiva_message USING btree (author_id);


--
-- Name: ix_proactiva_message_explains_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_message_explains_id ON public.proactiva_message USING btree (explains_id);


--
-- Name: ix_proactiva_note_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_note_author_id ON public.proactiva_note USING btree (author_id);


--
-- Name: ix_proactiva_past_answer_referral_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_past_answer_referral_id ON public.proactiva_past_answer USING btree (referral_id);


--
-- Name: ix_proactiva_recorded_answer_recorder_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_recorded_answer_recorder_id ON public.proactiva_recorded_answer USING btree (recorder_id);


--
-- Name: ix_proactiva_referral_assignee_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_referral_assignee_id ON public.proactiva_referral USING btree (assignee_id);


--
-- Name: ix_proactiva_support_participant_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proactiva_support_participant_id ON public.proactiva_support USING btree (participant_id);


--
-- Name: proactiva_confirmation_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_confirmation_expires ON public.proactiva_confirmation USING btree (expires_at);


--
-- Name: proactiva_dataset_words_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_dataset_words_search ON public.proactiva_dataset_words USING gin (search);


--
-- Name: proactiva_demand_board; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_board ON public.proactiva_demand USING btree (visibility, status, published_at);


--
-- Name: proactiva_demand_event_story; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_event_story ON public.proactiva_demand_event USING btree (demand_id, id);


--
-- Name: proactiva_demand_event_trail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_event_trail ON public.proactiva_demand_event USING btree (happened_on, id) WHERE (moderator_id IS NOT NULL);


--
-- Name: proactiva_demand_groups; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_groups ON public.proactiva_demand USING gin (beneficiary_groups);


--
-- Name: proactiva_demand_masked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_masked ON public.proactiva_demand USING btree (published_at) WHERE ((title_raw <> title_public) OR (wanted_raw <> wanted_public) OR (purpose_raw <> purpose_public) OR (where_raw <> where_public) OR (alias_raw <> alias_public));


--
-- Name: proactiva_demand_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_origin ON public.proactiva_demand USING btree (created_at) WHERE (origin IS NOT NULL);


--
-- Name: proactiva_demand_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_search ON public.proactiva_demand USING gin (search);


--
-- Name: proactiva_demand_supported; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_supported ON public.proactiva_demand USING btree (visibility, support_count);


--
-- Name: proactiva_demand_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_demand_unread ON public.proactiva_demand USING btree (id) WHERE (search IS NULL);


--
-- Name: proactiva_draft_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_draft_expires ON public.proactiva_draft USING btree (expires_at);


--
-- Name: proactiva_draft_writer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_draft_writer ON public.proactiva_draft USING btree (writer_hash);


--
-- Name: proactiva_institution_authority; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX proactiva_institution_authority ON public.proactiva_institution USING btree (is_authority) WHERE is_authority;


--
-- Name: proactiva_ledger_event_corrects; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_event_corrects ON public.proactiva_ledger_event USING btree (corrects) WHERE (corrects IS NOT NULL);


--
-- Name: proactiva_ledger_event_counted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_event_counted ON public.proactiva_ledger_event USING btree (counted_at);


--
-- Name: proactiva_ledger_event_referral; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_event_referral ON public.proactiva_ledger_event USING btree (referral, seq) WHERE (referral IS NOT NULL);


--
-- Name: proactiva_ledger_state_missing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_state_missing ON public.proactiva_ledger_state USING btree (missing_since) WHERE (missing_since IS NOT NULL);


--
-- Name: proactiva_message_answer; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX proactiva_message_answer ON public.proactiva_message USING btree (answers_id) WHERE (past_answer_id IS NULL);


--
-- Name: proactiva_message_dialogue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_message_dialogue ON public.proactiva_message USING btree (demand_id, created_at);


--
-- Name: proactiva_message_masked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_message_masked ON public.proactiva_message USING btree (created_at) WHERE ((text_raw <> text_public) OR (alias_raw <> alias_public));


--
-- Name: proactiva_message_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_message_origin ON public.proactiva_message USING btree (created_at) WHERE (origin IS NOT NULL);


--
-- Name: proactiva_message_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_message_waiting ON public.proactiva_message USING btree (visibility, created_at);


--
-- Name: proactiva_note_referral; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_note_referral ON public.proactiva_note USING btree (referral_id, created_at);


--
-- Name: proactiva_participant_erased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_participant_erased ON public.proactiva_participant USING btree (erased_at) WHERE (erased_at IS NOT NULL);


--
-- Name: proactiva_redaction_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_redaction_item ON public.proactiva_redaction USING btree (demand_id, message_id);


--
-- Name: proactiva_referral_desk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_referral_desk ON public.proactiva_referral USING btree (organization_id, status, due_on);


--
-- Name: proactiva_report_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_report_item ON public.proactiva_report USING btree (demand_id, message_id);


--
-- Name: proactiva_report_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_report_open ON public.proactiva_report USING btree (closed_on, created_at);


--
-- Name: proactiva_report_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_report_origin ON public.proactiva_report USING btree (created_at) WHERE (origin IS NOT NULL);


--
-- Name: proactiva_word_near; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_word_near ON public.proactiva_word USING gin (near);


--
-- Name: proactiva_ledger_event proactiva_ledger_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER proactiva_ledger_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.proactiva_ledger_event FOR EACH STATEMENT EXECUTE FUNCTION public.proactiva_ledger_refuse();


--
-- Name: proactiva_answer proactiva_answer_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_answer
    ADD CONSTRAINT proactiva_answer_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_confirmation proactiva_confirmation_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_confirmation
    ADD CONSTRAINT proactiva_confirmation_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_demand proactiva_demand_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_demand_event proactiva_demand_event_begun_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_begun_referral_id_fkey FOREIGN KEY (begun_referral_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_demand_event proactiva_demand_event_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_demand_event proactiva_demand_event_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.proactiva_message(id);


--
-- Name: proactiva_demand_event proactiva_demand_event_moderator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_moderator_id_fkey FOREIGN KEY (moderator_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_demand_event proactiva_demand_event_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event
    ADD CONSTRAINT proactiva_demand_event_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_demand proactiva_demand_merge_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_merge_target_id_fkey FOREIGN KEY (merge_target_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_demand proactiva_demand_recorder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand
    ADD CONSTRAINT proactiva_demand_recorder_id_fkey FOREIGN KEY (recorder_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_message proactiva_message_answers_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_message proactiva_message_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_message proactiva_message_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_message proactiva_message_explains_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_explains_id_fkey FOREIGN KEY (explains_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_message proactiva_message_past_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_message
    ADD CONSTRAINT proactiva_message_past_answer_id_fkey FOREIGN KEY (past_answer_id) REFERENCES public.proactiva_past_answer(id);


--
-- Name: proactiva_note proactiva_note_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_note
    ADD CONSTRAINT proactiva_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_note proactiva_note_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_note
    ADD CONSTRAINT proactiva_note_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_past_answer proactiva_past_answer_record_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_past_answer
    ADD CONSTRAINT proactiva_past_answer_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.proactiva_recorded_answer(id);


--
-- Name: proactiva_past_answer proactiva_past_answer_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_past_answer
    ADD CONSTRAINT proactiva_past_answer_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES public.proactiva_referral(id);


--
-- Name: proactiva_recorded_answer proactiva_recorded_answer_recorder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_recorded_answer
    ADD CONSTRAINT proactiva_recorded_answer_recorder_id_fkey FOREIGN KEY (recorder_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_redaction proactiva_redaction_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_redaction
    ADD CONSTRAINT proactiva_redaction_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_redaction proactiva_redaction_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_redaction
    ADD CONSTRAINT proactiva_redaction_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.proactiva_message(id);


--
-- Name: proactiva_referral proactiva_referral_assignee_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_referral
    ADD CONSTRAINT proactiva_referral_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES public.proactiva_participant(id);


--
-- Name: proactiva_referral proactiva_referral_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_referral
    ADD CONSTRAINT proactiva_referral_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_referral proactiva_referral_record_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_referral
    ADD CONSTRAINT proactiva_referral_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.proactiva_recorded_answer(id);


--
-- Name: proactiva_report proactiva_report_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_report
    ADD CONSTRAINT proactiva_report_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_report proactiva_report_message_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_report
    ADD CONSTRAINT proactiva_report_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.proactiva_message(id);


--
-- Name: proactiva_support proactiva_support_demand_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_support
    ADD CONSTRAINT proactiva_support_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES public.proactiva_demand(id);


--
-- Name: proactiva_support proactiva_support_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_support
    ADD CONSTRAINT proactiva_support_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.proactiva_participant(id);


--
-- PostgreSQL database dump complete
--


