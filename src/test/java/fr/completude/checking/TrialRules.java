package fr.completude.checking;

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

/** A matrix for trials, the people it is about, and their papers. */
final class TrialRules {

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

    static final LocalDate DAY = Pieces.DAY;
    static final Person CHILD = person("MARTIN", "Zoé", 2015);
    static final Person MOTHER = person("FABREGUE", "Claire", 1980);
    static final Person FATHER = person("MARTIN", "Hugo", 1979);

    private TrialRules() {}

    static Finding old(Judge judge, String issued) {
        return finding(
                judge,
                declared("essai", MOTHER),
                "papier",
                piece("facture-eau", MOTHER, null, Map.of(FieldName.ISSUED_ON, issued)));
    }

    static Finding valid(Judge judge, String from) {
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

    static Judge parents(String check) {
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

    static Judge with(String rules) {
        String complete = rules.replace("    manque:", COMMON + "    manque:");
        String matrix = rules.isEmpty() ? MATRIX.replace("exigences:\n", "") : MATRIX + complete;
        return MatrixBuilder.of(TestMatrix.CONFIG)
                .append("faits.yaml", "\n" + FACTS)
                .append("matrix/essai.yaml", matrix)
                .judge();
    }

    static FindingStatus status(Judge judge, Declaration declaration, String requirement) {
        return finding(judge, declaration, requirement).status();
    }

    static Finding finding(Judge judge, Declaration declaration, String requirement, Piece... pieces) {
        Judgement judgement = judge.judge(declaration, List.of(pieces), DAY);
        return judgement.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    static Declaration facts(String housing) {
        return declared("essai", MOTHER, Map.of("logement_d_essai", housing));
    }

    static Declaration declared(String procedure, @Nullable Person applicant) {
        return declared(procedure, applicant, Map.of());
    }

    static Declaration declared(String procedure, @Nullable Person applicant, Map<String, String> facts) {
        return new Declaration(procedure, DAY.atTime(9, 0), null, applicant, null, null, null, facts);
    }

    static Declaration couple(Map<String, String> facts) {
        return new Declaration("essai", DAY.atTime(9, 0), null, MOTHER, FATHER, null, null, facts);
    }

    static Declaration family(@Nullable Person otherParent) {
        return new Declaration("essai", DAY.atTime(9, 0), null, CHILD, null, MOTHER, otherParent, Map.of());
    }

    private static Person person(String family, String given, int born) {
        return new Person(
                family, null, List.of(given), new Birth(LocalDate.of(born, 3, 1), null, null, "FR"), null, null);
    }

    static Piece piece(String type, Person holder, @Nullable Person second, Map<FieldName, String> more) {
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
