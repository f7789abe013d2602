package carrel.searchapi.web;

import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses for machines: RSS, OpenSearch, a sitemap and robots.txt. */
public final class WebRoutes {
    private static final int NEW_MAX = 30;
    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> PAGES = List.of("/", "/databases", "/match", "/help", "/level");

    private final CatalogSearcher catalog;
    private final Sitemap sitemap;

    public WebRoutes(CatalogSearcher catalog) {
        this.catalog = catalog;
        this.sitemap = new Sitemap(catalog);
    }

    /** What was published last, as RSS 2.0. */
    public void fresh(Context http) throws IOException {
        String site = site(http);
        Words words = ReaderChoices.words(http);
        SearchRequest newest = SearchRequest.of("").withSort(SortOrder.NEWEST).withPage(1, NEW_MAX);
        Markup feed = new Markup()
                .tag("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>")
                .element("title", words.say("title.page", words.say("home.new")))
                .element("link", site + "/")
                .element("description", words.say("home.new.line"));
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
                        .element("Description", ReaderChoices.words(http).say("title.home"))
                        .element("InputEncoding", "UTF-8")
                        .tag("<Url type=\"text/html\" template=\"" + escaped(template) + "\"/>")
                        .tag("</OpenSearchDescription>")
                        .toString())
                .contentType("application/opensearchdescription+xml; charset=utf-8");
    }

    /** Which parts the sitemap has (sitemaps.org 0.9). */
    public void sitemap(Context http) throws IOException {
        String site = site(http);
        Markup index = new Markup().tag("<sitemapindex xmlns=\"" + SITEMAPS + "\">");
        for (int part = 1; part <= sitemap.parts(); part++) {
            index.tag("<sitemap>")
                    .element("loc", site + "/sitemaps/" + part + ".xml")
                    .tag("</sitemap>");
        }
        http.result(index.tag("</sitemapindex>").toString()).contentType("application/xml; charset=utf-8");
    }

    /** A part of the sitemap: pages of works, the first with the other pages besides. */
    public void sitemapPart(Context http) throws IOException {
        String number = http.pathParam("part");
        int part = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
        if (part == 0 || part > sitemap.parts()) {
            throw new NotFoundResponse();
        }
        String site = site(http);
        Markup map = new Markup().tag("<urlset xmlns=\"" + SITEMAPS + "\">");
        Stream.concat(part == 1 ? PAGES.stream() : Stream.of(), sitemap.part(part).stream())
                .forEach(page -> map.tag("<url>").element("loc", site + page).tag("</url>"));
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

    private static String site(Context http) {
        return http.scheme() + "://" + http.host();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
