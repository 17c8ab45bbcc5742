package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Dossier;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.SourceFile;
import fr.completude.reporting.Kept;
import fr.completude.reporting.RecognisedJson;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;

/** What an earlier night recognised in a dossier, kept beside its report. */
record KeptPieces(Kept kept) {

    /** Of an earlier answer; empty when there was none, or its report has been taken away. */
    static Optional<KeptPieces> of(@Nullable Earlier earlier) {
        if (earlier == null) {
            return Optional.empty();
        }
        Path file = earlier.folder().resolve(RecognisedJson.FILE);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new KeptPieces(RecognisedJson.read(Seals.readString(file))))
                    : Optional.empty();
        } catch (IOException e) {
            // Half a file, or one of another program: the dossier is looked at as if it were new.
            return Optional.empty();
        }
    }

    /** The dossier as recognised then, with what it declares now; empty when any file is new, changed or gone. */
    Optional<Recognised> stillTrueOf(Dossier dossier) {
        List<ReadFile> then = kept.recognised().files();
        if (!sources(then)
                .equals(dossier.files().stream().map(KeptPieces::outside).toList())) {
            return Optional.empty();
        }
        List<ReadFile> now = new ArrayList<>();
        for (SourceFile file : dossier.files()) {
            now.add(lying(file, then.get(now.size())));
        }
        return Optional.of(new Recognised(
                dossier.name(), dossier.declaration(), kept.recognised().pieces(), now));
    }

    /** A file as read then, where it lies now. */
    private static ReadFile lying(SourceFile now, ReadFile then) {
        return new ReadFile(
                now, then.mediaType(), then.pageCount(), then.problem(), then.pages(), 0, then.unreadParts(), true);
    }

    private static List<SourceFile> sources(List<ReadFile> files) {
        return files.stream().map(file -> outside(file.source())).toList();
    }

    /** A file apart from where it lies. */
    private static SourceFile outside(SourceFile file) {
        return new SourceFile(file.path(), Path.of(""), file.sha256(), file.bytes(), file.problem());
    }
}
