package fr.completude.reading;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import fr.completude.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says, once a run, what readers can still do because their system has no means to take it from them. */
final class WallReport {

    private static final Logger LOG = LoggerFactory.getLogger(WallReport.class);
    private static final List<String> WHOLE = List.of("limits", "files", "calls");
    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final Messages MESSAGES = Messages.french();

    private WallReport() {}

    /** @param standing walls a reader has put up */
    static void tell(List<String> standing) {
        if (TOLD.getAndSet(true)) {
            return;
        }
        if (standing.containsAll(WHOLE)) {
            LOG.debug("Readers are walled in: {}.", String.join(", ", standing));
        } else {
            LOG.warn("{}", missing(standing));
        }
    }

    static String missing(List<String> standing) {
        return MESSAGES.say(
                "reading.wallMissing",
                WHOLE.stream()
                        .filter(wall -> !standing.contains(wall))
                        .map(wall -> MESSAGES.say("reading.wall." + wall))
                        .collect(Collectors.joining(", ")));
    }
}
