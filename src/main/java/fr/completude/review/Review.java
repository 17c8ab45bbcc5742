package fr.completude.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * All that officers decided about one dossier, in the order they did. A decision holds only while the dossier is exactly
 * what the officer saw; otherwise it is set aside, for a person to look again.
 *
 * @param corrections withdrawn ones among them
 */
public record Review(List<Correction> corrections) {

    /** Nobody decided anything. */
    public static final Review NONE = new Review(List.of());

    /**
     * The pieces as officers saw them.
     *
     * @param setAside numbers of the corrections that hold no longer
     */
    public record Laid(List<Piece> pieces, List<Integer> setAside) {}

    /** The same with one more. */
    public Review and(Correction next) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(next);
        return new Review(List.copyOf(all));
    }

    /** Those that were not withdrawn. */
    public List<Correction> standing() {
        return numbers().stream().map(corrections::get).toList();
    }

    /** Numbers of those that were not withdrawn. */
    public List<Integer> numbers() {
        Set<Integer> withdrawn = corrections.stream()
                .map(Correction::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return IntStream.range(0, corrections.size())
                .filter(number ->
                        !withdrawn.contains(number) && corrections.get(number).kind() != Correction.Kind.WITHDRAWAL)
                .boxed()
                .toList();
    }

    /** The pieces with what officers corrected, as far as it holds. */
    public Laid over(Recognised dossier) {
        List<Piece> pieces = new ArrayList<>(dossier.pieces());
        List<Integer> setAside = new ArrayList<>();
        String basis = Basis.of(dossier);
        boolean known = Basis.isKnown(dossier);
        for (int number : numbers()) {
            Correction one = corrections.get(number);
            if (one.kind() != Correction.Kind.ACCEPTANCE
                    && !(known && basis.equals(one.basis()) && isLaid(one, pieces, dossier))) {
                setAside.add(number);
            }
        }
        return new Laid(List.copyOf(pieces), List.copyOf(setAside));
    }

    private static boolean isLaid(Correction one, List<Piece> pieces, Recognised dossier) {
        String is = one.is();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<PieceKey> key = PieceKey.of(piece, dossier.pieces(), dossier.files());
            if (key.isPresent() && key.get().equals(one.piece())) {
                if (is == null || !Objects.equals(reading(piece, one.field()), one.was())) {
                    return false;
                }
                pieces.set(i, corrected(piece, one, is));
                return true;
            }
        }
        return false;
    }

    private static @Nullable String reading(Piece piece, @Nullable FieldName field) {
        return field == null ? PieceKind.textOf(piece) : piece.value(field).orElse(null);
    }

    private static Piece corrected(Piece piece, Correction one, String is) {
        FieldName field = one.field();
        if (field != null) {
            return piece.corrected(field, is, one.decision());
        }
        PieceKind kind = PieceKind.of(is);
        return piece.corrected(kind.type(), kind.subtype(), one.decision());
    }

    /**
     * The findings, with those accepted that officers took as they are.
     *
     * @param pieces as judged
     */
    public List<Finding> accepted(
            List<Finding> findings, Recognised dossier, @Nullable String procedure, List<Piece> pieces) {
        List<Correction> acceptances = standing().stream()
                .filter(one -> one.kind() == Correction.Kind.ACCEPTANCE)
                .toList();
        return acceptances.isEmpty() || !Basis.isKnown(dossier)
                ? findings
                : findings.stream()
                        .map(finding -> acceptances.stream()
                                .filter(one -> isOf(one, finding, Basis.of(dossier, procedure, finding, pieces)))
                                .reduce((earlier, later) -> later)
                                .map(one -> finding.accepted(one.decision()))
                                .orElse(finding))
                        .toList();
    }

    private static boolean isOf(Correction acceptance, Finding finding, String basis) {
        return finding.requirement().equals(acceptance.requirement())
                && finding.status() == acceptance.status()
                && finding.message().equals(acceptance.message())
                && basis.equals(acceptance.basis());
    }
}
