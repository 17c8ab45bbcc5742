package fr.completude.reading.child.container;

import fr.completude.dossier.FileProblem;

/** Why a container, or one file in it, is not opened. */
public final class ContainerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    ContainerException(FileProblem problem) {
        super(problem.id());
        this.problem = problem;
    }

    ContainerException(FileProblem problem, Throwable cause) {
        super(problem.id(), cause);
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
