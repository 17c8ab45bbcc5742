package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import org.junit.jupiter.api.Test;

/** The number of a pré-demande as scans give it: large, in a frame, letters and digits side by side. */
class PreApplicationNumberTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    @Test
    void whereNothingWasReadBelowTheLabelThatZoneIsLookedAt() {
        ReadFile file = scanned(summary());
        Recognition first = RECOGNISER.recognition(List.of(file));

        Look look = look(first);

        assertThat(look.kind()).isEqualTo(Look.Kind.NUMBER);
        assertThat(look.box().top()).isGreaterThan(0.21);
        assertThat(look.box().bottom()).isLessThan(0.27);
        FieldValue number = completed(first, look, "H44L5JU375", "H44L5JU375");
        assertThat(number.value()).isEqualTo("H44L5JU375");
        assertThat(number.variants()).isEmpty();
    }

    @Test
    void aLetterThatMayBeANoughtIsListedAmongTheVariants() {
        ReadFile file = scanned(summary().tall(0.1, 0.23, List.of("WOD2278N32"), List.of(0.7)));
        Recognition first = RECOGNISER.recognition(List.of(file));
        assertThat(number(first.pieces().get(0)).variants()).containsExactly("W0D2278N32");

        Look look = look(first);

        FieldValue number = completed(first, look, "WOD2278N32", "WOD2278N32");
        assertThat(number.value()).isEqualTo("W0D2278N32");
        assertThat(number.variants()).contains("WOD2278N32");
        assertThat(number.confidence()).isLessThan(0.5);
    }

    @Test
    void whereTwoEnginesDifferTheNumberOfTheSecondIsAVariant() {
        ReadFile file = scanned(summary().tall(0.1, 0.23, List.of("63363R4986"), List.of(0.7)));
        Recognition first = RECOGNISER.recognition(List.of(file));
        Look look = look(first);

        FieldValue number = completed(first, look, "63363R4986", "G3363R4986");

        assertThat(number.value()).isEqualTo("63363R4986");
        assertThat(number.variants()).contains("G3363R4986");
        assertThat(number.confidence()).isLessThan(0.5);
    }

    @Test
    void whatTheFileItselfHoldsAsTextIsNoOther() {
        Piece piece = Recognised.only(summary().at(0.1, 0.23, "WOD2278N32").in("recapitulatif.pdf"));

        assertThat(number(piece).value()).isEqualTo("WOD2278N32");
        assertThat(number(piece).variants()).isEmpty();
    }

    @Test
    void whatTheSquareCodeBesideTheLabelWasTakenForDoesNotHideTheNumber() {
        PageOfText page = new PageOfText()
                .at(0.07, 0.131, "Votre pré-demande est enregistrée")
                .at(0.07, 0.163, "Conservez votre numéro, il vous sera demandé le jour du rendez-vous.")
                .tall(0.859, 0.209, List.of("oO"), List.of(0.62))
                .at(0.102, 0.221, "NUMÉRO DE PRÉ-DEMANDE")
                .tall(0.86, 0.252, List.of("Her"), List.of(0.59))
                .tall(0.102, 0.253, List.of("J2R8V2CNWE"), List.of(0.92))
                .at(0.818, 0.276, "eu")
                .at(0.08, 0.343, "Récapitulatif")
                .at(0.08, 0.372, "Type de titre")
                .at(0.72, 0.372, "Carte nationale d'identité");

        FieldValue number = number(RECOGNISER.recognise(List.of(scanned(page))).get(0));

        assertThat(number.value()).isEqualTo("J2R8V2CNWE");
    }

    @Test
    void aDigitThatOneEngineIsKnownToMistakeIsListedAllTheSame() {
        ReadFile file = scanned(summary().tall(0.1, 0.23, List.of("HOUR2U2234"), List.of(0.7)));
        Recognition first = RECOGNISER.recognition(List.of(file));

        FieldValue number = completed(first, look(first), "HOUR2U2234", "H9UR2U2234");

        assertThat(number.variants()).contains("H9UR2U2234");
    }

    @Test
    void a6ThatBothEnginesReadAsAGIsAmongTheVariants() {
        ReadFile file = scanned(summary().tall(0.1, 0.23, List.of("C7V9FBUYGF"), List.of(0.9)));

        FieldValue number = number(RECOGNISER.recognise(List.of(file)).get(0));

        assertThat(number.variants()).containsExactly("C7V9FBUY6F");
    }

    @Test
    void inDoubtA3MayBeAJ() {
        ReadFile file = scanned(summary().tall(0.1, 0.23, List.of("OA32278N52"), List.of(0.7)));
        Recognition first = RECOGNISER.recognition(List.of(file));

        FieldValue number = completed(first, look(first), "OA32278N52", "OA32278N52");

        assertThat(number.confidence()).isLessThan(0.5);
        assertThat(number.variants()).contains("0AJ2278N52");
    }

    @Test
    void aSquareCodeThatHoldsOneOfTheVariantsSaysWhichItIs() {
        ReadFile file = scanned(summary()
                .tall(0.1, 0.23, List.of("WOD2278N32"), List.of(0.7))
                .code("https://exemple.invalid/predemande?numero=W0D2278N32"));

        FieldValue number = number(RECOGNISER.recognise(List.of(file)).get(0));

        assertThat(number.value()).isEqualTo("W0D2278N32");
        assertThat(number.variants()).isEmpty();
        assertThat(number.confidence()).isGreaterThan(0.9);
    }

    @Test
    void aSquareCodeThatHoldsAnotherNumberSaysNothing() {
        ReadFile file = scanned(
                summary().tall(0.1, 0.23, List.of("WOD2278N32"), List.of(0.7)).code("V8D2278N32"));

        FieldValue number = number(RECOGNISER.recognise(List.of(file)).get(0));

        assertThat(number.value()).isEqualTo("WOD2278N32");
        assertThat(number.variants()).containsExactly("W0D2278N32");
    }

    private static Look look(Recognition first) {
        return first.looks().getOrDefault("scan.pdf", List.of()).get(0);
    }

    private static FieldValue completed(Recognition recognition, Look look, String first, String second) {
        SecondReading seen = new SecondReading(look, List.of(), List.of(first, second));
        return number(recognition.completed(Map.of("scan.pdf", List.of(seen))).get(0));
    }

    private static FieldValue number(Piece piece) {
        return piece.field(FieldName.PRE_APPLICATION_NUMBER).orElseThrow();
    }

    private static PageOfText summary() {
        PageOfText page = new PageOfText();
        page.at(0.3, 0.1, "RÉCAPITULATIF DE VOTRE PRÉ-DEMANDE")
                .at(0.3, 0.14, "Carte nationale d'identité")
                .at(0.1, 0.2, "Numéro de pré-demande")
                .at(0.1, 0.31, "Pré-demande effectuée le 14/09/2026")
                .at(0.1, 0.33, "Titre demandé : Carte nationale d'identité")
                .at(0.1, 0.35, "Motif de la demande : Première demande")
                .at(0.1, 0.39, "Identité du demandeur")
                .at(0.1, 0.41, "Nom de naissance : MARTIN")
                .at(0.1, 0.43, "Prénom(s) : Léa");
        return page;
    }

    private static ReadFile scanned(PageOfText text) {
        ReadFile file = text.in("scan.pdf");
        Page page = file.pages().get(0);
        Page scan = new Page(
                page.number(),
                page.widthPx(),
                page.heightPx(),
                ReadBy.OCR,
                page.quality(),
                page.words(),
                page.mrz(),
                page.pictures(),
                page.codes());
        return new ReadFile(file.source(), file.mediaType(), 1, null, List.of(scan), 1);
    }
}
