package fr.completude.web;

import java.util.Map;

import fr.completude.reporting.FrenchText;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where one signs in. */
@RestController
final class SignInPage {

    static final String PATH = "/connexion";
    static final String LEFT = PATH + "?etat=parti";
    static final String ENDED = PATH + "?etat=fini";

    static final String BROKEN = PATH + "?etat=panne";

    private static final String WRONG = PATH + "?etat=refus";
    private static final String TOO_OFTEN = PATH + "?etat=trop";

    private final Desk desk;
    private final Pages pages;

    SignInPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    static String after(AuthenticationException failure) {
        return failure instanceof LockedException
                ? TOO_OFTEN
                : failure instanceof AuthenticationServiceException ? BROKEN : WRONG;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(@RequestParam(name = "etat", defaultValue = "") String state) {
        return pages.page("connexion", Map.of("sentence", sentence(state)));
    }

    private String sentence(String state) {
        return switch (state) {
            case "refus", "trop", "parti", "fini", "panne" ->
                FrenchText.of(desk.messages().say("web.sign-in." + state));
            default -> "";
        };
    }
}
