package fr.completude.web;

import fr.completude.reporting.FrenchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * A vital as Actuator asks for it.
 *
 * @param name of the vital
 * @param silent the reason given when no answer comes in time
 */
record VitalIndicator(String name, BoundedLook look, String silent) implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(VitalIndicator.class);

    @Override
    public Health health() {
        try {
            return health(look.sign().orElseGet(() -> Vital.Sign.of(Vital.State.FAILING, silent)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} could not be looked at ({}).",
                    name,
                    (e.getCause() == null ? e : e.getCause()).getClass().getName());
            return Health.unknown().build();
        }
    }

    private static Health health(Vital.Sign sign) {
        Health.Builder told =
                switch (sign.state()) {
                    case WELL -> Health.up();
                    case FAILING -> Health.down();
                    case UNKNOWN -> Health.unknown();
                };
        told.withDetail("reason", FrenchText.of(sign.reason()));
        if (sign.at() != null) {
            told.withDetail("at", sign.at().toString());
        }
        return told.build();
    }
}
