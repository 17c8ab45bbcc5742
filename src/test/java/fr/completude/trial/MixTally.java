package fr.completude.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;

/** How well the pieces of mixed files were told apart. */
final class MixTally {

    private int files;
    private int filesRight;
    private int places;
    private int placesRight;
    private int reversed;
    private int reversedRight;
    private int typesRight;
    private int pieces;
    private int fields;
    private final List<String> errors = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private final Map<String, Integer> confused = new TreeMap<>();

    void add(Mix mix, List<Piece> found) {
        Map<Integer, Set<String>> owners = new HashMap<>();
        for (Piece piece : found) {
            piece.regions().forEach(region -> owners.computeIfAbsent(region.page(), page -> new HashSet<>())
                    .add(piece.id()));
        }
        List<Mix.Laid> laid = mix.pieces();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < laid.size(); i++) {
            List<Integer> pages = laid.get(i).pages();
            for (int p = 1; p < pages.size(); p++) {
                place(owners, pages.get(p - 1), pages.get(p), true, laid.get(i), laid.get(i), wrong);
            }
            // Two copies of a paper, one after the other, are one piece as well as two.
            if (i + 1 < laid.size() && !laid.get(i).isSameAs(laid.get(i + 1))) {
                int last = pages.get(pages.size() - 1);
                int next = laid.get(i + 1).pages().get(0);
                place(owners, last, next, false, laid.get(i), laid.get(i + 1), wrong);
            }
            content(mix, laid.get(i), found);
        }
        files++;
        filesRight += wrong.isEmpty() ? 1 : 0;
        wrong.forEach(line -> errors.add(mix.name() + " : " + line));
    }

    /** Fields taken from another piece of the file. */
    List<String> leaks() {
        return List.copyOf(leaks);
    }

    private void place(
            Map<Integer, Set<String>> owners,
            int page,
            int next,
            boolean together,
            Mix.Laid before,
            Mix.Laid after,
            List<String> wrong) {
        Set<String> shared = new HashSet<>(owners.getOrDefault(page, Set.of()));
        shared.retainAll(owners.getOrDefault(next, Set.of()));
        boolean right = shared.isEmpty() != together;
        if (together && before.reversed()) {
            reversed++;
            reversedRight += right ? 1 : 0;
        }
        places++;
        if (right) {
            placesRight++;
        } else {
            String what = (together ? "coupé : " : "joints : ") + before.piece().layout() + " et "
                    + after.piece().layout();
            confused.merge(what, 1, Integer::sum);
            wrong.add("pages " + page + " et " + next + ", " + what);
        }
    }

    private void content(Mix mix, Mix.Laid laid, List<Piece> found) {
        pieces++;
        List<Piece> here = found.stream()
                .filter(piece ->
                        piece.regions().stream().anyMatch(region -> laid.pages().contains(region.page())))
                .toList();
        boolean right = here.stream()
                .anyMatch(piece -> Objects.equals(piece.type(), laid.piece().type()));
        typesRight += right ? 1 : 0;
        here.stream()
                .filter(piece -> Objects.equals(piece.type(), laid.piece().type()))
                .findFirst()
                .ifPresent(piece -> fields(mix, laid, piece));
    }

    private void fields(Mix mix, Mix.Laid laid, Piece piece) {
        piece.fields().forEach((name, value) -> {
            fields++;
            if (isFromElsewhere(laid, value) || isOfNeighbour(mix, laid, name, value)) {
                leaks.add("%s, %s p. %s : %s = %s"
                        .formatted(mix.name(), laid.piece().layout(), laid.pages(), name.id(), value.value()));
            }
        });
    }

    private static boolean isFromElsewhere(Mix.Laid laid, FieldValue value) {
        Region place = value.place();
        return !laid.pages().contains(place.page());
    }

    /** Whether a value that is not the truth of its piece is that of another piece of the file. */
    private static boolean isOfNeighbour(Mix mix, Mix.Laid laid, FieldName name, FieldValue value) {
        String own = laid.piece().fields().get(name.id());
        if (own == null || isSame(name, own, value.value())) {
            return false;
        }
        return mix.pieces().stream()
                .filter(other -> !other.isSameAs(laid))
                .map(other -> other.piece().fields().get(name.id()))
                .filter(Objects::nonNull)
                .anyMatch(other -> isSame(name, other, value.value()));
    }

    private static boolean isSame(FieldName name, String truth, String read) {
        Exactness how = Exactness.of(name, truth, read);
        return how == Exactness.EXACT || how == Exactness.ALIKE;
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable("mesure", "sur", "justes", "part");
        table.row("liasses dont toutes les limites sont justes", files, filesRight, Tally.percent(filesRight, files));
        table.row("limites entre deux pages", places, placesRight, Tally.percent(placesRight, places));
        table.row("dont entre des pages en désordre", reversed, reversedRight, Tally.percent(reversedRight, reversed));
        table.row("types", pieces, typesRight, Tally.percent(typesRight, pieces));
        table.row("champs qui ne viennent pas d'un voisin", fields, fields - leaks.size(), "");
        MarkdownTable pairs = new MarkdownTable("limite fausse", "fois");
        confused.forEach(pairs::row);
        return "# Essai de liasses\n\n" + table + "\n" + pairs + "\n## Limites fausses\n\n" + lines(errors)
                + "\n## Champs venus d'un voisin\n\n" + lines(leaks);
    }

    private static String lines(List<String> some) {
        return some.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }
}
