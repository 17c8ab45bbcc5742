package fr.completude.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bytes near to what is meant to be read: cut, doubled, mixed, spoiled. The same number gives the same bytes. */
final class Seed {

    private static final List<String> WORDS = List.of(
            "<",
            "<<<<",
            "0",
            "9",
            "\u0000",
            "\u00DC",
            "\u001D",
            "\u001E",
            "\u001F",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "|",
            ">",
            "\"",
            "'",
            "\n",
            "\r\n",
            "\t",
            ";",
            "#",
            "%",
            "31/02/2026",
            "2026-13-45",
            "0000-00-00",
            "1er",
            "février",
            "\uFFFF",
            "\uD83D\uDE00",
            "\u202E",
            "١٢٣",
            "9999999999999999999",
            "-1",
            "1e999",
            "NaN",
            "~",
            "null");

    private final List<byte[]> sound;
    private final Random random;

    Seed(List<byte[]> sound, long number) {
        this.sound = sound;
        this.random = new Random(number);
    }

    byte[] next() {
        byte[] bytes = sound.get(random.nextInt(sound.size())).clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(16));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, from, new byte[0], to);
            case 1 ->
                joined(bytes, from, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), from);
            case 2 -> joined(bytes, from, java.util.Arrays.copyOfRange(bytes, from, to), from);
            case 3 -> joined(bytes, from, other(), to);
            case 4 -> flipped(bytes);
            default -> joined(bytes, from, new byte[0], bytes.length);
        };
    }

    private byte[] other() {
        byte[] other = sound.get(random.nextInt(sound.size()));
        int from = random.nextInt(other.length + 1);
        return java.util.Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(64)));
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int before, byte[] between, int after) {
        byte[] joined = new byte[before + between.length + bytes.length - after];
        System.arraycopy(bytes, 0, joined, 0, before);
        System.arraycopy(between, 0, joined, before, between.length);
        System.arraycopy(bytes, after, joined, before + between.length, bytes.length - after);
        return joined;
    }
}
