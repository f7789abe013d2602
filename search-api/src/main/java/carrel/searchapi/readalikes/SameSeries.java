package carrel.searchapi.readalikes;

import carrel.catalog.SeriesEntry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** They belong to one series; the next book first, then those near in order. */
final class SameSeries implements Likeness {
    private static final double NEXT = 4.0;
    private static final double BEFORE = 2.6;
    private static final double FARTHEST = 2.0;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    @Override
    public Optional<Share> between(Traits seed, Traits candidate) {
        return Common.of(seed.series(), candidate.series()).findFirst().map(both -> share(both.here(), both.there()));
    }

    private static Share share(SeriesEntry here, SeriesEntry there) {
        OptionalInt from = number(here);
        OptionalInt to = number(there);
        if (from.isEmpty() || to.isEmpty()) {
            return Share.said(FARTHEST, "In the same series: " + here.name());
        }
        int steps = to.getAsInt() - from.getAsInt();
        return switch (steps) {
            case 1 -> Share.said(NEXT, "Next in the series: " + here.name());
            case -1 -> Share.said(BEFORE, "The book before it in the series: " + here.name());
            default -> Share.said(FARTHEST + 1.0 / (1 + Math.abs(steps)), "In the same series: " + here.name());
        };
    }

    private static OptionalInt number(SeriesEntry entry) {
        Matcher digits = NUMBER.matcher(entry.number());
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }
}
