package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A configuration with little in it, so that it loads quickly, in memory where the system has a place for that. */
final class FuzzFolder {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** What the seeds speak of. */
    private static final Map<String, String> FILES = Map.of(
            "faits.yaml",
            """
            faits:
              logement: {type: choix, valeurs: [a_mon_nom, heberge_proche], question: "Où ?"}
              regime: {type: oui-non, question: "Lequel ?", presume: {valeur: non, dit: "aucun"}}
            """,
            "familles.yaml",
            "pieces: {cni: carte}\nfamilles: {domicile: [facture-electricite, facture-gaz]}\nmesures: {}\n",
            "ecritures.yaml",
            """
            noms:
              civilites: [M, MME]
              conjonctions: [OU, ET]
              liens: [NEE]
              particules-perdues: [DE]
              particules: [DE, DU]
              abreviations: {ST: SAINT}
              diminutifs: {ALEX: [ALEXANDRE]}
              noms-et-prenoms: [MARTIN]
            adresses:
              voies: {RUE: [R]}
              lieux: {CLOS: []}
              lieux-en-fin: [CLOS]
              lieux-dits: [LD]
              abreviations: {ST: SAINT}
              titres: [SAINT]
              nombres: {HUIT: "8"}
              mots-vides: [DE]
              interieur: [APT]
              suites: {BIS: B}
              communes: {abreviations: {ST: SAINT}, sans-valeur: [CEDEX]}
              codes-postaux-jumeaux: {"75116": "75016"}
            """);

    private FuzzFolder() {}

    static Path make() {
        try {
            Path folder = Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "completude-fuzz-")
                    : Files.createTempDirectory("completude-fuzz-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.createDirectories(folder.resolve("matrix"));
            Files.createDirectories(folder.resolve("mairies"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
