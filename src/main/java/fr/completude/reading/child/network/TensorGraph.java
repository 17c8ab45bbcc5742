package fr.completude.reading.child.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.reading.child.network.FlatNode.Bytes;
import fr.completude.reading.child.network.FlatNode.Ints;
import fr.completude.reading.child.network.FlatNode.Table;
import fr.completude.reading.child.network.FlatNode.Tables;
import fr.completude.reading.child.network.FlatNode.Text;
import org.jspecify.annotations.Nullable;

/**
 * A graph of tensors and what is done with them, written as TensorFlow Lite reads it (schema version 3, whose field and
 * operation numbers stand here). A tensor is known by its number.
 */
final class TensorGraph {

    private static final int VERSION = 3;
    private static final byte FLOAT = 0;
    private static final byte INT = 2;
    private static final byte VALID = 1;
    private static final byte NONE = 0;

    private final List<Table> tensors = new ArrayList<>();
    private final List<int[]> shapes = new ArrayList<>();
    private final List<Table> buffers = new ArrayList<>(List.of(new Table(List.of())));
    private final List<Table> operations = new ArrayList<>();
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    /** A tensor of numbers given or worked out. */
    int tensor(int... shape) {
        return tensor(FLOAT, 0, shape);
    }

    /** A tensor of known numbers, row after row. */
    int constant(float[] values, int... shape) {
        byte[] bytes = new byte[values.length * Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(values);
        return tensor(FLOAT, buffer(bytes), shape);
    }

    private int constant(int... values) {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(values);
        return tensor(INT, buffer(bytes), values.length);
    }

    private int buffer(byte[] bytes) {
        buffers.add(table(new Bytes(bytes)));
        return buffers.size() - 1;
    }

    private int tensor(byte type, int buffer, int... shape) {
        shapes.add(shape);
        tensors.add(table(new Ints(shape), type, buffer, new Text("t" + tensors.size())));
        return tensors.size() - 1;
    }

    /** Each row times the rows of weights, and what is added. */
    int product(int rows, int weights, int added) {
        return done(9, 8, table(NONE), shape(shapes.get(rows)[0], shapes.get(weights)[0]), rows, weights, added);
    }

    int sum(int a, int b) {
        return done(0, 11, table(NONE), shapes.get(a), a, b);
    }

    int times(int a, int b) {
        return done(18, 21, table(NONE), shapes.get(a), a, b);
    }

    int logistic(int a) {
        return done(14, 0, null, shapes.get(a), a);
    }

    int tanh(int a) {
        return done(28, 0, null, shapes.get(a), a);
    }

    int softmax(int a) {
        return done(25, 9, table(1f), shapes.get(a), a);
    }

    /** Rows beside rows. */
    int beside(int a, int b) {
        int[] left = shapes.get(a);
        return done(2, 10, table(1, NONE), shape(left[0], left[1] + shapes.get(b)[1]), a, b);
    }

    /** An image through filters of its channels, without its edge. */
    int convolution(int image, int filters, int added) {
        int[] size = shapes.get(image);
        int[] filter = shapes.get(filters);
        int[] shape = shape(1, size[1] - filter[1] + 1, size[2] - filter[2] + 1, filter[0]);
        return done(3, 1, table(VALID, 1, 1, NONE, 1, 1), shape, image, filters, added);
    }

    /** The greatest of each square of an image. */
    int greatest(int image, int edge) {
        int[] size = shapes.get(image);
        int[] shape = shape(1, size[1] / edge, size[2] / edge, size[3]);
        return done(17, 5, table(VALID, edge, edge, edge, edge, NONE), shape, image);
    }

    int reshaped(int a, int... shape) {
        return done(22, 17, table(new Ints(shape)), shape, a, constant(shape));
    }

    /** Parts of as many rows each. */
    List<Integer> parts(int a, int parts) {
        int[] whole = shapes.get(a);
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            made.add(tensor(whole[0] / parts, whole[1]));
        }
        int axis = tensor(INT, buffer(new byte[Integer.BYTES]));
        operation(
                49,
                35,
                table(parts),
                new int[] {axis, a},
                made.stream().mapToInt(i -> i).toArray());
        return made;
    }

    private int done(int code, int kind, @Nullable Table options, int[] shape, int... inputs) {
        int made = tensor(shape);
        operation(code, kind, options, inputs, new int[] {made});
        return made;
    }

    private void operation(int code, int kind, @Nullable Table options, int[] inputs, int[] outputs) {
        Integer index = codes.computeIfAbsent(code, unknown -> codes.size());
        operations.add(table(index, new Ints(inputs), new Ints(outputs), (byte) kind, options));
    }

    /** The bytes of the model. */
    byte[] model(int[] inputs, int[] outputs) {
        List<Table> known = codes.keySet().stream()
                .map(code -> table(code.byteValue(), null, 1, code))
                .toList();
        Table graph = table(new Tables(tensors), new Ints(inputs), new Ints(outputs), new Tables(operations));
        Table model =
                table(VERSION, new Tables(known), new Tables(List.of(graph)), new Text("lines"), new Tables(buffers));
        return FlatWriter.write(model, "TFL3");
    }

    private static int[] shape(int... sizes) {
        return sizes;
    }

    private static Table table(@Nullable Object... fields) {
        return new Table(Arrays.asList(fields));
    }
}
