package fr.completude.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/** What a decision was taken on, as a hash. A decision holds only while this is what it was, to the letter. */
public final class Basis {

    private Basis() {}

    /** Of a correction: every file of the dossier, and all that is declared, the appointment among it. */
    public static String of(Recognised dossier) {
        Declaration said = dossier.declaration();
        Declaration inOrder = new Declaration(
                said.procedure(),
                said.appointment(),
                said.mairie(),
                said.applicant(),
                said.partner(),
                said.representative(),
                said.otherParent(),
                new TreeMap<>(said.facts()));
        String files = dossier.files().stream()
                .map(file -> file.source().sha256() + " " + file.source().path())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of(files + "\n\n" + inOrder);
    }

    /** Whether every file is known by its bytes: of one that could not even be read, nobody knows that it is the same. */
    static boolean isKnown(Recognised dossier) {
        return dossier.files().stream().noneMatch(file -> file.source().sha256().isBlank());
    }

    /** Of an acceptance: also the procedure judged, the pieces concerned as read, and what others hold. */
    public static String of(Recognised dossier, @Nullable String procedure, Finding finding, List<Piece> pieces) {
        String seen = pieces.stream()
                .filter(piece -> finding.pieces().contains(piece.id()))
                .map(Basis::read)
                .collect(Collectors.joining("\n"));
        Map<String, Object> elsewhere = new TreeMap<>();
        dossier.elsewhere().dossiers().forEach((field, numbers) -> elsewhere.put(field.id(), new TreeMap<>(numbers)));
        return Sha256.of(of(dossier) + "\n" + procedure + "\n" + elsewhere + "\n" + seen);
    }

    /** Of a page: everything an officer sees on it. */
    public static String of(
            Recognised dossier, @Nullable String procedure, List<Finding> findings, List<Piece> pieces) {
        String found = findings.stream()
                .map(finding -> key(finding) + " " + finding.pieces() + " " + finding.accepted())
                .collect(Collectors.joining("\n"));
        String read = pieces.stream().map(Basis::read).collect(Collectors.joining("\n"));
        return Sha256.of(of(dossier) + "\n" + procedure + "\n" + found + "\n" + read);
    }

    /** A finding by what it says. */
    public static String key(Finding finding) {
        return Sha256.of(finding.requirement() + "\n" + finding.status() + "\n" + finding.message());
    }

    private static String read(Piece piece) {
        Map<String, String> values = new TreeMap<>();
        piece.fields().forEach((field, value) -> values.put(field.id(), value.value() + value.variants()));
        return piece.id() + " " + piece.type() + " " + piece.subtype() + " " + piece.regions() + " " + values;
    }
}
