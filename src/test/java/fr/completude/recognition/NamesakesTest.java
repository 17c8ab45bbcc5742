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
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "acte-naissance",
                        List.of(
                                "L'an deux mille vingt-six, Maître PETIT notaire",
                                "Acte de notoriété suppléant",
                                "M. Paul MARTIN est né le 3 mars 1990 à Alès, fils de Jean MARTIN",
                                "Conforme à l'état civil")),
                Arguments.of(
                        "acte-naissance",
                        List.of(
                                "Mairie de Mus",
                                "Service de l'état civil",
                                "M. Paul MARTIN",
                                "12 rue des Lilas",
                                "30121 Mus",
                                "Nous avons recherché dans les registres de l'état civil : aucun acte au nom de Paul MARTIN qui déclare qu'il est né le 3 mars 1990 à Mus.",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "acte-naissance",
                        List.of(
                                "Mairie de Mus",
                                "ACTE DE RECONNAISSANCE",
                                "Copie intégrale",
                                "Le 14 septembre 2026 Paul MARTIN a reconnu pour son enfant Léa MARTIN qui est née le 3 mars 2026 à Mus",
                                "Délivrée conforme aux registres de l'état civil",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "acte-naissance",
                        List.of(
                                "Mairie de Mus",
                                "ACTE D'ENFANT SANS VIE",
                                "Copie intégrale",
                                "Le 14 septembre 2026 est né sans vie un enfant, fils de Paul MARTIN et de Léa PETIT",
                                "Registres de l'état civil, délivrée le 20 septembre 2026",
                                "L'officier de l'état civil")),
                Arguments.of(
                        "acte-naissance",
                        List.of(
                                "REPÚBLICA PORTUGUESA - Conservatória",
                                "EXTRAIT DES REGISTRES DES NAISSANCES",
                                "Commune de Porto, état civil",
                                "Paul MARTIN est né le 3 mars 1990, fils de Jean MARTIN et de Anne PETIT",
                                "Délivré le 14 septembre 2026 conforme")),
                Arguments.of(
                        "acte-mariage",
                        List.of(
                                "Mairie de Mus",
                                "Certificat de célébration civile pour le culte",
                                "Les époux Paul MARTIN et Léa PETIT ont été déclarés unis par le mariage le 14 septembre 2026",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-autre-parent",
                        List.of(
                                "Madame Léa PETIT",
                                "J'autorise ma fille à demander à l'autre parent son passeport pour le voyage",
                                "Je soussigné Paul MARTIN, père de Julie MARTIN",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-autre-parent",
                        List.of(
                                "Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,",
                                "n'autorise en aucun cas l'autre parent à demander un passeport.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-autre-parent",
                        List.of(
                                "Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,",
                                "suis d'accord pour que notre enfant parte au Maroc avec sa mère ; son passeport est en cours de validité.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-autre-parent",
                        List.of(
                                "Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,",
                                "J'autorise l'autre parent à conserver le passeport de notre enfant commun.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-autre-parent",
                        List.of(
                                "Je soussignée Léa PETIT, mère de Julie MARTIN née le 3 mars 2015,",
                                "suis d'accord pour garder notre enfant au mois d'août. Son père refuse la carte d'identité.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "autorisation-ex-conjoint",
                        List.of(
                                "Je soussigné Paul MARTIN, divorcé de Léa PETIT par jugement de divorce,",
                                "n'autorise en aucun cas mon ex épouse à porter mon nom.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-tuteur",
                        List.of(
                                "Je soussigné Jean DURAND, tuteur de M. Paul MARTIN,",
                                "n'ai pas été informé de la demande de carte nationale d'identité et m'y oppose.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "certificat-celibat-capacite",
                        List.of(
                                "Université de Nîmes",
                                "CERTIFICAT DE CAPACITÉ",
                                "en droit",
                                "M. Paul MARTIN, né le 3 mars 1990 à Alès, commune de Nîmes",
                                "République française, ministère de l'enseignement supérieur",
                                "Délivré le 14 septembre 2026")),
                Arguments.of(
                        "certificat-celibat-capacite",
                        List.of(
                                "Mairie de Mus",
                                "Certificat de vie",
                                "Le maire certifie que M. Paul MARTIN, né le 3 mars 1990 à Alès, célibataire, est vivant",
                                "État civil, Mus, le 14 septembre 2026")),
                Arguments.of(
                        "certificat-non-pacs",
                        List.of(
                                "Service central d'état civil",
                                "M. Paul MARTIN est lié par un pacte civil de solidarité enregistré le 3 mars 2020",
                                "Aucun acte de dissolution n'est inscrit au répertoire civil.",
                                "Nantes, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-non-inscription-rc",
                        List.of(
                                "Tribunal judiciaire de Nîmes",
                                "Répertoire civil",
                                "Attestation que le nom ne figure que sous le numéro RC 1234 : Paul MARTIN, curatelle renforcée",
                                "Certifié le 14 septembre 2026")),
                Arguments.of(
                        "attestation-droits",
                        List.of(
                                "CPAM du Gard",
                                "M. Paul MARTIN 1 90 03 30 121 045 32",
                                "Nous attestons que vous n'avez pas de droits ouverts à l'assurance maladie.",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-droits",
                        List.of(
                                "CPAM du Gard",
                                "Nous certifions que M. Paul MARTIN, immatriculé sous le numéro 1 90 03 30 121 045 32, ne relève plus de notre caisse.",
                                "Ses droits à l'assurance maladie sont clos depuis le 1er septembre 2026.",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "ordonnance",
                        List.of(
                                "Docteur Anne PETIT",
                                "RPPS 10001234567",
                                "Compte rendu : le patient prend un comprimé matin et soir, verres progressifs.",
                                "M. Paul MARTIN, né le 3 mars 1990",
                                "Le 14 septembre 2026")),
                Arguments.of(
                        "justif-presence-3mois",
                        List.of(
                                "Centre hospitalier de Nîmes",
                                "M. Paul MARTIN",
                                "Vous serez admis le 20 décembre 2026 dans le service du docteur PETIT",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "justif-presence-3mois",
                        List.of(
                                "Centre hospitalier de Nîmes",
                                "Le directeur certifie que M. Paul MARTIN n'a jamais été hospitalisé dans nos services.",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-employeur",
                        List.of(
                                "Garage du Pont",
                                "Je certifie que M. Paul MARTIN n'est plus salarié de mon entreprise ; son contrat à durée déterminée a expiré.",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "cnf",
                        List.of(
                                "Tribunal judiciaire de Nîmes",
                                "Greffe du service de la nationalité",
                                "Il n'est pas établi que M. Paul MARTIN est français au sens de l'article 18 du code civil. Votre dossier est rendu.",
                                "Nîmes, le 14 septembre 2026")),
                Arguments.of(
                        "certificat-scolarite",
                        List.of(
                                "Collège du Pont",
                                "Le principal certifie que l'élève Julie MARTIN n'est plus inscrite pour l'année scolaire 2026-2027",
                                "Mus, le 14 septembre 2026")),
                Arguments.of(
                        "declaration-non-possession",
                        List.of(
                                "ATTESTATION",
                                "J'atteste ne posséder qu'une carte nationale d'identité périmée et un passeport valide, Paul MARTIN né le 3 mars 1990",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "pacs-convention",
                        List.of(
                                "CONVENTION D'HONORAIRES",
                                "Les partenaires d'un pacte civil de solidarité, régime de l'indivision, confient à Maître PETIT la rédaction de leur convention",
                                "Fait à Mus, le 14 septembre 2026")));
    }

    @ParameterizedTest
    @MethodSource("sharingTheWords")
    void wordsTogetherDoNotMakeItThePiece(String type, List<String> lines) {
        isNotTheirPiece(type, lines);
    }

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
