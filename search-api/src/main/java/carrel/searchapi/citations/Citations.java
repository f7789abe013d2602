package carrel.searchapi.citations;

import carrel.catalog.Resource;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cites editions by a CSL processor. Styles and locale are part of the build; nothing is fetched. A style is read when it
 * is first asked for. Safe for many threads, one citation of a style at a time.
 */
public final class Citations {
    private static final String FOLDER = "/carrel/searchapi/csl/";
    private static final String LOCALE = "en-US";

    private final Map<CitationStyle, Processor> processors = new EnumMap<>(CitationStyle.class);

    public Citations() {
        Arrays.stream(CitationStyle.values()).forEach(style -> processors.put(style, new Processor(style)));
    }

    /** The edition in every style. */
    public List<Citation> all(Resource edition) {
        return Arrays.stream(CitationStyle.values())
                .map(style -> of(edition, style))
                .toList();
    }

    /** The edition in a style. */
    public Citation of(Resource edition, CitationStyle style) {
        Processor processor = processors.get(style);
        if (processor == null) {
            throw new IllegalStateException("every style has a processor");
        }
        return Citation.of(style, MarkedText.parts(processor.cite(CslItem.of(edition))));
    }

    /** A style and the one item that it is given at a time. */
    private static final class Processor implements ItemDataProvider {
        private final CitationStyle style;
        private CSLItemData item = new CSLItemData();
        private List<CSL> ready = List.of();

        Processor(CitationStyle style) {
            this.style = style;
        }

        synchronized String cite(CslItem cited) {
            try {
                if (ready.isEmpty()) {
                    CSL csl = new CSL(
                            this,
                            locale -> read("locales-" + LOCALE + ".xml"),
                            null,
                            read(style.file() + ".csl"),
                            LOCALE);
                    csl.setOutputFormat("html");
                    csl.setConvertLinks(false);
                    ready = List.of(csl);
                }
                item = CSLItemData.fromJson(cited.properties());
                CSL csl = ready.getFirst();
                csl.reset();
                csl.registerCitationItems(List.of(item.getId()), true);
                String[] entries = csl.makeBibliography().getEntries();
                return entries.length == 0 ? "" : entries[0];
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }
    }

    private static String read(String name) {
        try (InputStream file = Citations.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
