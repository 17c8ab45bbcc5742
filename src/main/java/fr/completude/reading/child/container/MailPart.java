package fr.completude.reading.child.container;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The header of one part of a mail, as far as it matters here. */
final class MailPart {

    private static final String TYPE = "content-type";
    private static final String DISPOSITION = "content-disposition";
    private static final String ID = "content-id";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, MimeParameterMapping> parameters = new HashMap<>();

    /** Takes in a line of the header; of several of one name the first counts. */
    void add(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (values.containsKey(name)) {
            return;
        }
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
        values.put(name, body.getValue() == null ? "" : body.getValue().toLowerCase(Locale.ROOT));
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                mapping.addParameter(pair.getName(), pair.getValue());
            }
        }
        parameters.put(name, mapping);
    }

    /** Media type as the mail says; {@code text/plain} where it says none (RFC 2045, 5.2). */
    String type() {
        String type = values.getOrDefault(TYPE, "");
        return type.contains("/") ? type : "text/plain";
    }

    /** Whether it is text that the mail shows, rather than a file attached. */
    boolean isShownText() {
        return (type().equals("text/plain") || type().equals("text/html"))
                && !"attachment".equals(values.get(DISPOSITION))
                && name().isEmpty();
    }

    /** Whether the text of the mail shows it in its place, as it does the logo of a signature. */
    boolean isInText() {
        return type().startsWith("image/") && values.containsKey(ID) && !"attachment".equals(values.get(DISPOSITION));
    }

    /** The file name, as shown to people; empty when it has none. */
    String name() {
        String name = parameter(DISPOSITION, "filename");
        String given = name.isBlank() ? parameter(TYPE, "name") : name;
        return DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    }

    /** The encoding of its text. */
    Charset charset() {
        String charset = parameter(TYPE, "charset");
        try {
            return charset.isBlank() ? Decoding.WINDOWS : Charset.forName(charset.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Decoding.WINDOWS;
        }
    }

    private String parameter(String field, String name) {
        MimeParameterMapping mapping = parameters.get(field);
        String value = mapping == null ? null : mapping.get(name);
        return value == null ? "" : value;
    }
}
