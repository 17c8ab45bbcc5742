package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class SignInLimitsTest {

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final SignInLimits limits = new SignInLimits(clock.withZone(ZoneOffset.UTC));

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int i = 0; i < SignInLimits.OF_AN_ADDRESS; i++) {
            assertThat(limits.begin("n" + i, "192.0.2.1")).isTrue();
        }

        assertThat(limits.begin("autre", "192.0.2.1")).isFalse();
        assertThat(limits.begin("autre", "192.0.2.2")).isTrue();
        now = now.plus(SignInLimits.WHILE).plus(Duration.ofSeconds(1));
        assertThat(limits.begin("autre", "192.0.2.1")).isTrue();
    }

    @Test
    void anAttemptCountsBeforeAnybodyKnowsHowItEnds() {
        for (int i = 0; i < SignInLimits.OF_A_NAME; i++) {
            assertThat(limits.begin("camille", "192.0.2.1")).isTrue();
        }
        assertThat(limits.begin("camille", "192.0.2.1")).isFalse();

        limits.succeeded("camille", "192.0.2.1");
        assertThat(limits.begin("camille", "192.0.2.1")).isTrue();
    }

    @Test
    void nobodyShutsOutAnotherFromAfar() {
        assertThat(limits.begin("camille", "192.0.2.1")).isTrue();
        limits.succeeded("camille", "192.0.2.1");
        for (int i = 0; i < SignInLimits.OF_A_NAME_ANYWHERE; i++) {
            assertThat(limits.begin("camille", "198.51.100." + i)).isTrue();
        }

        assertThat(limits.begin("camille", "198.51.100.99")).isFalse();
        assertThat(limits.begin("camille", "192.0.2.1")).isTrue();
    }

    @Test
    void theManyAddressesOfOneSubscriberAreOne() {
        for (int i = 0; i < SignInLimits.OF_AN_ADDRESS; i++) {
            assertThat(limits.begin("n" + i, "2001:db8:1:2:0:0:0:" + i)).isTrue();
        }
        assertThat(limits.begin("autre", "2001:db8:1:2:9:9:9:9")).isFalse();
        assertThat(limits.begin("autre", "2001:db8:1:3:0:0:0:1")).isTrue();
    }

    @Test
    void inventedNamesDoNotMakeAnybodyForgetThoseThatAreTried() {
        for (int i = 0; i < SignInLimits.OF_A_NAME; i++) {
            limits.begin("camille", "192.0.2.1");
        }
        for (int i = 0; i < 9_000; i++) {
            limits.begin("n" + i, "198.51.100." + i % 250);
            limits.begin("camille", "192.0.2.1");
        }
        assertThat(limits.begin("camille", "192.0.2.1")).isFalse();
    }
}
