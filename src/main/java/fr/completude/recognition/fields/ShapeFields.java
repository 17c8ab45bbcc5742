package fr.completude.recognition.fields;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.recognition.text.Phrase;

/** Makes readers of amounts and numbers of what the configuration says of them. */
final class ShapeFields {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private ShapeFields() {}

    static FieldReader amount(FieldName name, ConfigNode node, List<Phrase> labels) {
        return new ShapeReader(name, labels, Shapes.AMOUNT, Shapes::amount, List.of(), anywhere(node), Confusable.NONE);
    }

    static FieldReader number(FieldName name, ConfigNode node, List<Phrase> labels) {
        List<Phrase> notAfter = FieldReaders.phrases(node, "sauf-apres");
        Integer digits = node.get("chiffres").map(ConfigNode::integer).orElse(null);
        if (digits != null) {
            return new ShapeReader(
                    name, labels, Shapes.digits(digits), Shapes::digitsOnly, notAfter, anywhere(node), Confusable.NONE);
        }
        Pattern shape = node.need("forme").map(ShapeFields::pattern).orElse(NEVER);
        Confusable confusable = new Confusable(texts(node, "confondus"), texts(node, "confondus-dans-le-doute"));
        return new ShapeReader(name, labels, shape, Shapes::plain, notAfter, anywhere(node), confusable);
    }

    private static List<String> texts(ConfigNode node, String key) {
        return node.get(key).map(ConfigNode::texts).orElse(List.of());
    }

    private static Pattern pattern(ConfigNode node) {
        Pattern pattern = node.parsed(Pattern::compile, "une expression régulière");
        return pattern == null ? NEVER : pattern;
    }

    /** Whether a value may stand without its label. */
    static boolean anywhere(ConfigNode node) {
        return node.get("partout").map(ConfigNode::yesNo).orElse(Boolean.FALSE);
    }
}
