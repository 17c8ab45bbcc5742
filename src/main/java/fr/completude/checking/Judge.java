package fr.completude.checking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.MatrixFiles;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Vocabulary;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Judges dossiers by the requirement matrix, as of the appointment day. Holds no state of any dossier: may be shared
 * between threads, and gives the same judgement for the same input.
 */
public final class Judge {

    private final Matrix matrix;
    private final Messages messages;

    private Judge(Matrix matrix, Messages messages) {
        this.matrix = matrix;
        this.messages = messages;
    }

    /**
     * Loads the matrix.
     *
     * @param configFolder holds {@code faits.yaml}, {@code familles.yaml}, {@code ecritures.yaml}, {@code matrix} and
     *     {@code mairies}
     * @param pieceTypesWithSubtypes what recognition can find
     * @throws fr.completude.config.ConfigException with every mistake found
     */
    public static Judge load(Path configFolder, Map<String, Set<String>> pieceTypesWithSubtypes) {
        return new Judge(MatrixFiles.load(configFolder, pieceTypesWithSubtypes), Messages.french());
    }

    /** A judge of an already loaded matrix. */
    public static Judge of(Matrix matrix) {
        return new Judge(matrix, Messages.french());
    }

    /** The matrix judged by. */
    public Matrix matrix() {
        return matrix;
    }

    /** What a procedure, a type of piece or a subtype is called in French; the id itself where it has no name. */
    public String label(String id) {
        return matrix.procedure(id)
                .map(Procedure::title)
                .or(() -> Optional.ofNullable(matrix.lexicon().labels().get(id)))
                .or(() -> Optional.ofNullable(matrix.lexicon().measures().get(id)))
                .or(() -> matrix.lexicon().subtypes().values().stream()
                        .flatMap(own -> Optional.ofNullable(own.get(id)).stream())
                        .findFirst())
                .orElse(id);
    }

    /** The words a {@code dossier.yaml} may use. */
    public Vocabulary vocabulary() {
        Set<String> procedures = new LinkedHashSet<>();
        Map<String, String> aliases = new LinkedHashMap<>();
        matrix.contents().procedures().values().forEach(procedure -> {
            procedures.add(procedure.id());
            // Names that state an age stay as declared, so that a contradiction with the birth date is seen.
            procedures.addAll(procedure.forAdults());
            procedures.addAll(procedure.forMinors());
            procedure.aliases().forEach(alias -> aliases.put(alias, procedure.id()));
        });
        return new Vocabulary(matrix.facts(), procedures, aliases);
    }

    /**
     * From which day on a paper must be dated that is brought for a finding; empty where its date does not matter, or depends on which paper it is.
     *
     * @param mairie picks the commune profile; null for the national rules
     * @param appointment the day it must be good on
     */
    public Optional<PaperDay> issuedFrom(Finding finding, @Nullable String mairie, LocalDate appointment) {
        Profile profile = mairie == null ? Profile.NATIONAL : matrix.profile(mairie);
        return new IssueDay(matrix, profile, appointment).of(finding);
    }

    /**
     * A finding on a whole dossier that a person must look at, as the matrix words it.
     *
     * @param notice its id among the findings on whole dossiers
     * @param values what its message names
     */
    public Finding toReview(String notice, Object... values) {
        return DossierJudge.finding(
                Objects.requireNonNull(matrix.contents().notices().get(notice), notice),
                FindingStatus.TO_REVIEW,
                null,
                values);
    }

    /** The numbers that may serve in one dossier only: whoever knows of others tells where else each was read. */
    public Set<FieldName> usedOnce() {
        return SingleUse.in(matrix);
    }

    /** Whether what a finding says is the text of a reminder in the matrix, to the letter. */
    public boolean isReminder(Finding finding) {
        return finding.status() == FindingStatus.IN_PERSON
                && Stream.concat(
                                matrix.contents().requirements().stream(),
                                matrix.profiles().values().stream().flatMap(profile -> profile.extra().stream()))
                        .filter(requirement -> requirement.id().equals(finding.requirement()))
                        .anyMatch(requirement -> requirement.body() instanceof Requirement.Reminder reminder
                                && reminder.message().equals(finding.message()));
    }

    /** As {@link #judge(Declaration, List, List, LocalDate)} when every file could be read. */
    public Judgement judge(Declaration declaration, List<Piece> pieces, LocalDate today) {
        return judge(declaration, pieces, List.of(), today);
    }

    /** As {@link #judge(Declaration, List, List, Elsewhere, LocalDate)} when nothing is known of other dossiers. */
    public Judgement judge(Declaration declaration, List<Piece> pieces, List<ReadFile> files, LocalDate today) {
        return judge(declaration, pieces, files, Elsewhere.NOWHERE, today);
    }

    /**
     * Judges a dossier as of its appointment day, and tells until when each good finding stays good.
     *
     * @param declaration what is known of it before reading
     * @param pieces every piece recognised in it, and every part that was not
     * @param files the files, of which unread ones may hold what seems missing
     * @param elsewhere what of it was also seen in other dossiers
     * @param today the day of the check; also the reference day when no appointment is known
     */
    public Judgement judge(
            Declaration declaration, List<Piece> pieces, List<ReadFile> files, Elsewhere elsewhere, LocalDate today) {
        Submission submission = new Submission(matrix, messages, declaration, pieces, files, elsewhere, today);
        Judgement forecast = Forecast.from(submission.day(), day -> judged(submission, day));
        return new Judgement(
                forecast.procedure(),
                forecast.matrix(),
                forecast.findings(),
                forecast.postponements(),
                submission.turns());
    }

    /** As {@link #judge}, without looking at other appointment days: cheaper, and its ends of validity are rough. */
    public Judgement judgeForTheDay(
            Declaration declaration, List<Piece> pieces, List<ReadFile> files, LocalDate today) {
        Submission submission = new Submission(matrix, messages, declaration, pieces, files, Elsewhere.NOWHERE, today);
        return judged(submission, submission.day()).judgement();
    }

    private Forecast.Judged judged(Submission submission, LocalDate day) {
        CaseFile dossier = new CaseFile(submission, day);
        Judgement judgement = new DossierJudge(matrix, dossier).judge();
        return new Forecast.Judged(judgement, dossier.nextChange());
    }
}
