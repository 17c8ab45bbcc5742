package fr.completude.web;

import fr.completude.reporting.FrenchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A vital as Actuator asks for it. */
record VitalIndicator(Vital vital) implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(VitalIndicator.class);

    @Override
    public Health health() {
        try {
            return health(vital.look().get());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} could not be looked at ({}).",
                    vital.name(),
                    e.getClass().getName());
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
