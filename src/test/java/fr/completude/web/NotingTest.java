package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Passwords;
import fr.completude.accounts.Role;
import fr.completude.audit.AuditJournal;
import fr.completude.audit.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who signed in, looked, decided, sent or tried to stands in the journal. */
class NotingTest {

    private static final String PASSWORD = "mot de passe de Mus";
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
    private static final Pattern LINE = Pattern.compile("\"who\":\"([^\"]*)\",\"deed\":\"([^\"]*)\"");
    private static final String OWN = "/rapports/2026-11-22/mus/MARTIN/";

    private final HeldReader reader = new HeldReader();
    private Path reports = Path.of("");
    private Path accountsFile = Path.of("");
    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        reports = folder.resolve("rapports");
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        OldBill.report("nîmes", "AUTRE", reports.resolve("2026-11-22/nîmes/AUTRE"));
        accountsFile = folder.resolve("comptes.yaml");
        AccountsFile accounts = new AccountsFile(accountsFile);
        accounts.put(new Account("camille", HASH, Role.OFFICER, "mus"));
        server = WebServer.start(
                Desks.over(reader, reports), new Entrance(InetAddress.getLoopbackAddress(), 0, accounts, null));
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        reader.goOn();
        server.close();
    }

    private List<String> noted(String mairie, String dossier) throws IOException {
        return deeds(journal(mairie, dossier));
    }

    private List<String> all() throws IOException {
        return deeds(journal(null, null));
    }

    private String journal(@Nullable String mairie, @Nullable String dossier) throws IOException {
        StringBuilder lines = new StringBuilder();
        AuditJournal.of(reports, Clock.systemUTC()).export(mairie, dossier, lines::append);
        return lines.toString();
    }

    private static List<String> deeds(String lines) {
        List<String> deeds = new ArrayList<>();
        Matcher line = LINE.matcher(lines);
        while (line.find()) {
            deeds.add(line.group(1) + " " + line.group(2));
        }
        return deeds;
    }

    @Test
    void whoComesAndGoesIsNotedAndWhoIsRefusedToo() throws Exception {
        visitor.signIn("camille", "pas le bon");
        visitor.signIn("mon mot de passe secret", "pas le bon");
        visitor.signIn("camille", PASSWORD);
        visitor.send("/deconnexion", Map.of(), Map.of());

        assertThat(all())
                .startsWith("camille sign-in-refused", "? sign-in-refused", "camille signed-in")
                .endsWith("camille signed-out");
        assertThat(journal(null, null)).doesNotContain("secret");
    }

    @Test
    void tryingOnWithWhatIsTooLongForAnyAccountDoesNotFillTheJournal() throws Exception {
        for (int i = 0; i < 2 * SignInLimits.OF_AN_ADDRESS; i++) {
            String name = i % 2 == 0 ? "x" + i : "x" + i + "y".repeat(Account.LONGEST_NAME);
            String password = i % 2 == 0 ? "z".repeat(Passwords.LONGEST + 1) : "z";
            String typed = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
            // Some are refused as there are too many at once.
            new Visitor(server.port()).send("GET", "/api/v1/dossiers", "", "Authorization", "Basic " + typed);
        }

        assertThat(all()).hasSizeBetween(1, SignInLimits.OF_AN_ADDRESS);
    }

    @Test
    void whoAsksForAListAgainAndAgainIsNotedOnce() throws Exception {
        String own =
                "Basic " + Base64.getEncoder().encodeToString(("camille:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            new Visitor(server.port()).send("GET", "/api/v1/dossiers", "", "Authorization", own);
        }

        assertThat(all().stream().filter(deed -> deed.equals("camille viewed"))).hasSize(1);
    }

    @Test
    void aListThatCouldNotBeNotedIsNotedWhenItIsAskedForAgain() throws Exception {
        visitor.signIn("camille", PASSWORD);
        Path journal = reports.resolve(".completude/audit");
        Path aside = reports.resolve("aside");
        Files.move(journal, aside);
        Files.writeString(journal, "no folder");

        assertThat(visitor.get("/").statusCode()).isGreaterThanOrEqualTo(500);
        Files.delete(journal);
        Files.move(aside, journal);
        assertThat(all()).doesNotContain("camille viewed");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        assertThat(all()).containsOnlyOnce("camille viewed");
    }

    @Test
    void whileTheAccountsCannotBeReadTryingOnDoesNotFillTheJournal() throws Exception {
        Files.writeString(accountsFile, "comptes: [{nom: camille, role: agent, mairie: mus, mot-de-passe: enclair}]\n");

        visitor.signIn("camille", PASSWORD);

        assertThat(all()).isEmpty();
    }

    @Test
    void whoLooksIsNotedPagesAndNotPictures() throws Exception {
        visitor.signIn("camille", PASSWORD);

        assertThat(visitor.get(OWN + "report.html").statusCode()).isEqualTo(200);
        visitor.get(OWN + "page-1.jpg");
        visitor.get(OWN + "relire");

        assertThat(noted("mus", "MARTIN")).containsExactly("camille viewed", "camille viewed");
        visitor.get("/");
        assertThat(all()).endsWith("camille viewed");
    }

    @Test
    void whoAsksForWhatIsNotTheirsIsNoted() throws Exception {
        visitor.signIn("camille", PASSWORD);

        assertThat(visitor.get("/rapports/2026-11-22/n%C3%AEmes/AUTRE/report.html")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        visitor.get("/rapports/2026-11-22/nulle-part/PERSONNE/report.html");

        assertThat(noted("nîmes", "AUTRE")).containsExactly("camille view-refused");
        assertThat(all()).containsOnlyOnce("camille view-refused");
    }

    @Test
    void whatIsDecidedIsNotedByProgramsToo() throws Exception {
        visitor.signIn("camille", PASSWORD);
        visitor.sendForm(OWN + "relire/accepter", "exigence=x&raison=x&vu=0");
        visitor.sendForm(OWN + "relire/champ", "piece=p1&champ=issuedOn&valeur=2026-09-14&raison=x&vu=0");
        visitor.send("/verifier", Map.of(), Map.of("a.pdf", new byte[] {1}));

        assertThat(noted("mus", "MARTIN")).containsExactly("camille decided", "camille changed");
        assertThat(all()).contains("camille submitted");

        String own =
                "Basic " + Base64.getEncoder().encodeToString(("camille:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        new Visitor(server.port()).send("GET", "/api/v1/dossiers/2026-11-22/mus/MARTIN", "", "Authorization", own);
        assertThat(noted("mus", "MARTIN")).endsWith("camille viewed");
    }

    @Test
    void theJournalStandsAndNamesNoDossier() throws Exception {
        visitor.signIn("camille", PASSWORD);
        visitor.get(OWN + "report.html");

        assertThat(AuditJournal.of(reports, Clock.systemUTC()).verify(null)).isInstanceOf(Verification.Sound.class);
        assertThat(journal(null, null)).doesNotContain("MARTIN");
        assertThat(Files.isDirectory(reports.resolve(".completude/audit"))).isTrue();
    }
}
