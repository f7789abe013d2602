package carrel.indexer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
    @TempDir
    Path folder;

    private LibrarySettings read(String yaml) throws IOException, Mistakes {
        return SettingsFile.read(Files.writeString(folder.resolve("carrel.yaml"), yaml));
    }

    private List<String> mistakes(String yaml) {
        return assertThrows(Mistakes.class, () -> read(yaml)).all();
    }

    @Test
    void aWholeFileIsUnderstoodWithPathsFromItsFolder() throws Exception {
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(folder.resolve("secret"), "pondweed\n");

        LibrarySettings settings = read("""
            index: index
            every: 15m
            removal-limit: 20%
            links:
              proxy: https://proxy.example/login?url=
            sources:
              catalog:
                files: exports/*.mrc
                full: true
              equipment:
                files: [exports]
                format: equipment
                columns: {title: Item name, copies: How many}
                building: Maple
              museum:
                oai: {url: https://museum.example/oai, prefix: oai_dc, set: ponds}
              koha:
                database:
                  system: koha
                  url: jdbc:mysql://localhost/koha
                  user: reader
                  password-file: secret
                  copies-every: 30s
            """);

        assertEquals(Optional.of(folder.resolve("index")), settings.index());
        assertEquals(Optional.of(Duration.ofMinutes(15)), settings.every());
        assertEquals(0.2, settings.removalsMax());
        assertEquals(
                List.of("catalog", "equipment", "museum", "koha"),
                settings.sources().stream().map(SourceSettings::name).toList());
        assertTrue(settings.sources().getFirst().full());
        SourceSettings equipment = settings.sources().get(1);
        assertEquals(Optional.of(Format.EQUIPMENT), equipment.traits().format());
        assertEquals(
                Map.of("title", "Item name", "copies", "How many"),
                equipment.traits().columns());
        assertEquals("https://proxy.example/login?url=", equipment.traits().proxy());
        assertEquals(new SourceSettings.Files(List.of(folder.resolve("exports"))), equipment.place());
        SourceSettings.Oai museum = assertInstanceOf(
                SourceSettings.Oai.class, settings.sources().get(2).place());
        assertEquals("oai_dc", museum.prefix());
        SourceSettings.Database koha = assertInstanceOf(
                SourceSettings.Database.class, settings.sources().get(3).place());
        assertEquals("jdbc:mariadb://localhost/koha", koha.address());
        assertEquals("pondweed", koha.password());
        assertEquals(Duration.ofSeconds(30), koha.copiesEvery());
        assertTrue(koha.records().contains("biblio_metadata"));
        assertFalse(koha.toString().contains("pondweed"));
    }

    @Test
    void everyMistakeIsSaidAtOnceWithTheNearestName() {
        List<String> mistakes = mistakes("""
            evry: 15m
            removal-limit: 200%
            sources:
              catalog:
                file: exports
              equipment:
                files: nowhere
                format: equipmnt
                colums: {title: Item}
              museum:
                oai: {url: museum.example, prefx: oai_dc}
              koha:
                database: {url: "jdbc:oracle://kim:ocean@x/y?password=ocean", system: kohaa}
            """);

        assertContains(mistakes, "there is no setting \"evry\"; did you mean \"every\"?");
        assertContains(mistakes, "removal-limit expects a share from 0% to 100%, but got 200%");
        assertContains(mistakes, "sources.catalog: there is no setting \"file\"; did you mean \"files\"?");
        assertContains(mistakes, "sources.catalog: expects one of files, oai and database, but has none");
        assertContains(mistakes, "sources.equipment: there is no file or folder " + folder.resolve("nowhere"));
        assertContains(mistakes, "sources.equipment: there is no format \"equipmnt\"; did you mean \"equipment\"?");
        assertContains(mistakes, "sources.equipment: there is no setting \"colums\"; did you mean \"columns\"?");
        assertContains(mistakes, "sources.museum.oai: there is no setting \"prefx\"; did you mean \"prefix\"?");
        assertContains(mistakes, "sources.museum.oai: url expects an address that begins with http");
        assertContains(mistakes, "sources.koha.database: url expects jdbc:postgresql://");
        assertContains(mistakes, "system expects evergreen or koha, but got \"kohaa\"; did you mean \"koha\"?");
        assertEquals(11, mistakes.size(), mistakes::toString);
        assertFalse(mistakes.toString().contains("ocean"), mistakes::toString);
    }

    @Test
    void aColumnThatNoListHasIsAMistake() {
        List<String> mistakes = mistakes("sources: {x: {files: ., columns: {titel: Name}}}");

        assertEquals(List.of("sources.x.columns: there is no setting \"titel\"; did you mean \"title\"?"), mistakes);
    }

    @Test
    void aServerSourceIsNeverFull() {
        assertContains(
                mistakes("sources: {x: {oai: {url: 'https://x.example/oai'}, full: true}}"), "full is for exports");
    }

    @Test
    void authorityFilesThatAreMissingAreAMistake() {
        assertContains(
                mistakes("authorities: lcsh.nt\nsources: {x: {files: .}}\n"),
                "authorities: there is no file or folder");
    }

    @Test
    void aRankingProfileLiesBesideTheSettings() throws Exception {
        Path profile = Files.writeString(folder.resolve("ranking.json"), "{}");

        assertEquals(
                Optional.of(profile),
                read("ranking: ranking.json\nsources: {x: {files: .}}\n").ranking());
        assertContains(mistakes("ranking: no.json\nsources: {x: {files: .}}\n"), "ranking: there is no file");
    }

    @Test
    void aFileThatIsNoYamlSaysWhere() {
        assertTrue(mistakes("sources:\n  a: [1\n").getFirst().startsWith("it is no YAML"));
    }

    @Test
    void aSourceNamedTwiceIsAMistake() {
        assertTrue(mistakes("sources:\n  a: {files: .}\n  a: {files: .}\n")
                .getFirst()
                .contains("uplicate"));
    }

    @Test
    void noSourceIsAMistake() {
        assertContains(mistakes("index: here\n"), "sources names no source");
    }

    @Test
    void aMissingFileSaysSo() {
        assertThrows(IOException.class, () -> SettingsFile.read(folder.resolve("carrel.yml")));
    }

    private static void assertContains(List<String> mistakes, String part) {
        assertTrue(mistakes.stream().anyMatch(mistake -> mistake.contains(part)), () -> part + " in " + mistakes);
    }

    @Test
    void theShelvesOfTheRoomAreToldAndMistakesInThemToo() throws Exception {
        Files.writeString(folder.resolve("room.svg"), "<svg/>");
        Files.writeString(folder.resolve("a.mrc"), "");
        String sources = "sources: {catalog: {files: a.mrc}}\n";

        LibrarySettings settings = read(sources + """
            shelves:
              drawing: room.svg
              places:
                the red shelves: {from: FIC A, to: FIC M, building: Maple, spot: red}
                the door: {from: E}
            """);
        assertEquals(
                "the red shelves",
                settings.shelves().find("Maple", "FIC CIT").orElseThrow().place());
        assertEquals(
                "the door",
                settings.shelves().find("Cedar", "E SEN").orElseThrow().place());
        assertEquals(Optional.of(folder.resolve("room.svg")), settings.shelves().drawing());

        List<String> mistakes = mistakes(sources + """
            shelves:
              drawing: plan.pdf
              places:
                backwards: {from: FIC M, to: FIC A}
                nowhere: {form: FIC}
            """);
        assertEquals(5, mistakes.size(), mistakes.toString());
    }
}
