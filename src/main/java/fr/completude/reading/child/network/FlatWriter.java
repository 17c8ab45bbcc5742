package fr.completude.reading.child.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes a FlatBuffer front to back: what refers to something stands before it. */
final class FlatWriter {

    private static final int WORD = Integer.BYTES;
    private static final int DATA = 16;

    private ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    private FlatWriter() {}

    /**
     * The bytes of a buffer.
     *
     * @param identifier four letters that say what it is
     */
    static byte[] write(FlatNode.Table root, String identifier) {
        FlatWriter writer = new FlatWriter();
        writer.room(2 * WORD);
        writer.out.putInt(0);
        writer.out.put(identifier.getBytes(StandardCharsets.US_ASCII));
        writer.out.putInt(0, writer.table(root));
        return Arrays.copyOf(writer.out.array(), writer.out.position());
    }

    /** @return where it begins */
    private int node(FlatNode node) {
        if (node instanceof FlatNode.Table table) {
            return table(table);
        }
        if (node instanceof FlatNode.Tables tables) {
            return tables(tables.tables());
        }
        if (node instanceof FlatNode.Ints ints) {
            int start = vector(ints.values().length, ints.values().length * WORD, WORD);
            for (int value : ints.values()) {
                out.putInt(value);
            }
            return start;
        }
        boolean text = node instanceof FlatNode.Text;
        byte[] bytes = node instanceof FlatNode.Text said ? said.bytes() : ((FlatNode.Bytes) node).values();
        int start = vector(bytes.length, bytes.length + 1, text ? WORD : DATA);
        out.put(bytes);
        if (text) {
            out.put((byte) 0);
        }
        return start;
    }

    private int tables(List<FlatNode.Table> tables) {
        int start = vector(tables.size(), tables.size() * WORD, WORD);
        int first = out.position();
        out.position(first + tables.size() * WORD);
        for (int i = 0; i < tables.size(); i++) {
            refer(first + i * WORD, table(tables.get(i)));
        }
        return start;
    }

    /** The length of a vector, its first element aligned. */
    private int vector(int length, int bytes, int alignment) {
        room(WORD + alignment + bytes);
        while ((out.position() + WORD) % alignment != 0 || out.position() % WORD != 0) {
            out.put((byte) 0);
        }
        int start = out.position();
        out.putInt(length);
        return start;
    }

    /** A table: before it the list that says where its fields are; every field takes a word. */
    private int table(FlatNode.Table table) {
        List<@Nullable Object> fields = table.fields();
        int listed = 2 * Short.BYTES + fields.size() * Short.BYTES;
        int size = WORD + fields.size() * WORD;
        room(listed + size + 2 * WORD);
        while ((out.position() + listed) % WORD != 0) {
            out.put((byte) 0);
        }
        int list = out.position();
        int start = list + listed;
        out.putShort((short) listed);
        out.putShort((short) size);
        for (int i = 0; i < fields.size(); i++) {
            out.putShort((short) (fields.get(i) == null ? 0 : WORD + i * WORD));
        }
        out.putInt(start - list);
        out.position(start + size);
        for (int i = 0; i < fields.size(); i++) {
            field(start + WORD + i * WORD, fields.get(i));
        }
        return start;
    }

    private void field(int at, @Nullable Object value) {
        if (value instanceof Integer number) {
            out.putInt(at, number);
        } else if (value instanceof Float number) {
            out.putFloat(at, number);
        } else if (value instanceof Byte number) {
            out.put(at, number);
        } else if (value instanceof FlatNode node) {
            refer(at, node(node));
        }
    }

    private void refer(int from, int to) {
        out.putInt(from, to - from);
    }

    private void room(int bytes) {
        if (out.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * out.capacity(), out.position() + bytes))
                    .order(ByteOrder.LITTLE_ENDIAN);
            out.flip();
            larger.put(out);
            out = larger;
        }
    }
}
