package fr.completude.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Sha256;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.Recogniser;
import fr.completude.review.PieceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What officers corrected, as examples: a program to run by hand, with the lines {@code corrections} gives and a folder
 * that holds the files. It says of how many the program says today what the officer said.
 */
public final class CorrectedExamples {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CorrectedExamples() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Path> files = files(Path.of(arguments[1]));
        Installation installation = Installation.locate(null);
        Map<String, Integer> tally = new TreeMap<>();
        try (ReaderPool reader = ReaderPool.start(installation, 1)) {
            Reread reread = new Reread(reader, Recogniser.load(installation.config()));
            Map<Path, List<Piece>> read = new HashMap<>();
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonNode example = JsonMapper.shared().readTree(line);
                Path file = files.get(example.path("sha256").asString(""));
                String said = file == null ? "file not there" : said(example, pieces(file, reread, read));
                tally.merge(said, 1, Integer::sum);
                OUT.printf("%s\t%s%n", said, line);
            }
        }
        OUT.println(tally);
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(Sha256.of(file), file);
            }
        }
        return files;
    }

    private static List<Piece> pieces(Path file, Reread reread, Map<Path, List<Piece>> read) throws IOException {
        List<Piece> known = read.get(file);
        if (known == null) {
            known = reread.pieces(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()),
                    List.of(String.valueOf(file.getFileName())));
            read.put(file, known);
        }
        return known;
    }

    private static String said(JsonNode example, List<Piece> pieces) {
        List<Piece> there = pieces.stream()
                .filter(piece ->
                        piece.regions().get(0).page() == example.path("page").asInt())
                .toList();
        int index = example.path("piece").asInt();
        if (index >= there.size()) {
            return "no such piece";
        }
        Piece piece = there.get(index);
        Optional<FieldName> field = FieldName.of(example.path("field").asString(""));
        String now = field.isPresent() ? piece.value(field.get()).orElse("") : String.valueOf(PieceKind.textOf(piece));
        return now.equals(example.path("is").asString(""))
                ? "right"
                : now.equals(example.path("was").asString("")) ? "as before" : "otherwise wrong";
    }
}
