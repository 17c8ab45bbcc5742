package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.fields.PrintedDays;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Token;
import fr.completude.recognition.twoddoc.PieceCode;
import fr.completude.recognition.twoddoc.TwoDDoc;

/**
 * Tells a page that begins another paper of the same type, such as the bill of the other parent, from the next page of the
 * one before it. A next page may speak of other people, days and numbers, so one thing said otherwise is not enough, and
 * what is printed on both sides is not said otherwise.
 */
final class OtherPaper {

    private static final Set<FieldName> WHO = Set.of(FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES);
    private static final Set<FieldName> TOLD_APART_BY = Set.of(
            FieldName.DOCUMENT_NUMBER, FieldName.ISSUED_ON, FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES);

    /** Less sure readings contradict nothing. */
    private static final double SURE = 0.6;

    private static final int ENOUGH = 2;

    /** Of the words of a page: with so many of them on both it is the same page scanned twice. */
    private static final double COPIED = 0.9;

    private static final int FEWEST_WORDS = 20;

    private OtherPaper() {}

    /**
     * Whether a page is the first one again, has another 2D-Doc than the pages before it, or another two of number, day and
     * holder.
     */
    static boolean begins(PieceType type, List<Part> before, Part page) {
        if (isCopy(before.get(0).page(), page.page())) {
            return true;
        }
        List<TwoDDoc> codes = before.stream()
                .flatMap(part -> part.text().codes().stream())
                .map(PieceCode::code)
                .toList();
        List<PieceCode> own = page.text().codes();
        if (!codes.isEmpty() && !own.isEmpty()) {
            return own.stream().map(PieceCode::code).noneMatch(codes::contains);
        }
        Side one = Side.of(type, before.stream().map(Part::page).toList());
        Side other = Side.of(type, List.of(page.page()));
        boolean number = one.contradicts(other, FieldName.DOCUMENT_NUMBER);
        boolean day = one.contradicts(other, FieldName.ISSUED_ON);
        boolean holder = WHO.stream().anyMatch(name -> one.contradicts(other, name));
        return Stream.of(number, day, holder).filter(otherwise -> otherwise).count() >= ENOUGH;
    }

    private static boolean isCopy(PageText first, PageText page) {
        List<String> left = new ArrayList<>(words(first));
        List<String> words = words(page);
        int most = Math.max(left.size(), words.size());
        long same = words.stream().filter(left::remove).count();
        return most >= FEWEST_WORDS && same >= COPIED * most;
    }

    private static List<String> words(PageText page) {
        return page.tokenList().stream().map(Token::text).toList();
    }

    /** Pages, and what is surely read on them. */
    private record Side(List<PageText> pages, Map<FieldName, String> values) {

        static Side of(PieceType type, List<PageText> pages) {
            PieceText text = new PieceText(pages, List.of(), List.of());
            Map<FieldName, FieldValue> read = new EnumMap<>(FieldName.class);
            type.fields().stream()
                    .filter(reader -> reader.names().stream().anyMatch(TOLD_APART_BY::contains))
                    .forEach(reader -> reader.read(text, type.labels()).forEach(read::putIfAbsent));
            Map<FieldName, String> sure = new EnumMap<>(FieldName.class);
            read.forEach((name, value) -> {
                if (value.confidence() >= SURE) {
                    sure.put(name, value.value());
                }
            });
            return new Side(pages, sure);
        }

        /** Whether both say something of this field and neither is printed on the pages of the other. */
        boolean contradicts(Side other, FieldName name) {
            String mine = values.get(name);
            String theirs = other.values.get(name);
            return mine != null && theirs != null && !other.prints(name, mine) && !prints(name, theirs);
        }

        private boolean prints(FieldName name, String value) {
            return pages.stream()
                    .anyMatch(page -> name.isDate()
                            ? PrintedDays.on(page).contains(value)
                            // Numbers are cut into groups at will.
                            : String.join("", words(page)).contains(Letters.lettersAndDigits(value.split(",", -1)[0])));
        }
    }
}
