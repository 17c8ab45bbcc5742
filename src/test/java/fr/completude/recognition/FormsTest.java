package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the procedures by their number, as printed from the official site and as brought. */
class FormsTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    /**
     * A form.
     *
     * @param type what it is taken for
     * @param printed what is printed on it, blank
     */
    record Form(String number, String type, List<String> printed) {

        private static final List<String> PERSON = List.of(
                "Nom de naissance : ", "Prénoms : ", "Né(e) le : ", "à : ", "Adresse : ", "Fait à : ", "Signature");

        private static final List<String> WRITTEN = List.of(
                "Nom de naissance : BERTHIER",
                "Prénoms : Claire, Anne",
                "Né(e) le : 13/07/1990",
                "à : Valmorin-sur-Sève",
                "Adresse : 12 rue des Lilas, 30121 Mus",
                "Fait à : Mus, le 2 octobre 2026",
                "Signature");

        PageOfText page(boolean filled) {
            List<String> lines = new ArrayList<>(printed);
            lines.addAll(filled ? WRITTEN : PERSON);
            return PageOfText.of(lines.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return number;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                form(
                        "12100",
                        "cerfa-cni-passeport",
                        "cerfa N° 12100*02",
                        "DEMANDE DE CARTE NATIONALE D'IDENTITÉ OU DE PASSEPORT",
                        "POUR UNE PERSONNE MAJEURE",
                        "Taille - Couleur des yeux - Filiation",
                        "Réservé à l'administration"),
                form(
                        "12101",
                        "cerfa-cni-passeport",
                        "cerfa N° 12101*02",
                        "DEMANDE DE CARTE NATIONALE D'IDENTITÉ OU DE PASSEPORT",
                        "POUR UNE PERSONNE MINEURE",
                        "Taille - Couleur des yeux - Filiation",
                        "Réservé à l'administration"),
                form(
                        "14011",
                        "declaration-perte",
                        "cerfa N° 14011*02",
                        "DÉCLARATION DE PERTE",
                        "de carte nationale d'identité ou de passeport",
                        "Date de la perte - Lieu de la perte - Circonstances de la perte"),
                form(
                        "15725",
                        "pacs-declaration",
                        "cerfa N° 15725*03",
                        "DÉCLARATION CONJOINTE D'UN PACTE CIVIL DE SOLIDARITÉ",
                        "PARTENAIRE 1 - PARTENAIRE 2",
                        "Résidence commune",
                        "Attestation sur l'honneur de non-parenté et de non-alliance"),
                form(
                        "15726",
                        "pacs-convention",
                        "cerfa N° 15726*02",
                        "CONVENTION-TYPE DE PACS",
                        "Loi du 15 novembre 1999, articles 515-1 et suivants du code civil",
                        "Aide matérielle - Régime des biens - Indivision"),
                form(
                        "12819",
                        "demande-non-pacs",
                        "cerfa N° 12819*05",
                        "DEMANDE DE CERTIFICAT DE NON-PACTE CIVIL DE SOLIDARITÉ",
                        "Service central d'état civil - Répertoire civil"),
                form(
                        "15763",
                        "formulaire-s1106",
                        "cerfa N° 15763*02",
                        "DEMANDE D'OUVERTURE DES DROITS À L'ASSURANCE MALADIE",
                        "S1106",
                        "Votre activité professionnelle - Résidence stable"),
                form(
                        "14445",
                        "formulaire-s3705",
                        "cerfa N° 14445*02",
                        "DEMANDE DE RATTACHEMENT DES ENFANTS À L'UN OU AUX DEUX PARENTS ASSURÉS",
                        "S3705"),
                form(
                        "12504",
                        "formulaire-c2s",
                        "cerfa N° 12504*10",
                        "DEMANDE DE COMPLÉMENTAIRE SANTÉ SOLIDAIRE",
                        "S3711",
                        "Composition du foyer - Ressources - Organisme gestionnaire"),
                form(
                        "11573",
                        "formulaire-ame",
                        "cerfa N° 11573*06",
                        "DEMANDE D'AIDE MÉDICALE DE L'ÉTAT",
                        "S3720",
                        "Personnes à charge - Résidence - Ressources"));
    }

    private static Form form(String number, String type, String... printed) {
        return new Form(number, type, List.of(printed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aBlankFormIsRecognisedAndStatesNothing(Form form) {
        Piece piece = only(form.page(/* filled= */ false));

        assertThat(piece.type()).isEqualTo(form.type());
        assertThat(piece.field(FieldName.HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(piece.field(FieldName.ISSUED_ON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFilledFormIsRecognised(Form form) {
        assertThat(only(form.page(/* filled= */ true)).type()).isEqualTo(form.type());
    }

    private static Piece only(PageOfText page) {
        List<Piece> pieces = RECOGNISER.recognise(List.of(page.in("formulaire.pdf")));
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }
}
