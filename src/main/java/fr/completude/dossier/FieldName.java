package fr.completude.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The fields a piece can bear. Dates are ISO 8601, amounts EUR, names as printed without titles. */
public enum FieldName {
    ISSUED_ON("issuedOn"),
    EXPIRES_ON("expiresOn"),
    VALID_FROM("validFrom"),
    PERIOD_START("periodStart"),
    PERIOD_END("periodEnd"),
    HOLDER_FAMILY_NAME("holderFamilyName"),
    HOLDER_USAGE_NAME("holderUsageName"),
    HOLDER_GIVEN_NAMES("holderGivenNames"),
    HOLDER_BIRTH_DATE("holderBirthDate"),
    HOLDER_BIRTH_PLACE("holderBirthPlace"),
    SECOND_HOLDER_FAMILY_NAME("secondHolderFamilyName"),
    SECOND_HOLDER_USAGE_NAME("secondHolderUsageName"),
    SECOND_HOLDER_GIVEN_NAMES("secondHolderGivenNames"),
    SECOND_HOLDER_BIRTH_DATE("secondHolderBirthDate"),
    SECOND_HOLDER_BIRTH_PLACE("secondHolderBirthPlace"),
    ADDRESS("address"),
    ISSUER("issuer"),
    DOCUMENT_NUMBER("documentNumber"),
    AMOUNT("amount"),
    STAMP_NUMBER("stampNumber"),
    PRE_APPLICATION_NUMBER("preApplicationNumber"),
    TAX_YEAR("taxYear"),
    MRZ("mrz"),
    TWO_D_DOC("twoDDoc"),
    /** What the paper is for: the title a stamp or a pré-demande concerns ({@code cni}, {@code passeport}). */
    TITLE_KIND("titleKind"),
    /** Reason of the request, as the facts name it. */
    REASON("reason"),
    /** {@code present} or {@code absent}. */
    SIGNATURE("signature"),
    /** {@code stable} where a host states a stable stay, or one of more than three months. */
    STAY("stay"),
    /** The day a camera wrote into the file of a photo, or that is printed beside it: a clue of its age, never a proof. */
    TAKEN_ON("takenOn"),
    /** {@code oui} where the address of a pré-demande was certified online (Justif'Adresse): no paper need prove it. */
    CERTIFIED_ADDRESS("certifiedAddress"),
    /** Sides seen of a card, or pages of a form: {@code front}, {@code back} or {@code both}. */
    SIDES("sides");

    private static final Set<FieldName> DATES = EnumSet.of(
            ISSUED_ON,
            EXPIRES_ON,
            VALID_FROM,
            PERIOD_START,
            PERIOD_END,
            HOLDER_BIRTH_DATE,
            SECOND_HOLDER_BIRTH_DATE,
            TAKEN_ON);

    private final String id;

    FieldName(String id) {
        this.id = id;
    }

    /** The name used in reports and in the catalogue. */
    public String id() {
        return id;
    }

    /** Whether it holds a day. */
    public boolean isDate() {
        return DATES.contains(this);
    }

    public static Optional<FieldName> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
