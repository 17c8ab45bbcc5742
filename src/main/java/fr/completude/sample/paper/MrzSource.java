package fr.completude.sample.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.completude.sample.person.Persona;

/** What a machine readable zone repeats of its document. */
record MrzSource(Persona holder, String number, LocalDate expiry) {

    /** Department and office of issue, as the old card ends its first line. */
    private static final String OFFICE = "030102";

    static Optional<MrzSource> of(Wording wording) {
        Optional<Persona> holder =
                wording.value("holder").map(value -> value instanceof PersonValue person ? person.person() : null);
        Optional<LocalDate> expiry =
                wording.value("expiresOn").map(value -> value instanceof DateValue date ? date.date() : null);
        Optional<String> number = wording.plain("documentNumber");
        return holder.flatMap(
                person -> expiry.flatMap(day -> number.map(digits -> new MrzSource(person, digits, day))));
    }

    List<String> lines(String kind) {
        String sex = holder.sex().name();
        return switch (kind) {
            case "td1" -> Mrz.td1(number, holder.birthDate(), sex, expiry, holder.familyName(), holder.givenNames());
            case "td3" -> Mrz.td3(number, holder.birthDate(), sex, expiry, holder.familyName(), holder.givenNames());
            case "cni-ancien" ->
                Mrz.oldCard(number, OFFICE, holder.birthDate(), sex, holder.familyName(), holder.givenNames());
            default -> throw new IllegalArgumentException("No such zone: " + kind);
        };
    }
}
