package fr.completude.sample.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import fr.completude.dossier.FieldName;
import fr.completude.sample.portrait.PortraitPainter;

/**
 * One paper to be drawn: its layout, its issuer, what it says. Knows after drawing what it has printed.
 */
public final class Paper {

    private final Layout layout;
    private final Issuer issuer;
    private final Wording wording;
    private final PortraitPainter painter;

    private Paper(Layout layout, Issuer issuer, Wording wording, PortraitPainter painter) {
        this.layout = layout;
        this.issuer = issuer;
        this.wording = wording;
        this.painter = painter;
    }

    /**
     * A paper of one of the issuers of a layout.
     *
     * @param given what it is to say; the rest is made up
     */
    public static Paper make(
            Layout layout, Map<String, Value> given, SplittableRandom random, PortraitPainter painter) {
        Issuer issuer = layout.issuers().get(random.nextInt(layout.issuers().size()));
        Map<String, Value> values = new LinkedHashMap<>(given);
        Wording known = new Wording(given);
        issuer.words().forEach((name, words) -> known.fill(words)
                .ifPresent(filled -> values.putIfAbsent(name, new TextValue(filled))));
        new Recipes(random).cook(layout.recipes(), values);
        return new Paper(layout, issuer, new Wording(values), painter);
    }

    public Layout layout() {
        return layout;
    }

    /** Names of its sides or pages. */
    public List<String> faces() {
        return List.copyOf(layout.faces().keySet());
    }

    List<Element> drawing(String face) {
        return new ElementReader(issuer.accent(), painter)
                .read(Objects.requireNonNull(layout.faces().get(face), face));
    }

    Wording wording() {
        return wording;
    }

    /** The fields on the faces drawn so far, with their values. */
    public Map<FieldName, String> printed() {
        return wording.printed();
    }
}
