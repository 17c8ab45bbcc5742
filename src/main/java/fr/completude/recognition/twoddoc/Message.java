package fr.completude.recognition.twoddoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.completude.recognition.twoddoc.BinaryContainer.Block;
import fr.completude.recognition.twoddoc.Container.Opened;

/**
 * The fields of a 2D-Doc. In text, a field of fixed length is followed by nothing, one of variable length by {@code GS}
 * unless it has its full length or is the last, by {@code RS} when its value was cut short.
 *
 * @param unread what could not be told: an unknown id ends the reading of a text message, as its length is not known
 */
record Message(List<Field> fields, String unread) {

    private static final char GS = 0x1D;
    private static final char RS = 0x1E;

    static Message of(Opened code, Map<String, FieldShape> shapes) {
        return code.binary() ? ofBinary(code.message(), shapes) : ofText(code.message(), shapes);
    }

    /** The value of the first such field. */
    Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.shape().id().equals(id)).findFirst();
    }

    private static Message ofText(String message, Map<String, FieldShape> shapes) {
        List<Field> fields = new ArrayList<>();
        int at = 0;
        while (at < message.length()) {
            if (isSeparator(message, at)) {
                at++;
                continue;
            }
            int begin = at + 2;
            FieldShape shape = begin > message.length() ? null : shapes.get(message.substring(at, begin));
            if (shape == null) {
                return new Message(fields, message.substring(at));
            }
            int end = end(message, begin, shape);
            if (end - begin < shape.min()) {
                return new Message(fields, message.substring(at));
            }
            boolean truncated = end < message.length() && message.charAt(end) == RS;
            fields.add(new Field(shape, message.substring(begin, end), truncated));
            at = end;
        }
        return new Message(fields, "");
    }

    private static int end(String message, int begin, FieldShape shape) {
        int last = (int) Math.min(message.length(), (long) begin + shape.max());
        int end = begin;
        while (end < last && (shape.isFixed() || !isSeparator(message, end))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(String message, int at) {
        return message.charAt(at) == GS || message.charAt(at) == RS;
    }

    private static Message ofBinary(String message, Map<String, FieldShape> shapes) {
        List<Field> fields = new ArrayList<>();
        StringBuilder unread = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            Optional<Block> block = Block.at(message, at);
            if (block.isEmpty()) {
                return new Message(fields, unread + message.substring(at));
            }
            String id = String.format(Locale.ROOT, "%02X", (int) block.get().id());
            FieldShape shape = shapes.get(id);
            Optional<String> value =
                    shape == null ? Optional.empty() : text(shape, block.get().value());
            if (shape == null || value.isEmpty()) {
                unread.append(id);
            } else {
                fields.add(new Field(shape, value.get(), false));
            }
            at = block.get().end();
        }
        return new Message(fields, unread.toString());
    }

    /** Days are written as in a text code, so that the fields of both are read alike. */
    private static Optional<String> text(FieldShape shape, String bytes) {
        return switch (shape.kind()) {
            case COUNTED_DAY, WRITTEN_DAY ->
                Days.packed(bytes)
                        .map(day -> shape.kind() == FieldShape.Kind.WRITTEN_DAY
                                ? Days.asWritten(day)
                                : Days.asCounted(day));
            default -> C40.decoded(bytes);
        };
    }
}
