package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.completude.reporting.FolderName;
import org.springframework.web.multipart.MultipartFile;

/** The files a form brought. */
record Uploads(List<MultipartFile> files) {

    /** None: what is there already is read once more. */
    static final Uploads NONE = new Uploads(List.of());

    /** At least one. */
    static Uploads needed(List<MultipartFile> files) {
        Uploads uploads = new Uploads(files);
        if (uploads.named().isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
        return uploads;
    }

    /**
     * Puts them all into a folder, or none of them.
     *
     * @return where they are now
     */
    List<Path> into(Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        try {
            for (MultipartFile file : named()) {
                Path place = free(folder, FolderName.of(String.valueOf(file.getOriginalFilename())));
                kept.add(place);
                file.transferTo(place);
            }
            return List.copyOf(kept);
        } catch (IOException | RuntimeException e) {
            remove(kept);
            throw e;
        }
    }

    static void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** A form sent without a file still has one part, without a name. */
    private List<MultipartFile> named() {
        return files.stream()
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank())
                .toList();
    }

    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(i + "-" + name);
        }
        return place;
    }
}
