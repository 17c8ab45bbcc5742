package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers that bear the name of a piece, or most of its words, and are none. */
class NamesakesTest {

    static Stream<Arguments> namesakes() {
        return Stream.of(
                Arguments.of(
                        "certificat-non-pacs",
                        List.of(
                                "Attestation sur l'honneur",
                                "Je, Paul MARTIN, né le 4 mars 1990 à Mus,",
                                "certifie n'être lié par aucun pacte civil de solidarité.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-non-inscription-rc",
                        List.of(
                                "Service central d'état civil",
                                "EXTRAIT DU RÉPERTOIRE CIVIL",
                                "Paul MARTIN, né le 4 mars 1990",
                                "Jugement de curatelle renforcée du 12 mai 2021",
                                "Délivré le 14 septembre 2026")),
                Arguments.of(
                        "assurance-habitation",
                        List.of(
                                "Mutuelle des Trois Rivières",
                                "Devis d'assurance habitation",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Sont garantis : risques locatifs, dégâts des eaux, recours des voisins, incendie",
                                "Cotisation annuelle : 124,00 €",
                                "Le 14 septembre 2026")),
                Arguments.of(
                        "attestation-titulaire-contrat",
                        List.of(
                                "Lumiane Énergie",
                                "Conditions particulières du contrat de fourniture d'électricité",
                                "Titulaire du contrat : M. Paul MARTIN",
                                "Lieu de consommation : 12 rue des Lilas, 30121 Mus",
                                "Point de livraison 12345678901234",
                                "Fait à Lyon, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-titulaire-contrat",
                        List.of(
                                "Lumiane Énergie",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Nous attestons que votre contrat de fourniture est résilié au 14 septembre 2026.",
                                "Titulaire du contrat : M. Paul MARTIN",
                                "Point de livraison 12345678901234")),
                Arguments.of(
                        "certificat-scolarite",
                        List.of(
                                "Auto-école du Pont",
                                "ATTESTATION D'INSCRIPTION",
                                "Élève : Paul MARTIN",
                                "est inscrit à la formation au permis de conduire",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-droits",
                        List.of(
                                "Mutuelle des Trois Rivières",
                                "ATTESTATION D'AFFILIATION",
                                "Adhérent : Paul MARTIN",
                                "Numéro de sécurité sociale 1 90 03 30 121 045 32",
                                "Bénéficiaire : Paul MARTIN, prise en charge du 01/01/2026 au 31/12/2026",
                                "Assuré : Paul MARTIN")),
                Arguments.of(
                        "attestation-droits",
                        List.of(
                                "CPAM du Gard",
                                "Objet : vos droits à l'assurance maladie",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Vos droits prennent fin le 14 septembre 2026.")),
                Arguments.of(
                        "justif-ressources-12mois",
                        List.of(
                                "France Travail",
                                "Avis de situation",
                                "M. Paul MARTIN",
                                "Vous êtes inscrit comme demandeur d'emploi, non indemnisé.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "facture-electricite",
                        List.of(
                                "Lumiane Énergie",
                                "Votre échéanc1er",
                                "Mme Léa MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Votre facture du 14/09/2026 est à zéro : calendrier de vos prélèvements",
                                "Point de livraison 12345678901234, 312 kWh",
                                "10/10/2026 | 84,20 €",
                                "10/11/2026 | 84,20 €")));
    }

    @ParameterizedTest
    @MethodSource("namesakes")
    void isNotTheirPiece(String type, List<String> lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of(lines.toArray(String[]::new)).in("papier.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain(type);
    }

    /** Papers with all the words that stand in for a title, none of them the piece. */
    @Test
    void theAttestationOfAnInsurerStaysOne() {
        Piece piece = Recognised.only(PageOfText.of(
                        "Mutuelle des Trois Rivières",
                        "ATTESTATION D'ASSURANCE HABITATION",
                        "M. Paul MARTIN",
                        "12 rue des Lilas",
                        "30121 Mus",
                        "Sont garantis : risques locatifs, dégâts des eaux, recours des voisins, incendie",
                        "Fait à Mus, le 14 septembre 2026")
                .in("papier.pdf"));

        assertThat(piece.type()).isEqualTo("assurance-habitation");
    }

    @Test
    void theCertificateOfTheCentralServiceStaysOne() {
        Piece piece = Recognised.only(PageOfText.of(
                        "Ministère de l'Europe et des affaires étrangères",
                        "Service central d'état civil",
                        "CERTIFICAT DE NON PACTE CIVIL DE SOLIDARITÉ",
                        "Aucun pacte civil de solidarité n'est inscrit au nom de Paul MARTIN",
                        "Nantes, le 14 septembre 2026")
                .in("papier.pdf"));

        assertThat(piece.type()).isEqualTo("certificat-non-pacs");
    }
}
