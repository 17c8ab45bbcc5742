package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.completude.checking.Judge;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Matrix;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.Notice;
import fr.completude.reporting.NoticeMaker;
import fr.completude.reporting.NoticeSettings;
import fr.completude.reporting.Office;
import fr.completude.reporting.Wording;
import org.junit.jupiter.api.Test;

/** Every line of the matrix that can want something of an applicant says it in a letter, in words a person reads. */
class EveryNoticeTest {

    private static final Path CONFIG = Path.of("config");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|missing|expired|mismatch|unreadable|satisfied|review|null|true|false|exception)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final Recogniser recogniser = Recogniser.load(CONFIG);
    private final Judge judge = Judge.load(CONFIG, recogniser.subtypes());
    private final NoticeSettings settings = NoticeSettings.load(CONFIG);
    private final NoticeMaker maker = new NoticeMaker(settings, new Wording(Messages.french(), judge::label));

    /** What a finding of a rule says: the words of the matrix for the case that nothing is there. */
    private record Line(Requirement requirement, String title, String missing, String remedy) {}

    @Test
    void everyMessageOfTheMatrixHasItsNotice() {
        Set<String> ids = ids();
        List<Line> lines = requirements().flatMap(EveryNoticeTest::lines).toList();
        assertThat(lines).hasSizeGreaterThan(150);
        for (Line line : lines) {
            Notice notice = notice(line);
            assertThat(notice.items()).as(line.requirement().id()).hasSize(1);
            Notice.Item item = notice.items().get(0);
            String said =
                    String.join(" ", item.title(), item.what(), item.instead(), item.why() == null ? "" : item.why());
            assertThat(item.what()).as(line.requirement().id()).matches("(?s)\\p{Lu}.*[.!?]");
            assertThat(ENGLISH.matcher(said).find()).as(said).isFalse();
            assertThat(said).doesNotContain("_", "{", "}", "R-");
            assertThat(Stream.of(said.split("[\\s,.;:()«»]+", -1)).filter(ids::contains))
                    .as(said)
                    .isEmpty();
        }
    }

    @Test
    void theLetterSpeaksOfRulesThatExist() {
        Set<String> known = new TreeSet<>();
        requirements().forEach(requirement -> known.add(requirement.id()));
        Set<String> named = new TreeSet<>(settings.instead().keySet());
        settings.reminders().keySet().forEach(key -> named.add(key.substring(key.indexOf('/') + 1)));

        assertThat(known).containsAll(named);
    }

    @Test
    void aPaperThatMustBeRecentIsAskedForWithItsFirstDay() {
        List<LocalDate> days = requirements()
                .filter(requirement -> requirement.id().equals("acte-naissance"))
                .flatMap(EveryNoticeTest::lines)
                .map(this::finding)
                .flatMap(finding -> judge.issuedFrom(finding, null, DAY).stream())
                .map(PaperDay::from)
                .distinct()
                .toList();

        assertThat(days).contains(LocalDate.of(2026, 9, 4));
    }

    /** The piece that is too old most often; a title of property may be of any age. */
    @Test
    void aProofOfAddressIsAskedForWithItsFirstDayAndWhatIsExempt() {
        List<String> said = requirements()
                .filter(requirement -> requirement.id().equals("justificatif-domicile"))
                .flatMap(EveryNoticeTest::lines)
                .map(line -> notice(line).items().get(0).issued())
                .filter(Objects::nonNull)
                .map(text -> text.replace('\u00a0', ' '))
                .distinct()
                .toList();

        assertThat(said)
                .contains("Date à respecter : ce papier doit être daté du 4 décembre 2025 ou après"
                        + " (sauf : titre de propriété).");
    }

    private Stream<Requirement> requirements() {
        return Stream.concat(
                judge.matrix().contents().requirements().stream(),
                judge.matrix().profiles().values().stream().map(Profile::extra).flatMap(List::stream));
    }

    private static Stream<Line> lines(Requirement requirement) {
        if (requirement.body() instanceof Requirement.Papers papers) {
            return papers.ways().stream()
                    .map(Way::parts)
                    .flatMap(List::stream)
                    .map(part -> new Line(requirement, part.title(), part.missing(), part.remedy()));
        }
        if (requirement.body() instanceof Requirement.Eligibility one) {
            return Stream.of(new Line(requirement, requirement.title(), one.missing(), one.remedy()));
        }
        if (requirement.body() instanceof Requirement.Contradiction one) {
            return Stream.of(new Line(requirement, requirement.title(), one.missing(), one.remedy()));
        }
        return requirement.body() instanceof Requirement.Agreement one
                ? Stream.of(new Line(requirement, requirement.title(), "", one.remedy()))
                : Stream.of();
    }

    private Finding finding(Line line) {
        Requirement requirement = line.requirement();
        return new Finding(
                requirement.id(),
                line.title(),
                requirement.ref(),
                FindingStatus.MISSING,
                true,
                List.of(),
                line.missing(),
                line.remedy(),
                List.of(),
                null,
                requirement.rule());
    }

    private Notice notice(Line line) {
        Report report = new Report(
                "d",
                null,
                "cni-premiere",
                new Matrix("v", "h"),
                DAY,
                DAY.atTime(9, 0),
                Verdict.INCOMPLETE,
                List.of(),
                List.of(finding(line)),
                List.of(),
                new Timing(0, 0, 0, 0));
        return maker.of(report, Office.UNKNOWN, finding -> judge.issuedFrom(finding, null, DAY))
                .orElseThrow();
    }

    /** Ids that are no words: those with a hyphen that no French word has. */
    private Set<String> ids() {
        Set<String> ids = new HashSet<>(recogniser.types());
        requirements().forEach(requirement -> ids.add(requirement.id()));
        ids.addAll(judge.matrix().contents().procedures().keySet());
        ids.removeIf(id -> !id.contains("-"));
        return ids;
    }
}
