package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** Where the signatures of the type library no longer look. */
    private static final int FAR = 1 << 16;

    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, application/x-tika-ooxml-protected",
        "__substg1.0_0037001F, application/vnd.ms-outlook",
        "WordDocument, application/msword",
        "PowerPoint Document, application/vnd.ms-powerpoint",
        "Workbook, application/vnd.ms-excel"
    })
    void aCompoundFileIsToldByTheNamesOfItsStreams(String stream, String type) {
        assertThat(types.of(compound(FAR, stream))).isEqualTo(type);
    }

    @Test
    void aNameThatEndsTheFileIsFoundAndOneThatIsCutIsNot() {
        byte[] whole = compound(FAR - "Workbook".length() * 2, "Workbook");
        byte[] cut = compound(FAR - "Workboo".length() * 2, "Workboo");

        assertThat(types.of(whole)).isEqualTo("application/vnd.ms-excel");
        assertThat(types.of(cut)).isEqualTo("application/x-tika-msoffice");
    }

    @Test
    void aMessageWithATextAttachedIsAMessage() {
        assertThat(types.of(compound(FAR, "WordDocument\0__substg1.0_0037001F")))
                .isEqualTo("application/vnd.ms-outlook");
    }

    private static byte[] compound(int before, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[before + name.length];
        System.arraycopy(COMPOUND, 0, file, 0, COMPOUND.length);
        System.arraycopy(name, 0, file, before, name.length);
        return file;
    }
}
