package fr.completude.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.matrix.Lexicon;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.language.Messages;

/** What was uploaded and not recognised: while it is there, a piece that seems missing may be in it. */
final class Leftovers {

    /** Below that sharpness (0 to 1) a page with words may still hide its title. */
    private static final double READABLE = 0.3;

    /** A page with fewer words was not really read. */
    private static final int FEW_WORDS = 5;

    private final List<Piece> unrecognised;
    private final List<ReadFile> unread;
    private final Set<Region> fewWords;
    private final Lexicon lexicon;
    private final Messages messages;

    Leftovers(List<Piece> pieces, List<ReadFile> files, Lexicon lexicon, Messages messages) {
        this.unrecognised =
                pieces.stream().filter(piece -> piece.type() == null).toList();
        this.unread = files.stream().filter(file -> file.problem() != null).toList();
        this.fewWords = unrecognised.stream()
                .flatMap(piece -> piece.regions().stream())
                .filter(region -> files.stream().anyMatch(file -> hasFewWords(file, region)))
                .collect(Collectors.toSet());
        this.lexicon = lexicon;
        this.messages = messages;
    }

    /** Where a piece of one of these types was half recognised: « scan.pdf, page 2 ». */
    Optional<String> likely(Set<String> types) {
        return where(unrecognised.stream().filter(piece -> isCandidate(piece, types)), List.of());
    }

    /** Where a piece of one of these types might be: half recognised, unreadable, or of a type nobody recognises. */
    Optional<String> possible(Set<String> types) {
        boolean recognisable = lexicon.recognised().containsAll(types);
        return where(
                unrecognised.stream()
                        .filter(piece -> isCandidate(piece, types)
                                || (piece.candidates().isEmpty() && (!recognisable || isHardToRead(piece)))),
                unread);
    }

    private static boolean hasFewWords(ReadFile file, Region region) {
        return file.source().path().equals(region.file())
                && file.pages().stream()
                        .anyMatch(page ->
                                page.number() == region.page() && page.words().size() < FEW_WORDS);
    }

    private static boolean isCandidate(Piece piece, Set<String> types) {
        return piece.candidates().stream().map(Candidate::type).anyMatch(types::contains);
    }

    private boolean isHardToRead(Piece piece) {
        boolean textLayer =
                piece.readBy().contains(ReadBy.TEXT_LAYER) || piece.readBy().contains(ReadBy.TYPED);
        boolean unseen = !piece.readBy().contains(ReadBy.OCR) || piece.quality().sharpness() < READABLE;
        return !textLayer && (unseen || piece.regions().stream().anyMatch(fewWords::contains));
    }

    private Optional<String> where(Stream<Piece> pieces, List<ReadFile> files) {
        List<String> places = Stream.concat(
                        pieces.flatMap(piece -> piece.regions().stream())
                                .map(region -> PagePlace.of(region, messages::say)),
                        files.stream().flatMap(this::names))
                .distinct()
                .limit(3)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", places));
    }

    /** The file, or the attachments in it that could not be read. */
    private Stream<String> names(ReadFile file) {
        String path = file.source().path();
        return file.unreadParts().isEmpty()
                ? Stream.of(path)
                : file.unreadParts().stream().map(part -> messages.say("checking.file.within", part.name(), path));
    }
}
