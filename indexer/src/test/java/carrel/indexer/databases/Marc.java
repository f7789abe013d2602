package carrel.indexer.databases;

/** Records as library systems keep them. */
final class Marc {
    private Marc() {}

    static String xml(String title) {
        return "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 a 4500</leader>"
                + "<datafield tag=\"100\" ind1=\"1\" ind2=\" \"><subfield code=\"a\">Bell, Ada</subfield></datafield>"
                + "<datafield tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">" + title
                + "</subfield></datafield></record>";
    }
}
