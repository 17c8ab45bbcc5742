package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers with all the words of a paper on persons, their rights or state, none of them one. */
class PersonPapersTest {

    static Stream<Arguments> sharingTheWords() {
        return Stream.of(
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
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "attestation-droits",
                        List.of(
                                "Caf du Vallon",
                                "Attestation de droits",
                                "La Caf du Vallon certifie que le foyer de Mme Léa MARTIN a reçu pour le mois d'août 2026 :",
                                "Aide au logement : 212,00 €",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "jugement-protection",
                        List.of(
                                "TRIBUNAL JUDICIAIRE DE MUS",
                                "M. Paul MARTIN, sous curatelle, assisté de son curateur",
                                "PAR CES MOTIFS",
                                "Le tribunal déboute M. Paul MARTIN de ses demandes",
                                "Fait et jugé à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "jugement-divorce",
                        List.of(
                                "TRIBUNAL JUDICIAIRE DE MUS",
                                "Madame, le juge aux affaires familiales n'a pas encore rendu le jugement qui prononce le divorce",
                                "des époux MARTIN. Le greffe vous l'adressera.",
                                "Fait à Mus, le 14 septembre 2026")),
                Arguments.of(
                        "declaration-vol",
                        List.of(
                                "POLICE NATIONALE",
                                "Votre plainte pour le vol de votre passeport, déclarée le 14 juin 2026,",
                                "a été classée sans suite. Récépissé remis à Mme Léa MARTIN.",
                                "Fait à Mus, le 14 septembre 2026")));
    }

    @ParameterizedTest
    @MethodSource("sharingTheWords")
    void wordsTogetherDoNotMakeItThePiece(String type, List<String> lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of(lines.toArray(String[]::new)).in("papier.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain(type);
    }
}
