package fr.completude.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import org.jspecify.annotations.Nullable;

/**
 * All that officers decided about one dossier, in the order they did. What no longer fits what is there changes nothing:
 * a correction is of one piece of one file, an acceptance of one answer about the same files.
 *
 * @param corrections withdrawn ones among them
 */
public record Review(List<Correction> corrections) {

    /** Nobody decided anything. */
    public static final Review NONE = new Review(List.of());

    /** Those that were not withdrawn. */
    public List<Correction> standing() {
        Set<Integer> withdrawn = corrections.stream()
                .map(Correction::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return IntStream.range(0, corrections.size())
                .filter(number -> !withdrawn.contains(number))
                .mapToObj(corrections::get)
                .filter(one -> one.kind() != Correction.Kind.WITHDRAWAL)
                .toList();
    }

    /** The pieces as officers saw them. */
    public List<Piece> corrected(List<Piece> pieces, List<ReadFile> files) {
        List<Correction> standing = standing();
        return standing.isEmpty()
                ? pieces
                : pieces.stream()
                        .map(piece -> PieceKey.of(piece, pieces, files)
                                .map(key -> corrected(piece, key, standing))
                                .orElse(piece))
                        .toList();
    }

    private static Piece corrected(Piece piece, PieceKey key, List<Correction> standing) {
        Piece now = piece;
        for (Correction one : standing) {
            String is = one.is();
            if (key.equals(one.piece()) && is != null) {
                now = one.field() == null
                        ? now.corrected(is, is.equals(now.type()) ? now.subtype() : null, one.decision())
                        : now.corrected(one.field(), is, one.decision());
            }
        }
        return now;
    }

    /** The findings, with those accepted that officers took as they are. */
    public List<Finding> accepted(List<Finding> findings, List<Piece> pieces, List<ReadFile> files) {
        List<Correction> acceptances = standing().stream()
                .filter(one -> one.kind() == Correction.Kind.ACCEPTANCE)
                .toList();
        return acceptances.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> acceptances.stream()
                                .filter(one -> isOf(one, finding, hashes(finding, pieces, files)))
                                .reduce((earlier, later) -> later)
                                .map(one -> finding.accepted(one.decision()))
                                .orElse(finding))
                        .toList();
    }

    private static boolean isOf(Correction acceptance, Finding finding, List<String> files) {
        return finding.requirement().equals(acceptance.requirement())
                && finding.status() == acceptance.status()
                && withoutNumbers(finding.message()).equals(withoutNumbers(acceptance.message()))
                && files.equals(acceptance.files());
    }

    /** Hashes of the files a finding rests on, in order. */
    public static List<String> hashes(Finding finding, List<Piece> pieces, List<ReadFile> files) {
        Map<String, String> hashes = PieceKey.hashes(files);
        return pieces.stream()
                .filter(piece -> finding.pieces().contains(piece.id()))
                .flatMap(piece -> piece.regions().stream())
                .map(region -> hashes.getOrDefault(region.file(), ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** A sentence counts days from today: the same answer has other numbers the next night. */
    private static String withoutNumbers(@Nullable String sentence) {
        return Optional.ofNullable(sentence).orElse("").replaceAll("\\d+(er)?", "#");
    }
}
