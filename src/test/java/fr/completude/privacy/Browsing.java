package fr.completude.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import fr.completude.web.Visitor;

/** A visit to the web page: everything is looked at, a paper is sent. */
final class Browsing implements BooleanSupplier {

    /** No page of a report: nothing a paper says is to be found there. */
    private static final List<String> ELSEWHERE = List.of(
            "/",
            "/?quand=tous",
            "/?texte=absent",
            "/verifier",
            "/demarches",
            "/accessibilite",
            "/api/v1/dossiers?past=true",
            "/api/v1/openapi.json",
            "/rapports/2026-11-23/mus/INCONNU/report.html",
            "/rapports/2026-11-23/mus/" + MarkedDossier.NAME + "/rien.html",
            "/api/v1/checks/inconnu",
            "/nulle-part");

    private final Visitor visitor;
    private final byte[] paper;
    private final Map<String, String> elsewhere = new TreeMap<>();
    private String answer = "";

    Browsing(int port, byte[] paper) {
        this.visitor = new Visitor(port);
        this.paper = paper;
    }

    /** Once the page is there: true when all was looked at. */
    @Override
    public boolean getAsBoolean() {
        try {
            visitor.get("/");
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        try {
            look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void look() throws IOException, InterruptedException {
        for (String address : ELSEWHERE) {
            elsewhere.put(address, visitor.get(address).body());
        }
        String report = "/rapports/2026-11-23/mus/" + MarkedDossier.NAME + "/";
        answer = visitor.get(report + "report.html").body()
                + visitor.get(report + "relire").body();
        elsewhere.put(
                "a decision that cannot be taken",
                visitor.send(report + "relire/accepter", Map.of("exigence", "x", "raison", "x", "vu", "0"), Map.of())
                        .body());
        String check = visitor.send("/verifier", Map.of(), Map.of("ZQFICHIER.pdf", paper))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        answer += visitor.answer(check).body();
    }

    /** What reports and the check said. */
    String answer() {
        return answer;
    }

    /** The other pages, by address. */
    Map<String, String> elsewhere() {
        return elsewhere;
    }
}
