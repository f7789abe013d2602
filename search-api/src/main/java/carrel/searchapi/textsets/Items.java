package carrel.searchapi.textsets;

import carrel.catalog.Resource;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns candidates into items of the answer. */
final class Items {
    private final Set<String> pinned;

    Items(Set<String> pinned) {
        this.pinned = Set.copyOf(pinned);
    }

    TextSet.Item of(Candidate candidate) {
        return of(candidate, List.of());
    }

    TextSet.Item of(Candidate candidate, List<Saying> reasons) {
        WorkAnswer work = WorkAnswer.of(candidate.hit(), List.of());
        Edition edition = work.editions().stream()
                .filter(one -> one.id().equals(candidate.edition().id()))
                .findFirst()
                .orElseThrow();
        return new TextSet.Item(
                work.id(),
                work.url(),
                edition.title(),
                edition.subtitle(),
                candidate.voice().orElse(""),
                edition,
                candidate.level().map(Items::level),
                candidate.reach(),
                also(candidate),
                Optional.empty(),
                reasons,
                !candidate.onTopic() && !pinned.contains(work.id()),
                pinned.contains(work.id()));
    }

    private static TextSet.Level level(TextLevel level) {
        return new TextSet.Level(level.kind().code(), level.grades().toString(), level.label(), level.source());
    }

    private static List<Saying> also(Candidate candidate) {
        Resource chosen = candidate.edition();
        return candidate.work().editions().stream()
                .filter(other -> other.format() != chosen.format())
                .filter(other -> other.languages().equals(chosen.languages()))
                .map(other -> other.format())
                .distinct()
                .map(format -> Saying.label("format", format.code(), format.label()))
                .toList();
    }
}
