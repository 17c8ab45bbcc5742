package fr.completude.recognition.twoddoc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import fr.completude.config.Problems;

/** What a 2D-Doc code holds. */
public final class TwoDDocFuzz {

    public static final List<String> SEEDS =
            List.of(Vectors.V02_BILL, Vectors.V03_BILL, Vectors.V04_ACT, Vectors.V04_TAX, BinaryCodes.identityTitle());

    private static final TwoDDocReader READER = TwoDDocReader.load(Path.of("config"), Set.of(), new Problems());

    private TwoDDocFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        READER.read(new String(data, StandardCharsets.UTF_8));
        READER.read(new String(data, StandardCharsets.ISO_8859_1));
    }
}
