package fr.completude.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LotteryTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyDefectIsPlantedInTurn() {
        Lottery lottery = new Lottery(catalogue, List.of(), "none", Planting.ALL);
        Set<String> planted = IntStream.range(0, catalogue.defects().size())
                .mapToObj(number -> lottery.draw(5, number).defect())
                .map(defect -> Objects.requireNonNull(defect).id())
                .collect(Collectors.toSet());
        assertThat(planted)
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.defects().stream().map(Defect::id).toList());
    }

    @Test
    void soundDossiersGoThroughEverySituation() {
        Lottery lottery = new Lottery(catalogue, List.of(), "none", Planting.NONE);
        Set<String> situations = IntStream.range(0, catalogue.situations().size())
                .mapToObj(number -> lottery.draw(5, number))
                .peek(plan -> assertThat(plan.defect()).isNull())
                .map(plan -> plan.situation().id())
                .collect(Collectors.toSet());
        assertThat(situations).isEqualTo(catalogue.situations().keySet());
    }

    @Test
    void aDefectIsOnlyPlantedWhereItCanBe() {
        Lottery lottery = new Lottery(catalogue, List.of("pacs-mairie", "cni-vol"), "none", Planting.ALL);
        IntStream.range(0, 60).mapToObj(number -> lottery.draw(9, number)).forEach(plan -> assertThat(
                        Objects.requireNonNull(plan.defect()).situations())
                .contains(plan.situation().id()));
    }
}
