package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * An address after a label such as {@code Lieu de consommation}; failing that, where the configuration says so, the
 * address the paper is sent to.
 */
record AddressReader(List<Phrase> own, AddressParser parser, AddressBlocks blocks, boolean addressee)
        implements FieldReader {

    private static final double ADDRESSEE = 0.85;
    private static final double DISPUTED = 0.5;
    private static final double INDENTED = 0.95;

    @Override
    public Set<FieldName> names() {
        return Set.of(FieldName.ADDRESS);
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        List<ValueZone> zones = ValueZone.of(piece, own, labels);
        return zones.stream()
                .map(zone -> new AddressInSentence(parser)
                        .after(zone.label(), Labels.ofType(zone.label().page(), labels))
                        .or(() -> parser.parse(lines(zone)))
                        .map(parsed -> value(parsed, zone.trust())))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> indented(zones))
                .or(() -> addressee ? addressee(piece) : Optional.empty())
                .map(value -> Map.of(FieldName.ADDRESS, value))
                .orElse(Map.of());
    }

    /** Under a heading of a form, in the column of what was filled in. */
    private Optional<FieldValue> indented(List<ValueZone> zones) {
        return zones.stream()
                .map(zone -> parser.parse(zone.indented()).map(parsed -> value(parsed, INDENTED * zone.trust())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where a sentence breaks its line after the label, the address is on the next one. */
    private static List<Run> lines(ValueZone zone) {
        List<Run> lines = zone.beside()
                ? zone.lines()
                : WrappedLine.after(zone.label()).map(List::of).orElse(zone.lines());
        // A lone letter is a mark on the paper; a name of a house is longer, and a lone digit may be its number.
        return lines.stream()
                .filter(line -> !isMark(Letters.lettersAndDigits(line.text())))
                .toList();
    }

    private static boolean isMark(String plain) {
        return plain.isEmpty() || (plain.length() == 1 && !Character.isDigit(plain.charAt(0)));
    }

    private Optional<FieldValue> addressee(PieceText piece) {
        for (PageText page : piece.pages()) {
            List<AddressBlocks.Block> found = blocks.addressees(page);
            if (!found.isEmpty()) {
                AddressBlocks.Block best = found.get(0);
                FieldValue value = value(best.address(), ADDRESSEE * best.trust());
                boolean disputed = found.stream()
                        .filter(block -> block.trust() >= best.trust() - 0.05)
                        .anyMatch(block -> !Comparison.same(
                                block.address().value(), best.address().value()));
                return Optional.of(
                        disputed
                                ? new FieldValue(
                                        value.value(),
                                        Math.min(DISPUTED, value.confidence()),
                                        value.text(),
                                        value.place())
                                : value);
            }
        }
        return Optional.empty();
    }

    private static FieldValue value(AddressParser.Parsed parsed, double trust) {
        List<Integer> words = new ArrayList<>();
        parsed.lines().forEach(line -> words.addAll(line.words()));
        Run first = parsed.lines().get(0);
        return Readings.of(parsed.value(), trust, first.page(), words);
    }
}
