package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.ConfigNode;
import fr.completude.recognition.fields.FieldReaders;
import fr.completude.recognition.text.Letters;

/** Reads what makes a page a letter, and by which lines a paper calls itself. */
final class LetterReader {

    private static final LetterSigns.MessageHead NO_MESSAGE =
            new LetterSigns.MessageHead("", Set.of(), Integer.MAX_VALUE);

    private LetterReader() {}

    static LetterSigns signs(ConfigNode section) {
        section.entries(List.of("il-en-faut", "en-tete", "bonjour", "appel", "politesse", "message"));
        return new LetterSigns(
                count(section, "il-en-faut"),
                words(section, "en-tete"),
                words(section, "bonjour"),
                words(section, "appel"),
                section.need("politesse").map(FieldReaders::phrases).orElse(List.of()),
                section.need("message").map(LetterReader::message).orElse(NO_MESSAGE));
    }

    private static LetterSigns.MessageHead message(ConfigNode section) {
        section.entries(List.of("libelle", "en-tete", "il-en-faut"));
        return new LetterSigns.MessageHead(
                section.needText("libelle"), words(section, "en-tete"), count(section, "il-en-faut"));
    }

    static NamingLines lines(ConfigNode section) {
        section.entries(List.of("devant", "phrase", "d-un-autre", "mots-au-plus", "autres-noms"));
        return new NamingLines(
                words(section, "devant"),
                words(section, "phrase"),
                words(section, "d-un-autre"),
                count(section, "mots-au-plus"),
                section.need("autres-noms").map(FieldReaders::phrases).orElse(List.of()));
    }

    private static int count(ConfigNode section, String key) {
        Integer count = section.need(key).map(ConfigNode::integer).orElse(null);
        return count == null ? 0 : count;
    }

    private static Set<String> words(ConfigNode section, String key) {
        return section.need(key).map(ConfigNode::texts).orElse(List.of()).stream()
                .map(Letters::lettersAndDigits)
                .collect(Collectors.toUnmodifiableSet());
    }
}
