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
    /** The latest value of each name: a name may be given anew. */
    private final Map<String, Open> bearers = new HashMap<>();

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
            grow(begun(scalar).size);
            return tag(scalar.getTag());
        }
        if (event instanceof CollectionStartEvent start) {
            open.push(begun(start));
            return open.size() > MAX_DEPTH
                    ? "le fichier imbrique plus de " + MAX_DEPTH + " niveaux."
                    : tag(start.getTag());
        }
        if (event instanceof CollectionEndEvent) {
            grow(open.pop().size);
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
        Open bearer = bearers.get(anchor);
        if (bearer != null && open.contains(bearer)) {
            // Its name may be as long as the file.
            return "le renvoi (« * ») se contient lui-même ; écrivez la valeur en toutes lettres.";
        }
        // One to nothing is told by the parser.
        long size = bearer == null ? 1 : bearer.size;
        repeated += size;
        if (repeated > MAX_REPEATED) {
            return "les renvois (« * ») répètent plus de " + MAX_REPEATED + " valeurs ; écrivez-en moins, ou de plus"
                    + " courts.";
        }
        grow(size);
        return null;
    }

    private Open begun(NodeEvent event) {
        Open value = new Open();
        event.getAnchor().ifPresent(name -> bearers.put(name.getValue(), value));
        return value;
    }

    private void grow(long by) {
        if (!open.isEmpty()) {
            open.element().size += by;
        }
    }

    /** A value whose end has not come, with all values in it so far, those that aliases stand for included. */
    private static final class Open {

        private long size = 1;
    }
}
