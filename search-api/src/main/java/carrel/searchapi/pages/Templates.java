package carrel.searchapi.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.rendering.FileRenderer;
import java.util.HashMap;
import java.util.Map;

/** Draws pages from the templates, which were compiled when Carrel was built. All text they print is escaped. */
public final class Templates implements FileRenderer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public String render(String template, Map<String, ? extends Object> model, Context http) {
        StringOutput page = new StringOutput();
        engine.render(template, new HashMap<>(model), page);
        return page.toString();
    }
}
