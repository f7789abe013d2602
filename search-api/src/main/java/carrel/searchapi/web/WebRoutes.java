package carrel.searchapi.web;

import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.searchapi.answers.WorkAnswer;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses for machines: RSS, OpenSearch, a sitemap and robots.txt. */
public final class WebRoutes {
    private static final int NEW_MAX = 30;
    /** Half of what a sitemap may have (sitemaps.org), and what can be gathered in a moment. */
    private static final int WORKS_MAX = 25_000;

    private static final List<String> PAGES = List.of("/", "/databases", "/match", "/help", "/level");

    private final CatalogSearcher catalog;

    public WebRoutes(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    /** What was published last, as RSS 2.0. */
    public void fresh(Context http) throws IOException {
        String site = site(http);
        SearchRequest newest = SearchRequest.of("").withSort(SortOrder.NEWEST).withPage(1, NEW_MAX);
        Markup feed = new Markup()
                .tag("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>")
                .element("title", "Carrel: new in the library")
                .element("link", site + "/")
                .element("description", "What the library has that was published last.");
        catalog.search(newest).hits().stream()
                .map(hit -> WorkAnswer.of(hit.work()))
                .forEach(work -> feed.tag("<item>")
                        .element("title", work.title())
                        .element("link", site + work.url())
                        .element("guid", site + work.url())
                        .element("description", work.summary())
                        .tag("</item>"));
        http.result(feed.tag("</channel></rss>").toString()).contentType("application/rss+xml; charset=utf-8");
    }

    /** How browsers search here (OpenSearch 1.1). */
    public void searchDescription(Context http) {
        String template = site(http) + "/search?q={searchTerms}";
        http.result(new Markup()
                        .tag("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">")
                        .element("ShortName", "Carrel")
                        .element("Description", "Search the school library")
                        .element("InputEncoding", "UTF-8")
                        .tag("<Url type=\"text/html\" template=\"" + escaped(template) + "\"/>")
                        .tag("</OpenSearchDescription>")
                        .toString())
                .contentType("application/opensearchdescription+xml; charset=utf-8");
    }

    /** Every work's page, up to {@value #WORKS_MAX} (sitemaps.org 0.9). */
    public void sitemap(Context http) throws IOException {
        String site = site(http);
        Markup map = new Markup().tag("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        PAGES.forEach(page -> map.tag("<url>").element("loc", site + page).tag("</url>"));
        for (String work : works()) {
            map.tag("<url>").element("loc", site + work).tag("</url>");
        }
        http.result(map.tag("</urlset>").toString()).contentType("application/xml; charset=utf-8");
    }

    /** Searches are endless; whoever wants all of it follows the sitemap. */
    public void robots(Context http) {
        http.result("User-agent: *\n"
                        + "Disallow: /search\n"
                        + "Disallow: /api/\n"
                        + "Disallow: /choices\n"
                        + "Disallow: /staff/\n"
                        + "Sitemap: "
                        + site(http) + "/sitemap.xml\n")
                .contentType("text/plain; charset=utf-8");
    }

    private List<String> works() throws IOException {
        SearchRequest all = SearchRequest.of("").withSort(SortOrder.TITLE);
        List<String> works = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            SearchPage page = catalog.search(next.map(cursor -> all.withAfter(cursor, SearchRequest.PAGE_SIZE_MAX))
                    .orElse(all.withPage(1, SearchRequest.PAGE_SIZE_MAX)));
            page.hits().forEach(hit -> works.add(WorkAnswer.of(hit.work()).url()));
            next = page.next();
        } while (next.isPresent() && works.size() < WORKS_MAX);
        return works;
    }

    private static String site(Context http) {
        return http.scheme() + "://" + http.host();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
