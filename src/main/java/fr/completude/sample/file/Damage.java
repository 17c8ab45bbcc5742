package fr.completude.sample.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.sample.paper.PaperPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes a file unreadable in one of the ways uploads are. */
final class Damage {

    private static final int KEY_BITS = 128;

    private Damage() {}

    /**
     * The file, damaged.
     *
     * @param how {@code chiffre} for a password nobody gave, {@code tronque} for an upload that broke off, {@code
     *     vide} for no byte at all, the empty text for no damage
     */
    static MadeFile of(String how, MadeFile file) throws IOException {
        return switch (how) {
            case "" -> file;
            case "chiffre" -> broken(file, encrypted(file.bytes()), FileProblem.ENCRYPTED);
            case "tronque" -> broken(file, Arrays.copyOf(file.bytes(), file.bytes().length / 4), FileProblem.CORRUPT);
            case "vide" -> broken(file, new byte[0], FileProblem.EMPTY);
            default -> throw new IllegalArgumentException("No such damage: " + how);
        };
    }

    private static MadeFile broken(MadeFile file, byte[] bytes, FileProblem problem) {
        return new MadeFile(file.path(), bytes, file.pages(), problem.id(), List.copyOf(file.content()));
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("proprietaire", "lecteur", new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            // RC4: AES would draw its salts from the machine, and the same seed would not give the same bytes.
            policy.setPreferAES(false);
            document.protect(policy);
            return PaperPress.bytes(document, "Complétude, exemple inventé");
        }
    }
}
