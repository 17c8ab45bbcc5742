package fr.completude.review;

import org.jspecify.annotations.Nullable;

/** Where judging asks what officers decided about a dossier. */
public interface Reviews {

    /** Nobody decides anything. */
    Reviews NONE = (mairie, dossier) -> Review.NONE;

    Review of(@Nullable String mairie, String dossier);
}
