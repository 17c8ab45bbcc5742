package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.PagePicture;
import fr.completude.storage.BrokenSealException;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of pages as they lie beside an earlier report, so that a dossier needs not be opened to show them again. What
 * they are of is noted in a small file; they go when the report goes.
 *
 * @param wanted how many there are when none is lacking
 */
public record KeptPictures(int wanted, List<PagePicture> pictures) {

    /** Name of the file beside a report. */
    public static final String FILE = "pictures.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The file.
     *
     * @param wanted null in one written when only whole ones were noted
     */
    private record Note(@Nullable Integer wanted, List<PagePicture> pictures) {}

    /** What the pictures are of, without themselves. */
    public String note() {
        return JSON.writeValueAsString(new Note(
                        wanted, pictures.stream().map(one -> with(one, "")).toList()))
                + "\n";
    }

    /** All that was wanted; empty when any of them is missing. */
    public static Optional<List<PagePicture>> of(Path folder) {
        KeptPictures standing = standing(folder);
        return Files.isRegularFile(folder.resolve(FILE)) && standing.pictures().size() == standing.wanted()
                ? Optional.of(standing.pictures())
                : Optional.empty();
    }

    /** Those that still stand there. */
    public static KeptPictures standing(Path folder) {
        Path note = folder.resolve(FILE);
        try {
            return Files.isRegularFile(note)
                    ? read(folder, JSON.readValue(Seals.readString(note), Note.class))
                    : new KeptPictures(0, List.of());
        } catch (IOException | JacksonException e) {
            // Without the note nobody knows what they are of.
            return new KeptPictures(1, List.of());
        }
    }

    private static KeptPictures read(Path folder, Note note) throws IOException {
        List<PagePicture> pictures = new ArrayList<>();
        List<String> names =
                List.copyOf(PageImages.beside(note.pictures()).files().keySet());
        for (int i = 0; i < names.size(); i++) {
            Path picture = folder.resolve(names.get(i));
            try {
                if (Files.isRegularFile(picture)) {
                    pictures.add(
                            with(note.pictures().get(i), Base64.getEncoder().encodeToString(Seals.read(picture))));
                }
            } catch (BrokenSealException e) {
                // A damaged one is as good as missing; the others stay.
            }
        }
        Integer wanted = note.wanted();
        return new KeptPictures(wanted == null ? note.pictures().size() : wanted, List.copyOf(pictures));
    }

    private static PagePicture with(PagePicture picture, String jpeg) {
        return new PagePicture(
                picture.file(), picture.page(), picture.widthPx(), picture.heightPx(), picture.asRead(), jpeg);
    }
}
