package fr.completude.hostile.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.completude.intake.ReceptionRules;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions take a number of steps that grows with the length of the text, not with its square: those of the
 * constants, of calls such as {@code split}, and of the configuration; not those built within methods. Steps are
 * counted, not timed.
 */
class PatternsTest {

    /** Steps a character. A square takes ten thousand and more. */
    private static final int STEPS = 300;

    private static final Path CONFIG = Path.of("config");

    @Test
    void noTextKeepsAPatternBusy() throws Exception {
        Set<Pattern> patterns = patterns();
        List<String> texts = BusyTexts.all();
        TreeMap<String, String> busy = new TreeMap<>();

        for (Pattern pattern : patterns) {
            texts.stream()
                    .filter(text -> !ends(pattern, text))
                    .findFirst()
                    .ifPresent(text -> busy.put(pattern.pattern(), shown(text)));
        }

        assertThat(busy).isEmpty();
    }

    @Test
    void thePatternsAreFound() throws Exception {
        assertThat(patterns())
                .extracting(Pattern::pattern)
                .contains("\\p{M}+", "\\s+", "[ ,]+", "^B\\d{4},? \\p{Lu}\\p{Ll}{2,}");
    }

    @Test
    void aPatternThatIsKeptBusyIsNoticed() {
        assertThat(ends(Pattern.compile("\\s*,"), " ".repeat(100_000))).isFalse();
        assertThat(ends(Pattern.compile("(a|b)*c"), "ab".repeat(50_000))).isFalse();
        assertThat(ends(Pattern.compile("(?:\\d+)+x"), "1".repeat(100_000))).isFalse();
        assertThat(ends(Pattern.compile("\\d{1,4}"), "1".repeat(100_000))).isTrue();
    }

    private static Set<Pattern> patterns() throws Exception {
        HeldPatterns held = new HeldPatterns();
        Path program = Path.of(Recogniser.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (JavaClass type : new ClassFileImporter().importPath(program)) {
            held.ofClass(Class.forName(type.getName(), false, PatternsTest.class.getClassLoader()));
        }
        held.in(ReceptionRules.load(CONFIG));
        held.in(Recogniser.load(CONFIG));
        Set<Pattern> patterns = new LinkedHashSet<>(held.patterns());
        patterns.addAll(WrittenPatterns.all());
        return patterns;
    }

    /** Whether a pattern comes to an end within its steps, looked for from each place on and held against the whole. */
    private static boolean ends(Pattern pattern, String text) {
        List<Matcher> matchers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            matchers.add(pattern.matcher(new CountedText(text, (long) STEPS * text.length())));
        }
        try {
            Matcher finding = matchers.get(0);
            while (finding.find()) {
                // On to the next.
            }
            matchers.get(1).matches();
            matchers.get(2).lookingAt();
            return true;
        } catch (CountedText.ExhaustedException | StackOverflowError e) {
            return false;
        }
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(30, text.length())).replace("\n", "\\n");
    }
}
