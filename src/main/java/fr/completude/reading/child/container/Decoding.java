package fr.completude.reading.child.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text from bytes whose encoding is not surely known. */
final class Decoding {

    /** What mail programs and editors in France wrote before UTF-8, and often write while saying otherwise. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /** As UTF-8 where the bytes are that, which other text hardly ever is by chance; else as told. */
    static String of(byte[] bytes, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, otherwise);
        }
    }
}
