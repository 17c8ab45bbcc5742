package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Role;
import fr.completude.config.Installation;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.pipeline.Judging;
import fr.completude.reading.ReaderPool;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.SetAside;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The pages as a person walks them, in a real browser; axe holds nothing against any of them. */
class BrowserTest {

    private static final Path SAMPLE = Path.of("samples/inbox/2026-12-07-MALAVIEILLE");
    private static final String PASSWORD = "un long mot de passe";
    private static final String SCRIPTLESS = "SANS-SCRIPT";
    private static final String NAME = "CÔTÉ-LŒUVRE d’Été";

    @TempDir
    private static Path base;

    private static ReaderPool reader;
    private static WebServer open;
    private static WebServer closed;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "No Chromium is installed: the pages are not walked in a browser.");
        Path reports = base.resolve("rapports");
        OldBill.report("mus", NAME, reports.resolve("2026-11-22/mus").resolve(NAME));
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        letter(reports, "MARTIN");
        OldBill.report("mus", SCRIPTLESS, reports.resolve("2026-11-22/mus").resolve(SCRIPTLESS));
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "%1$s", "mairie": "mus", "procedure": "cni-renouvellement", "appointment": "2026-12-03T14:30",
                  "verdict": "incomplete", "missing": ["Un justificatif de domicile de moins d’un an", "Une photo d’identité conforme"],
                  "report": "mus/%1$s/report.html"},
                 {"dossier": "MARTIN", "mairie": "mus", "procedure": "cni-renouvellement", "appointment": "2026-12-04T09:00",
                  "verdict": "to-review", "missing": [], "report": "mus/MARTIN/report.html"},
                 {"dossier": "NOUVEAU", "mairie": "mus", "procedure": "pacs", "appointment": "2026-12-04T10:00",
                  "verdict": "complete", "missing": [], "report": null}]}
                """.formatted(NAME));
        reader = ReaderPool.start(Installation.locate(null), 1);
        Desk desk = Desks.over(reader, reports);
        AccountsFile accounts = new AccountsFile(base.resolve("comptes.yaml"));
        accounts.put(new Account(
                "camille", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), Role.OFFICER, "mus"));
        open = WebServer.start(desk, Entrance.local(0));
        closed = WebServer.start(desk, new Entrance(InetAddress.getLoopbackAddress(), 0, accounts, null));
        browser = Chromium.start(installed.get(), Files.createDirectories(base.resolve("profil")));
    }

    private static void letter(Path reports, String dossier) throws IOException {
        Recognised recognised = OldBill.of("mus", dossier, "a".repeat(64));
        Report report = new Judging(Desks.JUDGE).report(recognised, LocalDate.of(2026, 11, 22), new Timing(0, 0, 0, 0));
        for (Map.Entry<String, byte[]> file :
                Desks.over(new HeldReader(), reports).notices().of(report).entrySet()) {
            Files.write(reports.resolve("2026-11-22/mus").resolve(dossier).resolve(file.getKey()), file.getValue());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
            closed.close();
            open.close();
            reader.close();
        }
    }

    @Test
    void aMorningAtTheBoardWithTheKeyboardAlone() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(open.address());
        assertThat(tab.violations("tableau")).isEmpty();

        tab.press("Tab");
        assertThat(tab.script("document.activeElement.textContent").asString()).isEqualTo("Aller au contenu");
        tab.tabTo("#texte");
        tab.type("cote-lœuvre");
        tab.press("Enter");
        tab.until("location.search.includes('texte') && document.readyState === 'complete'");
        assertThat(tab.text()).contains("1 dossier", NAME).doesNotContain("MARTIN");
        tab.tabTo("table a");
        tab.press("Enter");
        tab.until("location.pathname.endsWith('report.html') && document.readyState === 'complete'");
        assertThat(tab.text()).contains(NAME, "Corriger ou accepter");
    }

    @Test
    void theOfficerAcceptsAFindingCorrectsATypeAndAColleagueIsTold() throws Exception {
        Tab tab = browser.tab(1280, 900);
        Tab colleague = browser.tab(1280, 900);
        String address = open.address() + "rapports/2026-11-22/mus/MARTIN/relire";
        tab.open(address);
        colleague.open(address);
        assertThat(tab.violations("relire")).isEmpty();

        tab.tabTo("form[action*='accepter'] input[name=raison]");
        tab.type("Vu l’original à l’accueil");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Décisions')");
        assertThat(tab.text()).contains("Vu l’original à l’accueil", "Accepté\u00A0:");
        tab.tabTo("details summary");
        tab.press("Enter");
        tab.chooseByKeys("#type-p1", "facture de gaz");
        assertThat(tab.script("document.querySelector('#type-p1').value").asString())
                .isEqualTo("facture-gaz");
        tab.tabTo("#raison-type-p1");
        tab.type("C’est du gaz");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('C’est du gaz')");
        assertThat(tab.violations("relire-apres")).isEmpty();

        colleague.tabTo("form[action*='accepter'] input[name=raison]");
        colleague.type("Moi aussi");
        colleague.press("Enter");
        colleague.until("document.body.innerText.includes('collègue')");
        assertThat(colleague.violations("collegue")).isEmpty();
        tab.open(open.address() + "rapports/2026-11-22/mus/MARTIN/report.html");
        assertThat(tab.text()).contains("Accepté par", "nature de la pièce");
        assertThat(tab.violations("rapport")).isEmpty();
    }

    @Test
    void aScanOfSeveralPapersIsCheckedPageByPageAndThenCompleted() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(open.address() + "verifier");
        assertThat(tab.violations("verifier")).isEmpty();

        tab.chooseFiles("#fichiers", List.of(SAMPLE.resolve("scan-1.pdf"), SAMPLE.resolve("scan-2.pdf")));
        tab.chooseByKeys("#demarche", "Carte d’identité, renouvellement");
        tab.chooseMoment("#rendez-vous", LocalDateTime.of(2026, 12, 7, 15, 45));
        assertThat(tab.value("#rendez-vous")).isEqualTo("2026-12-07T15:45");
        tab.tabTo("#nom");
        tab.type("MALAVIEILLE");
        tab.press("Enter");
        tab.until("document.querySelector('ol.progress li')");
        assertThat(tab.violations("lecture")).isEmpty();
        tab.until("document.body.innerText.includes('Déjà là')");
        assertThat(tab.text()).contains("Dossier incomplet", "Une photo d’identité conforme");
        assertThat(tab.violations("reponse")).isEmpty();

        tab.tabTo("a[href$='/rapport']");
        tab.press("Enter");
        tab.until("location.pathname.endsWith('/rapport') && document.readyState === 'complete'");
        assertThat(tab.text()).contains("Dossier incomplet", "Retour au dossier");
        assertThat(tab.script("document.querySelectorAll('svg.crop').length").asInt())
                .isPositive();
        assertThat(tab.violations("reponse-rapport")).isEmpty();
        tab.tabTo("nav a:last-child");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Déjà là')");

        tab.chooseFiles("#fichiers", List.of(SAMPLE.resolve("photo.jpg")));
        tab.tabTo("form[action*='ajouter'] button");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('scan-2.pdf, photo.jpg')");
        assertThat(tab.violations("reponse-completee")).isEmpty();
        assertThat(tab.script("[...document.querySelectorAll('ol.bad h3')].map(h => h.textContent).join()")
                        .asString())
                .doesNotContain("photo");
    }

    @Test
    void whatCouldNotBeCheckedIsTriedAgainAsItIs() throws Exception {
        Path paper = Files.copy(SAMPLE.resolve("photo.jpg"), base.resolve("Pièce d’Éléonore n° 1.jpg"));
        WebServer breaking = WebServer.start(
                Desks.over(new BreakingReader(reader), Files.createDirectories(base.resolve("aucun"))),
                Entrance.local(0));
        try {
            Tab tab = browser.tab(320, 640);
            tab.open(breaking.address() + "verifier");
            tab.chooseFiles("#fichiers", List.of(paper));
            tab.tabTo("#prenoms");
            tab.type("Éléonore Anne-Françoise");
            tab.press("Enter");
            tab.until("document.body.innerText.includes('La vérification a échoué')");
            assertThat(tab.text()).contains("Pièce d’Éléonore n° 1.jpg", "rien n’est dit de ce dossier");
            assertThat(tab.isWiderThanTheScreen()).isFalse();
            assertThat(tab.violations("echec")).isEmpty();

            tab.tabTo("form[action*='reprendre'] button");
            tab.press("Enter");
            tab.until("document.body.innerText.includes('Déjà là')");
            assertThat(tab.text()).contains("Pièce d’Éléonore n° 1.jpg");
            assertThat(tab.isWiderThanTheScreen()).isFalse();
            assertThat(tab.violations("etroit-reponse")).isEmpty();
        } finally {
            breaking.close();
        }
    }

    @Test
    void withoutScriptsEverythingGoesTheSameWay() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.withoutScripts();
        tab.open(open.address() + "verifier");
        tab.chooseFiles("#fichiers", List.of(SAMPLE.resolve("photo.jpg")));
        tab.tabTo("main form button");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Déjà là')");
        assertThat(tab.text()).contains("photo.jpg");

        tab.open(open.address() + "rapports/2026-11-22/mus/" + SCRIPTLESS + "/relire");
        tab.tabTo("details summary");
        tab.press("Enter");
        tab.chooseByKeys("#choix-p1", "signature : absente");
        tab.tabTo("#raison-choix-p1");
        tab.type("Rien n’est signé");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Rien n’est signé')");
        assertThat(tab.text()).contains("signature\u00A0: rien → absente");
        tab.withScripts();
        assertThat(tab.violations("sans-script")).isEmpty();
    }

    @Test
    void whatGoesWrongAndWhatIsSentToPeopleCanBeReadByEverybodyToo() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(open.address() + "cette-page");
        assertThat(tab.text()).contains("Cette page n’existe pas");
        assertThat(tab.violations("erreur")).isEmpty();

        Path letters = base.resolve("lettres");
        Recognised dossier = OldBill.of("mus", NAME, "a".repeat(64));
        Report report = new Judging(Desks.JUDGE).report(dossier, LocalDate.of(2026, 11, 22), new Timing(0, 0, 0, 0));
        for (Map.Entry<String, byte[]> file :
                Desks.over(reader, letters).notices().of(report).entrySet()) {
            Files.write(Files.createDirectories(letters).resolve(file.getKey()), file.getValue());
        }
        DigestRow other = new DigestRow(
                "MARTIN",
                "nîmes",
                "passeport-renouvellement",
                LocalDateTime.of(2026, 12, 4, 9, 0),
                Verdict.TO_REVIEW,
                List.of("Une photo d’identité conforme"),
                null);
        new DigestFiles(Desks.WORDING)
                .publish(
                        new Digest(
                                LocalDate.of(2026, 11, 22),
                                List.of(DigestRow.of(report, "a/report.html"), other),
                                List.of(new SetAside("notes.txt", "Ce fichier est seul."))),
                        letters);
        for (String page : List.of("notice", "digest")) {
            tab.open(letters.resolve(page + ".html").toUri().toString());
            assertThat(tab.violations(page)).isEmpty();
            assertThat(tab.isWiderThanTheScreen()).isFalse();
            Tab narrow = browser.tab(320, 640);
            narrow.open(letters.resolve(page + ".html").toUri().toString());
            assertThat(narrow.violations("etroit-" + page)).isEmpty();
            assertThat(narrow.isWiderThanTheScreen()).as(page).isFalse();
        }
        Files.copy(
                letters.resolve("notice.pdf"),
                Path.of("target/captures/notice.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theLetterIsChangedBeforeItIsTaken() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(open.address() + "rapports/2026-11-22/mus/MARTIN/report.html");
        tab.tabTo("a[href='courrier']");
        tab.press("Enter");
        tab.until("document.querySelector('#texte') && document.readyState === 'complete'");
        assertThat(tab.violations("lettre")).isEmpty();
        tab.tabTo("#texte");
        tab.type("Chère Madame Œuvrard, ");
        assertThat(tab.value("#texte")).contains("Chère Madame Œuvrard, ", "Madame, Monsieur,");
    }

    @Test
    void twoOfficersCheckAtTheSameTime() throws Exception {
        Tab first = browser.tab(1280, 900);
        Tab second = browser.tab(1280, 900);
        for (Tab tab : List.of(first, second)) {
            tab.open(open.address() + "verifier");
            tab.chooseFiles("#fichiers", List.of(SAMPLE.resolve("photo.jpg")));
            tab.tabTo("main form button");
            tab.press("Enter");
        }
        for (Tab tab : List.of(first, second)) {
            tab.until("document.body.innerText.includes('Déjà là')");
        }
        assertThat(first.script("location.pathname").asString())
                .isNotEqualTo(second.script("location.pathname").asString());
    }

    @Test
    void theRulesAreReadable() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(open.address() + "demarches");
        assertThat(tab.violations("demarches")).isEmpty();
        tab.tabTo("a[href='/demarches/cni-renouvellement']");
        tab.press("Enter");
        tab.until("location.pathname.endsWith('cni-renouvellement') && document.readyState === 'complete'");
        assertThat(tab.text()).contains("À apporter dans tous les cas");
        assertThat(tab.violations("demarche")).isEmpty();
        tab.chooseByKeys("select[name='fait.logement']", "hébergé");
        tab.tabTo("main form button");
        tab.press("Enter");
        tab.until("location.search.includes('heberge_proche') && document.readyState === 'complete'");
        assertThat(tab.text()).contains("attestation d’hébergement").doesNotContain("attestation de l’hôtelier");
        assertThat(tab.violations("demarche-repondue")).isEmpty();
        tab.open(open.address() + "accessibilite");
        assertThat(tab.violations("accessibilite")).isEmpty();
    }

    @Test
    void onANarrowScreenNothingHasToBeScrolledSideways() throws Exception {
        Tab tab = browser.tab(320, 640);
        for (String page : List.of(
                "",
                "verifier",
                "demarches",
                "demarches/cni-renouvellement",
                "accessibilite",
                "cette-page",
                "rapports/2026-11-22/mus/MARTIN/courrier",
                "rapports/2026-11-22/mus/MARTIN/relire",
                "rapports/2026-11-22/mus/MARTIN/report.html")) {
            tab.open(open.address() + page);
            assertThat(tab.isWiderThanTheScreen()).as(page).isFalse();
            assertThat(tab.violations("etroit-" + page.replaceAll("\\W", "-"))).isEmpty();
        }
    }

    @Test
    void oneSignsInAndOutWithTheKeyboard() throws Exception {
        Tab tab = browser.tab(1280, 900);
        tab.open(closed.address());
        assertThat(tab.violations("connexion")).isEmpty();
        tab.tabTo("#nom");
        tab.type("camille");
        tab.tabTo("#mot-de-passe");
        tab.type("pas le bon mot");
        tab.press("Enter");
        tab.until("document.querySelector('[role=alert]')");
        assertThat(tab.violations("connexion-refus")).isEmpty();

        tab.tabTo("#nom");
        tab.type("camille");
        tab.tabTo("#mot-de-passe");
        tab.type(PASSWORD);
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Rendez-vous à venir')");
        assertThat(tab.text()).contains("camille", NAME);
        assertThat(tab.violations("connecte")).isEmpty();
        tab.tabTo("form.who button");
        tab.press("Enter");
        tab.until("document.body.innerText.includes('Vous êtes déconnecté')");
    }
}
