package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.FolderName;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers an operator wants read again from the first byte, whatever is remembered of them: one empty file each, under
 * the hash of {@code MAIRIE/DOSSIER} as their report folders are named. A run that is under way finds them too, if it
 * has not come to them yet. A wish is taken when the reading begins and goes when its report is there, so that one
 * uttered meanwhile stays for the next night.
 */
public final class AskedAgain {

    private static final String TAKEN = ".taken";

    private final Path folder;

    /** The wishes about an output folder. */
    public AskedAgain(Path output) {
        this.folder = RunLock.stateOf(output).resolve("again");
    }

    /**
     * Notes the wish.
     *
     * @param mairie null when the dossier is nobody's
     */
    public void ask(@Nullable String mairie, String dossier) throws IOException {
        AtomicFolder.write(mark(mairie, dossier), "");
    }

    boolean isAsked(@Nullable String mairie, String dossier) {
        Path mark = mark(mairie, dossier);
        return Files.exists(mark) || Files.exists(taken(mark));
    }

    /** Its reading begins. */
    void take(@Nullable String mairie, String dossier) throws IOException {
        Path mark = mark(mairie, dossier);
        if (Files.exists(mark)) {
            Files.move(mark, taken(mark), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** It was read since it was taken. */
    void done(@Nullable String mairie, String dossier) throws IOException {
        Files.deleteIfExists(taken(mark(mairie, dossier)));
    }

    /** Nobody asks any more. */
    void forget(@Nullable String mairie, String dossier) throws IOException {
        Files.deleteIfExists(mark(mairie, dossier));
        Files.deleteIfExists(taken(mark(mairie, dossier)));
    }

    private static Path taken(Path mark) {
        return mark.resolveSibling(mark.getFileName() + TAKEN);
    }

    private Path mark(@Nullable String mairie, String dossier) {
        return folder.resolve(ReportFolder.key(FolderName.ofMairie(mairie) + "/" + FolderName.of(dossier)));
    }
}
