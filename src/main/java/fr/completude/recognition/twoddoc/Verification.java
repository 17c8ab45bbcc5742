package fr.completude.recognition.twoddoc;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How the check of a signature went.
 *
 * @param listIssuedOn day of the trusted list that was relied on; null when none was
 * @param listValidUntil day its publisher announced the next list for; null when there is no list or it does not say
 */
public record Verification(
        Reason reason,
        @Nullable LocalDate listIssuedOn,
        @Nullable LocalDate listValidUntil) {

    static Verification of(Reason reason) {
        return new Verification(reason, null, null);
    }

    public Status status() {
        return reason.status;
    }

    /** Why the status is what it is. */
    public enum Reason {
        /** By a certificate of an authority of the trusted list. */
        BY_LIST("list", Status.VALID),
        /** By a certificate the town trusts by itself. */
        BY_TOWN("town", Status.VALID),
        /** The code was changed after it was signed, or signed by somebody else. */
        ALTERED("altered", Status.INVALID),
        /** The certificate, or that of its authority, was not valid on the day of signature. */
        CERTIFICATE_NOT_VALID_THEN("expired", Status.INVALID),
        /** The authority is not on the trusted list. */
        NOT_LISTED("not-listed", Status.UNKNOWN_ISSUER),
        /** An authority for trials, whose signatures prove nothing. */
        TRIAL_AUTHORITY("trial", Status.UNKNOWN_ISSUER),
        /** The authority is on the list, the certificate that signed is not in our hands. */
        NO_CERTIFICATE("no-certificate", Status.UNCHECKED),
        /** There is no trusted list. */
        NO_LIST("no-list", Status.UNCHECKED),
        /** The code bears no day of signature, so nobody can tell whether the certificate was valid. */
        NO_DAY("no-day", Status.UNCHECKED),
        /** The code bears no signature. */
        NO_SIGNATURE("no-signature", Status.UNCHECKED);

        private final String id;
        private final Status status;

        Reason(String id, Status status) {
            this.id = id;
            this.status = status;
        }

        /** Last part of the key of its sentence. */
        public String id() {
            return id;
        }
    }
}
