package carrel.searchapi.pages;

import carrel.searchapi.answers.Copy;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.wording.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where copies of an edition stand in one building.
 *
 * @param callNumber as on the spine, in the lines in which a spine label has it
 * @param in how many a reader can take now
 * @param copies how many there are
 * @param due when the first comes back, where none is in, as the library's system writes it; may be empty
 */
public record Place(String building, String shelf, List<String> callNumber, int in, int copies, String due) {
    private static final int DATE_CHARACTERS = 10;

    /** The places of an edition, those with a copy in first. */
    public static List<Place> of(Edition edition) {
        Map<List<String>, List<Copy>> together = new LinkedHashMap<>();
        edition.holdings().forEach(copy -> together.computeIfAbsent(
                        List.of(copy.building(), copy.shelf(), copy.callNumber()), place -> new ArrayList<>())
                .add(copy));
        return together.values().stream()
                .map(Place::together)
                .sorted(Comparator.comparing((Place place) -> place.in == 0))
                .toList();
    }

    private static Place together(List<Copy> copies) {
        Copy first = copies.getFirst();
        int in = (int) copies.stream().filter(Copy::in).count();
        String due = copies.stream()
                .map(Copy::due)
                .filter(day -> !day.isBlank())
                .sorted()
                .findFirst()
                .orElse("");
        String callNumber = first.callNumber().strip();
        return new Place(
                first.building(),
                first.shelf(),
                callNumber.isEmpty() ? List.of() : List.of(callNumber.split("\\s+")),
                in,
                copies.size(),
                in > 0 ? "" : due);
    }

    /** "December 4" for a date that can be read, else as the library's system writes it. */
    public String back(Words words) {
        try {
            return due.isEmpty()
                    ? ""
                    : words.day(LocalDate.parse(due.substring(0, Math.min(due.length(), DATE_CHARACTERS))));
        } catch (DateTimeParseException otherwise) {
            return due;
        }
    }
}
