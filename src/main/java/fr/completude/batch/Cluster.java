package fr.completude.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import org.jspecify.annotations.Nullable;

/**
 * Several machines that do one night: the database that holds its state, and the broker that says there is work.
 *
 * @param database JDBC address
 * @param broker address
 * @param share dossiers a worker takes on one invitation, at most
 * @param ahead invitations that are out at the same time, at most; more than all workers together answer at once
 * @param claimed time after which a worker that says nothing more is followed by another
 */
public record Cluster(Access database, Access broker, int share, int ahead, Duration claimed) {

    static final String FILE = "grappe.yaml";

    private static final int PATIENCE_S = 3;

    private static final Duration CLAIMED = Duration.ofSeconds(60);

    /** The passwords come from the environment: files of the configuration are copied and shown. */
    private static final String PASSWORD = "COMPLETUDE_%s_MOT_DE_PASSE";

    /**
     * A server and how to sign in.
     *
     * @param user null where none is asked for
     */
    public record Access(
            String url, @Nullable String user, @Nullable String password) {

        /** Whether it lets this machine in, within a few seconds. */
        public boolean answers() {
            Properties how = new Properties();
            if (user != null) {
                how.put("user", user);
            }
            if (password != null) {
                how.put("password", password);
            }
            List.of("connectTimeout", "loginTimeout", "socketTimeout")
                    .forEach(limit -> how.put(limit, "" + PATIENCE_S));
            try (Connection connection = DriverManager.getConnection(url, how)) {
                return connection.isValid(PATIENCE_S);
            } catch (SQLException e) {
                return false;
            }
        }

        /** Without the password, which is not for logs. */
        @Override
        public String toString() {
            return "Access[url=" + url + ", user=" + user + "]";
        }
    }

    /**
     * Reads {@code grappe.yaml}.
     *
     * @param environment where the passwords are
     * @throws fr.completude.config.ConfigException with every mistake in it
     */
    public static Cluster load(Path configFolder, Map<String, String> environment) {
        Problems problems = new Problems();
        Optional<ConfigNode> root = YamlFile.read(configFolder.resolve(FILE), FILE, problems);
        root.ifPresent(node -> node.entries(List.of("base", "courtier", "part", "avance")));
        Cluster cluster = new Cluster(
                access(root, "base", environment),
                access(root, "courtier", environment),
                number(root, "part"),
                number(root, "avance"),
                CLAIMED);
        problems.orThrow();
        return cluster;
    }

    private static Access access(Optional<ConfigNode> root, String key, Map<String, String> environment) {
        Optional<ConfigNode> node = root.flatMap(all -> all.need(key));
        node.ifPresent(one -> one.entries(List.of("adresse", "compte")));
        return new Access(
                node.map(one -> one.needText("adresse")).orElse(""),
                node.map(one -> one.textOrNull("compte")).orElse(null),
                environment.get(PASSWORD.formatted(key.toUpperCase(java.util.Locale.ROOT))));
    }

    private static int number(Optional<ConfigNode> root, String key) {
        Integer number = root.flatMap(node -> node.need(key))
                .map(one -> one.parsed(Cluster::positive, "un nombre entier d'au moins 1"))
                .orElse(null);
        return number == null ? 1 : number;
    }

    private static Integer positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** Where invitations to work for an output folder wait. */
    static String queue(NightOrder order) {
        return "completude." + RunParameters.of(order, 0).output().substring(0, 16);
    }
}
