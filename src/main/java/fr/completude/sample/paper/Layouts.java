package fr.completude.sample.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.sample.portrait.PortraitPainter;
import org.jspecify.annotations.Nullable;

/**
 * All layouts that come with the program: the files under {@code sample/papiers} that its {@code liste.yaml} names.
 *
 * @param family drawn where it has a layout of what is wanted; the usual one elsewhere
 */
public record Layouts(List<Layout> all, String family) {

    private static final String FOLDER = "/sample/papiers/";

    /**
     * Reads them.
     *
     * @throws fr.completude.config.ConfigException with every mistake
     */
    public static Layouts load(PortraitPainter painter) {
        Problems problems = new Problems();
        List<Layout> layouts = new ArrayList<>();
        resource("liste.yaml", problems).texts().forEach(id -> {
            ConfigNode root = resource(id + ".yaml", problems);
            layouts.add(Layout.read(id, root, painter));
        });
        problems.orThrow();
        return new Layouts(layouts, Layout.USUAL);
    }

    /** The same layouts, another family preferred. */
    public Layouts preferring(String other) {
        return new Layouts(all, other);
    }

    private static ConfigNode resource(String name, Problems problems) {
        try (InputStream in = Layouts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException(name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse(text, name, problems).orElseThrow(() -> new IOException(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A layout of the program cannot be read.", e);
        }
    }

    /**
     * The layouts of a type: of the family preferred, else the usual ones, else any.
     *
     * @param subtype wanted; null for those that have none, or for any where all have one
     * @throws IllegalArgumentException if there is none
     */
    public List<Layout> of(String type, @Nullable String subtype) {
        List<Layout> ofType =
                all.stream().filter(layout -> layout.type().equals(type)).toList();
        return Stream.of(family, Layout.USUAL)
                .map(wanted -> ofType.stream()
                        .filter(layout -> layout.family().equals(wanted))
                        .toList())
                .map(some -> ofSubtype(some, subtype))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .or(() -> Optional.of(ofSubtype(ofType, subtype)).filter(some -> !some.isEmpty()))
                .orElseThrow(() ->
                        new IllegalArgumentException("No layout for " + type + (subtype == null ? "" : " " + subtype)));
    }

    private static List<Layout> ofSubtype(List<Layout> layouts, @Nullable String subtype) {
        List<Layout> exact = layouts.stream()
                .filter(layout -> Objects.equals(subtype, layout.subtype()))
                .toList();
        return exact.isEmpty() && subtype == null ? layouts : exact;
    }

    /**
     * The layout of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Layout named(String id) {
        return all.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No layout " + id));
    }
}
