package fr.completude.recognition.mrz;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a machine readable zone says.
 *
 * @param document its first two characters without filler: {@code P}, {@code ID}, {@code IR}, {@code D1}
 * @param issuer country code of the issuing state
 * @param number document number without fillers
 * @param familyName as written, words separated by spaces
 * @param givenNames each with its words separated by spaces; the last may be cut short by the format
 * @param birth null when it is no date
 * @param expiry null when the format has none or it is no date
 * @param delivered month of delivery, on old French cards only
 * @param verified whether every check digit adds up, after the corrections
 * @param numberGuessed whether a character of the number was changed where it may be letter or digit: the check digit
 *     then leaves one chance in a few of a wrong number
 * @param corrected characters changed so that the check digits add up
 * @param lines the lines as corrected, joined by a line feed
 */
public record Mrz(
        MrzFormat format,
        String document,
        String issuer,
        String number,
        String familyName,
        List<String> givenNames,
        @Nullable LocalDate birth,
        @Nullable LocalDate expiry,
        @Nullable YearMonth delivered,
        boolean verified,
        boolean numberGuessed,
        int corrected,
        String lines) {

    private static final int MOST_MISREAD = 2;

    /**
     * Whether a number printed elsewhere on the document is the one of the zone: the check digit fits it, and it is
     * near to what was read in the zone.
     */
    public boolean confirms(String printed) {
        Slot slot = format.slot(MrzFormat.Part.NUMBER).orElseThrow();
        String zone = lines.replace("\n", "");
        String read = slot.in(zone);
        return verified
                && slot.from() == slot.at()
                && printed.length() == slot.length()
                && zone.charAt(slot.digit()) == CheckDigit.of(printed)
                && Normal.differences(read, printed) <= MOST_MISREAD;
    }

    /** The lines with the number printed elsewhere, where their digits add up with it as well; else as they are. */
    public String linesWith(String printed) {
        Slot slot = format.slot(MrzFormat.Part.NUMBER).orElseThrow();
        String zone = lines.replace("\n", "");
        String changed = zone.substring(0, slot.at()) + printed + zone.substring(slot.at() + slot.length());
        if (printed.length() != slot.length() || !Normal.allAdd(format, changed)) {
            return lines;
        }
        StringBuilder broken = new StringBuilder(changed);
        for (int end = zone.length() - format.width(); end > 0; end -= format.width()) {
            broken.insert(end, '\n');
        }
        return broken.toString();
    }

    /** Whether the given names fill their place to its end, so that the last may be cut short or left out. */
    public boolean mayBeCut() {
        String zone = lines.replace("\n", "");
        MrzFormat.Span names = format.names();
        int end = format.slot(MrzFormat.Part.GIVEN_NAMES)
                .map(slot -> slot.at() + slot.length())
                .orElse(names.at() + names.length());
        return zone.charAt(end - 1) != '<';
    }

    /** The same with its number in doubt. */
    Mrz withNumberGuessed() {
        return new Mrz(
                format,
                document,
                issuer,
                number,
                familyName,
                givenNames,
                birth,
                expiry,
                delivered,
                verified,
                true,
                corrected,
                lines);
    }
}
