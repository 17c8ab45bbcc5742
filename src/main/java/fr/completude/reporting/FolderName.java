package fr.completude.reporting;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names of dossiers and mairies as names of folders, whatever people wrote and whatever the system can hold. */
public final class FolderName {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|\uFFFD]");
    private static final Pattern DOTS = Pattern.compile("^\\.+|(?:\\G|(?<![. ]))[. ]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x20-\\x7E]");
    /** Three bytes each at most for the letters of living languages: under the 255 bytes of common file systems. */
    private static final int MAX_LENGTH = 80;

    private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private FolderName() {}

    /** The name, without what no file system holds; {@code sans-nom} when nothing is left. */
    public static String of(String name) {
        return fit(name, NAMES);
    }

    /** The name of a mairie; {@code sans-mairie} when there is none. */
    public static String ofMairie(@Nullable String mairie) {
        return mairie == null ? "sans-mairie" : of(mairie);
    }

    /** Names for a system whose encoding cannot hold the accents (a job started without a locale) lose them. */
    static String fit(String name, Charset names) {
        String held = names.newEncoder().canEncode(name) ? name : withoutAccents(name);
        String clean = DOTS.matcher(UNFIT.matcher(held).replaceAll("_"))
                .replaceAll("_")
                .strip();
        String whole = clean.codePointCount(0, clean.length()) > MAX_LENGTH
                ? clean.substring(0, clean.offsetByCodePoints(0, MAX_LENGTH)).strip()
                : clean;
        return whole.isEmpty() ? "sans-nom" : whole;
    }

    private static String withoutAccents(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return FOREIGN.matcher(plain).replaceAll("_");
    }
}
