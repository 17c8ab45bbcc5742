package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import fr.completude.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterSettingsTest {

    @Test
    void theShippedOnesAreSoundAndPasswordsComeFromTheEnvironment() {
        Cluster cluster = Cluster.load(Path.of("config"), Map.of("COMPLETUDE_BASE_MOT_DE_PASSE", "secret"));

        assertThat(cluster.database())
                .isEqualTo(new Cluster.Access("jdbc:postgresql://localhost:5432/completude", "completude", "secret"));
        assertThat(cluster.broker().password()).isNull();
        assertThat(cluster.share()).isPositive();
    }

    @Test
    void everyMistakeIsTold(@TempDir Path config) throws IOException {
        Files.writeString(config.resolve("grappe.yaml"), "base: {adresse: x}\npart: 0\navance: beaucoup\n");

        assertThatThrownBy(() -> Cluster.load(config, Map.of()))
                .isInstanceOfSatisfying(ConfigException.class, e -> assertThat(e.getMessage())
                        .contains("« courtier »", "« 0 »", "« beaucoup »"));
    }
}
