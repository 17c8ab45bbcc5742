package fr.completude.web;

import fr.completude.accounts.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Who is behind a request. */
interface Callers {

    Officer officer(HttpServletRequest request);

    /** The secret that the forms of their pages bear. */
    String formToken(HttpServletRequest request);

    /** Whether there is somebody to sign out. */
    boolean areSignedIn();
}
