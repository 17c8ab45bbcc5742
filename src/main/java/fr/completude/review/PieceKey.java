package fr.completude.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A piece by where it stands, so that it is known again another night: as long as all its places are the same in the
 * same files, and the page it begins on holds as many pieces.
 *
 * @param sha256 of the file it begins in
 * @param page it begins on
 * @param index among the pieces that begin there, from 0
 * @param of how many begin there
 * @param places hash of all its places; null of a key kept before there were any
 */
public record PieceKey(
        String sha256,
        int page,
        int index,
        int of,
        @Nullable String places) {

    /** Of a piece; empty when its file is not among those given. */
    public static Optional<PieceKey> of(Piece piece, List<Piece> all, List<ReadFile> files) {
        Region first = piece.regions().get(0);
        List<String> there = all.stream()
                .filter(one -> one.regions().get(0).file().equals(first.file())
                        && one.regions().get(0).page() == first.page())
                .map(Piece::id)
                .toList();
        Map<String, String> hashes = hashes(files);
        String places = piece.regions().stream()
                .map(one -> hashes.get(one.file()) + " " + one.file() + " " + one.page() + " " + one.part() + " "
                        + one.box())
                .collect(Collectors.joining("\n"));
        return Optional.ofNullable(hashes.get(first.file()))
                .map(hash ->
                        new PieceKey(hash, first.page(), there.indexOf(piece.id()), there.size(), Sha256.of(places)));
    }

    static Map<String, String> hashes(List<ReadFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        file -> file.source().path(), file -> file.source().sha256(), (one, other) -> one));
    }
}
