package fr.completude.recognition.twoddoc;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Whom signatures are believed from.
 *
 * @param list the trusted list; null when there is none
 * @param issuers certificates of issuers, to be believed only when an authority of the list issued them
 * @param own certificates the town believes by itself
 * @param trials authorities for trials, never believed
 * @param oldAfter age of the list, days, beyond which it is called old
 */
record Trust(
        @Nullable TrustedList list,
        List<X509Certificate> issuers,
        List<X509Certificate> own,
        Set<String> trials,
        int oldAfter) {

    /**
     * Reads the files that a configuration names.
     *
     * @param folder the configuration folder, that paths start from
     */
    static Trust read(ConfigNode node, Path folder, Problems problems) {
        node.entries(List.of(
                "liste", "signataires", "certificats", "certificats-mairie", "age-a-signaler", "autorites-essai"));
        Integer oldAfter = node.need("age-a-signaler").map(ConfigNode::integer).orElse(null);
        String list = node.needText("liste");
        List<X509Certificate> signers = certificates(node, "signataires", folder, problems);
        return new Trust(
                new TrustedListReader(new ListSignature(signers), problems)
                        .read(folder.resolve(list), list)
                        .orElse(null),
                certificates(node, "certificats", folder, problems),
                certificates(node, "certificats-mairie", folder, problems),
                Set.copyOf(node.need("autorites-essai").map(ConfigNode::texts).orElse(List.of())),
                oldAfter == null ? Integer.MAX_VALUE : oldAfter);
    }

    /** The day of the list when it is older than it should be. */
    Optional<LocalDate> oldListOf(LocalDate today) {
        return Optional.ofNullable(list)
                .map(TrustedList::issuedOn)
                .filter(issued -> ChronoUnit.DAYS.between(issued, today) > oldAfter);
    }

    private static List<X509Certificate> certificates(ConfigNode node, String key, Path folder, Problems problems) {
        String name = node.needText(key);
        return name.isEmpty() ? List.of() : CertificateFiles.in(folder.resolve(name), name, problems);
    }
}
