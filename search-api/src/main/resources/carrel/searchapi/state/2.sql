CREATE TABLE promotion (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('pin', 'work', 'subject')),
    search TEXT NOT NULL,
    target TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT;
