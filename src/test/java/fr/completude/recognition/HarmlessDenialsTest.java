package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound papers that deny, ask for or announce something else: they stay what they are. */
class HarmlessDenialsTest {

    private static final String SIGNED = "|Fait à Mus, le 14 septembre 2026";

    /** Lines apart by bars. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "attestation-hebergement # Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|certifie héberger à mon domicile Madame Léa PETIT, née le 14/09/1990 à Alès,|qui ne travaille pas et ne paie aucun loyer.",
                "attestation-hebergement # ATTESTATION D'HÉBERGEMENT|Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|certifie sur l'honneur que Madame Léa PETIT, née le 14/09/1990 à Alès, n'ayant pas de logement, est hébergée à mon domicile.",
                "attestation-hebergement # Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|n'héberge à mon domicile que Madame Léa PETIT, née le 14/09/1990 à Alès. Je certifie l'héberger à titre gratuit.",
                "attestation-hebergement # ATTESTATION D'HÉBERGEMENT|Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|déclare ne pas refuser d'héberger à mon domicile Madame Léa PETIT, née le 14/09/1990 à Alès, et l'héberger depuis le 1er mai 2025.",
                "attestation-hebergement # ATTESTATION D'HÉBERGEMENT|Je soussigné Paul MARTIN, né le 07/02/1961 à Nîmes, demeurant 12 rue des Lilas, 30121 Mus,|certifie héberger à mon domicile Madame Léa PETIT, née le 14/09/1990 à Alès.|Si elle n'était plus logée chez moi, j'en informerai la mairie.",
                "assurance-habitation # Mutuelle des Trois Rivières|ATTESTATION D'ASSURANCE HABITATION|Nous attestons que M. Paul MARTIN est assuré pour son logement du 12 rue des Lilas, 30121 Mus|Contrat n° 123456, risques locatifs, incendie, dégâts des eaux|Cette attestation n'implique qu'une présomption de garantie et ne peut engager l'assureur au-delà du contrat.|Veuillez conserver ce document.",
                "assurance-habitation # Mutuelle des Trois Rivières|ATTESTATION D'ASSURANCE HABITATION|Nous attestons que M. Paul MARTIN est assuré pour son logement du 12 rue des Lilas, 30121 Mus|Contrat n° 123456, risques locatifs, incendie, dégâts des eaux|Ne sont pas garantis les biens professionnels. N'hésitez pas à nous demander une attestation.",
                "quittance-loyer # QUITTANCE DE LOYER|Agence du Pont, SIRET 123 456 789 00012|Locataire : M. Paul MARTIN, 12 rue des Lilas, 30121 Mus|reçu la somme de 600,00 € au titre du loyer de septembre 2026|Cette quittance annule tous les reçus établis précédemment et ne vaut pas renonciation aux arriérés.",
                "facture-electricite # Lumiane Énergie|Mme Léa MARTIN|12 rue des Lilas|30121 Mus|Votre facture d'électricité|Facture n° F2026-0314159 du 14/09/2026|Point de livraison 12345678901234, consommation 312 kWh|Total TTC : 84,20 €|Merci de régler cette facture avant le 05/10/2026. Aucun escompte n'est accordé.",
                "facture-electricite # Lumiane Énergie|Mme Léa MARTIN|12 rue des Lilas|30121 Mus|Facture n° F2026-0314159 du 14/09/2026|Point de livraison 12345678901234, électricité 312 kWh, 6 kVA|Total TTC : 84,20 €|Vous n'avez rien à payer : votre prélèvement est actif. En cas de déménagement, merci de relever le compteur.",
                "facture-eau # Régie des eaux de Mus|Mme Léa MARTIN|12 rue des Lilas|30121 Mus|FACTURE D'EAU du 14/09/2026|Abonnement, index 312, consommation 40 m3, eau potable, assainissement|Total TTC : 84,20 €|Ne jetez pas cette facture, elle n'est pas une mise en demeure. Votre prochaine facture vous sera adressée en mars.",
                "attestation-titulaire-contrat # Lumiane Énergie|ATTESTATION DE TITULAIRE DE CONTRAT|Nous attestons que Mme Léa MARTIN est titulaire du contrat d'électricité du point de livraison 12345678901234|12 rue des Lilas, 30121 Mus|Cette attestation ne préjuge pas du paiement des factures.",
                "attestation-employeur # Garage du Pont, 30121 Mus|ATTESTATION EMPLOYEUR|Je certifie que M. Paul MARTIN est employé en qualité de mécanicien en contrat à durée indéterminée depuis le 1er juin 2024.|Il n'est ni démissionnaire, ni en période d'essai, et ne fait l'objet d'aucune procédure de licenciement.",
                "certificat-scolarite # Collège du Pont|CERTIFICAT DE SCOLARITÉ|Le principal certifie que Julie MARTIN, née le 3 mars 2012, est inscrite en classe de cinquième pour l'année scolaire 2026-2027.|Aucun duplicata ne sera délivré.",
                "certificat-non-pacs # Service central d'état civil|CERTIFICAT DE NON-PACS|Il n'existe aucune inscription de pacte civil de solidarité au nom de Paul MARTIN, né le 3 mars 1990 à Alès.|Nantes, le 14 septembre 2026",
                "attestation-non-inscription-rc # Service central d'état civil|CERTIFICAT DE NON-INSCRIPTION AU RÉPERTOIRE CIVIL|M. Paul MARTIN, né le 3 mars 1990 à Alès, n'est pas inscrit au répertoire civil.|Nantes, le 14 septembre 2026",
                "declaration-non-possession # Je soussigné Paul MARTIN, né le 3 mars 1990 à Alès, déclare sur l'honneur|ne posséder aucun document officiel avec photographie, ni carte nationale d'identité, ni passeport.",
                "autorisation-autre-parent # Je soussigné Paul MARTIN, père de Julie MARTIN née le 3 mars 2015,|n'ai aucune objection et autorise l'autre parent à demander la carte nationale d'identité de notre enfant.",
                "consentement-enfant-13 # CONSENTEMENT DE L'ENFANT|Je soussignée Julie MARTIN, née le 3 mars 2011 à Alès, j'ai plus de treize ans,|donne mon consentement à porter le nom d'usage de ma mère, et personne ne m'y oblige.",
                "attestation-droits # CPAM du Gard|ATTESTATION DE DROITS À L'ASSURANCE MALADIE|Bénéficiaire : M. Paul MARTIN 1 90 03 30 121 045 32|Droits ouverts du 01/01/2026 au 31/12/2026. Pas d'exonération du ticket modérateur.|Cette attestation ne vaut pas prise en charge.",
                "releve-caf # Caf du Vallon|ATTESTATION DE PAIEMENT|La Caf certifie que Mme Léa MARTIN, allocataire n° 1234567, 12 rue des Lilas, 30121 Mus, a perçu les prestations suivantes :|Aide au logement 212,00 €. Aucune retenue n'a été faite.",
                "acte-naissance # Ville de Nîmes|EXTRAIT D'ACTE DE NAISSANCE|Nom : MARTIN|Prénom(s) : Léa|Née le 04/05/1990 à Nîmes|Aucune mention marginale. La présente copie n'est pas soumise au timbre.|L'officier de l'état civil",
                "titre-propriete # Office notarial des Arènes|ACTE DE DONATION|L'an deux mille vingt-six, le 14 septembre, Maître PETIT, notaire soussigné à Nîmes, a reçu le présent acte|Donateur : Mme Anne MARTIN. Donataire : M. Paul MARTIN|Donation de la pleine propriété d'une maison, 12 rue des Lilas, 30121 Mus, cadastrée section AB",
            })
    void staysWhatItIs(String type, String lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of((lines + SIGNED).split("\\|")).in("papier.pdf"));

        assertThat(pieces).extracting(Piece::type).containsExactly(type);
    }
}
