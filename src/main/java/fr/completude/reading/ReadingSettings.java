package fr.completude.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.reading.wire.ContainerLimits;
import fr.completude.reading.wire.PictureSize;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.TextLimits;

/**
 * What {@code config/lecture.yaml} says.
 *
 * @param fileBytes size of the largest file opened
 * @param limits what a child is told
 * @param pageTime time for one page, opening the file included
 * @param fileTime time for one file
 * @param dossierTime time for all files of a dossier: what is not begun by then is not read
 * @param childHeap heap of a child, bytes
 * @param childNative memory a child may take besides, bytes
 * @param startTime time for a child to be ready
 * @param childPages pages after which a child is replaced
 * @param attempts children a page is tried in before the file is given up
 * @param memory what is kept of earlier readings
 * @param pictures of pages, for people
 */
record ReadingSettings(
        long fileBytes,
        ReadLimits limits,
        Duration pageTime,
        Duration fileTime,
        Duration dossierTime,
        long childHeap,
        long childNative,
        Duration startTime,
        int childPages,
        int attempts,
        MemorySettings memory,
        PictureSettings pictures) {

    private static final String FILE = "lecture.yaml";
    private static final String CONTAINERS = "fichiers-dans-un-fichier";
    private static final String MEMORY = "memoire-des-lectures";
    private static final String PICTURES = "images-des-pages";

    private static final Least ABOVE_ZERO = new Least(1, "");

    /** On a smaller picture of a page nobody recognises anything, px. */
    private static final Least LEAST_EDGE = new Least(200, "200 px");

    /** Bytes; in fewer no picture fits. */
    private static final Least LEAST_BYTES = new Least(5 << 10, "5 ko");

    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,9})(?:\\s+(\\p{L}+))?");
    private static final Map<String, Long> BYTES = Map.of("Go", 1L << 30, "Mo", 1L << 20, "ko", 1L << 10);
    private static final Map<String, Long> PIXELS = Map.of("Mpx", 1_000_000L, "px", 1L);
    private static final Map<String, Long> TIME = Map.of("s", 1L, "min", 60L);
    private static final Map<String, Long> DAYS = Map.of("jours", 1L, "jour", 1L);
    private static final Map<String, Long> DPI = Map.of("ppp", 1L);
    private static final Map<String, Long> FILES = Map.of("fichiers", 1L);
    private static final Map<String, Long> TIMES = Map.of("fois", 1L);
    private static final Map<String, Long> LETTERS = Map.of("lettres", 1L);
    private static final Map<String, Long> OPERATIONS = Map.of("tracés", 1L);
    private static final Map<String, Long> FIELDS = Map.of("champs", 1L);
    private static final Map<String, Long> COUNT = Map.of("", 1L, "pages", 1L);

    /**
     * Reads the file.
     *
     * @throws fr.completude.config.ConfigException with every mistake in it
     */
    static ReadingSettings load(Path configFolder) {
        Problems problems = new Problems();
        Optional<ConfigNode> root = YamlFile.read(configFolder.resolve(FILE), FILE, problems);
        root.ifPresent(
                node -> node.entries(List.of("limites", CONTAINERS, "image", "papiers", "lecteurs", MEMORY, PICTURES)));
        Section limits = Section.of(
                root,
                "limites",
                List.of(
                        "taille-fichier",
                        "pages-lues",
                        "pages-ocr",
                        "pixels-refuses",
                        "pixels-reduits",
                        "texte-page",
                        "texte-fichier",
                        "traces-page",
                        "champs-formulaire",
                        "temps-page",
                        "temps-fichier",
                        "temps-dossier"));
        Section containers = Section.of(root, CONTAINERS, List.of("fichiers", "decompresse", "taux-compression"));
        Section image = Section.of(root, "image", List.of("resolution", "grand-cote"));
        Section readers = Section.of(
                root,
                "lecteurs",
                List.of("memoire", "memoire-native", "temps-demarrage", "renouveles-apres", "essais"));
        Section memory = Section.of(root, MEMORY, List.of("taille", "oubliees-apres"));
        Section pictures = Section.of(root, PICTURES, List.of("pages", "grand-cote", "taille"));
        ReadingSettings settings = new ReadingSettings(
                limits.number("taille-fichier", BYTES),
                new ReadLimits(
                        (int) limits.number("pages-lues", COUNT),
                        (int) limits.number("pages-ocr", COUNT),
                        limits.number("pixels-refuses", PIXELS),
                        limits.number("pixels-reduits", PIXELS),
                        (int) image.number("resolution", DPI),
                        (int) image.number("grand-cote", PIXELS),
                        new ContainerLimits(
                                (int) containers.number("fichiers", FILES),
                                containers.number("decompresse", BYTES),
                                (int) containers.number("taux-compression", TIMES)),
                        PaperSizes.in(root),
                        new TextLimits(
                                (int) limits.number("texte-page", LETTERS),
                                (int) limits.number("texte-fichier", LETTERS),
                                (int) limits.number("traces-page", OPERATIONS),
                                (int) limits.number("champs-formulaire", FIELDS))),
                Duration.ofSeconds(limits.number("temps-page", TIME)),
                Duration.ofSeconds(limits.number("temps-fichier", TIME)),
                Duration.ofSeconds(limits.number("temps-dossier", TIME)),
                readers.number("memoire", BYTES),
                readers.number("memoire-native", BYTES),
                Duration.ofSeconds(readers.number("temps-demarrage", TIME)),
                (int) readers.number("renouveles-apres", COUNT),
                (int) readers.number("essais", COUNT),
                new MemorySettings(
                        memory.number("taille", BYTES), Duration.ofDays(memory.number("oubliees-apres", DAYS))),
                new PictureSettings(
                        (int) pictures.number("pages", COUNT),
                        new PictureSize((int) pictures.number("grand-cote", PIXELS, LEAST_EDGE), (int)
                                pictures.number("taille", BYTES, LEAST_BYTES))));
        problems.orThrow();
        return settings;
    }

    /** @param words the same for people; empty when it goes without saying */
    private record Least(long number, String words) {}

    /** A group of quantities; absent ones are noted as mistakes and count as 0. */
    private record Section(Optional<ConfigNode> node) {

        static Section of(Optional<ConfigNode> root, String key, List<String> known) {
            Optional<ConfigNode> node = root.flatMap(r -> r.need(key));
            node.ifPresent(n -> n.entries(known));
            return new Section(node);
        }

        long number(String key, Map<String, Long> units) {
            return number(key, units, ABOVE_ZERO);
        }

        long number(String key, Map<String, Long> units, Least least) {
            return node.flatMap(n -> n.need(key))
                    .map(n -> n.parsed(text -> quantity(text, units, least), expected(units, least)))
                    .orElse(0L);
        }

        private static Long quantity(String text, Map<String, Long> units, Least least) {
            Matcher matcher = QUANTITY.matcher(text);
            String unit =
                    matcher.matches() ? Optional.ofNullable(matcher.group(2)).orElse("") : "?";
            Long factor = units.get(unit);
            long number = factor == null ? 0 : Long.parseLong(matcher.group(1)) * factor;
            if (number < least.number()) {
                throw new IllegalArgumentException(text);
            }
            return number;
        }

        private static String expected(Map<String, Long> units, Least least) {
            List<String> names = units.keySet().stream()
                    .filter(unit -> !unit.isEmpty())
                    .sorted()
                    .toList();
            return "un nombre entier positif"
                    + (units.containsKey("") ? "" : " suivi de " + String.join(" ou ", names))
                    + (least.words().isEmpty() ? "" : ", au moins " + least.words());
        }
    }
}
