CREATE TABLE account (
    name TEXT PRIMARY KEY,
    password TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    token TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    form_token TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT;

CREATE TABLE failed_sign_in (
    name TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    share TEXT UNIQUE,
    content TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE INDEX unit_of_owner ON unit (owner);
