package fr.completude.recognition.again;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.Problems;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.SecondReading;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.text.Letters;

/** Decides where to look again, and takes of what is then recognised only what was lacking. */
public final class SecondLooks {

    /** A zone read with more than this has check digits that add up. */
    private static final double VERIFIED = 0.9;

    /** A first reading below this was hardly one. */
    private static final double GUESSED = 0.35;

    /** Confidence in a field of which two looks say different things: a person decides. */
    private static final double DISPUTED = 0.4;

    private final Rereadings rereadings;
    private final Places places;

    private SecondLooks(Rereadings rereadings, Places places) {
        this.rereadings = rereadings;
        this.places = places;
    }

    /** Reads {@code relecture.yaml}; mistakes are noted. */
    public static SecondLooks load(Path configFolder, Catalogue catalogue, Problems problems) {
        return new SecondLooks(Rereadings.load(configFolder, catalogue.ids(), problems), new Places(catalogue));
    }

    /** Where to look again, by path of the file; files that need no second look are not named. */
    public Map<String, List<Look>> looks(List<ReadFile> files, List<Piece> pieces) {
        Map<String, List<Look>> looks = new LinkedHashMap<>();
        for (ReadFile file : files) {
            Set<Look> here = new LinkedHashSet<>();
            for (Piece piece : pieces) {
                rereadings.rereadings().stream()
                        .filter(rereading -> rereading.isFor(piece))
                        .forEach(rereading -> here.addAll(places.of(rereading, piece, file)));
            }
            here.removeIf(look -> file.pages().stream()
                    .noneMatch(page -> page.number() == look.page() && page.readBy() == ReadBy.OCR));
            if (!here.isEmpty()) {
                looks.put(
                        file.source().path(),
                        here.stream().limit(rereadings.mostLooks()).toList());
            }
        }
        return looks;
    }

    /** The files as if what was seen had been read at once; those in which nothing was are the same. */
    public List<ReadFile> amended(List<ReadFile> files, Map<String, List<SecondReading>> seen) {
        return files.stream()
                .map(file -> Amended.file(file, seen.getOrDefault(file.source().path(), List.of())))
                .toList();
    }

    /**
     * The pieces with what they lacked.
     *
     * @param again the pieces of the amended files
     */
    public List<Piece> completed(List<Piece> pieces, List<Piece> again) {
        List<Piece> completed = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<Piece> other =
                    again.stream().filter(candidate -> isSame(piece, candidate)).findFirst();
            completed.add(other.map(found -> completed(piece, found)).orElse(piece));
        }
        return completed;
    }

    private Piece completed(Piece piece, Piece again) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        fields.putAll(piece.fields());
        again.fields().forEach((name, value) -> {
            List<Rereading> asking = rereadings.rereadings().stream()
                    .filter(rereading -> rereading.types().contains(String.valueOf(piece.type())))
                    .filter(rereading -> rereading.lacks(piece, name))
                    .toList();
            // Two engines that agree on a doubt know more than one that had none.
            boolean voted = asking.stream().anyMatch(rereading -> rereading.kind() == Look.Kind.NUMBER);
            boolean verified = value.confidence() >= VERIFIED
                    && asking.stream().anyMatch(rereading -> rereading.kind() == Look.Kind.MRZ);
            if (voted || verified) {
                fields.put(name, value);
            } else if (!asking.isEmpty()) {
                fields.put(name, agreed(piece.field(name), value));
            }
        });
        return new Piece(
                piece.id(),
                piece.type(),
                piece.subtype(),
                piece.confidence(),
                piece.candidates(),
                piece.reason(),
                piece.regions(),
                piece.readBy(),
                fields,
                piece.quality(),
                piece.assessment(),
                piece.measures());
    }

    /** The surer of two readings that say the same; of two that do not, neither is believed. */
    private static FieldValue agreed(Optional<FieldValue> first, FieldValue second) {
        if (first.isEmpty()) {
            return second;
        }
        FieldValue known = first.get();
        FieldValue surer = second.confidence() > known.confidence() ? second : known;
        if (Letters.lettersAndDigits(known.value()).equals(Letters.lettersAndDigits(second.value()))) {
            return surer;
        }
        return known.confidence() < GUESSED
                ? second
                : new FieldValue(surer.value(), Math.min(DISPUTED, surer.confidence()), surer.text(), surer.place());
    }

    /** The same piece: of one type and on the same pages, none joined by or lost to another. */
    private static boolean isSame(Piece piece, Piece other) {
        return piece.type() != null
                && piece.type().equals(other.type())
                && piece.regions().size() == other.regions().size()
                && piece.regions().stream()
                        .allMatch(region -> other.regions().stream().anyMatch(there -> isSame(region, there)));
    }

    private static boolean isSame(Region a, Region b) {
        return a.file().equals(b.file())
                && a.page() == b.page()
                && (a.box().holds(b.box()) || b.box().holds(a.box()));
    }
}
