package carrel.indexer.mapping.feeds;

import carrel.catalog.Format;
import carrel.indexer.mapping.SourceTraits;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row of a list is: by its own words, else by what the list has columns for. */
final class ListForm {
    private static final Map<Pattern, Format> BY_WORDS = byWords();

    private ListForm() {}

    static Format of(Map<String, String> row, ListLayout layout, SourceTraits traits) {
        if (traits.format().isPresent()) {
            return traits.format().get();
        }
        String said = layout.cell(row, ListColumn.FORMAT);
        Optional<Format> coded = Format.ofCode(said.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return coded.or(() -> byWords(said))
                .or(() -> byColumns(layout))
                .or(() -> byWords(layout.cell(row, ListColumn.TITLE)))
                .orElse(Format.OTHER);
    }

    private static Optional<Format> byWords(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return BY_WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Format> byColumns(ListLayout layout) {
        if (layout.has(ListColumn.MODEL)) {
            return Optional.of(Format.EQUIPMENT);
        }
        if (layout.has(ListColumn.AUTHOR) || layout.has(ListColumn.ISBN)) {
            return Optional.of(Format.BOOK);
        }
        boolean database = layout.has(ListColumn.ADDRESS) && !layout.has(ListColumn.COPIES);
        return database ? Optional.of(Format.DATABASE) : Optional.empty();
    }

    private static Map<Pattern, Format> byWords() {
        Map<Pattern, Format> words = new LinkedHashMap<>();
        words.put(Pattern.compile("\\bdatabases?\\b"), Format.DATABASE);
        words.put(Pattern.compile("\\b(e-?audio ?books?|(digital|downloadable|streaming) audio)"), Format.EAUDIOBOOK);
        words.put(Pattern.compile("\\b(audio ?books?|book on cd|playaway)"), Format.AUDIOBOOK);
        words.put(Pattern.compile("\\b(e-?books?|electronic books?|kindle|epub)\\b"), Format.EBOOK);
        words.put(Pattern.compile("\\blarge[- ]print\\b"), Format.LARGE_PRINT);
        words.put(Pattern.compile("\\bbraille\\b"), Format.BRAILLE);
        words.put(Pattern.compile("\\b(dvds?|blu-?ray|videos?|movies?|films?)\\b"), Format.VIDEO);
        words.put(Pattern.compile("\\b(magazines?|journals?|periodicals?|newspapers?)\\b"), Format.MAGAZINE);
        words.put(Pattern.compile("\\b(kits?|class(room)? sets?|book (club )?(bag|set)s?)\\b"), Format.KIT);
        words.put(
                Pattern.compile("\\b(camera|camcorder|laptop|chromebook|tablet|ipad|robot|drone|microscope|projector|"
                        + "headphone|headset|microphone|calculator|charger|tripod|printer|scanner|hotspot|equipment|"
                        + "technology|device|computer|sensor|vr |virtual reality|3d |speaker|keyboard|micro:?bit|"
                        + "raspberry pi|arduino|maker)"),
                Format.EQUIPMENT);
        words.put(Pattern.compile("\\b((board|card|video|computer) )?(games?|puzzles?|toys?)\\b"), Format.GAME);
        words.put(Pattern.compile("\\b(maps?|globes?|atlas)\\b"), Format.MAP);
        words.put(Pattern.compile("\\b(music|cds?)\\b"), Format.MUSIC);
        words.put(Pattern.compile("\\b(web ?sites?)\\b"), Format.WEBSITE);
        words.put(Pattern.compile("\\b(books?|paperbacks?|hardcovers?|hardbacks?)\\b"), Format.BOOK);
        return words;
    }
}
