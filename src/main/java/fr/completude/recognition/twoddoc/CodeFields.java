package fr.completude.recognition.twoddoc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import org.jspecify.annotations.Nullable;

/** The fields of a piece that a code gives, each in the writing that fields have. */
final class CodeFields {

    private final TwoDDoc.Read code;
    private final Map<FieldName, String> values = new EnumMap<>(FieldName.class);

    private CodeFields(TwoDDoc.Read code) {
        this.code = code;
    }

    static Map<FieldName, String> of(TwoDDoc.Read code) {
        DocumentKind kind = code.kind();
        CodeFields fields = new CodeFields(code);
        if (kind != null) {
            boolean anonymous = kind.anonymous() != null
                    && code.field(kind.anonymous())
                            .filter(f -> f.value().equals("1"))
                            .isPresent();
            kind.sources().forEach((name, sources) -> fields.put(name, sources, anonymous));
        }
        return fields.values;
    }

    /** The first source that gives something; no names when a holder is not named, as the print may name all. */
    private void put(String name, List<Source> sources, boolean anonymous) {
        boolean first = name.equals(DocumentKind.HOLDER);
        boolean person = first || name.equals(DocumentKind.SECOND_HOLDER);
        if (person && anonymous) {
            return;
        }
        for (Source source : sources) {
            boolean given = person ? putPerson(first, source) : putValue(name, source);
            if (given) {
                return;
            }
        }
    }

    private boolean putPerson(boolean first, Source source) {
        String family = "";
        String given = "";
        if (source instanceof Source.PersonLine line) {
            String[] parts = text(line.id()).split("/", -1);
            // Quality, name, given names; without the strokes nobody can tell which word is which.
            family = parts.length >= 3 ? parts[1] : "";
            given = parts.length >= 3 ? parts[2] : "";
        } else if (source instanceof Source.PersonNames names) {
            family = text(names.family());
            given = text(names.given());
        }
        if (family.isBlank()) {
            return false;
        }
        values.put(first ? FieldName.HOLDER_FAMILY_NAME : FieldName.SECOND_HOLDER_FAMILY_NAME, family.strip());
        if (!given.isBlank()) {
            values.put(first ? FieldName.HOLDER_GIVEN_NAMES : FieldName.SECOND_HOLDER_GIVEN_NAMES, given.strip());
        }
        return true;
    }

    private boolean putValue(String name, Source source) {
        FieldName field = FieldName.of(name).orElseThrow();
        String value = value(field, source);
        if (!value.isBlank()) {
            values.put(field, value);
        }
        return !value.isBlank();
    }

    private String value(FieldName name, Source source) {
        if (source instanceof Source.HeaderDay) {
            return text(code.header().issuedOn());
        }
        if (source instanceof Source.Postal postal) {
            return address(postal);
        }
        if (source instanceof Source.WholeAddress whole) {
            return wholeAddress(text(whole.id()));
        }
        if (!(source instanceof Source.One one)) {
            return "";
        }
        Optional<Field> field = code.field(one.id());
        String value = field.filter(found -> !found.truncated())
                .map(CodeFields::normalised)
                .orElse("");
        return switch (name) {
            case AMOUNT -> value.matches("\\d+(,\\d{1,2})?") ? amount(value) : "";
            case HOLDER_GIVEN_NAMES, SECOND_HOLDER_GIVEN_NAMES ->
                String.join(
                        ", ",
                        Arrays.stream(value.split("/", -1)).map(String::strip).toList());
            default -> value;
        };
    }

    private static String amount(String written) {
        return new java.math.BigDecimal(written.replace(',', '.'))
                .setScale(2, java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String normalised(Field field) {
        return switch (field.shape().kind()) {
            case COUNTED_DAY -> text(Days.counted(field.value()).orElse(null));
            case WRITTEN_DAY -> text(Days.written(field.value()).orElse(null));
            case ZONE -> zone(field.value());
            default -> field.value().strip();
        };
    }

    /** Fillers are spaces in a code, and lines follow one another without a break. */
    private static String zone(String value) {
        int width = value.length() == 88 ? 44 : value.length() == 72 ? 36 : value.length() == 90 ? 30 : 0;
        String filled = value.replace(' ', '<');
        return width == 0
                ? ""
                : String.join("\n", filled.split("(?<=\\G.{" + width + "})", -1))
                        .strip();
    }

    private String address(Source.Postal postal) {
        List<String> lines = new ArrayList<>();
        postal.lines().stream().map(this::text).filter(line -> !line.isBlank()).forEach(lines::add);
        String postcode = text(postal.postcode());
        String town = text(postal.town());
        if (lines.isEmpty() || postcode.isBlank() || town.isBlank()) {
            return "";
        }
        lines.add(postcode + " " + town);
        return String.join(", ", lines);
    }

    /** {@code LINE/LINE/POSTCODE/TOWN}. */
    private static String wholeAddress(String written) {
        List<String> parts = Arrays.stream(written.split("/", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        int last = parts.size() - 1;
        if (last < 2 || !parts.get(last - 1).matches("\\d{5}")) {
            return "";
        }
        return String.join(", ", parts.subList(0, last - 1)) + ", " + parts.get(last - 1) + " " + parts.get(last);
    }

    private String text(String id) {
        return code.field(id).map(Field::value).orElse("").strip();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
