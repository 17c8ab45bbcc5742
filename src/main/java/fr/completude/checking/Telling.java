package fr.completude.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.completude.checking.checks.Bench;
import fr.completude.checking.checks.Shown;
import fr.completude.checking.matrix.Lexicon;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;

/** Says in French which pieces were looked at, and what was seen of them. */
final class Telling {

    private static final int OTHERS_SHOWN = 2;

    private final Lexicon lexicon;
    private final Bench bench;

    Telling(Lexicon lexicon, Bench bench) {
        this.lexicon = lexicon;
        this.bench = bench;
    }

    /** « Facture d'électricité (scan.pdf, page 2) : date du 03/04/2026, moins d'un an le 24/11/2026. » */
    String sentence(Look look) {
        String says = look.says();
        String name = name(look.piece());
        String capital = name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
        return says.isEmpty() ? capital + "." : capital + " : " + says + ".";
    }

    /**
     * What else was looked at, after a space; empty when nothing was.
     *
     * @param elsewhere the title of another line a piece serves for
     */
    String others(List<Look> looks, Function<Look, Optional<String>> elsewhere) {
        String others = looks.stream()
                .limit(OTHERS_SHOWN)
                .map(look -> elsewhere
                        .apply(look)
                        .map(title -> bench.say("checking.serves", priced(look.piece()), title))
                        .orElseGet(() -> name(look.piece())))
                .collect(Collectors.joining(" ; "));
        return others.isEmpty() ? "" : " " + bench.say("checking.others", others);
    }

    /** « facture d'électricité (scan.pdf, page 2) ». */
    String name(Piece piece) {
        return label(piece) + places(piece);
    }

    /** « timbre fiscal de 86 € (scan.pdf, page 2) ». */
    private String priced(Piece piece) {
        String amount = piece.value(FieldName.AMOUNT)
                .map(read -> " " + bench.say("checking.priced", Shown.amount(read)))
                .orElse("");
        return label(piece) + amount + places(piece);
    }

    private String label(Piece piece) {
        return lexicon.label(Objects.requireNonNullElse(piece.type(), ""));
    }

    private String places(Piece piece) {
        Set<String> places = new LinkedHashSet<>();
        for (Region region : piece.regions()) {
            places.add(PagePlace.of(region, bench::say));
        }
        return places.isEmpty() ? "" : " (" + String.join(" ; ", places) + ")";
    }
}
