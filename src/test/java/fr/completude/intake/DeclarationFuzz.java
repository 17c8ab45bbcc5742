package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.completude.config.Problems;

/** {@code dossier.yaml}. */
public final class DeclarationFuzz {

    public static final List<String> SEEDS = List.of(
            """
            demarche: pacs-mairie
            rendez-vous: 2026-12-03T14:30
            mairie: mus
            demandeur:
              nom: MARTIN
              prenoms: [Léa, Jeanne]
              naissance: {date: 1990-05-04, commune: Nîmes, insee: "30189", pays: FR}
              adresse: {lignes: ["12 rue des Lilas"], code-postal: "30121", commune: Mus}
            faits: {logement: heberge_proche, regime: oui, depuis: 2026-01-01, montant: 12.5}
            """,
            "a: &a [1, 2]\nfaits: *a\ndemarche: !!str cni-vol\n? [x]\n: y\n",
            "--- |\n texte\n...\n--- >-\n autre\n",
            // Longer than the buffer of a parser, of characters of two halves.
            "demandeur: {nom: " + "\uD83D\uDE00a".repeat(700) + "}\n");

    private static final DossierYaml YAML = new DossierYaml(DossierYamlTest.WORDS);

    private DeclarationFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Problems problems = new Problems();
        YAML.parse(new String(data, StandardCharsets.UTF_8), "dossier.yaml", problems);
        problems.found().forEach(problem -> assertThat(problem.toString()).isNotEmpty());
    }
}
