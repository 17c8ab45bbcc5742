package fr.completude.reporting;

import java.time.ZoneId;

import fr.completude.dossier.Decision;

/** When somebody decided, as people at the same place say it. */
final class Signed {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private Signed() {}

    /** ISO 8601. */
    static String day(Decision decision) {
        return decision.at().atZone(HERE).toLocalDate().toString();
    }
}
