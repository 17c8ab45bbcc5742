package fr.completude.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.RecognisedJson;
import fr.completude.storage.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers that the reports of others name, as one number stands in both. */
final class Mentions {

    private static final Logger LOG = LoggerFactory.getLogger(Mentions.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of(".json", ".html", ".txt", ".eml");

    private Mentions() {}

    /**
     * Takes the names of dossiers that are gone out of the reports that stay. Not those of no mairie: the bare name of one
     * may be that of the person whose report stays; its sentence goes with the next judgement.
     *
     * @param folders of those reports
     */
    static void forget(Collection<Subject> gone, Set<Path> folders) {
        List<Subject> sayable =
                gone.stream().filter(subject -> subject.mairie() != null).toList();
        Set<String> labels = Set.copyOf(sayable.stream().map(Subject::shown).toList());
        List<Mention> mentions = sayable.stream().map(Mention::of).toList();
        for (Path folder : folders) {
            try {
                if (names(folder.resolve(RecognisedJson.FILE), labels)) {
                    forget(mentions, folder);
                }
            } catch (IOException e) {
                LOG.warn(
                        "A report that may name others cannot be read: {}",
                        e.getClass().getName());
            }
        }
    }

    /** What was recognised says it in a place of its own; elsewhere the same words may mean something else. */
    private static boolean names(Path recognised, Set<String> labels) throws IOException {
        if (!Files.isRegularFile(recognised)) {
            return false;
        }
        try {
            for (JsonNode numbers :
                    JSON.readTree(Seals.read(recognised)).path("elsewhere").path("dossiers")) {
                for (JsonNode dossiers : numbers) {
                    if (dossiers.valueStream().anyMatch(one -> labels.contains(one.asString("")))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (JacksonException e) {
            // Of another program: its report says what it says.
            return false;
        }
    }

    private static void forget(List<Mention> mentions, Path folder) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(file ->
                            TEXTS.stream().anyMatch(end -> file.toString().endsWith(end)))
                    .toList();
        }
        for (Path file : texts) {
            // A letter that is damaged keeps no name in the others.
            String text = new String(Seals.read(file), StandardCharsets.UTF_8);
            String without = text;
            for (Mention mention : mentions) {
                without = mention.without(without);
            }
            if (!without.equals(text)) {
                AtomicFolder.write(file, without);
            }
        }
    }
}
