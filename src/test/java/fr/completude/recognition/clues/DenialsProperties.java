package fr.completude.recognition.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of negation, whatever the sentence is about. */
class DenialsProperties {

    private static final List<String> THINGS = List.of("logement", "contrat", "parent", "enfant", "mairie", "facture");
    private static final List<String> VERBS = List.of("atteste", "garde", "trouve", "connaît", "garantit", "loge");
    private static final List<String> CLOSINGS =
            List.of("pas", "plus", "jamais", "nullement", "aucunement", "point", "guère", "en aucun cas");

    @Provide
    Arbitrary<String> clause() {
        return Arbitraries.of(VERBS).flatMap(verb -> Arbitraries.of(THINGS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(things -> verb + " le " + String.join(" du ", things)));
    }

    @Provide
    Arbitrary<String> closing() {
        return Arbitraries.of(CLOSINGS);
    }

    @Property(tries = 200)
    void nothingIsDeniedWhereNoWordDenies(@ForAll("clause") String clause) {
        assertThat(Said.denied("ASSURANCE", "Paul " + clause + " assurance.")).isFalse();
    }

    @Property(tries = 200)
    void everyPairOfWordsThatDeniesDoes(@ForAll("clause") String clause, @ForAll("closing") String closing) {
        assertThat(Said.denied("ASSURANCE", negated(clause, closing) + " assurance."))
                .isTrue();
    }

    @Property(tries = 200)
    void anotherSentenceIsNotDenied(@ForAll("clause") String clause, @ForAll("closing") String closing) {
        String denied = negated(clause, closing);
        assertThat(Said.denied("ASSURANCE", denied + ". Assurance : Léa")).isFalse();
        assertThat(Said.denied("ASSURANCE", "Paul garde une assurance. " + denied + "."))
                .isFalse();
        assertThat(Said.denied("ASSURANCE", denied + ", mais garde une assurance."))
                .isFalse();
    }

    @Property(tries = 200)
    void aRefusalDeniedIsNone(@ForAll("closing") String closing) {
        assertThat(Said.denied("ASSURANCE", "Paul refuse une assurance.")).isTrue();
        assertThat(Said.denied("ASSURANCE", "Paul ne refuse " + closing + " une assurance."))
                .isFalse();
    }

    private static String negated(String clause, String closing) {
        int verb = clause.indexOf(' ');
        return "Paul ne " + clause.substring(0, verb) + " " + closing + clause.substring(verb);
    }
}
