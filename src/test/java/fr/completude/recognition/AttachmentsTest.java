package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Candidate;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pieces in files that hold others. */
class AttachmentsTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));
    private static final String MAIL = "message/rfc822";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final PageOfText GREETING =
            PageOfText.of("Bonjour Madame,", "vous trouverez mes papiers ci-joints.", "Bien à vous, Léa");

    @Test
    void aPieceIsKnownByTheAttachmentItStandsIn() {
        List<Piece> pieces =
                recognised(MAIL, List.of(), part(null, GREETING), part("facture.pdf", Papers.electricityBill()));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).type()).isEqualTo("facture-electricite");
        assertThat(pieces.get(0).regions()).extracting(Region::part).containsExactly("facture.pdf");
        assertThat(pieces.get(0).regions()).extracting(Region::page).containsExactly(2);
        assertThat(pieces.get(0).fields().values())
                .allSatisfy(field -> assertThat(field.place().part()).isEqualTo("facture.pdf"));
    }

    @Test
    void noPieceRunsOverFromOneAttachmentIntoTheNext() {
        PageOfText first = Papers.electricityBill().then("Page 1 sur 2");
        PageOfText second = PageOfText.of("Page 2 sur 2", "Détail de votre consommation", "Heures creuses 120 kWh");

        assertThat(recognised(MAIL, List.of(), part("a.pdf", first), part("a.pdf", second)))
                .hasSize(1);
        assertThat(recognised(MAIL, List.of(), part("a.pdf", first), part("b.pdf", second)))
                .hasSize(2);
    }

    @Test
    void aGreetingAboveAnAttachmentThatCannotBeReadIsNoPieceEither() {
        UnreadPart unread = new UnreadPart("a.pdf", "application/pdf", FileProblem.ENCRYPTED);
        assertThat(recognised(MAIL, List.of(unread), part(null, GREETING))).isEmpty();
    }

    @Test
    void aShortMailThatNamesThePapersItBearsIsNoneOfThem() {
        PageOfText naming = PageOfText.of("Bonjour,", "ci-joint ma facture d'électricité et ma carte d'identité.");

        assertThat(recognised(MAIL, List.of(), part(null, naming), part("facture.pdf", Papers.electricityBill())))
                .extracting(Piece::type)
                .containsExactly("facture-electricite");
        assertThat(recognised(WORD, List.of(), part(null, naming), part("image1.png", Papers.electricityBill())))
                .hasSize(2);
    }

    @Test
    void aTextSentByItselfIsShownToAPerson() {
        assertThat(recognised(WORD, List.of(), part(null, GREETING))).hasSize(1);
    }

    @Test
    void aLongTextWithAPictureInItMayBeAPaperNobodyKnows() {
        PageOfText text = PageOfText.of("Bonjour,");
        for (int i = 0; i < 20; i++) {
            text.then("ceci est une longue lettre dont nul ne sait le genre");
        }
        assertThat(recognised(WORD, List.of(), part(null, text), part("image1.png", Papers.electricityBill())))
                .hasSize(2);
        assertThat(recognised(WORD, List.of(), part(null, GREETING), part("image1.png", Papers.electricityBill())))
                .hasSize(1);
    }

    @Test
    void aPaperTypedIntoAMailIsNoPieceButAPersonLooksAtIt() {
        List<Piece> pieces =
                recognised(MAIL, List.of(), part(null, Papers.electricityBill()), part("image1.png", GREETING));
        assertThat(pieces).extracting(Piece::type).doesNotContain("facture-electricite");
        assertThat(pieces.get(0).candidates()).extracting(Candidate::type).containsExactly("facture-electricite");
        assertThat(pieces.get(0).reason()).contains("apporter le document lui-même");
    }

    private record PartPage(@Nullable String part, PageOfText text) {}

    private static PartPage part(@Nullable String part, PageOfText text) {
        return new PartPage(part, text);
    }

    private static Page typed(Page page) {
        return new Page(
                page.number(),
                page.widthPx(),
                page.heightPx(),
                ReadBy.TYPED,
                page.quality(),
                page.words(),
                page.mrz(),
                page.pictures(),
                page.codes(),
                page.part());
    }

    private static List<Piece> recognised(String mediaType, List<UnreadPart> unread, PartPage... parts) {
        List<Page> pages = new ArrayList<>();
        for (PartPage part : parts) {
            Page page = part.text().page(pages.size() + 1).in(part.part());
            pages.add(part.part() == null ? typed(page) : page);
        }
        SourceFile source = new SourceFile("envoi", Path.of("envoi"), "", 1);
        FileProblem problem = unread.isEmpty() ? null : unread.get(0).problem();
        return RECOGNISER.recognise(
                List.of(new ReadFile(source, mediaType, pages.size(), problem, pages, 0, unread, false)));
    }
}
