package fr.completude.reporting;

import java.util.List;
import java.util.Locale;

import fr.completude.config.ConfigNode;
import org.jspecify.annotations.Nullable;

/**
 * How notices are sent.
 *
 * @param sender address they come from
 * @param account name to sign in by; null for a server that asks for none
 */
public record PostSettings(
        String server,
        int port,
        Encryption encryption,
        String sender,
        @Nullable String account) {

    /** How the line to the server is kept secret. */
    public enum Encryption {
        AUCUN,
        STARTTLS,
        TLS
    }

    static PostSettings read(ConfigNode node) {
        node.entries(List.of("serveur", "port", "chiffrement", "expediteur", "compte"));
        Integer port = node.need("port").map(ConfigNode::integer).orElse(null);
        Encryption encryption = node.need("chiffrement")
                .map(word -> word.parsed(PostSettings::encryption, "« starttls », « tls » ou « aucun »"))
                .orElse(Encryption.STARTTLS);
        return new PostSettings(
                node.needText("serveur"),
                port == null ? 0 : port,
                encryption,
                node.needText("expediteur"),
                node.textOrNull("compte"));
    }

    private static Encryption encryption(String word) {
        return Encryption.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
