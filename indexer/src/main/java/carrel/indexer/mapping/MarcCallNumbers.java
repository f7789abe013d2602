package carrel.indexer.mapping;

import java.util.List;

/** Classification and shelf marks of the record: MARC 050, 055, 060, 070, 080, 082, 086, 090, 092, 099. */
final class MarcCallNumbers {
    private static final MarcPath NUMBERS = MarcPath.of("099a:092ab:090ab:082ab:050ab:055ab:060ab:070ab:080ab:086a");

    private MarcCallNumbers() {}

    static List<String> of(MarcRecord record) {
        DistinctLines numbers = new DistinctLines();
        for (DataField field : NUMBERS.fields(record)) {
            String number = NUMBERS.in(field);
            numbers.add(field.tag().equals("082") || field.tag().equals("092") ? dewey(number) : number);
        }
        return numbers.list();
    }

    /** Dewey numbers carry marks of segmentation ("813/.54") and bracketed alternatives ("[Fic]"). */
    private static String dewey(String number) {
        return number.replace("/", "").replace("'", "").replace("[", "").replace("]", "");
    }
}
