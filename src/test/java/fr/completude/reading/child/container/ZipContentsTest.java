package fr.completude.reading.child.container;

import static fr.completude.reading.TestContainers.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.reading.TestContainers;
import fr.completude.reading.wire.ContainerLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a zip are papers. */
class ZipContentsTest {

    private static final ContainerLimits LIMITS = new ContainerLimits(50, 20 << 20, 100);

    @ParameterizedTest
    @CsvSource({
        "./facture.pdf, facture.pdf",
        "././scans/facture.pdf, scans/facture.pdf",
        ".domicile.txt, .domicile.txt",
        ".papiers/facture.pdf, .papiers/facture.pdf",
        "scans/./facture.pdf, scans/./facture.pdf",
        "...pdf, ...pdf"
    })
    void aNameThatBeginsWithADotIsAFileLikeOthers(String name, String shown) throws ContainerException {
        List<Enclosed> files = files(name);

        assertThat(files).extracting(Enclosed::name).containsExactly(shown);
        assertThat(files.get(0).packed().bytes(100)).isEqualTo(utf8("Facture"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__MACOSX/._facture.pdf",
                "./__MACOSX/scans/._facture.pdf",
                "__MACOSX/facture.pdf",
                ".DS_Store",
                "scans/.DS_Store",
                "scans/._facture.pdf",
                "Thumbs.db",
                "scans/desktop.ini",
                "scans\\Desktop.ini"
            })
    void whatSystemsPutBesideFilesIsNoPaper(String name) throws ContainerException {
        assertThat(files(name)).isEmpty();
    }

    @Test
    void namesThatOnlyResembleThoseOfSystemsAreKept() throws ContainerException {
        String[] names = {"__MACOSX", "facture.DS_Store", ".DS_Store/facture.pdf", "Thumbs.db.pdf", "a/__MACOSX.pdf"};
        assertThat(files(names)).extracting(Enclosed::name).containsExactly(names);
    }

    private static List<Enclosed> files(String... names) throws ContainerException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, utf8("Facture"));
        }
        return Containers.open(TestContainers.zip(files), Containers.ZIP, LIMITS)
                .enclosed();
    }
}
