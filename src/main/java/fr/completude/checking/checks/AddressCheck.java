package fr.completude.checking.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Address;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * The paper bears the declared address of somebody of the dossier.
 *
 * @param roles any of these persons' will do
 */
public record AddressCheck(List<Role> roles) implements Check {

    private static final List<FindingStatus> BEST_FIRST =
            List.of(FindingStatus.SATISFIED, FindingStatus.TO_REVIEW, FindingStatus.MISMATCH);

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(FieldName.ADDRESS);
        if (field == null) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.address.absent"), FieldName.ADDRESS);
        }
        return roles.stream()
                .map(role -> compared(role, field, bench))
                .min(Comparator.comparingInt(remark -> BEST_FIRST.indexOf(remark.status())))
                .orElseThrow();
    }

    private static Remark compared(Role role, FieldValue field, Bench bench) {
        Optional<Address> expected = bench.person(role).map(Someone::address);
        if (expected.isEmpty()) {
            String whose = bench.say("checking.role.of." + role.word());
            return Remark.of(
                    FindingStatus.TO_REVIEW,
                    bench.say("checking.address.unknown", field.value(), whose),
                    FieldName.ADDRESS);
        }
        return remark(expected.get(), field, bench).ifSure(field, bench);
    }

    private static Remark remark(Address expected, FieldValue field, Bench bench) {
        String wanted = shown(expected);
        String read = field.value();
        return switch (bench.writing().addresses().compare(expected, read)) {
            case SAME -> Remark.of(FindingStatus.SATISFIED, bench.say("checking.address.same"), FieldName.ADDRESS);
            case DOUBTFUL ->
                Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.address.doubtful", read, wanted),
                        FieldName.ADDRESS);
            case DIFFERENT ->
                Remark.of(
                        FindingStatus.MISMATCH,
                        bench.say("checking.address.different", read, wanted),
                        FieldName.ADDRESS);
        };
    }

    private static String shown(Address address) {
        List<String> lines = new ArrayList<>(address.lines());
        String place = Objects.requireNonNullElse(address.postcode(), "") + " "
                + Objects.requireNonNullElse(address.commune(), "");
        lines.add(place.strip());
        return String.join(", ", lines);
    }
}
