CREATE TABLE unanswered (
    words TEXT PRIMARY KEY,
    occasions INTEGER NOT NULL,
    month TEXT NOT NULL
) STRICT;
