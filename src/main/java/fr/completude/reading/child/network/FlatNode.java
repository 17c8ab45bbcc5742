package fr.completude.reading.child.network;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a FlatBuffer holds (flatbuffers.dev, internals): tables of numbered fields, vectors, texts. */
sealed interface FlatNode {

    /** A table. Each field is null when absent, an Integer, a Float, a Byte, or another node. */
    record Table(List<@Nullable Object> fields) implements FlatNode {}

    /** A vector of references to tables. */
    record Tables(List<Table> tables) implements FlatNode {}

    /** A vector of numbers of 32 bits. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ints(int[] values) implements FlatNode {}

    /** A vector of bytes, which starts at a multiple of sixteen. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] values) implements FlatNode {}

    /** A text. */
    record Text(String value) implements FlatNode {

        byte[] bytes() {
            return value.getBytes(StandardCharsets.UTF_8);
        }
    }
}
