COPY asset.copy (id, barcode) FROM stdin;
1	B1
2	B2
\.
