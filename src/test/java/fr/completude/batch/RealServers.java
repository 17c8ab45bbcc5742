package fr.completude.batch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** A PostgreSQL server in a process of its own and an Artemis broker in this one, both real, both from Maven. */
public final class RealServers {

    private final Path data;
    private final Path messages;
    private final int databasePort;
    private final int port;
    private EmbeddedPostgres database;
    private EmbeddedActiveMQ broker = new EmbeddedActiveMQ();

    private RealServers(Path data, int databasePort, int port) throws IOException {
        this.data = data;
        this.messages = Files.createTempDirectory("messages");
        this.databasePort = databasePort;
        this.port = port;
        this.database = database();
    }

    static RealServers start() throws Exception {
        RealServers servers = new RealServers(Files.createTempDirectory("nights"), freePort(), freePort());
        servers.startBroker();
        return servers;
    }

    /** With a broker that keeps its messages on the disk. */
    public static RealServers keeping() throws Exception {
        RealServers servers = new RealServers(Files.createTempDirectory("nights"), freePort(), freePort());
        servers.startBroker(true);
        return servers;
    }

    /** Where the database has its files. */
    public Path databaseFiles() {
        return data;
    }

    /** Where a broker has its files that keeps messages. */
    public Path brokerFiles() {
        return messages;
    }

    private EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(databasePort)
                .start();
    }

    void stopDatabase() throws IOException {
        database.close();
    }

    /** The same again: what was committed is there. */
    void startDatabase() throws IOException {
        database = database();
    }

    /** Another database of the same server, empty. */
    String emptyDatabase(String name) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return database.getJdbcUrl("postgres", name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A new one at the same address: it remembers nothing of the one before. */
    void startBroker() throws Exception {
        startBroker(false);
    }

    private void startBroker(boolean keeping) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(keeping);
        configuration.setJournalDirectory(messages.resolve("journal").toString());
        configuration.setBindingsDirectory(messages.resolve("bindings").toString());
        configuration.setPagingDirectory(messages.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(messages.resolve("large").toString());
        configuration.setSecurityEnabled(false);
        configuration.setJMXManagementEnabled(false);
        configuration.addAcceptorConfiguration("tcp", "tcp://localhost:" + port);
        broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration);
        broker.start();
    }

    void stopBroker() throws Exception {
        broker.stop();
    }

    public String databaseUrl() {
        return database.getJdbcUrl("postgres", "postgres");
    }

    public String brokerUrl() {
        return "tcp://localhost:" + port;
    }

    static Cluster cluster(String databaseUrl, String brokerUrl) {
        return new Cluster(
                new Cluster.Access(databaseUrl, "postgres", "postgres"),
                new Cluster.Access(brokerUrl, null, null),
                4,
                8,
                Duration.ofSeconds(3));
    }

    /** Cuts every line to the database there is. */
    void cutLines() throws SQLException {
        query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'");
    }

    /** What the database has in memory goes to its files. */
    public void checkpoint() throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** The first column of each row. */
    public List<String> query(String sql) throws SQLException {
        return query("postgres", sql);
    }

    /** The same of another database. */
    List<String> query(String name, String sql) throws SQLException {
        try (Connection connection = database.getDatabase("postgres", name).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    public void stop() throws Exception {
        broker.stop();
        database.close();
        FileTree.delete(data);
        FileTree.delete(messages);
    }
}
