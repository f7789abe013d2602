package carrel.indexer.sources;

import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.mapping.feeds.BoundlessRules;
import carrel.indexer.mapping.feeds.DatabaseListRules;
import carrel.indexer.mapping.feeds.FeedRules;
import carrel.indexer.mapping.feeds.OpdsPublicationRules;
import carrel.indexer.mapping.feeds.OverDriveRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds in JSON: each kind has a sign to know it by, the name of its list of records, and rules. */
final class JsonFeed implements SourceFormat {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final String name;
    private final Pattern sign;
    private final String list;
    private final Function<SourceTraits, FeedRules<JsonNode>> rules;

    private JsonFeed(String name, String sign, String list, Function<SourceTraits, FeedRules<JsonNode>> rules) {
        this.name = name;
        this.sign = Pattern.compile("\\s*[\\[{].*?(?:" + sign + ")", Pattern.DOTALL);
        this.list = list;
        this.rules = rules;
    }

    /** A–Z lists of databases in the shape of the LibGuides interface. */
    static JsonFeed databases() {
        return new JsonFeed(
                "A–Z database list",
                "\"(?:az_vendor_id|az_vendor_name|az_types|az_props)\"\\s*:",
                "",
                DatabaseListRules::new);
    }

    /** E-book catalogs: OPDS 2.0 and ODL. */
    static JsonFeed opds() {
        return new JsonFeed("OPDS 2 feed", "\"publications\"\\s*:\\s*\\[", "publications", OpdsPublicationRules::new);
    }

    static JsonFeed boundless() {
        return new JsonFeed("Boundless titles", "\"TitleID\"\\s*:", "titles", BoundlessRules::new);
    }

    static JsonFeed overDriveList() {
        return new JsonFeed(
                "OverDrive list", "\"products\"\\s*:\\s*\\[.*?\"mediaType\"\\s*:", "products", OverDriveRules::new);
    }

    static JsonFeed overDriveTitle() {
        return new JsonFeed(
                "OverDrive title",
                "\"mediaType\"\\s*:.*?\"(?:sortTitle|crossRefId|isPublicDomain)\"\\s*:",
                "",
                OverDriveRules::new);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return sign.matcher(TextStream.head(head)).lookingAt();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        FeedIntake<JsonNode> intake = new FeedIntake<>(file.source(), rules.apply(file.traits()));
        // A record that was cut out has left its list.
        Cutter cutter = new JsonCutter(new ByteWindow(TextStream.open(file)), file.isCutOut() ? "" : list);
        return WatchedRecords.of(cutter, skip, frame -> intake.take(frame, parse(frame.bytes()), frame.remarks()));
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableRecord {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException broken) {
            throw new UnreadableRecord("its JSON is broken: " + broken.getOriginalMessage());
        }
    }
}
