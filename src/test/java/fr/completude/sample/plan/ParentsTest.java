package fr.completude.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import fr.completude.sample.person.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentsTest {

    private static final LocalDateTime APPOINTMENT = LocalDateTime.of(2026, 12, 3, 14, 30);

    private final Catalogue catalogue = Catalogue.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theChildBearsTheNameOfTheFatherAndNamesBoth(long seed) {
        Cast cast = cast("mineur-carte-ensemble", seed);
        Persona mother = cast.person(Cast.REPRESENTATIVE);
        Persona father = cast.person(Cast.OTHER_PARENT);
        assertThat(mother.sex()).isEqualTo(Persona.Sex.F);
        assertThat(father.familyName()).isEqualTo(cast.applicant().familyName());
        assertThat(mother.familyName()).isNotEqualTo(father.familyName());
        assertThat(mother.usageName()).isIn(null, father.familyName());
        assertThat(cast.applicant().father()).isEqualTo(father.givenNames().get(0) + " " + father.familyName());
        assertThat(cast.applicant().mother()).isEqualTo(mother.givenNames().get(0) + " " + mother.familyName());
        for (Persona parent : List.of(mother, father)) {
            assertThat(Period.between(parent.birthDate(), cast.applicant().birthDate())
                            .getYears())
                    .isBetween(20, 39);
        }
    }

    @Test
    void parentsWhoAreTogetherLiveWithTheChild() {
        Cast cast = cast("mineur-carte-ensemble", 3);
        assertThat(cast.address(Cast.REPRESENTATIVE)).isEqualTo(cast.address("declaree"));
        assertThat(cast.address(Cast.OTHER_PARENT)).isEqualTo(cast.address("declaree"));
    }

    @Test
    void aFatherCanBringTheDossierOfAChildWhoLivesWithTheMother() {
        Cast cast = cast("mineur-carte-chez-l-autre", 3);
        assertThat(cast.person(Cast.REPRESENTATIVE).sex()).isEqualTo(Persona.Sex.M);
        assertThat(cast.address(Cast.REPRESENTATIVE)).isNotEqualTo(cast.address("declaree"));
        assertThat(cast.address(Cast.OTHER_PARENT)).isEqualTo(cast.address("declaree"));
    }

    @Test
    void aChildInTurnWithEachParentIsDeclaredWithTheOneWhoBringsTheDossier() {
        Cast cast = cast("mineur-passeport-alternee", 3);
        assertThat(cast.address(Cast.REPRESENTATIVE)).isEqualTo(cast.address("declaree"));
        assertThat(cast.address(Cast.OTHER_PARENT)).isNotEqualTo(cast.address("declaree"));
    }

    @Test
    void onlyMinorsComeWithParents() {
        assertThat(cast("passeport-premiere-carte", 3).people()).doesNotContainKey(Cast.REPRESENTATIVE);
        assertThat(catalogue.situations().values())
                .allSatisfy(situation -> assertThat(situation.declared().contains(Cast.REPRESENTATIVE))
                        .as(situation.id())
                        .isEqualTo(situation.isOfMinor()));
    }

    @Test
    void theStampOfASoundPassportIsThatOfTheAge() {
        for (Situation situation : catalogue.situations().values()) {
            List<String> amounts = Stream.of("timbre", "timbre-passeport")
                    .map(situation.pieces()::get)
                    .filter(Objects::nonNull)
                    .filter(stamp -> stamp.list("objet").contains("passeport"))
                    .flatMap(stamp -> stamp.list("montant").stream())
                    .toList();
            if (!amounts.isEmpty()) {
                assertThat(amounts)
                        .as(situation.id())
                        .containsExactly(due(situation.age().get(0)))
                        .containsExactly(due(situation.age().get(1)));
            }
        }
    }

    /** Amounts in force since 2009: service-public F14929 and F33805. */
    private static String due(int age) {
        if (age >= 18) {
            return "86.00";
        }
        return age >= 15 ? "42.00" : "17.00";
    }

    private Cast cast(String situation, long seed) {
        DossierPlan plan = new DossierPlan(
                catalogue.mairie(),
                seed,
                Objects.requireNonNull(catalogue.situations().get(situation), situation),
                null,
                Change.NOTHING,
                PieceSpec.SILENT,
                APPOINTMENT,
                "none",
                false);
        return new Casting(catalogue, plan, new SplittableRandom(seed)).cast();
    }
}
