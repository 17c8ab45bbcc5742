package fr.completude.reading.child;

import fr.completude.dossier.FileProblem;

/** Ends the reading of a file for a reason that is reported. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    UnreadableFileException(FileProblem problem) {
        super(problem.id());
        this.problem = problem;
    }

    UnreadableFileException(FileProblem problem, Throwable cause) {
        super(problem.id(), cause);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
