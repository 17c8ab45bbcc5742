package fr.completude;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that the build puts into the jar. */
class BillOfMaterialsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Each lets an administration use and pass on the program; of several one is enough. */
    private static final List<String> FREE = List.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD",
            "EPL",
            "LGPL",
            "MPL",
            "CC0-1.0",
            "GPL-2.0-with-classpath-exception",
            "GNU Classpath Exception");

    private static JsonNode bill() throws IOException {
        return JSON.readTree(Files.readString(Path.of("target/classes/META-INF/sbom/application.cdx.json")));
    }

    private static List<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(one -> one.path("expression")
                        .asString(one.path("license")
                                .path("id")
                                .asString(one.path("license").path("name").asString(""))))
                .toList();
    }

    @Test
    void everyLibraryBearsItsVersionItsHashAndAFreeLicence() throws IOException {
        assertThat(bill().path("components").valueStream().toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> {
                    assertThat(one.path("version").asString("")).isNotEmpty();
                    assertThat(one.path("hashes").valueStream().map(hash -> hash.path("alg")
                                    .asString("")))
                            .as(one.path("name").asString(""))
                            .contains("SHA-256");
                    assertThat(licences(one)).as(one.path("name").asString("")).anyMatch(licence -> FREE.stream()
                            .anyMatch(licence::contains));
                });
    }

    /** Libraries that only tests need are not among them, and none that runs is missing. */
    @Test
    void itNamesWhatRuns() throws IOException {
        Set<String> named = bill().path("components")
                .valueStream()
                .map(one -> one.path("name").asString("") + "-"
                        + one.path("version").asString(""))
                .collect(Collectors.toSet());
        List<String> running = Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(jar ->
                        jar.matches("(pdfbox|tess4j|spring-batch-core|h2|tomcat-embed-core|zxing|core)-\\d.*\\.jar"))
                .map(jar -> jar.replace(".jar", ""))
                .toList();

        assertThat(running).hasSizeGreaterThan(5).allSatisfy(jar -> assertThat(named)
                .contains(jar));
        assertThat(named).noneMatch(name -> name.startsWith("junit-") || name.startsWith("assertj-"));
    }
}
