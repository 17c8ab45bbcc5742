package fr.completude.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sentences shown to people, in the language asked for; French unless told otherwise. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale.equals(Locale.ROOT) ? Locale.FRENCH : locale;
        this.bundle = ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages french() {
        return new Messages(Locale.ROOT);
    }

    /**
     * The sentences of a language.
     *
     * @param language {@code fr} or {@code en}; anything else gives French
     */
    public static Messages in(String language) {
        return language.equals("en") ? new Messages(Locale.ENGLISH) : french();
    }

    /** Of the sentences, for dates and numbers around them. */
    public Locale locale() {
        return locale;
    }

    /** The keys that begin so. */
    public Set<String> keys(String prefix) {
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The sentence of a key, its {@code {0}}, {@code {1}}… filled in. An apostrophe is written twice in the message
     * files, as {@link MessageFormat} wants.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String say(String key, Object... values) {
        return sentences
                .computeIfAbsent(key, k -> Sentence.of(bundle.getString(k), locale))
                .say(values);
    }
}
