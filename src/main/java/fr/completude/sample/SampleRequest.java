package fr.completude.sample;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be invented.
 *
 * @param dossiers how many
 * @param seed the same seed gives the same bytes
 * @param render {@code none}, {@code clean}, {@code scan} or {@code phone} for all papers; null to mix
 * @param procedures ids to draw from; empty for all that are known
 */
public record SampleRequest(
        int dossiers, long seed, @Nullable String render, List<String> procedures) {}
