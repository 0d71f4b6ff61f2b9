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
    words text NOT NULL,
    search tsvector NOT NULL,
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
    dataset text NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    "precision" text NOT NULL,
    backfilled boolean NOT NULL,
    before jsonb,
    after jsonb,
    reason text,
    continues bigint
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
    facts jsonb NOT NULL,
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
    answer_raw text NOT NULL,
    answer_public text NOT NULL,
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
    answer_raw text NOT NULL,
    answer_public text NOT NULL,
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
-- Name: proactiva_demand_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_demand_event ALTER COLUMN id SET DEFAULT nextval('public.proactiva_demand_event_id_seq'::regclass);


--
-- Data for Name: proactiva_alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_alembic_version VALUES
	('proactiva_003');


--
-- Data for Name: proactiva_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_answer VALUES
	('48793e6f-c621-4ec7-809a-50794f7eb8df', '7046477b-3ac9-4a43-887d-c328aa063aad', 'ba5b17a8-de8f-5473-9526-d024a7a921b2', '2026-11-26 20:28:28.722372+00'),
	('917ed91b-3cb3-447d-8750-cf7cd46366d9', '996c7766-4b7e-4bc5-afdc-21812b84ab34', '0bcf6334-8d06-564f-b508-258d807f9faf', '2026-11-26 20:28:30.094864+00'),
	('2e775896-6386-46d4-acc5-38e6894d9820', '010ce275-5630-42c6-b4b2-e745934b83b4', 'ba9dd85b-9358-5220-a61d-87b8e893134d', '2026-11-26 20:28:30.249086+00'),
	('20f0c419-8dba-453d-a36a-940a301eee94', '010ce275-5630-42c6-b4b2-e745934b83b4', 'ac144b61-7117-59c9-8ae0-45c30f6f378c', '2026-11-26 20:28:30.252666+00'),
	('b1924144-d955-47b7-adfb-9cb23a619f48', 'f7ee3b34-9438-42ba-b178-e2054d5e075d', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', '2026-11-26 20:28:30.859348+00'),
	('17315e0d-0568-45d0-9421-6126addda72e', 'b32db210-41ec-4ce8-8c2b-5df24245de0e', 'b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', '2026-11-26 20:28:33.032527+00'),
	('5c343750-f8a3-451e-9c9a-66eaf6a88cfd', 'eb0a593f-b93c-40cb-8b35-30d17497a7da', '0a6b9dfe-dbcf-5df3-883d-f7376da24084', '2026-11-26 20:28:33.275383+00'),
	('4fdfb2a3-2f0f-4614-aa50-29282f589b39', 'eb0e13dd-c4d2-43ac-85ff-0b15f489f18d', '105e130d-0cf6-5cfe-adf4-e29dd01b251a', '2026-11-26 20:28:33.893748+00'),
	('420e7026-e7ae-4c8b-93d5-a2c30bb13f0c', 'eb0e13dd-c4d2-43ac-85ff-0b15f489f18d', '2625209c-751e-59d7-8c96-2875c3a9ac6c', '2026-11-26 20:28:33.894116+00'),
	('d8f96e2d-2dfc-4049-95d9-eb46aa040c5d', '8103773f-708d-415c-81ad-85aa7151fdf0', '941fe420-ccc1-5d12-960b-aad210c3acaf', '2026-11-26 20:28:34.391679+00'),
	('64eb9817-d90e-4ac9-b50f-d64aca853d0d', '728e7219-5b5e-47f1-9704-0e5f903edd65', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', '2026-11-26 20:28:36.108319+00'),
	('6b03c06c-8d24-4a3a-bb39-2355b526d9a9', '7160b03b-7813-484f-bb13-7b59131a5cd7', 'be2e7bda-e564-50e1-836a-59e3a77ef2f1', '2026-11-26 20:28:36.521471+00');


--
-- Data for Name: proactiva_demand; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_demand VALUES
	('38f9c5b0-904a-406f-8266-1abea1ee7ffb', 'TP-2026-457-0210', '0c847b4d0251dc581a9adcfe58e97f714cf8df15467ce1f0fa3568e065a0b90e', 'e40b8f71-5a4b-41f6-a959-3cc2056ba54e', 'in_review', NULL, 'moderators', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy Rosalba Quijada, vivo en Nogales 05, col. Centro. Mi cel 722 555 01 20', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]. Mi cel […]', '', '', '', '', '', '', 'pido el contrato 7221234567 de la obra y quien revisa soy vivo en buena tard pido el contrato 7221234567 de la obra y quien revisa soy vivo en mi cel', '''7221234567'':4,19 ''buena'':14 ''cel'':30 ''contrato'':3,18 ''de'':5,20 ''el'':2,17 ''en'':13,28 ''la'':6,21 ''mi'':29 ''obra'':7,22 ''pido'':1,16 ''quien'':9,24 ''revisa'':10,25 ''soy'':11,26 ''tard'':15 ''vivo'':12,27 ''y'':8,23', 'water_and_drainage', '{women}', '{}', NULL, 'doubted', '7bd163d1fdbc311e8e09a7eebb3ace8b2cb51ee8b0d5be7aad69a69bee57fb57', NULL, NULL, NULL, NULL, false, 0, 0, '2026-11-26 20:29:09.353145+00', NULL, '2026-11-26', 3, NULL, NULL),
	('067abc95-45cf-4ab0-a5ab-92252cc64b11', 'TP-2026-382-3857', '5e17ac0ea4ab83d864358fae53dbcd8700212c8d434c6c6f2c3e08d74b6fb616', '46e5b779-32be-4690-b3c4-f482adc79d87', 'in_review', NULL, 'moderators', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy Rosalba Quijada, vivo en Nogales 25, col. Centro. Mi cel 722 555 01 22', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]. Mi cel […]', '', '', '', '', '', '', 'pido el contrato 7221234567 de la obra y quien revisa soy vivo en buena tard pido el contrato 7221234567 de la obra y quien revisa soy vivo en mi cel', '''7221234567'':4,19 ''buena'':14 ''cel'':30 ''contrato'':3,18 ''de'':5,20 ''el'':2,17 ''en'':13,28 ''la'':6,21 ''mi'':29 ''obra'':7,22 ''pido'':1,16 ''quien'':9,24 ''revisa'':10,25 ''soy'':11,26 ''tard'':15 ''vivo'':12,27 ''y'':8,23', 'water_and_drainage', '{women}', '{}', NULL, 'doubted', '7bd163d1fdbc311e8e09a7eebb3ace8b2cb51ee8b0d5be7aad69a69bee57fb57', NULL, NULL, NULL, NULL, false, 0, 0, '2026-11-26 20:29:12.153864+00', NULL, '2026-11-26', 3, NULL, NULL),
	('2243e722-9852-445f-a599-23628a0f6274', 'TP-2026-535-6092', 'f82ca93fde10d9d9e4807de86825d400057c1266f546bd2589aa5e3a90240809', '107a7b76-8562-4fe0-ad0a-022b9242b205', 'in_review', NULL, 'moderators', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy Rosalba Quijada, vivo en Nogales 15, col. Centro. Mi cel 722 555 01 21', 'Buenas tardes. Pido el contrato 7221234567 de la obra y quién revisa, soy […], vivo en […]. Mi cel […]', '', '', '', '', '', '', 'pido el contrato 7221234567 de la obra y quien revisa soy vivo en buena tard pido el contrato 7221234567 de la obra y quien revisa soy vivo en mi cel', '''7221234567'':4,19 ''buena'':14 ''cel'':30 ''contrato'':3,18 ''de'':5,20 ''el'':2,17 ''en'':13,28 ''la'':6,21 ''mi'':29 ''obra'':7,22 ''pido'':1,16 ''quien'':9,24 ''revisa'':10,25 ''soy'':11,26 ''tard'':15 ''vivo'':12,27 ''y'':8,23', 'water_and_drainage', '{women}', '{}', NULL, 'doubted', '7bd163d1fdbc311e8e09a7eebb3ace8b2cb51ee8b0d5be7aad69a69bee57fb57', NULL, NULL, NULL, NULL, false, 0, 0, '2026-11-26 20:29:10.788311+00', NULL, '2026-11-26', 3, NULL, NULL),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'TP-2026-355-6602', 'df7c4ae3617570766870f43f725780ce49316899b8fd8639401ef73f05db0c39', '61747a3f-ad17-4405-939e-56ddd384984a', 'committed', NULL, 'public', '¿Qué días cae agua en cada colonia?', '¿Qué días cae agua en cada colonia?', 'En mi colonia cae agua dos veces por semana y nunca avisan. Queremos una lista por colonia con los días y las horas del tandeo, y que digan cuándo cambia.', 'En mi colonia cae agua dos veces por semana y nunca avisan. Queremos una lista por colonia con los días y las horas del tandeo, y que digan cuándo cambia.', 'Sin eso no sabemos si ir a trabajar o quedarnos a llenar las cubetas.', 'Sin eso no sabemos si ir a trabajar o quedarnos a llenar las cubetas.', '', '', 'Vecinas de la colonia', 'Vecinas de la colonia', 'que dia cae agua en cada colonia en mi colonia cae agua dos vez por semana y nunca avisan queremo una lista por colonia con los dia y las hora del tandeo y que digan cuando cambia', '''agua'':4,12 ''avisan'':19 ''cada'':6 ''cae'':3,11 ''cambia'':37 ''colonia'':7,10,24 ''con'':25 ''cuando'':36 ''del'':31 ''dia'':2,27 ''digan'':35 ''dos'':13 ''en'':5,8 ''hora'':30 ''las'':29 ''lista'':22 ''los'':26 ''mi'':9 ''nunca'':18 ''por'':15,23 ''que'':1,34 ''queremo'':20 ''semana'':16 ''tandeo'':32 ''una'':21 ''vez'':14 ''y'':17,28,33', 'water_and_drainage', '{women_heads_of_household,older_persons}', '{15033}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 214, 0, '2026-09-29 18:00:00+00', '2026-09-29 18:00:00+00', '2026-10-04', 0, NULL, NULL),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'TP-2026-382-8745', '01c774a819139246885bbbc383754d0613dc88d9c13b497fa85bd0954ff98d70', '5a41b65c-4e71-470b-bdbb-0fbd39a5d425', 'referred', NULL, 'public', 'paradas del camion y a que ora pasa', 'paradas del camion y a que ora pasa', 'pedimos las paradas del camion que va de temoaya a toluca y a que ora pasa el primero y el ultimo. aqui muchos hablamos otomi y no todos leen, si se puede que lo digan por la bocina', 'pedimos las paradas del camion que va de temoaya a toluca y a que ora pasa el primero y el ultimo. aqui muchos hablamos otomi y no todos leen, si se puede que lo digan por la bocina', '', '', '', '', 'Asamblea del pueblo', 'Asamblea del pueblo', 'parada del camion y a que ora pasa pedimo las parada del camion que va de temoaya a toluca y a que ora pasa el primero y el ultimo aqui mucho hablamo otomi y no todo leen si se pued que lo digan por la bocina', '''a'':5,18,21 ''aqui'':30 ''bocina'':46 ''camion'':3,13 ''de'':16 ''del'':2,12 ''digan'':43 ''el'':25,28 ''hablamo'':32 ''la'':45 ''las'':10 ''leen'':37 ''lo'':42 ''mucho'':31 ''no'':35 ''ora'':7,23 ''otomi'':33 ''parada'':1,11 ''pasa'':8,24 ''pedimo'':9 ''por'':44 ''primero'':26 ''pued'':40 ''que'':6,14,22,41 ''se'':39 ''si'':38 ''temoaya'':17 ''todo'':36 ''toluca'':19 ''ultimo'':29 ''va'':15 ''y'':4,20,27,34', 'public_transport', '{indigenous_peoples,transport_users,older_persons}', '{15087}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 41, 0, '2026-11-17 18:00:00+00', '2026-11-17 18:00:00+00', '2026-11-20', 0, NULL, NULL),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'TP-2026-321-8907', '9a16010f7dc26619494f79379573b9b63f26aeca1a095939667a2c45a2ac3fb3', '2e8f2ac0-49e7-40e2-b493-8077aef38e4a', 'referred', NULL, 'public', 'Qué medicinas sí hay en el centro de salud', 'Qué medicinas sí hay en el centro de salud', 'Queremos saber cada semana qué medicinas hay en el centro de salud de San José del Rincón, sobre todo para azúcar y presión. Hay quien camina dos horas y le dicen que no hay.', 'Queremos saber cada semana qué medicinas hay en el centro de salud de San José del Rincón, sobre todo para azúcar y presión. Hay quien camina dos horas y le dicen que no hay.', 'Para no hacer el viaje en balde.', 'Para no hacer el viaje en balde.', '', '', 'Persona usuaria', 'Persona usuaria', 'que medicina si hay en el centro de salud queremo saber cada semana que medicina hay en el centro de salud de san jos del rincon sobr todo para azucar y presion hay quien camina dos hora y le dicen que no hay', '''azucar'':30 ''cada'':12 ''camina'':35 ''centro'':7,19 ''de'':8,20,22 ''del'':25 ''dicen'':40 ''dos'':36 ''el'':6,18 ''en'':5,17 ''hay'':4,16,33,43 ''hora'':37 ''jos'':24 ''le'':39 ''medicina'':2,15 ''no'':42 ''para'':29 ''presion'':32 ''que'':1,14,41 ''queremo'':10 ''quien'':34 ''rincon'':26 ''saber'':11 ''salud'':9,21 ''san'':23 ''semana'':13 ''si'':3 ''sobr'':27 ''todo'':28 ''y'':31,38', 'health', '{patients,indigenous_peoples,older_persons}', '{15124}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 96, 0, '2026-10-05 18:00:00+00', '2026-10-05 18:00:00+00', '2026-10-10', 0, NULL, NULL),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', 'TP-2026-244-9196', '7c98c95aad86c1607c2096509618549f30c2b40ca3f2d92ce3f71c7f01cb90fc', '942dd487-e10f-418f-8330-e5f697d74116', 'answered', 'not_published', 'public', 'Mapa con las direcciones de los refugios', 'Mapa con las direcciones de los refugios', 'Deberían poner en un mapa dónde están todos los refugios del estado para saber cuál queda cerca.', 'Deberían poner en un mapa dónde están todos los refugios del estado para saber cuál queda cerca.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'mapa con las direccion de los refugio deberian poner en un mapa dond estan todo los refugio del estado para saber cual queda cerca', '''cerca'':24 ''con'':2 ''cual'':22 ''de'':5 ''deberian'':8 ''del'':18 ''direccion'':4 ''dond'':13 ''en'':10 ''estado'':19 ''estan'':14 ''las'':3 ''los'':6,16 ''mapa'':1,12 ''para'':20 ''poner'':9 ''queda'':23 ''refugio'':7,17 ''saber'':21 ''todo'':15 ''un'':11', 'gender_violence', '{women}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 8, 0, '2026-11-02 18:00:00+00', '2026-11-02 18:00:00+00', '2026-11-10', 0, NULL, NULL),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', 'TP-2026-599-3137', '08a5c99277494fab62ad6676d6a353b9d02e82950dd056a8d058479d2b848afc', 'b4d40740-eeb7-49f6-bf0e-9efe75de64a7', 'merged', NULL, 'public', 'YA DIGAN CUANDO CAE EL AGUA!!!', 'YA DIGAN CUANDO CAE EL AGUA!!!', 'LLEVAMOS 9 DIAS SIN AGUA Y NADIE DICE NADA. PONGAN EL CALENDARIO POR COLONIA. GRACIAS.', 'LLEVAMOS 9 DIAS SIN AGUA Y NADIE DICE NADA. PONGAN EL CALENDARIO POR COLONIA. GRACIAS.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'ya digan cuando cae el agua llevamo 9 dia sin agua y nadi diz nada pongan el calendario por colonia gracia', '''9'':8 ''agua'':6,11 ''cae'':4 ''calendario'':18 ''colonia'':20 ''cuando'':3 ''dia'':9 ''digan'':2 ''diz'':14 ''el'':5,17 ''gracia'':21 ''llevamo'':7 ''nada'':15 ''nadi'':13 ''pongan'':16 ''por'':19 ''sin'':10 ''y'':12 ''ya'':1', 'water_and_drainage', '{general_public}', '{15033}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 6, 0, '2026-10-08 18:00:00+00', '2026-10-08 18:00:00+00', '2026-10-08', 0, NULL, NULL),
	('760a9091-1fea-48c6-b2a9-b770fc749331', 'TP-2026-958-4328', '2bb220618f2bc1d129855e5827dce42d36e539ed8e14cca6b8ffccd1cde665b8', 'bf1532ba-d762-4825-b70c-7b68410c1274', 'withdrawn', NULL, 'public', 'Cuántas vacaciones me tocan si llevo tres años', 'Cuántas vacaciones me tocan si llevo tres años', '¿Cuántos días de vacaciones me tocan a los tres años de trabajo?', '¿Cuántos días de vacaciones me tocan a los tres años de trabajo?', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'cuanta vacacion me tocan si llevo tre ano cuanto dia de vacacion me tocan a los tre ano de trabajo', '''a'':15 ''ano'':8,18 ''cuanta'':1 ''cuanto'':9 ''de'':11,19 ''dia'':10 ''llevo'':6 ''los'':16 ''me'':3,13 ''si'':5 ''tocan'':4,14 ''trabajo'':20 ''tre'':7,17 ''vacacion'':2,12', 'employment', '{workers_and_jobseekers}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-09-17 18:00:00+00', '2026-09-17 18:00:00+00', '2026-09-17', 0, NULL, NULL),
	('c48033ca-4ed4-4eb4-a008-d4cb7f682a09', 'TP-2026-771-5915', 'd6daf39c1df2e7e909b52b0594d6b695dd9c63bfde4a24a8823f997d6eb84017', 'd0adecd8-9b44-47d3-a644-688a529832da', 'in_review', NULL, 'moderators', 'Mi trámite de acta no avanza', 'Mi trámite de acta no avanza', 'Buenas tardes. Soy Persona Ejemplo, mi CURP es XEXX010101HNEXXXA4 y mi teléfono es 722 000 0000. Pedí mi acta hace dos meses y nada. Escríbanme a persona.ejemplo@example.org, por favor.', 'Buenas tardes. Soy […], mi CURP es […] y mi teléfono es […]. Pedí mi acta hace dos meses y nada. Escríbanme a […], por favor.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'mi tramit de acta no avanza buena tard soy mi curp es y mi telefono es pedi mi acta haz dos mes y nada escribanm a por favor', '''a'':26 ''acta'':4,19 ''avanza'':6 ''buena'':7 ''curp'':11 ''de'':3 ''dos'':21 ''es'':12,16 ''escribanm'':25 ''favor'':28 ''haz'':20 ''mes'':22 ''mi'':1,10,14,18 ''nada'':24 ''no'':5 ''pedi'':17 ''por'':27 ''soy'':9 ''tard'':8 ''telefono'':15 ''tramit'':2 ''y'':13,23', 'procedures_and_services', '{general_public}', '{15106}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-25 18:00:00+00', NULL, '2026-11-25', 4, NULL, NULL),
	('ea29ed2e-0746-4fdf-a3e0-ec28ed3aae17', 'TP-2026-619-6766', '11d350842f5b05ffb5a81f09eccf2a01bf17bce8fd9e4165cca8f972b36859bb', 'cbe43e05-fb78-4985-87c6-259110098e40', 'unconfirmed', NULL, 'author', 'Qué día pasa la basura por mi calle', 'Qué día pasa la basura por mi calle', 'Quisiera una lista con el día y la hora en que pasa el camión de la basura por cada calle. A veces pasa en lunes y a veces nada.', 'Quisiera una lista con el día y la hora en que pasa el camión de la basura por cada calle. A veces pasa en lunes y a veces nada.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'que dia pasa la basura por mi call quisiera una lista con el dia y la hora en que pasa el camion de la basura por cada call a vez pasa en lun y a vez nada', '''a'':29,35 ''basura'':5,25 ''cada'':27 ''call'':8,28 ''camion'':22 ''con'':12 ''de'':23 ''dia'':2,14 ''el'':13,21 ''en'':18,32 ''hora'':17 ''la'':4,16,24 ''lista'':11 ''lun'':33 ''mi'':7 ''nada'':37 ''pasa'':3,20,31 ''por'':6,26 ''que'':1,19 ''quisiera'':9 ''una'':10 ''vez'':30,36 ''y'':15,34', 'waste', '{older_persons}', '{15090}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-24 18:00:00+00', NULL, '2026-11-24', 0, NULL, NULL),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'TP-2026-149-8202', 'a58c9cef6a5cfc894e55dade6faa1324b4cb92ec13f4b56ce34c8e1fcdc63092', 'f8e62706-ff48-47ab-bc12-911875c708be', 'open', NULL, 'public', 'Rampas y baños accesibles en oficinas de gobierno', 'Rampas y baños accesibles en oficinas de gobierno', 'Uso silla de ruedas. Necesito una lista de las oficinas de Toluca que tienen rampa, elevador y baño accesible, con la entrada buena. No la entrada por donde meten las cajas.', 'Uso silla de ruedas. Necesito una lista de las oficinas de Toluca que tienen rampa, elevador y baño accesible, con la entrada buena. No la entrada por donde meten las cajas.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'rampa y bano accesibl en oficina de gobierno uso silla de rueda necesito una lista de las oficina de toluca que tienen rampa elevador y bano accesibl con la entrada buena no la entrada por dond meten las caja', '''accesibl'':4,27 ''bano'':3,26 ''buena'':31 ''caja'':39 ''con'':28 ''de'':7,11,16,19 ''dond'':36 ''elevador'':24 ''en'':5 ''entrada'':30,34 ''gobierno'':8 ''la'':29,33 ''las'':17,38 ''lista'':15 ''meten'':37 ''necesito'':13 ''no'':32 ''oficina'':6,18 ''por'':35 ''que'':21 ''rampa'':1,23 ''rueda'':12 ''silla'':10 ''tienen'':22 ''toluca'':20 ''una'':14 ''uso'':9 ''y'':2,25', 'procedures_and_services', '{persons_with_disabilities}', '{15106}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 63, 0, '2026-11-13 18:00:00+00', '2026-11-13 18:00:00+00', '2026-11-13', 0, NULL, NULL),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'TP-2025-030-3741', 'e771b26b42dfa414828722528a1123752bd9bf0038881fd42293d25cee1c7f92', 'caa48269-9cf2-44cb-8218-0bb1752dbf9b', 'closed', 'partly_published', 'public', 'Fechas para entrar a la secundaria y becas que hay', 'Fechas para entrar a la secundaria y becas que hay', 'Mi hija sale de sexto. ¿Qué día la preinscribo y qué becas hay para secundaria? En la escuela nos dicen una cosa y en el face otra.', 'Mi hija sale de sexto. ¿Qué día la preinscribo y qué becas hay para secundaria? En la escuela nos dicen una cosa y en el face otra.', '', '', '', '', 'Mamá de sexto', 'Mamá de sexto', 'fecha para entrar a la secundaria y beca que hay mi hija sal de sexto que dia la preinscribo y que beca hay para secundaria en la escuela nos dicen una cosa y en el faz otra', '''a'':4 ''beca'':8,22 ''cosa'':32 ''de'':14 ''dia'':17 ''dicen'':30 ''el'':35 ''en'':26,34 ''entrar'':3 ''escuela'':28 ''faz'':36 ''fecha'':1 ''hay'':10,23 ''hija'':12 ''la'':5,18,27 ''mi'':11 ''nos'':29 ''otra'':37 ''para'':2,24 ''preinscribo'':19 ''que'':9,16,21 ''sal'':13 ''secundaria'':6,25 ''sexto'':15 ''una'':31 ''y'':7,20,33', 'education', '{students,women_heads_of_household}', '{15031}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 152, 0, '2025-12-29 18:00:00+00', '2025-12-29 18:00:00+00', '2026-02-09', 0, NULL, NULL),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'TP-2026-990-0425', 'df1909ff378b09b97db9f369b11565281038cb975ca6ce101e99acd739d952d7', '900f841d-05fb-492d-aa12-ed10d1e63750', 'answered', 'published', 'public', 'Qué necesito y cuánto cuesta abrir una tiendita', 'Qué necesito y cuánto cuesta abrir una tiendita', 'Quiero abrir una tienda de abarrotes en Metepec, sin venta de cerveza. ¿Qué papeles piden, cuánto cuesta y en cuántos días dan la licencia?', 'Quiero abrir una tienda de abarrotes en Metepec, sin venta de cerveza. ¿Qué papeles piden, cuánto cuesta y en cuántos días dan la licencia?', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'que necesito y cuanto cuesta abrir una tiendita quiero abrir una tienda de abarrot en metepez sin venta de cerveza que papel piden cuanto cuesta y en cuanto dia dan la licencia', '''abarrot'':14 ''abrir'':6,10 ''cerveza'':20 ''cuanto'':4,24,28 ''cuesta'':5,25 ''dan'':30 ''de'':13,19 ''dia'':29 ''en'':15,27 ''la'':31 ''licencia'':32 ''metepez'':16 ''necesito'':2 ''papel'':22 ''piden'':23 ''que'':1,21 ''quiero'':9 ''sin'':17 ''tienda'':12 ''tiendita'':8 ''una'':7,11 ''venta'':18 ''y'':3,26', 'small_business', '{small_businesses,women}', '{15054}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 19, 0, '2026-10-31 18:00:00+00', '2026-10-31 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'TP-2026-153-2613', '0cc760423f1359dcf38129a51ddf0e596b1c1fb8f8af255ae7ca102d65238e20', '3c4e2b40-2d40-42b8-8d36-cb3de7aa9dd0', 'closed', 'published', 'public', 'Dónde denuncio si me piden dinero en la carretera', 'Dónde denuncio si me piden dinero en la carretera', 'Vengo de Estados Unidos con mi familia cada diciembre. Ya dos veces nos pidieron dinero rumbo a Ixtapan. ¿A dónde llamo y qué digo, sin meterme en problemas?', 'Vengo de Estados Unidos con mi familia cada diciembre. Ya dos veces nos pidieron dinero rumbo a Ixtapan. ¿A dónde llamo y qué digo, sin meterme en problemas?', '', '', '', '', 'Paisano', 'Paisano', 'dond denuncio si me piden dinero en la carretera vengo de estado unido con mi familia cada diciembr ya dos vez nos pidieron dinero rumbo a ixtapan a dond llamo y que digo sin meterm en problema', '''a'':26,28 ''cada'':17 ''carretera'':9 ''con'':14 ''de'':11 ''denuncio'':2 ''diciembr'':18 ''digo'':33 ''dinero'':6,24 ''dond'':1,29 ''dos'':20 ''en'':7,36 ''estado'':12 ''familia'':16 ''ixtapan'':27 ''la'':8 ''llamo'':30 ''me'':4 ''meterm'':35 ''mi'':15 ''nos'':22 ''piden'':5 ''pidieron'':23 ''problema'':37 ''que'':32 ''rumbo'':25 ''si'':3 ''sin'':34 ''unido'':13 ''vengo'':10 ''vez'':21 ''y'':31 ''ya'':19', 'public_safety', '{migrants}', '{15040}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 128, 0, '2026-05-30 18:00:00+00', '2026-05-30 18:00:00+00', '2026-07-06', 0, NULL, NULL),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'TP-2026-636-8177', '880858551e60a918fe36cd3c024993bcae245ba0f5404ab57a7219c7f9f21482', '052af860-8a60-47dd-9d9e-041513b4c3f2', 'answered', 'published', 'public', 'Teléfonos seguros para pedir ayuda', 'Teléfonos seguros para pedir ayuda', 'Mi hermana vive violencia y no puede hablar mucho tiempo. Necesito los teléfonos donde sí contestan de noche y qué ayuda dan.', 'Mi hermana vive violencia y no puede hablar mucho tiempo. Necesito los teléfonos donde sí contestan de noche y qué ayuda dan.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'telefono seguro para pedir ayuda mi hermana viv violencia y no pued hablar mucho tiempo necesito los telefono dond si contestan de noch y que ayuda dan', '''ayuda'':5,26 ''contestan'':21 ''dan'':27 ''de'':22 ''dond'':19 ''hablar'':13 ''hermana'':7 ''los'':17 ''mi'':6 ''mucho'':14 ''necesito'':16 ''no'':11 ''noch'':23 ''para'':3 ''pedir'':4 ''pued'':12 ''que'':25 ''seguro'':2 ''si'':20 ''telefono'':1,18 ''tiempo'':15 ''violencia'':9 ''viv'':8 ''y'':10,24', 'gender_violence', '{women,victims}', '{15057}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 77, 0, '2026-11-06 18:00:00+00', '2026-11-06 18:00:00+00', '2026-11-07', 0, NULL, NULL),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'TP-2026-783-3736', 'b6f647e6f9ee46c72c0a42dafb911239832ac50aed9973698faeebd5cdb4664b', '80a241d3-1adf-4e2f-922f-ba87950c0103', 'closed', 'not_published', 'public', 'Cuántas fugas hubo en mi calle de 2010 a 2015', 'Cuántas fugas hubo en mi calle de 2010 a 2015', 'Quiero el número de fugas de agua en mi calle, año por año, desde 2010. Para una tarea y también porque siempre se rompe en el mismo lado.', 'Quiero el número de fugas de agua en mi calle, año por año, desde 2010. Para una tarea y también porque siempre se rompe en el mismo lado.', '', '', '', '', 'Estudiante de prepa', 'Estudiante de prepa', 'cuanta fuga hubo en mi call de 2010 a 2015 quiero el numero de fuga de agua en mi call ano por ano desd 2010 para una tarea y tambien porqu siempr se romp en el mismo lado', '''2010'':8,25 ''2015'':10 ''a'':9 ''agua'':17 ''ano'':21,23 ''call'':6,20 ''cuanta'':1 ''de'':7,14,16 ''desd'':24 ''el'':12,36 ''en'':4,18,35 ''fuga'':2,15 ''hubo'':3 ''lado'':38 ''mi'':5,19 ''mismo'':37 ''numero'':13 ''para'':26 ''por'':22 ''porqu'':31 ''quiero'':11 ''romp'':34 ''se'':33 ''siempr'':32 ''tambien'':30 ''tarea'':28 ''una'':27 ''y'':29', 'water_and_drainage', '{students}', '{15058}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 11, 0, '2026-09-23 18:00:00+00', '2026-09-23 18:00:00+00', '2026-11-06', 0, NULL, NULL),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'TP-2026-228-6902', 'b12877fd9fbabacb23777f08a81cae6eb675f1a164ba8b3844482c33a0195869', '4414f89d-b52f-4897-8eab-9510ee20b53e', 'closed', 'not_published', 'public', 'Que se vea en vivo dónde viene la combi', 'Que se vea en vivo dónde viene la combi', 'Quiero una app o página con el mapa en vivo de las combis de Tecámac, como la de los aviones.', 'Quiero una app o página con el mapa en vivo de las combis de Tecámac, como la de los aviones.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'que se vea en vivo dond vien la combi quiero una app o pagina con el mapa en vivo de las combis de tecamaz como la de los avion', '''app'':12 ''avion'':29 ''combi'':9 ''combis'':22 ''como'':25 ''con'':15 ''de'':20,23,27 ''dond'':6 ''el'':16 ''en'':4,18 ''la'':8,26 ''las'':21 ''los'':28 ''mapa'':17 ''o'':13 ''pagina'':14 ''que'':1 ''quiero'':10 ''se'':2 ''tecamaz'':24 ''una'':11 ''vea'':3 ''vien'':7 ''vivo'':5,19', 'public_transport', '{transport_users,youth}', '{15081}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 70, 0, '2026-10-17 18:00:00+00', '2026-10-17 18:00:00+00', '2026-11-22', 0, NULL, NULL),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'TP-2026-065-8609', '6aa226f8bae996039f67aee6ea2803e03a6ec4a93bb6ee9638e6e209fb59d588', 'b0d0c64e-57c5-4664-942e-5fd09bffe864', 'open', NULL, 'public', 'Por qué subió tanto el recibo de la luz', 'Por qué subió tanto el recibo de la luz', 'En el pueblo a todos nos llegó el doble. Pido la tabla de cómo cobran la luz y a dónde reclamar.', 'En el pueblo a todos nos llegó el doble. Pido la tabla de cómo cobran la luz y a dónde reclamar.', '', '', '', '', 'Comité del pueblo', 'Comité del pueblo', 'por que subio tanto el recibo de la luz en el pueblo a todo nos llego el dobl pido la tabla de como cobran la luz y a dond reclamar', '''a'':13,28 ''cobran'':24 ''como'':23 ''de'':7,22 ''dobl'':18 ''dond'':29 ''el'':5,11,17 ''en'':10 ''la'':8,20,25 ''llego'':16 ''luz'':9,26 ''nos'':15 ''pido'':19 ''por'':1 ''pueblo'':12 ''que'':2 ''recibo'':6 ''reclamar'':30 ''subio'':3 ''tabla'':21 ''tanto'':4 ''todo'':14 ''y'':27', 'electricity_and_gas', '{rural_communities,older_persons}', '{15074}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 55, 0, '2026-11-04 18:00:00+00', '2026-11-04 18:00:00+00', '2026-11-09', 0, NULL, NULL),
	('0a723007-63c1-435e-8da5-fe2009ad283e', 'TP-2026-501-0121', '66f5ea14ad46503595d619463372c743ab3fddf9be8656e490f418b3f6e4b8c0', 'a69ddcb8-4312-4cf1-84de-ae079c2ebaff', 'referred', NULL, 'public', 'quiero saber lo del apoyo', 'quiero saber lo del apoyo', 'quiero saber lo del apoyo que dieron a mi vecina y a mi no', 'quiero saber lo del apoyo que dieron a mi vecina y a mi no', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'quiero saber lo del apoyo quiero saber lo del apoyo que dieron a mi vecina y a mi no', '''a'':13,17 ''apoyo'':5,10 ''del'':4,9 ''dieron'':12 ''lo'':3,8 ''mi'':14,18 ''no'':19 ''que'':11 ''quiero'':1,6 ''saber'':2,7 ''vecina'':15 ''y'':16', 'social_programmes', '{older_persons}', '{15118}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 3, 0, '2026-11-14 18:00:00+00', '2026-11-14 18:00:00+00', '2026-11-15', 0, NULL, NULL),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'TP-2026-859-4797', 'a51144c95d133b8fa1e3b108702698d123c8c7da0e3660d7ba8984b8a9f83526', 'f793dd09-6f16-477f-8fb7-3a836f7cdade', 'open', NULL, 'public', 'alunbrado afuera de la primaria', 'alunbrado afuera de la primaria', 'que digan cuando van a poner el alunbrado de la calle de la primaria, salimos a las 7 de la noche y esta bien oscuro', 'que digan cuando van a poner el alunbrado de la calle de la primaria, salimos a las 7 de la noche y esta bien oscuro', '', '', '', '', 'Mamás de la primaria', 'Mamás de la primaria', 'alunbrado afuera de la primaria que digan cuando van a poner el alunbrado de la call de la primaria salimo a las 7 de la noch y esta bien oscuro', '''7'':23 ''a'':10,21 ''afuera'':2 ''alunbrado'':1,13 ''bien'':29 ''call'':16 ''cuando'':8 ''de'':3,14,17,24 ''digan'':7 ''el'':12 ''esta'':28 ''la'':4,15,18,25 ''las'':22 ''noch'':26 ''oscuro'':30 ''poner'':11 ''primaria'':5,19 ''que'':6 ''salimo'':20 ''van'':9 ''y'':27', 'street_lighting', '{girls,boys,women}', '{15029}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 29, 0, '2026-11-20 18:00:00+00', '2026-11-20 18:00:00+00', '2026-11-20', 0, NULL, NULL),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'TP-2026-403-7642', '468ae3961a2f1d55149c612e6f6e1621dea628bdb370cc54636d12873cf1d415', '44a3a0c3-9774-40e9-8d01-9f1eec8ee315', 'open', NULL, 'public', 'Qué caminos van a arreglar antes de las lluvias', 'Qué caminos van a arreglar antes de las lluvias', 'Somos de una ranchería de Tejupilco. Cuando llueve nos quedamos incomunicados. Pedimos la lista de los caminos que van a rastrear, con fecha, y cuánto cuesta cada uno.', 'Somos de una ranchería de Tejupilco. Cuando llueve nos quedamos incomunicados. Pedimos la lista de los caminos que van a rastrear, con fecha, y cuánto cuesta cada uno.', 'Para sacar la cosecha y llevar a los enfermos.', 'Para sacar la cosecha y llevar a los enfermos.', '', '', 'Delegación de la ranchería', 'Delegación de la ranchería', 'que camino van a arreglar ant de las lluvia somo de una rancheria de tejupilco cuando lluev nos quedamo incomunicado pedimo la lista de los camino que van a rastrear con fecha y cuanto cuesta cada uno', '''a'':4,29 ''ant'':6 ''arreglar'':5 ''cada'':36 ''camino'':2,26 ''con'':31 ''cuando'':16 ''cuanto'':34 ''cuesta'':35 ''de'':7,11,14,24 ''fecha'':32 ''incomunicado'':20 ''la'':22 ''las'':8 ''lista'':23 ''lluev'':17 ''lluvia'':9 ''los'':25 ''nos'':18 ''pedimo'':21 ''que'':1,27 ''quedamo'':19 ''rancheria'':13 ''rastrear'':30 ''somo'':10 ''tejupilco'':15 ''una'':12 ''uno'':37 ''van'':3,28 ''y'':33', 'streets_and_roads', '{rural_communities,small_farmers}', '{15082}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 27, 0, '2026-11-09 18:00:00+00', '2026-11-09 18:00:00+00', '2026-11-09', 0, NULL, NULL),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'TP-2026-527-0877', 'c0d32f19ba6a023511feb173f9ae55adb16cf372b3c01bd94497e09f1cfe7a0a', 'bd11f752-aa5e-478a-b6f6-6acd6aca6227', 'answered', 'published', 'public', '¿Dónde está más barato el mandado?', '¿Dónde está más barato el mandado?', 'Quiero comparar precios de lo básico entre las tiendas de Coacalco. El jitomate está por las nubes.', 'Quiero comparar precios de lo básico entre las tiendas de Coacalco. El jitomate está por las nubes.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'dond esta mas barato el mandado quiero comparar precio de lo basico entr las tienda de coacalco el jitomat esta por las nub', '''barato'':4 ''basico'':12 ''coacalco'':17 ''comparar'':8 ''de'':10,16 ''dond'':1 ''el'':5,18 ''entr'':13 ''esta'':2,20 ''jitomat'':19 ''las'':14,22 ''lo'':11 ''mandado'':6 ''mas'':3 ''nub'':23 ''por'':21 ''precio'':9 ''quiero'':7 ''tienda'':15', 'prices_and_consumers', '{women_heads_of_household,general_public}', '{15020}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 46, 0, '2026-11-03 18:00:00+00', '2026-11-03 18:00:00+00', '2026-11-12', 0, NULL, NULL),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'TP-2026-315-1979', 'd0b43e37b6544b10f33b6f869f3a5e4e0e2990874ea6dd137b866070391bb5b7', 'cbab078c-6f37-4eec-955f-76624cba42ea', 'closed', 'published', 'public', '¿Hay recreo afuera cuando el aire está malo?', '¿Hay recreo afuera cuando el aire está malo?', 'Soy maestra de primaria. Necesito algo sencillo para saber qué día los niños no deben salir al patio. Varios tienen asma.', 'Soy maestra de primaria. Necesito algo sencillo para saber qué día los niños no deben salir al patio. Varios tienen asma.', '', '', '', '', 'Maestra de primaria', 'Maestra de primaria', 'hay recreo afuera cuando el air esta malo soy maestra de primaria necesito algo sencillo para saber que dia los nino no deben salir al patio vario tienen asma', '''afuera'':3 ''air'':6 ''al'':25 ''algo'':14 ''asma'':29 ''cuando'':4 ''de'':11 ''deben'':23 ''dia'':19 ''el'':5 ''esta'':7 ''hay'':1 ''los'':20 ''maestra'':10 ''malo'':8 ''necesito'':13 ''nino'':21 ''no'':22 ''para'':16 ''patio'':26 ''primaria'':12 ''que'':18 ''recreo'':2 ''saber'':17 ''salir'':24 ''sencillo'':15 ''soy'':9 ''tienen'':28 ''vario'':27', 'environment', '{girls,boys,teachers}', '{15106,15054}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 83, 0, '2026-07-29 18:00:00+00', '2026-07-29 18:00:00+00', '2026-09-04', 0, NULL, NULL),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'TP-2026-790-9908', 'cdc800ec50bc57fd4493466381a74130e1dc02c4901408fb211a304f4ae56f01', 'ebb411d6-031b-4395-8252-36951eeaf737', 'answered', 'published', 'public', 'Vacaciones y salario si trabajo en una casa', 'Vacaciones y salario si trabajo en una casa', 'Trabajo en una casa en Huixquilucan desde hace seis años. Quiero saber cuántos días me tocan y cuánto es lo mínimo por día, con números, para enseñárselo a la señora.', 'Trabajo en una casa en Huixquilucan desde hace seis años. Quiero saber cuántos días me tocan y cuánto es lo mínimo por día, con números, para enseñárselo a la señora.', '', '', '', '', 'Trabajadora del hogar', 'Trabajadora del hogar', 'vacacion y salario si trabajo en una casa trabajo en una casa en huixquilucan desd haz seis ano quiero saber cuanto dia me tocan y cuanto es lo minimo por dia con numero para ensenarselo a la senora', '''a'':36 ''ano'':18 ''casa'':8,12 ''con'':32 ''cuanto'':21,26 ''desd'':15 ''dia'':22,31 ''en'':6,10,13 ''ensenarselo'':35 ''es'':27 ''haz'':16 ''huixquilucan'':14 ''la'':37 ''lo'':28 ''me'':23 ''minimo'':29 ''numero'':33 ''para'':34 ''por'':30 ''quiero'':19 ''saber'':20 ''salario'':3 ''seis'':17 ''senora'':38 ''si'':4 ''tocan'':24 ''trabajo'':5,9 ''una'':7,11 ''vacacion'':1 ''y'':2,25', 'employment', '{domestic_workers,women}', '{15037}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 34, 0, '2026-10-29 18:00:00+00', '2026-10-29 18:00:00+00', '2026-11-08', 0, NULL, NULL),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'TP-2026-035-6987', '63d8532cb1f809395fa4d838f1d3a84714b17c09fce6bd230c88b905729dc17e', '68a335a4-dcd6-4a18-8994-9d4f2b8a879a', 'committed', NULL, 'public', 'Vacunas explicadas en mazahua, con audio', 'Vacunas explicadas en mazahua, con audio', 'En mi comunidad las abuelas cuidan a los niños y hablan jñatjo. Pedimos la tabla de vacunas en mazahua y un audio para la bocina.', 'En mi comunidad las abuelas cuidan a los niños y hablan jñatjo. Pedimos la tabla de vacunas en mazahua y un audio para la bocina.', '', '', '', '', 'Promotoras de salud', 'Promotoras de salud', 'vacuna explicada en mazahua con audio en mi comunidad las abuela cuidan a los nino y hablan jnatjo pedimo la tabla de vacuna en mazahua y un audio para la bocina', '''a'':13 ''abuela'':11 ''audio'':6,28 ''bocina'':31 ''comunidad'':9 ''con'':5 ''cuidan'':12 ''de'':22 ''en'':3,7,24 ''explicada'':2 ''hablan'':17 ''jnatjo'':18 ''la'':20,30 ''las'':10 ''los'':14 ''mazahua'':4,25 ''mi'':8 ''nino'':15 ''para'':29 ''pedimo'':19 ''tabla'':21 ''un'':27 ''vacuna'':1,23 ''y'':16,26', 'health', '{indigenous_peoples,carers,girls}', '{15074}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 58, 0, '2026-10-19 18:00:00+00', '2026-10-19 18:00:00+00', '2026-10-22', 0, NULL, NULL),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'TP-2026-292-9643', '7b7f5d319524bc8c9b74188ce2f9a9df07f9461892b4763441af8b72956c98e7', '9a927eed-ee31-46bb-bb6d-8bc3c6c7a529', 'referred', NULL, 'public', 'Un cartel con la ruta de salida si truena el volcán', 'Un cartel con la ruta de salida si truena el volcán', 'En Ecatzingo queremos un cartel grande con los colores del semáforo y la ruta por donde salir, barrio por barrio.', 'En Ecatzingo queremos un cartel grande con los colores del semáforo y la ruta por donde salir, barrio por barrio.', '', '', '', '', 'Vecinos de Ecatzingo', 'Vecinos de Ecatzingo', 'un cartel con la ruta de salida si truena el volcan en ecatzingo queremo un cartel grand con los color del semaforo y la ruta por dond salir barrio por barrio', '''barrio'':29,31 ''cartel'':2,16 ''color'':20 ''con'':3,18 ''de'':6 ''del'':21 ''dond'':27 ''ecatzingo'':13 ''el'':10 ''en'':12 ''grand'':17 ''la'':4,24 ''los'':19 ''por'':26,30 ''queremo'':14 ''ruta'':5,25 ''salida'':7 ''salir'':28 ''semaforo'':22 ''si'':8 ''truena'':9 ''un'':1,15 ''volcan'':11 ''y'':23', 'emergencies', '{rural_communities,older_persons,boys}', '{15034}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 102, 0, '2026-11-14 18:00:00+00', '2026-11-14 18:00:00+00', '2026-11-17', 0, NULL, NULL),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'TP-2026-111-1056', '41860e570de5d47f9df302b5fa2e597def22c2a00c23bec8ea9abf2a07335145', '6b910f3f-58fb-4cab-8019-9214350fd1b3', 'open', NULL, 'public', 'Qué hacemos en las primeras horas si alguien no llega', 'Qué hacemos en las primeras horas si alguien no llega', 'Cuando una persona desaparece, las primeras horas son las que cuentan. Pedimos una hoja con los pasos y los teléfonos, sin que nos digan que esperemos 72 horas.', 'Cuando una persona desaparece, las primeras horas son las que cuentan. Pedimos una hoja con los pasos y los teléfonos, sin que nos digan que esperemos 72 horas.', '', '', '', '', 'Colectivo de familias', 'Colectivo de familias', 'que hacemo en las primera hora si alguien no llega cuando una persona desaparez las primera hora son las que cuentan pedimo una hoja con los paso y los telefono sin que nos digan que esperemo 72 hora', '''72'':37 ''alguien'':8 ''con'':25 ''cuando'':11 ''cuentan'':21 ''desaparez'':14 ''digan'':34 ''en'':3 ''esperemo'':36 ''hacemo'':2 ''hoja'':24 ''hora'':6,17,38 ''las'':4,15,19 ''llega'':10 ''los'':26,29 ''no'':9 ''nos'':33 ''paso'':27 ''pedimo'':22 ''persona'':13 ''primera'':5,16 ''que'':1,20,32,35 ''si'':7 ''sin'':31 ''son'':18 ''telefono'':30 ''una'':12,23 ''y'':28', 'missing_persons', '{families_of_the_disappeared,women}', '{}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 187, 0, '2026-11-18 18:00:00+00', '2026-11-18 18:00:00+00', '2026-11-18', 0, NULL, NULL),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'TP-2026-865-4745', '789a49ad15e6c9acc68a81fb1fc87be80ef79ce6115af430ff9fd28300fc57b0', '86c19a5f-c3b3-4e82-a8ff-60251c3a5878', 'open', NULL, 'public', 'Qué fumigan y cuánto hay que esperar para entrar', 'Qué fumigan y cuánto hay que esperar para entrar', 'Trabajamos en las flores en Villa Guerrero. Nadie nos dice qué echan ni a qué hora se puede entrar. Queremos la lista de químicos y cuánto hay que esperar.', 'Trabajamos en las flores en Villa Guerrero. Nadie nos dice qué echan ni a qué hora se puede entrar. Queremos la lista de químicos y cuánto hay que esperar.', 'Porque andamos mareados y hay embarazadas.', 'Porque andamos mareados y hay embarazadas.', '', '', 'Jornaleras', 'Jornaleras', 'que fumigan y cuanto hay que esperar para entrar trabajamo en las flor en villa guerrero nadi nos diz que echan ni a que hora se pued entrar queremo la lista de quimico y cuanto hay que esperar', '''a'':23 ''cuanto'':4,35 ''de'':32 ''diz'':19 ''echan'':21 ''en'':11,14 ''entrar'':9,28 ''esperar'':7,38 ''flor'':13 ''fumigan'':2 ''guerrero'':16 ''hay'':5,36 ''hora'':25 ''la'':30 ''las'':12 ''lista'':31 ''nadi'':17 ''ni'':22 ''nos'':18 ''para'':8 ''pued'':27 ''que'':1,6,20,24,37 ''queremo'':29 ''quimico'':33 ''se'':26 ''trabajamo'':10 ''villa'':15 ''y'':3,34', 'farming_and_food', '{farm_day_labourers,women}', '{15113}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 33, 0, '2026-11-11 18:00:00+00', '2026-11-11 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'TP-2026-778-0781', '63753a5e18508adba0b75d38e37c98d7576e4354b19b086c094993b712982705', 'f4dcbb14-9f13-4f93-8ffb-77989c68f605', 'answered', 'published', 'public', '¿Me reciben en un refugio si soy mujer trans?', '¿Me reciben en un refugio si soy mujer trans?', 'Vivo violencia en mi casa. ¿Los refugios reciben a mujeres trans? No quiero llegar y que me cierren la puerta.', 'Vivo violencia en mi casa. ¿Los refugios reciben a mujeres trans? No quiero llegar y que me cierren la puerta.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'me reciben en un refugio si soy mujer trans vivo violencia en mi casa los refugio reciben a mujer trans no quiero llegar y que me cierren la puerta', '''a'':18 ''casa'':14 ''cierren'':27 ''en'':3,12 ''la'':28 ''llegar'':23 ''los'':15 ''me'':1,26 ''mi'':13 ''mujer'':8,19 ''no'':21 ''puerta'':29 ''que'':25 ''quiero'':22 ''reciben'':2,17 ''refugio'':5,16 ''si'':6 ''soy'':7 ''trans'':9,20 ''un'':4 ''violencia'':11 ''vivo'':10 ''y'':24', 'gender_violence', '{lgbtttiq,victims}', '{15104}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 21, 0, '2026-11-10 18:00:00+00', '2026-11-10 18:00:00+00', '2026-11-11', 0, NULL, NULL),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'TP-2026-803-7031', '74fe3ed136df7b52912bfc2a0fea4e9114b1d9067936cf6162cd6bb7c4f87a67', '6196a828-187b-439c-ac78-27325ed31be0', 'referred', NULL, 'public', 'Dónde hay estancia de día para mi papá', 'Dónde hay estancia de día para mi papá', 'Cuido a mi papá, que ya no puede estar solo. Necesito la lista de casas de día para personas mayores en Cuautitlán Izcalli: horario, costo y si hay lugar. Trabajo de 7 a 4.', 'Cuido a mi papá, que ya no puede estar solo. Necesito la lista de casas de día para personas mayores en Cuautitlán Izcalli: horario, costo y si hay lugar. Trabajo de 7 a 4.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'dond hay estancia de dia para mi papa cuido a mi papa que ya no pued estar solo necesito la lista de casa de dia para persona mayor en cuautitlan izcalli horario costo y si hay lugar trabajo de 7 a 4', '''4'':42 ''7'':40 ''a'':10,41 ''casa'':23 ''costo'':33 ''cuautitlan'':30 ''cuido'':9 ''de'':4,22,24,39 ''dia'':5,25 ''dond'':1 ''en'':29 ''estancia'':3 ''estar'':17 ''hay'':2,36 ''horario'':32 ''izcalli'':31 ''la'':20 ''lista'':21 ''lugar'':37 ''mayor'':28 ''mi'':7,11 ''necesito'':19 ''no'':15 ''papa'':8,12 ''para'':6,26 ''persona'':27 ''pued'':16 ''que'':13 ''si'':35 ''solo'':18 ''trabajo'':38 ''y'':34 ''ya'':14', 'care', '{carers,older_persons}', '{15121}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 74, 0, '2026-09-21 18:00:00+00', '2026-09-21 18:00:00+00', '2026-09-26', 0, NULL, NULL),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'TP-2025-489-3471', 'ea0c4cf9c21d60f7a81ee1866b0127751e0725d89dd625535bf9c8ebbc8fed3a', '0f913cfd-b0f3-4ff1-a30c-afa3e5c89750', 'closed', 'published', 'public', 'Cuánto cuesta el pasaje y quién paga menos', 'Cuánto cuesta el pasaje y quién paga menos', 'Dicen que va a subir el pasaje. Quiero una tabla clara: cuánto cuesta cada transporte, cuánto pagan las personas mayores y los estudiantes.', 'Dicen que va a subir el pasaje. Quiero una tabla clara: cuánto cuesta cada transporte, cuánto pagan las personas mayores y los estudiantes.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'cuanto cuesta el pasaj y quien paga meno dicen que va a subir el pasaj quiero una tabla clara cuanto cuesta cada transport cuanto pagan las persona mayor y los estudiant', '''a'':12 ''cada'':22 ''clara'':19 ''cuanto'':1,20,24 ''cuesta'':2,21 ''dicen'':9 ''el'':3,14 ''estudiant'':31 ''las'':26 ''los'':30 ''mayor'':28 ''meno'':8 ''paga'':7 ''pagan'':25 ''pasaj'':4,15 ''persona'':27 ''que'':10 ''quien'':6 ''quiero'':16 ''subir'':13 ''tabla'':18 ''transport'':23 ''una'':17 ''va'':11 ''y'':5,29', 'public_transport', '{transport_users,older_persons,students}', '{15033,15058}', NULL, 'nobody_to_confirm', NULL, NULL, NULL, NULL, NULL, true, 240, 0, '2025-09-28 18:00:00+00', '2025-09-28 18:00:00+00', '2025-11-12', 0, NULL, NULL),
	('bfdbeb32-90d2-4661-b58c-bd8d7e14165a', 'TP-2026-524-7619', '2a2eb9d4949b86098e3f4920044a23bb802fcbc0de31cd8708df6c7447a57206', '369ea36f-882e-4ba8-ad48-1bbe98bce5ac', 'returned', NULL, 'author', 'Cuánto gana la directora y dónde vive', 'Cuánto gana la directora y dónde vive', 'Quiero saber cuánto gana la directora de la primaria de mi colonia, dónde vive y qué coche tiene.', 'Quiero saber cuánto gana la directora de la primaria de mi colonia, dónde vive y qué coche tiene.', '', '', '', '', 'Persona usuaria', 'Persona usuaria', 'cuanto gana la directora y dond viv quiero saber cuanto gana la directora de la primaria de mi colonia dond viv y que coch tien', '''coch'':24 ''colonia'':19 ''cuanto'':1,10 ''de'':14,17 ''directora'':4,13 ''dond'':6,20 ''gana'':2,11 ''la'':3,12,15 ''mi'':18 ''primaria'':16 ''que'':23 ''quiero'':8 ''saber'':9 ''tien'':25 ''viv'':7,21 ''y'':5,22', 'education', '{general_public}', '{15109}', NULL, 'personal_data', NULL, NULL, NULL, NULL, NULL, true, 0, 0, '2026-11-22 18:00:00+00', NULL, '2026-11-22', 0, NULL, NULL);


--
-- Data for Name: proactiva_demand_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_demand_event VALUES
	(1, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-29', '2026-11-26 20:28:25.614809+00'),
	(2, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-29', '2026-11-26 20:28:25.644231+00'),
	(3, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', '059a2bd3-dd7a-4052-815b-8807b8388a5d', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-03', '2026-11-26 20:28:25.925039+00'),
	(4, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', '059a2bd3-dd7a-4052-815b-8807b8388a5d', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-10-04', '2026-11-26 20:28:25.932797+00'),
	(5, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', '059a2bd3-dd7a-4052-815b-8807b8388a5d', NULL, NULL, NULL, 'commit', 'admin', 'committed', NULL, NULL, '2026-12-17', NULL, NULL, '2026-10-04', '2026-11-26 20:28:25.940795+00'),
	(6, 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', NULL, NULL, 'e3444d76-23e4-4712-a46a-f58991e9af9b', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'committed', NULL, NULL, NULL, NULL, NULL, '2026-10-11', '2026-11-26 20:28:25.977998+00'),
	(7, '8ae7b595-d647-44cd-a96d-f0afb086b0bb', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-17', '2026-11-26 20:28:27.32236+00'),
	(8, '8ae7b595-d647-44cd-a96d-f0afb086b0bb', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-26 20:28:27.329909+00'),
	(9, '8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'e8be9b91-e136-4165-b609-ba63ce6043d0', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-26 20:28:27.348464+00'),
	(10, '8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'e8be9b91-e136-4165-b609-ba63ce6043d0', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-11-21', '2026-11-26 20:28:27.357026+00'),
	(11, 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-05', '2026-11-26 20:28:27.732661+00'),
	(12, 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-05', '2026-11-26 20:28:27.742345+00'),
	(13, 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', '109260ad-83ff-41e5-9d46-2dff6d8a42db', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-10', '2026-11-26 20:28:27.757449+00'),
	(14, 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', NULL, NULL, 'b9746f7c-5697-432f-abb7-2299a36472a0', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-10-27', '2026-11-26 20:28:27.780806+00'),
	(15, 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', NULL, NULL, '93e317a1-feea-4b27-9923-2abc3ab4b4f5', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-18', '2026-11-26 20:28:27.803734+00'),
	(16, '2772bb87-f0d0-4f52-a028-3083a5c18f08', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-13', '2026-11-26 20:28:28.361938+00'),
	(17, '2772bb87-f0d0-4f52-a028-3083a5c18f08', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-13', '2026-11-26 20:28:28.365624+00'),
	(18, '39bc05f7-3a18-4984-9601-55809020c9e7', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2025-12-29', '2026-11-26 20:28:28.697906+00'),
	(19, '39bc05f7-3a18-4984-9601-55809020c9e7', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2025-12-29', '2026-11-26 20:28:28.70141+00'),
	(20, '39bc05f7-3a18-4984-9601-55809020c9e7', '7046477b-3ac9-4a43-887d-c328aa063aad', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-01-04', '2026-11-26 20:28:28.707808+00'),
	(21, '39bc05f7-3a18-4984-9601-55809020c9e7', '7046477b-3ac9-4a43-887d-c328aa063aad', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'partly_published', NULL, NULL, NULL, NULL, '2026-01-31', '2026-11-26 20:28:28.715459+00'),
	(22, '39bc05f7-3a18-4984-9601-55809020c9e7', '671b31f7-a0e1-4d7e-9729-5b48de80db83', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-01-04', '2026-11-26 20:28:28.730053+00'),
	(23, '39bc05f7-3a18-4984-9601-55809020c9e7', '671b31f7-a0e1-4d7e-9729-5b48de80db83', NULL, NULL, NULL, 'decline', 'editor', 'resolved', 'not_competent', 'not_competent', NULL, NULL, NULL, '2026-01-15', '2026-11-26 20:28:28.734167+00'),
	(24, '39bc05f7-3a18-4984-9601-55809020c9e7', NULL, NULL, 'b1ff078c-dbab-4136-b43d-61b3965b4735', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-02-01', '2026-11-26 20:28:28.747509+00'),
	(25, '39bc05f7-3a18-4984-9601-55809020c9e7', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-02-09', '2026-11-26 20:28:30.065723+00'),
	(26, '34783c9f-e5fc-4400-b61a-c05216d9bf0b', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-31', '2026-11-26 20:28:30.075453+00'),
	(27, '34783c9f-e5fc-4400-b61a-c05216d9bf0b', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-31', '2026-11-26 20:28:30.078614+00'),
	(28, '34783c9f-e5fc-4400-b61a-c05216d9bf0b', '996c7766-4b7e-4bc5-afdc-21812b84ab34', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-26 20:28:30.084656+00'),
	(29, '34783c9f-e5fc-4400-b61a-c05216d9bf0b', '996c7766-4b7e-4bc5-afdc-21812b84ab34', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:30.091054+00'),
	(30, '34783c9f-e5fc-4400-b61a-c05216d9bf0b', NULL, NULL, 'c0e39c77-46b4-4f97-9777-7c1f9ad76d2d', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-12', '2026-11-26 20:28:30.1047+00'),
	(31, '74c78b0e-713a-453f-aec2-9b2902b13861', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-05-30', '2026-11-26 20:28:30.19854+00'),
	(32, '74c78b0e-713a-453f-aec2-9b2902b13861', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-05-30', '2026-11-26 20:28:30.206685+00'),
	(33, '74c78b0e-713a-453f-aec2-9b2902b13861', '010ce275-5630-42c6-b4b2-e745934b83b4', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-06-03', '2026-11-26 20:28:30.222101+00'),
	(34, '74c78b0e-713a-453f-aec2-9b2902b13861', '010ce275-5630-42c6-b4b2-e745934b83b4', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-06-11', '2026-11-26 20:28:30.244599+00'),
	(35, '74c78b0e-713a-453f-aec2-9b2902b13861', NULL, NULL, '66c68a34-7a23-4490-bf31-985506ba2422', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-06-13', '2026-11-26 20:28:30.269118+00'),
	(36, '74c78b0e-713a-453f-aec2-9b2902b13861', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-07-06', '2026-11-26 20:28:30.82243+00'),
	(37, '47e4e714-205e-4224-8be6-2ded224da9bb', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-06', '2026-11-26 20:28:30.838186+00'),
	(38, '47e4e714-205e-4224-8be6-2ded224da9bb', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-26 20:28:30.843742+00'),
	(39, '47e4e714-205e-4224-8be6-2ded224da9bb', 'f7ee3b34-9438-42ba-b178-e2054d5e075d', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-26 20:28:30.850341+00'),
	(40, '47e4e714-205e-4224-8be6-2ded224da9bb', 'f7ee3b34-9438-42ba-b178-e2054d5e075d', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-07', '2026-11-26 20:28:30.855898+00'),
	(41, 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-02', '2026-11-26 20:28:31.184984+00'),
	(42, 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-26 20:28:31.188969+00'),
	(43, 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', '2e4150e5-8821-47b6-b73c-f8128dfe3d8f', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-26 20:28:31.19613+00'),
	(44, 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', '2e4150e5-8821-47b6-b73c-f8128dfe3d8f', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'restricted', 'reserved', NULL, NULL, NULL, '2026-11-10', '2026-11-26 20:28:31.199653+00'),
	(45, 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', NULL, NULL, '4067a2fa-7f7d-452a-8c10-a63ef0e62ca5', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:31.215245+00'),
	(46, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-23', '2026-11-26 20:28:31.274583+00'),
	(47, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-23', '2026-11-26 20:28:31.278913+00'),
	(48, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'bbd3e6e8-e220-4d40-a3d5-d13c3b54ae1e', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-09-26', '2026-11-26 20:28:31.285764+00'),
	(49, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'bbd3e6e8-e220-4d40-a3d5-d13c3b54ae1e', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'not_held', 'does_not_exist', NULL, NULL, NULL, '2026-10-12', '2026-11-26 20:28:31.289337+00'),
	(50, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', NULL, NULL, '659ea0b8-73ad-4ebe-8b3d-1b76536715cf', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-10-13', '2026-11-26 20:28:31.304398+00'),
	(51, 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-11-06', '2026-11-26 20:28:31.369873+00'),
	(52, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-17', '2026-11-26 20:28:31.384478+00'),
	(53, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-17', '2026-11-26 20:28:31.388554+00'),
	(54, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '5bf320be-0f15-4846-952a-e8189084d081', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-19', '2026-11-26 20:28:31.398394+00'),
	(55, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '5bf320be-0f15-4846-952a-e8189084d081', NULL, NULL, NULL, 'refuse', 'admin', 'resolved', 'not_feasible', 'lack_of_means', NULL, NULL, NULL, '2026-10-28', '2026-11-26 20:28:31.404944+00'),
	(56, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', NULL, NULL, '91561536-c756-46dd-8362-fb7052bb1e17', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-10-29', '2026-11-26 20:28:31.425026+00'),
	(57, '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-11-22', '2026-11-26 20:28:31.865843+00'),
	(58, '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-04', '2026-11-26 20:28:31.877598+00'),
	(59, '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-26 20:28:31.880724+00'),
	(60, '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'b29a519b-9b25-446e-8fc8-1b6f54c04600', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-05', '2026-11-26 20:28:31.888767+00'),
	(61, '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'b29a519b-9b25-446e-8fc8-1b6f54c04600', NULL, NULL, NULL, 'decline', 'editor', 'resolved', 'not_competent', 'not_competent', NULL, NULL, NULL, '2026-11-09', '2026-11-26 20:28:31.892501+00'),
	(62, '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', NULL, NULL, '0bfc4f3e-c710-4731-b69e-fad7eb570953', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:31.904917+00'),
	(63, '0a723007-63c1-435e-8da5-fe2009ad283e', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-14', '2026-11-26 20:28:32.379564+00'),
	(64, '0a723007-63c1-435e-8da5-fe2009ad283e', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-26 20:28:32.387762+00'),
	(65, '0a723007-63c1-435e-8da5-fe2009ad283e', '68ad87cf-d0fd-4ed3-b70e-ae55cbac44e1', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-15', '2026-11-26 20:28:32.40052+00'),
	(66, '0a723007-63c1-435e-8da5-fe2009ad283e', '68ad87cf-d0fd-4ed3-b70e-ae55cbac44e1', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-11-16', '2026-11-26 20:28:32.406903+00'),
	(67, '0a723007-63c1-435e-8da5-fe2009ad283e', '68ad87cf-d0fd-4ed3-b70e-ae55cbac44e1', NULL, NULL, NULL, 'ask', 'editor', 'clarifying', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-26 20:28:32.413333+00'),
	(68, 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-08', '2026-11-26 20:28:32.472641+00'),
	(69, 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-26 20:28:32.47625+00'),
	(70, 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', NULL, NULL, 'f057288b-df5c-4389-ac3a-3dc7dfd10b19', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-10', '2026-11-26 20:28:32.493847+00'),
	(71, 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'merge', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-26 20:28:32.571509+00'),
	(72, 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', NULL, NULL, NULL, NULL, 'merge_consent', 'author', 'merged', NULL, NULL, NULL, NULL, NULL, '2026-10-08', '2026-11-26 20:28:32.575355+00'),
	(73, '760a9091-1fea-48c6-b2a9-b770fc749331', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-17', '2026-11-26 20:28:32.590675+00'),
	(74, '760a9091-1fea-48c6-b2a9-b770fc749331', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-17', '2026-11-26 20:28:32.596029+00'),
	(75, '760a9091-1fea-48c6-b2a9-b770fc749331', NULL, NULL, NULL, NULL, 'withdraw', 'author', 'withdrawn', NULL, NULL, NULL, NULL, NULL, '2026-09-17', '2026-11-26 20:28:32.603075+00'),
	(76, 'c48033ca-4ed4-4eb4-a008-d4cb7f682a09', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-25', '2026-11-26 20:28:32.629157+00'),
	(77, 'ea29ed2e-0746-4fdf-a3e0-ec28ed3aae17', NULL, NULL, NULL, NULL, 'send', 'author', 'unconfirmed', NULL, NULL, NULL, NULL, NULL, '2026-11-24', '2026-11-26 20:28:32.648845+00'),
	(78, '64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-20', '2026-11-26 20:28:32.668823+00'),
	(79, '64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-20', '2026-11-26 20:28:32.681058+00'),
	(80, 'bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-09', '2026-11-26 20:28:32.893275+00'),
	(81, 'bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-09', '2026-11-26 20:28:32.896782+00'),
	(82, '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-03', '2026-11-26 20:28:33.01351+00'),
	(83, '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-03', '2026-11-26 20:28:33.016647+00'),
	(84, '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'b32db210-41ec-4ce8-8c2b-5df24245de0e', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-26 20:28:33.023211+00'),
	(85, '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'b32db210-41ec-4ce8-8c2b-5df24245de0e', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-12', '2026-11-26 20:28:33.029152+00'),
	(86, '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', NULL, NULL, 'c8a53c83-839c-487d-b7d6-ec743f9d16c5', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-13', '2026-11-26 20:28:33.04205+00'),
	(87, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-07-29', '2026-11-26 20:28:33.235613+00'),
	(88, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-07-29', '2026-11-26 20:28:33.242525+00'),
	(89, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'eb0a593f-b93c-40cb-8b35-30d17497a7da', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-08-01', '2026-11-26 20:28:33.255482+00'),
	(90, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'eb0a593f-b93c-40cb-8b35-30d17497a7da', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-08-10', '2026-11-26 20:28:33.266175+00'),
	(91, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', NULL, NULL, 'f8788aa1-2d24-4303-a740-0a09885112eb', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-08-12', '2026-11-26 20:28:33.292258+00'),
	(92, 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2026-09-04', '2026-11-26 20:28:33.843455+00'),
	(93, '94d88526-134e-46b4-a853-7ff3d0cead6b', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-29', '2026-11-26 20:28:33.863785+00'),
	(94, '94d88526-134e-46b4-a853-7ff3d0cead6b', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-29', '2026-11-26 20:28:33.871475+00'),
	(95, '94d88526-134e-46b4-a853-7ff3d0cead6b', 'eb0e13dd-c4d2-43ac-85ff-0b15f489f18d', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-30', '2026-11-26 20:28:33.88193+00'),
	(96, '94d88526-134e-46b4-a853-7ff3d0cead6b', 'eb0e13dd-c4d2-43ac-85ff-0b15f489f18d', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-08', '2026-11-26 20:28:33.890291+00'),
	(97, '94d88526-134e-46b4-a853-7ff3d0cead6b', NULL, NULL, '1e2b4c7a-e28c-4e80-9fad-997d04b27a74', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2026-11-09', '2026-11-26 20:28:33.90299+00'),
	(98, '70b60c27-548e-43f8-abfa-8acb39ed52e3', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-10-19', '2026-11-26 20:28:34.050397+00'),
	(99, '70b60c27-548e-43f8-abfa-8acb39ed52e3', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-10-19', '2026-11-26 20:28:34.057414+00'),
	(100, '70b60c27-548e-43f8-abfa-8acb39ed52e3', '84bcfebf-2428-4813-bf23-da19a808f8f9', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-10-21', '2026-11-26 20:28:34.069232+00');
INSERT INTO public.proactiva_demand_event VALUES
	(101, '70b60c27-548e-43f8-abfa-8acb39ed52e3', '84bcfebf-2428-4813-bf23-da19a808f8f9', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-10-22', '2026-11-26 20:28:34.073776+00'),
	(102, '70b60c27-548e-43f8-abfa-8acb39ed52e3', '84bcfebf-2428-4813-bf23-da19a808f8f9', NULL, NULL, NULL, 'commit', 'admin', 'committed', NULL, NULL, '2026-12-31', NULL, NULL, '2026-10-22', '2026-11-26 20:28:34.082052+00'),
	(103, '0625e9da-2a30-4127-bf4f-0d3e1d799563', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-14', '2026-11-26 20:28:34.368673+00'),
	(104, '0625e9da-2a30-4127-bf4f-0d3e1d799563', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-26 20:28:34.376291+00'),
	(105, '0625e9da-2a30-4127-bf4f-0d3e1d799563', '8103773f-708d-415c-81ad-85aa7151fdf0', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-16', '2026-11-26 20:28:34.382742+00'),
	(106, '0625e9da-2a30-4127-bf4f-0d3e1d799563', '8103773f-708d-415c-81ad-85aa7151fdf0', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-22', '2026-11-26 20:28:34.3882+00'),
	(107, '0625e9da-2a30-4127-bf4f-0d3e1d799563', '12a1b908-5fb2-4b57-a670-b29ac374658a', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-17', '2026-11-26 20:28:34.398099+00'),
	(108, '0625e9da-2a30-4127-bf4f-0d3e1d799563', NULL, NULL, 'd81bcfae-189c-413d-bb97-20049974b5b6', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-23', '2026-11-26 20:28:34.406657+00'),
	(109, 'a99769ea-96c6-456c-9969-1ebe8651fde0', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-18', '2026-11-26 20:28:34.907337+00'),
	(110, 'a99769ea-96c6-456c-9969-1ebe8651fde0', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-18', '2026-11-26 20:28:34.915736+00'),
	(111, '8fac45e2-3a2e-4434-8390-0ad5105bb20f', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:35.96001+00'),
	(112, '8fac45e2-3a2e-4434-8390-0ad5105bb20f', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:35.963478+00'),
	(113, '9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-10', '2026-11-26 20:28:36.090998+00'),
	(114, '9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-11-10', '2026-11-26 20:28:36.093849+00'),
	(115, '9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '728e7219-5b5e-47f1-9704-0e5f903edd65', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-11-10', '2026-11-26 20:28:36.099794+00'),
	(116, '9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '728e7219-5b5e-47f1-9704-0e5f903edd65', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'already_available', NULL, NULL, NULL, NULL, '2026-11-11', '2026-11-26 20:28:36.10507+00'),
	(117, 'e859e7bb-0c95-4740-997f-50aec73b5de6', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-09-21', '2026-11-26 20:28:36.191721+00'),
	(118, 'e859e7bb-0c95-4740-997f-50aec73b5de6', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2026-09-21', '2026-11-26 20:28:36.194811+00'),
	(119, 'e859e7bb-0c95-4740-997f-50aec73b5de6', '4d3bda2f-ac61-402f-862f-71a0550612ad', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2026-09-26', '2026-11-26 20:28:36.200671+00'),
	(120, 'e859e7bb-0c95-4740-997f-50aec73b5de6', '4d3bda2f-ac61-402f-862f-71a0550612ad', NULL, NULL, NULL, 'acknowledge', 'editor', 'acknowledged', NULL, NULL, NULL, NULL, NULL, '2026-09-29', '2026-11-26 20:28:36.203428+00'),
	(121, 'e859e7bb-0c95-4740-997f-50aec73b5de6', NULL, NULL, '60b967a6-af95-486d-b6b9-e1eaa973d8a4', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-10-24', '2026-11-26 20:28:36.214876+00'),
	(122, 'e859e7bb-0c95-4740-997f-50aec73b5de6', NULL, NULL, 'b8edd7fd-774c-4e31-ad03-4d6060259c57', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'referred', NULL, NULL, NULL, NULL, NULL, '2026-11-14', '2026-11-26 20:28:36.220955+00'),
	(123, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2025-09-28', '2026-11-26 20:28:36.503774+00'),
	(124, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'publish', 'authority', 'open', NULL, NULL, NULL, NULL, NULL, '2025-09-28', '2026-11-26 20:28:36.506713+00'),
	(125, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', '7160b03b-7813-484f-bb13-7b59131a5cd7', NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'refer', 'authority', 'pending', NULL, NULL, NULL, NULL, NULL, '2025-10-03', '2026-11-26 20:28:36.513075+00'),
	(126, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', '7160b03b-7813-484f-bb13-7b59131a5cd7', NULL, NULL, NULL, 'answer', 'editor', 'resolved', 'published', NULL, NULL, NULL, NULL, '2025-10-18', '2026-11-26 20:28:36.518311+00'),
	(127, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', NULL, NULL, '97c4bc7a-f91c-4fe9-8f83-b36806b9ab85', '9680817c-5353-4f0c-a637-664d93081c77', 'message_publish', 'authority', 'answered', NULL, NULL, NULL, NULL, NULL, '2025-10-20', '2026-11-26 20:28:36.530375+00'),
	(128, 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', NULL, NULL, NULL, NULL, 'close', 'author', 'closed', NULL, NULL, NULL, NULL, NULL, '2025-11-12', '2026-11-26 20:28:37.934518+00'),
	(129, 'bfdbeb32-90d2-4661-b58c-bd8d7e14165a', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'nobody_to_confirm', NULL, NULL, NULL, '2026-11-22', '2026-11-26 20:28:37.946426+00'),
	(130, 'bfdbeb32-90d2-4661-b58c-bd8d7e14165a', NULL, NULL, NULL, '9680817c-5353-4f0c-a637-664d93081c77', 'return', 'authority', 'returned', NULL, 'personal_data', NULL, NULL, NULL, '2026-11-22', '2026-11-26 20:28:37.951339+00'),
	(131, '38f9c5b0-904a-406f-8266-1abea1ee7ffb', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'doubted', NULL, NULL, NULL, '2026-11-26', '2026-11-26 20:29:09.388579+00'),
	(132, '2243e722-9852-445f-a599-23628a0f6274', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'doubted', NULL, NULL, NULL, '2026-11-26', '2026-11-26 20:29:10.813342+00'),
	(133, '067abc95-45cf-4ab0-a5ab-92252cc64b11', NULL, NULL, NULL, NULL, 'send', 'author', 'in_review', NULL, 'doubted', NULL, NULL, NULL, '2026-11-26', '2026-11-26 20:29:12.179547+00');


--
-- Data for Name: proactiva_erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_institution; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_institution VALUES
	('99280102-15d3-48e0-aa95-970a1e8fa55e', 'infoem', 'Infoem: Instituto de Transparencia del Estado de México', '{}', '2026-11-26 20:28:24.961901+00', true, true, NULL, NULL, '{}', NULL, NULL),
	('c0f1244e-150d-4842-979c-d88e794faa21', 'ayuntamiento-de-metepec', 'Ayuntamiento de Metepec', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4bcb5a6c-335d-4291-b559-76bc23c71d09', 'cenapred', 'Cenapred: Centro Nacional de Prevención de Desastres', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('eebae70c-e8d8-48e2-9541-54222f0b7a96', 'coneval', 'CONEVAL', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'ejemplo-ayuntamiento', 'Ayuntamiento de ejemplo (no existe)', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('c397e576-3a67-4edf-8626-fd6818869bc6', 'ejemplo-organismo-de-agua', 'Organismo de agua de ejemplo (no existe)', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'ejemplo-servicios-de-salud', 'Servicios de salud de ejemplo (no existe)', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('8aa164c2-54ef-423d-8161-5f965b5eb18f', 'gobierno-estado-de-mexico', 'Gobierno del Estado de México', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1', 'inai', 'INAI: instituto nacional de transparencia (hasta 2025)', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('cccd8b79-ee7d-4969-a2cc-c1efefe2c02d', 'inegi', 'INEGI: Instituto Nacional de Estadística y Geografía', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4d4d5e27-e463-4e0f-ac86-08daac608ae2', 'inm', 'Instituto Nacional de Migración', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('f065762c-fdac-4b99-b5e6-3b6c339ef031', 'instituto-mujer-morelos', 'Instituto de la Mujer para el Estado de Morelos', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('17c60454-8a6f-40fd-a9da-30d26d588636', 'medio-ambiente-edomex', 'Secretaría del Medio Ambiente del Estado de México', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('273c53cd-30c1-4274-925a-5a04d43a7db2', 'municipio-de-chihuahua', 'Municipio de Chihuahua', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('bc59cd58-653c-4015-8da0-1b230e94036c', 'municipio-de-oaxaca-de-juarez', 'Municipio de Oaxaca de Juárez', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('5ad760cd-9abe-4150-9416-96ee9bced285', 'poder-judicial-edomex', 'Poder Judicial del Estado de México', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('a705db5d-74fe-4f77-8596-4d44cadb5e4c', 'profeco', 'Profeco: Procuraduría Federal del Consumidor', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('9cec7558-a080-4a39-bea8-ea1af6b7fc4e', 'scjn', 'Suprema Corte de Justicia de la Nación', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('07165e99-2de6-45ea-850d-2668630b51ef', 'secretaria-de-salud', 'Secretaría de Salud', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('4dc8da55-04f0-4a9d-adc4-74ca2187c14e', 'segob', 'Secretaría de Gobernación', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL),
	('6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', 'stps', 'Secretaría del Trabajo y Previsión Social', '{}', '2026-11-26 20:28:24.961901+00', false, true, NULL, NULL, '{}', NULL, NULL);


--
-- Data for Name: proactiva_ledger_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_event VALUES
	(1, 'published', 'd830fc96-1bed-5e51-9e55-d213bc8fe70b', '2008-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2008-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["lgbtttiq", "victims", "women"], "origin": "", "data_at": "2008-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(2, 'published', '6e771bb0-853c-520d-8997-c61e8f7f67c3', '2015-07-31 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2015-07-31 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["girls", "women"], "origin": "", "data_at": "2015-07-31T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', NULL, NULL),
	(3, 'published', '297016d5-0631-5d2c-a9ca-ed6abe0d11ff', '2017-11-28 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2017-11-28 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": false, "groups": ["transport_users"], "origin": "", "data_at": "2017-11-28T12:00:00.000000+00:00", "formula": 1, "problem": "environment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "17c60454-8a6f-40fd-a9da-30d26d588636"}', NULL, NULL),
	(4, 'published', '0bcf6334-8d06-564f-b508-258d807f9faf', '2018-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2018-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["small_businesses", "women", "youth"], "origin": "", "data_at": "2018-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "small_business", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', NULL, NULL),
	(5, 'published', '7b591176-a1b4-5c20-8b8c-0322ab44c285', '2018-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2018-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 4, "whole": true, "groups": ["indigenous_peoples", "rural_communities"], "origin": "", "data_at": "2018-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "languages_and_culture", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(6, 'published', 'c238a1fb-1722-577b-9b77-a6438be22507', '2019-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2019-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2019-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_works", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "273c53cd-30c1-4274-925a-5a04d43a7db2"}', NULL, NULL),
	(7, 'published', '941fe420-ccc1-5d12-960b-aad210c3acaf', '2019-03-28 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2019-03-28 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 3, "whole": true, "groups": ["girls", "older_persons", "rural_communities"], "origin": "", "data_at": "2019-03-28T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4bcb5a6c-335d-4291-b559-76bc23c71d09"}', NULL, NULL),
	(8, 'published', '0a6b9dfe-dbcf-5df3-883d-f7376da24084', '2019-05-14 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2019-05-14 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 4, "whole": true, "groups": ["boys", "girls", "older_persons"], "origin": "", "data_at": "2019-05-14T12:00:00.000000+00:00", "formula": 1, "problem": "environment", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "17c60454-8a6f-40fd-a9da-30d26d588636"}', NULL, NULL),
	(9, 'reclassified', '6e771bb0-853c-520d-8997-c61e8f7f67c3', '2019-09-20 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2019-09-20 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["girls", "women"], "origin": "", "data_at": "2015-07-31T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', '{"type": "dataset", "files": 1, "whole": true, "groups": ["families_of_the_disappeared", "girls", "women"], "origin": "", "data_at": "2015-07-31T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', NULL, 2),
	(10, 'published', 'ba9dd85b-9358-5220-a61d-87b8e893134d', '2019-11-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2019-11-01 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 4, "whole": true, "groups": ["general_public", "migrants"], "origin": "", "data_at": "2019-11-01T12:00:00.000000+00:00", "formula": 1, "problem": "migration", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4d4d5e27-e463-4e0f-ac86-08daac608ae2"}', NULL, NULL),
	(11, 'published', '32829e30-6b6a-53d6-9f6b-4db974cc5425', '2020-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 2, "whole": false, "groups": [], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', NULL, NULL),
	(12, 'published', '1adb7ff0-fd59-548f-a444-ed9d3ecd202b', '2020-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": [], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "cccd8b79-ee7d-4969-a2cc-c1efefe2c02d"}', NULL, NULL),
	(13, 'published', 'ffb7fcc5-54a0-55aa-81a4-a59392a9ef0b', '2020-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "cccd8b79-ee7d-4969-a2cc-c1efefe2c02d"}', NULL, NULL),
	(14, 'published', '211a9fbd-e092-5105-a951-47a38fb8ad97', '2020-03-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-03-01 12:00:00+00', 'month', true, NULL, '{"type": "dataset", "files": 3, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2020-03-01T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, NULL),
	(15, 'published', '5f81a668-4d32-5236-8c32-3ce58266f55d', '2020-04-02 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-04-02 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2020-04-02T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, NULL),
	(16, 'published', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', '2020-04-13 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-04-13 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "patients", "students"], "origin": "", "data_at": "2020-04-13T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', NULL, NULL),
	(17, 'published', 'ac3efd36-13cf-55c5-8eb9-9f084b7ad9d3', '2020-04-15 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-04-15 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "patients"], "origin": "", "data_at": "2020-04-15T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', NULL, NULL),
	(18, 'published', 'f29293f8-2f4f-5304-9c79-601a85d37709', '2020-10-19 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-10-19 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "rural_communities", "students"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "social_programmes", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "eebae70c-e8d8-48e2-9541-54222f0b7a96"}', NULL, NULL),
	(19, 'published', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', '2020-10-19 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2020-10-19 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["victims", "women"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "f065762c-fdac-4b99-b5e6-3b6c339ef031"}', NULL, NULL),
	(20, 'published', 'b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', '2021-12-22 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2021-12-22 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "older_persons", "women_heads_of_household"], "origin": "", "data_at": "2021-12-22T12:00:00.000000+00:00", "formula": 1, "problem": "prices_and_consumers", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "a705db5d-74fe-4f77-8596-4d44cadb5e4c"}', NULL, NULL),
	(21, 'published', '2717a25c-3523-5d43-b324-511b689a16dd', '2022-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": [], "origin": "", "data_at": "2022-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', NULL, NULL),
	(22, 'withdrawn', 'c238a1fb-1722-577b-9b77-a6438be22507', '2022-08-15 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-08-15 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2019-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_works", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "273c53cd-30c1-4274-925a-5a04d43a7db2"}', NULL, 'deleted', 6),
	(23, 'returned', 'c238a1fb-1722-577b-9b77-a6438be22507', '2022-10-03 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-10-03 13:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2019-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_works", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "273c53cd-30c1-4274-925a-5a04d43a7db2"}', '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2019-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_works", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "273c53cd-30c1-4274-925a-5a04d43a7db2"}', NULL, 22),
	(24, 'published', '10e479c0-cda3-5df7-af00-f13550d1828b', '2022-10-14 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-10-14 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["migrants", "refugees"], "origin": "", "data_at": "2022-10-14T12:00:00.000000+00:00", "formula": 1, "problem": "migration", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', NULL, NULL),
	(25, 'published', 'bac5d050-9ab6-53a5-9446-b5a8dcc3b557', '2022-11-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-11-01 12:00:00+00', 'month', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["boys", "girls", "persons_with_disabilities"], "origin": "", "data_at": "2022-11-01T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "9cec7558-a080-4a39-bea8-ea1af6b7fc4e"}', NULL, NULL),
	(26, 'published', '105e130d-0cf6-5cfe-adf4-e29dd01b251a', '2022-12-27 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2022-12-27 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["domestic_workers", "workers_and_jobseekers", "youth"], "origin": "", "data_at": "2022-12-27T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', NULL, NULL),
	(27, 'published', '4b19067e-87ce-50f5-b27d-b5a76e51771b', '2023-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2023-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["adolescents", "boys", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "online_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, NULL),
	(28, 'published', '8bf6513f-6cf1-5ccb-9d11-27c95485adca', '2023-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2023-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["boys", "carers", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "health", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', NULL, NULL),
	(29, 'published', '3e655983-443f-5371-b975-5aafb3117525', '2023-08-23 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2023-08-23 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["families_of_the_disappeared", "victims"], "origin": "", "data_at": "2023-08-23T12:00:00.000000+00:00", "formula": 1, "problem": "missing_persons", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', NULL, NULL),
	(30, 'withdrawn', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', '2023-11-06 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2023-11-06 12:00:00+00', 'day', true, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "patients", "students"], "origin": "", "data_at": "2020-04-13T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', NULL, 'private', 16),
	(31, 'published', '327520f9-1486-5479-ba96-daac57c56dc0', '2024-01-10 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-01-10 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-01-10T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(32, 'returned', 'e0b6de10-b849-53a4-b882-bdec9a2aeac9', '2024-01-15 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-01-15 13:00:00+00', 'day', true, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "patients", "students"], "origin": "", "data_at": "2020-04-13T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "patients", "students"], "origin": "", "data_at": "2020-04-13T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', NULL, 30),
	(33, 'published', '15d83ddc-0afa-580f-9c9e-da02b8e28d69', '2024-05-20 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-05-20 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-05-20T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "c868c7da-8f72-4e21-9a3d-92e8ea3a5db8"}', NULL, NULL),
	(34, 'withdrawn', '15d83ddc-0afa-580f-9c9e-da02b8e28d69', '2024-05-21 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-05-21 12:00:00+00', 'day', true, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-05-20T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "c868c7da-8f72-4e21-9a3d-92e8ea3a5db8"}', NULL, 'purged', 33),
	(35, 'withdrawn', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', '2024-06-03 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-06-03 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["victims", "women"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "f065762c-fdac-4b99-b5e6-3b6c339ef031"}', NULL, 'private', 19),
	(36, 'returned', 'e23a236d-9409-53e3-a90c-50f8c3476cc0', '2024-07-22 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-07-22 13:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["victims", "women"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "f065762c-fdac-4b99-b5e6-3b6c339ef031"}', '{"type": "dataset", "files": 1, "whole": true, "groups": ["victims", "women"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "f065762c-fdac-4b99-b5e6-3b6c339ef031"}', NULL, 35),
	(37, 'published', '52e1aad4-39de-593f-abf1-637bad610199', '2024-09-30 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-09-30 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["workers_and_jobseekers"], "origin": "", "data_at": "2024-09-30T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', NULL, NULL),
	(38, 'published', 'eb15c08e-6536-5bd1-b178-dc100b6f7fde', '2024-10-24 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["indigenous_peoples", "persons_with_disabilities"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "languages_and_culture", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "bc59cd58-653c-4015-8da0-1b230e94036c"}', NULL, NULL),
	(39, 'published', '5ce40f30-155b-588a-a328-7b9d1f6399c2', '2024-10-24 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["students", "teachers"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "9cec7558-a080-4a39-bea8-ea1af6b7fc4e"}', NULL, NULL),
	(40, 'published', '5640eb30-7e93-5d98-a53c-820abca41d87', '2024-10-24 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', NULL, NULL),
	(41, 'published', 'cdb43f3e-bbbf-51ca-8596-602210773074', '2024-10-24 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2024-10-24 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "other"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, NULL),
	(42, 'published', 'ac144b61-7117-59c9-8ae0-45c30f6f378c', '2025-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-01-01 12:00:00+00', 'year', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "migrants", "small_businesses"], "origin": "", "data_at": "2025-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', NULL, NULL),
	(43, 'published', 'a4a5671f-a21d-52da-a674-09358ead45d6', '2025-01-27 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-01-27 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2025-01-27T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(44, 'published', 'db416ce8-be7b-5c4a-b790-2ba632d3b8fb', '2025-03-20 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-03-20 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": [], "origin": "", "data_at": "2025-03-20T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', NULL, NULL),
	(45, 'withdrawn', '211a9fbd-e092-5105-a951-47a38fb8ad97', '2025-03-21 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-03-21 12:00:00+00', 'day', true, '{"type": "dataset", "files": 3, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2020-03-01T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 'org', 14),
	(46, 'withdrawn', '5f81a668-4d32-5236-8c32-3ce58266f55d', '2025-03-21 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-03-21 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2020-04-02T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 'org', 15),
	(47, 'withdrawn', '4b19067e-87ce-50f5-b27d-b5a76e51771b', '2025-03-21 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-03-21 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["adolescents", "boys", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "online_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 'org', 27),
	(48, 'returned', '211a9fbd-e092-5105-a951-47a38fb8ad97', '2025-09-01 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-09-01 13:00:00+00', 'day', true, '{"type": "dataset", "files": 3, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2020-03-01T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '{"type": "dataset", "files": 3, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2020-03-01T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 45),
	(49, 'returned', '4b19067e-87ce-50f5-b27d-b5a76e51771b', '2025-09-01 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-09-01 13:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["adolescents", "boys", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "online_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '{"type": "dataset", "files": 1, "whole": true, "groups": ["adolescents", "boys", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "online_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 47),
	(50, 'published', 'be2e7bda-e564-50e1-836a-59e3a77ef2f1', '2025-10-15 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-10-15 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["older_persons", "students", "transport_users"], "origin": "", "data_at": "2025-10-15T12:00:00.000000+00:00", "formula": 1, "problem": "public_transport", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(51, 'withdrawn', '327520f9-1486-5479-ba96-daac57c56dc0', '2025-10-15 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-10-15 12:00:00+00', 'day', true, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-01-10T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, 'deleted', 31),
	(52, 'published', '70f1e243-71a4-5acf-984e-1ef786c68d9c', '2025-11-05 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "small_businesses", "women_heads_of_household"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "5ad760cd-9abe-4150-9416-96ee9bced285"}', NULL, NULL),
	(53, 'published', 'e279cd16-fa5f-5a2c-8a16-2675661a10ba', '2025-11-05 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', NULL, NULL),
	(54, 'published', '8c30c979-6d2f-5959-99e4-4f5fc983a30c', '2025-11-05 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-11-05 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "5ad760cd-9abe-4150-9416-96ee9bced285"}', NULL, NULL),
	(55, 'reclassified', '2717a25c-3523-5d43-b324-511b689a16dd', '2025-11-07 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2025-11-07 12:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": [], "origin": "", "data_at": "2022-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', '{"type": "dataset", "files": 1, "whole": true, "groups": ["girls", "women", "women_heads_of_household"], "origin": "", "data_at": "2022-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', NULL, 21),
	(56, 'published', '2625209c-751e-59d7-8c96-2875c3a9ac6c', '2026-01-01 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2026-01-01 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["workers_and_jobseekers"], "origin": "", "data_at": "2026-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', NULL, NULL),
	(57, 'published', 'ba5b17a8-de8f-5473-9526-d024a7a921b2', '2026-01-27 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2026-01-27 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 2, "whole": true, "groups": ["carers", "students", "women_heads_of_household"], "origin": "", "data_at": "2026-01-27T12:00:00.000000+00:00", "formula": 1, "problem": "education", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, NULL),
	(58, 'withdrawn', 'a4a5671f-a21d-52da-a674-09358ead45d6', '2026-01-27 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2026-01-27 12:00:00+00', 'day', true, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2025-01-27T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', NULL, 'deleted', 43),
	(59, 'returned', '5f81a668-4d32-5236-8c32-3ce58266f55d', '2026-02-16 13:00:00+00', '2026-11-26 20:28:37.96813+00', '2026-02-16 13:00:00+00', 'day', true, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2020-04-02T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2020-04-02T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', NULL, 46),
	(60, 'published', 'a0add908-6cbd-524a-8ae8-28f8f20311cf', '2026-02-19 12:00:00+00', '2026-11-26 20:28:37.96813+00', '2026-02-19 12:00:00+00', 'day', true, NULL, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2026-02-19T12:00:00.000000+00:00", "formula": 1, "problem": "procedures_and_services", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', NULL, NULL);


--
-- Data for Name: proactiva_ledger_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_progress VALUES
	(1, '12efa435-1be7-461d-b461-f3a63dee9c74', '\x72142c97b16b81fdaa1f724740f59cf19d589346ef522e0d9c9d9f0d7d4c54eb', '2026-11-26 20:28:37.96813+00', '2026-11-26 22:11:41.770982+00', 60, 0, '26a45eb9ecb35bafed72006e934b41d81b660d4bf3c9ebf16448e2dce81f1100');


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
	('problem', 'justice_and_rights', '2025-11-01', 2, 0, 0, 0, 0, 0, 2, 1, 0);
INSERT INTO public.proactiva_ledger_rollup VALUES
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
	(1, 1, 60, '0000000000000000000000000000000000000000000000000000000000000000', 'c5dd436165b2ee1677ff7b7d70fc5bcab43700686f461dfd446ede9beead88e2', '2026-11-26 20:28:37.96813+00', '\x7edae61a35190c42937a1fe33bf32c6952d09149757977b2e920fa71b9c232583e99cbdf9d19738dc4fbb64849f96c15f50cc371e66d64326700ee018577f122e9ef9d32da644010013cfb648fb3397db757c58ea09bad3a5936fa4d0f31645a0054ae4c0ba50fbcfbf542c08cb4d3fd3aa0afc108cd518b1c58f18df1095cbdd59d68913a33be8caa18f7d410991ea3f2e7f126fe65ceca06609c544e6e5145ed1ec60da8abaea255b058ce030a3bba3399173a2f93e1e85735b8cb1858e8aad112d3aee506e56e9e915590b5446697010a6d89b057296a11ac9fb92d40fb7b82320199caa22696b9c61047a9a9ea53494f613773aab99b748086f0e3424c214844565b378f533990dca1f9fb65cee396770e25f7f82c73a35ff643c253a2797f4175972217748831030894cb8dccb1137cea673e6640ecaef253de008b834bfd5cf3e0bd5fb48f5ebf2e39cd308166ce2d0e89010131a52a43ae25d19eb2a8b70355131854258b4df7d164f4eb82bb98c6ebde00cb87d7d4da238361272b88f3b999584e163b6e4db35cac023fbe2982aa7c6ff753b67f436a7e031817704f7abc22a5549958a108e5bbb10fd6fda1f620a3f5714f98667b7a585644326811ad273bbe83afb3e081c33141113a2c5e52e4e188fc3c823c3d200f2517e46b1d5cff0d8881961df57f117410417c7b466bcaa9a4ce4fc02d120b9a0c0626b9bc738bc3afb861b6bacf5ec08c24662a5692169afc5c1000d34de78e87c6085afdbbdecef90bd11d8836527f8f5e30e5a13d1a17fcef338c329c850ca7a2a4022c61a113575c185362e9162f7b3b845e9fc2979a12ed9b38a53a59b290e80890557f60ebda74e3c779ccf3c88c5cc6c9fc0123746bc798c7bc5015deb0ea589091c610b7fd16c597c62532a54b99f0643a2213f639e3bc7a4774624855826b467d2117a304d15dec074815ca0c7fcde9aebef9655e8e8b9b756520b7710ce10810a8ab5b57a4408e49dda8a3b76700bd561080ec11a5dd8c97f3db2052da79ae6c098dad35076e9da1ef7e7b33fd68fc281f264f072231a7fa5991f74d2324173febeba7ba0bde992b93931e66d67231e2a6f64565e05af68cfb46ade0ebced20a6bebdb7a5b77c98839b34381a8817733daec3fd07d279c1bfa99158f9bbff24f8a6532ad0af51e74e86483dbdbc3a15969b5efd09a55a2d313f85ea5f9938476f86c6976ad5a60743b1ce540343c30101421a91ab3f18f9b903523bdc51588f4e576f1293af74d2376145932411aa52ca83c23c1f0ae0470d3d279047f5c3ef4aa5f0abe239a68af992442a873e22f3304beba33b1807588c58a61866e0639d703eeb53faea366d351070e67189ba1ccbed524073477f572270079dff56aee36cb69bc50efa445d8cb76e12f5d8cf5a3f203cc4c42b6ba620c3b276b6fe8b41267e71f9a582afca37a54269c257ae0ccabf60d388d7e3e8b459a961262e6c350bd7a1833a899842afba96f2b46deafcbc5a5c4872a9be8bcc59b96b02dd20d0deec348fd3b217c3bf6c94f73ef5c8f859f1737760b62c759d36c8333a503bac7ea1be08998863935c9b9b7be196871582e824cf89e929c03909c082b51c801d2046f875bcc1f79ac8f7e153753d3850229ad8ae275ac12c168ee5c842cd6e1d7cec47ba91e439bbcb0ab9b7db2a181ac18767773d9661d5c2cb1f7f087b935743580f7537f8d949d9d1867b2821ee8747d042fe39aeac606e8b5a838c590c9fbdc20f0d4541a7088f714bdfe578c79991332f1c56c4edc03642909481211b1a1ab46ed0e56d0cd0dfcaaea3e0e91ee485bb4c7f64d0acbe4a0b4cba7588efa06a3e8a5b5367f20708758bbdbfb0772e25fef81c56699b26658fe0fd68a93153a58eb555614477fde81ab8a4a5000f2ed25f57e9355724c5e3a7fceabc6887abb59f815e578a55f57249c260c13d2648df58abc95deaf251c8dcc2f772340dbb58851498ffc80c4220e82e6488635bcd89fcb1841f73f03de5259723056042de5f17231612fd9421b277de330cb29f3e279eb60652c6fecadad0f235bf8e6e45913a0dc348667d01ca52ee9302bc10c5157c33cc75d16fbb737bcbcbb3deaea0b18dd0162cf02e29b1b8c8d0106b12e5884cb8133f6c59bb4a1f37985a660b6579d630c9c8ab3a4e448d7cb1e44726c10e9da3131640a2e96dfce446f5a4145e797738ea90f7b8a7c89d41e6690100ad4a896a6c71eca954945e4754f3d63f6479bd992d323d55d628af2da6c80d98029fe810fc3d159cd0f8c5e43d7f895a790b122fb37593cdc611f67a784f45afcbf8614863dfaf1d85f268254bf207e4702b6d02c8d226390265ce3ac5e1c4e530e592f88d27c0ef9f9bbe09755d72bb5e4c0e6ea152f2efe714774bb20c724434fdba6a07d85264917418cd515d9a4257b225576e0c83cd6d7a629b1b5aff26f9b8d103b5c7d4b64aa78687c2a5d3e27b6ef3a0a1ea9e646019642754fbbb36768b702f854c6d3dcf846f4bddf5bd7cee5f40449479ef8b8804a31e769d57b53c24e972148e0066d7459b1cc6bd710419c9df93c9feee2931b9b0c04079e9e3ee099eb687fd5467d414ed372a38b0ffbaae1596ef7eaf722b5fb7df91531d3c1e491fa56d4b0be194ed79efaa9a2f029314da3118401b409739965d8cbd18c73566eed7fac000f9b83891661b9c9dd185a');


--
-- Data for Name: proactiva_ledger_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_ledger_state VALUES
	('0a6b9dfe-dbcf-5df3-883d-f7376da24084', true, '2019-05-14 12:00:00+00', 8, '{"type": "dataset", "files": 4, "whole": true, "groups": ["boys", "girls", "older_persons"], "origin": "", "data_at": "2019-05-14T12:00:00.000000+00:00", "formula": 1, "problem": "environment", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "17c60454-8a6f-40fd-a9da-30d26d588636"}', 'efd82ae03c9cb5663ee3ca306fc67014', NULL, '', '08ba6efe654eb2693f7e6c676b42ea33e42e5f5077e0929bd25c978aea18b08f', '[["b78f8399718cf2e999234d429fdd87a1d380e5359d4f9ae68f0d996bf0720ab2", 2863, "", true], ["ccc9be49da85f97e36485730fd8c6e814a4040ba3f6d13dc1eb11ff6dbedca52", 1118, "", true], ["7de9ae416a9feaba1201af1b248bb42519b9946e77d42de0634d6eff762407be", null, "", false], ["7dc16351196ef62cc1511b2f5c27f4a905153809ad3edbf7e5c26758634ecbf5", 4154, "", true]]', '9542d23a062d2b9a37dab6f20c3dcb5f39af05cdac700a297a4fd29f04d22ef1'),
	('0bcf6334-8d06-564f-b508-258d807f9faf', true, '2018-01-01 12:00:00+00', 4, '{"type": "dataset", "files": 1, "whole": true, "groups": ["small_businesses", "women", "youth"], "origin": "", "data_at": "2018-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "small_business", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', '247632727c164b00fd8c6a25dd60a9b1', NULL, '', '5841cc398fef6d9a75c6984292854d8a44b3cebfcec0a59df471d68b3e44f605', '[["0872f1a0e7b5eb9b58fb45c5ce6c481d46d6e21b53bd17828be39a0f632e429c", 1059, "", true]]', 'b83c771aa4a18ab861070d0686c8c5b5e1403815226f7b50b7abb840aeb7128d'),
	('105e130d-0cf6-5cfe-adf4-e29dd01b251a', true, '2022-12-27 12:00:00+00', 26, '{"type": "dataset", "files": 1, "whole": true, "groups": ["domestic_workers", "workers_and_jobseekers", "youth"], "origin": "", "data_at": "2022-12-27T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', '49d4a669a890a48d56a0a373b35711fe', NULL, '', '1e19034c18461ba0fc5310066227f28e7236b71fa5675632b0e41918a4fec4f9', '[["3fde9671bede66cdfbdaf308a41e6c302f2b2bc76362114ff19d70f96c4200ef", 1018, "", true]]', 'a67425bc89ab27ad9a1da899274b9e96598ddb9df1de7a221c66eefbdf4cdb3f'),
	('10e479c0-cda3-5df7-af00-f13550d1828b', true, '2022-10-14 12:00:00+00', 24, '{"type": "dataset", "files": 2, "whole": true, "groups": ["migrants", "refugees"], "origin": "", "data_at": "2022-10-14T12:00:00.000000+00:00", "formula": 1, "problem": "migration", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', '59a6210f096132de1a3634bb9c33d78f', NULL, '', '0289520acd7b14bee496a6ae9afc6fa043a83b67f70d669a3d1e5188728a1844', '[["186f497c7e210d80c8473f36993553803ad30a4ddd999a081eb933f8c3e6471f", 1288, "", true], ["a90b01c494cccaff65ec80813346aff9afcaabc422880f9ddb329665472374f6", null, "", false]]', '3bcad657ef45e113c6ed561dde158a6aee582e2c4993a2ae9b9db7aba3258b87'),
	('15d83ddc-0afa-580f-9c9e-da02b8e28d69', false, '2024-05-21 12:00:00+00', 34, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-05-20T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "c868c7da-8f72-4e21-9a3d-92e8ea3a5db8"}', '', NULL, NULL, NULL, NULL, '20ef5db163a91c2c6b37d96df656ff72ba96116ea4e9221d80b7699266eaa6cb'),
	('1adb7ff0-fd59-548f-a444-ed9d3ecd202b', true, '2020-01-01 12:00:00+00', 12, '{"type": "dataset", "files": 1, "whole": false, "groups": [], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "cccd8b79-ee7d-4969-a2cc-c1efefe2c02d"}', 'da6b9de12046343abb06e37cab04afaf', NULL, '', '38e11165741f13f1fa4116983cbc955af033daf7afee7df103fcd507adb1ff0c', '[["e4d9d350ed95ba549d665f17768dd5125b45716e2eb26a25d3a40b236236bce1", 3274, "", true]]', 'bf8df31884679f770a3e3da3fd439379efe54e341c02e97834273386f96a6f2f'),
	('211a9fbd-e092-5105-a951-47a38fb8ad97', true, '2025-09-01 13:00:00+00', 48, '{"type": "dataset", "files": 3, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2020-03-01T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '5323ff9ef7946ee13baa6f5e4152c0d1', NULL, '', '516115efcf0ab6504a335f10e40ecedb9839ebc15717e30c1d5c8c3280a27cef', '[["a2b3b4f0e3c44e61260a4181286a3cf93df95d7d77dbf7c413d53efb181e82fb", null, "", false], ["af01eceb5904c67cb5ece6fc37b0302408eb047a2e18c992222e4ec3a716d6ea", 2270, "", true], ["cf17396c1bd11474efcef9927df013c078846ce4f0ef13cdd84aa95a0c68db4d", 1367, "", true]]', '13e012e2615942cc6177767670a960c36eedd286fdfb333032272a88e3ce866a'),
	('2625209c-751e-59d7-8c96-2875c3a9ac6c', true, '2026-01-01 12:00:00+00', 56, '{"type": "dataset", "files": 1, "whole": false, "groups": ["workers_and_jobseekers"], "origin": "", "data_at": "2026-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', '8cca3b163c5984a29146a26cd4878dac', NULL, '', 'b10f82b716dbd90dc398c646482fc9d40f6eb6871eeee71a810b5ba41016241f', '[["91f315a8ff6b54308cbed70ba51796eb8d308c52a2099c998e27c9589d05290b", 722, "", true]]', '25f5a1b111dd3b80ac8b81ce8bbe2424dd8fec69fb392c42e576ae54aafb4888'),
	('2717a25c-3523-5d43-b324-511b689a16dd', true, '2022-01-01 12:00:00+00', 55, '{"type": "dataset", "files": 1, "whole": true, "groups": ["girls", "women", "women_heads_of_household"], "origin": "", "data_at": "2022-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', 'a7bd2200e15fce5e034d9973954f6094', NULL, '', 'c3bb870f35e16abf413f4fd74cba36afbdffc72b30b69763a5bee71c4e8b4cf6', '[["9f0c4c39b638262f9289e76fade04f7da7df26721598195d9e756ccbb253be1e", 1076, "", true]]', 'f8b77621f6366a02daaf5990162761a7c954547214824680485f9196e6e16d9b'),
	('297016d5-0631-5d2c-a9ca-ed6abe0d11ff', true, '2017-11-28 12:00:00+00', 3, '{"type": "dataset", "files": 2, "whole": false, "groups": ["transport_users"], "origin": "", "data_at": "2017-11-28T12:00:00.000000+00:00", "formula": 1, "problem": "environment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "17c60454-8a6f-40fd-a9da-30d26d588636"}', '0a81e85614d5cdf2458d998fd58e73b6', NULL, '', 'f2391ffe57340717f4ef839060af255a71958879be498a0678168f164416b5ff', '[["5e7fe979bae334deb2320f8ab8012de77350346028b79135aee8106346db98f1", 1262, "", true], ["c38268d20ea511b1c03c9a787cda063d0b669ff4d4f04c6f86e118a1ada1efdc", 849, "", true]]', 'b8f342cd290323d44074c56b9c3e646fac8167a958d097c01bcc439cd5bbe8bf'),
	('327520f9-1486-5479-ba96-daac57c56dc0', false, '2025-10-15 12:00:00+00', 51, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2024-01-10T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', '', NULL, NULL, NULL, NULL, 'ac446dc1aa784d2d823bb0473a381c4c03bffc09a7868fa3ca702f43fde21a30'),
	('32829e30-6b6a-53d6-9f6b-4db974cc5425', true, '2020-01-01 12:00:00+00', 11, '{"type": "dataset", "files": 2, "whole": false, "groups": [], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', '16f974c7cbb1068f7fd315a2d596e726', NULL, '', '332d1954358085674dedc983333cc60355f0680886f94d0b20b0eded0e86c10b', '[["376598c0c1cf1f42319668fa927b97bb99ca7a086a4494d104cdbf4693cb7d2b", 720, "", true], ["4e57722f73c7da9ce3690f6bb0c4d90b7c8986e707990ce0306474a260afc83d", null, "", false]]', '0ad501e3893ea498e615182e977e7d7a0f8452bc157b0be593e10e5a3ea2a868'),
	('3e655983-443f-5371-b975-5aafb3117525', true, '2023-08-23 12:00:00+00', 29, '{"type": "dataset", "files": 1, "whole": false, "groups": ["families_of_the_disappeared", "victims"], "origin": "", "data_at": "2023-08-23T12:00:00.000000+00:00", "formula": 1, "problem": "missing_persons", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', 'c4e440799fb05ac223d73ec0e9d52a70', NULL, '', '74ea93bbdb9a0c23bc81d981fdc040f975cddbb12c1438bef23d9b8ddd9e236e', '[["e28e2b4482345cae3f4b9b375a0779110ba9f14126b8934fa17e2108f2a2bc07", null, "", false]]', '204cdf01396cd944eb473f946f72820000880a6baca3b3837c41f1d207be022b'),
	('4b19067e-87ce-50f5-b27d-b5a76e51771b', true, '2025-09-01 13:00:00+00', 49, '{"type": "dataset", "files": 1, "whole": true, "groups": ["adolescents", "boys", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "online_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '2869f15fb6b50f4e60f72a8ba7abf6dd', NULL, '', '3b3efeec37ecb935f5744411b72c3e8d0007ac3b7eefc3888bcc33921555e257', '[["324d56bf3eaec0156a1256faabff3fec4d64f946ab68bdf0251ed1ca2572a127", 1605, "", true]]', '66922d3d558c7def69268dfa92a328dc12ff12f4e88e7c7e3c4e4d9ddd66de0a'),
	('52e1aad4-39de-593f-abf1-637bad610199', true, '2024-09-30 12:00:00+00', 37, '{"type": "dataset", "files": 1, "whole": false, "groups": ["workers_and_jobseekers"], "origin": "", "data_at": "2024-09-30T12:00:00.000000+00:00", "formula": 1, "problem": "employment", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "6ad6ebfe-a761-481a-b13c-ec7ca8bbed87"}', '500fc3bc5cefab9cb2a49b581e8bd3ef', NULL, '', 'fc20c6e5d66a357bb732bb1ba49ac96081caa2f268ddb54f03118f6f48dbb23a', '[["7e44a3163c7831ebbee0c054ecf8a4b25539c8d46739048849a678dcba28d2a0", 1037, "", true]]', '978aa17d34438ea9bffb77d426f4402ab959826fbb38ec790f66465f9e76ce4d'),
	('5640eb30-7e93-5d98-a53c-820abca41d87', true, '2024-10-24 12:00:00+00', 40, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "c0f1244e-150d-4842-979c-d88e794faa21"}', 'b71de62a118320bed0c14aa8bccf4234', NULL, '', 'd5deefd5f6ba640a98d695fe274b792d2a55502a5bad124e8330803504b83ad1', '[["8f0355807ca55b0f8a55dcd723663c2f40b36088c1dae0c1f4e3328dcc5648a8", null, "", false]]', '50d9d179986ea7fb0bff6efb75b08bde205ecf931aafd35eaae59a3b9e67bb5a'),
	('5ce40f30-155b-588a-a328-7b9d1f6399c2', true, '2024-10-24 12:00:00+00', 39, '{"type": "dataset", "files": 1, "whole": true, "groups": ["students", "teachers"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "9cec7558-a080-4a39-bea8-ea1af6b7fc4e"}', 'be2d98e9c63000999eb5cc517c9215f4', NULL, '', '023c1509cd915416244d8b79ce25f969e6b3c8d2b6ac0e63ce4d3d932f0ed335', '[["ab3bb119643af45e91c680a8416adb3f4442e6fea244cd363a9653a93d1db463", 1205, "", true]]', '1228840247328fb5a266e2f9460a0100c2839a9cf10a691b3ce10d531d51138f'),
	('5f81a668-4d32-5236-8c32-3ce58266f55d', true, '2026-02-16 13:00:00+00', 59, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2020-04-02T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '2738a41044682c992fad2a38d3d2d7e1', NULL, '', '4075e6ddbdb4b224330a2445255db1fc5e9d084d013b3f3abd7e3c6b37276777', '[["e9504018e132459b052e4279ea8ef35fa9a4c4d9a1670ec56d48f299e584315c", null, "", false]]', 'c9ff67e9aabd8b4aec4cea12d5cb434934bcca5963de65be9fb4597da7bac4a9'),
	('6e771bb0-853c-520d-8997-c61e8f7f67c3', true, '2015-07-31 12:00:00+00', 9, '{"type": "dataset", "files": 1, "whole": true, "groups": ["families_of_the_disappeared", "girls", "women"], "origin": "", "data_at": "2015-07-31T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', '4a29311a39f745451abffbd1d985137f', NULL, '', '0f2c27b4e07e330fd853082a283edc31c6aebebf7e64218edc6b91639dcf887f', '[["593c5b2b757ae52656e5994e0e524c78edf529383b25a6a6b82d88507d6cfee3", 2518, "", true]]', '83b774ce59326d03ee72c066d644b0fca7cc30587e5f00cebf64a4662e9b826c'),
	('70f1e243-71a4-5acf-984e-1ef786c68d9c', true, '2025-11-05 12:00:00+00', 52, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "small_businesses", "women_heads_of_household"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "5ad760cd-9abe-4150-9416-96ee9bced285"}', 'c5f647aea4f7f40f4f9a4bbaa607ada2', NULL, '', '4cb130b367f8cc5d6f4f113505315a54cb71f4fffcd307b76558640d53bd50f7', '[["b000e97fb91a933083a0bfc2b4f3096616650bb6260e96b3a0161b830a5db177", 1285, "", true]]', 'e258ec057b2fbaf757b2ba367b7d8e158befcb8d6cf7b539132351fd880b03bb'),
	('eb15c08e-6536-5bd1-b178-dc100b6f7fde', true, '2024-10-24 12:00:00+00', 38, '{"type": "dataset", "files": 1, "whole": true, "groups": ["indigenous_peoples", "persons_with_disabilities"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "languages_and_culture", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "bc59cd58-653c-4015-8da0-1b230e94036c"}', '4f38d492cd6a396e051452e7e1f4f2db', NULL, '', 'a54668f2dcd0fbf248d6e85b8244a427745176c53d61b7955a8709bef9eede8d', '[["8f0355807ca55b0f8a55dcd723663c2f40b36088c1dae0c1f4e3328dcc5648a8", null, "", false]]', '5b40b8a00ceb80a8cc418688efbd73dc0d47e60a1bc5eacfc6269899a0bb0d03'),
	('7b591176-a1b4-5c20-8b8c-0322ab44c285', true, '2018-01-01 12:00:00+00', 5, '{"type": "dataset", "files": 4, "whole": true, "groups": ["indigenous_peoples", "rural_communities"], "origin": "", "data_at": "2018-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "languages_and_culture", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', '8c2a8439bb5c2a5d6cb7216f259b5442', NULL, '', 'e202986cad8267bdaad714afdf7375c2cd5a268468abe86d95f77ef3ffc1e672', '[["2f14599c2808d8a5c66721b6ba4397b22640550bff7689a955ccb6bb1c919810", 4050, "", true], ["813735f9aa0e99f600128e040bb8284c152ad9e9e0f57186a4b78dce260cbb92", null, "", false], ["12f219ff97f0dc3765a475b332fb2cdd91086bf40a5e94a4df34419afe4d5cbf", 841, "", true], ["e493ef42d83b8ff22e5694994c64870f1645095edfc81e1b3e754380bb8a305e", null, "", false]]', '60d69a9e0c31caedbb348d0821928ef6119b38feb783c68815a6533dfbb6a58d'),
	('8bf6513f-6cf1-5ccb-9d11-27c95485adca', true, '2023-01-01 12:00:00+00', 28, '{"type": "dataset", "files": 2, "whole": true, "groups": ["boys", "carers", "girls"], "origin": "", "data_at": "2023-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "health", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', 'fcb439915eda408c8b91e7d0c7b75e06', NULL, '', '18a159c081af15cb67b55237a5a1784e6fe5d7c8eec26d86aa9c0f3f2e2818ce', '[["114e39800f56e9dfe38fec0230eb9c8055e2f5e0f4923fda0dbc683501af66f0", null, "", false], ["5cc48a4d0ebd55f34088795f7c40c6217ee27d521aea22e510880b911b4e1632", 2664, "", true]]', '2296dccc5eec3a29ff4dc2261125500a586480c4ec539335acb1381b1c0efb45'),
	('8c30c979-6d2f-5959-99e4-4f5fc983a30c', true, '2025-11-05 12:00:00+00', 54, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "students"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "5ad760cd-9abe-4150-9416-96ee9bced285"}', 'eb952ed9ed498d6fff1ddb2bbee95d60', NULL, '', 'd9dc35a5df09d28735aecca71cfdf306b847ad81a840ec723b0a40290424b5b5', '[["c11faa9859dcf3e1b80f1a96272d3a89a99a723324f826f0d51554d2d1cfc3ba", null, "", false]]', 'd17b9b86a1a61d0464a9436c723960926d27e960bf51f86ba9b65a24a8fc4703'),
	('941fe420-ccc1-5d12-960b-aad210c3acaf', true, '2019-03-28 12:00:00+00', 7, '{"type": "dataset", "files": 3, "whole": true, "groups": ["girls", "older_persons", "rural_communities"], "origin": "", "data_at": "2019-03-28T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4bcb5a6c-335d-4291-b559-76bc23c71d09"}', 'ba44a453908368c0169e9b97616f583f', NULL, '', '98e7fa0573f2e5f472778672b07377001ece1453fc8b1a6abbbcde45efa2563a', '[["43d16ad405c17a5497a4115bbcaf6cb7f5d64dc38ac24b5de1d882d1149529bf", 564, "", true], ["d570ce38adbd8f758d254511983275fec5d62b5b631b00188d06dfcb4e25ee02", 950, "", true], ["b314193383734e73d0940fe9298c50bbc14011cfabd67458f45c8cf661551d19", 1196, "", true]]', '4d4c6ed4518fdf69075a7f6b74975e9bcf0c8a44829a0a541c002cae45c6b26b'),
	('a0add908-6cbd-524a-8ae8-28f8f20311cf', true, '2026-02-19 12:00:00+00', 60, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2026-02-19T12:00:00.000000+00:00", "formula": 1, "problem": "procedures_and_services", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', '9e2eab0f6745a9bc3bb2e6bfa22abea9', NULL, '', 'bb3a90839dc0e0fffc4bb6be9340c8016a114ef7d9b2bc8795d5e9f4b0220c69', '[["13ebffc04facaaaaa22d0e6032909bd4bf4310bc9accfb61bfe43d5c4894a539", 683, "", true]]', '2e38d4730901a28c6d966bee8676cb829a94f3811c82601d430d2dd6b8de4ef8'),
	('a4a5671f-a21d-52da-a674-09358ead45d6', false, '2026-01-27 12:00:00+00', 58, '{"type": "dataset", "files": 0, "whole": true, "groups": [], "origin": "", "data_at": "2025-01-27T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "no_files", "frequency": null, "proactive": true, "vocabulary": "", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', '', NULL, NULL, NULL, NULL, '0eb6fb18e34b5fa3757b4988493cba867f198c8b1761bdc3115f5e33769dd356'),
	('ac144b61-7117-59c9-8ae0-45c30f6f378c', true, '2025-01-01 12:00:00+00', 42, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "migrants", "small_businesses"], "origin": "", "data_at": "2025-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_safety", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4dc8da55-04f0-4a9d-adc4-74ca2187c14e"}', 'fc2b7c15d58a4573b8e61f81e29ec452', NULL, '', 'd01599ee28326d1553a46e8468fafb14ba22dd00988af6bdeca7fa8001d01aef', '[["52f5007262f4fdea6825fde129882f928a17d6bde545f8d804949240ad915005", 1468, "", true]]', 'a691e39a4341c29dfd44dbbdcf4ce82fc2dccdcae405eb328f162ddcb24d0467'),
	('ac3efd36-13cf-55c5-8eb9-9f084b7ad9d3', true, '2020-04-15 12:00:00+00', 17, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "patients"], "origin": "", "data_at": "2020-04-15T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', '4da1ea50f8007f344a454e00aaef5ce7', NULL, '', '5c3a260cd276d6b4d2dc73b3a4671f0b1d1f36e19163943a79198fc1953d9d8e', '[["2584dd8e64d967d7edf87b50a0ba9ded7cb98ab69f9cf2c552300754b0b3832c", 1776, "", true]]', '228583c3fb6b59a2e25b5180f2dfb08df5ec5468a68fe50cef310e5f3b6d4571'),
	('b4c28fb1-3b1a-5ede-a574-3b5521e3fd84', true, '2021-12-22 12:00:00+00', 20, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "older_persons", "women_heads_of_household"], "origin": "", "data_at": "2021-12-22T12:00:00.000000+00:00", "formula": 1, "problem": "prices_and_consumers", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "a705db5d-74fe-4f77-8596-4d44cadb5e4c"}', '2bd251e8c940e2f889a2f5886fac3d92', NULL, '', '8beb5bcf1ceb06d292cb5035cec32a99d8365905bf3a28e45c514e1792c9d7be', '[["2995e1465d3e1c88633df47ab6b4845566c74f55f5c567a997e37af47e43f72c", 2371, "", true], ["208b0b26a49382059f07943609b9510f73b1525de0458738edf06df9c59e802c", 2015, "", true]]', 'cd96496753972c9e6cf1ef47529e8f8a555553feb62440d385a83342ce51b8c0'),
	('ba5b17a8-de8f-5473-9526-d024a7a921b2', true, '2026-01-27 12:00:00+00', 57, '{"type": "dataset", "files": 2, "whole": true, "groups": ["carers", "students", "women_heads_of_household"], "origin": "", "data_at": "2026-01-27T12:00:00.000000+00:00", "formula": 1, "problem": "education", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', '66ad138a9f36b4956b5824a0a3637e83', NULL, '', '600fb17dc4897a27b7613f41948880d34a8e3ad4c159c5a91b03a5f2e8dd667a', '[["1c567905880d86e01d3a5a99a194ecf7b2ab332caf227fa40b9cdcd7b1a0a6ef", 1886, "", true], ["a8191835a82b9833afec26dee9768f419eaef8ab26841eeedfb923bb3ee19307", 977, "", true]]', '41d7cd0c68e6fdfa42bd0265f1c88db4ce2ebc246f5d57ab0bb3623676e07c1d'),
	('ba9dd85b-9358-5220-a61d-87b8e893134d', true, '2019-11-01 12:00:00+00', 10, '{"type": "dataset", "files": 4, "whole": true, "groups": ["general_public", "migrants"], "origin": "", "data_at": "2019-11-01T12:00:00.000000+00:00", "formula": 1, "problem": "migration", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "4d4d5e27-e463-4e0f-ac86-08daac608ae2"}', 'dc9e9f82bc0b9be2370fd2ed920d4e9c', NULL, '', '62c301cef797413dc3c8ec6bedae972bb76a358fb8ff5713e96fc13600aa715f', '[["282d6c868fb6ce39b9c7578fb70cf96759b040db28f01eec786f03b19714e037", null, "", false], ["aa724253517b2ec6a91c345c0abf9a7b5b3a596306de7ad3e652dc005018c3cd", 699, "", true], ["ea64cca0f60a761487262b7fc7a8b11d9f6c0611ce5833f359d7a62019ce0132", 1182, "", true], ["a374c684f6562fb6f06dd770ac0e37f2b5c1d057845a19396a6d31e3d07a69ad", 3484, "", true]]', '0c9abfc04a9e33f3234cb2833b09e7fc473d4595b61345ddbadd95266af128a4'),
	('bac5d050-9ab6-53a5-9446-b5a8dcc3b557', true, '2022-11-01 12:00:00+00', 25, '{"type": "dataset", "files": 1, "whole": true, "groups": ["boys", "girls", "persons_with_disabilities"], "origin": "", "data_at": "2022-11-01T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "9cec7558-a080-4a39-bea8-ea1af6b7fc4e"}', 'ea8cf7557116286d267d64574e4d8f1e', NULL, '', 'b76965f7c25038c4ef0f61d717cda96b6591b6cd882c712f298a991bbf293971', '[["f008f4608cd346f1938260f07f71b3b374d96409d2641feb3f8e077703a58d7d", 1540, "", true]]', '858fed852a30bf1540cfe312b99fe75d3d0bb9ab1523d52ad9b0cdbb6881cd6f'),
	('be2e7bda-e564-50e1-836a-59e3a77ef2f1', true, '2025-10-15 12:00:00+00', 50, '{"type": "dataset", "files": 1, "whole": false, "groups": ["older_persons", "students", "transport_users"], "origin": "", "data_at": "2025-10-15T12:00:00.000000+00:00", "formula": 1, "problem": "public_transport", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', 'b096bf4cba98721c6765617eb46284a8', NULL, '', 'd89bb901e8fefacc52a7d1a2c1c7f479d403e90b8d549ea978d0c786657f43ee', '[["3a8fc38e7269ee3d34de7e1ace3137a36225141da2d2f749615e1a0c3add243c", 1568, "", true]]', '517a71262d5ded7652fbc5483bdd2d8327c6dfe19c0ac7018a1a440567ac9e23'),
	('c238a1fb-1722-577b-9b77-a6438be22507', true, '2022-10-03 13:00:00+00', 23, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2019-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "public_works", "version": 1, "openness": "closed", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "273c53cd-30c1-4274-925a-5a04d43a7db2"}', 'aa2fc984de3c66469ba7b6010b11dbab', NULL, '', '4dbfd1ea18c9f75ca588d983f6eca6f81abe0308cacacf2f8a38da0996918aa1', '[["d674eb53e9d23ef64c75e58130e25080c34f23839733a67d7c4573116dd20a8e", null, "", false]]', '45150b64d79f3043a8c6b2332ced666d709bcd83df35393347e507613237208a'),
	('cdb43f3e-bbbf-51ca-8596-602210773074', true, '2024-10-24 12:00:00+00', 41, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public", "other"], "origin": "", "data_at": "2024-10-24T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "1a62eda8-a13c-41f6-9c53-6a5e2b6d81e1"}', '11c27b0409d895d9f9d029d0b6f0bb16', NULL, '', 'abc086b2ab8e2bafb2adfac98bb8ab676eae5861de064fee3cb93b4a8b4fea6d', '[["ae4aa92712c94f987068d68a2cb9e91cc41ab7818b3bbdd24aa7468d6ce682d0", 3337, "", true]]', 'da284c68ede5ffc49ddee698e8458a4e9bae6f72ae3b5d780a25044896b12635'),
	('d830fc96-1bed-5e51-9e55-d213bc8fe70b', true, '2008-01-01 12:00:00+00', 1, '{"type": "dataset", "files": 1, "whole": true, "groups": ["lgbtttiq", "victims", "women"], "origin": "", "data_at": "2008-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "8aa164c2-54ef-423d-8161-5f965b5eb18f"}', '85e17116021d8e4ce3b80d296660c3e7', NULL, '', 'c8b4a3a76cdaa90d4178d3fd278a36d4f5f0dc2b46dea675fd5c260f20f7510e', '[["861a2d1870af57f5f604a99b95cc7d9f9a688fc1fd6f07a296b05004af943a47", 2007, "", true]]', 'a8db026a7d6363e03cd7820f756c1ecb330f17ad49b7efa571f33e72b9dba929'),
	('db416ce8-be7b-5c4a-b790-2ba632d3b8fb', true, '2025-03-20 12:00:00+00', 44, '{"type": "dataset", "files": 1, "whole": false, "groups": [], "origin": "", "data_at": "2025-03-20T12:00:00.000000+00:00", "formula": 1, "problem": "justice_and_rights", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', 'ca2eeb89139a3ab63d40db452d021132', NULL, '', '34b07999aed256b03cb264f4f43e7a8feeb94b5c808255554a926b2efe3d4540', '[["8303033bd85ee3e5272967905e9e84dd4616cd30abcbc70c93052a27dad55df8", 1426, "", true]]', '225949ddcecd4b8921b0ec68fb855c934ea73dea9d1da46b998f408d9a9206ff'),
	('e0b6de10-b849-53a4-b882-bdec9a2aeac9', true, '2024-01-15 13:00:00+00', 32, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "patients", "students"], "origin": "", "data_at": "2020-04-13T12:00:00.000000+00:00", "formula": 1, "problem": "emergencies", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "07165e99-2de6-45ea-850d-2668630b51ef"}', '9512969b3666648bc91a9a4c7d8c0d32', NULL, '', '790084adf04699a412b1fe43724877b889370ca2ebd8f547676e1122048c6d62', '[["f2e8f721fa670c9ad5ccd1f4b0cfbd993e433827b6993f3c23d1f2ba99998355", 4882, "", true], ["b68adb82160464497a08f1515cc8a0014bf78d592a01469d71831e3821d9ff1c", null, "", false]]', 'c00c46f977ee12a4d5312f661ae55628dde1553157cd133fc87a4def46d8f7bd'),
	('e23a236d-9409-53e3-a90c-50f8c3476cc0', true, '2024-07-22 13:00:00+00', 36, '{"type": "dataset", "files": 1, "whole": true, "groups": ["victims", "women"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "gender_violence", "version": 1, "openness": "closed", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "f065762c-fdac-4b99-b5e6-3b6c339ef031"}', 'b7bc71a0198e0538bab9f34dae19b4c9', NULL, '', 'bc0d85dab203ca431bd15c6556ec797f7baaf22f1d43002b96dea71a1dcaf5a9', '[["ea5ed16b35745d53de1a6744510919d175262e6bf53a5e8f5be3c577bdb3618b", null, "", false]]', 'edff28b494076c272f3f3aa5f3dbd9dd71dd0083531f786c8cf875ea2e15d4e9'),
	('e279cd16-fa5f-5a2c-8a16-2675661a10ba', true, '2025-11-05 12:00:00+00', 53, '{"type": "dataset", "files": 1, "whole": true, "groups": ["general_public"], "origin": "", "data_at": "2025-11-05T12:00:00.000000+00:00", "formula": 1, "problem": "public_money", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "99280102-15d3-48e0-aa95-970a1e8fa55e"}', '520d4c8982f18392c96ac361616f24c5', NULL, '', 'c1f76f22bf35f89274b7ca85d6e20302e1dbd604ac9573dd5f84124772c99c63', '[["4ba4aacfe5a4b10d736a73323f1ddd9699d3e5277c946964ebddf26e464982f3", 1351, "", true]]', 'deeb04a4846b14f02ee35384cef1e803051e7d796a2639b61ef0bdfb07226d78'),
	('f29293f8-2f4f-5304-9c79-601a85d37709', true, '2020-10-19 12:00:00+00', 18, '{"type": "dataset", "files": 2, "whole": true, "groups": ["general_public", "rural_communities", "students"], "origin": "", "data_at": "2020-10-19T12:00:00.000000+00:00", "formula": 1, "problem": "social_programmes", "version": 1, "openness": "open", "frequency": null, "proactive": true, "vocabulary": "d1c8d71092ad", "organization": "eebae70c-e8d8-48e2-9541-54222f0b7a96"}', '80e5f5d4ddccf0d0278bd1127e0fcfc9', NULL, '', '9cd0d26b9a4d62adbb0aa60498a5d73b82848accad66eacc6bbd38bca7b9a67e', '[["81dbdb7286aaee8e515e0ec5a8eb9aef0249e3f2529e24852b328ffeae4f7bec", null, "", false], ["b59d8fb7ae537498bb4a08f4e060cab0328a363a8915252605ddce0f213e6af8", 888, "", true]]', '7ef1aa221ce4b78c968759161f3b4afcbfb3ee400d5c1a25ac2ba38e452d4bb8'),
	('ffb7fcc5-54a0-55aa-81a4-a59392a9ef0b', true, '2020-01-01 12:00:00+00', 13, '{"type": "dataset", "files": 1, "whole": false, "groups": ["general_public"], "origin": "", "data_at": "2020-01-01T12:00:00.000000+00:00", "formula": 1, "problem": "", "version": 1, "openness": "open", "frequency": null, "proactive": false, "vocabulary": "d1c8d71092ad", "organization": "cccd8b79-ee7d-4969-a2cc-c1efefe2c02d"}', 'd629605769093701d5b29323a143430b', NULL, '', '1b33be98c2361d6e1c711f99f28c1e740ea053fb92be8948d6f03c77888249ad', '[["13fa5b86491b02280350d52d9b779250585d497fc04de1e0d76d62d9fbb7774f", 5388, "", true]]', 'ddd3fdc2aff9faab1273172856381fdbf9a497c632b208a0a1e51ebded2ccfbd');


--
-- Data for Name: proactiva_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_message VALUES
	('76e9f113-5f09-454e-a470-1aef44832150', 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Juntamos con los vecinos los horarios de catorce colonias. Se los prestamos para que comparen.', 'Juntamos con los vecinos los horarios de catorce colonias. Se los prestamos para que comparen.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-07 18:00:00+00'),
	('72399cfd-95e5-4cd7-99cb-224a9836fefb', 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e1f10000-a37d-422b-8944-3a9bb8986db0', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Gracias por escribir. El calendario existe, pero está en hojas de cada pozo. Lo vamos a pasar a una sola tabla.', 'Gracias por escribir. El calendario existe, pero está en hojas de cada pozo. Lo vamos a pasar a una sola tabla.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-10 18:00:00+00'),
	('e3444d76-23e4-4712-a46a-f58991e9af9b', 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', '61747a3f-ad17-4405-939e-56ddd384984a', 'citizen', NULL, 'public', 'Que venga por colonia y no por pozo. Nadie sabe de qué pozo le toca.', 'Que venga por colonia y no por pozo. Nadie sabe de qué pozo le toca.', 'Vecinas de la colonia', 'Vecinas de la colonia', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-11 18:00:00+00'),
	('79027386-2799-4e2c-9dd6-28d94e04bf73', 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e1f10000-a37d-422b-8944-3a9bb8986db0', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Tienen razón: irá por colonia. Lo publicaremos en la fecha que prometimos y, si algo cambia, lo avisaremos aquí primero.', 'Tienen razón: irá por colonia. Lo publicaremos en la fecha que prometimos y, si algo cambia, lo avisaremos aquí primero.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-13 18:00:00+00'),
	('d73d8924-1893-4068-a14c-3eaf983e5147', '8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'ffd780e1-6912-4429-a62e-24008691b021', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Buenos días. Ya la recibimos y la está viendo el área de movilidad. Mañana preguntamos las horas a la empresa del camión. También vemos cómo darlo por perifoneo y en otomí.', 'Buenos días. Ya la recibimos y la está viendo el área de movilidad. Mañana preguntamos las horas a la empresa del camión. También vemos cómo darlo por perifoneo y en otomí.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-21 18:00:00+00'),
	('b9746f7c-5697-432f-abb7-2299a36472a0', 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', '2e8f2ac0-49e7-40e2-b493-8077aef38e4a', 'citizen', NULL, 'public', 'Ya pasó un mes. Ayer otra vez no había metformina. ¿Alguien lee esto?', 'Ya pasó un mes. Ayer otra vez no había metformina. ¿Alguien lee esto?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-27 18:00:00+00'),
	('0f851cde-89e5-43ba-9743-4c93749ca446', 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Acompañamos esta demanda. Basta una lista en cartulina en la puerta y una foto los lunes.', 'Acompañamos esta demanda. Basta una lista en cartulina en la puerta y una foto los lunes.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-04 18:00:00+00'),
	('93e317a1-feea-4b27-9923-2abc3ab4b4f5', 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', '2e8f2ac0-49e7-40e2-b493-8077aef38e4a', 'citizen', NULL, 'public', 'Seguimos esperando. No pedimos más medicina, pedimos saber.', 'Seguimos esperando. No pedimos más medicina, pedimos saber.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-18 18:00:00+00'),
	('166c3ac5-5d66-402a-84e6-f321377c84bd', '2772bb87-f0d0-4f52-a028-3083a5c18f08', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Podemos ayudar a revisar. Tenemos un formato de una hoja que se llena en diez minutos por oficina.', 'Podemos ayudar a revisar. Tenemos un formato de una hoja que se llena en diez minutos por oficina.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-16 18:00:00+00'),
	('b1ff078c-dbab-4136-b43d-61b3965b4735', '39bc05f7-3a18-4984-9601-55809020c9e7', 'caa48269-9cf2-44cb-8218-0bb1752dbf9b', 'citizen', NULL, 'public', 'Ya vi la tabla. Nos toca la letra M. ¡Gracias!', 'Ya vi la tabla. Nos toca la letra M. ¡Gracias!', 'Mamá de sexto', 'Mamá de sexto', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-02-01 18:00:00+00'),
	('17b119e6-1ffc-4ff6-b08a-e7f40eb4bbee', '39bc05f7-3a18-4984-9601-55809020c9e7', 'bee02ca7-cb28-4980-bdb8-08112cb95e15', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Qué bueno que sirvió. Ten a la mano la CURP y el acta. Si la página se satura, intenta temprano.', 'Qué bueno que sirvió. Ten a la mano la CURP y el acta. Si la página se satura, intenta temprano.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-02-02 18:00:00+00'),
	('c0e39c77-46b4-4f97-9777-7c1f9ad76d2d', '34783c9f-e5fc-4400-b61a-c05216d9bf0b', '900f841d-05fb-492d-aa12-ed10d1e63750', 'citizen', NULL, 'public', 'Gracias por contestar. Lo que más me preocupa es cuánto cuesta. ¿Puedo dejar abierta esa parte?', 'Gracias por contestar. Lo que más me preocupa es cuánto cuesta. ¿Puedo dejar abierta esa parte?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-12 18:00:00+00'),
	('d50e90d7-a9cc-4e8f-bc18-586ca99d64e5', '34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'ac443c0d-7129-446b-a641-9dbdd7e61820', 'institution', 'c0f1244e-150d-4842-979c-d88e794faa21', 'public', 'Claro. Marca «en parte» y escribe que falta el costo. Así queda como pendiente y no se pierde.', 'Claro. Marca «en parte» y escribe que falta el costo. Así queda como pendiente y no se pierde.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-14 18:00:00+00'),
	('66c68a34-7a23-4490-bf31-985506ba2422', '74c78b0e-713a-453f-aec2-9b2902b13861', '3c4e2b40-2d40-42b8-8d36-cb3de7aa9dd0', 'citizen', NULL, 'public', 'No sabía que no piden el nombre. Ya lo mandé al grupo de la familia.', 'No sabía que no piden el nombre. Ya lo mandé al grupo de la familia.', 'Paisano', 'Paisano', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-06-13 18:00:00+00'),
	('4067a2fa-7f7d-452a-8c10-a63ef0e62ca5', 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', '942dd487-e10f-418f-8330-e5f697d74116', 'citizen', NULL, 'public', 'No lo había pensado así. Gracias por explicarlo.', 'No lo había pensado así. Gracias por explicarlo.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('659ea0b8-73ad-4ebe-8b3d-1b76536715cf', 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '80a241d3-1adf-4e2f-922f-ba87950c0103', 'citizen', NULL, 'public', '¿De 2021 para acá sí? Eso me sirve.', '¿De 2021 para acá sí? Eso me sirve.', 'Estudiante de prepa', 'Estudiante de prepa', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-13 18:00:00+00'),
	('6ab9d0ff-9e54-478b-948f-1297d92dae9b', 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'e1f10000-a37d-422b-8944-3a9bb8986db0', 'institution', 'c397e576-3a67-4edf-8626-fd6818869bc6', 'public', 'Con gusto. Abre una nueva demanda con ese periodo o dinos «sí» aquí y la abrimos nosotros.', 'Con gusto. Abre una nueva demanda con ese periodo o dinos «sí» aquí y la abrimos nosotros.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-17 18:00:00+00'),
	('91561536-c756-46dd-8362-fb7052bb1e17', '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '4414f89d-b52f-4897-8eab-9510ee20b53e', 'citizen', NULL, 'public', 'Ni modo. Pero lo de la última combi sí urge, sobre todo de noche.', 'Ni modo. Pero lo de la última combi sí urge, sobre todo de noche.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-29 18:00:00+00'),
	('5275bc44-7b8b-447c-a4ae-3f293cfcfc34', '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Proponemos empezar por tres rutas y medir cuántas personas lo usan.', 'Proponemos empezar por tres rutas y medir cuántas personas lo usan.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-01 18:00:00+00'),
	('0bfc4f3e-c710-4731-b69e-fad7eb570953', '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'b0d0c64e-57c5-4664-942e-5fd09bffe864', 'citizen', NULL, 'public', '¿Y a quién le toca entonces? No nos manden de un lado a otro.', '¿Y a quién le toca entonces? No nos manden de un lado a otro.', 'Comité del pueblo', 'Comité del pueblo', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-11 18:00:00+00'),
	('768e85ae-0296-4cd8-801f-9086ee9ac558', '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '9680817c-5353-4f0c-a637-664d93081c77', 'authority', NULL, 'public', 'Buscamos si esa institución participa en este portal. Si no, explicaremos aquí cómo pedirlo por la vía formal.', 'Buscamos si esa institución participa en este portal. Si no, explicaremos aquí cómo pedirlo por la vía formal.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-12 18:00:00+00'),
	('e03db412-afef-446a-8b44-84d898d2dd17', '0a723007-63c1-435e-8da5-fe2009ad283e', '5fc8d758-0dfb-4492-9f96-e611646a2ea0', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Con gusto le ayudamos. ¿Recuerda si el apoyo era despensa, dinero o material? ¿Y más o menos en qué mes fue? No escriba aquí nombres ni datos de su vecina, por favor.', 'Con gusto le ayudamos. ¿Recuerda si el apoyo era despensa, dinero o material? ¿Y más o menos en qué mes fue? No escriba aquí nombres ni datos de su vecina, por favor.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-17 18:00:00+00'),
	('e67c1c8e-4e2e-43c7-b68b-7ad39652a7b1', 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', '9680817c-5353-4f0c-a637-664d93081c77', 'authority', NULL, 'public', 'Hay una demanda igual con 180 apoyos. Te proponemos unir la tuya para que pese más. Tus apoyos no se mueven solos: avisamos a esas personas.', 'Hay una demanda igual con 180 apoyos. Te proponemos unir la tuya para que pese más. Tus apoyos no se mueven solos: avisamos a esas personas.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-09 18:00:00+00'),
	('f057288b-df5c-4389-ac3a-3dc7dfd10b19', 'f2f82132-43ec-4e8b-a0e2-6050052cd42b', 'b4d40740-eeb7-49f6-bf0e-9efe75de64a7', 'citizen', NULL, 'public', 'Sale, únanla.', 'Sale, únanla.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-10 18:00:00+00'),
	('c8a53c83-839c-487d-b7d6-ec743f9d16c5', '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'bd11f752-aa5e-478a-b6f6-6acd6aca6227', 'citizen', NULL, 'public', 'Gracias por decir que son de 2024. ¿Pueden ponerlos cada semana?', 'Gracias por decir que son de 2024. ¿Pueden ponerlos cada semana?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-13 18:00:00+00'),
	('f8788aa1-2d24-4303-a740-0a09885112eb', 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'cbab078c-6f37-4eec-955f-76624cba42ea', 'citizen', NULL, 'public', 'La pegué en el salón. Los niños ya la leen solos.', 'La pegué en el salón. Los niños ya la leen solos.', 'Maestra de primaria', 'Maestra de primaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-08-12 18:00:00+00'),
	('9bed555e-60b6-43c0-a8ed-b9d19f18993e', 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', '6c7b8563-3c0a-40b6-9d47-83369d31bc93', 'institution', '17c60454-8a6f-40fd-a9da-30d26d588636', 'public', '¡Qué gusto! Si quieres, comparte cómo la usan y la contamos aquí.', '¡Qué gusto! Si quieres, comparte cómo la usan y la contamos aquí.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-08-13 18:00:00+00'),
	('1e2b4c7a-e28c-4e80-9fad-997d04b27a74', '94d88526-134e-46b4-a853-7ff3d0cead6b', 'ebb411d6-031b-4395-8252-36951eeaf737', 'citizen', NULL, 'public', 'Muchas gracias. Ya la imprimí en la papelería.', 'Muchas gracias. Ya la imprimí en la papelería.', 'Trabajadora del hogar', 'Trabajadora del hogar', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-09 18:00:00+00'),
	('cce96705-99b2-49a8-b897-5292881d3f80', '70b60c27-548e-43f8-abfa-8acb39ed52e3', 'c795c129-5ada-42d5-9f66-472205f38851', 'institution', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'public', 'Gracias, es una gran idea. La tabla en español ya está. Buscamos a una traductora de la comunidad para no hacerlo mal.', 'Gracias, es una gran idea. La tabla en español ya está. Buscamos a una traductora de la comunidad para no hacerlo mal.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-24 18:00:00+00'),
	('7079d5da-4d5f-4768-8c54-d9d776c4976d', '70b60c27-548e-43f8-abfa-8acb39ed52e3', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Podemos grabar el audio en la radio comunitaria, sin costo.', 'Podemos grabar el audio en la radio comunitaria, sin costo.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-27 18:00:00+00'),
	('e23f4750-adc4-47c7-8144-f69bf94a74ab', '70b60c27-548e-43f8-abfa-8acb39ed52e3', 'c795c129-5ada-42d5-9f66-472205f38851', 'institution', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', 'public', 'Cambiamos la fecha dos semanas porque la traductora quiere revisarlo con más hablantes. Preferimos tarde y bien. El audio será en la radio, como propusieron.', 'Cambiamos la fecha dos semanas porque la traductora quiere revisarlo con más hablantes. Preferimos tarde y bien. El audio será en la radio, como propusieron.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-15 18:00:00+00'),
	('d81bcfae-189c-413d-bb97-20049974b5b6', '0625e9da-2a30-4127-bf4f-0d3e1d799563', '9a927eed-ee31-46bb-bb6d-8bc3c6c7a529', 'citizen', NULL, 'public', 'La tabla ya la pegamos. Nos falta la ruta.', 'La tabla ya la pegamos. Nos falta la ruta.', 'Vecinos de Ecatzingo', 'Vecinos de Ecatzingo', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-23 18:00:00+00'),
	('ecaae718-b861-4cab-8858-6b1cbc4b352b', 'a99769ea-96c6-456c-9969-1ebe8651fde0', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Nuestro colectivo puede revisar la hoja antes de que se publique. Lo hemos vivido.', 'Nuestro colectivo puede revisar la hoja antes de que se publique. Lo hemos vivido.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-19 18:00:00+00'),
	('c100f97c-feae-44ab-a63b-f0bf9b43efa6', 'a99769ea-96c6-456c-9969-1ebe8651fde0', '9680817c-5353-4f0c-a637-664d93081c77', 'authority', NULL, 'public', 'Gracias. Por favor no escriban aquí nombres ni fotos de personas desaparecidas: puede ponerlas en riesgo.', 'Gracias. Por favor no escriban aquí nombres ni fotos de personas desaparecidas: puede ponerlas en riesgo.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-19 18:00:00+00'),
	('25ab4f46-19e5-44b4-ad9e-ef71d7ce2908', 'e859e7bb-0c95-4740-997f-50aec73b5de6', 'ffd780e1-6912-4429-a62e-24008691b021', 'institution', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', 'public', 'Recibida. La estamos revisando con el área que atiende a personas mayores.', 'Recibida. La estamos revisando con el área que atiende a personas mayores.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-09-29 18:00:00+00'),
	('60b967a6-af95-486d-b6b9-e1eaa973d8a4', 'e859e7bb-0c95-4740-997f-50aec73b5de6', '6196a828-187b-439c-ac78-27325ed31be0', 'citizen', NULL, 'public', 'Con todo respeto, ya pasó más de un mes. Tengo que pedir permiso en el trabajo cada semana.', 'Con todo respeto, ya pasó más de un mes. Tengo que pedir permiso en el trabajo cada semana.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-10-24 18:00:00+00'),
	('b8edd7fd-774c-4e31-ad03-4d6060259c57', 'e859e7bb-0c95-4740-997f-50aec73b5de6', '6196a828-187b-439c-ac78-27325ed31be0', 'citizen', NULL, 'public', '¿Por lo menos pueden decir cuándo van a responder?', '¿Por lo menos pueden decir cuándo van a responder?', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-14 18:00:00+00'),
	('97c4bc7a-f91c-4fe9-8f83-b36806b9ab85', 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', '0f913cfd-b0f3-4ff1-a30c-afa3e5c89750', 'citizen', NULL, 'public', 'Al fin una tabla que se entiende. La pegaron en la combi.', 'Al fin una tabla que se entiende. La pegaron en la combi.', 'Persona usuaria', 'Persona usuaria', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-20 18:00:00+00'),
	('fed9a9b8-e611-4124-86e4-2a4dfff419a0', 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', '4fc39f24-ac68-436c-a98f-36226b82333c', 'civil_society', NULL, 'public', 'Falta aclarar el costo por kilómetro: dos avisos dicen cantidades distintas.', 'Falta aclarar el costo por kilómetro: dos avisos dicen cantidades distintas.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-22 18:00:00+00'),
	('267813cc-2ed6-4241-b814-3ba98b11f434', 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', 'bee02ca7-cb28-4980-bdb8-08112cb95e15', 'institution', '8aa164c2-54ef-423d-8161-5f965b5eb18f', 'public', 'Gracias por verlo. Pusimos las dos cantidades y la fuente de cada una hasta confirmarlo.', 'Gracias por verlo. Pusimos las dos cantidades y la fuente de cada una hasta confirmarlo.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2025-10-24 18:00:00+00'),
	('639abaf0-843d-4237-9f07-2fe036252dda', 'bfdbeb32-90d2-4661-b58c-bd8d7e14165a', '9680817c-5353-4f0c-a637-664d93081c77', 'authority', NULL, 'author', 'Puedes pedir el sueldo del cargo: eso es público. Dónde vive una persona y qué coche tiene es su vida privada y no se publica. Quita esas dos partes y la enviamos el mismo día.', 'Puedes pedir el sueldo del cargo: eso es público. Dónde vive una persona y qué coche tiene es su vida privada y no se publica. Quita esas dos partes y la enviamos el mismo día.', '', '', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-22 18:00:00+00');


--
-- Data for Name: proactiva_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_participant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_participant VALUES
	('61747a3f-ad17-4405-939e-56ddd384984a', NULL, NULL, NULL, 'b829bc0e643ab95d7a528042f83b9740668c243175c29dc986060e287f110831', '2026-11-26 20:28:25.567427+00', NULL),
	('9680817c-5353-4f0c-a637-664d93081c77', NULL, NULL, NULL, 'd6121fafbabacb1ce88ffd42353484446751e04012f27e97a96a4e9ce041c86a', '2026-11-26 20:28:25.636578+00', NULL),
	('4fc39f24-ac68-436c-a98f-36226b82333c', NULL, NULL, NULL, '0d8e8c0b85d28ddbf8e63c1c17b4fdeede0689af651e056b72c1a94bb7a0a329', '2026-11-26 20:28:25.946467+00', NULL),
	('e1f10000-a37d-422b-8944-3a9bb8986db0', NULL, NULL, NULL, '64f386499d98a76b411e3f69ff61b7b0cc18c993bc8b205ebf33d3374fcf3f9e', '2026-11-26 20:28:25.958001+00', NULL),
	('0b613469-178e-4cb1-8f3a-d62ac058d149', 'example-d01-0', NULL, NULL, NULL, '2026-11-26 20:28:25.983447+00', NULL),
	('e07da534-72dc-4f6b-bf29-bc931466c316', 'example-d01-1', NULL, NULL, NULL, '2026-11-26 20:28:25.997264+00', NULL),
	('290facbc-9590-4090-a3ff-28574d77523f', 'example-d01-2', NULL, NULL, NULL, '2026-11-26 20:28:26.006566+00', NULL),
	('1976ebc9-8a01-4fc8-818b-c19cb123f56d', 'example-d01-3', NULL, NULL, NULL, '2026-11-26 20:28:26.016413+00', NULL),
	('dffcc20f-dbcf-46eb-9bda-fde55d4d7276', 'example-d01-4', NULL, NULL, NULL, '2026-11-26 20:28:26.03042+00', NULL),
	('312d9f5c-5fab-41d3-a2d1-ddc3eb01ff6b', 'example-d01-5', NULL, NULL, NULL, '2026-11-26 20:28:26.041023+00', NULL),
	('1ed9bc05-5b0d-4a2c-9646-b64686353cd2', 'example-d01-6', NULL, NULL, NULL, '2026-11-26 20:28:26.048765+00', NULL),
	('9ca526bc-68b0-4174-a1b2-b157ffa3e218', 'example-d01-7', NULL, NULL, NULL, '2026-11-26 20:28:26.059987+00', NULL),
	('155c4876-1c2e-4b5e-b293-b3d69e19e58d', 'example-d01-8', NULL, NULL, NULL, '2026-11-26 20:28:26.071767+00', NULL),
	('068bea15-e962-4773-8e5b-c110f5d7e126', 'example-d01-9', NULL, NULL, NULL, '2026-11-26 20:28:26.081655+00', NULL),
	('7404414e-adfc-4d77-8730-56d4ab326efd', 'example-d01-10', NULL, NULL, NULL, '2026-11-26 20:28:26.086918+00', NULL),
	('3af49576-a0b1-446c-839b-5f24194ad716', 'example-d01-11', NULL, NULL, NULL, '2026-11-26 20:28:26.09176+00', NULL),
	('eace4e4f-390f-4c85-90ec-3dc208318af2', 'example-d01-12', NULL, NULL, NULL, '2026-11-26 20:28:26.096766+00', NULL),
	('9e564daf-01e1-4c04-a276-7feb93da333a', 'example-d01-13', NULL, NULL, NULL, '2026-11-26 20:28:26.101394+00', NULL),
	('87576a84-6da0-434e-9677-1d6c697f69c3', 'example-d01-14', NULL, NULL, NULL, '2026-11-26 20:28:26.106209+00', NULL),
	('35d3fd4c-54b8-4371-8fe8-048f15c02d74', 'example-d01-15', NULL, NULL, NULL, '2026-11-26 20:28:26.110867+00', NULL),
	('859dc548-f091-4742-9cc8-f57c5b13a854', 'example-d01-16', NULL, NULL, NULL, '2026-11-26 20:28:26.116199+00', NULL),
	('e36dde7f-7c51-48f9-9fe5-57c364b1642c', 'example-d01-17', NULL, NULL, NULL, '2026-11-26 20:28:26.121031+00', NULL),
	('bb4f2923-cd58-4c44-8b5f-c3bca7018fd0', 'example-d01-18', NULL, NULL, NULL, '2026-11-26 20:28:26.126098+00', NULL),
	('41d8c272-28d6-4302-bce1-be21328a96b5', 'example-d01-19', NULL, NULL, NULL, '2026-11-26 20:28:26.130486+00', NULL),
	('39e2fefa-5d56-4971-9507-722b48eb98f3', 'example-d01-20', NULL, NULL, NULL, '2026-11-26 20:28:26.136534+00', NULL),
	('0de2cdfd-4109-4a5a-9ecb-f46b50f9df06', 'example-d01-21', NULL, NULL, NULL, '2026-11-26 20:28:26.140981+00', NULL),
	('05f81777-7e2f-4249-bd34-b3b08db86dfc', 'example-d01-22', NULL, NULL, NULL, '2026-11-26 20:28:26.146083+00', NULL),
	('c1c9a518-aee7-44dc-bbbe-b3a518643c1b', 'example-d01-23', NULL, NULL, NULL, '2026-11-26 20:28:26.150325+00', NULL),
	('7ebd2ab4-8031-472a-9b83-3a7d7d02f75e', 'example-d01-24', NULL, NULL, NULL, '2026-11-26 20:28:26.154739+00', NULL),
	('bf2abef1-3691-47ea-ac43-7ad0a1c8fe28', 'example-d01-25', NULL, NULL, NULL, '2026-11-26 20:28:26.159358+00', NULL),
	('f5fcd624-a8f4-41c4-9856-f1c74bc4d851', 'example-d01-26', NULL, NULL, NULL, '2026-11-26 20:28:26.164456+00', NULL),
	('2cf31c1d-9a30-46c8-a7b2-a5b3752f9753', 'example-d01-27', NULL, NULL, NULL, '2026-11-26 20:28:26.173595+00', NULL),
	('1ed1b287-5ff2-4e6b-acbb-50b0155c126a', 'example-d01-28', NULL, NULL, NULL, '2026-11-26 20:28:26.179803+00', NULL),
	('2ffcfd62-96ec-4092-b044-3010da66c237', 'example-d01-29', NULL, NULL, NULL, '2026-11-26 20:28:26.185649+00', NULL),
	('676a9c1d-12b9-4e5a-a909-df4f767c8ae6', 'example-d01-30', NULL, NULL, NULL, '2026-11-26 20:28:26.19147+00', NULL),
	('7c8749e1-b686-47cf-8dd0-0449add88c26', 'example-d01-31', NULL, NULL, NULL, '2026-11-26 20:28:26.196375+00', NULL),
	('30452d4a-8013-40c9-9bbe-165296272a54', 'example-d01-32', NULL, NULL, NULL, '2026-11-26 20:28:26.201017+00', NULL),
	('3046e585-5159-416f-bb72-b4f7f806a259', 'example-d01-33', NULL, NULL, NULL, '2026-11-26 20:28:26.205085+00', NULL),
	('eb0ed282-9294-4159-8929-c4c9d923de69', 'example-d01-34', NULL, NULL, NULL, '2026-11-26 20:28:26.209088+00', NULL),
	('328f9dc0-d104-4d4c-8ac6-4bf59e650f7c', 'example-d01-35', NULL, NULL, NULL, '2026-11-26 20:28:26.213285+00', NULL),
	('8e43ff90-bbcf-4397-b833-0ff4a92d315a', 'example-d01-36', NULL, NULL, NULL, '2026-11-26 20:28:26.217402+00', NULL),
	('991f9d45-ba43-4c1a-9bf9-6066d44b1dc9', 'example-d01-37', NULL, NULL, NULL, '2026-11-26 20:28:26.222167+00', NULL),
	('0c4182cc-3f9b-4b78-987e-3032e3f9e639', 'example-d01-38', NULL, NULL, NULL, '2026-11-26 20:28:26.226547+00', NULL),
	('ed7eddb6-9dc4-409b-95e3-8470eb879631', 'example-d01-39', NULL, NULL, NULL, '2026-11-26 20:28:26.230557+00', NULL),
	('64bafc66-40d0-420d-bc61-108bfd3fca03', 'example-d01-40', NULL, NULL, NULL, '2026-11-26 20:28:26.234439+00', NULL),
	('8a2094e7-c90a-438a-94fe-41f1ea0a40af', 'example-d01-41', NULL, NULL, NULL, '2026-11-26 20:28:26.238546+00', NULL),
	('a4aba336-588f-4edc-8594-d07bf0e9e457', 'example-d01-42', NULL, NULL, NULL, '2026-11-26 20:28:26.242904+00', NULL),
	('901f0d03-f912-4675-8c7d-1a10652ed317', 'example-d01-43', NULL, NULL, NULL, '2026-11-26 20:28:26.247522+00', NULL),
	('5e6937c7-f627-44ce-ab7b-33908af1e2b3', 'example-d01-44', NULL, NULL, NULL, '2026-11-26 20:28:26.252467+00', NULL),
	('e9e85510-3bb2-4c74-bcdf-260f586c5b79', 'example-d01-45', NULL, NULL, NULL, '2026-11-26 20:28:26.257387+00', NULL),
	('389c93ad-ada2-4a18-a967-d4a2a28d4512', 'example-d01-46', NULL, NULL, NULL, '2026-11-26 20:28:26.262774+00', NULL),
	('99269d22-08b0-4619-9b3a-d3cf28911b18', 'example-d01-47', NULL, NULL, NULL, '2026-11-26 20:28:26.267605+00', NULL),
	('22b78668-21e9-4321-89a8-01aaaca848de', 'example-d01-48', NULL, NULL, NULL, '2026-11-26 20:28:26.272014+00', NULL),
	('5051913a-a02d-47f5-a031-02de434a19ed', 'example-d01-49', NULL, NULL, NULL, '2026-11-26 20:28:26.276894+00', NULL),
	('594faada-55ed-4483-b6ad-a781804ffbab', 'example-d01-50', NULL, NULL, NULL, '2026-11-26 20:28:26.282298+00', NULL),
	('4eb5c74e-9f47-4e52-981d-dca907452880', 'example-d01-51', NULL, NULL, NULL, '2026-11-26 20:28:26.287165+00', NULL),
	('fe5536d9-4b2e-44f5-b5d1-84186444bf42', 'example-d01-52', NULL, NULL, NULL, '2026-11-26 20:28:26.293367+00', NULL),
	('40bc89dd-0a14-4579-af65-20e6c61fac2e', 'example-d01-53', NULL, NULL, NULL, '2026-11-26 20:28:26.298335+00', NULL),
	('21afbd96-189d-4157-9fb7-a76504647ef5', 'example-d01-54', NULL, NULL, NULL, '2026-11-26 20:28:26.302391+00', NULL),
	('380ded7a-9f4f-4ce3-a463-6735865b03a0', 'example-d01-55', NULL, NULL, NULL, '2026-11-26 20:28:26.306416+00', NULL),
	('d879f7bf-ddc2-4604-8c12-8b16d68485c7', 'example-d01-56', NULL, NULL, NULL, '2026-11-26 20:28:26.310602+00', NULL),
	('f6150e51-b0a6-4abb-9578-529706dff8a9', 'example-d01-57', NULL, NULL, NULL, '2026-11-26 20:28:26.314831+00', NULL),
	('dd2d8aa1-bea3-44bc-99b1-11bd68d6f682', 'example-d01-58', NULL, NULL, NULL, '2026-11-26 20:28:26.319546+00', NULL),
	('eae6ac3a-1e36-4af6-bac8-a0ae30ed83fc', 'example-d01-59', NULL, NULL, NULL, '2026-11-26 20:28:26.32506+00', NULL),
	('ef1b5aee-1f6f-4e50-bd30-912d3cb6465d', 'example-d01-60', NULL, NULL, NULL, '2026-11-26 20:28:26.329402+00', NULL),
	('47073636-83bb-40ff-8e2a-5d83c3f2baee', 'example-d01-61', NULL, NULL, NULL, '2026-11-26 20:28:26.333254+00', NULL),
	('d6ae6859-226a-4614-8972-e3b92d6842e7', 'example-d01-62', NULL, NULL, NULL, '2026-11-26 20:28:26.337567+00', NULL),
	('b88d4f5e-d672-4379-b55c-7d3ff33840c9', 'example-d01-63', NULL, NULL, NULL, '2026-11-26 20:28:26.341699+00', NULL),
	('c3260b0e-bed4-4778-b1a9-2865a0d3a9ae', 'example-d01-64', NULL, NULL, NULL, '2026-11-26 20:28:26.345702+00', NULL),
	('180e8cda-8931-4477-967c-46a3c87ecddb', 'example-d01-65', NULL, NULL, NULL, '2026-11-26 20:28:26.350566+00', NULL),
	('f868b77e-7e01-4886-8f31-7d064b190fd6', 'example-d01-66', NULL, NULL, NULL, '2026-11-26 20:28:26.354943+00', NULL),
	('322171c6-23cf-4ccb-beb4-8cda735c23c6', 'example-d01-67', NULL, NULL, NULL, '2026-11-26 20:28:26.359905+00', NULL),
	('f3de8a41-d6ac-435c-ae35-5adcb1fdf1e5', 'example-d01-68', NULL, NULL, NULL, '2026-11-26 20:28:26.364871+00', NULL),
	('26919348-6a48-438b-87c4-9a3d03230c66', 'example-d01-69', NULL, NULL, NULL, '2026-11-26 20:28:26.369679+00', NULL),
	('4003bc87-dd04-41af-b43d-218da2df378a', 'example-d01-70', NULL, NULL, NULL, '2026-11-26 20:28:26.374221+00', NULL),
	('ab099cce-e54d-4438-8c05-bacba6aca05a', 'example-d01-71', NULL, NULL, NULL, '2026-11-26 20:28:26.378949+00', NULL),
	('21060f94-01bd-48b6-9109-f0e64aa0e9f4', 'example-d01-72', NULL, NULL, NULL, '2026-11-26 20:28:26.383363+00', NULL),
	('85dc163d-1268-46ac-9e6f-297d17395781', 'example-d01-73', NULL, NULL, NULL, '2026-11-26 20:28:26.388065+00', NULL),
	('1638f7cd-106e-4d09-ac42-b89475b8d880', 'example-d01-74', NULL, NULL, NULL, '2026-11-26 20:28:26.393148+00', NULL),
	('ff64c1ae-437e-48e4-87a7-cc5ebe1363e7', 'example-d01-75', NULL, NULL, NULL, '2026-11-26 20:28:26.39744+00', NULL),
	('b20aa13f-4b24-4430-a5c7-5dc9b7c296d0', 'example-d01-76', NULL, NULL, NULL, '2026-11-26 20:28:26.438794+00', NULL),
	('5ca8319a-4c76-4d79-b42a-c8af0cffe882', 'example-d01-77', NULL, NULL, NULL, '2026-11-26 20:28:26.452732+00', NULL),
	('3bfd595e-7902-497d-95c5-ec98284ffb4c', 'example-d01-78', NULL, NULL, NULL, '2026-11-26 20:28:26.463652+00', NULL),
	('950a99e3-c44e-4321-9fb4-eb659a1f53b2', 'example-d01-79', NULL, NULL, NULL, '2026-11-26 20:28:26.467914+00', NULL),
	('7c95922a-d9b7-43f7-b8c2-7b31ce64038b', 'example-d01-80', NULL, NULL, NULL, '2026-11-26 20:28:26.472299+00', NULL),
	('1d48be14-8544-4884-9b3f-d93b37c7ad26', 'example-d01-81', NULL, NULL, NULL, '2026-11-26 20:28:26.477421+00', NULL),
	('d968cc33-096e-4e82-9beb-ba9f3a8de397', 'example-d01-82', NULL, NULL, NULL, '2026-11-26 20:28:26.482009+00', NULL),
	('fc03a20a-b887-41aa-bcba-06747910711e', 'example-d01-83', NULL, NULL, NULL, '2026-11-26 20:28:26.487188+00', NULL),
	('f011577f-0734-476c-9062-fb51b2835b4d', 'example-d01-84', NULL, NULL, NULL, '2026-11-26 20:28:26.491579+00', NULL),
	('7033c5f4-9b79-4029-94df-7f90cbea787f', 'example-d01-85', NULL, NULL, NULL, '2026-11-26 20:28:26.496803+00', NULL),
	('3b641f2e-7879-473f-a5dc-c7c03a1f996f', 'example-d01-86', NULL, NULL, NULL, '2026-11-26 20:28:26.500804+00', NULL),
	('6317fede-76c4-4dd5-9a04-ac4b2eea19a2', 'example-d01-87', NULL, NULL, NULL, '2026-11-26 20:28:26.505037+00', NULL),
	('ac548487-420e-4dbb-9c3e-40e8dfb4cefa', 'example-d01-88', NULL, NULL, NULL, '2026-11-26 20:28:26.508882+00', NULL),
	('e13a9c4e-db04-4fcc-8ce3-dd46b9d92eeb', 'example-d01-89', NULL, NULL, NULL, '2026-11-26 20:28:26.512635+00', NULL),
	('fde09e68-57ab-4f77-80ea-50f7a8da846e', 'example-d01-90', NULL, NULL, NULL, '2026-11-26 20:28:26.51644+00', NULL),
	('cb157ab6-3515-457d-b8d6-9fc36005f38f', 'example-d01-91', NULL, NULL, NULL, '2026-11-26 20:28:26.520013+00', NULL),
	('61243f30-5d10-453f-a8a6-3c77c70fdeca', 'example-d01-92', NULL, NULL, NULL, '2026-11-26 20:28:26.524562+00', NULL),
	('94bb4f8b-bbbf-4f1b-bcaa-bae101e42982', 'example-d01-93', NULL, NULL, NULL, '2026-11-26 20:28:26.528521+00', NULL),
	('b90bbad1-7171-4dd2-b735-c168c146f9dc', 'example-d01-94', NULL, NULL, NULL, '2026-11-26 20:28:26.532899+00', NULL),
	('a810267b-1b46-49c4-8b83-ed80d4791b80', 'example-d01-95', NULL, NULL, NULL, '2026-11-26 20:28:26.537408+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('d6400654-a6ee-4948-b48e-ac3138422344', 'example-d01-96', NULL, NULL, NULL, '2026-11-26 20:28:26.541284+00', NULL),
	('be84ac45-5265-4f8f-aea0-7cfbd9ec781e', 'example-d01-97', NULL, NULL, NULL, '2026-11-26 20:28:26.546024+00', NULL),
	('3547104e-0031-4a25-9f37-d6413b6a0227', 'example-d01-98', NULL, NULL, NULL, '2026-11-26 20:28:26.550147+00', NULL),
	('19094ff1-28f2-4979-9731-cfc31e50af86', 'example-d01-99', NULL, NULL, NULL, '2026-11-26 20:28:26.55485+00', NULL),
	('6de9afb7-7435-4743-a0ca-e0fdbf04f76a', 'example-d01-100', NULL, NULL, NULL, '2026-11-26 20:28:26.559102+00', NULL),
	('890ca92e-ef85-4ed8-bd18-8a8a5a6287f8', 'example-d01-101', NULL, NULL, NULL, '2026-11-26 20:28:26.56319+00', NULL),
	('d65720bb-51c5-46aa-99b7-8a5201d4c1de', 'example-d01-102', NULL, NULL, NULL, '2026-11-26 20:28:26.567663+00', NULL),
	('2df1bdc1-f866-4c64-8e32-93f1b0bd2761', 'example-d01-103', NULL, NULL, NULL, '2026-11-26 20:28:26.571876+00', NULL),
	('5f64510e-2c2f-4a4a-8a46-a2999551f651', 'example-d01-104', NULL, NULL, NULL, '2026-11-26 20:28:26.57596+00', NULL),
	('3881a644-2bb8-4499-8860-314a42c77e1d', 'example-d01-105', NULL, NULL, NULL, '2026-11-26 20:28:26.5799+00', NULL),
	('9e0fffa2-8ebf-4daf-9785-a4f2612f3cb1', 'example-d01-106', NULL, NULL, NULL, '2026-11-26 20:28:26.591359+00', NULL),
	('218f1d79-014d-4337-a5f1-2872bf924c56', 'example-d01-107', NULL, NULL, NULL, '2026-11-26 20:28:26.598096+00', NULL),
	('c2ab06e0-1422-4927-8f53-e5b6c6970a99', 'example-d01-108', NULL, NULL, NULL, '2026-11-26 20:28:26.604581+00', NULL),
	('a9ce4e77-713d-423e-aaac-7990681f2fd9', 'example-d01-109', NULL, NULL, NULL, '2026-11-26 20:28:26.61082+00', NULL),
	('768829c6-40d2-4eeb-ab3b-19fdef373938', 'example-d01-110', NULL, NULL, NULL, '2026-11-26 20:28:26.616544+00', NULL),
	('6f567bea-f4f9-4db6-a262-002c2a030fe1', 'example-d01-111', NULL, NULL, NULL, '2026-11-26 20:28:26.621123+00', NULL),
	('01d65c16-b11c-42f9-9d1a-ef7b7b78e48e', 'example-d01-112', NULL, NULL, NULL, '2026-11-26 20:28:26.625004+00', NULL),
	('6b33b5ff-b74a-4e9b-8bf7-fb2cd8d4ce2c', 'example-d01-113', NULL, NULL, NULL, '2026-11-26 20:28:26.630758+00', NULL),
	('0c113d19-24d4-407e-8cbb-60d146a24691', 'example-d01-114', NULL, NULL, NULL, '2026-11-26 20:28:26.636424+00', NULL),
	('aa7ad8e9-bb39-40b7-9a3e-ceec2c744d67', 'example-d01-115', NULL, NULL, NULL, '2026-11-26 20:28:26.641904+00', NULL),
	('5ce02c73-4a56-4be9-b016-c016e122c5fc', 'example-d01-116', NULL, NULL, NULL, '2026-11-26 20:28:26.647274+00', NULL),
	('96e7ec2c-fb83-4e58-9fd9-fdc4ff00b30b', 'example-d01-117', NULL, NULL, NULL, '2026-11-26 20:28:26.652425+00', NULL),
	('4214029f-55fb-49bb-a096-a2a08cae03f8', 'example-d01-118', NULL, NULL, NULL, '2026-11-26 20:28:26.65654+00', NULL),
	('4a7859f8-d8a4-4818-84f0-1ca7e3654427', 'example-d01-119', NULL, NULL, NULL, '2026-11-26 20:28:26.660611+00', NULL),
	('69d348e1-f2a7-40d2-8665-706b42b6db6d', 'example-d01-120', NULL, NULL, NULL, '2026-11-26 20:28:26.664623+00', NULL),
	('e08e073f-c70c-474b-960c-ee68200af780', 'example-d01-121', NULL, NULL, NULL, '2026-11-26 20:28:26.66868+00', NULL),
	('6b326fad-4687-4f57-a132-87f01b00d606', 'example-d01-122', NULL, NULL, NULL, '2026-11-26 20:28:26.673609+00', NULL),
	('ca61fb06-869b-4a48-a876-ee99a98b5db9', 'example-d01-123', NULL, NULL, NULL, '2026-11-26 20:28:26.68071+00', NULL),
	('20316600-1e2f-4ade-be87-396e8d61e2cf', 'example-d01-124', NULL, NULL, NULL, '2026-11-26 20:28:26.689396+00', NULL),
	('e135c7fc-0876-4c5a-b90a-704d9f81bf7d', 'example-d01-125', NULL, NULL, NULL, '2026-11-26 20:28:26.697964+00', NULL),
	('6bed1a3d-64a3-4506-ba84-a9bf6b7c358c', 'example-d01-126', NULL, NULL, NULL, '2026-11-26 20:28:26.706482+00', NULL),
	('657e5c94-f816-44f4-be64-8a34f12f3f3f', 'example-d01-127', NULL, NULL, NULL, '2026-11-26 20:28:26.715132+00', NULL),
	('5043750f-018a-48b7-bc08-4b95c5bf88b7', 'example-d01-128', NULL, NULL, NULL, '2026-11-26 20:28:26.725036+00', NULL),
	('90f12d28-325a-44fa-9ed9-217415b85f9c', 'example-d01-129', NULL, NULL, NULL, '2026-11-26 20:28:26.735365+00', NULL),
	('0de8178c-e333-488b-b829-297c7f78e1d3', 'example-d01-130', NULL, NULL, NULL, '2026-11-26 20:28:26.746421+00', NULL),
	('8f7185dd-3107-46ed-bf4c-5fa93f6319ec', 'example-d01-131', NULL, NULL, NULL, '2026-11-26 20:28:26.755404+00', NULL),
	('f8fecea4-7155-4900-90cc-cc7aa19c2731', 'example-d01-132', NULL, NULL, NULL, '2026-11-26 20:28:26.763102+00', NULL),
	('a5b708a7-ced6-4183-b42d-aa0c49095037', 'example-d01-133', NULL, NULL, NULL, '2026-11-26 20:28:26.774294+00', NULL),
	('757dcd10-4b90-4e68-b4ef-0d5126f0f988', 'example-d01-134', NULL, NULL, NULL, '2026-11-26 20:28:26.784397+00', NULL),
	('ef47f847-6ac3-4211-a45b-a1bd2bc3794b', 'example-d01-135', NULL, NULL, NULL, '2026-11-26 20:28:26.795154+00', NULL),
	('6f938917-78f9-4eea-a62f-b541a263f0bb', 'example-d01-136', NULL, NULL, NULL, '2026-11-26 20:28:26.80434+00', NULL),
	('6754589c-1f8f-4e73-b8a0-fefb490e443a', 'example-d01-137', NULL, NULL, NULL, '2026-11-26 20:28:26.814119+00', NULL),
	('ad16a7a7-45bc-4c54-84b1-dd32e3d31f24', 'example-d01-138', NULL, NULL, NULL, '2026-11-26 20:28:26.819152+00', NULL),
	('dcbc7b1c-fc28-4e45-b3d4-52568929a325', 'example-d01-139', NULL, NULL, NULL, '2026-11-26 20:28:26.824442+00', NULL),
	('abcccdca-9114-4378-978d-3e1349ffe3ef', 'example-d01-140', NULL, NULL, NULL, '2026-11-26 20:28:26.829504+00', NULL),
	('87c68f40-cb9c-486f-acc5-f151db0b204b', 'example-d01-141', NULL, NULL, NULL, '2026-11-26 20:28:26.834825+00', NULL),
	('5f9a1679-0d52-447b-927b-0487fdf14dfa', 'example-d01-142', NULL, NULL, NULL, '2026-11-26 20:28:26.839711+00', NULL),
	('eb76c7ac-1776-4203-852a-050765080406', 'example-d01-143', NULL, NULL, NULL, '2026-11-26 20:28:26.844616+00', NULL),
	('1ae5ac33-6ac8-4767-875c-1b9a81643452', 'example-d01-144', NULL, NULL, NULL, '2026-11-26 20:28:26.849455+00', NULL),
	('d61c2a5c-9221-4164-a806-71cb9698f7dd', 'example-d01-145', NULL, NULL, NULL, '2026-11-26 20:28:26.85464+00', NULL),
	('567591dd-d437-41ae-bd9d-48fb3786c63d', 'example-d01-146', NULL, NULL, NULL, '2026-11-26 20:28:26.860023+00', NULL),
	('b28f7a64-4b7f-4de6-9062-ad52ac26e021', 'example-d01-147', NULL, NULL, NULL, '2026-11-26 20:28:26.87675+00', NULL),
	('212fc446-eda6-47e9-83ee-d46acc482b9b', 'example-d01-148', NULL, NULL, NULL, '2026-11-26 20:28:26.881823+00', NULL),
	('47272969-0601-49f2-872e-92523cb61d66', 'example-d01-149', NULL, NULL, NULL, '2026-11-26 20:28:26.887059+00', NULL),
	('e75d19c4-bb16-4e83-982f-528482a3d4c9', 'example-d01-150', NULL, NULL, NULL, '2026-11-26 20:28:26.891886+00', NULL),
	('6b0d9d09-0086-46e5-ba3e-9036431db485', 'example-d01-151', NULL, NULL, NULL, '2026-11-26 20:28:26.896847+00', NULL),
	('c78a4cd7-22a8-4a06-84c7-58ffd8445e06', 'example-d01-152', NULL, NULL, NULL, '2026-11-26 20:28:26.902108+00', NULL),
	('1ec03050-5884-4243-ba56-f1a50a6ae35b', 'example-d01-153', NULL, NULL, NULL, '2026-11-26 20:28:26.907216+00', NULL),
	('c2dc46e5-28d6-49b9-bcc3-14ad5ca0d4ca', 'example-d01-154', NULL, NULL, NULL, '2026-11-26 20:28:26.913692+00', NULL),
	('1b4ca54b-e62d-4878-8701-f4b22dfa4dc5', 'example-d01-155', NULL, NULL, NULL, '2026-11-26 20:28:26.917724+00', NULL),
	('87f454bd-4863-49cf-a911-3cd89258f016', 'example-d01-156', NULL, NULL, NULL, '2026-11-26 20:28:26.921862+00', NULL),
	('df3c478b-2c54-40f8-b85e-897f533dc742', 'example-d01-157', NULL, NULL, NULL, '2026-11-26 20:28:26.925895+00', NULL),
	('537877d3-1cfa-4a33-b59e-93fc51348330', 'example-d01-158', NULL, NULL, NULL, '2026-11-26 20:28:26.929776+00', NULL),
	('1de2b426-12aa-4b1d-a717-029e13f75b0a', 'example-d01-159', NULL, NULL, NULL, '2026-11-26 20:28:26.933819+00', NULL),
	('8509d20f-4d4f-4356-aca3-2c00eda87431', 'example-d01-160', NULL, NULL, NULL, '2026-11-26 20:28:26.939452+00', NULL),
	('289db740-ebda-4745-9065-f8b1f886c7c5', 'example-d01-161', NULL, NULL, NULL, '2026-11-26 20:28:26.945591+00', NULL),
	('7d0774ae-da09-4441-8c66-37c086f5c0bc', 'example-d01-162', NULL, NULL, NULL, '2026-11-26 20:28:26.951913+00', NULL),
	('bb0993f4-e0ae-4540-bd99-97165e7b0f54', 'example-d01-163', NULL, NULL, NULL, '2026-11-26 20:28:26.958068+00', NULL),
	('9da6c1e9-debf-43a3-9f6c-9cbbf626dda8', 'example-d01-164', NULL, NULL, NULL, '2026-11-26 20:28:26.963315+00', NULL),
	('6d6c9126-1723-4daa-8d0a-0205873a4a77', 'example-d01-165', NULL, NULL, NULL, '2026-11-26 20:28:26.968019+00', NULL),
	('65c3299b-189a-406b-a429-df5c58dc27cb', 'example-d01-166', NULL, NULL, NULL, '2026-11-26 20:28:26.972333+00', NULL),
	('d5f3cd75-7356-4687-8ae3-f9bb86a9bb71', 'example-d01-167', NULL, NULL, NULL, '2026-11-26 20:28:26.976663+00', NULL),
	('2122ca3a-a407-40b4-b89e-fc23398f1006', 'example-d01-168', NULL, NULL, NULL, '2026-11-26 20:28:26.981308+00', NULL),
	('1e9aede2-f5c1-490b-ab90-00f95dabf76b', 'example-d01-169', NULL, NULL, NULL, '2026-11-26 20:28:26.98624+00', NULL),
	('23b8b7b6-6a95-4a46-816b-b1349e2d58f7', 'example-d01-170', NULL, NULL, NULL, '2026-11-26 20:28:26.991217+00', NULL),
	('6a2a933a-c8fc-412d-8117-1f6ee81f00c9', 'example-d01-171', NULL, NULL, NULL, '2026-11-26 20:28:26.995875+00', NULL),
	('e3801788-7276-426e-a4a7-ca52dfe4e13f', 'example-d01-172', NULL, NULL, NULL, '2026-11-26 20:28:27.000704+00', NULL),
	('be8cd61b-25bb-474f-837b-29a1d2728a96', 'example-d01-173', NULL, NULL, NULL, '2026-11-26 20:28:27.006764+00', NULL),
	('d5e2bbdc-44ff-4ef4-aedb-e0d7d4ec2e27', 'example-d01-174', NULL, NULL, NULL, '2026-11-26 20:28:27.012308+00', NULL),
	('62d70ba8-ab7c-4270-a6ed-5d10ae4756c8', 'example-d01-175', NULL, NULL, NULL, '2026-11-26 20:28:27.017242+00', NULL),
	('820e2225-ca9a-4c07-a3a9-6fd7e80c051b', 'example-d01-176', NULL, NULL, NULL, '2026-11-26 20:28:27.022789+00', NULL),
	('8a99bb11-bbd2-4051-b639-1710b4f90300', 'example-d01-177', NULL, NULL, NULL, '2026-11-26 20:28:27.028459+00', NULL),
	('b5343d7c-53da-40c1-bb3e-4297ca646150', 'example-d01-178', NULL, NULL, NULL, '2026-11-26 20:28:27.03403+00', NULL),
	('ab782681-d40c-45af-ac64-1e113db71b80', 'example-d01-179', NULL, NULL, NULL, '2026-11-26 20:28:27.039736+00', NULL),
	('68016397-936a-45cb-855e-decbe94a2402', 'example-d01-180', NULL, NULL, NULL, '2026-11-26 20:28:27.045547+00', NULL),
	('537f439d-2e17-4df8-987a-52c95f9c3cd6', 'example-d01-181', NULL, NULL, NULL, '2026-11-26 20:28:27.051508+00', NULL),
	('e241c3ed-03d7-4fdd-9b47-02ec47796f41', 'example-d01-182', NULL, NULL, NULL, '2026-11-26 20:28:27.057119+00', NULL),
	('b509c244-a992-4679-9d4c-40460fed4d06', 'example-d01-183', NULL, NULL, NULL, '2026-11-26 20:28:27.06277+00', NULL),
	('88d60fb9-3331-4a5c-9666-66f41ae6018f', 'example-d01-184', NULL, NULL, NULL, '2026-11-26 20:28:27.068521+00', NULL),
	('340371ac-5059-4bdc-b0ab-e6d49a8eb962', 'example-d01-185', NULL, NULL, NULL, '2026-11-26 20:28:27.076197+00', NULL),
	('b5accbd7-2789-412a-88ef-7ac69ff148b0', 'example-d01-186', NULL, NULL, NULL, '2026-11-26 20:28:27.089654+00', NULL),
	('02ec33fa-361f-4844-8a06-dc79c75060c2', 'example-d01-187', NULL, NULL, NULL, '2026-11-26 20:28:27.101722+00', NULL),
	('bfd1b021-ee23-4c9c-be1c-0811039a01d4', 'example-d01-188', NULL, NULL, NULL, '2026-11-26 20:28:27.112284+00', NULL),
	('cdff49d5-a680-4a7d-99e1-562b5c668712', 'example-d01-189', NULL, NULL, NULL, '2026-11-26 20:28:27.123287+00', NULL),
	('090391c0-5fed-4730-9f68-1457836fdbf7', 'example-d01-190', NULL, NULL, NULL, '2026-11-26 20:28:27.135408+00', NULL),
	('0e517f8f-f7fe-4d1d-a7d0-5e968b65740c', 'example-d01-191', NULL, NULL, NULL, '2026-11-26 20:28:27.146383+00', NULL),
	('5b519ee4-b706-4e4b-9e2b-db9cc7519b15', 'example-d01-192', NULL, NULL, NULL, '2026-11-26 20:28:27.159288+00', NULL),
	('8417c675-056e-4831-b92f-da89362bdb2a', 'example-d01-193', NULL, NULL, NULL, '2026-11-26 20:28:27.167886+00', NULL),
	('c43cdcbd-1179-41f0-a491-b4fbbc2ad3f8', 'example-d01-194', NULL, NULL, NULL, '2026-11-26 20:28:27.174033+00', NULL),
	('0e5147dc-6bd3-4fc8-a5bd-af80b548dc4f', 'example-d01-195', NULL, NULL, NULL, '2026-11-26 20:28:27.17997+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('7978e5b5-503a-4940-88f6-565ef937ec67', 'example-d01-196', NULL, NULL, NULL, '2026-11-26 20:28:27.186306+00', NULL),
	('983ee2c7-57aa-4a65-a95e-540b1682903d', 'example-d01-197', NULL, NULL, NULL, '2026-11-26 20:28:27.192488+00', NULL),
	('2d753cb4-7a2c-46f5-8084-4ebd5a3da13a', 'example-d01-198', NULL, NULL, NULL, '2026-11-26 20:28:27.198155+00', NULL),
	('f504d0d9-0d18-40da-8c5d-b0949d40d247', 'example-d01-199', NULL, NULL, NULL, '2026-11-26 20:28:27.203996+00', NULL),
	('3ae87559-ea9b-4433-a168-02414872bf78', 'example-d01-200', NULL, NULL, NULL, '2026-11-26 20:28:27.210208+00', NULL),
	('87042440-76d3-42e9-bf38-f486b3e9ba55', 'example-d01-201', NULL, NULL, NULL, '2026-11-26 20:28:27.216847+00', NULL),
	('12527652-0d03-47e1-9c8a-2ca2a2c5392a', 'example-d01-202', NULL, NULL, NULL, '2026-11-26 20:28:27.223817+00', NULL),
	('700d5632-d2a0-4985-b7c8-25a5ac52b201', 'example-d01-203', NULL, NULL, NULL, '2026-11-26 20:28:27.229993+00', NULL),
	('9e333d63-bf22-4c71-8806-2df21ba01be7', 'example-d01-204', NULL, NULL, NULL, '2026-11-26 20:28:27.237279+00', NULL),
	('a2483799-1d10-457a-a664-35df1e046c92', 'example-d01-205', NULL, NULL, NULL, '2026-11-26 20:28:27.244725+00', NULL),
	('b98c4dae-1355-4366-b861-4f460f4773a1', 'example-d01-206', NULL, NULL, NULL, '2026-11-26 20:28:27.251802+00', NULL),
	('c26790c7-2eed-477b-bdcf-c1be2f73daa9', 'example-d01-207', NULL, NULL, NULL, '2026-11-26 20:28:27.257648+00', NULL),
	('4435255f-b33d-453d-9ff2-c71725fe9098', 'example-d01-208', NULL, NULL, NULL, '2026-11-26 20:28:27.263051+00', NULL),
	('6078db22-d3c1-4e98-9fe9-742dac3a152a', 'example-d01-209', NULL, NULL, NULL, '2026-11-26 20:28:27.269862+00', NULL),
	('db22bbb3-e883-46c3-9367-fe5e89e215a0', 'example-d01-210', NULL, NULL, NULL, '2026-11-26 20:28:27.275659+00', NULL),
	('4f754efa-addd-4484-9e37-1c92b898b91e', 'example-d01-211', NULL, NULL, NULL, '2026-11-26 20:28:27.281793+00', NULL),
	('e9baa85c-ee9a-4af1-b942-e9faafee2b66', 'example-d01-212', NULL, NULL, NULL, '2026-11-26 20:28:27.287777+00', NULL),
	('8b5ccde7-cdba-470d-bdaf-f11981471440', 'example-d01-213', NULL, NULL, NULL, '2026-11-26 20:28:27.292916+00', NULL),
	('5a41b65c-4e71-470b-bdbb-0fbd39a5d425', NULL, NULL, NULL, '1d1c2a0a17bdbb8dc4122c8a15ea7ee87cdcd3157d4ab0183cae835a4409f3e4', '2026-11-26 20:28:27.303649+00', NULL),
	('ffd780e1-6912-4429-a62e-24008691b021', NULL, NULL, NULL, '79a3888e6b4279910b0af995242d38e9e8ac28fe997200c208411c0f6fd521d7', '2026-11-26 20:28:27.364825+00', NULL),
	('0e16a049-2a02-4da0-8df6-ec751c298365', 'example-d02-0', NULL, NULL, NULL, '2026-11-26 20:28:27.373395+00', NULL),
	('40482e59-ffb1-4110-ac98-2e4692f12293', 'example-d02-1', NULL, NULL, NULL, '2026-11-26 20:28:27.386852+00', NULL),
	('0171d2bc-42e4-4f54-af80-d5d9fe56be3c', 'example-d02-2', NULL, NULL, NULL, '2026-11-26 20:28:27.397223+00', NULL),
	('9c43b09a-ecf6-4644-b35c-15e360045498', 'example-d02-3', NULL, NULL, NULL, '2026-11-26 20:28:27.403306+00', NULL),
	('c9951443-489d-4ff0-873f-e433879eca7b', 'example-d02-4', NULL, NULL, NULL, '2026-11-26 20:28:27.409509+00', NULL),
	('251a08d1-eed1-4d7d-beae-80107bdfdb91', 'example-d02-5', NULL, NULL, NULL, '2026-11-26 20:28:27.415296+00', NULL),
	('765f4a96-8125-4df3-af19-54b36fda698f', 'example-d02-6', NULL, NULL, NULL, '2026-11-26 20:28:27.423525+00', NULL),
	('10a5171f-2714-4115-a195-a6e9adca6fc7', 'example-d02-7', NULL, NULL, NULL, '2026-11-26 20:28:27.433797+00', NULL),
	('2a4b7097-8d5c-450d-a59e-5ef54a00b95e', 'example-d02-8', NULL, NULL, NULL, '2026-11-26 20:28:27.445789+00', NULL),
	('cbc45d42-799e-4d85-8579-b86356166efa', 'example-d02-9', NULL, NULL, NULL, '2026-11-26 20:28:27.456776+00', NULL),
	('c0085292-55dd-4e73-bda6-fc7ab3584e2b', 'example-d02-10', NULL, NULL, NULL, '2026-11-26 20:28:27.465786+00', NULL),
	('0659c1be-3314-487a-88fc-c01880b29c5d', 'example-d02-11', NULL, NULL, NULL, '2026-11-26 20:28:27.474685+00', NULL),
	('38ad345e-0d03-4080-9c2f-6516ec212700', 'example-d02-12', NULL, NULL, NULL, '2026-11-26 20:28:27.483537+00', NULL),
	('48d37c7a-ba26-4319-ad04-7c24d867016f', 'example-d02-13', NULL, NULL, NULL, '2026-11-26 20:28:27.492549+00', NULL),
	('2d94ff6b-56c8-41aa-a4de-8e3e67985cd0', 'example-d02-14', NULL, NULL, NULL, '2026-11-26 20:28:27.501159+00', NULL),
	('d2b89013-f973-4162-ab17-d711937b496e', 'example-d02-15', NULL, NULL, NULL, '2026-11-26 20:28:27.511011+00', NULL),
	('d4639396-c054-45fa-9129-5bef4a11f84a', 'example-d02-16', NULL, NULL, NULL, '2026-11-26 20:28:27.523145+00', NULL),
	('9242bde4-5d91-4815-9fe3-874c181e93ae', 'example-d02-17', NULL, NULL, NULL, '2026-11-26 20:28:27.533918+00', NULL),
	('4533f44c-a374-4f51-94fa-8f6bdae48af3', 'example-d02-18', NULL, NULL, NULL, '2026-11-26 20:28:27.545699+00', NULL),
	('0ec2c9c7-88a4-4aa5-b06b-e3eb69e72129', 'example-d02-19', NULL, NULL, NULL, '2026-11-26 20:28:27.55567+00', NULL),
	('2611cff9-2560-455c-80fc-e98ffcff8823', 'example-d02-20', NULL, NULL, NULL, '2026-11-26 20:28:27.565038+00', NULL),
	('487bd637-409e-4e16-a44c-619ffc779049', 'example-d02-21', NULL, NULL, NULL, '2026-11-26 20:28:27.569585+00', NULL),
	('9d1345ea-f984-4f81-87e5-88b82e888e11', 'example-d02-22', NULL, NULL, NULL, '2026-11-26 20:28:27.574442+00', NULL),
	('323eb2aa-d85c-4e57-bdb8-7ea1aa6c1e92', 'example-d02-23', NULL, NULL, NULL, '2026-11-26 20:28:27.578932+00', NULL),
	('f8a3d379-4a0f-4677-a35a-b1df7dc27ac9', 'example-d02-24', NULL, NULL, NULL, '2026-11-26 20:28:27.583061+00', NULL),
	('d35c6a8e-b9f4-44da-8cc7-03f1b5d30156', 'example-d02-25', NULL, NULL, NULL, '2026-11-26 20:28:27.593245+00', NULL),
	('cb50ac2c-f2a6-426e-a3e9-ae8a52aa109d', 'example-d02-26', NULL, NULL, NULL, '2026-11-26 20:28:27.601043+00', NULL),
	('af2f90ec-f913-4505-9099-6c608e5dff68', 'example-d02-27', NULL, NULL, NULL, '2026-11-26 20:28:27.609007+00', NULL),
	('712ebf48-9ce8-43d0-b861-2eb0abcbc3fc', 'example-d02-28', NULL, NULL, NULL, '2026-11-26 20:28:27.616861+00', NULL),
	('a81386bd-413b-4051-9f2c-cf785f1ae9ca', 'example-d02-29', NULL, NULL, NULL, '2026-11-26 20:28:27.628315+00', NULL),
	('ebdeeca1-93b3-42f0-9885-1d234b0a20f0', 'example-d02-30', NULL, NULL, NULL, '2026-11-26 20:28:27.635864+00', NULL),
	('f85d9b58-2586-476e-beff-81f88b606a92', 'example-d02-31', NULL, NULL, NULL, '2026-11-26 20:28:27.645068+00', NULL),
	('a00514c9-8578-4253-b1dc-8b1aae811b0c', 'example-d02-32', NULL, NULL, NULL, '2026-11-26 20:28:27.655455+00', NULL),
	('1091ad74-c37b-458c-9e34-c468af7db852', 'example-d02-33', NULL, NULL, NULL, '2026-11-26 20:28:27.661906+00', NULL),
	('79df9f87-0df6-4018-b66e-21adbaab9b48', 'example-d02-34', NULL, NULL, NULL, '2026-11-26 20:28:27.667344+00', NULL),
	('e8c5a081-74b4-4ec3-95fa-8baeb27857f7', 'example-d02-35', NULL, NULL, NULL, '2026-11-26 20:28:27.673078+00', NULL),
	('e81af4e0-6398-42cc-bdd6-12af3bfdc629', 'example-d02-36', NULL, NULL, NULL, '2026-11-26 20:28:27.678753+00', NULL),
	('d9da5686-b572-492b-83c9-7e61533332b6', 'example-d02-37', NULL, NULL, NULL, '2026-11-26 20:28:27.684306+00', NULL),
	('943f124a-5959-46fa-8b18-5e4906b5dd4d', 'example-d02-38', NULL, NULL, NULL, '2026-11-26 20:28:27.690571+00', NULL),
	('1568aa24-aa45-4e33-adae-2cc82d0ee9c4', 'example-d02-39', NULL, NULL, NULL, '2026-11-26 20:28:27.697562+00', NULL),
	('bb41b5ab-9ade-4849-8b60-5ae8b28117e7', 'example-d02-40', NULL, NULL, NULL, '2026-11-26 20:28:27.703528+00', NULL),
	('2e8f2ac0-49e7-40e2-b493-8077aef38e4a', NULL, NULL, NULL, '56524e670e10dd22390803f505055ce9c12345f1b7437ad8817facdfbcc0268b', '2026-11-26 20:28:27.713378+00', NULL),
	('3b1be62a-9ad6-4096-b5df-5688b9c44673', 'example-d03-0', NULL, NULL, NULL, '2026-11-26 20:28:27.799795+00', NULL),
	('b932656c-55ea-49fe-ac28-af5e4ae68805', 'example-d03-1', NULL, NULL, NULL, '2026-11-26 20:28:27.806875+00', NULL),
	('44ae92d9-ae93-47ad-ace5-650ee885c61d', 'example-d03-2', NULL, NULL, NULL, '2026-11-26 20:28:27.813028+00', NULL),
	('681a808e-3f61-4217-af72-ee0184ba7d8e', 'example-d03-3', NULL, NULL, NULL, '2026-11-26 20:28:27.819171+00', NULL),
	('c54a52c3-beba-4b8a-8a43-7dc820e624e4', 'example-d03-4', NULL, NULL, NULL, '2026-11-26 20:28:27.824358+00', NULL),
	('f33f85fa-4f86-4f8c-8bea-850d5c9cd82d', 'example-d03-5', NULL, NULL, NULL, '2026-11-26 20:28:27.828944+00', NULL),
	('aeaad772-8404-4c01-badc-50bbbeac1b1c', 'example-d03-6', NULL, NULL, NULL, '2026-11-26 20:28:27.833898+00', NULL),
	('e1eb46ed-cf3f-413d-9160-9028759b5372', 'example-d03-7', NULL, NULL, NULL, '2026-11-26 20:28:27.838614+00', NULL),
	('d93475a4-7d21-44e6-ba37-3eaf35cc91ee', 'example-d03-8', NULL, NULL, NULL, '2026-11-26 20:28:27.843376+00', NULL),
	('e3d16f91-bfba-4c18-ae81-5f90e88d06ab', 'example-d03-9', NULL, NULL, NULL, '2026-11-26 20:28:27.847971+00', NULL),
	('de5a0eba-8353-41ba-aa42-78812acd41fe', 'example-d03-10', NULL, NULL, NULL, '2026-11-26 20:28:27.852621+00', NULL),
	('654c28f6-929c-463a-86e4-fdd6ce67d84b', 'example-d03-11', NULL, NULL, NULL, '2026-11-26 20:28:27.857433+00', NULL),
	('d0e45bf6-bd5c-48df-932e-d1f48b1b4669', 'example-d03-12', NULL, NULL, NULL, '2026-11-26 20:28:27.862808+00', NULL),
	('74418e09-57d9-4f36-9fe9-d6fea0c3e954', 'example-d03-13', NULL, NULL, NULL, '2026-11-26 20:28:27.868195+00', NULL),
	('16daaa9b-ef20-4567-9b28-9d80898c9623', 'example-d03-14', NULL, NULL, NULL, '2026-11-26 20:28:27.874672+00', NULL),
	('e457e923-28b8-4773-9283-135c84b5f5f1', 'example-d03-15', NULL, NULL, NULL, '2026-11-26 20:28:27.881113+00', NULL),
	('326435c5-da99-4e9a-86d3-3763147f2f92', 'example-d03-16', NULL, NULL, NULL, '2026-11-26 20:28:27.895523+00', NULL),
	('a43ddc2f-05fe-4519-8e55-f0a862d4bfea', 'example-d03-17', NULL, NULL, NULL, '2026-11-26 20:28:27.904039+00', NULL),
	('60680c5a-4651-4c04-baf4-e788dc0a4534', 'example-d03-18', NULL, NULL, NULL, '2026-11-26 20:28:27.912046+00', NULL),
	('055f0b9a-3f8d-4e9c-9c7b-f96ea2a8d42c', 'example-d03-19', NULL, NULL, NULL, '2026-11-26 20:28:27.919157+00', NULL),
	('a8d85a09-48b5-4863-97f7-20a84b2c3d8d', 'example-d03-20', NULL, NULL, NULL, '2026-11-26 20:28:27.92648+00', NULL),
	('d1f74fbd-5a95-4723-b2b4-029f5b963ad9', 'example-d03-21', NULL, NULL, NULL, '2026-11-26 20:28:27.936492+00', NULL),
	('ffc20e24-bcba-4877-8316-b7f863d198e7', 'example-d03-22', NULL, NULL, NULL, '2026-11-26 20:28:27.943201+00', NULL),
	('ee9fe55e-2aa6-4af3-8111-c8ae40e7b472', 'example-d03-23', NULL, NULL, NULL, '2026-11-26 20:28:27.94721+00', NULL),
	('112fc37a-57e9-4249-9461-dacae13865f7', 'example-d03-24', NULL, NULL, NULL, '2026-11-26 20:28:27.951118+00', NULL),
	('a2abebe9-2e18-40c2-82c3-3f9b4b7333b8', 'example-d03-25', NULL, NULL, NULL, '2026-11-26 20:28:27.954955+00', NULL),
	('610bfde8-4d42-4944-b635-8f22e760a563', 'example-d03-26', NULL, NULL, NULL, '2026-11-26 20:28:27.95914+00', NULL),
	('73a4aedf-b251-406d-90ef-a2316f24a034', 'example-d03-27', NULL, NULL, NULL, '2026-11-26 20:28:27.963165+00', NULL),
	('31da0074-e551-4d9d-8851-aa8f66136dc3', 'example-d03-28', NULL, NULL, NULL, '2026-11-26 20:28:27.967388+00', NULL),
	('80cd59b5-1f00-4a6a-b3ab-bbe716b2fdee', 'example-d03-29', NULL, NULL, NULL, '2026-11-26 20:28:27.972531+00', NULL),
	('907b5f53-53e6-4277-a6e1-4b728b34c309', 'example-d03-30', NULL, NULL, NULL, '2026-11-26 20:28:27.981251+00', NULL),
	('5cbcfdea-ddef-4b12-9487-10da29a4432e', 'example-d03-31', NULL, NULL, NULL, '2026-11-26 20:28:27.991549+00', NULL),
	('2a680126-8c0f-4170-a4e5-cf1893fea0e2', 'example-d03-32', NULL, NULL, NULL, '2026-11-26 20:28:27.998329+00', NULL),
	('5883c7a1-8e9b-42c2-9510-8257f044d991', 'example-d03-33', NULL, NULL, NULL, '2026-11-26 20:28:28.005233+00', NULL),
	('f8c2f5d4-0a42-483c-b37c-a62c9197444f', 'example-d03-34', NULL, NULL, NULL, '2026-11-26 20:28:28.010703+00', NULL),
	('30478dc8-3edd-4b33-a0ec-1e22176dac43', 'example-d03-35', NULL, NULL, NULL, '2026-11-26 20:28:28.01898+00', NULL),
	('13eb710f-36aa-4c16-a751-60b33179b43d', 'example-d03-36', NULL, NULL, NULL, '2026-11-26 20:28:28.026883+00', NULL),
	('4d9f3a19-f0f3-48d9-96c6-ac5509c75134', 'example-d03-37', NULL, NULL, NULL, '2026-11-26 20:28:28.033689+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('3a50a1e1-5ef5-4a67-bf50-e1da12c10183', 'example-d03-38', NULL, NULL, NULL, '2026-11-26 20:28:28.041489+00', NULL),
	('fbe5c1a4-feff-4370-8ded-c18b868c9447', 'example-d03-39', NULL, NULL, NULL, '2026-11-26 20:28:28.050158+00', NULL),
	('903686ae-b6d9-4e3b-bf12-01c24adc8b46', 'example-d03-40', NULL, NULL, NULL, '2026-11-26 20:28:28.057575+00', NULL),
	('45ac09ba-defe-458d-9b00-8a805123a10b', 'example-d03-41', NULL, NULL, NULL, '2026-11-26 20:28:28.065943+00', NULL),
	('9769c254-3aae-473c-9038-dcb321a4b29c', 'example-d03-42', NULL, NULL, NULL, '2026-11-26 20:28:28.0755+00', NULL),
	('5a9cc89b-80fe-4599-95e6-0e35a8d824d9', 'example-d03-43', NULL, NULL, NULL, '2026-11-26 20:28:28.08553+00', NULL),
	('0ccf0492-4b4d-48b2-ac79-00aa2ca15c92', 'example-d03-44', NULL, NULL, NULL, '2026-11-26 20:28:28.098146+00', NULL),
	('83f6f1b2-138d-4834-9e69-b609701e1e33', 'example-d03-45', NULL, NULL, NULL, '2026-11-26 20:28:28.10345+00', NULL),
	('eb812e98-257e-4dd9-8467-0abb20b9c0a9', 'example-d03-46', NULL, NULL, NULL, '2026-11-26 20:28:28.108232+00', NULL),
	('833222ba-a335-42b6-b3da-da7a2f2d983a', 'example-d03-47', NULL, NULL, NULL, '2026-11-26 20:28:28.112896+00', NULL),
	('149313ac-5149-44f7-9e12-591c249f278f', 'example-d03-48', NULL, NULL, NULL, '2026-11-26 20:28:28.117713+00', NULL),
	('084a366c-1d11-4af4-a609-4eff622114d7', 'example-d03-49', NULL, NULL, NULL, '2026-11-26 20:28:28.122595+00', NULL),
	('01146a9f-6ed8-4ff0-b59a-25ae675fb1f5', 'example-d03-50', NULL, NULL, NULL, '2026-11-26 20:28:28.128035+00', NULL),
	('b76689bb-d2ed-4b35-8694-822e00bb7004', 'example-d03-51', NULL, NULL, NULL, '2026-11-26 20:28:28.133142+00', NULL),
	('bae86cc5-1573-47ec-bcf3-6fca5dbaf5b5', 'example-d03-52', NULL, NULL, NULL, '2026-11-26 20:28:28.138406+00', NULL),
	('7a8cff04-507e-4eca-97fe-eb92776ed55b', 'example-d03-53', NULL, NULL, NULL, '2026-11-26 20:28:28.14331+00', NULL),
	('c7988e45-3e80-4047-8ef7-8226c2c933aa', 'example-d03-54', NULL, NULL, NULL, '2026-11-26 20:28:28.148027+00', NULL),
	('c0aae578-44ea-426c-987a-fb5a581eba26', 'example-d03-55', NULL, NULL, NULL, '2026-11-26 20:28:28.153817+00', NULL),
	('96a7518d-8f83-49ba-afb0-9325a8547f98', 'example-d03-56', NULL, NULL, NULL, '2026-11-26 20:28:28.158967+00', NULL),
	('4646b04b-5fc5-45ea-aeae-6880b59dcef5', 'example-d03-57', NULL, NULL, NULL, '2026-11-26 20:28:28.163501+00', NULL),
	('f0f47137-f67e-4fdc-b3ce-591ae38b641f', 'example-d03-58', NULL, NULL, NULL, '2026-11-26 20:28:28.168284+00', NULL),
	('9cf927bf-a705-4156-87ca-a80c4d618e89', 'example-d03-59', NULL, NULL, NULL, '2026-11-26 20:28:28.172899+00', NULL),
	('069534df-ee12-4ad4-9e57-6c08ced5bedd', 'example-d03-60', NULL, NULL, NULL, '2026-11-26 20:28:28.177749+00', NULL),
	('687cc06d-363f-40cd-b76f-0056b882c002', 'example-d03-61', NULL, NULL, NULL, '2026-11-26 20:28:28.182744+00', NULL),
	('447d1d92-1200-4a38-9f99-b422b7a8d188', 'example-d03-62', NULL, NULL, NULL, '2026-11-26 20:28:28.187888+00', NULL),
	('70733d8c-0224-457a-a06b-0decf34bbb87', 'example-d03-63', NULL, NULL, NULL, '2026-11-26 20:28:28.193207+00', NULL),
	('4166bb02-1be4-4d35-b191-9555b6462d09', 'example-d03-64', NULL, NULL, NULL, '2026-11-26 20:28:28.198125+00', NULL),
	('666e3ebe-b74d-409c-a2ac-d8be596bf4e8', 'example-d03-65', NULL, NULL, NULL, '2026-11-26 20:28:28.202949+00', NULL),
	('de97467a-0103-444e-82e4-195ae3637b76', 'example-d03-66', NULL, NULL, NULL, '2026-11-26 20:28:28.207937+00', NULL),
	('f6b7ba57-db8c-4907-bad6-427d5173d01c', 'example-d03-67', NULL, NULL, NULL, '2026-11-26 20:28:28.213144+00', NULL),
	('69bb274f-89b2-4122-a954-cfb0e8f697fa', 'example-d03-68', NULL, NULL, NULL, '2026-11-26 20:28:28.218211+00', NULL),
	('f2e6fd2b-79d6-4fef-b1ce-48bc582cc4da', 'example-d03-69', NULL, NULL, NULL, '2026-11-26 20:28:28.223378+00', NULL),
	('2ecd911d-01e7-4dc3-bda3-29c42a7842da', 'example-d03-70', NULL, NULL, NULL, '2026-11-26 20:28:28.228289+00', NULL),
	('9e672c5a-b550-41ce-b1da-aeaf433ebd95', 'example-d03-71', NULL, NULL, NULL, '2026-11-26 20:28:28.232658+00', NULL),
	('00a985e2-7202-40f0-9e32-390ad1993a72', 'example-d03-72', NULL, NULL, NULL, '2026-11-26 20:28:28.237398+00', NULL),
	('d46f92b1-6b5c-48e4-a7c0-22fcc9d7b403', 'example-d03-73', NULL, NULL, NULL, '2026-11-26 20:28:28.241989+00', NULL),
	('e831d1cf-1690-4274-83bd-02c753a4bf0d', 'example-d03-74', NULL, NULL, NULL, '2026-11-26 20:28:28.24671+00', NULL),
	('a44ce77f-d6c7-4d7f-8d79-c9253d5699a9', 'example-d03-75', NULL, NULL, NULL, '2026-11-26 20:28:28.251406+00', NULL),
	('e2862121-8be4-4e34-89cc-79976687f2fd', 'example-d03-76', NULL, NULL, NULL, '2026-11-26 20:28:28.256353+00', NULL),
	('76dc8194-d390-40c8-9a67-25d0cc048da3', 'example-d03-77', NULL, NULL, NULL, '2026-11-26 20:28:28.261645+00', NULL),
	('8817d163-66a5-46be-b240-027fcbc3ac85', 'example-d03-78', NULL, NULL, NULL, '2026-11-26 20:28:28.266585+00', NULL),
	('82a9cc4f-38e6-4c06-af33-e136cd97587f', 'example-d03-79', NULL, NULL, NULL, '2026-11-26 20:28:28.271401+00', NULL),
	('410a1d24-5c93-4ee9-adc4-3b28aef8314d', 'example-d03-80', NULL, NULL, NULL, '2026-11-26 20:28:28.276177+00', NULL),
	('f2efe97a-6d26-466e-888d-6f93976a20a4', 'example-d03-81', NULL, NULL, NULL, '2026-11-26 20:28:28.280797+00', NULL),
	('5e9b5137-7c82-45ef-98a1-8efbfb2a8d55', 'example-d03-82', NULL, NULL, NULL, '2026-11-26 20:28:28.285299+00', NULL),
	('c142ed95-f69e-4f16-9470-f45cccf4521d', 'example-d03-83', NULL, NULL, NULL, '2026-11-26 20:28:28.289751+00', NULL),
	('4b06edf2-ba51-429a-abf1-eb436180873e', 'example-d03-84', NULL, NULL, NULL, '2026-11-26 20:28:28.294458+00', NULL),
	('a946e731-b45b-4dfa-b8de-7ed8f781b996', 'example-d03-85', NULL, NULL, NULL, '2026-11-26 20:28:28.299415+00', NULL),
	('37587fc5-feb9-4907-a76c-c55ade77aad2', 'example-d03-86', NULL, NULL, NULL, '2026-11-26 20:28:28.303909+00', NULL),
	('04e719a9-1b38-43fa-a390-d287b13e775b', 'example-d03-87', NULL, NULL, NULL, '2026-11-26 20:28:28.30923+00', NULL),
	('5f8694fb-5752-4a89-b396-52eb4b0852af', 'example-d03-88', NULL, NULL, NULL, '2026-11-26 20:28:28.313948+00', NULL),
	('02238616-e80b-470d-9fb4-f4f132c55156', 'example-d03-89', NULL, NULL, NULL, '2026-11-26 20:28:28.319066+00', NULL),
	('c06b672d-1cd1-4b78-8be9-35321b403f1a', 'example-d03-90', NULL, NULL, NULL, '2026-11-26 20:28:28.323763+00', NULL),
	('e8c2c8bc-152a-412e-809c-dcd3d88bc525', 'example-d03-91', NULL, NULL, NULL, '2026-11-26 20:28:28.328443+00', NULL),
	('1a01df6e-5316-4010-a293-1520a06343a0', 'example-d03-92', NULL, NULL, NULL, '2026-11-26 20:28:28.333196+00', NULL),
	('213b2ac8-a1c0-4803-b1af-71c0a1af9b8b', 'example-d03-93', NULL, NULL, NULL, '2026-11-26 20:28:28.338147+00', NULL),
	('b504d5bd-5fce-478b-8be0-1d9dcba691fe', 'example-d03-94', NULL, NULL, NULL, '2026-11-26 20:28:28.343292+00', NULL),
	('df4b7afa-6e7e-4dc5-8012-6e4554d1997c', 'example-d03-95', NULL, NULL, NULL, '2026-11-26 20:28:28.347928+00', NULL),
	('f8e62706-ff48-47ab-bc12-911875c708be', NULL, NULL, NULL, '8918f2fd46e88633d033460cca26a309968be207a1715a7a4dd19857ca42d918', '2026-11-26 20:28:28.354851+00', NULL),
	('0f3a5bc8-ec0e-48ee-9639-502cb90aea2c', 'example-d04-0', NULL, NULL, NULL, '2026-11-26 20:28:28.372489+00', NULL),
	('8d2e4ec6-11ec-40c7-9285-a05a9fcd5e1b', 'example-d04-1', NULL, NULL, NULL, '2026-11-26 20:28:28.377295+00', NULL),
	('6ae1249b-6a18-4dec-8686-f2e10987cb0d', 'example-d04-2', NULL, NULL, NULL, '2026-11-26 20:28:28.381635+00', NULL),
	('a0a037c1-7166-4aef-b778-caf60c5c488a', 'example-d04-3', NULL, NULL, NULL, '2026-11-26 20:28:28.385649+00', NULL),
	('a70c6b01-a07c-45a9-9980-632740b49b48', 'example-d04-4', NULL, NULL, NULL, '2026-11-26 20:28:28.389987+00', NULL),
	('37ed551b-6697-47e4-9225-bf0bdb292d3f', 'example-d04-5', NULL, NULL, NULL, '2026-11-26 20:28:28.393866+00', NULL),
	('7d619605-ff55-471e-b618-65ef8b842996', 'example-d04-6', NULL, NULL, NULL, '2026-11-26 20:28:28.398136+00', NULL),
	('dffe0bc5-0566-4d73-a793-026c03fea5b8', 'example-d04-7', NULL, NULL, NULL, '2026-11-26 20:28:28.402505+00', NULL),
	('a055dff4-eeed-4406-807a-8592625e623c', 'example-d04-8', NULL, NULL, NULL, '2026-11-26 20:28:28.406584+00', NULL),
	('002aa29f-3a40-4e6a-ae5e-9fae324381f9', 'example-d04-9', NULL, NULL, NULL, '2026-11-26 20:28:28.41077+00', NULL),
	('15363311-6cad-44e2-8713-543691913cf6', 'example-d04-10', NULL, NULL, NULL, '2026-11-26 20:28:28.415535+00', NULL),
	('c7990baf-80f7-42f4-941e-6832c8361177', 'example-d04-11', NULL, NULL, NULL, '2026-11-26 20:28:28.428746+00', NULL),
	('3af9a31a-ac62-4cd7-85c5-2a23bf57c177', 'example-d04-12', NULL, NULL, NULL, '2026-11-26 20:28:28.438869+00', NULL),
	('49eaf6c2-d8ce-4b44-a0bb-2611dfdd068e', 'example-d04-13', NULL, NULL, NULL, '2026-11-26 20:28:28.44991+00', NULL),
	('0958928a-60fc-435e-aa22-205fb3b836dd', 'example-d04-14', NULL, NULL, NULL, '2026-11-26 20:28:28.461315+00', NULL),
	('f97a96ec-39e7-498f-8488-e53ab53613fc', 'example-d04-15', NULL, NULL, NULL, '2026-11-26 20:28:28.470387+00', NULL),
	('a15c48ed-329f-4a10-bc4f-ce7560c472f7', 'example-d04-16', NULL, NULL, NULL, '2026-11-26 20:28:28.49127+00', NULL),
	('56b1ecf8-c431-4351-8042-c997f5971c0c', 'example-d04-17', NULL, NULL, NULL, '2026-11-26 20:28:28.507613+00', NULL),
	('26e977a7-d38d-4767-8edd-bee03bf0c13a', 'example-d04-18', NULL, NULL, NULL, '2026-11-26 20:28:28.51226+00', NULL),
	('6645795e-12c9-493d-bc1b-8bde3493c62b', 'example-d04-19', NULL, NULL, NULL, '2026-11-26 20:28:28.5169+00', NULL),
	('94bcb9d3-2c08-4c12-bf23-47205d286a7d', 'example-d04-20', NULL, NULL, NULL, '2026-11-26 20:28:28.52062+00', NULL),
	('1a54a748-620e-4568-9af3-d71dd2db5ae8', 'example-d04-21', NULL, NULL, NULL, '2026-11-26 20:28:28.5245+00', NULL),
	('f27f2820-d13b-4bd8-b79d-285dd96f124a', 'example-d04-22', NULL, NULL, NULL, '2026-11-26 20:28:28.528275+00', NULL),
	('04932e29-fdf8-44fa-8bc2-1519a5b7390b', 'example-d04-23', NULL, NULL, NULL, '2026-11-26 20:28:28.531889+00', NULL),
	('77e0f11b-49e4-4854-893a-9f4dd839771e', 'example-d04-24', NULL, NULL, NULL, '2026-11-26 20:28:28.535508+00', NULL),
	('8a4b6690-cedc-4cb4-8973-ebc1b9ca1a48', 'example-d04-25', NULL, NULL, NULL, '2026-11-26 20:28:28.539609+00', NULL),
	('9d3ae31d-fee4-47c7-bf3a-c535b7933e60', 'example-d04-26', NULL, NULL, NULL, '2026-11-26 20:28:28.543454+00', NULL),
	('4b5f8c6b-4060-4a54-94e4-3ae64154bcf9', 'example-d04-27', NULL, NULL, NULL, '2026-11-26 20:28:28.547286+00', NULL),
	('4cf62d3c-80d4-47d5-b270-fccbe822f7cb', 'example-d04-28', NULL, NULL, NULL, '2026-11-26 20:28:28.550845+00', NULL),
	('04863241-cd56-4459-ac9e-e7b39129923f', 'example-d04-29', NULL, NULL, NULL, '2026-11-26 20:28:28.554626+00', NULL),
	('7064270c-db28-469b-9090-0ac7eef82d96', 'example-d04-30', NULL, NULL, NULL, '2026-11-26 20:28:28.55867+00', NULL),
	('1bbefd80-fe9d-4493-995c-e107559956e7', 'example-d04-31', NULL, NULL, NULL, '2026-11-26 20:28:28.562609+00', NULL),
	('a9bad064-9f6c-44ad-b824-b93eeb651141', 'example-d04-32', NULL, NULL, NULL, '2026-11-26 20:28:28.566368+00', NULL),
	('790d20a0-86ca-42c7-b265-7c7a5f31f013', 'example-d04-33', NULL, NULL, NULL, '2026-11-26 20:28:28.570168+00', NULL),
	('048a0be4-d1c8-4b2f-b4eb-4033511da3c8', 'example-d04-34', NULL, NULL, NULL, '2026-11-26 20:28:28.57404+00', NULL),
	('0d974966-ce1c-44d8-8a99-6b19f845ee2e', 'example-d04-35', NULL, NULL, NULL, '2026-11-26 20:28:28.578276+00', NULL),
	('e023dd61-1da5-4007-9648-4d5e6b948235', 'example-d04-36', NULL, NULL, NULL, '2026-11-26 20:28:28.58223+00', NULL),
	('998b0273-b531-48fc-9682-43e6396d3ebe', 'example-d04-37', NULL, NULL, NULL, '2026-11-26 20:28:28.586559+00', NULL),
	('b5b71758-a591-4e9a-8e56-6905ffeea359', 'example-d04-38', NULL, NULL, NULL, '2026-11-26 20:28:28.590734+00', NULL),
	('7f322c0b-999f-4526-bff6-c9635af92116', 'example-d04-39', NULL, NULL, NULL, '2026-11-26 20:28:28.594995+00', NULL),
	('75d0d985-281d-4c81-8ec1-c540e49f8ceb', 'example-d04-40', NULL, NULL, NULL, '2026-11-26 20:28:28.599061+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('fa989889-eb16-4c94-99b8-4d74f67f37ea', 'example-d04-41', NULL, NULL, NULL, '2026-11-26 20:28:28.602899+00', NULL),
	('5f04b780-2271-4398-b50d-7d5478af078e', 'example-d04-42', NULL, NULL, NULL, '2026-11-26 20:28:28.60675+00', NULL),
	('2840004b-e4b7-424d-8512-6c2034ae9291', 'example-d04-43', NULL, NULL, NULL, '2026-11-26 20:28:28.610454+00', NULL),
	('36dc9151-def4-4901-a8af-ddfdce176fed', 'example-d04-44', NULL, NULL, NULL, '2026-11-26 20:28:28.614173+00', NULL),
	('0e8f9c3f-5f95-4df2-817f-4621b5c1dad5', 'example-d04-45', NULL, NULL, NULL, '2026-11-26 20:28:28.61811+00', NULL),
	('ceb88e78-9fdb-4501-955b-7aaa08e6a0c7', 'example-d04-46', NULL, NULL, NULL, '2026-11-26 20:28:28.621718+00', NULL),
	('4e611eeb-4400-4722-ba97-9662443613c2', 'example-d04-47', NULL, NULL, NULL, '2026-11-26 20:28:28.625455+00', NULL),
	('ac2fa7ff-5aff-4be8-8f0d-6078bde9ca19', 'example-d04-48', NULL, NULL, NULL, '2026-11-26 20:28:28.62937+00', NULL),
	('85b56b5b-6c57-4fd5-911d-0e178193b317', 'example-d04-49', NULL, NULL, NULL, '2026-11-26 20:28:28.633105+00', NULL),
	('787ed3e8-e024-4071-a721-ca1458e82cac', 'example-d04-50', NULL, NULL, NULL, '2026-11-26 20:28:28.636818+00', NULL),
	('206c56a2-9041-436d-8a02-33d012579ff9', 'example-d04-51', NULL, NULL, NULL, '2026-11-26 20:28:28.640529+00', NULL),
	('14c1441a-8a5b-432f-8847-386dcab204a6', 'example-d04-52', NULL, NULL, NULL, '2026-11-26 20:28:28.644184+00', NULL),
	('4c19d394-e602-4408-b443-046ce5698c67', 'example-d04-53', NULL, NULL, NULL, '2026-11-26 20:28:28.647856+00', NULL),
	('8d82580e-3912-4584-a17b-c5c28a7b0a30', 'example-d04-54', NULL, NULL, NULL, '2026-11-26 20:28:28.651569+00', NULL),
	('e9c031d2-afa7-416f-932e-01e5e44a7799', 'example-d04-55', NULL, NULL, NULL, '2026-11-26 20:28:28.655382+00', NULL),
	('bdac9b38-5917-4f79-b5c0-ffd81630eb1e', 'example-d04-56', NULL, NULL, NULL, '2026-11-26 20:28:28.659142+00', NULL),
	('2bce0488-01f5-4bc4-934f-5f3dc28ddcf9', 'example-d04-57', NULL, NULL, NULL, '2026-11-26 20:28:28.663132+00', NULL),
	('33fda65d-fdc3-4065-bb6e-297ecb2730f0', 'example-d04-58', NULL, NULL, NULL, '2026-11-26 20:28:28.666809+00', NULL),
	('c7859a9d-773b-4842-8914-b3f4dd894753', 'example-d04-59', NULL, NULL, NULL, '2026-11-26 20:28:28.670509+00', NULL),
	('4c8e4aea-5f5a-49fd-b396-1210ff2a4d8c', 'example-d04-60', NULL, NULL, NULL, '2026-11-26 20:28:28.674556+00', NULL),
	('da34ffe8-2a41-431a-a419-25c444a5dd62', 'example-d04-61', NULL, NULL, NULL, '2026-11-26 20:28:28.678523+00', NULL),
	('04283bcf-541c-44e7-b59f-192868dd77b6', 'example-d04-62', NULL, NULL, NULL, '2026-11-26 20:28:28.682577+00', NULL),
	('caa48269-9cf2-44cb-8218-0bb1752dbf9b', NULL, NULL, NULL, '5f3f01a8d448c3463b434f08cb207e78eb56ad8f82a53629fd09e48b0bee188f', '2026-11-26 20:28:28.68997+00', NULL),
	('bee02ca7-cb28-4980-bdb8-08112cb95e15', NULL, NULL, NULL, '1c5ac24416f8fbd02b730ff96fcc4df335314c25caed2daa9cfe30d97ba6c17a', '2026-11-26 20:28:28.746311+00', NULL),
	('c9211006-b831-48db-8ca5-d7fe3989777e', 'example-d05-0', NULL, NULL, NULL, '2026-11-26 20:28:28.750067+00', NULL),
	('fb51f6c9-aec9-4abe-8073-a18a3c87535d', 'example-d05-1', NULL, NULL, NULL, '2026-11-26 20:28:28.754142+00', NULL),
	('7b9bcc95-f2a5-40f4-bbd1-b76cc0395a12', 'example-d05-2', NULL, NULL, NULL, '2026-11-26 20:28:28.758121+00', NULL),
	('c5ff87ce-28f9-4213-a27e-d318ed81d717', 'example-d05-3', NULL, NULL, NULL, '2026-11-26 20:28:28.761826+00', NULL),
	('cbdac895-687c-42f7-befa-46414477009a', 'example-d05-4', NULL, NULL, NULL, '2026-11-26 20:28:28.765319+00', NULL),
	('bdcbd714-f49b-450b-9a62-072570f684f0', 'example-d05-5', NULL, NULL, NULL, '2026-11-26 20:28:28.769262+00', NULL),
	('320922e0-f919-4774-9690-abca85f17e20', 'example-d05-6', NULL, NULL, NULL, '2026-11-26 20:28:28.772966+00', NULL),
	('4b113007-2dd8-4a14-8d5b-d7e0d2897950', 'example-d05-7', NULL, NULL, NULL, '2026-11-26 20:28:28.776954+00', NULL),
	('e0e8575f-5c88-4a35-816b-294a2c85406d', 'example-d05-8', NULL, NULL, NULL, '2026-11-26 20:28:28.78068+00', NULL),
	('74a895e4-36c6-4f9c-9a89-5a3012eca683', 'example-d05-9', NULL, NULL, NULL, '2026-11-26 20:28:28.784268+00', NULL),
	('dc103bc8-2d7e-4bc2-bb56-390e6c02d402', 'example-d05-10', NULL, NULL, NULL, '2026-11-26 20:28:28.787937+00', NULL),
	('15a9180e-4731-4cd4-b7c9-91f82cddc5fa', 'example-d05-11', NULL, NULL, NULL, '2026-11-26 20:28:28.791664+00', NULL),
	('e42aafcb-9a1e-425d-8779-3908b6c702a2', 'example-d05-12', NULL, NULL, NULL, '2026-11-26 20:28:28.796209+00', NULL),
	('b0185320-bc1a-49c6-91a0-084c87b447c6', 'example-d05-13', NULL, NULL, NULL, '2026-11-26 20:28:28.800042+00', NULL),
	('1b708367-bb24-4c21-9978-08c75d4c6fb1', 'example-d05-14', NULL, NULL, NULL, '2026-11-26 20:28:28.803702+00', NULL),
	('f7474793-6175-44be-9f85-196ef1569efc', 'example-d05-15', NULL, NULL, NULL, '2026-11-26 20:28:28.80771+00', NULL),
	('dca5ade5-3555-40c9-8982-ba202b029d6d', 'example-d05-16', NULL, NULL, NULL, '2026-11-26 20:28:28.81166+00', NULL),
	('328c361b-40f7-4c03-824b-215975629f3d', 'example-d05-17', NULL, NULL, NULL, '2026-11-26 20:28:28.815275+00', NULL),
	('b248473a-8ccb-424c-b71c-dbe193e1194a', 'example-d05-18', NULL, NULL, NULL, '2026-11-26 20:28:28.818987+00', NULL),
	('b7d84381-0d42-40f2-a5cf-f2edb47a05b2', 'example-d05-19', NULL, NULL, NULL, '2026-11-26 20:28:28.822753+00', NULL),
	('ff780dd9-fb33-4454-8fb3-a52e10881c17', 'example-d05-20', NULL, NULL, NULL, '2026-11-26 20:28:28.826631+00', NULL),
	('6f395a69-bc82-4c95-a8bd-ea8534db06a1', 'example-d05-21', NULL, NULL, NULL, '2026-11-26 20:28:28.830238+00', NULL),
	('a9cd0ef1-caf8-4a73-8a34-fcaf575a3a64', 'example-d05-22', NULL, NULL, NULL, '2026-11-26 20:28:28.833929+00', NULL),
	('b3d7fa38-d075-485c-92ea-e8db91d8a11a', 'example-d05-23', NULL, NULL, NULL, '2026-11-26 20:28:28.837801+00', NULL),
	('dbcaed82-6171-4fcb-8daa-31a77066cfbd', 'example-d05-24', NULL, NULL, NULL, '2026-11-26 20:28:28.841621+00', NULL),
	('85b7e992-ee46-4363-9443-599f237aefc6', 'example-d05-25', NULL, NULL, NULL, '2026-11-26 20:28:28.845551+00', NULL),
	('5fed02d3-9753-46c6-84c4-4a2843ffdf14', 'example-d05-26', NULL, NULL, NULL, '2026-11-26 20:28:28.849548+00', NULL),
	('8696faa9-afc4-45de-a2d7-3a84843e6fb1', 'example-d05-27', NULL, NULL, NULL, '2026-11-26 20:28:28.853282+00', NULL),
	('c3985dd4-be10-4d6e-a4f2-d8dffa4f9520', 'example-d05-28', NULL, NULL, NULL, '2026-11-26 20:28:28.857015+00', NULL),
	('4330a694-aec7-4669-a067-8cf063d49da9', 'example-d05-29', NULL, NULL, NULL, '2026-11-26 20:28:28.860909+00', NULL),
	('2761c3c1-4105-44d1-aef2-a6cbb7528a72', 'example-d05-30', NULL, NULL, NULL, '2026-11-26 20:28:28.864693+00', NULL),
	('9f7257da-196b-4e39-91e9-49740ea342a9', 'example-d05-31', NULL, NULL, NULL, '2026-11-26 20:28:28.86876+00', NULL),
	('cd9b11c4-85db-4141-87bb-7e73f006809e', 'example-d05-32', NULL, NULL, NULL, '2026-11-26 20:28:28.872981+00', NULL),
	('f29d5706-ff65-484c-aa10-605c661c3a11', 'example-d05-33', NULL, NULL, NULL, '2026-11-26 20:28:28.87711+00', NULL),
	('94576c87-855e-45fc-ae2b-83ded37722fd', 'example-d05-34', NULL, NULL, NULL, '2026-11-26 20:28:28.881181+00', NULL),
	('2628fa72-f90c-4bc2-ae77-410b136bb5ea', 'example-d05-35', NULL, NULL, NULL, '2026-11-26 20:28:28.88496+00', NULL),
	('13f00793-a772-4fe7-85dd-e7cbee002c1e', 'example-d05-36', NULL, NULL, NULL, '2026-11-26 20:28:28.888704+00', NULL),
	('1e55ab78-a195-4e7d-b644-4d1e2da72a43', 'example-d05-37', NULL, NULL, NULL, '2026-11-26 20:28:28.892324+00', NULL),
	('9ab80114-7670-4ee6-9b44-7dbd33cb0d9c', 'example-d05-38', NULL, NULL, NULL, '2026-11-26 20:28:28.89581+00', NULL),
	('695b1682-6289-482e-8b12-a6ae8920cbf2', 'example-d05-39', NULL, NULL, NULL, '2026-11-26 20:28:28.903567+00', NULL),
	('a46e560f-0a09-4455-974c-c456c4ddd9f6', 'example-d05-40', NULL, NULL, NULL, '2026-11-26 20:28:28.918391+00', NULL),
	('cd65db27-bd04-4c10-9142-bf2056971376', 'example-d05-41', NULL, NULL, NULL, '2026-11-26 20:28:28.927251+00', NULL),
	('56094e46-4f63-41a5-98f7-295790100aec', 'example-d05-42', NULL, NULL, NULL, '2026-11-26 20:28:28.93527+00', NULL),
	('852998fc-83c0-4c4e-ac4e-eb209905371f', 'example-d05-43', NULL, NULL, NULL, '2026-11-26 20:28:28.943588+00', NULL),
	('e92427a1-f0c5-4c15-a76f-95d5b64de6cd', 'example-d05-44', NULL, NULL, NULL, '2026-11-26 20:28:28.950589+00', NULL),
	('c8f332ca-e8d3-4771-9065-58509c166809', 'example-d05-45', NULL, NULL, NULL, '2026-11-26 20:28:28.960607+00', NULL),
	('3eeb853a-5586-40f0-8f1e-c054a1e71383', 'example-d05-46', NULL, NULL, NULL, '2026-11-26 20:28:28.967681+00', NULL),
	('e7d91d13-cace-4319-9bc6-2555eb9b26a8', 'example-d05-47', NULL, NULL, NULL, '2026-11-26 20:28:28.974979+00', NULL),
	('ae9248e0-57e6-4940-a3cc-9ac3f3cdbc50', 'example-d05-48', NULL, NULL, NULL, '2026-11-26 20:28:28.983239+00', NULL),
	('94af68e0-e7e9-4356-8950-1af2600ca6f2', 'example-d05-49', NULL, NULL, NULL, '2026-11-26 20:28:28.992331+00', NULL),
	('6012f301-682f-4399-8c11-ff4520c72200', 'example-d05-50', NULL, NULL, NULL, '2026-11-26 20:28:28.999743+00', NULL),
	('d42ec013-77c8-465a-a463-c975efb1595e', 'example-d05-51', NULL, NULL, NULL, '2026-11-26 20:28:29.007454+00', NULL),
	('1618c68a-9cb7-400d-8b5c-8b5a08ee90fe', 'example-d05-52', NULL, NULL, NULL, '2026-11-26 20:28:29.014779+00', NULL),
	('38785266-4c3b-4ab9-ad78-e9a6a1f980cc', 'example-d05-53', NULL, NULL, NULL, '2026-11-26 20:28:29.022+00', NULL),
	('7b70935f-cda8-425b-b07e-b5b3f253d5b1', 'example-d05-54', NULL, NULL, NULL, '2026-11-26 20:28:29.030787+00', NULL),
	('dd0076d7-033d-41b4-b843-715257ac736c', 'example-d05-55', NULL, NULL, NULL, '2026-11-26 20:28:29.038131+00', NULL),
	('184ecb18-3f8d-4cc6-9825-2d9dd50e401a', 'example-d05-56', NULL, NULL, NULL, '2026-11-26 20:28:29.045518+00', NULL),
	('0107f0be-c22d-4260-9f5c-a977fe6dfa3a', 'example-d05-57', NULL, NULL, NULL, '2026-11-26 20:28:29.069107+00', NULL),
	('94722ecf-947b-43a5-bf52-fab52f463af0', 'example-d05-58', NULL, NULL, NULL, '2026-11-26 20:28:29.081623+00', NULL),
	('58e689d2-75d1-46a7-b788-1ae0faaf968d', 'example-d05-59', NULL, NULL, NULL, '2026-11-26 20:28:29.094691+00', NULL),
	('61dd4c2a-ede4-41ed-821f-5fa06f58c2fb', 'example-d05-60', NULL, NULL, NULL, '2026-11-26 20:28:29.103259+00', NULL),
	('0a90c8c0-49bc-46e1-b24b-7cd227266d07', 'example-d05-61', NULL, NULL, NULL, '2026-11-26 20:28:29.110882+00', NULL),
	('50046cf2-b730-496e-9a42-363063aad010', 'example-d05-62', NULL, NULL, NULL, '2026-11-26 20:28:29.119286+00', NULL),
	('a28037ef-a609-4513-9097-d5093a17d6eb', 'example-d05-63', NULL, NULL, NULL, '2026-11-26 20:28:29.129498+00', NULL),
	('da063a65-b9d1-4d38-a0c3-8c6f318cf7bf', 'example-d05-64', NULL, NULL, NULL, '2026-11-26 20:28:29.14619+00', NULL),
	('a87f0951-132d-43f4-adcd-1fc87a88e016', 'example-d05-65', NULL, NULL, NULL, '2026-11-26 20:28:29.153855+00', NULL),
	('38f8f120-2ac7-45a5-8033-4afc1ce22266', 'example-d05-66', NULL, NULL, NULL, '2026-11-26 20:28:29.1617+00', NULL),
	('01155885-bfc1-4ac2-9e7b-b981bf5bfe4a', 'example-d05-67', NULL, NULL, NULL, '2026-11-26 20:28:29.171269+00', NULL),
	('62f9039b-27ff-4242-b7bb-184109ad288f', 'example-d05-68', NULL, NULL, NULL, '2026-11-26 20:28:29.179801+00', NULL),
	('05b92470-78c8-4512-9311-4de3413b6865', 'example-d05-69', NULL, NULL, NULL, '2026-11-26 20:28:29.191959+00', NULL),
	('82fe9949-e388-4e7b-a8cc-dda794ce9a6a', 'example-d05-70', NULL, NULL, NULL, '2026-11-26 20:28:29.201544+00', NULL),
	('b394f93a-7494-4403-a931-113b88b91984', 'example-d05-71', NULL, NULL, NULL, '2026-11-26 20:28:29.210463+00', NULL),
	('9e033306-a54d-4d20-9dee-a51e218db953', 'example-d05-72', NULL, NULL, NULL, '2026-11-26 20:28:29.217458+00', NULL),
	('51793400-8b7a-41e4-85d5-fdc8280e92a4', 'example-d05-73', NULL, NULL, NULL, '2026-11-26 20:28:29.22871+00', NULL),
	('6eea47d0-33e4-4eae-9aa6-8afe07f67072', 'example-d05-74', NULL, NULL, NULL, '2026-11-26 20:28:29.239982+00', NULL),
	('102ff99c-fe4c-44fd-9e43-e47fb007d1d6', 'example-d05-75', NULL, NULL, NULL, '2026-11-26 20:28:29.251835+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('9f367364-2417-4c67-a33e-0a2b387343e5', 'example-d05-76', NULL, NULL, NULL, '2026-11-26 20:28:29.264035+00', NULL),
	('a8b6d9be-a4ba-4c74-b98d-9da875b55391', 'example-d05-77', NULL, NULL, NULL, '2026-11-26 20:28:29.273177+00', NULL),
	('08498a40-61cb-42e2-b261-f051ff8c7212', 'example-d05-78', NULL, NULL, NULL, '2026-11-26 20:28:29.281773+00', NULL),
	('9f7b2cee-cd90-44a3-841d-224098eedcb5', 'example-d05-79', NULL, NULL, NULL, '2026-11-26 20:28:29.291092+00', NULL),
	('597eb33d-bf46-4378-a34b-c1c26576a2ce', 'example-d05-80', NULL, NULL, NULL, '2026-11-26 20:28:29.302555+00', NULL),
	('308c534c-0d3d-4f70-8123-f06599172fac', 'example-d05-81', NULL, NULL, NULL, '2026-11-26 20:28:29.317285+00', NULL),
	('35f3027a-3cb6-43c5-a445-27ef60cb858b', 'example-d05-82', NULL, NULL, NULL, '2026-11-26 20:28:29.326918+00', NULL),
	('d41d2ea1-8d56-420f-a86a-cf191c9e4ac0', 'example-d05-83', NULL, NULL, NULL, '2026-11-26 20:28:29.337968+00', NULL),
	('1dc9c00b-76a3-4e13-a345-3394a48e8ad8', 'example-d05-84', NULL, NULL, NULL, '2026-11-26 20:28:29.351034+00', NULL),
	('b59bcfb4-f8bf-49e2-a5a6-d89bc4596c68', 'example-d05-85', NULL, NULL, NULL, '2026-11-26 20:28:29.362678+00', NULL),
	('62181d28-7772-4c6f-b4d7-09a35089a964', 'example-d05-86', NULL, NULL, NULL, '2026-11-26 20:28:29.377125+00', NULL),
	('3463b309-7b82-41f6-a406-dfbc09827a71', 'example-d05-87', NULL, NULL, NULL, '2026-11-26 20:28:29.388442+00', NULL),
	('7e1492b3-e26a-4b9a-b8fd-f73470c3598a', 'example-d05-88', NULL, NULL, NULL, '2026-11-26 20:28:29.396595+00', NULL),
	('c738a0d1-41ad-4cf7-adb6-3d48781eae7b', 'example-d05-89', NULL, NULL, NULL, '2026-11-26 20:28:29.405382+00', NULL),
	('8575f821-e46c-47a2-a815-7eeacc2f406b', 'example-d05-90', NULL, NULL, NULL, '2026-11-26 20:28:29.413282+00', NULL),
	('bf9b4ebc-1c44-4b05-942c-1ed6f5089191', 'example-d05-91', NULL, NULL, NULL, '2026-11-26 20:28:29.422215+00', NULL),
	('4a675d3e-9376-49f3-b73c-7f29498f71eb', 'example-d05-92', NULL, NULL, NULL, '2026-11-26 20:28:29.435921+00', NULL),
	('04f2667b-7c71-4e85-96d7-4cfe5a4e9d9b', 'example-d05-93', NULL, NULL, NULL, '2026-11-26 20:28:29.44653+00', NULL),
	('73aff8f7-6ef4-4c0a-ae45-a7245a3ff14e', 'example-d05-94', NULL, NULL, NULL, '2026-11-26 20:28:29.455967+00', NULL),
	('36bee2f8-ed96-4c87-8298-ac9b279d8492', 'example-d05-95', NULL, NULL, NULL, '2026-11-26 20:28:29.464262+00', NULL),
	('b06129b5-cac9-4d43-a6b4-462f2aa5e0bc', 'example-d05-96', NULL, NULL, NULL, '2026-11-26 20:28:29.474287+00', NULL),
	('210be739-6761-4c70-9fd7-0a7910f8ee00', 'example-d05-97', NULL, NULL, NULL, '2026-11-26 20:28:29.49007+00', NULL),
	('7fff264b-0bf0-4a77-a1fe-2ed670e03dea', 'example-d05-98', NULL, NULL, NULL, '2026-11-26 20:28:29.502963+00', NULL),
	('eb17ee75-c216-428b-a31e-8be5b6949af3', 'example-d05-99', NULL, NULL, NULL, '2026-11-26 20:28:29.507448+00', NULL),
	('fb8a18a6-3288-477e-a14e-4f756d136530', 'example-d05-100', NULL, NULL, NULL, '2026-11-26 20:28:29.511302+00', NULL),
	('8517a690-fbc9-4d57-90e1-9564d4de7bed', 'example-d05-101', NULL, NULL, NULL, '2026-11-26 20:28:29.519105+00', NULL),
	('a0c64cdd-b720-4bbe-9565-ef067c0ccdc0', 'example-d05-102', NULL, NULL, NULL, '2026-11-26 20:28:29.526767+00', NULL),
	('fa119915-c697-4a3b-ab6b-552c118d683c', 'example-d05-103', NULL, NULL, NULL, '2026-11-26 20:28:29.535703+00', NULL),
	('db0dc9ab-a07c-4e59-a125-45449ba3affd', 'example-d05-104', NULL, NULL, NULL, '2026-11-26 20:28:29.543477+00', NULL),
	('81697e34-5e39-4ddf-883d-b463157eeb65', 'example-d05-105', NULL, NULL, NULL, '2026-11-26 20:28:29.55264+00', NULL),
	('d69dc4b5-f4b6-408d-a8a1-4c18b11e5071', 'example-d05-106', NULL, NULL, NULL, '2026-11-26 20:28:29.557251+00', NULL),
	('e3be2d58-2804-4bcb-99e8-944c1fa29171', 'example-d05-107', NULL, NULL, NULL, '2026-11-26 20:28:29.56524+00', NULL),
	('352fd6fd-5209-4970-9bf7-423e1b0c839c', 'example-d05-108', NULL, NULL, NULL, '2026-11-26 20:28:29.576847+00', NULL),
	('2bbb1ea3-4f61-4f78-9cd2-917ac9abd506', 'example-d05-109', NULL, NULL, NULL, '2026-11-26 20:28:29.586372+00', NULL),
	('54745e7b-6853-4ebb-b70c-3a3acafa6e0b', 'example-d05-110', NULL, NULL, NULL, '2026-11-26 20:28:29.595961+00', NULL),
	('0acf97d0-bd60-455e-887d-fb4cc67e5e57', 'example-d05-111', NULL, NULL, NULL, '2026-11-26 20:28:29.608958+00', NULL),
	('dd84736b-4feb-49f0-b690-e537e3560bb6', 'example-d05-112', NULL, NULL, NULL, '2026-11-26 20:28:29.622436+00', NULL),
	('748461a5-8d41-4f34-9826-19e6e6fbad33', 'example-d05-113', NULL, NULL, NULL, '2026-11-26 20:28:29.637258+00', NULL),
	('1a5be7e0-53b2-4fd6-ba32-7bd4d45855fd', 'example-d05-114', NULL, NULL, NULL, '2026-11-26 20:28:29.650984+00', NULL),
	('56cd27f5-a72a-446b-9283-60a04d6ec830', 'example-d05-115', NULL, NULL, NULL, '2026-11-26 20:28:29.661903+00', NULL),
	('4200efc4-5df1-41b3-a5bb-d55888ec35c1', 'example-d05-116', NULL, NULL, NULL, '2026-11-26 20:28:29.691417+00', NULL),
	('8fee9b47-0e90-4684-9cf2-04e541c6f754', 'example-d05-117', NULL, NULL, NULL, '2026-11-26 20:28:29.707252+00', NULL),
	('3340e910-5a04-4555-bac8-ccdc32a48b8e', 'example-d05-118', NULL, NULL, NULL, '2026-11-26 20:28:29.719854+00', NULL),
	('2b075b33-212a-4c08-b48d-2074d756becf', 'example-d05-119', NULL, NULL, NULL, '2026-11-26 20:28:29.73183+00', NULL),
	('df18e317-7079-4f50-8168-5bcb70df4cf0', 'example-d05-120', NULL, NULL, NULL, '2026-11-26 20:28:29.744825+00', NULL),
	('2fc27171-f962-45c7-8e98-0c9fed4d7644', 'example-d05-121', NULL, NULL, NULL, '2026-11-26 20:28:29.756335+00', NULL),
	('05c894d6-5c1e-4a1e-95b0-bb46b95903ae', 'example-d05-122', NULL, NULL, NULL, '2026-11-26 20:28:29.764448+00', NULL),
	('4738004e-9931-4b26-8f2d-77bdcac36af0', 'example-d05-123', NULL, NULL, NULL, '2026-11-26 20:28:29.917068+00', NULL),
	('1dac9196-5e20-42d6-8e90-92fb5304015d', 'example-d05-124', NULL, NULL, NULL, '2026-11-26 20:28:29.939308+00', NULL),
	('5b8821e6-4235-432d-802f-1ca86990a5a1', 'example-d05-125', NULL, NULL, NULL, '2026-11-26 20:28:29.944844+00', NULL),
	('dfdb30bd-3df8-44c7-bb6c-0ed6536dbc03', 'example-d05-126', NULL, NULL, NULL, '2026-11-26 20:28:29.949343+00', NULL),
	('a0c18803-42a2-4514-990d-555899fd7081', 'example-d05-127', NULL, NULL, NULL, '2026-11-26 20:28:29.953858+00', NULL),
	('1fbc5837-8a6f-4426-9f46-91237ab58ab5', 'example-d05-128', NULL, NULL, NULL, '2026-11-26 20:28:29.958452+00', NULL),
	('ea13832f-0a5a-4c93-8cc5-b4088d5aa620', 'example-d05-129', NULL, NULL, NULL, '2026-11-26 20:28:29.963015+00', NULL),
	('5291fb29-4d0c-475b-8f94-db8621b7f4d7', 'example-d05-130', NULL, NULL, NULL, '2026-11-26 20:28:29.967469+00', NULL),
	('cfc402fd-9771-4933-a0d9-414562ab423d', 'example-d05-131', NULL, NULL, NULL, '2026-11-26 20:28:29.971443+00', NULL),
	('baefeafd-55c6-45fc-84d3-936538e7b501', 'example-d05-132', NULL, NULL, NULL, '2026-11-26 20:28:29.97614+00', NULL),
	('e1ec2be5-c672-4362-871c-36072df18377', 'example-d05-133', NULL, NULL, NULL, '2026-11-26 20:28:29.980793+00', NULL),
	('28bc4eb3-a46e-4fac-8239-a44d9f88f0c6', 'example-d05-134', NULL, NULL, NULL, '2026-11-26 20:28:29.986994+00', NULL),
	('9d52d4a4-c4e1-4ac7-9fd1-76e9f498cbbe', 'example-d05-135', NULL, NULL, NULL, '2026-11-26 20:28:29.991794+00', NULL),
	('a23746b5-3964-4984-b732-6e0de091098e', 'example-d05-136', NULL, NULL, NULL, '2026-11-26 20:28:29.996284+00', NULL),
	('83839aa6-f55f-41a3-8e53-eff176814b8d', 'example-d05-137', NULL, NULL, NULL, '2026-11-26 20:28:30.000038+00', NULL),
	('389589ca-7dea-41e6-9b23-d2e8b0116ebc', 'example-d05-138', NULL, NULL, NULL, '2026-11-26 20:28:30.00404+00', NULL),
	('09873cba-6374-42b3-b787-58e64fcaf229', 'example-d05-139', NULL, NULL, NULL, '2026-11-26 20:28:30.00875+00', NULL),
	('6d00d2a8-58d7-4539-ab4b-bc4b0ae1c210', 'example-d05-140', NULL, NULL, NULL, '2026-11-26 20:28:30.013253+00', NULL),
	('69935616-2b60-49c0-9834-f87ef685f6fc', 'example-d05-141', NULL, NULL, NULL, '2026-11-26 20:28:30.017918+00', NULL),
	('ef818d67-b14c-486c-9c14-4628386fe35d', 'example-d05-142', NULL, NULL, NULL, '2026-11-26 20:28:30.022731+00', NULL),
	('2b8f8a06-c2f3-4cef-bd8f-9e96d6c67de0', 'example-d05-143', NULL, NULL, NULL, '2026-11-26 20:28:30.02725+00', NULL),
	('288ae8a2-c170-4ee7-a094-4eef3a787a8e', 'example-d05-144', NULL, NULL, NULL, '2026-11-26 20:28:30.031219+00', NULL),
	('16497b16-5cd0-406f-ade2-9f88f8f9d934', 'example-d05-145', NULL, NULL, NULL, '2026-11-26 20:28:30.036079+00', NULL),
	('cc069896-fe8c-4225-9906-cc55a366f040', 'example-d05-146', NULL, NULL, NULL, '2026-11-26 20:28:30.039938+00', NULL),
	('4578fd5f-b016-4b76-99ec-34f28a9742d6', 'example-d05-147', NULL, NULL, NULL, '2026-11-26 20:28:30.044872+00', NULL),
	('24be4301-ba10-45c8-9708-a4d44d9e4fda', 'example-d05-148', NULL, NULL, NULL, '2026-11-26 20:28:30.048563+00', NULL),
	('77ce9702-c11d-40f4-937c-be782a4f9a78', 'example-d05-149', NULL, NULL, NULL, '2026-11-26 20:28:30.052382+00', NULL),
	('ecd51196-d2bc-4a3c-9371-5604e70f79db', 'example-d05-150', NULL, NULL, NULL, '2026-11-26 20:28:30.055818+00', NULL),
	('d489bbbb-00cc-49f7-9f30-2d5ba1ce4195', 'example-d05-151', NULL, NULL, NULL, '2026-11-26 20:28:30.059862+00', NULL),
	('900f841d-05fb-492d-aa12-ed10d1e63750', NULL, NULL, NULL, '3f77ba428bc7ee24017cb3ab38569b2fd09271b108359f1fbb4d5a158911ccdf', '2026-11-26 20:28:30.06871+00', NULL),
	('ac443c0d-7129-446b-a641-9dbdd7e61820', NULL, NULL, NULL, 'f0b326f8f3120c487aca57bb6d469d9942e82a4e70db5ea6c6ca41c695780f46', '2026-11-26 20:28:30.103407+00', NULL),
	('0a4c070c-2ece-4f90-8cf8-c0629f268511', 'example-d06-0', NULL, NULL, NULL, '2026-11-26 20:28:30.107337+00', NULL),
	('60ee466f-cddd-440b-8eb0-7e93bbd4731d', 'example-d06-1', NULL, NULL, NULL, '2026-11-26 20:28:30.111847+00', NULL),
	('91868375-e1ef-4609-833b-496e21139562', 'example-d06-2', NULL, NULL, NULL, '2026-11-26 20:28:30.11549+00', NULL),
	('e61ce6a0-9274-4f68-adf7-ba9483a5f1e9', 'example-d06-3', NULL, NULL, NULL, '2026-11-26 20:28:30.119345+00', NULL),
	('9322ba4c-df98-45af-a892-e1742f40be9a', 'example-d06-4', NULL, NULL, NULL, '2026-11-26 20:28:30.123046+00', NULL),
	('9f8b6344-aae2-44b5-9e06-ac8a9ac8bc4f', 'example-d06-5', NULL, NULL, NULL, '2026-11-26 20:28:30.126909+00', NULL),
	('efbde63e-8fa3-40af-b207-f737c63ab213', 'example-d06-6', NULL, NULL, NULL, '2026-11-26 20:28:30.130505+00', NULL),
	('9a547b0c-6935-41ad-a601-212b9f442f5b', 'example-d06-7', NULL, NULL, NULL, '2026-11-26 20:28:30.133926+00', NULL),
	('ee32d239-6fab-46fe-a33a-2d248dbdfd07', 'example-d06-8', NULL, NULL, NULL, '2026-11-26 20:28:30.137213+00', NULL),
	('1963ac6b-3f02-4f6a-92ae-2726d35af795', 'example-d06-9', NULL, NULL, NULL, '2026-11-26 20:28:30.140899+00', NULL),
	('ed6a0cba-7876-4a65-9b51-4c73b12f1d30', 'example-d06-10', NULL, NULL, NULL, '2026-11-26 20:28:30.144345+00', NULL),
	('ce0579e4-ee2b-4ddd-9658-e041fcafa028', 'example-d06-11', NULL, NULL, NULL, '2026-11-26 20:28:30.147776+00', NULL),
	('5774f2f8-9de1-43ba-acb9-002f7280a15d', 'example-d06-12', NULL, NULL, NULL, '2026-11-26 20:28:30.151921+00', NULL),
	('d32f47c5-2ce6-4d33-9fad-c5707248082b', 'example-d06-13', NULL, NULL, NULL, '2026-11-26 20:28:30.155838+00', NULL),
	('0cbd30e4-6aac-4f79-90c6-9707cd6adb7b', 'example-d06-14', NULL, NULL, NULL, '2026-11-26 20:28:30.160277+00', NULL),
	('16dbf8ab-24b5-430f-b769-828eeaa6c409', 'example-d06-15', NULL, NULL, NULL, '2026-11-26 20:28:30.164908+00', NULL),
	('6767fce3-b567-49d1-b758-2703c97523b2', 'example-d06-16', NULL, NULL, NULL, '2026-11-26 20:28:30.169369+00', NULL),
	('8fc68b8c-209d-4e45-9ff1-1b4a3b2e47c3', 'example-d06-17', NULL, NULL, NULL, '2026-11-26 20:28:30.172854+00', NULL),
	('789adffd-064e-4bea-8efd-c391492d9b85', 'example-d06-18', NULL, NULL, NULL, '2026-11-26 20:28:30.176827+00', NULL),
	('3c4e2b40-2d40-42b8-8d36-cb3de7aa9dd0', NULL, NULL, NULL, '02e8fb4188768716892ece29ad112473b56041ed97a6dc50cd41fca43c56e123', '2026-11-26 20:28:30.183852+00', NULL),
	('8ea78e7f-aad1-440d-915a-f6428dda5b48', 'example-d07-0', NULL, NULL, NULL, '2026-11-26 20:28:30.265587+00', NULL),
	('ad8f8cff-afce-4b5d-97cc-dde5788f9594', 'example-d07-1', NULL, NULL, NULL, '2026-11-26 20:28:30.271176+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('5cc83cec-50b1-466b-8d6b-a98334ec0683', 'example-d07-2', NULL, NULL, NULL, '2026-11-26 20:28:30.27519+00', NULL),
	('45e14098-8278-4a88-b164-5f0de9057a38', 'example-d07-3', NULL, NULL, NULL, '2026-11-26 20:28:30.278725+00', NULL),
	('af923450-f057-4f82-9a2d-33aab2301415', 'example-d07-4', NULL, NULL, NULL, '2026-11-26 20:28:30.282265+00', NULL),
	('c0312033-93fe-4c14-b8d7-bf1420e59aa6', 'example-d07-5', NULL, NULL, NULL, '2026-11-26 20:28:30.286674+00', NULL),
	('462f2203-c3c1-446c-a0a0-0aae94e048b8', 'example-d07-6', NULL, NULL, NULL, '2026-11-26 20:28:30.290584+00', NULL),
	('151c5326-df3d-47a5-9b9b-0914b3c4670e', 'example-d07-7', NULL, NULL, NULL, '2026-11-26 20:28:30.29545+00', NULL),
	('d847650a-8e12-44ba-8dba-23abda16b0f0', 'example-d07-8', NULL, NULL, NULL, '2026-11-26 20:28:30.299189+00', NULL),
	('142670a8-894a-4ab4-a77b-04e940da47cf', 'example-d07-9', NULL, NULL, NULL, '2026-11-26 20:28:30.303782+00', NULL),
	('01875392-6a0b-458b-bc9c-0b1dd0cfac4b', 'example-d07-10', NULL, NULL, NULL, '2026-11-26 20:28:30.307253+00', NULL),
	('8e0eabd0-19d8-4bb0-bf46-3af9622b9185', 'example-d07-11', NULL, NULL, NULL, '2026-11-26 20:28:30.310747+00', NULL),
	('90103ef3-5ebd-4d60-bb27-e31fd79c5e39', 'example-d07-12', NULL, NULL, NULL, '2026-11-26 20:28:30.314224+00', NULL),
	('1d2d90c2-7b19-4d04-8fc1-18b20de5071d', 'example-d07-13', NULL, NULL, NULL, '2026-11-26 20:28:30.317644+00', NULL),
	('e9b5b40b-cda6-4661-a102-8850f26deb04', 'example-d07-14', NULL, NULL, NULL, '2026-11-26 20:28:30.32101+00', NULL),
	('aced0d8d-0576-4a34-a984-133255f0833a', 'example-d07-15', NULL, NULL, NULL, '2026-11-26 20:28:30.324624+00', NULL),
	('a512f541-eb78-4371-b301-da666b709bff', 'example-d07-16', NULL, NULL, NULL, '2026-11-26 20:28:30.327938+00', NULL),
	('24c3db6b-522a-415e-84ee-d5195f52bf5e', 'example-d07-17', NULL, NULL, NULL, '2026-11-26 20:28:30.331857+00', NULL),
	('221aff61-a158-4604-9bbe-dcb0e6cd2b97', 'example-d07-18', NULL, NULL, NULL, '2026-11-26 20:28:30.335683+00', NULL),
	('e41bd5ca-5b87-4cb5-81db-bc6912d4752c', 'example-d07-19', NULL, NULL, NULL, '2026-11-26 20:28:30.34+00', NULL),
	('2f844009-021c-467f-b287-f5f875cf53f1', 'example-d07-20', NULL, NULL, NULL, '2026-11-26 20:28:30.344402+00', NULL),
	('d5a301f3-f572-4242-86af-296951dba511', 'example-d07-21', NULL, NULL, NULL, '2026-11-26 20:28:30.348807+00', NULL),
	('cf32576a-88e4-48ef-a6d3-91588e5bd25c', 'example-d07-22', NULL, NULL, NULL, '2026-11-26 20:28:30.352815+00', NULL),
	('2e1cd120-1062-47e4-a540-ad920d4377ac', 'example-d07-23', NULL, NULL, NULL, '2026-11-26 20:28:30.356712+00', NULL),
	('6956126e-09b9-420f-8aae-c1784c872658', 'example-d07-24', NULL, NULL, NULL, '2026-11-26 20:28:30.360485+00', NULL),
	('a54f880a-756d-40f3-8bff-21665c37eb55', 'example-d07-25', NULL, NULL, NULL, '2026-11-26 20:28:30.365103+00', NULL),
	('836463d7-afe4-4666-a62f-55b75cdaa14c', 'example-d07-26', NULL, NULL, NULL, '2026-11-26 20:28:30.370784+00', NULL),
	('7b793f0e-1fa1-48b0-8d11-b87e22fcbafd', 'example-d07-27', NULL, NULL, NULL, '2026-11-26 20:28:30.374942+00', NULL),
	('da6c4f63-9719-406a-8224-88a967198e01', 'example-d07-28', NULL, NULL, NULL, '2026-11-26 20:28:30.378611+00', NULL),
	('ce979011-0be6-49a4-85a1-e3db267dbe10', 'example-d07-29', NULL, NULL, NULL, '2026-11-26 20:28:30.382029+00', NULL),
	('6d8010a1-4c4b-4576-b2d5-2fd94a427343', 'example-d07-30', NULL, NULL, NULL, '2026-11-26 20:28:30.38532+00', NULL),
	('02a92b7a-c382-43a5-ab78-c0a033f61e98', 'example-d07-31', NULL, NULL, NULL, '2026-11-26 20:28:30.388842+00', NULL),
	('ab9a9c50-c62b-4606-8524-6d267cdc11c4', 'example-d07-32', NULL, NULL, NULL, '2026-11-26 20:28:30.392249+00', NULL),
	('bbf05254-669e-410e-bfd6-44dc0ceacd75', 'example-d07-33', NULL, NULL, NULL, '2026-11-26 20:28:30.396354+00', NULL),
	('15e9fd34-d161-4249-a98c-da2beb05472f', 'example-d07-34', NULL, NULL, NULL, '2026-11-26 20:28:30.399567+00', NULL),
	('7e468982-a744-4f4e-ad75-21af4cec4d41', 'example-d07-35', NULL, NULL, NULL, '2026-11-26 20:28:30.403089+00', NULL),
	('98597f41-6ee5-47d8-abd6-05f799cfad8f', 'example-d07-36', NULL, NULL, NULL, '2026-11-26 20:28:30.406759+00', NULL),
	('582a3a33-2996-4548-847b-feaf69a4328a', 'example-d07-37', NULL, NULL, NULL, '2026-11-26 20:28:30.410315+00', NULL),
	('e0178f77-fd56-48e0-8152-5b8d5d54bec5', 'example-d07-38', NULL, NULL, NULL, '2026-11-26 20:28:30.413654+00', NULL),
	('f305ac76-5d75-4c0b-a3ed-5d21c0cc09df', 'example-d07-39', NULL, NULL, NULL, '2026-11-26 20:28:30.417078+00', NULL),
	('8b550df0-b635-418a-bab7-6daf86960f80', 'example-d07-40', NULL, NULL, NULL, '2026-11-26 20:28:30.420321+00', NULL),
	('3018cd91-3782-4178-a26e-27e7dc569bf5', 'example-d07-41', NULL, NULL, NULL, '2026-11-26 20:28:30.423573+00', NULL),
	('90443620-517a-43cb-b387-1472b9915a69', 'example-d07-42', NULL, NULL, NULL, '2026-11-26 20:28:30.427157+00', NULL),
	('9b81a6c6-6802-4426-a3f9-a14092730e9a', 'example-d07-43', NULL, NULL, NULL, '2026-11-26 20:28:30.431009+00', NULL),
	('eeed0f30-8507-478f-909d-0457cac34987', 'example-d07-44', NULL, NULL, NULL, '2026-11-26 20:28:30.434265+00', NULL),
	('b00dca93-9fc0-4779-a1e4-443c989783e3', 'example-d07-45', NULL, NULL, NULL, '2026-11-26 20:28:30.437579+00', NULL),
	('7a7aee67-283e-4256-8830-708362eaee3c', 'example-d07-46', NULL, NULL, NULL, '2026-11-26 20:28:30.440822+00', NULL),
	('e33f3687-959a-4d2e-8b3a-66b2c32f189a', 'example-d07-47', NULL, NULL, NULL, '2026-11-26 20:28:30.444157+00', NULL),
	('02a4d9ba-2a5a-4c89-a50d-87a954e70c10', 'example-d07-48', NULL, NULL, NULL, '2026-11-26 20:28:30.447469+00', NULL),
	('4666d4ab-ef2c-4fc1-a26f-99267db06b63', 'example-d07-49', NULL, NULL, NULL, '2026-11-26 20:28:30.450658+00', NULL),
	('3757969e-2542-4f8a-ab60-d8c663e050a8', 'example-d07-50', NULL, NULL, NULL, '2026-11-26 20:28:30.453835+00', NULL),
	('831296da-8cac-4fad-9864-6f3f94f210aa', 'example-d07-51', NULL, NULL, NULL, '2026-11-26 20:28:30.457024+00', NULL),
	('ce468c4f-c927-47cb-8cb4-5d6df44d1654', 'example-d07-52', NULL, NULL, NULL, '2026-11-26 20:28:30.460314+00', NULL),
	('a3d18b60-5508-4b91-8be3-b42c4a7428f2', 'example-d07-53', NULL, NULL, NULL, '2026-11-26 20:28:30.463612+00', NULL),
	('54aa9392-d67f-4563-b266-2bca643fa5b3', 'example-d07-54', NULL, NULL, NULL, '2026-11-26 20:28:30.467107+00', NULL),
	('a4a53a8a-682d-46c1-80df-c9855fd3da6b', 'example-d07-55', NULL, NULL, NULL, '2026-11-26 20:28:30.470709+00', NULL),
	('2af54475-b953-4d74-ba90-7f6b36cc9bc4', 'example-d07-56', NULL, NULL, NULL, '2026-11-26 20:28:30.474003+00', NULL),
	('c5c0aef7-fe37-4bc5-bf97-bc2d59d761cd', 'example-d07-57', NULL, NULL, NULL, '2026-11-26 20:28:30.47734+00', NULL),
	('70a6b8cd-9d1e-4c9d-8e98-55e38be628e6', 'example-d07-58', NULL, NULL, NULL, '2026-11-26 20:28:30.480827+00', NULL),
	('fc7d576d-6711-4ccf-9ceb-3619fe25c05b', 'example-d07-59', NULL, NULL, NULL, '2026-11-26 20:28:30.484181+00', NULL),
	('924296c0-c541-421b-a605-747865e41187', 'example-d07-60', NULL, NULL, NULL, '2026-11-26 20:28:30.487418+00', NULL),
	('0ab88506-2c93-470e-bf8e-876cd1edb95e', 'example-d07-61', NULL, NULL, NULL, '2026-11-26 20:28:30.490922+00', NULL),
	('63bdc8b9-632b-4a44-8ec3-78f66ff06d1e', 'example-d07-62', NULL, NULL, NULL, '2026-11-26 20:28:30.496599+00', NULL),
	('67fc33d2-e82d-42a3-9f00-6a8454c2cb5a', 'example-d07-63', NULL, NULL, NULL, '2026-11-26 20:28:30.500272+00', NULL),
	('16c93e1c-2ec5-4288-b8a5-d2206ba7201e', 'example-d07-64', NULL, NULL, NULL, '2026-11-26 20:28:30.503759+00', NULL),
	('dd372191-6e10-481d-b1c7-24a5b47a4625', 'example-d07-65', NULL, NULL, NULL, '2026-11-26 20:28:30.507531+00', NULL),
	('0401d816-5063-4e2f-91fd-4ca28db320bb', 'example-d07-66', NULL, NULL, NULL, '2026-11-26 20:28:30.511122+00', NULL),
	('82e03dff-c907-42bc-a06c-65903c9cbae1', 'example-d07-67', NULL, NULL, NULL, '2026-11-26 20:28:30.5147+00', NULL),
	('58383cc3-6520-4846-b77c-b2b167d30336', 'example-d07-68', NULL, NULL, NULL, '2026-11-26 20:28:30.518382+00', NULL),
	('06b92eb9-8cba-4379-808b-5cb66d77239e', 'example-d07-69', NULL, NULL, NULL, '2026-11-26 20:28:30.521817+00', NULL),
	('7cf77eed-0068-4473-9531-ba29221e88bb', 'example-d07-70', NULL, NULL, NULL, '2026-11-26 20:28:30.52553+00', NULL),
	('11262b46-af4a-47c4-a3c8-a7809d4df24e', 'example-d07-71', NULL, NULL, NULL, '2026-11-26 20:28:30.529328+00', NULL),
	('cff961e8-3bdf-41ed-87fc-ee170cc3e703', 'example-d07-72', NULL, NULL, NULL, '2026-11-26 20:28:30.532948+00', NULL),
	('4bb6581f-e92f-4a9e-9343-c70ec36856fb', 'example-d07-73', NULL, NULL, NULL, '2026-11-26 20:28:30.536617+00', NULL),
	('e078e970-945f-420c-8dc0-5ee9a877d5e0', 'example-d07-74', NULL, NULL, NULL, '2026-11-26 20:28:30.54041+00', NULL),
	('04479b9b-2647-41f1-8e70-abf8ff34e9c7', 'example-d07-75', NULL, NULL, NULL, '2026-11-26 20:28:30.544324+00', NULL),
	('11064076-d679-4c85-8ada-94014073bdb6', 'example-d07-76', NULL, NULL, NULL, '2026-11-26 20:28:30.548321+00', NULL),
	('001c8928-7a75-4ac8-8442-e22ebcd0c070', 'example-d07-77', NULL, NULL, NULL, '2026-11-26 20:28:30.552466+00', NULL),
	('41d3dc7e-6617-4a64-a058-5507f61fac34', 'example-d07-78', NULL, NULL, NULL, '2026-11-26 20:28:30.556474+00', NULL),
	('508b215e-9e3e-4fbf-a572-ff9922db67d5', 'example-d07-79', NULL, NULL, NULL, '2026-11-26 20:28:30.560197+00', NULL),
	('a012a190-d31b-4019-94a8-aa9660958830', 'example-d07-80', NULL, NULL, NULL, '2026-11-26 20:28:30.563846+00', NULL),
	('aec6b158-f393-4d85-8c43-4ffce71b96ba', 'example-d07-81', NULL, NULL, NULL, '2026-11-26 20:28:30.56766+00', NULL),
	('0a11d147-43e6-479a-95ef-7ffaa51ef10d', 'example-d07-82', NULL, NULL, NULL, '2026-11-26 20:28:30.571338+00', NULL),
	('86f0f005-4651-49a7-994b-ea8bb287a2b2', 'example-d07-83', NULL, NULL, NULL, '2026-11-26 20:28:30.575002+00', NULL),
	('18975eae-c4fd-4242-8f43-f098e4b75ec2', 'example-d07-84', NULL, NULL, NULL, '2026-11-26 20:28:30.578667+00', NULL),
	('631b4fb3-22a2-4ca2-8f6a-00af4d06b73b', 'example-d07-85', NULL, NULL, NULL, '2026-11-26 20:28:30.582275+00', NULL),
	('f7a8532d-87da-41c4-829a-9fa530ec1e44', 'example-d07-86', NULL, NULL, NULL, '2026-11-26 20:28:30.586273+00', NULL),
	('2453513d-918a-4383-bb39-466f64fb3987', 'example-d07-87', NULL, NULL, NULL, '2026-11-26 20:28:30.593977+00', NULL),
	('f4e04bb3-37b6-4f08-a1e9-42ac98b0801f', 'example-d07-88', NULL, NULL, NULL, '2026-11-26 20:28:30.600708+00', NULL),
	('80528f23-f567-4a04-90fb-f58a19e01b9e', 'example-d07-89', NULL, NULL, NULL, '2026-11-26 20:28:30.606432+00', NULL),
	('214b821c-033c-4aa6-831c-661ac37b49b7', 'example-d07-90', NULL, NULL, NULL, '2026-11-26 20:28:30.613358+00', NULL),
	('3d36553f-c335-4b01-8ea2-1f4b51797111', 'example-d07-91', NULL, NULL, NULL, '2026-11-26 20:28:30.621315+00', NULL),
	('09ea48b8-ff35-4270-9a5a-6f8de47cd50e', 'example-d07-92', NULL, NULL, NULL, '2026-11-26 20:28:30.625352+00', NULL),
	('20867f5f-210b-4d3a-b105-80eae1c36318', 'example-d07-93', NULL, NULL, NULL, '2026-11-26 20:28:30.629262+00', NULL),
	('6ba7d55a-c097-45b3-9a3b-9f2375668ec1', 'example-d07-94', NULL, NULL, NULL, '2026-11-26 20:28:30.633833+00', NULL),
	('e4f8e599-d313-4de3-a78c-ff29b8e07ceb', 'example-d07-95', NULL, NULL, NULL, '2026-11-26 20:28:30.637478+00', NULL),
	('4eec2482-20ce-4d4f-b2fe-088c2755c3fe', 'example-d07-96', NULL, NULL, NULL, '2026-11-26 20:28:30.644049+00', NULL),
	('5d4c6ddf-eca9-4ca8-b886-bafa515bbcd4', 'example-d07-97', NULL, NULL, NULL, '2026-11-26 20:28:30.652305+00', NULL),
	('5c0f9e00-e998-48d5-92ea-045130f4312f', 'example-d07-98', NULL, NULL, NULL, '2026-11-26 20:28:30.661634+00', NULL),
	('c3f81920-b43c-4048-9c1b-41c2329e7879', 'example-d07-99', NULL, NULL, NULL, '2026-11-26 20:28:30.668006+00', NULL),
	('42276303-0be5-426f-aa4a-c825fc45df09', 'example-d07-100', NULL, NULL, NULL, '2026-11-26 20:28:30.676431+00', NULL),
	('40521803-bc04-421b-b1b5-5948c43785c1', 'example-d07-101', NULL, NULL, NULL, '2026-11-26 20:28:30.683557+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('ca8f30cb-07dc-416f-9d83-43f476dfc788', 'example-d07-102', NULL, NULL, NULL, '2026-11-26 20:28:30.690717+00', NULL),
	('ae2a71ee-14ce-46b4-8538-a43796f3e0a4', 'example-d07-103', NULL, NULL, NULL, '2026-11-26 20:28:30.69781+00', NULL),
	('605ad4cf-3e5c-4a98-b17d-ea3b4182c2eb', 'example-d07-104', NULL, NULL, NULL, '2026-11-26 20:28:30.704648+00', NULL),
	('0a914429-e687-401b-a295-9d13c690c945', 'example-d07-105', NULL, NULL, NULL, '2026-11-26 20:28:30.711509+00', NULL),
	('63966ab9-9bf8-4e9c-97f5-89a55c7cf8a7', 'example-d07-106', NULL, NULL, NULL, '2026-11-26 20:28:30.718287+00', NULL),
	('b99d4232-816c-49cc-bd0b-780a2c35647c', 'example-d07-107', NULL, NULL, NULL, '2026-11-26 20:28:30.725465+00', NULL),
	('967a9acb-3e8a-413d-860d-59025b18552c', 'example-d07-108', NULL, NULL, NULL, '2026-11-26 20:28:30.736815+00', NULL),
	('2a1d4ed4-5b77-4dfb-aeb0-43c7207f8b0b', 'example-d07-109', NULL, NULL, NULL, '2026-11-26 20:28:30.741033+00', NULL),
	('afa8a3ef-b278-4b6a-9096-585eac6e15f4', 'example-d07-110', NULL, NULL, NULL, '2026-11-26 20:28:30.749723+00', NULL),
	('c8757459-9eef-41d0-9266-8ffeca52b64e', 'example-d07-111', NULL, NULL, NULL, '2026-11-26 20:28:30.753775+00', NULL),
	('c2b85dfe-12d0-427a-ae6e-b09e2f0d95fb', 'example-d07-112', NULL, NULL, NULL, '2026-11-26 20:28:30.760254+00', NULL),
	('0e07c141-191d-43d9-92ab-4deb46a996a3', 'example-d07-113', NULL, NULL, NULL, '2026-11-26 20:28:30.763794+00', NULL),
	('7bd90d63-e38b-4842-9505-868adb381f53', 'example-d07-114', NULL, NULL, NULL, '2026-11-26 20:28:30.767516+00', NULL),
	('80087f4e-cc42-46fc-98ac-d86333f59648', 'example-d07-115', NULL, NULL, NULL, '2026-11-26 20:28:30.771064+00', NULL),
	('312e6a0a-bf7f-408f-bed5-8744efc731b2', 'example-d07-116', NULL, NULL, NULL, '2026-11-26 20:28:30.774602+00', NULL),
	('2b277c89-caa7-4336-9028-2eabaf487cef', 'example-d07-117', NULL, NULL, NULL, '2026-11-26 20:28:30.778286+00', NULL),
	('22008d9a-9cd8-47ec-86e2-17b67178b116', 'example-d07-118', NULL, NULL, NULL, '2026-11-26 20:28:30.781974+00', NULL),
	('0fabb4b2-4402-4be7-8e5e-79dad2aa3858', 'example-d07-119', NULL, NULL, NULL, '2026-11-26 20:28:30.785472+00', NULL),
	('43efec2a-c55c-47f5-8ed9-a83c04cf87d4', 'example-d07-120', NULL, NULL, NULL, '2026-11-26 20:28:30.789183+00', NULL),
	('53ae6f0a-90e5-4940-ae36-d764d566b628', 'example-d07-121', NULL, NULL, NULL, '2026-11-26 20:28:30.792529+00', NULL),
	('901c3d02-6f54-4911-8e4d-d4ed92da80e9', 'example-d07-122', NULL, NULL, NULL, '2026-11-26 20:28:30.796364+00', NULL),
	('655dc253-bafe-4a3b-a45b-c8afa07dc657', 'example-d07-123', NULL, NULL, NULL, '2026-11-26 20:28:30.799945+00', NULL),
	('f99db62f-dd3e-4be9-bbfe-c7921529a2ba', 'example-d07-124', NULL, NULL, NULL, '2026-11-26 20:28:30.804667+00', NULL),
	('c0b4ae48-4737-43d9-8e92-f338266f7795', 'example-d07-125', NULL, NULL, NULL, '2026-11-26 20:28:30.809037+00', NULL),
	('bb1f9d3e-e174-4d34-b561-660d69915373', 'example-d07-126', NULL, NULL, NULL, '2026-11-26 20:28:30.81293+00', NULL),
	('b488b75a-9f36-485e-9480-1444452a9245', 'example-d07-127', NULL, NULL, NULL, '2026-11-26 20:28:30.816779+00', NULL),
	('052af860-8a60-47dd-9d9e-041513b4c3f2', NULL, NULL, NULL, '607af6547b2c14dffed53df14393a91d6921c2b265d06754f10a8efecf86e963', '2026-11-26 20:28:30.827434+00', NULL),
	('499c18a6-6073-40af-a90b-b4f605a1558a', 'example-d08-0', NULL, NULL, NULL, '2026-11-26 20:28:30.86052+00', NULL),
	('46c3b07a-dfbf-40c8-a5d7-f2486b9d5eb2', 'example-d08-1', NULL, NULL, NULL, '2026-11-26 20:28:30.864542+00', NULL),
	('2bc1e0f9-5f58-4839-b03d-5a2a2e9c9d6f', 'example-d08-2', NULL, NULL, NULL, '2026-11-26 20:28:30.867834+00', NULL),
	('73768d06-bbe5-4fc0-ab49-1700664e6c9d', 'example-d08-3', NULL, NULL, NULL, '2026-11-26 20:28:30.87098+00', NULL),
	('ba4dc5cc-3a71-47ef-a9db-b9cb4d38f4c8', 'example-d08-4', NULL, NULL, NULL, '2026-11-26 20:28:30.874152+00', NULL),
	('b1094aa9-92f3-45b9-ac2d-47ee563124e6', 'example-d08-5', NULL, NULL, NULL, '2026-11-26 20:28:30.877791+00', NULL),
	('6aaf627a-c774-446f-b788-45949c10c2b8', 'example-d08-6', NULL, NULL, NULL, '2026-11-26 20:28:30.881037+00', NULL),
	('ff54adf4-9317-4172-a783-3a4b1ffdf14e', 'example-d08-7', NULL, NULL, NULL, '2026-11-26 20:28:30.884347+00', NULL),
	('15f26934-bbe9-4346-996a-a9fe0544a723', 'example-d08-8', NULL, NULL, NULL, '2026-11-26 20:28:30.887575+00', NULL),
	('7a00204f-fbb7-4eb6-94b8-c029970bb379', 'example-d08-9', NULL, NULL, NULL, '2026-11-26 20:28:30.891016+00', NULL),
	('46402f35-8d1b-4652-9937-c66b42053e10', 'example-d08-10', NULL, NULL, NULL, '2026-11-26 20:28:30.894579+00', NULL),
	('181a8d65-c28c-4247-ac98-65213d2db337', 'example-d08-11', NULL, NULL, NULL, '2026-11-26 20:28:30.897949+00', NULL),
	('48a4206a-c301-48e5-a36f-20474b86151b', 'example-d08-12', NULL, NULL, NULL, '2026-11-26 20:28:30.901326+00', NULL),
	('657a84d8-6854-462a-b541-fe113fc95644', 'example-d08-13', NULL, NULL, NULL, '2026-11-26 20:28:30.904622+00', NULL),
	('822b9b2f-b0c9-48bb-926b-98f37b5ff5ee', 'example-d08-14', NULL, NULL, NULL, '2026-11-26 20:28:30.908176+00', NULL),
	('55be6ebe-ef0a-4264-bc62-b3f90fff260c', 'example-d08-15', NULL, NULL, NULL, '2026-11-26 20:28:30.911389+00', NULL),
	('ced9b275-97aa-42ac-a8cf-608e983a37dc', 'example-d08-16', NULL, NULL, NULL, '2026-11-26 20:28:30.914652+00', NULL),
	('37ead893-527b-4f8e-b75b-a502a847b6b5', 'example-d08-17', NULL, NULL, NULL, '2026-11-26 20:28:30.9181+00', NULL),
	('0033a29b-5734-4a4e-9f80-90d57a0cb12f', 'example-d08-18', NULL, NULL, NULL, '2026-11-26 20:28:30.921468+00', NULL),
	('f536e88d-1e7a-4a94-aa2e-473089c54082', 'example-d08-19', NULL, NULL, NULL, '2026-11-26 20:28:30.924848+00', NULL),
	('46ddb5d7-b198-4502-b94d-69ca4228b6d4', 'example-d08-20', NULL, NULL, NULL, '2026-11-26 20:28:30.928498+00', NULL),
	('d8bb836c-0209-446a-9efa-6bf1f18ef6b8', 'example-d08-21', NULL, NULL, NULL, '2026-11-26 20:28:30.932221+00', NULL),
	('ea8ac43a-60c6-43c0-9758-f0a20da19fec', 'example-d08-22', NULL, NULL, NULL, '2026-11-26 20:28:30.935579+00', NULL),
	('cde52c4d-e7ca-4ef8-8d63-8609a95a5a99', 'example-d08-23', NULL, NULL, NULL, '2026-11-26 20:28:30.946179+00', NULL),
	('8c515c50-5e5e-4582-98c6-80c0278bdb01', 'example-d08-24', NULL, NULL, NULL, '2026-11-26 20:28:30.951474+00', NULL),
	('719211b4-7202-4246-b4cf-0e5b0f1a80de', 'example-d08-25', NULL, NULL, NULL, '2026-11-26 20:28:30.955365+00', NULL),
	('614ad68b-8fe0-4dab-a02a-70146e9b28cb', 'example-d08-26', NULL, NULL, NULL, '2026-11-26 20:28:30.959127+00', NULL),
	('b3832263-76b2-4434-a1a0-f0033f80c52e', 'example-d08-27', NULL, NULL, NULL, '2026-11-26 20:28:30.962923+00', NULL),
	('ef860082-278a-494d-adba-b2535ab9efc5', 'example-d08-28', NULL, NULL, NULL, '2026-11-26 20:28:30.966571+00', NULL),
	('1778ab01-024b-4243-a140-b5f8be07b35b', 'example-d08-29', NULL, NULL, NULL, '2026-11-26 20:28:30.970458+00', NULL),
	('fcc98fa2-0c7c-4690-9414-0bffb39e66cd', 'example-d08-30', NULL, NULL, NULL, '2026-11-26 20:28:30.974162+00', NULL),
	('9baa826f-04d1-4d41-9878-9325f3a6bf3f', 'example-d08-31', NULL, NULL, NULL, '2026-11-26 20:28:30.978145+00', NULL),
	('19e099e8-2a19-4cf2-bea1-4de2dad898cd', 'example-d08-32', NULL, NULL, NULL, '2026-11-26 20:28:30.982192+00', NULL),
	('9686de0d-f44e-4a35-8d23-9aeed167d976', 'example-d08-33', NULL, NULL, NULL, '2026-11-26 20:28:30.985897+00', NULL),
	('96fc2305-5311-4702-a742-95fd2582c2e8', 'example-d08-34', NULL, NULL, NULL, '2026-11-26 20:28:30.989845+00', NULL),
	('07497b56-9b98-4979-a66d-953235d2ed57', 'example-d08-35', NULL, NULL, NULL, '2026-11-26 20:28:30.99377+00', NULL),
	('9b9b5aa9-b7be-4980-a272-7c2becbc84ec', 'example-d08-36', NULL, NULL, NULL, '2026-11-26 20:28:30.997805+00', NULL),
	('bd141ead-c7ae-4bd8-948e-e9b728e194eb', 'example-d08-37', NULL, NULL, NULL, '2026-11-26 20:28:31.001706+00', NULL),
	('9639c2d5-8543-47e7-9166-9c2592546c42', 'example-d08-38', NULL, NULL, NULL, '2026-11-26 20:28:31.008372+00', NULL),
	('b47a0e8a-a954-43b3-889c-167e0e1dacc1', 'example-d08-39', NULL, NULL, NULL, '2026-11-26 20:28:31.012561+00', NULL),
	('b07ae220-603f-453d-9606-d1975c73b051', 'example-d08-40', NULL, NULL, NULL, '2026-11-26 20:28:31.016713+00', NULL),
	('d290820d-6c11-42a9-a9a1-298a1ad28acc', 'example-d08-41', NULL, NULL, NULL, '2026-11-26 20:28:31.020664+00', NULL),
	('f04238a5-8bc1-4c10-be61-6b9d445352ec', 'example-d08-42', NULL, NULL, NULL, '2026-11-26 20:28:31.024682+00', NULL),
	('f6cf4bf4-e696-4b53-b8c4-c94f53e5823a', 'example-d08-43', NULL, NULL, NULL, '2026-11-26 20:28:31.028899+00', NULL),
	('e48b526a-4161-4517-b613-9d3943c9ebd5', 'example-d08-44', NULL, NULL, NULL, '2026-11-26 20:28:31.032932+00', NULL),
	('771ccede-1b65-4b60-b541-7bef728cb30e', 'example-d08-45', NULL, NULL, NULL, '2026-11-26 20:28:31.036649+00', NULL),
	('f193054c-2a48-453e-a373-a19c23207159', 'example-d08-46', NULL, NULL, NULL, '2026-11-26 20:28:31.040351+00', NULL),
	('0ee780fd-7735-4b4a-96a4-c3cd4c3827c3', 'example-d08-47', NULL, NULL, NULL, '2026-11-26 20:28:31.044157+00', NULL),
	('674154c8-a21a-452c-bda0-d04237585e98', 'example-d08-48', NULL, NULL, NULL, '2026-11-26 20:28:31.047969+00', NULL),
	('5a046dbc-0b97-4a82-97c0-2c931fa6585f', 'example-d08-49', NULL, NULL, NULL, '2026-11-26 20:28:31.051629+00', NULL),
	('b2a90419-d996-4b07-9648-281d70a75ae6', 'example-d08-50', NULL, NULL, NULL, '2026-11-26 20:28:31.055224+00', NULL),
	('2ea09336-bb4c-4f87-b933-8951a8fb8d29', 'example-d08-51', NULL, NULL, NULL, '2026-11-26 20:28:31.058962+00', NULL),
	('9de5db72-9939-456e-9fd6-ad64188dd2a6', 'example-d08-52', NULL, NULL, NULL, '2026-11-26 20:28:31.062627+00', NULL),
	('660437fd-b4ab-4729-8e09-8dc310e79b98', 'example-d08-53', NULL, NULL, NULL, '2026-11-26 20:28:31.066463+00', NULL),
	('aca117df-1ada-47ca-bd72-03217ca9824c', 'example-d08-54', NULL, NULL, NULL, '2026-11-26 20:28:31.070121+00', NULL),
	('aef73b51-7b4d-42d2-84e3-fab6d05d3c03', 'example-d08-55', NULL, NULL, NULL, '2026-11-26 20:28:31.073723+00', NULL),
	('1eb3c1f8-3f15-4647-be3a-a6e51eed7c93', 'example-d08-56', NULL, NULL, NULL, '2026-11-26 20:28:31.077268+00', NULL),
	('b44103db-e5ff-4c78-bf4a-e8e046fd1401', 'example-d08-57', NULL, NULL, NULL, '2026-11-26 20:28:31.080854+00', NULL),
	('b2cf89f3-f8b4-46ad-8c61-2d10496e448b', 'example-d08-58', NULL, NULL, NULL, '2026-11-26 20:28:31.084784+00', NULL),
	('c741a1a1-e6e8-4242-a51e-aad09c3edd5c', 'example-d08-59', NULL, NULL, NULL, '2026-11-26 20:28:31.088497+00', NULL),
	('ea21fde1-ec26-4cc9-be33-9fcbf65999a1', 'example-d08-60', NULL, NULL, NULL, '2026-11-26 20:28:31.092432+00', NULL),
	('0bfabc78-cff0-48fd-96e5-096577d005e6', 'example-d08-61', NULL, NULL, NULL, '2026-11-26 20:28:31.096363+00', NULL),
	('cb8da8f2-c8df-4074-86bb-677180dbc465', 'example-d08-62', NULL, NULL, NULL, '2026-11-26 20:28:31.099923+00', NULL),
	('55273790-6c2b-49fa-9ee9-d6fa8817d1ce', 'example-d08-63', NULL, NULL, NULL, '2026-11-26 20:28:31.103602+00', NULL),
	('4699195b-cd11-43f5-a29f-a71faec4be8e', 'example-d08-64', NULL, NULL, NULL, '2026-11-26 20:28:31.107365+00', NULL),
	('fbd8cc8e-ee3a-47a2-92f4-9b6a34c26b56', 'example-d08-65', NULL, NULL, NULL, '2026-11-26 20:28:31.111066+00', NULL),
	('edc1843e-5b58-4eb3-ab42-89e0277c91d1', 'example-d08-66', NULL, NULL, NULL, '2026-11-26 20:28:31.115195+00', NULL),
	('fc6990aa-0b78-43ca-931e-14507fcdfdd8', 'example-d08-67', NULL, NULL, NULL, '2026-11-26 20:28:31.119131+00', NULL),
	('35aae370-4779-4c32-b4d5-4ba97aa87e06', 'example-d08-68', NULL, NULL, NULL, '2026-11-26 20:28:31.122815+00', NULL),
	('2d9671a8-c32c-4b03-909c-35da51a2131a', 'example-d08-69', NULL, NULL, NULL, '2026-11-26 20:28:31.126715+00', NULL),
	('c730585d-eb8e-4a6a-bf1c-503162c37547', 'example-d08-70', NULL, NULL, NULL, '2026-11-26 20:28:31.130655+00', NULL),
	('5eab8cf3-77b8-4c44-b72d-e796e77be863', 'example-d08-71', NULL, NULL, NULL, '2026-11-26 20:28:31.134451+00', NULL),
	('079af813-5cef-4cd6-8b1f-949fd19a68cc', 'example-d08-72', NULL, NULL, NULL, '2026-11-26 20:28:31.138394+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('5be66d7f-4690-4a24-9698-df9f9242f704', 'example-d08-73', NULL, NULL, NULL, '2026-11-26 20:28:31.142053+00', NULL),
	('dc095cca-f46f-4980-b320-d88a5e54c0d6', 'example-d08-74', NULL, NULL, NULL, '2026-11-26 20:28:31.145857+00', NULL),
	('4dd322b4-a451-4a07-929b-a9a779b945fd', 'example-d08-75', NULL, NULL, NULL, '2026-11-26 20:28:31.149641+00', NULL),
	('72274372-35be-4e16-bafb-45cf8fcf3f20', 'example-d08-76', NULL, NULL, NULL, '2026-11-26 20:28:31.153392+00', NULL),
	('942dd487-e10f-418f-8330-e5f697d74116', NULL, NULL, NULL, 'c3b6842515ad1e185253632628bae2b7653f039479ad88c214a1c95ed7ce0f05', '2026-11-26 20:28:31.173041+00', NULL),
	('e4dc6935-7802-4566-89be-b4823ca552c4', 'example-d09-0', NULL, NULL, NULL, '2026-11-26 20:28:31.212001+00', NULL),
	('55435f12-6af6-48f0-911a-48414e92036e', 'example-d09-1', NULL, NULL, NULL, '2026-11-26 20:28:31.217612+00', NULL),
	('de5f644a-fb3b-42bf-a83a-f9f713036d2f', 'example-d09-2', NULL, NULL, NULL, '2026-11-26 20:28:31.222758+00', NULL),
	('3737df2d-3ad8-4896-af2a-1e69008d397f', 'example-d09-3', NULL, NULL, NULL, '2026-11-26 20:28:31.230029+00', NULL),
	('711f15ac-07a0-4592-ac72-501088e288dc', 'example-d09-4', NULL, NULL, NULL, '2026-11-26 20:28:31.236637+00', NULL),
	('b750ad00-eced-4eb9-84ab-9f330bfc6c3f', 'example-d09-5', NULL, NULL, NULL, '2026-11-26 20:28:31.243471+00', NULL),
	('776f04cf-1f28-46d7-bd13-98f575b5e358', 'example-d09-6', NULL, NULL, NULL, '2026-11-26 20:28:31.248824+00', NULL),
	('f4c6e37e-6dce-4096-bfdd-d60a90d6b0dc', 'example-d09-7', NULL, NULL, NULL, '2026-11-26 20:28:31.253654+00', NULL),
	('80a241d3-1adf-4e2f-922f-ba87950c0103', NULL, NULL, NULL, '88687376b26741011100ad6a34f67ccbccb09bd4333e37941f80f7fb65023f14', '2026-11-26 20:28:31.262231+00', NULL),
	('5045fc68-cb23-46e2-ac8b-264d6712c79d', 'example-d10-0', NULL, NULL, NULL, '2026-11-26 20:28:31.310943+00', NULL),
	('62d34fdd-4f4c-430f-9c9c-1635a07ab0f7', 'example-d10-1', NULL, NULL, NULL, '2026-11-26 20:28:31.318024+00', NULL),
	('55b1fb3a-ac97-4722-a9e4-617be89ab33a', 'example-d10-2', NULL, NULL, NULL, '2026-11-26 20:28:31.324139+00', NULL),
	('381bbacb-80e1-4bda-9bf5-b1939db0c781', 'example-d10-3', NULL, NULL, NULL, '2026-11-26 20:28:31.330916+00', NULL),
	('e5fdcbff-60e3-4780-b244-9f515b7aa8c5', 'example-d10-4', NULL, NULL, NULL, '2026-11-26 20:28:31.337043+00', NULL),
	('98e77064-9249-48c7-92a3-0a2c7ec32327', 'example-d10-5', NULL, NULL, NULL, '2026-11-26 20:28:31.342711+00', NULL),
	('f35d6e16-e9c0-4439-aa36-677b5a829bfb', 'example-d10-6', NULL, NULL, NULL, '2026-11-26 20:28:31.348335+00', NULL),
	('690deb30-a4e4-4ea9-95e2-f79e6976f1e7', 'example-d10-7', NULL, NULL, NULL, '2026-11-26 20:28:31.353063+00', NULL),
	('427c8152-8478-4fb5-b348-08100c65d707', 'example-d10-8', NULL, NULL, NULL, '2026-11-26 20:28:31.356766+00', NULL),
	('0dbb80d1-958b-40f7-bc20-aea5fe86ab75', 'example-d10-9', NULL, NULL, NULL, '2026-11-26 20:28:31.360389+00', NULL),
	('0df8f178-8d5c-443c-af0c-f4acc2ed1164', 'example-d10-10', NULL, NULL, NULL, '2026-11-26 20:28:31.363984+00', NULL),
	('4414f89d-b52f-4897-8eab-9510ee20b53e', NULL, NULL, NULL, '7407c439617c6d31f594342cea37702ba785796acc5f85ba9cb468dd4e2de43d', '2026-11-26 20:28:31.375902+00', NULL),
	('419fd375-f8d1-41a0-aa4e-23502e40ba98', 'example-d11-0', NULL, NULL, NULL, '2026-11-26 20:28:31.429436+00', NULL),
	('a38a74b2-8e68-4a8c-b618-a3f88eb28441', 'example-d11-1', NULL, NULL, NULL, '2026-11-26 20:28:31.433995+00', NULL),
	('25c7868e-d6bf-472c-acbd-83cac907f235', 'example-d11-2', NULL, NULL, NULL, '2026-11-26 20:28:31.437947+00', NULL),
	('130cc8a9-2645-4190-a352-26d06d8eaab1', 'example-d11-3', NULL, NULL, NULL, '2026-11-26 20:28:31.442021+00', NULL),
	('604651d9-5f06-4608-b94d-54168aade4d8', 'example-d11-4', NULL, NULL, NULL, '2026-11-26 20:28:31.44698+00', NULL),
	('ce979b08-62eb-4ed6-bf11-defecf5c5bc1', 'example-d11-5', NULL, NULL, NULL, '2026-11-26 20:28:31.451748+00', NULL),
	('aaef5004-b0f2-4e34-9b35-b8780f75b78d', 'example-d11-6', NULL, NULL, NULL, '2026-11-26 20:28:31.45633+00', NULL),
	('6e419c60-a59f-4960-b721-73db2e756fec', 'example-d11-7', NULL, NULL, NULL, '2026-11-26 20:28:31.460529+00', NULL),
	('7c1db5c0-44d2-447f-b06f-094c56635910', 'example-d11-8', NULL, NULL, NULL, '2026-11-26 20:28:31.46497+00', NULL),
	('cac6d496-21ad-4f05-bacd-6704a86c2361', 'example-d11-9', NULL, NULL, NULL, '2026-11-26 20:28:31.469616+00', NULL),
	('f070cf84-4225-4c2e-9280-9a133dc742c8', 'example-d11-10', NULL, NULL, NULL, '2026-11-26 20:28:31.47395+00', NULL),
	('33ed0735-5925-41c2-a985-99e4c0bd7ed6', 'example-d11-11', NULL, NULL, NULL, '2026-11-26 20:28:31.478681+00', NULL),
	('b23f6762-870d-4017-ac28-ce491eaeda58', 'example-d11-12', NULL, NULL, NULL, '2026-11-26 20:28:31.482901+00', NULL),
	('f42cc28c-f10f-448e-93f2-c44d7be5f803', 'example-d11-13', NULL, NULL, NULL, '2026-11-26 20:28:31.487029+00', NULL),
	('477a0b65-5bd5-4217-bda9-80bfd177f0c4', 'example-d11-14', NULL, NULL, NULL, '2026-11-26 20:28:31.492553+00', NULL),
	('7308b8bc-a8c1-45f9-a0c5-16e17aee791f', 'example-d11-15', NULL, NULL, NULL, '2026-11-26 20:28:31.538605+00', NULL),
	('b6cd2513-b5be-4893-a57d-4164bdc15975', 'example-d11-16', NULL, NULL, NULL, '2026-11-26 20:28:31.561014+00', NULL),
	('c037ea0f-f689-46ae-8354-00d4ba3d419b', 'example-d11-17', NULL, NULL, NULL, '2026-11-26 20:28:31.572518+00', NULL),
	('710932b0-3a66-4db5-8ce6-2cab189ca618', 'example-d11-18', NULL, NULL, NULL, '2026-11-26 20:28:31.582039+00', NULL),
	('905d7ff5-7f80-426f-bd80-105bac65b8e0', 'example-d11-19', NULL, NULL, NULL, '2026-11-26 20:28:31.593165+00', NULL),
	('4001b7e9-8cb3-4234-a50e-287fb20edfce', 'example-d11-20', NULL, NULL, NULL, '2026-11-26 20:28:31.601131+00', NULL),
	('df5df323-0581-4737-89b0-b7b4513e57d3', 'example-d11-21', NULL, NULL, NULL, '2026-11-26 20:28:31.612197+00', NULL),
	('d67fb1cc-b808-4dad-8623-5941788abdf8', 'example-d11-22', NULL, NULL, NULL, '2026-11-26 20:28:31.623061+00', NULL),
	('893f6107-dd8d-41bb-8785-b21c4cb68d58', 'example-d11-23', NULL, NULL, NULL, '2026-11-26 20:28:31.631746+00', NULL),
	('62e3986f-2009-4e46-8828-92ce31a435f7', 'example-d11-24', NULL, NULL, NULL, '2026-11-26 20:28:31.643832+00', NULL),
	('0dbd5848-26bc-42da-a70f-652f6e96bcb0', 'example-d11-25', NULL, NULL, NULL, '2026-11-26 20:28:31.6514+00', NULL),
	('bdd3a6a4-9180-4bdb-bd5e-421cab9de99b', 'example-d11-26', NULL, NULL, NULL, '2026-11-26 20:28:31.661519+00', NULL),
	('54c265af-0a90-4ad2-8fa7-166343fa3071', 'example-d11-27', NULL, NULL, NULL, '2026-11-26 20:28:31.669608+00', NULL),
	('88ab0d0e-d53e-45da-aa53-45181b7bf19f', 'example-d11-28', NULL, NULL, NULL, '2026-11-26 20:28:31.675528+00', NULL),
	('05b89bc3-9fc4-409d-864a-e15aaa6e7534', 'example-d11-29', NULL, NULL, NULL, '2026-11-26 20:28:31.685502+00', NULL),
	('7a1f869b-23e5-4f49-a01d-d0184361a036', 'example-d11-30', NULL, NULL, NULL, '2026-11-26 20:28:31.69204+00', NULL),
	('0636a10f-7c24-440c-8525-e80c90205fb5', 'example-d11-31', NULL, NULL, NULL, '2026-11-26 20:28:31.697142+00', NULL),
	('50929ac4-111e-4f04-ad64-ca5523e8bd0a', 'example-d11-32', NULL, NULL, NULL, '2026-11-26 20:28:31.701331+00', NULL),
	('85ad8f95-5cae-428c-bf62-a24523bef4ca', 'example-d11-33', NULL, NULL, NULL, '2026-11-26 20:28:31.708212+00', NULL),
	('b1676189-531a-4435-a58f-2150ff914aa7', 'example-d11-34', NULL, NULL, NULL, '2026-11-26 20:28:31.712211+00', NULL),
	('a4bc25b3-4efc-4ba6-bf65-8f84d464ddcb', 'example-d11-35', NULL, NULL, NULL, '2026-11-26 20:28:31.717169+00', NULL),
	('bfa7f5b3-715e-4df8-9911-6b1ab72bac29', 'example-d11-36', NULL, NULL, NULL, '2026-11-26 20:28:31.722153+00', NULL),
	('daeac453-7add-477b-86bd-0d62e6aa7430', 'example-d11-37', NULL, NULL, NULL, '2026-11-26 20:28:31.726608+00', NULL),
	('541ab79d-8d02-4a40-8020-75e71f3da46f', 'example-d11-38', NULL, NULL, NULL, '2026-11-26 20:28:31.730852+00', NULL),
	('7275b0a5-3efc-4d3f-9cdd-46d61db57d03', 'example-d11-39', NULL, NULL, NULL, '2026-11-26 20:28:31.73475+00', NULL),
	('5c3e3278-7f5c-4f66-9dcc-b8143998ca3a', 'example-d11-40', NULL, NULL, NULL, '2026-11-26 20:28:31.738992+00', NULL),
	('bf277d06-7031-48d6-87e0-16f546fb80b2', 'example-d11-41', NULL, NULL, NULL, '2026-11-26 20:28:31.743399+00', NULL),
	('b097ccae-80c9-4948-a789-58d15e19830b', 'example-d11-42', NULL, NULL, NULL, '2026-11-26 20:28:31.748177+00', NULL),
	('a0a5fc17-28ce-4da9-9cfa-a7be9c95d3b4', 'example-d11-43', NULL, NULL, NULL, '2026-11-26 20:28:31.752919+00', NULL),
	('9c1f5636-e2e5-4ca4-b344-d112dbcb2348', 'example-d11-44', NULL, NULL, NULL, '2026-11-26 20:28:31.756898+00', NULL),
	('6ec51e91-01dc-46bf-bd1a-2e7db92325c8', 'example-d11-45', NULL, NULL, NULL, '2026-11-26 20:28:31.76205+00', NULL),
	('753dda43-c11f-456a-82dc-b802ffa1aaa9', 'example-d11-46', NULL, NULL, NULL, '2026-11-26 20:28:31.766897+00', NULL),
	('64adf191-9087-4d1f-b45f-da3528c87f44', 'example-d11-47', NULL, NULL, NULL, '2026-11-26 20:28:31.771367+00', NULL),
	('7daf8dfe-413c-46e3-aff8-6c42aa4c1103', 'example-d11-48', NULL, NULL, NULL, '2026-11-26 20:28:31.775895+00', NULL),
	('d7107751-447e-4db4-bcb0-7a8f9d945a11', 'example-d11-49', NULL, NULL, NULL, '2026-11-26 20:28:31.780394+00', NULL),
	('c74c97d9-2268-470a-b706-2e06a6c25826', 'example-d11-50', NULL, NULL, NULL, '2026-11-26 20:28:31.784443+00', NULL),
	('d089fb8f-5cc7-4a1d-b465-c3e3f57eb2ef', 'example-d11-51', NULL, NULL, NULL, '2026-11-26 20:28:31.788063+00', NULL),
	('d9370d98-d725-4bb0-a8c7-ccf54a5891b4', 'example-d11-52', NULL, NULL, NULL, '2026-11-26 20:28:31.791777+00', NULL),
	('1e9e5a3b-d4ca-4145-84a8-85f2f57b7de8', 'example-d11-53', NULL, NULL, NULL, '2026-11-26 20:28:31.795413+00', NULL),
	('a0a7c50b-987c-47d8-8bcf-0cbefa7004f9', 'example-d11-54', NULL, NULL, NULL, '2026-11-26 20:28:31.799709+00', NULL),
	('93e9fcf0-54ce-40af-8b24-71b15c0f4bb2', 'example-d11-55', NULL, NULL, NULL, '2026-11-26 20:28:31.803669+00', NULL),
	('33e3beff-5c6c-4fd4-b4c5-56e4fa30bfe1', 'example-d11-56', NULL, NULL, NULL, '2026-11-26 20:28:31.807985+00', NULL),
	('fc4effbe-4d01-45f5-ae07-7b0901b342b8', 'example-d11-57', NULL, NULL, NULL, '2026-11-26 20:28:31.811607+00', NULL),
	('edca6843-4448-4f93-b17b-3ec97f2c05ad', 'example-d11-58', NULL, NULL, NULL, '2026-11-26 20:28:31.81521+00', NULL),
	('cc1ca183-490a-45d3-a75c-2330efeb443b', 'example-d11-59', NULL, NULL, NULL, '2026-11-26 20:28:31.819263+00', NULL),
	('17613c9f-2ed8-415e-8423-9ab2d618024e', 'example-d11-60', NULL, NULL, NULL, '2026-11-26 20:28:31.82297+00', NULL),
	('eae2f03f-16e9-4dac-85bf-61fae6069376', 'example-d11-61', NULL, NULL, NULL, '2026-11-26 20:28:31.827257+00', NULL),
	('da5a1461-1e57-45aa-8d92-7149de3e0b38', 'example-d11-62', NULL, NULL, NULL, '2026-11-26 20:28:31.831085+00', NULL),
	('e9456cdc-5f74-4385-ba92-c280d385d836', 'example-d11-63', NULL, NULL, NULL, '2026-11-26 20:28:31.835209+00', NULL),
	('815db424-4b94-4807-a983-4223092ca099', 'example-d11-64', NULL, NULL, NULL, '2026-11-26 20:28:31.839517+00', NULL),
	('5b20f7b9-5db1-43c2-94ca-a04317470d2f', 'example-d11-65', NULL, NULL, NULL, '2026-11-26 20:28:31.843256+00', NULL),
	('3cec7d23-07ea-469f-a237-0bbafe10f5fa', 'example-d11-66', NULL, NULL, NULL, '2026-11-26 20:28:31.847213+00', NULL),
	('03c8c7da-b0ff-41b1-b35e-9e9abd20be5c', 'example-d11-67', NULL, NULL, NULL, '2026-11-26 20:28:31.851625+00', NULL),
	('58116c22-43f3-4c9a-a815-d22e4593fe75', 'example-d11-68', NULL, NULL, NULL, '2026-11-26 20:28:31.855686+00', NULL),
	('0d0a63db-4f67-4565-b5fb-a4f768629146', 'example-d11-69', NULL, NULL, NULL, '2026-11-26 20:28:31.859918+00', NULL),
	('b0d0c64e-57c5-4664-942e-5fd09bffe864', NULL, NULL, NULL, '56443bb00a5442c54116335498df69f64960a712e69cfb7850e9a81294797844', '2026-11-26 20:28:31.870587+00', NULL),
	('26f62a22-66ff-425b-b6e1-da5ac8ad7517', 'example-d12-0', NULL, NULL, NULL, '2026-11-26 20:28:31.907474+00', NULL),
	('879661b8-52e3-48ba-931b-fff3edf311ef', 'example-d12-1', NULL, NULL, NULL, '2026-11-26 20:28:31.912244+00', NULL),
	('57ac8752-e762-416d-90ce-2f6af1b1c9bc', 'example-d12-2', NULL, NULL, NULL, '2026-11-26 20:28:31.916132+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('865c7647-e29e-47c2-9c3e-af171f00f000', 'example-d12-3', NULL, NULL, NULL, '2026-11-26 20:28:31.920758+00', NULL),
	('238731a1-5b9c-45cc-b89d-40295f94337f', 'example-d12-4', NULL, NULL, NULL, '2026-11-26 20:28:31.924402+00', NULL),
	('38e52453-42f4-40cc-8c31-0a549ef83df6', 'example-d12-5', NULL, NULL, NULL, '2026-11-26 20:28:31.936671+00', NULL),
	('043721c2-500b-47d7-a04d-308dd9c79c4d', 'example-d12-6', NULL, NULL, NULL, '2026-11-26 20:28:31.94536+00', NULL),
	('d1e50053-4070-40fa-bcfb-0a4ccff469e7', 'example-d12-7', NULL, NULL, NULL, '2026-11-26 20:28:31.953218+00', NULL),
	('286f73a2-10ef-4eb6-ad22-177b706dc178', 'example-d12-8', NULL, NULL, NULL, '2026-11-26 20:28:31.961245+00', NULL),
	('9b4ad621-61b2-4838-933c-9bc8603dd848', 'example-d12-9', NULL, NULL, NULL, '2026-11-26 20:28:31.968215+00', NULL),
	('2f39a48f-3ca7-4493-978c-cb8c43a672fe', 'example-d12-10', NULL, NULL, NULL, '2026-11-26 20:28:31.975629+00', NULL),
	('56da61d6-044c-4737-881c-bcf64981b081', 'example-d12-11', NULL, NULL, NULL, '2026-11-26 20:28:31.981984+00', NULL),
	('d4ec22f8-4b61-4bd1-8d7a-63e8e804b9fc', 'example-d12-12', NULL, NULL, NULL, '2026-11-26 20:28:31.997805+00', NULL),
	('501414a1-0e63-49c0-9ba7-3b8c0f2f2e0c', 'example-d12-13', NULL, NULL, NULL, '2026-11-26 20:28:32.007771+00', NULL),
	('1d29bbee-4aa5-4e3b-89f8-e5d18c775197', 'example-d12-14', NULL, NULL, NULL, '2026-11-26 20:28:32.019533+00', NULL),
	('6e5dccfa-52f7-40bf-931b-d38b4737fe28', 'example-d12-15', NULL, NULL, NULL, '2026-11-26 20:28:32.028037+00', NULL),
	('dd44df75-7ec9-4fe4-b7ff-54bec4ae0643', 'example-d12-16', NULL, NULL, NULL, '2026-11-26 20:28:32.03777+00', NULL),
	('054ae341-b7aa-439d-87b9-bd79bb9588d7', 'example-d12-17', NULL, NULL, NULL, '2026-11-26 20:28:32.045397+00', NULL),
	('aee2d2b1-5744-4bb5-897d-5f163deda1a1', 'example-d12-18', NULL, NULL, NULL, '2026-11-26 20:28:32.053881+00', NULL),
	('cc4e301e-9e5f-4af6-89ec-2c5ccb2f6352', 'example-d12-19', NULL, NULL, NULL, '2026-11-26 20:28:32.080417+00', NULL),
	('13fb4791-cb14-4838-a502-dc0b222a7297', 'example-d12-20', NULL, NULL, NULL, '2026-11-26 20:28:32.08888+00', NULL),
	('257d8636-3de9-4338-bc5e-bc7458a43593', 'example-d12-21', NULL, NULL, NULL, '2026-11-26 20:28:32.098516+00', NULL),
	('5fad341e-ae42-45a6-afca-8e35b4cf692f', 'example-d12-22', NULL, NULL, NULL, '2026-11-26 20:28:32.106104+00', NULL),
	('76704630-49a0-44fe-80cf-934834bf0770', 'example-d12-23', NULL, NULL, NULL, '2026-11-26 20:28:32.115654+00', NULL),
	('3573d2cb-cda5-4829-97c9-e69221ad994f', 'example-d12-24', NULL, NULL, NULL, '2026-11-26 20:28:32.122534+00', NULL),
	('bd6a81c3-4f29-469e-9fec-90613275ba36', 'example-d12-25', NULL, NULL, NULL, '2026-11-26 20:28:32.130185+00', NULL),
	('e958f182-878d-4d93-9345-b521ff9e1baa', 'example-d12-26', NULL, NULL, NULL, '2026-11-26 20:28:32.138981+00', NULL),
	('a40d40da-1976-425c-9d6a-ca8dff924306', 'example-d12-27', NULL, NULL, NULL, '2026-11-26 20:28:32.143339+00', NULL),
	('ae7771c9-0536-4366-a3e7-8a97d9c737c4', 'example-d12-28', NULL, NULL, NULL, '2026-11-26 20:28:32.147397+00', NULL),
	('ae203aca-6b4e-4086-9b58-c767cd7fec57', 'example-d12-29', NULL, NULL, NULL, '2026-11-26 20:28:32.154526+00', NULL),
	('dc598673-df9e-433a-91bb-10e8fbe27141', 'example-d12-30', NULL, NULL, NULL, '2026-11-26 20:28:32.162723+00', NULL),
	('d4211b4c-d686-46c0-969d-016864b56503', 'example-d12-31', NULL, NULL, NULL, '2026-11-26 20:28:32.170872+00', NULL),
	('34e4fb5c-ac8c-4953-8a0d-0a088718c912', 'example-d12-32', NULL, NULL, NULL, '2026-11-26 20:28:32.18096+00', NULL),
	('6730a0b3-ba08-4f43-826d-9ac20ae27306', 'example-d12-33', NULL, NULL, NULL, '2026-11-26 20:28:32.189195+00', NULL),
	('f639b053-d375-4108-a640-d17434630719', 'example-d12-34', NULL, NULL, NULL, '2026-11-26 20:28:32.196553+00', NULL),
	('eb1df902-8725-4002-b099-1e20128f9515', 'example-d12-35', NULL, NULL, NULL, '2026-11-26 20:28:32.204362+00', NULL),
	('8e9c5e89-f1b3-4ec4-9d42-7145584d1cd6', 'example-d12-36', NULL, NULL, NULL, '2026-11-26 20:28:32.210729+00', NULL),
	('36d048ff-f967-4f8b-abe0-fb0cdf342b54', 'example-d12-37', NULL, NULL, NULL, '2026-11-26 20:28:32.223641+00', NULL),
	('21ce45b4-1cbb-414b-ba9b-0cef1eb2ca17', 'example-d12-38', NULL, NULL, NULL, '2026-11-26 20:28:32.230125+00', NULL),
	('9852d1e4-d6a4-474b-bcbc-68d0ebd4250a', 'example-d12-39', NULL, NULL, NULL, '2026-11-26 20:28:32.236801+00', NULL),
	('dd38bd69-8dd4-4196-a273-37711ee99eb0', 'example-d12-40', NULL, NULL, NULL, '2026-11-26 20:28:32.244416+00', NULL),
	('c9641344-4a6f-44e5-87fe-141fe398b5f5', 'example-d12-41', NULL, NULL, NULL, '2026-11-26 20:28:32.25256+00', NULL),
	('69e8cd2b-892b-43c1-9ee3-d2d4dbc46625', 'example-d12-42', NULL, NULL, NULL, '2026-11-26 20:28:32.260582+00', NULL),
	('3fce7089-8224-41d4-9601-0944d47c527b', 'example-d12-43', NULL, NULL, NULL, '2026-11-26 20:28:32.268763+00', NULL),
	('ac21935b-ba88-4815-b2a9-c005f31c9569', 'example-d12-44', NULL, NULL, NULL, '2026-11-26 20:28:32.278207+00', NULL),
	('2c02a889-3b74-4291-bdfa-578c5fb302a2', 'example-d12-45', NULL, NULL, NULL, '2026-11-26 20:28:32.288554+00', NULL),
	('c416f621-5ce2-4b5f-8bd8-97ea2049e6e4', 'example-d12-46', NULL, NULL, NULL, '2026-11-26 20:28:32.299291+00', NULL),
	('b87d4ea7-91e9-4497-940f-08fa371381dd', 'example-d12-47', NULL, NULL, NULL, '2026-11-26 20:28:32.312816+00', NULL),
	('cbf495ed-e663-4495-b31f-6a69a6eba84b', 'example-d12-48', NULL, NULL, NULL, '2026-11-26 20:28:32.32209+00', NULL),
	('c374cf91-4d2a-4b6f-9ecc-87f4caed160a', 'example-d12-49', NULL, NULL, NULL, '2026-11-26 20:28:32.334005+00', NULL),
	('f5fba852-843b-4a5e-9908-d0f31776eb18', 'example-d12-50', NULL, NULL, NULL, '2026-11-26 20:28:32.341327+00', NULL),
	('37fcd4e8-ca85-4924-a69f-19108c6b2daa', 'example-d12-51', NULL, NULL, NULL, '2026-11-26 20:28:32.352301+00', NULL),
	('b94ddbb8-4194-4fcc-a345-ee838ab287b5', 'example-d12-52', NULL, NULL, NULL, '2026-11-26 20:28:32.360332+00', NULL),
	('555e302a-ecf6-4c58-9c77-7a6ab8cc9b4b', 'example-d12-53', NULL, NULL, NULL, '2026-11-26 20:28:32.363855+00', NULL),
	('9b344f08-4d55-4c1e-ade4-da72880aebcf', 'example-d12-54', NULL, NULL, NULL, '2026-11-26 20:28:32.367477+00', NULL),
	('a69ddcb8-4312-4cf1-84de-ae079c2ebaff', NULL, NULL, NULL, '875c44766da65792cd93fed79ab1a6bba68fc1cf234dae5af813e669232ca792', '2026-11-26 20:28:32.373214+00', NULL),
	('5fc8d758-0dfb-4492-9f96-e611646a2ea0', NULL, NULL, NULL, '4057f855b6e0483838a44217dd6617f0fbb9188198aec487123ff9108770a91c', '2026-11-26 20:28:32.417929+00', NULL),
	('042b3110-b022-43d9-8596-32096b795aee', 'example-d13-0', NULL, NULL, NULL, '2026-11-26 20:28:32.425398+00', NULL),
	('5fc6d01a-c29e-4b7a-b9f9-843b06b44a4d', 'example-d13-1', NULL, NULL, NULL, '2026-11-26 20:28:32.434311+00', NULL),
	('8fdc4692-37dc-4715-9943-0423adae1003', 'example-d13-2', NULL, NULL, NULL, '2026-11-26 20:28:32.444835+00', NULL),
	('b4d40740-eeb7-49f6-bf0e-9efe75de64a7', NULL, NULL, NULL, '4b02caf76e41df6ba8183fc55d8a01bbf390f7c02eae8e28a9d32e99fedf2cfb', '2026-11-26 20:28:32.456045+00', NULL),
	('9bc4109f-b960-4c69-8443-1ccefa3c2025', 'example-d14-0', NULL, NULL, NULL, '2026-11-26 20:28:32.491025+00', NULL),
	('e1ede189-1e46-4143-891a-7951e1d2ec03', 'example-d14-1', NULL, NULL, NULL, '2026-11-26 20:28:32.495307+00', NULL),
	('6b203368-a699-4ead-b555-b8da36219284', 'example-d14-2', NULL, NULL, NULL, '2026-11-26 20:28:32.49911+00', NULL),
	('aa63aa84-1d77-4551-bf02-89c5e1a7d58f', 'example-d14-3', NULL, NULL, NULL, '2026-11-26 20:28:32.502963+00', NULL),
	('50abb09e-c4d6-4316-8518-8a0589801cb2', 'example-d14-4', NULL, NULL, NULL, '2026-11-26 20:28:32.506663+00', NULL),
	('29e00b3d-6b24-4872-9904-90b0f264a48b', 'example-d14-5', NULL, NULL, NULL, '2026-11-26 20:28:32.510174+00', NULL),
	('bf1532ba-d762-4825-b70c-7b68410c1274', NULL, NULL, NULL, '6b595ba98cbaed75528e9961cf3436c92726d482bace6b4690d0638fd8fcb9f6', '2026-11-26 20:28:32.580724+00', NULL),
	('d0adecd8-9b44-47d3-a644-688a529832da', NULL, NULL, NULL, 'd53915c8679c193ed5d79720985076c6d30ca53b8e46b918137b9391c4f15de3', '2026-11-26 20:28:32.614659+00', NULL),
	('cbe43e05-fb78-4985-87c6-259110098e40', NULL, NULL, NULL, '12c9494a8e54eac60f6b1fea096ec5ee6d6e84e54d59f4c15ae4a1ede85e1b5c', '2026-11-26 20:28:32.636729+00', NULL),
	('f793dd09-6f16-477f-8fb7-3a836f7cdade', NULL, NULL, NULL, '24281d3f6e8cd3017231ce443253136c5dd85372bc4cf7fa4fab45434304ba5c', '2026-11-26 20:28:32.653964+00', NULL),
	('2689b0a5-a499-4b70-b06f-c5f4a3f08235', 'example-d18-0', NULL, NULL, NULL, '2026-11-26 20:28:32.683486+00', NULL),
	('49eaedaf-e2bf-4422-812d-95cb6235f37e', 'example-d18-1', NULL, NULL, NULL, '2026-11-26 20:28:32.69459+00', NULL),
	('f22b9bdc-f9dc-4314-93b3-a7068904000d', 'example-d18-2', NULL, NULL, NULL, '2026-11-26 20:28:32.700029+00', NULL),
	('3a65efc4-2bfb-4ae5-850d-d6fd742d82e2', 'example-d18-3', NULL, NULL, NULL, '2026-11-26 20:28:32.70908+00', NULL),
	('d2fdf617-6193-4bf4-a851-f2450740544d', 'example-d18-4', NULL, NULL, NULL, '2026-11-26 20:28:32.71923+00', NULL),
	('e35842df-4c2b-496a-9055-acb73be170cb', 'example-d18-5', NULL, NULL, NULL, '2026-11-26 20:28:32.72329+00', NULL),
	('085a390a-ce40-4bb8-8901-43972c8b9bc5', 'example-d18-6', NULL, NULL, NULL, '2026-11-26 20:28:32.731401+00', NULL),
	('d32ba60f-2adf-440f-a0dc-e26d38c1c882', 'example-d18-7', NULL, NULL, NULL, '2026-11-26 20:28:32.738848+00', NULL),
	('1a52bafb-1585-427c-9799-950f5d091471', 'example-d18-8', NULL, NULL, NULL, '2026-11-26 20:28:32.750376+00', NULL),
	('4d576c29-3bf0-41b3-b89d-3e8b78970480', 'example-d18-9', NULL, NULL, NULL, '2026-11-26 20:28:32.762025+00', NULL),
	('19a6e287-4856-4909-bb92-417c4690e129', 'example-d18-10', NULL, NULL, NULL, '2026-11-26 20:28:32.770202+00', NULL),
	('825d61ff-0ee2-4920-9f8e-0a01ac60a6c0', 'example-d18-11', NULL, NULL, NULL, '2026-11-26 20:28:32.779872+00', NULL),
	('99c291c1-3543-4036-872c-842ef4372e92', 'example-d18-12', NULL, NULL, NULL, '2026-11-26 20:28:32.788914+00', NULL),
	('a4198055-71b9-4094-bc4b-fad6ac54ecb1', 'example-d18-13', NULL, NULL, NULL, '2026-11-26 20:28:32.79707+00', NULL),
	('95580409-e58c-411c-a44a-834a0dbc5b21', 'example-d18-14', NULL, NULL, NULL, '2026-11-26 20:28:32.805626+00', NULL),
	('c43b2916-b412-49f4-a8a1-847a0a61bda8', 'example-d18-15', NULL, NULL, NULL, '2026-11-26 20:28:32.813615+00', NULL),
	('af8ec4d6-bc11-447e-bb95-3410d810fccf', 'example-d18-16', NULL, NULL, NULL, '2026-11-26 20:28:32.822339+00', NULL),
	('d0fa09fa-380b-4584-8280-d33e548b7a99', 'example-d18-17', NULL, NULL, NULL, '2026-11-26 20:28:32.830149+00', NULL),
	('6b0b2e1c-38c8-4ed3-9fe9-2ac5531c6562', 'example-d18-18', NULL, NULL, NULL, '2026-11-26 20:28:32.839774+00', NULL),
	('50a9fdf0-ac29-4593-8371-644e0a6b435a', 'example-d18-19', NULL, NULL, NULL, '2026-11-26 20:28:32.843517+00', NULL),
	('aa3e06ba-5ef2-4d0e-836a-8005effcd79f', 'example-d18-20', NULL, NULL, NULL, '2026-11-26 20:28:32.847229+00', NULL),
	('38e810b0-4e22-4c8a-9e4d-2d9816976418', 'example-d18-21', NULL, NULL, NULL, '2026-11-26 20:28:32.851333+00', NULL),
	('f8b8c503-bb86-4ba0-a2b6-0545b4cbd342', 'example-d18-22', NULL, NULL, NULL, '2026-11-26 20:28:32.855185+00', NULL),
	('6b1dfff5-ebad-4614-b7ee-9c3531b74689', 'example-d18-23', NULL, NULL, NULL, '2026-11-26 20:28:32.859308+00', NULL),
	('2d05fd81-3b64-49dc-80f3-8e0158297dc2', 'example-d18-24', NULL, NULL, NULL, '2026-11-26 20:28:32.863118+00', NULL),
	('7b7daa92-caf7-4f5d-b627-a171003ca484', 'example-d18-25', NULL, NULL, NULL, '2026-11-26 20:28:32.86818+00', NULL),
	('12254d1a-234a-49bb-89c1-f0a99486f6fe', 'example-d18-26', NULL, NULL, NULL, '2026-11-26 20:28:32.872441+00', NULL),
	('b4db5cf9-848f-489a-a445-5d956ebf7875', 'example-d18-27', NULL, NULL, NULL, '2026-11-26 20:28:32.876377+00', NULL),
	('f98a2562-b493-4924-a69d-9664ce17865e', 'example-d18-28', NULL, NULL, NULL, '2026-11-26 20:28:32.880364+00', NULL),
	('44a3a0c3-9774-40e9-8d01-9f1eec8ee315', NULL, NULL, NULL, '9de7e29bc1cb5f28751d20f5620adca13c79d7c6ebbdd7bbecdf2ed62f2596fd', '2026-11-26 20:28:32.886002+00', NULL),
	('37aaf1e9-bc31-4535-8530-057f317f5a8b', 'example-d19-0', NULL, NULL, NULL, '2026-11-26 20:28:32.898843+00', NULL),
	('6948de99-62d7-4015-be54-7da0ba6ed2b0', 'example-d19-1', NULL, NULL, NULL, '2026-11-26 20:28:32.903082+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('253fdb9b-292d-4be6-9124-cdccb91eefc3', 'example-d19-2', NULL, NULL, NULL, '2026-11-26 20:28:32.907607+00', NULL),
	('af9826da-8cbc-41e0-8cf9-cb673c506c9b', 'example-d19-3', NULL, NULL, NULL, '2026-11-26 20:28:32.911845+00', NULL),
	('61c16ad9-d21e-4ab7-81c0-d0f22fed3e9e', 'example-d19-4', NULL, NULL, NULL, '2026-11-26 20:28:32.915667+00', NULL),
	('62614f20-046a-4776-b15a-e21d2656c19b', 'example-d19-5', NULL, NULL, NULL, '2026-11-26 20:28:32.919803+00', NULL),
	('fc3c7f09-6bc7-4b62-8cdf-e745e6b8934b', 'example-d19-6', NULL, NULL, NULL, '2026-11-26 20:28:32.923648+00', NULL),
	('9308a248-a6ee-4cdd-b6a9-d4c87d6a210f', 'example-d19-7', NULL, NULL, NULL, '2026-11-26 20:28:32.927799+00', NULL),
	('7f4f386e-301a-4567-b3bc-d6ca7d87e3ae', 'example-d19-8', NULL, NULL, NULL, '2026-11-26 20:28:32.932645+00', NULL),
	('be6aa28a-21c4-4e0f-8f21-2cddfcd894fb', 'example-d19-9', NULL, NULL, NULL, '2026-11-26 20:28:32.93661+00', NULL),
	('3895e9ea-8f99-49e5-8d26-b357c0bbf981', 'example-d19-10', NULL, NULL, NULL, '2026-11-26 20:28:32.941413+00', NULL),
	('d3db43e1-8ea8-46d7-9115-a809ca47633c', 'example-d19-11', NULL, NULL, NULL, '2026-11-26 20:28:32.945511+00', NULL),
	('80d0dfb1-91cb-483d-8fb0-32ba1890fcf0', 'example-d19-12', NULL, NULL, NULL, '2026-11-26 20:28:32.949231+00', NULL),
	('1736c959-63bc-4a28-a3c3-7754272156c2', 'example-d19-13', NULL, NULL, NULL, '2026-11-26 20:28:32.95295+00', NULL),
	('bfa02ec3-9ce6-450c-8902-a896c22ca8c9', 'example-d19-14', NULL, NULL, NULL, '2026-11-26 20:28:32.956542+00', NULL),
	('a4cbf9a5-a526-4228-8842-cf1359b05d1d', 'example-d19-15', NULL, NULL, NULL, '2026-11-26 20:28:32.960005+00', NULL),
	('6ea498ed-5874-45fc-abf3-5f8cefd0d3b0', 'example-d19-16', NULL, NULL, NULL, '2026-11-26 20:28:32.963924+00', NULL),
	('dfc45876-602c-4c59-9663-6cafdb056b95', 'example-d19-17', NULL, NULL, NULL, '2026-11-26 20:28:32.968154+00', NULL),
	('ed28f6fa-11ec-4fd5-8653-251166a7d308', 'example-d19-18', NULL, NULL, NULL, '2026-11-26 20:28:32.971777+00', NULL),
	('be88704a-68a4-4349-b830-41b39e8c7759', 'example-d19-19', NULL, NULL, NULL, '2026-11-26 20:28:32.975372+00', NULL),
	('5c5bb57f-b7ca-4daf-b8c9-391ba24a039b', 'example-d19-20', NULL, NULL, NULL, '2026-11-26 20:28:32.978961+00', NULL),
	('fd4d3ddf-f497-49be-a80c-c83e945011a6', 'example-d19-21', NULL, NULL, NULL, '2026-11-26 20:28:32.982476+00', NULL),
	('d34e8a3a-47f2-44ba-a77a-e5d7b0fe7139', 'example-d19-22', NULL, NULL, NULL, '2026-11-26 20:28:32.985964+00', NULL),
	('9ece4f84-d53c-40d1-a7c9-2e8e275e185b', 'example-d19-23', NULL, NULL, NULL, '2026-11-26 20:28:32.990414+00', NULL),
	('ab39b3d3-50a0-4012-a230-c5ea413a1ff4', 'example-d19-24', NULL, NULL, NULL, '2026-11-26 20:28:32.994098+00', NULL),
	('6bf42cd5-9de2-458f-94b2-023b321a7b2f', 'example-d19-25', NULL, NULL, NULL, '2026-11-26 20:28:32.998036+00', NULL),
	('4136e965-dfe9-4ab6-b402-90a6e83c8722', 'example-d19-26', NULL, NULL, NULL, '2026-11-26 20:28:33.001767+00', NULL),
	('bd11f752-aa5e-478a-b6f6-6acd6aca6227', NULL, NULL, NULL, '63187cb70790873654866e3da5f4ea410858baeee74b740c68058c5870e9775e', '2026-11-26 20:28:33.006882+00', NULL),
	('cae9b0ff-3f71-484b-910f-a9ab9e36c667', 'example-d20-0', NULL, NULL, NULL, '2026-11-26 20:28:33.038883+00', NULL),
	('83e9fb82-d8df-4f01-b464-69c55e01d131', 'example-d20-1', NULL, NULL, NULL, '2026-11-26 20:28:33.043601+00', NULL),
	('93903184-1819-4ed8-ac2d-0635173e105d', 'example-d20-2', NULL, NULL, NULL, '2026-11-26 20:28:33.047278+00', NULL),
	('c80dc0ac-fd8e-4594-b0c1-50e21414c773', 'example-d20-3', NULL, NULL, NULL, '2026-11-26 20:28:33.065861+00', NULL),
	('33ee1940-8dbe-4baf-bc9c-1d8effbd0722', 'example-d20-4', NULL, NULL, NULL, '2026-11-26 20:28:33.070172+00', NULL),
	('6b40dbf9-527a-420d-ba63-51e30c80a6f9', 'example-d20-5', NULL, NULL, NULL, '2026-11-26 20:28:33.074008+00', NULL),
	('d6b47df0-df9f-4358-997d-8bde916d1a39', 'example-d20-6', NULL, NULL, NULL, '2026-11-26 20:28:33.077654+00', NULL),
	('5031e782-cbf2-4656-a43d-2e9e537dd6f3', 'example-d20-7', NULL, NULL, NULL, '2026-11-26 20:28:33.081227+00', NULL),
	('89934ed4-6698-40d6-8f4e-1da7241f4edd', 'example-d20-8', NULL, NULL, NULL, '2026-11-26 20:28:33.084843+00', NULL),
	('e842ec67-c84f-490b-8aee-9507b3d3a57f', 'example-d20-9', NULL, NULL, NULL, '2026-11-26 20:28:33.088342+00', NULL),
	('853a21fa-c5f1-4e85-8d9d-19fdb2a3e722', 'example-d20-10', NULL, NULL, NULL, '2026-11-26 20:28:33.09196+00', NULL),
	('519aadb4-3bc5-4902-a8c9-0fa4b7c6bb10', 'example-d20-11', NULL, NULL, NULL, '2026-11-26 20:28:33.095542+00', NULL),
	('ab994a3b-df00-4ab4-a039-8ab4e88403c9', 'example-d20-12', NULL, NULL, NULL, '2026-11-26 20:28:33.099001+00', NULL),
	('4b43575d-ce9e-4eb6-9b5d-03bca015e4c8', 'example-d20-13', NULL, NULL, NULL, '2026-11-26 20:28:33.102444+00', NULL),
	('373e4f43-673b-4f36-ba8d-16b2faddf90c', 'example-d20-14', NULL, NULL, NULL, '2026-11-26 20:28:33.106047+00', NULL),
	('c65a99c5-2cb1-433c-8405-08667cbc62e4', 'example-d20-15', NULL, NULL, NULL, '2026-11-26 20:28:33.109637+00', NULL),
	('4849e6e8-5f12-46fe-9757-e752844ad0c1', 'example-d20-16', NULL, NULL, NULL, '2026-11-26 20:28:33.113522+00', NULL),
	('add27e56-b037-4d10-8e70-df4b2b377013', 'example-d20-17', NULL, NULL, NULL, '2026-11-26 20:28:33.117255+00', NULL),
	('2e801d3a-a322-4dd2-9c82-f71c4d60cca8', 'example-d20-18', NULL, NULL, NULL, '2026-11-26 20:28:33.120938+00', NULL),
	('ea380b2f-70fe-45e2-a142-a88648b55426', 'example-d20-19', NULL, NULL, NULL, '2026-11-26 20:28:33.124494+00', NULL),
	('7f9b63a0-6c7c-49b6-8072-be0907bf513a', 'example-d20-20', NULL, NULL, NULL, '2026-11-26 20:28:33.12832+00', NULL),
	('eeff04e2-a1dc-46a0-97ff-4dff044b6ac2', 'example-d20-21', NULL, NULL, NULL, '2026-11-26 20:28:33.131935+00', NULL),
	('5dc3f825-3731-4a50-891a-2ebc0b2142f6', 'example-d20-22', NULL, NULL, NULL, '2026-11-26 20:28:33.135416+00', NULL),
	('c16c0bcd-8454-4cfe-b37d-015bd75dedda', 'example-d20-23', NULL, NULL, NULL, '2026-11-26 20:28:33.139028+00', NULL),
	('1571b56e-5faf-49f1-acf8-240268095112', 'example-d20-24', NULL, NULL, NULL, '2026-11-26 20:28:33.142408+00', NULL),
	('501bd206-b850-47b0-a343-f2608a3f4b6a', 'example-d20-25', NULL, NULL, NULL, '2026-11-26 20:28:33.145787+00', NULL),
	('a457ab13-49e0-4a0f-833b-a1295de181b2', 'example-d20-26', NULL, NULL, NULL, '2026-11-26 20:28:33.149099+00', NULL),
	('e0bcf60f-e9c8-41db-b3bd-5a1565c492f2', 'example-d20-27', NULL, NULL, NULL, '2026-11-26 20:28:33.152357+00', NULL),
	('7183840f-7b1b-4adf-a44e-58a1c7e4f272', 'example-d20-28', NULL, NULL, NULL, '2026-11-26 20:28:33.155606+00', NULL),
	('fa27806a-ae47-4436-8b41-0f9f0311a920', 'example-d20-29', NULL, NULL, NULL, '2026-11-26 20:28:33.158895+00', NULL),
	('629b4193-7434-4706-ba70-a89a396106ab', 'example-d20-30', NULL, NULL, NULL, '2026-11-26 20:28:33.162879+00', NULL),
	('8777a01c-bda1-4d8b-b627-1bebf384efca', 'example-d20-31', NULL, NULL, NULL, '2026-11-26 20:28:33.166321+00', NULL),
	('1cc74c8b-2147-4dd6-983f-4bf3cb583b29', 'example-d20-32', NULL, NULL, NULL, '2026-11-26 20:28:33.170054+00', NULL),
	('d6196892-57b4-45d4-b648-f817b15b3f37', 'example-d20-33', NULL, NULL, NULL, '2026-11-26 20:28:33.173433+00', NULL),
	('ef3707dd-1605-4e62-9abe-e30ea0a5d955', 'example-d20-34', NULL, NULL, NULL, '2026-11-26 20:28:33.176744+00', NULL),
	('2476815e-4001-4c7e-b5e2-c8fa959286a4', 'example-d20-35', NULL, NULL, NULL, '2026-11-26 20:28:33.180268+00', NULL),
	('e421529f-1ba2-4acc-b5cd-488704aedee7', 'example-d20-36', NULL, NULL, NULL, '2026-11-26 20:28:33.183505+00', NULL),
	('8814561a-73dd-4c1a-99d8-471049eb9136', 'example-d20-37', NULL, NULL, NULL, '2026-11-26 20:28:33.187866+00', NULL),
	('ac796daa-8bc5-4dec-bf99-fd5c74d06223', 'example-d20-38', NULL, NULL, NULL, '2026-11-26 20:28:33.191342+00', NULL),
	('51d0185e-3a74-49b2-aacb-22039e5e378a', 'example-d20-39', NULL, NULL, NULL, '2026-11-26 20:28:33.194612+00', NULL),
	('264bf880-8f2f-435f-8b17-ecc75e64962a', 'example-d20-40', NULL, NULL, NULL, '2026-11-26 20:28:33.197789+00', NULL),
	('45ceca5d-c9f7-4c91-8d04-211a7a8ce24a', 'example-d20-41', NULL, NULL, NULL, '2026-11-26 20:28:33.201345+00', NULL),
	('53d59e26-8b78-4157-8e76-a7b14ac4fd24', 'example-d20-42', NULL, NULL, NULL, '2026-11-26 20:28:33.204661+00', NULL),
	('f6cb473f-a5f4-4429-8b9b-2f6ed2c0b626', 'example-d20-43', NULL, NULL, NULL, '2026-11-26 20:28:33.20796+00', NULL),
	('c4828b68-a389-4511-a2bc-4c6cc4b89c9f', 'example-d20-44', NULL, NULL, NULL, '2026-11-26 20:28:33.211302+00', NULL),
	('e0e97d23-6246-4841-9bb0-c6e6df5519b5', 'example-d20-45', NULL, NULL, NULL, '2026-11-26 20:28:33.214597+00', NULL),
	('cbab078c-6f37-4eec-955f-76624cba42ea', NULL, NULL, NULL, '530239553a42e695fe60ccbe4ca3b5e8156f241e30b59dfb04a69283ba2673b5', '2026-11-26 20:28:33.223645+00', NULL),
	('6c7b8563-3c0a-40b6-9d47-83369d31bc93', NULL, NULL, NULL, 'd98f46aecb5ed58d3cc12a808cd32dec3a383bf628ae01d3daea0ad308ad891b', '2026-11-26 20:28:33.290591+00', NULL),
	('4cf0ed04-f5b7-414d-9dfe-ae158700957d', 'example-d21-0', NULL, NULL, NULL, '2026-11-26 20:28:33.302814+00', NULL),
	('29531436-805c-425c-827a-2909e6fb4dbf', 'example-d21-1', NULL, NULL, NULL, '2026-11-26 20:28:33.312806+00', NULL),
	('4014ed73-21ea-401e-a134-7c891818cd17', 'example-d21-2', NULL, NULL, NULL, '2026-11-26 20:28:33.31917+00', NULL),
	('d9ea59f9-d26f-4c07-8585-4d057a858b46', 'example-d21-3', NULL, NULL, NULL, '2026-11-26 20:28:33.325132+00', NULL),
	('11f03a5a-5433-4c94-aff6-02619faa9b71', 'example-d21-4', NULL, NULL, NULL, '2026-11-26 20:28:33.335032+00', NULL),
	('187fb744-94aa-4a2b-80c2-be8e3f113786', 'example-d21-5', NULL, NULL, NULL, '2026-11-26 20:28:33.346719+00', NULL),
	('ba8b1bb0-f418-465a-a648-3578405d9f39', 'example-d21-6', NULL, NULL, NULL, '2026-11-26 20:28:33.357758+00', NULL),
	('c8ee595f-60d9-4413-b571-d820e8fd11a6', 'example-d21-7', NULL, NULL, NULL, '2026-11-26 20:28:33.370593+00', NULL),
	('675fde75-4c9c-4d0c-987b-002aac8584cc', 'example-d21-8', NULL, NULL, NULL, '2026-11-26 20:28:33.384874+00', NULL),
	('59668ddb-f808-4873-a3c7-45d4aeab6614', 'example-d21-9', NULL, NULL, NULL, '2026-11-26 20:28:33.395609+00', NULL),
	('bb0c943c-e31d-49ee-a937-5b2092386f8d', 'example-d21-10', NULL, NULL, NULL, '2026-11-26 20:28:33.407267+00', NULL),
	('2d6f1c1d-ac58-4196-b7e7-0f0526f06cdb', 'example-d21-11', NULL, NULL, NULL, '2026-11-26 20:28:33.418269+00', NULL),
	('65c83610-e895-4bef-8ba7-49d22421261c', 'example-d21-12', NULL, NULL, NULL, '2026-11-26 20:28:33.435696+00', NULL),
	('af8ae8e1-390f-4dd4-90f7-dca061ef65a0', 'example-d21-13', NULL, NULL, NULL, '2026-11-26 20:28:33.447221+00', NULL),
	('199bd16d-496d-4b15-b364-364fd21c4555', 'example-d21-14', NULL, NULL, NULL, '2026-11-26 20:28:33.457733+00', NULL),
	('eaa014f0-0c30-41ff-951d-bd6a4b866c15', 'example-d21-15', NULL, NULL, NULL, '2026-11-26 20:28:33.468015+00', NULL),
	('9962614e-e50e-4cb6-8c01-469432dbcf5e', 'example-d21-16', NULL, NULL, NULL, '2026-11-26 20:28:33.476354+00', NULL),
	('ec43ad7d-2404-4203-baa9-677b83194258', 'example-d21-17', NULL, NULL, NULL, '2026-11-26 20:28:33.483615+00', NULL),
	('ea6e147e-3418-482c-a3b1-efe70eba993f', 'example-d21-18', NULL, NULL, NULL, '2026-11-26 20:28:33.490677+00', NULL),
	('02632458-ae32-4519-a853-3625101a4d63', 'example-d21-19', NULL, NULL, NULL, '2026-11-26 20:28:33.498292+00', NULL),
	('43dea8c1-0c67-4c3f-978f-aa63290e84f4', 'example-d21-20', NULL, NULL, NULL, '2026-11-26 20:28:33.505558+00', NULL),
	('fed68d25-5c34-45ba-98b7-fd8f8a640791', 'example-d21-21', NULL, NULL, NULL, '2026-11-26 20:28:33.51087+00', NULL),
	('80a6ae78-fc51-40e5-8a82-a385704a6af5', 'example-d21-22', NULL, NULL, NULL, '2026-11-26 20:28:33.514667+00', NULL),
	('f0a2c1a5-23a6-4130-8724-e0899ad0347a', 'example-d21-23', NULL, NULL, NULL, '2026-11-26 20:28:33.518387+00', NULL),
	('ec3f94aa-cf02-4c70-a6ce-10169d6d4fe9', 'example-d21-24', NULL, NULL, NULL, '2026-11-26 20:28:33.52193+00', NULL),
	('91299c91-512a-4800-af70-8aa877c276ff', 'example-d21-25', NULL, NULL, NULL, '2026-11-26 20:28:33.525489+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('76aedd08-bbb5-4fd0-a28a-47e18f88d9c4', 'example-d21-26', NULL, NULL, NULL, '2026-11-26 20:28:33.529484+00', NULL),
	('428c5c1a-53e2-4f86-a231-bc937c017a48', 'example-d21-27', NULL, NULL, NULL, '2026-11-26 20:28:33.533233+00', NULL),
	('368cdf9b-ba58-4600-acdc-be48339bce72', 'example-d21-28', NULL, NULL, NULL, '2026-11-26 20:28:33.536658+00', NULL),
	('51fbaa96-6796-437a-b415-81086a7e1f81', 'example-d21-29', NULL, NULL, NULL, '2026-11-26 20:28:33.540328+00', NULL),
	('6bc8bbe5-11b2-46c6-843f-321ed1ed86e7', 'example-d21-30', NULL, NULL, NULL, '2026-11-26 20:28:33.544464+00', NULL),
	('bc101545-34c2-4682-9493-2b0581d3aec1', 'example-d21-31', NULL, NULL, NULL, '2026-11-26 20:28:33.548336+00', NULL),
	('e58198bf-5108-4f73-8293-a628384e51f9', 'example-d21-32', NULL, NULL, NULL, '2026-11-26 20:28:33.551784+00', NULL),
	('dc08c9df-8fd4-4b1f-a211-49715a2bd738', 'example-d21-33', NULL, NULL, NULL, '2026-11-26 20:28:33.555132+00', NULL),
	('3cee74c1-0edd-4b95-bc26-a5621ecfb9d5', 'example-d21-34', NULL, NULL, NULL, '2026-11-26 20:28:33.558873+00', NULL),
	('9ee9f140-5045-47e3-8480-629d4378d3ee', 'example-d21-35', NULL, NULL, NULL, '2026-11-26 20:28:33.562593+00', NULL),
	('cdc5a9b4-eb18-47b4-ad37-5d044c001352', 'example-d21-36', NULL, NULL, NULL, '2026-11-26 20:28:33.56898+00', NULL),
	('7b77905f-019a-408e-bac6-0cbf486e96f8', 'example-d21-37', NULL, NULL, NULL, '2026-11-26 20:28:33.573166+00', NULL),
	('b552eb5d-52b5-46ce-8f4a-bf26a28c6071', 'example-d21-38', NULL, NULL, NULL, '2026-11-26 20:28:33.576945+00', NULL),
	('a74ab035-5969-4d9c-935c-de8819c34ae4', 'example-d21-39', NULL, NULL, NULL, '2026-11-26 20:28:33.580854+00', NULL),
	('9a028cce-081f-481a-b353-eba49efd08c0', 'example-d21-40', NULL, NULL, NULL, '2026-11-26 20:28:33.584706+00', NULL),
	('ac85d5bb-c12c-4875-847f-e4e1d6203386', 'example-d21-41', NULL, NULL, NULL, '2026-11-26 20:28:33.589233+00', NULL),
	('00ae48b0-361a-43e3-b7aa-24da0887eda9', 'example-d21-42', NULL, NULL, NULL, '2026-11-26 20:28:33.593558+00', NULL),
	('a1574b41-fe34-4797-be92-90ccb7895767', 'example-d21-43', NULL, NULL, NULL, '2026-11-26 20:28:33.59782+00', NULL),
	('665c9d6b-ebfd-4942-afbd-f609cdd9849f', 'example-d21-44', NULL, NULL, NULL, '2026-11-26 20:28:33.601732+00', NULL),
	('999aa847-82cd-4ffc-af0e-fdeea2460bde', 'example-d21-45', NULL, NULL, NULL, '2026-11-26 20:28:33.605637+00', NULL),
	('e29f2471-06ad-486c-ace9-b39a73a16073', 'example-d21-46', NULL, NULL, NULL, '2026-11-26 20:28:33.609472+00', NULL),
	('7c737ad3-ce0c-4e11-b00a-bd71a488bc88', 'example-d21-47', NULL, NULL, NULL, '2026-11-26 20:28:33.613535+00', NULL),
	('334d46fb-4ab8-4952-ad18-9de89ad4d084', 'example-d21-48', NULL, NULL, NULL, '2026-11-26 20:28:33.620783+00', NULL),
	('fb41f410-6941-4cfc-a23a-c6ab94961541', 'example-d21-49', NULL, NULL, NULL, '2026-11-26 20:28:33.631066+00', NULL),
	('ee2b5825-d6c9-43c1-83bf-d76d97de95a5', 'example-d21-50', NULL, NULL, NULL, '2026-11-26 20:28:33.63559+00', NULL),
	('770d35aa-c62e-4b29-8ed8-1db7fc504cd7', 'example-d21-51', NULL, NULL, NULL, '2026-11-26 20:28:33.643639+00', NULL),
	('037dd84b-1d75-4972-ae59-9e3394013f9e', 'example-d21-52', NULL, NULL, NULL, '2026-11-26 20:28:33.652195+00', NULL),
	('5fe7c39c-1cec-40bb-af51-cdcb884cd44c', 'example-d21-53', NULL, NULL, NULL, '2026-11-26 20:28:33.66127+00', NULL),
	('596aea5b-6947-4469-b4e6-27829b4722ae', 'example-d21-54', NULL, NULL, NULL, '2026-11-26 20:28:33.671519+00', NULL),
	('383a323b-986f-432d-8c4e-135a16c81c11', 'example-d21-55', NULL, NULL, NULL, '2026-11-26 20:28:33.677937+00', NULL),
	('52aa148b-0091-42b4-88b2-7830f68999f4', 'example-d21-56', NULL, NULL, NULL, '2026-11-26 20:28:33.685124+00', NULL),
	('75a4b802-3b5a-480f-8c69-3d6b74cf6017', 'example-d21-57', NULL, NULL, NULL, '2026-11-26 20:28:33.696638+00', NULL),
	('3df86bf2-2842-4576-9e50-7d6ec543312d', 'example-d21-58', NULL, NULL, NULL, '2026-11-26 20:28:33.703343+00', NULL),
	('4fecf9dd-aa2a-4b00-93fa-a201a5a096ce', 'example-d21-59', NULL, NULL, NULL, '2026-11-26 20:28:33.712015+00', NULL),
	('71950ca6-0489-4d3b-bc25-8fc2c4a6fa1c', 'example-d21-60', NULL, NULL, NULL, '2026-11-26 20:28:33.721951+00', NULL),
	('e0678d63-55e5-47f8-a09c-5a62e560b744', 'example-d21-61', NULL, NULL, NULL, '2026-11-26 20:28:33.726214+00', NULL),
	('9b67d646-cca4-4b87-ad72-ce920103cadc', 'example-d21-62', NULL, NULL, NULL, '2026-11-26 20:28:33.735073+00', NULL),
	('4571c181-a93f-4f5a-9b7f-6b577518661f', 'example-d21-63', NULL, NULL, NULL, '2026-11-26 20:28:33.73888+00', NULL),
	('43a0ff09-8dcf-48bc-804e-1ba296bd57de', 'example-d21-64', NULL, NULL, NULL, '2026-11-26 20:28:33.75127+00', NULL),
	('08d401fe-2415-4af8-983f-5f910362de0e', 'example-d21-65', NULL, NULL, NULL, '2026-11-26 20:28:33.754944+00', NULL),
	('ba437c6b-00e8-425c-ad44-56633c995503', 'example-d21-66', NULL, NULL, NULL, '2026-11-26 20:28:33.758799+00', NULL),
	('9d1b2a54-1333-4274-a2aa-a7fd5d036275', 'example-d21-67', NULL, NULL, NULL, '2026-11-26 20:28:33.762232+00', NULL),
	('b9f00dfe-7449-4e11-90eb-a5a5dcf6733f', 'example-d21-68', NULL, NULL, NULL, '2026-11-26 20:28:33.765726+00', NULL),
	('1d32d134-172c-4af8-a13e-25659b5cd4c0', 'example-d21-69', NULL, NULL, NULL, '2026-11-26 20:28:33.769162+00', NULL),
	('d8d16cc6-da44-4ec8-b961-353f7f7aed04', 'example-d21-70', NULL, NULL, NULL, '2026-11-26 20:28:33.77247+00', NULL),
	('22707719-6c69-4fdc-8f32-72746b7c334f', 'example-d21-71', NULL, NULL, NULL, '2026-11-26 20:28:33.775739+00', NULL),
	('05f38d39-4f27-4ae2-91ca-4c650753d01f', 'example-d21-72', NULL, NULL, NULL, '2026-11-26 20:28:33.779138+00', NULL),
	('534ba998-9d63-4500-ab4c-19ed45f4bb0d', 'example-d21-73', NULL, NULL, NULL, '2026-11-26 20:28:33.782449+00', NULL),
	('18f36ad4-91de-407c-b8d0-89eda3ef6fba', 'example-d21-74', NULL, NULL, NULL, '2026-11-26 20:28:33.78589+00', NULL),
	('ba90f883-9367-49fa-a363-6830b368b6f9', 'example-d21-75', NULL, NULL, NULL, '2026-11-26 20:28:33.789337+00', NULL),
	('32c1b665-adff-468d-bb34-cb713dc3912c', 'example-d21-76', NULL, NULL, NULL, '2026-11-26 20:28:33.7974+00', NULL),
	('20fc6afa-7079-4899-a1de-d6f9659af6c1', 'example-d21-77', NULL, NULL, NULL, '2026-11-26 20:28:33.801192+00', NULL),
	('66d9fca1-3259-40a1-9c3c-8f7d373b0970', 'example-d21-78', NULL, NULL, NULL, '2026-11-26 20:28:33.806353+00', NULL),
	('418ab3ad-08bc-4ea6-a26d-86b695d4cae0', 'example-d21-79', NULL, NULL, NULL, '2026-11-26 20:28:33.813677+00', NULL),
	('baf6d08a-dc4d-44af-b9be-1fe33c5302a9', 'example-d21-80', NULL, NULL, NULL, '2026-11-26 20:28:33.819635+00', NULL),
	('beae725e-632d-42fe-b320-5963bcdf8aba', 'example-d21-81', NULL, NULL, NULL, '2026-11-26 20:28:33.827168+00', NULL),
	('d8f3086e-4917-4caf-97be-c84aea3a39a9', 'example-d21-82', NULL, NULL, NULL, '2026-11-26 20:28:33.833874+00', NULL),
	('ebb411d6-031b-4395-8252-36951eeaf737', NULL, NULL, NULL, 'abf8b6fa4bf755ca55cd0de4f0886efc0475e1fda68bb97391abf13cc8278da8', '2026-11-26 20:28:33.853351+00', NULL),
	('fee10c58-81fc-4fdb-b9d4-8d3b2225b82d', 'example-d22-0', NULL, NULL, NULL, '2026-11-26 20:28:33.900034+00', NULL),
	('d64d5422-5813-4e91-a0f7-1dfb1094bad3', 'example-d22-1', NULL, NULL, NULL, '2026-11-26 20:28:33.904569+00', NULL),
	('9db6dc67-8e3c-4826-9d14-f6815ac5ed68', 'example-d22-2', NULL, NULL, NULL, '2026-11-26 20:28:33.908064+00', NULL),
	('b5cdd237-c667-4f41-8aed-26bc73cfa6dc', 'example-d22-3', NULL, NULL, NULL, '2026-11-26 20:28:33.911601+00', NULL),
	('54e802d7-e972-4cff-8710-0cf9adbf232c', 'example-d22-4', NULL, NULL, NULL, '2026-11-26 20:28:33.914892+00', NULL),
	('ab4aa615-1bff-46b0-8708-d5332b325010', 'example-d22-5', NULL, NULL, NULL, '2026-11-26 20:28:33.918243+00', NULL),
	('6e8b2a40-a778-4c51-94a8-456a2410ed22', 'example-d22-6', NULL, NULL, NULL, '2026-11-26 20:28:33.92158+00', NULL),
	('d1e2f89a-f241-46e8-bbee-ab5abec90dd6', 'example-d22-7', NULL, NULL, NULL, '2026-11-26 20:28:33.925092+00', NULL),
	('7ffb6c7a-7501-4294-8a0c-3ebbc07abe8b', 'example-d22-8', NULL, NULL, NULL, '2026-11-26 20:28:33.928475+00', NULL),
	('06b2868b-0ddf-4101-9409-a628b0bd00fb', 'example-d22-9', NULL, NULL, NULL, '2026-11-26 20:28:33.931672+00', NULL),
	('b3688ece-a2f1-4f24-8f99-4b7bc3fc64dc', 'example-d22-10', NULL, NULL, NULL, '2026-11-26 20:28:33.935061+00', NULL),
	('eb8d3660-c8aa-46dc-86aa-a64e883dd6bf', 'example-d22-11', NULL, NULL, NULL, '2026-11-26 20:28:33.938732+00', NULL),
	('f25921b3-3678-4fdd-9b5c-5185210b061d', 'example-d22-12', NULL, NULL, NULL, '2026-11-26 20:28:33.943068+00', NULL),
	('84c7688d-abbe-4a9d-84cc-63ff989f64ed', 'example-d22-13', NULL, NULL, NULL, '2026-11-26 20:28:33.946985+00', NULL),
	('c1d584e7-d9f9-4054-9d6c-7e437944f7f0', 'example-d22-14', NULL, NULL, NULL, '2026-11-26 20:28:33.950741+00', NULL),
	('2221a0c0-dd18-4416-a120-d51ebc769524', 'example-d22-15', NULL, NULL, NULL, '2026-11-26 20:28:33.954731+00', NULL),
	('3876d887-5b65-40ac-b32e-b9e892e514bd', 'example-d22-16', NULL, NULL, NULL, '2026-11-26 20:28:33.959641+00', NULL),
	('5a28cfd0-5417-43de-8aa1-5570aa86cb47', 'example-d22-17', NULL, NULL, NULL, '2026-11-26 20:28:33.963935+00', NULL),
	('d26b171c-34fc-4807-a331-35ea0b936fd6', 'example-d22-18', NULL, NULL, NULL, '2026-11-26 20:28:33.969674+00', NULL),
	('8eb400e1-4671-4fe6-870d-74ce1d7add17', 'example-d22-19', NULL, NULL, NULL, '2026-11-26 20:28:33.974218+00', NULL),
	('ae9ad1a8-a84b-47bd-88d9-5f930c15aec2', 'example-d22-20', NULL, NULL, NULL, '2026-11-26 20:28:33.978212+00', NULL),
	('ddfd207f-a0bf-49e9-be9d-0eb7938401c5', 'example-d22-21', NULL, NULL, NULL, '2026-11-26 20:28:33.981767+00', NULL),
	('305fbf28-8ae9-4143-8afd-4213bfbc75e8', 'example-d22-22', NULL, NULL, NULL, '2026-11-26 20:28:33.990092+00', NULL),
	('16e0f608-dfac-43bc-afa1-705e8e7e8797', 'example-d22-23', NULL, NULL, NULL, '2026-11-26 20:28:33.995316+00', NULL),
	('1619d4a9-cbec-4000-945a-40ae93205f34', 'example-d22-24', NULL, NULL, NULL, '2026-11-26 20:28:33.999205+00', NULL),
	('058cca1c-b187-4f66-b70d-b5f28ef3821c', 'example-d22-25', NULL, NULL, NULL, '2026-11-26 20:28:34.003058+00', NULL),
	('3c66390f-2bb3-4643-ba95-4ec0b2d94504', 'example-d22-26', NULL, NULL, NULL, '2026-11-26 20:28:34.006943+00', NULL),
	('c82e8509-cab7-4431-a34f-11a9d029fdd3', 'example-d22-27', NULL, NULL, NULL, '2026-11-26 20:28:34.010556+00', NULL),
	('1df162da-33a8-4167-9bff-b227f9ad6c8a', 'example-d22-28', NULL, NULL, NULL, '2026-11-26 20:28:34.014186+00', NULL),
	('be2bf167-fcec-4a4d-9b29-be96493f046e', 'example-d22-29', NULL, NULL, NULL, '2026-11-26 20:28:34.017948+00', NULL),
	('7bcdba73-6878-46da-8dd6-d9f3ed7b56a4', 'example-d22-30', NULL, NULL, NULL, '2026-11-26 20:28:34.021531+00', NULL),
	('fedecc12-391d-4d79-8752-c0f6ebf69cc0', 'example-d22-31', NULL, NULL, NULL, '2026-11-26 20:28:34.025027+00', NULL),
	('ff9c766b-dc37-4acf-9549-8086e908b462', 'example-d22-32', NULL, NULL, NULL, '2026-11-26 20:28:34.028724+00', NULL),
	('91b39861-74a7-4f6a-85e5-ed80e4101559', 'example-d22-33', NULL, NULL, NULL, '2026-11-26 20:28:34.032165+00', NULL),
	('68a335a4-dcd6-4a18-8994-9d4f2b8a879a', NULL, NULL, NULL, 'c3a8723f819aa2ef29fb8e540a208ffd0162e3b28d5607c11ebf758e855ceccd', '2026-11-26 20:28:34.038954+00', NULL),
	('c795c129-5ada-42d5-9f66-472205f38851', NULL, NULL, NULL, 'a524167090fc9035770612bc8bc69a1bbe6cfa39d86fb9571a4de8ecb2cdb392', '2026-11-26 20:28:34.090226+00', NULL),
	('2fea86a4-c30b-4a13-928f-dceac5fb5981', 'example-d23-0', NULL, NULL, NULL, '2026-11-26 20:28:34.103716+00', NULL),
	('7e6ea244-0c5b-4f9a-81a9-4100b8b24921', 'example-d23-1', NULL, NULL, NULL, '2026-11-26 20:28:34.107751+00', NULL),
	('d1879da7-c1ee-43a2-9f80-4e47ba1f048b', 'example-d23-2', NULL, NULL, NULL, '2026-11-26 20:28:34.111361+00', NULL),
	('0fcd20f7-d027-4284-9781-adf043e3593a', 'example-d23-3', NULL, NULL, NULL, '2026-11-26 20:28:34.114932+00', NULL),
	('3cb96246-250f-4f31-88d7-de4bb97af427', 'example-d23-4', NULL, NULL, NULL, '2026-11-26 20:28:34.118553+00', NULL),
	('4093ee4e-8f46-4ec9-913a-17dc3c4c6473', 'example-d23-5', NULL, NULL, NULL, '2026-11-26 20:28:34.122251+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('7ece983a-15a8-4b10-9b02-22686bfba68a', 'example-d23-6', NULL, NULL, NULL, '2026-11-26 20:28:34.125762+00', NULL),
	('9752da17-e749-4f83-b8f2-d3118f9b8b73', 'example-d23-7', NULL, NULL, NULL, '2026-11-26 20:28:34.129371+00', NULL),
	('da42272c-2fd0-4777-b4f1-8884c31e190d', 'example-d23-8', NULL, NULL, NULL, '2026-11-26 20:28:34.133044+00', NULL),
	('83997a56-b08d-4734-95e9-594ad737c5d0', 'example-d23-9', NULL, NULL, NULL, '2026-11-26 20:28:34.13643+00', NULL),
	('a50b3ad9-3f48-4b33-a835-af4e7c83304a', 'example-d23-10', NULL, NULL, NULL, '2026-11-26 20:28:34.139954+00', NULL),
	('4121b1ed-6aee-4fd3-94e9-f44b551b4718', 'example-d23-11', NULL, NULL, NULL, '2026-11-26 20:28:34.152367+00', NULL),
	('e3f7b562-33cf-47b0-94c8-6a81a9ef5916', 'example-d23-12', NULL, NULL, NULL, '2026-11-26 20:28:34.156464+00', NULL),
	('50081333-a897-46c3-9f45-6a2aa26f8b6d', 'example-d23-13', NULL, NULL, NULL, '2026-11-26 20:28:34.160367+00', NULL),
	('e706b9f2-54a6-40f6-8a9d-a1883422b3d2', 'example-d23-14', NULL, NULL, NULL, '2026-11-26 20:28:34.163953+00', NULL),
	('14092384-a5e6-458c-8c11-79f652bffd40', 'example-d23-15', NULL, NULL, NULL, '2026-11-26 20:28:34.167494+00', NULL),
	('6f35bd1a-dc5d-4958-ab73-5a61bb382127', 'example-d23-16', NULL, NULL, NULL, '2026-11-26 20:28:34.17099+00', NULL),
	('ddce86a6-af81-4098-ad83-0d94c2b8df46', 'example-d23-17', NULL, NULL, NULL, '2026-11-26 20:28:34.174422+00', NULL),
	('cb5d9d5f-9129-488b-9203-e0178cacc606', 'example-d23-18', NULL, NULL, NULL, '2026-11-26 20:28:34.177904+00', NULL),
	('9e3a8d01-7d96-4f7c-8bc8-871c26cacab3', 'example-d23-19', NULL, NULL, NULL, '2026-11-26 20:28:34.181514+00', NULL),
	('3f3d1a61-596a-4f6e-a75a-3c77a1f38188', 'example-d23-20', NULL, NULL, NULL, '2026-11-26 20:28:34.189874+00', NULL),
	('1ce27d11-7e3c-4b14-8ae9-1e87f0956c1f', 'example-d23-21', NULL, NULL, NULL, '2026-11-26 20:28:34.193983+00', NULL),
	('8dec90a8-cc51-489c-9e01-8f80b693d86a', 'example-d23-22', NULL, NULL, NULL, '2026-11-26 20:28:34.197659+00', NULL),
	('a828a901-675a-4b8d-bdb2-4c6b9ecca872', 'example-d23-23', NULL, NULL, NULL, '2026-11-26 20:28:34.201381+00', NULL),
	('1e5c1379-7d13-4038-853b-710debab2a31', 'example-d23-24', NULL, NULL, NULL, '2026-11-26 20:28:34.204886+00', NULL),
	('8b500ab3-6956-44e2-b1b5-03bbe7e36101', 'example-d23-25', NULL, NULL, NULL, '2026-11-26 20:28:34.208557+00', NULL),
	('015716d0-1903-491e-8d3d-be0560ba7661', 'example-d23-26', NULL, NULL, NULL, '2026-11-26 20:28:34.212006+00', NULL),
	('be17fecf-96e4-4217-8017-2eb558166383', 'example-d23-27', NULL, NULL, NULL, '2026-11-26 20:28:34.215398+00', NULL),
	('37d60a7c-c168-4588-99be-27db61ed2b05', 'example-d23-28', NULL, NULL, NULL, '2026-11-26 20:28:34.21889+00', NULL),
	('283ea0c4-5e23-4b64-8566-7013222aa7a5', 'example-d23-29', NULL, NULL, NULL, '2026-11-26 20:28:34.22238+00', NULL),
	('09397e4c-c8a7-4be9-89da-02f0d7292046', 'example-d23-30', NULL, NULL, NULL, '2026-11-26 20:28:34.22574+00', NULL),
	('75c29779-587a-4417-86c8-ade63e927d93', 'example-d23-31', NULL, NULL, NULL, '2026-11-26 20:28:34.229306+00', NULL),
	('f79a8c52-aa52-4b89-90e2-777dbb9d85f1', 'example-d23-32', NULL, NULL, NULL, '2026-11-26 20:28:34.232884+00', NULL),
	('8da0f2a3-1457-4b53-83f2-e418b55dfc26', 'example-d23-33', NULL, NULL, NULL, '2026-11-26 20:28:34.238096+00', NULL),
	('8c4e8de4-dff5-422d-aa62-7898aadd28d1', 'example-d23-34', NULL, NULL, NULL, '2026-11-26 20:28:34.243711+00', NULL),
	('f0246517-6bbd-4dbe-a66d-1f8231a9b19b', 'example-d23-35', NULL, NULL, NULL, '2026-11-26 20:28:34.24754+00', NULL),
	('11dc055a-0763-44b5-ac8c-a093a49948b6', 'example-d23-36', NULL, NULL, NULL, '2026-11-26 20:28:34.251022+00', NULL),
	('fe9515cf-bec9-40bb-a0d3-262c41d966d9', 'example-d23-37', NULL, NULL, NULL, '2026-11-26 20:28:34.254567+00', NULL),
	('0ab5a2d9-ea1e-4593-982c-bf5ab6ef638c', 'example-d23-38', NULL, NULL, NULL, '2026-11-26 20:28:34.258106+00', NULL),
	('ed6e07de-d85b-4643-8605-d42b2abe9b52', 'example-d23-39', NULL, NULL, NULL, '2026-11-26 20:28:34.261697+00', NULL),
	('fc6f6478-90ec-45aa-85aa-5037bad07172', 'example-d23-40', NULL, NULL, NULL, '2026-11-26 20:28:34.26498+00', NULL),
	('4f50100b-ed63-43ca-97bd-952edd1bd4a8', 'example-d23-41', NULL, NULL, NULL, '2026-11-26 20:28:34.268299+00', NULL),
	('8f283565-a8f2-4128-b409-ea12ff88df97', 'example-d23-42', NULL, NULL, NULL, '2026-11-26 20:28:34.27165+00', NULL),
	('5e4fb9a1-e9ee-4d7d-8f8f-ddb8f10eab9d', 'example-d23-43', NULL, NULL, NULL, '2026-11-26 20:28:34.275493+00', NULL),
	('651255a4-c299-4727-b12e-488809b9f4d3', 'example-d23-44', NULL, NULL, NULL, '2026-11-26 20:28:34.280374+00', NULL),
	('51256281-23dc-41c0-9d11-bc5603eeea26', 'example-d23-45', NULL, NULL, NULL, '2026-11-26 20:28:34.284919+00', NULL),
	('c7655664-85c4-4e97-8536-115e65e90d8e', 'example-d23-46', NULL, NULL, NULL, '2026-11-26 20:28:34.288667+00', NULL),
	('015cd68f-17cf-411f-a03f-4019dd54d4fa', 'example-d23-47', NULL, NULL, NULL, '2026-11-26 20:28:34.292478+00', NULL),
	('ab369315-a342-4ffb-bc9a-862ee7e3870d', 'example-d23-48', NULL, NULL, NULL, '2026-11-26 20:28:34.295976+00', NULL),
	('9341d37e-df20-4680-ab2e-7cee84d8a60d', 'example-d23-49', NULL, NULL, NULL, '2026-11-26 20:28:34.299624+00', NULL),
	('a914ac10-96a1-4812-baf4-ba23d506844a', 'example-d23-50', NULL, NULL, NULL, '2026-11-26 20:28:34.303037+00', NULL),
	('2ac1f1ad-ca4e-4f74-ad6e-58053574ad8c', 'example-d23-51', NULL, NULL, NULL, '2026-11-26 20:28:34.306617+00', NULL),
	('73d203f2-ea92-42ba-9969-3078087c99a7', 'example-d23-52', NULL, NULL, NULL, '2026-11-26 20:28:34.310172+00', NULL),
	('e2e934ba-d00d-4ea4-a1ea-ca39bdbcc41c', 'example-d23-53', NULL, NULL, NULL, '2026-11-26 20:28:34.315199+00', NULL),
	('93a24f70-8c00-49e7-863d-528ef9d2689f', 'example-d23-54', NULL, NULL, NULL, '2026-11-26 20:28:34.320598+00', NULL),
	('3513c37b-12fd-4e31-bf73-fe4bcf2f2859', 'example-d23-55', NULL, NULL, NULL, '2026-11-26 20:28:34.325772+00', NULL),
	('f645a4a8-d2fb-48b4-8acb-0a4e817530e4', 'example-d23-56', NULL, NULL, NULL, '2026-11-26 20:28:34.330693+00', NULL),
	('d2f5d20e-d4f0-42b0-8396-e20830868e79', 'example-d23-57', NULL, NULL, NULL, '2026-11-26 20:28:34.337888+00', NULL),
	('9a927eed-ee31-46bb-bb6d-8bc3c6c7a529', NULL, NULL, NULL, '994999c11c4cf503c683a0d1fb97cec327fbd98dd3f529f24250e40dbb85d906', '2026-11-26 20:28:34.351453+00', NULL),
	('29493ce3-8453-4a29-888d-5e5a3623578c', 'example-d24-0', NULL, NULL, NULL, '2026-11-26 20:28:34.403721+00', NULL),
	('c880457f-9f40-4e6d-980e-5b3f9bdc3436', 'example-d24-1', NULL, NULL, NULL, '2026-11-26 20:28:34.408244+00', NULL),
	('2de942d1-5e81-4a2d-918d-32b3111e3a88', 'example-d24-2', NULL, NULL, NULL, '2026-11-26 20:28:34.411615+00', NULL),
	('d437e87a-3e56-4cd4-bc70-d732ec02709f', 'example-d24-3', NULL, NULL, NULL, '2026-11-26 20:28:34.414991+00', NULL),
	('4cd1ee9a-2ca7-40e3-bdaf-a36f40bb100b', 'example-d24-4', NULL, NULL, NULL, '2026-11-26 20:28:34.418353+00', NULL),
	('c6ab0dcb-7dc9-4853-a553-877d12dec265', 'example-d24-5', NULL, NULL, NULL, '2026-11-26 20:28:34.421606+00', NULL),
	('ab0326ef-b77d-4ec7-822b-ab47fbc1276d', 'example-d24-6', NULL, NULL, NULL, '2026-11-26 20:28:34.425003+00', NULL),
	('17306b2a-3598-44c0-9d88-9a5b6466ed6f', 'example-d24-7', NULL, NULL, NULL, '2026-11-26 20:28:34.428467+00', NULL),
	('814b9abd-c037-4e00-bb8e-904d51b6c3a4', 'example-d24-8', NULL, NULL, NULL, '2026-11-26 20:28:34.43161+00', NULL),
	('65e2fc76-8f3b-4d14-a9fe-b53510c3ef97', 'example-d24-9', NULL, NULL, NULL, '2026-11-26 20:28:34.435143+00', NULL),
	('4572ee62-7ec8-4602-a350-806a697acb69', 'example-d24-10', NULL, NULL, NULL, '2026-11-26 20:28:34.438886+00', NULL),
	('1cebe920-83b2-465a-873a-f7de71c46851', 'example-d24-11', NULL, NULL, NULL, '2026-11-26 20:28:34.442502+00', NULL),
	('6c789ada-c3b2-4835-a96a-aa1cffaf691c', 'example-d24-12', NULL, NULL, NULL, '2026-11-26 20:28:34.445984+00', NULL),
	('05418b18-a697-4c1b-b7e1-3dab63201484', 'example-d24-13', NULL, NULL, NULL, '2026-11-26 20:28:34.449504+00', NULL),
	('45400033-1174-459d-8c4d-9ed585587823', 'example-d24-14', NULL, NULL, NULL, '2026-11-26 20:28:34.452875+00', NULL),
	('87bf38b7-8555-4b55-9be7-a28d4e6b899c', 'example-d24-15', NULL, NULL, NULL, '2026-11-26 20:28:34.456198+00', NULL),
	('ff42b76c-5d57-4602-8f00-e1fa74346347', 'example-d24-16', NULL, NULL, NULL, '2026-11-26 20:28:34.459492+00', NULL),
	('631e4e69-e567-463b-b10b-32b2728d4781', 'example-d24-17', NULL, NULL, NULL, '2026-11-26 20:28:34.462818+00', NULL),
	('7227606f-953c-45ea-b78d-2346e63e53bc', 'example-d24-18', NULL, NULL, NULL, '2026-11-26 20:28:34.466263+00', NULL),
	('01a6b54f-387c-4efe-a9d4-9a86e6cd6978', 'example-d24-19', NULL, NULL, NULL, '2026-11-26 20:28:34.473996+00', NULL),
	('ce4fa830-3e84-4373-983d-ea21ba90c3a2', 'example-d24-20', NULL, NULL, NULL, '2026-11-26 20:28:34.478519+00', NULL),
	('ff52b76c-8385-4e60-884c-f96f17a12967', 'example-d24-21', NULL, NULL, NULL, '2026-11-26 20:28:34.482489+00', NULL),
	('38515ed8-7604-4c38-9241-a51f27d299c8', 'example-d24-22', NULL, NULL, NULL, '2026-11-26 20:28:34.486547+00', NULL),
	('51da1f75-4715-461e-a8a4-5e245d326619', 'example-d24-23', NULL, NULL, NULL, '2026-11-26 20:28:34.490141+00', NULL),
	('8df979b0-9aba-4e30-9341-69cdc85ec7a0', 'example-d24-24', NULL, NULL, NULL, '2026-11-26 20:28:34.494906+00', NULL),
	('ffe6d081-9cc3-44c2-b79b-923f73d6247b', 'example-d24-25', NULL, NULL, NULL, '2026-11-26 20:28:34.498905+00', NULL),
	('30dcfb9b-78a8-445d-ba25-31e3e525c267', 'example-d24-26', NULL, NULL, NULL, '2026-11-26 20:28:34.502594+00', NULL),
	('799f021e-8c34-4221-b384-fd2f9dcd06b3', 'example-d24-27', NULL, NULL, NULL, '2026-11-26 20:28:34.506032+00', NULL),
	('9b74fc2d-45b8-4931-96a3-b1e31f94af1e', 'example-d24-28', NULL, NULL, NULL, '2026-11-26 20:28:34.510737+00', NULL),
	('5665e1b0-ee80-4087-a339-0eb491f548cc', 'example-d24-29', NULL, NULL, NULL, '2026-11-26 20:28:34.520349+00', NULL),
	('9d25ed14-cba0-4ba7-b57a-e00f5af4309a', 'example-d24-30', NULL, NULL, NULL, '2026-11-26 20:28:34.52448+00', NULL),
	('7d40d8c7-14aa-43fb-8110-5b54b2d45458', 'example-d24-31', NULL, NULL, NULL, '2026-11-26 20:28:34.528169+00', NULL),
	('98684fd9-7438-4dc8-9b5e-fa12d283659e', 'example-d24-32', NULL, NULL, NULL, '2026-11-26 20:28:34.531638+00', NULL),
	('f1cb0a46-1b98-4049-91e2-99d4b141671f', 'example-d24-33', NULL, NULL, NULL, '2026-11-26 20:28:34.535277+00', NULL),
	('c7c3cd6a-dbfd-4e0c-835a-343610b99ef7', 'example-d24-34', NULL, NULL, NULL, '2026-11-26 20:28:34.538981+00', NULL),
	('45045f28-917b-4794-aca5-0ed3080779af', 'example-d24-35', NULL, NULL, NULL, '2026-11-26 20:28:34.542871+00', NULL),
	('3c7ca8df-93b7-4c28-8b69-eda9c5366542', 'example-d24-36', NULL, NULL, NULL, '2026-11-26 20:28:34.547218+00', NULL),
	('cce801e7-38fb-45cd-a0fa-dfff688d2725', 'example-d24-37', NULL, NULL, NULL, '2026-11-26 20:28:34.552441+00', NULL),
	('5ddb6e36-1774-42ff-b6fa-14852ab5633b', 'example-d24-38', NULL, NULL, NULL, '2026-11-26 20:28:34.557834+00', NULL),
	('c42b8807-42c6-413c-91d5-2f9a1f85e09e', 'example-d24-39', NULL, NULL, NULL, '2026-11-26 20:28:34.563383+00', NULL),
	('f8b7828b-413c-495c-960e-dcff7cd1cc23', 'example-d24-40', NULL, NULL, NULL, '2026-11-26 20:28:34.568708+00', NULL),
	('273fc7b2-f11e-4f38-8e7a-0bd637573cdc', 'example-d24-41', NULL, NULL, NULL, '2026-11-26 20:28:34.57398+00', NULL),
	('7fa1420f-c888-47e5-bd73-a748e31d3b3f', 'example-d24-42', NULL, NULL, NULL, '2026-11-26 20:28:34.579448+00', NULL),
	('2909bb73-24b5-458e-956d-dcbd5068addd', 'example-d24-43', NULL, NULL, NULL, '2026-11-26 20:28:34.58474+00', NULL),
	('8d7d015c-709c-4ddb-b3b2-a2b9365df60c', 'example-d24-44', NULL, NULL, NULL, '2026-11-26 20:28:34.592389+00', NULL),
	('7db7bad3-1a76-4f65-873a-338c5e6b6b89', 'example-d24-45', NULL, NULL, NULL, '2026-11-26 20:28:34.598055+00', NULL),
	('18ff9647-6ce8-4ab5-a0ae-aea76080c02e', 'example-d24-46', NULL, NULL, NULL, '2026-11-26 20:28:34.602853+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('68ff6ac2-1754-4c82-a5be-f6708199f769', 'example-d24-47', NULL, NULL, NULL, '2026-11-26 20:28:34.60735+00', NULL),
	('246893d0-e004-445b-8560-5b2adb7b451c', 'example-d24-48', NULL, NULL, NULL, '2026-11-26 20:28:34.612621+00', NULL),
	('5918d6ef-88fa-42b5-8d6f-d330e8910259', 'example-d24-49', NULL, NULL, NULL, '2026-11-26 20:28:34.617693+00', NULL),
	('1399f982-d602-4a57-8156-422ecebafe8c', 'example-d24-50', NULL, NULL, NULL, '2026-11-26 20:28:34.624983+00', NULL),
	('b450a478-cf8a-423b-9080-df218e444ce7', 'example-d24-51', NULL, NULL, NULL, '2026-11-26 20:28:34.633275+00', NULL),
	('413c1591-0706-4470-88ec-62c1ce10db79', 'example-d24-52', NULL, NULL, NULL, '2026-11-26 20:28:34.640285+00', NULL),
	('845282d0-2a68-4b08-ab28-ab49c1caa079', 'example-d24-53', NULL, NULL, NULL, '2026-11-26 20:28:34.648871+00', NULL),
	('71c3f5e9-8373-4521-9424-a175f38a4f5f', 'example-d24-54', NULL, NULL, NULL, '2026-11-26 20:28:34.659524+00', NULL),
	('25796c33-af36-409f-92c1-8f8a60aa9b20', 'example-d24-55', NULL, NULL, NULL, '2026-11-26 20:28:34.667203+00', NULL),
	('581b0342-2f07-4ea7-a6ff-6cbfc2830adc', 'example-d24-56', NULL, NULL, NULL, '2026-11-26 20:28:34.674846+00', NULL),
	('9d9c1e77-bd32-463e-b2d3-3089d6336931', 'example-d24-57', NULL, NULL, NULL, '2026-11-26 20:28:34.68485+00', NULL),
	('df727ac3-fbb9-43a2-bf1a-67be3198efac', 'example-d24-58', NULL, NULL, NULL, '2026-11-26 20:28:34.688852+00', NULL),
	('88589f41-5136-4ee8-97c1-d97068d7e6d1', 'example-d24-59', NULL, NULL, NULL, '2026-11-26 20:28:34.692668+00', NULL),
	('870ba2c8-baaf-4ff7-869d-9f769855152a', 'example-d24-60', NULL, NULL, NULL, '2026-11-26 20:28:34.696578+00', NULL),
	('6e3e228f-1200-4527-b3eb-eb376bd77945', 'example-d24-61', NULL, NULL, NULL, '2026-11-26 20:28:34.700339+00', NULL),
	('063cb7d7-83ee-4abf-8551-48f686107a89', 'example-d24-62', NULL, NULL, NULL, '2026-11-26 20:28:34.703974+00', NULL),
	('3e8a328e-4f75-4e70-a8c1-b7ffba1d2fe9', 'example-d24-63', NULL, NULL, NULL, '2026-11-26 20:28:34.707757+00', NULL),
	('a96b4263-e290-4b7f-98c0-786507e7b563', 'example-d24-64', NULL, NULL, NULL, '2026-11-26 20:28:34.711497+00', NULL),
	('1fdd9ff8-6af9-4c4f-8032-a3b822ac00d0', 'example-d24-65', NULL, NULL, NULL, '2026-11-26 20:28:34.715207+00', NULL),
	('e9cc6560-90b0-40b4-ba1c-8f57c7f915f0', 'example-d24-66', NULL, NULL, NULL, '2026-11-26 20:28:34.71898+00', NULL),
	('809a8ef7-3a0b-4559-a4ec-ac7bc6c1735a', 'example-d24-67', NULL, NULL, NULL, '2026-11-26 20:28:34.722793+00', NULL),
	('5f63c887-cc91-41e3-9a4e-457557a765a2', 'example-d24-68', NULL, NULL, NULL, '2026-11-26 20:28:34.726942+00', NULL),
	('827caaa3-162e-4002-a6bd-c4218412a04e', 'example-d24-69', NULL, NULL, NULL, '2026-11-26 20:28:34.730702+00', NULL),
	('72956b7f-2565-43e4-8f72-c1a444049c59', 'example-d24-70', NULL, NULL, NULL, '2026-11-26 20:28:34.734222+00', NULL),
	('d4de1a99-a2e0-4616-b5a1-7955caa46b48', 'example-d24-71', NULL, NULL, NULL, '2026-11-26 20:28:34.737995+00', NULL),
	('d6454e82-f4ed-43b2-bd2d-402d2a1cd2ff', 'example-d24-72', NULL, NULL, NULL, '2026-11-26 20:28:34.743449+00', NULL),
	('35b01a8a-ecbd-474c-aeb0-a98f4f1557f2', 'example-d24-73', NULL, NULL, NULL, '2026-11-26 20:28:34.750135+00', NULL),
	('d98f01fa-0b73-4961-9282-691233f9c5ee', 'example-d24-74', NULL, NULL, NULL, '2026-11-26 20:28:34.754918+00', NULL),
	('658fec8d-0731-48d9-9936-88921d1c8005', 'example-d24-75', NULL, NULL, NULL, '2026-11-26 20:28:34.758959+00', NULL),
	('a39ae67e-4654-4ae1-832a-fe72864e94de', 'example-d24-76', NULL, NULL, NULL, '2026-11-26 20:28:34.763486+00', NULL),
	('914bd84e-2e74-41a7-98e0-81ad069ea1d2', 'example-d24-77', NULL, NULL, NULL, '2026-11-26 20:28:34.767906+00', NULL),
	('b8bff8c7-d81d-4039-9399-75643f91e996', 'example-d24-78', NULL, NULL, NULL, '2026-11-26 20:28:34.771725+00', NULL),
	('90b387f6-f068-4fbc-aa94-9eee0ab082da', 'example-d24-79', NULL, NULL, NULL, '2026-11-26 20:28:34.775826+00', NULL),
	('509f1f57-a93b-4d5f-be66-09fa71cefa1b', 'example-d24-80', NULL, NULL, NULL, '2026-11-26 20:28:34.780886+00', NULL),
	('971694d9-9d73-4141-875e-5174a5514f6f', 'example-d24-81', NULL, NULL, NULL, '2026-11-26 20:28:34.786263+00', NULL),
	('098093dd-1ada-4d9c-afb8-5c3606d005df', 'example-d24-82', NULL, NULL, NULL, '2026-11-26 20:28:34.792338+00', NULL),
	('4f775041-4013-4f83-9a13-848db723c89e', 'example-d24-83', NULL, NULL, NULL, '2026-11-26 20:28:34.797174+00', NULL),
	('8d599431-63fd-4314-a626-5348e2cd4a1f', 'example-d24-84', NULL, NULL, NULL, '2026-11-26 20:28:34.801509+00', NULL),
	('32c1175e-c9c4-44da-9d61-b26173e67d2a', 'example-d24-85', NULL, NULL, NULL, '2026-11-26 20:28:34.807505+00', NULL),
	('e6a1b220-c10e-4a2b-b63a-5ea3c7bcdebc', 'example-d24-86', NULL, NULL, NULL, '2026-11-26 20:28:34.812886+00', NULL),
	('b9b83082-9214-4cde-befc-116636e9bd65', 'example-d24-87', NULL, NULL, NULL, '2026-11-26 20:28:34.816932+00', NULL),
	('e705e4f2-7e68-4812-ab91-23bbb3be0f6d', 'example-d24-88', NULL, NULL, NULL, '2026-11-26 20:28:34.821819+00', NULL),
	('6df42821-e6ab-4358-9c31-f93ef04b0e56', 'example-d24-89', NULL, NULL, NULL, '2026-11-26 20:28:34.826708+00', NULL),
	('3e346eed-f43c-4387-8999-9a34fa40227e', 'example-d24-90', NULL, NULL, NULL, '2026-11-26 20:28:34.83223+00', NULL),
	('7c894bb5-5b6e-439e-8b6b-58b9e6636b97', 'example-d24-91', NULL, NULL, NULL, '2026-11-26 20:28:34.837747+00', NULL),
	('474e031c-5e13-49fa-8210-973c5246b413', 'example-d24-92', NULL, NULL, NULL, '2026-11-26 20:28:34.843798+00', NULL),
	('31f9283a-96d6-4d1b-9891-9f641d3cfc10', 'example-d24-93', NULL, NULL, NULL, '2026-11-26 20:28:34.848399+00', NULL),
	('00334cdd-7c3e-4f41-8bd1-45fb8ac57d3b', 'example-d24-94', NULL, NULL, NULL, '2026-11-26 20:28:34.852739+00', NULL),
	('294ab9c0-56ff-42a0-9f06-267bcdacfdb6', 'example-d24-95', NULL, NULL, NULL, '2026-11-26 20:28:34.857123+00', NULL),
	('3245cbae-7405-45a6-b5a3-d96974f39dec', 'example-d24-96', NULL, NULL, NULL, '2026-11-26 20:28:34.862344+00', NULL),
	('18dc91a5-eedb-4b00-b5d9-3f0200b058bd', 'example-d24-97', NULL, NULL, NULL, '2026-11-26 20:28:34.86769+00', NULL),
	('6ded7a95-cf51-47c3-bb53-aa9800f865db', 'example-d24-98', NULL, NULL, NULL, '2026-11-26 20:28:34.872025+00', NULL),
	('f1f32c6a-4033-41ce-ab18-0006232b6846', 'example-d24-99', NULL, NULL, NULL, '2026-11-26 20:28:34.875981+00', NULL),
	('1fdab52b-6a6f-4b9e-8535-7d1d108940d6', 'example-d24-100', NULL, NULL, NULL, '2026-11-26 20:28:34.880227+00', NULL),
	('c11af906-35c6-41e3-b38e-48ba3d1af2fa', 'example-d24-101', NULL, NULL, NULL, '2026-11-26 20:28:34.884251+00', NULL),
	('6b910f3f-58fb-4cab-8019-9214350fd1b3', NULL, NULL, NULL, 'ca7b187ed92d32af3bd553aa02fb91c62327e9cff05203a1a97743da94b4a843', '2026-11-26 20:28:34.895808+00', NULL),
	('cea694f1-6e30-459a-9a8c-035a26afea97', 'example-d25-0', NULL, NULL, NULL, '2026-11-26 20:28:34.934788+00', NULL),
	('2b4c6d2e-1563-45c8-a541-ca93f622ab96', 'example-d25-1', NULL, NULL, NULL, '2026-11-26 20:28:34.946727+00', NULL),
	('dc4e1dc1-7290-4e10-b643-b7f7227080c4', 'example-d25-2', NULL, NULL, NULL, '2026-11-26 20:28:34.950724+00', NULL),
	('f74c7302-87d5-49c5-97d3-654ff6280ca9', 'example-d25-3', NULL, NULL, NULL, '2026-11-26 20:28:34.954584+00', NULL),
	('54795787-46de-4079-af9c-7a94b5c1d085', 'example-d25-4', NULL, NULL, NULL, '2026-11-26 20:28:34.958621+00', NULL),
	('3e366279-59e4-42ca-b678-41853f7c924b', 'example-d25-5', NULL, NULL, NULL, '2026-11-26 20:28:34.970446+00', NULL),
	('f0b21644-54cd-42ec-99df-dad94ee3c801', 'example-d25-6', NULL, NULL, NULL, '2026-11-26 20:28:34.974608+00', NULL),
	('fcb109cb-33e2-4688-9cb7-9f24ee87f824', 'example-d25-7', NULL, NULL, NULL, '2026-11-26 20:28:34.978457+00', NULL),
	('82efff0d-4ecd-4629-ab7b-151ede3c50d0', 'example-d25-8', NULL, NULL, NULL, '2026-11-26 20:28:34.982379+00', NULL),
	('50d1e460-9237-4a2c-9141-f304fdd76a76', 'example-d25-9', NULL, NULL, NULL, '2026-11-26 20:28:34.986583+00', NULL),
	('968bb1b2-543f-4bb4-a402-09b91c6e5cf8', 'example-d25-10', NULL, NULL, NULL, '2026-11-26 20:28:34.990644+00', NULL),
	('e8fede0e-35f1-4c3c-8dbe-cc36be577831', 'example-d25-11', NULL, NULL, NULL, '2026-11-26 20:28:34.994656+00', NULL),
	('3047bc5e-02d9-4930-ac87-76e763814c8a', 'example-d25-12', NULL, NULL, NULL, '2026-11-26 20:28:34.998412+00', NULL),
	('fabe0d3e-f09d-4e6c-96f1-7a03393eb1bb', 'example-d25-13', NULL, NULL, NULL, '2026-11-26 20:28:35.002161+00', NULL),
	('3a82714d-8f44-4e74-b36b-7253da18f207', 'example-d25-14', NULL, NULL, NULL, '2026-11-26 20:28:35.005847+00', NULL),
	('c933d178-1ad0-441b-a5d8-b9bcd36a5dc2', 'example-d25-15', NULL, NULL, NULL, '2026-11-26 20:28:35.00953+00', NULL),
	('5f5c6e0d-bad8-4663-a0b9-2805eee27056', 'example-d25-16', NULL, NULL, NULL, '2026-11-26 20:28:35.013017+00', NULL),
	('800e3efe-e7bf-4864-9b86-43f1d59fb039', 'example-d25-17', NULL, NULL, NULL, '2026-11-26 20:28:35.016786+00', NULL),
	('9116ed60-40fd-4f1c-97fb-68ee1fde1f94', 'example-d25-18', NULL, NULL, NULL, '2026-11-26 20:28:35.020254+00', NULL),
	('32d86c12-b01e-481e-8e43-91ed715427aa', 'example-d25-19', NULL, NULL, NULL, '2026-11-26 20:28:35.023504+00', NULL),
	('fe8ac0fe-241a-4852-8be2-e97864d7e535', 'example-d25-20', NULL, NULL, NULL, '2026-11-26 20:28:35.026975+00', NULL),
	('ceec705e-5a74-4cc1-bbb2-1bd1ea215a74', 'example-d25-21', NULL, NULL, NULL, '2026-11-26 20:28:35.030419+00', NULL),
	('43a481b6-1a8d-4a29-a823-127044ab6935', 'example-d25-22', NULL, NULL, NULL, '2026-11-26 20:28:35.033947+00', NULL),
	('ec756db0-ab1e-46b2-b63d-c06f40d6e524', 'example-d25-23', NULL, NULL, NULL, '2026-11-26 20:28:35.037496+00', NULL),
	('bac24147-4753-4117-bc31-4abafc8323ce', 'example-d25-24', NULL, NULL, NULL, '2026-11-26 20:28:35.041292+00', NULL),
	('5573a262-58ff-42a1-bafe-c331173cb2a6', 'example-d25-25', NULL, NULL, NULL, '2026-11-26 20:28:35.044947+00', NULL),
	('71dd2e1d-c0e2-46c9-a783-cec0f710b31b', 'example-d25-26', NULL, NULL, NULL, '2026-11-26 20:28:35.048505+00', NULL),
	('6fff41c8-4d11-43ee-9b91-a088dfe84f1d', 'example-d25-27', NULL, NULL, NULL, '2026-11-26 20:28:35.051872+00', NULL),
	('f55b8648-0296-4ba9-9836-5675662f31e0', 'example-d25-28', NULL, NULL, NULL, '2026-11-26 20:28:35.055642+00', NULL),
	('21b4c355-fc3a-4252-b95e-107f4f7c42f5', 'example-d25-29', NULL, NULL, NULL, '2026-11-26 20:28:35.059271+00', NULL),
	('177d8971-6ee3-4469-b720-efd9cc1bfbeb', 'example-d25-30', NULL, NULL, NULL, '2026-11-26 20:28:35.062868+00', NULL),
	('08fb48a6-b622-4a87-aac4-bc4710d0f69d', 'example-d25-31', NULL, NULL, NULL, '2026-11-26 20:28:35.06653+00', NULL),
	('d1bfc74d-4085-4e83-912b-ee1e3bcb3d0a', 'example-d25-32', NULL, NULL, NULL, '2026-11-26 20:28:35.070231+00', NULL),
	('85f1cedc-5fa8-471d-b53f-62b4d01e08b7', 'example-d25-33', NULL, NULL, NULL, '2026-11-26 20:28:35.074101+00', NULL),
	('282aac7f-eda4-4571-a4b8-3ed17d7ef0ec', 'example-d25-34', NULL, NULL, NULL, '2026-11-26 20:28:35.077608+00', NULL),
	('e2ffe88a-8578-4c21-84b2-2c74de465e1b', 'example-d25-35', NULL, NULL, NULL, '2026-11-26 20:28:35.081095+00', NULL),
	('8bc11a41-3ab9-4395-baf8-ae96287bcb68', 'example-d25-36', NULL, NULL, NULL, '2026-11-26 20:28:35.084694+00', NULL),
	('89470651-274b-4f62-9614-560865224cf2', 'example-d25-37', NULL, NULL, NULL, '2026-11-26 20:28:35.088307+00', NULL),
	('e1657131-5859-419b-912e-302d6bf5059e', 'example-d25-38', NULL, NULL, NULL, '2026-11-26 20:28:35.091853+00', NULL),
	('1ee900d2-17b2-41c5-a5b2-5f65ff6fbd8d', 'example-d25-39', NULL, NULL, NULL, '2026-11-26 20:28:35.095483+00', NULL),
	('e088bea0-ad48-45c9-88d0-30c8cd6feb96', 'example-d25-40', NULL, NULL, NULL, '2026-11-26 20:28:35.099027+00', NULL),
	('2ef2247b-f13e-4467-938c-afad82da5e7a', 'example-d25-41', NULL, NULL, NULL, '2026-11-26 20:28:35.10456+00', NULL),
	('b2bb5006-f0d0-427e-aca5-7e6daa8bdfed', 'example-d25-42', NULL, NULL, NULL, '2026-11-26 20:28:35.108187+00', NULL),
	('240f8ab7-03e0-4306-97b2-fe0e762c02c8', 'example-d25-43', NULL, NULL, NULL, '2026-11-26 20:28:35.111771+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('068dde88-eff1-4dbe-bba5-15cda794705f', 'example-d25-44', NULL, NULL, NULL, '2026-11-26 20:28:35.115431+00', NULL),
	('1ad5c757-293f-4f9f-a537-9655e225c48e', 'example-d25-45', NULL, NULL, NULL, '2026-11-26 20:28:35.118785+00', NULL),
	('5830d099-e76a-4cef-b74d-10a8cadd3ac6', 'example-d25-46', NULL, NULL, NULL, '2026-11-26 20:28:35.12221+00', NULL),
	('7b538187-7976-4f2d-817b-fd730c01a705', 'example-d25-47', NULL, NULL, NULL, '2026-11-26 20:28:35.125545+00', NULL),
	('12be0877-1498-40ad-ba16-9ed750b79fae', 'example-d25-48', NULL, NULL, NULL, '2026-11-26 20:28:35.12894+00', NULL),
	('f7901247-9cc7-491e-867f-c4af0f016bc3', 'example-d25-49', NULL, NULL, NULL, '2026-11-26 20:28:35.13216+00', NULL),
	('3ab10dad-7048-4ff8-8ce6-f01ffc8c904b', 'example-d25-50', NULL, NULL, NULL, '2026-11-26 20:28:35.135526+00', NULL),
	('452d82b8-b265-41fd-9c07-860796ea16e1', 'example-d25-51', NULL, NULL, NULL, '2026-11-26 20:28:35.138812+00', NULL),
	('65dae834-233c-48f5-baad-aa2dc447e311', 'example-d25-52', NULL, NULL, NULL, '2026-11-26 20:28:35.142271+00', NULL),
	('0f1babf6-43bd-4601-9b96-1c945328565c', 'example-d25-53', NULL, NULL, NULL, '2026-11-26 20:28:35.145783+00', NULL),
	('70269cc7-e64e-4049-a1e4-d8773953fb81', 'example-d25-54', NULL, NULL, NULL, '2026-11-26 20:28:35.149189+00', NULL),
	('c30db9bd-ed76-4ae6-9889-8a41a3bcbda4', 'example-d25-55', NULL, NULL, NULL, '2026-11-26 20:28:35.152516+00', NULL),
	('3bbd8bfe-3ae8-4257-9695-13e3cc75b1db', 'example-d25-56', NULL, NULL, NULL, '2026-11-26 20:28:35.155782+00', NULL),
	('9c806650-0612-45b7-8265-9b293a33baee', 'example-d25-57', NULL, NULL, NULL, '2026-11-26 20:28:35.159056+00', NULL),
	('b9e62826-04ac-4ad6-b789-b9fcf30ccef1', 'example-d25-58', NULL, NULL, NULL, '2026-11-26 20:28:35.162668+00', NULL),
	('63f0b42f-f9ec-4a26-b84f-fc6d7470defe', 'example-d25-59', NULL, NULL, NULL, '2026-11-26 20:28:35.16704+00', NULL),
	('333261fa-246f-49b2-ad6a-e55e4d8fae08', 'example-d25-60', NULL, NULL, NULL, '2026-11-26 20:28:35.170436+00', NULL),
	('15b1ac80-346c-4184-94e8-88c54acee2a7', 'example-d25-61', NULL, NULL, NULL, '2026-11-26 20:28:35.175005+00', NULL),
	('40dc1422-6bdb-4e55-a8ea-ceb44a0b6064', 'example-d25-62', NULL, NULL, NULL, '2026-11-26 20:28:35.178315+00', NULL),
	('127f6ae4-09c5-42eb-9f43-026aaa9cdd8c', 'example-d25-63', NULL, NULL, NULL, '2026-11-26 20:28:35.181684+00', NULL),
	('92cba879-4822-4364-ac33-be1dd950239c', 'example-d25-64', NULL, NULL, NULL, '2026-11-26 20:28:35.185068+00', NULL),
	('f1ff42ff-2b55-420f-9357-9fbff09ca14d', 'example-d25-65', NULL, NULL, NULL, '2026-11-26 20:28:35.188566+00', NULL),
	('7eceea29-4070-4410-8261-2b7731f55a44', 'example-d25-66', NULL, NULL, NULL, '2026-11-26 20:28:35.191719+00', NULL),
	('02ff9ef6-8e10-4d40-a0a9-d70dc0cef92e', 'example-d25-67', NULL, NULL, NULL, '2026-11-26 20:28:35.195114+00', NULL),
	('61fa925b-ed48-4f87-989c-8c9cb01f5488', 'example-d25-68', NULL, NULL, NULL, '2026-11-26 20:28:35.198719+00', NULL),
	('f3be61f8-2b91-4f68-b88c-cd3c6a737e15', 'example-d25-69', NULL, NULL, NULL, '2026-11-26 20:28:35.202101+00', NULL),
	('33be116e-6db0-451e-8195-adc90c792ca5', 'example-d25-70', NULL, NULL, NULL, '2026-11-26 20:28:35.205405+00', NULL),
	('8dcfe8ce-3f13-4c12-9e3c-c0f5b110dac8', 'example-d25-71', NULL, NULL, NULL, '2026-11-26 20:28:35.208884+00', NULL),
	('44eb6aa2-75a8-42c2-a849-216e64cd324b', 'example-d25-72', NULL, NULL, NULL, '2026-11-26 20:28:35.212046+00', NULL),
	('25780b9f-974f-4b7e-be12-1b8779b2868d', 'example-d25-73', NULL, NULL, NULL, '2026-11-26 20:28:35.215308+00', NULL),
	('b0e5cdc8-b22b-4352-906b-f30dc5782d29', 'example-d25-74', NULL, NULL, NULL, '2026-11-26 20:28:35.218638+00', NULL),
	('ad40abfe-4455-4128-812e-e4241b7ccd91', 'example-d25-75', NULL, NULL, NULL, '2026-11-26 20:28:35.22188+00', NULL),
	('d00aa48a-55fe-448e-94b7-d2a56c9ba593', 'example-d25-76', NULL, NULL, NULL, '2026-11-26 20:28:35.225233+00', NULL),
	('dda47dbf-31d2-44d5-998f-6836b526433d', 'example-d25-77', NULL, NULL, NULL, '2026-11-26 20:28:35.228697+00', NULL),
	('f0b97d52-7187-41c6-9c06-70ea167d8836', 'example-d25-78', NULL, NULL, NULL, '2026-11-26 20:28:35.231987+00', NULL),
	('6eadf638-b025-4837-b24f-52a262b46fa1', 'example-d25-79', NULL, NULL, NULL, '2026-11-26 20:28:35.243624+00', NULL),
	('cff2f6b1-fe2f-4996-9b1c-3db9b2ee0785', 'example-d25-80', NULL, NULL, NULL, '2026-11-26 20:28:35.247262+00', NULL),
	('3991a96d-3217-4eeb-bce5-b180ddf308d8', 'example-d25-81', NULL, NULL, NULL, '2026-11-26 20:28:35.250715+00', NULL),
	('e4298bbf-709e-4d4d-b1d1-5941e4d6750d', 'example-d25-82', NULL, NULL, NULL, '2026-11-26 20:28:35.254101+00', NULL),
	('54e5c4e8-0a7f-4b88-a84c-ab772459f44e', 'example-d25-83', NULL, NULL, NULL, '2026-11-26 20:28:35.257606+00', NULL),
	('88a63512-0255-42ea-9f01-0e6bd03e405d', 'example-d25-84', NULL, NULL, NULL, '2026-11-26 20:28:35.261256+00', NULL),
	('909ad788-f223-4563-8b4f-08290fcc7593', 'example-d25-85', NULL, NULL, NULL, '2026-11-26 20:28:35.269978+00', NULL),
	('d0b13604-3e71-437a-af34-ef08795c2e48', 'example-d25-86', NULL, NULL, NULL, '2026-11-26 20:28:35.274485+00', NULL),
	('731f47fb-64a0-4a87-a145-5d987bce6a2f', 'example-d25-87', NULL, NULL, NULL, '2026-11-26 20:28:35.278473+00', NULL),
	('6373549d-edc3-4c8c-8dbb-454ca95f3496', 'example-d25-88', NULL, NULL, NULL, '2026-11-26 20:28:35.282059+00', NULL),
	('fe83f1fc-1bb0-4f6c-a1d0-452501a1bfdd', 'example-d25-89', NULL, NULL, NULL, '2026-11-26 20:28:35.292049+00', NULL),
	('c026502d-ebab-4213-a970-49ec22e48b32', 'example-d25-90', NULL, NULL, NULL, '2026-11-26 20:28:35.296507+00', NULL),
	('4afbb0f2-7d17-41a9-b934-ac9ce0133693', 'example-d25-91', NULL, NULL, NULL, '2026-11-26 20:28:35.300378+00', NULL),
	('e5c3e58f-d2d9-4b75-ad7b-f9c07ee2c49f', 'example-d25-92', NULL, NULL, NULL, '2026-11-26 20:28:35.306054+00', NULL),
	('ff0e2e19-48a3-486b-b631-cbc2ea9599f3', 'example-d25-93', NULL, NULL, NULL, '2026-11-26 20:28:35.310596+00', NULL),
	('97c52cb8-40f3-457a-9e07-6311f9efb7b5', 'example-d25-94', NULL, NULL, NULL, '2026-11-26 20:28:35.314821+00', NULL),
	('77145278-5f2a-43a9-bf90-73a4aaefa231', 'example-d25-95', NULL, NULL, NULL, '2026-11-26 20:28:35.318752+00', NULL),
	('a0412782-73c3-4b6c-97cd-4aeafdfc3c63', 'example-d25-96', NULL, NULL, NULL, '2026-11-26 20:28:35.322881+00', NULL),
	('325952b3-8afe-4b89-92c1-b053c95583c7', 'example-d25-97', NULL, NULL, NULL, '2026-11-26 20:28:35.326895+00', NULL),
	('4d756b75-9728-4e45-a499-a86e683458ca', 'example-d25-98', NULL, NULL, NULL, '2026-11-26 20:28:35.330684+00', NULL),
	('3bdad4ce-ae06-4cfe-bb7f-b34d72f5deac', 'example-d25-99', NULL, NULL, NULL, '2026-11-26 20:28:35.334548+00', NULL),
	('f5dfb92c-782b-4a33-9bc3-907f02cb3609', 'example-d25-100', NULL, NULL, NULL, '2026-11-26 20:28:35.338532+00', NULL),
	('b2ede56b-0fe3-4150-9c61-07488ee22faa', 'example-d25-101', NULL, NULL, NULL, '2026-11-26 20:28:35.342156+00', NULL),
	('050e4ce5-4b3c-4a79-8d9f-ec42ed3373d7', 'example-d25-102', NULL, NULL, NULL, '2026-11-26 20:28:35.346065+00', NULL),
	('eb5690cc-1f69-4c89-95ff-dfc41bae7ced', 'example-d25-103', NULL, NULL, NULL, '2026-11-26 20:28:35.350446+00', NULL),
	('458f93ec-56ef-479b-8888-c991036a8f72', 'example-d25-104', NULL, NULL, NULL, '2026-11-26 20:28:35.354398+00', NULL),
	('b7be1d92-9412-4be4-8adf-56030b122fb0', 'example-d25-105', NULL, NULL, NULL, '2026-11-26 20:28:35.358666+00', NULL),
	('dde4764e-f1ec-4724-b680-935e59d3f442', 'example-d25-106', NULL, NULL, NULL, '2026-11-26 20:28:35.363318+00', NULL),
	('91abf1d2-b61f-4910-aa28-33fa46811b8d', 'example-d25-107', NULL, NULL, NULL, '2026-11-26 20:28:35.367611+00', NULL),
	('dcd9fcea-1682-47d9-83ff-9a98720d7ae0', 'example-d25-108', NULL, NULL, NULL, '2026-11-26 20:28:35.372529+00', NULL),
	('01d3131e-1776-46a8-a686-8854a84f0acb', 'example-d25-109', NULL, NULL, NULL, '2026-11-26 20:28:35.377075+00', NULL),
	('da5d6138-2f20-4e52-aa10-81364b308895', 'example-d25-110', NULL, NULL, NULL, '2026-11-26 20:28:35.381505+00', NULL),
	('d7f776b1-e205-4eb5-b505-d252a704c5d7', 'example-d25-111', NULL, NULL, NULL, '2026-11-26 20:28:35.386337+00', NULL),
	('da60b29a-27d7-433b-9892-fe8722cc4824', 'example-d25-112', NULL, NULL, NULL, '2026-11-26 20:28:35.390583+00', NULL),
	('538dcb01-4d85-431d-88fe-e6fc4552a11f', 'example-d25-113', NULL, NULL, NULL, '2026-11-26 20:28:35.394742+00', NULL),
	('300c9cd6-28da-4d12-89ad-f713b95a832d', 'example-d25-114', NULL, NULL, NULL, '2026-11-26 20:28:35.398312+00', NULL),
	('38e8d0de-d022-4b7a-821d-8ec46c12ddf2', 'example-d25-115', NULL, NULL, NULL, '2026-11-26 20:28:35.402193+00', NULL),
	('642bcca8-f66c-4528-b271-73862000a733', 'example-d25-116', NULL, NULL, NULL, '2026-11-26 20:28:35.406075+00', NULL),
	('7eeaccc4-c18f-44a1-860f-2d92355ba5ba', 'example-d25-117', NULL, NULL, NULL, '2026-11-26 20:28:35.409808+00', NULL),
	('819fc88f-d68e-49f7-bc26-39d92d8105a5', 'example-d25-118', NULL, NULL, NULL, '2026-11-26 20:28:35.413288+00', NULL),
	('bb91572a-d54e-4447-aaea-b86aaa6652f6', 'example-d25-119', NULL, NULL, NULL, '2026-11-26 20:28:35.416918+00', NULL),
	('c42c2c81-2c9a-4fc6-ad81-56c3006632d3', 'example-d25-120', NULL, NULL, NULL, '2026-11-26 20:28:35.420449+00', NULL),
	('68943b82-fb70-4e04-a23a-7d02a1273c0b', 'example-d25-121', NULL, NULL, NULL, '2026-11-26 20:28:35.423835+00', NULL),
	('77dbd7cb-93ef-439e-8714-028aa6f75e98', 'example-d25-122', NULL, NULL, NULL, '2026-11-26 20:28:35.428019+00', NULL),
	('a7cbf601-aa2e-4d58-887f-65d6b4e3ddd3', 'example-d25-123', NULL, NULL, NULL, '2026-11-26 20:28:35.431711+00', NULL),
	('9a1a7d74-567c-4eeb-a2ed-579385567d82', 'example-d25-124', NULL, NULL, NULL, '2026-11-26 20:28:35.435108+00', NULL),
	('f55c7856-7f6b-41ac-b632-e8977c20eee0', 'example-d25-125', NULL, NULL, NULL, '2026-11-26 20:28:35.439161+00', NULL),
	('c8fc4371-7933-4b86-964d-b6b206367402', 'example-d25-126', NULL, NULL, NULL, '2026-11-26 20:28:35.442759+00', NULL),
	('3a9e2d2d-55c9-4a17-8e84-424a32f69392', 'example-d25-127', NULL, NULL, NULL, '2026-11-26 20:28:35.446881+00', NULL),
	('d241dcb9-6bd3-45bf-8aba-8d3cb2dc129c', 'example-d25-128', NULL, NULL, NULL, '2026-11-26 20:28:35.450769+00', NULL),
	('ff0efee4-724e-422e-bfe9-cd72b965ad94', 'example-d25-129', NULL, NULL, NULL, '2026-11-26 20:28:35.454302+00', NULL),
	('9e50a713-d8f5-43d0-9318-458fb511b3b8', 'example-d25-130', NULL, NULL, NULL, '2026-11-26 20:28:35.457996+00', NULL),
	('8313923f-8b3d-4f95-9b13-885253255322', 'example-d25-131', NULL, NULL, NULL, '2026-11-26 20:28:35.46217+00', NULL),
	('281492fd-9b31-4400-8c0f-93f582741afc', 'example-d25-132', NULL, NULL, NULL, '2026-11-26 20:28:35.465844+00', NULL),
	('efea66dc-475a-45ca-afd4-449bbbc2c827', 'example-d25-133', NULL, NULL, NULL, '2026-11-26 20:28:35.470577+00', NULL),
	('8cc7a271-1409-451e-96d9-0351ed6e9d11', 'example-d25-134', NULL, NULL, NULL, '2026-11-26 20:28:35.474559+00', NULL),
	('bf19335a-6b8a-40cd-85b5-b740c819fc04', 'example-d25-135', NULL, NULL, NULL, '2026-11-26 20:28:35.478655+00', NULL),
	('fd486b9f-d4d5-46e2-8645-66cfa6f9f819', 'example-d25-136', NULL, NULL, NULL, '2026-11-26 20:28:35.483004+00', NULL),
	('8aaa84fc-c365-48ab-b107-e4d6b9cf6583', 'example-d25-137', NULL, NULL, NULL, '2026-11-26 20:28:35.487229+00', NULL),
	('132eb250-f052-49ec-bfe6-d448463b4b92', 'example-d25-138', NULL, NULL, NULL, '2026-11-26 20:28:35.491721+00', NULL),
	('92e34dd0-5a64-4037-afc1-35b240d2d471', 'example-d25-139', NULL, NULL, NULL, '2026-11-26 20:28:35.496327+00', NULL),
	('b564699e-7e93-452a-bb0a-380bc5612652', 'example-d25-140', NULL, NULL, NULL, '2026-11-26 20:28:35.501052+00', NULL),
	('f24ec110-6a11-4af6-a95c-bf42b09a90df', 'example-d25-141', NULL, NULL, NULL, '2026-11-26 20:28:35.509625+00', NULL),
	('2d5e3b65-efc4-4b89-9171-c574c82b4a57', 'example-d25-142', NULL, NULL, NULL, '2026-11-26 20:28:35.520177+00', NULL),
	('b4966a99-f235-4e6f-841b-4b26ff62a619', 'example-d25-143', NULL, NULL, NULL, '2026-11-26 20:28:35.525242+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('f0748646-1b15-44c3-8441-5913e25c6eae', 'example-d25-144', NULL, NULL, NULL, '2026-11-26 20:28:35.534552+00', NULL),
	('3b6656bd-0133-482c-9541-49c37f39ab7f', 'example-d25-145', NULL, NULL, NULL, '2026-11-26 20:28:35.540678+00', NULL),
	('4a7412f8-486f-405c-9d77-b1270b1f5ff7', 'example-d25-146', NULL, NULL, NULL, '2026-11-26 20:28:35.549622+00', NULL),
	('4559d677-6660-4977-836d-f13c1077aae7', 'example-d25-147', NULL, NULL, NULL, '2026-11-26 20:28:35.560654+00', NULL),
	('5631bbba-4aff-40a0-b80c-d61064203031', 'example-d25-148', NULL, NULL, NULL, '2026-11-26 20:28:35.564714+00', NULL),
	('0d8131cc-e171-4ed2-bdcd-8dafb313ab64', 'example-d25-149', NULL, NULL, NULL, '2026-11-26 20:28:35.569983+00', NULL),
	('f08533fa-05fa-4b1d-8b65-c43f0401865f', 'example-d25-150', NULL, NULL, NULL, '2026-11-26 20:28:35.581708+00', NULL),
	('4ae52aa0-f387-45f1-a43f-5972bfadc9d0', 'example-d25-151', NULL, NULL, NULL, '2026-11-26 20:28:35.589434+00', NULL),
	('70bb4e7e-f581-44a4-b7bc-4ea333edce1f', 'example-d25-152', NULL, NULL, NULL, '2026-11-26 20:28:35.596361+00', NULL),
	('b9b2f81b-c757-44f2-a4af-618707ac1804', 'example-d25-153', NULL, NULL, NULL, '2026-11-26 20:28:35.605154+00', NULL),
	('f64181e3-e2ed-437b-9a7b-247d6b1b79e2', 'example-d25-154', NULL, NULL, NULL, '2026-11-26 20:28:35.619241+00', NULL),
	('3c6cd910-1ce8-463b-a13f-cd005074999b', 'example-d25-155', NULL, NULL, NULL, '2026-11-26 20:28:35.627944+00', NULL),
	('b67ec0b1-895c-451d-9aa8-bca2d5725e4a', 'example-d25-156', NULL, NULL, NULL, '2026-11-26 20:28:35.632003+00', NULL),
	('96cf1fea-5192-482b-9903-7536e05d56b8', 'example-d25-157', NULL, NULL, NULL, '2026-11-26 20:28:35.635793+00', NULL),
	('40626534-4a30-4fb0-9531-ae3eb91162ec', 'example-d25-158', NULL, NULL, NULL, '2026-11-26 20:28:35.639548+00', NULL),
	('02f18b94-2b02-4a9e-a13e-df742c77dfaa', 'example-d25-159', NULL, NULL, NULL, '2026-11-26 20:28:35.643131+00', NULL),
	('1081b6a6-6f87-483c-b210-42926706d031', 'example-d25-160', NULL, NULL, NULL, '2026-11-26 20:28:35.647648+00', NULL),
	('a6f7918b-0fef-4cca-9f02-c23bbd5fe4b8', 'example-d25-161', NULL, NULL, NULL, '2026-11-26 20:28:35.651329+00', NULL),
	('71000708-5c40-4ef4-8bee-0bf06e673024', 'example-d25-162', NULL, NULL, NULL, '2026-11-26 20:28:35.655013+00', NULL),
	('8cbdf4fe-1252-47aa-88aa-cd778c80b276', 'example-d25-163', NULL, NULL, NULL, '2026-11-26 20:28:35.658662+00', NULL),
	('b56cf9bf-2e8e-4427-ae51-b595e1390fc0', 'example-d25-164', NULL, NULL, NULL, '2026-11-26 20:28:35.662268+00', NULL),
	('d7376e22-bf61-4fd6-84c8-0b582ea34a4e', 'example-d25-165', NULL, NULL, NULL, '2026-11-26 20:28:35.665746+00', NULL),
	('8f100038-ca6d-4b06-840f-0be4a858ff04', 'example-d25-166', NULL, NULL, NULL, '2026-11-26 20:28:35.66991+00', NULL),
	('85ea342e-ea7d-4fed-963b-29d9c211b511', 'example-d25-167', NULL, NULL, NULL, '2026-11-26 20:28:35.673644+00', NULL),
	('776e465f-516e-4db6-91fe-3b2b0d8e1d8d', 'example-d25-168', NULL, NULL, NULL, '2026-11-26 20:28:35.677382+00', NULL),
	('57e0bcba-920e-4a26-aff7-730a63bbae77', 'example-d25-169', NULL, NULL, NULL, '2026-11-26 20:28:35.680922+00', NULL),
	('3ef370f9-4af5-4e29-bd4a-55a04d512c13', 'example-d25-170', NULL, NULL, NULL, '2026-11-26 20:28:35.684458+00', NULL),
	('a75be457-7c06-46fa-8de4-5619d1310d9b', 'example-d25-171', NULL, NULL, NULL, '2026-11-26 20:28:35.68815+00', NULL),
	('017ed0d6-f8fc-4c42-a78a-2839c492eb5f', 'example-d25-172', NULL, NULL, NULL, '2026-11-26 20:28:35.693671+00', NULL),
	('4dd5f939-ff9e-43a0-aab2-857501ee11d2', 'example-d25-173', NULL, NULL, NULL, '2026-11-26 20:28:35.699368+00', NULL),
	('4ca0d008-71d5-4aa1-bcbf-a988808ba8db', 'example-d25-174', NULL, NULL, NULL, '2026-11-26 20:28:35.705486+00', NULL),
	('b50125fa-b86d-4e63-89e5-e973eef3dea9', 'example-d25-175', NULL, NULL, NULL, '2026-11-26 20:28:35.716571+00', NULL),
	('5e917d73-d169-4b7a-aa8d-e1039e13d449', 'example-d25-176', NULL, NULL, NULL, '2026-11-26 20:28:35.748953+00', NULL),
	('01de6ac6-1254-4179-8878-a0844b3e6139', 'example-d25-177', NULL, NULL, NULL, '2026-11-26 20:28:35.826413+00', NULL),
	('fc5b46be-e17e-4891-a620-750cbc48d11c', 'example-d25-178', NULL, NULL, NULL, '2026-11-26 20:28:35.856465+00', NULL),
	('3a1568d8-8ea4-4d71-8282-9d149873dbe9', 'example-d25-179', NULL, NULL, NULL, '2026-11-26 20:28:35.911646+00', NULL),
	('5f11e568-92aa-4136-8426-9da3d6aaf86f', 'example-d25-180', NULL, NULL, NULL, '2026-11-26 20:28:35.922642+00', NULL),
	('452b12f3-99d6-4b42-a7a0-2d10709ffd34', 'example-d25-181', NULL, NULL, NULL, '2026-11-26 20:28:35.926777+00', NULL),
	('18fe4f70-791e-49d3-8064-d84b4e8005f7', 'example-d25-182', NULL, NULL, NULL, '2026-11-26 20:28:35.930796+00', NULL),
	('2a099b16-e6a1-448f-b633-3bcdc403519b', 'example-d25-183', NULL, NULL, NULL, '2026-11-26 20:28:35.934894+00', NULL),
	('8a7cea0a-45ea-4fdb-8375-6de55cee8000', 'example-d25-184', NULL, NULL, NULL, '2026-11-26 20:28:35.9389+00', NULL),
	('c200fec1-c3a5-4a2b-a74b-eb8a37f8efa7', 'example-d25-185', NULL, NULL, NULL, '2026-11-26 20:28:35.943109+00', NULL),
	('26b349cf-1f35-492f-9d93-5ea6433a9bd9', 'example-d25-186', NULL, NULL, NULL, '2026-11-26 20:28:35.947475+00', NULL),
	('86c19a5f-c3b3-4e82-a8ff-60251c3a5878', NULL, NULL, NULL, '46b57fdff6b614c5a2c3f77f7a48d81e9cb2436a4fcbad385c2ca3313023380b', '2026-11-26 20:28:35.953+00', NULL),
	('291b4451-ca33-4ffc-a18e-212d1556de51', 'example-d26-0', NULL, NULL, NULL, '2026-11-26 20:28:35.964837+00', NULL),
	('5905de7f-429b-4de1-9d92-2a3b9099dad3', 'example-d26-1', NULL, NULL, NULL, '2026-11-26 20:28:35.968979+00', NULL),
	('68efca48-218d-45b3-9974-1eec840105c1', 'example-d26-2', NULL, NULL, NULL, '2026-11-26 20:28:35.972759+00', NULL),
	('02abd8fb-17fd-4bd2-86e9-f1cc5707f46a', 'example-d26-3', NULL, NULL, NULL, '2026-11-26 20:28:35.976747+00', NULL),
	('1441d070-97f6-4561-8676-6c256b598ba8', 'example-d26-4', NULL, NULL, NULL, '2026-11-26 20:28:35.980341+00', NULL),
	('f86b3a4f-a829-49e1-94e9-184b7bb28f0c', 'example-d26-5', NULL, NULL, NULL, '2026-11-26 20:28:35.983799+00', NULL),
	('57a3cae3-917d-4b30-a2d5-9a217d3db775', 'example-d26-6', NULL, NULL, NULL, '2026-11-26 20:28:35.98739+00', NULL),
	('6cfad2d1-f2f6-4725-ae33-3a4f58e75b71', 'example-d26-7', NULL, NULL, NULL, '2026-11-26 20:28:35.993243+00', NULL),
	('4a12d2d3-7c05-4ec9-8b49-cedcf15aea92', 'example-d26-8', NULL, NULL, NULL, '2026-11-26 20:28:35.998061+00', NULL),
	('ac118ea2-7cf7-42b6-8368-adb393086cfe', 'example-d26-9', NULL, NULL, NULL, '2026-11-26 20:28:36.001976+00', NULL),
	('9c466d3b-adfe-42d2-a3d3-a6f2f7e731d9', 'example-d26-10', NULL, NULL, NULL, '2026-11-26 20:28:36.005696+00', NULL),
	('9d5ab25c-58ab-4064-81c1-e2c63fe8a589', 'example-d26-11', NULL, NULL, NULL, '2026-11-26 20:28:36.009523+00', NULL),
	('24cc10df-c98b-44f2-bfc1-a99bd5704473', 'example-d26-12', NULL, NULL, NULL, '2026-11-26 20:28:36.012957+00', NULL),
	('ab6b267e-8349-4e00-a9f1-1633eccbfaf7', 'example-d26-13', NULL, NULL, NULL, '2026-11-26 20:28:36.017199+00', NULL),
	('ee83344c-e3c0-42e5-8c64-4f40b439acbe', 'example-d26-14', NULL, NULL, NULL, '2026-11-26 20:28:36.020691+00', NULL),
	('61aa9255-90c1-4e12-9bea-98a7b7c22406', 'example-d26-15', NULL, NULL, NULL, '2026-11-26 20:28:36.024226+00', NULL),
	('0af62aa8-ddd6-4fa9-b653-d914035ac554', 'example-d26-16', NULL, NULL, NULL, '2026-11-26 20:28:36.027604+00', NULL),
	('e7871696-0f42-4047-8b41-5988f358884a', 'example-d26-17', NULL, NULL, NULL, '2026-11-26 20:28:36.03089+00', NULL),
	('c6ac5c45-390f-480d-bbf1-5ceec99e1579', 'example-d26-18', NULL, NULL, NULL, '2026-11-26 20:28:36.034241+00', NULL),
	('03cf5764-df4c-499b-b2ed-6da0453d31f8', 'example-d26-19', NULL, NULL, NULL, '2026-11-26 20:28:36.03747+00', NULL),
	('2673a026-cb9c-4ead-b7d2-12a77816ad3d', 'example-d26-20', NULL, NULL, NULL, '2026-11-26 20:28:36.040696+00', NULL),
	('a777fe29-c233-41fc-baf5-6febbf1518b3', 'example-d26-21', NULL, NULL, NULL, '2026-11-26 20:28:36.043816+00', NULL),
	('f2625bae-f5e2-4563-8a61-93c3eb6be31c', 'example-d26-22', NULL, NULL, NULL, '2026-11-26 20:28:36.047152+00', NULL),
	('f366407e-768f-42ee-8fd9-03e6d0629824', 'example-d26-23', NULL, NULL, NULL, '2026-11-26 20:28:36.050542+00', NULL),
	('d468dac7-bc8c-49ae-98a8-f2cc554d5f42', 'example-d26-24', NULL, NULL, NULL, '2026-11-26 20:28:36.054039+00', NULL),
	('f008e1c4-f592-476b-8906-c1066590ec30', 'example-d26-25', NULL, NULL, NULL, '2026-11-26 20:28:36.057623+00', NULL),
	('b93dff6d-d1ad-465a-818d-d7f898d1ac32', 'example-d26-26', NULL, NULL, NULL, '2026-11-26 20:28:36.060929+00', NULL),
	('839e656e-d874-4061-8a4b-ba45b6fc4650', 'example-d26-27', NULL, NULL, NULL, '2026-11-26 20:28:36.064508+00', NULL),
	('4eb057d1-490c-4d38-b768-54950c44f99b', 'example-d26-28', NULL, NULL, NULL, '2026-11-26 20:28:36.067847+00', NULL),
	('ecf66be3-5228-4e9b-a7c2-015a34b2e5bd', 'example-d26-29', NULL, NULL, NULL, '2026-11-26 20:28:36.071209+00', NULL),
	('ba599ad9-19c9-4426-b790-e392eb449555', 'example-d26-30', NULL, NULL, NULL, '2026-11-26 20:28:36.074496+00', NULL),
	('8d0d4b7a-2d71-41f8-a85f-7fcab4bb4464', 'example-d26-31', NULL, NULL, NULL, '2026-11-26 20:28:36.077812+00', NULL),
	('caf6d184-1700-4026-9dc3-0aa30aa51fa6', 'example-d26-32', NULL, NULL, NULL, '2026-11-26 20:28:36.08116+00', NULL),
	('f4dcbb14-9f13-4f93-8ffb-77989c68f605', NULL, NULL, NULL, '11b537a912a2422f016fda9fda6921bc41c75deace1ee0779b175a14823f0fd5', '2026-11-26 20:28:36.085469+00', NULL),
	('220d65b4-8be4-4585-a814-b82db1d22c82', 'example-d27-0', NULL, NULL, NULL, '2026-11-26 20:28:36.109406+00', NULL),
	('2676d460-2939-4163-9745-71fb4ec95dad', 'example-d27-1', NULL, NULL, NULL, '2026-11-26 20:28:36.113074+00', NULL),
	('7bf06c3e-fbb4-483b-b19a-51a84dbecf58', 'example-d27-2', NULL, NULL, NULL, '2026-11-26 20:28:36.116411+00', NULL),
	('a08a512c-9283-4b6b-9b4d-f7dd56e956e9', 'example-d27-3', NULL, NULL, NULL, '2026-11-26 20:28:36.119792+00', NULL),
	('a1919ed6-fe32-409f-87d1-6aa8bffe4ec6', 'example-d27-4', NULL, NULL, NULL, '2026-11-26 20:28:36.123455+00', NULL),
	('b156146d-f063-4952-affb-3f3446447dfb', 'example-d27-5', NULL, NULL, NULL, '2026-11-26 20:28:36.128041+00', NULL),
	('a830276f-4902-4982-a853-e4d84b75e0f0', 'example-d27-6', NULL, NULL, NULL, '2026-11-26 20:28:36.131364+00', NULL),
	('7dc9cc55-6e32-4ade-987f-9775355b450f', 'example-d27-7', NULL, NULL, NULL, '2026-11-26 20:28:36.134749+00', NULL),
	('fae4ab8c-1cd7-4d0b-bdf6-55deb9a76685', 'example-d27-8', NULL, NULL, NULL, '2026-11-26 20:28:36.138045+00', NULL),
	('9b29508c-078e-4956-a409-72ec2e916f31', 'example-d27-9', NULL, NULL, NULL, '2026-11-26 20:28:36.141364+00', NULL),
	('d50c263c-b649-49ea-a3b2-a4c5fa321553', 'example-d27-10', NULL, NULL, NULL, '2026-11-26 20:28:36.144546+00', NULL),
	('5c310628-c05f-4dfe-8a86-3edb6a6cd4c9', 'example-d27-11', NULL, NULL, NULL, '2026-11-26 20:28:36.147974+00', NULL),
	('1a4955b6-4195-43b4-83d0-445b42bdf796', 'example-d27-12', NULL, NULL, NULL, '2026-11-26 20:28:36.151226+00', NULL),
	('028a5d0b-6406-4011-9eed-15c7d532c63c', 'example-d27-13', NULL, NULL, NULL, '2026-11-26 20:28:36.15458+00', NULL),
	('86815393-3c94-49a3-855f-f41fd3c02879', 'example-d27-14', NULL, NULL, NULL, '2026-11-26 20:28:36.158268+00', NULL),
	('15658016-8bd9-4af0-969c-ea1b24f1f605', 'example-d27-15', NULL, NULL, NULL, '2026-11-26 20:28:36.161633+00', NULL),
	('3a591aa2-a598-43a4-8129-51f3fc57bf97', 'example-d27-16', NULL, NULL, NULL, '2026-11-26 20:28:36.165033+00', NULL),
	('0575c7b6-cd7c-4061-94b0-6156a1972ffd', 'example-d27-17', NULL, NULL, NULL, '2026-11-26 20:28:36.168463+00', NULL),
	('c0198ab3-bd3d-4081-a8a9-1c1168973627', 'example-d27-18', NULL, NULL, NULL, '2026-11-26 20:28:36.171672+00', NULL),
	('9de03aa3-7085-4a85-a1a2-91aeb26b2129', 'example-d27-19', NULL, NULL, NULL, '2026-11-26 20:28:36.175231+00', NULL),
	('de919e7a-5f8d-4e88-9337-b7bc25539395', 'example-d27-20', NULL, NULL, NULL, '2026-11-26 20:28:36.178844+00', NULL),
	('6196a828-187b-439c-ac78-27325ed31be0', NULL, NULL, NULL, '7b30f5498762b51a119b387e6c665c29329f33654ccce0965e3fdef1b427b27f', '2026-11-26 20:28:36.184556+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('c0252a8a-cb62-4db4-96fd-7da52dc39b67', 'example-d28-0', NULL, NULL, NULL, '2026-11-26 20:28:36.218137+00', NULL),
	('05d39d92-a5b6-48da-ba01-da993b8a421c', 'example-d28-1', NULL, NULL, NULL, '2026-11-26 20:28:36.222416+00', NULL),
	('7433b086-2d93-4eb6-ad4a-92f764a54d07', 'example-d28-2', NULL, NULL, NULL, '2026-11-26 20:28:36.225912+00', NULL),
	('569d74b1-3678-4d64-b4d7-28aadf498cc9', 'example-d28-3', NULL, NULL, NULL, '2026-11-26 20:28:36.229398+00', NULL),
	('5d7f2d7a-2a81-4fdd-9343-3acdcc08a184', 'example-d28-4', NULL, NULL, NULL, '2026-11-26 20:28:36.232747+00', NULL),
	('1456c394-769e-44cb-8c40-b21dfab686c9', 'example-d28-5', NULL, NULL, NULL, '2026-11-26 20:28:36.235939+00', NULL),
	('ba63cc7e-b44a-495d-baca-12303234e7be', 'example-d28-6', NULL, NULL, NULL, '2026-11-26 20:28:36.239422+00', NULL),
	('2af5c2ad-9d13-405f-999d-8374f19fe14c', 'example-d28-7', NULL, NULL, NULL, '2026-11-26 20:28:36.242747+00', NULL),
	('9801efc1-05bc-46f0-8716-e70cf096b84a', 'example-d28-8', NULL, NULL, NULL, '2026-11-26 20:28:36.245956+00', NULL),
	('ac196416-2a1a-442d-9410-0c9921fe02ab', 'example-d28-9', NULL, NULL, NULL, '2026-11-26 20:28:36.24973+00', NULL),
	('af901ff3-1062-46c4-9708-44f2f99d91aa', 'example-d28-10', NULL, NULL, NULL, '2026-11-26 20:28:36.252968+00', NULL),
	('7bb19ce7-5795-4001-969f-21128b375bb9', 'example-d28-11', NULL, NULL, NULL, '2026-11-26 20:28:36.25634+00', NULL),
	('da153b2e-427a-4cef-b9c1-714ae36f64c8', 'example-d28-12', NULL, NULL, NULL, '2026-11-26 20:28:36.259622+00', NULL),
	('a7d9d93d-8a50-467d-89c8-0ce47f4de01c', 'example-d28-13', NULL, NULL, NULL, '2026-11-26 20:28:36.262949+00', NULL),
	('54acec28-69d1-4869-9e75-38b4225fd8c1', 'example-d28-14', NULL, NULL, NULL, '2026-11-26 20:28:36.266242+00', NULL),
	('4de69e6d-f29f-448e-98fa-28d03e163347', 'example-d28-15', NULL, NULL, NULL, '2026-11-26 20:28:36.269616+00', NULL),
	('09f33c20-785d-44b4-9e3b-d3510ef6df64', 'example-d28-16', NULL, NULL, NULL, '2026-11-26 20:28:36.27288+00', NULL),
	('305f090b-d3a4-4f05-bd67-f45bd802418a', 'example-d28-17', NULL, NULL, NULL, '2026-11-26 20:28:36.276356+00', NULL),
	('acb6f1e9-5368-410e-b821-da39ea9b59dd', 'example-d28-18', NULL, NULL, NULL, '2026-11-26 20:28:36.279531+00', NULL),
	('d1bdbdd3-32e7-44ca-8f89-2a4a5c4b8e24', 'example-d28-19', NULL, NULL, NULL, '2026-11-26 20:28:36.282883+00', NULL),
	('9a3832e8-0b24-4376-92d2-2c12844f9f9c', 'example-d28-20', NULL, NULL, NULL, '2026-11-26 20:28:36.286294+00', NULL),
	('b2661ce2-b7fe-4d53-864d-160dfa90be02', 'example-d28-21', NULL, NULL, NULL, '2026-11-26 20:28:36.289646+00', NULL),
	('a4f35903-7626-47f0-8820-8bc355d8d465', 'example-d28-22', NULL, NULL, NULL, '2026-11-26 20:28:36.293543+00', NULL),
	('d47e9f4c-aef4-4b69-9001-b5de42403e7d', 'example-d28-23', NULL, NULL, NULL, '2026-11-26 20:28:36.297303+00', NULL),
	('705d0f96-02ac-4631-9905-2a17ac568064', 'example-d28-24', NULL, NULL, NULL, '2026-11-26 20:28:36.300645+00', NULL),
	('234810d6-591e-40d7-8517-07b3383caf3f', 'example-d28-25', NULL, NULL, NULL, '2026-11-26 20:28:36.316923+00', NULL),
	('8a47c390-c3f7-4207-a77a-cda92d0a7f0c', 'example-d28-26', NULL, NULL, NULL, '2026-11-26 20:28:36.320538+00', NULL),
	('f24007f0-8d4c-4c2a-b099-4c8d1ab63564', 'example-d28-27', NULL, NULL, NULL, '2026-11-26 20:28:36.324027+00', NULL),
	('0696c888-0c00-4b55-a480-579773ee134e', 'example-d28-28', NULL, NULL, NULL, '2026-11-26 20:28:36.327688+00', NULL),
	('a8c1c462-f4d0-4d71-833b-6ab1a56ecea6', 'example-d28-29', NULL, NULL, NULL, '2026-11-26 20:28:36.33115+00', NULL),
	('7226399a-2537-4198-bf31-b4847cccedb5', 'example-d28-30', NULL, NULL, NULL, '2026-11-26 20:28:36.334629+00', NULL),
	('30af4d1e-a1dd-46e0-acea-67c4ba737353', 'example-d28-31', NULL, NULL, NULL, '2026-11-26 20:28:36.340171+00', NULL),
	('058c2129-e224-4ae0-9ed9-5e9f249e3763', 'example-d28-32', NULL, NULL, NULL, '2026-11-26 20:28:36.34624+00', NULL),
	('7f64e103-c246-4896-a548-d83ab6aca421', 'example-d28-33', NULL, NULL, NULL, '2026-11-26 20:28:36.350055+00', NULL),
	('c3179acc-eaf4-4358-a19d-dcbac0ec73c6', 'example-d28-34', NULL, NULL, NULL, '2026-11-26 20:28:36.353775+00', NULL),
	('9b656e59-da10-4666-977f-35145506655f', 'example-d28-35', NULL, NULL, NULL, '2026-11-26 20:28:36.357203+00', NULL),
	('49b80bfb-a4ed-455a-adbf-f7d394ae110d', 'example-d28-36', NULL, NULL, NULL, '2026-11-26 20:28:36.360831+00', NULL),
	('7fd205b7-7f06-4074-a69d-66bee82cbef0', 'example-d28-37', NULL, NULL, NULL, '2026-11-26 20:28:36.364507+00', NULL),
	('d1aaf631-5747-47e0-8f29-5d9f6176c3b2', 'example-d28-38', NULL, NULL, NULL, '2026-11-26 20:28:36.368047+00', NULL),
	('e6cb64ed-3827-4cde-8fae-e5a5377dc5ae', 'example-d28-39', NULL, NULL, NULL, '2026-11-26 20:28:36.37181+00', NULL),
	('4cd3dcb7-8232-4b3a-8bca-f5a77f8d9cec', 'example-d28-40', NULL, NULL, NULL, '2026-11-26 20:28:36.375412+00', NULL),
	('560b002b-1134-4fa2-b711-b45b30e53102', 'example-d28-41', NULL, NULL, NULL, '2026-11-26 20:28:36.378831+00', NULL),
	('e2f92469-f2d1-4e35-9b8e-c5570670b40f', 'example-d28-42', NULL, NULL, NULL, '2026-11-26 20:28:36.382345+00', NULL),
	('94db0e0c-f2a0-446c-8b73-fe6a4153bae1', 'example-d28-43', NULL, NULL, NULL, '2026-11-26 20:28:36.385749+00', NULL),
	('4f4a1b68-e0a0-42bd-a010-e6dfbe264150', 'example-d28-44', NULL, NULL, NULL, '2026-11-26 20:28:36.389291+00', NULL),
	('a970d6ce-30ae-49a5-a82d-907f270910b1', 'example-d28-45', NULL, NULL, NULL, '2026-11-26 20:28:36.392834+00', NULL),
	('7fcb1ea5-7b4c-40f6-9124-16a87697857f', 'example-d28-46', NULL, NULL, NULL, '2026-11-26 20:28:36.396297+00', NULL),
	('cf9bc261-2564-4bd1-83c3-7c71067a9080', 'example-d28-47', NULL, NULL, NULL, '2026-11-26 20:28:36.399861+00', NULL),
	('e3d46cec-3683-4f8f-a80f-17f4c3082a7b', 'example-d28-48', NULL, NULL, NULL, '2026-11-26 20:28:36.403488+00', NULL),
	('e370a207-36d4-4d43-a055-6928b94f3a31', 'example-d28-49', NULL, NULL, NULL, '2026-11-26 20:28:36.407146+00', NULL),
	('1011aa77-884d-4287-a884-243baf0009cd', 'example-d28-50', NULL, NULL, NULL, '2026-11-26 20:28:36.410639+00', NULL),
	('31d92040-3896-4945-8fd3-1c2b887a77fa', 'example-d28-51', NULL, NULL, NULL, '2026-11-26 20:28:36.41418+00', NULL),
	('2d31433a-ad7d-4c0e-8f03-076443982c86', 'example-d28-52', NULL, NULL, NULL, '2026-11-26 20:28:36.417785+00', NULL),
	('2402157c-8aaf-449d-a8e2-c3ac62da2ec5', 'example-d28-53', NULL, NULL, NULL, '2026-11-26 20:28:36.421161+00', NULL),
	('0f314086-95bf-489c-bf71-ad2f14d187ad', 'example-d28-54', NULL, NULL, NULL, '2026-11-26 20:28:36.424582+00', NULL),
	('bb686f9a-a047-443c-a484-98972bb9c515', 'example-d28-55', NULL, NULL, NULL, '2026-11-26 20:28:36.428131+00', NULL),
	('82ae3ac1-e3fd-461d-9e0f-dc9b4b7a7711', 'example-d28-56', NULL, NULL, NULL, '2026-11-26 20:28:36.431554+00', NULL),
	('15cf0fce-a245-4d20-8462-f92a8693b487', 'example-d28-57', NULL, NULL, NULL, '2026-11-26 20:28:36.4351+00', NULL),
	('1d06c3ce-3dde-48a0-ac48-5f770e6c4475', 'example-d28-58', NULL, NULL, NULL, '2026-11-26 20:28:36.43854+00', NULL),
	('6b82cd20-169e-44eb-9025-27290862d26f', 'example-d28-59', NULL, NULL, NULL, '2026-11-26 20:28:36.441965+00', NULL),
	('7b591358-8c4f-4bdd-9506-5ee1edd5841b', 'example-d28-60', NULL, NULL, NULL, '2026-11-26 20:28:36.44543+00', NULL),
	('6135eccb-6833-46a5-9014-f70360019ce6', 'example-d28-61', NULL, NULL, NULL, '2026-11-26 20:28:36.449473+00', NULL),
	('5775655b-a43c-4051-b7b4-3aff87d76499', 'example-d28-62', NULL, NULL, NULL, '2026-11-26 20:28:36.453143+00', NULL),
	('d42a361a-8506-498d-94f3-eb32933a2e8f', 'example-d28-63', NULL, NULL, NULL, '2026-11-26 20:28:36.456807+00', NULL),
	('f71b02fc-4162-483d-932a-f043efc38da5', 'example-d28-64', NULL, NULL, NULL, '2026-11-26 20:28:36.460291+00', NULL),
	('602e814b-0f23-4550-8896-ad155f9309ad', 'example-d28-65', NULL, NULL, NULL, '2026-11-26 20:28:36.463684+00', NULL),
	('d5d1bd81-73ff-48e3-8c51-4c615698204a', 'example-d28-66', NULL, NULL, NULL, '2026-11-26 20:28:36.467134+00', NULL),
	('a8821afa-f082-494e-a325-945d89d7973e', 'example-d28-67', NULL, NULL, NULL, '2026-11-26 20:28:36.471092+00', NULL),
	('db763294-5885-4dbd-aabd-27cab45bd189', 'example-d28-68', NULL, NULL, NULL, '2026-11-26 20:28:36.474982+00', NULL),
	('586b6ada-c738-433b-9381-5e6bc024c6c7', 'example-d28-69', NULL, NULL, NULL, '2026-11-26 20:28:36.478556+00', NULL),
	('e23f74d5-687c-45d4-8468-242dee92ea99', 'example-d28-70', NULL, NULL, NULL, '2026-11-26 20:28:36.482091+00', NULL),
	('094b5d0c-73b0-4d62-baed-5530048f8a41', 'example-d28-71', NULL, NULL, NULL, '2026-11-26 20:28:36.485614+00', NULL),
	('ad2fc0c4-feb9-4559-90b4-523d6449e337', 'example-d28-72', NULL, NULL, NULL, '2026-11-26 20:28:36.489426+00', NULL),
	('3ddc088f-c30c-40ad-a49d-c55d1f3d2110', 'example-d28-73', NULL, NULL, NULL, '2026-11-26 20:28:36.493156+00', NULL),
	('0f913cfd-b0f3-4ff1-a30c-afa3e5c89750', NULL, NULL, NULL, '55379ba0ea5acfc59c84c081cb428b3cdb54584d2dcb3b3e3f46e846c2ee9ac0', '2026-11-26 20:28:36.498212+00', NULL),
	('4eb3b07f-0b58-4111-9930-9c6b2f5d254e', 'example-d29-0', NULL, NULL, NULL, '2026-11-26 20:28:36.537292+00', NULL),
	('8a1c0ad2-a93f-4ac9-b188-daa01705c7bd', 'example-d29-1', NULL, NULL, NULL, '2026-11-26 20:28:36.541197+00', NULL),
	('b334fa26-8bdd-40a1-a1ce-dd3b59c740e4', 'example-d29-2', NULL, NULL, NULL, '2026-11-26 20:28:36.544544+00', NULL),
	('fb9b8283-2664-4f07-bdc7-87c61b387822', 'example-d29-3', NULL, NULL, NULL, '2026-11-26 20:28:36.548164+00', NULL),
	('a7157855-faf3-43e5-a235-6c36038979a9', 'example-d29-4', NULL, NULL, NULL, '2026-11-26 20:28:36.551623+00', NULL),
	('bc79861e-874d-410f-b244-7ccd4ad1cee7', 'example-d29-5', NULL, NULL, NULL, '2026-11-26 20:28:36.555112+00', NULL),
	('22b26a41-533f-4580-a50b-7b97c73a925b', 'example-d29-6', NULL, NULL, NULL, '2026-11-26 20:28:36.558939+00', NULL),
	('5a94dab2-4b68-44eb-97e7-b8a066d7ac61', 'example-d29-7', NULL, NULL, NULL, '2026-11-26 20:28:36.562573+00', NULL),
	('fc08b2ec-3d5a-40ed-ae42-0fdb4cc68caf', 'example-d29-8', NULL, NULL, NULL, '2026-11-26 20:28:36.566005+00', NULL),
	('74abf608-a895-4e02-96e0-196b7c37336d', 'example-d29-9', NULL, NULL, NULL, '2026-11-26 20:28:36.569453+00', NULL),
	('1818e98b-4c62-48d1-ae81-ec516d927e6c', 'example-d29-10', NULL, NULL, NULL, '2026-11-26 20:28:36.572904+00', NULL),
	('902ea104-09fa-4636-9a2e-3d52c7fd8932', 'example-d29-11', NULL, NULL, NULL, '2026-11-26 20:28:36.576591+00', NULL),
	('b8e60c21-e2b6-44b9-9078-ecad89a17d3d', 'example-d29-12', NULL, NULL, NULL, '2026-11-26 20:28:36.580005+00', NULL),
	('1cc4798d-ddec-42ff-850f-cd0a9afa1d7a', 'example-d29-13', NULL, NULL, NULL, '2026-11-26 20:28:36.583424+00', NULL),
	('e7e67b4f-b612-40fb-b6c4-c65537460a48', 'example-d29-14', NULL, NULL, NULL, '2026-11-26 20:28:36.586858+00', NULL),
	('c6b87c4f-75a3-4764-a9cc-aa14917241eb', 'example-d29-15', NULL, NULL, NULL, '2026-11-26 20:28:36.590506+00', NULL),
	('00233e10-fa4d-484a-8ea2-37e7a2a6c5d6', 'example-d29-16', NULL, NULL, NULL, '2026-11-26 20:28:36.594153+00', NULL),
	('3c895f83-13d6-4513-9bd9-7dda053764e5', 'example-d29-17', NULL, NULL, NULL, '2026-11-26 20:28:36.59771+00', NULL),
	('aecabcaf-ec51-40ee-9257-e7ebf9c46277', 'example-d29-18', NULL, NULL, NULL, '2026-11-26 20:28:36.601045+00', NULL),
	('49e9adc3-2bc9-4d52-8f9a-80df11f34531', 'example-d29-19', NULL, NULL, NULL, '2026-11-26 20:28:36.604475+00', NULL),
	('988a1652-d27e-4377-9cbf-37f58e44f9f1', 'example-d29-20', NULL, NULL, NULL, '2026-11-26 20:28:36.607929+00', NULL),
	('d89d479a-f534-48be-8a7f-b4f4c7f79084', 'example-d29-21', NULL, NULL, NULL, '2026-11-26 20:28:36.611417+00', NULL),
	('9505270d-a9cc-4449-aa62-04a65f01bc8a', 'example-d29-22', NULL, NULL, NULL, '2026-11-26 20:28:36.614993+00', NULL),
	('4907a5b0-8cbe-4f6e-b472-d424db49d710', 'example-d29-23', NULL, NULL, NULL, '2026-11-26 20:28:36.618704+00', NULL),
	('d7f86f6f-6b05-4e38-97dc-5c4d5a4e6a34', 'example-d29-24', NULL, NULL, NULL, '2026-11-26 20:28:36.622231+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('59de6c5f-1a7f-4842-8d40-b7c774ebeaa4', 'example-d29-25', NULL, NULL, NULL, '2026-11-26 20:28:36.6258+00', NULL),
	('88445f04-f799-42b1-bad1-1c4a9aa76580', 'example-d29-26', NULL, NULL, NULL, '2026-11-26 20:28:36.629756+00', NULL),
	('0c43945e-50ae-4d0e-91ad-2bc2c388a84a', 'example-d29-27', NULL, NULL, NULL, '2026-11-26 20:28:36.633262+00', NULL),
	('3ec44843-d17e-4939-bdaa-67eafb31ffd5', 'example-d29-28', NULL, NULL, NULL, '2026-11-26 20:28:36.639412+00', NULL),
	('906fc964-cd59-40a4-80f3-730fe817c506', 'example-d29-29', NULL, NULL, NULL, '2026-11-26 20:28:36.643125+00', NULL),
	('38c76772-6947-471b-b25b-dd5064672b02', 'example-d29-30', NULL, NULL, NULL, '2026-11-26 20:28:36.646721+00', NULL),
	('67f42264-e693-480e-9803-1b06f00b52f7', 'example-d29-31', NULL, NULL, NULL, '2026-11-26 20:28:36.650961+00', NULL),
	('eb142191-0f14-4f56-a83e-4d88a9f8e5e4', 'example-d29-32', NULL, NULL, NULL, '2026-11-26 20:28:36.654549+00', NULL),
	('5bd4d9e4-4bf6-4114-b39d-fc77536f237d', 'example-d29-33', NULL, NULL, NULL, '2026-11-26 20:28:36.658102+00', NULL),
	('d1643a3b-ceef-4f7e-8662-a47adfe8f5ff', 'example-d29-34', NULL, NULL, NULL, '2026-11-26 20:28:36.661545+00', NULL),
	('d81a53d8-365b-4c6f-940d-b654faac2549', 'example-d29-35', NULL, NULL, NULL, '2026-11-26 20:28:36.665444+00', NULL),
	('edd738cc-b46c-4a22-8ee1-2861152264eb', 'example-d29-36', NULL, NULL, NULL, '2026-11-26 20:28:36.669117+00', NULL),
	('f6a30771-5384-499d-8a66-b34e36abaeed', 'example-d29-37', NULL, NULL, NULL, '2026-11-26 20:28:36.672893+00', NULL),
	('fe403a7f-fe38-4f94-add9-273cbcbcf2da', 'example-d29-38', NULL, NULL, NULL, '2026-11-26 20:28:36.676455+00', NULL),
	('6a88559e-99a3-4748-a9e9-ecd0205fd1b5', 'example-d29-39', NULL, NULL, NULL, '2026-11-26 20:28:36.679956+00', NULL),
	('450ff489-1a66-497c-8b33-c8923a0f6713', 'example-d29-40', NULL, NULL, NULL, '2026-11-26 20:28:36.683425+00', NULL),
	('81b8ae52-17d1-44bc-968d-1f0f3f01e06d', 'example-d29-41', NULL, NULL, NULL, '2026-11-26 20:28:36.687053+00', NULL),
	('9390c8a0-d903-4a58-8419-56a39451ab47', 'example-d29-42', NULL, NULL, NULL, '2026-11-26 20:28:36.690464+00', NULL),
	('3c66c988-bbf8-4c02-9ba5-6a403da4648a', 'example-d29-43', NULL, NULL, NULL, '2026-11-26 20:28:36.694021+00', NULL),
	('2b54267f-d858-4e37-a6ff-97fce693ace7', 'example-d29-44', NULL, NULL, NULL, '2026-11-26 20:28:36.697423+00', NULL),
	('099c7261-5080-4fa0-931d-6f3ac0a9c918', 'example-d29-45', NULL, NULL, NULL, '2026-11-26 20:28:36.70081+00', NULL),
	('ef50f4f9-b4e5-4f3c-bff5-8daf29d0308e', 'example-d29-46', NULL, NULL, NULL, '2026-11-26 20:28:36.704078+00', NULL),
	('aff98378-a7f6-4927-beb7-c0916ed8326a', 'example-d29-47', NULL, NULL, NULL, '2026-11-26 20:28:36.707505+00', NULL),
	('baff70d7-b4b2-4199-ab72-23814a2b835e', 'example-d29-48', NULL, NULL, NULL, '2026-11-26 20:28:36.710906+00', NULL),
	('a3ad8eee-7f3c-4df1-a92c-3800b8cfbfd1', 'example-d29-49', NULL, NULL, NULL, '2026-11-26 20:28:36.71461+00', NULL),
	('75fd89a0-512e-4dd4-9383-29b5208a6a0f', 'example-d29-50', NULL, NULL, NULL, '2026-11-26 20:28:36.718164+00', NULL),
	('bfc07df2-153e-4c5e-9e26-2417c22e8924', 'example-d29-51', NULL, NULL, NULL, '2026-11-26 20:28:36.721719+00', NULL),
	('d632a0ed-fa41-4d15-b170-81fce0d48b02', 'example-d29-52', NULL, NULL, NULL, '2026-11-26 20:28:36.725442+00', NULL),
	('e0b191c2-c2ea-422c-a8d6-7dfcbcd2410b', 'example-d29-53', NULL, NULL, NULL, '2026-11-26 20:28:36.72907+00', NULL),
	('f20d8a79-4c79-4ff9-91aa-73a76c101d89', 'example-d29-54', NULL, NULL, NULL, '2026-11-26 20:28:36.732755+00', NULL),
	('e96466de-21bf-4a8c-8c5a-3ec4522cf6e5', 'example-d29-55', NULL, NULL, NULL, '2026-11-26 20:28:36.736302+00', NULL),
	('fae3b028-be60-4ce4-b023-f6f58351f7ab', 'example-d29-56', NULL, NULL, NULL, '2026-11-26 20:28:36.739826+00', NULL),
	('d57f3bad-c76e-42bf-95aa-37448bc0f628', 'example-d29-57', NULL, NULL, NULL, '2026-11-26 20:28:36.743311+00', NULL),
	('eda2279d-dc40-482f-9a6a-40a89fb64105', 'example-d29-58', NULL, NULL, NULL, '2026-11-26 20:28:36.747012+00', NULL),
	('cd67c61a-711f-455d-a6c9-844b73b7e946', 'example-d29-59', NULL, NULL, NULL, '2026-11-26 20:28:36.750878+00', NULL),
	('6553fe5b-e440-47ca-8f5c-7343d5ad3b10', 'example-d29-60', NULL, NULL, NULL, '2026-11-26 20:28:36.754455+00', NULL),
	('bf187c86-dae0-4a7e-bd27-58fd5641fc04', 'example-d29-61', NULL, NULL, NULL, '2026-11-26 20:28:36.758193+00', NULL),
	('0d157d7b-1468-4f90-8ec0-3c655549dc37', 'example-d29-62', NULL, NULL, NULL, '2026-11-26 20:28:36.761609+00', NULL),
	('a54c096d-90b8-4b66-a82a-04d6cf1d9720', 'example-d29-63', NULL, NULL, NULL, '2026-11-26 20:28:36.765044+00', NULL),
	('ccb3f644-eeba-4ef5-96f5-70b7a742d401', 'example-d29-64', NULL, NULL, NULL, '2026-11-26 20:28:36.7686+00', NULL),
	('b0719c50-9cbf-4b38-baa0-f2e7c5cceeb9', 'example-d29-65', NULL, NULL, NULL, '2026-11-26 20:28:36.772179+00', NULL),
	('b57c68ff-760b-4459-adf9-c8b02eb71f54', 'example-d29-66', NULL, NULL, NULL, '2026-11-26 20:28:36.775893+00', NULL),
	('54aa6591-9cc3-443b-8c44-e595fa56f443', 'example-d29-67', NULL, NULL, NULL, '2026-11-26 20:28:36.779636+00', NULL),
	('0ecdd388-7211-48bc-932e-f31c3b5decc0', 'example-d29-68', NULL, NULL, NULL, '2026-11-26 20:28:36.783707+00', NULL),
	('dea5c8b9-7062-4f61-8b9b-b6bc3cda2749', 'example-d29-69', NULL, NULL, NULL, '2026-11-26 20:28:36.787342+00', NULL),
	('0ccee88e-cb83-477e-bc39-d7999219c1ee', 'example-d29-70', NULL, NULL, NULL, '2026-11-26 20:28:36.792041+00', NULL),
	('722a145f-3996-4d00-8ff3-e12e936fc8e3', 'example-d29-71', NULL, NULL, NULL, '2026-11-26 20:28:36.795889+00', NULL),
	('432c6a4b-74b5-43cb-97bf-cf62ffc10257', 'example-d29-72', NULL, NULL, NULL, '2026-11-26 20:28:36.799461+00', NULL),
	('0c77a2e2-2900-4f0b-90dc-bbdb964c2407', 'example-d29-73', NULL, NULL, NULL, '2026-11-26 20:28:36.803525+00', NULL),
	('c023eb6e-4fe7-4110-8104-9acabd51c23b', 'example-d29-74', NULL, NULL, NULL, '2026-11-26 20:28:36.807126+00', NULL),
	('a17e2c24-8f8d-421e-99ac-a59f875f836d', 'example-d29-75', NULL, NULL, NULL, '2026-11-26 20:28:36.811819+00', NULL),
	('f2c3562d-a027-452e-8e9d-cc7385f63917', 'example-d29-76', NULL, NULL, NULL, '2026-11-26 20:28:36.816334+00', NULL),
	('9798d93a-54bb-49e0-9bf6-1b487768b814', 'example-d29-77', NULL, NULL, NULL, '2026-11-26 20:28:36.820744+00', NULL),
	('d4c2008a-83c0-46b9-86fb-348c40dd74f3', 'example-d29-78', NULL, NULL, NULL, '2026-11-26 20:28:36.82444+00', NULL),
	('3869c24f-f9ed-4afc-a5db-62d081bf81e7', 'example-d29-79', NULL, NULL, NULL, '2026-11-26 20:28:36.828999+00', NULL),
	('1fba484b-6be6-41ef-85d6-a03a674aa519', 'example-d29-80', NULL, NULL, NULL, '2026-11-26 20:28:36.833873+00', NULL),
	('adcfa6f2-beda-4994-b78f-b2d3e307637f', 'example-d29-81', NULL, NULL, NULL, '2026-11-26 20:28:36.83913+00', NULL),
	('2db4a8e0-7935-475d-abc9-c84504ca3515', 'example-d29-82', NULL, NULL, NULL, '2026-11-26 20:28:36.843448+00', NULL),
	('62864068-ce72-499b-896b-79b807673288', 'example-d29-83', NULL, NULL, NULL, '2026-11-26 20:28:36.848757+00', NULL),
	('f148ac41-6e9f-4f9c-8142-4c424418f0cf', 'example-d29-84', NULL, NULL, NULL, '2026-11-26 20:28:36.853737+00', NULL),
	('f776e173-8d38-4d0b-84b4-5a85f5e1d78f', 'example-d29-85', NULL, NULL, NULL, '2026-11-26 20:28:36.858898+00', NULL),
	('cf86e154-ad48-4852-a045-8678bbe95b81', 'example-d29-86', NULL, NULL, NULL, '2026-11-26 20:28:36.863732+00', NULL),
	('d2f1da21-a5f9-483d-b1b2-b296d7f6f26c', 'example-d29-87', NULL, NULL, NULL, '2026-11-26 20:28:36.86909+00', NULL),
	('d6566d32-5b33-4761-a7d4-5081644974af', 'example-d29-88', NULL, NULL, NULL, '2026-11-26 20:28:36.874494+00', NULL),
	('2383050b-d345-41f6-ae2f-da547ccd3e53', 'example-d29-89', NULL, NULL, NULL, '2026-11-26 20:28:36.880581+00', NULL),
	('c994f120-987e-40bf-a94e-6701a8ddbe73', 'example-d29-90', NULL, NULL, NULL, '2026-11-26 20:28:36.88559+00', NULL),
	('9a2806a6-bc4c-4dce-9c40-e5058dc6bb98', 'example-d29-91', NULL, NULL, NULL, '2026-11-26 20:28:36.890289+00', NULL),
	('19b10a9b-107b-4681-97d2-adb16a7134d7', 'example-d29-92', NULL, NULL, NULL, '2026-11-26 20:28:36.894262+00', NULL),
	('4dc844e7-74a5-46f4-91b4-7e7604e0c570', 'example-d29-93', NULL, NULL, NULL, '2026-11-26 20:28:36.898946+00', NULL),
	('4cf4a921-1ca6-4055-88f1-c95acb086658', 'example-d29-94', NULL, NULL, NULL, '2026-11-26 20:28:36.907404+00', NULL),
	('d3d2e0b8-63fa-40ef-9bc9-fb04f22904d1', 'example-d29-95', NULL, NULL, NULL, '2026-11-26 20:28:36.914723+00', NULL),
	('27ff5a38-1166-4e51-86f4-4b81fd6aa5b7', 'example-d29-96', NULL, NULL, NULL, '2026-11-26 20:28:36.928248+00', NULL),
	('c8d17988-4c37-49ff-bd62-1e9c79822cd5', 'example-d29-97', NULL, NULL, NULL, '2026-11-26 20:28:36.935378+00', NULL),
	('b4e9caee-d1fb-4346-959a-b772b8a8fc0d', 'example-d29-98', NULL, NULL, NULL, '2026-11-26 20:28:36.942221+00', NULL),
	('b0f04945-264b-4981-bea0-a08607b12a3c', 'example-d29-99', NULL, NULL, NULL, '2026-11-26 20:28:36.951252+00', NULL),
	('60ff6166-4928-4442-a308-03af74c6f3f4', 'example-d29-100', NULL, NULL, NULL, '2026-11-26 20:28:36.958173+00', NULL),
	('1773bf19-5c0f-4223-ace0-3c70bd5c8859', 'example-d29-101', NULL, NULL, NULL, '2026-11-26 20:28:36.963282+00', NULL),
	('e74dc4fe-3554-4595-aff2-6b94ec36b58a', 'example-d29-102', NULL, NULL, NULL, '2026-11-26 20:28:36.970086+00', NULL),
	('b52998e5-a8ff-4b8b-9eb6-3cdd68e7ccb4', 'example-d29-103', NULL, NULL, NULL, '2026-11-26 20:28:36.975453+00', NULL),
	('00c539d2-b4e7-40ac-b1f3-d96a48ef2b2a', 'example-d29-104', NULL, NULL, NULL, '2026-11-26 20:28:36.982483+00', NULL),
	('4ee5d5d5-99da-44b0-a9fa-f1ade9403db1', 'example-d29-105', NULL, NULL, NULL, '2026-11-26 20:28:36.995463+00', NULL),
	('9a70066f-ed02-460a-b5ab-c5d72fbfc565', 'example-d29-106', NULL, NULL, NULL, '2026-11-26 20:28:37.001259+00', NULL),
	('a4b1e38a-9012-4437-9254-1953bcc7cd06', 'example-d29-107', NULL, NULL, NULL, '2026-11-26 20:28:37.008942+00', NULL),
	('a698f38e-0fe5-4581-a69c-376e2f970169', 'example-d29-108', NULL, NULL, NULL, '2026-11-26 20:28:37.016881+00', NULL),
	('32ae08ba-b089-42ee-8668-98217e466dd7', 'example-d29-109', NULL, NULL, NULL, '2026-11-26 20:28:37.02576+00', NULL),
	('155dbde5-17c6-4ea5-b9e8-4da94ba574fb', 'example-d29-110', NULL, NULL, NULL, '2026-11-26 20:28:37.056837+00', NULL),
	('2cee8c3e-f37c-42ec-97cc-adf6a96ba68d', 'example-d29-111', NULL, NULL, NULL, '2026-11-26 20:28:37.061095+00', NULL),
	('b791c81c-e191-4281-b11a-760bbe8743d0', 'example-d29-112', NULL, NULL, NULL, '2026-11-26 20:28:37.066616+00', NULL),
	('12c2da24-d21a-4e70-bb7e-f1227affeea9', 'example-d29-113', NULL, NULL, NULL, '2026-11-26 20:28:37.071457+00', NULL),
	('f52749f2-3701-40ea-b7f4-82e3aba7145d', 'example-d29-114', NULL, NULL, NULL, '2026-11-26 20:28:37.076021+00', NULL),
	('e569f3b8-b271-45d3-a113-2c519fccf060', 'example-d29-115', NULL, NULL, NULL, '2026-11-26 20:28:37.081146+00', NULL),
	('d5b5d65c-6cf4-40f4-9759-856d67ef939c', 'example-d29-116', NULL, NULL, NULL, '2026-11-26 20:28:37.084849+00', NULL),
	('c8c14636-d9f9-43fb-89f0-e6102541c558', 'example-d29-117', NULL, NULL, NULL, '2026-11-26 20:28:37.091632+00', NULL),
	('22497ed0-91e1-49b8-b5af-475a2b6996d9', 'example-d29-118', NULL, NULL, NULL, '2026-11-26 20:28:37.096757+00', NULL),
	('d3204dfa-63e8-4154-b88c-42ee57182c22', 'example-d29-119', NULL, NULL, NULL, '2026-11-26 20:28:37.100423+00', NULL),
	('0b897c9e-55be-4f3c-a061-f1b7a8ecf9d6', 'example-d29-120', NULL, NULL, NULL, '2026-11-26 20:28:37.120007+00', NULL),
	('60eaf1a1-9473-46f6-8e35-8ab072206686', 'example-d29-121', NULL, NULL, NULL, '2026-11-26 20:28:37.134764+00', NULL),
	('cbbfada1-7816-4642-b9f3-fb4407864459', 'example-d29-122', NULL, NULL, NULL, '2026-11-26 20:28:37.141903+00', NULL),
	('69474797-18e6-4251-a647-8eb25eb52db2', 'example-d29-123', NULL, NULL, NULL, '2026-11-26 20:28:37.147512+00', NULL),
	('66fff631-450e-4659-9f1d-17e7946a6725', 'example-d29-124', NULL, NULL, NULL, '2026-11-26 20:28:37.151472+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('3f177b1f-daa9-4cf8-a78a-232bcaa655da', 'example-d29-125', NULL, NULL, NULL, '2026-11-26 20:28:37.161656+00', NULL),
	('15992acc-5c79-40ed-a7a0-9936e354f7fe', 'example-d29-126', NULL, NULL, NULL, '2026-11-26 20:28:37.167188+00', NULL),
	('59dc68f6-c944-4dfc-984e-07453b43c6a3', 'example-d29-127', NULL, NULL, NULL, '2026-11-26 20:28:37.173651+00', NULL),
	('0bc15a8a-f485-4a54-9321-b21efe70d4b3', 'example-d29-128', NULL, NULL, NULL, '2026-11-26 20:28:37.179441+00', NULL),
	('ea41cdc6-9bd5-473d-a5b9-5e7d0e1789e8', 'example-d29-129', NULL, NULL, NULL, '2026-11-26 20:28:37.184618+00', NULL),
	('d479d392-1f45-429e-87fb-494a81ab6701', 'example-d29-130', NULL, NULL, NULL, '2026-11-26 20:28:37.193616+00', NULL),
	('e81d3df6-bfdb-41ef-855e-c5ca9241b7d0', 'example-d29-131', NULL, NULL, NULL, '2026-11-26 20:28:37.199394+00', NULL),
	('228fce27-425f-44af-b347-8f64b2c2e5a6', 'example-d29-132', NULL, NULL, NULL, '2026-11-26 20:28:37.204465+00', NULL),
	('6352a55b-0807-4639-a462-25854abe42de', 'example-d29-133', NULL, NULL, NULL, '2026-11-26 20:28:37.209715+00', NULL),
	('34c99e85-d0fc-49ff-850a-2d993cdfbe9c', 'example-d29-134', NULL, NULL, NULL, '2026-11-26 20:28:37.217694+00', NULL),
	('da215ce6-1dfb-44a8-8923-1ce6414797ad', 'example-d29-135', NULL, NULL, NULL, '2026-11-26 20:28:37.221744+00', NULL),
	('b41afea3-99dd-4952-8f72-c9e6f7f2f64d', 'example-d29-136', NULL, NULL, NULL, '2026-11-26 20:28:37.226452+00', NULL),
	('a8de26bb-db1e-4472-8c43-1f2700bed2ab', 'example-d29-137', NULL, NULL, NULL, '2026-11-26 20:28:37.230117+00', NULL),
	('af994fcb-df20-4b26-be16-c0522ab380c4', 'example-d29-138', NULL, NULL, NULL, '2026-11-26 20:28:37.233692+00', NULL),
	('4465be57-4b5f-4e7c-b4e0-5b23b8bb4005', 'example-d29-139', NULL, NULL, NULL, '2026-11-26 20:28:37.240404+00', NULL),
	('176398b5-adaa-4f8f-99a3-9dbe096eedad', 'example-d29-140', NULL, NULL, NULL, '2026-11-26 20:28:37.248692+00', NULL),
	('263922f2-9a04-4a9d-9aca-f38857f46311', 'example-d29-141', NULL, NULL, NULL, '2026-11-26 20:28:37.273131+00', NULL),
	('d1d7c545-4c6f-4ecd-abf4-c668ac6d1677', 'example-d29-142', NULL, NULL, NULL, '2026-11-26 20:28:37.285799+00', NULL),
	('1a1416ee-65fa-4aac-8d78-1745b1272108', 'example-d29-143', NULL, NULL, NULL, '2026-11-26 20:28:37.292889+00', NULL),
	('cb7b0d03-3012-46f9-8605-6cf64bd7461d', 'example-d29-144', NULL, NULL, NULL, '2026-11-26 20:28:37.302751+00', NULL),
	('e8a283e5-7ced-4800-ac5c-9ca9752924f9', 'example-d29-145', NULL, NULL, NULL, '2026-11-26 20:28:37.320956+00', NULL),
	('4329ca6a-c386-4702-8f05-d4e4264486cb', 'example-d29-146', NULL, NULL, NULL, '2026-11-26 20:28:37.327447+00', NULL),
	('6e489fbc-4b12-42cf-b5db-c0234eab0029', 'example-d29-147', NULL, NULL, NULL, '2026-11-26 20:28:37.360564+00', NULL),
	('fc37292f-ac42-4051-8c57-ecd09dc048f6', 'example-d29-148', NULL, NULL, NULL, '2026-11-26 20:28:37.366676+00', NULL),
	('140ed777-c9ab-4316-a1b5-e552456f8f0f', 'example-d29-149', NULL, NULL, NULL, '2026-11-26 20:28:37.373185+00', NULL),
	('b4173a52-5f27-4266-9985-864ea9e5654b', 'example-d29-150', NULL, NULL, NULL, '2026-11-26 20:28:37.379111+00', NULL),
	('2c29b5fe-417d-4f93-91fe-245bbeed02bc', 'example-d29-151', NULL, NULL, NULL, '2026-11-26 20:28:37.385375+00', NULL),
	('dca3ab41-8f6f-47f3-a980-844040471113', 'example-d29-152', NULL, NULL, NULL, '2026-11-26 20:28:37.390901+00', NULL),
	('398dd9ff-0580-4c77-a3db-e3d8b682c842', 'example-d29-153', NULL, NULL, NULL, '2026-11-26 20:28:37.395204+00', NULL),
	('eefd5512-ee3d-4ae1-aaf9-aee8a1338631', 'example-d29-154', NULL, NULL, NULL, '2026-11-26 20:28:37.399801+00', NULL),
	('5588fa77-95ad-40f1-b616-49f71cbbc4e0', 'example-d29-155', NULL, NULL, NULL, '2026-11-26 20:28:37.40785+00', NULL),
	('da880d4f-c429-471b-9c1f-0b844ac0085a', 'example-d29-156', NULL, NULL, NULL, '2026-11-26 20:28:37.415754+00', NULL),
	('01ad8695-55ab-4236-88cb-9dfe5440d58a', 'example-d29-157', NULL, NULL, NULL, '2026-11-26 20:28:37.421448+00', NULL),
	('fb8b203e-46d0-473b-8299-7f1ca045f364', 'example-d29-158', NULL, NULL, NULL, '2026-11-26 20:28:37.428999+00', NULL),
	('cad1018f-110b-420a-8763-98adae3b7752', 'example-d29-159', NULL, NULL, NULL, '2026-11-26 20:28:37.435942+00', NULL),
	('5276bb96-8b78-420a-bb38-21ec3d0858cb', 'example-d29-160', NULL, NULL, NULL, '2026-11-26 20:28:37.44192+00', NULL),
	('608d26c4-1401-40dc-9d7c-978d29ebdc47', 'example-d29-161', NULL, NULL, NULL, '2026-11-26 20:28:37.446968+00', NULL),
	('a413e38c-0d91-4983-9c20-dc5bd0324019', 'example-d29-162', NULL, NULL, NULL, '2026-11-26 20:28:37.453475+00', NULL),
	('88592b6e-3585-4cb6-ad71-70978b192ae6', 'example-d29-163', NULL, NULL, NULL, '2026-11-26 20:28:37.460027+00', NULL),
	('1eb100ca-8b99-479a-8eb3-df5ec480e824', 'example-d29-164', NULL, NULL, NULL, '2026-11-26 20:28:37.466362+00', NULL),
	('e2c7e3ef-65e6-48ff-bf31-434046c96ac3', 'example-d29-165', NULL, NULL, NULL, '2026-11-26 20:28:37.471934+00', NULL),
	('03b53532-a3e9-4688-b3c7-439702d615a6', 'example-d29-166', NULL, NULL, NULL, '2026-11-26 20:28:37.478676+00', NULL),
	('b1b3cce1-4b07-4c56-87ff-5b916dccbc35', 'example-d29-167', NULL, NULL, NULL, '2026-11-26 20:28:37.487652+00', NULL),
	('0b1b8f50-cbf9-43f5-b769-a6fe92032e6f', 'example-d29-168', NULL, NULL, NULL, '2026-11-26 20:28:37.497506+00', NULL),
	('4bc20459-1b3b-4278-b1d9-546d2ec7e340', 'example-d29-169', NULL, NULL, NULL, '2026-11-26 20:28:37.503611+00', NULL),
	('16d3161a-0a48-4716-a33e-3fe2a11362c6', 'example-d29-170', NULL, NULL, NULL, '2026-11-26 20:28:37.508453+00', NULL),
	('c1c753c0-ba7e-4a57-8bc9-2e48278cb5b4', 'example-d29-171', NULL, NULL, NULL, '2026-11-26 20:28:37.51578+00', NULL),
	('6e2124b7-aad7-42a3-a954-a3151afc0418', 'example-d29-172', NULL, NULL, NULL, '2026-11-26 20:28:37.523648+00', NULL),
	('f938760f-00a1-4145-882d-61b10941736e', 'example-d29-173', NULL, NULL, NULL, '2026-11-26 20:28:37.532898+00', NULL),
	('d5e2ef76-5f47-4ed4-9236-808d0e85e789', 'example-d29-174', NULL, NULL, NULL, '2026-11-26 20:28:37.544284+00', NULL),
	('be302167-a018-4530-8cb7-bec7eba34b75', 'example-d29-175', NULL, NULL, NULL, '2026-11-26 20:28:37.548728+00', NULL),
	('5f4d49bc-57b5-487c-9983-90345bccc6e1', 'example-d29-176', NULL, NULL, NULL, '2026-11-26 20:28:37.556242+00', NULL),
	('ca0226d5-0ca2-4e98-8937-aca4a60bba9d', 'example-d29-177', NULL, NULL, NULL, '2026-11-26 20:28:37.560441+00', NULL),
	('221b0469-eeda-43ed-9c91-ef3e55460c24', 'example-d29-178', NULL, NULL, NULL, '2026-11-26 20:28:37.564904+00', NULL),
	('1e20733e-d417-41c1-a147-d933e724a143', 'example-d29-179', NULL, NULL, NULL, '2026-11-26 20:28:37.573195+00', NULL),
	('a92e5efb-d791-4f42-a50c-4aaeb93adfcf', 'example-d29-180', NULL, NULL, NULL, '2026-11-26 20:28:37.578331+00', NULL),
	('9905f774-8163-4e48-93b1-86b4cad9b250', 'example-d29-181', NULL, NULL, NULL, '2026-11-26 20:28:37.582634+00', NULL),
	('cb0cec2e-4b85-4d0b-8eb6-12a1b58b7f5f', 'example-d29-182', NULL, NULL, NULL, '2026-11-26 20:28:37.586933+00', NULL),
	('3a70098e-be16-414f-9e3e-efe770d03909', 'example-d29-183', NULL, NULL, NULL, '2026-11-26 20:28:37.59199+00', NULL),
	('a2e976dd-4f48-4048-a891-76ea348cc417', 'example-d29-184', NULL, NULL, NULL, '2026-11-26 20:28:37.59584+00', NULL),
	('11026c5f-765f-4921-bfea-fe7555a132eb', 'example-d29-185', NULL, NULL, NULL, '2026-11-26 20:28:37.599684+00', NULL),
	('ca6ce302-5f87-4c01-b8e9-d80b710df59c', 'example-d29-186', NULL, NULL, NULL, '2026-11-26 20:28:37.606457+00', NULL),
	('a7bbc0ce-ccd2-4187-b383-94bb3aad35c6', 'example-d29-187', NULL, NULL, NULL, '2026-11-26 20:28:37.613258+00', NULL),
	('701203b4-505d-43e4-a24b-4d2ade6a8620', 'example-d29-188', NULL, NULL, NULL, '2026-11-26 20:28:37.619913+00', NULL),
	('97731170-d4bb-4b75-bf00-15eebe883892', 'example-d29-189', NULL, NULL, NULL, '2026-11-26 20:28:37.624474+00', NULL),
	('91e530a2-f60c-4160-9937-3e19189d037d', 'example-d29-190', NULL, NULL, NULL, '2026-11-26 20:28:37.630495+00', NULL),
	('e508aee2-c9c9-42e2-aec5-13bc5c4b5350', 'example-d29-191', NULL, NULL, NULL, '2026-11-26 20:28:37.634828+00', NULL),
	('cd7ea451-bbef-4626-a029-dd3c9dec0489', 'example-d29-192', NULL, NULL, NULL, '2026-11-26 20:28:37.638844+00', NULL),
	('c950bcaa-ec63-4103-8e81-6171cf1cccee', 'example-d29-193', NULL, NULL, NULL, '2026-11-26 20:28:37.64531+00', NULL),
	('7afb1b00-d89a-4a77-8da4-40b352609366', 'example-d29-194', NULL, NULL, NULL, '2026-11-26 20:28:37.64928+00', NULL),
	('da0db2e2-874c-4723-a78d-4205bf82f785', 'example-d29-195', NULL, NULL, NULL, '2026-11-26 20:28:37.653308+00', NULL),
	('57b4e77e-2056-4e0a-9458-b8d35891af93', 'example-d29-196', NULL, NULL, NULL, '2026-11-26 20:28:37.66315+00', NULL),
	('8b7bc8d4-ecf4-46a1-aa1f-b8019fa27bdf', 'example-d29-197', NULL, NULL, NULL, '2026-11-26 20:28:37.672707+00', NULL),
	('5e83e6ca-91ea-46aa-8808-b9b193f80449', 'example-d29-198', NULL, NULL, NULL, '2026-11-26 20:28:37.679428+00', NULL),
	('46bbc44a-0de2-4ec7-921d-1eb3615ff416', 'example-d29-199', NULL, NULL, NULL, '2026-11-26 20:28:37.684266+00', NULL),
	('5d3e4dbc-b976-40b0-8c39-a48326cf06c2', 'example-d29-200', NULL, NULL, NULL, '2026-11-26 20:28:37.692294+00', NULL),
	('b6e9e24d-9bda-47fc-9b4a-2f7fd61f3588', 'example-d29-201', NULL, NULL, NULL, '2026-11-26 20:28:37.698325+00', NULL),
	('d6d6a674-960f-47e4-bb18-408cfca1feb8', 'example-d29-202', NULL, NULL, NULL, '2026-11-26 20:28:37.707784+00', NULL),
	('7ce4dd50-572f-4c7b-a2a3-31a92f3073ef', 'example-d29-203', NULL, NULL, NULL, '2026-11-26 20:28:37.713162+00', NULL),
	('7a4817c7-2241-4bc5-af5f-01a05b4bccf6', 'example-d29-204', NULL, NULL, NULL, '2026-11-26 20:28:37.722444+00', NULL),
	('29c57591-b5ff-49f8-91c4-e2892fb6b7af', 'example-d29-205', NULL, NULL, NULL, '2026-11-26 20:28:37.729289+00', NULL),
	('aa1eb139-11f4-453b-9ba6-8637c65aec41', 'example-d29-206', NULL, NULL, NULL, '2026-11-26 20:28:37.73537+00', NULL),
	('c15b9a52-b609-4ef3-823b-68c42ef7793c', 'example-d29-207', NULL, NULL, NULL, '2026-11-26 20:28:37.7404+00', NULL),
	('b61f44c4-b209-4ad3-833b-266a6676e997', 'example-d29-208', NULL, NULL, NULL, '2026-11-26 20:28:37.745752+00', NULL),
	('28bd8f26-8880-4b72-a45c-674a154fd2a0', 'example-d29-209', NULL, NULL, NULL, '2026-11-26 20:28:37.749848+00', NULL),
	('fbe5f019-c931-4aff-a2b4-6413b580a310', 'example-d29-210', NULL, NULL, NULL, '2026-11-26 20:28:37.755298+00', NULL),
	('9fc60ea6-e06c-4f60-a6a0-7e5b1e7963bc', 'example-d29-211', NULL, NULL, NULL, '2026-11-26 20:28:37.763216+00', NULL),
	('cf0ba63c-c054-4dc1-8cae-ad20d08f1251', 'example-d29-212', NULL, NULL, NULL, '2026-11-26 20:28:37.767854+00', NULL),
	('cc994670-12ff-4b2c-af76-e1423734e14b', 'example-d29-213', NULL, NULL, NULL, '2026-11-26 20:28:37.774526+00', NULL),
	('8d4580db-8f72-4e81-a979-2c191fb1e578', 'example-d29-214', NULL, NULL, NULL, '2026-11-26 20:28:37.787063+00', NULL),
	('0276ec95-df30-4121-9b3c-67080183bdd3', 'example-d29-215', NULL, NULL, NULL, '2026-11-26 20:28:37.804381+00', NULL),
	('5f6d0a16-246d-43ef-bc47-536e7dac5e1f', 'example-d29-216', NULL, NULL, NULL, '2026-11-26 20:28:37.812659+00', NULL),
	('d111a155-e9af-4c0a-8acf-c8edae4bc098', 'example-d29-217', NULL, NULL, NULL, '2026-11-26 20:28:37.817693+00', NULL),
	('e7888bf6-94a0-438d-af0b-21c3c81851f8', 'example-d29-218', NULL, NULL, NULL, '2026-11-26 20:28:37.822792+00', NULL),
	('91753814-d664-43dc-bba4-d7667ae91db9', 'example-d29-219', NULL, NULL, NULL, '2026-11-26 20:28:37.829353+00', NULL),
	('c45c6ea7-351e-4900-8765-c02e9bc169bf', 'example-d29-220', NULL, NULL, NULL, '2026-11-26 20:28:37.838287+00', NULL),
	('02110d7d-0b08-4dd8-9755-0209e85896fd', 'example-d29-221', NULL, NULL, NULL, '2026-11-26 20:28:37.849048+00', NULL),
	('1a545174-a70a-4c31-b3c5-6992b09846fb', 'example-d29-222', NULL, NULL, NULL, '2026-11-26 20:28:37.853478+00', NULL),
	('33972e03-7f84-412b-8598-0811d39f27c9', 'example-d29-223', NULL, NULL, NULL, '2026-11-26 20:28:37.857782+00', NULL),
	('feff6d0d-e249-4c65-8e51-1ee9dab22e75', 'example-d29-224', NULL, NULL, NULL, '2026-11-26 20:28:37.861801+00', NULL);
INSERT INTO public.proactiva_participant VALUES
	('ff809e38-9d29-4c88-8857-4af3bf331ac8', 'example-d29-225', NULL, NULL, NULL, '2026-11-26 20:28:37.866281+00', NULL),
	('39920913-cbd4-48f1-8ab2-f770cebe7075', 'example-d29-226', NULL, NULL, NULL, '2026-11-26 20:28:37.870758+00', NULL),
	('f24c1be9-423d-46ae-b5e5-3aea96c94085', 'example-d29-227', NULL, NULL, NULL, '2026-11-26 20:28:37.875131+00', NULL),
	('aeea766d-cd51-49d4-9fe9-e8cbbf8652ca', 'example-d29-228', NULL, NULL, NULL, '2026-11-26 20:28:37.879575+00', NULL),
	('72c3a8b7-2ae9-4c0c-9e43-387879a56be5', 'example-d29-229', NULL, NULL, NULL, '2026-11-26 20:28:37.883811+00', NULL),
	('3b01a150-4758-4c18-a176-4c45628a254a', 'example-d29-230', NULL, NULL, NULL, '2026-11-26 20:28:37.888958+00', NULL),
	('c4eebe41-3d10-429a-a342-a053393b7beb', 'example-d29-231', NULL, NULL, NULL, '2026-11-26 20:28:37.893133+00', NULL),
	('3ddf5114-925b-4cfa-b294-af91c94b1b53', 'example-d29-232', NULL, NULL, NULL, '2026-11-26 20:28:37.897167+00', NULL),
	('cd4664aa-f13a-476d-959a-029f1ec8e83e', 'example-d29-233', NULL, NULL, NULL, '2026-11-26 20:28:37.901157+00', NULL),
	('f46b6809-5a4b-490a-af5a-1a7115ee2148', 'example-d29-234', NULL, NULL, NULL, '2026-11-26 20:28:37.904978+00', NULL),
	('0d7aa55a-421f-435b-8b8f-49d356e1f13f', 'example-d29-235', NULL, NULL, NULL, '2026-11-26 20:28:37.909176+00', NULL),
	('eaa7ed3b-3b9d-4e16-956a-86daa080025b', 'example-d29-236', NULL, NULL, NULL, '2026-11-26 20:28:37.913328+00', NULL),
	('22070599-e2b1-41da-a987-fa1f30e3524f', 'example-d29-237', NULL, NULL, NULL, '2026-11-26 20:28:37.917559+00', NULL),
	('efa84740-2670-44e3-87df-61d4e41bbfd1', 'example-d29-238', NULL, NULL, NULL, '2026-11-26 20:28:37.921721+00', NULL),
	('b344a234-4b9a-4e45-8433-5bd700113aac', 'example-d29-239', NULL, NULL, NULL, '2026-11-26 20:28:37.926802+00', NULL),
	('369ea36f-882e-4ba8-ad48-1bbe98bce5ac', NULL, NULL, NULL, 'c36eb97262bbb068ef2dab77d5531a865585160de8227838fcf0bca2fae98e84', '2026-11-26 20:28:37.937965+00', NULL),
	('e40b8f71-5a4b-41f6-a959-3cc2056ba54e', NULL, NULL, NULL, '96698c4de98a91e5020849ffce46821e2cb418125eb5f1ef26d0a35b2e705ffa', '2026-11-26 20:29:09.360774+00', NULL),
	('107a7b76-8562-4fe0-ad0a-022b9242b205', NULL, NULL, NULL, '79a4d23db439cb2f7fb6b0223445c7417be38dba519f6d755891a9cd381612b7', '2026-11-26 20:29:10.794285+00', NULL),
	('46e5b779-32be-4690-b3c4-f482adc79d87', NULL, NULL, NULL, 'a751fd5dadf7ba5b5b72b05fd8ecf2377f87a5ab3eb3045577603c1f670f0cbf', '2026-11-26 20:29:12.162734+00', NULL);


--
-- Data for Name: proactiva_past_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_recorded_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_redaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_redaction VALUES
	('82f3e43c-5ce3-4c30-a22e-d70a906d5bb3', '38f9c5b0-904a-406f-8266-1abea1ee7ffb', NULL, 'wanted', 74, 89, 'name', 'doubted'),
	('6bc0516c-324e-40ca-bf92-ab3532ee9d08', '2243e722-9852-445f-a599-23628a0f6274', NULL, 'wanted', 74, 89, 'name', 'doubted'),
	('5bd010df-99f8-484a-ac1f-370af9accc1d', '067abc95-45cf-4ab0-a5ab-92252cc64b11', NULL, 'wanted', 74, 89, 'name', 'doubted');


--
-- Data for Name: proactiva_referral; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_referral VALUES
	('059a2bd3-dd7a-4052-815b-8807b8388a5d', 'ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c397e576-3a67-4edf-8626-fd6818869bc6', NULL, 'committed', NULL, NULL, '', '', NULL, NULL, '2026-10-03', NULL, '2026-12-17', 0, '[]', '[]', false, '2026-12-17', NULL, NULL, NULL),
	('e8be9b91-e136-4165-b609-ba63ce6043d0', '8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'acknowledged', NULL, NULL, '', '', NULL, NULL, '2026-11-20', NULL, NULL, 0, '[]', '[]', false, '2026-12-11', NULL, NULL, NULL),
	('109260ad-83ff-41e5-9d46-2dff6d8a42db', 'd37fb5e6-c13d-40d8-af4c-324a194d54d5', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', NULL, 'pending', NULL, NULL, '', '', NULL, NULL, '2026-10-10', NULL, NULL, 0, '[]', '[]', false, '2026-10-30', NULL, NULL, NULL),
	('7046477b-3ac9-4a43-887d-c328aa063aad', '39bc05f7-3a18-4984-9601-55809020c9e7', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'partly_published', NULL, 'Ya está publicada la tabla con el día que te toca según la letra de tu apellido y los papeles que necesitas. Falta la parte de becas: este conjunto no la trae. Por eso respondemos «en parte».', 'Ya está publicada la tabla con el día que te toca según la letra de tu apellido y los papeles que necesitas. Falta la parte de becas: este conjunto no la trae. Por eso respondemos «en parte».', NULL, NULL, '2026-01-04', '2026-01-31', NULL, 0, '[]', '[]', false, NULL, '2026-01-23', 21, 15),
	('671b31f7-a0e1-4d7e-9729-5b48de80db83', '39bc05f7-3a18-4984-9601-55809020c9e7', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_competent', 'not_competent', 'Las becas de secundaria no las da el ayuntamiento. Las atienden la autoridad educativa del estado y la federal. Pedimos que la demanda se envíe ahí y te avisamos en cuanto respondan.', 'Las becas de secundaria no las da el ayuntamiento. Las atienden la autoridad educativa del estado y la federal. Pedimos que la demanda se envíe ahí y te avisamos en cuanto respondan.', NULL, NULL, '2026-01-04', '2026-01-15', NULL, 0, '[]', '[]', false, NULL, '2026-01-23', 9, 15),
	('996c7766-4b7e-4bc5-afdc-21812b84ab34', '34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'c0f1244e-150d-4842-979c-d88e794faa21', NULL, 'resolved', 'already_available', NULL, 'En esta tabla está en cuánto tiempo se entrega la licencia en Metepec y en otros municipios. El costo no viene ahí. Lo decimos claro para que no busques de más.', 'En esta tabla está en cuánto tiempo se entrega la licencia en Metepec y en otros municipios. El costo no viene ahí. Lo decimos claro para que no busques de más.', NULL, NULL, '2026-11-02', '2026-11-11', NULL, 0, '[]', '[]', false, NULL, '2026-11-24', 7, 15),
	('010ce275-5630-42c6-b4b2-e745934b83b4', '74c78b0e-713a-453f-aec2-9b2902b13861', '4dc8da55-04f0-4a9d-adc4-74ca2187c14e', NULL, 'resolved', 'already_available', NULL, 'Llama al 089: es gratis, funciona todo el día y no piden tu nombre. Si hay peligro en ese momento, llama al 911. Aquí está la tabla con los pasos, y también la guía de lo que puedes traer para que nadie te cobre de más.', 'Llama al 089: es gratis, funciona todo el día y no piden tu nombre. Si hay peligro en ese momento, llama al 911. Aquí está la tabla con los pasos, y también la guía de lo que puedes traer para que nadie te cobre de más.', NULL, NULL, '2026-06-03', '2026-06-11', NULL, 0, '[]', '[]', false, NULL, '2026-06-24', 6, 15),
	('f7ee3b34-9438-42ba-b178-e2054d5e075d', '47e4e714-205e-4224-8be6-2ded224da9bb', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'already_available', NULL, 'Llama gratis al 800 108 4053, contestan de día y de noche. Si hay peligro ahora, llama al 911. En la tabla están los demás lugares. Si tu hermana no puede hablar, puedes llamar tú por ella.', 'Llama gratis al 800 108 4053, contestan de día y de noche. Si hay peligro ahora, llama al 911. En la tabla están los demás lugares. Si tu hermana no puede hablar, puedes llamar tú por ella.', NULL, NULL, '2026-11-06', '2026-11-07', NULL, 0, '[]', '[]', false, NULL, '2026-11-30', 1, 15),
	('2e4150e5-8821-47b6-b73c-f8128dfe3d8f', 'eaf6e2c3-c7bb-47c1-8985-0325041578d7', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'restricted', 'reserved', 'Entendemos la intención y la agradecemos. La dirección de los refugios no se publica porque ahí viven mujeres y niñas que alguien busca para hacerles daño. Lo que sí puedes usar es la Línea Sin Violencia, 800 108 4053: ellas te acercan al lugar que conviene.', 'Entendemos la intención y la agradecemos. La dirección de los refugios no se publica porque ahí viven mujeres y niñas que alguien busca para hacerles daño. Lo que sí puedes usar es la Línea Sin Violencia, 800 108 4053: ellas te acercan al lugar que conviene.', NULL, NULL, '2026-11-04', '2026-11-10', NULL, 0, '[]', '[]', false, NULL, '2026-11-26', 4, 15),
	('bbd3e6e8-e220-4d40-a3d5-d13c3b54ae1e', 'ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'c397e576-3a67-4edf-8626-fd6818869bc6', NULL, 'resolved', 'not_held', 'does_not_exist', 'Buscamos en los reportes de esos años. Se apuntaban en papel y por colonia, no por calle, y las libretas se dieron de baja. Por eso no tenemos ese dato. Desde 2021 sí hay registro por colonia: si te sirve, dinos y lo preparamos.', 'Buscamos en los reportes de esos años. Se apuntaban en papel y por colonia, no por calle, y las libretas se dieron de baja. Por eso no tenemos ese dato. Desde 2021 sí hay registro por colonia: si te sirve, dinos y lo preparamos.', NULL, NULL, '2026-09-26', '2026-10-12', NULL, 0, '[]', '[]', false, NULL, '2026-10-16', 11, 15),
	('5bf320be-0f15-4846-952a-e8189084d081', '055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_feasible', 'lack_of_means', 'Hoy no podemos: las combis son de varias empresas y la mayoría no tiene GPS. Prometer un mapa en vivo sería engañarte. Lo que sí podemos es publicar las rutas y la hora del primer y del último viaje. Si te sirve, lo empezamos este trimestre.', 'Hoy no podemos: las combis son de varias empresas y la mayoría no tiene GPS. Prometer un mapa en vivo sería engañarte. Lo que sí podemos es publicar las rutas y la hora del primer y del último viaje. Si te sirve, lo empezamos este trimestre.', NULL, NULL, '2026-10-19', '2026-10-28', NULL, 0, '[]', '[]', false, NULL, '2026-11-09', 7, 15),
	('b29a519b-9b25-446e-8fc8-1b6f54c04600', '9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'resolved', 'not_competent', 'not_competent', 'El ayuntamiento no cobra la luz ni fija la tarifa. Eso lo hace una empresa federal. Escribimos a su oficina y les pasamos la demanda con el número de personas que la apoyan. Mientras, guarden sus recibos de este año y del anterior.', 'El ayuntamiento no cobra la luz ni fija la tarifa. Eso lo hace una empresa federal. Escribimos a su oficina y les pasamos la demanda con el número de personas que la apoyan. Mientras, guarden sus recibos de este año y del anterior.', NULL, NULL, '2026-11-05', '2026-11-09', NULL, 0, '[]', '[]', false, NULL, '2026-11-27', 2, 15),
	('68ad87cf-d0fd-4ed3-b70e-ae55cbac44e1', '0a723007-63c1-435e-8da5-fe2009ad283e', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'clarifying', NULL, NULL, '', '', NULL, NULL, '2026-11-15', NULL, NULL, 0, '[["2026-11-17", null]]', '[]', false, '2026-12-29', NULL, NULL, NULL),
	('b32db210-41ec-4ce8-8c2b-5df24245de0e', '8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'a705db5d-74fe-4f77-8596-4d44cadb5e4c', NULL, 'resolved', 'already_available', NULL, 'Hay una lista de 24 productos y precios publicados, con una tienda de Coacalco. Avisamos que en este portal los precios son de 2024: sirven para comparar tiendas, no para saber el precio de hoy.', 'Hay una lista de 24 productos y precios publicados, con una tienda de Coacalco. Avisamos que en este portal los precios son de 2024: sirven para comparar tiendas, no para saber el precio de hoy.', NULL, NULL, '2026-11-04', '2026-11-12', NULL, 0, '[]', '[]', false, NULL, '2026-11-26', 6, 15),
	('eb0a593f-b93c-40cb-8b35-30d17497a7da', 'dd034226-e471-4f5f-9eaf-cdc8018a30cd', '17c60454-8a6f-40fd-a9da-30d26d588636', NULL, 'resolved', 'already_available', NULL, 'Con la tabla «Qué hacer según el color» puedes decidir: en verde y amarillo hay recreo; en naranja, las niñas y los niños juegan tranquilo; en rojo y morado se quedan adentro. También están las estaciones para ver la más cercana.', 'Con la tabla «Qué hacer según el color» puedes decidir: en verde y amarillo hay recreo; en naranja, las niñas y los niños juegan tranquilo; en rojo y morado se quedan adentro. También están las estaciones para ver la más cercana.', NULL, NULL, '2026-08-01', '2026-08-10', NULL, 0, '[]', '[]', false, NULL, '2026-08-21', 6, 15),
	('eb0e13dd-c4d2-43ac-85ff-0b15f489f18d', '94d88526-134e-46b4-a853-7ff3d0cead6b', '6ad6ebfe-a761-481a-b13c-ec7ca8bbed87', NULL, 'resolved', 'already_available', NULL, 'Con seis años te tocan 22 días de vacaciones al año. El salario mínimo general en 2026 es de 315.04 pesos por día en el Estado de México. Ojo: hay además una lista de mínimos por oficio que aún no está aquí; pregunta por el tuyo, porque puede ser más alto. Las dos tablas se pueden imprimir.', 'Con seis años te tocan 22 días de vacaciones al año. El salario mínimo general en 2026 es de 315.04 pesos por día en el Estado de México. Ojo: hay además una lista de mínimos por oficio que aún no está aquí; pregunta por el tuyo, porque puede ser más alto. Las dos tablas se pueden imprimir.', NULL, NULL, '2026-10-30', '2026-11-08', NULL, 0, '[]', '[]', false, NULL, '2026-11-23', 6, 15),
	('84bcfebf-2428-4813-bf23-da19a808f8f9', '70b60c27-548e-43f8-abfa-8acb39ed52e3', '79e994c8-f7a0-400b-b64b-74b4af0dd1fe', NULL, 'committed', NULL, NULL, '', '', NULL, NULL, '2026-10-21', NULL, '2026-12-31', 0, '[]', '[]', false, '2026-12-31', NULL, NULL, NULL),
	('8103773f-708d-415c-81ad-85aa7151fdf0', '0625e9da-2a30-4127-bf4f-0d3e1d799563', '4bcb5a6c-335d-4291-b559-76bc23c71d09', NULL, 'resolved', 'already_available', NULL, 'Los colores del semáforo y qué hacer en cada uno ya están en una tabla que se puede imprimir grande. Las rutas por barrio las define protección civil del municipio; por eso la demanda sigue abierta para ellos.', 'Los colores del semáforo y qué hacer en cada uno ya están en una tabla que se puede imprimir grande. Las rutas por barrio las define protección civil del municipio; por eso la demanda sigue abierta para ellos.', NULL, NULL, '2026-11-16', '2026-11-22', NULL, 0, '[]', '[]', false, NULL, '2026-12-07', 5, 15),
	('12a1b908-5fb2-4b57-a670-b29ac374658a', '0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'pending', NULL, NULL, '', '', NULL, NULL, '2026-11-17', NULL, NULL, 0, '[]', '[]', false, '2026-12-08', NULL, NULL, NULL),
	('728e7219-5b5e-47f1-9704-0e5f903edd65', '9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'already_available', NULL, 'No estás sola. De los nueve refugios, uno es para personas de la diversidad sexual. Llama al 800 108 4053 y di lo que nos escribiste; no tienes que dar más explicaciones. Si estás en peligro ahora, llama al 911.', 'No estás sola. De los nueve refugios, uno es para personas de la diversidad sexual. Llama al 800 108 4053 y di lo que nos escribiste; no tienes que dar más explicaciones. Si estás en peligro ahora, llama al 911.', NULL, NULL, '2026-11-10', '2026-11-11', NULL, 0, '[]', '[]', false, NULL, '2026-12-02', 1, 15),
	('4d3bda2f-ac61-402f-862f-71a0550612ad', 'e859e7bb-0c95-4740-997f-50aec73b5de6', 'c868c7da-8f72-4e21-9a3d-92e8ea3a5db8', NULL, 'acknowledged', NULL, NULL, '', '', NULL, NULL, '2026-09-26', NULL, NULL, 0, '[]', '[]', false, '2026-10-16', NULL, NULL, NULL),
	('7160b03b-7813-484f-bb13-7b59131a5cd7', 'd11bcc48-2123-4dc2-9a66-ac2c9e057736', '8aa164c2-54ef-423d-8161-5f965b5eb18f', NULL, 'resolved', 'published', NULL, 'Publicamos una tabla con cada transporte, la tarifa y quién paga menos o no paga. Dice desde qué día vale. Si un chofer cobra otra cosa, anota la ruta y el número de la unidad y avisa.', 'Publicamos una tabla con cada transporte, la tarifa y quién paga menos o no paga. Dice desde qué día vale. Si un chofer cobra otra cosa, anota la ruta y el número de la unidad y avisa.', NULL, NULL, '2025-10-03', '2025-10-18', NULL, 0, '[]', '[]', false, NULL, '2025-10-24', 11, 15);


--
-- Data for Name: proactiva_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proactiva_support; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proactiva_support VALUES
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0b613469-178e-4cb1-8f3a-d62ac058d149', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e07da534-72dc-4f6b-bf29-bc931466c316', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '290facbc-9590-4090-a3ff-28574d77523f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1976ebc9-8a01-4fc8-818b-c19cb123f56d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'dffcc20f-dbcf-46eb-9bda-fde55d4d7276', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '312d9f5c-5fab-41d3-a2d1-ddc3eb01ff6b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1ed9bc05-5b0d-4a2c-9646-b64686353cd2', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '9ca526bc-68b0-4174-a1b2-b157ffa3e218', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '155c4876-1c2e-4b5e-b293-b3d69e19e58d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '068bea15-e962-4773-8e5b-c110f5d7e126', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7404414e-adfc-4d77-8730-56d4ab326efd', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3af49576-a0b1-446c-839b-5f24194ad716', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'eace4e4f-390f-4c85-90ec-3dc208318af2', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '9e564daf-01e1-4c04-a276-7feb93da333a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '87576a84-6da0-434e-9677-1d6c697f69c3', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '35d3fd4c-54b8-4371-8fe8-048f15c02d74', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '859dc548-f091-4742-9cc8-f57c5b13a854', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e36dde7f-7c51-48f9-9fe5-57c364b1642c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'bb4f2923-cd58-4c44-8b5f-c3bca7018fd0', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '41d8c272-28d6-4302-bce1-be21328a96b5', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '39e2fefa-5d56-4971-9507-722b48eb98f3', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0de2cdfd-4109-4a5a-9ecb-f46b50f9df06', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '05f81777-7e2f-4249-bd34-b3b08db86dfc', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c1c9a518-aee7-44dc-bbbe-b3a518643c1b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7ebd2ab4-8031-472a-9b83-3a7d7d02f75e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'bf2abef1-3691-47ea-ac43-7ad0a1c8fe28', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f5fcd624-a8f4-41c4-9856-f1c74bc4d851', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '2cf31c1d-9a30-46c8-a7b2-a5b3752f9753', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1ed1b287-5ff2-4e6b-acbb-50b0155c126a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '2ffcfd62-96ec-4092-b044-3010da66c237', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '676a9c1d-12b9-4e5a-a909-df4f767c8ae6', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7c8749e1-b686-47cf-8dd0-0449add88c26', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '30452d4a-8013-40c9-9bbe-165296272a54', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3046e585-5159-416f-bb72-b4f7f806a259', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'eb0ed282-9294-4159-8929-c4c9d923de69', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '328f9dc0-d104-4d4c-8ac6-4bf59e650f7c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8e43ff90-bbcf-4397-b833-0ff4a92d315a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '991f9d45-ba43-4c1a-9bf9-6066d44b1dc9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0c4182cc-3f9b-4b78-987e-3032e3f9e639', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ed7eddb6-9dc4-409b-95e3-8470eb879631', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '64bafc66-40d0-420d-bc61-108bfd3fca03', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8a2094e7-c90a-438a-94fe-41f1ea0a40af', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'a4aba336-588f-4edc-8594-d07bf0e9e457', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '901f0d03-f912-4675-8c7d-1a10652ed317', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5e6937c7-f627-44ce-ab7b-33908af1e2b3', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e9e85510-3bb2-4c74-bcdf-260f586c5b79', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '389c93ad-ada2-4a18-a967-d4a2a28d4512', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '99269d22-08b0-4619-9b3a-d3cf28911b18', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '22b78668-21e9-4321-89a8-01aaaca848de', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5051913a-a02d-47f5-a031-02de434a19ed', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '594faada-55ed-4483-b6ad-a781804ffbab', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4eb5c74e-9f47-4e52-981d-dca907452880', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'fe5536d9-4b2e-44f5-b5d1-84186444bf42', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '40bc89dd-0a14-4579-af65-20e6c61fac2e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '21afbd96-189d-4157-9fb7-a76504647ef5', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '380ded7a-9f4f-4ce3-a463-6735865b03a0', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd879f7bf-ddc2-4604-8c12-8b16d68485c7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f6150e51-b0a6-4abb-9578-529706dff8a9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'dd2d8aa1-bea3-44bc-99b1-11bd68d6f682', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'eae6ac3a-1e36-4af6-bac8-a0ae30ed83fc', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ef1b5aee-1f6f-4e50-bd30-912d3cb6465d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '47073636-83bb-40ff-8e2a-5d83c3f2baee', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd6ae6859-226a-4614-8972-e3b92d6842e7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b88d4f5e-d672-4379-b55c-7d3ff33840c9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c3260b0e-bed4-4778-b1a9-2865a0d3a9ae', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '180e8cda-8931-4477-967c-46a3c87ecddb', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f868b77e-7e01-4886-8f31-7d064b190fd6', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '322171c6-23cf-4ccb-beb4-8cda735c23c6', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f3de8a41-d6ac-435c-ae35-5adcb1fdf1e5', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '26919348-6a48-438b-87c4-9a3d03230c66', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4003bc87-dd04-41af-b43d-218da2df378a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ab099cce-e54d-4438-8c05-bacba6aca05a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '21060f94-01bd-48b6-9109-f0e64aa0e9f4', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '85dc163d-1268-46ac-9e6f-297d17395781', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1638f7cd-106e-4d09-ac42-b89475b8d880', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ff64c1ae-437e-48e4-87a7-cc5ebe1363e7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b20aa13f-4b24-4430-a5c7-5dc9b7c296d0', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5ca8319a-4c76-4d79-b42a-c8af0cffe882', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3bfd595e-7902-497d-95c5-ec98284ffb4c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '950a99e3-c44e-4321-9fb4-eb659a1f53b2', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7c95922a-d9b7-43f7-b8c2-7b31ce64038b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1d48be14-8544-4884-9b3f-d93b37c7ad26', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd968cc33-096e-4e82-9beb-ba9f3a8de397', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'fc03a20a-b887-41aa-bcba-06747910711e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f011577f-0734-476c-9062-fb51b2835b4d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7033c5f4-9b79-4029-94df-7f90cbea787f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3b641f2e-7879-473f-a5dc-c7c03a1f996f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6317fede-76c4-4dd5-9a04-ac4b2eea19a2', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ac548487-420e-4dbb-9c3e-40e8dfb4cefa', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e13a9c4e-db04-4fcc-8ce3-dd46b9d92eeb', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'fde09e68-57ab-4f77-80ea-50f7a8da846e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'cb157ab6-3515-457d-b8d6-9fc36005f38f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '61243f30-5d10-453f-a8a6-3c77c70fdeca', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '94bb4f8b-bbbf-4f1b-bcaa-bae101e42982', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b90bbad1-7171-4dd2-b735-c168c146f9dc', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'a810267b-1b46-49c4-8b83-ed80d4791b80', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd6400654-a6ee-4948-b48e-ac3138422344', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'be84ac45-5265-4f8f-aea0-7cfbd9ec781e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3547104e-0031-4a25-9f37-d6413b6a0227', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '19094ff1-28f2-4979-9731-cfc31e50af86', '2026-09-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6de9afb7-7435-4743-a0ca-e0fdbf04f76a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '890ca92e-ef85-4ed8-bd18-8a8a5a6287f8', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd65720bb-51c5-46aa-99b7-8a5201d4c1de', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '2df1bdc1-f866-4c64-8e32-93f1b0bd2761', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5f64510e-2c2f-4a4a-8a46-a2999551f651', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3881a644-2bb8-4499-8860-314a42c77e1d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '9e0fffa2-8ebf-4daf-9785-a4f2612f3cb1', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '218f1d79-014d-4337-a5f1-2872bf924c56', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c2ab06e0-1422-4927-8f53-e5b6c6970a99', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'a9ce4e77-713d-423e-aaac-7990681f2fd9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '768829c6-40d2-4eeb-ab3b-19fdef373938', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6f567bea-f4f9-4db6-a262-002c2a030fe1', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '01d65c16-b11c-42f9-9d1a-ef7b7b78e48e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6b33b5ff-b74a-4e9b-8bf7-fb2cd8d4ce2c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0c113d19-24d4-407e-8cbb-60d146a24691', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'aa7ad8e9-bb39-40b7-9a3e-ceec2c744d67', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5ce02c73-4a56-4be9-b016-c016e122c5fc', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '96e7ec2c-fb83-4e58-9fd9-fdc4ff00b30b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4214029f-55fb-49bb-a096-a2a08cae03f8', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4a7859f8-d8a4-4818-84f0-1ca7e3654427', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '69d348e1-f2a7-40d2-8665-706b42b6db6d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e08e073f-c70c-474b-960c-ee68200af780', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6b326fad-4687-4f57-a132-87f01b00d606', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ca61fb06-869b-4a48-a876-ee99a98b5db9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '20316600-1e2f-4ade-be87-396e8d61e2cf', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e135c7fc-0876-4c5a-b90a-704d9f81bf7d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6bed1a3d-64a3-4506-ba84-a9bf6b7c358c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '657e5c94-f816-44f4-be64-8a34f12f3f3f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5043750f-018a-48b7-bc08-4b95c5bf88b7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '90f12d28-325a-44fa-9ed9-217415b85f9c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0de8178c-e333-488b-b829-297c7f78e1d3', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8f7185dd-3107-46ed-bf4c-5fa93f6319ec', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f8fecea4-7155-4900-90cc-cc7aa19c2731', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'a5b708a7-ced6-4183-b42d-aa0c49095037', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '757dcd10-4b90-4e68-b4ef-0d5126f0f988', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ef47f847-6ac3-4211-a45b-a1bd2bc3794b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6f938917-78f9-4eea-a62f-b541a263f0bb', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6754589c-1f8f-4e73-b8a0-fefb490e443a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ad16a7a7-45bc-4c54-84b1-dd32e3d31f24', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'dcbc7b1c-fc28-4e45-b3d4-52568929a325', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'abcccdca-9114-4378-978d-3e1349ffe3ef', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '87c68f40-cb9c-486f-acc5-f151db0b204b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5f9a1679-0d52-447b-927b-0487fdf14dfa', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'eb76c7ac-1776-4203-852a-050765080406', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1ae5ac33-6ac8-4767-875c-1b9a81643452', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd61c2a5c-9221-4164-a806-71cb9698f7dd', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '567591dd-d437-41ae-bd9d-48fb3786c63d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b28f7a64-4b7f-4de6-9062-ad52ac26e021', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '212fc446-eda6-47e9-83ee-d46acc482b9b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '47272969-0601-49f2-872e-92523cb61d66', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e75d19c4-bb16-4e83-982f-528482a3d4c9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6b0d9d09-0086-46e5-ba3e-9036431db485', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c78a4cd7-22a8-4a06-84c7-58ffd8445e06', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1ec03050-5884-4243-ba56-f1a50a6ae35b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c2dc46e5-28d6-49b9-bcc3-14ad5ca0d4ca', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1b4ca54b-e62d-4878-8701-f4b22dfa4dc5', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '87f454bd-4863-49cf-a911-3cd89258f016', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'df3c478b-2c54-40f8-b85e-897f533dc742', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '537877d3-1cfa-4a33-b59e-93fc51348330', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1de2b426-12aa-4b1d-a717-029e13f75b0a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8509d20f-4d4f-4356-aca3-2c00eda87431', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '289db740-ebda-4745-9065-f8b1f886c7c5', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7d0774ae-da09-4441-8c66-37c086f5c0bc', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'bb0993f4-e0ae-4540-bd99-97165e7b0f54', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '9da6c1e9-debf-43a3-9f6c-9cbbf626dda8', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6d6c9126-1723-4daa-8d0a-0205873a4a77', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '65c3299b-189a-406b-a429-df5c58dc27cb', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd5f3cd75-7356-4687-8ae3-f9bb86a9bb71', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '2122ca3a-a407-40b4-b89e-fc23398f1006', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '1e9aede2-f5c1-490b-ab90-00f95dabf76b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '23b8b7b6-6a95-4a46-816b-b1349e2d58f7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6a2a933a-c8fc-412d-8117-1f6ee81f00c9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e3801788-7276-426e-a4a7-ca52dfe4e13f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'be8cd61b-25bb-474f-837b-29a1d2728a96', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'd5e2bbdc-44ff-4ef4-aedb-e0d7d4ec2e27', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '62d70ba8-ab7c-4270-a6ed-5d10ae4756c8', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '820e2225-ca9a-4c07-a3a9-6fd7e80c051b', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8a99bb11-bbd2-4051-b639-1710b4f90300', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b5343d7c-53da-40c1-bb3e-4297ca646150', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'ab782681-d40c-45af-ac64-1e113db71b80', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '68016397-936a-45cb-855e-decbe94a2402', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '537f439d-2e17-4df8-987a-52c95f9c3cd6', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e241c3ed-03d7-4fdd-9b47-02ec47796f41', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b509c244-a992-4679-9d4c-40460fed4d06', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '88d60fb9-3331-4a5c-9666-66f41ae6018f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '340371ac-5059-4bdc-b0ab-e6d49a8eb962', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b5accbd7-2789-412a-88ef-7ac69ff148b0', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '02ec33fa-361f-4844-8a06-dc79c75060c2', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'bfd1b021-ee23-4c9c-be1c-0811039a01d4', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'cdff49d5-a680-4a7d-99e1-562b5c668712', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '090391c0-5fed-4730-9f68-1457836fdbf7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0e517f8f-f7fe-4d1d-a7d0-5e968b65740c', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '5b519ee4-b706-4e4b-9e2b-db9cc7519b15', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8417c675-056e-4831-b92f-da89362bdb2a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c43cdcbd-1179-41f0-a491-b4fbbc2ad3f8', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '0e5147dc-6bd3-4fc8-a5bd-af80b548dc4f', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '7978e5b5-503a-4940-88f6-565ef937ec67', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '983ee2c7-57aa-4a65-a95e-540b1682903d', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '2d753cb4-7a2c-46f5-8084-4ebd5a3da13a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'f504d0d9-0d18-40da-8c5d-b0949d40d247', '2026-09-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '3ae87559-ea9b-4433-a168-02414872bf78', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '87042440-76d3-42e9-bf38-f486b3e9ba55', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '12527652-0d03-47e1-9c8a-2ca2a2c5392a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '700d5632-d2a0-4985-b7c8-25a5ac52b201', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '9e333d63-bf22-4c71-8806-2df21ba01be7', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'a2483799-1d10-457a-a664-35df1e046c92', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'b98c4dae-1355-4366-b861-4f460f4773a1', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'c26790c7-2eed-477b-bdcf-c1be2f73daa9', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4435255f-b33d-453d-9ff2-c71725fe9098', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '6078db22-d3c1-4e98-9fe9-742dac3a152a', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'db22bbb3-e883-46c3-9367-fe5e89e215a0', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '4f754efa-addd-4484-9e37-1c92b898b91e', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', 'e9baa85c-ee9a-4af1-b942-e9faafee2b66', '2026-09-29 18:00:00+00'),
	('ad81af2f-755a-41e1-a0ba-c9a4960a395f', '8b5ccde7-cdba-470d-bdaf-f11981471440', '2026-09-29 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '0e16a049-2a02-4da0-8df6-ec751c298365', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '40482e59-ffb1-4110-ac98-2e4692f12293', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '0171d2bc-42e4-4f54-af80-d5d9fe56be3c', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '9c43b09a-ecf6-4644-b35c-15e360045498', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'c9951443-489d-4ff0-873f-e433879eca7b', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '251a08d1-eed1-4d7d-beae-80107bdfdb91', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '765f4a96-8125-4df3-af19-54b36fda698f', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '10a5171f-2714-4115-a195-a6e9adca6fc7', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '2a4b7097-8d5c-450d-a59e-5ef54a00b95e', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'cbc45d42-799e-4d85-8579-b86356166efa', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'c0085292-55dd-4e73-bda6-fc7ab3584e2b', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '0659c1be-3314-487a-88fc-c01880b29c5d', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '38ad345e-0d03-4080-9c2f-6516ec212700', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '48d37c7a-ba26-4319-ad04-7c24d867016f', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '2d94ff6b-56c8-41aa-a4de-8e3e67985cd0', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'd2b89013-f973-4162-ab17-d711937b496e', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'd4639396-c054-45fa-9129-5bef4a11f84a', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '9242bde4-5d91-4815-9fe3-874c181e93ae', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '4533f44c-a374-4f51-94fa-8f6bdae48af3', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '0ec2c9c7-88a4-4aa5-b06b-e3eb69e72129', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '2611cff9-2560-455c-80fc-e98ffcff8823', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '487bd637-409e-4e16-a44c-619ffc779049', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '9d1345ea-f984-4f81-87e5-88b82e888e11', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '323eb2aa-d85c-4e57-bdb8-7ea1aa6c1e92', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'f8a3d379-4a0f-4677-a35a-b1df7dc27ac9', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'd35c6a8e-b9f4-44da-8cc7-03f1b5d30156', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'cb50ac2c-f2a6-426e-a3e9-ae8a52aa109d', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'af2f90ec-f913-4505-9099-6c608e5dff68', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '712ebf48-9ce8-43d0-b861-2eb0abcbc3fc', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'a81386bd-413b-4051-9f2c-cf785f1ae9ca', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'ebdeeca1-93b3-42f0-9885-1d234b0a20f0', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'f85d9b58-2586-476e-beff-81f88b606a92', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'a00514c9-8578-4253-b1dc-8b1aae811b0c', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '1091ad74-c37b-458c-9e34-c468af7db852', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '79df9f87-0df6-4018-b66e-21adbaab9b48', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'e8c5a081-74b4-4ec3-95fa-8baeb27857f7', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'e81af4e0-6398-42cc-bdd6-12af3bfdc629', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'd9da5686-b572-492b-83c9-7e61533332b6', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '943f124a-5959-46fa-8b18-5e4906b5dd4d', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', '1568aa24-aa45-4e33-adae-2cc82d0ee9c4', '2026-11-17 18:00:00+00'),
	('8ae7b595-d647-44cd-a96d-f0afb086b0bb', 'bb41b5ab-9ade-4849-8b60-5ae8b28117e7', '2026-11-17 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '3b1be62a-9ad6-4096-b5df-5688b9c44673', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'b932656c-55ea-49fe-ac28-af5e4ae68805', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '44ae92d9-ae93-47ad-ace5-650ee885c61d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '681a808e-3f61-4217-af72-ee0184ba7d8e', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'c54a52c3-beba-4b8a-8a43-7dc820e624e4', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f33f85fa-4f86-4f8c-8bea-850d5c9cd82d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'aeaad772-8404-4c01-badc-50bbbeac1b1c', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e1eb46ed-cf3f-413d-9160-9028759b5372', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'd93475a4-7d21-44e6-ba37-3eaf35cc91ee', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e3d16f91-bfba-4c18-ae81-5f90e88d06ab', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'de5a0eba-8353-41ba-aa42-78812acd41fe', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '654c28f6-929c-463a-86e4-fdd6ce67d84b', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'd0e45bf6-bd5c-48df-932e-d1f48b1b4669', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '74418e09-57d9-4f36-9fe9-d6fea0c3e954', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '16daaa9b-ef20-4567-9b28-9d80898c9623', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e457e923-28b8-4773-9283-135c84b5f5f1', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '326435c5-da99-4e9a-86d3-3763147f2f92', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'a43ddc2f-05fe-4519-8e55-f0a862d4bfea', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '60680c5a-4651-4c04-baf4-e788dc0a4534', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '055f0b9a-3f8d-4e9c-9c7b-f96ea2a8d42c', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'a8d85a09-48b5-4863-97f7-20a84b2c3d8d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'd1f74fbd-5a95-4723-b2b4-029f5b963ad9', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'ffc20e24-bcba-4877-8316-b7f863d198e7', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'ee9fe55e-2aa6-4af3-8111-c8ae40e7b472', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '112fc37a-57e9-4249-9461-dacae13865f7', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'a2abebe9-2e18-40c2-82c3-3f9b4b7333b8', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '610bfde8-4d42-4944-b635-8f22e760a563', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '73a4aedf-b251-406d-90ef-a2316f24a034', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '31da0074-e551-4d9d-8851-aa8f66136dc3', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '80cd59b5-1f00-4a6a-b3ab-bbe716b2fdee', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '907b5f53-53e6-4277-a6e1-4b728b34c309', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '5cbcfdea-ddef-4b12-9487-10da29a4432e', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '2a680126-8c0f-4170-a4e5-cf1893fea0e2', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '5883c7a1-8e9b-42c2-9510-8257f044d991', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f8c2f5d4-0a42-483c-b37c-a62c9197444f', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '30478dc8-3edd-4b33-a0ec-1e22176dac43', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '13eb710f-36aa-4c16-a751-60b33179b43d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '4d9f3a19-f0f3-48d9-96c6-ac5509c75134', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '3a50a1e1-5ef5-4a67-bf50-e1da12c10183', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'fbe5c1a4-feff-4370-8ded-c18b868c9447', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '903686ae-b6d9-4e3b-bf12-01c24adc8b46', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '45ac09ba-defe-458d-9b00-8a805123a10b', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '9769c254-3aae-473c-9038-dcb321a4b29c', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '5a9cc89b-80fe-4599-95e6-0e35a8d824d9', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '0ccf0492-4b4d-48b2-ac79-00aa2ca15c92', '2026-10-05 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '83f6f1b2-138d-4834-9e69-b609701e1e33', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'eb812e98-257e-4dd9-8467-0abb20b9c0a9', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '833222ba-a335-42b6-b3da-da7a2f2d983a', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '149313ac-5149-44f7-9e12-591c249f278f', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '084a366c-1d11-4af4-a609-4eff622114d7', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '01146a9f-6ed8-4ff0-b59a-25ae675fb1f5', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'b76689bb-d2ed-4b35-8694-822e00bb7004', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'bae86cc5-1573-47ec-bcf3-6fca5dbaf5b5', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '7a8cff04-507e-4eca-97fe-eb92776ed55b', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'c7988e45-3e80-4047-8ef7-8226c2c933aa', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'c0aae578-44ea-426c-987a-fb5a581eba26', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '96a7518d-8f83-49ba-afb0-9325a8547f98', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '4646b04b-5fc5-45ea-aeae-6880b59dcef5', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f0f47137-f67e-4fdc-b3ce-591ae38b641f', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '9cf927bf-a705-4156-87ca-a80c4d618e89', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '069534df-ee12-4ad4-9e57-6c08ced5bedd', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '687cc06d-363f-40cd-b76f-0056b882c002', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '447d1d92-1200-4a38-9f99-b422b7a8d188', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '70733d8c-0224-457a-a06b-0decf34bbb87', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '4166bb02-1be4-4d35-b191-9555b6462d09', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '666e3ebe-b74d-409c-a2ac-d8be596bf4e8', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'de97467a-0103-444e-82e4-195ae3637b76', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f6b7ba57-db8c-4907-bad6-427d5173d01c', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '69bb274f-89b2-4122-a954-cfb0e8f697fa', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f2e6fd2b-79d6-4fef-b1ce-48bc582cc4da', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '2ecd911d-01e7-4dc3-bda3-29c42a7842da', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '9e672c5a-b550-41ce-b1da-aeaf433ebd95', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '00a985e2-7202-40f0-9e32-390ad1993a72', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'd46f92b1-6b5c-48e4-a7c0-22fcc9d7b403', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e831d1cf-1690-4274-83bd-02c753a4bf0d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'a44ce77f-d6c7-4d7f-8d79-c9253d5699a9', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e2862121-8be4-4e34-89cc-79976687f2fd', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '76dc8194-d390-40c8-9a67-25d0cc048da3', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '8817d163-66a5-46be-b240-027fcbc3ac85', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '82a9cc4f-38e6-4c06-af33-e136cd97587f', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '410a1d24-5c93-4ee9-adc4-3b28aef8314d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'f2efe97a-6d26-466e-888d-6f93976a20a4', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '5e9b5137-7c82-45ef-98a1-8efbfb2a8d55', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'c142ed95-f69e-4f16-9470-f45cccf4521d', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '4b06edf2-ba51-429a-abf1-eb436180873e', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'a946e731-b45b-4dfa-b8de-7ed8f781b996', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '37587fc5-feb9-4907-a76c-c55ade77aad2', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '04e719a9-1b38-43fa-a390-d287b13e775b', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '5f8694fb-5752-4a89-b396-52eb4b0852af', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '02238616-e80b-470d-9fb4-f4f132c55156', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'c06b672d-1cd1-4b78-8be9-35321b403f1a', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'e8c2c8bc-152a-412e-809c-dcd3d88bc525', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '1a01df6e-5316-4010-a293-1520a06343a0', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', '213b2ac8-a1c0-4803-b1af-71c0a1af9b8b', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'b504d5bd-5fce-478b-8be0-1d9dcba691fe', '2026-10-05 18:00:00+00'),
	('d37fb5e6-c13d-40d8-af4c-324a194d54d5', 'df4b7afa-6e7e-4dc5-8012-6e4554d1997c', '2026-10-05 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '0f3a5bc8-ec0e-48ee-9639-502cb90aea2c', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '8d2e4ec6-11ec-40c7-9285-a05a9fcd5e1b', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '6ae1249b-6a18-4dec-8686-f2e10987cb0d', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'a0a037c1-7166-4aef-b778-caf60c5c488a', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'a70c6b01-a07c-45a9-9980-632740b49b48', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '37ed551b-6697-47e4-9225-bf0bdb292d3f', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '7d619605-ff55-471e-b618-65ef8b842996', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'dffe0bc5-0566-4d73-a793-026c03fea5b8', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'a055dff4-eeed-4406-807a-8592625e623c', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '002aa29f-3a40-4e6a-ae5e-9fae324381f9', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '15363311-6cad-44e2-8713-543691913cf6', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'c7990baf-80f7-42f4-941e-6832c8361177', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '3af9a31a-ac62-4cd7-85c5-2a23bf57c177', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '49eaf6c2-d8ce-4b44-a0bb-2611dfdd068e', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '0958928a-60fc-435e-aa22-205fb3b836dd', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'f97a96ec-39e7-498f-8488-e53ab53613fc', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'a15c48ed-329f-4a10-bc4f-ce7560c472f7', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '56b1ecf8-c431-4351-8042-c997f5971c0c', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '26e977a7-d38d-4767-8edd-bee03bf0c13a', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '6645795e-12c9-493d-bc1b-8bde3493c62b', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '94bcb9d3-2c08-4c12-bf23-47205d286a7d', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '1a54a748-620e-4568-9af3-d71dd2db5ae8', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'f27f2820-d13b-4bd8-b79d-285dd96f124a', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '04932e29-fdf8-44fa-8bc2-1519a5b7390b', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '77e0f11b-49e4-4854-893a-9f4dd839771e', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '8a4b6690-cedc-4cb4-8973-ebc1b9ca1a48', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '9d3ae31d-fee4-47c7-bf3a-c535b7933e60', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '4b5f8c6b-4060-4a54-94e4-3ae64154bcf9', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '4cf62d3c-80d4-47d5-b270-fccbe822f7cb', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '04863241-cd56-4459-ac9e-e7b39129923f', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '7064270c-db28-469b-9090-0ac7eef82d96', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '1bbefd80-fe9d-4493-995c-e107559956e7', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'a9bad064-9f6c-44ad-b824-b93eeb651141', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '790d20a0-86ca-42c7-b265-7c7a5f31f013', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '048a0be4-d1c8-4b2f-b4eb-4033511da3c8', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '0d974966-ce1c-44d8-8a99-6b19f845ee2e', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'e023dd61-1da5-4007-9648-4d5e6b948235', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '998b0273-b531-48fc-9682-43e6396d3ebe', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'b5b71758-a591-4e9a-8e56-6905ffeea359', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '7f322c0b-999f-4526-bff6-c9635af92116', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '75d0d985-281d-4c81-8ec1-c540e49f8ceb', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'fa989889-eb16-4c94-99b8-4d74f67f37ea', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '5f04b780-2271-4398-b50d-7d5478af078e', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '2840004b-e4b7-424d-8512-6c2034ae9291', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '36dc9151-def4-4901-a8af-ddfdce176fed', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '0e8f9c3f-5f95-4df2-817f-4621b5c1dad5', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'ceb88e78-9fdb-4501-955b-7aaa08e6a0c7', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '4e611eeb-4400-4722-ba97-9662443613c2', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'ac2fa7ff-5aff-4be8-8f0d-6078bde9ca19', '2026-11-13 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '85b56b5b-6c57-4fd5-911d-0e178193b317', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '787ed3e8-e024-4071-a721-ca1458e82cac', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '206c56a2-9041-436d-8a02-33d012579ff9', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '14c1441a-8a5b-432f-8847-386dcab204a6', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '4c19d394-e602-4408-b443-046ce5698c67', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '8d82580e-3912-4584-a17b-c5c28a7b0a30', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'e9c031d2-afa7-416f-932e-01e5e44a7799', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'bdac9b38-5917-4f79-b5c0-ffd81630eb1e', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '2bce0488-01f5-4bc4-934f-5f3dc28ddcf9', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '33fda65d-fdc3-4065-bb6e-297ecb2730f0', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'c7859a9d-773b-4842-8914-b3f4dd894753', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '4c8e4aea-5f5a-49fd-b396-1210ff2a4d8c', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', 'da34ffe8-2a41-431a-a419-25c444a5dd62', '2026-11-13 18:00:00+00'),
	('2772bb87-f0d0-4f52-a028-3083a5c18f08', '04283bcf-541c-44e7-b59f-192868dd77b6', '2026-11-13 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'c9211006-b831-48db-8ca5-d7fe3989777e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'fb51f6c9-aec9-4abe-8073-a18a3c87535d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '7b9bcc95-f2a5-40f4-bbd1-b76cc0395a12', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'c5ff87ce-28f9-4213-a27e-d318ed81d717', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'cbdac895-687c-42f7-befa-46414477009a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'bdcbd714-f49b-450b-9a62-072570f684f0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '320922e0-f919-4774-9690-abca85f17e20', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4b113007-2dd8-4a14-8d5b-d7e0d2897950', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e0e8575f-5c88-4a35-816b-294a2c85406d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '74a895e4-36c6-4f9c-9a89-5a3012eca683', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dc103bc8-2d7e-4bc2-bb56-390e6c02d402', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '15a9180e-4731-4cd4-b7c9-91f82cddc5fa', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e42aafcb-9a1e-425d-8779-3908b6c702a2', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b0185320-bc1a-49c6-91a0-084c87b447c6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1b708367-bb24-4c21-9978-08c75d4c6fb1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'f7474793-6175-44be-9f85-196ef1569efc', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dca5ade5-3555-40c9-8982-ba202b029d6d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '328c361b-40f7-4c03-824b-215975629f3d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b248473a-8ccb-424c-b71c-dbe193e1194a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b7d84381-0d42-40f2-a5cf-f2edb47a05b2', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'ff780dd9-fb33-4454-8fb3-a52e10881c17', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '6f395a69-bc82-4c95-a8bd-ea8534db06a1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a9cd0ef1-caf8-4a73-8a34-fcaf575a3a64', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b3d7fa38-d075-485c-92ea-e8db91d8a11a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dbcaed82-6171-4fcb-8daa-31a77066cfbd', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '85b7e992-ee46-4363-9443-599f237aefc6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '5fed02d3-9753-46c6-84c4-4a2843ffdf14', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '8696faa9-afc4-45de-a2d7-3a84843e6fb1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'c3985dd4-be10-4d6e-a4f2-d8dffa4f9520', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4330a694-aec7-4669-a067-8cf063d49da9', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2761c3c1-4105-44d1-aef2-a6cbb7528a72', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9f7257da-196b-4e39-91e9-49740ea342a9', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'cd9b11c4-85db-4141-87bb-7e73f006809e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'f29d5706-ff65-484c-aa10-605c661c3a11', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '94576c87-855e-45fc-ae2b-83ded37722fd', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2628fa72-f90c-4bc2-ae77-410b136bb5ea', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '13f00793-a772-4fe7-85dd-e7cbee002c1e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1e55ab78-a195-4e7d-b644-4d1e2da72a43', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9ab80114-7670-4ee6-9b44-7dbd33cb0d9c', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '695b1682-6289-482e-8b12-a6ae8920cbf2', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a46e560f-0a09-4455-974c-c456c4ddd9f6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'cd65db27-bd04-4c10-9142-bf2056971376', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '56094e46-4f63-41a5-98f7-295790100aec', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '852998fc-83c0-4c4e-ac4e-eb209905371f', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e92427a1-f0c5-4c15-a76f-95d5b64de6cd', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'c8f332ca-e8d3-4771-9065-58509c166809', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '3eeb853a-5586-40f0-8f1e-c054a1e71383', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e7d91d13-cace-4319-9bc6-2555eb9b26a8', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'ae9248e0-57e6-4940-a3cc-9ac3f3cdbc50', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '94af68e0-e7e9-4356-8950-1af2600ca6f2', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '6012f301-682f-4399-8c11-ff4520c72200', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'd42ec013-77c8-465a-a463-c975efb1595e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1618c68a-9cb7-400d-8b5c-8b5a08ee90fe', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '38785266-4c3b-4ab9-ad78-e9a6a1f980cc', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '7b70935f-cda8-425b-b07e-b5b3f253d5b1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dd0076d7-033d-41b4-b843-715257ac736c', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '184ecb18-3f8d-4cc6-9825-2d9dd50e401a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '0107f0be-c22d-4260-9f5c-a977fe6dfa3a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '94722ecf-947b-43a5-bf52-fab52f463af0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '58e689d2-75d1-46a7-b788-1ae0faaf968d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '61dd4c2a-ede4-41ed-821f-5fa06f58c2fb', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '0a90c8c0-49bc-46e1-b24b-7cd227266d07', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '50046cf2-b730-496e-9a42-363063aad010', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a28037ef-a609-4513-9097-d5093a17d6eb', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'da063a65-b9d1-4d38-a0c3-8c6f318cf7bf', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a87f0951-132d-43f4-adcd-1fc87a88e016', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '38f8f120-2ac7-45a5-8033-4afc1ce22266', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '01155885-bfc1-4ac2-9e7b-b981bf5bfe4a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '62f9039b-27ff-4242-b7bb-184109ad288f', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '05b92470-78c8-4512-9311-4de3413b6865', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '82fe9949-e388-4e7b-a8cc-dda794ce9a6a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b394f93a-7494-4403-a931-113b88b91984', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9e033306-a54d-4d20-9dee-a51e218db953', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '51793400-8b7a-41e4-85d5-fdc8280e92a4', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '6eea47d0-33e4-4eae-9aa6-8afe07f67072', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '102ff99c-fe4c-44fd-9e43-e47fb007d1d6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9f367364-2417-4c67-a33e-0a2b387343e5', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a8b6d9be-a4ba-4c74-b98d-9da875b55391', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '08498a40-61cb-42e2-b261-f051ff8c7212', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9f7b2cee-cd90-44a3-841d-224098eedcb5', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '597eb33d-bf46-4378-a34b-c1c26576a2ce', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '308c534c-0d3d-4f70-8123-f06599172fac', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '35f3027a-3cb6-43c5-a445-27ef60cb858b', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'd41d2ea1-8d56-420f-a86a-cf191c9e4ac0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1dc9c00b-76a3-4e13-a345-3394a48e8ad8', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b59bcfb4-f8bf-49e2-a5a6-d89bc4596c68', '2025-12-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('39bc05f7-3a18-4984-9601-55809020c9e7', '62181d28-7772-4c6f-b4d7-09a35089a964', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '3463b309-7b82-41f6-a406-dfbc09827a71', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '7e1492b3-e26a-4b9a-b8fd-f73470c3598a', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'c738a0d1-41ad-4cf7-adb6-3d48781eae7b', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '8575f821-e46c-47a2-a815-7eeacc2f406b', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'bf9b4ebc-1c44-4b05-942c-1ed6f5089191', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4a675d3e-9376-49f3-b73c-7f29498f71eb', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '04f2667b-7c71-4e85-96d7-4cfe5a4e9d9b', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '73aff8f7-6ef4-4c0a-ae45-a7245a3ff14e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '36bee2f8-ed96-4c87-8298-ac9b279d8492', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'b06129b5-cac9-4d43-a6b4-462f2aa5e0bc', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '210be739-6761-4c70-9fd7-0a7910f8ee00', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '7fff264b-0bf0-4a77-a1fe-2ed670e03dea', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'eb17ee75-c216-428b-a31e-8be5b6949af3', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'fb8a18a6-3288-477e-a14e-4f756d136530', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '8517a690-fbc9-4d57-90e1-9564d4de7bed', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a0c64cdd-b720-4bbe-9565-ef067c0ccdc0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'fa119915-c697-4a3b-ab6b-552c118d683c', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'db0dc9ab-a07c-4e59-a125-45449ba3affd', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '81697e34-5e39-4ddf-883d-b463157eeb65', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'd69dc4b5-f4b6-408d-a8a1-4c18b11e5071', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e3be2d58-2804-4bcb-99e8-944c1fa29171', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '352fd6fd-5209-4970-9bf7-423e1b0c839c', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2bbb1ea3-4f61-4f78-9cd2-917ac9abd506', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '54745e7b-6853-4ebb-b70c-3a3acafa6e0b', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '0acf97d0-bd60-455e-887d-fb4cc67e5e57', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dd84736b-4feb-49f0-b690-e537e3560bb6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '748461a5-8d41-4f34-9826-19e6e6fbad33', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1a5be7e0-53b2-4fd6-ba32-7bd4d45855fd', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '56cd27f5-a72a-446b-9283-60a04d6ec830', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4200efc4-5df1-41b3-a5bb-d55888ec35c1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '8fee9b47-0e90-4684-9cf2-04e541c6f754', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '3340e910-5a04-4555-bac8-ccdc32a48b8e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2b075b33-212a-4c08-b48d-2074d756becf', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'df18e317-7079-4f50-8168-5bcb70df4cf0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2fc27171-f962-45c7-8e98-0c9fed4d7644', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '05c894d6-5c1e-4a1e-95b0-bb46b95903ae', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4738004e-9931-4b26-8f2d-77bdcac36af0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1dac9196-5e20-42d6-8e90-92fb5304015d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '5b8821e6-4235-432d-802f-1ca86990a5a1', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'dfdb30bd-3df8-44c7-bb6c-0ed6536dbc03', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a0c18803-42a2-4514-990d-555899fd7081', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '1fbc5837-8a6f-4426-9f46-91237ab58ab5', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'ea13832f-0a5a-4c93-8cc5-b4088d5aa620', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '5291fb29-4d0c-475b-8f94-db8621b7f4d7', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'cfc402fd-9771-4933-a0d9-414562ab423d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'baefeafd-55c6-45fc-84d3-936538e7b501', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'e1ec2be5-c672-4362-871c-36072df18377', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '28bc4eb3-a46e-4fac-8239-a44d9f88f0c6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '9d52d4a4-c4e1-4ac7-9fd1-76e9f498cbbe', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'a23746b5-3964-4984-b732-6e0de091098e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '83839aa6-f55f-41a3-8e53-eff176814b8d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '389589ca-7dea-41e6-9b23-d2e8b0116ebc', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '09873cba-6374-42b3-b787-58e64fcaf229', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '6d00d2a8-58d7-4539-ab4b-bc4b0ae1c210', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '69935616-2b60-49c0-9834-f87ef685f6fc', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'ef818d67-b14c-486c-9c14-4628386fe35d', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '2b8f8a06-c2f3-4cef-bd8f-9e96d6c67de0', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '288ae8a2-c170-4ee7-a094-4eef3a787a8e', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '16497b16-5cd0-406f-ade2-9f88f8f9d934', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'cc069896-fe8c-4225-9906-cc55a366f040', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '4578fd5f-b016-4b76-99ec-34f28a9742d6', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '24be4301-ba10-45c8-9708-a4d44d9e4fda', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', '77ce9702-c11d-40f4-937c-be782a4f9a78', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'ecd51196-d2bc-4a3c-9371-5604e70f79db', '2025-12-29 18:00:00+00'),
	('39bc05f7-3a18-4984-9601-55809020c9e7', 'd489bbbb-00cc-49f7-9f30-2d5ba1ce4195', '2025-12-29 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '0a4c070c-2ece-4f90-8cf8-c0629f268511', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '60ee466f-cddd-440b-8eb0-7e93bbd4731d', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '91868375-e1ef-4609-833b-496e21139562', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'e61ce6a0-9274-4f68-adf7-ba9483a5f1e9', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '9322ba4c-df98-45af-a892-e1742f40be9a', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '9f8b6344-aae2-44b5-9e06-ac8a9ac8bc4f', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'efbde63e-8fa3-40af-b207-f737c63ab213', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '9a547b0c-6935-41ad-a601-212b9f442f5b', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'ee32d239-6fab-46fe-a33a-2d248dbdfd07', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '1963ac6b-3f02-4f6a-92ae-2726d35af795', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'ed6a0cba-7876-4a65-9b51-4c73b12f1d30', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'ce0579e4-ee2b-4ddd-9658-e041fcafa028', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '5774f2f8-9de1-43ba-acb9-002f7280a15d', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', 'd32f47c5-2ce6-4d33-9fad-c5707248082b', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '0cbd30e4-6aac-4f79-90c6-9707cd6adb7b', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '16dbf8ab-24b5-430f-b769-828eeaa6c409', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '6767fce3-b567-49d1-b758-2703c97523b2', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '8fc68b8c-209d-4e45-9ff1-1b4a3b2e47c3', '2026-10-31 18:00:00+00'),
	('34783c9f-e5fc-4400-b61a-c05216d9bf0b', '789adffd-064e-4bea-8efd-c391492d9b85', '2026-10-31 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '8ea78e7f-aad1-440d-915a-f6428dda5b48', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ad8f8cff-afce-4b5d-97cc-dde5788f9594', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '5cc83cec-50b1-466b-8d6b-a98334ec0683', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '45e14098-8278-4a88-b164-5f0de9057a38', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'af923450-f057-4f82-9a2d-33aab2301415', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c0312033-93fe-4c14-b8d7-bf1420e59aa6', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '462f2203-c3c1-446c-a0a0-0aae94e048b8', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '151c5326-df3d-47a5-9b9b-0914b3c4670e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'd847650a-8e12-44ba-8dba-23abda16b0f0', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '142670a8-894a-4ab4-a77b-04e940da47cf', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '01875392-6a0b-458b-bc9c-0b1dd0cfac4b', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '8e0eabd0-19d8-4bb0-bf46-3af9622b9185', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '90103ef3-5ebd-4d60-bb27-e31fd79c5e39', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '1d2d90c2-7b19-4d04-8fc1-18b20de5071d', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e9b5b40b-cda6-4661-a102-8850f26deb04', '2026-05-30 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'aced0d8d-0576-4a34-a984-133255f0833a', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'a512f541-eb78-4371-b301-da666b709bff', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '24c3db6b-522a-415e-84ee-d5195f52bf5e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '221aff61-a158-4604-9bbe-dcb0e6cd2b97', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e41bd5ca-5b87-4cb5-81db-bc6912d4752c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2f844009-021c-467f-b287-f5f875cf53f1', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'd5a301f3-f572-4242-86af-296951dba511', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'cf32576a-88e4-48ef-a6d3-91588e5bd25c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2e1cd120-1062-47e4-a540-ad920d4377ac', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '6956126e-09b9-420f-8aae-c1784c872658', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'a54f880a-756d-40f3-8bff-21665c37eb55', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '836463d7-afe4-4666-a62f-55b75cdaa14c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '7b793f0e-1fa1-48b0-8d11-b87e22fcbafd', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'da6c4f63-9719-406a-8224-88a967198e01', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ce979011-0be6-49a4-85a1-e3db267dbe10', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '6d8010a1-4c4b-4576-b2d5-2fd94a427343', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '02a92b7a-c382-43a5-ab78-c0a033f61e98', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ab9a9c50-c62b-4606-8524-6d267cdc11c4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'bbf05254-669e-410e-bfd6-44dc0ceacd75', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '15e9fd34-d161-4249-a98c-da2beb05472f', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '7e468982-a744-4f4e-ad75-21af4cec4d41', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '98597f41-6ee5-47d8-abd6-05f799cfad8f', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '582a3a33-2996-4548-847b-feaf69a4328a', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e0178f77-fd56-48e0-8152-5b8d5d54bec5', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'f305ac76-5d75-4c0b-a3ed-5d21c0cc09df', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '8b550df0-b635-418a-bab7-6daf86960f80', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '3018cd91-3782-4178-a26e-27e7dc569bf5', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '90443620-517a-43cb-b387-1472b9915a69', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '9b81a6c6-6802-4426-a3f9-a14092730e9a', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'eeed0f30-8507-478f-909d-0457cac34987', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'b00dca93-9fc0-4779-a1e4-443c989783e3', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '7a7aee67-283e-4256-8830-708362eaee3c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e33f3687-959a-4d2e-8b3a-66b2c32f189a', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '02a4d9ba-2a5a-4c89-a50d-87a954e70c10', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '4666d4ab-ef2c-4fc1-a26f-99267db06b63', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '3757969e-2542-4f8a-ab60-d8c663e050a8', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '831296da-8cac-4fad-9864-6f3f94f210aa', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ce468c4f-c927-47cb-8cb4-5d6df44d1654', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'a3d18b60-5508-4b91-8be3-b42c4a7428f2', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '54aa9392-d67f-4563-b266-2bca643fa5b3', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'a4a53a8a-682d-46c1-80df-c9855fd3da6b', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2af54475-b953-4d74-ba90-7f6b36cc9bc4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c5c0aef7-fe37-4bc5-bf97-bc2d59d761cd', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '70a6b8cd-9d1e-4c9d-8e98-55e38be628e6', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'fc7d576d-6711-4ccf-9ceb-3619fe25c05b', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '924296c0-c541-421b-a605-747865e41187', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0ab88506-2c93-470e-bf8e-876cd1edb95e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '63bdc8b9-632b-4a44-8ec3-78f66ff06d1e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '67fc33d2-e82d-42a3-9f00-6a8454c2cb5a', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '16c93e1c-2ec5-4288-b8a5-d2206ba7201e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'dd372191-6e10-481d-b1c7-24a5b47a4625', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0401d816-5063-4e2f-91fd-4ca28db320bb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '82e03dff-c907-42bc-a06c-65903c9cbae1', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '58383cc3-6520-4846-b77c-b2b167d30336', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '06b92eb9-8cba-4379-808b-5cb66d77239e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '7cf77eed-0068-4473-9531-ba29221e88bb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '11262b46-af4a-47c4-a3c8-a7809d4df24e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'cff961e8-3bdf-41ed-87fc-ee170cc3e703', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '4bb6581f-e92f-4a9e-9343-c70ec36856fb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e078e970-945f-420c-8dc0-5ee9a877d5e0', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '04479b9b-2647-41f1-8e70-abf8ff34e9c7', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '11064076-d679-4c85-8ada-94014073bdb6', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '001c8928-7a75-4ac8-8442-e22ebcd0c070', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '41d3dc7e-6617-4a64-a058-5507f61fac34', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '508b215e-9e3e-4fbf-a572-ff9922db67d5', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'a012a190-d31b-4019-94a8-aa9660958830', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'aec6b158-f393-4d85-8c43-4ffce71b96ba', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0a11d147-43e6-479a-95ef-7ffaa51ef10d', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '86f0f005-4651-49a7-994b-ea8bb287a2b2', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '18975eae-c4fd-4242-8f43-f098e4b75ec2', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '631b4fb3-22a2-4ca2-8f6a-00af4d06b73b', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'f7a8532d-87da-41c4-829a-9fa530ec1e44', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2453513d-918a-4383-bb39-466f64fb3987', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'f4e04bb3-37b6-4f08-a1e9-42ac98b0801f', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '80528f23-f567-4a04-90fb-f58a19e01b9e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '214b821c-033c-4aa6-831c-661ac37b49b7', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '3d36553f-c335-4b01-8ea2-1f4b51797111', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '09ea48b8-ff35-4270-9a5a-6f8de47cd50e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '20867f5f-210b-4d3a-b105-80eae1c36318', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '6ba7d55a-c097-45b3-9a3b-9f2375668ec1', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'e4f8e599-d313-4de3-a78c-ff29b8e07ceb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '4eec2482-20ce-4d4f-b2fe-088c2755c3fe', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '5d4c6ddf-eca9-4ca8-b886-bafa515bbcd4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '5c0f9e00-e998-48d5-92ea-045130f4312f', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c3f81920-b43c-4048-9c1b-41c2329e7879', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '42276303-0be5-426f-aa4a-c825fc45df09', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '40521803-bc04-421b-b1b5-5948c43785c1', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ca8f30cb-07dc-416f-9d83-43f476dfc788', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'ae2a71ee-14ce-46b4-8538-a43796f3e0a4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '605ad4cf-3e5c-4a98-b17d-ea3b4182c2eb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0a914429-e687-401b-a295-9d13c690c945', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '63966ab9-9bf8-4e9c-97f5-89a55c7cf8a7', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'b99d4232-816c-49cc-bd0b-780a2c35647c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '967a9acb-3e8a-413d-860d-59025b18552c', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2a1d4ed4-5b77-4dfb-aeb0-43c7207f8b0b', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'afa8a3ef-b278-4b6a-9096-585eac6e15f4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c8757459-9eef-41d0-9266-8ffeca52b64e', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c2b85dfe-12d0-427a-ae6e-b09e2f0d95fb', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0e07c141-191d-43d9-92ab-4deb46a996a3', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '7bd90d63-e38b-4842-9505-868adb381f53', '2026-05-30 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('74c78b0e-713a-453f-aec2-9b2902b13861', '80087f4e-cc42-46fc-98ac-d86333f59648', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '312e6a0a-bf7f-408f-bed5-8744efc731b2', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '2b277c89-caa7-4336-9028-2eabaf487cef', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '22008d9a-9cd8-47ec-86e2-17b67178b116', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '0fabb4b2-4402-4be7-8e5e-79dad2aa3858', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '43efec2a-c55c-47f5-8ed9-a83c04cf87d4', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '53ae6f0a-90e5-4940-ae36-d764d566b628', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '901c3d02-6f54-4911-8e4d-d4ed92da80e9', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', '655dc253-bafe-4a3b-a45b-c8afa07dc657', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'f99db62f-dd3e-4be9-bbfe-c7921529a2ba', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'c0b4ae48-4737-43d9-8e92-f338266f7795', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'bb1f9d3e-e174-4d34-b561-660d69915373', '2026-05-30 18:00:00+00'),
	('74c78b0e-713a-453f-aec2-9b2902b13861', 'b488b75a-9f36-485e-9480-1444452a9245', '2026-05-30 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '499c18a6-6073-40af-a90b-b4f605a1558a', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '46c3b07a-dfbf-40c8-a5d7-f2486b9d5eb2', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '2bc1e0f9-5f58-4839-b03d-5a2a2e9c9d6f', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '73768d06-bbe5-4fc0-ab49-1700664e6c9d', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ba4dc5cc-3a71-47ef-a9db-b9cb4d38f4c8', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b1094aa9-92f3-45b9-ac2d-47ee563124e6', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '6aaf627a-c774-446f-b788-45949c10c2b8', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ff54adf4-9317-4172-a783-3a4b1ffdf14e', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '15f26934-bbe9-4346-996a-a9fe0544a723', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '7a00204f-fbb7-4eb6-94b8-c029970bb379', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '46402f35-8d1b-4652-9937-c66b42053e10', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '181a8d65-c28c-4247-ac98-65213d2db337', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '48a4206a-c301-48e5-a36f-20474b86151b', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '657a84d8-6854-462a-b541-fe113fc95644', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '822b9b2f-b0c9-48bb-926b-98f37b5ff5ee', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '55be6ebe-ef0a-4264-bc62-b3f90fff260c', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ced9b275-97aa-42ac-a8cf-608e983a37dc', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '37ead893-527b-4f8e-b75b-a502a847b6b5', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '0033a29b-5734-4a4e-9f80-90d57a0cb12f', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'f536e88d-1e7a-4a94-aa2e-473089c54082', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '46ddb5d7-b198-4502-b94d-69ca4228b6d4', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'd8bb836c-0209-446a-9efa-6bf1f18ef6b8', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ea8ac43a-60c6-43c0-9758-f0a20da19fec', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'cde52c4d-e7ca-4ef8-8d63-8609a95a5a99', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '8c515c50-5e5e-4582-98c6-80c0278bdb01', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '719211b4-7202-4246-b4cf-0e5b0f1a80de', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '614ad68b-8fe0-4dab-a02a-70146e9b28cb', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b3832263-76b2-4434-a1a0-f0033f80c52e', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ef860082-278a-494d-adba-b2535ab9efc5', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '1778ab01-024b-4243-a140-b5f8be07b35b', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'fcc98fa2-0c7c-4690-9414-0bffb39e66cd', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '9baa826f-04d1-4d41-9878-9325f3a6bf3f', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '19e099e8-2a19-4cf2-bea1-4de2dad898cd', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '9686de0d-f44e-4a35-8d23-9aeed167d976', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '96fc2305-5311-4702-a742-95fd2582c2e8', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '07497b56-9b98-4979-a66d-953235d2ed57', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '9b9b5aa9-b7be-4980-a272-7c2becbc84ec', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'bd141ead-c7ae-4bd8-948e-e9b728e194eb', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '9639c2d5-8543-47e7-9166-9c2592546c42', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b47a0e8a-a954-43b3-889c-167e0e1dacc1', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b07ae220-603f-453d-9606-d1975c73b051', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'd290820d-6c11-42a9-a9a1-298a1ad28acc', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'f04238a5-8bc1-4c10-be61-6b9d445352ec', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'f6cf4bf4-e696-4b53-b8c4-c94f53e5823a', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'e48b526a-4161-4517-b613-9d3943c9ebd5', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '771ccede-1b65-4b60-b541-7bef728cb30e', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'f193054c-2a48-453e-a373-a19c23207159', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '0ee780fd-7735-4b4a-96a4-c3cd4c3827c3', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '674154c8-a21a-452c-bda0-d04237585e98', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '5a046dbc-0b97-4a82-97c0-2c931fa6585f', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b2a90419-d996-4b07-9648-281d70a75ae6', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '2ea09336-bb4c-4f87-b933-8951a8fb8d29', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '9de5db72-9939-456e-9fd6-ad64188dd2a6', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '660437fd-b4ab-4729-8e09-8dc310e79b98', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'aca117df-1ada-47ca-bd72-03217ca9824c', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'aef73b51-7b4d-42d2-84e3-fab6d05d3c03', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '1eb3c1f8-3f15-4647-be3a-a6e51eed7c93', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b44103db-e5ff-4c78-bf4a-e8e046fd1401', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'b2cf89f3-f8b4-46ad-8c61-2d10496e448b', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'c741a1a1-e6e8-4242-a51e-aad09c3edd5c', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'ea21fde1-ec26-4cc9-be33-9fcbf65999a1', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '0bfabc78-cff0-48fd-96e5-096577d005e6', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'cb8da8f2-c8df-4074-86bb-677180dbc465', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '55273790-6c2b-49fa-9ee9-d6fa8817d1ce', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '4699195b-cd11-43f5-a29f-a71faec4be8e', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'fbd8cc8e-ee3a-47a2-92f4-9b6a34c26b56', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'edc1843e-5b58-4eb3-ab42-89e0277c91d1', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'fc6990aa-0b78-43ca-931e-14507fcdfdd8', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '35aae370-4779-4c32-b4d5-4ba97aa87e06', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '2d9671a8-c32c-4b03-909c-35da51a2131a', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'c730585d-eb8e-4a6a-bf1c-503162c37547', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '5eab8cf3-77b8-4c44-b72d-e796e77be863', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '079af813-5cef-4cd6-8b1f-949fd19a68cc', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '5be66d7f-4690-4a24-9698-df9f9242f704', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', 'dc095cca-f46f-4980-b320-d88a5e54c0d6', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '4dd322b4-a451-4a07-929b-a9a779b945fd', '2026-11-06 18:00:00+00'),
	('47e4e714-205e-4224-8be6-2ded224da9bb', '72274372-35be-4e16-bafb-45cf8fcf3f20', '2026-11-06 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', 'e4dc6935-7802-4566-89be-b4823ca552c4', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', '55435f12-6af6-48f0-911a-48414e92036e', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', 'de5f644a-fb3b-42bf-a83a-f9f713036d2f', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', '3737df2d-3ad8-4896-af2a-1e69008d397f', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', '711f15ac-07a0-4592-ac72-501088e288dc', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', 'b750ad00-eced-4eb9-84ab-9f330bfc6c3f', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', '776f04cf-1f28-46d7-bd13-98f575b5e358', '2026-11-02 18:00:00+00'),
	('eaf6e2c3-c7bb-47c1-8985-0325041578d7', 'f4c6e37e-6dce-4096-bfdd-d60a90d6b0dc', '2026-11-02 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '5045fc68-cb23-46e2-ac8b-264d6712c79d', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '62d34fdd-4f4c-430f-9c9c-1635a07ab0f7', '2026-09-23 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '55b1fb3a-ac97-4722-a9e4-617be89ab33a', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '381bbacb-80e1-4bda-9bf5-b1939db0c781', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'e5fdcbff-60e3-4780-b244-9f515b7aa8c5', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '98e77064-9249-48c7-92a3-0a2c7ec32327', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', 'f35d6e16-e9c0-4439-aa36-677b5a829bfb', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '690deb30-a4e4-4ea9-95e2-f79e6976f1e7', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '427c8152-8478-4fb5-b348-08100c65d707', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '0dbb80d1-958b-40f7-bc20-aea5fe86ab75', '2026-09-23 18:00:00+00'),
	('ab9aa0a3-f046-4c3c-9c90-caf344f0398a', '0df8f178-8d5c-443c-af0c-f4acc2ed1164', '2026-09-23 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '419fd375-f8d1-41a0-aa4e-23502e40ba98', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'a38a74b2-8e68-4a8c-b618-a3f88eb28441', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '25c7868e-d6bf-472c-acbd-83cac907f235', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '130cc8a9-2645-4190-a352-26d06d8eaab1', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '604651d9-5f06-4608-b94d-54168aade4d8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'ce979b08-62eb-4ed6-bf11-defecf5c5bc1', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'aaef5004-b0f2-4e34-9b35-b8780f75b78d', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '6e419c60-a59f-4960-b721-73db2e756fec', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '7c1db5c0-44d2-447f-b06f-094c56635910', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'cac6d496-21ad-4f05-bacd-6704a86c2361', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'f070cf84-4225-4c2e-9280-9a133dc742c8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '33ed0735-5925-41c2-a985-99e4c0bd7ed6', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'b23f6762-870d-4017-ac28-ce491eaeda58', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'f42cc28c-f10f-448e-93f2-c44d7be5f803', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '477a0b65-5bd5-4217-bda9-80bfd177f0c4', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '7308b8bc-a8c1-45f9-a0c5-16e17aee791f', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'b6cd2513-b5be-4893-a57d-4164bdc15975', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'c037ea0f-f689-46ae-8354-00d4ba3d419b', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '710932b0-3a66-4db5-8ce6-2cab189ca618', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '905d7ff5-7f80-426f-bd80-105bac65b8e0', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '4001b7e9-8cb3-4234-a50e-287fb20edfce', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'df5df323-0581-4737-89b0-b7b4513e57d3', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'd67fb1cc-b808-4dad-8623-5941788abdf8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '893f6107-dd8d-41bb-8785-b21c4cb68d58', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '62e3986f-2009-4e46-8828-92ce31a435f7', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '0dbd5848-26bc-42da-a70f-652f6e96bcb0', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'bdd3a6a4-9180-4bdb-bd5e-421cab9de99b', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '54c265af-0a90-4ad2-8fa7-166343fa3071', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '88ab0d0e-d53e-45da-aa53-45181b7bf19f', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '05b89bc3-9fc4-409d-864a-e15aaa6e7534', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '7a1f869b-23e5-4f49-a01d-d0184361a036', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '0636a10f-7c24-440c-8525-e80c90205fb5', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '50929ac4-111e-4f04-ad64-ca5523e8bd0a', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '85ad8f95-5cae-428c-bf62-a24523bef4ca', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'b1676189-531a-4435-a58f-2150ff914aa7', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'a4bc25b3-4efc-4ba6-bf65-8f84d464ddcb', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'bfa7f5b3-715e-4df8-9911-6b1ab72bac29', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'daeac453-7add-477b-86bd-0d62e6aa7430', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '541ab79d-8d02-4a40-8020-75e71f3da46f', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '7275b0a5-3efc-4d3f-9cdd-46d61db57d03', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '5c3e3278-7f5c-4f66-9dcc-b8143998ca3a', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'bf277d06-7031-48d6-87e0-16f546fb80b2', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'b097ccae-80c9-4948-a789-58d15e19830b', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'a0a5fc17-28ce-4da9-9cfa-a7be9c95d3b4', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '9c1f5636-e2e5-4ca4-b344-d112dbcb2348', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '6ec51e91-01dc-46bf-bd1a-2e7db92325c8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '753dda43-c11f-456a-82dc-b802ffa1aaa9', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '64adf191-9087-4d1f-b45f-da3528c87f44', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '7daf8dfe-413c-46e3-aff8-6c42aa4c1103', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'd7107751-447e-4db4-bcb0-7a8f9d945a11', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'c74c97d9-2268-470a-b706-2e06a6c25826', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'd089fb8f-5cc7-4a1d-b465-c3e3f57eb2ef', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'd9370d98-d725-4bb0-a8c7-ccf54a5891b4', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '1e9e5a3b-d4ca-4145-84a8-85f2f57b7de8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'a0a7c50b-987c-47d8-8bcf-0cbefa7004f9', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '93e9fcf0-54ce-40af-8b24-71b15c0f4bb2', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '33e3beff-5c6c-4fd4-b4c5-56e4fa30bfe1', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'fc4effbe-4d01-45f5-ae07-7b0901b342b8', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'edca6843-4448-4f93-b17b-3ec97f2c05ad', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'cc1ca183-490a-45d3-a75c-2330efeb443b', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '17613c9f-2ed8-415e-8423-9ab2d618024e', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'eae2f03f-16e9-4dac-85bf-61fae6069376', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'da5a1461-1e57-45aa-8d92-7149de3e0b38', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', 'e9456cdc-5f74-4385-ba92-c280d385d836', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '815db424-4b94-4807-a983-4223092ca099', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '5b20f7b9-5db1-43c2-94ca-a04317470d2f', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '3cec7d23-07ea-469f-a237-0bbafe10f5fa', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '03c8c7da-b0ff-41b1-b35e-9e9abd20be5c', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '58116c22-43f3-4c9a-a815-d22e4593fe75', '2026-10-17 18:00:00+00'),
	('055fe148-1ddb-4bb8-ab6a-c91113cb1e42', '0d0a63db-4f67-4565-b5fb-a4f768629146', '2026-10-17 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '26f62a22-66ff-425b-b6e1-da5ac8ad7517', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '879661b8-52e3-48ba-931b-fff3edf311ef', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '57ac8752-e762-416d-90ce-2f6af1b1c9bc', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '865c7647-e29e-47c2-9c3e-af171f00f000', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '238731a1-5b9c-45cc-b89d-40295f94337f', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '38e52453-42f4-40cc-8c31-0a549ef83df6', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '043721c2-500b-47d7-a04d-308dd9c79c4d', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'd1e50053-4070-40fa-bcfb-0a4ccff469e7', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '286f73a2-10ef-4eb6-ad22-177b706dc178', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '9b4ad621-61b2-4838-933c-9bc8603dd848', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '2f39a48f-3ca7-4493-978c-cb8c43a672fe', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '56da61d6-044c-4737-881c-bcf64981b081', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'd4ec22f8-4b61-4bd1-8d7a-63e8e804b9fc', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '501414a1-0e63-49c0-9ba7-3b8c0f2f2e0c', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '1d29bbee-4aa5-4e3b-89f8-e5d18c775197', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '6e5dccfa-52f7-40bf-931b-d38b4737fe28', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'dd44df75-7ec9-4fe4-b7ff-54bec4ae0643', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '054ae341-b7aa-439d-87b9-bd79bb9588d7', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'aee2d2b1-5744-4bb5-897d-5f163deda1a1', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'cc4e301e-9e5f-4af6-89ec-2c5ccb2f6352', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '13fb4791-cb14-4838-a502-dc0b222a7297', '2026-11-04 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '257d8636-3de9-4338-bc5e-bc7458a43593', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '5fad341e-ae42-45a6-afca-8e35b4cf692f', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '76704630-49a0-44fe-80cf-934834bf0770', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '3573d2cb-cda5-4829-97c9-e69221ad994f', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'bd6a81c3-4f29-469e-9fec-90613275ba36', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'e958f182-878d-4d93-9345-b521ff9e1baa', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'a40d40da-1976-425c-9d6a-ca8dff924306', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'ae7771c9-0536-4366-a3e7-8a97d9c737c4', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'ae203aca-6b4e-4086-9b58-c767cd7fec57', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'dc598673-df9e-433a-91bb-10e8fbe27141', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'd4211b4c-d686-46c0-969d-016864b56503', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '34e4fb5c-ac8c-4953-8a0d-0a088718c912', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '6730a0b3-ba08-4f43-826d-9ac20ae27306', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'f639b053-d375-4108-a640-d17434630719', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'eb1df902-8725-4002-b099-1e20128f9515', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '8e9c5e89-f1b3-4ec4-9d42-7145584d1cd6', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '36d048ff-f967-4f8b-abe0-fb0cdf342b54', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '21ce45b4-1cbb-414b-ba9b-0cef1eb2ca17', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '9852d1e4-d6a4-474b-bcbc-68d0ebd4250a', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'dd38bd69-8dd4-4196-a273-37711ee99eb0', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'c9641344-4a6f-44e5-87fe-141fe398b5f5', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '69e8cd2b-892b-43c1-9ee3-d2d4dbc46625', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '3fce7089-8224-41d4-9601-0944d47c527b', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'ac21935b-ba88-4815-b2a9-c005f31c9569', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '2c02a889-3b74-4291-bdfa-578c5fb302a2', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'c416f621-5ce2-4b5f-8bd8-97ea2049e6e4', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'b87d4ea7-91e9-4497-940f-08fa371381dd', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'cbf495ed-e663-4495-b31f-6a69a6eba84b', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'c374cf91-4d2a-4b6f-9ecc-87f4caed160a', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'f5fba852-843b-4a5e-9908-d0f31776eb18', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '37fcd4e8-ca85-4924-a69f-19108c6b2daa', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', 'b94ddbb8-4194-4fcc-a345-ee838ab287b5', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '555e302a-ecf6-4c58-9c77-7a6ab8cc9b4b', '2026-11-04 18:00:00+00'),
	('9ec16dd0-081f-4c22-acc2-a5aa5deaf0f5', '9b344f08-4d55-4c1e-ade4-da72880aebcf', '2026-11-04 18:00:00+00'),
	('0a723007-63c1-435e-8da5-fe2009ad283e', '042b3110-b022-43d9-8596-32096b795aee', '2026-11-14 18:00:00+00'),
	('0a723007-63c1-435e-8da5-fe2009ad283e', '5fc6d01a-c29e-4b7a-b9f9-843b06b44a4d', '2026-11-14 18:00:00+00'),
	('0a723007-63c1-435e-8da5-fe2009ad283e', '8fdc4692-37dc-4715-9943-0423adae1003', '2026-11-14 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', '9bc4109f-b960-4c69-8443-1ccefa3c2025', '2026-10-08 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', 'e1ede189-1e46-4143-891a-7951e1d2ec03', '2026-10-08 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', '6b203368-a699-4ead-b555-b8da36219284', '2026-10-08 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', 'aa63aa84-1d77-4551-bf02-89c5e1a7d58f', '2026-10-08 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', '50abb09e-c4d6-4316-8518-8a0589801cb2', '2026-10-08 18:00:00+00'),
	('f2f82132-43ec-4e8b-a0e2-6050052cd42b', '29e00b3d-6b24-4872-9904-90b0f264a48b', '2026-10-08 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '2689b0a5-a499-4b70-b06f-c5f4a3f08235', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '49eaedaf-e2bf-4422-812d-95cb6235f37e', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'f22b9bdc-f9dc-4314-93b3-a7068904000d', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '3a65efc4-2bfb-4ae5-850d-d6fd742d82e2', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'd2fdf617-6193-4bf4-a851-f2450740544d', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'e35842df-4c2b-496a-9055-acb73be170cb', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '085a390a-ce40-4bb8-8901-43972c8b9bc5', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'd32ba60f-2adf-440f-a0dc-e26d38c1c882', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '1a52bafb-1585-427c-9799-950f5d091471', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '4d576c29-3bf0-41b3-b89d-3e8b78970480', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '19a6e287-4856-4909-bb92-417c4690e129', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '825d61ff-0ee2-4920-9f8e-0a01ac60a6c0', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '99c291c1-3543-4036-872c-842ef4372e92', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'a4198055-71b9-4094-bc4b-fad6ac54ecb1', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '95580409-e58c-411c-a44a-834a0dbc5b21', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'c43b2916-b412-49f4-a8a1-847a0a61bda8', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'af8ec4d6-bc11-447e-bb95-3410d810fccf', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'd0fa09fa-380b-4584-8280-d33e548b7a99', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '6b0b2e1c-38c8-4ed3-9fe9-2ac5531c6562', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '50a9fdf0-ac29-4593-8371-644e0a6b435a', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'aa3e06ba-5ef2-4d0e-836a-8005effcd79f', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '38e810b0-4e22-4c8a-9e4d-2d9816976418', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'f8b8c503-bb86-4ba0-a2b6-0545b4cbd342', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '6b1dfff5-ebad-4614-b7ee-9c3531b74689', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '2d05fd81-3b64-49dc-80f3-8e0158297dc2', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '7b7daa92-caf7-4f5d-b627-a171003ca484', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', '12254d1a-234a-49bb-89c1-f0a99486f6fe', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'b4db5cf9-848f-489a-a445-5d956ebf7875', '2026-11-20 18:00:00+00'),
	('64f14b34-b1d7-4ecc-8cdc-b260ab62bea4', 'f98a2562-b493-4924-a69d-9664ce17865e', '2026-11-20 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '37aaf1e9-bc31-4535-8530-057f317f5a8b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '6948de99-62d7-4015-be54-7da0ba6ed2b0', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '253fdb9b-292d-4be6-9124-cdccb91eefc3', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'af9826da-8cbc-41e0-8cf9-cb673c506c9b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '61c16ad9-d21e-4ab7-81c0-d0f22fed3e9e', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '62614f20-046a-4776-b15a-e21d2656c19b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'fc3c7f09-6bc7-4b62-8cdf-e745e6b8934b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '9308a248-a6ee-4cdd-b6a9-d4c87d6a210f', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '7f4f386e-301a-4567-b3bc-d6ca7d87e3ae', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'be6aa28a-21c4-4e0f-8f21-2cddfcd894fb', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '3895e9ea-8f99-49e5-8d26-b357c0bbf981', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'd3db43e1-8ea8-46d7-9115-a809ca47633c', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '80d0dfb1-91cb-483d-8fb0-32ba1890fcf0', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '1736c959-63bc-4a28-a3c3-7754272156c2', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'bfa02ec3-9ce6-450c-8902-a896c22ca8c9', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'a4cbf9a5-a526-4228-8842-cf1359b05d1d', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '6ea498ed-5874-45fc-abf3-5f8cefd0d3b0', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'dfc45876-602c-4c59-9663-6cafdb056b95', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'ed28f6fa-11ec-4fd5-8653-251166a7d308', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'be88704a-68a4-4349-b830-41b39e8c7759', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '5c5bb57f-b7ca-4daf-b8c9-391ba24a039b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'fd4d3ddf-f497-49be-a80c-c83e945011a6', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'd34e8a3a-47f2-44ba-a77a-e5d7b0fe7139', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '9ece4f84-d53c-40d1-a7c9-2e8e275e185b', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', 'ab39b3d3-50a0-4012-a230-c5ea413a1ff4', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '6bf42cd5-9de2-458f-94b2-023b321a7b2f', '2026-11-09 18:00:00+00'),
	('bbd4cdda-4bdc-428c-b2d0-b08bca6aaa92', '4136e965-dfe9-4ab6-b402-90a6e83c8722', '2026-11-09 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'cae9b0ff-3f71-484b-910f-a9ab9e36c667', '2026-11-03 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '83e9fb82-d8df-4f01-b464-69c55e01d131', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '93903184-1819-4ed8-ac2d-0635173e105d', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'c80dc0ac-fd8e-4594-b0c1-50e21414c773', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '33ee1940-8dbe-4baf-bc9c-1d8effbd0722', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '6b40dbf9-527a-420d-ba63-51e30c80a6f9', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'd6b47df0-df9f-4358-997d-8bde916d1a39', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '5031e782-cbf2-4656-a43d-2e9e537dd6f3', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '89934ed4-6698-40d6-8f4e-1da7241f4edd', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'e842ec67-c84f-490b-8aee-9507b3d3a57f', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '853a21fa-c5f1-4e85-8d9d-19fdb2a3e722', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '519aadb4-3bc5-4902-a8c9-0fa4b7c6bb10', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'ab994a3b-df00-4ab4-a039-8ab4e88403c9', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '4b43575d-ce9e-4eb6-9b5d-03bca015e4c8', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '373e4f43-673b-4f36-ba8d-16b2faddf90c', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'c65a99c5-2cb1-433c-8405-08667cbc62e4', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '4849e6e8-5f12-46fe-9757-e752844ad0c1', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'add27e56-b037-4d10-8e70-df4b2b377013', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '2e801d3a-a322-4dd2-9c82-f71c4d60cca8', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'ea380b2f-70fe-45e2-a142-a88648b55426', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '7f9b63a0-6c7c-49b6-8072-be0907bf513a', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'eeff04e2-a1dc-46a0-97ff-4dff044b6ac2', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '5dc3f825-3731-4a50-891a-2ebc0b2142f6', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'c16c0bcd-8454-4cfe-b37d-015bd75dedda', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '1571b56e-5faf-49f1-acf8-240268095112', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '501bd206-b850-47b0-a343-f2608a3f4b6a', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'a457ab13-49e0-4a0f-833b-a1295de181b2', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'e0bcf60f-e9c8-41db-b3bd-5a1565c492f2', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '7183840f-7b1b-4adf-a44e-58a1c7e4f272', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'fa27806a-ae47-4436-8b41-0f9f0311a920', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '629b4193-7434-4706-ba70-a89a396106ab', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '8777a01c-bda1-4d8b-b627-1bebf384efca', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '1cc74c8b-2147-4dd6-983f-4bf3cb583b29', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'd6196892-57b4-45d4-b648-f817b15b3f37', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'ef3707dd-1605-4e62-9abe-e30ea0a5d955', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '2476815e-4001-4c7e-b5e2-c8fa959286a4', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'e421529f-1ba2-4acc-b5cd-488704aedee7', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '8814561a-73dd-4c1a-99d8-471049eb9136', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'ac796daa-8bc5-4dec-bf99-fd5c74d06223', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '51d0185e-3a74-49b2-aacb-22039e5e378a', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '264bf880-8f2f-435f-8b17-ecc75e64962a', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '45ceca5d-c9f7-4c91-8d04-211a7a8ce24a', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', '53d59e26-8b78-4157-8e76-a7b14ac4fd24', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'f6cb473f-a5f4-4429-8b9b-2f6ed2c0b626', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'c4828b68-a389-4511-a2bc-4c6cc4b89c9f', '2026-11-03 18:00:00+00'),
	('8f1e9cf8-e4c0-4179-96aa-dc77e3eaab2c', 'e0e97d23-6246-4841-9bb0-c6e6df5519b5', '2026-11-03 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '4cf0ed04-f5b7-414d-9dfe-ae158700957d', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '29531436-805c-425c-827a-2909e6fb4dbf', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '4014ed73-21ea-401e-a134-7c891818cd17', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'd9ea59f9-d26f-4c07-8585-4d057a858b46', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '11f03a5a-5433-4c94-aff6-02619faa9b71', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '187fb744-94aa-4a2b-80c2-be8e3f113786', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ba8b1bb0-f418-465a-a648-3578405d9f39', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'c8ee595f-60d9-4413-b571-d820e8fd11a6', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '675fde75-4c9c-4d0c-987b-002aac8584cc', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '59668ddb-f808-4873-a3c7-45d4aeab6614', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'bb0c943c-e31d-49ee-a937-5b2092386f8d', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '2d6f1c1d-ac58-4196-b7e7-0f0526f06cdb', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '65c83610-e895-4bef-8ba7-49d22421261c', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'af8ae8e1-390f-4dd4-90f7-dca061ef65a0', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '199bd16d-496d-4b15-b364-364fd21c4555', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'eaa014f0-0c30-41ff-951d-bd6a4b866c15', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '9962614e-e50e-4cb6-8c01-469432dbcf5e', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ec43ad7d-2404-4203-baa9-677b83194258', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ea6e147e-3418-482c-a3b1-efe70eba993f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '02632458-ae32-4519-a853-3625101a4d63', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '43dea8c1-0c67-4c3f-978f-aa63290e84f4', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'fed68d25-5c34-45ba-98b7-fd8f8a640791', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '80a6ae78-fc51-40e5-8a82-a385704a6af5', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'f0a2c1a5-23a6-4130-8724-e0899ad0347a', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ec3f94aa-cf02-4c70-a6ce-10169d6d4fe9', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '91299c91-512a-4800-af70-8aa877c276ff', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '76aedd08-bbb5-4fd0-a28a-47e18f88d9c4', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '428c5c1a-53e2-4f86-a231-bc937c017a48', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '368cdf9b-ba58-4600-acdc-be48339bce72', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '51fbaa96-6796-437a-b415-81086a7e1f81', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '6bc8bbe5-11b2-46c6-843f-321ed1ed86e7', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'bc101545-34c2-4682-9493-2b0581d3aec1', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'e58198bf-5108-4f73-8293-a628384e51f9', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'dc08c9df-8fd4-4b1f-a211-49715a2bd738', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '3cee74c1-0edd-4b95-bc26-a5621ecfb9d5', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '9ee9f140-5045-47e3-8480-629d4378d3ee', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'cdc5a9b4-eb18-47b4-ad37-5d044c001352', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '7b77905f-019a-408e-bac6-0cbf486e96f8', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'b552eb5d-52b5-46ce-8f4a-bf26a28c6071', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'a74ab035-5969-4d9c-935c-de8819c34ae4', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '9a028cce-081f-481a-b353-eba49efd08c0', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ac85d5bb-c12c-4875-847f-e4e1d6203386', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '00ae48b0-361a-43e3-b7aa-24da0887eda9', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'a1574b41-fe34-4797-be92-90ccb7895767', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '665c9d6b-ebfd-4942-afbd-f609cdd9849f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '999aa847-82cd-4ffc-af0e-fdeea2460bde', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'e29f2471-06ad-486c-ace9-b39a73a16073', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '7c737ad3-ce0c-4e11-b00a-bd71a488bc88', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '334d46fb-4ab8-4952-ad18-9de89ad4d084', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'fb41f410-6941-4cfc-a23a-c6ab94961541', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ee2b5825-d6c9-43c1-83bf-d76d97de95a5', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '770d35aa-c62e-4b29-8ed8-1db7fc504cd7', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '037dd84b-1d75-4972-ae59-9e3394013f9e', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '5fe7c39c-1cec-40bb-af51-cdcb884cd44c', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '596aea5b-6947-4469-b4e6-27829b4722ae', '2026-07-29 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '383a323b-986f-432d-8c4e-135a16c81c11', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '52aa148b-0091-42b4-88b2-7830f68999f4', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '75a4b802-3b5a-480f-8c69-3d6b74cf6017', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '3df86bf2-2842-4576-9e50-7d6ec543312d', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '4fecf9dd-aa2a-4b00-93fa-a201a5a096ce', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '71950ca6-0489-4d3b-bc25-8fc2c4a6fa1c', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'e0678d63-55e5-47f8-a09c-5a62e560b744', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '9b67d646-cca4-4b87-ad72-ce920103cadc', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '4571c181-a93f-4f5a-9b7f-6b577518661f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '43a0ff09-8dcf-48bc-804e-1ba296bd57de', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '08d401fe-2415-4af8-983f-5f910362de0e', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ba437c6b-00e8-425c-ad44-56633c995503', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '9d1b2a54-1333-4274-a2aa-a7fd5d036275', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'b9f00dfe-7449-4e11-90eb-a5a5dcf6733f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '1d32d134-172c-4af8-a13e-25659b5cd4c0', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'd8d16cc6-da44-4ec8-b961-353f7f7aed04', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '22707719-6c69-4fdc-8f32-72746b7c334f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '05f38d39-4f27-4ae2-91ca-4c650753d01f', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '534ba998-9d63-4500-ab4c-19ed45f4bb0d', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '18f36ad4-91de-407c-b8d0-89eda3ef6fba', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'ba90f883-9367-49fa-a363-6830b368b6f9', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '32c1b665-adff-468d-bb34-cb713dc3912c', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '20fc6afa-7079-4899-a1de-d6f9659af6c1', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '66d9fca1-3259-40a1-9c3c-8f7d373b0970', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', '418ab3ad-08bc-4ea6-a26d-86b695d4cae0', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'baf6d08a-dc4d-44af-b9be-1fe33c5302a9', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'beae725e-632d-42fe-b320-5963bcdf8aba', '2026-07-29 18:00:00+00'),
	('dd034226-e471-4f5f-9eaf-cdc8018a30cd', 'd8f3086e-4917-4caf-97be-c84aea3a39a9', '2026-07-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'fee10c58-81fc-4fdb-b9d4-8d3b2225b82d', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'd64d5422-5813-4e91-a0f7-1dfb1094bad3', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '9db6dc67-8e3c-4826-9d14-f6815ac5ed68', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'b5cdd237-c667-4f41-8aed-26bc73cfa6dc', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '54e802d7-e972-4cff-8710-0cf9adbf232c', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'ab4aa615-1bff-46b0-8708-d5332b325010', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '6e8b2a40-a778-4c51-94a8-456a2410ed22', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'd1e2f89a-f241-46e8-bbee-ab5abec90dd6', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '7ffb6c7a-7501-4294-8a0c-3ebbc07abe8b', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '06b2868b-0ddf-4101-9409-a628b0bd00fb', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'b3688ece-a2f1-4f24-8f99-4b7bc3fc64dc', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'eb8d3660-c8aa-46dc-86aa-a64e883dd6bf', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'f25921b3-3678-4fdd-9b5c-5185210b061d', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '84c7688d-abbe-4a9d-84cc-63ff989f64ed', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'c1d584e7-d9f9-4054-9d6c-7e437944f7f0', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '2221a0c0-dd18-4416-a120-d51ebc769524', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '3876d887-5b65-40ac-b32e-b9e892e514bd', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '5a28cfd0-5417-43de-8aa1-5570aa86cb47', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'd26b171c-34fc-4807-a331-35ea0b936fd6', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '8eb400e1-4671-4fe6-870d-74ce1d7add17', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'ae9ad1a8-a84b-47bd-88d9-5f930c15aec2', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'ddfd207f-a0bf-49e9-be9d-0eb7938401c5', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '305fbf28-8ae9-4143-8afd-4213bfbc75e8', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '16e0f608-dfac-43bc-afa1-705e8e7e8797', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '1619d4a9-cbec-4000-945a-40ae93205f34', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '058cca1c-b187-4f66-b70d-b5f28ef3821c', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '3c66390f-2bb3-4643-ba95-4ec0b2d94504', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'c82e8509-cab7-4431-a34f-11a9d029fdd3', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '1df162da-33a8-4167-9bff-b227f9ad6c8a', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'be2bf167-fcec-4a4d-9b29-be96493f046e', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '7bcdba73-6878-46da-8dd6-d9f3ed7b56a4', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'fedecc12-391d-4d79-8752-c0f6ebf69cc0', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', 'ff9c766b-dc37-4acf-9549-8086e908b462', '2026-10-29 18:00:00+00'),
	('94d88526-134e-46b4-a853-7ff3d0cead6b', '91b39861-74a7-4f6a-85e5-ed80e4101559', '2026-10-29 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '2fea86a4-c30b-4a13-928f-dceac5fb5981', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '7e6ea244-0c5b-4f9a-81a9-4100b8b24921', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'd1879da7-c1ee-43a2-9f80-4e47ba1f048b', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '0fcd20f7-d027-4284-9781-adf043e3593a', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '3cb96246-250f-4f31-88d7-de4bb97af427', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '4093ee4e-8f46-4ec9-913a-17dc3c4c6473', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '7ece983a-15a8-4b10-9b02-22686bfba68a', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '9752da17-e749-4f83-b8f2-d3118f9b8b73', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'da42272c-2fd0-4777-b4f1-8884c31e190d', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '83997a56-b08d-4734-95e9-594ad737c5d0', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'a50b3ad9-3f48-4b33-a835-af4e7c83304a', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '4121b1ed-6aee-4fd3-94e9-f44b551b4718', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'e3f7b562-33cf-47b0-94c8-6a81a9ef5916', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '50081333-a897-46c3-9f45-6a2aa26f8b6d', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'e706b9f2-54a6-40f6-8a9d-a1883422b3d2', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '14092384-a5e6-458c-8c11-79f652bffd40', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '6f35bd1a-dc5d-4958-ab73-5a61bb382127', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'ddce86a6-af81-4098-ad83-0d94c2b8df46', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'cb5d9d5f-9129-488b-9203-e0178cacc606', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '9e3a8d01-7d96-4f7c-8bc8-871c26cacab3', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '3f3d1a61-596a-4f6e-a75a-3c77a1f38188', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '1ce27d11-7e3c-4b14-8ae9-1e87f0956c1f', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '8dec90a8-cc51-489c-9e01-8f80b693d86a', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'a828a901-675a-4b8d-bdb2-4c6b9ecca872', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '1e5c1379-7d13-4038-853b-710debab2a31', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '8b500ab3-6956-44e2-b1b5-03bbe7e36101', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '015716d0-1903-491e-8d3d-be0560ba7661', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'be17fecf-96e4-4217-8017-2eb558166383', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '37d60a7c-c168-4588-99be-27db61ed2b05', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '283ea0c4-5e23-4b64-8566-7013222aa7a5', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '09397e4c-c8a7-4be9-89da-02f0d7292046', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '75c29779-587a-4417-86c8-ade63e927d93', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'f79a8c52-aa52-4b89-90e2-777dbb9d85f1', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '8da0f2a3-1457-4b53-83f2-e418b55dfc26', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '8c4e8de4-dff5-422d-aa62-7898aadd28d1', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'f0246517-6bbd-4dbe-a66d-1f8231a9b19b', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '11dc055a-0763-44b5-ac8c-a093a49948b6', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'fe9515cf-bec9-40bb-a0d3-262c41d966d9', '2026-10-19 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '0ab5a2d9-ea1e-4593-982c-bf5ab6ef638c', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'ed6e07de-d85b-4643-8605-d42b2abe9b52', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'fc6f6478-90ec-45aa-85aa-5037bad07172', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '4f50100b-ed63-43ca-97bd-952edd1bd4a8', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '8f283565-a8f2-4128-b409-ea12ff88df97', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '5e4fb9a1-e9ee-4d7d-8f8f-ddb8f10eab9d', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '651255a4-c299-4727-b12e-488809b9f4d3', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '51256281-23dc-41c0-9d11-bc5603eeea26', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'c7655664-85c4-4e97-8536-115e65e90d8e', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '015cd68f-17cf-411f-a03f-4019dd54d4fa', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'ab369315-a342-4ffb-bc9a-862ee7e3870d', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '9341d37e-df20-4680-ab2e-7cee84d8a60d', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'a914ac10-96a1-4812-baf4-ba23d506844a', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '2ac1f1ad-ca4e-4f74-ad6e-58053574ad8c', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '73d203f2-ea92-42ba-9969-3078087c99a7', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'e2e934ba-d00d-4ea4-a1ea-ca39bdbcc41c', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '93a24f70-8c00-49e7-863d-528ef9d2689f', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', '3513c37b-12fd-4e31-bf73-fe4bcf2f2859', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'f645a4a8-d2fb-48b4-8acb-0a4e817530e4', '2026-10-19 18:00:00+00'),
	('70b60c27-548e-43f8-abfa-8acb39ed52e3', 'd2f5d20e-d4f0-42b0-8396-e20830868e79', '2026-10-19 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '29493ce3-8453-4a29-888d-5e5a3623578c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c880457f-9f40-4e6d-980e-5b3f9bdc3436', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '2de942d1-5e81-4a2d-918d-32b3111e3a88', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'd437e87a-3e56-4cd4-bc70-d732ec02709f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '4cd1ee9a-2ca7-40e3-bdaf-a36f40bb100b', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c6ab0dcb-7dc9-4853-a553-877d12dec265', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'ab0326ef-b77d-4ec7-822b-ab47fbc1276d', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '17306b2a-3598-44c0-9d88-9a5b6466ed6f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '814b9abd-c037-4e00-bb8e-904d51b6c3a4', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '65e2fc76-8f3b-4d14-a9fe-b53510c3ef97', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '4572ee62-7ec8-4602-a350-806a697acb69', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '1cebe920-83b2-465a-873a-f7de71c46851', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '6c789ada-c3b2-4835-a96a-aa1cffaf691c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '05418b18-a697-4c1b-b7e1-3dab63201484', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '45400033-1174-459d-8c4d-9ed585587823', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '87bf38b7-8555-4b55-9be7-a28d4e6b899c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'ff42b76c-5d57-4602-8f00-e1fa74346347', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '631e4e69-e567-463b-b10b-32b2728d4781', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '7227606f-953c-45ea-b78d-2346e63e53bc', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '01a6b54f-387c-4efe-a9d4-9a86e6cd6978', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'ce4fa830-3e84-4373-983d-ea21ba90c3a2', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'ff52b76c-8385-4e60-884c-f96f17a12967', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '38515ed8-7604-4c38-9241-a51f27d299c8', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '51da1f75-4715-461e-a8a4-5e245d326619', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '8df979b0-9aba-4e30-9341-69cdc85ec7a0', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'ffe6d081-9cc3-44c2-b79b-923f73d6247b', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '30dcfb9b-78a8-445d-ba25-31e3e525c267', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '799f021e-8c34-4221-b384-fd2f9dcd06b3', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '9b74fc2d-45b8-4931-96a3-b1e31f94af1e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '5665e1b0-ee80-4087-a339-0eb491f548cc', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '9d25ed14-cba0-4ba7-b57a-e00f5af4309a', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '7d40d8c7-14aa-43fb-8110-5b54b2d45458', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '98684fd9-7438-4dc8-9b5e-fa12d283659e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'f1cb0a46-1b98-4049-91e2-99d4b141671f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c7c3cd6a-dbfd-4e0c-835a-343610b99ef7', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '45045f28-917b-4794-aca5-0ed3080779af', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '3c7ca8df-93b7-4c28-8b69-eda9c5366542', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'cce801e7-38fb-45cd-a0fa-dfff688d2725', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '5ddb6e36-1774-42ff-b6fa-14852ab5633b', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c42b8807-42c6-413c-91d5-2f9a1f85e09e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'f8b7828b-413c-495c-960e-dcff7cd1cc23', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '273fc7b2-f11e-4f38-8e7a-0bd637573cdc', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '7fa1420f-c888-47e5-bd73-a748e31d3b3f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '2909bb73-24b5-458e-956d-dcbd5068addd', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '8d7d015c-709c-4ddb-b3b2-a2b9365df60c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '7db7bad3-1a76-4f65-873a-338c5e6b6b89', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '18ff9647-6ce8-4ab5-a0ae-aea76080c02e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '68ff6ac2-1754-4c82-a5be-f6708199f769', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '246893d0-e004-445b-8560-5b2adb7b451c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '5918d6ef-88fa-42b5-8d6f-d330e8910259', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '1399f982-d602-4a57-8156-422ecebafe8c', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'b450a478-cf8a-423b-9080-df218e444ce7', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '413c1591-0706-4470-88ec-62c1ce10db79', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '845282d0-2a68-4b08-ab28-ab49c1caa079', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '71c3f5e9-8373-4521-9424-a175f38a4f5f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '25796c33-af36-409f-92c1-8f8a60aa9b20', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '581b0342-2f07-4ea7-a6ff-6cbfc2830adc', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '9d9c1e77-bd32-463e-b2d3-3089d6336931', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'df727ac3-fbb9-43a2-bf1a-67be3198efac', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '88589f41-5136-4ee8-97c1-d97068d7e6d1', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '870ba2c8-baaf-4ff7-869d-9f769855152a', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '6e3e228f-1200-4527-b3eb-eb376bd77945', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '063cb7d7-83ee-4abf-8551-48f686107a89', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '3e8a328e-4f75-4e70-a8c1-b7ffba1d2fe9', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'a96b4263-e290-4b7f-98c0-786507e7b563', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '1fdd9ff8-6af9-4c4f-8032-a3b822ac00d0', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'e9cc6560-90b0-40b4-ba1c-8f57c7f915f0', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '809a8ef7-3a0b-4559-a4ec-ac7bc6c1735a', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '5f63c887-cc91-41e3-9a4e-457557a765a2', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '827caaa3-162e-4002-a6bd-c4218412a04e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '72956b7f-2565-43e4-8f72-c1a444049c59', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'd4de1a99-a2e0-4616-b5a1-7955caa46b48', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'd6454e82-f4ed-43b2-bd2d-402d2a1cd2ff', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '35b01a8a-ecbd-474c-aeb0-a98f4f1557f2', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'd98f01fa-0b73-4961-9282-691233f9c5ee', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '658fec8d-0731-48d9-9936-88921d1c8005', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'a39ae67e-4654-4ae1-832a-fe72864e94de', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '914bd84e-2e74-41a7-98e0-81ad069ea1d2', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'b8bff8c7-d81d-4039-9399-75643f91e996', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '90b387f6-f068-4fbc-aa94-9eee0ab082da', '2026-11-14 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '509f1f57-a93b-4d5f-be66-09fa71cefa1b', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '971694d9-9d73-4141-875e-5174a5514f6f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '098093dd-1ada-4d9c-afb8-5c3606d005df', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '4f775041-4013-4f83-9a13-848db723c89e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '8d599431-63fd-4314-a626-5348e2cd4a1f', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '32c1175e-c9c4-44da-9d61-b26173e67d2a', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'e6a1b220-c10e-4a2b-b63a-5ea3c7bcdebc', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'b9b83082-9214-4cde-befc-116636e9bd65', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'e705e4f2-7e68-4812-ab91-23bbb3be0f6d', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '6df42821-e6ab-4358-9c31-f93ef04b0e56', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '3e346eed-f43c-4387-8999-9a34fa40227e', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '7c894bb5-5b6e-439e-8b6b-58b9e6636b97', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '474e031c-5e13-49fa-8210-973c5246b413', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '31f9283a-96d6-4d1b-9891-9f641d3cfc10', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '00334cdd-7c3e-4f41-8bd1-45fb8ac57d3b', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '294ab9c0-56ff-42a0-9f06-267bcdacfdb6', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '3245cbae-7405-45a6-b5a3-d96974f39dec', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '18dc91a5-eedb-4b00-b5d9-3f0200b058bd', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '6ded7a95-cf51-47c3-bb53-aa9800f865db', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'f1f32c6a-4033-41ce-ab18-0006232b6846', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', '1fdab52b-6a6f-4b9e-8535-7d1d108940d6', '2026-11-14 18:00:00+00'),
	('0625e9da-2a30-4127-bf4f-0d3e1d799563', 'c11af906-35c6-41e3-b38e-48ba3d1af2fa', '2026-11-14 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'cea694f1-6e30-459a-9a8c-035a26afea97', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '2b4c6d2e-1563-45c8-a541-ca93f622ab96', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'dc4e1dc1-7290-4e10-b643-b7f7227080c4', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f74c7302-87d5-49c5-97d3-654ff6280ca9', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '54795787-46de-4079-af9c-7a94b5c1d085', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3e366279-59e4-42ca-b678-41853f7c924b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f0b21644-54cd-42ec-99df-dad94ee3c801', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fcb109cb-33e2-4688-9cb7-9f24ee87f824', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '82efff0d-4ecd-4629-ab7b-151ede3c50d0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '50d1e460-9237-4a2c-9141-f304fdd76a76', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '968bb1b2-543f-4bb4-a402-09b91c6e5cf8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e8fede0e-35f1-4c3c-8dbe-cc36be577831', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3047bc5e-02d9-4930-ac87-76e763814c8a', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fabe0d3e-f09d-4e6c-96f1-7a03393eb1bb', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3a82714d-8f44-4e74-b36b-7253da18f207', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c933d178-1ad0-441b-a5d8-b9bcd36a5dc2', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5f5c6e0d-bad8-4663-a0b9-2805eee27056', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '800e3efe-e7bf-4864-9b86-43f1d59fb039', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '9116ed60-40fd-4f1c-97fb-68ee1fde1f94', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '32d86c12-b01e-481e-8e43-91ed715427aa', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fe8ac0fe-241a-4852-8be2-e97864d7e535', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'ceec705e-5a74-4cc1-bbb2-1bd1ea215a74', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '43a481b6-1a8d-4a29-a823-127044ab6935', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'ec756db0-ab1e-46b2-b63d-c06f40d6e524', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'bac24147-4753-4117-bc31-4abafc8323ce', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5573a262-58ff-42a1-bafe-c331173cb2a6', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '71dd2e1d-c0e2-46c9-a783-cec0f710b31b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '6fff41c8-4d11-43ee-9b91-a088dfe84f1d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f55b8648-0296-4ba9-9836-5675662f31e0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '21b4c355-fc3a-4252-b95e-107f4f7c42f5', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '177d8971-6ee3-4469-b720-efd9cc1bfbeb', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '08fb48a6-b622-4a87-aac4-bc4710d0f69d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd1bfc74d-4085-4e83-912b-ee1e3bcb3d0a', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '85f1cedc-5fa8-471d-b53f-62b4d01e08b7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '282aac7f-eda4-4571-a4b8-3ed17d7ef0ec', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e2ffe88a-8578-4c21-84b2-2c74de465e1b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8bc11a41-3ab9-4395-baf8-ae96287bcb68', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '89470651-274b-4f62-9614-560865224cf2', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e1657131-5859-419b-912e-302d6bf5059e', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '1ee900d2-17b2-41c5-a5b2-5f65ff6fbd8d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e088bea0-ad48-45c9-88d0-30c8cd6feb96', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '2ef2247b-f13e-4467-938c-afad82da5e7a', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b2bb5006-f0d0-427e-aca5-7e6daa8bdfed', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '240f8ab7-03e0-4306-97b2-fe0e762c02c8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '068dde88-eff1-4dbe-bba5-15cda794705f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '1ad5c757-293f-4f9f-a537-9655e225c48e', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5830d099-e76a-4cef-b74d-10a8cadd3ac6', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '7b538187-7976-4f2d-817b-fd730c01a705', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '12be0877-1498-40ad-ba16-9ed750b79fae', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f7901247-9cc7-491e-867f-c4af0f016bc3', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3ab10dad-7048-4ff8-8ce6-f01ffc8c904b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '452d82b8-b265-41fd-9c07-860796ea16e1', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '65dae834-233c-48f5-baad-aa2dc447e311', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '0f1babf6-43bd-4601-9b96-1c945328565c', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '70269cc7-e64e-4049-a1e4-d8773953fb81', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c30db9bd-ed76-4ae6-9889-8a41a3bcbda4', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3bbd8bfe-3ae8-4257-9695-13e3cc75b1db', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '9c806650-0612-45b7-8265-9b293a33baee', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b9e62826-04ac-4ad6-b789-b9fcf30ccef1', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '63f0b42f-f9ec-4a26-b84f-fc6d7470defe', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '333261fa-246f-49b2-ad6a-e55e4d8fae08', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '15b1ac80-346c-4184-94e8-88c54acee2a7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '40dc1422-6bdb-4e55-a8ea-ceb44a0b6064', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '127f6ae4-09c5-42eb-9f43-026aaa9cdd8c', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '92cba879-4822-4364-ac33-be1dd950239c', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f1ff42ff-2b55-420f-9357-9fbff09ca14d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '7eceea29-4070-4410-8261-2b7731f55a44', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '02ff9ef6-8e10-4d40-a0a9-d70dc0cef92e', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '61fa925b-ed48-4f87-989c-8c9cb01f5488', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f3be61f8-2b91-4f68-b88c-cd3c6a737e15', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '33be116e-6db0-451e-8195-adc90c792ca5', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8dcfe8ce-3f13-4c12-9e3c-c0f5b110dac8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '44eb6aa2-75a8-42c2-a849-216e64cd324b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '25780b9f-974f-4b7e-be12-1b8779b2868d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b0e5cdc8-b22b-4352-906b-f30dc5782d29', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'ad40abfe-4455-4128-812e-e4241b7ccd91', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd00aa48a-55fe-448e-94b7-d2a56c9ba593', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'dda47dbf-31d2-44d5-998f-6836b526433d', '2026-11-18 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f0b97d52-7187-41c6-9c06-70ea167d8836', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '6eadf638-b025-4837-b24f-52a262b46fa1', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'cff2f6b1-fe2f-4996-9b1c-3db9b2ee0785', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3991a96d-3217-4eeb-bce5-b180ddf308d8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e4298bbf-709e-4d4d-b1d1-5941e4d6750d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '54e5c4e8-0a7f-4b88-a84c-ab772459f44e', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '88a63512-0255-42ea-9f01-0e6bd03e405d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '909ad788-f223-4563-8b4f-08290fcc7593', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd0b13604-3e71-437a-af34-ef08795c2e48', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '731f47fb-64a0-4a87-a145-5d987bce6a2f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '6373549d-edc3-4c8c-8dbb-454ca95f3496', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fe83f1fc-1bb0-4f6c-a1d0-452501a1bfdd', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c026502d-ebab-4213-a970-49ec22e48b32', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4afbb0f2-7d17-41a9-b934-ac9ce0133693', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'e5c3e58f-d2d9-4b75-ad7b-f9c07ee2c49f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'ff0e2e19-48a3-486b-b631-cbc2ea9599f3', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '97c52cb8-40f3-457a-9e07-6311f9efb7b5', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '77145278-5f2a-43a9-bf90-73a4aaefa231', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'a0412782-73c3-4b6c-97cd-4aeafdfc3c63', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '325952b3-8afe-4b89-92c1-b053c95583c7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4d756b75-9728-4e45-a499-a86e683458ca', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3bdad4ce-ae06-4cfe-bb7f-b34d72f5deac', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f5dfb92c-782b-4a33-9bc3-907f02cb3609', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b2ede56b-0fe3-4150-9c61-07488ee22faa', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '050e4ce5-4b3c-4a79-8d9f-ec42ed3373d7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'eb5690cc-1f69-4c89-95ff-dfc41bae7ced', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '458f93ec-56ef-479b-8888-c991036a8f72', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b7be1d92-9412-4be4-8adf-56030b122fb0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'dde4764e-f1ec-4724-b680-935e59d3f442', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '91abf1d2-b61f-4910-aa28-33fa46811b8d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'dcd9fcea-1682-47d9-83ff-9a98720d7ae0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '01d3131e-1776-46a8-a686-8854a84f0acb', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'da5d6138-2f20-4e52-aa10-81364b308895', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd7f776b1-e205-4eb5-b505-d252a704c5d7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'da60b29a-27d7-433b-9892-fe8722cc4824', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '538dcb01-4d85-431d-88fe-e6fc4552a11f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '300c9cd6-28da-4d12-89ad-f713b95a832d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '38e8d0de-d022-4b7a-821d-8ec46c12ddf2', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '642bcca8-f66c-4528-b271-73862000a733', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '7eeaccc4-c18f-44a1-860f-2d92355ba5ba', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '819fc88f-d68e-49f7-bc26-39d92d8105a5', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'bb91572a-d54e-4447-aaea-b86aaa6652f6', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c42c2c81-2c9a-4fc6-ad81-56c3006632d3', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '68943b82-fb70-4e04-a23a-7d02a1273c0b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '77dbd7cb-93ef-439e-8714-028aa6f75e98', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'a7cbf601-aa2e-4d58-887f-65d6b4e3ddd3', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '9a1a7d74-567c-4eeb-a2ed-579385567d82', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f55c7856-7f6b-41ac-b632-e8977c20eee0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c8fc4371-7933-4b86-964d-b6b206367402', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3a9e2d2d-55c9-4a17-8e84-424a32f69392', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd241dcb9-6bd3-45bf-8aba-8d3cb2dc129c', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'ff0efee4-724e-422e-bfe9-cd72b965ad94', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '9e50a713-d8f5-43d0-9318-458fb511b3b8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8313923f-8b3d-4f95-9b13-885253255322', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '281492fd-9b31-4400-8c0f-93f582741afc', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'efea66dc-475a-45ca-afd4-449bbbc2c827', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8cc7a271-1409-451e-96d9-0351ed6e9d11', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'bf19335a-6b8a-40cd-85b5-b740c819fc04', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fd486b9f-d4d5-46e2-8645-66cfa6f9f819', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8aaa84fc-c365-48ab-b107-e4d6b9cf6583', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '132eb250-f052-49ec-bfe6-d448463b4b92', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '92e34dd0-5a64-4037-afc1-35b240d2d471', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b564699e-7e93-452a-bb0a-380bc5612652', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f24ec110-6a11-4af6-a95c-bf42b09a90df', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '2d5e3b65-efc4-4b89-9171-c574c82b4a57', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b4966a99-f235-4e6f-841b-4b26ff62a619', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f0748646-1b15-44c3-8441-5913e25c6eae', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3b6656bd-0133-482c-9541-49c37f39ab7f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4a7412f8-486f-405c-9d77-b1270b1f5ff7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4559d677-6660-4977-836d-f13c1077aae7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5631bbba-4aff-40a0-b80c-d61064203031', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '0d8131cc-e171-4ed2-bdcd-8dafb313ab64', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f08533fa-05fa-4b1d-8b65-c43f0401865f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4ae52aa0-f387-45f1-a43f-5972bfadc9d0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '70bb4e7e-f581-44a4-b7bc-4ea333edce1f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b9b2f81b-c757-44f2-a4af-618707ac1804', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'f64181e3-e2ed-437b-9a7b-247d6b1b79e2', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3c6cd910-1ce8-463b-a13f-cd005074999b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b67ec0b1-895c-451d-9aa8-bca2d5725e4a', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '96cf1fea-5192-482b-9903-7536e05d56b8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '40626534-4a30-4fb0-9531-ae3eb91162ec', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '02f18b94-2b02-4a9e-a13e-df742c77dfaa', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '1081b6a6-6f87-483c-b210-42926706d031', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'a6f7918b-0fef-4cca-9f02-c23bbd5fe4b8', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '71000708-5c40-4ef4-8bee-0bf06e673024', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8cbdf4fe-1252-47aa-88aa-cd778c80b276', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b56cf9bf-2e8e-4427-ae51-b595e1390fc0', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'd7376e22-bf61-4fd6-84c8-0b582ea34a4e', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8f100038-ca6d-4b06-840f-0be4a858ff04', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '85ea342e-ea7d-4fed-963b-29d9c211b511', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '776e465f-516e-4db6-91fe-3b2b0d8e1d8d', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '57e0bcba-920e-4a26-aff7-730a63bbae77', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3ef370f9-4af5-4e29-bd4a-55a04d512c13', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'a75be457-7c06-46fa-8de4-5619d1310d9b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '017ed0d6-f8fc-4c42-a78a-2839c492eb5f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4dd5f939-ff9e-43a0-aab2-857501ee11d2', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '4ca0d008-71d5-4aa1-bcbf-a988808ba8db', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'b50125fa-b86d-4e63-89e5-e973eef3dea9', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5e917d73-d169-4b7a-aa8d-e1039e13d449', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '01de6ac6-1254-4179-8878-a0844b3e6139', '2026-11-18 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'fc5b46be-e17e-4891-a620-750cbc48d11c', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '3a1568d8-8ea4-4d71-8282-9d149873dbe9', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '5f11e568-92aa-4136-8426-9da3d6aaf86f', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '452b12f3-99d6-4b42-a7a0-2d10709ffd34', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '18fe4f70-791e-49d3-8064-d84b4e8005f7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '2a099b16-e6a1-448f-b633-3bcdc403519b', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '8a7cea0a-45ea-4fdb-8375-6de55cee8000', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', 'c200fec1-c3a5-4a2b-a74b-eb8a37f8efa7', '2026-11-18 18:00:00+00'),
	('a99769ea-96c6-456c-9969-1ebe8651fde0', '26b349cf-1f35-492f-9d93-5ea6433a9bd9', '2026-11-18 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '291b4451-ca33-4ffc-a18e-212d1556de51', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '5905de7f-429b-4de1-9d92-2a3b9099dad3', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '68efca48-218d-45b3-9974-1eec840105c1', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '02abd8fb-17fd-4bd2-86e9-f1cc5707f46a', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '1441d070-97f6-4561-8676-6c256b598ba8', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'f86b3a4f-a829-49e1-94e9-184b7bb28f0c', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '57a3cae3-917d-4b30-a2d5-9a217d3db775', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '6cfad2d1-f2f6-4725-ae33-3a4f58e75b71', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '4a12d2d3-7c05-4ec9-8b49-cedcf15aea92', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'ac118ea2-7cf7-42b6-8368-adb393086cfe', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '9c466d3b-adfe-42d2-a3d3-a6f2f7e731d9', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '9d5ab25c-58ab-4064-81c1-e2c63fe8a589', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '24cc10df-c98b-44f2-bfc1-a99bd5704473', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'ab6b267e-8349-4e00-a9f1-1633eccbfaf7', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'ee83344c-e3c0-42e5-8c64-4f40b439acbe', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '61aa9255-90c1-4e12-9bea-98a7b7c22406', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '0af62aa8-ddd6-4fa9-b653-d914035ac554', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'e7871696-0f42-4047-8b41-5988f358884a', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'c6ac5c45-390f-480d-bbf1-5ceec99e1579', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '03cf5764-df4c-499b-b2ed-6da0453d31f8', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '2673a026-cb9c-4ead-b7d2-12a77816ad3d', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'a777fe29-c233-41fc-baf5-6febbf1518b3', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'f2625bae-f5e2-4563-8a61-93c3eb6be31c', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'f366407e-768f-42ee-8fd9-03e6d0629824', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'd468dac7-bc8c-49ae-98a8-f2cc554d5f42', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'f008e1c4-f592-476b-8906-c1066590ec30', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'b93dff6d-d1ad-465a-818d-d7f898d1ac32', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '839e656e-d874-4061-8a4b-ba45b6fc4650', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '4eb057d1-490c-4d38-b768-54950c44f99b', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'ecf66be3-5228-4e9b-a7c2-015a34b2e5bd', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'ba599ad9-19c9-4426-b790-e392eb449555', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', '8d0d4b7a-2d71-41f8-a85f-7fcab4bb4464', '2026-11-11 18:00:00+00'),
	('8fac45e2-3a2e-4434-8390-0ad5105bb20f', 'caf6d184-1700-4026-9dc3-0aa30aa51fa6', '2026-11-11 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '220d65b4-8be4-4585-a814-b82db1d22c82', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '2676d460-2939-4163-9745-71fb4ec95dad', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '7bf06c3e-fbb4-483b-b19a-51a84dbecf58', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'a08a512c-9283-4b6b-9b4d-f7dd56e956e9', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'a1919ed6-fe32-409f-87d1-6aa8bffe4ec6', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'b156146d-f063-4952-affb-3f3446447dfb', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'a830276f-4902-4982-a853-e4d84b75e0f0', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '7dc9cc55-6e32-4ade-987f-9775355b450f', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'fae4ab8c-1cd7-4d0b-bdf6-55deb9a76685', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '9b29508c-078e-4956-a409-72ec2e916f31', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'd50c263c-b649-49ea-a3b2-a4c5fa321553', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '5c310628-c05f-4dfe-8a86-3edb6a6cd4c9', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '1a4955b6-4195-43b4-83d0-445b42bdf796', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '028a5d0b-6406-4011-9eed-15c7d532c63c', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '86815393-3c94-49a3-855f-f41fd3c02879', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '15658016-8bd9-4af0-969c-ea1b24f1f605', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '3a591aa2-a598-43a4-8129-51f3fc57bf97', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '0575c7b6-cd7c-4061-94b0-6156a1972ffd', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'c0198ab3-bd3d-4081-a8a9-1c1168973627', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', '9de03aa3-7085-4a85-a1a2-91aeb26b2129', '2026-11-10 18:00:00+00'),
	('9c40149e-f8be-4f50-ba31-bc0f6ba85bf7', 'de919e7a-5f8d-4e88-9337-b7bc25539395', '2026-11-10 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'c0252a8a-cb62-4db4-96fd-7da52dc39b67', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '05d39d92-a5b6-48da-ba01-da993b8a421c', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7433b086-2d93-4eb6-ad4a-92f764a54d07', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '569d74b1-3678-4d64-b4d7-28aadf498cc9', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '5d7f2d7a-2a81-4fdd-9343-3acdcc08a184', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '1456c394-769e-44cb-8c40-b21dfab686c9', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'ba63cc7e-b44a-495d-baca-12303234e7be', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '2af5c2ad-9d13-405f-999d-8374f19fe14c', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '9801efc1-05bc-46f0-8716-e70cf096b84a', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'ac196416-2a1a-442d-9410-0c9921fe02ab', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'af901ff3-1062-46c4-9708-44f2f99d91aa', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7bb19ce7-5795-4001-969f-21128b375bb9', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'da153b2e-427a-4cef-b9c1-714ae36f64c8', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'a7d9d93d-8a50-467d-89c8-0ce47f4de01c', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '54acec28-69d1-4869-9e75-38b4225fd8c1', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '4de69e6d-f29f-448e-98fa-28d03e163347', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '09f33c20-785d-44b4-9e3b-d3510ef6df64', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '305f090b-d3a4-4f05-bd67-f45bd802418a', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'acb6f1e9-5368-410e-b821-da39ea9b59dd', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'd1bdbdd3-32e7-44ca-8f89-2a4a5c4b8e24', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '9a3832e8-0b24-4376-92d2-2c12844f9f9c', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'b2661ce2-b7fe-4d53-864d-160dfa90be02', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'a4f35903-7626-47f0-8820-8bc355d8d465', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'd47e9f4c-aef4-4b69-9001-b5de42403e7d', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '705d0f96-02ac-4631-9905-2a17ac568064', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '234810d6-591e-40d7-8517-07b3383caf3f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '8a47c390-c3f7-4207-a77a-cda92d0a7f0c', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'f24007f0-8d4c-4c2a-b099-4c8d1ab63564', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '0696c888-0c00-4b55-a480-579773ee134e', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'a8c1c462-f4d0-4d71-833b-6ab1a56ecea6', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7226399a-2537-4198-bf31-b4847cccedb5', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '30af4d1e-a1dd-46e0-acea-67c4ba737353', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '058c2129-e224-4ae0-9ed9-5e9f249e3763', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7f64e103-c246-4896-a548-d83ab6aca421', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'c3179acc-eaf4-4358-a19d-dcbac0ec73c6', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '9b656e59-da10-4666-977f-35145506655f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '49b80bfb-a4ed-455a-adbf-f7d394ae110d', '2026-09-21 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7fd205b7-7f06-4074-a69d-66bee82cbef0', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'd1aaf631-5747-47e0-8f29-5d9f6176c3b2', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'e6cb64ed-3827-4cde-8fae-e5a5377dc5ae', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '4cd3dcb7-8232-4b3a-8bca-f5a77f8d9cec', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '560b002b-1134-4fa2-b711-b45b30e53102', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'e2f92469-f2d1-4e35-9b8e-c5570670b40f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '94db0e0c-f2a0-446c-8b73-fe6a4153bae1', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '4f4a1b68-e0a0-42bd-a010-e6dfbe264150', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'a970d6ce-30ae-49a5-a82d-907f270910b1', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7fcb1ea5-7b4c-40f6-9124-16a87697857f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'cf9bc261-2564-4bd1-83c3-7c71067a9080', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'e3d46cec-3683-4f8f-a80f-17f4c3082a7b', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'e370a207-36d4-4d43-a055-6928b94f3a31', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '1011aa77-884d-4287-a884-243baf0009cd', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '31d92040-3896-4945-8fd3-1c2b887a77fa', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '2d31433a-ad7d-4c0e-8f03-076443982c86', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '2402157c-8aaf-449d-a8e2-c3ac62da2ec5', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '0f314086-95bf-489c-bf71-ad2f14d187ad', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'bb686f9a-a047-443c-a484-98972bb9c515', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '82ae3ac1-e3fd-461d-9e0f-dc9b4b7a7711', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '15cf0fce-a245-4d20-8462-f92a8693b487', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '1d06c3ce-3dde-48a0-ac48-5f770e6c4475', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '6b82cd20-169e-44eb-9025-27290862d26f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '7b591358-8c4f-4bdd-9506-5ee1edd5841b', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '6135eccb-6833-46a5-9014-f70360019ce6', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '5775655b-a43c-4051-b7b4-3aff87d76499', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'd42a361a-8506-498d-94f3-eb32933a2e8f', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'f71b02fc-4162-483d-932a-f043efc38da5', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '602e814b-0f23-4550-8896-ad155f9309ad', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'd5d1bd81-73ff-48e3-8c51-4c615698204a', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'a8821afa-f082-494e-a325-945d89d7973e', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'db763294-5885-4dbd-aabd-27cab45bd189', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '586b6ada-c738-433b-9381-5e6bc024c6c7', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'e23f74d5-687c-45d4-8468-242dee92ea99', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '094b5d0c-73b0-4d62-baed-5530048f8a41', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', 'ad2fc0c4-feb9-4559-90b4-523d6449e337', '2026-09-21 18:00:00+00'),
	('e859e7bb-0c95-4740-997f-50aec73b5de6', '3ddc088f-c30c-40ad-a49d-c55d1f3d2110', '2026-09-21 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4eb3b07f-0b58-4111-9930-9c6b2f5d254e', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '8a1c0ad2-a93f-4ac9-b188-daa01705c7bd', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b334fa26-8bdd-40a1-a1ce-dd3b59c740e4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fb9b8283-2664-4f07-bdc7-87c61b387822', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a7157855-faf3-43e5-a235-6c36038979a9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'bc79861e-874d-410f-b244-7ccd4ad1cee7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '22b26a41-533f-4580-a50b-7b97c73a925b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5a94dab2-4b68-44eb-97e7-b8a066d7ac61', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fc08b2ec-3d5a-40ed-ae42-0fdb4cc68caf', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '74abf608-a895-4e02-96e0-196b7c37336d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1818e98b-4c62-48d1-ae81-ec516d927e6c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '902ea104-09fa-4636-9a2e-3d52c7fd8932', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b8e60c21-e2b6-44b9-9078-ecad89a17d3d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1cc4798d-ddec-42ff-850f-cd0a9afa1d7a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e7e67b4f-b612-40fb-b6c4-c65537460a48', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c6b87c4f-75a3-4764-a9cc-aa14917241eb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '00233e10-fa4d-484a-8ea2-37e7a2a6c5d6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3c895f83-13d6-4513-9bd9-7dda053764e5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'aecabcaf-ec51-40ee-9257-e7ebf9c46277', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '49e9adc3-2bc9-4d52-8f9a-80df11f34531', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '988a1652-d27e-4377-9cbf-37f58e44f9f1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd89d479a-f534-48be-8a7f-b4f4c7f79084', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9505270d-a9cc-4449-aa62-04a65f01bc8a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4907a5b0-8cbe-4f6e-b472-d424db49d710', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd7f86f6f-6b05-4e38-97dc-5c4d5a4e6a34', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '59de6c5f-1a7f-4842-8d40-b7c774ebeaa4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '88445f04-f799-42b1-bad1-1c4a9aa76580', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0c43945e-50ae-4d0e-91ad-2bc2c388a84a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3ec44843-d17e-4939-bdaa-67eafb31ffd5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '906fc964-cd59-40a4-80f3-730fe817c506', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '38c76772-6947-471b-b25b-dd5064672b02', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '67f42264-e693-480e-9803-1b06f00b52f7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'eb142191-0f14-4f56-a83e-4d88a9f8e5e4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5bd4d9e4-4bf6-4114-b39d-fc77536f237d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd1643a3b-ceef-4f7e-8662-a47adfe8f5ff', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd81a53d8-365b-4c6f-940d-b654faac2549', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'edd738cc-b46c-4a22-8ee1-2861152264eb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f6a30771-5384-499d-8a66-b34e36abaeed', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fe403a7f-fe38-4f94-add9-273cbcbcf2da', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '6a88559e-99a3-4748-a9e9-ecd0205fd1b5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '450ff489-1a66-497c-8b33-c8923a0f6713', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '81b8ae52-17d1-44bc-968d-1f0f3f01e06d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9390c8a0-d903-4a58-8419-56a39451ab47', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3c66c988-bbf8-4c02-9ba5-6a403da4648a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '2b54267f-d858-4e37-a6ff-97fce693ace7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '099c7261-5080-4fa0-931d-6f3ac0a9c918', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ef50f4f9-b4e5-4f3c-bff5-8daf29d0308e', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'aff98378-a7f6-4927-beb7-c0916ed8326a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'baff70d7-b4b2-4199-ab72-23814a2b835e', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a3ad8eee-7f3c-4df1-a92c-3800b8cfbfd1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '75fd89a0-512e-4dd4-9383-29b5208a6a0f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'bfc07df2-153e-4c5e-9e26-2417c22e8924', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd632a0ed-fa41-4d15-b170-81fce0d48b02', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e0b191c2-c2ea-422c-a8d6-7dfcbcd2410b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f20d8a79-4c79-4ff9-91aa-73a76c101d89', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e96466de-21bf-4a8c-8c5a-3ec4522cf6e5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fae3b028-be60-4ce4-b023-f6f58351f7ab', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd57f3bad-c76e-42bf-95aa-37448bc0f628', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'eda2279d-dc40-482f-9a6a-40a89fb64105', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cd67c61a-711f-455d-a6c9-844b73b7e946', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '6553fe5b-e440-47ca-8f5c-7343d5ad3b10', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'bf187c86-dae0-4a7e-bd27-58fd5641fc04', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0d157d7b-1468-4f90-8ec0-3c655549dc37', '2025-09-28 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a54c096d-90b8-4b66-a82a-04d6cf1d9720', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ccb3f644-eeba-4ef5-96f5-70b7a742d401', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b0719c50-9cbf-4b38-baa0-f2e7c5cceeb9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b57c68ff-760b-4459-adf9-c8b02eb71f54', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '54aa6591-9cc3-443b-8c44-e595fa56f443', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0ecdd388-7211-48bc-932e-f31c3b5decc0', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'dea5c8b9-7062-4f61-8b9b-b6bc3cda2749', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0ccee88e-cb83-477e-bc39-d7999219c1ee', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '722a145f-3996-4d00-8ff3-e12e936fc8e3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '432c6a4b-74b5-43cb-97bf-cf62ffc10257', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0c77a2e2-2900-4f0b-90dc-bbdb964c2407', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c023eb6e-4fe7-4110-8104-9acabd51c23b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a17e2c24-8f8d-421e-99ac-a59f875f836d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f2c3562d-a027-452e-8e9d-cc7385f63917', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9798d93a-54bb-49e0-9bf6-1b487768b814', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd4c2008a-83c0-46b9-86fb-348c40dd74f3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3869c24f-f9ed-4afc-a5db-62d081bf81e7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1fba484b-6be6-41ef-85d6-a03a674aa519', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'adcfa6f2-beda-4994-b78f-b2d3e307637f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '2db4a8e0-7935-475d-abc9-c84504ca3515', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '62864068-ce72-499b-896b-79b807673288', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f148ac41-6e9f-4f9c-8142-4c424418f0cf', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f776e173-8d38-4d0b-84b4-5a85f5e1d78f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cf86e154-ad48-4852-a045-8678bbe95b81', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd2f1da21-a5f9-483d-b1b2-b296d7f6f26c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd6566d32-5b33-4761-a7d4-5081644974af', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '2383050b-d345-41f6-ae2f-da547ccd3e53', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c994f120-987e-40bf-a94e-6701a8ddbe73', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9a2806a6-bc4c-4dce-9c40-e5058dc6bb98', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '19b10a9b-107b-4681-97d2-adb16a7134d7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4dc844e7-74a5-46f4-91b4-7e7604e0c570', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4cf4a921-1ca6-4055-88f1-c95acb086658', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd3d2e0b8-63fa-40ef-9bc9-fb04f22904d1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '27ff5a38-1166-4e51-86f4-4b81fd6aa5b7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c8d17988-4c37-49ff-bd62-1e9c79822cd5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b4e9caee-d1fb-4346-959a-b772b8a8fc0d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b0f04945-264b-4981-bea0-a08607b12a3c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '60ff6166-4928-4442-a308-03af74c6f3f4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1773bf19-5c0f-4223-ace0-3c70bd5c8859', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e74dc4fe-3554-4595-aff2-6b94ec36b58a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b52998e5-a8ff-4b8b-9eb6-3cdd68e7ccb4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '00c539d2-b4e7-40ac-b1f3-d96a48ef2b2a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4ee5d5d5-99da-44b0-a9fa-f1ade9403db1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9a70066f-ed02-460a-b5ab-c5d72fbfc565', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a4b1e38a-9012-4437-9254-1953bcc7cd06', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a698f38e-0fe5-4581-a69c-376e2f970169', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '32ae08ba-b089-42ee-8668-98217e466dd7', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '155dbde5-17c6-4ea5-b9e8-4da94ba574fb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '2cee8c3e-f37c-42ec-97cc-adf6a96ba68d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b791c81c-e191-4281-b11a-760bbe8743d0', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '12c2da24-d21a-4e70-bb7e-f1227affeea9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f52749f2-3701-40ea-b7f4-82e3aba7145d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e569f3b8-b271-45d3-a113-2c519fccf060', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd5b5d65c-6cf4-40f4-9759-856d67ef939c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c8c14636-d9f9-43fb-89f0-e6102541c558', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '22497ed0-91e1-49b8-b5af-475a2b6996d9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd3204dfa-63e8-4154-b88c-42ee57182c22', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0b897c9e-55be-4f3c-a061-f1b7a8ecf9d6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '60eaf1a1-9473-46f6-8e35-8ab072206686', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cbbfada1-7816-4642-b9f3-fb4407864459', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '69474797-18e6-4251-a647-8eb25eb52db2', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '66fff631-450e-4659-9f1d-17e7946a6725', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3f177b1f-daa9-4cf8-a78a-232bcaa655da', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '15992acc-5c79-40ed-a7a0-9936e354f7fe', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '59dc68f6-c944-4dfc-984e-07453b43c6a3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0bc15a8a-f485-4a54-9321-b21efe70d4b3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ea41cdc6-9bd5-473d-a5b9-5e7d0e1789e8', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd479d392-1f45-429e-87fb-494a81ab6701', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e81d3df6-bfdb-41ef-855e-c5ca9241b7d0', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '228fce27-425f-44af-b347-8f64b2c2e5a6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '6352a55b-0807-4639-a462-25854abe42de', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '34c99e85-d0fc-49ff-850a-2d993cdfbe9c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'da215ce6-1dfb-44a8-8923-1ce6414797ad', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b41afea3-99dd-4952-8f72-c9e6f7f2f64d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a8de26bb-db1e-4472-8c43-1f2700bed2ab', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'af994fcb-df20-4b26-be16-c0522ab380c4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4465be57-4b5f-4e7c-b4e0-5b23b8bb4005', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '176398b5-adaa-4f8f-99a3-9dbe096eedad', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '263922f2-9a04-4a9d-9aca-f38857f46311', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd1d7c545-4c6f-4ecd-abf4-c668ac6d1677', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1a1416ee-65fa-4aac-8d78-1745b1272108', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cb7b0d03-3012-46f9-8605-6cf64bd7461d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e8a283e5-7ced-4800-ac5c-9ca9752924f9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4329ca6a-c386-4702-8f05-d4e4264486cb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '6e489fbc-4b12-42cf-b5db-c0234eab0029', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fc37292f-ac42-4051-8c57-ecd09dc048f6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '140ed777-c9ab-4316-a1b5-e552456f8f0f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b4173a52-5f27-4266-9985-864ea9e5654b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '2c29b5fe-417d-4f93-91fe-245bbeed02bc', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'dca3ab41-8f6f-47f3-a980-844040471113', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '398dd9ff-0580-4c77-a3db-e3d8b682c842', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'eefd5512-ee3d-4ae1-aaf9-aee8a1338631', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5588fa77-95ad-40f1-b616-49f71cbbc4e0', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'da880d4f-c429-471b-9c1f-0b844ac0085a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '01ad8695-55ab-4236-88cb-9dfe5440d58a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fb8b203e-46d0-473b-8299-7f1ca045f364', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cad1018f-110b-420a-8763-98adae3b7752', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5276bb96-8b78-420a-bb38-21ec3d0858cb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '608d26c4-1401-40dc-9d7c-978d29ebdc47', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a413e38c-0d91-4983-9c20-dc5bd0324019', '2025-09-28 18:00:00+00');
INSERT INTO public.proactiva_support VALUES
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '88592b6e-3585-4cb6-ad71-70978b192ae6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1eb100ca-8b99-479a-8eb3-df5ec480e824', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e2c7e3ef-65e6-48ff-bf31-434046c96ac3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '03b53532-a3e9-4688-b3c7-439702d615a6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b1b3cce1-4b07-4c56-87ff-5b916dccbc35', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0b1b8f50-cbf9-43f5-b769-a6fe92032e6f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '4bc20459-1b3b-4278-b1d9-546d2ec7e340', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '16d3161a-0a48-4716-a33e-3fe2a11362c6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c1c753c0-ba7e-4a57-8bc9-2e48278cb5b4', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '6e2124b7-aad7-42a3-a954-a3151afc0418', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f938760f-00a1-4145-882d-61b10941736e', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd5e2ef76-5f47-4ed4-9236-808d0e85e789', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'be302167-a018-4530-8cb7-bec7eba34b75', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5f4d49bc-57b5-487c-9983-90345bccc6e1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ca0226d5-0ca2-4e98-8937-aca4a60bba9d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '221b0469-eeda-43ed-9c91-ef3e55460c24', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1e20733e-d417-41c1-a147-d933e724a143', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a92e5efb-d791-4f42-a50c-4aaeb93adfcf', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9905f774-8163-4e48-93b1-86b4cad9b250', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cb0cec2e-4b85-4d0b-8eb6-12a1b58b7f5f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3a70098e-be16-414f-9e3e-efe770d03909', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a2e976dd-4f48-4048-a891-76ea348cc417', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '11026c5f-765f-4921-bfea-fe7555a132eb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ca6ce302-5f87-4c01-b8e9-d80b710df59c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'a7bbc0ce-ccd2-4187-b383-94bb3aad35c6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '701203b4-505d-43e4-a24b-4d2ade6a8620', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '97731170-d4bb-4b75-bf00-15eebe883892', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '91e530a2-f60c-4160-9937-3e19189d037d', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e508aee2-c9c9-42e2-aec5-13bc5c4b5350', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cd7ea451-bbef-4626-a029-dd3c9dec0489', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c950bcaa-ec63-4103-8e81-6171cf1cccee', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '7afb1b00-d89a-4a77-8da4-40b352609366', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'da0db2e2-874c-4723-a78d-4205bf82f785', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '57b4e77e-2056-4e0a-9458-b8d35891af93', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '8b7bc8d4-ecf4-46a1-aa1f-b8019fa27bdf', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5e83e6ca-91ea-46aa-8808-b9b193f80449', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '46bbc44a-0de2-4ec7-921d-1eb3615ff416', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5d3e4dbc-b976-40b0-8c39-a48326cf06c2', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b6e9e24d-9bda-47fc-9b4a-2f7fd61f3588', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd6d6a674-960f-47e4-bb18-408cfca1feb8', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '7ce4dd50-572f-4c7b-a2a3-31a92f3073ef', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '7a4817c7-2241-4bc5-af5f-01a05b4bccf6', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '29c57591-b5ff-49f8-91c4-e2892fb6b7af', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'aa1eb139-11f4-453b-9ba6-8637c65aec41', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c15b9a52-b609-4ef3-823b-68c42ef7793c', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b61f44c4-b209-4ad3-833b-266a6676e997', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '28bd8f26-8880-4b72-a45c-674a154fd2a0', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'fbe5f019-c931-4aff-a2b4-6413b580a310', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '9fc60ea6-e06c-4f60-a6a0-7e5b1e7963bc', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cf0ba63c-c054-4dc1-8cae-ad20d08f1251', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cc994670-12ff-4b2c-af76-e1423734e14b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '8d4580db-8f72-4e81-a979-2c191fb1e578', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0276ec95-df30-4121-9b3c-67080183bdd3', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '5f6d0a16-246d-43ef-bc47-536e7dac5e1f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'd111a155-e9af-4c0a-8acf-c8edae4bc098', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'e7888bf6-94a0-438d-af0b-21c3c81851f8', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '91753814-d664-43dc-bba4-d7667ae91db9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c45c6ea7-351e-4900-8765-c02e9bc169bf', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '02110d7d-0b08-4dd8-9755-0209e85896fd', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '1a545174-a70a-4c31-b3c5-6992b09846fb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '33972e03-7f84-412b-8598-0811d39f27c9', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'feff6d0d-e249-4c65-8e51-1ee9dab22e75', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'ff809e38-9d29-4c88-8857-4af3bf331ac8', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '39920913-cbd4-48f1-8ab2-f770cebe7075', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f24c1be9-423d-46ae-b5e5-3aea96c94085', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'aeea766d-cd51-49d4-9fe9-e8cbbf8652ca', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '72c3a8b7-2ae9-4c0c-9e43-387879a56be5', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3b01a150-4758-4c18-a176-4c45628a254a', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'c4eebe41-3d10-429a-a342-a053393b7beb', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '3ddf5114-925b-4cfa-b294-af91c94b1b53', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'cd4664aa-f13a-476d-959a-029f1ec8e83e', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'f46b6809-5a4b-490a-af5a-1a7115ee2148', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '0d7aa55a-421f-435b-8b8f-49d356e1f13f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'eaa7ed3b-3b9d-4e16-956a-86daa080025b', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', '22070599-e2b1-41da-a987-fa1f30e3524f', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'efa84740-2670-44e3-87df-61d4e41bbfd1', '2025-09-28 18:00:00+00'),
	('d11bcc48-2123-4dc2-9a66-ac2c9e057736', 'b344a234-4b9a-4e45-8433-5bd700113aac', '2025-09-28 18:00:00+00');


--
-- Name: proactiva_demand_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.proactiva_demand_event_id_seq', 133, true);


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

CREATE INDEX proactiva_demand_event_trail ON public.proactiva_demand_event USING btree (id) WHERE (moderator_id IS NOT NULL);


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
-- Name: proactiva_institution_authority; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX proactiva_institution_authority ON public.proactiva_institution USING btree (is_authority) WHERE is_authority;


--
-- Name: proactiva_ledger_event_counted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_event_counted ON public.proactiva_ledger_event USING btree (counted_at);


--
-- Name: proactiva_ledger_state_missing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proactiva_ledger_state_missing ON public.proactiva_ledger_state USING btree (missing_since) WHERE (missing_since IS NOT NULL);


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
-- Name: proactiva_ledger_event proactiva_ledger_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER proactiva_ledger_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.proactiva_ledger_event FOR EACH STATEMENT EXECUTE FUNCTION public.proactiva_ledger_refuse();


--
-- Name: proactiva_answer proactiva_answer_referral_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proactiva_answer
    ADD CONSTRAINT proactiva_answer_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES public.proactiva_referral(id);


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


