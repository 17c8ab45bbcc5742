package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.Judge;
import fr.completude.checking.examples.Trial;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestPage;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.FrenchText;
import fr.completude.reporting.Notice;
import fr.completude.reporting.NoticeMaker;
import fr.completude.reporting.NoticePage;
import fr.completude.reporting.NoticeSettings;
import fr.completude.reporting.Office;
import fr.completude.reporting.ReportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything people read is French: no id, no trace of the program, no English, whatever the rules say. */
class FrenchWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Judge JUDGE = Desks.JUDGE;
    private static final Office OFFICE = new Office("Mairie d’essai", "1 place Haute", List.of());
    private static final List<Trial> WORKED = Trial.beside(Desks.CONFIG, JUDGE);

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|with|without|this|that|is|are|was|not|of|for|from|missing|mismatch|unreadable|expired|unknown"
                    + "|review|failed|error|exception|null|true|false|undefined|warning|invalid|required|should|must)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What only a program writes. */
    private static final Pattern PROGRAM = Pattern.compile(
            "[a-z]_[a-z]|\\b[a-z]+[a-z0-9]*[A-Z][a-z]\\w*|\\{\\d|\\$\\{|\\bat [a-z]+\\.[a-z]+\\.|Exception|''");

    private final NoticeMaker letters =
            new NoticeMaker(NoticeSettings.load(Desks.CONFIG), Desks.WORDING, JUDGE::isReminder);
    private final NoticePage letterPage = new NoticePage(Desks.WORDING);

    @Test
    void everyMessageOfEveryRuleHasItsWordsForTheApplicant() {
        List<String> without = new ArrayList<>();
        Set<String> strange = new TreeSet<>();
        int seen = 0;
        for (Requirement requirement : requirements()) {
            for (Finding finding : failures(requirement)) {
                seen++;
                Notice notice = letters.of(report(List.of(finding)), OFFICE, any -> Optional.empty())
                        .orElseThrow();
                Notice.Item item = notice.items().get(0);
                if (item.title().isBlank()
                        || item.what().isBlank()
                        || item.instead().isBlank()) {
                    without.add(finding.requirement());
                }
                strange.addAll(strange(letterPage.html(notice)));
                strange.addAll(strange(letterPage.text(notice)));
            }
        }
        assertThat(seen).isGreaterThan(200);
        assertThat(without).isEmpty();
        assertThat(strange).isEmpty();
    }

    @Test
    void everyWorkedDossierGivesAReportADigestAndALetterInFrench() {
        Judging judging = new Judging(JUDGE);
        ReportPage page = new ReportPage(Desks.WORDING);
        Set<String> strange = new TreeSet<>();
        List<DigestRow> rows = new ArrayList<>();
        for (Trial trial : WORKED) {
            Recognised recognised = new Recognised(
                    "MARTIN",
                    trial.declaration(),
                    trial.pieces(),
                    OldBill.of("mus", "x", "a").files());
            Report report = judging.report(recognised, DAY, new Timing(0, 0, 0, 0));
            strange.addAll(strange(page.write(report)));
            letters.of(report, OFFICE, any -> Optional.empty())
                    .ifPresent(notice -> strange.addAll(strange(letterPage.html(notice))));
            rows.add(DigestRow.of(report, null));
        }
        strange.addAll(strange(new DigestPage(Desks.WORDING).write(new Digest(DAY, rows, List.of()))));
        assertThat(WORKED).hasSizeGreaterThan(100);
        assertThat(strange).isEmpty();
    }

    @Test
    void everyPageAnOfficerOpensIsInFrench(@TempDir Path reports) throws Exception {
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        Set<String> strange = new TreeSet<>();
        try (WebServer server = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0))) {
            Visitor officer = new Visitor(server.port());
            List<String> pages = new ArrayList<>(List.of(
                    "/",
                    "/verifier",
                    "/demarches",
                    "/accessibilite",
                    "/rien",
                    "/rapports/2026-11-22/mus/MARTIN/report.html",
                    "/rapports/2026-11-22/mus/MARTIN/relire"));
            JUDGE.matrix().contents().procedures().keySet().forEach(id -> pages.add("/demarches/" + id));
            for (String page : pages) {
                strange.addAll(strange(officer.get(page).body()));
            }
            String check = officer.send(
                            "/verifier", Map.of("demarche", "cni-renouvellement"), Map.of("a.pdf", new byte[] {1}))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            strange.addAll(strange(officer.answer(check).body()));
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void everySentenceOfThePagesIsFrench() {
        Messages messages = Messages.french();
        Set<String> strange = new TreeSet<>();
        Stream.of("report.", "web.", "checking.", "batch.")
                .flatMap(prefix -> messages.keys(prefix).stream())
                .forEach(key -> {
                    Matcher english =
                            ENGLISH.matcher(messages.say(key, 1, 2, 3, 4, 5, 6).replaceAll("« [^»]* »", ""));
                    if (english.find()) {
                        strange.add(key + " " + english.group());
                    }
                });
        assertThat(strange).isEmpty();
    }

    @Test
    void everyAnswerToAQuestionHasItsWords() {
        Set<String> keys = Messages.french().keys("web.answer.");
        assertThat(JUDGE.vocabulary().facts().values().stream()
                        .flatMap(fact -> fact.values().stream())
                        .filter(value -> !keys.contains("web.answer." + value))
                        .distinct())
                .isEmpty();
    }

    @Test
    void whatIsStrangeIsFound() {
        assertThat(strange("<p>justificatif-domicile</p>")).isNotEmpty();
        assertThat(strange("<p>to-review</p>")).isNotEmpty();
        assertThat(strange("<p>issuedOn</p>")).isNotEmpty();
        assertThat(strange("<p>heberge_proche</p>")).isNotEmpty();
        assertThat(strange("<p>The file is missing.</p>")).isNotEmpty();
        assertThat(strange("<p>java.lang.IllegalStateException</p>")).isNotEmpty();
        assertThat(strange("<p class=\"to-review\">Une photo d’identité conforme.</p>"))
                .isEmpty();
    }

    @Test
    void everyReminderOfEveryRuleIsInTheLetterInFrench() {
        Set<String> strange = new TreeSet<>();
        int seen = 0;
        for (Requirement requirement : requirements()) {
            if (requirement.body() instanceof Requirement.Reminder reminder) {
                seen++;
                Finding toBring = failures(JUDGE.matrix().contents().requirements().stream()
                                .filter(one -> one.body() instanceof Requirement.Papers)
                                .findFirst()
                                .orElseThrow())
                        .get(0);
                Finding finding = new Finding(
                        requirement.id(),
                        requirement.title(),
                        "",
                        FindingStatus.IN_PERSON,
                        false,
                        List.of(),
                        reminder.message(),
                        null,
                        List.of(),
                        null,
                        requirement.rule());
                Notice notice = letters.of(report(List.of(toBring, finding)), OFFICE, any -> Optional.empty())
                        .orElseThrow();
                assertThat(notice.reminders()).as(requirement.id()).hasSize(2).noneMatch(String::isBlank);
                strange.addAll(strange(letterPage.text(notice)));
            }
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(strange).isEmpty();
    }

    /** Those of towns too. */
    private static List<Requirement> requirements() {
        return Stream.concat(
                        JUDGE.matrix().contents().requirements().stream(),
                        JUDGE.matrix().profiles().values().stream().flatMap(town -> town.extra().stream()))
                .toList();
    }

    private static List<Finding> failures(Requirement requirement) {
        List<Finding> failures = new ArrayList<>();
        if (requirement.body() instanceof Requirement.Papers papers) {
            for (Way way : papers.ways()) {
                for (Way.Part part : way.parts()) {
                    String id = part.suffix().isEmpty() ? requirement.id() : requirement.id() + "." + part.suffix();
                    failures.addAll(all(id, part.title(), part.missing(), part.remedy(), requirement.rule()));
                }
            }
        } else if (requirement.body() instanceof Requirement.Eligibility one) {
            failures.addAll(
                    all(requirement.id(), requirement.title(), one.missing(), one.remedy(), requirement.rule()));
        } else if (requirement.body() instanceof Requirement.Contradiction one) {
            failures.addAll(
                    all(requirement.id(), requirement.title(), one.missing(), one.remedy(), requirement.rule()));
        } else if (requirement.body() instanceof Requirement.Agreement one) {
            failures.addAll(all(requirement.id(), requirement.title(), "", one.remedy(), requirement.rule()));
        }
        return failures;
    }

    private static List<Finding> all(String id, String title, String message, String remedy, Rule rule) {
        return Arrays.stream(FindingStatus.values())
                .filter(FindingStatus::fails)
                .map(status -> new Finding(
                        id, title, "", status, true, List.of(), FrenchText.of(message), remedy, List.of(), null, rule))
                .toList();
    }

    private static Report report(List<Finding> findings) {
        Recognised recognised = OldBill.of("mus", "MARTIN", "a".repeat(64));
        return new Report(
                "MARTIN",
                "mus",
                "cni-renouvellement",
                JUDGE.matrix().stamp(),
                DAY,
                DAY.atTime(14, 30),
                Verdict.INCOMPLETE,
                List.of(),
                findings,
                List.of(),
                recognised.files(),
                new Timing(0, 0, 0, 0),
                null);
    }

    /** What is no French on a page, or in a text. */
    private static List<String> strange(String page) {
        String text = page.replaceAll("(?s)<(style|svg|script)\\b.*?</\\1>", " ")
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\w/-]+\\.(yaml|pdf|zip|eml)", " ")
                .replace('\u00A0', ' ');
        List<String> strange = new ArrayList<>();
        for (Pattern pattern : List.of(ENGLISH, PROGRAM, IDS)) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                strange.add(found.group() + " in « "
                        + text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30))
                                .replaceAll("\\s+", " ")
                        + " »");
            }
        }
        return strange;
    }

    /** Names of things with a hyphen in them; those of one word are French words too. */
    private static final Pattern IDS = Pattern.compile(Stream.of(
                    Desks.RECOGNISER.subtypes().keySet().stream(),
                    Desks.RECOGNISER.subtypes().values().stream().flatMap(Set::stream),
                    JUDGE.matrix().contents().procedures().keySet().stream(),
                    JUDGE.matrix().contents().requirements().stream().map(Requirement::id),
                    Arrays.stream(FindingStatus.values()).map(FindingStatus::id),
                    Arrays.stream(Verdict.values()).map(Verdict::id),
                    Arrays.stream(FieldName.values()).map(FieldName::id))
            .flatMap(ids -> ids)
            .filter(id -> id.contains("-") || id.matches("[a-z]+[A-Z].*"))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}-])(", ")(?![\\p{L}-])")));
}
