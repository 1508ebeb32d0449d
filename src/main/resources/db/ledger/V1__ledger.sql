-- Axon's table of events. A row is a line of the ledger: the payload is the line, byte for byte, its hash included and
-- its newline not; the metadata names the segment that it stands in. The global index is the position.
CREATE TABLE domainevententry (
    globalindex         BIGINT       NOT NULL PRIMARY KEY,
    eventidentifier     VARCHAR(255) NOT NULL UNIQUE,
    aggregateidentifier VARCHAR(255) NOT NULL,
    sequencenumber      BIGINT       NOT NULL,
    type                VARCHAR(255) NOT NULL,
    timestamp           VARCHAR(255) NOT NULL,
    payloadtype         VARCHAR(255) NOT NULL,
    payloadrevision     VARCHAR(255) NOT NULL,
    payload             BYTEA        NOT NULL,
    metadata            BYTEA        NOT NULL,
    UNIQUE (aggregateidentifier, sequencenumber),
    CHECK (aggregateidentifier = 'ledger'),
    CHECK (sequencenumber = globalindex - 1)
);

-- Axon's table of how far each processor has come, and which node it runs on.
CREATE TABLE tokenentry (
    processorname VARCHAR(255) NOT NULL,
    segment       INTEGER      NOT NULL,
    token         BYTEA,
    tokentype     VARCHAR(255),
    timestamp     VARCHAR(255),
    owner         VARCHAR(255),
    PRIMARY KEY (processorname, segment)
);

-- Where the ledger has been seen to end, batch by batch: rows that vanish from its end leave their trace here.
CREATE TABLE headseen (
    position BIGINT   NOT NULL PRIMARY KEY,
    hash     CHAR(64) NOT NULL
);

CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: what is recorded is corrected by a new event, never changed or deleted';
END
$$;

CREATE TRIGGER domainevententry_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON domainevententry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER headseen_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON headseen
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
