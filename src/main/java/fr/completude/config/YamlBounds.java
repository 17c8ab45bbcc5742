package fr.completude.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What a YAML file may not do, seen before any node of it is made: nest without end, name types, repeat itself more often
 * or at greater length than anybody would write.
 */
final class YamlBounds {

    /** Nodes are composed by recursion: lists within lists without end would take the stack, and the run with it. */
    static final int MAX_DEPTH = 50;

    static final int MAX_ALIASES = 200;

    /** Values all aliases of a file stand for together: a few that repeat each other stand for billions. */
    static final int MAX_REPEATED = 20_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private int aliases;
    private long repeated;

    private YamlBounds() {}

    /** The first thing a file does that it may not. */
    static Optional<ConfigProblem> exceeded(Iterable<Event> events, String shownAs) {
        YamlBounds bounds = new YamlBounds();
        for (Event event : events) {
            String message = bounds.next(event);
            if (message != null) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                return Optional.of(new ConfigProblem(shownAs, line, message));
            }
        }
        return Optional.empty();
    }

    private @Nullable String next(Event event) {
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAlias().getValue());
        }
        if (event instanceof ScalarEvent scalar) {
            ends(new Open(scalar));
            return tag(scalar.getTag());
        }
        if (event instanceof CollectionStartEvent start) {
            open.push(new Open(start));
            return open.size() > MAX_DEPTH
                    ? "le fichier imbrique plus de " + MAX_DEPTH + " niveaux."
                    : tag(start.getTag());
        }
        if (event instanceof CollectionEndEvent) {
            ends(open.pop());
        }
        return null;
    }

    private static @Nullable String tag(Optional<String> tag) {
        return tag.isEmpty()
                ? null
                : "les balises de type (« ! », « !! ») ne sont pas admises ; retirez-la, ou mettez le texte entre"
                        + " guillemets.";
    }

    private @Nullable String alias(String anchor) {
        aliases++;
        if (aliases > MAX_ALIASES) {
            return "le fichier contient plus de " + MAX_ALIASES + " renvois (« * ») ; écrivez les valeurs en toutes"
                    + " lettres.";
        }
        if (open.stream().anyMatch(value -> anchor.equals(value.anchor))) {
            return "le renvoi « *" + anchor + " » se contient lui-même.";
        }
        // One to nothing is told by the parser.
        long size = sizes.getOrDefault(anchor, 1L);
        repeated += size;
        if (repeated > MAX_REPEATED) {
            return "les renvois (« * ») répètent plus de " + MAX_REPEATED + " valeurs ; écrivez-en moins, ou de plus"
                    + " courts.";
        }
        grow(size);
        return null;
    }

    private void ends(Open value) {
        if (value.anchor != null) {
            sizes.put(value.anchor, value.size);
        }
        grow(value.size);
    }

    private void grow(long by) {
        if (!open.isEmpty()) {
            open.element().size += by;
        }
    }

    /** A value whose end has not come, with all values in it so far, those that aliases stand for included. */
    private static final class Open {

        private final @Nullable String anchor;
        private long size = 1;

        Open(NodeEvent event) {
            this.anchor = event.getAnchor().map(known -> known.getValue()).orElse(null);
        }
    }
}
