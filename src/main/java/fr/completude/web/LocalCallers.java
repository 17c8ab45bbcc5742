package fr.completude.web;

import fr.completude.accounts.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Everybody at this machine is the one who started the program, and sees all. */
final class LocalCallers implements Callers {

    private final Officer officer = new Officer(System.getProperty("user.name", "local"), null);
    private final Token token;

    LocalCallers(Token token) {
        this.token = token;
    }

    @Override
    public Officer officer(HttpServletRequest request) {
        return officer;
    }

    @Override
    public String formToken(HttpServletRequest request) {
        return token.value();
    }

    @Override
    public boolean areSignedIn() {
        return false;
    }
}
