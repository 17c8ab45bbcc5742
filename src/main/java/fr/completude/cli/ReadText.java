package fr.completude.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.language.Messages;
import fr.completude.reporting.FileTroubles;
import fr.completude.reporting.FileTroubles.Trouble;

/** What a file holds, for people. */
final class ReadText {

    private final Messages messages;

    ReadText(Messages messages) {
        this.messages = messages;
    }

    /** The lines, without a line end after the last. */
    String write(ReadFile file, List<Piece> pieces) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("cli.read.file", file.source().path(), file.pageCount()));
        for (Trouble trouble : new FileTroubles(messages).of(file)) {
            lines.add("  " + messages.say("cli.read.problem", trouble.name(), trouble.problem(), trouble.advice()));
        }
        for (Piece piece : pieces) {
            lines.add("  " + heading(piece));
            piece.fields()
                    .forEach((name, value) -> lines.add(
                            "      " + messages.say("report.field." + name.id()) + " : " + shown(name, value)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** A 2D-Doc in its own words: its value is for programs. */
    private static String shown(FieldName name, FieldValue value) {
        return name == FieldName.TWO_D_DOC ? value.text() : value.value().replace('\n', ' ');
    }

    private String heading(Piece piece) {
        String pages = piece.regions().stream()
                .map(region -> Integer.toString(region.page()))
                .distinct()
                .collect(Collectors.joining(", "));
        String type = piece.type();
        if (type == null) {
            String reason = piece.reason();
            return messages.say("cli.read.unknown", pages, reason == null ? "" : reason);
        }
        String subtype = piece.subtype();
        String whole = subtype == null ? type : type + " (" + subtype + ")";
        return messages.say("cli.read.piece", pages, whole, Math.round(piece.confidence() * 100));
    }
}
