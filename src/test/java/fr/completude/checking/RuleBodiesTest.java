package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Birth;
import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the matrix can say of people, of what must be so, and of days other than the appointment. */
class RuleBodiesTest {

    private static final String COMMON = """
                gravite: bloquant
                en-vigueur: {du: 2000-01-01}
                source: regle-du-programme
                verifie-le: 2026-11-22
            """;

    private static final String FACTS = """
              logement_d_essai:
                type: choix
                valeurs: [seul, ensemble]
                question: "Seul ou ensemble ?"
              pays_d_essai:
                par-personne: [demandeur, partenaire]
                type: texte
                question: "De quel pays vient {0} ?"
                presume: {valeur: FR, dit: "{0} vient de France", pour: [essai]}
              jour_d_essai:
                type: date
                question: "Quel jour ?"
            """;

    private static final String MATRIX = """
            version: 2026-11-22
            demarches:
              essai: {titre: Essai, formulaires: [rib], noms-mineur: [essai-mineur], noms-majeur: [essai-majeur], source: regle-du-programme, verifie-le: 2026-11-22}
              autre: {titre: Autre essai, source: regle-du-programme, verifie-le: 2026-11-22}
              abolie: {titre: Abolie, remplacee-par: essai, parce-que: "Cet essai a pris fin.", source: regle-du-programme, verifie-le: 2026-11-22}
            groupes:
              essais: [essai, autre]
            situations:
              a_sa_carte:
                par-personne: [demandeur, partenaire]
                question: "La carte est-elle à {0} ?"
                piece: cni
                controles: [{au-nom-de: chacun}]
            exigences:
            """;

    private static final LocalDate DAY = Pieces.DAY;
    private static final Person CHILD = person("MARTIN", "Zoé", 2015);
    private static final Person MOTHER = person("FABREGUE", "Claire", 1980);
    private static final Person FATHER = person("MARTIN", "Hugo", 1979);

    @Test
    void whatMustBeSoIsMetRefusedOrAsked() {
        Judge judge = with("""
                  - id: majorite
                    titre: Être majeur
                    ref: X
                    pour: [essai]
                    exige: {age: {au-moins: 18}}
                    manque: "Un mineur ne le peut pas."
                    apporter: "Attendre."
                """);
        assertThat(status(judge, declared("essai", MOTHER), "majorite")).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(judge, declared("essai", CHILD), "majorite")).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(status(judge, declared("essai", null), "majorite")).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aNameThatStatesTheAgeDecidesWhenTheBirthDateIsUnknown() {
        Judge judge = with("""
                  - id: majorite
                    titre: Être majeur
                    ref: X
                    pour: [essai]
                    exige: {age: {au-moins: 18}}
                    manque: "Un mineur ne le peut pas."
                    apporter: "Attendre."
                """);
        assertThat(status(judge, declared("essai-majeur", null), "majorite")).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(judge, declared("essai-mineur", null), "majorite")).isEqualTo(FindingStatus.NON_COMPLIANT);
    }

    @Test
    void aContradictionIsForAPersonToSettle() {
        Judge judge = with("""
                  - id: seul-ou-pas
                    titre: Seul ou ensemble
                    ref: X
                    pour: [essai]
                    contradiction: {logement_d_essai: seul, presence: attestation-hebergement}
                    manque: "Déclaré seul, mais une attestation d'hébergement est là."
                    apporter: "Une personne demande."
                """);
        Piece attestation = piece("attestation-hebergement", CHILD, null, Map.of());
        Declaration alone = declared("essai", CHILD, Map.of("logement_d_essai", "seul"));
        assertThat(finding(judge, alone, "seul-ou-pas", attestation).status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding(judge, alone, "seul-ou-pas").status()).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(finding(judge, declared("essai", CHILD), "seul-ou-pas", attestation)
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    @Test
    void aRuleHoldsForAGroupAndForAProcedureUnderACondition() {
        Judge judge = with("""
                  - id: papier-du-groupe
                    titre: Pour le groupe
                    ref: X
                    pour: [essais]
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                  - id: papier-sous-condition
                    titre: Sous condition
                    ref: X
                    pour: [autre, {essai: {logement_d_essai: ensemble}}]
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                """);
        assertThat(status(judge, declared("autre", MOTHER), "papier-du-groupe")).isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, declared("autre", MOTHER), "papier-sous-condition"))
                .isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, facts("ensemble"), "papier-sous-condition")).isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, facts("seul"), "papier-sous-condition")).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(status(judge, declared("essai", MOTHER), "papier-sous-condition"))
                .isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aRuleForEachPersonLooksAtThePapersOfThatPersonAlone() {
        Judge judge = with("""
                  - id: carte
                    titre: Une carte
                    ref: X
                    pour: [essai]
                    pour-chacun: [demandeur, partenaire]
                    quand: {pays_d_essai: FR}
                    piece: cni
                    controles: [{au-nom-de: chacun}]
                    manque: "Pas de carte."
                    apporter: "Apportez-la."
                """);
        Declaration couple = couple(Map.of());
        Piece mother = piece("cni", MOTHER, null, Map.of());
        Piece father = piece("cni", FATHER, null, Map.of());
        assertThat(finding(judge, couple, "carte.demandeur", mother, father).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, couple, "carte.partenaire", mother, father).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, couple, "carte.partenaire", mother).status()).isEqualTo(FindingStatus.MISSING);
        assertThat(finding(judge, couple, "carte.partenaire", mother).title()).endsWith("(partenaire)");
        assertThat(finding(judge, couple(Map.of("pays_d_essai_partenaire", "MA")), "carte.partenaire")
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    @Test
    void aPresumptionOfEachPersonIsSaidForTheProceduresItIsMadeFor() {
        Judge judge = with("""
                  - id: carte
                    titre: Une carte
                    ref: X
                    pour: [essais]
                    pour-chacun: [demandeur, partenaire]
                    quand: {pays_d_essai: FR}
                    piece: cni
                    manque: "Pas de carte."
                    apporter: "Apportez-la."
                """);
        assertThat(finding(judge, couple(Map.of()), "hypotheses").message())
                .contains("le demandeur vient de France", "le partenaire vient de France");
        assertThat(finding(judge, declared("autre", MOTHER), "carte.partenaire").message())
                .contains("De quel pays vient le partenaire ?");
    }

    @Test
    void aSituationIsToldForEachPerson() {
        Judge judge = with("""
                  - id: sans-carte
                    titre: Sans carte
                    ref: X
                    pour: [essai]
                    pour-chacun: [demandeur, partenaire]
                    quand: {a_sa_carte: non}
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                """);
        Piece mother = piece("cni", MOTHER, null, Map.of());
        assertThat(finding(judge, couple(Map.of()), "sans-carte.demandeur", mother)
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(finding(judge, couple(Map.of()), "sans-carte.partenaire", mother)
                        .status())
                .isEqualTo(FindingStatus.MISSING);
    }

    @Test
    void thePaperOfEitherParentWillDo() {
        Judge judge = parents("{au-nom-de: [representant, autre-parent]}");
        Declaration both = family(FATHER);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", MOTHER, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", FATHER, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", Pieces.LEA, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.MISMATCH);
        assertThat(finding(judge, family(null), "papier", piece("facture-gaz", Pieces.LEA, null, Map.of()))
                        .status())
                .as("perhaps the parent nobody named")
                .isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void thePaperOfTheWrongParentIsRefusedEvenWhenTheOtherIsUnknown() {
        Judge judge = parents("{un-des-noms: autre-parent, pas-de: representant}");
        Piece mothers = piece("facture-gaz", MOTHER, null, Map.of());
        Piece ofBoth = piece("facture-gaz", MOTHER, FATHER, Map.of());
        assertThat(finding(judge, family(null), "papier", mothers).status()).isEqualTo(FindingStatus.MISMATCH);
        assertThat(finding(judge, family(null), "papier", ofBoth).status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding(judge, family(FATHER), "papier", ofBoth).status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void theOtherParentIsReadOnThePaperThatNamesBoth() {
        Judge judge = parents("{un-des-noms: autre-parent}");
        Piece agreement = piece("convention-parentale", MOTHER, FATHER, Map.of());
        Piece fathers = piece("facture-gaz", FATHER, null, Map.of());
        assertThat(finding(judge, family(null), "papier", agreement, fathers).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, family(null), "papier", fathers).status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aPaperMayCountToADeclaredDay() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier frais
                    ref: X
                    pour: [essai]
                    piece: acte-naissance
                    controles: [{date: emission, moins-de: 3 mois, au: jour_d_essai}]
                    manque: "Pas d'acte."
                    apporter: "Apportez-le."
                """);
        Piece act = piece("acte-naissance", MOTHER, null, Map.of(FieldName.ISSUED_ON, "2026-09-10"));
        assertThat(finding(judge, declared("essai", MOTHER), "papier", act).status())
                .isEqualTo(FindingStatus.SATISFIED);
        Finding later = finding(judge, declared("essai", MOTHER, Map.of("jour_d_essai", "2026-12-10")), "papier", act);
        assertThat(later.status()).isEqualTo(FindingStatus.EXPIRED);
        assertThat(later.message()).contains("10/12/2026");
        assertThat(finding(judge, declared("essai", MOTHER, Map.of("jour_d_essai", "2026-12-09")), "papier", act)
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void aPaperMayHaveToBeOldEnough() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier ancien
                    ref: X
                    pour: [essai]
                    piece: facture-eau
                    controles: [{date: emission, plus-de: 3 mois}]
                    manque: "Pas de facture."
                    apporter: "Apportez-la."
                """);
        assertThat(old(judge, "2026-08-24").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(old(judge, "2026-08-25").status()).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(old(judge, "2026-08-25").message()).contains("25/11/2026");
        assertThat(old(judge, "2026-08").status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(old(judge, "2026-12-01").status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aPaperThatHoldsLaterOnlyIsNotValidYet() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier valable
                    ref: X
                    pour: [essai]
                    piece: attestation-election-domicile
                    controles: [{en-cours-de-validite: oui}]
                    manque: "Pas d'attestation."
                    apporter: "Apportez-la."
                """);
        assertThat(valid(judge, "2026-11-24").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(valid(judge, "2026-11-25").status()).isEqualTo(FindingStatus.NON_COMPLIANT);
    }

    @Test
    void aProcedureThatNoLongerExistsNamesItsSuccessor() {
        Finding finding = finding(with(""), declared("abolie", MOTHER), "demarche-remplacee");
        assertThat(finding.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding.blocking()).isTrue();
        assertThat(finding.message()).isEqualTo("Cet essai a pris fin. La démarche à demander est : Essai.");
    }

    @Test
    void aFormTellsTheProcedureItIsMadeFor() {
        Declaration silent = new Declaration(null, DAY.atTime(9, 0), null, MOTHER, null, null, null, Map.of());
        Piece form = piece("rib", MOTHER, null, Map.of());
        assertThat(with("").judge(silent, List.of(form), DAY).procedure()).isEqualTo("essai");
        assertThat(with("").judge(silent, List.of(), DAY).procedure()).isNull();
    }

    private static Finding old(Judge judge, String issued) {
        return finding(
                judge,
                declared("essai", MOTHER),
                "papier",
                piece("facture-eau", MOTHER, null, Map.of(FieldName.ISSUED_ON, issued)));
    }

    private static Finding valid(Judge judge, String from) {
        return finding(
                judge,
                declared("essai", MOTHER),
                "papier",
                piece(
                        "attestation-election-domicile",
                        MOTHER,
                        null,
                        Map.of(FieldName.VALID_FROM, from, FieldName.EXPIRES_ON, "2027-06-01")));
    }

    private static Judge parents(String check) {
        return with("""
                  - id: papier
                    titre: Le papier d'un parent
                    ref: X
                    pour: [essai]
                    piece: facture-gaz
                    controles: [%s]
                    manque: "Pas de facture."
                    apporter: "Apportez-la."
                """.formatted(check));
    }

    private static Judge with(String rules) {
        String complete = rules.replace("    manque:", COMMON + "    manque:");
        String matrix = rules.isEmpty() ? MATRIX.replace("exigences:\n", "") : MATRIX + complete;
        return MatrixBuilder.of(TestMatrix.CONFIG)
                .append("faits.yaml", "\n" + FACTS)
                .append("matrix/essai.yaml", matrix)
                .judge();
    }

    private static FindingStatus status(Judge judge, Declaration declaration, String requirement) {
        return finding(judge, declaration, requirement).status();
    }

    private static Finding finding(Judge judge, Declaration declaration, String requirement, Piece... pieces) {
        Judgement judgement = judge.judge(declaration, List.of(pieces), DAY);
        return judgement.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private static Declaration facts(String housing) {
        return declared("essai", MOTHER, Map.of("logement_d_essai", housing));
    }

    private static Declaration declared(String procedure, @Nullable Person applicant) {
        return declared(procedure, applicant, Map.of());
    }

    private static Declaration declared(String procedure, @Nullable Person applicant, Map<String, String> facts) {
        return new Declaration(procedure, DAY.atTime(9, 0), null, applicant, null, null, null, facts);
    }

    private static Declaration couple(Map<String, String> facts) {
        return new Declaration("essai", DAY.atTime(9, 0), null, MOTHER, FATHER, null, null, facts);
    }

    private static Declaration family(@Nullable Person otherParent) {
        return new Declaration("essai", DAY.atTime(9, 0), null, CHILD, null, MOTHER, otherParent, Map.of());
    }

    private static Person person(String family, String given, int born) {
        return new Person(
                family, null, List.of(given), new Birth(LocalDate.of(born, 3, 1), null, null, "FR"), null, null);
    }

    private static Piece piece(String type, Person holder, @Nullable Person second, Map<FieldName, String> more) {
        Region place = new Region(type + ".pdf", 1, Box.PAGE);
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        put(fields, FieldName.HOLDER_FAMILY_NAME, holder.familyName(), place);
        put(fields, FieldName.HOLDER_GIVEN_NAMES, String.join(", ", holder.givenNames()), place);
        if (second != null) {
            put(fields, FieldName.SECOND_HOLDER_FAMILY_NAME, second.familyName(), place);
            put(fields, FieldName.SECOND_HOLDER_GIVEN_NAMES, String.join(", ", second.givenNames()), place);
        }
        more.forEach((name, value) -> put(fields, name, value, place));
        return new Piece(
                type + "-" + holder.givenNames().get(0),
                type,
                null,
                0.95,
                List.of(),
                null,
                List.of(place),
                List.of(ReadBy.OCR),
                fields,
                new PageQuality(200.0, 0.8, 0, 0),
                null,
                List.of());
    }

    private static void put(Map<FieldName, FieldValue> fields, FieldName name, @Nullable String value, Region place) {
        if (value != null) {
            fields.put(name, new FieldValue(value, 0.95, value, place));
        }
    }
}
