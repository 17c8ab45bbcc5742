package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.PagePicture;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of pages as they lie beside an earlier report, so that a dossier that is as it was needs not be opened to
 * show them again. What they are of is noted in a small file; they go when the report goes.
 */
public final class KeptPictures {

    /** Name of the file beside a report. */
    public static final String FILE = "pictures.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KeptPictures() {}

    private record Note(List<PagePicture> pictures) {}

    /** What the pictures are of, without themselves. */
    public static String write(List<PagePicture> pictures) {
        return JSON.writeValueAsString(
                        new Note(pictures.stream().map(one -> with(one, "")).toList()))
                + "\n";
    }

    /** Those beside an earlier report; empty when any of them is missing. */
    public static Optional<List<PagePicture>> of(Path folder) {
        Path note = folder.resolve(FILE);
        try {
            return Files.isRegularFile(note)
                    ? Optional.of(read(folder, JSON.readValue(Files.readString(note), Note.class)))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            // Some are gone: they are made again.
            return Optional.empty();
        }
    }

    private static List<PagePicture> read(Path folder, Note note) throws IOException {
        List<PagePicture> pictures = new ArrayList<>();
        Map<String, byte[]> names = PageImages.beside(note.pictures()).files();
        for (String name : names.keySet()) {
            byte[] jpeg = Files.readAllBytes(folder.resolve(name));
            pictures.add(with(
                    note.pictures().get(pictures.size()), Base64.getEncoder().encodeToString(jpeg)));
        }
        return pictures;
    }

    private static PagePicture with(PagePicture picture, String jpeg) {
        return new PagePicture(
                picture.file(), picture.page(), picture.widthPx(), picture.heightPx(), picture.asRead(), jpeg);
    }
}
