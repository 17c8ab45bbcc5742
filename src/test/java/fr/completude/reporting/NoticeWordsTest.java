package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.Judge;
import fr.completude.checking.matrix.Requirement;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which words stand in the message to the applicant. */
class NoticeWordsTest {

    private static final Path CONFIG = Path.of("config");
    private static final Office OFFICE = new Office("Mairie d’Essai", "1 place Haute, 30999 Essai", List.of());

    private final Wording wording = Reports.wording();
    private final NoticeMaker maker = new NoticeMaker(NoticeSettings.load(CONFIG), wording, finding -> true);

    @ParameterizedTest
    @EnumSource(
            value = FindingStatus.class,
            names = {"MISSING", "EXPIRED", "MISMATCH", "NON_COMPLIANT", "UNREADABLE"})
    void nothingReadOnAPaperStandsInIt(FindingStatus status) {
        Report report = report(
                Reports.finding("justificatif-domicile", "Justificatif de domicile", status, true)
                        .says("Facture (VEUVE-HORTENSE.pdf, page 1) : au nom de « HORTENSE », 9 rue Cachée.")
                        .remedy("Apportez une facture."),
                Reports.finding("photo", "Photo", status, true).says("Photo (VEUVE-HORTENSE.jpg) : floue."));

        assertThat(text(report))
                .contains("Apportez une facture.", "Demandez à la mairie ce qu’il faut apporter.")
                .doesNotContainIgnoringCase("hortense")
                .doesNotContain("Cachée", "VEUVE");
        assertThat(text(report).contains("Ce que nous avons reçu ne suffit pas : "))
                .isEqualTo(status != FindingStatus.MISSING);
        assertThat(text(report)).doesNotContain("notice.");
    }

    @Test
    void withoutAnAppointmentNoPaperHasADayToRespect() {
        Report dated = Reports.incomplete();
        Report undated = new Report(
                dated.dossier(),
                dated.mairie(),
                dated.procedure(),
                dated.matrix(),
                dated.checkedOn(),
                null,
                dated.verdict(),
                dated.pieces(),
                dated.findings(),
                dated.files(),
                dated.timing());

        assertThat(text(dated)).contains("Date à respecter");
        assertThat(text(undated)).doesNotContain("Date à respecter");
    }

    @Test
    void whoWasBornAbroadIsToldWhereToAsk() {
        Report report = report(Reports.finding("acte-naissance", "Acte", FindingStatus.MISSING, true)
                .remedy("Apportez un acte de naissance."));

        assertThat(text(report)).contains("Service central d’état civil, à Nantes");
    }

    @Test
    void everyReminderOfTheMatrixIsSaid() {
        Recogniser recogniser = Recogniser.load(CONFIG);
        Judge judge = Judge.load(CONFIG, recogniser.subtypes());
        NoticeMaker real = new NoticeMaker(NoticeSettings.load(CONFIG), wording, judge::isReminder);
        List<Requirement> reminders = judge.matrix().contents().requirements().stream()
                .filter(requirement -> requirement.body() instanceof Requirement.Reminder)
                .toList();

        assertThat(reminders).isNotEmpty().allSatisfy(requirement -> {
            String words = ((Requirement.Reminder) requirement.body()).message();
            Report report = report(
                    Reports.finding("photo", "Photo", FindingStatus.MISSING, true)
                            .remedy("Apportez une photo."),
                    Reports.finding(requirement.id(), requirement.title(), FindingStatus.IN_PERSON, false)
                            .says(words));
            assertThat(notice(real, report).reminders()).hasSize(2);
        });
        Finding read = Reports.finding(reminders.get(0).id(), "Rappel", FindingStatus.IN_PERSON, false)
                .says("Carte de HORTENSE.")
                .finding();
        assertThat(judge.isReminder(read)).isFalse();
    }

    @Test
    void theMailHasShortEncodedWordsAndWholeLines(@TempDir Path folder) throws IOException {
        String mail = NoticeMail.of(
                "Votre rendez-vous à la mairie : ce qu’il reste à apporter, même à l’été",
                "un\ndeux\r\n",
                "<p>",
                new byte[0]);

        String[] words = mail.substring(mail.indexOf("Subject: ") + 9, mail.indexOf("Content-Language"))
                .split("\\s+", -1);
        assertThat(Arrays.stream(words).filter(word -> !word.isEmpty()))
                .hasSizeGreaterThan(1)
                .allMatch(word -> word.length() <= 75 && word.startsWith("=?UTF-8?B?"));
        assertThat(mail.substring(0, mail.indexOf("Content-Language")).split("\r\n"))
                .allMatch(line -> line.length() <= 76);
        Path file = Files.writeString(folder.resolve("notice.eml"), mail, StandardCharsets.US_ASCII);
        assertThat(Post.text(file)).isEqualTo("un\r\ndeux\r\n");
    }

    private static Report report(Reports.FindingDraft... findings) {
        return Reports.report("x", Verdict.INCOMPLETE, List.of(), List.of(findings), List.of());
    }

    private String text(Report report) {
        return new NoticePage(wording).text(notice(maker, report));
    }

    private static Notice notice(NoticeMaker maker, Report report) {
        return Objects.requireNonNull(maker.of(
                        report,
                        OFFICE,
                        finding -> Set.of("justificatif-domicile").contains(finding.requirement())
                                ? Optional.of(new PaperDay(LocalDate.of(2025, 12, 4), List.of()))
                                : Optional.empty())
                .orElse(null));
    }
}
