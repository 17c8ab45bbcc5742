package fr.completude.web;

import fr.completude.accounts.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Who is behind a request. */
interface Callers {

    Officer officer(HttpServletRequest request);

    /** The secret that the forms of their pages bear. */
    String formToken(HttpServletRequest request);

    /** Whether somebody signed in, and may sign out. */
    boolean areSignedIn(HttpServletRequest request);

    /** Whether the machine is asked for by a name that is its own. */
    boolean isOwnName(String name);

    /** Whether a form was sent by a page of this program; told from address and headers alone. */
    boolean isOwnForm(HttpServletRequest request);
}
