package fr.completude.recognition.twoddoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;

import fr.completude.config.Problems;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MalformedCodeProperties {

    private static final TwoDDocReader READER = TwoDDocReader.load(Path.of("config"), Set.of(), new Problems());

    @Provide
    Arbitrary<String> bytes() {
        return Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(120);
    }

    @Provide
    Arbitrary<String> specimens() {
        return Arbitraries.of(Vectors.V02_BILL, Vectors.V04_ACT, Vectors.V04_TAX, BinaryCodes.identityTitle());
    }

    @Property(tries = 300)
    void whateverFollowsAMarkIsReadOrSaidToBeUnreadable(@ForAll("bytes") String rest) {
        assertThat(READER.read("\u00DC\u0004" + rest)).isPresent();
        assertThat(READER.read("DC04FR90AB12261826180101FR" + rest)).isPresent();
        assertThat(READER.read("DC0" + rest + "1")).isNotNull();
    }

    @Property(tries = 300)
    void aSpecimenCutAnywhereOrSpoiledIsNoError(
            @ForAll("specimens") String code, @ForAll int place, @ForAll("bytes") String noise) {
        int at = Math.floorMod(place, code.length());
        assertThat(READER.read(code.substring(0, at))).isNotNull();
        assertThat(READER.read(code.substring(0, at) + noise + code.substring(at)))
                .isNotNull();
    }
}
