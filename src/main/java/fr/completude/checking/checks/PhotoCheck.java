package fr.completude.checking.checks;

import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;

/** The photo keeps within its limits, as far as these can be measured. */
public record PhotoCheck() implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        PhotoAssessment assessment = piece.assessment();
        if (assessment == null) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.photo.unmeasured"));
        }
        return switch (assessment) {
            case COMPLIANT -> Remark.of(FindingStatus.SATISFIED, bench.say("checking.photo.compliant"));
            case NON_COMPLIANT ->
                Remark.of(
                        FindingStatus.NON_COMPLIANT,
                        bench.say("checking.photo.out", measures(piece, Measure.Status.OUT, bench)));
            case TO_REVIEW ->
                Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.photo.doubt", measures(piece, Measure.Status.DOUBT, bench)));
        };
    }

    private static String measures(Piece piece, Measure.Status status, Bench bench) {
        List<Measure> measures =
                piece.measures().stream().filter(m -> m.status() == status).toList();
        return measures.isEmpty()
                ? bench.say("checking.photo.overall")
                : measures.stream().map(m -> bench.measure(m.name())).collect(Collectors.joining(", "));
    }
}
