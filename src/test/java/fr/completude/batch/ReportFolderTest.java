package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReportFolderTest {

    @Test
    void dossiersOfTheSameNameGetAFolderEachEvenWhereCaseOrAccentsAreNotToldApart() {
        Set<String> taken = new HashSet<>();

        for (String name : new String[] {"Léa", "Le\u0301a", "LÉA"}) {
            taken.add(ReportFolder.key(ReportFolder.of(entry("mus", name), taken::contains)));
        }

        assertThat(taken).hasSize(3);
    }

    @Property
    void whateverIsDeclaredTheFolderStaysUnderTheDay(@ForAll String mairie, @ForAll String name) {
        Path day = Path.of("/out/2026-11-22");

        Path folder =
                day.resolve(ReportFolder.of(entry(mairie, name), key -> false)).normalize();

        assertThat(folder.startsWith(day)).isTrue();
        assertThat(folder.getNameCount()).isEqualTo(day.getNameCount() + 2);
    }

    private static InboxEntry entry(String mairie, String name) {
        return new InboxEntry(name, name, mairie, null, null);
    }
}
