package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fr.completude.checking.matrix.Lexicon;
import fr.completude.dossier.Box;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.dossier.Word;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was not recognised may hold what seems missing: where, and only then. */
class LeftoversTest {

    private static final Set<String> CARD = Set.of("cni");
    private static final PageQuality SHARP = new PageQuality(200.0, 0.3, 0, 0);
    private static final PageQuality BLURRED = new PageQuality(200.0, 0.29, 0, 0);
    private static final Lexicon LEXICON =
            new Lexicon(Map.of(), Map.of(), Map.of(), Map.of(), Set.of("cni", "passeport"));

    @Test
    void aHalfRecognisedPieceIsLikelyThereAndOnlyForItsTypes() {
        Leftovers left = of(List.of(unknown(List.of("cni"), List.of(ReadBy.OCR), SHARP, 2)), List.of());
        assertThat(left.likely(CARD)).contains("scan.pdf, page 2");
        assertThat(left.possible(CARD)).contains("scan.pdf, page 2");
        assertThat(left.likely(Set.of("passeport"))).isEmpty();
        assertThat(left.possible(Set.of("passeport"))).isEmpty();
    }

    @Test
    void aPieceThatWasRecognisedHidesNothing() {
        Piece card = unknown(List.of("cni"), List.of(ReadBy.OCR), BLURRED, 1);
        Piece known = new Piece(
                "p1",
                "passeport",
                null,
                0.9,
                card.candidates(),
                null,
                card.regions(),
                card.readBy(),
                Map.of(),
                BLURRED,
                null,
                List.of());
        Leftovers left = of(List.of(known), List.of());
        assertThat(left.likely(CARD)).isEmpty();
        assertThat(left.possible(CARD)).isEmpty();
    }

    @Test
    void aBlurredOrUnreadPageMayHoldAnythingButATextLayerHidesNothing() {
        assertThat(possible(unknown(List.of(), List.of(ReadBy.OCR), BLURRED, 1)))
                .isTrue();
        assertThat(possible(unknown(List.of(), List.of(ReadBy.OCR), SHARP, 1))).isFalse();
        assertThat(possible(unknown(List.of(), List.of(ReadBy.NOTHING), SHARP, 1)))
                .isTrue();
        assertThat(possible(unknown(List.of(), List.of(ReadBy.TEXT_LAYER), BLURRED, 1)))
                .isFalse();
        assertThat(possible(unknown(List.of("passeport"), List.of(ReadBy.OCR), BLURRED, 1)))
                .isFalse();
    }

    @Test
    void aTypeThatNobodyRecognisesMayBeOnAnyPageLeft() {
        Piece sharp = unknown(List.of(), List.of(ReadBy.OCR), SHARP, 1);
        assertThat(of(List.of(sharp), List.of()).possible(Set.of("bail"))).contains("scan.pdf, page 1");
        assertThat(of(List.of(sharp), List.of()).possible(Set.of("bail", "cni")))
                .isPresent();
        assertThat(of(List.of(sharp), List.of()).likely(Set.of("bail"))).isEmpty();
    }

    @Test
    void aPageOfAFewWordsWasNotReallyRead() {
        Piece sharp = unknown(List.of(), List.of(ReadBy.OCR), SHARP, 2);
        assertThat(possible(sharp, file("scan.pdf", null, 2, 50, 4))).isTrue();
        assertThat(possible(sharp, file("scan.pdf", null, 2, 50, 5))).isFalse();
        assertThat(possible(sharp, file("scan.pdf", null, 2, 4, 50))).isFalse();
        assertThat(possible(sharp, file("autre.pdf", null, 2, 4, 4))).isFalse();
    }

    @Test
    void aFileThatWasNotReadWhollyMayHoldAnything() {
        assertThat(of(List.of(), List.of(file("a.pdf", FileProblem.ENCRYPTED, 0)))
                        .possible(CARD))
                .contains("a.pdf");
        assertThat(of(List.of(), List.of(file("a.pdf", FileProblem.TOO_MANY_PAGES, 3, 50, 50)))
                        .possible(CARD))
                .contains("a.pdf");
        // All pages are there, but of one only a part could be seen: a picture cut off, OCR that ran out.
        assertThat(of(List.of(), List.of(file("a.pdf", FileProblem.CORRUPT, 2, 50, 50)))
                        .possible(CARD))
                .contains("a.pdf");
        assertThat(of(List.of(), List.of(file("a.pdf", null, 3, 50, 50))).possible(CARD))
                .isEmpty();
        assertThat(of(List.of(), List.of(file("a.pdf", FileProblem.ENCRYPTED, 0)))
                        .likely(CARD))
                .isEmpty();
    }

    @Test
    void anAttachmentThatWasNotReadIsNamed() {
        ReadFile mail = file("courriel.eml", FileProblem.ENCRYPTED, 2, 50);
        ReadFile read = new ReadFile(
                mail.source(),
                mail.mediaType(),
                mail.pageCount(),
                mail.problem(),
                mail.pages(),
                0,
                List.of(new UnreadPart("bail.pdf", "application/pdf", FileProblem.ENCRYPTED)),
                false);
        assertThat(of(List.of(), List.of(read)).possible(CARD)).contains("bail.pdf (dans courriel.eml)");
    }

    @Test
    void threePlacesAreNamedAtMostAndEachOnce() {
        List<Piece> pieces = IntStream.of(1, 1, 2, 3, 4)
                .mapToObj(page -> unknown(List.of("cni"), List.of(ReadBy.OCR), SHARP, page))
                .toList();
        assertThat(of(pieces, List.of()).likely(CARD))
                .contains("scan.pdf, page 1 ; scan.pdf, page 2 ; scan.pdf, page 3");
    }

    private static boolean possible(Piece piece, ReadFile... files) {
        return of(List.of(piece), List.of(files)).possible(CARD).isPresent();
    }

    private static Leftovers of(List<Piece> pieces, List<ReadFile> files) {
        return new Leftovers(pieces, files, LEXICON, Messages.french());
    }

    private static Piece unknown(List<String> candidates, List<ReadBy> readBy, PageQuality quality, int page) {
        return new Piece(
                "p1",
                null,
                null,
                0,
                candidates.stream().map(type -> new Candidate(type, 0.5)).toList(),
                "non reconnu",
                List.of(new Region("scan.pdf", page, Box.PAGE)),
                readBy,
                Map.of(),
                quality,
                null,
                List.of());
    }

    private static ReadFile file(String path, @Nullable FileProblem problem, int pageCount, int... words) {
        Word word = new Word("mot", Box.PAGE, 1, 0);
        List<Page> pages = IntStream.range(0, words.length)
                .mapToObj(i -> new Page(
                        i + 1,
                        100,
                        100,
                        ReadBy.OCR,
                        SHARP,
                        Collections.nCopies(words[i], word),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new ReadFile(new SourceFile(path, Path.of(path), "", 0), null, pageCount, problem, pages, 0);
    }
}
