package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.completude.language.Messages;
import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What changed since the last night, as a text for people and as JSON, schema {@code completude/changes/1}. */
record ChangesReport(Messages messages, Wording wording) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes both beside the digest, each whole or not at all. */
    void write(LocalDate since, List<NightChanges.Change> changes, Path dayFolder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("batch.changes.title", since.toString()));
        changes.forEach(change -> lines.addAll(lines(change)));
        if (changes.isEmpty()) {
            lines.add(messages.say("batch.changes.none"));
        }
        AtomicFolder.write(dayFolder.resolve("changes.txt"), String.join("\n", lines) + "\n");
        AtomicFolder.write(dayFolder.resolve("changes.json"), json(since, changes));
    }

    private List<String> lines(NightChanges.Change change) {
        String dossier = change.mairie() == null ? change.dossier() : change.mairie() + "/" + change.dossier();
        return switch (change.kind()) {
            case NEW -> List.of(messages.say("batch.changes.new", dossier, verdict(change)));
            case GONE -> List.of(messages.say("batch.changes.gone", dossier));
            case MOVED, CHANGED -> changed(dossier, change);
        };
    }

    /** A dossier that could not be judged, then or now, has no sentences of its own: its verdict is said. */
    private List<String> changed(String dossier, NightChanges.Change change) {
        List<String> lines = new ArrayList<>(change.lines());
        if (lines.isEmpty() && change.was() != null && change.isJudgedOtherwise()) {
            lines.add(messages.say("batch.changes.verdict", dossier, verdict(change), wording.verdict(change.was())));
        }
        if (change.isMoved()) {
            lines.add(moved(dossier, change));
        }
        return lines;
    }

    private String moved(String dossier, NightChanges.Change change) {
        if (change.before() == null) {
            return messages.say("batch.changes.appointed", dossier, String.valueOf(change.after()));
        }
        return change.after() == null
                ? messages.say(
                        "batch.changes.unappointed", dossier, change.before().toString())
                : messages.say(
                        "batch.changes.moved",
                        dossier,
                        change.before().toString(),
                        change.after().toString());
    }

    private String verdict(NightChanges.Change change) {
        return change.verdict() == null ? "" : wording.verdict(change.verdict());
    }

    private static @Nullable String when(@Nullable LocalDateTime time) {
        return time == null ? null : time.toString();
    }

    private static String json(LocalDate since, List<NightChanges.Change> changes) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "completude/changes/1");
        root.put("since", since.toString());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NightChanges.Change change : changes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("change", change.kind().name().toLowerCase(Locale.ROOT));
            row.put("dossier", change.dossier());
            row.put("mairie", change.mairie());
            row.put(
                    "verdict",
                    change.verdict() == null ? null : change.verdict().id());
            row.put("verdictBefore", change.was() == null ? null : change.was().id());
            row.put("appointmentBefore", when(change.before()));
            row.put("appointment", when(change.after()));
            row.put("lines", change.lines());
            rows.add(row);
        }
        root.put("dossiers", rows);
        return JSON.writeValueAsString(root) + "\n";
    }
}
