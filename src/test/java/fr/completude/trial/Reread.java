package fr.completude.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.Recognition;

/** Reads files and recognises the pieces in them, with second looks, as the program does. */
record Reread(DocumentReader reader, Recogniser recogniser) {

    /** Files as they were read, and the pieces in them. */
    record Result(List<ReadFile> files, List<Piece> pieces) {}

    List<Piece> pieces(Path folder, List<String> names) throws IOException {
        return result(folder, names).pieces();
    }

    Result result(Path folder, List<String> names) throws IOException {
        List<ReadFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(reader.read(source(folder.resolve(name), name)));
        }
        Recognition first = recogniser.recognition(files);
        Map<String, List<Look>> wanted = first.looks();
        Map<String, List<SecondReading>> seen = new HashMap<>();
        for (ReadFile file : files) {
            List<Look> here = wanted.getOrDefault(file.source().path(), List.of());
            if (!here.isEmpty()) {
                seen.put(file.source().path(), reader.again(file, here));
            }
        }
        return new Result(files, first.completed(seen));
    }

    private static SourceFile source(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new SourceFile(name, file, hash, bytes.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
