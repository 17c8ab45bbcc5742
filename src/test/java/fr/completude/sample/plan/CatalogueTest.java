package fr.completude.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Verdict;
import fr.completude.sample.paper.DateValue;
import fr.completude.sample.paper.Layouts;
import fr.completude.sample.portrait.DrawnPortraits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDateTime APPOINTMENT = LocalDateTime.of(2026, 12, 3, 14, 30);
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyPieceOfEveryDefectHasALayout() {
        Layouts layouts = Layouts.load(new DrawnPortraits());
        for (DossierPlan plan : allPlans()) {
            for (PieceSpec piece : plan.pieces().values()) {
                piece.list("modele").forEach(layouts::named);
                for (String type : piece.list("type")) {
                    if (!type.equals("photo-identite") && piece.list("modele").isEmpty()) {
                        assertThat(layouts.of(type, piece.one("sous-type").orElse(null)))
                                .as(plan.situation().id() + " " + type)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void whatIsExpectedIsSaidInTheWordsOfTheReport() {
        Set<String> statuses =
                Arrays.stream(FindingStatus.values()).map(FindingStatus::id).collect(Collectors.toSet());
        Set<String> verdicts = Arrays.stream(Verdict.values()).map(Verdict::id).collect(Collectors.toSet());
        for (DossierPlan plan : allPlans()) {
            assertThat(plan.verdicts()).isNotEmpty().allMatch(verdicts::contains);
            assertThat(plan.expected().values())
                    .allSatisfy(list -> assertThat(list).isNotEmpty().allMatch(statuses::contains));
        }
    }

    @Test
    void aDefectThatLeavesTheVerdictCompleteLeavesTheFindingsAlone() {
        for (DossierPlan plan : allPlans()) {
            boolean sound = plan.expected().values().stream()
                    .allMatch(list -> list.contains("satisfied") || list.contains("not-applicable"));
            boolean readable = !plan.verdicts().contains("unreadable");
            assertThat(plan.verdicts().contains("complete"))
                    .as(plan.situation().id() + " " + plan.defect())
                    .isEqualTo(sound && readable);
        }
    }

    @Test
    void oldProofIsTooOldOnTheDayButNotInTheNight() {
        Defect old = catalogue.defects().stream()
                .filter(defect -> defect.id().equals("domicile-vieux"))
                .findFirst()
                .orElseThrow();
        for (DossierPlan plan : catalogue.kept()) {
            if (old.equals(plan.defect())) {
                LocalDate issued = issuedOn(plan, "domicile");
                assertThat(issued.plusYears(1)).isAfter(NIGHT);
                assertThat(issued.plusYears(1))
                        .isBeforeOrEqualTo(plan.appointment().toLocalDate());
            }
        }
        LocalDate issued = issuedOn(plan(situation("premiere-demat"), old), "domicile");
        assertThat(issued.plusYears(1)).isBeforeOrEqualTo(APPOINTMENT.toLocalDate());
    }

    @Test
    void theKeptSetCoversEveryVerdictAndRender() {
        Set<String> verdicts = new TreeSet<>();
        Set<String> renders = new TreeSet<>();
        for (DossierPlan plan : catalogue.kept()) {
            verdicts.add(plan.verdicts().get(0));
            renders.add(plan.render());
            assertThat(plan.appointment())
                    .isBetween(LocalDateTime.of(2026, 11, 30, 0, 0), LocalDateTime.of(2026, 12, 19, 0, 0));
        }
        assertThat(verdicts).containsExactly("complete", "incomplete", "to-review", "unreadable");
        assertThat(renders).contains("none", "scan", "phone");
        assertThat(catalogue.kept()).filteredOn(DossierPlan::zipped).isNotEmpty();
    }

    private LocalDate issuedOn(DossierPlan plan, String part) {
        return new Casting(catalogue, plan, new SplittableRandom(plan.seed()))
                .pieces().stream()
                        .filter(piece -> piece.part().equals(part))
                        .map(piece -> piece.values().get("issuedOn"))
                        .filter(DateValue.class::isInstance)
                        .map(value -> ((DateValue) value).date())
                        .findFirst()
                        .orElseThrow();
    }

    private Situation situation(String id) {
        return Objects.requireNonNull(catalogue.situations().get(id), id);
    }

    private List<DossierPlan> allPlans() {
        List<DossierPlan> plans = new ArrayList<>();
        for (Situation situation : catalogue.situations().values()) {
            plans.add(plan(situation, null));
            catalogue.defectsOf(situation).forEach(defect -> plans.add(plan(situation, defect)));
        }
        return plans;
    }

    private DossierPlan plan(Situation situation, @Nullable Defect defect) {
        return new DossierPlan(
                catalogue.mairie(), 7, situation, defect, Change.NOTHING, PieceSpec.SILENT, APPOINTMENT, "none", false);
    }
}
