package fr.completude.checking.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A worked dossier kept beside the rules: a situation, the pieces brought, and what the check must say.
 *
 * @param today the day of the check
 * @param unread files nothing could be read of
 * @param expected status by requirement id; every other requirement must want nothing more
 * @param line where it stands in its file
 */
record Example(
        String id,
        String title,
        Declaration declaration,
        List<Piece> pieces,
        List<ReadFile> unread,
        LocalDate today,
        Map<String, FindingStatus> expected,
        @Nullable Verdict verdict,
        String file,
        int line) {}
