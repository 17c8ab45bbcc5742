package fr.completude.web;

import java.util.Set;

import fr.completude.accounts.Officer;
import jakarta.servlet.http.HttpServletRequest;

/** Everybody at this machine is the one who started the program, and sees all. */
final class LocalCallers implements Callers {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

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
    public boolean areSignedIn(HttpServletRequest request) {
        return false;
    }

    /** A foreign name that leads here is an attack (DNS rebinding). */
    @Override
    public boolean isOwnName(String name) {
        return NAMES.contains(name);
    }

    @Override
    public boolean isOwnForm(HttpServletRequest request) {
        return token.is(Pages.sentToken(request));
    }
}
