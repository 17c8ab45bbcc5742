package fr.completude.web;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.webmvc.autoconfigure.actuate.web.WebMvcEndpointManagementContextConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** Two addresses of Actuator, and nothing else of it: how the program is, and what the last night counted. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    EndpointAutoConfiguration.class,
    WebEndpointAutoConfiguration.class,
    HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class,
    WebMvcEndpointManagementContextConfiguration.class
})
class OperatorPages {

    static final String ROOT = "/actuator";

    /** A database that is away is known to be after three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Answers everybody with one word. */
    static final String HEALTH = ROOT + "/health";

    @Bean
    NightMetricsEndpoint nightMetrics(Desk desk) {
        return new NightMetricsEndpoint(desk.operations());
    }

    /** Whoever has to sign in is told reasons only then; at this machine nobody has to. */
    static Map<String, String> settings(Entrance entrance) {
        return Map.of(
                "management.endpoints.web.base-path",
                ROOT,
                "management.endpoints.web.exposure.include",
                "health," + NightMetricsEndpoint.ID,
                "management.endpoints.web.discovery.enabled",
                "false",
                "management.endpoint.health.show-details",
                entrance.accounts() == null ? "always" : "when-authorized");
    }

    /** Each vital under its own name. */
    static void register(GenericApplicationContext context, Desk desk) {
        String silent = desk.messages().say("web.health.silent", PATIENCE.toSeconds());
        for (Vital vital : desk.operations().vitals()) {
            BoundedLook look = new BoundedLook(vital.look(), PATIENCE, OperatorPages::elsewhere);
            context.registerBean(
                    vital.name() + "HealthIndicator",
                    HealthIndicator.class,
                    () -> new VitalIndicator(vital.name(), look, silent));
        }
    }

    /** A thread of its own: one that hangs for ever keeps no other from its work, nor the program from its end. */
    private static void elsewhere(Runnable look) {
        Thread thread = new Thread(look, "vital");
        thread.setDaemon(true);
        thread.start();
    }
}
