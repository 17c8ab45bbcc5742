package fr.completude.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

import org.junit.jupiter.api.Test;

class InstallationTest {

    private static final String SEPARATOR = File.pathSeparator;

    @Test
    void theFolderOneHappensToBeInIsNoPartOfTheProgram() {
        assertThat(Installation.named("a.jar" + SEPARATOR + "b.jar" + SEPARATOR))
                .isEqualTo("a.jar" + SEPARATOR + "b.jar");
        assertThat(Installation.named(SEPARATOR + "a.jar" + SEPARATOR + SEPARATOR + "b"))
                .isEqualTo("a.jar" + SEPARATOR + "b");
        assertThat(Installation.named("a.jar")).isEqualTo("a.jar");
    }

    @Test
    void isFoundAroundTheCompiledClasses() {
        Installation found = Installation.locate(null);

        assertThat(found.config()).isDirectory();
        assertThat(found.classPath().split(SEPARATOR, -1)).isNotEmpty().doesNotContain("");
    }
}
