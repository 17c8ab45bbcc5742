package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were begun with a key, while they are looked at. */
class LostWitnessTest {

    @TempDir
    Path reports;

    @Test
    void whatHasToBeDoneIsSaidOnThePage() throws Exception {
        Seals.begin(reports, SealingKey.of(Map.of(SealingKey.KEY, "A".repeat(43) + "=")));
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        try (WebServer server = WebServer.start(
                Desks.over(new HeldReader(), reports), new Entrance(InetAddress.getLoopbackAddress(), 0, null, null))) {
            Visitor visitor = new Visitor(server.port());
            visitor.get("/");
            Files.delete(reports.resolve(".completude/chiffrement"));

            HttpResponse<String> answer = visitor.get("/rapports/2026-11-22/mus/MARTIN/recognised.json");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains(".completude/chiffrement", "sauvegarde");
        }
    }
}
