package fr.completude.reading.child.photo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Picture;
import fr.completude.recognition.photo.PhotoJudge;
import fr.completude.recognition.photo.PhotoLimits;

/**
 * What the program's own limits make of a photo.
 *
 * @param measures against their limits; none when no photo was found
 */
record PhotoVerdict(PhotoAssessment assessment, List<Measure> measures) {

    private static final PhotoJudge JUDGE =
            new PhotoJudge(PhotoLimits.read(YamlFile.read(Path.of("config/photo.yaml"), "photo.yaml", new Problems())
                    .orElseThrow()));

    /** The photos of a page: the worst counts, and no photo is a defect. */
    static PhotoVerdict of(List<Picture> photos) {
        return photos.stream()
                .map(photo -> JUDGE.measures(photo.measures()))
                .map(measures -> new PhotoVerdict(JUDGE.assessment(measures), measures))
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .orElse(new PhotoVerdict(PhotoAssessment.NON_COMPLIANT, List.of()));
    }

    private static int rank(PhotoVerdict verdict) {
        return switch (verdict.assessment) {
            case NON_COMPLIANT -> 0;
            case TO_REVIEW -> 1;
            case COMPLIANT -> 2;
        };
    }

    /** Whether one of the measures tells that something is wrong, or there is no photo at all. */
    boolean tells(Set<String> names) {
        return measures.isEmpty() || faults().stream().anyMatch(measure -> names.contains(measure.name()));
    }

    private List<Measure> faults() {
        return measures.stream()
                .filter(m -> m.status() == Measure.Status.OUT || m.status() == Measure.Status.DOUBT)
                .toList();
    }

    @Override
    public String toString() {
        return assessment.id()
                + faults().stream()
                        .map(m -> String.format(Locale.ROOT, "%s %s %.3f", m.status(), m.name(), m.value()))
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
