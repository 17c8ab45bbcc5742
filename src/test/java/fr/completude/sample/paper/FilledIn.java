package fr.completude.sample.paper;

import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;

/** What a layout gives its papers to say that belongs to an invented house: its name, address, clerk, landlord. */
public final class FilledIn {

    private FilledIn() {}

    /** Every such value, as written in the layout and without its placeholders. */
    public static List<String> by(Layout layout) {
        Stream<String> issuers = layout.issuers().stream().flatMap(issuer -> issuer.words().values().stream());
        Stream<String> made = layout.recipes().values().stream()
                .filter(recipe -> !recipe.isList() && !recipe.isMap())
                .map(ConfigNode::text);
        return Stream.concat(issuers, made)
                .map(text -> text.replaceAll("\\{[^}]*\\}", " "))
                .toList();
    }
}
