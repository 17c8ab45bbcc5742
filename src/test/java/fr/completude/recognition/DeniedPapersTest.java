package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that speak of a piece to deny, refuse, ask for or announce it: none of them is one. */
class DeniedPapersTest {

    private static final String SIGNED = "|Fait à Mus, le 14 septembre 2026";

    /** Lines apart by bars. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "attestation-hebergement # Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes|n'ai à aucun moment accepté d'héberger Madame Léa PETIT, née le 14/09/1990 à Alès.",
                "attestation-hebergement # Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|conteste héberger à mon domicile Madame Léa PETIT, née le 14/09/1990 à Alès.",
                "attestation-hebergement # ATTESTATION D'HÉBERGEMENT|Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|n'accepte désormais plus d'héberger Madame Léa PETIT, née le 14/09/1990 à Alès.",
                "attestation-hebergement # Je soussignée Anne DUPRE, née le 07/02/1961 à Nîmes, 12 rue des Lilas, 30121 Mus,|déclare que nul n'est hébergé à mon domicile, et surtout pas Hugo PETIT, né le 14/09/2001 à Alès.",
                "attestation-hebergement # Je soussignée Anne DUPRE, née le 07/02/1961 à Nîmes, 12 rue des Lilas, 30121 Mus,|suis dans l'impossibilité d'héberger à mon domicile Hugo PETIT, né le 14/09/2001 à Alès.",
                "attestation-hebergement # Je soussignée Anne DUPRE, née le 07/02/1961 à Nîmes, 12 rue des Lilas, 30121 Mus,|m'oppose à ce que Hugo PETIT, né le 14/09/2001 à Alès, soit dit hébergé à mon domicile.",
                "attestation-hebergement # Madame,|Merci de me la faire parvenir signée : l'attestation d'hébergement que vous deviez établir.|Hugo PETIT, né le 14/09/2001 à Alès, 12 rue des Lilas, 30121 Mus",
                "assurance-habitation # Mutuelle des Trois Rivières|Nous attestons que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus,|ne bénéficie à ce jour d'aucune garantie pour les risques locatifs de ce logement.",
                "assurance-habitation # Mutuelle des Trois Rivières|ATTESTATION D'ASSURANCE|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Le contrat habitation n° 123456 a été annulé, les risques locatifs ne sont nullement couverts.",
                "assurance-habitation # Agence du Pont|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Vous voudrez bien nous communiquer sous huitaine votre attestation d'assurance habitation :|nous attendons la multirisque habitation de ce logement.",
                "assurance-habitation # Mutuelle des Trois Rivières|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Votre attestation d'assurance habitation vous sera expédiée dès réception de votre chèque.",
                "quittance-loyer # Agence du Pont|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Loyer de septembre 2026 : 600,00 €|Nous ne saurions vous donner quittance tant que cette somme reste due.",
                "quittance-loyer # Agence du Pont|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Loyer de septembre 2026 : 600,00 €. Acompte reçu : 200,00 €|Le présent reçu n'emporte en rien quittance.",
                "quittance-loyer # Agence du Pont|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Loyer de septembre 2026 : 600,00 €|La quittance de loyer vous sera remise après encaissement du chèque.",
                "facture-electricite # Lumiane Énergie|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Le présent relevé ne constitue nullement une facture.|Point de livraison 12345678901234, consommation 312 kWh, à payer 0,00 €",
                "facture-electricite # Lumiane Énergie|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Aucune facture n'a été émise ce mois-ci pour l'électricité de votre point de livraison 12345678901234 :|votre consommation de 312 kWh sera relevée en mars.",
                "attestation-titulaire-contrat # Lumiane Énergie|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Nous vous informons que vous n'êtes en aucune façon titulaire du contrat d'électricité du point de livraison 12345678901234.",
                "attestation-titulaire-contrat # Lumiane Énergie|ATTESTATION|Nous attestons que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus, n'a jamais été titulaire d'un contrat d'électricité, point de livraison 12345678901234.",
                "attestation-titulaire-contrat # Lumiane Énergie|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Il nous est impossible de vous dire titulaire du contrat d'électricité du point de livraison 12345678901234.",
                "releve-caf # Caf du Vallon|La Caf certifie que Mme Léa MARTIN, allocataire n° 1234567, n'a pas de droit aux prestations.",
                "releve-caf # Caf du Vallon|ATTESTATION DE DROITS CAF|La Caf certifie que Mme Léa MARTIN, allocataire n° 1234567,|ne perçoit à ce jour aucune des prestations familiales ni l'aide au logement.",
                "releve-caf # Caf du Vallon|Mme Léa MARTIN, allocataire n° 1234567|Vous devez nous transmettre votre quotient familial et votre attestation de paiement du mois d'août.",
                "attestation-droits # CPAM du Gard|M. Paul MARTIN 1 90 03 30 121 045 32|Nous certifions que vous n'avez à ce jour aucun droit à l'assurance maladie : vous n'êtes pas bénéficiaire.",
                "attestation-droits # CPAM du Gard|M. Paul MARTIN 1 90 03 30 121 045 32|L'attestation de droits ne peut pas vous être délivrée.",
                "attestation-droits # CPAM du Gard|M. Paul MARTIN 1 90 03 30 121 045 32|Prière de nous communiquer l'attestation de droits de votre ancienne caisse d'assurance maladie.",
                "attestation-droits-c2s # CPAM du Gard|Mme Léa MARTIN 1 90 03 30 121 045 32|Vous n'êtes plus au nombre de ceux à qui le droit à la complémentaire santé solidaire est ouvert.",
                "attestation-ame # CPAM du Gard|Mme Léa MARTIN|Votre droit à l'aide médicale de l'État n'est nullement ouvert ; aucune carte d'admission ne vous a été remise.",
                "justificatif-rsa # Caf du Vallon|Mme Léa MARTIN, allocataire n° 1234567|Le foyer n'est en aucun cas bénéficiaire du RSA.",
                "certificat-scolarite # Collège du Pont|Le principal certifie que Julie MARTIN n'a à aucun moment été élève pour l'année scolaire 2026-2027.",
                "certificat-scolarite # Collège du Pont|Madame, il vous faudra demander le certificat de scolarité à l'établissement d'origine,|Julie MARTIN n'y étant plus élève cette année scolaire.",
                "certificat-scolarite # Collège du Pont|Monsieur, le certificat de scolarité de Julie MARTIN doit être joint à votre demande de bourse|avant la fin de l'année scolaire.",
                "attestation-employeur # Garage du Pont|Je certifie que M. Paul MARTIN n'a aucunement la qualité de salarié, ni de contrat à durée indéterminée.",
                "attestation-employeur # Garage du Pont|ATTESTATION EMPLOYEUR|Je certifie que M. Paul MARTIN n'est, depuis le 1er juin 2026, plus salarié de notre garage.",
                "attestation-employeur # Garage du Pont|Je soussigné Jean PETIT démens que M. Paul MARTIN est employé depuis le 1er juin 2026 dans mon entreprise.",
                "justif-presence-3mois # Centre hospitalier de Nîmes|Le directeur certifie que M. Paul MARTIN n'a, à aucune date, été hospitalisé dans le service de chirurgie.",
                "acte-naissance # Mairie de Mus|Service de l'état civil|M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|Après recherche dans nos registres des naissances, il n'a été trouvé aucun acte de naissance à ce nom.|L'officier de l'état civil",
                "acte-naissance # Mairie de Mus|Service de l'état civil|DÉCISION|L'officier de l'état civil autorise M. Paul MARTIN, qui est né le 3 mars 1990 à Mus, à se prénommer Jean.|Mention sera portée en marge de l'acte de naissance n° 123 des registres de l'état civil.",
                "acte-naissance # Mairie de Mus|CHANGEMENT DE PRÉNOM|Vu l'acte de naissance n° 123 des registres de l'état civil,|M. Paul MARTIN, est né le 3 mars 1990 à Mus, fils de Jean MARTIN et de Anne PETIT|L'officier de l'état civil décide : le prénom Paul est remplacé par Jean. Conforme.",
                "acte-mariage # Mairie de Mus|Service de l'état civil|Le mariage de Paul MARTIN et Léa PETIT n'a pu être célébré ; les époux n'ont pas été déclarés unis par le mariage.",
                "jugement-divorce # TRIBUNAL JUDICIAIRE DE MUS|Le tribunal rejette la demande et refuse de prononcer le divorce des époux MARTIN.|Jugement du 14 septembre 2026",
                "autorisation-autre-parent # Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,|ne donnerai nullement mon accord pour la carte nationale d'identité de notre enfant.",
                "autorisation-autre-parent # Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,|refuse catégoriquement de donner mon accord au passeport de notre enfant.",
                "autorisation-ex-conjoint # Je soussigné Paul MARTIN, divorcé de Léa PETIT,|interdis à mon ex épouse de continuer à porter mon nom.",
                "consentement-enfant-13 # CONSENTEMENT|Je soussignée Anne PETIT, mère de Julie MARTIN née le 3 mars 2011, âgée de plus de treize ans,|donne mon consentement pour que ma fille porte le nom d'usage PETIT-MARTIN.",
                "consentement-enfant-13 # Je soussigné Paul MARTIN, représentant légal de Julie MARTIN née le 3 mars 2011,|consens à ce qu'elle porte à titre d'usage le nom de sa mère. Elle a plus de treize ans.",
                "attestation-tuteur # Je soussigné Jean DURAND, en qualité de tuteur de M. Paul MARTIN,|atteste n'avoir été informé d'aucune démarche de carte nationale d'identité.",
                "contrat-travail # Garage du Pont|Il n'existe aucun contrat de travail à durée indéterminée entre M. Paul MARTIN et nous,|employeur, salarié et période d'essai n'ayant jamais été convenu.",
                "titre-propriete # Office notarial des Arènes|ACTE DE DONATION|L'an deux mille vingt-six, le 14 septembre, Maître PETIT, notaire soussigné à Nîmes, a reçu le présent acte|Donateur : Mme Anne MARTIN. Donataire : M. Paul MARTIN|Donation d'une collection de tableaux et d'un véhicule",
                "titre-propriete # Office notarial des Arènes|M. Paul MARTIN|L'attestation de propriété n'a pas encore été établie, l'acte de vente n'étant pas signé.|Maître PETIT, notaire à Nîmes",
                "acte-naissance # RÉPUBLIQUE DU GHANA|Commune d'Accra|EXTRAIT D'ACTE DE NAISSANCE|Paul MARTIN est né le 3 mars 1990 à Accra, fils de Jean MARTIN et de Anne PETIT|Délivré conforme, l'officier de l'état civil",
                "acte-naissance # RÉPUBLIQUE ARMÉNIENNE|Mairie d'Erevan|ACTE DE NAISSANCE|Paul MARTIN est né le 3 mars 1990 à Erevan, fils de Jean MARTIN et de Anne PETIT|L'officier de l'état civil",
                "avis-imposition # M. Paul MARTIN|12 rue des Lilas, 30121 Mus|Votre dossier de bourse : vous voudrez bien produire l'avis d'imposition de vos parents à l'appui de votre demande.",
            })
    void isNotGiven(String type, String lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of((lines + SIGNED).split("\\|")).in("papier.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain(type);
    }
}
