package fr.completude.cli;

import fr.completude.batch.Cluster;
import fr.completude.config.Installation;
import org.jspecify.annotations.Nullable;

/** Where a night does its work. */
enum Profile {
    EMBEDDED {
        @Override
        @Nullable
        Cluster cluster(Installation installation) {
            return null;
        }
    },
    CLUSTER {
        @Override
        Cluster cluster(Installation installation) {
            return Cluster.load(installation.config(), System.getenv());
        }
    };

    /**
     * The machines it is shared by; null for one process alone.
     *
     * @throws fr.completude.config.ConfigException with every mistake in {@code grappe.yaml}
     */
    @Nullable
    abstract Cluster cluster(Installation installation);
}
