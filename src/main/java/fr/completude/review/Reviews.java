package fr.completude.review;

import fr.completude.dossier.Recognised;

/** Where judging asks what officers decided about a dossier. */
public interface Reviews {

    /** Nobody decides anything. */
    Reviews NONE = dossier -> Review.NONE;

    Review of(Recognised dossier);
}
