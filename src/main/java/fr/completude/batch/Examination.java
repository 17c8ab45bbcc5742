package fr.completude.batch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import fr.completude.reporting.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What examining a dossier gave: always a report, whatever was wrong with it.
 *
 * @param setAside the files that could not be read, or not wholly
 * @param recognised what it can be judged again by; null when the dossier did not come to be judged
 * @param reading fingerprint of what read and recognised it; null as before, and when the reader owed an answer: it is
 *     not judged from again, but recognised anew
 * @param pictures of the pages it rests on
 * @param allPictures whether none is lacking: else they are made anew the next time
 * @param work what it cost
 * @param before the earlier answer; null when there was none
 * @param changes what is otherwise than in it, in sentences; empty when nothing is, or there was none
 */
public record Examination(
        Report report,
        List<UnreadFile> setAside,
        @Nullable Recognised recognised,
        @Nullable String reading,
        List<PagePicture> pictures,
        boolean allPictures,
        Work work,
        @Nullable Kept before,
        List<String> changes)
        implements Attempt {

    /** Of a dossier that did not come to be judged. */
    public Examination(Report report, List<UnreadFile> setAside) {
        this(report, setAside, null, null, List.of(), true, Work.READ, null, List.of());
    }

    /** The same dossier with the report of another judgement, and what is otherwise by that one. */
    Examination judged(Recognised known, Report other, List<String> otherwise) {
        return new Examination(other, setAside, known, reading, pictures, allPictures, work, before, otherwise);
    }

    /** Whether the reader gave less than it was asked for, beside what {@link #mayImprove} is about. */
    boolean owesAnAnswer() {
        return !allPictures || (recognised != null && reading == null);
    }

    /** Whether it was judged, and by all that its files hold: else it may bear more than was seen of it. */
    boolean isReadWholly() {
        return recognised != null
                && reading != null
                && recognised.files().stream().allMatch(file -> file.problem() == null);
    }

    /** Its files, whatever they are called: a hash of theirs. Of a dossier that was not judged, of none. */
    String content() {
        return recognised == null
                ? Sha256.of("")
                : content(recognised.files().stream().map(ReadFile::source));
    }

    static String content(Stream<SourceFile> files) {
        return Sha256.of(files.map(SourceFile::sha256).sorted().collect(Collectors.joining("\n")));
    }

    /** Whether another try, in a fresh child, might read more. */
    boolean mayImprove() {
        return work == Work.READ
                && report.files().stream()
                        .anyMatch(file -> !file.remembered()
                                && (file.problem() == FileProblem.CRASHED || file.problem() == FileProblem.TIMEOUT));
    }
}
