COPY biblio.record_entry (id, deleted, marc) FROM stdin;
7	f	<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 a 4500</leader><controlfield tag="001">other</controlfield><datafield tag="245" ind1="0" ind2="4"><subfield code="a">The frog\nin the well</subfield></datafield></record>
8	t	<record><leader>00000nam a2200000 a 4500</leader><controlfield tag="001">x</controlfield></record>
9	f	\N
10	f	<record><leader>00000nam a2200000 a 4500</leader><datafield tag="245" ind1="0" ind2="4"><subfield code="a">The owl at the window</subfield></datafield></record>
\.

SELECT SETVAL(1);
