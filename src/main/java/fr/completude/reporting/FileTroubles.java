package fr.completude.reporting;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** Says which files, and which files within files, could not be read, why, and what to do. */
public final class FileTroubles {

    private final Messages messages;

    /**
     * One file.
     *
     * @param name « bulletin.pdf », « bulletin.pdf (dans courriel.eml) »
     * @param problem « protégé par un mot de passe », without a full stop
     * @param advice a sentence
     */
    public record Trouble(String name, String problem, String advice) {}

    public FileTroubles(Messages messages) {
        this.messages = messages;
    }

    /** Of a file: none when it was read wholly, several when several parts of it were not. */
    public List<Trouble> of(ReadFile file) {
        FileProblem problem = file.problem();
        if (problem == null) {
            return List.of();
        }
        String path = file.source().path();
        List<Trouble> troubles = new ArrayList<>();
        if (file.unreadParts().stream().noneMatch(part -> part.problem() == problem)) {
            troubles.add(trouble(path, file.mediaType(), problem));
        }
        for (UnreadPart part : file.unreadParts()) {
            troubles.add(
                    trouble(messages.say("report.file.within", part.name(), path), part.mediaType(), part.problem()));
        }
        return troubles;
    }

    private Trouble trouble(String name, @Nullable String mediaType, FileProblem problem) {
        String key = problem.id() + kind(mediaType, problem);
        return new Trouble(name, messages.say("report.problem." + key), messages.say("report.advice." + key));
    }

    /** What is said depends on the kind of file for formats not read, and for pictures of too many pixels. */
    private static String kind(@Nullable String mediaType, FileProblem problem) {
        return switch (problem) {
            case UNSUPPORTED ->
                FileKind.of(mediaType).map(kind -> "." + kind.id()).orElse("");
            // Files too large in bytes are not opened, so nothing is known of their type.
            case TOO_LARGE -> mediaType == null ? "" : ".picture";
            default -> "";
        };
    }
}
