package fr.completude.checking.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.checking.TestMatrix;
import fr.completude.config.ConfigException;

/** A file of the matrix. */
public final class MatrixFuzz {

    public static final List<String> SEEDS = List.of(
            """
            version: 2026-11-22
            demarches:
              cni-vol: {titre: Carte volée, source: F1341, verifie-le: 2026-11-22}
              cni-perte: {titre: Carte perdue, source: F1341, verifie-le: 2026-11-22}
            groupes: {titres: [cni-vol, cni-perte]}
            sources:
              F1341: {titre: "Carte d'identité", adresse: "https://exemple.fr/F1341", vu-le: 2026-11-22}
            valeurs:
              age-domicile:
                titre: "Âge d'un justificatif"
                unite: mois
                depuis: {2020-01-01: 12}
                source: F1341
                verifie-le: 2026-11-22
            situations:
              a_sa_carte:
                par-personne: [demandeur, partenaire]
                question: "La carte est-elle à {0} ?"
                piece: cni
                controles: [{au-nom-de: chacun}]
            exigences:
              - id: domicile
                titre: Un justificatif de domicile
                ref: R-DOM
                pour: [titres]
                quand: {tous: [{logement: a_mon_nom}, {regime: oui}]}
                gravite: bloquant
                en-vigueur: {du: 2020-01-01}
                source: F1341
                verifie-le: 2026-11-22
                piece: facture-electricite
                controles:
                  - {au-nom-de: demandeur}
                  - {date: emission, moins-de: age-domicile, si-absente: au-guichet}
                manque: "Il manque."
                apporter: "Apportez-la."
            """,
            "version: 2026-11-22\nexigences:\n  - {id: a, titre: b, pour: [cni-vol], quand: {tous: [{logement: a_mon_nom}, {non: {regime: oui}}]}}\n");

    private static final Path FOLDER = FuzzFolder.make();

    private MatrixFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Files.write(FOLDER.resolve("matrix/essai.yaml"), data);
            MatrixFiles.load(FOLDER, TestMatrix.catalogue());
        } catch (ConfigException e) {
            // What is meant: every mistake said.
            e.problems().forEach(problem -> assertThat(problem.toString()).isNotEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
