package carrel.searchapi.pages;

import carrel.searchapi.answers.Credit;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.WorkAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book cover drawn from what the catalog says, since none is fetched from elsewhere. The same work always gets the same
 * one.
 *
 * @param cloth which of the colours of {@code carrel.css}, 1 to {@value #CLOTHS}
 * @param design how title and picture stand: 0 picture below, 1 picture in a round window, 2 title on a label
 * @param title the title in lines that fit
 * @param titleSize of its letters, in units of the cover's 120 by 180
 * @param author for one line; empty where it is unknown or longer than the line
 * @param icon the sign of what it is, where it is no printed book
 */
public record Cover(
        int cloth,
        int design,
        Picture picture,
        List<String> title,
        double titleSize,
        String author,
        Optional<String> icon) {
    static final int CLOTHS = 12;
    private static final List<Space> DESIGNS = List.of(new Space(102, 66), new Space(104, 50), new Space(80, 68));
    private static final int ROUND_WINDOW = 1;
    private static final int ROUND_WINDOW_LINES_MAX = 3;

    /** Of a spaced capital, in units of the cover. */
    private static final double AUTHOR_LETTER_WIDTH = 6.5;

    /** Room for the title, in units of the cover. */
    private record Space(double width, double height) {}

    static Cover of(WorkAnswer work) {
        String author = work.contributors().stream()
                .findFirst()
                .map(Credit::name)
                .map(PersonName::last)
                .orElse("");
        long hash = Picture.hash(work.title() + "/" + author);
        String format = work.formats().getFirst().value();
        boolean plain = format.equals("book");
        int design = design((int) (hash / CLOTHS % DESIGNS.size()), work.title(), plain);
        Lettering lettering = lettering(design, work.title());
        return new Cover(
                1 + (int) (hash % CLOTHS),
                design,
                picture(work),
                lettering.lines(),
                lettering.size(),
                author.length() * AUTHOR_LETTER_WIDTH <= DESIGNS.get(design).width ? author : "",
                plain ? Optional.empty() : Optional.of(Icons.ofFormat(format)));
    }

    /** Where a line of the title stands, counted from 0, when the whole title is centred about {@code middle}. */
    public double lineAt(int line, double middle) {
        double fromMiddle = (line - (title.size() - 1) / 2.0) * titleSize * Lettering.LINE_HEIGHT;
        return Math.round((middle + fromMiddle + titleSize * 0.34) * 10) / 10.0;
    }

    /** Below the round window there is no room for a long title, nor for a title beside a sign. */
    private static int design(int wanted, String title, boolean plain) {
        if (wanted != ROUND_WINDOW) {
            return wanted;
        }
        return plain && lettering(wanted, title).lines().size() <= ROUND_WINDOW_LINES_MAX ? wanted : 0;
    }

    private static Lettering lettering(int design, String title) {
        Space space = DESIGNS.get(design);
        return Lettering.of(title, space.width, space.height);
    }

    /** By subject, else by kind, else by a word of the title; at last a pattern. */
    private static Picture picture(WorkAnswer work) {
        return Stream.concat(work.subjects().stream().map(Named::value), work.genres().stream())
                .map(Picture::of)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Picture.inTitle(work.title()))
                .orElseGet(() -> Picture.pattern(work.title()));
    }
}
