package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValueTest {

    @Test
    void theDayAPhotoWasTakenIsADate() {
        assertThat(TypedValue.of(FieldName.TAKEN_ON, "04/01/2026")).isEqualTo("2026-01-04");
        assertThatIllegalArgumentException().isThrownBy(() -> TypedValue.of(FieldName.TAKEN_ON, "janvier"));
    }

    @Test
    void anAmountIsWrittenAsOneIs() {
        assertThat(TypedValue.of(FieldName.AMOUNT, "86,50 €")).isEqualTo("86.50");
        assertThat(TypedValue.of(FieldName.AMOUNT, "86")).isEqualTo("86");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-3", "12345678", "1.234"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> TypedValue.of(FieldName.AMOUNT, typed));
    }
}
