package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators ask of the nights over an output folder, while one is under way or not. */
public record Operators(Path output) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REASON = "reason.json";

    /** Something that was set aside, with its reason in one sentence. */
    public record SetAside(String dossier, String mairie, String file, String problem, String message) {}

    /** Where the last night stands; empty when there was none. */
    public Optional<NightStatus> status() {
        return NightStatus.of(output);
    }

    /** Asks the night under way to stop between two dossiers. */
    public void stop() throws IOException {
        Heartbeat.askToStop(output);
    }

    /**
     * Has a dossier read again from its first byte by the next run, or by this one if it has not come to it.
     *
     * @param dossier its name, or {@code MAIRIE/DOSSIER}, as in the digest
     * @return whether any night has reported on such a dossier
     */
    public boolean again(String dossier) throws IOException {
        boolean known = isReported(dossier) || setAside().stream().anyMatch(one -> isMeant(one, dossier));
        if (known) {
            new AskedAgain(output).ask(dossier.substring(dossier.lastIndexOf('/') + 1));
        }
        return known;
    }

    /** As {@link #again}, for a dossier of which something is set aside. */
    public boolean release(String dossier) throws IOException {
        return setAside().stream().anyMatch(one -> isMeant(one, dossier)) && again(dossier);
    }

    private boolean isReported(String dossier) throws IOException {
        String name = dossier.substring(dossier.lastIndexOf('/') + 1);
        try (Stream<Path> days = Files.list(output)) {
            for (Path day : days.filter(Files::isDirectory).toList()) {
                if (!day.equals(RunLock.stateOf(output)) && holds(day, name)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holds(Path day, String name) throws IOException {
        try (Stream<Path> mairies = Files.list(day)) {
            return mairies.anyMatch(
                    mairie -> Files.isDirectory(mairie.resolve(fr.completude.reporting.FolderName.of(name))));
        }
    }

    private static boolean isMeant(SetAside one, String dossier) {
        return dossier.equals(one.dossier()) || dossier.equals(one.mairie() + "/" + one.dossier());
    }

    /** Everything that is set aside. */
    public List<SetAside> setAside() throws IOException {
        Path quarantine = output.resolve("quarantine");
        if (!Files.isDirectory(quarantine)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(quarantine)) {
            List<SetAside> all = new ArrayList<>();
            for (Path reason :
                    tree.filter(path -> path.endsWith(REASON)).sorted().toList()) {
                try {
                    JsonNode said = JSON.readTree(Files.readString(reason));
                    all.add(new SetAside(
                            said.path("dossier").asString(""),
                            said.path("mairie").asString(""),
                            said.path("file").asString(""),
                            said.path("problem").asString(""),
                            said.path("message").asString("")));
                } catch (JacksonException e) {
                    throw new IOException(reason.toString(), e);
                }
            }
            return all;
        }
    }
}
