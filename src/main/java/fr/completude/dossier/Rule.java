package fr.completude.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The rule of the matrix behind a finding.
 *
 * @param file path under the config folder
 * @param line where the rule begins, from 1
 */
public record Rule(String file, int line, Source source) {

    /**
     * Where the rule comes from.
     *
     * @param asOf the day somebody last checked it
     */
    public record Source(
            String title, @Nullable String url, @Nullable LocalDate asOf) {}
}
