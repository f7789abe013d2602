package carrel.searchapi.units;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.Session;
import carrel.searchapi.textsets.TextSet;
import carrel.searchapi.textsets.TextSetParameters;
import carrel.searchapi.textsets.TextSets;
import carrel.searchapi.units.Unit.Entry;
import carrel.searchapi.units.Unit.Section;
import carrel.searchapi.wording.Saying;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff's pages for their own units. Another's unit is not there, whoever knows its id. */
public final class UnitRoutes {
    private static final String LISTS = Desk.PATH + "/lists";
    private static final int JSON_CHARACTERS_MAX = 400_000;

    private final Units units;
    private final CatalogSearcher catalog;
    private final TextSets textSets;
    private final Pages pages;

    public UnitRoutes(Units units, CatalogSearcher catalog, Pages pages) {
        this.units = units;
        this.catalog = catalog;
        this.textSets = TextSets.over(catalog);
        this.pages = pages;
    }

    /** All of one's own. Works that are named in the address are offered for a new one. */
    public void all(Context http, Session session) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("title", "work"));
        String title = parameters.text("title", Unit.TITLE_CHARACTERS_MAX).orElse("");
        List<String> works = parameters.many("work", Saying.of("expected.work"), Optional::of);
        parameters.check();
        show(http, session, title, works, Optional.empty());
    }

    /** A new one, with the works that the form names. */
    public void add(Context http, Session session) throws IOException {
        Words words = ReaderChoices.words(http);
        Parameters parameters = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "title", "work"));
        String title = parameters.text("title", Unit.TITLE_CHARACTERS_MAX).orElseGet(() -> words.say("lists.new"));
        List<Entry> entries = new ArrayList<>();
        for (String id : parameters.many("work", Saying.of("expected.work"), Optional::of)) {
            Optional<Work> work = catalog.work(id);
            work.map(UnitForm::entry).ifPresent(entries::add);
        }
        parameters.check();
        Section readings = new Section(words.say("unit.readings"), "", entries);
        keep(http, session, new Unit(title, "", "", List.of(), List.of(readings)));
    }

    /** One brought back from a file's text. */
    public void bring(Context http, Session session) {
        Parameters parameters = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "json"));
        String json = parameters.text("json", JSON_CHARACTERS_MAX).orElse("");
        parameters.check();
        try {
            keep(http, session, UnitJson.read(json));
        } catch (IllegalArgumentException wrong) {
            refuse(http, session, Saying.of("lists.unreadable", String.valueOf(wrong.getMessage())));
        }
    }

    /** The page to edit one. */
    public void edit(Context http, Session session) throws IOException {
        KeptUnit kept = own(session, http);
        edit(http, kept, view(kept, session, http));
    }

    /** Changes one. What somebody else changed in between is overwritten only by whoever has been told of it. */
    public void put(Context http, Session session) throws IOException {
        KeptUnit kept = own(session, http);
        try {
            UnitForm.Filled filled = UnitForm.read(http.formParamMap(), catalog, ReaderChoices.words(http));
            if (units.put(session.account(), kept.id(), filled.unit(), filled.unchangedSince())) {
                toUnit(http, kept.id());
                return;
            }
            http.status(HttpStatus.CONFLICT);
            edit(http, kept, view(kept.with(filled.unit()), session, http).but(UnitView.CHANGED_ELSEWHERE));
        } catch (IllegalArgumentException wrong) {
            http.status(HttpStatus.UNPROCESSABLE_CONTENT);
            Saying why = Saying.of("unit.not-kept", String.valueOf(wrong.getMessage()));
            edit(http, kept, view(kept, session, http).but(why));
        }
    }

    private void edit(Context http, KeptUnit kept, UnitView view) {
        pages.show(http, words -> kept.unit().title(), "units/edit.jte", view);
    }

    /** Fills one from a topic; what is pinned stays. */
    public void fill(Context http, Session session) throws IOException {
        Map<String, List<String>> form = new HashMap<>(http.formParamMap());
        form.remove(Desk.TOKEN);
        TextSet found = textSets.make(TextSetParameters.read(form));
        KeptUnit kept;
        Unit filled;
        // Somebody may change it meanwhile: then it is filled as it now is.
        do {
            kept = own(session, http);
            filled = Refill.of(kept.unit(), found, ReaderChoices.words(http));
        } while (!units.put(session.account(), kept.id(), filled, kept.changed()));
        toUnit(http, kept.id());
    }

    /** Gives readers a link, or takes it away. */
    public void share(Context http, Session session) {
        Parameters parameters = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "shared"));
        boolean shared = parameters.flag("shared", false);
        parameters.check();
        KeptUnit kept = own(session, http);
        units.share(session.account(), kept.id(), shared);
        toUnit(http, kept.id());
    }

    /** Deletes one for good. */
    public void delete(Context http, Session session) {
        new Parameters(http.formParamMap(), List.of(Desk.TOKEN)).check();
        units.delete(session.account(), own(session, http).id());
        http.redirect(LISTS, HttpStatus.SEE_OTHER);
    }

    /** One as JSON, to take along. */
    public void export(Context http, Session session) {
        http.header("Content-Disposition", "attachment; filename=\"list.json\"")
                .contentType("application/json; charset=utf-8")
                .result(UnitJson.write(own(session, http).unit()));
    }

    private void keep(Context http, Session session, Unit unit) {
        units.add(session.account(), unit)
                .ifPresentOrElse(
                        id -> toUnit(http, id),
                        () -> refuse(http, session, Saying.of("lists.full", Units.UNITS_OF_OWNER_MAX)));
    }

    private void refuse(Context http, Session session, Saying why) {
        http.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(http, session, "", List.of(), Optional.of(why));
    }

    private void show(Context http, Session session, String title, List<String> works, Optional<Saying> trouble) {
        ListsView view = new ListsView(units.of(session.account()), title, works, session.formToken(), trouble);
        pages.show(http, words -> words.say("lists.heading"), "units/lists.jte", view);
    }

    private UnitView view(KeptUnit kept, Session session, Context http) throws IOException {
        return UnitView.of(kept, catalog, session.formToken(), SharedRoutes.site(http));
    }

    private KeptUnit own(Session session, Context http) {
        return units.of(session.account(), http.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private static void toUnit(Context http, String id) {
        http.redirect(LISTS + "/" + id, HttpStatus.SEE_OTHER);
    }
}
