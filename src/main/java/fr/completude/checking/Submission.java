package fr.completude.checking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** What was handed in for one dossier, and all that can be told of it whatever the appointment day. */
final class Submission {

    private final Matrix matrix;
    private final Messages messages;
    private final Declaration declaration;
    private final List<Piece> pieces;
    private final Elsewhere elsewhere;
    private final LocalDate today;
    private final Profile profile;
    private final ProcedureChoice choice;
    private final People people;
    private final Leftovers leftovers;
    private final RemarkMemory remarks = new RemarkMemory();
    private final Map<Requirement.Agreement, Found> agreements = new HashMap<>();
    private @Nullable LocalDate turns;

    /**
     * Of one dossier.
     *
     * @param today the day of the check
     */
    Submission(
            Matrix matrix,
            Messages messages,
            Declaration declaration,
            List<Piece> pieces,
            List<ReadFile> files,
            Elsewhere elsewhere,
            LocalDate today) {
        this.matrix = matrix;
        this.messages = messages;
        this.declaration = declaration;
        this.pieces = pieces;
        this.elsewhere = elsewhere;
        this.today = today;
        this.profile = declaration.mairie() == null ? Profile.NATIONAL : matrix.profile(declaration.mairie());
        this.choice = ProcedureChoice.of(declaration, pieces, matrix);
        this.people = new People(
                declaration,
                pieces,
                matrix.contents().persons(),
                matrix.contents().minimumConfidence(),
                matrix.writing().names());
        this.leftovers = new Leftovers(pieces, files, matrix.lexicon(), messages);
    }

    Matrix matrix() {
        return matrix;
    }

    Messages messages() {
        return messages;
    }

    Declaration declaration() {
        return declaration;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    LocalDate today() {
        return today;
    }

    /** Notes that what is said may be otherwise when it is checked on that day. */
    void mayTurnOn(LocalDate other) {
        if (other.isAfter(today) && (turns == null || other.isBefore(turns))) {
            turns = other;
        }
    }

    /** First later day of check on which anything asked so far may be answered otherwise; null when it never is. */
    @Nullable
    LocalDate turns() {
        return declaration.appointment() == null ? today.plusDays(1) : turns;
    }

    /** The appointment day; the day of the check when none is known. */
    LocalDate day() {
        return declaration.appointment() == null
                ? today
                : declaration.appointment().toLocalDate();
    }

    Profile profile() {
        return profile;
    }

    ProcedureChoice choice() {
        return choice;
    }

    People people() {
        return people;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    /** What was found of agreements, by agreement. */
    Map<Requirement.Agreement, Found> agreements() {
        return agreements;
    }

    RemarkMemory remarks() {
        return remarks;
    }
}
