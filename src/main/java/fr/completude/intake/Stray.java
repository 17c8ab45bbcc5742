package fr.completude.intake;

import java.nio.file.Path;

/**
 * Something in an inbox that belongs to no dossier; somebody has to be told.
 *
 * @param place where it lies in its inbox, percent-encoded as {@link Deposit#place()}: no two strays share it
 * @param path the same for people to read, with {@code /} between folders
 * @param location where it is
 */
public record Stray(String place, String path, Path location, Reason reason) implements Arrival {

    /** Why it was not taken. */
    public enum Reason {
        /** A file beside the dossiers: nobody can say which one it belongs to. */
        LOOSE_FILE("intake.stray.loose-file"),
        /** A link: what it points to may lie outside the inbox. */
        LINK("intake.stray.link"),
        /** A folder with nothing in it, or only ignored files. */
        EMPTY_FOLDER("intake.stray.empty-folder"),
        /** The program may not look into it. */
        NO_ACCESS("intake.stray.no-access");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /** Key of its sentence in the message files; {@code {0}} is the path. */
        public String messageKey() {
            return messageKey;
        }
    }
}
