package fr.completude.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;

import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** The help of the commands, from the message files, as picocli asks for it. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "cli.help.";

    private final Messages messages;
    private final Set<String> keys;

    HelpTexts(Messages messages) {
        this.messages = messages;
        this.keys = messages.keys(PREFIX);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(PREFIX + key) ? messages.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                keys.stream().map(key -> key.substring(PREFIX.length())).toList());
    }
}
