package fr.completude.checking.matrix;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code etat-civil-demat.csv}, a list a town hall may edit with any spreadsheet. */
final class RegistryReader {

    static final String FILE = "etat-civil-demat.csv";

    private static final List<String> COLUMNS =
            List.of("code_insee", "commune", "dep", "statut", "date_raccordement", "source", "vu_le");
    private static final String ATTACHED = "codes_rattaches";
    private static final Pattern CODE = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");
    private static final Pattern RANGE = Pattern.compile("(\\d{5})-(\\d{5})");
    private static final int MOST_IN_RANGE = 100;

    private final Problems problems;
    private final Map<String, CivilRegistry.Entry> entries = new LinkedHashMap<>();

    private RegistryReader(Problems problems) {
        this.problems = problems;
    }

    /** The list of a configuration folder; empty when it has none. Every mistake is noted with its line. */
    static CivilRegistry read(Path config, Problems problems) {
        Path file = config.resolve(FILE);
        if (!Files.exists(file)) {
            return CivilRegistry.EMPTY;
        }
        RegistryReader reader = new RegistryReader(problems);
        try {
            reader.lines(Files.readAllLines(file));
        } catch (MalformedInputException e) {
            reader.mistake(0, "le fichier doit être enregistré en UTF-8.");
        } catch (IOException e) {
            reader.mistake(0, "le fichier ne peut pas être lu.");
        }
        return new CivilRegistry(Map.copyOf(reader.entries));
    }

    private void lines(List<String> lines) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(line.split(";", -1)).stream().map(String::strip).toList();
            if (headed) {
                row(cells, i + 1);
            } else {
                headed = true;
                header(cells, i + 1);
            }
        }
    }

    private void header(List<String> cells, int line) {
        List<String> full = new ArrayList<>(COLUMNS);
        full.add(ATTACHED);
        if (!cells.equals(COLUMNS) && !cells.equals(full)) {
            mistake(line, "les colonnes attendues sont " + String.join(";", full) + " (la dernière est facultative).");
        }
    }

    private void row(List<String> cells, int line) {
        if (cells.size() < COLUMNS.size() || cells.size() > COLUMNS.size() + 1) {
            mistake(
                    line,
                    cells.size() + " colonnes, " + COLUMNS.size() + " ou " + (COLUMNS.size() + 1) + " attendues.");
            return;
        }
        if (cells.stream().anyMatch(cell -> cell.contains("\""))) {
            mistake(line, "les guillemets ne sont pas admis.");
            return;
        }
        boolean known = cells.get(3).equals("oui") || cells.get(3).equals("non");
        if (!known) {
            mistake(line, "statut « " + cells.get(3) + " » inconnu ; attendu : oui, non.");
        }
        if (cells.get(5).isEmpty()) {
            mistake(line, "la source manque.");
        }
        LocalDate since = cells.get(4).isEmpty() ? null : date(cells.get(4), "date_raccordement", line);
        LocalDate seen = date(cells.get(6), "vu_le", line);
        if (seen != null) {
            CivilRegistry.Entry entry = new CivilRegistry.Entry(cells.get(3).equals("oui"), since, seen);
            codes(cells, line).forEach(code -> add(code, entry, line));
        }
    }

    private void add(String code, CivilRegistry.Entry entry, int line) {
        if (entries.put(code, entry) != null) {
            mistake(line, "le code " + code + " est déjà dans la liste.");
        }
    }

    private List<String> codes(List<String> cells, int line) {
        List<String> codes = new ArrayList<>();
        code(cells.get(0), line, codes);
        String attached = cells.size() > COLUMNS.size() ? cells.get(COLUMNS.size()) : "";
        for (String word : attached.split("\\s+", -1)) {
            Matcher range = RANGE.matcher(word);
            if (range.matches()) {
                range(range, line, codes);
            } else if (!word.isEmpty()) {
                code(word, line, codes);
            }
        }
        return codes;
    }

    private void range(Matcher range, int line, List<String> codes) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        if (last < first || last - first > MOST_IN_RANGE) {
            mistake(line, "la suite « " + range.group() + " » ne va pas du plus petit code au plus grand.");
            return;
        }
        for (int code = first; code <= last; code++) {
            codes.add("%05d".formatted(code));
        }
    }

    private void code(String code, int line, List<String> codes) {
        if (CODE.matcher(code).matches()) {
            codes.add(code);
        } else {
            mistake(line, "« " + code + " » n'est pas un code INSEE de commune (cinq signes).");
        }
    }

    private @Nullable LocalDate date(String text, String column, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            mistake(line, column + " « " + text + " » n'est pas une date AAAA-MM-JJ.");
            return null;
        }
    }

    private void mistake(int line, String message) {
        problems.add(new ConfigProblem(FILE, line, message));
    }
}
