package fr.completude.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Matrix;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Rule;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static final SourceFile SOURCE = new SourceFile("a.pdf", Path.of("a.pdf"), "0".repeat(64), 1);
    private static final ReadFile READ =
            new ReadFile(SOURCE, "application/pdf", 2, null, List.of(page(ReadBy.OCR), page(ReadBy.TEXT_LAYER)), 5);
    private static final ReadFile PARTLY =
            new ReadFile(SOURCE, "application/pdf", 90, FileProblem.TOO_MANY_PAGES, List.of(page(ReadBy.OCR)), 5);
    private static final ReadFile UNREAD = ReadFile.unread(SOURCE, null, FileProblem.CORRUPT, 5);

    @Test
    void aDossierOfWhichNoFileCouldBeReadIsUnreadable() {
        Judgement fine = judged("cni-perte", finding(FindingStatus.SATISFIED, true));

        assertThat(Conclusion.of(List.of(), fine)).isEqualTo(Verdict.UNREADABLE);
        assertThat(Conclusion.of(List.of(UNREAD, UNREAD), fine)).isEqualTo(Verdict.UNREADABLE);
        assertThat(Conclusion.of(List.of(UNREAD, READ), fine)).isEqualTo(Verdict.COMPLETE);
        assertThat(Conclusion.of(List.of(PARTLY), fine)).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void theMostSeriousBlockingFindingDecides() {
        assertThat(Conclusion.of(
                        List.of(READ),
                        judged(
                                "cni-perte",
                                finding(FindingStatus.TO_REVIEW, true),
                                finding(FindingStatus.MISSING, true))))
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(Conclusion.of(
                        List.of(READ),
                        judged(
                                "cni-perte",
                                finding(FindingStatus.SATISFIED, true),
                                finding(FindingStatus.MISSING, false))))
                .isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void aDossierThatWasHeldAgainstNothingIsNeverComplete() {
        assertThat(Conclusion.of(List.of(READ), judged("cni-perte"))).isEqualTo(Verdict.TO_REVIEW);
        assertThat(Conclusion.of(List.of(READ), judged("cni-perte", finding(FindingStatus.SATISFIED, false))))
                .isEqualTo(Verdict.TO_REVIEW);
        assertThat(Conclusion.of(List.of(READ), judged(null, finding(FindingStatus.SATISFIED, true))))
                .isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void pagesReadByOcrAreCounted() {
        assertThat(Conclusion.ocrPages(List.of(READ, PARTLY, UNREAD))).isEqualTo(2);
    }

    private static Page page(ReadBy readBy) {
        return new Page(
                1, 100, 100, readBy, new PageQuality(null, 1, 0, 0), List.of(), List.of(), List.of(), List.of());
    }

    private static Judgement judged(@Nullable String procedure, Finding... findings) {
        return new Judgement(procedure, new Matrix("2026-11-01", "0".repeat(64)), List.of(findings));
    }

    private static Finding finding(FindingStatus status, boolean blocking) {
        Rule rule = new Rule("matrix/essai.yaml", 1, new Rule.Source("Essai", null, null));
        return new Finding("x", "X", "R-X", status, blocking, List.of(), "Constat.", null, List.of(), null, rule);
    }
}
