package fr.completude.checking.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import fr.completude.checking.Judge;
import fr.completude.checking.TestMatrix;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is said of other appointment days is what judging on these days says. */
class ForecastProperties {

    private static final Judge JUDGE = TestMatrix.judge();
    private static final List<Example> EXAMPLES = examples();

    /** A dossier on some day, its pieces shuffled and some of them lost. */
    record Case(Example example, List<Piece> pieces, LocalDate day) {

        Judgement judge(LocalDate on) {
            return JUDGE.judgeForTheDay(on(on), pieces, example.unread(), example.today());
        }

        Judgement forecast() {
            return JUDGE.judge(on(day), pieces, example.unread(), example.today());
        }

        private Declaration on(LocalDate on) {
            Declaration declared = example.declaration();
            return new Declaration(
                    declared.procedure(),
                    on.atTime(9, 0),
                    declared.mairie(),
                    declared.applicant(),
                    declared.partner(),
                    declared.representative(),
                    declared.otherParent(),
                    declared.facts());
        }
    }

    @Property(tries = 300)
    void aGoodFindingIsGoodOnItsLastDayAndNoLongerOnTheNext(@ForAll("cases") Case dossier) {
        Judgement judgement = dossier.forecast();
        for (Finding finding : judgement.findings()) {
            LocalDate last = finding.validUntil();
            if (last != null) {
                assertThat(last).isAfterOrEqualTo(dossier.day());
                assertThat(wants(finding, dossier.judge(last)))
                        .as("%s on %s", finding.requirement(), last)
                        .isFalse();
                assertThat(wants(finding, dossier.judge(last.plusDays(1))))
                        .as("%s the day after %s", finding.requirement(), last)
                        .isTrue();
            }
        }
    }

    @Property(tries = 400)
    void aGoodFindingIsGoodOnEveryDayUntilItsLast(
            @ForAll("cases") Case dossier, @ForAll @IntRange(min = 1, max = 8000) int later) {
        LocalDate day = dossier.day().plusDays(later);
        Judgement then = dossier.judge(day);
        for (Finding finding : dossier.forecast().findings()) {
            LocalDate last = finding.validUntil();
            if (!wants(finding) && (last == null || !day.isAfter(last))) {
                assertThat(wants(finding, then))
                        .as("%s on %s", finding.requirement(), day)
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void aCompleteDossierStaysSoUntilTheFirstBlockingPostponement(
            @ForAll("cases") Case dossier, @ForAll @IntRange(min = 1, max = 2000) int later) {
        Judgement judgement = dossier.forecast();
        LocalDate day = dossier.day().plusDays(later);
        boolean said = judgement.postponements().stream()
                .noneMatch(change -> change.blocking() && day.isAfter(change.lastDay()));
        if (Verdict.of(judgement.findings()) == Verdict.COMPLETE && said) {
            assertThat(Verdict.of(dossier.judge(day).findings())).isEqualTo(Verdict.COMPLETE);
        }
    }

    @Property(tries = 100)
    void lookingAtOtherDaysChangesNothingOfTheDay(@ForAll("cases") Case dossier) {
        List<Finding> plain = dossier.judge(dossier.day()).findings();
        List<Finding> forecast = dossier.forecast().findings();
        assertThat(forecast.stream().map(finding -> finding.until(null)).toList())
                .isEqualTo(plain.stream().map(finding -> finding.until(null)).toList());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(EXAMPLES),
                        Arbitraries.integers().between(-300, 300),
                        Arbitraries.randoms(),
                        Arbitraries.integers().between(0, 2))
                .as(ForecastProperties::changed);
    }

    private static Case changed(Example example, int shift, Random random, int lost) {
        List<Piece> pieces = new ArrayList<>(example.pieces());
        for (int i = 0; i < lost && !pieces.isEmpty(); i++) {
            pieces.remove(random.nextInt(pieces.size()));
        }
        return new Case(example, pieces, example.today().plusDays(shift));
    }

    private static boolean wants(Finding finding, Judgement then) {
        String root = root(finding.requirement());
        List<Finding> same = then.findings().stream()
                .filter(other -> other.requirement().equals(finding.requirement()))
                .toList();
        List<Finding> kin = then.findings().stream()
                .filter(other -> root(other.requirement()).equals(root))
                .toList();
        return (same.isEmpty() ? kin : same).stream().anyMatch(ForecastProperties::wants);
    }

    private static boolean wants(Finding finding) {
        return finding.status().fails() || finding.status() == FindingStatus.TO_REVIEW;
    }

    private static String root(String requirement) {
        return requirement.split("\\.", 2)[0];
    }

    private static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        for (Path file : ExampleFile.beside(TestMatrix.CONFIG)) {
            all.addAll(ExampleFile.read(file, file.toString(), JUDGE).examples());
        }
        return all;
    }
}
