package fr.completude.reading.child.network;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the network out of a model of the engine: a list of where parts begin, the parts being layers within layers, the
 * characters and the values that stand for them.
 */
final class TextModelFile {

    private static final int NETWORK = 17;
    private static final int CHARACTERS = 21;
    private static final int VALUES = 22;

    /** Weights of one byte, with a factor for each row. */
    private static final int BYTES_WITH_FACTORS = 133;

    /** The one arrangement of layers that is known here, in the engine's notation. */
    private static final String KNOWN = "[1,36,0,1Ct3,3,16Mp3,3Lfys48Lfx96Lrx96Lfx192O1c1]";

    private static final Set<String> AROUND_OTHERS = Set.of("Series", "XYTranspose", "RTLReversed");
    private static final Set<String> MEMORIES = Set.of("LSTM", "SummLSTM");
    private static final Set<String> WEIGHTED = Set.of("Tanh", "Softmax");
    private static final int GATES = 4;
    private static final int OWN_RATES = 64;

    /** Values given and taken by each matrix of that arrangement: filters of 3 by 3 px, then four gates a memory. */
    private static final List<List<Integer>> SHAPES = shapes();

    /** More than any matrix of that arrangement has, and few enough not to fill the memory. */
    private static final int MOST_VALUES = 1 << 16;

    private final ByteBuffer in;
    private final List<Matrix> matrices = new ArrayList<>();

    private TextModelFile(ByteBuffer in) {
        this.in = in;
    }

    /** The network of a model; empty when the file is none, or its layers are arranged otherwise than is known here. */
    static Optional<TextModel> read(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            TextModelFile network = new TextModelFile(part(all, NETWORK));
            network.layer();
            if (!network.text().equals(KNOWN) || network.matrices.size() != SHAPES.size()) {
                return Optional.empty();
            }
            // Four numbers about how it was trained come before the one wanted.
            network.skip(3 * Integer.BYTES);
            int blank = network.in.getInt();
            if (!network.isOfKnownShapes(blank)) {
                return Optional.empty();
            }
            return Optional.of(model(network.matrices, alphabet(all, blank), blank));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static List<List<Integer>> shapes() {
        List<List<Integer>> shapes = new ArrayList<>();
        shapes.add(List.of(16, 9));
        int shown = 16;
        for (int size : List.of(48, 96, 96, 192)) {
            shapes.addAll(Collections.nCopies(GATES, List.of(size, shown + size)));
            shown = size;
        }
        shapes.add(List.of(0, shown));
        return List.copyOf(shapes);
    }

    /** How many characters the last matrix tells apart is for the model to say: all up to the value for none. */
    private boolean isOfKnownShapes(int blank) {
        for (int i = 0; i < SHAPES.size(); i++) {
            boolean last = i == SHAPES.size() - 1;
            int rows = last ? blank + 1 : SHAPES.get(i).get(0);
            if (matrices.get(i).rows() != rows
                    || matrices.get(i).columns() != SHAPES.get(i).get(1)) {
                return false;
            }
        }
        return true;
    }

    private static TextModel model(List<Matrix> all, List<String> alphabet, int blank) {
        return new TextModel(
                all.get(0),
                Cell.of(all.subList(1, 5)),
                Cell.of(all.subList(5, 9)),
                Cell.of(all.subList(9, 13)),
                Cell.of(all.subList(13, 17)),
                all.get(17),
                alphabet,
                blank);
    }

    private static ByteBuffer part(ByteBuffer all, int wanted) {
        int parts = all.getInt(0);
        if (wanted >= parts) {
            throw new IllegalArgumentException("no such part");
        }
        long start = all.getLong(Integer.BYTES + wanted * Long.BYTES);
        long end = all.capacity();
        for (int i = wanted + 1; i < parts && end == all.capacity(); i++) {
            long next = all.getLong(Integer.BYTES + i * Long.BYTES);
            end = next >= 0 ? next : end;
        }
        return all.slice(Math.toIntExact(start), Math.toIntExact(end - start)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<String> alphabet(ByteBuffer all, int blank) {
        String[] lines =
                StandardCharsets.UTF_8.decode(part(all, CHARACTERS)).toString().split("\n", -1);
        ByteBuffer values = part(all, VALUES);
        int characters = values.getInt();
        List<String> alphabet = new ArrayList<>(Collections.nCopies(blank + 1, ""));
        for (int i = 0; i < characters; i++) {
            values.get();
            if (values.getInt() != 1) {
                throw new IllegalArgumentException("a character of several values");
            }
            int value = values.getInt();
            String character = lines[i + 1].substring(0, lines[i + 1].indexOf(' '));
            if (value != blank) {
                alphabet.set(value, character.equals("NULL") ? " " : character);
            }
        }
        return alphabet;
    }

    private void layer() {
        in.get();
        String type = text();
        skip(2);
        int flags = in.getInt();
        skip(3 * Integer.BYTES);
        text();
        if (AROUND_OTHERS.contains(type)) {
            int within = in.getInt();
            for (int i = 0; i < within; i++) {
                layer();
            }
            if ((flags & OWN_RATES) != 0) {
                skip(Float.BYTES * in.getInt());
            }
        } else if (WEIGHTED.contains(type)) {
            matrix();
        } else if (MEMORIES.contains(type)) {
            skip(Integer.BYTES);
            for (int i = 0; i < GATES; i++) {
                matrix();
            }
        } else if (type.equals("Input")) {
            skip(5 * Integer.BYTES);
        } else if (type.equals("Convolve") || type.equals("Maxpool")) {
            skip(2 * Integer.BYTES);
        } else {
            throw new IllegalArgumentException("unknown layer " + type);
        }
    }

    /** Rows of weights of one byte, in the last column what is added, and the factor of each row. */
    private void matrix() {
        if ((in.get() & 0xFF) != BYTES_WITH_FACTORS) {
            throw new IllegalArgumentException("weights of another kind");
        }
        int rows = in.getInt();
        int columns = in.getInt() - 1;
        in.get();
        if (rows < 1 || columns < 1 || rows > MOST_VALUES / columns || rows * (columns + 1) > in.remaining()) {
            throw new IllegalArgumentException("weights of no size");
        }
        float[] weights = new float[rows * columns];
        float[] added = new float[rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                weights[row * columns + column] = in.get();
            }
            added[row] = in.get();
        }
        int factors = in.getInt();
        if (factors < rows) {
            throw new IllegalArgumentException("weights without factors");
        }
        for (int row = 0; row < factors; row++) {
            float factor = (float) in.getDouble();
            if (row < rows) {
                added[row] *= factor;
                for (int column = 0; column < columns; column++) {
                    weights[row * columns + column] *= factor;
                }
            }
        }
        matrices.add(new Matrix(rows, columns, weights, added));
    }

    private String text() {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text of no length");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
