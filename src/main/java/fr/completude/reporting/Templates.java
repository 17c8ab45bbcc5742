package fr.completude.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import fr.completude.language.PlainText;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML templates in {@code templates/}, French, every value escaped and read in one direction. Thread-safe. */
public final class Templates {

    /** What XML 1.0 has no place for (section 2.2), which scans and hand-written files do hold. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine engine = new TemplateEngine();

    public Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** The whole page, of characters that HTML and XML both know. */
    public String fill(String template, Map<String, Object> values) {
        return PlainText.of(NO_CHARACTER
                .matcher(engine.process(template, new Context(Locale.FRENCH, values)))
                .replaceAll(""));
    }
}
