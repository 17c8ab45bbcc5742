package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.completude.dossier.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    static Stream<Report> reports() {
        return Stream.of(Reports.incomplete(), Reports.complete(), Reports.unreadable());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsAreWhatTheSchemaSays(Report report) throws IOException {
        assertThat(errors("report-1", new ReportJson(ReportJson.ALL).write(report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verdict\": \"incomplete\" -> \"verdict\": \"peut-être\"",
                "\"problem\": null -> \"problem\": \"lost\"",
                "\"status\": \"expired\" -> \"status\": \"old\"",
                "\"issuedOn\": { -> \"issueDate\": {",
                "\"reason\": \"Trop peu de mots lisibles.\", -> ",
                "\"page\": 1 -> \"page\": 0",
                "\"appointment\": \"2026-12-03T14:30\" -> \"appointment\": \"jeudi\"",
                "\"mairie\": -> \"Mairie\":"
            })
    void theReportSchemaIsStrict(String change) throws IOException {
        String[] parts = change.split(" -> ", 2);
        String json = new ReportJson(ReportJson.ALL).write(Reports.incomplete());
        assertThat(json).contains(parts[0]);

        assertThat(errors("report-1", json.replace(parts[0], parts[1]), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aFullDeclarationIsWhatTheSchemaSays() throws IOException {
        String yaml = """
                demarche: cni-renouvellement
                rendez-vous: 2026-12-03T14:30
                mairie: mairie-exemple
                demandeur:
                  nom: MARTIN
                  nom-usage: DURAND
                  prenoms: [Léa, Jeanne]
                  naissance: {date: 1990-05-04, commune: Nîmes, insee: "30189", pays: FR}
                  adresse: {lignes: ["12 rue des Lilas"], code-postal: "30121", commune: Mus}
                  nationalite: FR
                faits:
                  logement: heberge_proche
                  motif: perte
                """;

        assertThat(errors("dossier-1", yaml, InputFormat.YAML)).isEmpty();
    }

    @Test
    void theDeclarationsOfTheSamplesAreWhatTheSchemaSays() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            List<Path> declarations =
                    samples.filter(path -> path.endsWith("dossier.yaml")).toList();

            assertThat(declarations).isNotEmpty();
            for (Path declaration : declarations) {
                assertThat(errors("dossier-1", Files.readString(declaration), InputFormat.YAML))
                        .as(declaration.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demarches: cni-perte",
                "rendez-vous: 2026-12-03",
                "demandeur: {prenom: Léa}",
                "demandeur: {naissance: {insee: 1004}}",
                "demandeur: {adresse: {code-postal: \"3012\"}}",
                "faits: [logement]"
            })
    void theDeclarationSchemaIsStrict(String yaml) throws IOException {
        assertThat(errors("dossier-1", yaml, InputFormat.YAML)).isNotEmpty();
    }

    private static List<Error> errors(String schema, String text, InputFormat format) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/schema/" + schema + ".json")) {
            Schema loaded = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in));
            return loaded.validate(text, format);
        }
    }
}
