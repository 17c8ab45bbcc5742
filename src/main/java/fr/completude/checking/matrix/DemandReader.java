package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted of a piece: {@code piece}, {@code reserves}, {@code controles}, {@code si-absente}. */
final class DemandReader {

    static final List<String> KEYS =
            List.of("piece", "reserves", "controles", "si-absente", "usage", "nombre", "couvre-mois");

    private final Known known;

    DemandReader(Known known) {
        this.known = known;
    }

    Demand read(ConfigNode node) {
        Set<String> types = node.need("piece").map(known::types).orElse(Set.of());
        List<Demand.Refusal> refusals = new ArrayList<>();
        node.get("reserves").ifPresent(list -> list.items().forEach(item -> refusals.add(refusal(item))));
        Set<String> looked = new LinkedHashSet<>(types);
        List<Demand.Scoped> checks = new ArrayList<>();
        node.get("controles").ifPresent(list -> list.items()
                .forEach(item -> new CheckReader(known).read(item, looked).ifPresent(checks::add)));
        Demand.WhenMissing whenMissing = node.get("si-absente")
                .flatMap(word -> Words.read(word, "mot", Words.WHEN_MISSING))
                .orElse(Demand.WhenMissing.MISSING);
        Demand.Use use = node.get("usage")
                .flatMap(word -> Words.read(word, "usage", Words.USES))
                .orElse(Demand.Use.SHARED);
        return new Demand(types, refusals, checks, whenMissing, use, count(node), months(node));
    }

    private static int count(ConfigNode node) {
        Integer count = node.get("nombre").map(ConfigNode::integer).orElse(1);
        if (count != null && count < 1) {
            node.problems().at(node, "« nombre » compte les pièces voulues : 1 au moins.");
        }
        return count == null ? 1 : count;
    }

    private static Demand.@Nullable Months months(ConfigNode node) {
        ConfigNode months = node.get("couvre-mois").orElse(null);
        if (months == null) {
            return null;
        }
        months.entries(List.of("de", "a"));
        Integer from = months.need("de").map(ConfigNode::integer).orElse(null);
        Integer to = months.need("a").map(ConfigNode::integer).orElse(null);
        if (from == null || to == null) {
            return null;
        }
        if (from < to || to < 0) {
            months.problems().at(months, "« de » compte plus de mois en arrière que « a » : de 13 à 2, par exemple.");
        }
        return new Demand.Months(from, to);
    }

    private Demand.Refusal refusal(ConfigNode node) {
        node.entries(List.of("piece", "sous-type", "depuis", "jusqu-au", "decision", "parce-que", "source"));
        Set<String> types = node.need("piece").map(known::types).orElse(Set.of());
        Set<String> subtypes =
                node.get("sous-type").map(s -> known.subtypes(s, types)).orElse(Set.of());
        LocalDate from = node.get("depuis").map(ConfigNode::date).orElse(null);
        LocalDate to = node.get("jusqu-au").map(ConfigNode::date).orElse(null);
        FindingStatus decision = node.get("decision")
                .flatMap(word -> Words.read(word, "décision", Words.WHEN_SILENT))
                .orElse(FindingStatus.NON_COMPLIANT);
        String because = node.needText("parce-que");
        String sourced = node.get("source")
                .map(source -> because + " (" + known.origins().title(source) + ")")
                .orElse(because);
        return new Demand.Refusal(types, subtypes, Origins.force(node, from, to), decision, sourced);
    }
}
