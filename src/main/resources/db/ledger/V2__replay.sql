-- Replays under way, one a node: a node that dies leaves its row behind, and gives up the advisory lock on its id.
CREATE TABLE replayunderway (
    id   BIGINT        NOT NULL PRIMARY KEY,
    what VARCHAR(1000) NOT NULL
);
