CREATE TABLE pair (
    number INTEGER PRIMARY KEY,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    UNIQUE (one, other)
) STRICT;

CREATE TABLE appeal_judgment (
    work TEXT NOT NULL,
    term TEXT NOT NULL,
    fits INTEGER NOT NULL,
    PRIMARY KEY (work, term)
) STRICT, WITHOUT ROWID;
