package fr.completude.checking.matrix;

import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.completude.checking.checks.NumberCheck;
import fr.completude.checking.checks.Role;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;

/** The French words of the matrix that stand for something of the program; any other word is a mistake. */
public final class Words {

    static final Map<String, Gravity> GRAVITIES =
            Map.of("bloquant", Gravity.BLOCKING, "verif", Gravity.CHECK, "info", Gravity.REMINDER);

    static final Map<String, Demand.WhenMissing> WHEN_MISSING = Map.of(
            "manquant", Demand.WhenMissing.MISSING,
            "au-guichet", Demand.WhenMissing.AT_COUNTER,
            "a-verifier", Demand.WhenMissing.TO_REVIEW);

    static final Map<String, Demand.Use> USES = Map.of("partage", Demand.Use.SHARED, "unique", Demand.Use.ONCE);

    /** What it means that a paper is silent. */
    static final Map<String, FindingStatus> WHEN_SILENT = Map.of(
            "a-verifier", FindingStatus.TO_REVIEW,
            "au-guichet", FindingStatus.IN_PERSON,
            "non-conforme", FindingStatus.NON_COMPLIANT,
            "sans-effet", FindingStatus.SATISFIED);

    static final Map<String, FieldName> FIELDS = Map.ofEntries(
            Map.entry("emission", FieldName.ISSUED_ON),
            Map.entry("expiration", FieldName.EXPIRES_ON),
            Map.entry("debut-validite", FieldName.VALID_FROM),
            Map.entry("debut-periode", FieldName.PERIOD_START),
            Map.entry("fin-periode", FieldName.PERIOD_END),
            Map.entry("nom", FieldName.HOLDER_FAMILY_NAME),
            Map.entry("nom-usage", FieldName.HOLDER_USAGE_NAME),
            Map.entry("prenoms", FieldName.HOLDER_GIVEN_NAMES),
            Map.entry("naissance", FieldName.HOLDER_BIRTH_DATE),
            Map.entry("lieu-naissance", FieldName.HOLDER_BIRTH_PLACE),
            Map.entry("second-nom", FieldName.SECOND_HOLDER_FAMILY_NAME),
            Map.entry("second-nom-usage", FieldName.SECOND_HOLDER_USAGE_NAME),
            Map.entry("seconds-prenoms", FieldName.SECOND_HOLDER_GIVEN_NAMES),
            Map.entry("seconde-naissance", FieldName.SECOND_HOLDER_BIRTH_DATE),
            Map.entry("adresse", FieldName.ADDRESS),
            Map.entry("emetteur", FieldName.ISSUER),
            Map.entry("numero", FieldName.DOCUMENT_NUMBER),
            Map.entry("montant", FieldName.AMOUNT),
            Map.entry("numero-timbre", FieldName.STAMP_NUMBER),
            Map.entry("numero-predemande", FieldName.PRE_APPLICATION_NUMBER),
            Map.entry("annee-fiscale", FieldName.TAX_YEAR),
            Map.entry("titre-demande", FieldName.TITLE_KIND),
            Map.entry("motif", FieldName.REASON),
            Map.entry("signature", FieldName.SIGNATURE),
            Map.entry("sejour", FieldName.STAY),
            Map.entry("prise-de-vue", FieldName.TAKEN_ON),
            Map.entry("adresse-certifiee", FieldName.CERTIFIED_ADDRESS),
            Map.entry("faces", FieldName.SIDES));

    static final Map<String, NumberCheck.Use> NUMBER_USES =
            Map.of("un-seul-dossier", NumberCheck.Use.ONCE, "libre", NumberCheck.Use.FREELY);

    static final Map<String, NumberCheck.Shape> SHAPES = Map.of(
            NumberCheck.Shape.SIXTEEN_DIGITS.words(), NumberCheck.Shape.SIXTEEN_DIGITS,
            NumberCheck.Shape.TEN_DIGITS_AND_LETTERS.words(), NumberCheck.Shape.TEN_DIGITS_AND_LETTERS);

    static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::word, role -> role));

    /** Facts of somebody else than the applicant bear the role after their name: {@code nationalite_partenaire}. */
    public static String factOf(Role role, String name) {
        return role == Role.APPLICANT ? name : name + "_" + role.word().replace('-', '_');
    }

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) (jours?|mois|ans?)");

    private Words() {}

    /** The fields of a piece by their French word. */
    public static Map<String, FieldName> fields() {
        return FIELDS;
    }

    /** The meaning of a word; empty, with a mistake noted, when it has none. */
    public static <T> Optional<T> read(ConfigNode node, String what, Map<String, T> meanings) {
        String word = node.text();
        T meaning = meanings.get(word);
        if (meaning == null) {
            node.problems().unknown(node, what, word, meanings.keySet());
        }
        return Optional.ofNullable(meaning);
    }

    /** « 3 mois », « 1 an », « 90 jours »; empty when the text is no length. */
    static Optional<Period> length(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2).charAt(0)) {
                    case 'j' -> Period.ofDays(number);
                    case 'm' -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }
}
