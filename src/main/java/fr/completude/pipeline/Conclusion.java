package fr.completude.pipeline;

import java.util.List;

import fr.completude.dossier.Finding;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Verdict;

/** What the files and the findings of a dossier add up to. */
final class Conclusion {

    private Conclusion() {}

    static Verdict of(List<ReadFile> files, Judgement judgement) {
        if (files.stream().allMatch(file -> file.pages().isEmpty())) {
            return Verdict.UNREADABLE;
        }
        Verdict verdict = Verdict.of(judgement.findings());
        // Nothing asked for is not the same as nothing missing: a dossier nothing was held against is seen by a person.
        boolean judged =
                judgement.procedure() != null && judgement.findings().stream().anyMatch(Finding::blocking);
        return verdict == Verdict.COMPLETE && !judged ? Verdict.TO_REVIEW : verdict;
    }

    static int rememberedPages(List<ReadFile> files) {
        return files.stream()
                .filter(ReadFile::remembered)
                .mapToInt(file -> file.pages().size())
                .sum();
    }

    /** Pages that went through OCR now, not in an earlier reading. */
    static int ocrPages(List<ReadFile> files) {
        return (int) files.stream()
                .filter(file -> !file.remembered())
                .flatMap(file -> file.pages().stream())
                .filter(page -> page.readBy() == ReadBy.OCR)
                .count();
    }
}
