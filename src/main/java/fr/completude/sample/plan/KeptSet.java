package fr.completude.sample.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.config.ConfigNode;
import org.jspecify.annotations.Nullable;

/** Reads the plans of the small set kept with the program. */
final class KeptSet {

    private static final List<String> KEYS =
            List.of("situation", "defaut", "rendez-vous", "rendu", "graine", "zip", "pieces");

    private final String mairie;
    private final Map<String, Situation> situations;
    private final List<Defect> defects;

    KeptSet(String mairie, Map<String, Situation> situations, List<Defect> defects) {
        this.mairie = mairie;
        this.situations = situations;
        this.defects = defects;
    }

    List<DossierPlan> read(ConfigNode root) {
        List<DossierPlan> plans = new ArrayList<>();
        for (ConfigNode node : root.items()) {
            node.entries(KEYS);
            Situation situation = situations.get(node.needText("situation"));
            LocalDateTime appointment = node.need("rendez-vous")
                    .map(value -> value.parsed(LocalDateTime::parse, "un jour et une heure"))
                    .orElse(null);
            Integer seed = node.need("graine").map(ConfigNode::integer).orElse(null);
            if (situation == null || appointment == null || seed == null) {
                node.problems().at(node, "la situation, le rendez-vous ou la graine de ce dossier est à corriger.");
            } else {
                plans.add(new DossierPlan(
                        mairie,
                        seed,
                        situation,
                        defect(node),
                        Change.read(node),
                        PieceSpec.SILENT,
                        appointment,
                        node.needText("rendu"),
                        "oui".equals(node.textOrNull("zip"))));
            }
        }
        return plans;
    }

    private @Nullable Defect defect(ConfigNode node) {
        String id = node.textOrNull("defaut");
        if (id == null) {
            return null;
        }
        Defect found = defects.stream()
                .filter(defect -> defect.id().equals(id))
                .findFirst()
                .orElse(null);
        if (found == null) {
            node.problems()
                    .unknown(
                            node, "défaut", id, defects.stream().map(Defect::id).toList());
        }
        return found;
    }
}
