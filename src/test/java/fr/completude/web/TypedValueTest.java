package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class TypedValueTest {

    @Test
    void theDayAPhotoWasTakenIsADate() {
        assertThat(value("takenOn", "04/01/2026")).isEqualTo("2026-01-04");
        assertThatIllegalArgumentException().isThrownBy(() -> value("takenOn", "janvier"));
    }

    @Test
    void anAmountIsWrittenAsOneIs() {
        assertThat(value("amount", "86,50 €")).isEqualTo("86.50");
        assertThat(value("amount", "86")).isEqualTo("86");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-3", "12345678", "1.234"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> value("amount", typed));
    }

    @Test
    void whatIsChosenIsOneOfTheChoicesAndNothingElse() {
        assertThat(value("signature=present", "")).isEqualTo("present");
        assertThat(value("signature=", "présente")).isEmpty();
        assertThat(value("sides=both", "")).isEqualTo("both");
        assertThat(value("reason=changement_adresse", "")).isEqualTo("changement_adresse");
        assertThatIllegalArgumentException().isThrownBy(() -> value("signature", "présente"));
        assertThatIllegalArgumentException().isThrownBy(() -> value("signature=oui", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> value("inconnu", "x"));
    }

    /** A value the catalogue can read and no person could choose would be an id on a page. */
    @Test
    void everyChoiceOfTheCatalogueHasItsWord() throws IOException {
        List<String> unsaid = new ArrayList<>();
        try (Stream<Path> files = Files.list(Desks.CONFIG.resolve("pieces"))) {
            for (Path file : files.toList()) {
                Map<String, Map<String, Object>> types = new Yaml().load(Files.readString(file));
                types.values().forEach(type -> unsaid.addAll(unsaid(type)));
            }
        }
        assertThat(unsaid).isEmpty();
    }

    private static List<String> unsaid(Map<String, Object> type) {
        List<String> unsaid = new ArrayList<>();
        if (type.get("champs") instanceof Map<?, ?> fields) {
            fields.forEach((name, how) -> {
                if (how instanceof Map<?, ?> one && one.get("choix") instanceof Map<?, ?> choices) {
                    FieldName field = FieldName.of(String.valueOf(name)).orElseThrow();
                    choices.keySet().stream()
                            .filter(choice -> !Desks.WORDING.choices(field).containsKey(String.valueOf(choice)))
                            .forEach(choice -> unsaid.add(name + " " + choice));
                }
            });
        }
        return unsaid;
    }

    private static String value(String name, String typed) {
        return TypedValue.of(name, typed, Desks.WORDING).value();
    }
}
