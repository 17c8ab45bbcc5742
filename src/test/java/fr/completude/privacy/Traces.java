package fr.completude.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for words in files, in what is packed in them, and in their names. */
final class Traces {

    private Traces() {}

    /** Every place under a folder where one of the words stands, {@code file: word}. */
    static List<String> of(Collection<String> words, Path folder, Predicate<Path> where) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.filter(where).toList()) {
                String name = folder.relativize(path).toString();
                String text = Files.isRegularFile(path) ? name + "\n" + content(path) : name;
                found.addAll(
                        in(text, words).stream().map(word -> name + ": " + word).toList());
            }
        }
        return found;
    }

    /** Those of the words that stand in a text. */
    static List<String> in(String text, Collection<String> words) {
        String plain = text.toUpperCase(Locale.ROOT);
        return words.stream()
                .filter(word -> plain.contains(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = packed.readAllBytes();
            }
        }
        // A database may keep its texts with two bytes a letter.
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        return plain + plain.replace("\0", "");
    }
}
