package fr.completude.batch;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The framework around a night or a worker: without banner, web or the automatic start of jobs. */
record NightApplication(
        NightContext night,
        @Nullable Cluster cluster,
        @Nullable Claimant claimant) {

    /** The night, in one process or with its workers elsewhere. */
    ConfigurableApplicationContext start() {
        return cluster == null
                ? start(EmbeddedNight.class, NightDatabase.file(night.order()))
                : start(ClusterNight.class, NightDatabase.shared(cluster, night.order()));
    }

    /** One worker of a night that another process runs. */
    static ConfigurableApplicationContext worker(NightContext night, Cluster cluster, Claimant claimant) {
        return new NightApplication(night, cluster, claimant)
                .start(ClusterWorker.class, NightDatabase.joined(cluster, night.order()));
    }

    /** Lazy where nothing has to be listened to: only what the job asks for is made. */
    private ConfigurableApplicationContext start(Class<?> configuration, Map<String, Object> settings) {
        // Logs are set up already, and not for Boot to send to standard output.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .lazyInitialization(cluster == null)
                .properties(settings)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(NightContext.class, () -> night);
                    if (cluster != null) {
                        beans.registerBean(Cluster.class, () -> cluster);
                    }
                    if (claimant != null) {
                        beans.registerBean(Claimant.class, () -> claimant);
                    }
                })
                .run();
    }
}
