package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.ConfigNode;
import fr.completude.recognition.text.Letters;

/** Reads by which words a sentence denies, refuses, asks or announces. */
final class SpeechReader {

    private SpeechReader() {}

    /** @param section the one of negation, and the one of what is given, below the same node */
    static Speech read(ConfigNode section) {
        section.entries(List.of("negation", "dons"));
        ConfigNode no = section.get("negation").orElse(section);
        no.entries(List.of(
                "ouvrent",
                "ferment",
                "ferment-aussitot",
                "restreignent",
                "levent",
                "seuls",
                "proches",
                "refus",
                "defait",
                "auxiliaires",
                "supposent",
                "coupent",
                "continuent",
                "apposent"));
        ConfigNode gifts = section.get("dons").orElse(section);
        gifts.entries(List.of("verbes", "donne", "futurs", "soi"));
        return new Speech(
                words(no, "ouvrent"),
                words(no, "ferment"),
                words(no, "ferment-aussitot"),
                words(no, "restreignent"),
                words(no, "levent"),
                words(no, "seuls"),
                words(no, "proches"),
                words(no, "refus"),
                words(no, "defait"),
                words(no, "auxiliaires"),
                words(no, "supposent"),
                words(no, "coupent"),
                words(no, "continuent"),
                words(no, "apposent"),
                words(gifts, "verbes"),
                words(gifts, "donne"),
                words(gifts, "futurs"),
                words(gifts, "soi"));
    }

    private static Set<String> words(ConfigNode section, String key) {
        return section.get(key).map(ConfigNode::texts).orElse(List.of()).stream()
                .map(Letters::lettersAndDigits)
                .collect(Collectors.toUnmodifiableSet());
    }
}
