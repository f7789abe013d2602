package carrel.searchapi.promotions;

import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.Days;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.Session;
import carrel.searchapi.wording.Saying;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The staff's page for what stands further up. Whoever may sign in may change it. */
public final class PromotionRoutes {
    private static final String PAGE = Desk.PATH + "/promotions";
    private static final int OFFERED = 10;

    private final Promotions promotions;
    private final CatalogSearcher catalog;
    private final Pages pages;

    /** @param catalog as readers see it, with the promotions in it */
    public PromotionRoutes(Promotions promotions, CatalogSearcher catalog, Pages pages) {
        this.promotions = promotions;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** What is kept; and for a search its first results, to choose from. */
    public void all(Context http, Session session) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("q"));
        String query = query(parameters);
        parameters.check();
        show(http, query, session, Optional.empty());
    }

    /** A new one. */
    public void add(Context http, Session session) throws IOException {
        Parameters form = new Parameters(
                http.formParamMap(), List.of(Desk.TOKEN, "q", "work", "everywhere", "subject", "first", "last"));
        String query = query(form);
        Optional<String> work = form.text("work", Parameters.VALUE_CHARACTERS_MAX);
        Optional<String> subject = form.text("subject", Parameters.VALUE_CHARACTERS_MAX);
        boolean everywhere = form.flag("everywhere", false);
        Optional<LocalDate> first = day(form, "first");
        Optional<LocalDate> last = day(form, "last");
        form.check();
        try {
            Days days = days(first, last);
            if (subject.isPresent()) {
                promotions.add(ofSubject(subject.get(), days), "");
            } else {
                Work known = known(work);
                promotions.add(
                        ofWork(known.id(), query, everywhere, days),
                        known.main().titles().proper());
            }
            http.redirect(query.isEmpty() ? PAGE : SearchAddress.with(PAGE, query), HttpStatus.SEE_OTHER);
        } catch (Unfit wrong) {
            http.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(http, query, session, Optional.of(wrong.why()));
        }
    }

    /** Ends one. */
    public void end(Context http) {
        new Parameters(http.formParamMap(), List.of(Desk.TOKEN)).check();
        promotions.end(http.pathParam("id"));
        http.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    private void show(Context http, String query, Session session, Optional<Saying> trouble) throws IOException {
        List<Work> found = query.isEmpty()
                ? List.of()
                : catalog.search(SearchRequest.of(query).withPage(1, OFFERED).withPassages(false)).hits().stream()
                        .map(WorkHit::work)
                        .toList();
        pages.show(
                http,
                words -> words.say("staff.promotions"),
                "promotions/page.jte",
                PromotionsView.of(promotions, catalog, query, found, session.formToken(), trouble));
    }

    private Promotion ofSubject(String subject, Days days) throws IOException {
        Filter has = new Filter.Has(CatalogSchema.SUBJECT, Set.of(subject));
        SearchRequest request = SearchRequest.of("").withFilters(List.of(has)).withPassages(false);
        if (catalog.search(request).total() == 0) {
            throw new Unfit(Saying.of("promote.no-subject", subject));
        }
        return new Promotion.OfSubject(subject, days);
    }

    private Work known(Optional<String> work) throws IOException {
        Optional<Work> known = work.isPresent() ? catalog.work(work.get()) : Optional.empty();
        return known.orElseThrow(() -> new Unfit(Saying.of("promote.no-book")));
    }

    private static Promotion ofWork(String work, String query, boolean everywhere, Days days) {
        if (everywhere) {
            return new Promotion.OfWork(work, days);
        }
        String search = Promotion.key(query);
        if (search.isEmpty()) {
            throw new Unfit(Saying.of("promote.no-words"));
        }
        return new Promotion.Pin(search, work, days);
    }

    private Days days(Optional<LocalDate> from, Optional<LocalDate> until) {
        LocalDate last = until.orElseThrow(() -> new Unfit(Saying.of("promote.no-end")));
        LocalDate first = from.orElseGet(promotions::today);
        if (last.isBefore(promotions.today())) {
            throw new Unfit(Saying.of("promote.over"));
        }
        if (last.isBefore(first)) {
            throw new Unfit(Saying.of("promote.backward"));
        }
        return new Days(first, last);
    }

    private static String query(Parameters parameters) {
        return parameters.text("q", SearchRequest.QUERY_CHARACTERS_MAX).orElse("");
    }

    private static Optional<LocalDate> day(Parameters form, String name) {
        return form.many(name, Saying.of("expected.day"), PromotionRoutes::day).stream()
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
