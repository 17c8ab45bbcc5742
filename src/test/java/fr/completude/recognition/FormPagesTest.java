package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Whether all pages of a form are there, as its page numbers tell, or what only its second page says. */
class FormPagesTest {

    @Test
    void theFirstPageOfTwoIsTold() {
        Piece piece = Recognised.only(declaration("Page 1/2").in("pacs.pdf"));

        assertThat(piece.type()).isEqualTo("pacs-declaration");
        assertThat(piece.value(FieldName.SIDES)).contains("front");
    }

    @Test
    void bothPagesMakeOneWholeForm() {
        Piece piece = Recognised.only(PageOfText.file("pacs.pdf", declaration("Page 1/2"), signatures("Page 2/2")));

        assertThat(piece.type()).isEqualTo("pacs-declaration");
        assertThat(piece.value(FieldName.SIDES)).contains("both");
    }

    @Test
    void pagesPhotographedOneByOneMakeOneWholeForm() {
        Piece piece = Recognised.only(
                declaration("Page 1 sur 2").in("IMG_1.jpg"),
                signatures("Page 2 sur 2").in("IMG_2.jpg"));

        assertThat(piece.type()).isEqualTo("pacs-declaration");
        assertThat(piece.value(FieldName.SIDES)).contains("both");
    }

    @Test
    void pagesOfTwoFilesMayBeOfTwoForms() {
        Piece piece = Recognised.only(
                declaration("Page 1 sur 2").in("IMG_1.jpg"),
                signatures("Page 2 sur 2").in("IMG_2.jpg"));

        assertThat(piece.field(FieldName.SIDES))
                .hasValueSatisfying(sides -> assertThat(sides.confidence()).isLessThan(0.6));
    }

    @Test
    void aFormWithoutPageNumbersIsNotSaidToLackAny() {
        Piece piece = Recognised.only(declaration("").in("pacs.pdf"));

        assertThat(piece.type()).isEqualTo("pacs-declaration");
        assertThat(piece.field(FieldName.SIDES)).isEmpty();
    }

    @Test
    void ofAnEditionThatHasASecondPageWithoutNumberItIsMissed() {
        Piece piece = Recognised.only(request("12100*03").in("demande.pdf"));

        assertThat(piece.type()).isEqualTo("cerfa-cni-passeport");
        assertThat(piece.value(FieldName.SIDES)).contains("front");
    }

    @Test
    void theSecondPageIsKnownByWhatItAloneSays() {
        Piece piece = Recognised.only(PageOfText.file("demande.pdf", request("12100*03"), instructions()));

        assertThat(piece.type()).isEqualTo("cerfa-cni-passeport");
        assertThat(piece.value(FieldName.SIDES)).contains("both");
    }

    @Test
    void theCardOfTheCounterHasASinglePage() {
        Piece piece = Recognised.only(request("12100*02").in("demande.pdf"));

        assertThat(piece.type()).isEqualTo("cerfa-cni-passeport");
        assertThat(piece.field(FieldName.SIDES)).isEmpty();
    }

    private static PageOfText declaration(String number) {
        return PageOfText.of(
                        "cerfa N° 15725*03",
                        "DÉCLARATION CONJOINTE D'UN PACTE CIVIL DE SOLIDARITÉ",
                        "",
                        "PARTENAIRE 1",
                        "Nom de naissance : BERTHIER",
                        "Prénoms : Claire",
                        "PARTENAIRE 2",
                        "Nom de naissance : ORSONNEAU",
                        "Prénoms : Marc",
                        "Résidence commune : 12 rue des Lilas, 30121 Mus")
                .at(0.8, 0.95, number);
    }

    private static PageOfText signatures(String number) {
        return PageOfText.of(
                        "cerfa N° 15725*03",
                        "DÉCLARATION CONJOINTE D'UN PACTE CIVIL DE SOLIDARITÉ",
                        "",
                        "Attestation sur l'honneur de non-parenté et de non-alliance",
                        "Nous attestons sur l'honneur fixer notre résidence commune à l'adresse indiquée",
                        "Fait à : Mus, le 2 octobre 2026",
                        "Signatures des partenaires")
                .at(0.8, 0.95, number);
    }

    private static PageOfText request(String number) {
        return PageOfText.of(
                "cerfa N° " + number,
                "DEMANDE DE CARTE NATIONALE D'IDENTITÉ OU DE PASSEPORT",
                "POUR UNE PERSONNE MAJEURE",
                "",
                "Nom de famille : BERTHIER",
                "Prénoms : Claire, Anne",
                "Né(e) le : 13/07/1990",
                "Taille - Couleur des yeux - Filiation",
                "Fait à : Mus, le 2 octobre 2026");
    }

    private static PageOfText instructions() {
        return PageOfText.of(
                "SIGNATURE du DEMANDEUR",
                "",
                "INSTRUCTIONS pour le dépôt de dossier",
                "Prenez rendez-vous dans une mairie équipée.",
                "Une photo d'identité de moins de 6 mois.",
                "Un justificatif de domicile de moins de 1 an.",
                "La demande de passeport est payante : timbre fiscal à 86 €.");
    }
}
