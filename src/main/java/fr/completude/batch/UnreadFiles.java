package fr.completude.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.language.Messages;
import fr.completude.reporting.FileTroubles;

/** What of a dossier goes to the quarantine. */
record UnreadFiles(Messages messages) {

    /** The files that could not be read, or not wholly, each with its reason in words. */
    List<UnreadFile> of(Report report) {
        FileTroubles troubles = new FileTroubles(messages);
        List<UnreadFile> unread = new ArrayList<>();
        for (ReadFile file : report.files()) {
            var problem = file.problem();
            if (problem != null) {
                unread.add(new UnreadFile(
                        file.source().path(),
                        problem.id(),
                        troubles.of(file).stream()
                                .map(trouble -> trouble.name() + " : " + trouble.problem() + ". " + trouble.advice())
                                .collect(Collectors.joining(" "))));
            }
        }
        return unread;
    }
}
