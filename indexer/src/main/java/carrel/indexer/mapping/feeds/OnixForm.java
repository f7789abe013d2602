package carrel.indexer.mapping.feeds;

import carrel.catalog.Format;

/** What a product is, by its form: code list 150 of release 3.0 and list 7 of release 2.1. */
final class OnixForm {
    private OnixForm() {}

    static Format of(OnixProduct product) {
        String form = product.detail("productform")
                .map(element -> element.text().strip())
                .findFirst()
                .orElse("");
        if (form.equals("AJ") || form.equals("AN") || form.equals("AO")) {
            return Format.EAUDIOBOOK;
        }
        if (form.equals("PI")) {
            return Format.SCORE;
        }
        if (form.equals("PF") || form.equals("PO")) {
            return Format.PICTURE;
        }
        return switch (form.isEmpty() ? 'B' : form.charAt(0)) {
            case 'A' -> Format.AUDIOBOOK;
            case 'C' -> Format.MAP;
            case 'D', 'E' -> form.equals("DE") ? Format.GAME : Format.EBOOK;
            case 'F', 'V' -> Format.VIDEO;
            case 'S', 'X' -> Format.KIT;
            case 'Z' -> form.equals("ZE") || form.equals("ZA") ? Format.GAME : Format.OTHER;
            default -> Format.BOOK;
        };
    }
}
