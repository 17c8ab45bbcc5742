package fr.completude.batch;

import java.time.LocalDateTime;

import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Something found in the inbox: a dossier, or a stray that is none.
 *
 * @param path under the inbox, with {@code /} between folders, byte for byte as on the disk: no two entries share it
 * @param name of the dossier; of a stray, its path for people to read
 * @param mairie whose dossier it is, as far as known without reading
 * @param appointment declared, null when unknown
 * @param refusal why it is no dossier, in one sentence; null for a dossier
 * @param stamp how it looks from outside: names, sizes, dates; null when nobody looked
 */
public record InboxEntry(
        String path,
        String name,
        @Nullable String mairie,
        @Nullable LocalDateTime appointment,
        @Nullable String refusal,
        @Nullable String stamp) {

    /** No path of a dossier begins so: a question mark is percent-encoded there. */
    private static final String STRAY = "?";

    /** What tells it from every other entry of the inbox, strays from dossiers too. */
    String key() {
        return Sha256.of(refusal == null ? path : STRAY + path);
    }

    /** An entry nobody looked at from outside. */
    public InboxEntry(
            String path,
            String name,
            @Nullable String mairie,
            @Nullable LocalDateTime appointment,
            @Nullable String refusal) {
        this(path, name, mairie, appointment, refusal, null);
    }
}
