package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.reporting.FolderName;
import fr.completude.storage.BrokenSealException;
import fr.completude.storage.LiveTree;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators ask of the nights over an output folder, while one is under way or not. */
public record Operators(Path output) {

    private static final Logger LOG = LoggerFactory.getLogger(Operators.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REASON = "reason.json";

    /** Something that was set aside, with its reason in one sentence. */
    public record SetAside(String dossier, String mairie, String file, String problem, String message) {}

    /** Where the last night stands; empty when there was none. */
    public Optional<NightStatus> status() {
        return NightStatus.of(output, Instant.now());
    }

    /** What the last night has counted, in the text format of Prometheus; empty when there was none. */
    public Optional<String> metrics() {
        try {
            return Optional.of(Files.readString(Heartbeat.metricsFile(output)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether several machines did nights over the folder: their state is in a database all of them reach. */
    public boolean isOfSeveralMachines() {
        return SharedNights.wereHere(output);
    }

    /** How the file is in which nights of this machine alone keep their state. */
    public OwnDatabase ownDatabase() {
        return DamagedDatabase.seen(output);
    }

    /** What is seen of a file that only a night may open. */
    public enum OwnDatabase {
        NONE,
        THERE,
        DAMAGED
    }

    /** Asks the night under way to stop between two dossiers. */
    public void stop() throws IOException {
        Heartbeat.askToStop(output);
    }

    /**
     * Has a dossier read again from its first byte by the next run, or by this one if it has not come to it.
     *
     * @param dossier its name, for those so named of every mairie, or {@code MAIRIE/DOSSIER}, as in the digest
     * @return whether any night has reported on such a dossier
     */
    public boolean again(String dossier) throws IOException {
        List<Meant> meant = meant(dossier);
        AskedAgain wishes = new AskedAgain(output);
        for (Meant one : meant) {
            wishes.ask(one.mairie(), one.dossier());
        }
        return !meant.isEmpty();
    }

    /** The dossiers that somebody means by such words. */
    public List<Meant> meant(String dossier) throws IOException {
        return Stream.concat(reported(), setAside().stream().map(one -> new Meant(one.mairie(), one.dossier())))
                .filter(one -> one.is(dossier))
                .distinct()
                .toList();
    }

    /** A dossier as its report folder is named. */
    public record Meant(String mairie, String dossier) {

        public Meant(String mairie, String dossier) {
            this.mairie = FolderName.ofMairie(mairie.isEmpty() ? null : mairie);
            this.dossier = FolderName.of(dossier);
        }

        /** Null when it has none. */
        public @Nullable String ofMairie() {
            return mairie.equals(FolderName.ofMairie(null)) ? null : mairie;
        }

        /** By its name, of whatever mairie, or by both. */
        boolean is(String words) {
            int slash = words.lastIndexOf('/');
            return dossier.equals(FolderName.of(words.substring(slash + 1)))
                    && (slash < 0 || mairie.equals(FolderName.of(words.substring(0, slash))));
        }
    }

    /** Whether anything of a dossier is set aside. */
    public boolean isSetAside(String dossier) throws IOException {
        return setAside().stream().anyMatch(one -> isMeant(one, dossier));
    }

    private Stream<Meant> reported() throws IOException {
        List<Meant> all = new ArrayList<>();
        for (Path day : foldersIn(output)) {
            for (Path mairie : day.equals(RunLock.stateOf(output)) ? List.<Path>of() : foldersIn(day)) {
                foldersIn(mairie).forEach(dossier -> all.add(new Meant(nameOf(mairie), nameOf(dossier))));
            }
        }
        return all.stream();
    }

    private static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return inside.filter(Files::isDirectory).toList();
        }
    }

    private static boolean isMeant(SetAside one, String dossier) {
        return new Meant(one.mairie(), one.dossier()).is(dossier);
    }

    /** Everything that is set aside, of which the reason can be read. */
    public List<SetAside> setAside() throws IOException {
        List<SetAside> all = new ArrayList<>();
        for (Path reason : LiveTree.files(output.resolve("quarantine")).stream()
                .filter(path -> path.endsWith(REASON))
                .sorted()
                .toList()) {
            try {
                JsonNode said = JSON.readTree(Seals.readString(reason));
                all.add(new SetAside(
                        said.path("dossier").asString(""),
                        said.path("mairie").asString(""),
                        said.path("file").asString(""),
                        said.path("problem").asString(""),
                        said.path("message").asString("")));
            } catch (NoSuchFileException e) {
                // A night that goes on has just taken it up again.
            } catch (BrokenSealException e) {
                // Its place names a person.
                LOG.warn("A reason of the quarantine is damaged: it is left out.");
            } catch (JacksonException e) {
                throw new IOException(reason.toString(), e);
            }
        }
        return all;
    }
}
