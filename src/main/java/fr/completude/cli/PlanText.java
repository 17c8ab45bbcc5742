package fr.completude.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.batch.Plan;
import fr.completude.language.Messages;

/** What a night would do, a line an entry of the inbox, and the sum. */
final class PlanText {

    private final Messages messages;
    private final Map<Plan.Deed, Integer> deeds = new EnumMap<>(Plan.Deed.class);
    private int unread;

    PlanText(Messages messages) {
        this.messages = messages;
    }

    /** The line of one entry; it is counted too. */
    String line(Plan plan) {
        deeds.merge(plan.deed(), 1, Integer::sum);
        unread += plan.unread();
        String mairie = plan.entry().mairie();
        String name = mairie == null
                ? plan.entry().name()
                : mairie + "/" + plan.entry().name();
        String why = plan.why().stream()
                .map(reason -> messages.say("cli.plan.why." + id(reason)))
                .collect(Collectors.joining(", "));
        return messages.say("cli.plan." + id(plan.deed()), name, plan.unread(), plan.files(), why);
    }

    /** The sum of the lines so far. */
    String total() {
        return messages.say(
                "cli.plan.total",
                deeds.getOrDefault(Plan.Deed.READ, 0),
                unread,
                deeds.getOrDefault(Plan.Deed.RECOGNISE, 0),
                deeds.getOrDefault(Plan.Deed.JUDGE, 0),
                deeds.getOrDefault(Plan.Deed.WAIT, 0) + deeds.getOrDefault(Plan.Deed.NOTHING, 0),
                deeds.getOrDefault(Plan.Deed.KEEP, 0));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
