package fr.completude.sample;

import java.util.List;

import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.jspecify.annotations.Nullable;

/**
 * What is to be invented.
 *
 * @param dossiers how many
 * @param seed the same seed gives the same bytes
 * @param render {@code none}, {@code clean}, {@code scan} or {@code phone} for all papers; null to mix
 * @param procedures ids to draw from; empty for all that are known
 * @param planting which dossiers get a defect
 * @param family of layouts that is preferred, such as {@link Layout#RESERVED}
 */
public record SampleRequest(
        int dossiers, long seed, @Nullable String render, List<String> procedures, Planting planting, String family) {

    /** Sound dossiers among others, of the usual layouts. */
    public SampleRequest(int dossiers, long seed, @Nullable String render, List<String> procedures) {
        this(dossiers, seed, render, procedures, Planting.SOME, Layout.USUAL);
    }
}
