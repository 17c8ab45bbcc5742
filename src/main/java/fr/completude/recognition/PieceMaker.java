package fr.completude.recognition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import fr.completude.language.Messages;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Ranking;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.CodedFields;
import fr.completude.recognition.fields.MrzFields;
import fr.completude.recognition.fields.Signatory;
import fr.completude.recognition.quality.Legibility;
import fr.completude.recognition.split.Group;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.CodeReport;
import fr.completude.recognition.twoddoc.PieceCode;
import org.jspecify.annotations.Nullable;

/** Makes a piece of the pages that belong together: its type or why there is none, and its fields. */
final class PieceMaker {

    private static final int FEW_WORDS = 5;
    private static final double BLANK = 0.6;

    private final Messages messages;
    private final CodeReport codes;
    private final Legibility legibility;

    PieceMaker(Messages messages, Legibility legibility) {
        this.messages = messages;
        this.legibility = legibility;
        this.codes = new CodeReport(messages);
    }

    Piece piece(Group group) {
        Optional<PieceType> type = group.type();
        if (type.isEmpty()) {
            return unknown(group, group.ranking().candidates(), withAdvice(reason(group), worst(group)));
        }
        if (group.text().codes().stream().anyMatch(PieceCode::isInvalid)) {
            return unknown(
                    group,
                    List.of(new Candidate(
                            type.get().id(), Math.min(BLANK, group.ranking().confidence()))),
                    messages.say("twoddoc.refused", type.get().label()));
        }
        List<PieceCode> signed =
                group.text().codes().stream().filter(PieceCode::isValid).toList();
        boolean other = !signed.isEmpty()
                && signed.stream().allMatch(code -> code.namesAnother(type.get().id()));
        if (other) {
            return unknown(
                    group,
                    List.of(new Candidate(
                            type.get().id(), Math.min(BLANK, group.ranking().confidence()))),
                    messages.say(
                            "twoddoc.other-document",
                            type.get().label(),
                            codes.sentence(signed.get(0).code())));
        }
        if (isTyped(group)) {
            return unknown(
                    group,
                    List.of(new Candidate(
                            type.get().id(), Math.min(BLANK, group.ranking().confidence()))),
                    messages.say("recognition.typed", type.get().label()));
        }
        Map<FieldName, FieldValue> fields = fields(type.get(), group);
        boolean empty = !type.get().essential().isEmpty()
                && type.get().essential().stream().noneMatch(fields::containsKey);
        if (empty) {
            double confidence = Math.min(BLANK, group.ranking().confidence());
            return unknown(
                    group,
                    List.of(new Candidate(type.get().id(), confidence)),
                    withAdvice(messages.say("recognition.empty", type.get().label()), worst(group)));
        }
        return piece(group, type.get().id(), group.subtype(), List.of(), null, fields);
    }

    /**
     * Pages that show something and hold no word: something was brought, and a person must look at it.
     *
     * @param pages of one document, at least one
     */
    Piece wordless(String file, List<Page> pages) {
        PageQuality worst = pages.stream()
                .map(Page::quality)
                .min(Comparator.comparingDouble(PageQuality::sharpness))
                .orElseThrow();
        return new Piece(
                "",
                null,
                null,
                0,
                List.of(),
                withAdvice(messages.say("recognition.unreadable"), worst),
                pages.stream()
                        .map(page -> new Region(file, page.number(), Box.PAGE, page.part()))
                        .toList(),
                pages.stream().map(Page::readBy).distinct().toList(),
                Map.of(),
                worst,
                null,
                List.of());
    }

    /** A mail that tells of a bill is no bill, and what a word processor wrote anybody may have changed. */
    private static boolean isTyped(Group group) {
        return group.text().pages().stream().allMatch(page -> page.page().readBy() == ReadBy.TYPED);
    }

    private Piece unknown(Group group, List<Candidate> candidates, String reason) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        code(group).ifPresent(code -> fields.put(FieldName.TWO_D_DOC, code.asField(codes)));
        return piece(group, null, null, candidates, reason, fields);
    }

    private static Piece piece(
            Group group,
            @Nullable String type,
            @Nullable String subtype,
            List<Candidate> candidates,
            @Nullable String reason,
            Map<FieldName, FieldValue> fields) {
        List<PageText> pages = group.text().pages();
        List<Region> regions = pages.stream().map(PageText::region).toList();
        List<ReadBy> readBy =
                pages.stream().map(page -> page.page().readBy()).distinct().toList();
        PageQuality worst = worst(group);
        double confidence = type != null
                ? group.ranking().confidence()
                : candidates.stream().mapToDouble(Candidate::confidence).max().orElse(0);
        return new Piece(
                "", type, subtype, confidence, candidates, reason, regions, readBy, fields, worst, null, List.of());
    }

    private static PageQuality worst(Group group) {
        return group.text().pages().stream()
                .map(page -> page.page().quality())
                .min(Comparator.comparingDouble(PageQuality::sharpness))
                .orElseThrow();
    }

    /** What is wrong with the picture and how to send a better one, where something is. */
    private String withAdvice(String reason, PageQuality quality) {
        return legibility
                .flaw(quality)
                .map(flaw -> reason + " " + messages.say("recognition.flaw." + flaw.id()))
                .orElse(reason);
    }

    /** The code to show of a piece: one that must not be believed if there is any, else one that can be. */
    private static Optional<PieceCode> code(Group group) {
        return group.text().codes().stream()
                .min(Comparator.comparing((PieceCode code) -> !code.isInvalid())
                        .thenComparing(code -> !code.isValid()));
    }

    private Map<FieldName, FieldValue> fields(PieceType type, Group group) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        type.fields().forEach(reader -> {
            boolean known = reader.names().stream().anyMatch(fields::containsKey);
            if (!known || reader.names().size() > 1) {
                OnePerson.of(fields, reader.read(group.text(), type.labels())).forEach(fields::putIfAbsent);
            }
        });
        OnePerson.doubtShared(fields);
        if (!type.clues().zones().isEmpty()) {
            Optional<FieldValue> number =
                    MrzFields.confirmedNumber(group.text(), fields.get(FieldName.DOCUMENT_NUMBER));
            MrzFields.of(group.text())
                    .ifPresent(zone -> zone.forEach((name, value) ->
                            fields.merge(name, value, (printed, read) -> MrzFields.joined(name, printed, read))));
            number.ifPresent(confirmed -> fields.put(FieldName.DOCUMENT_NUMBER, confirmed));
        }
        group.text().codes().stream()
                .filter(code -> code.names(type.id()))
                .min(Comparator.comparing(code -> !code.isValid()))
                .ifPresent(code -> CodedFields.addTo(fields, code));
        code(group).ifPresent(code -> fields.put(FieldName.TWO_D_DOC, code.asField(codes)));
        Signatory.doubted(group.text(), type.fields(), fields)
                .ifPresent(value -> fields.put(FieldName.SIGNATURE, value));
        group.sidesSeen()
                .ifPresent(sides -> fields.put(
                        FieldName.SIDES,
                        new FieldValue(
                                sides,
                                group.sidesConfidence(),
                                "",
                                group.text().pages().get(0).region())));
        return fields;
    }

    private String reason(Group group) {
        Ranking ranking = group.ranking();
        int words = group.text().pages().stream()
                .mapToInt(page -> page.words().size())
                .sum();
        Optional<TypeScore> best = ranking.best();
        if (best.isEmpty()) {
            return messages.say(words < FEW_WORDS ? "recognition.unreadable" : "recognition.nothing");
        }
        PieceType type = best.get().type();
        Optional<PieceType> rival = ranking.rival().map(TypeScore::type);
        if (ranking.isContradicted() && rival.isPresent()) {
            return messages.say(
                    "recognition.contradiction", type.label(), rival.get().label());
        }
        Optional<String> doubt = best.get().doubt();
        if (doubt.isPresent()) {
            return messages.say("recognition.doubt", type.label(), doubt.get());
        }
        Optional<String> lacking = best.get().lacking();
        if (lacking.isPresent()) {
            return messages.say("recognition.lacking", type.label(), lacking.get());
        }
        Optional<String> wording = best.get().otherWording();
        if (wording.isPresent()) {
            return wording.get().isEmpty()
                    ? messages.say("recognition.wording.untold", type.label())
                    : messages.say("recognition.wording", type.label(), wording.get());
        }
        if (type.outside()) {
            return messages.say("recognition.outside", type.label());
        }
        boolean close = rival.isPresent()
                && ranking.rival().get().score() > 0.7 * best.get().score();
        return close
                ? messages.say(
                        "recognition.hesitation", type.label(), rival.get().label())
                : messages.say("recognition.weak", type.label());
    }
}
