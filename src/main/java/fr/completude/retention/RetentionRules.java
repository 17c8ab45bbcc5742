package fr.completude.retention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import org.jspecify.annotations.Nullable;

/**
 * What {@code config/conservation.yaml} says.
 *
 * @param usual for dossiers of communes that say nothing else
 * @param byMairie for those that do
 * @param journal how long the journal of deeds is kept
 */
public record RetentionRules(Times usual, Map<String, Times> byMairie, Period journal) {

    private static final String FILE = "conservation.yaml";
    private static final String AFTER = "apres-rendez-vous";
    private static final String WITHOUT = "sans-rendez-vous";
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}) (jours?|mois)");

    /**
     * How long a dossier is kept.
     *
     * @param after the day of the appointment
     * @param without an appointment, after the last check
     */
    public record Times(Period after, Period without) {}

    /**
     * Reads the rules.
     *
     * @throws fr.completude.config.ConfigException with every mistake of the file
     */
    public static RetentionRules load(Path configFolder) {
        Problems problems = new Problems();
        Optional<ConfigNode> root = YamlFile.read(configFolder.resolve(FILE), FILE, problems);
        root.ifPresent(node -> node.entries(List.of("dossiers", "mairies", "journal")));
        Optional<ConfigNode> dossiers = root.flatMap(node -> node.need("dossiers"));
        dossiers.ifPresent(node -> node.entries(List.of(AFTER, WITHOUT)));
        Times usual = new Times(
                dossiers.flatMap(node -> node.need(AFTER))
                        .map(RetentionRules::time)
                        .orElse(Period.ZERO),
                dossiers.flatMap(node -> node.need(WITHOUT))
                        .map(RetentionRules::time)
                        .orElse(Period.ZERO));
        Map<String, Times> byMairie = new HashMap<>();
        root.flatMap(node -> node.get("mairies"))
                .ifPresent(node -> node.entries().forEach((name, own) -> byMairie.put(name, times(own, usual))));
        Period journal = root.flatMap(node -> node.need("journal"))
                .map(RetentionRules::time)
                .orElse(Period.ZERO);
        problems.orThrow();
        return new RetentionRules(usual, Map.copyOf(byMairie), journal);
    }

    private static Times times(ConfigNode own, Times usual) {
        own.entries(List.of(AFTER, WITHOUT));
        return new Times(
                own.get(AFTER).map(RetentionRules::time).orElse(usual.after()),
                own.get(WITHOUT).map(RetentionRules::time).orElse(usual.without()));
    }

    private static Period time(ConfigNode node) {
        return Optional.ofNullable(node.parsed(RetentionRules::period, "un nombre suivi de « jours » ou de « mois »"))
                .orElse(Period.ZERO);
    }

    private static Period period(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        int number = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("mois") ? Period.ofMonths(number) : Period.ofDays(number);
    }

    /** The last day on which anything of a dossier is kept. */
    LocalDate lastDay(Subject subject, @Nullable LocalDate appointment, LocalDate lastCheck) {
        String mairie = subject.mairie();
        Times times = mairie == null ? usual : byMairie.getOrDefault(mairie, usual);
        return appointment == null ? lastCheck.plus(times.without()) : appointment.plus(times.after());
    }
}
