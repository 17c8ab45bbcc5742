package fr.completude.intake;

import java.nio.file.Path;
import java.time.Duration;

/** The rules as shipped, and tight ones. */
final class Rules {

    private Rules() {}

    static ReceptionRules shipped() {
        return ReceptionRules.load(Path.of("config"));
    }

    /** Three files, 1,000 bytes a file, 2,000 bytes a dossier, three levels, ratio 10 from 100 bytes on. */
    static ReceptionRules tight() {
        return new ReceptionRules(shipped().ignored(), 3, 1_000, 2_000, 3, 10, 100, Duration.ofSeconds(10));
    }
}
