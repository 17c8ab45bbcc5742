package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers with all the words of a proof of address, none of them one. */
class HomePapersTest {

    static Stream<Arguments> sharingTheWords() {
        return Stream.of(
                Arguments.of(
                        "facture-electricite",
                        List.of(
                                "Gestion du réseau de Mus",
                                "FACTURE n° 4471 du 14/09/2026",
                                "Mme Léa MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Raccordement au réseau et déplacement du compteur Linky",
                                "Puissance de raccordement 12 kVA",
                                "PRM 12345678901234",
                                "Total TTC | 1 284,20 €")),
                Arguments.of(
                        "facture-electricite",
                        List.of(
                                "FACTURE de vente d'électricité photovoltaïque",
                                "Producteur : Mme Léa MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Acheteur : Lumiane Obligation d'achat",
                                "Facture n° 12 du 14/09/2026",
                                "Énergie vendue 3120 kWh, puissance 3 kVA, PRM 12345678901234",
                                "Total TTC | 484,20 €")),
                Arguments.of(
                        "facture-telephone",
                        List.of(
                                "FACTURE n° 4471 du 14/09/2026",
                                "Camping des Pins",
                                "Mme Léa MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Emplacement 14 nuits | 280,00 €",
                                "Accès internet | 12,00 €",
                                "Total TTC | 292,00 €")),
                Arguments.of(
                        "facture-telephone",
                        List.of(
                                "Le Courrier du Gard",
                                "FACTURE n° 4471 du 14/09/2026",
                                "Mme Léa MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Abonnement en ligne au journal, accès internet et mobile",
                                "Prélèvement mensuel, TVA 2,1 %",
                                "Total TTC | 9,90 €")),
                Arguments.of(
                        "quittance-loyer",
                        List.of(
                                "REÇU",
                                "Reçu de Mme Léa MARTIN la somme de 600 euros",
                                "au titre du dépôt avant entrée dans les lieux, loyer mensuel 600 €",
                                "Logement : 12 rue des Lilas 30121 Mus",
                                "Aucune quittance n'est due à ce titre.",
                                "Agence du Pont, SIRET 123 456 789 00012",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "titre-propriete",
                        List.of(
                                "Office notarial des Arènes",
                                "COPIE AUTHENTIQUE",
                                "L'an deux mille vingt-six, le 14 septembre, Maître PETIT, notaire soussigné à Nîmes, a reçu le présent acte contenant PRÊT",
                                "par la Banque des Arènes à M. Paul MARTIN, acquéreur",
                                "Affectation hypothécaire du bien cadastré section AB, pleine propriété, service de la publicité foncière")),
                Arguments.of(
                        "titre-propriete",
                        List.of(
                                "Office notarial des Arènes",
                                "ACTE NOTARIÉ",
                                "CONTRAT DE MARIAGE",
                                "L'an deux mille vingt-six, le 14 septembre, acte reçu par Maître PETIT, notaire soussigné à Nîmes",
                                "M. Paul MARTIN et Mme Léa DUPRE",
                                "Régime de la séparation de biens. Chacun garde la pleine propriété de ses biens.",
                                "12 rue des Lilas, 30121 Mus")),
                Arguments.of(
                        "titre-propriete",
                        List.of(
                                "Office notarial des Arènes",
                                "ACTE DE DONATION",
                                "L'an deux mille vingt-six, le 14 septembre, Maître PETIT, notaire soussigné à Nîmes",
                                "Donateur : Mme Anne MARTIN. Donataire : M. Paul MARTIN",
                                "Donation de la somme de 30 000 euros en pleine propriété")),
                Arguments.of(
                        "titre-propriete",
                        List.of(
                                "Office notarial des Arènes",
                                "ACTE NOTARIÉ",
                                "PROCURATION POUR ACQUÉRIR",
                                "L'an deux mille vingt-six, le 14 septembre, Maître PETIT, notaire soussigné à Nîmes",
                                "M. Paul MARTIN donne pouvoir d'acquérir la pleine propriété du bien cadastré section AB")),
                Arguments.of(
                        "titre-propriete",
                        List.of(
                                "Office notarial des Arènes",
                                "Attestation",
                                "Je soussigné Maître PETIT, notaire à Nîmes, atteste qu'aux termes d'un acte reçu par moi le 14 septembre 2026",
                                "M. Paul MARTIN a vendu à la SCI du Pont le bien sis 12 rue des Lilas, 30121 Mus, cadastré section AB")),
                Arguments.of(
                        "avis-imposition",
                        List.of(
                                "Centre des finances publiques de Nîmes",
                                "Bordereau de situation fiscale",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Numéro fiscal 1234567890123, référence de l'avis 26 30 1234567 89",
                                "Revenu fiscal de référence 12 400 €",
                                "Reste dû 120 €",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "avis-imposition",
                        List.of(
                                "Service de vérification des avis",
                                "Saisissez le numéro fiscal et la référence de l'avis",
                                "Numéro fiscal 1234567890123",
                                "Référence de l'avis 2630123456789",
                                "Revenu fiscal de référence 12 400 €",
                                "Nombre de parts 1",
                                "M. Paul MARTIN 12 rue des Lilas 30121 Mus")),
                Arguments.of(
                        "assurance-habitation",
                        List.of(
                                "Mutuelle des Trois Rivières",
                                "ATTESTATION",
                                "Nous attestons que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus, est assuré",
                                "pour la location de la salle des fêtes, dommages causés au logement du gardien, incendie",
                                "Contrat n° 123456, responsabilité civile",
                                "Fait à Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "assurance-habitation",
                        List.of(
                                "Mutuelle des Trois Rivières",
                                "RELEVÉ D'INFORMATIONS",
                                "Nous certifions que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus, a été assuré chez nous en contrat habitation",
                                "du 01/01/2020 au 31/12/2025, sans sinistre incendie ni dégâts des eaux.",
                                "Fait à Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "assurance-habitation",
                        List.of(
                                "Mutuelle des Trois Rivières",
                                "ATTESTATION D'ASSURANCE EMPRUNTEUR",
                                "Nous attestons que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus, est assuré pour le prêt",
                                "destiné à l'achat du logement, décès et invalidité",
                                "Contrat n° 123456, souscripteur, garanties",
                                "Fait à Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-titulaire-contrat",
                        List.of(
                                "Régie des eaux de Mus",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Nous attestons que votre contrat d'abonnement à la ligne d'eau potable a pris fin le 14 septembre 2026.")),
                Arguments.of(
                        "attestation-titulaire-contrat",
                        List.of(
                                "Contrôle des installations",
                                "ATTESTATION DE CONFORMITÉ",
                                "M. Paul MARTIN, 12 rue des Lilas, 30121 Mus",
                                "L'installateur atteste la conformité de l'installation d'électricité, point de livraison 12345678901234",
                                "avant mise en service du contrat",
                                "Fait le 14 septembre 2026")),
                Arguments.of(
                        "attestation-hebergement",
                        List.of(
                                "ATTESTATION",
                                "Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus",
                                "atteste que Madame Léa PETIT, née le 14/09/1990 à Alès, refuse d'être hébergée à mon domicile",
                                "et vit dans sa voiture.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-hebergement",
                        List.of(
                                "Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus",
                                "m'engage à héberger à mon domicile Madame Léa PETIT, née le 14/09/1990 à Alès",
                                "dès son arrivée en France le 1er janvier 2027.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-hebergement",
                        List.of(
                                "ATTESTATION D'ACCUEIL",
                                "L'hébergeant : Paul MARTIN, né le 07/02/1961 à Nîmes, 12 rue des Lilas, 30121 Mus",
                                "certifie pouvoir accueillir la personne accueillie : Léa PETIT, née le 14/09/1990 à Tunis",
                                "du 1er janvier au 30 mars 2027",
                                "Le maire de Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-hotelier",
                        List.of(
                                "Hôtel du Pont",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Suite à votre plainte : le client qui occupe la chambre 12 a été prévenu.",
                                "Le directeur de l'établissement",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-hotelier",
                        List.of(
                                "Hôtel-Dieu de Nîmes",
                                "Je soussignée, directrice, certifie que M. Paul MARTIN réside en chambre 12 depuis le 3 mars 2026",
                                "unité de soins de longue durée",
                                "Nîmes, le 14 septembre 2026")));
    }

    @ParameterizedTest
    @MethodSource("sharingTheWords")
    void wordsTogetherDoNotMakeItThePiece(String type, List<String> lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of(lines.toArray(String[]::new)).in("papier.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain(type);
    }
}
