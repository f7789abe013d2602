package carrel.indexer.mapping;

import carrel.catalog.Format;
import java.util.Optional;

/** What a reader holds in hand: MARC leader/06-07, 006, 007, 008, 33X, and the words of 245 $h, 250, 300. */
record MarcFormat(Format format) {
    private static final MarcPath CONTENT_TYPE = MarcPath.of("336ab");
    private static final MarcPath WORKS_FORM = MarcPath.of("380a:655a");

    static MarcFormat of(MarcRecord record) {
        MarcCarrier carrier = MarcCarrier.of(record);
        Format byLeader =
                switch (record.leader(6)) {
                    case 'a', 't' -> text(record, carrier);
                    case 'c', 'd' -> Format.SCORE;
                    case 'e', 'f' -> Format.MAP;
                    case 'g' -> projected(record, carrier);
                    case 'i' -> carrier.online() ? Format.EAUDIOBOOK : Format.AUDIOBOOK;
                    case 'j' -> Format.MUSIC;
                    case 'k' -> Format.PICTURE;
                    case 'm' -> computerFile(record, carrier);
                    case 'o' -> Format.KIT;
                    case 'p' -> Format.MANUSCRIPT;
                    case 'r' -> realia(record);
                    default -> byWords(record, carrier).orElse(Format.OTHER);
                };
        return new MarcFormat(byLeader);
    }

    private static Format text(MarcRecord record, MarcCarrier carrier) {
        Format spoken = carrier.online() ? Format.EAUDIOBOOK : Format.AUDIOBOOK;
        if (carrier.says("sound recording", "audiobook", "audio book")
                || CONTENT_TYPE.values(record).contains("spw")) {
            return spoken;
        }
        if (carrier.says("videorecording", "video recording")) {
            return Format.VIDEO;
        }
        return switch (record.leader(7)) {
            case 'b', 's' -> continuing(record, carrier);
            case 'i' -> continuing(record, carrier);
            default -> monograph(record, carrier);
        };
    }

    private static Format monograph(MarcRecord record, MarcCarrier carrier) {
        if (carrier.online()) {
            return Format.EBOOK;
        }
        if (carrier.braille()) {
            return Format.BRAILLE;
        }
        if (carrier.largePrint()) {
            return Format.LARGE_PRINT;
        }
        return record.leader(6) == 't' ? Format.MANUSCRIPT : Format.BOOK;
    }

    /** 008/21 of continuing resources: d database, w website, l loose-leaf, m monographic series. */
    private static Format continuing(MarcRecord record, MarcCarrier carrier) {
        char type = record.fixedData().map(data -> data.charAt(21)).orElse(' ');
        return switch (type) {
            case 'd' -> Format.DATABASE;
            case 'w', 'h' -> carrier.online() ? Format.WEBSITE : Format.DATABASE;
            case 'l' -> carrier.online() ? Format.EBOOK : Format.BOOK;
            default -> {
                boolean integrating = record.leader(7) == 'i';
                Format onScreen = integrating ? Format.WEBSITE : Format.EJOURNAL;
                Format onPaper = integrating ? Format.BOOK : Format.MAGAZINE;
                yield carrier.online() ? onScreen : onPaper;
            }
        };
    }

    /** 008/33 of visual material, else 007/00. */
    private static Format projected(MarcRecord record, MarcCarrier carrier) {
        char type = record.fixedData().map(data -> data.charAt(33)).orElse(' ');
        return switch (type) {
            case 's', 't' -> Format.PICTURE;
            case 'g', 'w' -> Format.GAME;
            case 'b' -> Format.KIT;
            case 'q', 'r' -> Format.EQUIPMENT;
            default -> carrier.says("slide") && !carrier.says("video") ? Format.PICTURE : Format.VIDEO;
        };
    }

    private static Format realia(MarcRecord record) {
        char type = record.fixedData().map(data -> data.charAt(33)).orElse(' ');
        return switch (type) {
            case 'b' -> Format.KIT;
            case 'g', 'w' -> Format.GAME;
            case 'q', 'r' -> Format.EQUIPMENT;
            default -> says(record, "game", "puzzle", "toy") ? Format.GAME : Format.EQUIPMENT;
        };
    }

    /** 008/26 of computer files. */
    private static Format computerFile(MarcRecord record, MarcCarrier carrier) {
        char type = record.fixedData().map(data -> data.charAt(26)).orElse(' ');
        if (type == 'g' || says(record, "video game", "computer game")) {
            return Format.GAME;
        }
        if (!carrier.online()) {
            return Format.SOFTWARE;
        }
        if (record.leader(7) == 's') {
            return Format.EJOURNAL;
        }
        return switch (type) {
            case 'a', 'e' -> Format.DATABASE;
            case 'b', 'f' -> Format.SOFTWARE;
            case 'd' -> Format.EBOOK;
            case 'h' -> Format.EAUDIOBOOK;
            default -> Format.WEBSITE;
        };
    }

    /** For a leader without a type that exists. */
    private static Optional<Format> byWords(MarcRecord record, MarcCarrier carrier) {
        if (carrier.says("videorecording", "dvd", "video disc", "videodisc")) {
            return Optional.of(Format.VIDEO);
        }
        if (carrier.says("sound recording", "audiobook", "audio disc")) {
            return Optional.of(carrier.online() ? Format.EAUDIOBOOK : Format.AUDIOBOOK);
        }
        if (carrier.says("kit")) {
            return Optional.of(Format.KIT);
        }
        if (carrier.says("game")) {
            return Optional.of(Format.GAME);
        }
        boolean pages = record.has("020") || carrier.says("pages", " p.", "volume");
        return carrier.online() || pages ? Optional.of(monograph(record, carrier)) : Optional.empty();
    }

    private static boolean says(MarcRecord record, String... words) {
        String forms = String.join(" ", WORKS_FORM.values(record)).toLowerCase(java.util.Locale.ROOT);
        for (String word : words) {
            if (forms.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
